package form

import (
	"strings"
	"unicode/utf8"
)

// Most lines have none of the signs that they are searched for. These searches see
// that from the first byte of each sign, where those of package strings look every rune
// of the line up in the list as soon as it holds one beyond ASCII.

// firstBytes are the bytes that begin some signs.
type firstBytes [256]bool

func firstBytesOf(signs string) (first firstBytes) {
	for i := 0; i < len(signs); i++ {
		if utf8.RuneStart(signs[i]) {
			first[signs[i]] = true
		}
	}
	return first
}

// IndexSign is where the first of signs stands in s; -1 where there is none.
func IndexSign(s, signs string) int {
	first := firstBytesOf(signs)
	for i := 0; i < len(s); i++ {
		if first[s[i]] && isSign(s[i:], signs) {
			return i
		}
	}
	return -1
}

// LastSign is where the last of signs stands in s; -1 where there is none.
func LastSign(s, signs string) int {
	first := firstBytesOf(signs)
	for i := len(s) - 1; i >= 0; i-- {
		if first[s[i]] && isSign(s[i:], signs) {
			return i
		}
	}
	return -1
}

// HasSign tells whether one of signs stands in s.
func HasSign(s, signs string) bool { return IndexSign(s, signs) >= 0 }

// isSign tells whether s begins with one of signs. Its first byte begins one.
func isSign(s, signs string) bool {
	if s[0] < utf8.RuneSelf {
		return true
	}
	_, size := utf8.DecodeRuneInString(s)
	return size > 1 && strings.Contains(signs, s[:size])
}
