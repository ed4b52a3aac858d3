package article_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/article"
)

// BenchmarkParse times everything in an Article against html.Parse alone, the
// two in turn so that both meet the same machine. x-html.Parse is the ratio of
// their times.
func BenchmarkParse(b *testing.B) {
	for _, bp := range benchPages {
		b.Run(fmt.Sprintf("%s-%dKB", bp.name, len(bp.page)>>10), func(b *testing.B) {
			b.SetBytes(int64(len(bp.page)))
			var floor, ours time.Duration
			for b.Loop() {
				start := time.Now()
				if _, err := html.Parse(strings.NewReader(bp.page)); err != nil {
					b.Fatal(err)
				}
				middle := time.Now()
				if _, err := article.Parse(strings.NewReader(bp.page)); err != nil {
					b.Fatal(err)
				}
				floor += middle.Sub(start)
				ours += time.Since(middle)
			}
			b.ReportMetric(float64(ours)/float64(floor), "x-html.Parse")
		})
	}
}

// BenchmarkAllocations counts what html.Parse and Parse allocate on one page.
func BenchmarkAllocations(b *testing.B) {
	page := benchPages[0].page
	b.Run("html.Parse", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := html.Parse(strings.NewReader(page)); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("Parse", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := article.Parse(strings.NewReader(page)); err != nil {
				b.Fatal(err)
			}
		}
	})
}
