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
	var o offset
	if k := sc.lengthsAt(j, &o); k > 0 && w.n != 0 {
		if sc.enNumber(j).some {
			e.has |= isVague // the past few days
		} else {
			e.spanFor(o, w.n)
		}
		return k
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
		if u, k := sc.unitWord(spaces(sc.s, k)); u == unitYear {
			return sc.nextUnit(k, w, unit(next.n), e)
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
	if e.count = w.n; w.n == 0 && sc.yearBehind(k) == 0 { // this 17th day of May, 2024
		e.has, e.year = e.has|relYear, 0
	}
	return k
}

// yearBehind is the end of a year at i, a comma between or not, or 0.
func (sc *scanner) yearBehind(i int) int {
	j := spaces(sc.s, i)
	if j < len(sc.s) && sc.s[j] == ',' {
		j = spaces(sc.s, j+1)
	}
	if n := numberAt(sc.s, j); n.value >= 1000 && n.value < 3000 {
		return n.end
	}
	return 0
}

func (sc *scanner) nextWeekday(end int, w, next *enWord, e *expr) int {
	if e.is(hasWeekday | relWeek | hasDay | relDay) {
		return 0
	}
	if w.text == "last" && sc.ofPeriod(end) { // last Monday of March
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
	if e.is(hasDay|relDay|hasMonth|hasWeekday) || e.is(hasDaypart) && !e.is(hasHour) || w.n > 0 {
		return 0
	}
	if e.has, e.day = e.has|relDay, w.n; !e.is(hasDaypart) { // 8pm last night
		e.has, e.daypart = e.has|hasDaypart, daypart(next.n)
	}
	if w.text == "same" || w.text == "that" {
		e.has |= fromText
	}
	return end
}

// takenBy are what an expression may not have where a unit is to be counted from the base.
var takenBy = [...]fields{
	unitDay:        dateFields,
	unitWeek:       hasDay | hasMonth | relWeek | hasYear,
	unitWeekend:    hasDay | hasMonth | relWeek | hasYear,
	unitFortnight:  dateFields,
	unitMonth:      hasMonth | relMonth | relYear | hasYear,
	unitQuarter:    hasQuarter | relQuarter | hasHalf,
	unitHalf:       hasQuarter | relQuarter | hasHalf,
	unitYear:       hasYear | relYear | relDay | relWeek | relMonth,
	unitSchoolYear: hasYear | relYear | relDay | relWeek | relMonth,
	unitDecade:     dateFields,
	unitCentury:    dateFields,
	unitHour:       dateFields | clockFields,
	unitMinute:     dateFields | clockFields,
	unitSecond:     dateFields | clockFields,
}

// nextUnit reads last year, this week, the following day, the past decade.
func (sc *scanner) nextUnit(end int, w *enWord, u unit, e *expr) int {
	if w.text == "last" && sc.ofPeriod(end) && (u == unitWeek || u == unitWeekend || u == unitDay || u == unitQuarter) {
		return sc.countedUnit(end, -1, u, e) // last week of 2003
	}
	switch {
	case e.is(takenBy[u]):
		return 0
	case u == unitDay && (w.text == "this" || w.text == "current"):
		return 0 // this day
	case w.n == 0 && (u <= unitHour || u == unitFortnight):
		return 0
	case w.text == "past" && (u == unitYear || u >= unitDecade):
		e.spanOf(u, -1)
		return end
	}
	text := textField(w.text == "following" || w.text == "same" || w.text == "that" || u == unitDay && (w.text == "previous" || w.text == "next"))
	e.relate(u, w.n, text)
	return end
}

// earlierPart reads "this year" after earlier.
func (sc *scanner) earlierPart(end int, e *expr) int {
	j := spaces(sc.s, end)
	w, k := sc.word(j)
	if w == nil {
		return 0
	}
	switch {
	case w.kind == enDay, w.kind == enNext && w.n <= 0:
		return sc.knownWord(j, k, w, e)
	}
	return 0
}
