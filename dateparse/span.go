package dateparse

// secondPoint reads the end of a range, which inherits from its start what it
// does not say, and gives it what it alone says.
func (sc *scanner) secondPoint(i int, a, b *expr) int {
	*b = expr{}
	end := sc.point(i, b)
	if end == 0 {
		end = sc.bareEnd(i, a, b)
	}
	if end == 0 || !inherit(a, b) {
		return 0
	}
	return end
}

// bareEnd reads an end that is a number alone: July 13-15, 8:00-9.
func (sc *scanner) bareEnd(i int, a, b *expr) int {
	n := numberAt(sc.s, i)
	if n.end == 0 || n.han || sc.insideNumber(n.end) && !sc.commaYear(n.end) {
		return 0
	}
	if n.digits <= 2 && n.value >= 1 && n.value <= 31 && a.is(hasDay) && !a.is(clockFields) {
		b.has, b.day = hasDay, n.value
		end := max(n.end, ordinalSuffix(sc.s, n.end))
		return sc.parts(end, end, b)
	}
	return 0
}

// inherit completes both ends from each other; false where they do not fit.
func inherit(a, b *expr) bool {
	if a.is(hasOffset|hasSpan|isVague) || b.is(hasOffset|hasSpan|isVague) {
		return false
	}
	down(a, b)
	up(a, b)
	return fits(a, b)
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
	if a.is(clockFields) && !a.is(dateFields) && b.is(clockFields) && b.is(dateFields) && !b.is(relDay) {
		a.has |= b.has & dateFields
		a.year, a.month, a.day, a.week, a.weekday = b.year, b.month, b.day, b.week, b.weekday
	}
}

// fits reports whether two ends can belong together: both days, both times of
// day and so on, or a time of day only after a date with one.
func fits(a, b *expr) bool {
	if b.is(clockFields) && !a.is(clockFields) || b.is(hasWeekday) != a.is(hasWeekday) && !a.is(hasMonth|relDay|hasDay) {
		return false
	}
	return true
}

// resolveRange resolves both ends; the end may not lie before the start.
func (sc *scanner) resolveRange(a, b *expr) (Range, string) {
	start, want := sc.resolve(a)
	if want != "" {
		return Range{}, want
	}
	saved := sc.last
	sc.last = anchor{start.Start, sc.last.at}
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
		if last = later(last, start.Start, b); last.Time.Before(start.Start.Time) {
			return Range{}, "an end that is not before the start"
		}
	}
	return Range{start.Start, last}, ""
}

// later moves an end that was completed, not stated, behind the start.
func later(end, start Date, b *expr) Date {
	switch {
	case b.is(clockFields) && end.Time.Add(24*3600e9).After(start.Time) && end.Precision >= Hour:
		end.Time = end.Time.AddDate(0, 0, 1)
	case b.is(hasMonth | hasQuarter):
		end.Time = end.Time.AddDate(1, 0, 0)
	case b.is(hasDay):
		end.Time = addMonths(end.Time, 1)
	case b.is(hasWeekday):
		end.Time = end.Time.AddDate(0, 0, 7)
	}
	return end
}
