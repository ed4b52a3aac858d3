package furniture

import (
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// longestClosing is how long a line is at most that closes a page, in columns.
const longestClosing = 160

// IsClosing tells a line that closes a page and is none of its text, where it
// stands at the end: whose the text is and who may print it again
// (本文为…原创稿件，转载请注明来源), under what title or where it appeared first
// (原标题：…, Republished from …), whom to call or write to
// (道路救援專線：0800-000000, Subscribe: write to …).
func IsClosing(line string) bool {
	if form.Columns(line) > longestClosing {
		return false
	}
	s := strings.TrimLeftFunc(line, isBullet)
	folded := form.Fold(s)
	return form.HasAnyPrefix(folded, closingStarts...) || selfWords().AnyIn(folded) && rightsWords().AnyIn(folded) || isServiceLine(folded) || isReminder(folded, s != line) || isHelp(folded) || isEnquiry(folded) || isInvitation(folded) || isReach(folded)
}

// isReach tells where the author is to be reached: Jo Pell can be reached at jo@post.example.
func isReach(folded string) bool {
	opens := form.HasAnyPrefix(folded, "reach ", "email ", "contact reporter ", "contact the author ", "contact the writer ", "follow ")
	return strings.Contains(folded, "@") && (opens || strings.Contains(folded, " can be reached ") || strings.Contains(folded, ". reach "))
}

// isInvitation tells a line, no sentence, that invites to an app or an account.
func isInvitation(folded string) bool {
	return !strings.Contains(folded, "。") && form.ContainsAny(folded, invitingWords) && form.ContainsAny(folded, channelWords)
}

// What an invitation asks for, and to what.
var (
	invitingWords = []string{"下载", "关注", "扫码", "扫一扫", "搜索", "点击", "更多", "加入", "订阅", "追踪"}
	channelWords  = []string{"客户端", "app", "公众号", "二维码", "小程序", "微博", "视频号", "抖音", "line", "脸书", "粉丝", "电子报", "youtube", "facebook", "instagram"}
)

// IsReprint tells a closing line that says where a text appeared first.
func IsReprint(line string) bool {
	if form.Columns(line) > longestClosing {
		return false
	}
	return form.HasAnyPrefix(form.Fold(strings.TrimLeftFunc(line, isBullet)), closingStarts...)
}

// closingStarts open lines about where a text appeared first.
var closingStarts = []string{"原标题:", "原题:", "原标题为", "原题为", "本文原标题", "republished from", "republished with", "reprinted from", "reprinted with", "originally published", "this article was originally", "this article was first", "this article is republished",
	"this story was originally", "this story was first", "this piece was originally", "read the original", "read this article in", "cross-posted from"}

// A line that speaks of the text it stands under, and of rights, is about the
// page; one that speaks of rights alone may be news of them.
var (
	selfWords = sync.OnceValue(func() *lexicon.Finder {
		return lexicon.NewFinder("本文", "本稿", "本篇", "稿件", "文章版权", "图片版权", "版权归", "图片来自", "图源", "来自网络", "本站", "本网", "公众号", "转载", "republish", "reprint", "this article", "this story", "originally")
	})
	rightsWords = sync.OnceValue(func() *lexicon.Finder {
		return lexicon.NewFinder("原创", "注明", "授权", "侵权", "出处", "首发", "文责", "观点", "立场", "仅代表", "请联系", "所有", "permission", "copyright", "all rights", "creative commons", "published by", "licen")
	})
)

// serviceWords name what a line of a number or an address is good for. A plain
// telephone number may be that of whom the text tells.
var serviceWords = sync.OnceValue(func() *lexicon.Finder {
	return lexicon.NewFinder("专线", "热线", "查询", "投稿", "报料", "举报", "subscribe", "hotline", "helpline", "enquir", "inquir")
})

// isEnquiry tells a line, no sentence, that says whom to call or write to with questions:
// 如有查询，请致电2000 0000与公共关系组联络.
func isEnquiry(folded string) bool {
	if strings.Contains(folded, "。") || !form.ContainsAny(folded, askingHans) || !form.ContainsAny(folded, callingHans) {
		return false
	}
	_, digits := form.DigitsIn(folded)
	return digits >= 7 || strings.Contains(folded, "@")
}

// What an enquiry asks, and how it is made, folded.
var (
	askingHans  = []string{"查询", "咨询", "垂询", "疑问", "问题", "采访"}
	callingHans = []string{"致电", "拨打", "联系", "联络", "电邮", "来电", "电话"}
)

// isHelp tells a line, no sentence, that says where help is to be had or warns of what the
// text shows: 緊急救護請撥119, 吸菸有害健康, If you are struggling, call the helpline ….
func isHelp(folded string) bool {
	if strings.Contains(folded, "。") {
		return false
	}
	for _, word := range helpWords {
		if at := form.LastIndex(folded, word); at >= 0 {
			number := strings.TrimLeft(folded[at+len(word):], " :(+")
			return number != "" && form.IsDigit(number[0])
		}
	}
	if form.HasAnyPrefix(folded, "if you ", "for help", "for support", "anyone affected") {
		return form.ContainsAny(folded, []string{"hotline", "helpline", "lifeline"})
	}
	return strings.Contains(folded, "有害健康")
}

// helpWords stand before the number of a help line.
var helpWords = []string{"请拨打", "请拨", "请打", "专线", "热线"}

// isServiceLine tells a short line, no sentence, that ends in a number or an
// address to call or write to.
func isServiceLine(folded string) bool {
	label, value, ok := strings.Cut(folded, ":")
	if !ok || form.Columns(label) > 40 || strings.Contains(folded, "。") || !serviceWords().AnyIn(label) {
		return false
	}
	digits, _ := form.DigitsIn(value)
	return digits >= 3 || strings.Contains(value, "@")
}

// isReminder tells a line, no sentence or marked at its start, with what a paper reminds its readers of: ★霧川新聞網
// 提醒您：….
func isReminder(folded string, marked bool) bool {
	const widest = 32 // columns of who reminds
	for _, verb := range []string{"提醒", "关心", "叮咛"} {
		who, rest, ok := strings.Cut(folded, verb)
		if ok && form.HasAnyPrefix(rest, "您", "你") && who != "" && form.Columns(who) <= widest {
			return marked || !strings.Contains(folded, "。")
		}
	}
	return false
}
