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

// lettersOf is the number of a lower-case word.
func lettersOf(word string) letters {
	w, _ := lettersAt(word, 0)
	return w
}

// key is made of the first three letters, of each five bits.
func (w letters) key() uint32 { return uint32(w&31 | w>>3&(31<<5) | w>>6&(31<<10)) }

func keyAt(s string, i int) uint32 {
	w, _ := lettersAt(s, i)
	return w.key()
}

// hash is the place of a word in a table of 1<<hashBits places.
func (w letters) hash() uint64 { return uint64(w) * 0x9E3779B97F4A7C15 >> (64 - hashBits) }

// keySet is a set of the first three letters of words.
type keySet [1 << 15 / 64]uint64

func (s *keySet) has(k uint32) bool { return s[k>>6&(1<<9-1)]>>(k&63)&1 > 0 }

func (s *keySet) add(word string) {
	k := lettersOf(word).key()
	s[k>>6] |= 1 << (k & 63)
}
