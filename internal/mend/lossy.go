package mend

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/charset"
)

// A piece is one byte of text that was UTF-8, or a mark in place of bytes that
// were lost.
type piece int16

const (
	questionMark piece = -1 - iota // as "?"
	lostMark                       // as U+FFFD
)

// lossyRun reads a run of characters as GBK bytes that were UTF-8, over the
// marks where pairs of bytes were no characters: what is whole between them is
// given back, and the characters that lost a byte become U+FFFD.
func lossyRun(page string, start int) (e edit, ok bool) {
	pieces, end := lossyPieces(page, start)
	text, good, lost := readPieces(pieces)
	if lost == 0 || good < 4 || good < 2*lost || !plausible(text) {
		return e, false
	}
	known := strings.ReplaceAll(text, lostRune, "")
	return edit{start, end, text}, costOf(known) < costOf(page[start:end])
}

// lossyPieces goes on as long as there are characters of GBK, with single marks
// between them and at the end, and digits between: 鏈�25鏃 was 月25日.
func lossyPieces(page string, start int) (pieces []piece, end int) {
	need := 0   // bytes that the character at hand still lacks
	digits := 0 // at the end of the pieces
	defer func() { pieces, end = pieces[:len(pieces)-digits], end-digits }()
	for end = start; end < len(page); {
		r, size := utf8.DecodeRuneInString(page[end:])
		lead, trail, ok := charset.GBK().Encode(r)
		switch {
		case r == '€' && !isEuroPair(need, page[end+size:]):
			pieces = append(pieces, 0x80)
			need = lacking(need, 0x80)
		case ok:
			pieces = append(pieces, piece(lead), piece(trail))
			need = lacking(lacking(need, lead), trail)
		case r == '?' && end > start && page[end-1] >= 0x80:
			pieces = append(pieces, questionMark)
			need = 0
		case r == utf8.RuneError && size > 1 && end > start:
			pieces = append(pieces, lostMark)
			need = 0
		case need == 0 && end > start && r >= '0' && r <= '9':
			pieces = append(pieces, piece(r))
			digits, end = digits+1, end+size
			continue
		default:
			return pieces, end
		}
		digits, end = 0, end+size
	}
	return pieces, end
}

// readPieces reads the bytes as UTF-8. Where bytes do not fit and no mark tells
// why, they are no such text, and nothing is good.
func readPieces(pieces []piece) (text string, good, lost int) {
	var b strings.Builder
	cut := false // the character before lost its end
	for i := 0; i < len(pieces); {
		if pieces[i] < 0 {
			n := 1
			for i+n < len(pieces) && isContinuation(pieces[i+n]) {
				n++
			}
			switch {
			case n > 3:
				return "", 0, 0
			case n > 1 || !cut && pieces[i] == lostMark:
				b.WriteString(lostRune) // it lost its beginning
				lost++
			case !cut:
				b.WriteByte('?')
			}
			i, cut = i+n, false
			continue
		}
		r, size := readPiece(pieces[i:])
		i += size
		switch {
		case r != utf8.RuneError:
			b.WriteRune(r)
			good++
		case i < len(pieces) && pieces[i] < 0:
			b.WriteString(lostRune)
			lost++
			cut = true
		default:
			return "", 0, 0
		}
	}
	return b.String(), good, lost
}

func isContinuation(p piece) bool { return p >= 0x80 && p < 0xC0 }

// readPiece reads the character at the start; RuneError if it is not whole, and
// then how many bytes of it there are.
func readPiece(pieces []piece) (r rune, size int) {
	var raw [4]byte
	for size < len(pieces) && size < len(raw) && pieces[size] >= 0 {
		raw[size] = byte(pieces[size])
		size++
		if utf8.FullRune(raw[:size]) {
			r, n := utf8.DecodeRune(raw[:size])
			if r == utf8.RuneError {
				return r, len(pieces) // no character
			}
			return r, n
		}
	}
	return utf8.RuneError, size
}

// lacking is how many bytes a character of UTF-8 lacks after c, if it lacked
// need before.
func lacking(need int, c byte) int {
	switch {
	case c >= 0xF0:
		return 3
	case c >= 0xE0:
		return 2
	case c >= 0xC0:
		return 1
	}
	return max(0, need-1)
}

// isEuroPair tells the two bytes that GBK has for € from the byte 80, which
// Windows has: the first end a character and begin one of three bytes, so that
// what follows must go on with it.
func isEuroPair(need int, rest string) bool {
	if need != 1 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(rest)
	lead, _, ok := charset.GBK().Encode(r)
	return r == '€' || ok && isContinuation(piece(lead))
}
