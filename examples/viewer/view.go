package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/entity"
)

// view is what the browser gets of an article. It makes the body of Body, node by
// node, and what stands beside it of Article.
type view struct {
	Article  *article.Article `json:"article"`
	Body     []block          `json:"body"`
	JSON     string           `json:"json"` // to copy, as are the next two
	Markdown string           `json:"markdown"`
	HTML     string           `json:"html"`
	Took     float64          `json:"took"` // milliseconds of reading and of making this
}

// block is a block of the body. A paragraph is one line, a list a line an item, a
// table a row of lines a row.
type block struct {
	Kind    string      `json:"kind"` // paragraph, heading, quote, list, table, image, preformatted
	Level   int         `json:"level,omitzero"`
	Ordered bool        `json:"ordered,omitzero"`
	Start   int         `json:"start,omitzero"`
	Lines   [][]piece   `json:"lines,omitempty"`
	Rows    [][][]piece `json:"rows,omitempty"`
	Alt     string      `json:"alt,omitzero"` // of an image; its caption is a line
}

// piece is a stretch of a line that is one thing all over.
type piece struct {
	Text     string           `json:"text"`
	Mark     article.MarkKind `json:"mark,omitzero"`
	Index    int              `json:"index"`          // of what the mark is of, in the article's list of its kind
	First    bool             `json:"first,omitzero"` // here the mention begins; it may go on in the next piece
	At       int              `json:"at,omitzero"`    // where a piece with a mark stands in the article's text, in bytes
	Quote    int              `json:"quote,omitzero"` // one more than the index of the quotation around it
	Strong   bool             `json:"strong,omitzero"`
	Emphasis bool             `json:"emphasis,omitzero"`
	Code     bool             `json:"code,omitzero"`
	Link     string           `json:"link,omitzero"`
}

// newView makes the view of an article.
func newView(a *article.Article) (*view, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false) // for eyes, not for a page
	if err := enc.Encode(a); err != nil {
		return nil, err
	}
	c := newCutter(a)
	v := &view{Article: a, JSON: out.String(), Markdown: a.Markdown(), HTML: a.HTML(), Body: []block{}}
	for _, b := range a.Blocks {
		v.Body = append(v.Body, c.block(b))
	}
	return v, nil
}

// cutter cuts the lines of an article into pieces. Its marks are looked through
// once, for blocks stand in the order of the text.
type cutter struct {
	text   string
	marks  []article.Mark
	begins map[article.Mark]bool // without the end of its span: here a mention begins
	quotes []entity.Quote
}

func newCutter(a *article.Article) *cutter {
	c := &cutter{text: a.Text, marks: slices.Collect(a.Marks()), begins: map[article.Mark]bool{}, quotes: a.Quotes}
	add := func(kind article.MarkKind, index, start int) {
		c.begins[article.Mark{Kind: kind, Index: index, Span: entity.Span{Start: start}}] = true
	}
	for i, p := range a.People {
		for _, s := range p.Mentions {
			add(article.MarkPerson, i, s.Start)
		}
	}
	for i, o := range a.Organizations {
		for _, s := range o.Mentions {
			add(article.MarkOrganization, i, s.Start)
		}
	}
	for i, d := range a.Dates {
		add(article.MarkDate, i, d.Start)
	}
	for _, m := range c.marks { // of a title Marks alone knows where it stands in its post
		if m.Kind == article.MarkTitle {
			add(article.MarkTitle, m.Index, m.Span.Start)
		}
	}
	return c
}

func (c *cutter) block(b article.Block) block {
	switch b := b.(type) {
	case *article.Heading:
		return block{Kind: "heading", Level: b.Level, Lines: [][]piece{c.line(b.Span.Start, b.Text, b.Inline)}}
	case *article.Paragraph:
		kind := "paragraph"
		if b.Preformatted {
			kind = "preformatted"
		}
		return block{Kind: kind, Lines: [][]piece{c.line(b.Span.Start, b.Text, b.Inline)}}
	case *article.Quote:
		return block{Kind: "quote", Lines: [][]piece{c.line(b.Span.Start, b.Text, b.Inline)}}
	case *article.List:
		out := block{Kind: "list", Ordered: b.Ordered, Start: b.Start}
		at := b.Span.Start
		for _, item := range b.Items {
			out.Lines = append(out.Lines, c.line(at, item.Text, item.Inline))
			at += len(item.Text) + len("\n")
		}
		return out
	case *article.Table:
		return block{Kind: "table", Rows: c.rows(b)}
	case *article.Image:
		out := block{Kind: "image", Alt: b.Alt}
		if b.Caption != "" {
			out.Lines = [][]piece{cut(0, b.Caption, b.Inline, nil)} // no part of Text: nothing is marked
		}
		return out
	}
	return block{Kind: "paragraph"} // a kind that came after this program
}

