// Package words knows how everyday Chinese is put together: which two
// characters are a word, and how often a character begins or ends one. In go
// characters, folded as package han folds them; out come yes, no, and small
// numbers. It knows nothing of names, people or bodies.
package words

import (
	"math/bits"
	"sync"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

const (
	firstHan = 0x4e00
	lastHan  = 0x9fff
	block    = lastHan - firstHan + 1
)

// pairBits is how many bits of a hash say in which slot a pair belongs; at half
// of the slots a look costs one or two steps.
const pairBits = 17

// Model is the list of pairs in memory, a third of a megabyte. It is read-only.
type Model struct {
	slots  [1 << pairBits]uint16 // an open hash table: what the hash has beside the slot; 0 is free
	begins [block]uint8          // of each character, what grade makes of the pairs that begin with it
	ends   [block]uint8
}

// Load gives the model. The first call reads the list.
var Load = sync.OnceValue(func() *Model {
	m := new(Model)
	var begins, ends [block]uint16
	for head, tails := range lexicon.Entries("zh_pairs") {
		first, _ := utf8.DecodeRuneInString(head)
		for _, second := range tails {
			m.add(first, second)
			begins[first-firstHan]++
			ends[second-firstHan]++
		}
	}
	for i := range block {
		m.begins[i], m.ends[i] = grade(begins[i]), grade(ends[i])
	}
	return m
})

// grade tells how many pairs a character has, as a logarithm: 0 for none, 1 for
// one, 2 for two or three, 8 for 128 and more.
func grade(n uint16) uint8 { return uint8(bits.Len16(n)) }

func hash(first, second rune) (slot uint32, tag uint16) {
	h := (uint32(first)<<16 ^ uint32(second)) * 0x9e3779b1
	h ^= h >> 15
	h *= 0x85ebca6b
	return h >> (32 - pairBits), uint16(h) | 1
}

func (m *Model) add(first, second rune) {
	slot, tag := hash(first, second)
	for ; m.slots[slot] != 0; slot = (slot + 1) % (1 << pairBits) {
		if m.slots[slot] == tag {
			return
		}
	}
	m.slots[slot] = tag
}

// Pair reports whether two characters are a word: 水平.
func (m *Model) Pair(first, second rune) bool {
	slot, tag := hash(first, second)
	for ; m.slots[slot] != 0; slot = (slot + 1) % (1 << pairBits) {
		if m.slots[slot] == tag {
			return true
		}
	}
	return false
}

// Begins grades how many words of two begin with a character, from 0 for none
// to 9 by powers of two.
func (m *Model) Begins(r rune) int { return at(&m.begins, r) }

// Ends is Begins for the words that end with the character.
func (m *Model) Ends(r rune) int { return at(&m.ends, r) }

func at(grades *[block]uint8, r rune) int {
	if i := uint32(r - firstHan); i < block {
		return int(grades[i])
	}
	return 0
}
