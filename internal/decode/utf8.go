package decode

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf8"
)

// validUTF8 is utf8.Valid, quicker where most characters have three bytes.
func validUTF8(page []byte) bool {
	const (
		three = 0xC0C0F0 // of the bytes of a character, in the order of memory
		isSo  = 0x8080E0
	)
	i := 0
	for i+8 <= len(page) {
		w := binary.LittleEndian.Uint64(page[i:])
		switch {
		case w&highBits == 0:
			i += 8
		case w&three == isSo && byte(w) != 0xE0 && byte(w) != 0xED:
			i += 3
		default:
			r, size := utf8.DecodeRune(page[i:])
			if r == utf8.RuneError && size == 1 {
				return false
			}
			i += size
		}
	}
	return utf8.Valid(page[i:])
}

// toValid copies UTF-8 into a string, with one U+FFFD for each maximal part of
// a character that was cut, as browsers do.
func toValid(page []byte) string {
	if validUTF8(page) {
		return string(page)
	}
	var b strings.Builder
	b.Grow(len(page) + 16)
	for len(page) > 0 {
		bad := firstInvalid(page)
		b.Write(page[:bad])
		if page = page[bad:]; len(page) > 0 {
			b.WriteRune(utf8.RuneError)
			page = page[brokenLen(page):]
		}
	}
	return b.String()
}

// firstInvalid is the offset of the first byte that is not UTF-8.
func firstInvalid(page []byte) int {
	for i := 0; i < len(page); {
		if page[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(page[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(page)
}

// brokenLen is how many bytes at the start of b are the beginning of one
// character that does not go on; at least one.
func brokenLen(b []byte) int {
	for n := 3; n > 1; n-- {
		if len(b) >= n && !utf8.FullRune(b[:n]) {
			return n
		}
	}
	return 1
}

// hasEscape reports the escape sequences that switch ISO 2022-JP to kanji.
func hasEscape(page []byte) bool {
	return bytes.Contains(page, []byte("\x1b$"))
}
