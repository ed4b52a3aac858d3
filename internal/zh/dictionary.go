package zh

import (
	"math/bits"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

// The words of all lists in memory, and beside them the everyday words of two
// characters whose class no list tells. Every two runes of a line are looked up, so
// all lies close together: the runes that may follow a node are a row of its own, a
// small hash table, and what the lists know is written down once for all words of which
// they know the same.

// dictionary is a trie of words. It is read-only.
type dictionary struct {
	root    nodeID
	firsts  [lastHan - firstHan + 1]nodeID // of the words that begin with a character of the main block
	nodes   []node
	buckets []bucket // the rows of the nodes
	entries []entry  // the first knows nothing
}

// nodeID is the number of a node; 0 is none.
type nodeID uint16

// maxNodes is the most nodes that a branch can tell apart.
const maxNodes = 1 << 15

// node is a word or the beginning of some. All words that no other goes on behind and
// of which the lists know the same are one node.
type node struct {
	row   uint32 // where its row starts in buckets; 0 is an empty one
	shift uint8  // of a hash, to a bucket of the row
	entry uint16 // number in entries
}

// branch is the node that a rune leads to, and whether it makes a word with the one
// before it: an everyday one, or one whose class the lists know.
type branch uint16

func (b branch) node() nodeID { return nodeID(b >> 1) }
func (b branch) isWord() bool { return b&1 != 0 }

// bucket holds up to four runes below U+10000, each in 16 bits of a number, and their
// branches. A rune is in the bucket that its hash says or in none, so that a look finds
// it without a question that nobody could foretell the answer of.
type bucket struct {
	runes uint64 // 0 is a free place
	to    [4]branch
}

// lanes times a rune is the rune in each place of a bucket, tops the highest bit of
// each place.
const (
	lanes = 0x0001000100010001
	tops  = 0x8000800080008000
)

// find gives the branch of a rune; 0 is none.
func (b *bucket) find(r rune) branch {
	x := b.runes ^ uint64(r)*lanes
	same := (x - lanes) &^ x & tops // the lowest bit is that of the rune
	found := (same | -same) >> 63
	return b.to[bits.TrailingZeros64(same)/16%4] & -branch(found)
}

// hashOf spreads the runes of a row.
func hashOf(r rune) uint32 { return uint32(r) * 0x9e3779b1 }

// lastPaired is the last rune that may stand in a bucket.
const lastPaired = 0xffff

// bucketOf is the number of the bucket that has the rune if any of the row has.
func (n *node) bucketOf(r rune) uint32 { return n.row + hashOf(r)>>(n.shift&63) }

// next gives the node that a rune leads to from another one; 0 if to none.
func (d *dictionary) next(from nodeID, r rune) nodeID {
	if r > lastPaired {
		return 0
	}
	return d.buckets[d.nodes[from].bucketOf(r)].find(r).node()
}

// first is the node that the words which begin with a rune go on from.
func (d *dictionary) first(r rune) nodeID {
	if k := uint32(r - firstHan); k < uint32(len(d.firsts)) {
		return d.firsts[k]
	}
	return d.next(d.root, r)
}

// word is what the lists know of the word that a node is.
func (d *dictionary) word(n nodeID) entry { return d.entries[d.nodes[n].entry] }

// isLast reports whether no word goes on behind a node.
func (d *dictionary) isLast(n nodeID) bool { return d.nodes[n].row == 0 }

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
	last     string                           // the word that was added
	path     []openNode                       // that of it
	branches []arc                            // of the open nodes, those of the root first
	row      []arc                            // of the node that is made
	counts   []uint8                          // for fits
	keys     []uint64                         // of entries, what number was asked for
	ends     []nodeID                         // of entries, the nodes without branches
	numbers  [maxEntries]uint16               // in entries, a hash table; 0 is free
	everyday func(first rune) (second string) // the words of two that begin with a character
}

// arc is a rune and its branch.
type arc struct {
	r  rune
	to branch
}

// openNode is a node that words may still go on from.
type openNode struct {
	r        rune
	info     info
	end      int // of its runes in the word
	branches int // where its own begin
}

// newDictionary begins a dictionary; everyday gives the characters that make everyday
// words with the one before them.
func newDictionary(everyday func(first rune) (second string)) *dictionaryBuilder {
	b := &dictionaryBuilder{everyday: everyday}
	b.nodes, b.buckets = make([]node, 0, 13_000), make([]bucket, 1, 72_000) // about what the lists take
	b.entries, b.keys, b.ends, b.path = make([]entry, 1, 600), make([]uint64, 1, 600), make([]nodeID, 1, 600), make([]openNode, 1, 32)
	b.grow(0)
	return b
}

