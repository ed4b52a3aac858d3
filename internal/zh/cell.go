package zh

import (
	"slices"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/mention"
)

// A cell is what the passes over a line ask of a rune again and again, looked
// up once, in one number that is quick to copy.
type cell uint64

const (
	charShift  = 4
	foldShift  = 20
	firstShift = 36
)

func cellOf(kind tokenKind, char charInfo, fold rune, first int32) cell {
	return cell(kind) | cell(char)<<charShift | cell(fold)<<foldShift | cell(first)<<firstShift
}

// kind is that of a token that the rune begins.
func (c cell) kind() tokenKind { return tokenKind(c & (1<<charShift - 1)) }

func (c cell) char() charInfo { return charInfo(c >> charShift) }

// fold is the form that lists have of a rune below U+10000.
func (c cell) fold() rune { return rune(uint16(c >> foldShift)) }

// first is the node of the words that begin with the rune; 0 is none.
func (c cell) first() int32 { return int32(c >> firstShift) }

// firstHan and lastHan bound the main block of Han characters.
const (
	firstHan = 0x4e00
	lastHan  = 0x9fff
)

// hanSet is a set of characters of the main block.
type hanSet [(lastHan - firstHan + 64) / 64]uint64

func (s *hanSet) add(chars string) {
	for _, r := range chars {
		s[(r-firstHan)/64] |= 1 << ((r - firstHan) % 64)
	}
}

func (s *hanSet) has(r rune) bool {
	k := uint32(r - firstHan)
	return k <= lastHan-firstHan && s[k/64]>>(k%64)&1 != 0
}

// What runes beyond the main block tell of their line. In the cells of marks,
// letters and the like these stand where charInfo has levels.
const (
	latinMark charInfo = 1 << iota // letters
	openMark                       // an opening bracket
	dotMark                        // a dot of names
	blankMark
	listMark // 、
	oddMark  // a letter or a digit with another folded form
)

func lineMarks(r, folded rune, kind tokenKind) charInfo {
	marks := charInfo(0)
	switch kind {
	case charToken:
		return 0
	case spaceToken:
		return blankMark
	case latinToken:
		marks = latinMark
	case stopToken:
		switch {
		case folded == '(':
			return openMark
		case folded == '、':
			return listMark
		case mention.IsNameDot(folded):
			return dotMark
		}
		return 0
	}
	if r != folded {
		marks |= oddMark
	}
	return marks
}

// page holds the cells of runes that differ in the last byte; 0 for those that
// are dealt with one by one.
type page [0x100]cell

// makeCells fills han and pages from the other tables.
func (l *lists) makeCells() {
	for i := range l.han {
		r := l.fold.Fold(rune(firstHan + i))
		l.han[i] = cellOf(charToken, l.char(r), r, l.words.Step(0, r))
	}
	for _, upper := range []rune{0x00, 0x20, 0x30, 0xff} { // of ASCII and most marks
		l.pages[upper] = new(page)
		for low := range rune(0x100) {
			if folded, c := l.rareCell(upper<<8 | low); c.kind() != charToken || folded == upper<<8|low {
				l.pages[upper][low] = c
			}
		}
	}
}

// rareCell gives the folded form and the cell of a rune beyond the main block.
func (l *lists) rareCell(r rune) (folded rune, c cell) {
	folded = l.fold.Fold(r)
	kind, first := runClass(folded), int32(0)
	if kind == charToken {
		first = l.words.Step(0, folded)
	}
	return folded, cellOf(kind, lineMarks(r, folded, kind), folded&0xffff, first)
}

// script is how the characters of a line differ from their folded forms.
type script struct {
	hasVariant bool   // some in the main block do
	hasOdd     bool   // some beyond it do, marks apart
	plain      string // the line with those of the main block folded; "" until it is asked for
}

// folded is what the words from start to end are looked up by.
func (z *line) folded(start, end int32) string {
	s := z.span(start, end)
	switch {
	case z.hasOdd:
		return string(z.whole[start:end])
	case !z.hasVariant:
		return z.text[s.Start:s.End]
	case z.plain == "":
		z.plain = z.foldLine()
	}
	from := int(z.offs[0])
	return z.plain[s.Start-from : s.End-from]
}

