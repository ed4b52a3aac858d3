//go:build unix

package main

import (
	"bytes"
	"context"
	"io"
	"iter"
	"path/filepath"
	"runtime/debug"
	"syscall"
	"testing"
	"time"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/examples/archive/sample"
)

// BenchmarkRead reads 2,000 pages of 30 KB out of a compressed WARC into a new
// database. BenchmarkParse only parses them, from memory, and is the floor. pages/cpu-s is
// pages in a second of one core, which says more than pages/s where other
// programs run beside it: n cores can reach n times as many.
func BenchmarkRead(b *testing.B) {
	warc := filepath.Join(b.TempDir(), "a.warc.gz")
	if err := sample.Create(warc, 0, 2000); err != nil {
		b.Fatal(err)
	}
	measure(b, 2080, func() { // with those that are there twice, and dead letters
		db := filepath.Join(b.TempDir(), "a.db")
		if code := run(b.Context(), []string{"read", "-db", db, warc}, io.Discard, io.Discard); code != 0 {
			b.Fatal(code)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	pages := make([][]byte, 2000)
	for n := range pages {
		pages[n] = sample.Page(n)
	}
	measure(b, len(pages), func() {
		for _, err := range new(article.Parser).All(context.Background(), inMemory(pages)) {
			if err != nil {
				b.Fatal(err)
			}
		}
	})
}

func inMemory(pages [][]byte) iter.Seq2[article.Page, error] {
	return func(yield func(article.Page, error) bool) {
		for _, p := range pages {
			if !yield(article.Page{Body: bytes.NewReader(p)}, nil) {
				return
			}
		}
	}
}

func measure(b *testing.B, pages int, f func()) {
	defer debug.SetGCPercent(debug.SetGCPercent(gcPercent))
	before, start := cpu(b), time.Now()
	for b.Loop() {
		f()
	}
	total := float64(pages * b.N)
	b.ReportMetric(total/time.Since(start).Seconds(), "pages/s")
	b.ReportMetric(total/(cpu(b)-before).Seconds(), "pages/cpu-s")
	b.ReportMetric(0, "ns/op")
}

// cpu is the time that the process has spent on all cores.
func cpu(b *testing.B) time.Duration {
	b.Helper()
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		b.Fatal(err)
	}
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}
