package han_test

import (
	"testing"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

// FuzzHan folds and reads any bytes: what is folded stays so, and no reading is
// longer than what was read.
func FuzzHan(f *testing.F) {
	for _, s := range []string{"醫療Ｗ３Ｃ\u3000", "二〇二三", "三千二百万", "1,234.5万", "十多家", "\xb3\xff", "½", "３０余"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		folded := han.FoldString(s)
		if !utf8.ValidString(folded) || han.FoldString(folded) != folded {
			t.Errorf("FoldString(%q) = %q", s, folded)
		}
		han.Language(s)
		han.Mostly(s)
		if n := han.ReadNumber(s); n.Size < 0 || n.Size > len(s) {
			t.Errorf("ReadNumber(%q) = %+v", s, n)
		}
		if a := han.ReadAmount(s); a.Size < 0 || a.Size > len(s) {
			t.Errorf("ReadAmount(%q) = %+v", s, a)
		}
		if d, size := han.Digit(s); size < 0 || size > len(s) || size > 0 && (d < 0 || d > 9) {
			t.Errorf("Digit(%q) = %d, %d", s, d, size)
		}
	})
}
