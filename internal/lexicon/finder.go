package lexicon

import "strings"

// Finder finds out in one pass over a text which of some words it has, whatever
// stands around them. A Trie finds where words stand, and holds more of them.
type Finder struct {
	starts  [256]start                  // for each byte whether words begin with it
	threes  [1 << threeBits / 64]uint64 // a bit for each three bytes that words begin with, by their hash
	singles [256]uint64                 // for each byte the word that it is
	pairs   []bitWord                   // the words of two bytes
	words   [1 << bucketBits][]bitWord
}

const (
	threeBits  = 15
	bucketBits = 6
)

// hashOf spreads the first three bytes of words: in Han the first two differ by
// little, and most of them begin some word.
func hashOf(a, b, c byte) uint32 {
	return (uint32(a) | uint32(b)<<8 | uint32(c)<<16) * 0x9e3779b1 >> (32 - threeBits)
}

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
		word := bitWord{text, 1 << i}
		switch len(text) {
		case 1:
			f.singles[text[0]] |= word.bit
			f.starts[text[0]] = wordStart
			continue
		case 2:
			f.pairs = append(f.pairs, word)
			for c := range 256 {
				f.begin(hashOf(text[0], text[1], byte(c)))
			}
		default:
			hash := hashOf(text[0], text[1], text[2])
			f.begin(hash)
			f.words[hash%(1<<bucketBits)] = append(f.words[hash%(1<<bucketBits)], word)
		}
		f.starts[text[0]] = max(f.starts[text[0]], moreStart)
	}
	return f
}

func (f *Finder) begin(hash uint32) { f.threes[hash/64] |= 1 << (hash % 64) }

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
	moreStart       // with others behind it
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
		if i+2 >= len(s) {
			return i
		}
		a, b, c := s[i], s[i+1], s[i+2]
		if hash := hashOf(a, b, c); f.threes[hash/64]>>(hash%64)&1 != 0 {
			return i
		}
		if a >= 0xe0 && (b^0x80)|(c^0x80) < 0x40 {
			i += 2 // no word begins inside a character
		}
	}
	return i
}

// at returns the bits of the words that begin at s[i].
func (f *Finder) at(s string, i int) uint64 {
	found := f.singles[s[i]]
	for _, word := range f.pairs {
		if strings.HasPrefix(s[i:], word.text) {
			found |= word.bit
		}
	}
	if i+2 >= len(s) {
		return found
	}
	for _, word := range f.words[hashOf(s[i], s[i+1], s[i+2])%(1<<bucketBits)] {
		if strings.HasPrefix(s[i:], word.text) {
			found |= word.bit
		}
	}
	return found
}
