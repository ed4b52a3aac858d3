package label

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// junkWords are phrases of a page's furniture. A line of nothing else is
// junk. Simplified Chinese or lower-case English, parted by |.
const junkWords = "打印|打印本页|打印本稿|打印文章|列印|友善列印|打印页面|我要打印|关闭|关闭窗口|关闭本页|关闭页面|关闭此页|返回|返回首页|返回列表|返回上一页|返回上页|返回顶部|返回目录|回上一页|回列表页|回首页|回上页|回顶部|回顶端|回到顶端|回页首|回上层|回上一层|回到首页|回目录|" +
	"分享|分享到|分享至|分享此篇文章|分享此文|一键分享|分享按钮|微信|朋友圈|微信好友|新浪微博|腾讯微博|微博|qq空间|qq好友|qq|人人网|豆瓣|百度|line|facebook|twitter|plurk|linkedin|whatsapp|weibo|wechat|x|转寄|转寄友人|复制链接|网址复制|" +
	"字体|字号|字级|大|中|小|大中小|放大|缩小|正常|默认|繁体|简体|繁體|简|繁|english|en|收藏|加入收藏|收藏本页|设为首页|设为主页|设为首頁|点赞|赞|在看|踩|顶|评论|查看评论|发表评论|我要评论|写评论|举报|纠错|我要纠错|我要举报|推荐|推荐给好友|加入粉丝团|" +
	"扫一扫在手机打开当前页|扫一扫在手机打开当前页面|扫一扫|手机扫一扫|扫描二维码|扫码关注|手机扫一扫关注|扫码分享|用手机看新闻|在手机上浏览|手机版|移动版|电脑版|无障碍|无障碍阅读|关怀版|长者版|老年模式|语音播报|听新闻|朗读|点击播放|播放|暂停|展开|收起|展开全文|阅读全文|阅读原文|查看原文|原文链接|点击查看|点击下载|更多|查看更多|" +
	"首页|网站首页|网站地图|站点地图|友情链接|联系我们|关于我们|网站声明|隐私政策|版权声明|法律声明|版权信息|登录|注册|退出|搜索|站内搜索|检索|高级搜索|热门搜索|满意度|滿意度|满意度调查|取得短网址|缩短网址|上一篇|下一篇|上一条|下一条|上一则|下一则|上一页|下一页|上一篇下一篇|没有了|暂无|" +
	"来源|作者|编辑|时间|浏览|正文|内容|责任编辑|你觉得这篇文章怎么样|我要投稿|投稿|微信公众号|公众号|官方微信|官方微博|本网站|返回列表页|回列表|看诊进度|挂号查询|即时|跳到主要内容|跳到主要内容区|跳至主要内容|跳转到主要内容|主要内容区|" +
	"the window|close the window|print|print this page|print page|printer friendly|close|close window|close this window|back|back to top|back to list|return|return to list|go back|top|return to top|share|share to|share this|share this page|share this article|share on|share via|tweet|like|likes|love|collection|satisfaction survey|service number|omniture|qq space|sina weibo|wechat moments|tencent weibo|email|e-mail|email this|copy link|link copied|" +
	"font|font size|big|medium|small|large|bigger|smaller|a+|a-|a|comment|comments|leave a comment|no comments|post comment|search|menu|home|login|log in|sign in|sign up|register|subscribe|skip to main content|skip to content|skip to navigation|accept all|reject|reject all|accept|accept cookies|cookies on this website|cookie settings|" +
	"scan|advertisement|ad|ads|listen|play video|play|pause|read more|show more|load more|see more|view more|learn more|hide caption|show caption|toggle caption|enlarge this image|view full size|collections|favorites|add to favorites|set as homepage|set as home page|set homepage|" +
	"online registration|report query|hospital information|news|contact us|about us|sitemap|site map|privacy policy|terms of use|prev|previous|next|previous article|next article|intranet|a-z|maps|alumni|for immediate release|end|older|newer|<<|>>|donate|give|follow us|topics|tags|add to favourites|feedback|report|correction|error correction|star|none|null|undefined|loading|whatsapp"

