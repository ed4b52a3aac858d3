package dom

// classWords says what the words in a container's class and id tell of it:
// above zero that the article is in it, below that it is not. Words are cut at
// everything but letters and at capitals; see grade.
var classWords = map[string]int8{
	// The article.
	"article": 2, "articles": 1, "artibody": 4, "articlebody": 4, "articlecontent": 4, "articletext": 4,
	"body": 1, "content": 2, "contents": 1, "contenttext": 3, "cont": 1, "con": 1, "txt": 1, "text": 1,
	"detail": 2, "details": 1, "detailcontent": 3, "editor": 2, "entry": 2, "main": 1, "maintext": 2,
	"news": 1, "newscontent": 4, "newsdetail": 2, "newstext": 3, "newsbody": 3, "post": 1, "postbody": 3, "story": 2, "storybody": 4,
	"trs": 2, "ucap": 3, "zoom": 4, "vsb": 2, "wp": 1, "js": 0, "prose": 2, "richtext": 2, "ueditor": 3,
	"zhengwen": 4, "zw": 3, "neirong": 3, "wenzhang": 3, "xilan": 2, "xl": 1, "nr": 2, "wz": 1, "page": 0,

	// Words that say nothing, alone or at the end of another.
	"area": 0, "bar": 0, "block": 0, "box": 0, "btn": 0, "button": 0, "buttons": 0, "container": 0, "div": 0, "group": 0, "inner": 0, "item": 0, "items": 0,
	"left": 0, "line": 0, "link": 0, "links": 0, "mod": 0, "module": 0, "outer": 0, "panel": 0, "section": 0, "view": 0, "wrap": 0, "wrapper": 0,
	"commentary": 0, "footnote": 0, "footnotes": 0, "headline": 1, "shared": 0, "title": 0,

	// What stands around it.
	"ad": -4, "ads": -4, "advert": -4, "advertisement": -4, "adsense": -4, "adbox": -4, "banner": -2, "sponsor": -4, "sponsored": -4,
	"aside": -3, "bottom": -1, "side": -3, "sidebar": -4, "sider": -3, "rail": -3, "right": -1, "widget": -3, "widgets": -3, "upsell": -4, "alert": -4, "toc": -4, "infobox": -3, "list": -1, "slideshow": -2, "ticker": -4, "weather": -3,
	"bdshare": -4, "share": -4, "sharing": -4, "sharebox": -4, "social": -4, "addthis": -4, "sns": -4, "fenxiang": -4, "jiathis": -4,
	"breadcrumb": -4, "breadcrumbs": -4, "crumb": -4, "crumbs": -4, "position": -2, "location": -2, "weizhi": -3,
	"comment": -5, "comments": -5, "commentlist": -5, "disqus": -5, "pinglun": -5, "reply": -4, "replies": -4, "respond": -4, "discussion": -4, "responses": -4, "thread": -3, "liuyan": -5,
	"copyright": -4, "footer": -6, "foot": -6, "footnav": -6, "icp": -4, "friendlink": -5, "friendlinks": -5, "youlian": -4, "yqlj": -4,
	"cookie": -6, "cookies": -6, "consent": -6, "gdpr": -6, "modal": -5, "popup": -5, "overlay": -5, "pum": -5, "popmake": -5, "toast": -5, "dialog": -3, "lightbox": -3, "tooltip": -4,
	"header": -2, "head": -1, "masthead": -4, "topbar": -4, "logo": -4, "hotline": -2, "top": -1,
	"hot": -3, "rank": -4, "ranking": -4, "paihang": -4, "popular": -4, "trending": -4, "latest": -3,
	"login": -4, "register": -3, "signup": -4, "subscribe": -4, "subscription": -4, "newsletter": -5, "newsletters": -5, "paywall": -3, "donate": -4, "promo": -4, "cta": -3,
	"menu": -5, "nav": -5, "navbar": -5, "navi": -5, "navigation": -5, "sidenav": -5, "leftnav": -5, "topnav": -5, "mainnav": -5, "navbox": -5, "catlinks": -5, "editsection": -5, "noprint": -3, "hatnote": -3, "daohang": -5, "subnav": -5, "sitemap": -4, "tabbar": -4,
	"pager": -4, "pagination": -4, "paging": -4, "prev": -3, "previous": -3, "next": -3, "prevnext": -4, "pagenav": -4,
	"print": -4, "toolbar": -4, "tool": -3, "tools": -3, "toolbox": -4, "qrcode": -4, "qr": -4, "ewm": -4, "erweima": -4, "fontsize": -4,
	"recommend": -5, "recommended": -5, "recommendation": -5, "recommendations": -5, "tuijian": -5, "related": -5, "relate": -4, "relative": 0,
	"relevant": -4, "similar": -4, "xiangguan": -5, "xgxw": -5, "xgwz": -5, "readmore": -4, "morelinks": -4, "suggested": -4, "guess": -4, "teaser": -2, "follow": -4, "profile": -2, "apps": -3, "saoyisao": -4, "gzh": -3, "teasers": -3,
	"search": -4, "searchbox": -4, "tag": -3, "tags": -4, "taglist": -4, "tagcloud": -4, "keywords": -2,
	"dibu": -6, "yejiao": -6, "yetou": -2, "cebian": -4, "celan": -4, "zuoce": -2, "youce": -2,
	"xgyd": -5, "xgtj": -5, "xglj": -5, "xgbd": -5, "rdtj": -4, "rmtj": -4, "zxwz": -3,
	"vote": -3, "survey": -4, "feedback": -4, "rating": -4, "toupiao": -3, "wechat": -2, "weixin": -2, "qq": -2, "kefu": -4, "disclaimer": -4, "statement": -1, "shengming": -4, "banquan": -4, "mianze": -4, "banquanmianze": -5, "legal": -4, "stream": -3, "feed": -3, "morestories": -5,
	"author": -1, "byline": -2, "bio": -3, "meta": -2, "info": -1, "caption": -1, "credit": -1, "skip": -4, "sr": -2, "accessibility": -3,
}

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
