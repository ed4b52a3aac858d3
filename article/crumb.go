package article

import (
	"strings"
	"sync"
	"unicode"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// crumbMarks part the items of a breadcrumb. -> and >> stand before >.
var crumbMarks = []string{"->", "=>", "→", ">>", "》", "＞", "›", "»", "▸", "►", ">", "»", "/", "|", "｜", "--", "-", "·", "::", "\\"}

// crumbSigns finds out whether any of the crumbMarks is there at all.
var crumbSigns = sync.OnceValue(func() *lexicon.Finder { return lexicon.NewFinder(crumbMarks...) })

// crumbHomes are the first items of breadcrumbs, folded.
const crumbHomes = "首页|网站首页|主页|医院首页|学校首页|学院首页|新闻首页|返回首页|本站首页|中心首页|官网首页|home|homepage|home page|main page|index|front page|新闻网首页"

// isCrumb tells a line that is a breadcrumb without a label: it opens with the
// home page, or its items are parted by angle marks.
func isCrumb(text string) bool {
	if !crumbSigns().AnyIn(text) {
		return false
	}
	items, mark := splitCrumbs(text)
	if len(items) < 2 || form.Columns(text) > 200 {
		return false
	}
	if isHome(items[0]) {
		// bars part the entries of a menu as well
		return mark != "-" && mark != "/" && mark != "|" && mark != "｜" || len(items) == 2 || form.Columns(text) < 60 && mark != "|" && mark != "｜"
	}
	angle := strings.ContainsAny(mark, ">＞›»▸►→")
	for _, item := range items {
		if form.Columns(item) > 60 || form.IsSentence(item) {
			return false
		}
	}
	return angle && form.Columns(text) <= 80 && !strings.ContainsFunc(items[0], unicode.IsDigit)
}

// opensHome tells a text that begins with the name of a home page.
func opensHome(s string) bool {
	s = form.Fold(form.Head(strings.TrimLeft(s, " \u3000"), 24))
	for _, home := range []string{"首页", "网站首页", "主页", "医院首页", "学校首页"} {
		if strings.HasPrefix(s, home) {
			return true
		}
	}
	return false
}

// opensWithHome tells a breadcrumb whose first item is the home page.
func (rd *reading) opensWithHome(text string) bool {
	items, _ := splitCrumbs(text)
	return len(items) > 0 && isHome(items[0])
}

func isHome(item string) bool {
	folded := form.Fold(item)
	for h := range strings.SplitSeq(crumbHomes, "|") {
		if folded == h {
			return true
		}
	}
	return strings.HasSuffix(folded, "首页") && form.Columns(item) <= 24
}

// splitCrumbs parts a breadcrumb at the first mark that parts it at all.
func splitCrumbs(text string) (items []string, mark string) {
	for _, mark := range crumbMarks {
		if !strings.Contains(text, mark) || mark == "»" && strings.Contains(text, "«") {
			continue
		}
		var items []string
		for part := range strings.SplitSeq(text, mark) {
			part = strings.Trim(part, " \u3000\u00a0>＞-»›▸:：")
			if part != "" {
				items = append(items, part)
			}
		}
		if len(items) >= 2 {
			return items, mark
		}
	}
	return nil, ""
}

// readCrumbs looks for the breadcrumb above the body, and takes the best.
func (rd *reading) readCrumbs() {
	from, to := 0, len(rd.page.Blocks)
	if len(rd.body) > 0 {
		to = rd.head.last
	}
	if rd.title > to {
		to = rd.title
	}
	for i := to - 1; i >= from && i > to-200; i-- {
		b := &rd.page.Blocks[i]
		if rd.page.Containers[b.Container].Hidden || b.Text == "" || len(b.Text) > 600 {
			continue
		}
		if at := rd.crumbContainer(b); at >= 0 && !rd.lines[i].known && !crumbLike(b.Text) {
			i = rd.readCrumbContainer(at, i)
			continue
		} else if at < 0 && !crumbLike(b.Text) {
			continue
		}
		l := rd.line(i)
		switch {
		case l.class == classCrumb && len(l.hits) > 0 && l.hits[0].label.field == fieldCrumb:
			rd.readLabelledCrumb(i, l.hits[0])
		case rd.crumbContainer(b) >= 0:
			i = rd.readCrumbContainer(rd.crumbContainer(b), i)
		case l.class == classCrumb:
			rd.addCrumbs(fromLine, i, b, b.Text, 0)
		}
	}
}

// crumbLike is a cheap look for a breadcrumb's label or marks.
func crumbLike(s string) bool { return crumbLooks().AnyIn(s) }

var crumbLooks = sync.OnceValue(func() *lexicon.Finder {
	return lexicon.NewFinder(">", "＞", "›", "»", "▸", "►", "→", "|", "｜", "/", "-", "·", "\\", "位置", ":", "：")
})

// readLabelledCrumb reads what follows 当前位置. The items may stand in the
// blocks behind it.
func (rd *reading) readLabelledCrumb(i int, h hit) {
	b := &rd.page.Blocks[i]
	value := b.Text[h.val:h.end]
	if strings.TrimSpace(value) != "" {
		rd.addCrumbs(fromLabel, i, b, value, h.val)
		return
	}
	var links []Link
	for n := i + 1; n < len(rd.page.Blocks) && len(links) < 12 && n != rd.title; n++ {
		next := &rd.page.Blocks[n]
		text := strings.Trim(next.Text, " \u3000>＞-»›▸/|")
		if form.Columns(text) > 60 || next.Kind == dom.Image || !rd.within(next.Container, rd.page.Containers[b.Container].Parent) {
			break
		}
		if text != "" {
			links = append(links, Link{Text: text, URL: rd.runLink(next)})
		}
	}
	if len(links) > 0 {
		rd.add(idBreadcrumb, candidate{origin: fromLabel, raw: b.Text, links: links, block: i})
	}
}

// crumbContainer is the nearest container of b with a breadcrumb's class; -1
// where there is none.
func (rd *reading) crumbContainer(b *dom.Block) int32 {
	at := b.Container
	for range 4 {
		if at <= 0 {
			return -1
		}
		if rd.containerMarks(at)&markCrumbs != 0 {
			return at
		}
		at = rd.page.Containers[at].Parent
	}
	return -1
}

// readCrumbContainer reads a breadcrumb that is marked by its class; its items
// may be blocks of their own. It returns the first block of the container.
func (rd *reading) readCrumbContainer(at int32, last int) int {
	first := last
	for first > 0 && rd.within(rd.page.Blocks[first-1].Container, at) {
		first--
	}
	if first == last {
		b := &rd.page.Blocks[first]
		rd.addCrumbs(fromClass, first, b, b.Text, 0)
		return first
	}
	var links []Link
	for i := first; i <= last; i++ {
		b := &rd.page.Blocks[i]
		text := strings.Trim(b.Text, " \u3000>＞-»›▸/|")
		if text == "" || form.Columns(text) > 120 || isCrumbLabel(text) {
			continue
		}
		if items, _ := splitCrumbs(text); len(items) >= 2 && b.Kind != dom.Item {
			rd.addCrumbs(fromClass, i, b, b.Text, 0)
			return first
		}
		links = append(links, Link{Text: rd.cleanCrumb(text, len(links)), URL: rd.runLink(b)})
	}
	if len(links) >= 2 {
		rd.add(idBreadcrumb, candidate{origin: fromClass, links: links, block: first})
	}
	return first
}

// addCrumbs adds the items of a breadcrumb on one line; offset is where value
// starts in the block.
func (rd *reading) addCrumbs(from origin, i int, b *dom.Block, value string, offset int) {
	links := rd.crumbLinks(b, value, offset)
	if len(links) == 0 || sameTitle(value, rd.titleText()) {
		return // a title with a dash in it, alone in the breadcrumb
	}
	rd.add(idBreadcrumb, candidate{origin: from, raw: b.Text, links: links, block: i})
}

// crumbLinks reads the items of a breadcrumb. Where every item but the last is
// a link the links tell the items, so that a title with a hyphen stays whole.
func (rd *reading) crumbLinks(b *dom.Block, value string, offset int) []Link {
	items, _ := splitCrumbs(value)
	if len(items) == 0 {
		items = linkTexts(b, value, offset)
	}
	if len(items) == 0 {
		if t := strings.TrimSpace(value); t != "" && form.Columns(t) < 40 && isHome(t) {
			items = []string{t}
		}
	}
	var links []Link
	for n, item := range items {
		item = rd.cleanCrumb(item, n)
		if item != "" {
			links = append(links, Link{Text: item, URL: rd.linkOf(b, item)})
		}
	}
	return links
}

// linkTexts gives the links of a breadcrumb that nothing but blanks part; nil
// where value holds other text.
func linkTexts(b *dom.Block, value string, offset int) []string {
	var items []string
	rest := value
	for _, r := range b.Runs {
		if r.Href == "" || int(r.Start) < offset || int(r.End) > offset+len(value) {
			continue
		}
		text := strings.TrimSpace(b.Text[r.Start:r.End])
		before, after, ok := strings.Cut(rest, text)
		if text == "" || !ok || strings.TrimSpace(before) != "" {
			return nil
		}
		items, rest = append(items, text), after
	}
	if len(items) < 2 || strings.TrimSpace(rest) != "" && form.Columns(rest) > 60 {
		return nil
	}
	if rest = strings.TrimSpace(rest); rest != "" {
		items = append(items, rest)
	}
	return items
}

// isCrumbLabel tells 当前位置： alone.
func isCrumbLabel(s string) bool {
	hits := findLabels(s, nil)
	return len(hits) == 1 && hits[0].label.field == fieldCrumb && hits[0].start == 0 && strings.TrimSpace(s[hits[0].val:]) == "" ||
		strings.HasSuffix(s, "：") || strings.HasSuffix(s, ":")
}

// cleanCrumb takes labels that stayed in the first item away.
func (rd *reading) cleanCrumb(item string, n int) string {
	if n == 0 {
		if at := strings.LastIndexAny(item, "：:"); at >= 0 {
			item = strings.TrimLeft(item[at:], "：: ")
		}
	}
	return strings.TrimSpace(item)
}

// linkOf finds the address of the run whose text is item.
func (rd *reading) linkOf(b *dom.Block, item string) string {
	for _, r := range b.Runs {
		if r.Href != "" && strings.TrimSpace(b.Text[r.Start:r.End]) == item {
			return rd.link(r.Href)
		}
	}
	return ""
}

// runLink is the address of the first link in a block.
func (rd *reading) runLink(b *dom.Block) string {
	for _, r := range b.Runs {
		if r.Href != "" {
			return rd.link(r.Href)
		}
	}
	return ""
}

// within tells whether container c lies in container at, or is it.
func (rd *reading) within(c, at int32) bool {
	for c > at {
		c = rd.page.Containers[c].Parent
	}
	return c == at
}

// sectionOf is the last item of a breadcrumb that names a column, not the
// article.
func sectionOf(crumbs []Link, title string) string {
	for i := len(crumbs) - 1; i > 0; i-- {
		switch text := crumbs[i].Text; {
		case isBodyCrumb(text), sameTitle(text, title):
		default:
			return text
		}
	}
	return ""
}

// isBodyCrumb tells the last item of a breadcrumb that stands for the article
// itself: 正文, 文章内容, 浏览文章.
func isBodyCrumb(s string) bool {
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
