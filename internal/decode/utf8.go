package decode

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// toValid copies UTF-8 into a string, with one U+FFFD for each maximal part of
// a character that was cut, as browsers do.
func toValid(page []byte) string {
	if utf8.Valid(page) {
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
