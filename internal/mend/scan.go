package mend

import (
	"math/bits"
	"strings"
	"unicode/utf8"
)

// A mark says that a page may have one kind of damage.
type mark uint

const (
	markConverter mark = 1 << iota
	markMojibake
	markEntity
	markMarkup
	markControl
	markLost
)

// Look is what one look over the bytes of a text has seen: the marks of damage, and
// whether they are UTF-8. Other bytes are looked at up to the first that is none, for
// there is no text yet.
type Look struct {
	marks mark
	size  int // of the text; 0 where that is no UTF-8
}

// LookAt looks at a text.
func LookAt(text string) Look {
	marks, end := scanRunes(text, 0)
	if end < len(text) {
		return Look{}
	}
	return Look{marks | scanASCII(text), len(text)}
}

// IsUTF8 tells whether all of a text of so many bytes was.
func (l Look) IsUTF8(size int) bool { return l.size == size }

// scan looks once over a text for the marks of damage. Bytes that are no UTF-8
// are such a mark.
func scan(page string) mark {
	marks := scanASCII(page)
	for i := 0; ; i++ {
		more, end := scanRunes(page, i)
		marks |= more
		if i = end; i == len(page) {
			return marks
		}
		marks |= markLost | markConverter
	}
}

// scanRunes looks for marks from i on, and ends at the first byte that is no
// UTF-8. A clean page has no marks, and costs little more than reading its bytes:
// ASCII goes by sixteen bytes at a time, and the ideographs and marks that
// Chinese text is made of are stepped over without decoding them.
func scanRunes(page string, i int) (marks mark, end int) {
	for i < len(page) {
		c := page[i]
		switch {
		case c < 0x80:
			i += plainRun(page[i:])
			if i < len(page) && page[i] < 0x80 {
				marks |= markControl
				i++
			}
		case isPlainIdeograph(page, i):
			i += 3
		case c < 0xE0 && i+2 < len(page) && isPlainLetter(c, page[i+1], page[i+2]):
			i += 2
		default:
			m, size := markRune(page, i)
			if size == 0 {
				return marks, i
			}
			marks |= m
			i += size
		}
	}
	return marks, i
}

// suspicious has a bit for each first and second byte of the characters of
// three bytes that have to be looked at: a word for each first byte from E0,
// a bit for each second byte from 80.
var suspicious = [16]uint64{
	0x0: 1<<0x20 - 1,                               // no UTF-8
	0x1: 1 << 0x20,                                 // U+180E
	0x2: 1<<0x00 | 1<<0x01,                         // zero-width, direction, separators
	0x9: (1<<0x15 - 1) &^ (1<<0x08 - 1),            // the ideographs of ideographMark
	0xD: 1<<64 - 1<<0x20,                           // surrogates, no UTF-8
	0xE: 1<<64 - 1,                                 // private use
	0xF: 1<<0x24 - 1 | 1<<0x37 | 1<<0x3B | 1<<0x3F, // private use, no characters, U+FEFF, U+FFFD
}

// isPlainIdeograph reports whether a character of three bytes that need not be
// looked at is at i: most are ideographs.
func isPlainIdeograph(page string, i int) bool {
	if i+2 >= len(page) {
		return false
	}
	first, second, third := page[i], page[i+1], page[i+2]
	return first&0xF0 == 0xE0 && second&0xC0 == 0x80 && third&0xC0 == 0x80 && suspicious[first&15]>>(second&63)&1 == 0
}

// isPlainLetter knows the characters of two bytes that are no marks: signs,
// and letters that no further letter of a reading or of UTF-8 in disguise can
// follow.
func isPlainLetter(c, second, next byte) bool {
	if second&0xC0 != 0x80 {
		return false
	}
	switch c {
	case 0xC2:
		return second >= 0xA0 && second != 0xAD
	case 0xC3, 0xC4, 0xC5:
		return next < 'a' && next != ')'
	}
	return false
}

// plainRun is the length of the ASCII at the start of s, up to the first
// control character that is no white space.
func plainRun(s string) int {
	rest := s
	for ; len(rest) > 16; rest = rest[16:] {
		v, w := word(rest[:8]), word(rest[8:16])
		if (unprintable(v)|unprintable(w))&highBits != 0 && (oddBytes(v)|oddBytes(w))&highBits != 0 {
			break
		}
	}
	i := len(s) - len(rest)
	for ; i+8 <= len(s); i += 8 {
		if odd := oddBytes(word(s[i:i+8])) & highBits; odd != 0 {
			return i + bits.TrailingZeros64(odd)>>3
		}
	}
	for i < len(s) && oddBytes(' '*ones&^0xFF|uint64(s[i]))&highBits == 0 {
		i++
	}
	return i
}

// highBits has the bit of each byte that ASCII does not.
const highBits = 0x8080808080808080

