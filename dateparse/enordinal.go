package dateparse

import (
	"strings"
	"time"
)

// numberPart reads a part that begins with a number: two weeks ago, the 27th,
// first Monday of, third quarter, 20th century. the is set after "the".
func (sc *scanner) numberPart(i int, e *expr, the bool) int {
	n := sc.enNumber(i)
	if n.end == 0 {
		return 0
	}
	if !(sc.find && e.is(dateFields)) {
		if k := sc.lengths(i, e); k > 0 {
			return k
		}
	}
	if n.ordinal {
		return sc.ordinalPart(n, e, the)
	}
	if w, k := sc.word(spaces(sc.s, n.end)); w != nil && w.kind == enNext && w.n != 0 && n.value > 0 && !the && !e.is(dateFields) { // 3 next weeks
		if u, k := sc.unitWord(spaces(sc.s, k)); u != noUnit && sc.s[k-1]|0x20 == 's' {
			e.spanOf(u, w.n*n.value)
			return k
		}
	}
	if n.words && n.value >= 1000 && n.value < 3000 && !e.is(hasYear) {
		e.has, e.year = e.has|hasYear, n.value
		return n.end
	}
	if n.words { // twenty five January
		if k := sc.dayMonthName(number{n.value, n.end, 2, false}, e); k > 0 {
			return k
		}
	}
	if (!sc.find || e.is(hasWeekday) && sc.clauseEnds(n.end)) && n.value >= 1 && n.value <= 31 && !n.words && (the || e.is(hasWeekday)) {
		e.has, e.day = e.has|hasDay, n.value // Monday 21
		return n.end
	}
	return 0
}

// ordinalPart reads what an ordinal counts, and is the day of the month where it
// counts nothing.
func (sc *scanner) ordinalPart(n enNumber, e *expr, the bool) int {
	j := sc.hyphen(n.end)
	nth := n.value
	if k := wordAt(sc.s, j, "last", "to last"); k > 0 { // second last week
		nth, j = -n.value, spaces(sc.s, k)
	}
	if k := sc.firstUnits(j, nth, e); k > 0 {
		return k
	}
	w, end := sc.word(j)
	if w != nil && !(sc.find && wordAt(sc.s, spaces(sc.s, end), "of") > 0 && !sc.ofPeriod(end)) {
		if k := sc.countedPart(j, end, nth, w, e); k > 0 {
			return k
		}
	}
	if nth > 0 && !e.is(hasMonth) { // fourteenth November, third of May
		if k := sc.dayMonthName(number{n.value, n.end, 2, false}, e); k > 0 {
			return k
		}
	}
	if n.value > 31 || nth < 0 || e.is(hasDay|relDay|relWeek) || sc.find && (n.words || !(the || e.is(hasWeekday)) || !sc.loneOrdinal(n.end)) {
		return 0
	}
	e.has, e.day = e.has|hasDay, n.value
	return n.end
}

// dayOrdinal reports whether an ordinal behind a weekday and "the", at i of running
// text, is the day of a month rather than one of a row: Friday the 22nd, but not
// Tuesday, the first in the county.
func (sc *scanner) dayOrdinal(i int, n enNumber) bool {
	j := spaces(sc.s, n.end)
	if k := wordAt(sc.s, j, "of"); k > 0 {
		w, _ := sc.word(spaces(sc.s, k))
		return w != nil && (w.kind == enMonth || w.kind == enNext) || wordAt(sc.s, spaces(sc.s, k), "the month") > 0
	}
	comma := strings.HasSuffix(strings.TrimRight(sc.s[:i-len("the")-1], " "), ",")
	if n.words && n.value < 20 || comma {
		return sc.clauseEnds(n.end) || !n.words && sc.loneOrdinal(n.end) && wordAt(sc.s, j, "in", "to", "day") == 0
	}
	return wordAt(sc.s, j, "in", "day") == 0
}

