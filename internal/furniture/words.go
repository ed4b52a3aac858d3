package furniture

import (
	"iter"
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// What a phrase is, as bits of its value in the table of phrases.
const (
	isPhrase      = 1 << iota // a line can consist of it
	isLabel                   // the name of a label: a line of nothing else is one without a value
	isHeading                 // heads a part of the page that no longer belongs to the article
	isTerms                   // heads what a site agrees on with its readers
	isReleaseHead             // says what sort of text follows, or where on the site it stands
	isEnd                     // ends a release, between signs or without; what follows tells of the sender
)

// row is phrases of one use. They are in Simplified Chinese, which stands for both
// scripts, or in lower-case English, parted by |.
type row struct {
	opens Kind   // of a line that begins with one; None: that says nothing
	is    uint64 // what one is by itself
	words string
	made  []form.Product
}

func (r *row) all() iter.Seq[string] { return form.Words(r.words, r.made) }

// rows are the phrases of furniture. No two of them give a phrase the same use.
var rows = [...]row{
	// other articles and places of the site
	{opens: Pointer, is: isPhrase, words: "热门搜索|网站地图|取得短网址|缩短网址|原文链接", made: []form.Product{
		{"上一|下一|前一|后一", "篇|条|则|页", ""},
		{"返回|回|回到", "首页|主页|列表|列表页|上一页|上页|上一层|上层|上一级|顶部|顶端|页首|目录", ""},
		{"previous|next|prev", " article| one| post| page| story", ""},
	}},
	{opens: Pointer, is: isHeading, words: "推荐阅读|延伸阅读|更多精彩|猜你喜欢|read next|recommended for you|recommended reading|most read|most popular", made: []form.Product{
		{"相关|热门|更多", "新闻|文章|资讯|报道|稿件|推荐|阅读|链接|连结", ""},
		{"您|你", "可能|可能会|可能也", "喜欢|感兴趣"},
		{"related ", "news|articles|stories|posts|content|links|topics|coverage|tags|reading|pages|videos", ""},
	}},
	{opens: Pointer, is: isPhrase | isHeading, words: "more from"},
	{opens: Pointer, words: "上篇:|下篇:|上条:|下条:|阅读下一篇|返回上一|热搜|看更多|欢迎访问|欢迎光临|欢迎来到|链接:|本文链接|本文网址|网址:|http://|https://|previous:|next:|prev:|pre:|previous 1|next 1|last:|the last:|" +
		"the last article|the last one:|read more:|read also|also read|related:|you may also|you might also|more news from|more about|welcome to|more on this story|more stories|hot search|story continues below|article continues|continue reading|" +
		"back to top|skip to|filed under|tags:|posted in|categories:"},
	{is: isPhrase | isHeading, words: "友情链接|comments|related|recommended|trending|see also", made: []form.Product{
		{"最新|热点|精彩", "新闻|文章|资讯|推荐", ""},
		{"latest |recent |more |other |popular |top ", "news|stories|posts|updates|press releases", ""},
	}},
	{is: isHeading, words: "返回顶部|相关附件阅读|网站导航|大家都在看|评论列表|文章评论|往期回顾|排行榜|今日热点|you may also like|you might also like|further reading|share this story|about the author|keep reading|up next|" +
		"more in this section|more on this topic|news archive", made: []form.Product{
		{"相关|更多", "信息|网站|内容|专题|图片|照片|相片|影音|视频", ""},
		{"推荐|其他|同类|图片", "新闻", ""},
		{"为您|本类|往期|编辑|图文", "推荐", ""},
		{"点击|阅读|新闻", "排行|排行榜", ""},
		{"媒体|传媒|新闻", "联系|联络|查询", "|人"},
		{"|media |press |news media |investor |company |media relations |investor relations |media and investor ", "contact", "|s| information| details"},
		{"notes ", "to|for", " editors"},
	}},
	{opens: Path, words: "you are here|home >|home »|home /|current location|current position", made: []form.Product{
		{"|您|你", "当前|现在|目前|所在|当前所在|现在所在|目前所在", "位置|的位置"},
		{"您|你", "的位置", ""},
	}},
	// what the reader is to do
	{opens: Appeal, is: isPhrase, words: "纠错|加入收藏|关闭窗口|友善列印|分享到|分享至|share on|share via|share to|sign in|log in|follow us", made: []form.Product{
		{"打印|列印|关闭|收藏|分享", "本页|此页|本稿|本文|此文|此篇文章|文章|页面", ""},
		{"我要", "打印|评论|纠错|举报|投稿", ""},
		{"查看|发表|写", "评论", ""},
		{"|手机|微信|用手机|用微信", "扫一扫|扫码|扫描二维码", "|关注|分享|在手机打开当前页|在手机打开当前页面"},
		{"share|print|email|rate", " this", "| page| article| story"},
		{"post|view|show", " comment| comments", ""},
	}},
	{opens: Appeal, is: isHeading, made: []form.Product{{"网友|全部|最新|最热|热门|精选", "评论|留言", ""}}},
	{opens: Appeal, is: isPhrase | isHeading, made: []form.Product{{"leave a |post a ", "comment|reply", ""}}},
	{opens: Appeal, words: "打印本|字号:|字体:|大 中 小|分享此|分享本|分享让更多人看到|微信扫|手机扫|用手机扫|扫描下方|打开微信|长按|关注微信|关注我们|欢迎关注|点击下方名片|点击下方卡片|点击上方|" +
		"点击蓝字|点击关注|我有话说|文明上网|您是第|今日访问|建议使用|请使用|为获得最佳|您的浏览器|不用抽|scan the qr|scan the code|scan code|scan qr|scan to|sign up for|subscribe to|subscribe now|" +
		"subscribe:|join the conversation|this website uses cookies|we use cookies|cookies on|recommended browser"},
	// who made the site, and whose it is
	{opens: Imprint, words: "主办单位:|承办单位:|技术支持:|技术支持 |运行维护|维护单位|地址:|邮编:|电话:|总机:|传真:|联系电话:|联系地址|邮箱:|联络电话:|address:|zip code:|tel:|telephone:|phone:|fax:|contact:|media contact"},
	{opens: Rights, is: isPhrase, words: "本网站|copyright"},
	{opens: Rights, is: isPhrase | isTerms, made: []form.Product{
		{"privacy |cookie |cookies ", "policy|notice|statement", ""},
		{"terms ", "of use|of service|and conditions|& conditions", ""},
	}},
	{is: isTerms, words: "user agreement|disclaimer|your privacy|we value your privacy"},
	{opens: Rights, words: "网站标识码|icp备|备案号|公网安备|举报邮箱|违法和不良|版权所有|转载请注明|转载须注明|未经许可|©|(c)|all rights reserved|powered by|technical support:|icp|issued at hkt"},
	{opens: Legal, is: isPhrase, words: "免责声明|版权声明"},
	{opens: Legal, words: "版权与免责|特别声明|声明:|凡本网|凡本站|1.凡本|2.凡本|1、凡本|2、凡本|凡注明|以上内容(包括|以上内容(如有|未经授权|本文来自|本文仅代表|本网站所|本站所有|notice: the content above|" +
		"disclaimer:|statement:|the views expressed|this site uses cookies|by continuing to|by signing up|by subscribing|sign up for our|subscribe to our|enter your email|your email address will not"},
	// what lines are made of
	{is: isPhrase, words: "打印|列印|转寄|转寄友人|复制链接|链接已复制|复制成功|网址复制|分享|一键分享|分享按钮|关闭|返回|收藏|举报|投稿|评论|推荐|推荐给好友|加入粉丝团|订阅|关注|参与互动|设为首页|" +
		"设为主页|点赞|赞|赞赏|在看|踩|顶|朋友圈|qq空间|qq好友|qq|微信好友|人人网|豆瓣|百度|line|facebook|twitter|plurk|linkedin|whatsapp|weibo|wechat|x|字体|字号|字级|大|中|小|大中小|放大|缩小|" +
		"正常|默认|繁体|简体|简|繁|english|en|用手机看新闻|在手机上浏览|无障碍|无障碍阅读|语音播报|听新闻|朗读|播放|暂停|展开|收起|查看|更多|首页|网站首页|站点地图|联系我们|关于我们|" +
		"网站声明|隐私政策|法律声明|版权信息|登录|注册|退出|搜索|站内搜索|检索|高级搜索|满意度|满意度调查|没有了|暂无|上一篇下一篇|二维码|换一换|相关附件|看诊进度|挂号查询|" +
		"即时|主要内容区|go back|top|return|back|previous|next|prev|older|newer|slideshow|images|view gallery|photo gallery|add to calendar|skip ad|you have full access to this article|printer friendly|tweet|like|likes|love|collection|" +
		"satisfaction survey|service number|omniture|qq space|sina weibo|wechat moments|tencent weibo|share|print|print page|email|e-mail|copy link|link copied|font|font size|big|medium|small|large|bigger|smaller|a+|a-|a|comment|no comments|" +
		"comments are closed|comments for this post are closed|search|menu|home|login|sign up|register|subscribe|cookies on this website|cookie settings|scan|advertisement|advertisements|sponsored|ad|ads|listen|play video|play|pause|more|enlarge this image|" +
		"view full size|collections|favorites|online registration|report query|hospital information|news|contact us|about us|sitemap|site map|intranet|a-z|maps|alumni|donate|give|topics|tags|feedback|report|correction|error correction|star|" +
		"none|null|undefined|loading|yes|no|report a problem with this page|newsletter|newsletters|tagged|categories|follow|save", made: []form.Product{
		{"|官方|新浪|腾讯", "微信|微博", ""},
		{"|微信", "公众号", ""},
		{"手机|移动|电脑|关怀|长者|老年", "版|模式", ""},
		{"查看|阅读|展开|了解", "全文|更多|详情|原文", ""},
		{"点击", "查看|下载|播放", ""},
		{"跳到|跳至|跳转到|按enter到|按enter键到", "主要内容|主内容", "|区|区块"},
		{"close", "| window| this window", ""},
		{"|close ", "the window", ""},
		{"back to |return to ", "top|list|news|events|blog|results|all news|all stories", ""},
		{"read|show|load|see|view|learn", " more", ""},
		{"hide|show|toggle", " caption", ""},
		{"skip to ", "main content|content|navigation", ""},
		{"accept|reject", "| all| cookies", ""},
		{"add to ", "favorites|favourites", ""},
		{"set |set as ", "homepage|home page", ""},
		{"first|last", " page", ""},
	}},
	{is: isLabel, words: "来源|作者|编辑|时间|浏览|正文|内容|责任编辑"},
	// where a release begins and ends
	{is: isReleaseHead, words: "newsroom|public statement|latest|latest news|latest posts|announcement|announcements|immediate release|新闻稿|新闻公报|新闻发布|新闻中心|新闻动态|医院新闻|媒体聚焦|通知公告|最新消息|本会新闻|新闻资料|" +
		"公告", made: []form.Product{{"press|news|media", "| release| releases| statement| notice| office| room| center| centre", ""}}},
	{is: isPhrase | isReleaseHead, words: "for immediate release"},
	{is: isPhrase | isEnd, words: "end"},
	{is: isEnd, words: "ends|完|全文完|enditem|endit"},
}

// openings holds the phrases that lines begin with; the value of each is its kind.
// phrases holds those that are something as a whole; the value of each says what.
var (
	openings = sync.OnceValue(func() *lexicon.Trie { return table(func(r *row) uint64 { return uint64(r.opens) }) })
	phrases  = sync.OnceValue(func() *lexicon.Trie { return table(func(r *row) uint64 { return r.is }) })
)

// table holds the phrases of the rows that have a value.
func table(value func(*row) uint64) *lexicon.Trie {
	var b lexicon.Builder
	for i := range rows {
		for p := range rows[i].all() {
			b.Add(p, value(&rows[i]))
		}
	}
	return b.Build()
}

// siteWords are in sentences that speak of the site and its readers.
var siteWords = sync.OnceValue(func() *lexicon.Finder {
	return lexicon.NewFinder("二维码", "公众号", "微信", "微博", "客户端", "app", "名片", "卡片", "粉丝", "蓝字", "浏览器", "分辨率", "转载", "版权", "侵权", "注明", "登录", "评论",
		"newsletter", "inbox", "subscrib", "cookie", "browser", "facebook", "twitter", "whatsapp", "qr code", "your friends", "our app", "our website", "this website", "rights reserved", "comment")
})

// termsParts are what the heading of terms is made of in Chinese before its last word.
var termsParts = strings.Fields("用户 隐私 服务 注册 使用 会员 个人信息 保护 权 免责 版权 法律 网站 平台 本站 与 和 及")
