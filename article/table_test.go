package article_test

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/internal/hostile"
)

// A rival does a part of what Parse does: the floors that it is held against.
type rival struct {
	name string
	read func(page string) error
}

var rivals = []rival{
	{"Parse", func(page string) error { _, err := article.Parse(strings.NewReader(page)); return err }},
	{"html.Parse", func(page string) error { _, err := html.Parse(strings.NewReader(page)); return err }},
	{"tokenizer", func(page string) error {
		for z := html.NewTokenizer(strings.NewReader(page)); ; {
			if z.Next() == html.ErrorToken {
				if err := z.Err(); err != io.EOF {
					return err
				}
				return nil
			}
		}
	}},
	{"byte scan", func(page string) error {
		signs := 0
		for i := range len(page) {
			if page[i] == '<' || page[i] == '&' {
				signs++
			}
		}
		runtime.KeepAlive(signs)
		return nil
	}},
}

// cost is what one reading of a page takes.
type cost struct {
	time         time.Duration // of the processor
	bytes, calls uint64        // of allocations
}

// least is the least that a rival takes for a page in some rounds.
func (r rival) least(t testing.TB, page string, rounds int) cost {
	best := cost{time: time.Hour, bytes: 1 << 62, calls: 1 << 62}
	var before, after runtime.MemStats
	for round := range rounds {
		const counted = 5 // rounds: counting stops the world
		if round < counted {
			runtime.ReadMemStats(&before)
		}
		start := hostile.Spent()
		err := r.read(page)
		took := hostile.Spent() - start
		if err != nil {
			t.Fatal(err)
		}
		if round < counted {
			runtime.ReadMemStats(&after)
			best.bytes = min(best.bytes, after.TotalAlloc-before.TotalAlloc)
			best.calls = min(best.calls, after.Mallocs-before.Mallocs)
		}
		best.time = min(best.time, took)
	}
	return best
}

// BenchmarkTable prints the table of the README: of each shape some pages, each
// read by all rivals in turn, and of each the least of some rounds.
func BenchmarkTable(b *testing.B) {
	const pages, rounds = 6, 20
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	for b.Loop() {
		var table strings.Builder
		table.WriteString("| shape | KB | Parse | of html.Parse | of the tokenizer | of a byte scan | allocations | bytes allocated |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n")
		for _, s := range shapes {
			size := 0
			sum := make([]cost, len(rivals))
			for seed := range uint64(pages) {
				page := s.page(seed + 1)
				size += len(page)
				for i, r := range rivals {
					c := r.least(b, page, rounds)
					sum[i].time, sum[i].bytes, sum[i].calls = sum[i].time+c.time, sum[i].bytes+c.bytes, sum[i].calls+c.calls
				}
			}
			of := func(i int) float64 { return float64(sum[0].time) / float64(sum[i].time) }
			fmt.Fprintf(&table, "| %s | %.1f | %v | %.2f | %.2f | %.0f | %.3f | %.2f |\n", s.name, float64(size)/pages/1024, (sum[0].time / pages).Round(time.Microsecond),
				of(1), of(2), of(3), float64(sum[0].calls)/float64(sum[1].calls), float64(sum[0].bytes)/float64(sum[1].bytes))
		}
		fmt.Fprint(os.Stdout, table.String())
	}
}
