package dateparse

import (
	"strings"
	"time"
	"unicode/utf8"
)

// secondPoint reads the end of a range, which inherits from its start what it
// does not say, and gives it what it alone says.
func (sc *scanner) secondPoint(i int, a, b *expr) int {
	*b = expr{}
	if k := wordAt(sc.s, i, "the"); k > 0 && a.is(hasDay) {
		i = spaces(sc.s, k)
	}
	end := 0
	if a.is(clockFields) {
		end = sc.militaryEnd(i, b)
	}
	if end == 0 {
		end = sc.point(i, b)
	}
	if end == 0 && a.is(clockFields) {
		end = sc.clock(i, b, false)
	}
	if end == 0 {
		end = sc.bareEnd(i, a, b)
	}
	if end == 0 {
		return 0
	}
	b.stated = b.has
	timeFirst := b.is(clockFields) && i < len(sc.s) && sc.s[i]-'0' <= 9
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(sc.s[:i], " "))
	worded := isLetter(r) || r == '至' || r == '到' || r == '和' || r == '与'
	if !inherit(a, b, timeFirst, worded) {
		return 0
	}
	return end
}

// militaryEnd reads 1825 as the end of 1440-1825.
func (sc *scanner) militaryEnd(i int, b *expr) int {
	n := numberAt(sc.s, i)
	if n.digits != 4 || n.han || n.value > 2400 || n.value%100 > 59 || sc.find || dateGoesOn(sc.s, n.end) {
		return 0
	}
	b.has, b.hour, b.minute = hasHour|hasMinute, n.value/100, n.value%100
	return n.end
}

func dateGoesOn(s string, i int) bool {
	return i < len(s) && (s[i] == '-' || s[i] == '/' || s[i] == '.' || s[i] >= 0xE0)
}

// bareStart reads a start that is a number alone: from 4 to 22 January, between 2
// and 4 pm.
func (sc *scanner) bareStart(i int, a *expr) int {
	if k := wordAt(sc.s, i, "the"); k > 0 {
		i = spaces(sc.s, k)
	}
	n := sc.enNumber(i)
	if n.end == 0 || n.value < 1 || n.value > 31 {
		return 0
	}
	a.has, a.day = hasDay|bareNumbers, n.value
	return n.end
}

// bareEnd reads an end that is a number alone: July 13-15, 8:00-9.
func (sc *scanner) bareEnd(i int, a, b *expr) int {
	n := sc.enNumber(i)
	if n.end == 0 || sc.insideNumber(n.end) && !sc.commaYear(n.end) {
		return 0
	}
	if n.value >= 1 && n.value <= 31 && a.is(hasDay) && !a.is(clockFields|bareNumbers) {
		b.has, b.day = hasDay|a.has&hasMonth, n.value
		b.month = a.month
		return sc.parts(n.end, n.end, b)
	}
	if n.value <= 24 && a.is(clockFields) && !n.words && (!sc.find || a.is(dateFields)) {
		b.has, b.hour = hasHour, n.value
		return n.end
	}
	return 0
}

// inherit completes both ends from each other; false where they do not fit.
func inherit(a, b *expr, timeFirst, worded bool) bool {
	if a.is(hasOffset|hasSpan|isVague) || b.is(hasOffset|hasSpan|isVague) {
		return false
	}
	if a.is(bareNumbers) && !a.is(hasMonth) { // from bareStart
		a.has &^= bareNumbers
		if b.is(clockFields) {
			a.has, a.hour = a.has&^hasDay|hasHour, a.day
		}
	}
	if timeFirst {
		shareDate(a, b)
	}
	down(a, b)
	up(a, b)
	return fits(a, b, worded)
}

// shareDate gives a the date that stands behind both times: 1-2 pm tomorrow.
func shareDate(a, b *expr) {
	if !a.is(clockFields) || a.is(dateFields) || !b.is(dateFields) {
		return
	}
	a.has |= b.has & (dateFields | fromText)
	a.year, a.month, a.day, a.week, a.weekday = b.year, b.month, b.day, b.week, b.weekday
}

// down gives b what a says of the larger units that b leaves open.
func down(a, b *expr) {
	if b.is(hasYear|relYear|relMonth|relWeek|relDay|hasDecade) || b.is(hasWeekday) && !b.is(hasDay) {
		return
	}
	if a.is(hasYear|relYear) && !a.is(hasDecade) {
		b.has |= a.has & (hasYear | relYear | fromText)
		b.year = a.year
		if b.is(hasMonth) && a.is(hasMonth) && (b.month < a.month || b.month == a.month && a.is(hasDay) && b.is(hasDay) && b.day < a.day) {
			b.year++ // 12月28日至1月3日
		}
	}
	if b.is(hasMonth | relMonth | hasQuarter | hasHalf | hasNth) {
		return
	}
	if a.is(hasMonth|relMonth) && b.is(hasDay|clockFields) {
		b.has |= a.has & (hasMonth | relMonth)
		b.month = a.month
	}
	if b.is(clockFields) && !b.is(hasDay) {
		b.has |= a.has & (hasDay | relDay | relWeek | hasWeekday | fromText)
		b.day, b.week, b.weekday = a.day, a.week, a.weekday
		if !b.is(hasDaypart) && a.is(hasDaypart) && (b.hour > a.hour || b.hour == a.hour && b.minute >= a.minute) {
			b.has |= hasDaypart
			b.daypart = a.daypart
		}
	}
	if a.is(hasZone) && !b.is(hasZone) {
		b.has |= a.has & (hasZone | openZone)
		b.zone = a.zone
	}
}

