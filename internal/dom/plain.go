package dom

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// ReadText reads plain text: every line that is not blank is a block, but for
// what tells of the page that the text was taken from:
//
//   - The first line may be the title element, "Title - Site". It is, where the
//     title stands again below, and becomes Page.Title.
//   - Text that was printed in two columns is read one column after the other, a
//     head in two columns line by line.
//   - Lines that only the width of a screen or an inline element has ended are
//     one block with the next (see wrap.joined, headlineGoesOn).
func ReadText(text string) *Page {
	lines := partHead(unfold(splitLines(text)))
	b := newBuilder(len(text), len(lines))
	title := titleElement(lines)
	if title != "" {
		b.p.Title = foldSpace(lines[0].text)
		lines = lines[1:]
	}
	w := measureWrap(lines)
	parts := 0 // how many lines from here on are one title
	for i, l := range lines {
		if parts--; parts <= 0 {
			parts = titleParts(lines[i:], title)
		}
		b.text(l.text, l.at, false)
		if i+1 < len(lines) && (parts > 1 || w.joined(l, lines[i+1]) || i < headLines && headlineGoesOn(l, lines[i+1], text)) {
			if apart(l.text, lines[i+1].text) {
				b.space(false)
			}
			continue
		}
		b.finish()
		b.space(false)
	}
	return b.page()
}

// LineEnds are the characters that end a line of plain text.
const LineEnds = "\n\r\f\v\u0085\u2028\u2029"

func splitLines(text string) []textLine {
	lines := make([]textLine, 0, strings.Count(text, "\n")+1)
	blank := false
	for at := 0; at < len(text); {
		end, next := len(text), len(text)
		if i := form.IndexSign(text[at:], LineEnds); i >= 0 {
			end = at + i
			_, n := utf8.DecodeRuneInString(text[end:])
			next = end + n
			if strings.HasPrefix(text[end:], "\r\n") {
				next = end + 2
			}
		}
		line := strings.TrimRightFunc(text[at:end], isSpace)
		body := strings.TrimLeftFunc(line, isSpace)
		if body == "" {
			blank = true
		} else {
			lines = append(lines, textLine{body, at + len(line) - len(body), form.Columns(line[:len(line)-len(body)]), blank})
			blank = false
		}
		at = next
	}
	return lines
}

// titleElement returns the title where the first line is what the title element
// of the page said: where its part before the name of the site is a line of its own
// further down. A whole line that stands again may be the name of the site.
func titleElement(lines []textLine) string {
	const longest = 600 // bytes; each sign of a longer line would cost a look at all lines
	if len(lines) < 3 || len(lines[0].text) > longest {
		return ""
	}
	first := foldSpace(lines[0].text)
	var names []string
	for i, r := range first {
		if i > 0 && strings.ContainsRune("-|–—_·", r) && (first[i-1] == ' ' || first[i-1] >= utf8.RuneSelf) {
			if name := strings.TrimSpace(first[:i]); utf8.RuneCountInString(name) >= 4 {
				names = append(names, name)
			}
		}
	}
	if len(names) == 0 {
		return ""
	}
	for _, l := range lines[1:] {
		if len(l.text) > len(lines[0].text) {
			continue
		}
		line := foldSpace(l.text)
		for _, name := range names {
			if strings.EqualFold(line, name) {
				return name
			}
		}
	}
	return ""
}

// titleParts tells over how many lines the title is written at the beginning
// of lines; 0 where it is not.
func titleParts(lines []textLine, title string) int {
	rest := title
	for n := 0; n < len(lines) && rest != ""; n++ {
		line := foldSpace(lines[n].text)
		if len(line) > len(rest) || !strings.EqualFold(rest[:len(line)], line) {
			return 0
		}
		if rest = strings.TrimSpace(rest[len(line):]); rest == "" {
			return n + 1
		}
	}
	return 0
}
