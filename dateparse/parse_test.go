package dateparse_test

import (
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/dateparse"
)

// TestParse_error pins what an error says, and at which byte.
func TestParse_error(t *testing.T) {
	tests := []struct {
		in, want string
		offset   int
	}{
		{"", "a date", 0},
		{"  报社", "a date", 2},
		{"2023-02-30", "a day of the month", 8},
		{"2023年2月30日", "a day of the month", 11},
		{"2021年13月1日", "a month from 1 to 12", 7},
		{"2021-06-01 25:00", "an hour from 0 to 24", 11},
		{"2021-06-01 21:75", "a minute from 0 to 59", 14},
		{"2021-06-01 报社", "the end of the date", 11},
		{"December 6-7, 2019", "a single date, not a range", 0},
		{"昨天", "a date that needs no reference", 0},
		{"12月6日", "a date that needs no reference", 0},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			d, err := dateparse.Parse(tt.in)
			var got *dateparse.Error
			if !errors.As(err, &got) {
				t.Fatalf("got %s, %v, want an *Error", d, err)
			}
			if diff := cmp.Diff(&dateparse.Error{Input: tt.in, Offset: tt.offset, Want: tt.want}, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if !d.IsZero() {
				t.Errorf("got %s beside an error", d)
			}
		})
	}
}

// TestParser_Location puts dates without a zone where the parser is told to.
func TestParser_Location(t *testing.T) {
	shanghai := time.FixedZone("", 8*3600)
	p := dateparse.Parser{Reference: time.Date(2024, 5, 20, 20, 0, 0, 0, time.UTC), Location: shanghai}
	tests := []struct{ in, want string }{
		{"2021-06-01 21:10", "2021-06-01T21:10:00+08:00"},
		{"2021年6月1日", "2021-06-01T00:00:00+08:00"},
		{"2021-06-01T21:10:00Z", "2021-06-01T21:10:00Z"},
		{"今天", "2024-05-21T00:00:00+08:00"}, // already the 21st in Shanghai
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			d, err := p.Parse(tt.in)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, d.Time.Format(time.RFC3339)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestParser_Find_concurrent shares one Parser; the race detector is the judge.
func TestParser_Find_concurrent(t *testing.T) {
	p := &dateparse.Parser{Reference: reference}
	want := slices.Collect(p.Find(chineseNews))
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if diff := cmp.Diff(want, slices.Collect(p.Find(chineseNews))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	wg.Wait()
}

// TestParser_Find_stops ends the search when its caller has had enough.
func TestParser_Find_stops(t *testing.T) {
	n := 0
	for range new(dateparse.Parser).Find(strings.Repeat("2021年6月1日，", 10)) {
		if n++; n == 3 {
			break
		}
	}
	if n != 3 {
		t.Errorf("got %d matches, want 3", n)
	}
}

// TestParser_Find_allocs holds that a search allocates nothing for the dates that
// it yields.
func TestParser_Find_allocs(t *testing.T) {
	p := dateparse.Parser{Reference: reference}
	for range p.Find(chineseNews) { // the tables
	}
	allocs := testing.AllocsPerRun(20, func() {
		for range p.Find(chineseNews) {
		}
	})
	if allocs > 0 {
		t.Errorf("%v allocations", allocs)
	}
}

// A year that is stated needs no reference to count its parts from.
func TestParseRange_noReference(t *testing.T) {
	for in, want := range map[string]string{
		"2024年前三季度":                      "2024-01/2024-09",
		"2024年前4个月":                      "2024-01/2024-04",
		"last four months of 2024":       "2024-09/2024-12",
		"the first two quarters of 2024": "2024-01/2024-06",
	} {
		var p dateparse.Parser
		r, err := p.ParseRange(in)
		if err != nil || r.String() != want {
			t.Errorf("%s: got %v, %v, want %s", in, r, err, want)
		}
	}
}
