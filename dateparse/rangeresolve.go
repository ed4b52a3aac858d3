package dateparse

import "time"

// endBeforeStart is what is wrong with a range that runs backwards.
const endBeforeStart = "an end that is not before the start"

// resolveRange resolves both ends; the end may not lie before the start.
func (st *setting) resolveRange(a, b *expr) (Range, flaw) {
	if a.has == hasMonth && b.has == hasMonth && a.month <= b.month && !st.continues(a) {
		st.yearOfMonths(a, b)
	}
	start, bad := st.resolve(a)
	if bad.want != "" {
		return Range{}, bad
	}
	saved := st.last
	st.last = anchor{start.Start, st.last.at, Vague}
	b.completeFrom(start.Start)
	end, bad := st.resolve(b)
	st.last = saved
	if bad.want != "" {
		return Range{}, bad
	}
	last := end.Start
	if !end.End.IsZero() {
		last = end.End
	}
	if last.Time.Before(start.Start.Time) {
		last = later(last, start.Start, b.stated)
	}
	if last.Time.Before(start.Start.Time) {
		return Range{}, missing(endBeforeStart)
	}
	first := start.Start
	if first.Precision >= Hour && last.Precision >= Hour { // 3点到4点: points on the clock, not hours
		first.Precision, last.Precision = max(first.Precision, Minute), max(last.Precision, Minute)
	}
	return Range{first, last}, flaw{}
}

// yearOfMonths gives the months of a range the year in which its end lies nearest: 1-12月
// in January is the year that has ended.
func (st *setting) yearOfMonths(a, b *expr) {
	last := *b
	if base, ok := st.base(&last); ok {
		st.completeYear(&last, base)
		a.has, a.year = a.has|hasYear, last.year
		b.has, b.year = b.has|hasYear, last.year
	}
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
	case stated&(clockFields|hasDaypart) == hasHour && start.Time.Hour() <= 12 && start.Time.Sub(end.Time) < 12*time.Hour:
		end.Time = end.Time.Add(12 * time.Hour) // from 9 to 5
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