// junkStarts open a line of furniture whatever follows.
const junkStarts = "issued at hkt|http://|https://|链接：|链接:|原文链接|上一篇|下一篇|上一条|下一条|上一则|下一则|上一页|下一页|前一篇|后一篇|前一则|后一则|上篇|下篇|上条|下条|版权所有|版权声明|copyright|©|(c)|主办单位|承办单位：|技术支持|运行维护|维护单位|网站标识码|icp备|备案号|公网安备|地址：|地址:|邮编：|电话：|总机：|总机:|传真：|联系电话：|联系地址|网址：|邮箱：|扫一扫|扫描二维码|扫码|微信扫|手机扫|长按|欢迎关注|关注我们|点击下方名片|点击下方卡片|点击上方|点击蓝字|点击关注|联络电话：|联络电话:|分享让更多人看到|转载请注明|转载须注明|未经授权|未经许可|免责声明|特别声明|声明：|本网站|本文链接|本文网址|原文链接|您是第|今日访问|建议使用|请使用|为获得最佳|您的浏览器|举报邮箱|违法和不良|" +
	"热搜|热门搜索|不用抽|" +
	"previous:|next:|previous article|next article|previous 1|next 1|prev:|pre:|previous one|next one|previous post|next post|all rights reserved|address:|zip code:|tel:|telephone:|phone:|fax:|statement:|disclaimer:|contact:|media contact|hot search|scan |scan the|share to|powered by|technical support|icp|last:|the last|recommended browser|this website uses cookies|we use cookies|cookies on|related tags|tags:|sign up for|subscribe to|follow us|terms |privacy |© "

// stopWords head a part that no longer belongs to the article.
const stopWords = "相关新闻|相关稿件|相关推荐|相关阅读|相关文章|相关信息|相关链接|相关连结|相关网站|相关报道|相关资讯|相关内容|相关专题|相关附件阅读|推荐阅读|推荐新闻|延伸阅读|热门推荐|热门新闻|热门文章|热点推荐|热点新闻|猜你喜欢|您可能会喜欢|您可能感兴趣|你可能喜欢|你可能感兴趣|最新新闻|最新文章|最新资讯|更多新闻|更多精彩|精彩推荐|为您推荐|大家都在看|网友评论|评论列表|最新评论|全部评论|热门评论|精选留言|文章评论|返回顶部|友情链接|网站导航|媒体联系|新闻联系人|媒体联络|其他新闻|同类新闻|本类推荐|往期回顾|往期推荐|点击排行|阅读排行|新闻排行|排行榜|图文推荐|图片新闻|今日热点|编辑推荐|" +
	"related news|related articles|related stories|related content|related posts|related links|related reading|more stories|more news|more from|you may also like|you might also like|recommended|recommended for you|recommended reading|read next|latest news|latest stories|most read|most popular|trending|popular news|other news|further reading|see also|comments|leave a reply|leave a comment|share this story|about the author|media contact|media contacts|contacts|contact|contact information|contact details|media and investor contacts|investor contact|investor contacts|company contact|investor relations contact|media relations contact|for more information contact|for further information contact|press contact|press contacts|media enquiries|media inquiries|for media inquiries|notes to editors|notes for editors|news media contact|keep reading|up next|more in this section|more on this topic|related|recent posts|recent news|news archive"

// endMarks end a press release; what follows tells of the sender.
const endMarks = "### # # # -end- -ends- - end - - ends - *** -30- ––– （完） (完) 完 - 完 - －完－ —完— ~完~ -完-"

// phraseSet is a set of phrases, with the runes that they begin with.
type phraseSet struct {
	has    map[string]bool
	begins map[rune]bool
}

var (
	junkSet    = phrases(junkWords, "|")
	stopSet    = phrases(stopWords, "|")
	endSet     = phrases(endMarks, " ")
	startsList = sync.OnceValue(func() map[rune][]string {
		list := map[rune][]string{}
		for p := range strings.SplitSeq(junkStarts, "|") {
			r, _ := utf8.DecodeRuneInString(p)
			list[r] = append(list[r], p)
		}
		return list
	})
)

func phrases(words, separator string) func() phraseSet {
	return sync.OnceValue(func() phraseSet {
		set := phraseSet{map[string]bool{}, map[rune]bool{}}
		for p := range strings.SplitSeq(words, separator) {
			r, _ := utf8.DecodeRuneInString(p)
			set.has[p], set.begins[r] = true, true
		}
		return set
	})
}

