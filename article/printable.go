package article

import (
	"strings"
	"unicode"
)

// What a page says is shown to people by Markdown, HTML, PlainText and Card. In
// all of them characters that nobody sees and that steer what shows them are
// left out, here and nowhere else. Each of the four then escapes what is markup
// in it. JSON, JSON-LD and ninjs keep every character: they are data.

// printable takes out of s what would steer the program that shows it: control
// characters, the marks that turn the direction of writing, and the tag
// characters in which a text can hide another. A newline stays; a tab and what
// else breaks a line are blanks.
func printable(s string) string {
	if strings.IndexFunc(s, isSteering) < 0 {
		return s
	}
	return strings.Map(func(c rune) rune {
		switch {
		case c == '\t', c == '\r', c == '\v', c == '\f', c == '\u0085', c == '\u2028', c == '\u2029':
			return ' '
		case isSteering(c):
			return -1
		}
		return c
	}, s)
}

// printableLine is printable for what stands on one line: a newline is a blank.
func printableLine(s string) string {
	return strings.ReplaceAll(printable(s), "\n", " ")
}

func isSteering(c rune) bool {
	switch {
	case c < ' ':
		return c != '\n'
	case c < 0x7f:
		return false
	case c <= 0x9f, c == '\u2028', c == '\u2029', '\uFFF9' <= c && c <= '\uFFFB', 0xE0000 <= c && c <= 0xE007F:
		return true
	}
	return unicode.Is(unicode.Bidi_Control, c)
}
