package mend

import (
	_ "embed"
	"math"
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/charset"
	"github.com/bulletin-go/bulletin/internal/han"
)

//go:embed words.txt
var wordsText string

//go:embed follow.txt
var followText string

// A vocabulary knows which characters stand next to each other in words. All
// characters in it are folded.
type vocabulary struct {
	pairs map[uint32]bool // two characters, the first in the upper half; true for those of words.txt
	share map[rune]uint8  // of all text, what the characters that follow one make up, in eighths of a bit
}

// words has the pairs of words.txt and follow.txt.
var words = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{pairs: make(map[uint32]bool, 25000), share: make(map[rune]uint8, 2200)}
	fold := han.NewFolder().Fold
	sums := make(map[rune]float64, 2200)
	add := func(a, b rune, own bool) {
		if key := pairKey(a, b); isHan(a) && isHan(b) {
			if _, known := v.pairs[key]; !known {
				v.pairs[key] = own
				sums[a] += math.Exp2(-float64(hanPrice(b)) / bit)
			}
		}
	}
	for line := range strings.Lines(wordsText) {
		if last := rune(0); line[0] != '#' {
			for _, r := range line {
				r = fold(r)
				add(last, r, true)
				last = r
			}
		}
	}
	for line := range strings.Lines(followText) {
		if first, rest, ok := strings.Cut(line, "\t"); ok && line[0] != '#' {
			for _, r := range rest {
				add([]rune(first)[0], r, false)
			}
		}
	}
	for r, sum := range sums {
		v.share[r] = uint8(min(255, max(0, -math.Log2(sum)*bit)))
	}
	return v
})

func pairKey(a, b rune) uint32 { return uint32(a)<<16 | uint32(b)&0xFFFF }

// has reports whether b follows a in a word. Both are folded.
func (v *vocabulary) has(a, b rune) bool {
	_, ok := v.pairs[pairKey(a, b)]
	return ok
}

// institutional reports whether b follows a in one of the words of
// institutional news that words.txt lists. Both are folded.
func (v *vocabulary) institutional(a, b rune) bool { return v.pairs[pairKey(a, b)] }

// hanPrices price the ideographs of Traditional text by how common they are.
var hanPrices = sync.OnceValue(func() *[0x10000]uint8 {
	t := new([0x10000]uint8)
	fold := han.NewFolder().Fold
	inWords := map[rune]bool{}
	for line := range strings.Lines(followText) {
		if first, _, ok := strings.Cut(line, "\t"); ok && line[0] != '#' {
			inWords[[]rune(first)[0]] = true
		}
	}
	for r := rune(0x3400); r <= 0x9FFF; r++ {
		t[r] = 20 * bit
		folded := fold(r)
		switch level := big5Level()[r]; {
		case charset.Tier("hant", r) > 0:
			t[r] = uint8(charset.Chinese.Tiers[charset.Tier("hant", r)])
		case charset.Tier("hans", r) > 0 && level == 1: // one that converters keep: 后, 里, 制
			t[r] = uint8(charset.Chinese.Tiers[charset.Tier("hans", r)] + bit)
		case charset.Tier("hans", folded) > 0 && level > 0:
			t[r] = 12 * bit
		case level == 1 && inWords[folded]:
			t[r] = 13 * bit
		case level == 1 && inGB2312(folded):
			t[r] = 15 * bit
		case level > 0 && inWords[folded]:
			t[r] = 16 * bit
		case level > 0:
			t[r] = 18 * bit
		}
	}
	return t
})

// hanPrice is what an ideograph costs without regard to its neighbours.
func hanPrice(r rune) int { return int(hanPrices()[r&0xFFFF]) }

// inGB2312 reports whether r is in the first level of GB 2312, which has the
// 3,755 most common ideographs.
func inGB2312(r rune) bool {
	lead, trail, ok := charset.GBK().Encode(r)
	return ok && lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1
}
