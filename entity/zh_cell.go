package entity

import (
	"slices"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
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

// markPages are the upper bytes of the runes that most marks, letters and digits
// of Chinese text have.
var markPages = [...]rune{0x00, 0x20, 0x30, 0xff}

// makeCells fills han and marks from the other tables.
func (l *zhLexicon) makeCells() {
	for i := range l.han {
		r := l.fold.Fold(rune(firstHan + i))
		l.han[i] = cellOf(charToken, l.char(r), r, l.words.Step(0, r))
	}
	for i, page := range markPages {
		for low := range rune(0x100) {
			l.marks[i][low] = l.rareCell(l.fold.Fold(page<<8 | low))
		}
	}
}

// otherCell gives the folded form and the cell of a rune beyond the main block.
func (l *zhLexicon) otherCell(r rune) (folded rune, c cell) {
	for i, page := range markPages {
		if r>>8 == page {
			c = l.marks[i][r&0xff]
			return c.fold(), c
		}
	}
	folded = l.fold.Fold(r)
	return folded, l.rareCell(folded)
}

// rareCell makes the cell of a folded rune beyond the main block.
func (l *zhLexicon) rareCell(r rune) cell {
	kind, first := runClass(r), int32(0)
	if kind == charToken {
		first = l.words.Step(0, r)
	}
	return cellOf(kind, 0, r&0xffff, first)
}

// script is how the characters of a line differ from their folded forms.
type script struct {
	hasVariant bool   // some in the main block do
	hasOdd     bool   // some beyond it do, marks apart
	plain      string // the line with those of the main block folded; "" until it is asked for
}

// folded is what the words from start to end are looked up by.
func (z *zhFinder) folded(start, end int32) string {
	s := z.span(start, end)
	switch {
	case z.hasOdd:
		return string(z.whole[start:end])
	case !z.hasVariant:
		return z.cut(s)
	case z.plain == "":
		z.plain = z.foldLine()
	}
	from := int(z.offs[0])
	return z.plain[s.Start-from : s.End-from]
}

// foldLine gives the line with the characters of the main block folded, which
// moves none.
func (z *zhFinder) foldLine() string {
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
func (z *zhFinder) decode(s Span) {
	z.hasLatin, z.hasOpen, z.hasDot, z.hasBlank, z.hasList, z.script = false, false, false, false, false, script{}
	z.whole, z.offs, z.row = z.whole[:0], z.offs[:0], z.row[:0]
	for at := s.Start; at < s.End; {
		at = z.decodeSome(at, s.End)
	}
	z.offs = append(z.offs, int32(s.End))
}

// decodeSome decodes from a byte on, at most 256 runes; it gives the byte after
// them.
func (z *zhFinder) decodeSome(at, end int) int {
	const some = 256
	n := len(z.whole)
	z.whole, z.offs, z.row = slices.Grow(z.whole, some), slices.Grow(z.offs, some+1), slices.Grow(z.row, some)
	whole, offs, row := z.whole[n:n+some], z.offs[n:n+some], z.row[n:n+some]
	text, i := z.text[:end], 0
	for i < some && at < len(text) {
		n, variants := z.decodeHan(text, at, whole[i:], offs[i:], row[i:])
		z.hasVariant = z.hasVariant || variants
		i, at = i+n, at+3*n
		if i == some || at == len(text) {
			break
		}
		var size int
		offs[i] = int32(at)
		whole[i], row[i], size = z.other(text, at)
		i, at = i+1, at+size
	}
	z.whole, z.offs, z.row = z.whole[:n+i], z.offs[:n+i], z.row[:n+i]
	return at
}

// decodeHan decodes characters of the main block from a byte on, as many as
// follow each other and fit. It reports whether a variant is among them.
func (l *zhLexicon) decodeHan(text string, at int, whole []rune, offs []int32, row []cell) (n int, hasVariant bool) {
	const first = 0xe4<<12 | 0x38<<6 // how the loop puts U+4E00 together
	rest, table, variants := text[at:], &l.han, rune(0)
	offs, row = offs[:len(whole)], row[:len(whole)]
	for n < len(whole) && len(rest) >= 3 {
		last := uint32(rest[1]) | uint32(rest[2])<<8
		k := uint32(rest[0])<<12 | last&0x3f<<6 | last>>8&0x3f - first
		if last&0xc0c0 != 0x8080 || k >= uint32(len(table)) {
			break
		}
		known := table[k]
		whole[n], offs[n], row[n] = known.fold(), int32(at), known
		variants |= known.fold() ^ rune(k+firstHan)
		n, at, rest = n+1, at+3, rest[3:]
	}
	return n, variants != 0
}

// other folds the rune at a byte that is not in the main block, makes its cell,
// and notes what it is.
func (z *zhFinder) other(text string, at int) (folded rune, c cell, size int) {
	r, size := han.Common(text, at), 3
	if r == 0 {
		r, size = utf8.DecodeRuneInString(text[at:])
	}
	folded, c = z.otherCell(r)
	switch c.kind() {
	case stopToken:
		z.hasOpen, z.hasDot, z.hasList = z.hasOpen || folded == '(', z.hasDot || isNameDot(folded), z.hasList || r == '、'
	case spaceToken:
		z.hasBlank = true
	default:
		z.hasLatin, z.hasOdd = z.hasLatin || c.kind() == latinToken, z.hasOdd || r != folded
	}
	return folded, c, size
}
