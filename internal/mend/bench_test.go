package mend_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/internal/mend"
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

// readNews is a clean text that the tests of package decode are written in.
func readNews(tb testing.TB, language string) string {
	tb.Helper()
	text, err := os.ReadFile(filepath.Join("..", "decode", "testdata", "news", language+".txt"))
	if err != nil {
		tb.Fatal(err)
	}
	return string(text)
}

var sink any

func BenchmarkMend(b *testing.B) {
	for _, language := range []string{"hans", "hant", "ja", "western"} {
		page := benchPage(b, language, 177<<10)
		if _, repairs, _ := mend.Mend(page); len(repairs) > 0 {
			b.Fatalf("%s is not clean: %+v", language, repairs[0])
		}
		b.Run("clean/"+language, func(b *testing.B) {
			b.SetBytes(int64(len(page)))
			b.ReportAllocs()
			for b.Loop() {
				sink, _, _ = mend.Mend(page)
			}
		})
	}
	damaged := strings.NewReplacer("醫", "醫(yī)", "學", "學(xué)", "會", "會(huì)").Replace(benchPage(b, "hant", 20<<10))
	b.Run("damaged/hant", func(b *testing.B) {
		b.SetBytes(int64(len(damaged)))
		b.ReportAllocs()
		for b.Loop() {
			sink, _, _ = mend.Mend(damaged)
		}
	})
}
