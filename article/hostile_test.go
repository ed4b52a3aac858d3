package article_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/decode"
	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/hostile"
	"github.com/bulletin-go/bulletin/internal/mend"
)

// readers are all that a page or a text goes through, alone and together.
var readers = []struct {
	name string
	text bool // it reads plain text
	read func(string)
}{
	{"Parse", false, func(page string) { _, _ = article.Parse(strings.NewReader(page)) }},
	{"decode", false, func(page string) { _, _ = decode.Bytes([]byte(page), "") }},
	{"mend", false, func(page string) { mend.Mend(page) }},
	{"dom", false, func(page string) { dom.Read(page).Body() }},
	{"domtext", true, func(text string) { dom.ReadText(text).Body() }},
	{"entity", true, func(text string) { entity.Find(text) }},
	{"dateparse", true, func(text string) {
		for range new(dateparse.Parser).Find(text) {
		}
	}},
}

// BenchmarkHostile states for each reader and kind of bad input the exponent
// of its growth between 100 KB and 5 MB, the time for a byte of the largest as a
// multiple of that for a byte of an ordinary page of that size, and the memory.
// It measures by itself: run it with -benchtime 1x.
func BenchmarkHostile(b *testing.B) {
	sizes := []int{100_000, 300_000, 1_000_000, 5_000_000}
	floor := hostile.Measure(hostile.Ordinary, readers[0].read, sizes...)
	b.Logf("ordinary: %+v", floor)
	for _, r := range readers {
		for _, k := range hostile.Kinds {
			if r.text && !k.Text {
				continue
			}
			b.Run(fmt.Sprintf("%s/%s", r.name, k.Name), func(b *testing.B) {
				g := hostile.Measure(k.Input, r.read, sizes...)
				b.ReportMetric(0, "ns/op")
				b.ReportMetric(g.Exponent, "exponent")
				b.ReportMetric(g.PerByte/floor.PerByte, "x-ordinary")
				b.ReportMetric(g.Memory, "B/B")
			})
		}
	}
}

// Bad pages give an Article or say that there is none; some are no text at all.
func TestHostile(t *testing.T) {
	for _, k := range hostile.Kinds {
		t.Run(k.Name, func(t *testing.T) {
			a, err := article.Parse(strings.NewReader(k.Input(50_000)))
			if (a == nil) == (err == nil) || err != nil && !errors.Is(err, article.ErrNoContent) && !errors.Is(err, article.ErrNotText) {
				t.Errorf("article %v, error %v", a != nil, err)
			}
		})
	}
}
