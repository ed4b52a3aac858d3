package dom

import (
	"slices"
	"strings"
	"unsafe"

	"golang.org/x/net/html/atom"
)

// A page has a block, and a Run, for each so many bytes at most, and a few
// thousand besides. Tags alone are seven bytes of each: <p></p>. What there is
// more goes on in the last block, so that a page of short lines without end
// takes memory as other pages do.
const (
	fewBlocks  = 4096
	blockBytes = 16
)

// newBuilder makes a builder for a page of so many bytes and tags, which only tell
// how much memory to take at once: what most pages need.
func newBuilder(size, tags int) *builder {
	const tagBytes = 8 // at least; what looks like tags in less is none
	some := min(tags, size/tagBytes)/8 + 8
	b := builders.Get().(*builder)
	p := Page{
		Containers: append(slices.Grow(b.p.Containers[:0], some), Container{Parent: -1, Tag: atom.Body}),
		Blocks:     slices.Grow(b.p.Blocks[:0], some),
		Metas:      b.p.Metas[:0],
		memory:     b,
	}
	*b = builder{
		p:      p,
		most:   fewBlocks + size/blockBytes,
		marked: -1,
		apart:  true,

		stack:   append(b.stack[:0], element{tag: atom.Body, is: container | wall, leaf: -1, run: -1, told: -1}),
		told:    b.told[:0],
		buf:     slices.Grow(b.buf[:0], size/10),
		parts:   slices.Grow(b.parts[:0], some),
		runs:    slices.Grow(b.runs[:0], some),
		carried: b.carried[:0],
	}
	for k := range b.styled {
		b.styled[k].at = -1
	}
	return b
}

// open takes a start tag.
func (b *builder) open(tag atom.Atom, is trait, a *attributes) {
	switch {
	case is&root != 0:
		b.openRoot(tag, a)
		return
	case is&void != 0:
		b.openVoid(tag, a)
		return
	}
	b.endImplied(tag, is)
	b.endDrawing(is)
	if len(b.stack) >= deepestOpen {
		if b.beyond++; is&block != 0 {
			b.finish()
		}
		return
	}
	e := b.inherit(tag, is)
	if is&custom != 0 && b.seam && b.customSeam && e.leaf < 0 {
		b.finish() // two elements of its own names side by side are parts of a page
		b.apart = true
	}
	if is&block != 0 {
		b.finishPart()
		b.openBlock(&e, a)
	} else {
		b.openInline(&e, a)
	}
	e.lines = e.lines || a.has(attrStyle) && a.keepsLines()
	b.stack = append(roomy(b.stack, deepestOpen), e)
	b.counts[counter(tag)]++
}

// deepestOpen is how many elements may be open; browsers open 512. What is opened
// in the last of them only parts its text.
const deepestOpen = 1 << 13

// inherit returns a new element with what it has from the one around it.
func (b *builder) inherit(tag atom.Atom, is trait) element {
	around := b.top()
	return element{
		tag: tag, is: is,
		kind: around.kind, level: around.level, lines: around.lines, align: around.align, caption: around.caption || tag == atom.Figcaption,
		container: around.container, leaf: around.leaf, run: -1, told: -1,
		drawing: b.drawing(tag, is),
	}
}

// drawing returns which drawing a new element stands in. What stands in one as
// text is HTML again.
func (b *builder) drawing(tag atom.Atom, is trait) int32 {
	switch around := b.top().drawing; {
	case around == 0 && is&drawn != 0:
		return int32(len(b.stack))
	case tag == atom.Foreignobject || tag == atom.ForeignObject || tag == atom.Desc || tag == atom.AnnotationXml || tag == atom.Mtext:
		return 0
	default:
		return around
	}
}

// isDrawn tells whether "/>" ends an element: in HTML alone it does not.
func (b *builder) isDrawn(is trait) bool { return is&drawn != 0 || b.top().drawing > 0 }

// endDrawing ends a drawing that was not closed when a block begins in it.
func (b *builder) endDrawing(is trait) {
	if at := b.top().drawing; at > 0 && is&block != 0 {
		b.popTo(int(at))
	}
}

