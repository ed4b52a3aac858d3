package main

import (
	"bufio"
	"strings"
	"unicode"

	"github.com/bulletin-go/bulletin/article"
)

// cards prints a card for each article that could be read, under its name.
func cards(out *bufio.Writer, opt options, _ bool) printer {
	return apart(out, func(name string, a *article.Article) {
		head := "== " + opt.ruler.Cut(printable(name), opt.width-8) + " "
		head += strings.Repeat("=", max(opt.width-opt.ruler.Width(head), 0)) + "\n"
		card := a.Card(opt.ruler, opt.width)
		if opt.colour {
			head, card = dim+head+plainAgain, paint(card)
		}
		out.WriteString(head + card)
		if opt.evidence {
			for _, line := range evidenceLines(a, opt.ruler, opt.width) {
				out.WriteString(line + "\n")
			}
		}
	})
}

// printable takes out of a name or a message what would steer the terminal.
func printable(s string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case c == '\t' || c == '\n':
			return ' '
		case steers(c):
			return -1
		}
		return c
	}, s)
}

// steers tells what a terminal follows instead of showing it: control
// characters, the marks that turn the direction of writing, and the tag
// characters in which a text can hide another.
func steers(c rune) bool {
	return c != '\n' && unicode.IsControl(c) || unicode.Is(unicode.Bidi_Control, c) || 0xE0000 <= c && c <= 0xE007F
}
