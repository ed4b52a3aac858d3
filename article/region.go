package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
)

// region is where the body is.
type region struct {
	blocks  []int // that may be of the body, in order; never empty
	lead    []int // paragraphs between title and blocks that may belong to it
	listing bool  // the page has headlines and no text
}

// findRegion asks dom which blocks may be the body, where the profile does not
// say it. Of plain text that is every line.
func findRegion(s *sheet, profile *Profile) region {
	var rg region
	if profile != nil {
		rg.blocks = s.marked(profile.Body)
	}
	if s.html && len(rg.blocks) == 0 {
		body := s.page.Body()
		rg.blocks, rg.lead = body.Blocks, body.Lead
		rg.listing = len(body.Blocks) == 0 && s.hasHeadlines()
	}
	if len(rg.blocks) == 0 {
		rg.blocks = blockRange(0, len(s.page.Blocks))
	}
	return rg
}

// hasHeadlines tells a page of linked headlines: a list of news, a home page,
// results of a search.
func (s *sheet) hasHeadlines() bool {
	const few = 3
	found := 0
	for i := range s.page.Blocks {
		b := &s.page.Blocks[i]
		if b.Kind != dom.Image && int(b.LinkBytes)*10 > len(b.Text)*8 && form.Columns(b.Text) >= 16 && (form.HasHan(b.Text) || strings.Count(b.Text, " ") >= 3) {
			found++
		}
	}
	return found >= few
}
