package article

import (
	"html"
	"sort"
	"strings"

	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/mend"
)

// placeRepairs writes Article.Repairs, with a span in Text for those of the
// body.
func (rd *reading) placeRepairs() {
	for _, r := range rd.repairs {
		rd.a.Repairs = append(rd.a.Repairs, Repair{Kind: r.Kind, Before: r.Before, After: r.After, Span: rd.repairSpan(r)})
	}
}

// repairSpan is where a repair lies in Text: in the block that holds its place
// in the page, at the occurrence of After that is nearest to that place.
func (rd *reading) repairSpan(r mend.Repair) entity.Span {
	after, _, _ := strings.Cut(r.After, "<")
	if after = html.UnescapeString(after); after == "\u00a0" {
		after = " " // as Text has it
	}
	w, ok := rd.writtenAt(r.Start)
	if !ok || after == "" {
		return entity.Span{}
	}
	text := rd.a.Text[w.span.Start:w.span.End]
	at, ok := nearest(text, after, r.Start-int(rd.page.Blocks[w.block].Offset))
	if !ok {
		return entity.Span{}
	}
	return entity.Span{Start: w.span.Start + at, End: w.span.Start + at + len(after)}
}

// writtenAt finds the block of Text that a place in the page belongs to.
func (rd *reading) writtenAt(place int) (written, bool) {
	offset := func(block int) int { return int(rd.page.Blocks[block].Offset) }
	n := sort.Search(len(rd.written), func(n int) bool { return offset(rd.written[n].block) > place })
	if n == 0 {
		return written{}, false
	}
	w := rd.written[n-1]
	if next := w.block + 1; next < len(rd.page.Blocks) && offset(next) >= 0 && place >= offset(next) {
		return written{}, false
	}
	// markup inside a block is seldom longer than its text
	return w, offset(w.block) >= 0 && place <= offset(w.block)+2*len(rd.page.Blocks[w.block].Text)+64
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

// written is a block of the page and where its text stands in Text.
type written struct {
	block int
	span  entity.Span
}
