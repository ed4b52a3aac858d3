package dateparse_test

import (
	"encoding/json"
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

// FuzzEDTF reads whatever it is given as EDTF: what is taken is printed and read as the same.
func FuzzEDTF(f *testing.F) {
	for _, s := range []string{"2019", "2019-12-06T21:10+08:00", "2021-04-03?/2021-04-05?", "9999-12-31T24:00", "2020-03/2020-01", "0001"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var d dateparse.Date
		if d.UnmarshalText([]byte(s)) == nil && !d.IsZero() {
			sameRange(t, dateparse.Range{Start: d})
		}
		var r dateparse.Range
		if r.UnmarshalText([]byte(s)) == nil && !r.IsZero() {
			sameRange(t, r)
			if from, to := r.Bounds(); to.Before(from) && r.Start.ZoneKnown == r.End.ZoneKnown {
				t.Fatalf("%s ends before it begins", s)
			}
		}
		var k dateparse.Kind
		if k.UnmarshalText([]byte(s)) == nil && k.String() != s {
			t.Fatalf("kind %q is printed as %q", s, k)
		}
	})
}

// FuzzMatch reads matches from JSON: what is taken comes out as it was.
func FuzzMatch(f *testing.F) {
	f.Add([]byte(`{"start":3,"end":18,"text":"2021年6月1日","kind":"absolute","date":"2021-06-01"}`))
	f.Add([]byte(`{"start":0,"end":6,"text":"近日","kind":"vague"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var m, back dateparse.Match
		if json.Unmarshal(data, &m) != nil {
			return
		}
		text, err := json.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if again, _ := json.Marshal(back); string(again) != string(text) {
			t.Fatalf("%s is read back as %s", text, again)
		}
	})
}

// FuzzSetting counts from odd references in odd zones.
func FuzzSetting(f *testing.F) {
	f.Add("去年12月底，下周三", int64(0), 8*3600, false)
	f.Add("3 weeks before July 7, next year", int64(1<<38), -12*3600, true)
	f.Add("1000年后，前一世纪", int64(-1<<36), 14*3600, false)
	f.Fuzz(func(t *testing.T, s string, unix int64, offset int, dayFirst bool) {
		p := dateparse.Parser{Reference: time.Unix(unix%(1<<39), 0), Location: time.FixedZone("", offset%(18*3600)), DayFirst: dayFirst}
		if r, err := p.ParseRange(s); err == nil {
			sameRange(t, r)
		}
		for m := range p.Find(s) {
			checkMatch(t, s, m)
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
