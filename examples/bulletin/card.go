package main

import (
	"bufio"
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"github.com/bulletin-go/bulletin/article"
)

// A card shows the beginning of what may be long.
const (
	leadLines    = 8 // of the body
	summaryLines = 2
	quoteLines   = 2
	sectionRows  = 40
)

// card prints one article for a reader at a terminal.
type card struct {
	*article.Article
	ruler ruler
	width int
	lines []string
}

// cards prints a card for each article that could be read.
func cards(out *bufio.Writer, opt options, _ bool) printer {
	return apart(out, func(name string, a *article.Article) {
		c := card{Article: a, ruler: opt.ruler, width: opt.width}
		c.print(name, opt.evidence)
		for _, line := range c.lines {
			out.WriteString(line + "\n")
		}
	})
}

// print fills the lines of the card.
func (c *card) print(name string, evidence bool) {
	head := "== " + c.ruler.cut(printable(name), c.width-8) + " "
	c.lines = append(c.lines, head+strings.Repeat("=", max(c.width-c.ruler.width(head), 0)))
	c.text("", c.Kicker)
	c.text("", c.Title)
	c.text("", c.Subtitle)
	c.section("", c.fields())
	c.section("People", c.people())
	c.section("Said", c.said())
	c.lead()
	c.section("Repaired", c.repaired())
	c.section("Warnings", c.warned())
	if evidence {
		c.section("Read from", c.readFrom())
	}
}

// text adds a paragraph, wrapped; nothing where s is empty.
func (c *card) text(indent, s string) {
	if s == "" {
		return
	}
	for _, line := range c.ruler.wrap(printable(s), c.width-len(indent)) {
		c.lines = append(c.lines, indent+line)
	}
}

// section adds a table under a heading; nothing where the table is empty.
func (c *card) section(heading string, t *table) {
	if len(t.rows) == 0 {
		return
	}
	c.lines = append(c.lines, "")
	c.text("", heading)
	more := len(t.rows) - sectionRows
	t.rows = t.rows[:min(len(t.rows), sectionRows)]
	c.lines = append(c.lines, t.lines(c.width)...)
	if more > 0 {
		c.lines = append(c.lines, fmt.Sprintf("  ... and %d more", more))
	}
}

func (c *card) table() *table { return &table{ruler: c.ruler, indent: "  "} }

// fields are the values that stand alone, each in a row of its own.
func (c *card) fields() *table {
	t := c.table()
	for _, f := range [][2]string{
		{"Published", c.Published.String()},
		{"Modified", c.Modified.String()},
		{"Views", count(c.Views)},
		{"Source", c.Source},
		{"Credits", credits(c.Credits)},
		{"Dateline", nonEmpty(", ", c.Dateline.Place, c.Dateline.Date.String(), c.Dateline.Agency)},
		{"Site", c.SiteName},
		{"Breadcrumb", links(c.Breadcrumb, " > ")},
		{"Number", c.DocNumber},
		{"Keywords", strings.Join(c.Keywords, ", ")},
		{"Summary", c.short(c.Summary, summaryLines)},
		{"Event", nonEmpty(", ", c.Event.Name, c.Event.Dates.String(), c.Event.Place)},
		{"Organisers", organizers(c.Event.Organizers)},
		{"Attendance", count(c.Event.Attendance)},
		{"Attached", links(c.Attachments, ", ")},
		{"Captions", captions(c.Images)},
		{"Read as", nonEmpty(", ", string(c.Kind), c.Language, c.Encoding)},
	} {
		if f[1] != "" {
			t.row(f[0], f[1])
		}
	}
	return t
}

// people are the people with their posts, a post a row.
func (c *card) people() *table {
	t := c.table()
	for _, p := range c.People {
		name := p.Name
		for _, post := range p.Posts {
			t.row(name, former(post.Former)+post.Title, post.Organization)
			name = ""
		}
		if len(p.Posts) == 0 {
			t.row(name, strings.Join(p.Honorifics, ", "), "")
		}
	}
	return t
}

// said are the quotes.
func (c *card) said() *table {
	t := c.table()
	for _, q := range c.Quotes {
		speaker := q.Speaker
		if speaker == "" {
			speaker = "-"
		}
		text := q.Text
		if q.Direct {
			text = "“" + text + "”"
		}
		t.row(speaker, c.short(text, quoteLines))
	}
	return t
}

