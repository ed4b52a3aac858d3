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
	if !e.is(hasOffset|clockFields|hasSpan) && !(sc.find && e.is(dateFields)) {
		if k := sc.lengths(i, e); k > 0 {
			return k
		}
	}
	if n.ordinal {
		return sc.ordinalPart(n, e, the)
	}
	if w, k := sc.word(spaces(sc.s, n.end)); w != nil && w.kind == enNext && w.n != 0 && n.value > 0 && !(the && sc.find) && !e.is(dateFields) { // 3 next weeks
		if u, k := sc.unitWord(spaces(sc.s, k)); u != noUnit {
			e.has, e.count, e.spanUnit = e.has|hasSpan, w.n*n.value, u
			return k
		}
	}
	if n.words && n.value >= 1000 && n.value < 3000 && !e.is(hasYear) {
		e.has, e.year = e.has|hasYear, n.value
		return n.end
	}
	if n.words && n.value <= 31 && !e.is(hasDay|hasMonth|relDay) { // twenty five January
		if w, end := sc.word(spaces(sc.s, n.end)); w != nil && w.kind == enMonth {
			e.has, e.day, e.month = e.has|hasDay|hasMonth, n.value, w.n
			return end
		}
	}
	if (!sc.find || e.is(hasWeekday) && sc.clauseEnds(n.end)) && n.value >= 1 && n.value <= 31 && (the || e.is(hasWeekday)) && !e.is(hasDay|relDay|relWeek|hasMonth|clockFields) {
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
	if w != nil {
		if k := sc.countedPart(j, end, nth, w, e); k > 0 {
			return k
		}
	}
	if w != nil && w.kind == enMonth && !e.is(hasMonth) && n.value <= 31 && nth > 0 { // fourteenth November
		e.has, e.day, e.month = e.has|hasDay|hasMonth, n.value, w.n
		return end
	}
	if k := wordAt(sc.s, j, "of"); k > 0 && n.value <= 31 {
		if w, end := sc.word(spaces(sc.s, k)); w != nil && w.kind == enMonth && !e.is(hasMonth) {
			e.has, e.day, e.month = e.has|hasDay|hasMonth, n.value, w.n
			return end
		}
	}
	if n.value > 31 || nth < 0 || e.is(hasDay|relDay|relWeek) || sc.find && (n.words || !(the || e.is(hasWeekday)) || !sc.loneOrdinal(n.end)) {
		return 0
	}
	e.has, e.day = e.has|hasDay, n.value
	return n.end
}

// loneOrdinal reports whether nothing that an ordinal could count follows: the
// 14th, and the 14th of next month, but not the 14th floor.
func (sc *scanner) loneOrdinal(i int) bool {
	j := spaces(sc.s, i)
	if j >= len(sc.s) || !letterByte(sc.s[j]) && sc.s[j]-'0' > 9 && sc.s[j] != '-' {
		return true
	}
	return wordAt(sc.s, j, "of", "at", "in", "and", "to", "when", "with", "after", "before", "the", "they", "he", "she", "we", "it", "by", "for", "as", "while", "day") > 0
}

