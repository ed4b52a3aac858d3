package dom_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/hostile"
)

// The floor of all readers of a tree, on a page of about 120 KB.
func BenchmarkParse(b *testing.B) {
	benchmark(b, func(page string) { _, _ = html.Parse(strings.NewReader(page)) })
}

// The floor of all readers of tokens.
func BenchmarkTokenizer(b *testing.B) {
	benchmark(b, func(page string) {
		z := html.NewTokenizer(strings.NewReader(page))
		for z.Next() != html.ErrorToken {
		}
		if !errors.Is(z.Err(), io.EOF) {
			b.Fatal(z.Err())
		}
	})
}

func BenchmarkRead(b *testing.B) { benchmark(b, func(page string) { dom.Read(page) }) }

func BenchmarkReadBody(b *testing.B) { benchmark(b, func(page string) { dom.Read(page).Body() }) }

func benchmark(b *testing.B, read func(page string)) {
	page := newsPage(100)
	b.SetBytes(int64(len(page)))
	b.ReportAllocs()
	for b.Loop() {
		read(page)
	}
}

func TestHostile(t *testing.T) {
	for _, k := range hostile.Kinds {
		t.Run(k.Name, func(t *testing.T) {
			page := strings.ToValidUTF8(k.Input(50_000), "\uFFFD")
			check(t, dom.Read(page), page)
			check(t, dom.ReadText(page), page)
		})
	}
}

// A page of short lines without end has few blocks, and all of its text.
func TestCrowdedPage(t *testing.T) {
	const n = 100_000
	for name, p := range map[string]*dom.Page{
		"p":     dom.Read(strings.Repeat("<p>a", n)),
		"b":     dom.Read("<b class=a>" + strings.Repeat("<p>a", n)),
		"table": dom.Read("<table>" + strings.Repeat("<tr><td>a<td>b", n/2) + "</table>"),
		"lines": dom.ReadText(strings.Repeat("a\n", n)),
	} {
		t.Run(name, func(t *testing.T) {
			letters, runs := 0, 0
			for _, b := range p.Blocks {
				letters += len(strings.ReplaceAll(b.Text, " ", ""))
				runs += len(b.Runs)
			}
			if letters+len(p.Title) != n || len(p.Blocks) > n/2 || runs > n/2 {
				t.Errorf("%d letters in %d blocks, %d runs", letters, len(p.Blocks), runs)
			}
		})
	}
}
