package lexicon

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"slices"
	"unicode/utf8"
)

// Trie finds words by their runes and gives the value of each. The zero Trie
// holds no words. A Trie is read-only once built, and safe for concurrent use.
//
// Nodes lie in arrays, the children of a node side by side and sorted, so that
// thirty thousand words take about a megabyte and no pointers.
type Trie struct {
	keys  []rune  // of node i, the rune that leads to it
	nodes []node  // with one more at the end
	han   []int32 // node of a word's first rune, for the main Han block
}

// node is what a step reads together. Most steps fail, for most runes go on
// with no word; the mask tells that without a look at the children.
type node struct {
	mask  uint64 // has maskOf each child's rune
	value uint32 // of the word that ends here; 0 is none
	child int32  // the first child; the next node's is after the last
}

// maskOf is one bit, by the lower bits of r.
func maskOf(r rune) uint64 { return 1 << (uint32(r) & 63) }

const (
	firstHan = 0x4e00
	lastHan  = 0x9fff
)

// A Builder collects the words of a Trie. The zero Builder is empty.
type Builder struct {
	text  []byte // of all words
	words []word
}

// word is a word of a Builder, without pointers: thousands are moved about
// while a program starts.
type word struct {
	first    uint64 // the first eight bytes: most words are told apart by them
	from, to uint32 // in text
	value    uint32
}

// Grow makes room for so many words of a few characters each.
func (b *Builder) Grow(words int) {
	b.text = slices.Grow(b.text, 8*words)
	b.words = slices.Grow(b.words, words)
}

// Add enters a word. The values of a word that is added twice are joined with
// or; empty words and zero values are passed over.
func (b *Builder) Add(text string, value uint32) {
	if text == "" || value == 0 {
		return
	}
	from := uint32(len(b.text))
	b.text = append(b.text, text...)
	b.words = append(b.words, word{firstBytes(text), from, uint32(len(b.text)), value})
}

// firstBytes gives the first eight bytes of s as a number that orders as s
// does.
func firstBytes(s string) uint64 {
	var buf [8]byte
	copy(buf[:], s)
	return binary.BigEndian.Uint64(buf[:])
}

// compare orders words by code point.
func (b *Builder) compare(x, y word) int {
	if x.first != y.first {
		return cmp.Compare(x.first, y.first)
	}
	return bytes.Compare(b.text[x.from:x.to], b.text[y.from:y.to])
}

// Build makes the Trie.
func (b *Builder) Build() *Trie {
	slices.SortFunc(b.words, b.compare)
	size := len(b.words)*3/2 + 2 // about the nodes that Chinese words need
	t := &Trie{keys: make([]rune, 1, size), nodes: make([]node, 1, size)}
	type job struct{ from, to, depth int32 } // words that share a prefix of depth bytes
	queue := append(make([]job, 0, size), job{0, int32(len(b.words)), 0})
	for i := 0; i < len(queue); i++ {
		j := queue[i]
		t.nodes[i].child = int32(len(t.keys))
		for at := j.from; at < j.to; {
			r, size := b.runeAt(at, j.depth)
			if size == 0 { // the word ends here
				t.nodes[i].value |= b.words[at].value
				at++
				continue
			}
			end := at + 1
			for end < j.to && b.goesOn(end, j.depth, r) {
				end++
			}
			t.keys, t.nodes = append(t.keys, r), append(t.nodes, node{})
			t.nodes[i].mask |= maskOf(r)
			queue = append(queue, job{at, end, j.depth + int32(size)})
			at = end
		}
	}
	t.nodes = append(t.nodes, node{child: int32(len(t.keys))})
	t.index()
	return t
}

// runeAt is the rune at a byte of word i.
func (b *Builder) runeAt(i, depth int32) (rune, int) {
	w := &b.words[i]
	return utf8.DecodeRune(b.text[w.from+uint32(depth) : w.to])
}

// goesOn reports whether r is the rune at a byte of word i.
func (b *Builder) goesOn(i, depth int32, r rune) bool {
	first, size := b.runeAt(i, depth)
	return size > 0 && first == r
}

// index fills the table of first runes.
func (t *Trie) index() {
	t.han = make([]int32, lastHan-firstHan+1)
	for i := t.nodes[0].child; i < t.nodes[1].child; i++ {
		if r := t.keys[i]; r >= firstHan && r <= lastHan {
			t.han[r-firstHan] = i
		}
	}
}

// Step gives the node that r leads to from node, 0 if there is none. A walk
// starts at node 0.
func (t *Trie) Step(node int32, r rune) int32 {
	if at := uint32(r - firstHan); node == 0 && at < uint32(len(t.han)) {
		return t.han[at]
	}
	if int(node) >= len(t.nodes) || t.nodes[node].mask&maskOf(r) == 0 {
		return 0
	}
	return t.childOf(node, r)
}

// childOf looks for r among the children of a node.
func (t *Trie) childOf(node int32, r rune) int32 {
	lo, hi := t.nodes[node].child, t.nodes[node+1].child
	for hi-lo > 8 {
		mid := (lo + hi) / 2
		if t.keys[mid] <= r {
			lo = mid
		} else {
			hi = mid
		}
	}
	for ; lo < hi; lo++ {
		if t.keys[lo] == r {
			return lo
		}
	}
	return 0
}

// Value is what the word that ends at node was added with; 0 if no word does.
func (t *Trie) Value(node int32) uint32 { return t.nodes[node].value }

// Find gives the value of a whole word.
func (t *Trie) Find(word string) uint32 {
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
