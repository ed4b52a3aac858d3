package dateparse

import (
	"strings"
	"unicode/utf8"
)

// credibleYear accepts a year that 年 follows, and a bare number where it counts
// nothing: in 2014, the 2012 election, but not 2000 pieces or over 1900.
func (sc *scanner) credibleYear(ph *phrase) bool {
	i, end := ph.start, ph.end
	if sc.s[end-1] >= utf8.RuneSelf {
		return !isDigit(lastRune(sc.s[:end])) // ２０２３ is no year without its 年
	}
	if ph.isRange {
		return ph.a.year >= 1500 && ph.a.year <= 2100 && (!sc.amountAfter(end) || ph.a.year >= 1900 && wordAt(sc.s, spaces(sc.s, end), countedThings...) == 0)
	}
	n := numberAt(sc.s, i)
	if sc.enNumber(i).words {
		return sc.wordBefore(i, yearWords...) && sc.yearFollows(end)
	}
	if n.digits != 4 {
		return true // year 2011, fiscal 1989
	}
	if n.value < 1500 || n.value > 2100 {
		return false
	}
	if r, _ := runeAt(sc.s, spaces(sc.s, end)); r >= 0x2E80 && r != '～' && r != '，' && r != '。' && r != '）' {
		return false // 2000 人
	}
	switch {
	case sc.wordBefore(i, yearWords...):
		return sc.yearFollows(end)
	case n.value < 1900 || n.value > 2050 || sc.amountBefore(i) || sc.amountAfter(end):
		return false
	}
	return sc.latinBefore(i) && !sc.nameBefore(i) && !sc.initialBefore(i)
}

// countedThings are what even numbers that could be years count.
var countedThings = []string{"people", "patients", "students", "beds", "pieces", "units", "men", "women", "children", "cases", "residents", "families", "households", "schools", "doctors", "nurses", "jobs", "homes", "words", "steps", "calories"}

// yearWords are words that a year follows.
var yearWords = []string{"in", "since", "of", "from", "until", "till", "by", "during", "after", "before", "between", "through", "early", "late", "mid", "year", "circa"}

// amountBefore reports whether the word before i makes a number an amount.
func (sc *scanner) amountBefore(i int) bool {
	return sc.wordBefore(i, "about", "over", "under", "nearly", "almost", "some", "than", "approximately", "least", "most", "around", "no", "number", "room", "page", "flight", "route", "highway", "only", "deliver", "roughly", "another", "extra", "additional", "all", "these", "those", "with", "are", "were", "has", "have", "up", "x", "to", "at", "is")
}

// amountAfter reports whether the word after a number is what it counts: a plural,
// or a unit.
func (sc *scanner) amountAfter(end int) bool {
	j := spaces(sc.s, end)
	k := j
	for k < len(sc.s) && letterByte(sc.s[k]) {
		k++
	}
	if k == j {
		return j < len(sc.s) && sc.s[j] == '-' && (j > end || letterByteAt(sc.s, j+1)) // the 2000-bed hospital
	}
	if j == end {
		return true
	}
	return sc.s[k-1] == 's' && sc.s[j] >= 'a' && k-j > 3 || wordAt(sc.s, j, "people", "feet", "men", "women", "children", "sq", "square", "km", "miles", "percent", "to", "yen", "yuan", "euro", "us", "kg", "mm", "cm", "of", "more", "or", "other", "local", "new", "young") > 0
}

// latinBefore reports whether Latin text stands before i.
func (sc *scanner) latinBefore(i int) bool {
	for i > 0 && (sc.s[i-1] == ' ' || sc.s[i-1] == '(' || sc.s[i-1] == ',') {
		i--
	}
	return i > 0 && (letterByte(sc.s[i-1]) || sc.s[i-1] == '.' || sc.s[i-1] == ';' || sc.s[i-1] == '"')
}

// initialBefore reports whether an abbreviation of initials stands before i, H.R. 2024.
func (sc *scanner) initialBefore(i int) bool {
	before, point := strings.CutSuffix(strings.TrimRight(sc.s[:i], " "), ".")
	return point && len(lastWord(before)) == 1
}

// yearFollows keeps "of 2000 people" and "by 2010 votes" from being years: what
// follows a year is the end of a phrase, or a word that no number counts.
func (sc *scanner) yearFollows(end int) bool {
	k := wordAt(sc.s, spaces(sc.s, end), "to", "of", "or", "and")
	if n := numberAt(sc.s, spaces(sc.s, k)); n.digits == 4 {
		return !sc.amountAfter(n.end)
	}
	return k > 0 || !sc.amountAfter(end)
}

// letterByteAt reports whether a letter stands at i.
func letterByteAt(s string, i int) bool { return i < len(s) && letterByte(s[i]) }
