package decode_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/internal/decode"
)

// benchPage is a page of about n bytes in UTF-8: a head with scripts, menus,
// and news in paragraphs, about as much markup as text.
func benchPage(tb testing.TB, language string, n int) string {
	tb.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "<!DOCTYPE html><html><head><title>%s</title>\n", language)
	for b.Len() < n/8 {
		b.WriteString("<script>var list = [1, 2, 3]; if (list.length > 2 && top != self) { run(list[0] ? 'a' : \"b\"); }</script>\n")
	}
	b.WriteString("</head><body>\n")
	for i := 0; b.Len() < n; i++ {
		for _, p := range strings.Split(readNews(tb, language), "\n") {
			fmt.Fprintf(&b, "<li class=\"item item-%d\"><a href=\"/news/2024/t%d.html?from=list&amp;page=%d\" title=\"\">", i, i, i)
			fmt.Fprintf(&b, "%s</a></li>\n<p style=\"text-indent: 2em; line-height: 1.75\">%s</p>\n", string([]rune(p)[:min(12, len([]rune(p)))]), p)
		}
	}
	b.WriteString("</body></html>\n")
	return b.String()
}

var sink any

// The floors: reading the bytes once, and building the tree of the same page.
func BenchmarkFloor(b *testing.B) {
	page := []byte(benchPage(b, "hans", 177<<10))
	b.Run("bytes", func(b *testing.B) {
		b.SetBytes(int64(len(page)))
		for b.Loop() {
			n := 0
			for _, c := range page {
				if c >= 0x80 {
					n++
				}
			}
			sink = n
		}
	})
	b.Run("html.Parse", func(b *testing.B) {
		b.SetBytes(int64(len(page)))
		b.ReportAllocs()
		for b.Loop() {
			sink, _ = html.Parse(bytes.NewReader(page))
		}
	})
}

func BenchmarkBytes(b *testing.B) {
	utf8 := benchPage(b, "hans", 177<<10)
	b.Run("hans/utf-8", func(b *testing.B) { benchBytes(b, []byte(utf8)) })
	b.Run("western/ascii", func(b *testing.B) {
		benchBytes(b, []byte(strings.Map(func(r rune) rune { return r & 0x7F }, benchPage(b, "western", 177<<10))))
	})
	for _, w := range written {
		b.Run(w.language+"/"+w.name, func(b *testing.B) {
			benchBytes(b, []byte(encode(b, w.enc, benchPage(b, w.language, 177<<10))))
		})
	}
}

func benchBytes(b *testing.B, page []byte) {
	b.SetBytes(int64(len(page)))
	b.ReportAllocs()
	for b.Loop() {
		sink, _ = decode.Bytes(page, "")
	}
}