func (c *cutter) rows(t *article.Table) (rows [][][]piece) {
	at := t.Span.Start
	for _, row := range t.Rows {
		cells := [][]piece{}
		for _, cell := range row {
			cells = append(cells, c.line(at, cell, nil))
			at += len(cell) + len(" | ")
		}
		at += len("\n") - len(" | ")
		rows = append(rows, cells)
	}
	return rows
}

// line cuts a line that stands at a place of the text.
func (c *cutter) line(start int, text string, inline []article.Inline) []piece {
	end := start + len(text)
	if end > len(c.text) || c.text[start:end] != text {
		return cut(0, text, inline, nil) // not as it stands in the text: shown, not marked
	}
	from, _ := slices.BinarySearchFunc(c.marks, start+1, func(m article.Mark, at int) int { return cmp.Compare(m.Span.End, at) })
	to, _ := slices.BinarySearchFunc(c.marks, end, func(m article.Mark, at int) int { return cmp.Compare(m.Span.Start, at) })
	pieces := cut(start, text, inline, c.marks[from:max(from, to)])
	at := start
	for i := range pieces {
		p := &pieces[i]
		p.First = p.Mark != article.MarkPlain && c.begins[article.Mark{Kind: p.Mark, Index: p.Index, Span: entity.Span{Start: at}}]
		if p.Mark != article.MarkPlain {
			p.At = at
		}
		p.Quote = c.quoteAt(at, at+len(p.Text))
		at += len(p.Text)
	}
	return pieces
}

// quoteAt is one more than the index of the quotation that holds text[start:end];
// 0 where none does. Quotations stand in the order of the text.
func (c *cutter) quoteAt(start, end int) int {
	n, _ := slices.BinarySearchFunc(c.quotes, start+1, func(q entity.Quote, at int) int { return cmp.Compare(q.Span.Start, at) })
	if n == 0 || c.quotes[n-1].Span.End < end {
		return 0
	}
	return n
}

// cut cuts a line wherever a mark or something inline begins or ends. Marks are in
// order and do not overlap; inline content is in order of its starts, and may lie
// in other inline content.
func cut(start int, text string, inline []article.Inline, marks []article.Mark) []piece {
	edges := []int{0, len(text)}
	for _, in := range inline {
		edges = append(edges, in.Start, in.End)
	}
	for _, m := range marks {
		edges = append(edges, m.Span.Start-start, m.Span.End-start)
	}
	slices.Sort(edges)
	edges = slices.DeleteFunc(slices.Compact(edges), func(at int) bool { return at < 0 || at > len(text) })
	pieces := []piece{}
	var open []article.Inline
	for i := 1; i < len(edges); i++ {
		from, to := edges[i-1], edges[i]
		for len(marks) > 0 && marks[0].Span.End-start <= from {
			marks = marks[1:]
		}
		for len(inline) > 0 && inline[0].Start <= from {
			open = append(open, inline[0])
			inline = inline[1:]
		}
		open = slices.DeleteFunc(open, func(in article.Inline) bool { return in.End <= from })
		p := piece{Text: text[from:to]}
		if len(marks) > 0 && marks[0].Span.Start-start <= from {
			p.Mark, p.Index = marks[0].Kind, marks[0].Index
		}
		p.inline(open)
		pieces = append(pieces, p)
	}
	return pieces
}

// inline says what inline content p stands in.
func (p *piece) inline(open []article.Inline) {
	for _, in := range open {
		switch in.Kind {
		case article.InlineLink:
			p.Link = in.URL
		case article.InlineStrong:
			p.Strong = true
		case article.InlineEmphasis:
			p.Emphasis = true
		case article.InlineCode:
			p.Code = true
		}
	}
}
