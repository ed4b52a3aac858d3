package main

import (
	"bufio"
	"cmp"
	"encoding/csv"
	"fmt"
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/article"
)

// A row says that somebody is given a post on a page.
type row struct {
	Person       string `json:"person"`
	Post         string `json:"post,omitzero"`
	Organization string `json:"organization,omitzero"`
	When         string `json:"when,omitzero"` // former, acting; empty for who has the post
	Published    string `json:"published,omitzero"`
	Title        string `json:"title,omitzero"` // of the page
	URL          string `json:"url,omitzero"`
	File         string `json:"file"`
}

// rowsOf gives a row for each post of each person of a page, in the order of the
// page. Who is given none has one row; a speaker without a name has none.
func rowsOf(name string, a *article.Article) []row {
	var rows []row
	for _, p := range a.People {
		if p.Name == "" {
			continue
		}
		r := row{Person: p.Name, Published: a.Published.String(), Title: a.Title, URL: a.URL, File: name}
		for _, post := range p.Posts {
			r.Post, r.Organization, r.When = post.Title, post.Organization, ""
			switch {
			case post.Former:
				r.When = "former"
			case post.Acting:
				r.When = "acting"
			}
			rows = append(rows, r)
		}
		if len(p.Posts) == 0 {
			rows = append(rows, r)
		}
	}
	return rows
}

// csvHeader names what cells gives.
var csvHeader = []string{"file", "url", "published", "title", "person", "post", "organization", "when"}

func (r row) cells() []string {
	return []string{r.File, r.URL, r.Published, r.Title, r.Person, r.Post, r.Organization, r.When}
}

// csvRows prints a row a person and post, and one for a page that names nobody,
// so that no page is missing.
func csvRows(out *bufio.Writer, _ options, _ bool) printer {
	w := csv.NewWriter(out)
	writeRow(w, csvHeader)
	return shows(func(name string, a *article.Article, err error) {
		if err != nil {
			return
		}
		rows := rowsOf(name, a)
		if len(rows) == 0 {
			rows = []row{{Published: a.Published.String(), Title: a.Title, URL: a.URL, File: name}}
		}
		for _, r := range rows {
			writeRow(w, r.cells())
		}
	})
}

// writeRow writes cells that neither a terminal nor a spreadsheet follows.
func writeRow(w *csv.Writer, cells []string) {
	for i, c := range cells {
		cells[i] = harmless(printable(c))
	}
	_ = w.Write(cells) // the writer below keeps its first error
	w.Flush()
}

// harmless puts an apostrophe before what a spreadsheet would take for a
// formula: =, +, - or @ at the beginning of a cell.
func harmless(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}

// whoFormats are the formats that -who has; card is a table.
var whoFormats = []string{"card", "csv", "json", "jsonl"}

// whoRows prints who is named in all inputs, sorted by name and post: so who
// has which posts on which pages stands together.
func whoRows(out *bufio.Writer, opt options) printer {
	var rows []row
	p := shows(func(name string, a *article.Article, err error) {
		if err == nil {
			rows = append(rows, rowsOf(name, a)...)
		}
	})
	p.end = func() {
		slices.SortStableFunc(rows, func(a, b row) int {
			return cmp.Or(cmp.Compare(a.Person, b.Person), cmp.Compare(a.Organization, b.Organization), cmp.Compare(a.Post, b.Post), cmp.Compare(a.Published, b.Published))
		})
		switch opt.format {
		case "csv":
			w := csv.NewWriter(out)
			writeRow(w, csvHeader)
			for _, r := range rows {
				writeRow(w, r.cells())
			}
		case "json", "jsonl":
			enc := newEncoder(out)
			for _, r := range rows {
				encode(enc, r)
			}
		default:
			whoTable(out, rows, opt)
		}
	}
	return p
}

// whoTable prints rows in columns as wide as the terminal allows, and as they are where there is none. A name or post
// that is that of the row above is not said again.
func whoTable(out *bufio.Writer, rows []row, opt options) {
	table := [][]string{{"person", "post", "organization", "day", "file"}}
	for _, r := range rows {
		post := strings.TrimSpace(r.When + " " + r.Post)
		day, _, _ := strings.Cut(r.Published, "T")
		table = append(table, []string{r.Person, post, r.Organization, day, r.File})
	}
	for i := len(table) - 1; i > 1; i-- {
		for c := 0; c < 3 && table[i][c] == table[i-1][c]; c++ {
			table[i][c] = ""
		}
	}
	widths := columnWidths(table, opt)
	for i, cells := range table {
		var line strings.Builder
		for c, cell := range cells {
			cell = printable(cell)
			if c == len(cells)-1 { // of a path the end says most
				line.WriteString(cutFront(cell, widths[c], opt.ruler))
			} else {
				line.WriteString(opt.ruler.Pad(opt.ruler.Cut(cell, widths[c]), widths[c]) + "  ")
			}
		}
		text := strings.TrimRight(line.String(), " ")
		if i == 0 && opt.colour {
			text = bold + text + plainAgain
		}
		fmt.Fprintln(out, text)
	}
}

// columnWidths gives each column what its widest cell needs, and where that is
// more than the terminal has, takes it from the widest ones.
func columnWidths(table [][]string, opt options) []int {
	widths := make([]int, len(table[0]))
	for _, cells := range table {
		for c, cell := range cells {
			widths[c] = max(widths[c], opt.ruler.Width(printable(cell)))
		}
	}
	for {
		sum, widest := 2*(len(widths)-1), 0
		for c, w := range widths {
			sum += w
			if w >= widths[widest] { // of two the path, which is the last
				widest = c
			}
		}
		if sum <= opt.width || !opt.paged {
			return widths
		}
		widths[widest]--
	}
}

// cutFront shortens s to so many columns by leaving out its beginning.
func cutFront(s string, columns int, ruler article.Ruler) string {
	if ruler.Width(s) <= columns {
		return s
	}
	for i := range s {
		if ruler.Width(s[i:]) < columns {
			return "…" + s[i:]
		}
	}
	return ""
}
