package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
	"golang.org/x/text/width"
)

// ruler measures text in columns of a terminal: 2 for 医 and ，, 1 for a, 0 for
// a combining mark. The zero ruler is ready to use.
type ruler struct {
	ambiguous int // columns of East Asian Ambiguous characters (“ ” … ① ·); 0 means 1
}

// width is the number of columns that s takes.
func (r ruler) width(s string) int {
	n := 0
	for state := -1; s != ""; {
		var cluster string
		var bounds int
		cluster, s, bounds, state = uniseg.StepString(s, state)
		n += r.columns(cluster, bounds)
	}
	return n
}

// columns is the width of one grapheme cluster. uniseg knows emoji, flags and
// combining marks; the East Asian class of the first character decides before
// it.
func (r ruler) columns(cluster string, bounds int) int {
	first, _ := utf8.DecodeRuneInString(cluster)
	known := bounds >> uniseg.ShiftWidth
	switch width.LookupRune(first).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	case width.EastAsianAmbiguous:
		if unicode.Is(unicode.Mn, first) || strings.ContainsRune(cluster, '\uFE0F') {
			return known
		}
		return max(r.ambiguous, 1)
	}
	return known
}

// wrap breaks s into lines of at most limit columns, where the Unicode rules
// let a line break: not before closing punctuation, not after an opening
// bracket, not inside a word. What is too long for a line is broken between
// grapheme clusters.
func (r ruler) wrap(s string, limit int) []string {
	var lines []string
	start, used := 0, 0          // of the line that is being filled, and its columns so far
	breakAt, usedAtBreak := 0, 0 // the last place where it may end
	pos, state := 0, -1
	for rest := s; rest != ""; {
		var cluster string
		var bounds int
		cluster, rest, bounds, state = uniseg.StepString(rest, state)
		columns := r.columns(cluster, bounds)
		for used+columns > limit && pos > start && !isBlank(cluster) {
			if breakAt <= start {
				breakAt, usedAtBreak = pos, used
			}
			lines = append(lines, strings.TrimRight(s[start:breakAt], " "))
			start, used, usedAtBreak = breakAt, used-usedAtBreak, 0
		}
		pos += len(cluster)
		used += columns
		if bounds&uniseg.MaskLine != uniseg.LineDontBreak || breaksAtQuote(cluster, rest) {
			breakAt, usedAtBreak = pos, used
		}
	}
	return append(lines, strings.TrimRight(s[start:], " "))
}

// breaksAtQuote tells whether a line may end between cluster and rest because
// of a quotation mark between Chinese characters. uniseg lets no line break at
// “ and ”, since it cannot know which way they face; in Chinese text their
// shape says it.
func breaksAtQuote(cluster, rest string) bool {
	before, _ := utf8.DecodeLastRuneInString(cluster)
	after, _ := utf8.DecodeRuneInString(rest)
	opens := strings.ContainsRune("“‘", after) && unicode.Is(unicode.Han, before)
	closed := strings.ContainsRune("”’", before) && unicode.Is(unicode.Han, after)
	return opens || closed
}

func isBlank(cluster string) bool { return cluster == " " || cluster == "\u3000" }

// pad fills s with blanks to n columns.
func (r ruler) pad(s string, n int) string {
	return s + strings.Repeat(" ", max(n-r.width(s), 0))
}

// cut shortens s to n columns, with … where something was cut away. It looks
// at no more of s than that.
func (r ruler) cut(s string, n int) string {
	room := n - r.width("…")
	kept, used := 0, 0 // what fits beside …
	for rest, state := s, -1; rest != ""; {
		var cluster string
		var bounds int
		cluster, rest, bounds, state = uniseg.StepString(rest, state)
		if used += r.columns(cluster, bounds); used > n {
			return s[:kept] + "…"
		}
		if used <= room {
			kept += len(cluster)
		}
	}
	return s
}

// printable takes out what would steer the terminal: control characters, and
// the marks that turn the direction of writing.
func printable(s string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case c == '\t' || c == '\n':
			return ' '
		case unicode.IsControl(c), '\u202A' <= c && c <= '\u202E', '\u2066' <= c && c <= '\u2069':
			return -1
		}
		return c
	}, s)
}
