package dom_test

import (
	"io"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/hostile"
)

// The floor of all readers of a tree, on a page of about 120 KB.
func BenchmarkParse(b *testing.B) {
	benchmark(b, func(page string) { html.Parse(strings.NewReader(page)) })
}

// The floor of all readers of tokens.
func BenchmarkTokenizer(b *testing.B) {
	benchmark(b, func(page string) {
		z := html.NewTokenizer(strings.NewReader(page))
		for z.Next() != html.ErrorToken {
		}
		if z.Err() != io.EOF {
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
