package dateparse

import "sync"

// enIndexed is made of the table of enwords.go at first use: a hash table of its
// rows. The sets keep the scanner from looking closer at most words: starts holds
// those that may begin an expression in running text, and leads those that do so
// only before certain other words or digits.
type enIndexed struct {
	slots         [1 << 14]uint16 // by hash, the first row and one; 0 is none
	next          []uint16        // by row, the next one of its hash
	starts, leads wordSet
}

// wordSet is a set of words that may hold some more than were added.
type wordSet [1 << 14 / 64]uint64

// wordHash mixes the first three letters, the last one, and the length of s[i:end].
func wordHash(s string, i, end int) uint32 {
	second, third := min(i+1, end-1), min(i+2, end-1)
	h := uint32(s[i]&31) | uint32(s[second]&31)<<5 | uint32(s[third]&31)<<10 | uint32(s[end-1]&31)<<15 | uint32(end-i)<<20
	return h * 0x9E3779B1 >> 18
}

func (s *wordSet) add(w string) {
	h := wordHash(w, 0, len(w))
	s[h>>6] |= 1 << (h & 63)
}

func (s *wordSet) has(h uint32) bool { return s[h>>6]>>(h&63)&1 > 0 }

var enIndex = sync.OnceValue(func() *enIndexed {
	x := &enIndexed{next: make([]uint16, len(enTable))}
	for i := range enTable {
		w := &enTable[i]
		h := wordHash(w.text, 0, len(w.text))
		x.next[i], x.slots[h] = x.slots[h], uint16(i+1)
		switch beginning(w) {
		case alone:
			x.starts.add(w.text)
		case leading:
			x.leads.add(w.text)
		}
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
	enArticle:     kindsOf(enOrdinal, enUnit, enHalf, enNext, enDaypart, enSection, enSeason, enDecade, enFew, enEarlier, enFiscal, digitNext),
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

// begins reports whether the word s[i:end] may begin an expression.
func (x *enIndexed) begins(s string, i, end int) bool {
	for end > i+3 && s[end-1] <= '9' { // Dec31
		end--
	}
	h := wordHash(s, i, end)
	if x.starts.has(h) {
		return true
	}
	if !x.leads.has(h) {
		return false
	}
	w := x.find(s, i)
	return w != nil && x.follows(s, end, w.kind)
}

// follows reports whether what stands at i can follow a leading word of kind k.
func (x *enIndexed) follows(s string, i int, k enKind) bool {
	for i < len(s) && (s[i] == ' ' || s[i] == '-' || s[i] == '\'') {
		i++
	}
	j := wordEnd(s, i)
	if j == i {
		return i < len(s) && (followers[k]>>digitNext&1 > 0 && s[i]-'0' <= 9 || s[i] >= 0x80)
	}
	if s[i]|0x20 == 'q' && j == i+1 {
		return true
	}
	w := x.find(s, i)
	if w == nil {
		return k == enUnit && wordAt(s, i, "commencing", "starting") > 0
	}
	return followers[k]>>w.kind&1 > 0
}

// find looks up the word at s[i:].
func (x *enIndexed) find(s string, i int) *enWord {
	end := wordEnd(s, i)
	if end == i {
		return nil
	}
	for k := x.slots[wordHash(s, i, end)]; k > 0; k = x.next[k-1] {
		if w := &enTable[k-1]; sameWord(w.text, s[i:end]) {
			return w
		}
	}
	return nil
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
