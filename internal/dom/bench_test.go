package dom_test

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/internal/dom"
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

// Bad pages at 1x, 10x and 100x: the time for a byte stays what it is.
func BenchmarkBad(b *testing.B) {
	for _, bad := range badPages {
		for _, n := range []int{1_000, 10_000, 100_000} {
			page := bad.make(n)
			b.Run(fmt.Sprintf("%s/%d", bad.name, n), func(b *testing.B) {
				b.SetBytes(int64(len(page)))
				for b.Loop() {
					dom.Read(page).Body()
				}
			})
		}
	}
}

var badPages = []struct {
	name string
	make func(n int) string
}{
	{"nested", func(n int) string { return strings.Repeat("<div>", n) + "text" }},
	{"nested text", func(n int) string { return strings.Repeat("<div>text", n) }},
	{"nested inline", func(n int) string { return strings.Repeat("<b><span class=a>", n) + strings.Repeat("<p>text", n) }},
	{"nested lists", func(n int) string { return strings.Repeat("<ul><li>text", n) }},
	{"nested tables", func(n int) string { return strings.Repeat("<table><tr><td>text<td>text", n) }},
	{"nested links", func(n int) string { return strings.Repeat("<a href=x><div>text", n) }},
	{"siblings", func(n int) string { return strings.Repeat("<p>text one.</p>", n) }},
	{"same siblings", func(n int) string {
		return strings.Repeat("<div><p>一段文字，很长的一段文字。</p></div>", n)
	}},
	{"unclosed", func(n int) string { return strings.Repeat("<p><b><i><font>text</div></table></li>", n) }},
	{"ends", func(n int) string {
		return strings.Repeat("<div><b>", 600) + strings.Repeat("</p></td></span></h1>", n)
	}},
	{"attributes", func(n int) string { return "<div " + strings.Repeat("a=b class=c ", n) + ">text" }},
	{"unclosed titles", func(n int) string { return strings.Repeat("<title><textarea><noscript>a</b>", n) }},
	{"open comments", func(n int) string { return strings.Repeat("<!-- a ", n) }},
	{"references", func(n int) string { return strings.Repeat("&CounterClockwiseContourIntegral", n) }},
	{"table", func(n int) string { return "<table>" + strings.Repeat("<tr><td>text<td>12", n) + "</table>" }},
	{"row", func(n int) string { return "<table><tr>" + strings.Repeat("<td>text", n) + "<tr><td>a<td>b</table>" }},
	{"images", func(n int) string { return "<p>text" + strings.Repeat("<a href=x><img src=a.jpg>", n) }},
	{"runs", func(n int) string { return strings.Repeat("<span class=a></span>", n) }},
	{"breaks", func(n int) string { return "<span class=a><a href=b>" + strings.Repeat("text<br>", n) }},
	{"script", func(n int) string { return "<script>" + strings.Repeat("if (a</b) c();", n) }},
}

func TestBadPages(t *testing.T) {
	for _, bad := range badPages {
		t.Run(bad.name, func(t *testing.T) {
			page := bad.make(50_000)
			check(t, dom.Read(page), page)
		})
	}
}
