package charset_test

import (
	"testing"

	"github.com/bulletin-go/bulletin/internal/charset"
)

func TestChineseCost(t *testing.T) {
	for r, want := range map[rune]int{'的': 63, '新': 78, '医': 90, '峦': 112} {
		t.Run(string(r), func(t *testing.T) {
			if got := charset.Chinese.Cost(r, true); got != want {
				t.Errorf("%d, want %d", got, want)
			}
		})
	}
}

// Every pair of GBK goes there and back, but for the few that stand for the
// same character as an earlier one.
func TestGBK(t *testing.T) {
	table := charset.GBK()
	seen := map[rune]bool{}
	for lead := range 0x100 {
		for trail := range 0x100 {
			r := table.Pair(byte(lead), byte(trail))
			if r == 0 || seen[r] {
				continue
			}
			seen[r] = true
			if l, tr, ok := table.Encode(r); !ok || int(l) != lead || int(tr) != trail {
				t.Errorf("%q of %02x%02x goes back to %02x%02x, %v", r, lead, trail, l, tr, ok)
			}
		}
	}
	if len(seen) < 23000 {
		t.Errorf("%d characters, want all of GBK", len(seen))
	}
}

func TestFirstInvalid(t *testing.T) {
	for in, want := range map[string]int{"": 0, "a中": 4, "a\xff": 1, "中\xe4\xb8": 3, "\x80": 0} {
		t.Run(in, func(t *testing.T) {
			if got := charset.FirstInvalid([]byte(in)); got != want {
				t.Errorf("%d, want %d", got, want)
			}
		})
	}
}
