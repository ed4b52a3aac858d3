package article

import (
	"strings"
)

// Markdown gives the article as CommonMark: the title as the heading of level
// 1, what is known of the publication as a list, then the body with its links
// and emphasis, and the attachments. Tables are pipe tables, which is the
// extension that GitHub and most renderers have. What the page says is escaped,
// so that none of it is taken for markup; links lead to web and mail addresses
// only. It ends with a newline, unless the article is empty.
func (a *Article) Markdown() string {
	parts := []string{escape(a.Kicker)}
	if a.Title != "" {
		parts = append(parts, heading(1, a.Title, nil))
	}
	parts = append(parts, strong(a.Subtitle))
	var list []string
	for _, l := range facts(a) {
		list = append(list, "- "+strong(l.label)+factColon(a)+escape(l.value))
	}
	parts = append(parts, join(list, "\n"))
	return joinParts(append(append(parts, markdownBlocks(a.Blocks)...), markdownAttachments(a)))
}

// heading gives a heading. A # at its end would be taken for a closing one.
func heading(level int, text string, inline []Inline) string {
	text = markdownText(text, inline)
	if rest, ok := strings.CutSuffix(text, "#"); ok {
		text = rest + `\#`
	}
	return strings.Repeat("#", level) + " " + text
}

// markdownBlocks gives the blocks of the body. Lines of preformatted text are
// one paragraph; lists next to each other differ in their marks, else they
// would be one list.
func markdownBlocks(blocks []Block) []string {
	var parts []string
	for other := false; len(blocks) > 0; {
		lines := preformatted(blocks)
		if list, ok := blocks[0].(*List); ok {
			parts = append(parts, markdownList(list, other))
			other = !other
		} else if other = false; len(lines) > 0 {
			parts = append(parts, markdownLines(lines))
		} else {
			parts = append(parts, markdownBlock(blocks[0]))
		}
		blocks = blocks[max(len(lines), 1):]
	}
	return parts
}

// markdownLines gives lines of one preformatted text, with a hard break at the
// end of each but the last.
func markdownLines(lines []*Paragraph) string {
	var out []string
	for _, p := range lines {
		out = append(out, markdownLine(p.Text, p.Inline))
	}
	return strings.Join(out, "\\\n")
}

// markdownBlock gives one block of the body. A heading goes below the title's.
func markdownBlock(b Block) string {
	switch b := b.(type) {
	case *Heading:
		return heading(min(max(b.Level, 2), 6), b.Text, b.Inline)
	case *Paragraph:
		return markdownLine(b.Text, b.Inline)
	case *Quote:
		return "> " + markdownLine(b.Text, b.Inline)
	case *List:
		return markdownList(b, false)
	case *Table:
		return markdownTable(b.Rows)
	case *Image:
		return markdownImage(b)
	default:
		panic("internal error: unknown block")
	}
}

// markdownList gives a list, with the other of two sorts of mark if need be.
func markdownList(l *List, other bool) string {
	items := make([]string, len(l.Items))
	for i, item := range l.Items {
		items[i] = listMark(l, i, other) + " " + markdownLine(item.Text, item.Inline)
	}
	return strings.Join(items, "\n")
}

// markdownTable takes the first row for the heading, which a pipe table must
// have. Short rows are filled up.
func markdownTable(rows [][]string) string {
	width := 0
	for _, row := range rows {
		width = max(width, len(row))
	}
	if width == 0 {
		return ""
	}
	var lines []string
	for i, row := range rows {
		cells := make([]string, width)
		for j, cell := range row {
			cells[j] = escape(cell)
		}
		lines = append(lines, "| "+strings.Join(cells, " | ")+" |")
		if i == 0 {
			lines = append(lines, "|"+strings.Repeat(" --- |", width))
		}
	}
	return strings.Join(lines, "\n")
}

// markdownImage gives the picture with its caption below it. A picture without
// a usable address leaves its caption.
func markdownImage(img *Image) string {
	picture := ""
	if url := markdownTarget(img.URL); url != "" {
		picture = "![" + escape(img.Alt) + "](" + url + ")"
	}
	return join([]string{picture, markdownLine(img.Caption, img.Inline)}, "\n\n")
}

func markdownAttachments(a *Article) string {
	if len(a.Attachments) == 0 {
		return ""
	}
	lines := []string{heading(2, factLabel(a, "attachments"), nil), ""}
	for _, l := range a.Attachments {
		lines = append(lines, "- "+markdownLink(l))
	}
	return strings.Join(lines, "\n")
}

// markdownLink gives a link, or its text where the address is none to follow.
func markdownLink(l Link) string {
	text := l.Text
	if text == "" {
		text = l.URL
	}
	url := markdownTarget(l.URL)
	if url == "" {
		return escape(text)
	}
	return "[" + escape(text) + "](" + url + ")"
}
