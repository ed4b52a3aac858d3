package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

// fold gives s in the form that tables are written in.
func fold(s string) string { return strings.ToLower(han.FoldString(s)) }

// head is s, or its first n bytes where it is longer, to the end of a rune.
func head(s string, n int) string {
	n = min(n, len(s))
	for n > 0 && n < len(s) && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func runeBefore(s string, at int) rune {
	r, _ := utf8.DecodeLastRuneInString(s[:at])
	return r
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLatin(r rune) bool { return r < 0x250 && unicode.IsLetter(r) }

func lower(s string) string { return strings.ToLower(s) }

// groupFollows tells whether three digits follow a comma of thousands.
func groupFollows(s string) bool {
	return len(s) >= 3 && isDigit(s[0]) && isDigit(s[1]) && isDigit(s[2])
}

// containsAny tells whether one of words stands in s.
func containsAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
