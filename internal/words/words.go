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

// A bucket has room for four pairs, and is read at once: whether a pair is there is
// then no question of branches, which nobody could foretell.
type bucket uint64

// bucketBits is how many bits of a hash say in which bucket a pair belongs; with
// half of the room taken one in eight is full.
const bucketBits = 15

// lanes times a tag is the tag in each place of a bucket, tops the highest bit
// of each place.
const (
	lanes = 0x0001000100010001
	tops  = 0x8000800080008000
)

// has reports whether one of the places holds the tag.
func (b bucket) has(tag uint64) bool {
	x := uint64(b) ^ tag*lanes
	return (x-lanes)&^x&tops != 0
}

// isFull reports whether no place is free: the next bucket may hold more.
func (b bucket) isFull() bool { return b>>48 != 0 }

// Model is the list of pairs in memory, a third of a megabyte. It is read-only.
type Model struct {
	pairs  [1 << bucketBits]bucket // what a hash has beside the number of the bucket; 0 is free
	begins [block]uint8            // of each character, what grade makes of the pairs that begin with it
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

func hash(first, second rune) (at uint32, tag uint64) {
	h := (uint32(first)<<16 ^ uint32(second)) * 0x9e3779b1
	h ^= h >> 15
	h *= 0x85ebca6b
	return h >> (32 - bucketBits), uint64(h&0xffff | 1)
}

func (m *Model) add(first, second rune) {
	at, tag := hash(first, second)
	for ; m.pairs[at].isFull(); at = (at + 1) % (1 << bucketBits) {
		if m.pairs[at].has(tag) {
			return
		}
	}
	if b := &m.pairs[at]; !b.has(tag) {
		*b = *b<<16 | bucket(tag)
	}
}

// Pair reports whether two characters are a word: 水平.
func (m *Model) Pair(first, second rune) bool {
	at, tag := hash(first, second)
	if b := m.pairs[at]; !b.isFull() {
		return b.has(tag)
	}
	return m.pairFrom(at, tag)
}

// pairFrom looks into a full bucket, and into those behind it.
func (m *Model) pairFrom(at uint32, tag uint64) bool {
	for {
		b := m.pairs[at]
		if b.has(tag) || !b.isFull() {
			return b.has(tag)
		}
		at = (at + 1) % (1 << bucketBits)
	}
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