// foldLine gives the line with the characters of the main block folded, which
// moves none.
func (z *line) foldLine() string {
	from := z.offs[0]
	line := append(z.bytes[:0], z.text[from:z.offs[len(z.whole)]]...)
	for i, r := range z.whole {
		if r >= firstHan && r <= lastHan {
			b := line[z.offs[i]-from:][:3]
			b[0], b[1], b[2] = byte(0xe0|r>>12), byte(0x80|r>>6&63), byte(0x80|r&63)
		}
	}
	z.bytes = line
	return string(line)
}

// decode fills whole, offs and row with the line at s.
func (z *line) decode(s mention.Span) {
	z.marks, z.script = 0, script{}
	some := (s.End - s.Start) / 3 // mostly as many as there are
	z.whole, z.offs, z.row = slices.Grow(z.whole[:0], some), slices.Grow(z.offs[:0], some), slices.Grow(z.row[:0], some)
	for at := s.Start; at < s.End; {
		at = z.decodeSome(at, s.End)
	}
	z.hasOdd = z.hasOdd || z.marks&oddMark != 0
	z.offs = append(z.offs, int32(s.End))
}

// decodeSome decodes from a byte on, at most 256 runes; it gives the byte after
// them.
func (z *line) decodeSome(at, end int) int {
	const some = 256
	n := len(z.whole)
	z.whole, z.offs, z.row = slices.Grow(z.whole, some), slices.Grow(z.offs, some+1), slices.Grow(z.row, some)
	whole, offs, row := z.whole[n:n+some], z.offs[n:n+some], z.row[n:n+some]
	text, i := z.text[:end], 0
	for i < some && at < len(text) {
		n := z.decodeCommon(text, at, whole[i:], offs[i:], row[i:])
		if i, at = i+n, at+3*n; i < some && at < len(text) {
			var size int
			offs[i] = int32(at)
			whole[i], row[i], size = z.decodeRare(text, at)
			i, at = i+1, at+size
		}
	}
	z.whole, z.offs, z.row = z.whole[:n+i], z.offs[:n+i], z.row[:n+i]
	return at
}

// decodeCommon decodes characters of the main block and common marks from a byte
// on, all of three bytes, as many as follow each other and fit.
func (z *line) decodeCommon(text string, at int, whole []rune, offs []int32, row []cell) int {
	const first = 0xe4<<12 | 0x38<<6 // how the loop puts U+4E00 together
	rest, l, n, marks, variants := text[at:], z.lists, 0, charInfo(0), rune(0)
	offs, row = offs[:len(whole)], row[:len(whole)]
	for n < len(whole) && len(rest) >= 3 {
		last := uint32(rest[1]) | uint32(rest[2])<<8
		if last&0xc0c0 != 0x8080 {
			break
		}
		var c cell
		if k := uint32(rest[0])<<12 | last&0x3f<<6 | last>>8&0x3f - first; k < uint32(len(l.han)) {
			c = l.han[k]
			variants |= c.fold() ^ rune(k+firstHan)
		} else if c = l.common(k + firstHan); c != 0 {
			marks |= c.char()
		} else {
			break
		}
		whole[n], offs[n], row[n] = c.fold(), int32(at), c
		n, at, rest = n+1, at+3, rest[3:]
	}
	z.marks, z.hasVariant = z.marks|marks, z.hasVariant || variants != 0
	return n
}

// common is the cell of a rune of three bytes beyond the main block, 0 if it is
// not at hand.
func (l *lists) common(r uint32) cell {
	if upper := r >> 8; upper > 0 && upper < uint32(len(l.pages)) && l.pages[upper] != nil {
		return l.pages[upper][r&0xff]
	}
	return 0
}

// decodeRare decodes any other rune.
func (z *line) decodeRare(text string, at int) (folded rune, c cell, size int) {
	if r := text[at]; r < utf8.RuneSelf {
		c = z.pages[0][r]
		z.marks |= c.char()
		return c.fold(), c, 1
	}
	r, size := utf8.DecodeRuneInString(text[at:])
	folded, c = z.rareCell(r)
	if c.kind() == charToken {
		z.hasOdd = z.hasOdd || r != folded
	} else {
		z.marks |= c.char()
	}
	return folded, c, size
}
