package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
)

// readCrumbs looks for the breadcrumb above the body, and takes the best.
func (rd *besideReader) readCrumbs() {
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
		if at := rd.crumbContainer(b); at >= 0 && !label.CrumbLike(b.Text) {
			i = rd.readCrumbContainer(at, i)
			continue
		} else if at < 0 && !label.CrumbLike(b.Text) {
			continue
		}
		l := rd.line(i)
		switch {
		case l.class == label.ClassCrumb && len(l.hits) > 0 && l.hits[0].Label.Field == label.FieldCrumb:
			rd.readLabelledCrumb(i, l.hits[0])
		case rd.crumbContainer(b) >= 0:
			i = rd.readCrumbContainer(rd.crumbContainer(b), i)
		case l.class == label.ClassCrumb:
			rd.addCrumbs(fromLine, i, b, b.Text, 0)
		}
	}
}

// readLabelledCrumb reads what follows 当前位置. The items may stand in the
// blocks behind it.
func (rd *besideReader) readLabelledCrumb(i int, h label.Hit) {
	b := &rd.page.Blocks[i]
	value := b.Text[h.Val:h.End]
	if strings.TrimSpace(value) != "" {
		rd.addCrumbs(fromLabel, i, b, value, h.Val)
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
func (s *sheet) crumbContainer(b *dom.Block) int32 {
	at := b.Container
	for range 4 {
		if at <= 0 {
			return -1
		}
		if s.containerMarks(at)&markCrumbs != 0 {
			return at
		}
		at = s.page.Containers[at].Parent
	}
	return -1
}

// readCrumbContainer reads a breadcrumb that is marked by its class; its items
// may be blocks of their own. It returns the first block of the container.
func (rd *besideReader) readCrumbContainer(at int32, last int) int {
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
		if text == "" || form.Columns(text) > 120 || label.IsCrumbLabel(text) {
			continue
		}
		if items, _ := label.SplitCrumbs(text); len(items) >= 2 && b.Kind != dom.Item {
			rd.addCrumbs(fromClass, i, b, b.Text, 0)
			return first
		}
		links = append(links, Link{Text: label.CleanCrumb(text, len(links)), URL: rd.runLink(b)})
	}
	if len(links) >= 2 {
		rd.add(idBreadcrumb, candidate{origin: fromClass, links: links, block: first})
	}
	return first
}

// addCrumbs adds the items of a breadcrumb on one line; offset is where value
// starts in the block.
func (rd *besideReader) addCrumbs(from origin, i int, b *dom.Block, value string, offset int) {
	links := rd.crumbLinks(b, value, offset)
	if len(links) == 0 || sameTitle(value, rd.headline.title) {
		return // a title with a dash in it, alone in the breadcrumb
	}
	rd.add(idBreadcrumb, candidate{origin: from, raw: b.Text, links: links, block: i})
}

// crumbLinks reads the items of a breadcrumb. Where every item but the last is
// a link the links tell the items, so that a title with a hyphen stays whole.
func (rd *besideReader) crumbLinks(b *dom.Block, value string, offset int) []Link {
	items, _ := label.SplitCrumbs(value)
	if len(items) == 0 {
		items = linkTexts(b, value, offset)
	}
	if len(items) == 0 {
		if t := strings.TrimSpace(value); t != "" && form.Columns(t) < 40 && label.IsHome(t) {
			items = []string{t}
		}
	}
	var links []Link
	for n, item := range items {
		item = label.CleanCrumb(item, n)
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

// linkOf finds the address of the run whose text is item.
func (s *sheet) linkOf(b *dom.Block, item string) string {
	for _, r := range b.Runs {
		if r.Href != "" && strings.TrimSpace(b.Text[r.Start:r.End]) == item {
			return s.link(r.Href)
		}
	}
	return ""
}

// runLink is the address of the first link in a block.
func (s *sheet) runLink(b *dom.Block) string {
	for _, r := range b.Runs {
		if r.Href != "" {
			return s.link(r.Href)
		}
	}
	return ""
}

// within tells whether container c lies in container at, or is it.
func (s *sheet) within(c, at int32) bool {
	for c > at {
		c = s.page.Containers[c].Parent
	}
	return c == at
}

// sectionOf is the last item of a breadcrumb that names a column, not the
// article.
func sectionOf(crumbs []Link, title string) string {
	for i := len(crumbs) - 1; i > 0; i-- {
		switch text := crumbs[i].Text; {
		case label.IsBodyCrumb(text), sameTitle(text, title):
		default:
			return text
		}
	}
	return ""
}
