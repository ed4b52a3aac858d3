package decode

import (
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

// scan looks once over a page for the marks of damage. A clean page has none,
// and costs little more than reading its bytes.
func scan(page string) mark {
	marks := scanASCII(page)
	for i := 0; i < len(page); {
		if i+8 <= len(page) {
			w := word(page[i : i+8])
			if w&highBits == 0 {
				if hasControl(w) {
					marks |= markControl
				}
				i += 8
				continue
			}
		}
		c := page[i]
		switch {
		case c >= 0xE4 && c <= 0xE8: // most ideographs
			i += 3
			for i < len(page) && page[i] >= 0xE4 && page[i] <= 0xE8 {
				i += 3
			}
		case c < 0x80:
			if c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7F {
				marks |= markControl
			}
			i++
		default:
			m, size := markAt(page, i)
			marks |= m
			i += size
		}
	}
	return marks
}

// word reads eight bytes; the compiler makes one load of it.
func word(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// hasControl reports control characters other than white space among eight
// ASCII bytes: those below 0x09, and 0x0B, 0x0E to 0x1F, 0x7F.
func hasControl(w uint64) bool {
	const ones = 0x0101010101010101
	low := (w - 0x20*ones) &^ w & highBits // bytes below 0x20, exact for ASCII up to the first hit
	if low == 0 && (w^0x7F*ones-0)-ones&^(w^0x7F*ones)&highBits == 0 {
		return false
	}
	for range 8 {
		if c := byte(w); c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7F {
			return true
		}
		w >>= 8
	}
	return false
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
		if tagAt(page[at:]) && at > 1 && page[at-2] != '<' {
			return marks | markMarkup | markConverter
		}
	}
	return marks
}

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
		} else if strings.HasPrefix(rest, "lt;") && len(rest) > 3 && (isTagByte(rest[3]) || rest[3] == '/') {
			marks |= markMarkup
		}
		plain = plain || strings.IndexByte(rest[:min(len(rest), 10)], ';') > 0
	}
	if plain && !hasTags(page) {
		marks |= markEntity
	}
	return marks
}

// markAt looks at one character that is neither ASCII nor a common ideograph.
func markAt(page string, i int) (mark, int) {
	r, size := utf8.DecodeRuneInString(page[i:])
	switch {
	case r < 0xA0:
		return markControl | markMojibake, size
	case r == '©':
		return 0, size
	case r < 0x0180, r >= 0x01CD && r <= 0x01DC, r == 0x01F9:
		return latinMark(page, i, r, size), size
	case r >= 0x3000 && r < 0xE000:
		return ideographMark(r), size
	case r == utf8.RuneError:
		return markLost | markConverter, size
	case isInvisible(r) || r >= 0xE000 && r <= 0xF8FF:
		return markControl, size
	}
	return 0, size
}

// latinMark looks at a Latin letter: inside of a reading in parentheses, or
// before another one that makes it look like UTF-8 in disguise.
func latinMark(page string, i int, r rune, size int) mark {
	var marks mark
	if end := i + size + strings.IndexByte(page[i+size:min(len(page), i+size+maxSyllable)], ')'); end >= i+size {
		if syl, start := syllableStart(page, end); syl && page[start-1] != ' ' {
			marks |= markConverter
		}
	}
	next, _ := utf8.DecodeRuneInString(page[i+size:])
	if r >= 0xC2 && r <= 0xF4 && next >= 0x80 && next != utf8.RuneError {
		if _, ok := westernOf(next); ok {
			marks |= markMojibake
		}
	}
	return marks
}

// syllableStart is a quick look for the beginning of a reading that ends at
// end.
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
