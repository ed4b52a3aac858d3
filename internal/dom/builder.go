package dom

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"
)

// builder makes a Page of the events open, text and close.
//
// One stack holds the open elements, inline ones too. All that the text in an
// element needs to know stands in the element, copied from the one around it,
// so that no event looks further down than to the element that it ends.
type builder struct {
	p      Page
	traits map[atom.Atom]trait
	stack  []element
	buf    []byte  // text of all blocks
	parts  []part  // of p.Blocks, what is in buf
	runs   []Run   // of all blocks
	tables []table // open ones
	folded []folded
	images []Block // that stand in the current block

	marked  int32         // the block behind ContentStart, -1 for none
	muted   int           // open elements that are not shown
	links   int           // open links
	carried []int32       // in the stack: open elements that make a Run
	counts  [counters]int // open elements that a start tag may end

	// The current block, when started.
	started  bool
	draft    Block
	start    int   // in buf
	firstRun int   // in runs
	sep      byte  // blank or newline that stands before the next text
	apart    bool  // white space or a br stood before the next text
	last     int32 // container of the last block
}

// part is what a block has of the common buffers.
type part struct{ start, end, firstRun, lastRun int }

// element is an open element.
type element struct {
	tag       atom.Atom
	is        trait
	kind      Kind // of blocks in it
	level     uint8
	lines     bool // keeps line ends
	hidden    bool // is muted
	dead      bool // was ended, but not what stands in it
	carries   bool // makes a Run of its text
	ran       bool // has made one
	container int32
	leaf      int32 // in the stack: the leaf element whose text this is; -1 for none
	run       int32 // its Run in the current block; -1 for none
	run0      Run   // what the Run says
	prop      string
}

// deepest bounds how far down the stack an end tag looks for its element, so
// that a page of end tags without elements costs no square of time.
const deepest = 512

// widest bounds how many elements around a block make a Run each.
const widest = 8

// A start tag looks for an element that it ends only when such a one is open:
// these are counted.
const (
	notCounted = iota
	countP
	countLi
	countDd
	countA
	countOption
	counters
)

func counter(tag atom.Atom) int {
	switch tag {
	case atom.P:
		return countP
	case atom.Li:
		return countLi
	case atom.Dt, atom.Dd:
		return countDd
	case atom.A:
		return countA
	case atom.Option:
		return countOption
	}
	return notCounted
}

// newBuilder makes a builder for a page of so many bytes and tags. Both only
// tell how much memory to take at once.
func newBuilder(size, tags int) *builder {
	b := &builder{
		traits: traits(),
		marked: -1,
		stack:  make([]element, 1, 64),
		buf:    make([]byte, 0, size/3),
	}
	b.p.Containers = append(make([]Container, 0, tags/12+1), Container{Parent: -1, Tag: atom.Body})
	b.p.Blocks = make([]Block, 0, tags/5+1)
	b.parts = make([]part, 0, tags/5+1)
	b.runs = make([]Run, 0, tags/6+1)
	b.stack[0] = element{tag: atom.Body, is: container | wall, leaf: -1, run: -1}
	b.apart = true
	return b
}

func (b *builder) top() *element { return &b.stack[len(b.stack)-1] }

// open takes a start tag.
func (b *builder) open(tag atom.Atom, a *attributes) {
	is := b.traits[tag]
	switch tag {
	case atom.Html, atom.Head, atom.Body:
		b.openRoot(tag, a)
		return
	}
	if is&void != 0 {
		b.openVoid(tag, a)
		return
	}
	b.endImplied(tag, is)
	e := b.inherit(tag, is)
	switch {
	case is&block != 0:
		b.finish()
		b.openBlock(&e, a)
	default:
		b.openInline(&e, a)
	}
	e.lines = e.lines || a.style != "" && a.keepsLines()
	b.stack = append(b.stack, e)
	b.counts[counter(tag)]++
}

