package zh

import (
	"math/bits"
	"unicode/utf8"
)

// The words of all lists in memory, and beside them the everyday words of two
// characters whose class no list tells. Every two runes of a line are looked up, so
// all lies close together: the runes that may follow a node are a row of their own, a
// small hash table, and what the lists know is written down once for all words of which
// they know the same.

// dictionary is a trie of words. It is read-only.
type dictionary struct {
	root    nodeID
	nodes   []node
	arcs   []arc  // the rows of the nodes
	entries []entry // the first knows nothing
}

// nodeID is the number of a node; 0 is none.
type nodeID uint16

// maxNodes is the most nodes that a branch can tell apart.
const maxNodes = 1 << 15

// node is a word or the beginning of some. All words that no other goes on behind and
// of which the lists know the same are one node.
type node struct {
	row   uint32 // where its row starts in arcs
	shift uint8  // of a hash, to a place in the row
	entry uint16 // number in entries
}

// arc is a rune, and the branch that it leads to; 0 is free.
type arc uint32

// branch is the node that a rune leads to, and whether it makes an everyday word with
// the one before it.
type branch uint16

func (b branch) node() nodeID   { return nodeID(b >> 1) }
func (b branch) isCommon() bool { return b&1 != 0 }

// hashOf spreads the runes of a row.
func hashOf(r rune) uint32 { return uint32(r) * 0x9e3779b1 }

// branch gives the branch that a rune leads to from a node; 0 is none.
func (d *dictionary) branch(from nodeID, r rune) branch {
	n := &d.nodes[from]
	for h := hashOf(r); ; h += 1 << n.shift {
		switch s := d.arcs[n.row+h>>n.shift]; {
		case s>>16 == arc(r):
			return branch(s)
		case s == 0:
			return 0
		}
	}
}

// next gives the node that a rune leads to from another one.
func (d *dictionary) next(from nodeID, r rune) nodeID { return d.branch(from, r).node() }

// word is what the lists know of the word that a node is.
func (d *dictionary) word(n nodeID) entry { return d.entries[d.nodes[n].entry] }

// find is word for a whole one.
func (d *dictionary) find(text string) entry {
	n := d.root
	for _, r := range text {
		n = d.next(n, r)
	}
	return d.word(n)
}

// dictionaryBuilder makes a dictionary of words that come in the order of their code
// points.
type dictionaryBuilder struct {
	dictionary
	path     []openNode                       // that of the last word
	branches []arc                           // of the open nodes, those of the root first
	ends     map[entry]nodeID                 // nodes without branches
	numbers  map[entry]uint16                 // in entries
	everyday func(first rune) (second string) // the words of two that begin with a character
}

// openNode is a node that words may still go on from.
type openNode struct {
	r        rune
	info     info
	branches int // where its own begin
}

// newDictionary begins a dictionary; everyday gives the characters that make everyday
// words with the one before them.
func newDictionary(everyday func(first rune) (second string)) *dictionaryBuilder {
	b := &dictionaryBuilder{ends: map[entry]nodeID{}, numbers: map[entry]uint16{0: 0}, everyday: everyday}
	b.nodes, b.arcs = make([]node, 0, 12_000), make([]arc, 0, 160_000) // about what the lists take
	b.entries, b.path = make([]entry, 1, 400), make([]openNode, 1, 32)
	b.grow(0, nil, "")
	return b
}

// add adds what a list knows of a word.
func (b *dictionaryBuilder) add(word string, i info) {
	depth, at := 0, 0
	for at < len(word) && depth+1 < len(b.path) {
		r, size := utf8.DecodeRuneInString(word[at:])
		if b.path[depth+1].r != r {
			break
		}
		depth, at = depth+1, at+size
	}
	b.closeTo(depth)
	for _, r := range word[at:] {
		b.path = append(b.path, openNode{r: r, branches: len(b.branches)})
	}
	b.path[len(b.path)-1].info |= i
}

// closeTo makes the nodes of the last word that are longer than so many runes.
func (b *dictionaryBuilder) closeTo(runes int) {
	for n := len(b.path) - 1; n > runes; n-- {
		last := b.path[n]
		id := b.close(n)
		b.branches = append(b.branches[:last.branches], arc(last.r)<<16|arc(id)<<1)
		b.path = b.path[:n]
	}
}

// close makes the last node of path, which is so many runes long.
func (b *dictionaryBuilder) close(runes int) nodeID {
	last, e, everyday := b.path[runes], entry(0), ""
	if last.info != 0 {
		e = makeWord(last.info, runes)
	}
	if runes == 1 {
		everyday = b.everyday(last.r)
	}
	branches := b.branches[last.branches:]
	if len(branches) > 0 || everyday != "" {
		return b.grow(e, branches, everyday)
	}
	id, known := b.ends[e]
	if !known {
		id = b.grow(e, nil, "")
		b.ends[e] = id
	}
	return id
}

// grow adds a node.
func (b *dictionaryBuilder) grow(e entry, branches []arc, everyday string) nodeID {
	number, known := b.numbers[e]
	if !known {
		number = uint16(len(b.entries))
		b.entries, b.numbers[e] = append(b.entries, e), number
	}
	size := bits.Len(uint(len(branches)+len(everyday)/3) * 3 / 2)
	n := node{row: uint32(len(b.arcs)), shift: uint8(32 - size), entry: number}
	b.arcs = append(b.arcs, make([]arc, 1<<size)...)
	b.nodes = append(b.nodes, n)
	for _, s := range branches {
		*b.place(&n, rune(s>>16)) = s
	}
	for _, r := range everyday {
		s := b.place(&n, r)
		if !b.word(branch(*s).node()).info().has(isKnown) {
			*s |= arc(r)<<16 | 1
		}
	}
	if len(b.nodes) > maxNodes {
		panic("zh: more words than a branch can tell apart")
	}
	return nodeID(len(b.nodes) - 1)
}

// place gives the place of a rune in the row of a node, or the free one for it.
func (b *dictionaryBuilder) place(n *node, r rune) *arc {
	for h := hashOf(r); ; h += 1 << n.shift {
		if s := &b.arcs[n.row+h>>n.shift]; *s == 0 || *s>>16 == arc(r) {
			return s
		}
	}
}

// build gives the dictionary. Nothing may be added after.
func (b *dictionaryBuilder) build() dictionary {
	b.closeTo(0)
	b.root = b.close(0)
	return b.dictionary
}
