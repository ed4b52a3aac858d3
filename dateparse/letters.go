package dateparse

import "math/bits"

// letters is the beginning of a word as one number: its first eight letters in
// lower case, the first one in the lowest byte, and zeros behind a shorter word.
type letters uint64

const (
	eachByte = 0x0101010101010101
	highBits = 0x80 * eachByte
)

// lettersAt reads the ASCII letters at s[i:], of which it takes eight at a time: a
// loop over single ones would guess wrong at the end of every word.
func lettersAt(s string, i int) (w letters, end int) {
	if i+8 > len(s) {
		for end = i; end < len(s) && s[end]|0x20-'a' < 26; end++ {
			w |= letters(s[end]|0x20) << (8 * (end - i))
		}
		return w, end
	}
	t := s[i : i+8]
	b := uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 | uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
	low := b&^highBits | 0x20*eachByte
	letter := (low + (0x80-'a')*eachByte) &^ (low + (0x80-'z'-1)*eachByte) // in the high bits
	none := (^letter | b) & highBits
	if none == 0 {
		return letters(low), wordEnd(s, i+8)
	}
	n := bits.TrailingZeros64(none) &^ 7
	return letters(low & (1<<n - 1)), i + n>>3
}

// hash is the place of a word in a table of 1<<hashBits places.
func (w letters) hash() uint64 { return uint64(w) * 0x9E3779B97F4A7C15 >> (64 - hashBits) }

const hashBits = 14

// wordSet is a set of words. It may hold some more than were added.
type wordSet [1 << hashBits / 64]uint64

func (s *wordSet) has(w letters) bool {
	h := w.hash()
	return s[h>>6]>>(h&63)&1 > 0
}

// hasAt reports whether the word at text[i:] is in s.
func (s *wordSet) hasAt(text string, i int) bool {
	w, _ := lettersAt(text, i)
	return s.has(w)
}

func (s *wordSet) add(word string) {
	w, _ := lettersAt(word, 0)
	s[w.hash()>>6] |= 1 << (w.hash() & 63)
}
