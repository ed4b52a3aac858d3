package dateparse

import "time"

// The arithmetic of the calendar: days, weeks that begin on Monday, parts of months and years.
// Lengths keep to the end of the month: a month after 31 January is the last of February.

// dayNumber counts days from 1 March of the year 0 of the proleptic Gregorian
// calendar.
func dayNumber(y int, m time.Month, d int) int {
	n := int(m) - 3
	if n < 0 {
		y, n = y-1, n+12
	}
	return 365*y + y/4 - y/100 + y/400 + (153*n+2)/5 + d - 1
}

// civil is the date of a day number, which is not negative.
func civil(n int) (y, m, d int) {
	era, n := n/146097, n%146097 // of 400 years
	y = (n - n/1460 + n/36524 - n/146096) / 365
	n -= 365*y + y/4 - y/100
	m = (5*n + 2) / 153
	d = n - (153*m+2)/5 + 1
	if m += 3; m > 12 {
		return y + 400*era + 1, m - 12, d
	}
	return y + 400*era, m, d
}

// weekdayOf is the weekday of a day number.
func weekdayOf(n int) time.Weekday { return time.Weekday((n + 3) % 7) }

// mondayOf is the first day of the week of t.
func mondayOf(t time.Time) time.Time {
	back := (int(t.Weekday()) + 6) % 7
	return time.Date(t.Year(), t.Month(), t.Day()-back, 0, 0, 0, 0, t.Location())
}

// months is n months from the given one, which may lie outside 1 to 12.
func months(y, m, n int, loc *time.Location) Range {
	return Range{
		Date{Time: time.Date(y, time.Month(m), 1, 0, 0, 0, 0, loc), Precision: Month},
		Date{Time: time.Date(y, time.Month(m+n-1), 1, 0, 0, 0, 0, loc), Precision: Month},
	}
}

func years(y, n int, loc *time.Location) Range {
	return Range{
		Date{Time: time.Date(y, 1, 1, 0, 0, 0, 0, loc), Precision: Year},
		Date{Time: time.Date(y+n-1, 1, 1, 0, 0, 0, 0, loc), Precision: Year},
	}
}

// days is n days from t.
func days(t time.Time, n int) Range {
	from := time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
	return Range{Date{Time: from, Precision: Day}, Date{Time: from.AddDate(0, 0, n-1), Precision: Day}}
}

// decade is the value of 1980s and 20世纪. Their beginning and end have no bounds that
// all agree on: 本世纪初 and the early 2000s are the whole, of kind Vague.
func (e *expr) decade(base time.Time) Range {
	n, y := 10, e.year
	if e.is(hasCentury) {
		if e.is(relYear) {
			y = base.Year()/100*100 + 100*e.year
		}
		if y += e.nth; !e.is(hasDecade) {
			n = 100
		}
	} else if e.is(relYear) {
		y = base.Year()/10*10 + 10*e.year
	}
	if e.twoYears {
		n *= 2
	}
	return years(y, n, base.Location())
}

// inWeek is the day, the weekend or the whole of the week that begins on monday.
func (e *expr) inWeek(monday time.Time, loc *time.Location) Range {
	switch {
	case e.is(hasWeekday):
		e.setDay(dayNumber(monday.Date()) + (int(e.weekday)+6)%7)
		return Range{Start: e.date(monday.Location())}
	case e.weekend:
		return days(monday.AddDate(0, 0, 5), 2)
	}
	return days(monday, 7)
}

// partOfYear is a quarter or a half of the year of e.
func (st *setting) partOfYear(e *expr, base time.Time) Range {
	if e.is(hasHalf) {
		return months(e.year, 6*e.part-5, 6, base.Location())
	}
	return months(e.year, 3*e.part-2, 3, base.Location())
}

