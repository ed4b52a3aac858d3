package lexicon

import "strings"

// Words gives words their classes, by hash: two words that share one would be
// taken for the same. It is read-only once filled, and then safe for
// concurrent use. The zero Words knows no word.
type Words struct {
	slots []wordSlot // a power of two of them, at least half free
	n     int
}

type wordSlot struct {
	hash  uint64
	class Class // 0 is a free slot
}

// Add gives word classes beside those it has. Words with blanks between are
// found by [PairHash].
func (w *Words) Add(word string, class Class) {
	if class == 0 {
		return
	}
	if 2*w.n >= len(w.slots) {
		w.grow()
	}
	slot := w.find(hashEntry(word))
	if slot.class == 0 {
		slot.hash = hashEntry(word)
		w.n++
	}
	slot.class |= class
}

// grow doubles the table.
func (w *Words) grow() {
	old := w.slots
	w.slots = make([]wordSlot, max(2*len(old), 1<<15))
	for _, slot := range old {
		if slot.class != 0 {
			*w.find(slot.hash) = slot
		}
	}
}

// find gives the slot of a hash, or the free one where it belongs.
func (w *Words) find(hash uint64) *wordSlot {
	mask := uint64(len(w.slots) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		if slot := &w.slots[i]; slot.class == 0 || slot.hash == hash {
			return slot
		}
	}
}

// Class gives the classes of the word with that hash, 0 for none.
func (w *Words) Class(hash uint64) Class {
	if len(w.slots) == 0 {
		return 0
	}
	return w.find(hash).class
}

// Hash is the same for two words that differ in nothing but the case of
// ASCII letters.
func Hash(word string) uint64 {
	hash := uint64(len(word))
	for len(word) >= 8 {
		eight := uint64(word[0]) | uint64(word[1])<<8 | uint64(word[2])<<16 | uint64(word[3])<<24 |
			uint64(word[4])<<32 | uint64(word[5])<<40 | uint64(word[6])<<48 | uint64(word[7])<<56
		hash = mix(hash, eight)
		word = word[8:]
	}
	last := uint64(0)
	if len(word) >= 4 {
		last = uint64(word[0]) | uint64(word[1])<<8 | uint64(word[2])<<16 | uint64(word[3])<<24
		word = word[4:]
	}
	for i := range len(word) {
		last = last<<8 | uint64(word[i])
	}
	return mix(hash, last)
}

// mix adds eight letters to a hash, in lower case.
func mix(hash, letters uint64) uint64 {
	const lower = 0x2020202020202020
	hash = (hash ^ (letters | lower)) * 0x9e3779b97f4a7c15
	return hash ^ hash>>32
}

// PairHash is the hash of two words with a blank between, from theirs.
func PairHash(first, second uint64) uint64 {
	hash := (first*0x9e3779b97f4a7c15 ^ second) * 0x9e3779b97f4a7c15
	return hash ^ hash>>32
}

// hashEntry is the hash of an entry of a list, of one word or several: that of
// all but the last, paired with the last.
func hashEntry(entry string) uint64 {
	if at := strings.LastIndexByte(entry, ' '); at >= 0 {
		return PairHash(hashEntry(entry[:at]), Hash(entry[at+1:]))
	}
	return Hash(entry)
}