// loneOrdinal reports whether nothing that an ordinal could count follows: the
// 14th, and the 14th of next month, but not the 14th floor.
func (sc *scanner) loneOrdinal(i int) bool {
	j := spaces(sc.s, i)
	if j > i && after(sc.s, j, `"`, "“", "‘") > 0 {
		return false // the 14th "Kidney Day"
	}
	if j >= len(sc.s) || !letterByte(sc.s[j]) && sc.s[j]-'0' > 9 && sc.s[j] != '-' {
		return true
	}
	return wordAt(sc.s, j, "of", "at", "in", "and", "to", "when", "with", "after", "before", "the", "they", "he", "she", "we", "it", "by", "for", "as", "while", "day") > 0
}

// countedPart reads what the nth counts: a weekday, day, week, month, quarter, half.
func (sc *scanner) countedPart(j, end, nth int, w *enWord, e *expr) int {
	switch w.kind {
	case enWeekday:
		if e.is(hasNth|hasWeekday) || sc.find && !sc.ofPeriod(end) {
			return 0
		}
		e.has, e.nth, e.nthUnit, e.weekday = e.has|hasNth|hasWeekday, nth, unitDay, time.Weekday(w.n)
		return end
	case enHalf:
		if nth >= 1 && nth <= 2 && !e.is(hasHalf|hasQuarter) {
			e.has, e.part = e.has|hasHalf, nth
			return end
		}
	case enUnit:
		return sc.countedUnit(end, nth, unit(w.n), e)
	}
	return 0
}

// firstUnits reads nine months after first, and four months after last: of this
// year unless another is named.
func (sc *scanner) firstUnits(j, nth int, e *expr) int {
	n := sc.enNumber(j)
	if n.end == 0 || n.ordinal || nth != 1 {
		return 0
	}
	u, k := sc.unitWord(spaces(sc.s, n.end))
	if u == noUnit || !sc.ofUnit(k) && u != unitMonth && u != unitQuarter || wordAt(sc.s, spaces(sc.s, k), "after", "since", "following") > 0 {
		return 0
	}
	e.spanOf(u, nth*n.value)
	if !sc.ofUnit(k) {
		e.has, e.year = e.has|relYear, 0
	}
	return k
}

// ofUnit reports whether "of" or "in" and more follows at i.
func (sc *scanner) ofUnit(i int) bool { return wordAt(sc.s, spaces(sc.s, i), "of", "in") > 0 }

// periods are the kinds of words that a month, a year or the like begins with.
var periods = kindsOf(enMonth, enUnit, enNext, enOrdinal, enSeason, enFiscal, enDecade, enSection)

// ofPeriod reports whether "of" or "in" and a month, a year or the like follow at i: the
// third day of May, but not of the congress.
func (sc *scanner) ofPeriod(i int) bool {
	j := wordAt(sc.s, spaces(sc.s, i), "of", "in")
	if j == 0 {
		return false
	}
	j = spaces(sc.s, j)
	if k := wordAt(sc.s, j, "the"); k > 0 {
		j = spaces(sc.s, k)
	}
	if j >= len(sc.s) {
		return false
	}
	w, _ := sc.word(j)
	return sc.s[j]-'0' <= 9 || w != nil && periods>>w.kind&1 > 0 || w == nil && sc.s[j]|0x20 == 'q'
}

func (sc *scanner) countedUnit(end, nth int, u unit, e *expr) int {
	switch u {
	case unitQuarter:
		if nth >= 1 && nth <= 4 {
			e.has, e.part = e.has|hasQuarter, nth
			return end
		}
		if nth == -1 {
			e.has, e.part = e.has|hasQuarter, 4
			return end
		}
	case unitCentury:
		if nth >= 1 && nth < 30 && !e.is(hasYear) {
			e.has, e.year = e.has|hasCentury, nth*100-100
			return end
		}
	case unitDay, unitWeek, unitWeekend:
		if sc.find && !sc.ofPeriod(end) || !sc.ofUnit(end) && u != unitWeek {
			return 0
		}
		e.has, e.nth, e.nthUnit = e.has|hasNth, nth, u
		return end
	}
	return 0
}

// unitWord reads the name of a unit at i.
func (sc *scanner) unitWord(i int) (unit, int) {
	w, end := sc.word(i)
	if w == nil || w.kind != enUnit && w.kind != enHalf {
		return noUnit, 0
	}
	return unit(w.n), end
}
