package form_test

import (
	"testing"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// Places in what form.FoldInPlace gives are places in what it was given.
func TestFoldInPlace(t *testing.T) {
	for s, want := range map[string]string{
		"":                   "",
		"记者8日电":              "记者8日电",
		"記者許慕白／攝影報導":         "记者许慕白／摄影报导",
		"Ｂy 9：30":            "Ｂy 9：30",
		"青禾\xb3\xb3社記者\xe9A": "青禾\xb3\xb3社记者\xe9a",
		"İ\u212a\ufffd":      "İ\u212a\ufffd",
	} {
		t.Run(s, func(t *testing.T) {
			got := form.FoldInPlace(s)
			if got != want {
				t.Errorf("got %q, want %q", got, want)
			}
			for i := range s {
				if !utf8.RuneStart(got[i]) && utf8.RuneStart(s[i]) {
					t.Errorf("no rune begins at byte %d of %q", i, got)
				}
			}
		})
	}
}