// inherit returns a new element with what it has from the one around it.
func (b *builder) inherit(tag atom.Atom, is trait) element {
	around := b.top()
	return element{
		tag: tag, is: is,
		kind: around.kind, level: around.level, lines: around.lines,
		container: around.container, leaf: around.leaf, run: -1,
	}
}

// openRoot takes the attributes of html and body; their place in the page
// means nothing.
func (b *builder) openRoot(tag atom.Atom, a *attributes) {
	if tag == atom.Html && b.p.Lang == "" {
		b.p.Lang = strings.TrimSpace(a.lang)
	}
	if root := &b.p.Containers[0]; tag == atom.Body && root.Class == "" && root.ID == "" {
		root.Class, root.ID, root.Prop = a.class, a.id, a.prop
	}
}

// openBlock makes e a container or a leaf.
func (b *builder) openBlock(e *element, a *attributes) {
	hidden := a.isHidden() || e.tag == atom.Dialog && !a.open
	e.setKind()
	if e.kind == Paragraph && isCaption(a.class) {
		e.kind = Caption
	}
	if e.is&leaf != 0 {
		e.leaf = int32(len(b.stack))
		e.run0.Class, e.run0.ID, e.prop = a.class, a.id, a.prop
		if !hidden {
			return
		}
	} else {
		e.leaf = -1
	}
	around := &b.p.Containers[e.container]
	b.p.Containers = append(roomy(b.p.Containers), Container{
		Parent: e.container, Tag: e.tag, Class: a.class, ID: a.id, Prop: a.prop,
		Hidden: hidden || around.Hidden,
		First:  int32(len(b.p.Blocks)), Last: -1,
	})
	e.container = int32(len(b.p.Containers) - 1)
	if e.tag == atom.Table {
		b.openTable()
	}
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
	e.run0 = Run{
		Tag: e.tag, Class: a.class, ID: a.id, Prop: a.prop,
		Href: strings.TrimSpace(a.href), Value: a.datetime, Title: a.title,
	}
	if e.run0.Prop == "" {
		e.run0.Prop = a.rel
	}
	for _, value := range [...]string{a.content, a.download} {
		if e.run0.Value == "" {
			e.run0.Value = value
		}
	}
	if e.tag == atom.A && e.run0.Href != "" {
		b.links++
	}
	e.carries = e.run0 != Run{Tag: e.tag} && len(b.carried) < widest
	if e.carries {
		b.carried = append(b.carried, int32(len(b.stack)))
	}
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
		if b.p.Canonical == "" && strings.EqualFold(a.rel, "canonical") {
			b.p.Canonical = strings.TrimSpace(a.href)
		}
	case atom.Base:
		if b.p.Base == "" {
			b.p.Base = strings.TrimSpace(a.href)
		}
	}
}

// meta takes a meta element, wherever it stands.
func (b *builder) meta(a *attributes) {
	name := a.name
	if name == "" {
		name = a.prop
	}
	switch {
	case strings.EqualFold(name, "ContentStart"):
		b.finish()
		b.marked, b.p.MarkedLast = int32(len(b.p.Blocks)), 0
	case strings.EqualFold(name, "ContentEnd") && b.marked >= 0 && b.p.MarkedLast == 0:
		b.finish()
		b.p.MarkedFirst, b.p.MarkedLast = b.marked, int32(len(b.p.Blocks))
	case name != "" && a.content != "":
		b.p.Metas = append(b.p.Metas, Meta{name, strings.TrimSpace(a.content)})
	}
}

// lineBreak takes a br, or a line end where these count.
func (b *builder) lineBreak() {
	if b.muted > 0 {
		return
	}
	b.apart = true
	if b.started && b.draft.Kind == Heading {
		b.sep = '\n'
		return
	}
	b.finish()
}

