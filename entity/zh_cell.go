package entity

import (
	"slices"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

// A cell is what the passes over a line ask of a rune again and again, looked
// up once.
type cell struct {
	first int32  // node of the words that begin with it; 0 is none
	fold  uint16 // of a Han character of the main block: its form in the lists
	kind  tokenKind
	char  charInfo
}

// firstHan and lastHan bound the main block of Han characters.
const (
	firstHan = 0x4e00
	lastHan  = 0x9fff
)

// makeCells fills han from the other tables.
func (l *zhLexicon) makeCells() {
	for i := range l.han {
		r := l.fold.Fold(rune(firstHan + i))
		l.han[i] = cell{l.words.Step(0, r), uint16(r), charToken, l.char(r)}
	}
}

// rareCell makes the cell of a folded rune beyond the main block.
func (l *zhLexicon) rareCell(r rune) cell {
	c := cell{kind: runClass(r)}
	if c.kind == charToken {
		c.first = l.words.Step(0, r)
	}
	return c
}

// decode fills whole, offs and row with the line at s.
func (z *zhFinder) decode(s Span) {
	z.hasDot = false
	n, text, whole, offs, row := 0, z.text[:s.End], z.whole, z.offs, z.row
	for i := s.Start; i < len(text); n++ {
		if n == len(whole) || n == len(offs) || n == len(row) {
			whole, offs, row = longer(whole), longer(offs), longer(row)
		}
		offs[n] = int32(i)
		r, size := han.Common(text, i), 3
		if r >= firstHan && r <= lastHan {
			row[n] = z.zhLexicon.han[r-firstHan]
			whole[n] = rune(row[n].fold)
			i += size
			continue
		}
		if r == 0 {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		whole[n] = z.fold.Fold(r)
		row[n] = z.rareCell(whole[n])
		z.hasDot = z.hasDot || isNameDot(whole[n])
		i += size
	}
	z.whole, z.offs, z.row = whole[:n], append(offs[:n], int32(s.End)), row[:n]
}

// longer gives buf at all its length, and more of it if that is used up.
func longer[T any](buf []T) []T {
	if len(buf) == cap(buf) {
		buf = slices.Grow(buf, 256)
	}
	return buf[:cap(buf)]
}
