package article_test

import (
	"bytes"
	"encoding/json"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/internal/golden"
)

// heap is how many bytes are held.
func heap() int64 {
	runtime.GC()
	runtime.GC() // the first one only empties the pools
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// ballast makes pages large: a script that no Article holds.
var ballast = "<script>" + strings.Repeat("x", 200<<10) + "</script>"

// casePages are the inputs of the golden cases that Parse reads as HTML or
// text, with ballast where they are HTML.
func casePages(t testing.TB) [][]byte {
	t.Helper()
	cases, err := golden.Load("../testdata/article")
	if err != nil {
		t.Fatal(err)
	}
	var pages [][]byte
	for _, c := range cases {
		page := c.Input
		if c.Ext == ".html" && !strings.HasPrefix(c.Name, "charset/") {
			page = append(bytes.Clone(page), ballast...)
		}
		pages = append(pages, page)
	}
	return pages
}

// keepMany parses n pages, and gives the Articles with the bytes that they
// hold and those of their JSON.
func keepMany(t testing.TB, n int) (kept []*article.Article, held, encoded int64) {
	t.Helper()
	pages := casePages(t)
	for _, page := range pages {
		_, _ = article.Parse(bytes.NewReader(page)) // word lists are built when they are first used
	}
	before := heap()
	for i := 0; len(kept) < n; i++ {
		a, err := article.Parse(bytes.NewReader(pages[i%len(pages)]))
		if err == nil {
			kept = append(kept, a)
		}
	}
	held = heap() - before
	for _, a := range kept {
		data, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		encoded += int64(len(data))
	}
	runtime.KeepAlive(kept)
	runtime.KeepAlive(pages)
	return kept, held, encoded
}

// TestRetention checks that an Article holds no more than three times its JSON.
func TestRetention(t *testing.T) {
	n := 1000
	if testing.Short() {
		n = 300
	}
	_, held, encoded := keepMany(t, n)
	t.Logf("%d Articles hold %d bytes, %.2f of their JSON", n, held, float64(held)/float64(encoded))
	if held > 3*encoded {
		t.Errorf("%d Articles hold %d bytes, more than three times the %d of their JSON", n, held, encoded)
	}
}

// BenchmarkRetention reports what an Article holds.
func BenchmarkRetention(b *testing.B) {
	var held, encoded int64
	n := 0
	for b.Loop() {
		_, h, e := keepMany(b, 1000)
		held, encoded, n = held+h, encoded+e, n+1000
	}
	b.ReportMetric(float64(held)/float64(n), "held-bytes/article")
	b.ReportMetric(float64(held)/float64(encoded), "held/JSON")
}

// soak parses n pages and tells what is left of it.
func soak(t testing.TB, n int) (grown int64, goroutines int) {
	t.Helper()
	pages := seeds(t)
	parse := func(n int) {
		for i := range n {
			_, _ = article.Parse(bytes.NewReader(pages[i%len(pages)]))
		}
	}
	parse(len(pages)) // word lists are built when they are first used
	before, running := heap(), runtime.NumGoroutine()
	parse(n)
	grown = heap() - before
	runtime.KeepAlive(pages)
	return grown, runtime.NumGoroutine() - running
}

// TestSoak checks that parsing leaves nothing behind.
func TestSoak(t *testing.T) {
	if testing.Short() {
		t.Skip("a long run")
	}
	grown, goroutines := soak(t, 2000)
	if goroutines > 0 || grown > 1<<20 {
		t.Errorf("2,000 parses leave %d bytes and %d goroutines", grown, goroutines)
	}
}

// BenchmarkSoak is TestSoak over 200,000 pages.
func BenchmarkSoak(b *testing.B) {
	start := time.Now()
	for b.Loop() {
		grown, goroutines := soak(b, 200_000)
		b.ReportMetric(float64(grown), "bytes-left")
		b.ReportMetric(float64(goroutines), "goroutines-left")
		if goroutines > 0 || grown > 1<<20 {
			b.Errorf("200,000 parses leave %d bytes and %d goroutines", grown, goroutines)
		}
	}
	b.ReportMetric(time.Since(start).Seconds(), "s")
}
