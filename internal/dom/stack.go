package dom

import (
	"slices"

	"golang.org/x/net/html/atom"
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

// close takes an end tag: it ends the open element of that name and all in it.
func (b *builder) close(tag atom.Atom, is trait) {
	switch {
	case tag == atom.Br:
		b.lineBreak()
		return
	case b.beyond > 0:
		if b.beyond--; is&block != 0 {
			b.finish()
		}
		return
	case tag == atom.P && (b.counts[countP] == 0 || b.find(tag, wall) < 0):
		b.finish()
		return
	case is&(root|void|raw) != 0:
		return
	}
	var at int
	switch {
	case headingLevel(tag) > 0:
		if at = b.findHeading(); at > 0 {
			b.endHeading(b.stack[at].level)
		}
	case is&(block|mute) != 0: // <video><p>No film?</video> is closed
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

// endHeading makes headings of what stands in one in elements of its own: <h1><div>A</div>
// <div>B</div></h1>, which are parts of the same. A heading that was never closed
// holds the text too.
func (b *builder) endHeading(level uint8) {
	const most, longest = 4, 600 // blocks, bytes
	b.finish()
	n := len(b.p.Blocks) - b.headed
	if n <= 0 || n > most || len(b.parts) != len(b.p.Blocks) || len(b.buf)-int(b.parts[b.headed].start) > longest {
		return
	}
	for i := b.headed; i < len(b.p.Blocks); i++ {
		if is := &b.p.Blocks[i]; is.Kind == Paragraph || is.Kind == Heading {
			is.Kind, is.Level, is.Broken = Heading, level, i > b.headed
		}
	}
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
		b.close(atom.A, formatting)
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
			if e.tag == atom.Figcaption {
				b.finish()
			} else {
				b.finishPart()
			}
			b.apart = b.apart || e.is&container != 0
		}
		b.seam, b.customSeam = e.is&block == 0, e.is&custom != 0
		b.kill(i)
		if e.told >= 0 {
			b.told = b.told[:e.told]
		}
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
	if e.links {
		b.links--
	}
	if e.is&styles != 0 {
		b.closeStyle(e.is)
	}
	if e.carries {
		b.endRun(e)
		i := slices.Index(b.carried, int32(at))
		b.carried = slices.Delete(b.carried, i, i+1)
	}
}
