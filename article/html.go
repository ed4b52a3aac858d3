package article

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// HTML gives the body as HTML to put into a page: headings from h2 down,
// paragraphs, lists, tables, quotations and figures, with their links and
// emphasis, and nothing else of the page's own markup. It is safe to show:
// everything the page said is escaped, there are no attributes but addresses,
// alternative texts and numbers of list items, and addresses are web and mail
// addresses or relative ones. Links ask not to be counted as a recommendation
// (nofollow). Title, date and the rest are for the page around it to show.
func (a *Article) HTML() string {
	var w htmlWriter
	for blocks := a.Blocks; len(blocks) > 0; {
		lines := preformatted(blocks)
		for i, p := range lines {
			open, end := "", "<br>"
			if i == 0 {
				open = "<p>"
			}
			if i == len(lines)-1 {
				end = "</p>"
			}
			w.line(p.Text, p.Inline, open, end)
		}
		if len(lines) == 0 {
			w.block(blocks[0])
		}
		blocks = blocks[max(len(lines), 1):]
	}
	return w.String()
}

// htmlWriter writes HTML. Only text and address write what a page said.
type htmlWriter struct{ strings.Builder }

func (w *htmlWriter) block(b Block) {
	switch b := b.(type) {
	case *Heading:
		tag := "h" + strconv.Itoa(min(max(b.Level, 2), 6)) + ">"
		w.line(b.Text, b.Inline, "<"+tag, "</"+tag)
	case *Paragraph:
		w.line(b.Text, b.Inline, "<p>", "</p>")
	case *Quote:
		w.line(b.Text, b.Inline, "<blockquote><p>", "</p></blockquote>")
	case *List:
		w.list(b)
	case *Table:
		w.table(b)
	case *Image:
		w.figure(b)
	default:
		panic("internal error: unknown block")
	}
}

// line writes a text with what is inline in it, between two tags.
func (w *htmlWriter) line(text string, inline []Inline, open, end string) {
	w.WriteString(open)
	w.inline(text, inline)
	w.WriteString(end + "\n")
}

func (w *htmlWriter) list(l *List) {
	tag := "ul>\n"
	if l.Ordered {
		tag = "ol>\n"
	}
	w.WriteString("<" + tag)
	for i, item := range l.Items {
		open := "<li>"
		if i == 0 && l.Ordered && l.Start != 1 {
			open = `<li value="` + strconv.Itoa(l.Start) + `">`
		}
		w.line(item.Text, item.Inline, open, "</li>")
	}
	w.WriteString("</" + tag)
}

func (w *htmlWriter) table(t *Table) {
	w.WriteString("<table>\n<tbody>\n")
	for _, row := range t.Rows {
		w.WriteString("<tr>")
		for _, cell := range row {
			w.WriteString("<td>")
			w.text(cell)
			w.WriteString("</td>")
		}
		w.WriteString("</tr>\n")
	}
	w.WriteString("</tbody>\n</table>\n")
}

// figure writes a picture that has an address to follow, and its caption.
func (w *htmlWriter) figure(img *Image) {
	src := linkTarget(img.URL)
	if src == "" && img.Caption == "" {
		return
	}
	w.WriteString("<figure>")
	if src != "" {
		w.WriteString(`<img src="`)
		w.address(src)
		w.WriteString(`" alt="`)
		w.text(img.Alt)
		w.WriteString(`">`)
	}
	if img.Caption != "" {
		w.WriteString("<figcaption>")
		w.inline(img.Caption, img.Inline)
		w.WriteString("</figcaption>")
	}
	w.WriteString("</figure>\n")
}

// inline writes the stretches of a text: a link around strong around emphasis
// around code.
func (w *htmlWriter) inline(text string, all []Inline) {
	var open []string // elements, the outermost first
	link := ""
	for _, s := range stretches(text, all) {
		var want []string
		for _, e := range []struct {
			name string
			is   bool
		}{{"a", s.link != ""}, {"strong", s.strong}, {"em", s.emphasis}, {"code", s.code}} {
			if e.is {
				want = append(want, e.name)
			}
		}
		same := 0
		for same < len(open) && same < len(want) && open[same] == want[same] && (open[same] != "a" || link == s.link) {
			same++
		}
		w.end(open[same:])
		for _, name := range want[same:] {
			w.start(name, s.link)
		}
		open, link = want, s.link
		w.text(text[s.start:s.end])
	}
	w.end(open)
}

func (w *htmlWriter) start(name, link string) {
	if name != "a" {
		w.WriteString("<" + name + ">")
		return
	}
	w.WriteString(`<a href="`)
	w.address(link)
	w.WriteString(`" rel="nofollow">`)
}

// end ends elements, the innermost first.
func (w *htmlWriter) end(names []string) {
	for i := len(names) - 1; i >= 0; i-- {
		w.WriteString("</" + names[i] + ">")
	}
}

// text writes what a page said. Quotes are escaped too, so that it also does for
// the value of an attribute.
func (w *htmlWriter) text(s string) { w.WriteString(html.EscapeString(printable(s))) }

// address writes what linkTarget gave.
func (w *htmlWriter) address(url string) { w.WriteString(html.EscapeString(url)) }
