package dateparse

import (
	"sync"
	"unicode/utf8"
)

// enIndexed is made of the table of enwords.go at first use: a hash table of its
// rows, and sets of the first three letters of words, which keep the scanner from
// looking closer at most of them.
type enIndexed struct {
	slots [1 << hashBits]uint16 // by hash, the first row and one; 0 is none
	next  []uint16              // by row, the next one of its hash
	start []start               // by row
	keys  keySet                // of words that may begin an expression
	nexts keySet                // of words behind one that may not do so alone
	units keySet                // of words behind a number
}

const hashBits = 10

// keySet is a set of the first three letters of words.
type keySet [1 << 15 / 64]uint64

func (s *keySet) has(k uint32) bool { return s[k>>6&(1<<9-1)]>>(k&63)&1 > 0 }

// add adds all keys of texts that begin with the word w and go on with anything else.
func (s *keySet) add(w string) {
	free, k := uint32(0), key(w, 0)
	for n := len(w); n < 3; n++ {
		free |= 31 << (5 * n)
	}
	for v := free; ; v = (v - 1) & free {
		s[(k|v)>>6] |= 1 << ((k | v) & 63)
		if v == 0 {
			return
		}
	}
}

// key is made of the three bytes at s[i:], of which it keeps five bits each.
func key(s string, i int) uint32 {
	if i+3 <= len(s) {
		return uint32(s[i]&31) | uint32(s[i+1]&31)<<5 | uint32(s[i+2]&31)<<10
	}
	k := uint32(0)
	for n := range len(s) - i {
		k |= uint32(s[i+n]&31) << (5 * n)
	}
	return k
}

// wordHash mixes the first three letters, the last one, and the length of s[i:end].
func wordHash(s string, i, end int) uint32 {
	second, third := min(i+1, end-1), min(i+2, end-1)
	h := uint32(s[i]&31) | uint32(s[second]&31)<<5 | uint32(s[third]&31)<<10 | uint32(s[end-1]&31)<<15 | uint32(end-i)<<20
	return h * 0x9E3779B1 >> (32 - hashBits)
}

var enIndex = sync.OnceValue(func() *enIndexed {
	x := &enIndexed{next: make([]uint16, len(enTable)), start: make([]start, len(enTable))}
	for i := range enTable {
		w := &enTable[i]
		h := wordHash(w.text, 0, len(w.text))
		x.next[i], x.slots[h] = x.slots[h], uint16(i+1)
		if x.start[i] = beginning(w); x.start[i] != never {
			x.keys.add(w.text)
		}
		x.nexts.add(w.text)
		switch w.kind {
		case enMonth, enUnit, enHalf, enNext, enWeekday:
			x.units.add(w.text)
		}
	}
	for _, w := range [...]string{"w/c", "q1", "q2", "q3", "q4"} {
		x.keys.add(w)
	}
	for _, w := range [...]string{"commencing", "starting", "before", "q"} {
		x.nexts.add(w)
	}
	for _, w := range [...]string{"am", "a.m", "pm", "p.m", "o'clock", "of", "day of", "and", "to", "through", "till", "until"} {
		x.units.add(w)
	}
	return x
})

// start says how a word begins an expression of running text.
type start uint8

const (
	never   start = iota
	leading       // only with a word of the table or a digit behind it
	alone
)

func beginning(w *enWord) start {
	switch w.kind {
	case enPreposition:
		if w.text == "in" || w.text == "from" || w.text == "between" || w.text == "for" {
			return leading
		}
		return never
	case enArticle, enNext, enCardinal, enTens, enFew, enOrdinal, enSection, enFiscal, enSeason, enDaypart, enHalf, enEarlier:
		return leading
	case enUnit:
		switch unit(w.n) {
		case unitYear, unitWeek, unitMonth:
			return leading
		case unitSecond:
			return leading // the second of May
		}
		return never
	case enHundred, enClock:
		return never
	}
	return alone
}

// kinds is a set of kinds of words.
type kinds uint32

func kindsOf(list ...enKind) (set kinds) {
	for _, k := range list {
		set |= 1 << k
	}
	return set
}

// digitNext is the place of digits in a set of kinds.
const digitNext enKind = 31

