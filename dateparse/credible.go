package dateparse

import (
	"strings"
	"unicode/utf8"
)

// credible reports whether running text can mean a date here: the expression
// is whole, and what stands around it does not make something else of it.
func (sc *scanner) credible(i, end int, e *expr, isRange bool) bool {
	if !e.is(dateFields | hasOffset | isVague) {
		return false
	}
	if !sc.freeBefore(i, e) || !sc.freeAfter(end) {
		return false
	}
	if e.is(bareNumbers) {
		return sc.credibleNumbers(i, end, e, isRange)
	}
	switch e.has &^ hasDaypart {
	case hasYear:
		return sc.credibleYear(i, end, isRange)
	case hasMonth:
		return sc.credibleMonth(i, end, isRange)
	case hasWeekday:
		return sc.credibleWeekday(i, end)
	}
	return true
}

// freeBefore reports whether no word or number runs into the expression.
func (sc *scanner) freeBefore(i int, e *expr) bool {
	r, size := runeBefore(sc.s, i)
	if r < utf8.RuneSelf && sc.s[i] >= 0xE0 { // Han text after anything but a number
		return !isDigit(r) || !isDigit(firstRune(sc.s[i:])) && numberAt(sc.s, i).end == 0
	}
	switch {
	case isDigit(r) || isLetter(r):
		return false
	case !isDigit(firstRune(sc.s[i:])):
		return r != '@' && r != '#'
	case r == '$' || r == '€' || r == '£' || r == '¥' || r == '￥' || r == '#':
		return false
	case r == '.' || r == '-' || r == '/' || r == ':' || r == ',' || r == '_' || r == '+':
		before, _ := runeBefore(sc.s, i-size)
		return !isDigit(before) && (!isLetter(before) || e.is(hasDay) && r != '.')
	}
	return true
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// freeAfter reports whether the expression is not the beginning of a word or of a
// longer number.
func (sc *scanner) freeAfter(end int) bool {
	r, size := runeAt(sc.s, end)
	last := sc.s[end-1]
	switch {
	case isDigit(r):
		return last >= utf8.RuneSelf
	case isLetter(r):
		return last >= utf8.RuneSelf
	case r == '%' || r == '％' || r == '$':
		return false
	case (r == '-' || r == '/' || r == '.' || r == ',' || r == ':') && last-'0' <= 9:
		return numberAt(sc.s, end+size).digits == 0
	}
	return true
}

// credibleNumbers accepts 4/22 after a word that a date follows, before a time,
// or in a range: elsewhere it is a fraction or a score.
func (sc *scanner) credibleNumbers(i, end int, e *expr, isRange bool) bool {
	n := numberAt(sc.s, i)
	if n.end == 0 || sc.s[n.end] != '/' {
		return e.is(hasWeekday)
	}
	if e.is(clockFields|hasWeekday) || isRange {
		return true
	}
	return sc.wordBefore(i, "on", "from", "by", "until", "since", "before", "after", "due", "dated", "of")
}

// wordBefore reports whether one of words stands before i, a blank between.
func (sc *scanner) wordBefore(i int, words ...string) bool {
	j := i
	for j > 0 && sc.s[j-1] == ' ' {
		j--
	}
	k := j
	for k > 0 && isLetter(rune(sc.s[k-1])) {
		k--
	}
	if k == j || j == i {
		return false
	}
	for _, w := range words {
		if len(w) == j-k && strings.EqualFold(sc.s[k:j], w) {
			return true
		}
	}
	return false
}

// credibleYear accepts a year that 年 follows, and a bare number only after a word
// that a year follows: in 2014, since 1998, of 2020.
func (sc *scanner) credibleYear(i, end int, isRange bool) bool {
	if sc.s[end-1] >= utf8.RuneSelf || sc.s[i] >= utf8.RuneSelf {
		return true
	}
	n := numberAt(sc.s, i)
	if n.digits != 4 {
		return true // year 2011, fiscal 1989
	}
	if n.value < 1800 || n.value > 2100 {
		return false
	}
	if r, _ := runeAt(sc.s, spaces(sc.s, end)); r >= 0x2E80 && r != '～' {
		return false // 2000 人
	}
	if isRange {
		return true
	}
	return sc.wordBefore(i, "in", "since", "of", "from", "until", "till", "by", "during", "after", "before", "between", "through", "to", "and", "early", "late", "mid", "year", "for", "than", "circa", "around", "or") && sc.yearFollows(end)
}

// yearFollows keeps "of 2000 people" and "by 2010 votes" from being years: what
// follows a year is the end of a phrase, or a word that no number counts.
func (sc *scanner) yearFollows(end int) bool {
	j := spaces(sc.s, end)
	if j >= len(sc.s) || j == end || !isLetter(rune(sc.s[j])) {
		return true
	}
	return wordAt(sc.s, j, "and", "to", "by", "with", "when", "as", "in", "at", "for", "the", "a", "an", "after", "before", "because", "but", "or", "that", "which", "who", "it", "he", "she", "they", "we", "on", "of", "is", "was", "were", "has", "had", "have", "will", "would", "from", "than", "compared", "under", "over", "through", "until", "while", "where", "there", "his", "her", "its", "their", "since", "if", "including", "amid", "following") > 0
}

// credibleMonth keeps the verbs may and march, and Jan or June as names, from being
// months where no day or year stands beside them.
func (sc *scanner) credibleMonth(i, end int, isRange bool) bool {
	if sc.s[i] >= utf8.RuneSelf || sc.s[i]-'0' <= 9 || isRange {
		return true
	}
	if sc.wordBefore(i, "in", "of", "since", "by", "until", "till", "during", "through", "from", "to", "and", "between", "early", "late", "mid", "before", "after", "last", "next", "for", "or", "this") {
		w := sc.s[i:end]
		return w != "march" && w != "may" || sc.wordBefore(i, "in", "of", "since", "until", "during", "last", "next", "between")
	}
	if end-i <= 4 && !strings.EqualFold(sc.s[i:end], "june") && !strings.EqualFold(sc.s[i:end], "july") || sc.s[i:end] == "march" || sc.s[i:end] == "august" {
		return false // may, Jan, Dec.
	}
	r, _ := runeAt(sc.s, spaces(sc.s, end))
	return r < 'A' || r > 'Z' || spaces(sc.s, end) == end // June Whitfield
}

// credibleWeekday keeps the sun and sat from being days.
func (sc *scanner) credibleWeekday(i, end int) bool {
	if sc.s[i] >= utf8.RuneSelf || end-i > 3 {
		return true
	}
	switch sc.s[i:end] {
	case "sun", "sat", "wed", "mon", "SUN", "SAT":
		return false
	case "Sun", "Sat", "Wed":
		return sc.wordBefore(i, "on", "last", "next", "this", "by", "until", "from")
	}
	return true
}