// openRoot takes the attributes of html and body; their place in the page
// means nothing.
func (b *builder) openRoot(tag atom.Atom, a *attributes) {
	if tag == atom.Html && b.p.Lang == "" {
		b.p.Lang = strings.TrimSpace(a.get(attrLang))
	}
	if root := &b.p.Containers[0]; tag == atom.Body && root.Class == "" && root.ID == "" {
		root.Class, root.ID, root.Prop = a.get(attrClass), a.get(attrID), a.get(attrProp)
	}
}

// openBlock makes e a container or a leaf.
func (b *builder) openBlock(e *element, a *attributes) {
	hidden := a.isHidden() || e.tag == atom.Dialog && !a.has(attrOpen)
	is := Run{Class: a.get(attrClass), ID: a.get(attrID), Prop: a.get(attrProp)}
	if content := a.get(attrContent); content != "" && strings.HasPrefix(is.Prop, "date") {
		b.p.Metas = append(b.p.Metas, Meta{is.Prop, content}) // <div itemprop="datePublished" content="…">
	}
	e.setKind()
	if e.kind == Paragraph && (isCaption(is.Class) || e.caption) {
		e.kind = Caption
	}
	if align, ok := a.align(); ok {
		e.align = align
	} else if e.tag == atom.Center {
		e.align = Centered
	}
	if headingLevel(e.tag) > 0 {
		b.headed = len(b.p.Blocks)
	}
	if e.is&leaf != 0 {
		e.leaf = int32(len(b.stack))
		b.tell(e, &is)
		if !hidden {
			return
		}
	} else {
		e.leaf = -1
	}
	around := &b.p.Containers[e.container]
	b.p.Containers = append(roomy(b.p.Containers, b.most), Container{
		Parent: e.container, Tag: e.tag, Class: is.Class, ID: is.ID, Prop: is.Prop,
		Hidden: hidden || around.Hidden,
		First:  int32(len(b.p.Blocks)), Last: -1,
	})
	e.container = int32(len(b.p.Containers) - 1)
	if hidden {
		b.hiding = append(b.hiding, e.container)
	}
	switch e.tag {
	case atom.Table:
		b.openTable()
	case atom.Ol:
		b.p.Containers[e.container].Start = int32(a.number(attrStart, 1))
	case atom.Td, atom.Th:
		if is, ok := a.extentOf(e.container); ok {
			b.extents = append(b.extents, is)
		}
	}
}

// tell keeps what the attributes of e say, if anything.
func (b *builder) tell(e *element, is *Run) bool {
	if *is == (Run{}) {
		return false
	}
	is.Tag = e.tag
	e.told = int32(len(b.told))
	b.told = append(roomy(b.told, deepestOpen), *is)
	return true
}

// setKind gives the kind of the blocks in a block-level element, where that
// differs from the kind around it.
func (e *element) setKind() {
	switch e.tag {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		e.kind, e.level = Heading, headingLevel(e.tag)
	case atom.Li:
		e.kind = Item
	case atom.Figcaption, atom.Caption:
		e.kind = Caption
	case atom.Pre, atom.Listing:
		e.kind, e.lines = Preformatted, true
	case atom.Blockquote:
		e.kind = Quotation
	default:
		if e.is&container != 0 && e.kind != Quotation {
			e.kind = Paragraph
		}
	}
	if e.kind != Heading {
		e.level = 0
	}
}