// up gives a what only b says: 10-12 May, 1995-1997年, Aug 10 - Nov 12, 2011.
func up(a, b *expr) {
	if a.is(hasDay) && !a.is(hasMonth|relMonth|relDay) && b.is(hasMonth|relMonth) && b.is(hasDay) {
		a.has |= b.has & (hasMonth | relMonth)
		a.month = b.month
		if a.day > b.day && b.is(hasMonth) { // from the 27th to the 3rd of April
			a.month = (b.month+10)%12 + 1
		}
	}
	if b.is(hasYear|relYear) && !a.is(hasYear|relYear|relDay|relMonth|relWeek|fromText) && a.is(hasMonth|hasDay|hasQuarter) {
		a.has |= b.has & (hasYear | relYear)
		a.year = b.year
		if a.is(hasMonth) && b.is(hasMonth) && a.month > b.month {
			a.year--
		}
	}
	if a.is(clockFields) && !a.is(hasDaypart) && b.is(hasDaypart) && a.hour <= b.hour {
		a.has |= hasDaypart
		a.daypart = b.daypart
	}
	if b.is(hasZone) && !a.is(hasZone) && a.is(clockFields) {
		a.has |= b.has & (hasZone | openZone)
		a.zone = b.zone
	}
}

// fits reports whether two ends can belong together: the second may have a time
// of day only where the first has one, and must be of the same size unless a
// word joins them: 2014 through May 2018.
func fits(a, b *expr, worded bool) bool {
	if b.is(clockFields) && !a.is(clockFields) {
		return false
	}
	return a.size() == b.size() || worded && a.is(hasYear) && b.is(hasYear|relDay|relMonth|relYear)
}

// size is the unit of e: a day, week, month, quarter or year.
func (e *expr) size() unit {
	switch {
	case e.is(hasDay | relDay | hasWeekday | clockFields):
		return unitDay
	case e.is(hasNth):
		return e.nthUnit
	case e.is(relWeek):
		return unitWeek
	case e.is(hasMonth | relMonth):
		return unitMonth
	case e.is(hasQuarter | relQuarter | hasHalf):
		return unitQuarter
	}
	return unitYear
}

// resolveRange resolves both ends; the end may not lie before the start.
func (sc *scanner) resolveRange(a, b *expr) (Range, string) {
	start, want := sc.resolve(a)
	if want != "" {
		return Range{}, want
	}
	saved := sc.last
	sc.last = anchor{start.Start, sc.last.at, Vague}
	b.completeFrom(start.Start)
	end, want := sc.resolve(b)
	sc.last = saved
	if want != "" {
		return Range{}, want
	}
	last := end.Start
	if !end.End.IsZero() {
		last = end.End
	}
	if last.Time.Before(start.Start.Time) {
		last = later(last, start.Start, b.stated)
	}
	if last.Time.Before(start.Start.Time) {
		return Range{}, "an end that is not before the start"
	}
	first := start.Start
	if first.Precision >= Hour && last.Precision >= Hour { // 3点到4点: points on the clock, not hours
		first.Precision, last.Precision = max(first.Precision, Minute), max(last.Precision, Minute)
	}
	return Range{first, last}, ""
}

// completeFrom gives b the year, and the month, of the start of its range where
// neither end stated them.
func (b *expr) completeFrom(start Date) {
	if b.is(hasYear|relFields|fromText|hasWeekday|hasDecade) || !b.is(hasMonth|hasDay|hasQuarter|hasHalf) {
		return
	}
	b.has, b.year = b.has|hasYear, start.Time.Year()
	if b.is(hasDay) && !b.is(hasMonth) && start.Precision >= Month {
		b.has, b.month = b.has|hasMonth, int(start.Time.Month())
	}
}

// later moves an end that was completed, not stated, behind the start.
func later(end, start Date, stated fields) Date {
	switch {
	case stated&clockFields != 0 && start.Time.Sub(end.Time) < 24*time.Hour:
		end.Time = end.Time.AddDate(0, 0, 1)
	case stated&hasYear != 0:
	case stated&(hasMonth|hasQuarter) != 0:
		end.Time = end.Time.AddDate(1, 0, 0)
	case stated&hasDay != 0 && start.Time.Sub(end.Time) > 13*24*time.Hour: // 28日至3日
		end.Time = addMonths(end.Time, 1)
	case stated&hasWeekday != 0:
		days := int(start.Time.Sub(end.Time)/(24*time.Hour)) + 6
		end.Time = end.Time.AddDate(0, 0, days/7*7)
	}
	return end
}
