package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/entity"
)

// placeRepairs writes Article.Repairs. A repair lies in Text where its After
// stands, in the order of the page; one in the page's other parts has no span.
func (rd *reading) placeRepairs() {
	at := 0
	for _, r := range rd.repairs {
		out := Repair{Kind: r.Kind, Before: r.Before, After: r.After}
		if i := strings.Index(rd.a.Text[at:], r.After); i >= 0 && r.After != "" && i < 4096 {
			out.Span = entity.Span{Start: at + i, End: at + i + len(r.After)}
			at = out.Span.End
		}
		rd.a.Repairs = append(rd.a.Repairs, out)
	}
}
