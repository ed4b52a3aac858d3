package event

import (
	"strings"
	"unicode/utf8"
)

func runeBefore(s string, at int) rune {
	r, _ := utf8.DecodeLastRuneInString(s[:at])
	return r
}

func lower(s string) string { return strings.ToLower(s) }