// countOffset adds the offset to what the rest of e says, or to base.
func (st *setting) countOffset(e *expr, base time.Time) (Range, flaw) {
	rest := *e
	rest.has &^= hasOffset
	p := Day
	if rest.is(dateFields | clockFields) {
		r, bad := st.resolve(&rest)
		if bad.want != "" {
			return Range{}, bad
		}
		base, p = r.Start.Time, max(Day, r.Start.Precision)
	}
	o := e.offset
	switch o.unit {
	case unitSecond:
		p = Second
	case unitMinute, unitHour:
		p = max(p, Minute)
	}
	if e.is(fromText) && !st.promised(e) {
		if a := st.told(e).date; !a.IsZero() {
			if o.unit.precision() > a.Precision {
				return Range{}, missing(noReference) // a few hours after a day
			}
			p = min(p, a.Precision)
		}
	}
	t := o.after(base)
	return Range{Start: Date{Time: truncate(t, p), Precision: p, Uncertain: false}}, flaw{}
}

// addMonths keeps to the end of the month: a month after 31 January is 28 February.
func addMonths(t time.Time, n int) time.Time {
	first := time.Date(t.Year(), t.Month()+time.Month(n), 1, t.Hour(), t.Minute(), t.Second(), 0, t.Location())
	return first.AddDate(0, 0, min(t.Day(), daysIn(first.Year(), int(first.Month())))-1)
}

// truncate cuts t down to p.
func truncate(t time.Time, p Precision) time.Time {
	y, m, d := t.Date()
	h, mi, s := t.Clock()
	switch p {
	case Year:
		m, d, h, mi, s = 1, 1, 0, 0, 0
	case Month:
		d, h, mi, s = 1, 0, 0, 0
	case Day:
		h, mi, s = 0, 0, 0
	case Hour:
		mi, s = 0, 0
	case Minute:
		s = 0
	}
	return time.Date(y, m, d, h, mi, s, 0, t.Location())
}

// countSpan is the length of e up to base, or from the day after it.
func countSpan(e *expr, base time.Time) Range {
	o := e.offset
	if e.back {
		o.negate()
	}
	if o.unit <= unitHour {
		return shortSpan(o, base)
	}
	far := o.after(base)
	if e.back {
		return Range{dayOf(far), dayOf(base)}
	}
	return Range{dayOf(base.AddDate(0, 0, 1)), dayOf(far)}
}

func shortSpan(o offset, base time.Time) Range {
	p := Minute
	if o.unit == unitSecond {
		p = Second
	}
	from, to := base, o.after(base)
	if to.Before(from) {
		from, to = to, from
	}
	return Range{Date{Time: truncate(from, p), Precision: p}, Date{Time: truncate(to, p), Precision: p}}
}

// after is the time that lies the length o behind t.
func (o offset) after(t time.Time) time.Time {
	return addMonths(t, 12*o.years+o.months).AddDate(0, 0, o.days).Add(time.Duration(o.seconds) * time.Second)
}

func dayOf(t time.Time) Date { return Date{Time: truncate(t, Day), Precision: Day} }

// enclosing is the year or the month that e names, as days from the first to
// the last.
func (e *expr) enclosing(loc *time.Location) (first, last time.Time) {
	if e.is(hasMonth) {
		return time.Date(e.year, time.Month(e.month), 1, 0, 0, 0, 0, loc), time.Date(e.year, time.Month(e.month)+1, 0, 0, 0, 0, 0, loc)
	}
	return time.Date(e.year, 1, 1, 0, 0, 0, 0, loc), time.Date(e.year, 12, 31, 0, 0, 0, 0, loc)
}

// spanInside is so many units from the beginning of what e names, or up to its
// end: 2019年前两个季度, the last four months of 2017.
func (e *expr) spanInside(loc *time.Location) Range {
	first, last := e.enclosing(loc)
	o := e.offset
	if n := o.months + 12*o.years; o.unit >= unitMonth {
		if e.back {
			return months(last.Year(), int(last.Month())-n+1, n, loc)
		}
		return months(first.Year(), int(first.Month()), n, loc)
	}
	if o.unit == unitWeek {
		first, last = firstMonday(first), lastSunday(last)
	}
	if e.back {
		o.negate()
		return Range{dayOf(o.after(last.AddDate(0, 0, 1))), dayOf(last)}
	}
	return Range{dayOf(first), dayOf(o.after(first).AddDate(0, 0, -1))}
}

