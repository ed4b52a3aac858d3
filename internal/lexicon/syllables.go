package lexicon

import (
	"encoding/binary"
	"sync"
)

// Spelling says in which way Chinese syllables are written in Latin letters.
type Spelling uint8

const (
	NotChinese Spelling = iota
	Pinyin
	OtherSpelling // Wade-Giles, Cantonese, or a mixture
)

// longestSyllable is how many letters a syllable may have.
const longestSyllable = 6

// syllableBits is how many bits of a hash say in which slot a syllable belongs.
const syllableBits = 11

// syllableTable has the syllables by their letters, as a number: the first is
// the lowest byte, and the highest byte of all eight is the spelling. 0 is a
// free slot.
type syllableTable [1 << syllableBits]uint64

var syllables = sync.OnceValue(func() *syllableTable {
	t := new(syllableTable)
	for word, mark := range Entries("en_syllables") {
		var eight [8]byte
		copy(eight[:longestSyllable], word)
		how := Pinyin
		if mark != "" {
			how = OtherSpelling
		}
		letters := binary.LittleEndian.Uint64(eight[:])
		*t.find(letters) = letters | uint64(how)<<56
	}
	return t
})

// find gives the slot of a syllable, or the free one where it belongs.
func (t *syllableTable) find(letters uint64) *uint64 {
	for i := letters * hashFactor >> (64 - syllableBits); ; i++ {
		if slot := &t[i%(1<<syllableBits)]; *slot == 0 || *slot<<8 == letters<<8 {
			return slot
		}
	}
}

// lowWord is a word in lower case, with zeros behind it.
type lowWord [longestChinese + 8]byte

// longestChinese is how many letters a word of Chinese syllables may have.
const longestChinese = 18

// spelling tells how the syllable word[at:end] is spelled.
func (t *syllableTable) spelling(word *lowWord, at, end int) Spelling {
	letters := binary.LittleEndian.Uint64(word[at:]) & (1<<(8*(end-at)) - 1)
	return Spelling(*t.find(letters) >> 56)
}

// Syllables counts the Chinese syllables that word, in any case, is made of:
// 2 for Fengyun. It is 0 for a word that is not made of them, or of more
// than three.
func Syllables(word string) (n int, how Spelling) {
	if len(word) > longestChinese {
		return 0, NotChinese
	}
	var low lowWord
	for i := range len(word) {
		c := word[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		low[i] = c
	}
	t := syllables()
	if 0 < len(word) && len(word) <= longestSyllable {
		if how := t.spelling(&low, 0, len(word)); how != NotChinese {
			return 1, how // Chee, not Che-e
		}
	}
	return t.split(&low, 0, len(word), 0)
}

// split parts word[at:end] into syllables, the longest first; depth of them are
// cut off already.
func (t *syllableTable) split(word *lowWord, at, end, depth int) (int, Spelling) {
	if at == end {
		return 0, Pinyin
	}
	if depth == 3 {
		return 0, NotChinese
	}
	bestN, best := 0, NotChinese
	for mid := min(at+longestSyllable, end); mid > at; mid-- {
		how := t.spelling(word, at, mid)
		if how == NotChinese {
			continue
		}
		n, rest := t.split(word, mid, end, depth+1)
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
