package article

import (
	"fmt"
	"html"
	"sort"
	"strings"

	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/mend"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// placeRepairs gives the repairs of a page with their span in the text, where they
// are of the body.
func placeRepairs(s *sheet.Sheet, t text, made []mend.Repair) []Repair {
	var repairs []Repair
	for _, r := range made {
		repairs = append(repairs, Repair{Kind: r.Kind, Before: r.Before, After: r.After, Span: t.repairSpan(s, r)})
	}
	return repairs
}

// tooManyRepairs warns where there are more repairs than are told of.
func tooManyRepairs(more int) []Warning {
	if more == 0 {
		return nil
	}
	return []Warning{{Field: "repairs", Code: "more", Text: fmt.Sprintf("the page has %d more", more)}}
}

// repairSpan is where a repair lies in Text: in the block that holds its place
// in the page, at the occurrence of After that is nearest to that place.
func (t text) repairSpan(s *sheet.Sheet, r mend.Repair) entity.Span {
	after, _, _ := strings.Cut(r.After, "<")
	if after = html.UnescapeString(after); after == "\u00a0" {
		after = " " // as Text has it
	}
	w, ok := t.writtenAt(s, r.Start)
	if !ok || after == "" {
		return entity.Span{}
	}
	text := t.text[w.span.Start:w.span.End]
	at, ok := nearest(text, after, r.Start-int(s.Page.Blocks[w.block].Offset))
	if !ok {
		return entity.Span{}
	}
	return entity.Span{Start: w.span.Start + at, End: w.span.Start + at + len(after)}
}

// writtenAt finds the block of Text that a place in the page belongs to.
func (t text) writtenAt(s *sheet.Sheet, place int) (written, bool) {
	offset := func(block int) int { return int(s.Page.Blocks[block].Offset) }
	n := sort.Search(len(t.written), func(n int) bool { return offset(t.written[n].block) > place })
	if n == 0 {
		return written{}, false
	}
	w := t.written[n-1]
	if next := w.block + 1; next < len(s.Page.Blocks) && offset(next) >= 0 && place >= offset(next) {
		return written{}, false
	}
	// markup inside a block is seldom longer than its text
	return w, offset(w.block) >= 0 && place <= offset(w.block)+2*len(s.Page.Blocks[w.block].Text)+64
}

// nearest finds the occurrence of sub in s whose start is nearest to at. It
// does not look further than a page of many repairs has time for.
func nearest(s, sub string, at int) (int, bool) {
	const far = 1 << 14
	at = min(at, len(s))
	from, to := max(0, at-far), min(len(s), at+far)
	behind := strings.Index(s[at:to], sub)
	if behind >= 0 {
		from, to = max(0, at-behind), at+behind
	} else if !strings.Contains(s[from:to], sub) {
		return 0, false
	}
	if before := strings.LastIndex(s[from:to], sub); before >= 0 {
		return from + before, true
	}
	return at + behind, true
}
