// Package words knows how everyday Chinese is put together: which two
// characters are a word, and how often a character begins or ends one. In go
// characters, folded as package han folds them; out come yes, no, and small
// numbers. It knows nothing of names, people or bodies.
package words

import (
	"math/bits"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

const (
	firstHan = 0x4e00
	lastHan  = 0x9fff
	block    = lastHan - firstHan + 1
)

// Model is where the list has what. It is read-only.
type Model struct {
	lines []string      // of each character that begins words, those that end them, in their order
	heads [block]uint16 // of each character, its line, plus one; 0 begins no word
	ends  [block]uint8  // of each character, what grade makes of the words that end with it
}

// Load gives the model. The first call reads the list.
var Load = sync.OnceValue(func() *Model {
	m := new(Model)
	var ends [block]uint16
	for head, tails := range lexicon.Entries("zh_pairs") {
		first, _ := utf8.DecodeRuneInString(head)
		m.lines = append(m.lines, tails)
		m.heads[first-firstHan] = uint16(len(m.lines))
		for i := 0; i < len(tails); i += 3 {
			ends[han.Common(tails, i)-firstHan]++
		}
	}
	for i, n := range ends {
		m.ends[i] = grade(n)
	}
	return m
})

// grade tells how many pairs a character has, as a logarithm: 0 for none, 1 for
// one, 2 for two or three, 8 for 128 and more.
func grade(n uint16) uint8 { return uint8(bits.Len16(n)) }

// Behind gives the characters that end a word of two which begins with a character,
// by code point.
func (m *Model) Behind(first rune) string {
	if i := uint32(first - firstHan); i < block && m.heads[i] != 0 {
		return m.lines[m.heads[i]-1]
	}
	return ""
}

// Pair reports whether two characters are a word: 水平.
func (m *Model) Pair(first, second rune) bool {
	return strings.ContainsRune(m.Behind(first), second)
}

// Begins grades how many words of two begin with a character, from 0 for none
// to 9 by powers of two.
func (m *Model) Begins(r rune) int {
	return int(grade(uint16(len(m.Behind(r)) / len("字"))))
}

// Ends is Begins for the words that end with the character.
func (m *Model) Ends(r rune) int {
	if i := uint32(r - firstHan); i < block {
		return int(m.ends[i])
	}
	return 0
}
