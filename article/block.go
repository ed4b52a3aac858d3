package article

import "github.com/bulletin-go/bulletin/entity"

// Block is a piece of the body: a *Heading, *Paragraph, *List, *Table, *Image
// or *Quote.
type Block interface{ block() }

// Heading is a heading inside the body.
type Heading struct {
	Level int         `json:"level"` // 1 to 6
	Text  string      `json:"text"`
	Span  entity.Span `json:"span"` // in Article.Text
}

// Paragraph is a paragraph of the body. Text is never empty and holds no
// newline.
type Paragraph struct {
	Text string      `json:"text"`
	Span entity.Span `json:"span"`
}

// List is a run of list items; every item is a line of Article.Text.
type List struct {
	Items []string    `json:"items"`
	Span  entity.Span `json:"span"`
}

// Table is a table of data. A row is a line of Article.Text, its cells parted
// by " | ".
type Table struct {
	Rows [][]string  `json:"rows"`
	Span entity.Span `json:"span"`
}

// Image is a picture of the body. URL is absolute where the page's address is
// known. Neither Alt nor Caption is part of Article.Text.
type Image struct {
	URL     string `json:"url,omitzero"`
	Alt     string `json:"alt,omitzero"`
	Caption string `json:"caption,omitzero"` // empty where the page gives none
}

// Quote is a block quotation.
type Quote struct {
	Text string      `json:"text"`
	Span entity.Span `json:"span"`
}

func (*Heading) block()   {}
func (*Paragraph) block() {}
func (*List) block()      {}
func (*Table) block()     {}
func (*Image) block()     {}
func (*Quote) block()     {}
