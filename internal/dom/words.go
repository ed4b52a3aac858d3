package dom

import (
	"strings"
	"sync"
)

// gradeRows say what the words in a container's class and id tell of it: above
// zero that the article is in it, below that it is not. Words are cut at
// everything but letters and at capitals; see grade.
var gradeRows = [...]struct {
	grade int8
	words string // parted by blanks
}{
	// The article.
	{4, "artibody articlebody articlecontent articletext newscontent storybody zoom zhengwen"},
	{3, "contenttext detailcontent newstext newsbody postbody ucap ueditor zw neirong wenzhang"},
	{2, "article content detail editor entry maintext newsdetail story trs vsb prose richtext xilan nr"},
	{1, "articles body contents cont con txt text details main news post wp xl wz"},
	{0, "js page"},

	// Words that say nothing, alone or at the end of another.
	{1, "headline"},
	{0, "area bar block box btn button buttons container div group inner item items left line link links mod module outer panel section view wrap wrapper " +
		"commentary footnote footnotes shared title"},

	// What stands around it.
	{-6, "footer foot footnav cookie cookies consent gdpr dibu yejiao"},
	{-5, "comment comments commentlist disqus pinglun liuyan friendlink friendlinks modal popup overlay pum popmake toast newsletter newsletters menu nav navbar " +
		"navi navigation sidenav leftnav topnav mainnav navbox catlinks editsection daohang subnav recommend recommended recommendation recommendations tuijian " +
		"related xiangguan xgxw xgwz xgyd xgtj xglj xgbd banquanmianze morestories"},
	{-4, "ad ads advert advertisement adsense adbox sponsor sponsored sidebar upsell alert toc ticker bdshare share sharing sharebox social addthis sns fenxiang " +
		"jiathis breadcrumb breadcrumbs crumb crumbs reply replies respond discussion responses copyright icp youlian yqlj tooltip masthead topbar logo rank " +
		"ranking paihang popular trending login signup subscribe subscription donate promo sitemap tabbar pager pagination paging prevnext pagenav print " +
		"toolbar toolbox qrcode qr ewm erweima fontsize relate relevant similar readmore morelinks suggested guess follow saoyisao search searchbox tags " +
		"taglist tagcloud cebian celan rdtj rmtj survey feedback rating kefu disclaimer shengming banquan mianze legal skip"},
	{-3, "aside side sider rail widget widgets infobox weather weizhi thread dialog lightbox hot latest register paywall cta noprint hatnote prev previous next " +
		"tool tools apps gzh teasers tag zxwz vote toupiao stream feed bio accessibility"},
	{-2, "banner slideshow position location header hotline teaser profile keywords yetou zuoce youce wechat weixin qq byline meta sr"},
	{-1, "bottom right list head top statement author info caption credit"},
	{0, "relative"},
}

var gradeOfWord = sync.OnceValue(func() map[string]int8 {
	grades := make(map[string]int8, 512)
	for _, row := range gradeRows {
		for word := range strings.FieldsSeq(row.words) {
			grades[word] = row.grade
		}
	}
	return grades
})

// leadWords name the paragraph that leads to an article.
var leadWords = []string{"lead", "lede", "intro", "introduction", "teaser", "excerpt", "standfirst", "summary", "abstract", "dek", "deck", "chapo", "ingress", "vorspann", "sapo", "daodu", "daoyu"}

// legal begins paragraphs of any length that are about the site and not of
// the article.
var legal = []string{
	"免责声明", "免責聲明", "版权声明", "版權聲明", "版权与免责", "特别声明：以上内容", "特别声明:以上内容", "凡本网", "凡本站", "1.凡本", "2.凡本", "1、凡本", "2、凡本", "凡注明",
	"以上内容（包括", "以上内容(如有", "未经授权", "本文来自", "本文仅代表", "本网站所", "本站所有",
	"notice: the content above", "disclaimer:", "the views expressed", "copyright", "©", "all rights reserved", "we use cookies", "this site uses cookies", "this website uses cookies", "by continuing to", "by signing up", "by subscribing", "sign up for our", "subscribe to our", "enter your email", "your email address will not",
}

// imprint is what a site says of its owner, seldom what an article says.
var imprint = []string{
	"版权所有", "版權所有", "ICP备", "ICP證", "ICP证", "公网安备", "备案号", "备案许可", "技术支持：", "技术支持:", "违法和不良信息举报",
	"Copyright", "copyright", "All rights reserved", "All Rights Reserved", "©",
}

