package label

import (
	"slices"
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// crumbMarks part the items of a breadcrumb. -> and >> stand before >.
var crumbMarks = []string{"->", "=>", "→", ">>", "》", "＞", "›", "»", "▸", "►", ">", "/", "|", "｜", "--", "-", "·", "::", "\\"}

// CrumbAngles are the marks of a breadcrumb that nothing else is parted by, crumbEdges those
// that may be left at the edges of an item.
const (
	CrumbAngles = ">＞›»▸►→"
	crumbEdges  = " \u3000\u00a0>＞-»›▸"
)

// crumbSigns finds out whether any of the crumbMarks is there at all.
var crumbSigns = sync.OnceValue(func() *lexicon.Finder { return lexicon.NewFinder(crumbMarks...) })

// IsCrumb tells a line that is a breadcrumb without a label: it opens with the
// home page, or its items are parted by angle marks.
func IsCrumb(text string) bool {
	if !crumbSigns().AnyIn(text) {
		return false
	}
	items, mark := SplitCrumbs(text)
	if len(items) < 2 || form.Columns(text) > 200 {
		return false
	}
	if IsHome(items[0]) {
		// bars part the entries of a menu as well
		switch mark {
		case "|", "｜":
			return len(items) == 2
		case "-", "/":
			return len(items) == 2 || form.Columns(text) < 60
		}
		return true
	}
	angle := form.HasSign(mark, CrumbAngles)
	for _, item := range items {
		if form.Columns(item) > 60 || form.IsSentence(item) {
			return false
		}
	}
	return angle && form.Columns(text) <= 80 && form.IndexDigit(items[0]) < 0
}

// IsPath tells a breadcrumb from the home page on whose marks are no bars.
func IsPath(text string) bool {
	return form.Columns(text) <= 200 && form.HasSign(text, CrumbAngles) && OpensWithHome(text) && IsCrumb(text)
}

// OpensWithHome tells a breadcrumb whose first item is the home page.
func OpensWithHome(text string) bool {
	items, _ := SplitCrumbs(text)
	return len(items) > 0 && IsHome(items[0])
}

// IsCrumbMark tells a mark that parts the items of a breadcrumb.
func IsCrumbMark(s string) bool { return slices.Contains(crumbMarks, s) }

// TrimCrumbMarks takes the marks off that s begins with, and those that it ends
// in: 新华网 > > 正文 has two in a row.
func TrimCrumbMarks(s string) string {
	for cut := true; cut; {
		s = strings.Trim(s, crumbEdges+"/|")
		s, cut = form.CutAnyPrefix(s, crumbMarks...)
	}
	return s
}

// SplitCrumbs parts a breadcrumb at the first mark that parts it at all.
func SplitCrumbs(text string) (items []string, mark string) {
	for _, mark := range crumbMarks {
		if !strings.Contains(text, mark) || mark == "»" && strings.Contains(text, "«") {
			continue
		}
		var items []string
		for part := range strings.SplitSeq(text, mark) {
			if part = strings.Trim(part, crumbEdges+":："); part != "" {
				items = append(items, part)
			}
		}
		if len(items) >= 2 {
			return items, mark
		}
	}
	return nil, ""
}

// BlankCrumbs parts a breadcrumb in Chinese from the home page on whose items only
// blanks part; nil of any other text.
func BlankCrumbs(text string) []string {
	items := strings.Fields(text)
	if len(items) < 2 || !IsHome(items[0]) || slices.ContainsFunc(items, func(item string) bool { return !form.StartsHan(item) || form.Columns(item) > 24 }) {
		return nil
	}
	return items
}

// CrumbLike is a cheap look for a breadcrumb's label or marks.
func CrumbLike(s string) bool { return crumbLooks().AnyIn(s) }

var crumbLooks = sync.OnceValue(func() *lexicon.Finder {
	return lexicon.NewFinder(append([]string{"位置", ":", "："}, crumbMarks...)...)
})

// IsCrumbLabel tells 当前位置： alone.
func IsCrumbLabel(s string) bool {
	if l, ok := Whole(s); ok && l.Field == FieldCrumb {
		return true
	}
	hits := Find(s, nil)
	return len(hits) == 1 && hits[0].Label.Field == FieldCrumb && hits[0].Start == 0 && strings.TrimSpace(s[hits[0].Val:]) == "" ||
		strings.HasSuffix(s, "：") || strings.HasSuffix(s, ":")
}

// CleanCrumb takes labels that stayed in the first item away.
func CleanCrumb(item string, n int) string {
	if n == 0 {
		if at := form.LastSign(item, "：:"); at >= 0 {
			item = strings.TrimLeft(item[at:], "：: ")
		}
	}
	item = strings.TrimSpace(item)
	if first, _, ok := strings.Cut(item, " "); ok && form.Fold(first) == "正文" {
		return first // 正文 申请入驻: a button stands behind it
	}
	return item
}

// IsBodyCrumb tells the last item of a breadcrumb that stands for the article
// itself: 正文, 文章内容, 浏览文章.
func IsBodyCrumb(s string) bool {
	folded := form.Fold(strings.TrimSpace(s))
	if form.HasWord("content detail details article body text view", folded) {
		return true
	}
	rest := folded
	for _, w := range []string{"浏览", "阅读", "查看", "文章", "新闻", "信息", "详细", "正文", "内容", "详情", "全文", "详情页", "页"} {
		rest = strings.ReplaceAll(rest, w, "")
	}
	return rest == "" && !form.HasWord("新闻 信息 文章", folded)
}
