package article

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// readCrumbs looks for the breadcrumb above the body, and takes the best.
func (rd *besideReader) readCrumbs() {
	from, to := 0, len(rd.Page.Blocks)
	if len(rd.Body) > 0 {
		to = rd.Head.Last
	}
	if rd.Title > to {
		to = rd.Title
	}
	for i := to - 1; i >= from && i > to-200; i-- {
		b := &rd.Page.Blocks[i]
		if rd.Page.Containers[b.Container].Hidden || b.Text == "" || len(b.Text) > 600 {
			continue
		}
		if links := rd.listElements(b); len(links) > 1 {
			rd.add(idBreadcrumb, candidate{origin: fromClass, raw: b.Text, links: links, block: i})
			continue
		}
		if rd.isPathList(i) {
			i = rd.readCrumbContainer(b.Container, i)
			continue
		}
		if at := rd.CrumbContainer(b); at >= 0 && !label.CrumbLike(b.Text) {
			i = rd.readCrumbContainer(at, i)
			continue
		} else if at < 0 && !label.CrumbLike(b.Text) {
			continue
		}
		l := rd.Line(i)
		switch {
		case l.Class == label.ClassCrumb && len(l.Hits) > 0 && l.Hits[0].Label.Field == label.FieldCrumb:
			rd.readLabelledCrumb(i, l.Hits[0])
		case rd.CrumbContainer(b) >= 0:
			i = rd.readCrumbContainer(rd.CrumbContainer(b), i)
		case l.Class == label.ClassCrumb:
			rd.addCrumbs(fromLine, i, b, b.Text, 0)
		}
	}
}

// listElement is the property of an item of a breadcrumb, or of another list.
const listElement = "itemListElement"

// listElements are the items of a breadcrumb in elements of one line that say so.
func (rd *besideReader) listElements(b *dom.Block) (links []Link) {
	const most = 12
	for _, r := range b.Runs {
		if len(links) == most {
			break
		}
		if r.Prop != listElement {
			continue
		}
		if item := label.TrimCrumbMarks(b.Text[r.Start:r.End]); item != "" {
			links = append(links, Link{Text: item, URL: rd.link(sheet.HrefOf(b, item))})
		}
	}
	return links
}

// isPathList tells the last entry of an ordered list of few links that begins
// with the home page: menus are lists without an order.
func (rd *besideReader) isPathList(i int) bool {
	const most = 6
	b := &rd.Page.Blocks[i]
	in := &rd.Page.Containers[b.Container]
	if b.Kind != dom.Item || int(in.Last) != i+1 || in.Last-in.First < 2 || in.Last-in.First > most {
		return false
	}
	if b.Prop == listElement && rd.Page.Blocks[in.First].Prop == listElement || rd.leadsDeeper(in) {
		return true
	}
	if in.Tag != atom.Ol || !label.IsHome(rd.Page.Blocks[in.First].Text) {
		return false
	}
	return !slices.ContainsFunc(rd.Page.Blocks[in.First:in.Last-1], func(b dom.Block) bool { return !isLink(&b) })
}

// isLink tells a block that is a link and nothing else.
func isLink(b *dom.Block) bool { return int(b.LinkBytes) >= len(b.Text) }

// leadsDeeper tells a list of links each of which leads to a part of what the one before
// leads to: /islands, /islands/travel.
func (rd *besideReader) leadsDeeper(in *dom.Container) bool {
	above := ""
	for n := in.First; n < in.Last; n++ {
		b := &rd.Page.Blocks[n]
		href := strings.TrimRight(sheet.FirstHref(b), "/")
		if href == "" || !isLink(b) || n > in.First && !strings.HasPrefix(href, above+"/") {
			return false
		}
		above = href
	}
	return true
}

// readLabelledCrumb reads what follows 当前位置. The items may stand in the
// blocks behind it.
func (rd *besideReader) readLabelledCrumb(i int, h label.Hit) {
	b := &rd.Page.Blocks[i]
	value := b.Text[h.Val:h.End]
	if strings.TrimSpace(value) != "" {
		if n := i + 1; n < len(rd.Page.Blocks) && strings.ContainsRune(label.CrumbAngles, form.FirstRune(rd.Page.Blocks[n].Text)) {
			value += rd.Page.Blocks[n].Text
		}
		rd.addCrumbs(fromLabel, i, b, value, h.Val)
		return
	}
	var links []Link
	for n := i + 1; n < len(rd.Page.Blocks) && len(links) < 12 && n != rd.Title; n++ {
		next := &rd.Page.Blocks[n]
		text := label.TrimCrumbMarks(next.Text)
		if form.Columns(text) > 60 || next.Kind == dom.Image || !rd.Within(next.Container, rd.Page.Containers[b.Container].Parent) {
			break
		}
		if items, _ := label.SplitCrumbs(text); len(items) >= 2 && len(links) == 0 && next.Kind != dom.Item {
			rd.addCrumbs(fromLabel, n, next, next.Text, 0)
			return
		}
		if text != "" {
			links = append(links, Link{Text: text, URL: rd.link(sheet.FirstHref(next))})
		}
	}
	if len(links) > 0 {
		rd.add(idBreadcrumb, candidate{origin: fromLabel, raw: b.Text, links: links, block: i})
	}
}