// firstMonday begins the first week of which four days lie in the year, or the
// first whole week of a month.
func firstMonday(first time.Time) time.Time {
	m := mondayOf(first)
	if first.Equal(m) || first.Month() == 1 && first.Sub(m) <= 3*24*time.Hour {
		return m
	}
	return m.AddDate(0, 0, 7)
}

// lastSunday ends the last week of which four days lie in the year or month.
func lastSunday(last time.Time) time.Time {
	if back := int(last.Weekday()); back < 4 {
		return last.AddDate(0, 0, -back)
	}
	return last.AddDate(0, 0, 7-int(last.Weekday()))
}

// nthWeekend is a Saturday and a Sunday, the n-th of which the Saturday lies from first to
// last.
func nthWeekend(first, last time.Time, n int) Range {
	if n > 0 {
		return days(first.AddDate(0, 0, (6-int(first.Weekday())+7)%7+7*(n-1)), 2)
	}
	return days(last.AddDate(0, 0, -(int(last.Weekday())+1)%7+7*(n+1)), 2)
}

// countNth is the n-th day, weekday or week of a year or month.
func (st *setting) countNth(e *expr, base time.Time) (Range, flaw) {
	first, last := e.enclosing(base.Location())
	var day time.Time
	switch {
	case e.nthUnit == unitWeek && e.nth > 0:
		return e.inWeek(firstMonday(first).AddDate(0, 0, 7*(e.nth-1)), base.Location()), flaw{}
	case e.nthUnit == unitWeekend:
		return nthWeekend(first, last, e.nth), flaw{}
	case e.nthUnit == unitWeek:
		return days(lastSunday(last).AddDate(0, 0, -6+7*(e.nth+1)), 7), flaw{}
	case e.is(hasWeekday) && e.nth > 0:
		ahead := (int(e.weekday) - int(first.Weekday()) + 7) % 7
		day = first.AddDate(0, 0, ahead+7*(e.nth-1))
	case e.is(hasWeekday):
		back := (int(last.Weekday()) - int(e.weekday) + 7) % 7
		day = last.AddDate(0, 0, -back+7*(e.nth+1))
	case e.nth > 0:
		day = first.AddDate(0, 0, e.nth-1)
	default:
		day = last.AddDate(0, 0, e.nth+1)
	}
	if day.Before(first) || day.After(last) {
		return Range{}, missing("a day that the month has")
	}
	e.setDay(dayNumber(day.Date()))
	e.has &^= hasNth
	return Range{Start: e.date(base.Location())}, flaw{}
}

// tenths are the days of the sections of a month that have bounds.
var tenths = [...][2]int{
	firstTen: {1, 10}, middleTen: {11, 20}, lastTen: {21, 31}, firstTwenty: {1, 20}, lastTwenty: {11, 31},
	firstHalf: {1, 15}, lastHalf: {16, 31},
}

// narrowed is the part of a year or month that spring or 中旬 stands for. Where
// 月底, early May or mid-2020 begin and end is a matter of taste: they are the
// whole month or year, of kind Vague.
func (e *expr) narrowed(loc *time.Location) Range {
	switch {
	case e.section >= spring:
		return months(e.year, 3*int(e.section-spring)+3, 3, loc)
	case e.section < firstTen || !e.is(hasMonth):
		return Range{Start: e.date(loc)}
	}
	first, last := e.enclosing(loc)
	d := tenths[e.section]
	return days(first.AddDate(0, 0, d[0]-1), min(d[1], last.Day())-d[0]+1)
}