// followers has the kinds of words that can follow a leading one of each kind.
var followers = [...]kinds{
	enPreposition: kindsOf(enMonth, enWeekday, enDay, enArticle, enOrdinal, enNext, enCardinal, enTens, enFew, enSection, enHalf, enClock, digitNext),
	enArticle:     kindsOf(enOrdinal, enTens, enUnit, enHalf, enNext, enDaypart, enSection, enSeason, enDecade, enFew, enEarlier, enFiscal, digitNext),
	enNext:        kindsOf(enUnit, enWeekday, enMonth, enDaypart, enSeason, enFiscal, enCardinal, enTens, enFew, digitNext),
	enCardinal:    kindsOf(enUnit, enHalf, enTens, enCardinal, enHundred, enOrdinal, enMonth, enNext),
	enTens:        kindsOf(enUnit, enHalf, enTens, enCardinal, enHundred, enOrdinal, enMonth, enNext),
	enFew:         kindsOf(enUnit, enPreposition),
	enOrdinal:     kindsOf(enUnit, enHalf, enWeekday, enMonth, enPreposition, enCardinal, enNext, digitNext),
	enSection:     kindsOf(enMonth, enWeekday, enDay, enNext, enArticle, enPreposition, enDecade, enOrdinal, enFiscal, enSeason, digitNext),
	enSeason:      kindsOf(enPreposition, digitNext),
	enDaypart:     kindsOf(enPreposition),
	enUnit:        kindsOf(enPreposition, enOrdinal, enMonth, enEarlier, digitNext),
	enHalf:        kindsOf(enArticle),
	enFiscal:      kindsOf(enUnit, digitNext),
	enEarlier:     kindsOf(enDay, enNext),
}

// begins reports whether the word at s[i:] may begin an expression.
func (x *enIndexed) begins(sc *scanner, i int) bool {
	row, end := x.row(sc.s, i)
	if row < 0 {
		return false
	}
	switch x.start[row] {
	case alone:
		return true
	case leading:
		return x.follows(sc, end, &enTable[row], leadingWords)
	}
	return false
}

// follows reports whether what stands at i can follow the leading word w. Where that
// is a leading word again it must itself be followed by something, to the given depth.
func (x *enIndexed) follows(sc *scanner, i int, w *enWord, depth int) bool {
	s := sc.s
	for i < len(s) && (s[i] == ' ' || s[i] == '-' || s[i] == '\'') {
		i++
	}
	if i >= len(s) {
		return false
	}
	set := w.followers()
	switch c := s[i]; {
	case c-'0' <= 9:
		if set>>digitNext&1 == 0 {
			return false
		}
		_, ok := sc.digitTrigger(i)
		return ok || w.kind == enUnit // week 10
	case c|0x20-'a' >= 26:
		return c >= utf8.RuneSelf
	case !x.nexts.has(key(s, i)):
		return false
	}
	row, end := x.row(s, i)
	if w.kind == enUnit && wordAt(s, i, "commencing", "starting", "beginning", "before", "after") > 0 {
		return true
	}
	if row < 0 {
		return s[i]|0x20 == 'q' && end == i+1
	}
	next := &enTable[row]
	switch {
	case set>>next.kind&1 == 0:
		return false
	case depth > 0 && needsMore(w, next, depth):
		return x.follows(sc, end, next, depth-1)
	}
	return true
}

// leadingWords is how many leading words behind the first one are looked at.
const leadingWords = 2

// needsMore reports whether next, behind the leading word w, must be followed by
// more: from the, the first, the same, the year of.
func needsMore(w, next *enWord, depth int) bool {
	switch next.kind {
	case enArticle, enNext, enSection:
		return true
	case enOrdinal, enUnit: // but not from the first to the third of May
		return w.kind == enArticle && w.n == 1 && depth == leadingWords
	}
	return false
}

// followers are the kinds of words that can follow w.
func (w *enWord) followers() kinds {
	switch {
	case w.kind == enUnit && w.n == int(unitSecond):
		return followers[enOrdinal]
	case w.kind == enArticle && w.n == 0:
		return kindsOf(enUnit, enFew, enHalf)
	case w.kind == enPreposition && (w.text == "in" || w.text == "for"):
		return kindsOf(enArticle, enCardinal, enTens, enFew, enHalf, digitNext)
	}
	return followers[w.kind]
}

// find looks up the word at s[i:].
func (x *enIndexed) find(s string, i int) *enWord {
	if row, _ := x.row(s, i); row >= 0 {
		return &enTable[row]
	}
	return nil
}

// row is the row of the word at s[i:], or -1, and the end of the word.
func (x *enIndexed) row(s string, i int) (row, end int) {
	end = wordEnd(s, i)
	if end == i {
		return -1, end
	}
	for k := x.slots[wordHash(s, i, end)]; k > 0; k = x.next[k-1] {
		if sameWord(enTable[k-1].text, s[i:end]) {
			return int(k - 1), end
		}
	}
	return -1, end
}

// sameWord reports whether s is the lower-case word w in any case.
func sameWord(w, s string) bool {
	if len(w) != len(s) {
		return false
	}
	for i := range len(w) {
		if w[i] != s[i]|0x20 {
			return false
		}
	}
	return true
}
