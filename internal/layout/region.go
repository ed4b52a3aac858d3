package layout

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// Region is where the body is.
type Region struct {
	Blocks  []int // that may be of the body, in order; never empty
	lead    []int // paragraphs between title and blocks that may belong to it
	Listing bool  // the page has headlines and no text
	title   int   // block of the title, where the caller knows it; else -1
}

// FindRegion asks dom which blocks may be the body, where the caller does not
// know it. Of plain text that is every line.
func FindRegion(s *sheet.Sheet, title int, body []int) Region {
	rg := Region{Blocks: body, title: title}
	if s.HTML && len(rg.Blocks) == 0 {
		body := s.FindBody()
		rg.Blocks, rg.lead = body.Blocks, body.Lead
		rg.Listing = len(body.Blocks) == 0 && hasHeadlines(s)
	}
	if len(rg.Blocks) == 0 {
		rg.Blocks = sheet.BlockRange(0, len(s.Page.Blocks))
	}
	return rg
}

// hasHeadlines tells a page of linked headlines: a list of news, a home page,
// results of a search.
func hasHeadlines(s *sheet.Sheet) bool {
	const few = 3
	found := 0
	for i := range s.Page.Blocks {
		b := &s.Page.Blocks[i]
		if b.Kind != dom.Image && int(b.LinkBytes)*10 > len(b.Text)*8 && form.Columns(b.Text) >= 16 && (form.HasHan(b.Text) || strings.Count(b.Text, " ") >= 3) {
			found++
		}
	}
	return found >= few
}
