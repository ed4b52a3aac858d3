package dateparse

import (
	"strings"
	"time"
)

// articlePart reads what follows the, a and an.
func (sc *scanner) articlePart(i, end int, the bool, e *expr) int {
	j := spaces(sc.s, end)
	if j == end || j >= len(sc.s) {
		return 0
	}
	if !the {
		return sc.oneUnit(j, e)
	}
	if sc.s[j] == '\'' {
		return sc.shortYear(j+1, e)
	}
	if sc.s[j]-'0' <= 9 {
		n := numberAt(sc.s, j)
		if k := sc.yearPair(n, e); k > 0 && !sc.find {
			return k
		}
		if k := sc.yearPart(j, n, e); k > 0 && e.is(hasDecade) {
			return k
		}
		if e.is(hasYear) && n.digits == 4 {
			return 0
		}
		if k := sc.numericDate(j, n, e); k > 0 && !e.is(bareNumbers) && e.is(hasDay) {
			return k
		}
		if e.is(bareNumbers) {
			return 0
		}
		return sc.numberPart(j, e, true)
	}
	w, k := sc.word(j)
	if w == nil {
		return 0
	}
	switch w.kind {
	case enDecade:
		if e.is(dateFields &^ hasSection) {
			return 0
		}
		e.has, e.year = e.has|hasDecade, w.n
		return k
	case enOrdinal:
		return sc.numberPart(j, e, true)
	case enUnit:
		if w.n == int(unitDay) {
			return sc.dayBefore(k, e)
		}
		if w.text == "second" {
			return sc.numberPart(j, e, true)
		}
		return sc.theUnit(k, w, e)
	case enNext:
		if k := sc.knownWord(j, k, w, e); !sc.find || e.is(fromText|hasNth|isVague) { // the next day, the last week of May
			return k
		}
	case enDaypart, enSection, enRest:
		return sc.knownWord(j, k, w, e)
	case enWeekday:
		if _, m := twoAway(sc.s, k); m > 0 {
			return sc.knownWord(j, k, w, e)
		}
	case enCardinal, enTens: // the three months ended March 31
		if sc.enNumber(j).ordinal { // the twenty-second of May
			return sc.numberPart(j, e, true)
		}
		return sc.endedPart(j, e)
	case enFiscal:
		if !sc.find {
			return sc.knownWord(j, k, w, e)
		}
	case enSeason:
		if sc.ofUnit(k) {
			return sc.knownWord(j, k, w, e)
		}
	}
	return 0
}

// dayBefore reads "day before yesterday", "day after tomorrow", "day before".
func (sc *scanner) dayBefore(i int, e *expr) int {
	if e.is(dateFields | clockFields) {
		return 0
	}
	j := spaces(sc.s, i)
	sign, k := -1, wordAt(sc.s, j, "before")
	if k == 0 {
		sign, k = 1, wordAt(sc.s, j, "after")
	}
	if k == 0 {
		return 0
	}
	if m := wordAt(sc.s, spaces(sc.s, k), "yesterday", "tomorrow"); m > 0 {
		e.has, e.day = e.has|relDay, 2*sign
		return m
	}
	if sc.find && wordFollows(sc.s, k) {
		return 0
	}
	e.has, e.day = e.has|relDay|fromText, sign
	return k
}

// twoAway reads "after next" and "before last" behind a unit or a weekday.
func twoAway(s string, i int) (n, end int) {
	j := spaces(s, i)
	if k := wordAt(s, j, "after next"); k > 0 {
		return 2, k
	}
	return -2, wordAt(s, j, "before last")
}

// restPart reads "of the week" and "of this year" behind rest.
func (sc *scanner) restPart(end int, e *expr) int {
	j := wordAt(sc.s, spaces(sc.s, end), "of")
	if j == 0 && !sc.find {
		j = end
	}
	if j == 0 || e.is(dateFields) {
		return 0
	}
	j = spaces(sc.s, j)
	j = spaces(sc.s, max(j, wordAt(sc.s, j, "the", "this")))
	u, k := sc.unitWord(j)
	if u < unitWeek || u > unitYear {
		return 0
	}
	e.relate(u, 0, 0)
	e.rest = true
	return k
}

