package dom

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// text takes a piece of text that stands at a place in the page, -1 when that
// is not known. White space is folded; character references are decoded when
// the text is as the page has it.
func (b *builder) text(s string, at int, escaped bool) {
	if b.muted > 0 {
		return
	}
	lines := b.top().lines
	for i := 0; i < len(s); {
		n := plainLen(s[i:], escaped)
		if n > 0 {
			b.add(s[i:i+n], at, i)
			i += n
			continue
		}
		switch c := s[i]; {
		case c == '&':
			i += b.reference(s[i:], at, i)
			continue
		case c <= ' ' && !lines:
			b.space(false)
			for i < len(s) && s[i] <= ' ' {
				i++
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case isSpace(r):
			b.space(lines && r == '\n')
		case isInvisible(r) && !(isJoiner(r) && joins(s[i+n:])):
		default:
			b.add(s[i:i+n], at, i)
		}
		i += n
	}
}

// plainLen returns how many bytes at the beginning of s are text for sure:
// single blanks between words too.
func plainLen(s string, escaped bool) int {
	for i := 0; i < len(s); i++ {
		switch is := sorts[s[i]]; {
		case is == plain, is == amp && !escaped:
		case is == blank && s[i] == ' ' && i > 0 && i+1 < len(s) && sorts[s[i+1]] == plain:
		case is == lead && s[i] == 0xe3 && !strings.HasPrefix(s[i:], "\u3000"):
		default:
			return i
		}
	}
	return len(s)
}

// sorts says of each byte whether it is text.
var sorts = [256]uint8{
	'\x7f': lead, '&': amp, 0xc2: lead, 0xe2: lead, 0xe3: lead, 0xef: lead,
	0: blank, 1: blank, 2: blank, 3: blank, 4: blank, 5: blank, 6: blank, 7: blank, 8: blank, 9: blank, 10: blank,
	11: blank, 12: blank, 13: blank, 14: blank, 15: blank, 16: blank, 17: blank, 18: blank, 19: blank, 20: blank,
	21: blank, 22: blank, 23: blank, 24: blank, 25: blank, 26: blank, 27: blank, 28: blank, 29: blank, 30: blank,
	31: blank, ' ': blank,
}

const (
	plain = iota
	blank
	amp
	lead // begins a rune that may be white space or invisible
)

// isSpace holds for all that becomes a blank.
func isSpace(r rune) bool {
	switch {
	case r <= ' ', r == 0x85, r == 0xa0, r == 0x3000:
		return true
	case r >= 0x2000 && r <= 0x200a, r == 0x2028, r == 0x2029, r == 0x202f, r == 0x205f:
		return true
	}
	return false
}

// isInvisible holds for marks inside text that nobody sees: soft hyphen, zero
// width space and joiners, direction marks, byte order mark.
func isInvisible(r rune) bool {
	switch {
	case r == 0x7f, r == 0xad, r == 0xfeff, r == 0x2060:
		return true
	case r >= 0x200b && r <= 0x200f, r >= 0x202a && r <= 0x202e:
		return true
	}
	return false
}

// isJoiner holds for the marks that join two characters or keep them apart.
func isJoiner(r rune) bool { return r == 0x200c || r == 0x200d }

// joins tells whether a joiner before s changes how it is shown: emoji made of
// several, and letters of the scripts that join.
func joins(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r >= 0x1f000 || r >= 0x2600 && r <= 0x27bf || r >= 0x0590 && r < 0x1e00
}

// references are the frequent ones; html.UnescapeString knows the rest.
var references = [...]struct{ name, is string }{
	{"&nbsp;", " "}, {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", `"`},
	{"&ldquo;", "“"}, {"&rdquo;", "”"}, {"&lsquo;", "‘"}, {"&rsquo;", "’"}, {"&middot;", "·"},
	{"&mdash;", "—"}, {"&ndash;", "–"}, {"&hellip;", "…"}, {"&ensp;", " "}, {"&emsp;", " "},
	{"&#160;", " "}, {"&#39;", "'"},
}

// reference takes the character reference at the beginning of s, which is the
// i-th byte of a text, and returns its length.
func (b *builder) reference(s string, at, i int) int {
	for _, ref := range references {
		if strings.HasPrefix(s, ref.name) {
			if ref.is == " " {
				b.space(false)
			} else {
				b.add(ref.is, at, i)
			}
			return len(ref.name)
		}
	}
	n := referenceLen(s)
	is := html.UnescapeString(s[:n])
	if is == s[:n] {
		b.add("&", at, i)
		return 1
	}
	for j, r := range is {
		switch {
		case isSpace(r):
			b.space(false)
		case isInvisible(r):
		default:
			b.add(is[j:j+utf8.RuneLen(r)], at, i)
		}
	}
	return n
}

// space takes white space.
func (b *builder) space(newline bool) {
	b.apart = true
	switch {
	case newline:
		b.lineBreak()
	case b.started && b.sep == 0:
		b.sep = ' '
	}
}

// add takes text without white space, which is the i-th byte of one that
// stands at a place in the page.
func (b *builder) add(s string, at, i int) {
	if !b.started {
		b.begin(at, i)
	} else if b.sep != 0 {
		b.buf = append(b.buf, b.sep)
		if b.links > 0 && len(b.buf)-1 > b.start {
			b.draft.LinkBytes++
		}
	}
	b.sep, b.apart, b.seam = 0, false, false
	if b.unstyled != 0 {
		b.beginStyles()
	}
	if len(b.carried) > 0 {
		b.beginRuns()
	}
	if b.links > 0 {
		b.draft.LinkBytes += int32(len(s))
	}
	b.buf = append(b.buf, s...)
}

// begin starts a block.
func (b *builder) begin(at, i int) {
	top := b.top()
	b.started = true
	b.start = len(b.buf)
	b.p.Blocks = append(roomy(b.p.Blocks, b.most), Block{
		Kind: top.kind, Level: top.level, Container: top.container, Align: top.align, Offset: -1,
		Glued:  !b.apart && b.last == top.container && len(b.p.Blocks) > 0,
		Broken: b.broken && b.last == top.container,
	})
	b.broken = false
	b.draft = &b.p.Blocks[len(b.p.Blocks)-1]
	if at >= 0 {
		b.draft.Offset = int32(at + i)
	}
	b.setLeaf(b.draft, top)
}

// finish ends the current block, if one is started, unless the page has as many
// as it may have: then the text goes on in it.
func (b *builder) finish() {
	b.broken = false
	if b.started && b.isCrowded() {
		b.space(false)
		return
	}
	b.endBlock()
}

// finishPart finishes the current block where a block-level element begins or ends;
// those in a figcaption are parts of one caption.
func (b *builder) finishPart() {
	if b.top().caption && b.started {
		b.space(false)
		return
	}
	b.finish()
}

func (b *builder) isCrowded() bool { return len(b.p.Blocks) >= b.most }

func (b *builder) endBlock() {
	b.endRuns()
	if b.started {
		first := b.firstStyle
		b.endStyles()
		b.parts = append(roomy(b.parts, b.most), b.partOf(b.start, b.firstRun, first))
		b.last = b.draft.Container
		b.started = false
	} else {
		b.runs = b.runs[:b.firstRun]
	}
	b.firstRun = len(b.runs)
	b.sep = 0
	b.flushImages()
}

// beginRuns makes a Run of each open element that carries something and has
// none in the current block yet, outer ones first.
func (b *builder) beginRuns() {
	for _, at := range b.carried {
		if len(b.runs) >= b.most {
			return
		}
		if e := &b.stack[at]; e.run < 0 {
			e.run, e.ran = int32(len(b.runs)), true
			b.addRun(e)
		}
	}
}

// addRun makes a Run that begins and ends here.
func (b *builder) addRun(e *element) {
	run := Run{Tag: e.tag}
	if e.told >= 0 {
		run = b.told[e.told]
	}
	if b.started {
		run.Start = int32(len(b.buf) - b.start)
	}
	run.End = run.Start
	b.runs = append(roomy(b.runs, b.most), run)
}

// endRun ends the Run of an element. One without any text marks an empty
// place, such as a count that a script fills in.
func (b *builder) endRun(e *element) {
	if e.run >= 0 {
		b.runs[e.run].End = int32(len(b.buf) - b.start)
		e.run = -1
	} else if !e.ran && !e.hidden && e.told >= 0 && len(b.runs) < b.most {
		b.addRun(e)
	}
}

// endRuns ends the runs of the current block; their elements stay open.
func (b *builder) endRuns() {
	for _, at := range b.carried {
		if e := &b.stack[at]; e.run >= 0 {
			b.endRun(e)
		}
	}
}

// foldSpace makes each run of white space one blank.
func foldSpace(s string) string {
	return strings.Join(strings.FieldsFunc(s, isSpace), " ")
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
	broken := b.started || b.broken
	b.finish()
	b.broken = broken
}

func (b *builder) flushImages() {
	for _, img := range b.images {
		b.p.Blocks = append(roomy(b.p.Blocks, b.most), img)
		b.parts = append(roomy(b.parts, b.most), b.partOf(len(b.buf), len(b.runs), len(b.styles)))
	}
	b.images = b.images[:0]
}

// partOf is what has come into the common buffers since they were so long.
func (b *builder) partOf(text, runs, styles int) part {
	return part{int32(text), int32(len(b.buf)), int32(runs), int32(len(b.runs)), int32(styles), int32(len(b.styles))}
}
