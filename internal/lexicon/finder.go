package lexicon

import "strings"

// Finder finds out in one pass over a text which of some words it has, whatever
// stands around them. A Trie finds where words stand, and holds more of them.
type Finder struct {
	starts  [256]start                 // for each byte whether words begin with it
	pairs   [1 << 16 / 64]uint64       // a bit for each two bytes that begin a word
	singles [256]uint64                // for each byte the word that it is
	words   [1 << bucketBits][]bitWord // by the first two bytes: see bucketOf
}

const bucketBits = 6

// bucketOf spreads the first two bytes of words: in Han they differ by little.
func bucketOf(first, second byte) int { return int(first*31+second) % (1 << bucketBits) }

type bitWord struct {
	text string
	bit  uint64
}

// NewFinder makes a Finder of up to 64 words, none of them empty.
func NewFinder(words ...string) *Finder {
	if len(words) > 64 {
		panic("lexicon: more words than bits")
	}
	f := new(Finder)
	for i, text := range words {
		bit := uint64(1) << i
		if len(text) == 1 {
			f.singles[text[0]] |= bit
			f.starts[text[0]] = wordStart
			continue
		}
		f.starts[text[0]] = max(f.starts[text[0]], pairStart)
		pair := uint16(text[0])<<8 | uint16(text[1])
		f.pairs[pair/64] |= 1 << (pair % 64)
		bucket := bucketOf(text[0], text[1])
		f.words[bucket] = append(f.words[bucket], bitWord{text, bit})
	}
	return f
}

// In returns a bit for each word that s has: 1 for the first, 2 for the
// second, 4 for the third.
func (f *Finder) In(s string) uint64 {
	found := uint64(0)
	for i := f.next(s, 0); i < len(s); i = f.next(s, i+1) {
		found |= f.at(s, i)
	}
	return found
}

// AnyIn reports whether s has one of the words.
func (f *Finder) AnyIn(s string) bool {
	for i := f.next(s, 0); i < len(s); i = f.next(s, i+1) {
		if f.at(s, i) != 0 {
			return true
		}
	}
	return false
}

// start says how words begin with a byte.
type start uint8

const (
	noStart   start = iota
	pairStart       // with another one behind it
	wordStart       // it is a word
)

// next returns the next place in s, from i on, where a word may begin; len(s)
// where there is none.
func (f *Finder) next(s string, i int) int {
	for ; i < len(s); i++ {
		switch f.starts[s[i]] {
		case noStart:
			continue
		case wordStart:
			return i
		}
		if i+1 < len(s) {
			if pair := uint16(s[i])<<8 | uint16(s[i+1]); f.pairs[pair/64]&(1<<(pair%64)) != 0 {
				return i
			}
		}
	}
	return i
}

// at returns the bits of the words that begin at s[i].
func (f *Finder) at(s string, i int) uint64 {
	found := f.singles[s[i]]
	if i+1 == len(s) {
		return found
	}
	for _, word := range f.words[bucketOf(s[i], s[i+1])] {
		if strings.HasPrefix(s[i:], word.text) {
			found |= word.bit
		}
	}
	return found
}
