package lexicon

import (
	"math/bits"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

// A Builder makes a Trie of words. The zero Builder is empty.
type Builder struct{ trie Trie }

// maxRunes is the most runes that a word has.
const maxRunes = 255

// Add enters a word. The values of a word that is added twice are joined with
// or; empty words and zero values are passed over, and so are words beyond a
// million nodes or of more than maxRunes.
func (b *Builder) Add(text string, value uint64) {
	if text == "" || value == 0 || utf8.RuneCountInString(text) > maxRunes {
		return
	}
	t := &b.trie
	if len(t.nodes) == 0 {
		t.nodes = append(t.nodes, node{})
		t.rehash(0) // a walk looks for a free place, whatever was added
	}
	at := int32(0)
	for i := 0; i < len(text); {
		r, size := han.Common(text, i), 3
		if r == 0 {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		i += size
		next := t.Step(at, r)
		if next == 0 {
			if next = b.grow(at, r); next == 0 {
				return
			}
		}
		at = next
	}
	t.nodes[at].value |= value
}

// grow adds the node that r leads to from node; 0 if there are too many.
func (b *Builder) grow(from int32, r rune) int32 {
	t := &b.trie
	to := int32(len(t.nodes))
	if to == maxNodes {
		return 0
	}
	t.nodes = append(t.nodes, node{})
	t.nodes[from].mask |= maskOf(r)
	if from == 0 {
		if at := uint32(r - firstHan); at <= lastHan-firstHan {
			t.begins[at/64] |= 1 << (at % 64)
		}
		if at := uint32(r); at < uint32(len(t.ascii)) {
			t.ascii[at] = to
			return to
		}
	}
	if 2*int(to) > len(t.steps) {
		t.rehash(4 * int(to))
	}
	t.put(stepFrom(from, r)<<nodeBits | step(to))
	return to
}

// put enters a step that is not there yet.
func (t *Trie) put(s step) {
	for at := t.home(s >> nodeBits); ; at++ {
		if free := &t.steps[at&uint64(len(t.steps)-1)]; *free == 0 {
			*free = s
			return
		}
	}
}

// rehash moves the steps to a table of at least so many places.
func (t *Trie) rehash(places int) {
	size := bits.Len(uint(max(places, 16) - 1))
	old := t.steps
	t.steps, t.shift = make([]step, 1<<size), uint8(64-size)
	for _, s := range old {
		if s != 0 {
			t.put(s)
		}
	}
}

// Build gives the Trie. Nothing may be added after.
func (b *Builder) Build() *Trie { return &b.trie }
