package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/label"
)

// sheet is a page as all stages see it: its blocks, what line each of them is and
// what its markup says. That is told when it is asked for, and once: it depends
// on the page alone, so no stage sees another answer than the one before.
type sheet struct {
	page    *dom.Page
	html    bool
	raw     string // the decoded page; empty from ParseNode
	address string // the page's own; empty where it is not known
	english bool   // so is most of what the page has of text
	*addresses

	lines  []line
	glue   []int32          // of the block that is classified: where its runs start and end
	marks  map[string]marks // what classes and ids that were met say
	around []marks          // of containers
}

// newSheet reads a page that has blocks.
func newSheet(in input) *sheet {
	s := &sheet{page: in.page, html: in.html, raw: in.raw, lines: make([]line, len(in.page.Blocks))}
	s.address = addressOf(in)
	s.addresses = newAddresses(s.address, in.page.Base, in.size())
	s.english = languageOf(in.page, nil, -1) == "en"
	return s
}

// answersLabel tells the line after a label that stands alone on its line.
func (s *sheet) answersLabel(i int) bool {
	if i == 0 {
		return false
	}
	l := s.line(i - 1)
	return l.class == label.ClassLabel && strings.TrimSpace(s.page.Blocks[i-1].Text[l.hits[len(l.hits)-1].Val:]) == ""
}

// doubled tells a line that stands twice in a row: a caption in a text dump.
func (s *sheet) doubled(i int) bool {
	blocks := s.page.Blocks
	return i+1 < len(blocks) && blocks[i].Text == blocks[i+1].Text || i > 0 && blocks[i].Text == blocks[i-1].Text
}

// hidden tells a block that the page does not show.
func (s *sheet) hidden(i int) bool {
	return s.page.Containers[s.page.Blocks[i].Container].Hidden
}
