package dateparse

// What the ends of a range give each other. An end that was elided is completed from the
// other, larger units first and never against what it says: down from the start to the end
// (5月10日至12日), then up from the end to the start (10 to 12 May 2024). What cannot belong
// together is no range: a day and a month, a day and a time of day.

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
	a.dateOf(b)
}

// down gives b what a says of the larger units that b leaves open.
func down(a, b *expr) {
	if b.is(hasYear|relYear|relMonth|relWeek|relDay|hasDecade) || b.is(hasWeekday) && !b.is(hasDay) {
		return
	}
	if a.is(hasYear|relYear) && !a.is(hasDecade) {
		b.has |= a.has & (hasYear | relYear | fromText)
		b.year = a.year
		if b.stated&hasMonth != 0 && a.is(hasMonth) && (b.month < a.month || b.month == a.month && a.is(hasDay) && b.is(hasDay) && b.day < a.day) {
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
	if a.is(hasZone) {
		b.has |= a.has & (hasZone | openZone | americanZone)
		b.zone = a.zone
	}
}

// up gives a what only b says: 10-12 May, 1983-1986年, Jul 9 - Oct 14, 2015.
func up(a, b *expr) {
	if a.is(hasDay) && !a.is(hasMonth|relMonth|relDay) {
		a.has |= b.has & (hasMonth | relMonth)
		a.month = b.month
		if a.day > b.day && b.is(hasMonth) { // from the 27th to the 3rd of April
			a.month = (b.month+10)%12 + 1
		}
	}
	if b.is(hasYear|relYear) && !a.is(hasYear|relYear|relDay|relMonth|relWeek|fromText) && a.is(hasMonth|hasDay|hasQuarter) {
		a.has |= b.has & (hasYear | relYear)
		a.year = b.year
		if b.is(hasMonth) && a.month > b.month {
			a.year--
		}
	}
	if a.has == hasWeekday && b.is(relWeek) { // Monday to Wednesday of last week
		a.has, a.week = a.has|relWeek, b.week
	}
	if a.is(clockFields) && !a.is(hasDaypart) && b.is(hasDaypart) && a.hour <= b.hour {
		a.has |= hasDaypart
		a.daypart = b.daypart
	}
	if b.is(hasZone) && !a.is(hasZone) && a.is(clockFields) {
		a.has |= b.has & (hasZone | openZone | americanZone)
		a.zone = b.zone
	}
}

// fits reports whether two ends can belong together: the second may have a time
// of day only where the first has one, and must be of the same size unless a
// word joins them: 2011 through May 2016.
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
