// Package dom reads a page and finds its body. HTML or plain text goes in; two
// flat slices come out: containers, the block-level elements, and blocks, the pieces
// of text, images and tables between their tags. From there on HTML and text are
// one. It knows elements, not what news is: labels, dates and names are read
// elsewhere.
//
// No tree is built, so nesting costs nothing. A scanner (scan.go) cuts the page
// into tags and text; a builder (builder.go, state.go) keeps the open elements on
// one stack, ends those that browsers would end, and writes text into the current
// block. Where a page says nothing of what its text is (plain.go) lines that a width
// has ended are joined. For example of
//
//	<div class=menu><a href=/>首页</a></div><div class=con><h1>新馆开放</h1><p>青峦市图书馆新馆<b>今天</b>开放，馆内有座位两千个。<br>周末有讲座。
//
// the root holds two containers, .menu with the block 首页, all of it a link, and .con
// with a heading and two paragraphs, which br parts.
//
// The body is found by a finder ([Page.Body]; body.go, finder.go): each block is
// measured in words, stops and links; containers are taken out that are hidden,
// hold cards of other articles, repeat what stood before, or say by their name that
// they are no article; from the root it goes down to the container that holds most of
// the rest, and takes from it the run of blocks of the greatest value. Above, .menu goes by its
// name, and with some more text .con is the root and its paragraphs the body. [Dump] shows
// all this.
//
// A page may be made to be expensive: no step looks farther back than a fixed number of
// elements, what is missing once is looked for no more, and a page has blocks by its size.
package dom

import "golang.org/x/net/html/atom"

// Page is what a reader sees of a page, in document order.
type Page struct {
	Containers []Container // Containers[0] is the root; parents stand before their children
	Blocks     []Block
	Metas      []Meta
	Title      string   // of the title element, white space folded
	Lang       string   // lang of the html element
	Base       string   // href of the base element
	Canonical  string   // href of link rel=canonical
	Structured []string // the text of each JSON-LD script

	// Blocks[MarkedFirst:MarkedLast] stand between the meta elements
	// ContentStart and ContentEnd, which government sites put around the text.
	// Both are 0 where there is no such pair.
	MarkedFirst, MarkedLast int32

	memory *builder
}

// Container is a block-level element that holds blocks: body, div, td, article,
// ul, ... Elements that are one block (p, li, h1, dd) are no containers unless
// they are hidden: see Block.Tag. The root is the body element, whatever of
// html, head and body a page has.
type Container struct {
	Parent int32 // index in Page.Containers; -1 for the root
	Tag    atom.Atom
	Class  string
	ID     string
	Prop   string // itemprop or property
	Start  int32  // of an ol: the number of its first item; 0 of other elements
	Hidden bool   // it or an ancestor is not shown: hidden, display:none, template
	First  int32  // Blocks[First:Last] lie inside
	Last   int32
}

// Kind is what a block is.
type Kind uint8

// The kinds of block.
const (
	Paragraph Kind = iota // a run of text that ends at a block tag or a br
	Heading               // h1 to h6; br gives a newline in its text
	Item                  // in a list; several in one container are one list
	Table                 // a table that holds data, not layout: see Rows
	Image
	Caption // figcaption, or an element that is marked as one
	Quotation
	Preformatted
)

// Block is a piece of text without block tags inside, or an image, or a table.
type Block struct {
	Kind      Kind
	Level     uint8     // of a Heading, 1 to 6
	Broken    bool      // a br of the element that both are of parts this text from the block before
	Glued     bool      // no white space stood between this text and the text before it in the same container
	Container int32     // the innermost container
	Tag       atom.Atom // the element that the block is: p, h1, li, dd, figcaption, pre; 0 where text stands in the container itself
	Offset    int32     // where its first text stands in the page, in bytes; -1 from ReadNode
	LinkBytes int32     // how much of Text lies in links
	Align     Align     // how the page sets it
	Class     string    // of Tag, as are ID and Prop
	ID        string
	Prop      string     // itemprop or property
	Text      string     // white space folded to single blanks, not empty unless an Image
	Runs      []Run      // inline elements that carry something, in order of their start
	Styles    []Style    // what is bold, slanted or code in Text, in order of start; none of a Table
	Rows      [][]string // of a Table: its cells
	Image     *Picture   // of an Image; nil for all others
}

// Src is the address of an Image; "" of all others.
func (b *Block) Src() string {
	if b.Image == nil {
		return ""
	}
	return b.Image.Src
}

// Picture is what an image element shows.
type Picture struct {
	Src string
	Alt string // alt, or title where that says more
}

// Align is how a block is set, as the elements around it say.
type Align uint8

// The zero value says that nothing tells.
const (
	Centered Align = iota + 1
	Aside          // to one side, or to both
)

// Run is an inline element inside a block's text: a link, one with a class,
// an id, a property or a date, or one that begins near the start of the block
// where another has just ended.
type Run struct {
	Start, End int32 // bytes of Block.Text
	Tag        atom.Atom
	Class      string
	ID         string
	Prop       string // itemprop, property or rel
	Href       string
	Value      string // datetime of a time element, content of a property, download of a link
	Title      string
}

// Meta is a meta element. Name is its name, property, itemprop or http-equiv.
type Meta struct{ Name, Content string }

// Style is a stretch of a block's text that is shown in another manner.
type Style struct {
	Start, End int32 // bytes of Block.Text
	Kind       StyleKind
}

// StyleKind is in what manner.
type StyleKind uint8

// The kinds of style.
const (
	Strong StyleKind = iota
	Emphasis
	Code
	numStyles
)
