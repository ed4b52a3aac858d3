package article_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
)

// span is where part stands in text.
func span(text, part string) entity.Span {
	i := strings.Index(text, part)
	return entity.Span{Start: i, End: i + len(part)}
}

// marked writes the marks of a: plain text as it is, others as [kind index:text].
func marked(a *article.Article) string {
	var b strings.Builder
	for m := range a.Marks() {
		text := a.Text[m.Span.Start:m.Span.End]
		if m.Kind != article.MarkPlain {
			text = fmt.Sprintf("[%s %d:%s]", m.Kind, m.Index, text)
		}
		b.WriteString(text)
	}
	return b.String()
}

func TestMarks(t *testing.T) {
	const text = "3月25日，临雾市第一人民医院院长梁知秋说：“请梁知秋的同事今天都来。”"
	a := &article.Article{
		Text: text,
		People: []entity.Person{{
			Name:     "梁知秋",
			Mentions: []entity.Span{span(text, "梁知秋"), {Start: strings.LastIndex(text, "梁知秋"), End: strings.LastIndex(text, "梁知秋") + 9}},
			Posts:    []entity.Post{{Title: "院长", Span: span(text, "临雾市第一人民医院院长")}, {Title: "教授", Span: span(text, "同事")}, {Title: "主任"}},
		}},
		Organizations: []entity.Organization{{Name: "临雾市第一人民医院", Mentions: []entity.Span{span(text, "临雾市第一人民医院"), {Start: 1, End: 9000}, {Start: 2, End: 4}, {Start: -1, End: 3}}}},
		Dates:         []dateparse.Match{{Start: 0, End: len("3月25日")}, {Start: strings.Index(text, "今天"), End: strings.Index(text, "今天") + 6}},
		Quotes:        []entity.Quote{{Text: "请梁知秋的同事今天都来。", Span: span(text, "请梁知秋的同事今天都来。")}},
	}
	const want = "[date 0:3月25日]，[organization 0:临雾市第一人民医院][title 0:院长][person 0:梁知秋]说：“[quote 0:请][person 0:梁知秋][quote 0:的同事][date 1:今天][quote 0:都来。]”"
	if diff := cmp.Diff(want, marked(a)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	for range a.Marks() {
		break // an iterator may be left
	}
	if got := marked(&article.Article{}); got != "" {
		t.Errorf("of nothing: %q", got)
	}
}

// Any spans give stretches that are the whole text, in order, each the
// shortest thing there.
func TestMarksCoverTheText(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		a := &article.Article{Text: "abcdefghijklmnopqrst"}
		for range random.IntN(8) {
			start := random.IntN(20)
			a.Dates = append(a.Dates, dateparse.Match{Start: start, End: start + random.IntN(22-start)})
		}
		at := 0
		for m := range a.Marks() {
			if m.Span.Start != at || m.Span.End <= at {
				t.Fatalf("%+v at %d of %+v", m, at, a.Dates)
			}
			for ; at < m.Span.End; at++ {
				if want := shortestAt(a.Dates, at); want != m.Index {
					t.Fatalf("byte %d is in date %d, want %d of %+v", at, m.Index, want, a.Dates)
				}
			}
		}
		if at != len(a.Text) {
			t.Fatalf("the marks end at %d: %+v", at, a.Dates)
		}
	}
}

func shortestAt(dates []dateparse.Match, at int) int {
	best := -1
	for i, d := range dates {
		if d.Start <= at && at < d.End && d.End <= 20 && (best < 0 || d.End-d.Start < dates[best].End-dates[best].Start) {
			best = i
		}
	}
	return best
}
