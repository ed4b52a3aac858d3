package dom_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/internal/dom"
)

// Text in elements that are nested without end is kept, in paragraphs, and so is what
// stands behind them when they are closed; only so many of them are containers.
func TestDeep(t *testing.T) {
	const depth, most = 20_000, 10_000
	for _, tag := range []string{"div", "b", "section", "blockquote"} {
		t.Run(tag, func(t *testing.T) {
			p := dom.Read("<p>first</p>" + strings.Repeat("<"+tag+">", depth) + "<p>second<p>third</p>" + strings.Repeat("</"+tag+">", depth) + "<div><p>last</p></div>")
			var got []string
			for i := range p.Blocks {
				got = append(got, p.Blocks[i].Text)
			}
			if diff := cmp.Diff([]string{"first", "second", "third", "last"}, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			if len(p.Containers) > most {
				t.Errorf("%d containers", len(p.Containers))
			}
		})
	}
}
