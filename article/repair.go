package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/decode"
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
func (rd *reading) repairSpan(r decode.Repair) entity.Span {
	after, _, _ := strings.Cut(r.After, "<")
	for _, w := range rd.written {
		b := &rd.page.Blocks[w.block]
		if b.Offset < 0 || r.Start < int(b.Offset) || r.Start > int(b.Offset)+2*len(b.Text)+64 || after == "" {
			continue
		}
		if next := w.block + 1; next < len(rd.page.Blocks) && rd.page.Blocks[next].Offset >= 0 && r.Start >= int(rd.page.Blocks[next].Offset) {
			continue
		}
		at, ok := nearest(rd.a.Text[w.span.Start:w.span.End], after, r.Start-int(b.Offset))
		if !ok {
			return entity.Span{}
		}
		return entity.Span{Start: w.span.Start + at, End: w.span.Start + at + len(after)}
	}
	return entity.Span{}
}

// nearest finds the occurrence of sub in s whose start is nearest to at.
func nearest(s, sub string, at int) (int, bool) {
	best, found := 0, false
	for from := 0; ; {
		i := strings.Index(s[from:], sub)
		if i < 0 {
			return best, found
		}
		i += from
		if !found || abs(i-at) < abs(best-at) {
			best, found = i, true
		}
		from = i + len(sub)
	}
}

func abs(n int) int { return max(n, -n) }

// written is a block of the page and where its text stands in Text.
type written struct {
	block int
	span  entity.Span
}
