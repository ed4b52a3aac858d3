package dateparse

import (
	"testing"
	"time"
)

func TestDaylight(t *testing.T) {
	tests := []struct {
		day           string
		saving, known bool
	}{
		{"1986-07-01", false, false},
		{"1999-04-03", false, true},
		{"1999-04-04", true, true},
		{"1999-10-30", true, true},
		{"1999-10-31", false, true},
		{"2016-03-12", false, true},
		{"2016-03-13", true, true},
		{"2016-11-05", true, true},
		{"2016-11-06", false, true},
		{"2020-11-01", false, true},
	}
	for _, tt := range tests {
		t.Run(tt.day, func(t *testing.T) {
			d, err := time.Parse(time.DateOnly, tt.day)
			if err != nil {
				t.Fatal(err)
			}
			if saving, known := daylight(d.Date()); saving != tt.saving || known != tt.known {
				t.Errorf("daylight gives %t, %t", saving, known)
			}
		})
	}
}