// endedPart reads lengths and the day or month with which they ended: three months ended
// March 31.
func (sc *scanner) endedPart(i int, e *expr) int {
	var o offset
	k := sc.lengthsAt(i, &o)
	if k == 0 {
		return 0
	}
	return sc.ended(k, o, e)
}

// ended reads what ends a length that has been read up to i.
func (sc *scanner) ended(i int, o offset, e *expr) int {
	j := spaces(sc.s, i)
	k := wordAt(sc.s, j, "ended", "ending")
	if k == 0 && !sc.find {
		k = wordAt(sc.s, j, "to", "through")
	}
	if k == 0 || e.has != 0 {
		return 0
	}
	k = sc.part(spaces(sc.s, k), e)
	if k == 0 || e.is(hasOffset|hasSpan|isVague|clockFields) {
		return 0
	}
	k = sc.parts(k, e)
	o.negate()
	e.has, e.offset = e.has|lasting, o
	return k
}

// wordFollows reports whether more words of the clause stand at i.
func wordFollows(s string, i int) bool {
	j := spaces(s, i)
	return j < len(s) && (letterByte(s[j]) || s[j] >= 0x80)
}

// clauseEnds reports whether punctuation or the end of the text stands at i.
func (sc *scanner) clauseEnds(i int) bool {
	return i >= len(sc.s) || strings.IndexByte("!?;)", sc.s[i]) >= 0 || (sc.s[i] == '.' || sc.s[i] == ',') && !sc.insideNumber(i)
}

// thisWord is what "the month" and the month of "early in the month" stand for.
var thisWord = enWord{"this", enNext, 0}

// theUnit reads "the year 2011", "the week of April 10", and where the whole
// text is one expression "the month".
func (sc *scanner) theUnit(end int, w *enWord, e *expr) int {
	if k := sc.unitPart(end, w, e); k > 0 {
		if sc.find && (e.has == hasYear || e.is(weekOfYear)) {
			return 0 // year 2011 is found without its article
		}
		return k
	}
	if sc.find {
		return 0
	}
	if u := unit(w.n); u != unitDay {
		return sc.nextUnit(end, &thisWord, u, e)
	}
	return 0
}

// unitPart reads year 2011, month of May, week of April 10.
func (sc *scanner) unitPart(end int, w *enWord, e *expr) int {
	if e.is(dateFields) {
		return 0
	}
	if unit(w.n) == unitDay && !sc.find {
		if k := sc.dayBefore(end, e); k > 0 {
			return k
		}
	}
	j := spaces(sc.s, end)
	if n, k := twoAway(sc.s, end); k > 0 && unit(w.n) > unitHour && unit(w.n) != unitFortnight {
		e.relate(unit(w.n), n, 0)
		return k
	}
	var o offset
	o.add(1, unit(w.n), false)
	if k := sc.ended(end, o, e); k > 0 {
		return k
	}
	if k := wordAt(sc.s, sc.hyphen(end), "end"); k > 0 && (w.text == "year" || w.text == "month") { // year-end
		return sc.unitEnd(k, unit(w.n), e)
	}
	if k := wordAt(sc.s, j, "of", "commencing", "beginning", "starting"); k > 0 {
		j = spaces(sc.s, k)
		if unit(w.n) == unitWeek {
			return sc.weekOf(j, e)
		}
		if unit(w.n) == unitMonth {
			return sc.part(j, e)
		}
	}
	if k := wordAt(sc.s, end, "-earlier", "-ago"); k > 0 {
		var o offset
		o.add(-1, unit(w.n), false)
		return sc.setOffset(k, o, fromText, e)
	}
	if n := numberAt(sc.s, j); w.text == "week" && n.value >= 1 && n.value <= 53 {
		e.has, e.nth, e.nthUnit = e.has|hasNth|weekOfYear, n.value, unitWeek
		return n.end
	}
	if of := j > spaces(sc.s, end); of && sc.find {
		return 0 // the year of 2008 is found as 2008
	}
	if n := numberAt(sc.s, j); w.text == "year" && (n.digits == 4 || n.digits == 3 && !sc.find) && !n.han {
		e.has, e.year = e.has|hasYear, n.value
		return n.end
	}
	return 0
}

