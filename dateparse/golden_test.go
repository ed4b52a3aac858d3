package dateparse_test

import (
	"bufio"
	"bytes"
	"errors"
	"testing"
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/golden"
)

const casesDir = "../testdata/dateparse"

// options is the case line of an input: what a Parser is given, and whether its
// lines are running text.
type options struct {
	Reference time.Time `json:"reference"`
	DayFirst  bool      `json:"dayFirst"`
	Find      bool      `json:"find"`
}

// result is what a golden file holds for one line.
type result struct {
	In      string            `json:"in"`
	Date    *dateparse.Range  `json:"date,omitempty"`
	Error   string            `json:"error,omitempty"`
	Matches []dateparse.Match `json:"matches,omitempty"`
}

func TestGolden(t *testing.T) {
	golden.Run(t, casesDir, func(t *testing.T, c golden.Case) any {
		var o options
		c.Options(t, &o)
		p := dateparse.Parser{Reference: o.Reference, DayFirst: o.DayFirst}
		var results []result
		for line := range lines(c.Input) {
			results = append(results, read(p, line, o.Find))
		}
		return results
	})
}

func read(p dateparse.Parser, line string, find bool) result {
	r := result{In: line}
	if find {
		for m := range p.Find(line) {
			r.Matches = append(r.Matches, m)
		}
		return r
	}
	date, err := p.ParseRange(line)
	var perr *dateparse.Error
	if errors.As(err, &perr) {
		r.Error = perr.Want
		return r
	}
	r.Date = &date
	return r
}

// lines yields the lines of a case that are neither empty nor comments.
func lines(input []byte) func(func(string) bool) {
	return func(yield func(string) bool) {
		for s := bufio.NewScanner(bytes.NewReader(input)); s.Scan(); {
			if len(s.Bytes()) > 0 && s.Bytes()[0] != '#' && !yield(s.Text()) {
				return
			}
		}
	}
}