// word reads eight bytes; the compiler makes one load of it.
func word(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// ones times a byte is a word of that byte.
const ones = 0x0101010101010101

// unprintable sets the high bit of the first byte of a word that is not
// printable ASCII. Bytes after one that is not ASCII may be marked wrongly.
func unprintable(w uint64) uint64 { return w | (w + ones) | ^(w<<1 | w<<2) }

// oddBytes is unprintable without the white space of HTML: tab, line feed, form
// feed and carriage return are 00001 and 001, 010, 100 or 101 in binary, of which
// the middle bit is set exactly when neither of the others is.
func oddBytes(w uint64) uint64 {
	return unprintable(w) &^ (w << 4 &^ (w << 3) & (w<<6 ^ (w<<5 | w<<7)) &^ w)
}

// letterMark looks whether a Latin letter with an accent, which ends at i, is
// part of a reading in parentheses.
func letterMark(page string, i int) mark {
	for end := i; end < len(page) && end-i < maxSyllable; end++ {
		if page[end] == ')' {
			if ok, start := syllableStart(page, end); ok && page[start-1] != ' ' {
				return markConverter
			}
			return 0
		}
		if page[end] < 'a' {
			return 0
		}
	}
	return 0
}

// scanASCII looks for the marks that begin with one rare ASCII character.
func scanASCII(page string) mark {
	var marks mark
	marks |= referenceMarks(page)
	for at := 0; ; {
		i := strings.IndexByte(page[at:], '?')
		if i < 0 {
			break
		}
		at += i + 1
		if at > 1 && swallows(page[at-2]) && tagAt(page[at:]) {
			return marks | markMarkup | markConverter
		}
	}
	return marks
}

// swallows reports whether a question mark after c may be half a character
// together with the < of a tag: it follows a character that is not ASCII, or a
// mark that a converter had found.
func swallows(c byte) bool { return c >= 0x80 || c == '!' || c == '?' }

// referenceMarks looks at the character references of a page: those escaped
// twice, tags that were escaped, and any at all in plain text.
func referenceMarks(page string) mark {
	var marks mark
	plain := false
	for at := 0; ; {
		i := strings.IndexByte(page[at:], '&')
		if i < 0 {
			break
		}
		at += i + 1
		rest := page[at:]
		if strings.HasPrefix(rest, "amp;") && (strings.HasPrefix(rest[4:], "amp;") || referenceName(rest[4:]) != "") {
			marks |= markEntity
		} else if strings.HasPrefix(rest, "lt;") && marks&markMarkup == 0 {
			if _, ok := escapedTag(page, at-1); ok {
				marks |= markMarkup
			}
		}
		plain = plain || strings.IndexByte(rest[:min(len(rest), 10)], ';') > 0
	}
	if plain && !hasTags(page) {
		marks |= markEntity
	}
	return marks
}

// markRune looks at a character that is neither ASCII nor plain. The size of
// what is no UTF-8 is 0.
func markRune(page string, i int) (mark, int) {
	r, size := utf8.DecodeRuneInString(page[i:])
	switch {
	case r == utf8.RuneError && size == 1:
		return 0, 0
	case r < 0xA0:
		return markControl | markMojibake, size
	case r < 0x0180, r >= 0x01CD && r <= 0x01DC, r == 0x01F9:
		return letterMark(page, i+size) | disguiseMark(page[i+size:], r) | softHyphen(r), size
	case r >= 0x2010 && r <= 0x2027:
		return 0, size
	case r >= 0x3000 && r < 0xE000:
		return ideographMark(r), size
	case r == utf8.RuneError:
		return markLost | markConverter, size
	case isInvisible(r) || r >= 0xE000 && r <= 0xF8FF:
		return markControl, size
	}
	return 0, size
}

func softHyphen(r rune) mark {
	if r == 0xAD {
		return markControl
	}
	return 0
}

// disguiseMark looks whether a letter and what follows are the bytes of one
// character of UTF-8 in windows-1252, or of one in GBK.
func disguiseMark(rest string, r rune) mark {
	if rest == "" || rest[0] < 0x80 || r < 0xC0 || r > 0xFF {
		return 0
	}
	next, _ := utf8.DecodeRuneInString(rest)
	c, ok := westernOf(next)
	if ok && (c < 0xC0 && r >= 0xC2 && r <= 0xF4 || len(rest) > 6 && rest[2] >= 0x80 && rest[4] >= 0x80) {
		return markMojibake
	}
	return 0
}

// syllableStart is a quick look for the beginning of a reading that ends at end.
func syllableStart(page string, end int) (ok bool, start int) {
	for i := end; i > 1 && end-i <= maxSyllable+2; i-- {
		if c := page[i-1]; c == '(' || c == '?' || c == 0xBD {
			return true, i
		}
	}
	return false, 0
}

// ideographMark knows the ideographs that UTF-8 read as GBK is full of: the
// first two bytes of CJK punctuation, of quotation marks, and of U+FFFD.
func ideographMark(r rune) mark {
	switch r {
	case '銆', '锛', '鈥', '锟', '鏄', '鐨', '鍦':
		return markMojibake
	}
	return 0
}
