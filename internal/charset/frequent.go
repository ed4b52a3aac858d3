package charset

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed frequent.txt
var frequentText string

// tiers holds for each character its tier in each language, two bits a language.
var tiers = sync.OnceValue(func() *[1 << 16]uint8 {
	t := new([1 << 16]uint8)
	for line := range strings.Lines(frequentText) {
		lang, chars, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		n := 0
		for _, r := range chars {
			if t[r]>>place(lang)&3 == 0 {
				t[r] |= tierOf(n) << place(lang)
				n++
			}
		}
	}
	return t
})

func tierOf(rank int) uint8 {
	switch {
	case rank < 100:
		return 1
	case rank < 400:
		return 2
	}
	return 3
}

// place is where the tier of a language lies in tiers.
func place(lang string) int {
	switch lang {
	case "hans":
		return 0
	case "hant":
		return 2
	case "ja":
		return 4
	case "ko":
		return 6
	}
	panic("charset: no list of " + lang)
}

// Tier tells how common r is in news in a language of frequent.txt ("hans",
// "hant", "ja", "ko"): 1 for the first hundred characters, 2 up to 400, 3 for
// the rest of the list, 0 for what is not in it.
func Tier(lang string, r rune) uint8 {
	if uint32(r) >= 1<<16 {
		return 0
	}
	return tiers()[r] >> place(lang) & 3
}

// IsFrequent reports whether r is in the lists of Chinese, in either script.
func IsFrequent(r rune) bool { return uint32(r) < 1<<16 && tiers()[r]&0xf != 0 }

// IsFrequentAnywhere reports whether r is in any of the lists.
func IsFrequentAnywhere(r rune) bool { return uint32(r) < 1<<16 && tiers()[r] != 0 }
