package dateparse_test

import (
	"database/sql"
	"database/sql/driver"
	"testing"
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
)

var (
	_ sql.Scanner   = (*dateparse.Date)(nil)
	_ sql.Scanner   = (*dateparse.Range)(nil)
	_ driver.Valuer = dateparse.Date{}
	_ driver.Valuer = dateparse.Range{}
)

func TestDatesInADatabase(t *testing.T) {
	for _, edtf := range []string{"", "2024", "2024-03", "2024-03-26?", "2024-03-26T17:42", "2024-03-26T17:42:05+08:00"} {
		t.Run(edtf, func(t *testing.T) {
			var want, got dateparse.Date
			var wantRange, gotRange dateparse.Range
			interval := edtf
			if edtf != "" {
				interval += "/" + "2025"
			}
			if err := want.UnmarshalText([]byte(edtf)); err != nil {
				t.Fatal(err)
			}
			if err := wantRange.UnmarshalText([]byte(interval)); err != nil {
				t.Fatal(err)
			}
			value, err := want.Value()
			if err != nil || (value == nil) != (edtf == "") {
				t.Fatalf("%v, %v", value, err)
			}
			if err := got.Scan(value); err != nil || got != want {
				t.Errorf("%+v, %v, want %+v", got, err, want)
			}
			value, err = wantRange.Value()
			if err != nil {
				t.Fatal(err)
			}
			if text, ok := value.(string); ok {
				value = []byte(text) // as some drivers give it
			}
			if err := gotRange.Scan(value); err != nil || gotRange != wantRange {
				t.Errorf("%+v, %v, want %+v", gotRange, err, wantRange)
			}
		})
	}
	var d dateparse.Date
	for _, bad := range []any{time.Now(), int64(1), "yesterday"} {
		if err := d.Scan(bad); err == nil {
			t.Errorf("no error for %v", bad)
		}
	}
}
