package dateparse

import (
	"strings"
	"time"
)

// nextWord reads what follows last, this, next, past.
func (sc *scanner) nextWord(end int, w *enWord, e *expr) int {
	j := spaces(sc.s, end)
	if j == end || j >= len(sc.s) {
		return 0
	}
	if n := sc.enNumber(j); n.end > 0 && !n.ordinal && w.n != 0 && !e.is(hasSpan|hasOffset) {
		if u, k := sc.unitWord(sc.hyphen(n.end)); u != noUnit && n.value > 0 {
			e.spanOf(u, w.n*n.value)
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
		if w.n != 0 && strings.HasSuffix(next.text, "s") { // the coming weeks
			e.has |= isVague
			return k
		}
		return sc.nextUnit(k, w, unit(next.n), e)
	case enNext:
		if w.text == "this" { // this past weekend
			return sc.nextWord(k, next, e)
		}
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

// nextDate reads next 8th of March and this 7/19.
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
		return sc.countedUnit(end, -1, u, e) // last week of 2003
	}
	switch u {
	case unitYear:
		if e.is(hasYear | relYear | relDay | relWeek | relMonth) {
			return 0
		}
		if w.text == "past" {
			e.spanOf(u, -1)
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
			e.weekend = true
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
		e.spanOf(u, w.n)
	default:
		return 0
	}
	return end
}

func (sc *scanner) nextDecade(end int, w *enWord, u unit, e *expr) int {
	if e.is(dateFields) {
		return 0
	}
	if w.text == "past" {
		e.spanOf(u, -1)
		return end
	}
	e.has, e.year = e.has|relYear|hasDecade, w.n
	if u == unitCentury {
		e.has = e.has&^hasDecade | hasCentury
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