// countedPart reads what the nth counts: a weekday, day, week, month, quarter, half.
func (sc *scanner) countedPart(j, end, nth int, w *enWord, e *expr) int {
	switch w.kind {
	case enWeekday:
		if e.is(hasNth|hasWeekday) || sc.find && wordAt(sc.s, spaces(sc.s, end), "of", "in") == 0 {
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
	if n.end == 0 || n.ordinal || n.value == 0 || nth != 1 && nth != -1 || e.is(hasSpan) {
		return 0
	}
	u, k := sc.unitWord(spaces(sc.s, n.end))
	if u == noUnit || !sc.ofUnit(k) && u != unitMonth && u != unitQuarter {
		return 0
	}
	e.has, e.count, e.spanUnit = e.has|hasSpan, nth*n.value, u
	if !sc.ofUnit(k) {
		e.has, e.year = e.has|relYear, 0
	}
	return k
}

// ofUnit reports whether "of" or "in" and more follows at i.
func (sc *scanner) ofUnit(i int) bool { return wordAt(sc.s, spaces(sc.s, i), "of", "in") > 0 }

func (sc *scanner) countedUnit(end, nth int, u unit, e *expr) int {
	switch u {
	case unitQuarter:
		if nth >= 1 && nth <= 4 && !e.is(hasQuarter|hasHalf) {
			e.has, e.part = e.has|hasQuarter, nth
			return end
		}
		if nth == -1 && sc.ofUnit(end) {
			e.has, e.part = e.has|hasQuarter, 4
			return end
		}
	case unitCentury:
		if nth >= 1 && nth < 30 && !e.is(hasYear) {
			e.has, e.year = e.has|hasCentury, nth*100-100
			return end
		}
	case unitDay, unitWeek:
		if e.is(hasNth) || !sc.ofUnit(end) && !(u == unitWeek && !sc.find) {
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

// lengths reads one or more lengths and what they are counted from: two weeks ago,
// 1 month and 21 days ago, a year earlier, three days after July 7.
func (sc *scanner) lengths(i int, e *expr) int {
	var o offset
	end := sc.lengthsAt(i, &o)
	if end == 0 {
		return 0
	}
	if n := sc.enNumber(i); n.some {
		e.has |= isVague
	}
	return sc.lengthFrom(end, o, e)
}

// lengthsAt reads lengths: 1 month, 21 days and 2 hours.
func (sc *scanner) lengthsAt(i int, o *offset) (end int) {
	for j := i; ; {
		n, half := sc.enNumber(j), false
		if n.end == 0 {
			n.end, half = wordAt(sc.s, j, "half a", "half an"), true
		}
		if n.end == 0 || n.ordinal {
			return end
		}
		if k := wordAt(sc.s, spaces(sc.s, n.end), "and a half"); k > 0 {
			n.end, half = k, true
		}
		u, k := sc.unitWord(sc.hyphen(n.end))
		if u == noUnit || u == unitWeekend || u == unitHalf {
			return end
		}
		if m := wordAt(sc.s, spaces(sc.s, k), "and a half"); m > 0 {
			k, half = m, true
		}
		o.add(n.value, u, half)
		end = k
		j = sc.numberGap(k)
		if j < len(sc.s) && sc.s[j] == ',' {
			j = sc.numberGap(spaces(sc.s, j+1))
		}
	}
}

// hyphen skips the blanks or the hyphen between a number and its unit.
func (sc *scanner) hyphen(i int) int {
	if i < len(sc.s) && sc.s[i] == '-' {
		return i + 1
	}
	return spaces(sc.s, i)
}

// lengthFrom reads ago, earlier, later, from now, before X, after X.
func (sc *scanner) lengthFrom(end int, o offset, e *expr) int {
	j := spaces(sc.s, end)
	if k := wordAt(sc.s, j, "ago", "back"); k > 0 {
		o.negate()
		return sc.setOffset(k, o, 0, e)
	}
	if k := wordAt(sc.s, j, "earlier", "previously"); k > 0 {
		o.negate()
		return sc.setOffset(k, o, fromText, e)
	}
	if k := wordAt(sc.s, j, "later"); k > 0 {
		return sc.setOffset(k, o, fromText, e)
	}
	if k := wordAt(sc.s, j, "starting from", "starting on", "starting", "beginning"); k > 0 && e.has == 0 {
		return sc.lastingFrom(spaces(sc.s, k), o, e)
	}
	if k := wordAt(sc.s, j, "from now", "hence", "out"); k > 0 && !(sc.find && sc.s[j]|0x20 == 'o') {
		return sc.setOffset(k, o, 0, e)
	}
	sign := 1
	k := wordAt(sc.s, j, "from", "after", "since")
	if k == 0 {
		k, sign = wordAt(sc.s, j, "before", "prior to"), -1
	}
	if k == 0 || e.has&^isVague != 0 {
		return 0
	}
	return sc.offsetFrom(spaces(sc.s, k), sign, o, e)
}

// lastingFrom reads the first day of three days starting Monday.
func (sc *scanner) lastingFrom(i int, o offset, e *expr) int {
	k := sc.part(i, e)
	if k == 0 || e.is(hasOffset|hasSpan|isVague|clockFields) || !e.is(hasDay|relDay|hasWeekday) {
		return 0
	}
	k = sc.parts(k, k, e)
	e.has, e.offset = e.has|lasting, o
	return k
}

func (sc *scanner) setOffset(end int, o offset, f fields, e *expr) int {
	e.has, e.offset = e.has|hasOffset|f, o
	return end
}

// offsetFrom reads the date that a length is counted from.
func (sc *scanner) offsetFrom(i, sign int, o offset, e *expr) int {
	if sign < 0 {
		o.negate()
	}
	k := sc.part(i, e)
	if k == 0 || e.is(hasOffset|hasSpan|isVague) {
		return 0
	}
	k = sc.parts(k, k, e)
	if sign > 0 && e.is(hasWeekday) && !e.is(relWeek|hasDay) {
		e.count = 1 // three days from Tuesday: the next one
	}
	return sc.setOffset(k, o, 0, e)
}

// nextWord reads what follows last, this, next, past.
func (sc *scanner) nextWord(end int, w *enWord, e *expr) int {
	j := spaces(sc.s, end)
	if j == end {
		return 0
	}
	if n := sc.enNumber(j); n.end > 0 && !n.ordinal && w.n != 0 && !e.is(hasSpan|hasOffset) {
		if u, k := sc.unitWord(sc.hyphen(n.end)); u != noUnit && n.value > 0 {
			e.has, e.count, e.spanUnit = e.has|hasSpan, w.n*n.value, u
			return k
		} else if u != noUnit {
			e.has |= isVague // the past few days
			return k
		}
	}
	if sc.s[j]-'0' <= 9 && !e.is(dateFields) && w.text != "past" {
		return sc.nextDate(j, w, e)
	}
	next, k := sc.word(j)
	if next == nil {
		return 0
	}
	switch next.kind {
	case enDaypart:
		return sc.thisMorning(k, w, next, e)
	}
	if w.text == "that" && next.kind != enUnit {
		return 0 // said that Friday
	}
	switch next.kind {
	case enWeekday:
		return sc.nextWeekday(k, w, next, e)
	case enMonth:
		return sc.nextMonth(k, w, next, e)
	case enUnit:
		return sc.nextUnit(k, w, unit(next.n), e)
	case enSeason:
		if e.is(dateFields) {
			return 0
		}
		e.has, e.year, e.section = e.has|relYear|hasSection, w.n, section(next.n)
		return k
	case enFiscal:
		if u, k := sc.unitWord(spaces(sc.s, k)); u == unitYear && !e.is(hasYear|relYear) {
			e.has, e.year = e.has|relYear, w.n
			return k
		}
	}
	return 0
}

// nextDate reads next 6th of April and this 5/12.
func (sc *scanner) nextDate(j int, w *enWord, e *expr) int {
	n := numberAt(sc.s, j)
	k := sc.dayMonthName(n, e)
	if k == 0 {
		k = sc.numericDate(j, n, e)
	}
	if k == 0 || e.is(hasYear) || !e.is(hasMonth) || !e.is(hasDay) {
		return 0
	}
	e.has &^= bareNumbers
	if e.count = w.n; w.n == 0 {
		e.has, e.year = e.has|relYear, 0
	}
	return k
}

func (sc *scanner) nextWeekday(end int, w, next *enWord, e *expr) int {
	if e.is(hasWeekday | relWeek | hasDay | relDay) {
		return 0
	}
	if w.n < 0 && sc.ofUnit(end) && w.text == "last" { // last Monday of March
		e.has, e.nth, e.nthUnit, e.weekday = e.has|hasNth|hasWeekday, -1, unitDay, time.Weekday(next.n)
		return end
	}
	e.has, e.week, e.weekday = e.has|relWeek|hasWeekday, w.n, time.Weekday(next.n)
	if w.text == "past" || w.text == "coming" || w.text == "following" || w.text == "upcoming" {
		e.has &^= relWeek
		e.count = w.n
	}
	return end
}

// nextMonth reads last March and what more belongs to the month.
func (sc *scanner) nextMonth(end int, w, next *enWord, e *expr) int {
	if e.is(hasMonth | hasYear | relYear | hasDay) {
		return 0
	}
	e.count = w.n
	if w.n == 0 {
		e.has, e.year = e.has|relYear, 0
	}
	return sc.monthName(end, next.n, e)
}

// thisMorning reads this morning and last night.
func (sc *scanner) thisMorning(end int, w, next *enWord, e *expr) int {
	if e.is(hasDay|relDay|hasDaypart|hasMonth|hasWeekday) || w.n > 0 {
		return 0
	}
	e.has, e.day, e.daypart = e.has|relDay|hasDaypart, w.n, daypart(next.n)
	if w.text == "same" || w.text == "that" {
		e.has |= fromText
	}
	return end
}

// nextUnit reads last year, this week, the following day.
func (sc *scanner) nextUnit(end int, w *enWord, u unit, e *expr) int {
	text := textField(w.text == "following" || w.text == "same" || w.text == "that" || w.text == "previous" && u == unitDay || u == unitDay && w.text == "next")
	if sc.ofUnit(end) && w.text == "last" && (u == unitWeek || u == unitDay || u == unitQuarter) && !e.is(hasNth) {
		return sc.countedUnit(end, -1, u, e) // last week of 2016
	}
	switch u {
	case unitYear:
		if e.is(hasYear | relYear | relDay | relWeek | relMonth) {
			return 0
		}
		if w.text == "past" {
			e.has, e.count, e.spanUnit = e.has|hasSpan, -1, u
			return end
		}
		e.has, e.year = e.has|relYear|text, w.n
	case unitMonth:
		if e.is(hasMonth | relMonth | relYear | hasYear) {
			return 0
		}
		e.has, e.month = e.has|relMonth|text, w.n
	case unitQuarter:
		e.has, e.part = e.has|relQuarter|text, w.n
	case unitWeek, unitWeekend:
		if e.is(hasDay | hasMonth | relWeek | hasYear) {
			return 0
		}
		e.has, e.week = e.has|relWeek|text, w.n
		if u == unitWeekend {
			e.spanUnit = u
		}
	case unitDay:
		if e.is(dateFields) || w.text == "this" || w.text == "current" {
			return 0
		}
		e.has, e.day = e.has|relDay|text, w.n
	case unitDecade, unitCentury:
		return sc.nextDecade(end, w, u, e)
	case unitHour, unitMinute, unitSecond:
		if e.is(dateFields|clockFields) || w.n == 0 {
			return 0
		}
		e.has, e.count, e.spanUnit = e.has|hasSpan, w.n, u
	default:
		return 0
	}
	return end
}

func (sc *scanner) nextDecade(end int, w *enWord, u unit, e *expr) int {
	if e.is(dateFields) || w.text == "past" {
		return 0
	}
	e.has, e.year = e.has|relYear|hasDecade, w.n
	if u == unitCentury {
		e.has = e.has&^hasDecade | hasCentury
	}
	return end
}

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
	if sc.s[j]-'0' <= 9 || sc.s[j] >= 0x80 {
		n := numberAt(sc.s, j)
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
		if k := sc.numberPart(j, e, true); k > 0 {
			return k
		}
		return 0
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
	case enNext, enDaypart, enSection:
		return sc.knownWord(j, k, w, e)
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

// oneUnit reads what follows a or an: a year ago, a few days later.
func (sc *scanner) oneUnit(j int, e *expr) int {
	if e.is(hasOffset|clockFields) || sc.find && e.is(dateFields) {
		return 0
	}
	if u, k := sc.unitWord(j); u != noUnit && u != unitWeekend {
		var o offset
		m := wordAt(sc.s, spaces(sc.s, k), "and a half")
		o.add(1, u, m > 0)
		if u == unitHalf {
			return 0
		}
		return sc.lengthFrom(max(k, m), o, e)
	}
	if w, _ := sc.word(j); w != nil && w.kind == enFew {
		return sc.lengths(j, e)
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
	if sc.find && !endsPhrase2(sc.s, k) {
		return 0
	}
	e.has, e.day = e.has|relDay|fromText, sign
	return k
}

// endsPhrase2 reports whether a clause ends at i.
func endsPhrase2(s string, i int) bool {
	j := spaces(s, i)
	return j >= len(s) || !letterByte(s[j]) && s[j] < 0x80
}

// clauseEnds reports whether punctuation or the end of the text stands at i.
func (sc *scanner) clauseEnds(i int) bool {
	return i >= len(sc.s) || strings.IndexByte("!?;)", sc.s[i]) >= 0 || (sc.s[i] == '.' || sc.s[i] == ',') && !sc.insideNumber(i)
}

// theUnit reads "the year 2011", "the week of April 10", and where the whole
// text is one expression "the month".
func (sc *scanner) theUnit(end int, w *enWord, e *expr) int {
	if k := sc.unitPart(end, w, e); k > 0 {
		if sc.find && (e.has == hasYear || e.is(weekOfYear)) {
			return 0 // year 2011 is found without its article
		}
		return k
	}
	if sc.find || e.is(dateFields) {
		return 0
	}
	fake := enWord{"this", enNext, 0}
	if u := unit(w.n); u != unitDay {
		return sc.nextUnit(end, &fake, u, e)
	}
	return 0
}

// unitPart reads year 2011, month of May, week of April 10.
func (sc *scanner) unitPart(end int, w *enWord, e *expr) int {
	if e.is(dateFields) {
		return 0
	}
	j := spaces(sc.s, end)
	if k := wordAt(sc.s, j, "of", "commencing", "beginning", "starting"); k > 0 {
		j = spaces(sc.s, k)
		if unit(w.n) == unitWeek {
			if k := sc.part(j, e); k > 0 && e.is(hasDay) {
				k = sc.parts(k, k, e)
				e.has |= wholeWeek
				return k
			}
			return 0
		}
		if unit(w.n) == unitMonth {
			return sc.part(j, e)
		}
	}
	if k := wordAt(sc.s, end, "-earlier", "-ago"); k > 0 && w.n >= int(unitMonth) {
		var o offset
		o.add(-1, unit(w.n), false)
		return sc.setOffset(k, o, fromText, e)
	}
	if n := numberAt(sc.s, j); unit(w.n) == unitWeek && w.text == "week" && n.digits > 0 && n.digits <= 2 && n.value >= 1 && n.value <= 53 {
		e.has, e.nth, e.nthUnit = e.has|hasNth|weekOfYear, n.value, unitWeek
		return n.end
	}
	if n := numberAt(sc.s, j); unit(w.n) == unitYear && (n.digits == 4 || n.digits == 3 && !sc.find) && !n.han && w.text != "years" {
		e.has, e.year = e.has|hasYear, n.value
		return n.end
	}
	return 0
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
	if next, k := sc.word(j); next != nil && next.kind == enUnit && of > 0 {
		fake := enWord{"this", enNext, 0}
		return sc.nextUnit(k, &fake, unit(next.n), e)
	}
	k := sc.part(j, e)
	if k == 0 || !e.is(hasMonth|hasYear|relYear|relMonth|relWeek|hasDecade|hasCentury) || e.is(hasDay|clockFields) {
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

// earlierPart reads "this year" after earlier.
func (sc *scanner) earlierPart(end int, e *expr) int {
	j := spaces(sc.s, end)
	w, k := sc.word(j)
	if w == nil || e.has != 0 || j == end {
		return 0
	}
	switch {
	case w.kind == enDay, w.kind == enNext && w.n <= 0:
		return sc.knownWord(j, k, w, e)
	}
	return 0
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
	if n := numberAt(sc.s, j); n.digits == 4 && !n.han && n.value > 1000 && n.value < 3000 && j > end {
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

// fiscalPart reads fiscal 1989, fiscal year 1989, calendar year 2008.
func (sc *scanner) fiscalPart(end int, e *expr) int {
	if e.is(hasYear | relYear) {
		return 0
	}
	j := spaces(sc.s, end)
	if k := wordAt(sc.s, j, "year"); k > 0 {
		j = spaces(sc.s, k)
	}
	n := numberAt(sc.s, j)
	if n.digits != 4 || n.han || n.value < 1500 || n.value > 2999 {
		return 0
	}
	e.has, e.year = e.has|hasYear, n.value
	return n.end
}

// prepositionPart skips in, on, from and the like where the whole text is one
// expression; "in two weeks" is one in running text too.
func (sc *scanner) prepositionPart(i, end int, e *expr) int {
	if e.has != 0 {
		return 0
	}
	j := spaces(sc.s, end)
	if wordAt(sc.s, i, "for") > 0 {
		if k := sc.forLength(j, e); k > 0 {
			return k
		}
	}
	if sc.s[i]|0x20 == 'i' {
		if k := sc.lengths(j, e); k > 0 && e.is(hasDay|relDay|hasWeekday|hasYear|hasMonth) {
			return k // in two weeks since May
		}
		*e = expr{}
		if k := sc.inLength(j, e); k > 0 {
			return k
		}
	}
	if sc.find {
		return 0
	}
	return sc.part(j, e)
}

// forLength reads "three days, from Monday" after for.
func (sc *scanner) forLength(j int, e *expr) int {
	var o offset
	k := sc.lengthsAt(j, &o)
	if k == 0 {
		return 0
	}
	k = spaces(sc.s, k)
	if k < len(sc.s) && sc.s[k] == ',' {
		k = spaces(sc.s, k+1)
	}
	m := wordAt(sc.s, k, "from", "starting", "beginning")
	if m == 0 || sc.find && sc.s[k]|0x20 != 'f' {
		return 0
	}
	return sc.lastingFrom(spaces(sc.s, m), o, e)
}

// inLength reads "two weeks" after in.
func (sc *scanner) inLength(j int, e *expr) int {
	if k := wordAt(sc.s, j, "a", "an"); k > 0 {
		if u, m := sc.unitWord(spaces(sc.s, k)); u != noUnit && u != unitWeekend && u >= unitDay {
			e.has |= hasOffset
			e.offset.add(1, u, false)
			return m
		}
	}
	n := sc.enNumber(j)
	if n.end == 0 || n.ordinal || n.value == 0 {
		return 0
	}
	u, k := sc.unitWord(sc.hyphen(n.end))
	if u == noUnit || u == unitWeekend {
		return 0
	}
	e.has |= hasOffset
	e.offset.add(n.value, u, false)
	return k
}

// quarterCode reads Q3, q1-2019, FY2019.
func (sc *scanner) quarterCode(i int, e *expr) int {
	if e.is(hasQuarter|hasMonth|hasDay) || i+1 >= len(sc.s) || sc.s[i]|0x20 != 'q' {
		return 0
	}
	n := numberAt(sc.s, i+1)
	if n.digits != 1 || n.value < 1 || n.value > 4 || n.end < len(sc.s) && letterByte(sc.s[n.end]) {
		return 0
	}
	e.has, e.part = e.has|hasQuarter, n.value
	if n.end < len(sc.s) && (sc.s[n.end] == '-' || sc.s[n.end] == '/') && !e.is(hasYear) {
		if y := numberAt(sc.s, n.end+1); y.digits == 4 {
			e.has, e.year = e.has|hasYear, y.value
			return y.end
		}
	}
	return n.end
}
