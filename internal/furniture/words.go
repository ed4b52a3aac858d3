package furniture

import (
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// Words are in Simplified Chinese, which stands for both scripts, or in
// lower-case English, parted by |.

// openingRows are phrases that lines of furniture begin with.
var openingRows = [...]struct {
	kind  Kind
	words string
}{
	{Pointer, "上一篇|下一篇|上一条|下一条|上一则|下一则|上一页|下一页|前一篇|后一篇|前一则|后一则|上篇:|下篇:|上条:|下条:|阅读下一篇|" +
		"返回首页|返回列表|返回顶部|返回上一|回上一页|回列表|回首页|回顶端|" +
		"相关新闻|相关文章|相关链接|相关阅读|相关稿件|相关推荐|相关报道|相关资讯|相关连结|推荐阅读|延伸阅读|猜你喜欢|您可能喜欢|您可能感兴趣|您可能会喜欢|你可能喜欢|热门推荐|热门文章|热门搜索|热搜|更多精彩|更多新闻|看更多|" +
		"网站地图|欢迎访问|欢迎光临|欢迎来到|取得短网址|缩短网址|链接:|原文链接|本文链接|本文网址|网址:|http://|https://|" +
		"previous:|next:|previous article|next article|previous 1|next 1|prev:|pre:|previous one|next one|previous post|next post|last:|the last:|the last article|the last one:|" +
		"read more:|read next|read also|also read|related:|related articles|related stories|related news|related topics|related posts|related content|related links|related coverage|related tags|" +
		"you may also|you might also|more from|more news from|more about|welcome to|recommended for you|recommended reading|more on this story|more stories|most read|most popular|hot search|" +
		"story continues below|article continues|continue reading|back to top|skip to|filed under|tags:|posted in|categories:"},
	{Path, "当前位置|您的位置|您现在的位置|您当前的位置|您所在的位置|你所在的位置|所在位置|现在位置|目前位置|你的位置|" +
		"you are here|home >|home »|home /|current location|current position"},
	{Appeal, "打印本|我要打印|友善列印|关闭窗口|加入收藏|字号:|字体:|大 中 小|" +
		"分享到|分享至|分享此|分享本|分享让更多人看到|微信扫|扫一扫|手机扫|用手机扫|扫描二维码|扫描下方|扫码|打开微信|长按|关注微信|关注我们|欢迎关注|点击下方名片|点击下方卡片|点击上方|点击蓝字|点击关注|" +
		"纠错|我要纠错|查看评论|发表评论|网友评论|全部评论|最新评论|最热评论|我要评论|我有话说|文明上网|您是第|今日访问|建议使用|请使用|为获得最佳|您的浏览器|不用抽|" +
		"share this|share on|share via|share to|print this page|email this|scan the qr|scan the code|scan code|scan qr|scan to|" +
		"sign up for|sign in|log in|subscribe to|subscribe now|subscribe:|follow us|join the conversation|leave a comment|leave a reply|post a comment|view comments|show comments|" +
		"this website uses cookies|we use cookies|cookies on|recommended browser"},
	{Imprint, "主办单位:|承办单位:|技术支持:|技术支持 |运行维护|维护单位|地址:|邮编:|电话:|总机:|传真:|联系电话:|联系地址|邮箱:|联络电话:|" +
		"address:|zip code:|tel:|telephone:|phone:|fax:|contact:|media contact"},
	{Rights, "网站标识码|icp备|备案号|公网安备|举报邮箱|违法和不良|本网站|版权所有|转载请注明|转载须注明|未经许可|" +
		"copyright|©|(c)|all rights reserved|powered by|technical support:|icp|issued at hkt|terms of use|terms of service|terms and conditions|privacy policy|privacy notice|cookie policy"},
	{Legal, "免责声明|版权声明|版权与免责|特别声明|声明:|凡本网|凡本站|1.凡本|2.凡本|1、凡本|2、凡本|凡注明|以上内容(包括|以上内容(如有|未经授权|本文来自|本文仅代表|本网站所|本站所有|" +
		"notice: the content above|disclaimer:|statement:|the views expressed|this site uses cookies|by continuing to|by signing up|by subscribing|sign up for our|subscribe to our|enter your email|your email address will not"},
}

// openings holds the phrases; the value of each is its kind.
var openings = sync.OnceValue(func() *lexicon.Trie {
	var b lexicon.Builder
	for _, row := range openingRows {
		for p := range strings.SplitSeq(row.words, "|") {
			b.Add(p, uint64(row.kind))
		}
	}
	return b.Build()
})

// siteWords are in sentences that speak of the site and its readers.
var siteWords = sync.OnceValue(func() *lexicon.Finder {
	return lexicon.NewFinder("二维码", "公众号", "微信", "微博", "客户端", "app", "名片", "卡片", "粉丝", "蓝字", "浏览器", "分辨率", "转载", "版权", "侵权", "注明", "登录", "评论",
		"newsletter", "inbox", "subscrib", "cookie", "browser", "facebook", "twitter", "whatsapp", "qr code", "your friends", "our app", "our website", "this website", "rights reserved", "comment")
})

// phraseWords are phrases that lines of furniture are made of.
const phraseWords = "打印|打印本页|打印本稿|打印文章|列印|友善列印|打印页面|我要打印|关闭|关闭窗口|关闭本页|关闭页面|关闭此页|返回|返回首页|返回列表|返回上一页|返回上页|返回顶部|返回目录|回上一页|回列表页|回首页|回上页|回顶部|回顶端|回到顶端|回页首|回上层|回上一层|回到首页|回目录|" +
	"分享|分享到|分享至|分享此篇文章|分享此文|一键分享|分享按钮|微信|朋友圈|微信好友|新浪微博|腾讯微博|微博|qq空间|qq好友|qq|人人网|豆瓣|百度|line|facebook|twitter|plurk|linkedin|whatsapp|weibo|wechat|x|转寄|转寄友人|复制链接|链接已复制|复制成功|网址复制|" +
	"字体|字号|字级|大|中|小|大中小|放大|缩小|正常|默认|繁体|简体|简|繁|english|en|收藏|订阅|关注|参与互动|加入收藏|收藏本页|设为首页|设为主页|点赞|赞|在看|踩|顶|评论|查看评论|发表评论|我要评论|写评论|举报|纠错|我要纠错|我要举报|推荐|推荐给好友|加入粉丝团|" +
	"扫一扫在手机打开当前页|扫一扫在手机打开当前页面|扫一扫|手机扫一扫|扫描二维码|扫码关注|手机扫一扫关注|扫码分享|用手机看新闻|在手机上浏览|手机版|移动版|电脑版|无障碍|无障碍阅读|关怀版|长者版|老年模式|语音播报|听新闻|朗读|点击播放|播放|暂停|展开|收起|展开全文|阅读全文|阅读更多|了解更多|查看|查看详情|阅读原文|查看原文|原文链接|点击查看|点击下载|更多|查看更多|" +
	"首页|网站首页|网站地图|站点地图|友情链接|联系我们|关于我们|网站声明|隐私政策|版权声明|法律声明|版权信息|登录|注册|退出|搜索|站内搜索|检索|高级搜索|热门搜索|满意度|满意度调查|取得短网址|缩短网址|上一篇|下一篇|上一条|下一条|上一则|下一则|上一页|下一页|上一篇下一篇|没有了|暂无|" +
	"我要投稿|投稿|微信公众号|公众号|官方微信|官方微博|本网站|返回列表页|回列表|看诊进度|挂号查询|即时|跳到主要内容|跳到主要内容区|跳至主要内容|跳转到主要内容|主要内容区|跳到主要内容区块|按enter到主内容区|按enter键到主内容区|" +
	"the window|close the window|print|print this page|print page|printer friendly|close|close window|close this window|back|back to top|back to list|back to news|back to events|back to blog|back to results|back to all news|back to all stories|add to calendar|skip ad|you have full access to this article|slideshow|images|view gallery|photo gallery|return|return to list|go back|top|return to top|share|share to|share this|share this page|share this article|share on|share via|tweet|like|likes|love|collection|satisfaction survey|service number|omniture|qq space|sina weibo|wechat moments|tencent weibo|email|e-mail|email this|copy link|link copied|" +
	"font|font size|big|medium|small|large|bigger|smaller|a+|a-|a|comment|comments|leave a comment|no comments|comments are closed|comments for this post are closed|post comment|search|menu|home|login|log in|sign in|sign up|register|subscribe|skip to main content|skip to content|skip to navigation|accept all|reject|reject all|accept|accept cookies|cookies on this website|cookie settings|" +
	"scan|advertisement|ad|ads|listen|play video|play|pause|read more|show more|load more|see more|view more|learn more|hide caption|show caption|toggle caption|enlarge this image|view full size|collections|favorites|add to favorites|set as homepage|set as home page|set homepage|" +
	"online registration|report query|hospital information|news|contact us|about us|sitemap|site map|privacy policy|terms of use|prev|previous|next|previous article|next article|previous page|next page|first page|last page|intranet|a-z|maps|alumni|for immediate release|end|older|newer|donate|give|follow us|topics|tags|add to favourites|feedback|report|correction|error correction|star|none|null|undefined|loading|more|rate this page|yes|no|report a problem with this page" +
	"|赞赏|二维码|换一换|热点新闻|最新文章|热点推荐|精彩推荐|相关附件|免责声明|related|recommended|more from|trending|latest news|top stories|more news|see also|advertisements|sponsored|newsletter|newsletters|copyright|tagged|categories|follow|save"

// labelWords are names of labels: a line of nothing else is a label without a
// value.
const labelWords = "来源|作者|编辑|时间|浏览|正文|内容|责任编辑"

// headingWords head a part of the page that no longer belongs to the article.
const headingWords = "更多相片|更多图片|更多照片|相关新闻|相关稿件|相关推荐|相关阅读|相关文章|相关信息|相关链接|相关连结|相关网站|相关报道|相关资讯|相关内容|相关专题|相关图片|相关照片|相关影音|相关视频|相关附件阅读|推荐阅读|推荐新闻|延伸阅读|热门推荐|热门新闻|热门文章|热点推荐|热点新闻|猜你喜欢|您可能会喜欢|您可能感兴趣|你可能喜欢|你可能感兴趣|最新新闻|最新文章|最新资讯|更多新闻|更多精彩|精彩推荐|为您推荐|大家都在看|网友评论|评论列表|最新评论|全部评论|热门评论|精选留言|文章评论|返回顶部|友情链接|网站导航|媒体联系|新闻联系人|媒体联络|传媒查询|传媒联络|媒体查询|新闻查询|其他新闻|同类新闻|本类推荐|往期回顾|往期推荐|点击排行|阅读排行|新闻排行|排行榜|图文推荐|图片新闻|今日热点|编辑推荐|" +
	"related news|related articles|related stories|related content|related posts|related links|related reading|more stories|more news|more from|you may also like|you might also like|recommended|recommended for you|recommended reading|read next|latest news|latest stories|most read|most popular|trending|popular news|other news|further reading|see also|comments|leave a reply|leave a comment|share this story|about the author|media contact|media contacts|contacts|contact|contact information|contact details|media and investor contacts|investor contact|investor contacts|company contact|investor relations contact|media relations contact|press contact|press contacts|notes to editors|notes for editors|news media contact|keep reading|up next|more in this section|more on this topic|related|recent posts|recent news|news archive|latest posts|latest updates|latest press releases|more press releases|other press releases|recent press releases"

// termsWords head what a site agrees with its readers on.
const termsWords = "privacy policy|privacy notice|privacy statement|cookie policy|cookies policy|terms of use|terms of service|terms and conditions|terms & conditions|user agreement|disclaimer|your privacy|we value your privacy"

// termsParts are what such a heading is made of in Chinese before its last word.
var termsParts = strings.Fields("用户 隐私 服务 注册 使用 会员 个人信息 保护 权 免责 版权 法律 网站 平台 本站 与 和 及")

// releaseWords say what sort of text follows, or where on the site it stands.
const releaseWords = "press release|press releases|news release|news releases|media release|media releases|media statement|press statement|public statement|press notice|news|news room|newsroom|news center|news centre|latest|latest news|latest posts|press|media|media centre|media center|press office|press room|announcement|announcements|for immediate release|immediate release|" +
	"新闻稿|新闻公报|新闻发布|新闻中心|新闻动态|医院新闻|媒体聚焦|通知公告|最新消息|本会新闻|新闻资料|公告"

// endMarks end a release, between signs or without; what follows tells of the sender.
const endMarks = "end|ends|完|全文完|enditem|endit"
