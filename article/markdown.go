package article

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Markdown gives the article as CommonMark: the title as the heading of level
// 1, what is known of the publication as a list, then the body and the
// attachments. Tables are pipe tables, which is the extension that GitHub and
// most renderers have. What the page says is escaped, so that none of it is
// taken for markup. It ends with a newline, unless the article is empty.
func (a *Article) Markdown() string {
	parts := []string{escape(a.Kicker)}
	if a.Title != "" {
		parts = append(parts, heading(1, a.Title))
	}
	parts = append(parts, strong(a.Subtitle))
	var list []string
	for _, l := range facts(a) {
		list = append(list, "- "+strong(l.label+factColon(a))+escape(l.value))
	}
	parts = append(parts, join(list, "\n"))
	for _, b := range a.Blocks {
		parts = append(parts, markdownBlock(b))
	}
	return joinParts(append(parts, markdownAttachments(a)))
}

// heading gives a heading. A # at its end would be taken for a closing one.
func heading(level int, text string) string {
	text = escapeInline(strings.TrimSpace(text))
	if rest, ok := strings.CutSuffix(text, "#"); ok {
		text = rest + `\#`
	}
	return strings.Repeat("#", level) + " " + text
}

// markdownBlock gives one block of the body. A heading goes below the title's.
func markdownBlock(b Block) string {
	switch b := b.(type) {
	case *Heading:
		return heading(min(max(b.Level, 2), 6), b.Text)
	case *Paragraph:
		return escape(b.Text)
	case *Quote:
		return "> " + strings.ReplaceAll(escape(b.Text), "\n", "\n> ")
	case *List:
		items := make([]string, len(b.Items))
		for i, item := range b.Items {
			items[i] = "- " + escape(item)
		}
		return strings.Join(items, "\n")
	case *Table:
		return markdownTable(b.Rows)
	case *Image:
		return markdownImage(b)
	default:
		panic("internal error: unknown block")
	}
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
			cells[j] = strings.ReplaceAll(escape(cell), "\n", " ")
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
	if url := linkTarget(img.URL); url != "" {
		picture = "![" + escape(img.Alt) + "](" + url + ")"
	}
	return join([]string{picture, escape(img.Caption)}, "\n\n")
}

func markdownAttachments(a *Article) string {
	if len(a.Attachments) == 0 {
		return ""
	}
	lines := []string{heading(2, factLabel(a, "attachments")), ""}
	for _, l := range a.Attachments {
		lines = append(lines, "- "+markdownLink(l))
	}
	return strings.Join(lines, "\n")
}

// markdownLink gives a link, or its text where the address is no one to follow.
func markdownLink(l Link) string {
	text := l.Text
	if text == "" {
		text = l.URL
	}
	url := linkTarget(l.URL)
	if url == "" {
		return escape(text)
	}
	return "[" + escape(text) + "](" + url + ")"
}

// linkTarget gives url as the destination of a link: what would end it is
// percent-encoded. It is empty for what a reader must not follow, which is
// everything but web and mail addresses and relative ones.
func linkTarget(url string) string {
	if scheme, _, ok := strings.Cut(url, ":"); ok && !strings.ContainsAny(scheme, "/?#") {
		switch strings.ToLower(scheme) {
		case "http", "https", "mailto", "ftp":
		default:
			return ""
		}
	}
	return targetReplacer().Replace(url)
}

var targetReplacer = sync.OnceValue(func() *strings.Replacer {
	return strings.NewReplacer(" ", "%20", "(", "%28", ")", "%29", "<", "%3C", ">", "%3E", "\\", "%5C", "\n", "", "\r", "", "\t", "")
})

// strong puts s in bold type. Punctuation at the ends stays outside the
// markers: CommonMark does not close ** between a punctuation mark and a
// letter, and Chinese has no blank there that would help.
// 院长： is **院长**：, 《通知》 is 《**通知**》.
func strong(s string) string {
	core := strings.TrimFunc(s, isEdge)
	if core == "" {
		return escape(s)
	}
	before, after, _ := strings.Cut(strings.TrimLeftFunc(s, unicode.IsSpace), core)
	return escapeStart(before) + "**" + escapeInline(core) + "**" + escapeInline(after)
}

func isEdge(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) || unicode.IsSpace(r) }

// escape makes a line of text plain for Markdown.
func escape(s string) string { return escapeStart(strings.TrimSpace(s)) }

// escapeStart makes s plain at the start of a line, where a dash or a number
// would begin a list.
func escapeStart(s string) string {
	n := listMarker(s)
	if n < 0 {
		return escapeInline(s)
	}
	return s[:n] + "\\" + s[n:n+1] + escapeInline(s[n+1:])
}

// listMarker gives the place of the character that would turn the line into a
// list item, a heading, a quotation or a rule, -1 if there is none. A number
// begins a list when it has at most nine digits and a blank after its point.
func listMarker(s string) int {
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	switch rest := s[digits:]; {
	case rest == "":
		return -1
	case digits == 0 && strings.IndexByte("-+#>", rest[0]) >= 0:
		return 0
	case 0 < digits && digits <= 9 && (rest[0] == '.' || rest[0] == ')') && (len(rest) == 1 || rest[1] == ' '):
		return digits
	}
	return -1
}

// escapeInline puts a backslash before what is markup anywhere in a line. The
// tilde is among it: renderers with strike-through take 3~5天，6~7天 for it.
func escapeInline(s string) string {
	if !strings.ContainsAny(s, inlineMarkup) {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		if strings.ContainsRune(inlineMarkup, r) && (r != '&' || isReference(s[i:])) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

const inlineMarkup = "\\`*_[]<&~|"

// isReference tells whether the ampersand at the start of s begins a
// character reference: &copy; and &#169;, not R&D.
func isReference(s string) bool {
	end := strings.IndexByte(s, ';')
	if end < 2 || end > 33 {
		return false
	}
	for _, r := range strings.TrimPrefix(s[1:end], "#") {
		if r >= utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return false
		}
	}
	return true
}
