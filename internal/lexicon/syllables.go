package lexicon

import "sync"

// Spelling says in which way Chinese syllables are written in Latin letters.
type Spelling uint8

const (
	NotChinese Spelling = iota
	Pinyin
	OtherSpelling // Wade-Giles, Cantonese, or a mixture
)

var syllables = sync.OnceValue(func() map[string]Spelling {
	out := make(map[string]Spelling, 800)
	for word, mark := range Entries("en_syllables") {
		out[word] = Pinyin
		if mark != "" {
			out[word] = OtherSpelling
		}
	}
	return out
})

// Syllables counts the Chinese syllables that word, in any case, is made of:
// 2 for Fengyun. It is 0 for a word that is not made of them, or of more
// than three.
func Syllables(word string) (n int, how Spelling) {
	const longest = 18
	if len(word) > longest {
		return 0, NotChinese
	}
	var buf [longest]byte
	low := buf[:0]
	for i := range len(word) {
		c := word[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		low = append(low, c)
	}
	if how := syllables()[string(low)]; how != NotChinese {
		return 1, how // Chee, not Che-e
	}
	return split(low, 0)
}

// split parts low into syllables, the longest first; depth of them are cut
// off already.
func split(low []byte, depth int) (int, Spelling) {
	if len(low) == 0 {
		return 0, Pinyin
	}
	if depth == 3 {
		return 0, NotChinese
	}
	bestN, best := 0, NotChinese
	for size := min(6, len(low)); size > 0; size-- {
		how, ok := syllables()[string(low[:size])]
		if !ok {
			continue
		}
		n, rest := split(low[size:], depth+1)
		if rest == NotChinese {
			continue
		}
		if how = max(how, rest); best == NotChinese || how < best {
			bestN, best = n+1, how
		}
		if best == Pinyin {
			break
		}
	}
	return bestN, best
}
