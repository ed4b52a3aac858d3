package form

import (
	"strings"
	"sync"
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

// LastIndex is strings.LastIndex for words that are seldom there: what looks from the end
// is slow.
func LastIndex(s, word string) int {
	if !strings.Contains(s, word) {
		return -1
	}
	return strings.LastIndex(s, word)
}

// Openers gives a quick look at the first letter of a text: whether one of words, which
// are folded, may stand there. Most texts begin with another.
func Openers(words ...string) func(s string) bool {
	first := sync.OnceValue(func() map[rune]bool {
		m := make(map[rune]bool, len(words))
		for _, w := range words {
			m[FirstRune(w)] = true
		}
		return m
	})
	return func(s string) bool { return first()[FoldLetter(FirstRune(s))] }
}

// isSign tells whether s begins with one of signs. Its first byte begins one.
func isSign(s, signs string) bool {
	if s[0] < utf8.RuneSelf {
		return true
	}
	_, size := utf8.DecodeRuneInString(s)
	return size > 1 && strings.Contains(signs, s[:size])
}
