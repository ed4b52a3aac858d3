package dateparse_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/dateparse"
)

// TestRange_UnmarshalText reads what String prints, and prints it again.
func TestRange_UnmarshalText(t *testing.T) {
	for _, in := range []string{
		"", "2019", "2019-12", "2019-12-06", "2019-12-06T21", "2019-12-06T21:10", "2019-12-06T21:10:05",
		"2019-12-06T21:10Z", "2019-12-06T21:10+08:00", "2019-12-06T21:10:05-03:30", "2019-12-06T21+08:00",
		"2021-04-03?", "2016-04-25T03:39-05:00?", "0705-11", "2019-12-06T10:00/2019-12-06T10:00", "2020-03/2020",
		"2019-12-06/2019-12-07", "2019/2020-03", "1980/1989", "2021-04-03?/2021-04-05?",
	} {
		t.Run(in, func(t *testing.T) {
			var r dateparse.Range
			if err := r.UnmarshalText([]byte(in)); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(in, r.String()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestRange_UnmarshalText_error(t *testing.T) {
	for _, in := range []string{
		"today", "2019-13", "2019-02-30", "2019-12-06 ", "2019-12-06T25:00", "19", "2019/..", "2019/", "/2019",
		"2019-12-06T21:10+99:00", "0000", "201X", "2019-21", "2019~", "2019-12-06/2019-12-07/2019-12-08", "9999-12-31T24:00", "2020-03/2020-01", "2019-12-06T10:00/2019-12-06T09:00", "2019-12-06t10:00", "2019-12-06 10:00", "2019-12-06T10:00z",
	} {
		t.Run(in, func(t *testing.T) {
			r := dateparse.Range{Start: dateparse.Date{Precision: dateparse.Year}}
			if err := r.UnmarshalText([]byte(in)); err == nil {
				t.Errorf("got %s, want an error", r)
			}
			if r.Start.Precision != dateparse.Year || !r.End.IsZero() {
				t.Errorf("an error left %+v behind", r)
			}
		})
	}
}

func TestMatch_json(t *testing.T) {
	p := dateparse.Parser{Reference: reference}
	for m := range p.Find("近日，6月1日至3日，昨天，2021-06-01T21:10:00+08:00") {
		text, err := json.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		var back dateparse.Match
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatal(err)
		}
		again, err := json.Marshal(back)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(text), string(again)); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

func TestKind_UnmarshalText(t *testing.T) {
	for k := dateparse.Absolute; k <= dateparse.Vague; k++ {
		var back dateparse.Kind
		if err := back.UnmarshalText([]byte(k.String())); err != nil || back != k {
			t.Errorf("%s is read back as %s, %v", k, back, err)
		}
	}
	if err := new(dateparse.Kind).UnmarshalText([]byte("exact")); err == nil {
		t.Error("got no error for a kind that there is not")
	}
}

func TestRange_Bounds(t *testing.T) {
	tests := []struct{ in, from, to string }{
		{"2019", "2019-01-01T00:00:00Z", "2020-01-01T00:00:00Z"},
		{"2020-02", "2020-02-01T00:00:00Z", "2020-03-01T00:00:00Z"},
		{"2019-12-31", "2019-12-31T00:00:00Z", "2020-01-01T00:00:00Z"},
		{"2019-12-31T23", "2019-12-31T23:00:00Z", "2020-01-01T00:00:00Z"},
		{"2019-12-31T23:59", "2019-12-31T23:59:00Z", "2020-01-01T00:00:00Z"},
		{"2019-12-06/2019-12-07", "2019-12-06T00:00:00Z", "2019-12-08T00:00:00Z"},
		{"2019-12-06T14:00/2019-12-06T16:00", "2019-12-06T14:00:00Z", "2019-12-06T16:00:00Z"},
		{"2018/2019-03", "2018-01-01T00:00:00Z", "2019-04-01T00:00:00Z"},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			var r dateparse.Range
			if err := r.UnmarshalText([]byte(tt.in)); err != nil {
				t.Fatal(err)
			}
			from, to := r.Bounds()
			if diff := cmp.Diff([]string{tt.from, tt.to}, []string{from.Format(time.RFC3339), to.Format(time.RFC3339)}); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestUnix(t *testing.T) {
	tests := []struct{ in, want string }{
		{"1622553005", "2021-06-01T13:10:05Z"},
		{"1622553005999", "2021-06-01T13:10:05Z"},
		{"1622553005999999", "2021-06-01T13:10:05Z"},
		{"1622553005999999999", "2021-06-01T13:10:05Z"},
		{"162255300", ""},
		{"16225530x5", ""},
		{"-622553005", ""},
		{"", ""},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			d, err := dateparse.Unix(tt.in)
			if d.String() != tt.want || (err == nil) != (tt.want != "") {
				t.Errorf("got %s, %v, want %s", d, err, tt.want)
			}
		})
	}
}
