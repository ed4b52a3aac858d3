package dateparse

import "unicode/utf8"

// enIndexed is made of the table of enwords.go at first use: a hash table of its
// rows, and sets of words, which keep the scanner from looking closer at most.
type enIndexed struct {
	slots  [1 << slotBits]uint16 // by hash, the first row and one; 0 is none
	rows   []enRow
	starts wordSet // words that may begin an expression
	alones wordSet // of these, words that may be one
	nexts  wordSet // words behind one that may not do so alone
	units  wordSet // words behind a number
	counts wordSet // words behind a length that make a date of it
}

const slotBits = 10

// behindUnit are words behind a unit that begins an expression: week commencing, day before,
// quarter past.
var behindUnit = []string{"commencing", "starting", "beginning", "before", "after", "ended", "ending", "end", "past", "to"}

// enRow is what is known of a row of enTable.
type enRow struct {
	letters letters
	next    uint16 // the row and one of the same hash
	start   start
	then    kinds // of words that can follow
}

func newEnIndex() *enIndexed {
	x := &enIndexed{rows: make([]enRow, len(enTable))}
	for i := range enTable {
		w := &enTable[i]
		l, _ := lettersAt(w.text, 0)
		slot := &x.slots[l.slot()]
		x.rows[i] = enRow{l, *slot, beginning(w), w.followers()}
		*slot = uint16(i + 1)
		if x.rows[i].start != never {
			x.starts.add(w.text)
		}
		if x.rows[i].start == alone {
			x.alones.add(w.text)
		}
		x.nexts.add(w.text)
		switch w.kind {
		case enMonth, enUnit, enHalf, enNext, enWeekday, enClock:
			x.units.add(w.text)
		case enCardinal, enTens: // two years six months ago
			x.counts.add(w.text)
		}
	}
	for _, w := range [...]string{"w", "q", "h"} {
		x.starts.add(w)
		x.alones.add(w)
	}
	for _, w := range behindUnit {
		x.nexts.add(w)
	}
	x.nexts.add("q")
	x.nexts.add("h")
	for _, w := range [...]string{"am", "a", "pm", "p", "o", "of", "day", "and", "to", "through", "till", "until"} {
		x.units.add(w)
	}
	for _, w := range [...]string{"ago", "back", "earlier", "previously", "later", "starting", "beginning", "from", "after", "since", "before", "prior", "hence", "out", "and", "ended", "ending", "past", "to", "on", "of"} {
		x.counts.add(w)
	}
	return x
}

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
	case enArticle, enNext, enCardinal, enTens, enFew, enOrdinal, enSection, enFiscal, enSeason, enDaypart, enHalf, enEarlier, enRest, enClock:
		return leading
	case enUnit:
		switch unit(w.n) {
		case unitYear, unitWeek, unitMonth, unitQuarter:
			return leading
		case unitSecond:
			return leading // the second of May
		}
		return never
	case enHundred:
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
	enArticle:     kindsOf(enOrdinal, enTens, enUnit, enRest, enHalf, enNext, enDaypart, enSection, enSeason, enDecade, enFew, enEarlier, enFiscal, digitNext),
	enNext:        kindsOf(enNext, enUnit, enWeekday, enMonth, enDaypart, enSeason, enFiscal, enCardinal, enTens, enFew, digitNext),
	enCardinal:    kindsOf(enUnit, enHalf, enTens, enCardinal, enHundred, enOrdinal, enMonth, enNext),
	enTens:        kindsOf(enUnit, enHalf, enTens, enCardinal, enHundred, enOrdinal, enMonth, enNext),
	enFew:         kindsOf(enUnit, enPreposition),
	enOrdinal:     kindsOf(enUnit, enHalf, enWeekday, enMonth, enPreposition, enCardinal, enNext, digitNext),
	enSection:     kindsOf(enMonth, enWeekday, enDay, enNext, enArticle, enPreposition, enDecade, enOrdinal, enFiscal, enSeason, digitNext),
	enSeason:      kindsOf(enPreposition, digitNext),
	enDaypart:     kindsOf(enPreposition),
	enUnit:        kindsOf(enPreposition, enOrdinal, enMonth, enEarlier, digitNext),
	enHalf:        kindsOf(enArticle, enNext),
	enClock:       kindsOf(enPreposition, enDay, enWeekday),
	enFiscal:      kindsOf(enUnit, digitNext),
	enEarlier:     kindsOf(enDay, enNext),
	enRest:        kindsOf(enPreposition),
}

