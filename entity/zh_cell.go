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

// fold is the form that lists have of a Han character of the main block.
func (c cell) fold() rune { return rune(uint16(c >> foldShift)) }

// first is the node of the words that begin with the rune; 0 is none.
func (c cell) first() int32 { return int32(c >> firstShift) }

// firstHan and lastHan bound the main block of Han characters.
const (
	firstHan = 0x4e00
	lastHan  = 0x9fff
)

// makeCells fills han from the other tables.
func (l *zhLexicon) makeCells() {
	for i := range l.han {
		r := l.fold.Fold(rune(firstHan + i))
		l.han[i] = cellOf(charToken, l.char(r), r, l.words.Step(0, r))
	}
}

// rareCell makes the cell of a folded rune beyond the main block.
func (l *zhLexicon) rareCell(r rune) cell {
	kind, first := runClass(r), int32(0)
	if kind == charToken {
		first = l.words.Step(0, r)
	}
	return cellOf(kind, 0, 0, first)
}

// decode fills whole, offs and row with the line at s.
func (z *zhFinder) decode(s Span) {
	z.hasLatin, z.hasOpen, z.hasDot = false, false, false
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
	text, table := z.text[:end], &z.han
	i := 0
	for ; i < some && at < len(text); i++ {
		offs[i] = int32(at)
		r := han.Common(text, at)
		if k := uint(r - firstHan); k < uint(len(table)) {
			row[i] = table[k]
			whole[i] = row[i].fold()
			at += 3
			continue
		}
		size := 3
		if r == 0 {
			r, size = utf8.DecodeRuneInString(text[at:])
		}
		r = z.fold.Fold(r)
		whole[i], row[i] = r, z.rareCell(r)
		z.hasLatin = z.hasLatin || row[i].kind() == latinToken
		z.hasOpen, z.hasDot = z.hasOpen || r == '(', z.hasDot || isNameDot(r)
		at += size
	}
	z.whole, z.offs, z.row = z.whole[:n+i], z.offs[:n+i], z.row[:n+i]
	return at
}
