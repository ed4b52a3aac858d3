package lexicon

import "unicode/utf8"

// Trie finds words by their runes and gives the value of each. The zero Trie
// holds no words. A Trie is read-only once built, and safe for concurrent use.
//
// Nodes are numbers; the steps between them lie in a hash table, so that ten
// thousand words are built without sorting and take about half a megabyte and
// no pointers.
type Trie struct {
	nodes []node
	steps []step // a hash table, open, at most half full
	shift uint8  // of hashes, to an index into steps
	ascii [utf8.RuneSelf]int32

	// A bit for each character of the main Han block that begins a word: a list of a few
	// hundred words is asked of every line, and this is all of it that the cache must hold.
	begins [(lastHan - firstHan + 64) / 64]uint64
}

// node is what a step reads together. Most steps fail, for most runes go on
// with no word; the mask tells that without a look at the table.
type node struct {
	mask  uint64 // has maskOf each rune that leads on
	value uint64 // of the word that ends here; 0 is none
}

// maskOf is one bit, by the lower bits of r.
func maskOf(r rune) uint64 { return 1 << (uint32(r) & 63) }

// step is a node, the rune that leads on from it and the node that it leads to,
// in 20, 21 and 20 bits; 0 is a free place.
type step uint64

const (
	nodeBits = 20
	maxNodes = 1 << nodeBits
	runeBits = 21
)

func stepFrom(node int32, r rune) step { return step(node)<<runeBits | step(r) }

// home is where a step is looked for first.
func (t *Trie) home(from step) uint64 { return uint64(from) * 0x9e3779b97f4a7c15 >> t.shift }

const (
	firstHan = 0x4e00
	lastHan  = 0x9fff
)

// Step gives the node that r leads to from node, 0 if there is none. A walk
// starts at node 0.
func (t *Trie) Step(node int32, r rune) int32 {
	if node == 0 {
		if at := uint32(r - firstHan); at <= lastHan-firstHan {
			if t.begins[at/64]>>(at%64)&1 == 0 {
				return 0
			}
			return t.goOn(0, r)
		}
		if at := uint32(r); at < uint32(len(t.ascii)) {
			return t.ascii[at]
		}
	}
	if int(node) >= len(t.nodes) || t.nodes[node].mask&maskOf(r) == 0 {
		return 0
	}
	return t.goOn(node, r)
}

// goOn finds a step in the table.
func (t *Trie) goOn(node int32, r rune) int32 {
	from := stepFrom(node, r)
	for at := t.home(from); ; at++ {
		switch s := t.steps[at&uint64(len(t.steps)-1)]; {
		case s>>nodeBits == from:
			return int32(s & (maxNodes - 1))
		case s == 0:
			return 0
		}
	}
}

// Value is what the word that ends at node was added with; 0 if no word does.
func (t *Trie) Value(node int32) uint64 { return t.nodes[node].value }

// Find gives the value of a whole word.
func (t *Trie) Find(word string) uint64 {
	node := int32(0)
	for _, r := range word {
		if node = t.Step(node, r); node == 0 {
			return 0
		}
	}
	if node == 0 {
		return 0
	}
	return t.nodes[node].value
}
