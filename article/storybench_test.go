package article_test

import (
	"strings"
	"testing"
	"time"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/internal/event"
)

// BenchmarkStory times the reading of the event of a page that reports one, or
// none, against the parse of that page, the two in turn. of-Parse is the ratio of
// their times.
func BenchmarkStory(b *testing.B) {
	for _, bp := range benchPages {
		b.Run(bp.name, func(b *testing.B) {
			a, err := article.Parse(strings.NewReader(bp.page))
			if err != nil {
				b.Fatal(err)
			}
			in := event.Text{
				Title: a.Title, Text: a.Text, Language: a.Language, Published: a.Published, Sent: a.Dateline.Date,
				Dates: a.Dates, People: a.People, Organizations: a.Organizations,
			}
			var parse, story time.Duration
			for b.Loop() {
				start := time.Now()
				if _, err := article.Parse(strings.NewReader(bp.page)); err != nil {
					b.Fatal(err)
				}
				middle := time.Now()
				event.Find(in)
				parse += middle.Sub(start)
				story += time.Since(middle)
			}
			b.ReportMetric(float64(story)/float64(parse), "of-Parse")
		})
	}
}