// readCrumbContainer reads a breadcrumb that is marked by its class; its items
// may be blocks of their own. It returns the first block of the container.
func (rd *besideReader) readCrumbContainer(at int32, last int) int {
	first := last
	for first > 0 && rd.Within(rd.Page.Blocks[first-1].Container, at) {
		first--
	}
	if first == last {
		b := &rd.Page.Blocks[first]
		rd.addCrumbs(fromClass, first, b, b.Text, 0)
		return first
	}
	var links []Link
	listed := rd.Page.Blocks[first].Kind == dom.Item
	for i := first; i <= last; i++ {
		b := &rd.Page.Blocks[i]
		if listed && b.Kind != dom.Item {
			break // Back to News, below the list
		}
		text := label.TrimCrumbMarks(b.Text)
		if text == "" || form.Columns(text) > 120 || label.IsCrumbLabel(text) {
			continue
		}
		if items, _ := label.SplitCrumbs(text); len(items) >= 2 && b.Kind != dom.Item {
			rd.addCrumbs(fromClass, i, b, b.Text, 0)
			return first
		}
		links = append(links, Link{Text: label.CleanCrumb(text, len(links)), URL: rd.link(sheet.FirstHref(b))})
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
	if len(links) == 0 || form.SameText(value, rd.Headline.Title) {
		return // a title with a dash in it, alone in the breadcrumb
	}
	rd.add(idBreadcrumb, candidate{origin: from, raw: b.Text, links: links, block: i})
}

// crumbLinks reads the items of a breadcrumb. Where every item but the last is
// a link the links tell the items, so that a title with a hyphen stays whole;
// else marks do, and where there are none, links that only blanks part.
func (rd *besideReader) crumbLinks(b *dom.Block, value string, offset int) []Link {
	trail := linkTrail(b, value, offset)
	items := trail.items(rd.Headline.Title)
	if len(items) == 0 {
		items, _ = label.SplitCrumbs(value)
	}
	if len(items) == 0 {
		items = trail.parted()
	}
	if len(items) == 0 && offset > 0 {
		items = label.BlankCrumbs(value)
	}
	if len(items) == 0 && rd.CrumbContainer(b) >= 0 {
		items = elementItems(b)
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
			links = append(links, Link{Text: item, URL: rd.link(sheet.HrefOf(b, item))})
		}
	}
	return links
}

// elementItems are the elements that a line is made of, where the first leads home:
// <span>首页</span><i></i><span>新闻动态</span>.
func elementItems(b *dom.Block) (items []string) {
	for _, text := range sheet.Elements(b) {
		if item := label.TrimCrumbMarks(text); item != "" {
			items = append(items, item)
		}
	}
	if len(items) < 2 || !label.IsHome(items[0]) {
		return nil
	}
	return items
}

// trail is a breadcrumb that begins with links.
type trail struct {
	links []string
	gaps  []string // what stands behind each link, to the next one or to rest
	rest  string   // the last item, no link; empty where that is a link too
}

// linkTrail gives the links of a breadcrumb with what parts them; none where
// value holds other text.
func linkTrail(b *dom.Block, value string, offset int) trail {
	var t trail
	rest := value
	for _, r := range b.Runs {
		if r.Href == "" || int(r.Start) < offset || int(r.End) > offset+len(value) {
			continue
		}
		text := strings.TrimSpace(b.Text[r.Start:r.End])
		before, after, ok := strings.Cut(rest, text)
		switch mark := strings.TrimSpace(before); {
		case text == "" || !ok:
			return trail{}
		case len(t.links) > 0 && (mark == "" || label.IsCrumbMark(mark)):
			t.gaps = append(t.gaps, before)
		case len(t.links) > 0 || mark != "":
			return trail{}
		}
		t.links, rest = append(t.links, text), after
	}
	if len(t.links) > 0 {
		t.rest = label.TrimCrumbMarks(rest)
		t.gaps = append(t.gaps, rest[:strings.Index(rest, t.rest)])
	}
	return t
}

// items are those that marks part and the links tell; none where the last one may
// be several. The title may hold the mark itself.
func (t trail) items(title string) []string {
	for n, gap := range t.gaps {
		blank := strings.TrimSpace(gap) == ""
		last := n == len(t.gaps)-1
		if blank && !(last && t.rest == "") || !blank && strings.Contains(t.rest, gap) && !form.SameText(t.rest, title) {
			return nil
		}
	}
	items := slices.Clone(t.links)
	if t.rest != "" {
		items = append(items, t.rest)
	}
	if len(items) < 2 || slices.ContainsFunc(t.links, label.IsCrumb) {
		return nil
	}
	return items
}

// parted are the items that nothing but blanks part: two links or more, or one to the
// home page, and a short text behind them.
func (t trail) parted() []string {
	if len(t.links) < 2 && (len(t.links) == 0 || t.rest == "" || !label.IsHome(t.links[0])) || form.Columns(t.rest) > 60 || slices.ContainsFunc(t.gaps, func(gap string) bool { return strings.TrimSpace(gap) != "" }) {
		return nil
	}
	if t.rest == "" {
		return t.links
	}
	return append(slices.Clone(t.links), t.rest)
}

// sectionOf is the last item of a breadcrumb that names a column, not the
// article.
func sectionOf(crumbs []Link, title string) string {
	for i := len(crumbs) - 1; i > 0; i-- {
		switch text := crumbs[i].Text; {
		case label.IsBodyCrumb(text), form.SameText(text, title):
		default:
			return text
		}
	}
	return ""
}