// openInline takes an element inside text.
func (b *builder) openInline(e *element, a *attributes) {
	if e.is&mute != 0 || a.isHidden() {
		e.hidden = true
		b.muted++
	}
	if a.said == 0 {
		b.endHeadingLine(e.tag)
		if e.is&styles != 0 {
			b.openStyle(e.is)
		}
		b.carry(e, false)
		return
	}
	if a.has(attrStyle) {
		if bold, normal := a.weight(); bold {
			e.is |= strong
		} else if normal {
			e.is &^= strong
		}
	}
	if e.is&styles != 0 {
		b.openStyle(e.is)
	}
	is := Run{
		Class: a.get(attrClass), ID: a.get(attrID), Prop: a.get(attrProp),
		Href: strings.TrimSpace(a.get(attrHref)), Value: a.get(attrDatetime), Title: a.get(attrTitle),
	}
	if is.Prop == "" {
		is.Prop = a.get(attrRel)
	}
	for _, other := range [...]attribute{attrContent, attrDownload} {
		if is.Value == "" {
			is.Value = a.get(other)
		}
	}
	told := b.tell(e, &is)
	b.endHeadingLine(e.tag)
	if e.links = e.tag == atom.A && leadsAway(is.Href, e.kind); e.links {
		b.links++
	}
	b.carry(e, told)
}

// endHeadingLine begins a line in a heading where a small element begins: <h1>Clinic opens
// <small>Nurses see ninety patients</small></h1>.
func (b *builder) endHeadingLine(tag atom.Atom) {
	if tag == atom.Small && b.started && b.draft.Kind == Heading {
		b.sep, b.apart = '\n', true
	}
}

// longestSeamed bounds how far into a block the places count where two inline
// elements meet: lines of labels are short.
const longestSeamed = 240

// carry has an inline element make a Run when its attributes say something, or
// when it begins where another has just ended, without white space between:
// the text of the two is not one word.
func (b *builder) carry(e *element, told bool) {
	seam := b.seam && b.started && b.sep == 0 && len(b.buf)-b.start < longestSeamed
	if e.carries = (told || seam) && len(b.carried) < widest; e.carries {
		b.carried = append(b.carried, int32(len(b.stack)))
	}
}

// leadsAway tells whether a link in a block goes to another place. The heading
// of a section often links to itself.
func leadsAway(href string, in Kind) bool {
	return href != "" && !(in == Heading && len(href) > 1 && href[0] == '#')
}

// openVoid takes an element without content.
func (b *builder) openVoid(tag atom.Atom, a *attributes) {
	switch tag {
	case atom.Br:
		b.lineBreak()
	case atom.Hr:
		b.endImplied(tag, endsP)
		b.finish()
		b.apart = true
	case atom.Img, atom.Image:
		b.image(a)
	case atom.Meta:
		b.meta(a)
	case atom.Link:
		if b.p.Canonical == "" && strings.EqualFold(a.get(attrRel), "canonical") {
			b.p.Canonical = strings.TrimSpace(a.get(attrHref))
		}
	case atom.Base:
		if b.p.Base == "" {
			b.p.Base = strings.TrimSpace(a.get(attrHref))
		}
	}
}

// meta takes a meta element, wherever it stands.
func (b *builder) meta(a *attributes) {
	name, content := a.get(attrName), a.get(attrContent)
	if name == "" {
		name = a.get(attrProp)
	}
	switch {
	case strings.EqualFold(name, "ContentStart"):
		b.finish()
		b.marked, b.p.MarkedLast = int32(len(b.p.Blocks)), 0
	case strings.EqualFold(name, "ContentEnd") && b.marked >= 0 && b.p.MarkedLast == 0:
		b.finish()
		b.p.MarkedFirst, b.p.MarkedLast = b.marked, int32(len(b.p.Blocks))
	case name != "" && content != "":
		b.p.Metas = append(b.p.Metas, Meta{name, strings.TrimSpace(content)})
	}
}

// page ends the page.
func (b *builder) page() *Page {
	b.popTo(1)
	b.endBlock()
	b.p.Containers[0].Last = int32(len(b.p.Blocks))
	all := unsafe.String(unsafe.SliceData(b.buf), len(b.buf)) // nothing is written to it any more
	for i, part := range b.parts {
		to := &b.p.Blocks[i]
		to.Text = all[part.start:part.end]
		if part.firstRun < part.lastRun {
			to.Runs = b.runs[part.firstRun:part.lastRun:part.lastRun]
		}
		if part.firstStyle < part.lastStyle {
			to.Styles = b.styles[part.firstStyle:part.lastStyle:part.lastStyle]
		}
	}
	b.setRows(all)
	b.p.reveal(b.hiding)
	return &b.p
}
