package dom

import (
	"slices"

	"golang.org/x/net/html/atom"
)

// builder makes a Page of the events open, text and close.
//
// One stack holds the open elements, inline ones too. All that the text in an
// element needs to know stands in the element, copied from the one around it,
// so that no event looks further down than to the element that it ends.
type builder struct {
	p        Page
	stack    []element
	beyond   int      // elements that are open besides, see deepestOpen
	told     []Run    // what attributes say of the elements in the stack
	buf      []byte   // text of all blocks
	parts    []part   // of p.Blocks, what is in buf
	runs     []Run    // of all blocks
	styles   []Style  // of all blocks
	hiding   []int32  // containers that say themselves that they are not shown
	tables   []table  // open ones
	extents  []extent // of cells, in the order of their containers
	folded   []folded
	images   []Block   // that stand in the current block
	pictures []Picture // of all Images

	most     int           // blocks, and Runs, that the page may have
	marked   int32         // the block behind ContentStart, -1 for none
	muted    int           // open elements that are not shown
	links    int           // open links
	carried  []int32       // in the stack: open elements that make a Run
	counts   [counters]int // open elements that a start tag may end
	styled   [numStyles]styling
	unstyled uint8 // bits of the styles that are open and have not begun in the current block

	// The current block, when started.
	started    bool
	draft      *Block // the last of p.Blocks
	start      int    // in buf
	firstRun   int    // in runs
	firstStyle int    // in styles
	sep        byte   // blank or newline that stands before the next text
	apart      bool   // white space or a br stood before the next text
	last       int32  // container of the last block
	headed     int    // in p.Blocks: where the last heading begins
	broken     bool   // nothing but a br stood between the last block and the next
	seam       bool   // an inline element has ended right here
	customSeam bool   // and it was one of a name that the page has made up
}

// part is what a block has of the common buffers.
type part struct{ start, end, firstRun, lastRun, firstStyle, lastStyle int32 }

// element is an open element.
type element struct {
	tag       atom.Atom
	is        trait
	kind      Kind // of blocks in it
	level     uint8
	align     Align
	caption   bool  // is a figcaption, or stands in one
	lines     bool  // keeps line ends
	hidden    bool  // is muted
	dead      bool  // was ended, but not what stands in it
	drawing   int32 // in the stack: the drawing or formula around it or that it is; 0 for none
	carries   bool  // makes a Run of its text
	ran       bool  // has made one
	links     bool  // is a link
	container int32
	leaf      int32 // in the stack: the leaf element whose text this is; -1 for none
	run       int32 // its Run in the current block; -1 for none
	told      int32 // in builder.told; -1 for none
}

// widest bounds how many elements around a block make a Run each.
const widest = 8

func (b *builder) top() *element { return &b.stack[len(b.stack)-1] }

// roomy makes more place in a full slice that has at most most items: twice as much, and
// all of it soon. On large slices append adds a quarter only, and copies a page of many
// tags five times over.
func roomy[T any](s []T, most int) []T {
	if len(s) < cap(s) {
		return s
	}
	more := len(s) + 8
	if len(s) < most && more > (most-len(s))/4 {
		more = most - len(s)
	}
	return slices.Grow(s, more)
}

// setLeaf gives a block the attributes of the element that it is.
func (b *builder) setLeaf(to *Block, top *element) {
	if top.leaf < 0 {
		return
	}
	e := &b.stack[top.leaf]
	if to.Tag = e.tag; e.told >= 0 {
		is := &b.told[e.told]
		to.Class, to.ID, to.Prop = is.Class, is.ID, is.Prop
	}
}

// deepest bounds how far down the stack an end tag looks for its element, so
// that a page of end tags without elements costs no square of time.
const deepest = 512

// table is an open table.
type table struct {
	parts int  // of builder.parts, where it begins
	outer bool // holds another table, so that it is layout
}

// folded says what the cells of a Table block are: places in builder.buf.
type folded struct {
	block int
	rows  [][]stretch
}

// stretch is what a cell has of builder.buf.
type stretch struct{ start, end int32 }

// extent is how many columns and rows the cell that is a container takes, where
// that is more than one.
type extent struct {
	container  int32
	cols, rows int
}

// styling is what the builder knows of one kind of style.
type styling struct {
	open int // elements
	at   int // in builder.styles: the stretch that has begun in the current block, or the last one of it; -1 for none
}

// A start tag looks for an element that it ends only when such a one is open:
// these are counted.
const (
	notCounted = iota
	countP
	countLi
	countDd
	countA
	countOption
	counters
)