// image puts an image before the current block, or behind it when that has
// begun: a sentence is not broken.
func (b *builder) image(a *attributes) {
	src := a.image()
	if src == "" || b.muted > 0 || a.isIcon() || a.isHidden() {
		return
	}
	top := b.top()
	img := Block{Kind: Image, Container: top.container, Offset: -1, Src: src, Alt: strings.TrimSpace(a.alt)}
	if title := strings.TrimSpace(a.title); len(title) > len(img.Alt) {
		img.Alt = title
	}
	if b.links > 0 {
		img.Href = b.linkAround()
	}
	b.setLeaf(&img, top)
	if b.images = append(b.images, img); !b.started {
		b.flushImages()
	}
}

// linkAround returns the address of the innermost open link.
func (b *builder) linkAround() string {
	for i := len(b.stack) - 1; i >= max(0, len(b.stack)-deepest); i-- {
		if e := &b.stack[i]; e.tag == atom.A && !e.dead && e.run0.Href != "" {
			return e.run0.Href
		}
	}
	return ""
}

func (b *builder) flushImages() {
	for _, img := range b.images {
		b.p.Blocks = append(roomy(b.p.Blocks), img)
		b.parts = append(roomy(b.parts), part{len(b.buf), len(b.buf), len(b.runs), len(b.runs)})
	}
	b.images = b.images[:0]
}

// setLeaf gives a block the attributes of the element that it is.
func (b *builder) setLeaf(to *Block, top *element) {
	if top.leaf < 0 {
		return
	}
	e := &b.stack[top.leaf]
	to.Tag, to.Class, to.ID, to.Prop = e.tag, e.run0.Class, e.run0.ID, e.prop
}

// close takes an end tag: it ends the open element of that name and all in it.
func (b *builder) close(tag atom.Atom) {
	is := b.traits[tag]
	switch {
	case tag == atom.Br:
		b.lineBreak()
		return
	case tag == atom.P && (b.counts[countP] == 0 || b.find(tag, wall) < 0):
		b.finish()
		return
	case tag == atom.Html, tag == atom.Head, tag == atom.Body, is&(void|raw) != 0:
		return
	}
	var at int
	switch {
	case headingLevel(tag) > 0:
		at = b.findHeading()
	case is&block != 0:
		at = b.find(tag, wall)
	case is&formatting != 0:
		at = b.find(tag, wall)
		if at >= 0 && b.holdsBlock(at) {
			b.kill(at)
			return
		}
	default:
		at = b.find(tag, block)
	}
	if at > 0 {
		b.popTo(at)
	}
}

// find returns where in the stack the innermost open element tag is, -1 where
// there is none above an element that is a stop. Ends of table parts stop at
// the table only.
func (b *builder) find(tag atom.Atom, stop trait) int {
	for i := len(b.stack) - 1; i > max(0, len(b.stack)-deepest); i-- {
		e := &b.stack[i]
		if e.tag == tag && !e.dead {
			return i
		}
		if e.is&stop != 0 && !(isTablePart(tag) && e.tag != atom.Table) {
			return -1
		}
	}
	return -1
}

func (b *builder) findHeading() int {
	for i := len(b.stack) - 1; i > max(0, len(b.stack)-deepest); i-- {
		if headingLevel(b.stack[i].tag) > 0 {
			return i
		}
		if b.stack[i].is&wall != 0 {
			return -1
		}
	}
	return -1
}

// isTablePart holds for table and what only a table ends.
func isTablePart(tag atom.Atom) bool {
	switch tag {
	case atom.Table, atom.Tbody, atom.Thead, atom.Tfoot, atom.Tr, atom.Td, atom.Th, atom.Caption:
		return true
	}
	return false
}

// holdsBlock tells whether a block-level element is open inside stack[at].
func (b *builder) holdsBlock(at int) bool {
	for _, e := range b.stack[at+1:] {
		if e.is&block != 0 {
			return true
		}
	}
	return false
}