// short cuts s to what some lines of the right column hold.
func (c *card) short(s string, lines int) string { return c.ruler.cut(s, lines*(c.width-20)) }

// lead adds the first lines of the body and says how much more there is.
func (c *card) lead() {
	if c.Text == "" {
		return
	}
	c.lines = append(c.lines, "", "Text")
	start, paragraphs := len(c.lines), strings.Split(c.Text, "\n")
	for i, p := range paragraphs {
		c.text("  ", c.ruler.cut(p, (leadLines+1)*c.width))
		if len(c.lines)-start < leadLines {
			continue
		}
		more := len(paragraphs) - i - 1
		if len(c.lines)-start > leadLines {
			c.lines = c.lines[:start+leadLines]
			more++
		}
		if more > 0 {
			c.lines = append(c.lines, fmt.Sprintf("  ... (%d of %d paragraphs)", len(paragraphs)-more, len(paragraphs)))
		}
		return
	}
}

// repaired are the kinds of damage that were undone, with an example.
func (c *card) repaired() *table {
	t := c.table()
	var kinds []string
	first, times := map[string]article.Repair{}, map[string]int{}
	for _, r := range c.Repairs {
		if times[r.Kind]++; times[r.Kind] == 1 {
			kinds, first[r.Kind] = append(kinds, r.Kind), r
		}
	}
	for _, k := range kinds {
		t.row(k, fmt.Sprintf("%d, the first: %s to %s", times[k], visible(first[k].Before), visible(first[k].After)))
	}
	return t
}

// visible is s, or its code points where nothing of it would be seen.
func visible(s string) string {
	if strings.ContainsFunc(printable(s), unicode.IsGraphic) {
		return s
	}
	if s == "" {
		return "nothing"
	}
	return fmt.Sprintf("%U", []rune(s))
}

func (c *card) warned() *table {
	t := c.table()
	for _, w := range c.Warnings {
		t.row(w.Field, nonEmpty(": ", w.Code, w.Text))
	}
	return t
}

// readFrom are the places where values were read, the chosen ones marked.
func (c *card) readFrom() *table {
	t := c.table()
	for _, e := range c.Evidence {
		chosen := ""
		if e.Chosen {
			chosen = "*"
		}
		t.row(chosen, e.Field, nonEmpty(": ", e.Origin, e.Place), e.Raw)
	}
	return t
}

func former(f bool) string {
	if f {
		return "former "
	}
	return ""
}

// count is a number, with the page's own form where that says more.
func count(n article.Count) string {
	switch digits := strconv.FormatInt(n.N, 10); {
	case !n.Known:
		return ""
	case n.Raw == "" || n.Raw == digits:
		return digits
	default:
		return digits + " (" + n.Raw + ")"
	}
}

// credits joins the names of each role: author A, B; editor C.
func credits(all []article.Credit) string {
	var parts []string
	var last article.Role
	for _, c := range all {
		name := c.Name
		if name == "" {
			name = c.Organization
		} else if c.Organization != "" {
			name += " (" + c.Organization + ")"
		}
		if c.Role == last && len(parts) > 0 {
			parts[len(parts)-1] += ", " + name
			continue
		}
		parts, last = append(parts, string(c.Role)+" "+name), c.Role
	}
	return strings.Join(parts, "; ")
}

func organizers(all []article.Organizer) string {
	var parts []string
	for _, o := range all {
		parts = append(parts, nonEmpty(" ", strings.ReplaceAll(o.Role, "_", "-"), o.Name))
	}
	return strings.Join(parts, "; ")
}

func links(all []article.Link, separator string) string {
	var parts []string
	for _, l := range all {
		if l.Text == "" {
			l.Text = l.URL
		}
		parts = append(parts, l.Text)
	}
	return strings.Join(parts, separator)
}

func captions(images []article.Image) string {
	var parts []string
	for _, img := range images {
		parts = append(parts, img.Caption)
	}
	return nonEmpty(" / ", parts...)
}

// nonEmpty joins what is not empty.
func nonEmpty(separator string, parts ...string) string {
	var kept []string
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, separator)
}