// unitEnd reads the year behind year-end, or makes it that of this year or month.
func (sc *scanner) unitEnd(i int, u unit, e *expr) int {
	e.has, e.section = e.has|hasSection, late
	if n := numberAt(sc.s, spaces(sc.s, i)); n.digits == 4 && !n.han {
		e.has, e.year = e.has|hasYear, n.value
		return n.end
	}
	e.relate(u, 0, 0)
	return i
}

// weekOf reads the day that names a week.
func (sc *scanner) weekOf(i int, e *expr) int {
	k := sc.part(i, e)
	if k == 0 || !e.is(hasDay) {
		return 0
	}
	k = sc.parts(k, e)
	e.has |= wholeWeek
	return k
}

// sectionPart reads early May, mid-2020, late last year, the end of March.
func (sc *scanner) sectionPart(end int, w *enWord, e *expr) int {
	if e.is(hasSection | dateFields) {
		return 0
	}
	j := sc.hyphen(end)
	if k := sc.partOfDay(j, w, e); k > 0 {
		return k
	}
	of := wordAt(sc.s, j, "of", "in")
	switch w.text {
	case "beginning", "start", "end", "middle":
		if of == 0 || sc.s[j]|0x20 != 'o' {
			return 0
		}
	}
	j = spaces(sc.s, max(j, of))
	if k := wordAt(sc.s, j, "the"); k > 0 {
		j = spaces(sc.s, k)
	}
	e.has, e.section = hasSection, section(w.n)
	if next, k := sc.word(j); next != nil && next.kind == enUnit {
		return sc.nextUnit(k, &thisWord, unit(next.n), e)
	}
	k := sc.part(j, e)
	if !e.is(hasMonth|hasYear|relYear|relMonth|relWeek|hasDecade|hasCentury) || e.is(hasDay|clockFields) {
		return 0
	}
	return k
}

// partOfDay reads late Tuesday and early yesterday morning.
func (sc *scanner) partOfDay(j int, w *enWord, e *expr) int {
	next, end := sc.word(j)
	if next == nil || next.kind != enWeekday && next.kind != enDay || w.text != "early" && w.text != "late" {
		return 0
	}
	if next.kind == enWeekday {
		e.has, e.weekday = e.has|hasWeekday, time.Weekday(next.n)
	} else {
		e.has, e.day = e.has|relDay, next.n
	}
	if part, k := sc.word(spaces(sc.s, end)); part != nil && part.kind == enDaypart {
		e.has, e.daypart = e.has|hasDaypart, daypart(part.n)
		return k
	}
	return end
}

// seasonPart reads summer 2019, summer of 2019 and, in a whole text, summer.
func (sc *scanner) seasonPart(end int, w *enWord, e *expr) int {
	if e.is(dateFields) {
		return 0
	}
	e.has, e.section = e.has|hasSection, section(w.n)
	j := spaces(sc.s, end)
	if k := wordAt(sc.s, j, "of", "in"); k > 0 {
		j = spaces(sc.s, k)
	}
	if n := numberAt(sc.s, j); n.digits == 4 && !n.han && n.value < 3000 && j > end {
		e.has, e.year = e.has|hasYear, n.value
		return n.end
	}
	if w, k := sc.word(j); w != nil && w.kind == enNext && j > end {
		if u, k := sc.unitWord(spaces(sc.s, k)); u == unitYear {
			e.has, e.year = e.has|relYear, w.n
			return k
		}
	}
	return 0
}