// mayBegin tells whether a phrase can stand at the start of text, or behind
// the signs there.
func (set phraseSet) mayBegin(text string) bool {
	for i, r := range text {
		r = form.FoldLetter(r)
		letter := unicode.IsLetter(r)
		if (letter || i == 0 || form.IsDigitRune(r) || r == '#' || r == '+') && set.begins[r] {
			return true
		}
		if letter {
			return false
		}
	}
	return false
}

// IsJunk tells whether a line is furniture: it opens like some, or it is made
// of nothing else.
func IsJunk(text string) bool {
	if len(text) > 400 {
		return false
	}
	text = strings.TrimLeft(text, " 【[（(<|·>＞")
	long := len(text) > 180
	if long {
		text = form.Head(text, 60) // only its start can tell
	}
	r, _ := utf8.DecodeRuneInString(text)
	starts := startsList()[unicode.ToLower(form.FoldRune(r))]
	if starts == nil && (long || strings.Contains(text, "。")) {
		return false
	}
	if starts == nil && !junkSet().mayBegin(text) && !strings.Contains(text, ".") {
		return false
	}
	folded := form.Fold(text)
	for _, p := range starts {
		if strings.HasPrefix(folded, p) {
			return true
		}
	}
	if strings.HasPrefix(folded, "返回") && strings.HasSuffix(folded, "查看更多") {
		return true
	}
	return !long && (junkSet().mayBegin(folded) && allJunk(folded) || isFileName(folded))
}

// calls are what a short paragraph of an English page says that asks its
// readers for something; the first letter may be a capital.
var calls = sync.OnceValue(func() *lexicon.Finder {
	return lexicon.NewFinder("to your inbox", "our newsletter", "our daily newsletter", "our weekly newsletter", "our free newsletter", "newsletter here",
		"ign up here", "ign up for our", "ign up to our", "ubscribe to our", "lick here to subscribe", "lick here to sign up", "ollow us on", "ollow him on", "ollow her on", "ollow them on",
		"ike us on Facebook", "on Facebook and Twitter", "on Twitter and Facebook", "ownload our app", "our WhatsApp", "ot a story", "have a story for us", "upport our journalism", "ead more stories", "affected? Email")
})

// longestCall is how long a paragraph is at most that asks readers, in bytes.
const longestCall = 240

// IsCall tells a paragraph that asks readers to subscribe, to follow or to
// write.
func IsCall(text string) bool { return len(text) <= longestCall && calls().AnyIn(text) }

// isFileName tells the name of a picture that a text dump left in place of it.
func isFileName(s string) bool {
	for _, end := range []string{".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg"} {
		if strings.HasSuffix(s, end) && !strings.ContainsAny(s, " \u3000") {
			return true
		}
	}
	return false
}

// allJunk tells whether every entry of a folded line is a junk phrase, a
// number or a sign.
func allJunk(folded string) bool {
	set, words := junkSet(), 0
	if digits, _ := form.DigitsIn(folded); digits >= 5 {
		return false
	}
	if set.has[strings.TrimSpace(folded)] {
		return true
	}
	for part := range strings.FieldsFuncSeq(folded, isBar) {
		part = strings.TrimFunc(part, func(r rune) bool { return !unicode.IsLetter(r) && r != '#' && r != '+' })
		if part == "" {
			continue
		}
		if !set.has[part] && !wordsAllJunk(set, part) {
			return false
		}
		words++
	}
	return words > 0
}

// wordsAllJunk parts an entry further at its blanks: "WeChat QQ Weibo".
func wordsAllJunk(set phraseSet, part string) bool {
	fields := strings.Fields(part)
	for i := 0; i < len(fields); {
		n := min(6, len(fields)-i)
		for ; n > 0 && !set.has[strings.Join(fields[i:i+n], " ")]; n-- {
		}
		if n == 0 {
			return false
		}
		i += n
	}
	return true
}

func isBar(r rune) bool {
	return strings.ContainsRune("|｜\u3000【】[]（）()：:·、，,/>＞<《》\t•", r)
}

// IsStop tells whether a line heads a part that is not the article's.
func IsStop(text string) bool {
	if len(text) > 60 || !stopSet().mayBegin(text) && !endSet().mayBegin(text) {
		return false
	}
	folded := form.Fold(text)
	if form.HasWord(endMarks, folded) {
		return true
	}
	return stopSet().has[strings.TrimFunc(folded, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })]
}
