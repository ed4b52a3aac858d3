package form_test

import (
	"testing"

	"github.com/bulletin-go/bulletin/internal/form"
)

func TestCutNumber(t *testing.T) {
	for s, want := range map[string]string{
		"一、时间":      "时间",
		"（二）地点":     "地点",
		"3. Venue":  "Venue",
		"(2) Topic": "Topic",
		"II. Place": "Place",
		"iv. Date":  "Date",
		"Venue":     "Venue",
		"X":         "X",
		"":          "",
	} {
		if got := form.CutNumber(s); got != want {
			t.Errorf("CutNumber(%q) = %q, want %q", s, got, want)
		}
	}
}
