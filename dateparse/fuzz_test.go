package dateparse_test

import (
	"testing"
	"time"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/golden"
)

var reference = time.Date(2024, 5, 20, 9, 30, 0, 0, time.UTC)

// seed feeds every line of the golden cases to the fuzzer.
func seed(f *testing.F) {
	cases, err := golden.Load(casesDir)
	if err != nil {
		f.Fatal(err)
	}
	for _, c := range cases {
		for line := range lines(c.Input) {
			f.Add(line)
		}
	}
}

// sameRange fails unless what r prints is read back as r.
func sameRange(t *testing.T, r dateparse.Range) {
	t.Helper()
	text, err := r.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	var back dateparse.Range
	if err := back.UnmarshalText(text); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	if got := back.String(); got != string(text) {
		t.Fatalf("%s is read back as %s", text, got)
	}
	for _, d := range [][2]dateparse.Date{{r.Start, back.Start}, {r.End, back.End}} {
		a, b := d[0], d[1]
		if a.Precision != b.Precision || a.ZoneKnown != b.ZoneKnown || a.Uncertain != b.Uncertain || a.ZoneKnown && !a.Time.Equal(b.Time) {
			t.Fatalf("%s: %+v is read back as %+v", text, a, b)
		}
	}
}

func FuzzParse(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, s string) {
		p := dateparse.Parser{Reference: reference}
		if r, err := p.ParseRange(s); err == nil {
			sameRange(t, r)
		}
		if m, ok := p.Prefix(s); ok {
			checkMatch(t, s, m)
		}
		var d dateparse.Date
		if d.UnmarshalText([]byte(s)) == nil && d.String() != "" {
			sameRange(t, dateparse.Range{Start: d})
		}
	})
}

func FuzzFind(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, s string) {
		p := dateparse.Parser{Reference: reference}
		last := 0
		for m := range p.Find(s) {
			if m.Start < last {
				t.Fatalf("%q begins before byte %d, where the last one ends", m.Text, last)
			}
			last = m.End
			checkMatch(t, s, m)
		}
		for range new(dateparse.Parser).Find(s) {
		}
	})
}

func checkMatch(t *testing.T, s string, m dateparse.Match) {
	t.Helper()
	if m.Start >= m.End || m.End > len(s) || s[m.Start:m.End] != m.Text {
		t.Fatalf("span %d to %d of %q is not %q", m.Start, m.End, s, m.Text)
	}
	for _, i := range []int{m.Start, m.End} {
		if i < len(s) && !utf8.RuneStart(s[i]) && utf8.ValidString(s) {
			t.Fatalf("byte %d of %q is inside a character", i, s)
		}
	}
	if !m.Range.IsZero() {
		sameRange(t, m.Range)
	}
}
