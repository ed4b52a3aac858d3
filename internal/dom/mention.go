package dom

import (
	"math/bits"
	"strings"
	"sync"
	"unicode/utf8"
)

// mentions finds out in one pass which of some words a text has.
type mentions struct {
	pairs [1 << 16 / 64]uint64       // a bit for each two bytes that begin a word
	words map[uint16][]mentionedWord // by these
}

type mentionedWord struct {
	text string
	bit  uint64
}

// add takes a list of words, and returns the bits that stand for them.
func (m *mentions) add(list []string, used int) uint64 {
	var all uint64
	for i, word := range list {
		bit := uint64(1) << (used + i)
		pair := uint16(word[0])<<8 | uint16(word[1])
		m.pairs[pair/64] |= 1 << (pair % 64)
		m.words[pair] = append(m.words[pair], mentionedWord{word, bit})
		all |= bit
	}
	return all
}

// in returns the bits of the words that s has.
func (m *mentions) in(s string) uint64 {
	var found uint64
	for i := 0; i+1 < len(s); i++ {
		if !utf8.RuneStart(s[i]) {
			continue
		}
		pair := uint16(s[i])<<8 | uint16(s[i+1])
		if m.pairs[pair/64]&(1<<(pair%64)) == 0 {
			continue
		}
		for _, word := range m.words[pair] {
			if strings.HasPrefix(s[i:], word.text) {
				found |= word.bit
			}
		}
	}
	return found
}

// siteTalk knows the words of paragraphs that are about the site.
type siteTalk struct {
	mentions
	imprint, contact, copying, disclaiming uint64
}

var talkOfSites = sync.OnceValue(func() *siteTalk {
	t := &siteTalk{mentions: mentions{words: make(map[uint16][]mentionedWord)}}
	used := 0
	for _, list := range []struct {
		words []string
		bits  *uint64
	}{{imprint, &t.imprint}, {contact, &t.contact}, {copying, &t.copying}, {disclaiming, &t.disclaiming}} {
		*list.bits = t.add(list.words, used)
		used += len(list.words)
	}
	return t
})

// isImprint tells whether a paragraph is about the owner of the site or about
// reprints.
func isImprint(s string, words int32) bool {
	t := talkOfSites()
	said := t.in(s)
	if said == 0 {
		return false
	}
	n := bits.OnesCount64(said & t.imprint)
	return n >= 2 || n >= 1 && (words <= 60 || said&t.contact != 0) || words <= 60 && said&t.copying != 0 ||
		words <= 120 && said&t.disclaiming != 0 && strings.HasPrefix(s, "声明")
}

// isContact tells whether a paragraph says where somebody is to be reached.
func isContact(s string, words int32) bool {
	if words > 120 {
		return false
	}
	t := talkOfSites()
	n := bits.OnesCount64(t.in(s) & t.contact)
	return n >= 2 || n >= 1 && words <= 40
}