// contact is what stands in an imprint, and at the end of a notice too.
var contact = []string{"邮编：", "邮编:", "邮政编码", "传真：", "传真:", "地址：", "地址:", "电话：", "电话:", "電話：", "電話:", "信箱：", "邮箱：", "E-mail"}

// copying is what a short paragraph about reprints says.
var copying = []string{"请勿转载", "不得转载", "禁止转载", "谢绝转载", "转载请", "如需转载", "轉載請", "不得轉載", "請勿轉載"}

// disclaiming is what a paragraph says that begins as a statement and is one
// of the site, not of the article.
var disclaiming = []string{"仅供参考", "投资建议", "本站", "本网", "本平台", "版权", "转载", "侵权"}

// frameBeginnings begin short lines that stand around an article and are no
// part of it, whatever follows.
var frameBeginnings = []string{
	// Chinese.
	"上一篇", "下一篇", "上一条", "下一条", "上一條", "下一條", "上一则", "下一则", "上一則", "下一則",
	"阅读下一篇", "返回首页", "返回列表", "返回顶部", "返回上一", "回上一頁", "回列表", "回首頁", "回頂端",
	"【打印", "[打印", "打印本", "我要打印", "友善列印", "关闭窗口", "【关闭", "[关闭", "【收藏", "加入收藏",
	"分享到", "分享至", "分享此", "分享本", "微信扫一扫", "扫一扫", "手机扫", "扫描二维码", "扫描下方", "掃描二維碼", "用手机扫", "打开微信", "长按识别", "关注微信", "关注我们", "欢迎关注",
	"当前位置", "當前位置", "您的位置", "您现在的位置", "您当前的位置", "您所在的位置", "你所在的位置", "所在位置", "现在位置", "目前位置", "你的位置",
	"【字号", "[字号", "【字体", "[字体", "字号：", "字体：", "字體：", "大 中 小",
	"相关新闻", "相关文章", "相关链接", "相关阅读", "相关稿件", "相关推荐", "相关报道", "相关资讯", "相關新聞", "相關連結", "相關文章",
	"推荐阅读", "延伸阅读", "延伸閱讀", "猜你喜欢", "您可能喜欢", "您可能感兴趣", "您可能會喜歡", "你可能喜欢", "热门推荐", "热门文章", "更多精彩",
	"【纠错", "我要纠错", "【我要纠错", "查看评论", "发表评论", "【发表评论", "网友评论", "全部评论", "最新评论", "最热评论", "我要评论", "文明上网",
	"版权所有", "版權所有", "转载请注明", "轉載請註明", "网站标识码", "网站地图", "網站地圖", "取得短網址", "縮短網址",

	// English.
	"share this", "share on", "share via", "print this page", "email this", "previous article", "next article", "previous post", "next post", "previous:", "next:",
	"read more:", "read next", "read also", "also read", "related:", "related articles", "related stories", "related news", "related topics", "related posts", "related content", "related links", "related coverage",
	"you may also", "you might also", "recommended for you", "recommended reading", "more on this story", "more stories", "most read", "most popular",
	"story continues below", "article continues", "continue reading", "sign up for", "sign in", "log in", "subscribe to", "subscribe now", "follow us", "join the conversation",
	"leave a comment", "leave a reply", "post a comment", "view comments", "show comments", "all rights reserved", "terms of use", "terms of service", "privacy policy", "cookie policy",
	"you are here", "home >", "home »", "home /", "current location", "current position",
	"back to top", "skip to", "filed under", "tags:", "posted in", "categories:",
}

// frameLines are whole lines of that sort, or nearly so.
var frameLines = []string{
	"打印", "列印", "关闭", "關閉", "收藏", "分享", "点赞", "赞赏", "纠错", "字号", "字体", "字體", "二维码", "上一页", "下一页", "上一頁", "下一頁", "首页", "换一换", "展开", "收起", "举报", "更多",
	"热点新闻", "最新文章", "热点推荐", "精彩推荐", "相关附件", "联系我们", "聯絡我們", "友情链接", "无障碍", "無障礙", "版权声明", "免责声明",
	"share", "tweet", "print", "email", "related", "recommended", "more from", "trending", "latest news", "top stories", "more news", "see also", "read more", "see more", "load more", "show more",
	"advertisement", "advertisements", "sponsored", "newsletter", "newsletters", "subscribe", "sign up", "comments", "copyright", "tagged", "categories", "follow", "listen", "save", "play", "next", "previous",
}
