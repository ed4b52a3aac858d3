package zh

import (
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Decoding a line asks of every rune what it is, how it folds, whether words begin
// with it and how it serves in names. All of that is worked out once for the main
// block and the common marks and read from one number.

// A cell is what the passes over a line ask of a rune again and again, looked
// up once, in one number that is quick to copy.
type cell uint64

const (
	charShift  = 4
	foldShift  = 20
	firstShift = 36
)

func cellOf(kind tokenKind, char charInfo, fold rune, first nodeID) cell {
	return cell(kind) | cell(char)<<charShift | cell(fold)<<foldShift | cell(first)<<firstShift
}

// kind is that of a token that the rune begins.
func (c cell) kind() tokenKind { return tokenKind(c & (1<<charShift - 1)) }

func (c cell) char() charInfo { return charInfo(c >> charShift) }

// fold is the form that lists have of a rune below U+10000.
func (c cell) fold() rune { return rune(uint16(c >> foldShift)) }

// first is the node of the words that begin with the rune; 0 is none.
func (c cell) first() nodeID { return nodeID(c >> firstShift) }

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
	workMark // 《
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
		case folded == '《':
			return workMark
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

func runClass(r rune) tokenKind {
	switch {
	case r >= 0x3400 && r < 0xa000 || r >= 0x20000 || r >= 0xf900 && r < 0xfb00 || r == '〇' || r == '々':
		return charToken
	case r >= '0' && r <= '9':
		return numberToken
	case r|0x20 >= 'a' && r|0x20 <= 'z', r >= 0xc0 && r < 0x250:
		return latinToken
	case r == ' ' || r == '\t' || r == '\r':
		return spaceToken
	}
	return stopToken
}
