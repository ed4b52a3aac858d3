package article

import (
	"cmp"
	"fmt"
	"strings"
	"unicode"
)

// A card shows the beginning of what may be long.
const (
	cardLines   = 8 // of the body
	cardSummary = 2
	cardQuote   = 2
	cardValue   = 6
	cardRows    = 40
	cardColumns = 40 // below that no card is readable
)

// Card gives the article for a reader at a terminal: what stands in its fields,
// people with their posts, what was said, the beginning of the text, repairs and
// warnings. Lines take at most so many columns, as r measures them, but never
// fewer than 40, and end with a newline. Nothing in it steers the terminal.
func (a *Article) Card(r Ruler, columns int) string {
	c := card{Article: a, ruler: r, width: max(columns, cardColumns)}
	c.text("", a.Kicker)
	c.text("", a.Title)
	c.text("", a.Subtitle)
	c.section("", c.fields())
	c.section("People", c.people())
	c.section("Said", c.said())
	c.lead()
	c.section("Repaired", c.repaired())
	c.section("Warnings", c.warned())
	if len(c.lines) == 0 {
		return ""
	}
	return strings.Join(c.lines, "\n") + "\n"
}

// card is a card that is being filled.
type card struct {
	*Article
	ruler Ruler
	width int
	lines []string
}

// text adds a paragraph, wrapped; nothing where s is empty.
func (c *card) text(indent, s string) {
	if s == "" {
		return
	}
	for _, line := range c.ruler.Wrap(printableLine(s), c.width-len(indent)) {
		c.lines = append(c.lines, indent+line)
	}
}

// section adds a grid under a heading; nothing where the grid is empty.
func (c *card) section(heading string, g *grid) {
	if len(g.rows) == 0 {
		return
	}
	if len(c.lines) > 0 {
		c.lines = append(c.lines, "")
	}
	c.text("", heading)
	more := len(g.rows) - cardRows
	g.rows = g.rows[:min(len(g.rows), cardRows)]
	c.lines = append(c.lines, g.lines(c.width)...)
	if more > 0 {
		c.lines = append(c.lines, fmt.Sprintf("  ... and %d more", more))
	}
}

func (c *card) grid() *grid { return &grid{ruler: c.ruler} }

// fields are the values that stand alone, each in a row of its own.
func (c *card) fields() *grid {
	g := c.grid()
	for _, f := range [][2]string{
		{"Published", c.Published.String()},
		{"Modified", c.Modified.String()},
		{"Views", showCount(c.Views)},
		{"Source", c.Source},
		{"Credits", c.short(showCredits(c.Credits), cardValue)},
		{"Dateline", nonEmpty(", ", c.Dateline.Place, c.Dateline.Date.String(), c.Dateline.Agency)},
		{"Site", c.SiteName},
		{"Breadcrumb", c.short(showLinks(c.Breadcrumb, " > "), cardValue)},
		{"Number", c.DocNumber},
		{"Keywords", c.short(strings.Join(c.Keywords, ", "), cardValue)},
		{"Summary", c.short(c.Summary, cardSummary)},
		{"Event", nonEmpty(", ", c.Event.Name, c.Event.Dates.String(), c.Event.Place)},
		{"Organisers", c.short(showOrganizers(c.Event.Organizers), cardValue)},
		{"Attendance", showCount(c.Event.Attendance)},
		{"Attached", c.short(showLinks(c.Attachments, ", "), cardValue)},
		{"Captions", c.short(showCaptions(c.Images), cardValue)},
		{"Read as", nonEmpty(", ", string(c.Kind), c.Language, c.Encoding)},
	} {
		if f[1] != "" {
			g.row(f[0], f[1])
		}
	}
	return g
}

// people are the people with their posts, a post a row.
func (c *card) people() *grid {
	g := c.grid()
	for _, p := range c.People {
		name := p.Name
		for _, post := range p.Posts {
			g.row(name, former(post.Former)+post.Title, post.Organization)
			name = ""
		}
		if len(p.Posts) == 0 {
			g.row(name, strings.Join(p.Honorifics, ", "), "")
		}
	}
	return g
}

// said are the quotes.
func (c *card) said() *grid {
	g := c.grid()
	for _, q := range c.Quotes {
		speaker := cmp.Or(q.Speaker, q.SpeakerTitle, "-")
		text := q.Text
		if q.Direct {
			text = "“" + text + "”"
		}
		g.row(speaker, c.short(text, cardQuote))
	}
	return g
}

// short cuts s to what some lines of the right column hold.
func (c *card) short(s string, lines int) string { return c.ruler.Cut(s, lines*(c.width-20)) }

// lead adds the first lines of the body and says how much more there is.
func (c *card) lead() {
	if c.Text == "" {
		return
	}
	if len(c.lines) > 0 {
		c.lines = append(c.lines, "")
	}
	c.lines = append(c.lines, "Text")
	start, paragraphs := len(c.lines), strings.Split(c.Text, "\n")
	for i, p := range paragraphs {
		c.text("  ", c.ruler.Cut(p, (cardLines+1)*c.width))
		if len(c.lines)-start < cardLines {
			continue
		}
		more := len(paragraphs) - i - 1
		if len(c.lines)-start > cardLines {
			c.lines = c.lines[:start+cardLines]
			more++
		}
		if more > 0 {
			c.lines = append(c.lines, fmt.Sprintf("  ... (%d of %d paragraphs)", len(paragraphs)-more, len(paragraphs)))
		}
		return
	}
}

// repaired are the kinds of damage that were undone, with an example.
func (c *card) repaired() *grid {
	g := c.grid()
	var kinds []string
	first, times := map[string]Repair{}, map[string]int{}
	for _, r := range c.Repairs {
		if times[r.Kind]++; times[r.Kind] == 1 {
			kinds, first[r.Kind] = append(kinds, r.Kind), r
		}
	}
	for _, k := range kinds {
		g.row(k, fmt.Sprintf("%d, the first: %s to %s", times[k], visible(first[k].Before), visible(first[k].After)))
	}
	return g
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

func (c *card) warned() *grid {
	g := c.grid()
	for _, w := range c.Warnings {
		g.row(w.Field, nonEmpty(": ", w.Code, w.Text))
	}
	return g
}
