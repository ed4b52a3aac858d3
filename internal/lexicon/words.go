package lexicon

import "strings"

// Words gives words their classes, by hash: two words that share one would be
// taken for the same. It is read-only once filled, and then safe for
// concurrent use. The zero Words knows no word.
//
// A slot is small so that the table stays in the cache: it has the lower half
// of the hash, and the number of the classes, of which few sets are distinct.
type Words struct {
	slots   *[1 << wordBits]wordSlot // a good part of them free
	classes []Class                  // by their number; the first is none
	numbers map[Class]uint16
	n       int
}

// wordBits is how many bits of a hash say in which slot a word belongs.
const wordBits = 16

type wordSlot struct {
	tag   uint32
	class uint16 // 0 is a free slot
}

// Add gives word classes beside those it has. Words with blanks between are
// found by [PairHash].
func (w *Words) Add(word string, class Class) {
	if class == 0 {
		return
	}
	if w.slots == nil {
		w.slots, w.classes, w.numbers = new([1 << wordBits]wordSlot), []Class{0}, map[Class]uint16{}
	}
	hash := hashEntry(word)
	slot := w.find(hash)
	if slot.class == 0 {
		if w.n++; 8*w.n > 5*len(w.slots) {
			panic("lexicon: more words than Words has room for")
		}
		slot.tag = uint32(hash)
	}
	slot.class = w.number(w.classes[slot.class] | class)
}

// number gives the number of a set of classes.
func (w *Words) number(class Class) uint16 {
	number, known := w.numbers[class]
	if !known {
		number = uint16(len(w.classes))
		w.classes = append(w.classes, class)
		w.numbers[class] = number
	}
	return number
}

// find gives the slot of a hash, or the free one where it belongs.
func (w *Words) find(hash uint64) *wordSlot {
	tag := uint32(hash)
	for i := hash >> (64 - wordBits); ; i++ {
		if slot := &w.slots[i%(1<<wordBits)]; slot.tag == tag || slot.class == 0 {
			return slot
		}
	}
}

// Class gives the classes of the word with that hash, 0 for none.
func (w *Words) Class(hash uint64) Class {
	if w.slots == nil {
		return 0
	}
	return w.classes[w.find(hash).class]
}

// Hash is the same for two words that differ in nothing but the case of
// ASCII letters.
func Hash(word string) uint64 {
	hash := uint64(0)
	for ; len(word) >= 8; word = word[8:] {
		hash = HashEight(hash, EightBytes(word, 0))
	}
	if word == "" {
		return hash
	}
	last := uint64(0)
	for i := len(word) - 1; i >= 0; i-- {
		last = last<<8 | uint64(word[i])
	}
	return HashEight(hash, last)
}

// HashEight adds eight bytes to the hash of a word, 0 at its beginning. The
// last ones of a word whose length is no multiple of eight are filled up with
// zeros, at the upper end.
func HashEight(hash, eight uint64) uint64 {
	const lower = 0x2020202020202020
	hash = (hash ^ (eight | lower)) * hashFactor
	return hash ^ hash>>29
}

// EightBytes gives the bytes s[at:at+8] as one number, the first the lowest.
func EightBytes(s string, at int) uint64 {
	s = s[at : at+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

const hashFactor = 0x9e3779b97f4a7c15

// PairHash is the hash of two words with a blank between, from theirs.
func PairHash(first, second uint64) uint64 {
	hash := (first*hashFactor ^ second) * hashFactor
	return hash ^ hash>>29
}

// hashEntry is the hash of an entry of a list, of one word or several: that of
// all but the last, paired with the last.
func hashEntry(entry string) uint64 {
	if at := strings.LastIndexByte(entry, ' '); at >= 0 {
		return PairHash(hashEntry(entry[:at]), Hash(entry[at+1:]))
	}
	return Hash(entry)
}
