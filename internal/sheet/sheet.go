package sheet

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/label"
)

// Sheet is a page as all stages see it: its blocks, what line each of them is and
// what its markup says. That is told when it is asked for, and once: it depends
// on the page alone, so no stage sees another answer than the one before.
type Sheet struct {
	Page    *dom.Page
	HTML    bool
	raw     string // the decoded page; empty from ParseNode
	english bool   // so is most of what the page has of text

	lines   []Line
	body    *dom.Body              // nil until somebody asks
	credits map[int][]label.Credit // of blocks that are bylines, as they were read to tell it
	glue    []int32                // of the block that is classified: where its runs start and end
	marks   map[string]Marks       // what classes and ids that were met say
	around  []Marks                // of containers

	newlines []int // where lines of raw end; nil until somebody asks for a line
}

// New gives the sheet of a page. What is read by rules for English pages is
// told by language.
func New(page *dom.Page, html bool, raw, language string) *Sheet {
	return &Sheet{Page: page, HTML: html, raw: raw, english: language == "en", lines: make([]Line, len(page.Blocks))}
}

// FindBody is where dom finds the body of the page.
func (s *Sheet) FindBody() *dom.Body {
	if s.body == nil {
		body := s.Page.Body()
		s.body = &body
	}
	return s.body
}

// isJunk is furniture.IsJunk of block i.
func (s *Sheet) isJunk(i int) bool {
	text := s.Page.Blocks[i].Text
	if s.body != nil {
		if kind, asked := s.body.Furniture(i); asked {
			return kind.IsJunk(text)
		}
	}
	return furniture.IsJunk(text)
}

// Line is a block with its class and what was found while telling it.
type Line struct {
	Class label.Class
	known bool // class was told

	programmeKnown bool
	programme      label.Programme // see programmeOf

	Hits []label.Hit // the labels in it
	Why  string      // what told the class, in words for whoever mends a rule
}

// Credits gives what [label.Byline] reads of block i, a ClassByline.
func (s *Sheet) Credits(i int) []label.Credit {
	text := WithoutButtons(&s.Page.Blocks[i], 0, len(s.Page.Blocks[i].Text))
	if credits, ok := s.credits[i]; ok && text == s.Page.Blocks[i].Text {
		return credits
	}
	return label.Byline(text)
}

// Within tells whether container c lies in container at, or is it.
func (s *Sheet) Within(c, at int32) bool {
	for c > at {
		c = s.Page.Containers[c].Parent
	}
	return c == at
}

// IsMetaShort tells a line behind the labels that says no more than they do: a
// name, or a count.
func (s *Sheet) IsMetaShort(i int) bool {
	text := s.Page.Blocks[i].Text
	return s.HTML && form.Columns(text) <= 30 && (label.OnlyNames(text) || label.OnlyLatinNames(text) || strings.Trim(text, "0123456789") == "")
}

// NamesAuthor tells a line of names in an element that is marked as the author's.
func (s *Sheet) NamesAuthor(i int) bool {
	b := &s.Page.Blocks[i]
	return (s.OwnMarks(b)&MarkAuthor != 0 || b.Prop == "author") && label.AreLatinNames(b.Text)
}

// Doubled tells a line that stands twice in a row: a caption in a text dump.
func (s *Sheet) Doubled(i int) bool {
	blocks := s.Page.Blocks
	return i+1 < len(blocks) && blocks[i].Text == blocks[i+1].Text || i > 0 && blocks[i].Text == blocks[i-1].Text
}

// Hidden tells a block that the page does not show.
func (s *Sheet) Hidden(i int) bool {
	return s.Page.Containers[s.Page.Blocks[i].Container].Hidden
}
