package dom

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/han"
)

// A headline is broken where the page was narrow, and ends like none of the
// sentences that wrap knows. What tells that it goes on is its last word, the
// kind of document that a Chinese one must name, or that the text has the words
// on both sides of the break as one phrase.

// Lines from the top in which a headline is looked for, bytes of the text in
// which its words may stand again, and its narrowest line in columns.
const (
	headLines        = 60
	sameWords        = 1 << 16
	narrowestHeading = 18
)

// headlineGoesOn tells that a line near the top is the beginning of a headline that
// the next one goes on with.
func headlineGoesOn(l, next textLine, text string) bool {
	l.text, _ = furniture.CutReleaseHead(l.text)
	switch {
	case next.below, isClosed(l.text), form.Columns(l.text) < narrowestHeading:
		return false
	case form.HasSign(l.text+next.text, ":：|｜@>＞/"):
		return false // labels, a row of entries
	case furniture.IsReleaseHead(next.text):
		return false
	case han.IsHan(form.LastRune(l.text)) && form.StartsHan(next.text):
		return wantsDocument(l.text, next.text) || isSeam(text, lastRunes(l.text, 2), firstRunes(next.text, 2))
	case strings.Count(l.text, " ") < 2 || form.HasHan(l.text):
		return false
	}
	last, first := lastWord(l.text), firstWord(next.text)
	switch r := form.FirstRune(first); {
	case unicode.IsLower(r):
		return isWord(first) && first != "by" && strings.Count(next.text, " ") >= 2
	case openTitle(strings.ToLower(last)):
		return isTitled(l.text) && isCapitalised(next.text) && !isClosed(next.text) && (strings.Contains(next.text, " ") || form.Columns(l.text) >= narrowestPage)
	case !unicode.IsUpper(r), !unicode.IsUpper(form.FirstRune(last)):
		return false
	}
	small := strings.ToLower(first)
	return isSeam(text, last+" ", first) || !slices.Contains(prepositions, small) && isSeam(text, strings.ToLower(last)+" ", small)
}

// isSeam tells whether the words at a break stand in the text together, where no
// line is broken, or in small letters around another break.
func isSeam(text, last, first string) bool {
	text = text[:min(len(text), sameWords)]
	if bare, ok := strings.CutSuffix(last, " "); ok && unicode.IsLower(form.FirstRune(bare)) && strings.Contains(text, bare+"\n"+first) {
		return true // the text is as wide as its title
	}
	return strings.Contains(text, last+first)
}

// documents are what the titles of Chinese documents end in, folded.
var documents = strings.Fields("通知 公告 通告 通报 公示 决定 决议 意见 办法 方案 批复 报告 说明 函 规定 细则 指南 建议 答复 提示 声明 请示 纪要 命令 须知 启事")

// wantsDocument tells a Chinese title that says what a document is about (关于…)
// and has not named the document yet, which the next line ends with.
func wantsDocument(l, next string) bool {
	isDocument := func(s string) bool {
		_, ok := form.CutAnySuffix(form.Fold(form.StripBrackets(s)), documents...)
		return ok
	}
	return strings.Contains(form.Fold(l), "关于") && !isDocument(l) && isDocument(next)
}

func firstRunes(s string, n int) string { return s[:form.RuneOffset(s, n)] }

func lastRunes(s string, n int) string {
	at := len(s)
	for ; n > 0 && at > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
	}
	return s[at:]
}
