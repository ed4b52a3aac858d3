package form_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/bulletin-go/bulletin/internal/form"
)

func TestIndexDigit(t *testing.T) {
	for _, s := range []string{"", "会议", "会议5月", "五月", "5", "５日", "a٣", "\xe5\xe55", "\xe5\x355", "第①期"} {
		t.Run(s, func(t *testing.T) {
			if got, want := form.IndexDigit(s), strings.IndexFunc(s, unicode.IsDigit); got != want {
				t.Errorf("got %d, want %d", got, want)
			}
			if runes, _ := form.DigitsIn(s); (runes > 0) != (form.IndexDigit(s) >= 0) {
				t.Errorf("DigitsIn counts %d", runes)
			}
		})
	}
}

func TestColumns(t *testing.T) {
	for s, want := range map[string]int{"": 0, "会议 5": 6, "“会”": 4, "（会）": 6, "Jo Péll": 7, "𠀀": 2, "\xe4b": 2} {
		if got := form.Columns(s); got != want {
			t.Errorf("Columns(%q) = %d, want %d", s, got, want)
		}
	}
}