// add adds what a list knows of a word.
func (b *dictionaryBuilder) add(word string, i info) {
	same := 0
	for same < len(word) && same < len(b.last) && word[same] == b.last[same] {
		same++
	}
	depth := 0
	for depth+1 < len(b.path) && b.path[depth+1].end <= same {
		depth++
	}
	b.closeTo(depth)
	for at := b.path[depth].end; at < len(word); {
		r, size := han.Common(word, at), 3
		if r == 0 {
			r, size = utf8.DecodeRuneInString(word[at:])
		}
		at += size
		b.path = append(b.path, openNode{r: r, end: at, branches: len(b.branches)})
	}
	b.last = word
	b.path[len(b.path)-1].info |= i
}

// closeTo makes the nodes of the last word that are longer than so many runes.
func (b *dictionaryBuilder) closeTo(runes int) {
	for n := len(b.path) - 1; n > runes; n-- {
		last := b.path[n]
		id := b.close(n)
		if k := last.r - firstHan; n == 1 && uint32(k) < uint32(len(b.firsts)) {
			b.firsts[k] = id
		}
		b.branches = append(b.branches[:last.branches], arc{last.r, branch(id) << 1})
		b.path = b.path[:n]
	}
}

// close makes the last node of path, which is so many runes long.
func (b *dictionaryBuilder) close(runes int) nodeID {
	last := b.path[runes]
	number := b.number(last.info, runes)
	if branches := b.branches[last.branches:]; runes == 1 || len(branches) > 0 {
		b.row = append(b.row[:0], branches...)
		if runes == 1 {
			b.addWords(b.everyday(last.r))
		}
		if len(b.row) > 0 {
			return b.grow(number)
		}
	}
	if b.ends[number] == 0 {
		b.row = b.row[:0]
		b.ends[number] = b.grow(number)
	}
	return b.ends[number]
}

// maxEntries is how many different entries there is room for, half of it to be free.
const maxEntries = 2048

// number gives the number of the entry of a word of so many runes.
func (b *dictionaryBuilder) number(i info, runes int) uint16 {
	if i == 0 {
		return 0
	}
	key := uint64(i) | uint64(min(runes, 4))<<32
	for h := key * 0x9e3779b97f4a7c15 >> 32; ; h++ {
		n := &b.numbers[h%maxEntries]
		if *n == 0 {
			if *n = uint16(len(b.entries)); *n > maxEntries/2 {
				panic("zh: more entries than there is room for")
			}
			b.entries, b.keys, b.ends = append(b.entries, makeWord(i, runes)), append(b.keys, key), append(b.ends, 0)
		}
		if b.keys[*n] == key {
			return *n
		}
	}
}

// addWords notes in row which characters make words with the one before it: those of
// the lists, and the everyday ones, which come in the order of their code points too.
func (b *dictionaryBuilder) addWords(seconds string) {
	at, listed := 0, len(b.row)
	for i, a := range b.row {
		if b.word(a.to.node()).info().has(isKnown) {
			b.row[i].to |= 1
		}
	}
	for i := 0; i < len(seconds); i += 3 {
		r := han.Common(seconds, i)
		for at < listed && b.row[at].r < r {
			at++
		}
		switch {
		case at == listed || b.row[at].r > r:
			b.row = append(b.row, arc{r, 1})
		default:
			b.row[at].to |= 1
		}
	}
}

// grow adds a node with row.
func (b *dictionaryBuilder) grow(entry uint16) nodeID {
	n := node{shift: b.spread(), entry: entry}
	if len(b.row) > 0 {
		n.row = uint32(len(b.buckets))
		for range 1 << (32 - n.shift) {
			b.buckets = append(b.buckets, bucket{})
		}
	}
	for _, a := range b.row {
		in := &b.buckets[n.bucketOf(a.r)]
		i := (bits.Len64(in.runes) + 15) / 16 // the first free place
		in.runes |= uint64(a.r) << (16 * i)
		in.to[i] = a.to
	}
	if b.nodes = append(b.nodes, n); len(b.nodes) > maxNodes {
		panic("zh: more words than a branch can tell apart")
	}
	return nodeID(len(b.nodes) - 1)
}

// spread gives the shift that leaves no bucket of row with more runes than it has room
// for.
func (b *dictionaryBuilder) spread() uint8 {
	for shift := 32 - bits.Len(uint(max(len(b.row)-1, 0)/4)); ; shift-- {
		if b.fits(uint8(shift)) {
			return uint8(shift)
		}
	}
}

func (b *dictionaryBuilder) fits(shift uint8) bool {
	if len(b.row) <= len(bucket{}.to) {
		return true
	}
	size := 1 << (32 - shift)
	b.counts = append(b.counts[:0], make([]uint8, size)...)
	for _, a := range b.row {
		n := &b.counts[hashOf(a.r)>>shift]
		if *n++; int(*n) > len(bucket{}.to) {
			return false
		}
	}
	return true
}

// build gives the dictionary. Nothing may be added after.
func (b *dictionaryBuilder) build() *dictionary {
	b.closeTo(0)
	b.root = b.close(0)
	return &b.dictionary
}