// endImplied ends what the start tag of an element ends without an end tag.
func (b *builder) endImplied(tag atom.Atom, is trait) {
	if is&endsP != 0 && b.counts[countP] > 0 {
		b.endOpen(wall, atom.P)
	}
	if n := counter(tag); n != notCounted && b.counts[n] == 0 {
		return
	}
	switch tag {
	case atom.A:
		b.close(atom.A)
	case atom.Li:
		b.endOpen(container, atom.Li)
	case atom.Dt, atom.Dd:
		b.endOpen(container, atom.Dt, atom.Dd)
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		if e := b.top(); e.leaf == int32(len(b.stack)-1) && headingLevel(e.tag) > 0 {
			b.popTo(len(b.stack) - 1)
		}
	case atom.Option, atom.Optgroup:
		b.endOpen(block, atom.Option)
	case atom.Td, atom.Th:
		b.endInTable(atom.Td, atom.Th, atom.Caption)
	case atom.Tr:
		b.endInTable(atom.Tr, atom.Td, atom.Th, atom.Caption)
	case atom.Tbody, atom.Thead, atom.Tfoot:
		b.endInTable(atom.Tbody, atom.Thead, atom.Tfoot, atom.Tr, atom.Td, atom.Th, atom.Caption)
	}
}

// endOpen ends the innermost open element that is one of tags, unless an
// element that is a stop stands inside it. A div is no stop for li and dd.
func (b *builder) endOpen(stop trait, tags ...atom.Atom) {
	for i := len(b.stack) - 1; i > max(0, len(b.stack)-deepest); i-- {
		e := &b.stack[i]
		for _, tag := range tags {
			if e.tag == tag {
				b.popTo(i)
				return
			}
		}
		if e.is&stop != 0 && e.tag != atom.Div {
			return
		}
	}
}

// endInTable ends the outermost open element of tags in the innermost table.
func (b *builder) endInTable(tags ...atom.Atom) {
	at := -1
	for i := len(b.stack) - 1; i > max(0, len(b.stack)-deepest); i-- {
		e := &b.stack[i]
		if e.tag == atom.Table || e.tag == atom.Template {
			break
		}
		for _, tag := range tags {
			if e.tag == tag {
				at = i
			}
		}
	}
	if at > 0 {
		b.popTo(at)
	}
}

// popTo ends stack[at] and all above it.
func (b *builder) popTo(at int) {
	for i := len(b.stack) - 1; i >= at; i-- {
		e := &b.stack[i]
		if e.is&block != 0 {
			b.finish()
			b.apart = b.apart || e.is&container != 0
		}
		b.kill(i)
		if c := &b.p.Containers[e.container]; i > 0 && e.container != b.stack[i-1].container {
			c.Last = int32(len(b.p.Blocks))
			if e.tag == atom.Table {
				b.closeTable(e.container)
			}
		}
	}
	b.stack = b.stack[:at]
}

// kill ends what stack[at] does, while it may stay on the stack.
func (b *builder) kill(at int) {
	e := &b.stack[at]
	if e.dead {
		return
	}
	e.dead = true
	b.counts[counter(e.tag)]--
	if e.hidden {
		b.muted--
	}
	if e.tag == atom.A && e.run0.Href != "" {
		b.links--
	}
	if e.carries {
		b.endRun(e)
		i := slices.Index(b.carried, int32(at))
		b.carried = slices.Delete(b.carried, i, i+1)
	}
}

// page ends the page.
func (b *builder) page() *Page {
	b.popTo(1)
	b.finish()
	b.p.Containers[0].Last = int32(len(b.p.Blocks))
	all := string(b.buf)
	for i, part := range b.parts {
		to := &b.p.Blocks[i]
		to.Text = all[part.start:part.end]
		if part.firstRun < part.lastRun {
			to.Runs = b.runs[part.firstRun:part.lastRun:part.lastRun]
		}
	}
	b.setRows(all)
	return &b.p
}

// roomy doubles the place of a full slice. On large slices append adds a
// quarter only, and copies a page of many tags five times over.
func roomy[T any](s []T) []T {
	if len(s) == cap(s) {
		return slices.Grow(s, len(s)+1)
	}
	return s
}
