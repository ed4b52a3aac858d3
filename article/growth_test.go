package article_test

import (
	"fmt"
	"testing"

	"github.com/bulletin-go/bulletin/internal/hostile"
)

// growing are the shapes, of about so many bytes; of a portal little of that is text.
var growing = []struct {
	name string
	page func(size int) string
}{
	{"portal-zh", func(size int) string { return longNewsPage(hanPage, 1, size/50) }},
	{"portal-en", func(size int) string { return longNewsPage(latinPage, 1, size/50) }},
	{"cms-zh", func(size int) string { return gbk(cmsPage(hanStory(1), size)) }},
	{"text-zh", func(size int) string { return textPage(hanStory(1), size) }},
	{"text-en", func(size int) string { return textPage(latinStory(1), size) }},
	{"damaged-zh", func(size int) string { return damaged(cmsPage(hanStory(1), size)) }},
	{"dense-zh", func(size int) string { return densePage(max(1, size/600), 1) }},
}

// BenchmarkGrowth states what a byte of a page of each shape takes, in nanoseconds of
// processor time, as the pages grow, and the exponent of the growth: 1 is flat. It
// measures by itself: run it with -benchtime 1x.
func BenchmarkGrowth(b *testing.B) {
	sizes := []int{10_000, 100_000, 1_000_000, 10_000_000}
	for _, s := range growing {
		b.Run(s.name, func(b *testing.B) {
			for _, size := range sizes {
				g := hostile.Measure(s.page, readers[0].read, size)
				b.ReportMetric(g.PerByte, fmt.Sprintf("ns/B-%dK", size/1000))
			}
			b.ReportMetric(hostile.Measure(s.page, readers[0].read, sizes...).Exponent, "exponent")
			b.ReportMetric(0, "ns/op")
		})
	}
}
