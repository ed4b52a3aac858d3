//go:build !race

package article_test

import (
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/article"
)

// mostAllocations are what Parse may allocate on the pages of the benchmark, a
// tenth more than it does: times differ from machine to machine, these do not.
var mostAllocations = map[string]float64{"news-zh": 290, "news-en": 520, "dense-zh": 450}

func TestAllocations(t *testing.T) {
	for _, bp := range benchPages {
		t.Run(bp.name, func(t *testing.T) {
			got := testing.AllocsPerRun(5, func() {
				if _, err := article.Parse(strings.NewReader(bp.page)); err != nil {
					t.Fatal(err)
				}
			})
			if most := mostAllocations[bp.name]; got > most {
				t.Errorf("%.0f allocations, want %.0f at most", got, most)
			}
		})
	}
}
