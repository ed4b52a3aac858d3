package event

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

func runeBefore(s string, at int) rune {
	r, _ := utf8.DecodeLastRuneInString(s[:at])
	return r
}

// runeAt is the first rune of s in the form of tables, and its size.
func runeAt(s string) (rune, int) {
	r, size := utf8.DecodeRuneInString(s)
	return han.Fold(r), size
}

func lower(s string) string { return strings.ToLower(s) }
