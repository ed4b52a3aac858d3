package charset

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed frequent.txt
var frequentText string

// frequent gives the characters of each language of frequent.txt their tier.
var frequent = sync.OnceValue(func() map[string]map[rune]uint8 {
	langs := map[string]map[rune]uint8{}
	for line := range strings.Lines(frequentText) {
		lang, chars, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		tiers := map[rune]uint8{}
		for _, r := range chars {
			if tiers[r] == 0 {
				tiers[r] = tierOf(len(tiers))
			}
		}
		langs[lang] = tiers
	}
	return langs
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

// Tier tells how common r is in news in a language of frequent.txt ("hans",
// "hant", "ja", "ko"): 1 for the first hundred characters, 2 up to 400, 3 for
// the rest of the list, 0 for what is not in it.
func Tier(lang string, r rune) uint8 { return frequent()[lang][r] }

// IsFrequent reports whether r is in the lists of Chinese, in either script.
func IsFrequent(r rune) bool { return Tier("hans", r) > 0 || Tier("hant", r) > 0 }