// skip is the place at or after i of the first word that may begin an expression, or
// of what is neither letters nor a blank. A word stands at i. The words that most
// often stand before a date (the, in, a) mostly stand before something else.
func (x *enIndexed) skip(s string, i int) int {
	w, end := lettersAt(s, i)
	for end < len(s) {
		start := i
		if i = end; s[i] == ' ' {
			i++
		} else if s[i]-'0' <= 9 {
			i = alnumEnd(s, i) // H5N1
		}
		first := w
		if w, end = lettersAt(s, i); x.starts.has(first) && (end == i || x.alones.has(first) || x.nexts.has(w)) {
			return start
		}
		if end == i {
			return i
		}
	}
	return i
}

// begins reports whether the word w, which stands from i to end, may begin an
// expression.
func (x *enIndexed) begins(sc *scanner, w letters, i, end int) bool {
	row := x.row(sc.s, w, i, end)
	if row < 0 {
		return false
	}
	switch x.rows[row].start {
	case alone:
		return true
	case leading:
		return x.follows(sc, end, row, leadingWords)
	}
	return false
}

// follows reports whether what stands at i can follow the leading word of a row. Where
// that is a leading word again it must itself be followed by something, to the given
// depth.
func (x *enIndexed) follows(sc *scanner, i, row, depth int) bool {
	s := sc.s
	for i < len(s) && (s[i] == ' ' || s[i] == '-' || s[i] == '\'') {
		i++
	}
	if i >= len(s) {
		return false
	}
	if s[i]|0x20-'a' >= 26 {
		return s[i] >= utf8.RuneSelf || s[i]-'0' <= 9 && x.digitFollows(sc, i, row)
	}
	l, end := lettersAt(s, i)
	if !x.nexts.has(l) {
		return false
	}
	w := &enTable[row]
	if w.kind == enUnit && wordAt(s, i, behindUnit...) > 0 {
		return true
	}
	after := x.row(s, l, i, end)
	if after < 0 {
		return s[i]|0x20 == 'q' && end == i+1
	}
	next := &enTable[after]
	switch {
	case x.rows[row].then>>next.kind&1 == 0:
		return false
	case next.kind == enUnit && depth == leadingWords && w.isCount():
		return x.counted(s, end)
	case depth > 0 && needsMore(w, next, depth):
		return x.follows(sc, end, after, depth-1)
	}
	return true
}

// isCount reports whether a unit behind w makes a length, which is no date alone.
func (w *enWord) isCount() bool {
	return w.kind == enCardinal || w.kind == enTens || w.kind == enFew || w.kind == enArticle && w.n == 0
}

// counted reports whether what follows the length that ends at i may make it a date:
// ago, and two days ago, since May.
func (x *enIndexed) counted(s string, i int) bool {
	j := spaces(s, i)
	return j < len(s) && (s[j] == ',' || s[j] == '-' || s[j]-'0' <= 9 || s[j] >= utf8.RuneSelf || x.counts.hasAt(s, j))
}

// digitFollows is follows where a digit stands at i.
func (x *enIndexed) digitFollows(sc *scanner, i, row int) bool {
	if x.rows[row].then>>digitNext&1 == 0 {
		return false
	}
	end, ok := sc.digitTrigger(i)
	return ok || enTable[row].kind == enUnit || enTable[row].kind == enFiscal || x.units.hasAt(sc.s, sc.hyphen(end)) // week 10, in 10 days
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
		return w.kind == enArticle && depth == leadingWords
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
func (x *enIndexed) find(s string, i int) (*enWord, int) {
	w, end := lettersAt(s, i)
	if row := x.row(s, w, i, end); row >= 0 {
		return &enTable[row], end
	}
	return nil, end
}

func (w letters) slot() uint64 { return w.hash() >> (hashBits - slotBits) }

// row is the row of the word w, which stands from i to end, or -1.
func (x *enIndexed) row(s string, w letters, i, end int) int {
	for k := x.slots[w.slot()]; k > 0; k = x.rows[k-1].next {
		if x.rows[k-1].letters == w && (end-i < 8 || sameWord(enTable[k-1].text, s[i:end])) {
			return int(k - 1)
		}
	}
	return -1
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
