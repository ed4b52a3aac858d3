package dateparse

import (
	"strings"
	"unicode/utf8"
)

// English dates share their words with verbs (may, march), people (Jan, April, Friday),
// newspapers (USA Today) and streets (12 May Street). What stands beside them tells.

// insideEn reports whether an English match is part of a name.
func (sc *scanner) insideEn(ph *phrase) bool {
	first := sc.s[ph.start]
	switch e := &ph.a; {
	case e.has == hasWeekday && (wordAt(sc.s, spaces(sc.s, ph.end), newspapers...) > 0 || sc.capitalFollows(ph.end) && sc.wordBefore(ph.start, "the", "to", "from", "in", "at", "near")): // Sunday Times, to Friday Hall
		return true
	case e.has == hasMonth|hasDay && wordAt(sc.s, spaces(sc.s, ph.end), "street", "st", "road", "rd", "avenue", "ave", "lane", "square", "boulevard") > 0:
		return true
	case e.has == relDay && first == 'T': // USA Today
		return sc.nameBefore(ph.start) && !sc.wordBefore(ph.start, "posted", "updated", "published", "last", "created", "modified", "date", "time")
	case e.has&(hasMonth|hasWeekday) == e.has && first >= 'A' && first <= 'Z': // Ms. May Chan, Mr Friday
		return sc.titleBefore(ph.start)
	}
	return false
}

// capitalFollows reports whether the next word at i begins with a capital.
func (sc *scanner) capitalFollows(i int) bool {
	j := spaces(sc.s, i)
	return j < len(sc.s) && sc.s[j]-'A' < 26
}

// newspapers are what those are called that bear the name of a day.
var newspapers = []string{"times", "post", "mail", "herald", "telegraph", "mirror", "express", "tribune", "independent", "magazine", "gazette", "observer"}

// nameBefore reports whether a word with a capital stands before i, one that is no
// preposition at the beginning of a sentence.
func (sc *scanner) nameBefore(i int) bool {
	before := strings.TrimRight(sc.s[:i], " ")
	w := lastWord(before)
	return w != "" && w[0] <= 'Z' && !sc.wordBefore(i, yearWords...) && !sc.wordBefore(i, "on", "for", "the", "as", "year", "copyright", "class")
}

// titleBefore reports whether Dr., Ms or the like stands before i.
func (sc *scanner) titleBefore(i int) bool {
	before := strings.TrimRight(sc.s[:i], " .")
	for _, w := range [...]string{"mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "sister", "nurse"} {
		if strings.EqualFold(lastWord(before), w) {
			return true
		}
	}
	return false
}

// verb reports whether "this may" and "to march" are no months.
func (sc *scanner) verb(ph *phrase) bool {
	match := sc.s[ph.start:ph.end]
	return ph.a.is(hasMonth) && (strings.HasSuffix(match, " may") || strings.HasSuffix(match, " march") || strings.HasPrefix(match, "march on "))
}

// credibleMonth keeps the verbs may and march, and Jan or June as names, from being
// months where no day or year stands beside them.
func (sc *scanner) credibleMonth(i, end int, isRange bool) bool {
	if sc.s[i] >= utf8.RuneSelf || sc.s[i]-'0' <= 9 || isRange {
		festival := numberAt(sc.s, i).han && strings.HasSuffix(sc.s[:end], "月") && numberAt(sc.s, end).han // 三月三, 一月两次
		return isRange || !festival && after(sc.s, end, "天") == 0                                          // 五月天
	}
	if sc.wordBefore(i, "in", "of", "since", "by", "until", "till", "during", "through", "from", "between", "early", "late", "mid", "last", "next", "this") {
		w := sc.s[i:end]
		return w != "march" && w != "may" || sc.wordBefore(i, "in", "of", "since", "until", "during", "last", "next", "between")
	}
	if end-i <= 4 && !strings.EqualFold(sc.s[i:end], "june") && !strings.EqualFold(sc.s[i:end], "july") || sc.s[i:end] == "march" || sc.s[i:end] == "august" {
		return false // may, Jan, Dec.
	}
	if sc.s[i:end] == "March" && (sc.sentenceStarts(i) || sc.nameBefore(i) || wordAt(sc.s, spaces(sc.s, end), "for", "on", "against") > 0) {
		return false // March on! the Annual March for Health
	}
	return !sc.capitalFollows(end) // June Whitfield
}

// sentenceStarts reports whether a sentence begins at i.
func (sc *scanner) sentenceStarts(i int) bool {
	before := strings.TrimRight(sc.s[:i], " \t\n\"'“‘(")
	return before == "" || strings.IndexByte(".!?", before[len(before)-1]) >= 0
}

// credibleWeekday keeps the sun and sat from being days.
func (sc *scanner) credibleWeekday(i, end int) bool {
	if sc.s[i] >= utf8.RuneSelf || end-i > 3 {
		return true
	}
	switch sc.s[i:end] {
	case "sun", "sat", "wed", "mon", "SUN", "SAT", "MON", "WED":
		return false
	case "Sun", "Sat", "Wed":
		return sc.wordBefore(i, "on", "last", "next", "this", "by", "until", "from")
	}
	return true
}
