package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/entity"
)

// Block is a piece of the body: a *Heading, *Paragraph, *List, *Table, *Image
// or *Quote.
type Block interface{ block() }

// Heading is a heading inside the body.
type Heading struct {
	Level  int         `json:"level"` // 1 to 6
	Text   string      `json:"text"`
	Inline []Inline    `json:"inline,omitempty"`
	Span   entity.Span `json:"span"` // in Article.Text
}

// Paragraph is a paragraph of the body. Text is never empty and holds no
// newline.
type Paragraph struct {
	Text         string      `json:"text"`
	Inline       []Inline    `json:"inline,omitempty"`
	Preformatted bool        `json:"preformatted,omitzero"` // a line of preformatted text; several in a row belong together
	Span         entity.Span `json:"span"`
}

// List is a run of list items; every item is a line of Article.Text.
//
// A list inside an item is a List of its own; an ordered list that goes on after
// it begins with the number at which it goes on.
type List struct {
	Ordered bool        `json:"ordered,omitzero"`
	Start   int         `json:"start,omitzero"` // the number of the first item of an ordered list; 0 of others
	Items   []Item      `json:"items"`
	Span    entity.Span `json:"span"`
}

// Item is an item of a List.
type Item struct {
	Text   string   `json:"text"`
	Inline []Inline `json:"inline,omitempty"`
}

// Table is a table of data. A row is a line of Article.Text, its cells parted
// by " | ", empty ones too, so that a cell stands in the same column in all rows. A
// row that ends early is shorter.
type Table struct {
	Rows [][]string  `json:"rows"`
	Span entity.Span `json:"span"`
}

// Image is a picture of the body. URL is absolute where the page's address is
// known. Neither Alt nor Caption is part of Article.Text. Caption is as the page shows
// it: a bracket that names the photographer, （顾平川 摄）, stays in it, and he is in
// Article.Credits too.
type Image struct {
	URL     string   `json:"url,omitzero"`
	Alt     string   `json:"alt,omitzero"`
	Caption string   `json:"caption,omitzero"` // empty where the page gives none
	Inline  []Inline `json:"inline,omitempty"` // of Caption
}

// Quote is a block quotation.
type Quote struct {
	Text   string      `json:"text"`
	Inline []Inline    `json:"inline,omitempty"`
	Span   entity.Span `json:"span"`
}

func (*Heading) block()   {}
func (*Paragraph) block() {}
func (*List) block()      {}
func (*Table) block()     {}
func (*Image) block()     {}
func (*Quote) block()     {}

// preformatted gives the lines of the preformatted text that blocks begin with;
// nil where they begin with something else.
func preformatted(blocks []Block) []*Paragraph {
	var lines []*Paragraph
	for _, b := range blocks {
		p, ok := b.(*Paragraph)
		if !ok || !p.Preformatted {
			break
		}
		lines = append(lines, p)
	}
	return lines
}

// rowLine is a row of a Table as a line of text.
func rowLine(cells []string) string { return strings.Join(cells, " | ") }

// InlineKind says what an Inline is.
type InlineKind string

// The kinds of inline content.
const (
	InlineLink     InlineKind = "link"
	InlineStrong   InlineKind = "strong"   // b, strong, and bold by its style
	InlineEmphasis InlineKind = "emphasis" // i, em
	InlineCode     InlineKind = "code"     // code, kbd, samp, tt
)

// Inline is a stretch of the text of a block that is more than text. Those of a
// block are in order of their start; they may lie in each other.
type Inline struct {
	Start int        `json:"start"` // in bytes of the block's own text
	End   int        `json:"end"`
	Kind  InlineKind `json:"kind"`
	URL   string     `json:"url,omitzero"` // of a link, absolute where the page's address is known
}
