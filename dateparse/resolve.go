package dateparse

import "time"

// From what an expression states to what it means. The order of resolve is the order of
// certainty: numbers that no date has are a flaw; a date that states all needs nothing; what
// is counted (weeks, offsets, spans, quarters) is counted from the base; and only what lacks a
// year or a month is put where it is likeliest. What is likely is decided in one place,
// farness, from the side that side.go found.

// anchor is the date that a text named last, from which 次日 and 8日 are counted.
type anchor struct {
	date Date
	at   int // the byte after it in the text
	kind Kind
}

// resolve gives the value of e. want says what is missing or wrong, and is ""
// where the value is good.
func (st *setting) resolve(e *expr) (r Range, bad flaw) {
	if bad = e.flaw(); bad.want != "" {
		return Range{}, bad
	}
	switch {
	case e.is(lasting):
		return st.stretch(e)
	case e.rest:
		return st.restOf(e)
	}
	e.normalHour()
	if e.is(hasMonth) && e.is(hasDay) {
		e.has &^= relWeek // this Friday, 5 December
	}
	if e.absolute() && !e.is(wholeWeek) {
		st.settleOrder(e)
		return Range{Start: e.date(st.p.Location)}, flaw{}
	}
	if e.is(isVague) && !e.is(dateFields) {
		return Range{}, flaw{}
	}
	base, ok := st.base(e)
	if !ok {
		return Range{}, missing(noReference)
	}
	return st.count(e, base)
}

// stretch is the stretch of time that begins on the date of e.
func (st *setting) stretch(e *expr) (Range, flaw) {
	first := *e
	first.has &^= lasting
	r, bad := st.resolve(&first)
	if bad.want != "" {
		return Range{}, bad
	}
	o, from := e.offset, r.Start.Time
	if o.years+o.months+o.days < 0 {
		return endedOn(r.Start, o), flaw{}
	}
	if o.unit <= unitHour {
		to := from.Add(time.Duration(o.seconds) * time.Second)
		return Range{Date{Time: from, Precision: Minute}, Date{Time: to, Precision: Minute}}, flaw{}
	}
	to := addMonths(from, 12*o.years+o.months).AddDate(0, 0, o.days-1)
	return Range{dayOf(from), dayOf(to)}, flaw{}
}

// endedOn is the length -o up to the end of last: the three months ended March 31.
func endedOn(last Date, o offset) Range {
	to := last.End()
	from := o.after(to)
	if from.Day() != to.Day() {
		return Range{dayOf(from), dayOf(to.AddDate(0, 0, -1))}
	}
	return Range{Date{Time: truncate(from, last.Precision), Precision: last.Precision}, last}
}

// restOf is what is left of the unit of e, today included.
func (st *setting) restOf(e *expr) (Range, flaw) {
	whole := *e
	whole.rest = false
	r, bad := st.resolve(&whole)
	if bad.want != "" {
		return Range{}, bad
	}
	_, to := r.Bounds()
	base, _ := st.base(e)
	return Range{dayOf(base), dayOf(to.AddDate(0, 0, -1))}, flaw{}
}

// settleOrder lets a weekday decide between 7 June and 6 July.
func (st *setting) settleOrder(e *expr) {
	if !e.is(openOrder) {
		return
	}
	if !e.is(hasWeekday) {
		e.settle(st.order)
		return
	}
	other := *e
	other.month, other.day = e.day, e.month
	if here, there := e.onWeekday(), other.onWeekday(); here != there {
		if there {
			*e = other
		}
		e.has &^= openOrder
	}
}

func (e *expr) onWeekday() bool {
	return time.Date(e.year, time.Month(e.month), e.day, 0, 0, 0, 0, time.UTC).Weekday() == e.weekday
}

// base is what e is counted from: the reference, or the date before e in the
// text. An expression with a year of its own needs neither.
func (st *setting) base(e *expr) (time.Time, bool) {
	loc := st.p.Location
	if loc == nil {
		loc = time.UTC
	}
	if e.is(fromText) && !st.promised(e) {
		if a := st.told(e); !a.date.IsZero() {
			return a.date.Time, true
		} else if st.find && e.forward() {
			return time.Time{}, false // it goes on from something that has no date
		}
	}
	if !st.p.Reference.IsZero() {
		return st.p.Reference.In(loc), true
	}
	if !st.last.date.IsZero() && !e.is(relFields|hasWeekday) {
		return st.last.date.Time, true
	}
	return time.Date(e.year, 1, 1, 0, 0, 0, 0, loc), e.is(hasYear|hasDecade|hasCentury) && !e.is(relFields&^hasSpan) && (!e.is(clockFields) || e.is(hasNth))
}

// count completes e from base.
func (st *setting) count(e *expr, base time.Time) (Range, flaw) {
	switch {
	case e.is(hasOffset):
		return st.countOffset(e, base)
	case e.is(hasDecade | hasCentury):
		return e.decade(base), flaw{}
	case e.is(relWeek):
		return e.inWeek(mondayOf(base).AddDate(0, 0, 7*e.week), st.p.Location), flaw{}
	case e.is(hasSpan) && !e.is(dateFields&^hasSpan):
		return countSpan(e, base), flaw{}
	case e.is(relQuarter):
		n := 3
		if e.is(hasHalf) {
			n = 6
		}
		return months(base.Year(), n*((int(base.Month())-1)/n+e.part)+1, n, base.Location()), flaw{}
	}
	st.completeYear(e, base)
	if e.twoYears {
		return years(e.year, 2, base.Location()), flaw{}
	}
	if e.is(hasQuarter|hasHalf) && !e.is(hasMonth) {
		return st.partOfYear(e, base), flaw{}
	}
	if e.is(hasNth) {
		return st.countNth(e, base)
	}
	if e.is(hasHalf) { // of a month
		e.section = firstHalf + section(e.part-1)
		e.has |= hasSection
	}
	if e.is(hasSection) {
		return e.narrowed(base.Location()), flaw{}
	}
	if e.is(hasSpan) {
		return e.spanInside(base.Location()), flaw{}
	}
	if bad := e.flaw(); bad.want != "" {
		return Range{}, bad
	}
	if e.is(wholeWeek) {
		return days(mondayOf(e.date(base.Location()).Time), 7), flaw{}
	}
	return Range{Start: e.date(base.Location())}, flaw{}
}

// completeYear replaces what e counts from base by years, months and days of
// the calendar, and adds the larger ones that e leaves out.
func (st *setting) completeYear(e *expr, base time.Time) {
	switch {
	case e.is(relDay):
		e.setDay(dayNumber(base.Date()) + e.day)
		return
	case e.is(relYear):
		if e.year += base.Year(); e.twoYears && base.Month() < time.September {
			e.year--
		}
	case e.is(relMonth):
		t := time.Date(base.Year(), base.Month()+time.Month(e.month), 1, 0, 0, 0, 0, time.UTC)
		e.year, e.month = t.Year(), int(t.Month())
		e.has |= hasMonth
	case !e.is(hasYear) && st.continues(e):
		e.even, e.continued = true, e.is(hasMonth)
		st.nearest(e, st.last.date.Time)
	case !e.is(hasYear):
		st.completeAround(e, base)
	}
	st.settleOrder(e)
	e.has = e.has&^(relYear|relMonth) | hasYear
}

// completeAround adds the year, or the month, of a date that lies somewhere around
// base.
func (st *setting) completeAround(e *expr, base time.Time) {
	if !e.is(hasWeekday) {
		e.settle(st.order)
	}
	e.ahead = st.find && st.ahead()
	e.even = !st.news
	e.han = st.hanText()
	open := *e
	st.nearest(e, base)
	if e.longAgo(base) && st.cueBehind() {
		open.even = true
		*e = open
		st.nearest(e, base)
	}
	if e.is(openOrder) && e.is(hasWeekday) && !e.onWeekday() { // Fri 11.8
		open.month, open.day = open.day, open.month
		if st.nearest(&open, base); open.onWeekday() {
			*e = open
			e.has &^= openOrder
		}
	}
}

// longAgo reports whether e lies more than half a year before base, so that another
// year may be as near.
func (e *expr) longAgo(base time.Time) bool {
	return dayNumber(base.Date())-dayNumber(e.year, time.Month(e.month), max(e.day, 1)) > 182
}

// setDay gives e the date of a day number.
func (e *expr) setDay(n int) {
	e.year, e.month, e.day = civil(max(n, 0))
	e.has = e.has&^relDay | hasYear | hasMonth | hasDay
}

// nearest puts e, which lacks a year, where it lies nearest to base.
func (st *setting) nearest(e *expr, base time.Time) {
	year, month, day := base.Date()
	today := dayNumber(year, month, day)
	switch {
	case e.is(hasQuarter|hasHalf) && !e.is(hasMonth):
		e.year = st.yearOfPart(e, year, int(month))
	case e.is(hasMonth):
		e.nearestYear(year, today)
	case e.is(hasDay):
		e.nearestMonth(year, int(month), today)
	case e.is(hasWeekday) && !e.is(hasNth):
		e.setDay(e.nearestWeekday(today))
	case e.is(hasNth):
		e.year = year
		if !e.is(weekOfYear) {
			e.month = int(month)
			e.has |= hasMonth
		}
	case e.is(clockFields | hasDaypart):
		e.setDay(today)
	default:
		e.year = year
	}
}

// nearestWeekday is today or the last such day before; the one before today or
// the one after it where e says past or coming.
func (e *expr) nearestWeekday(today int) int {
	back := (int(weekdayOf(today)) - int(e.weekday) + 7) % 7
	switch {
	case e.count < 0 && back == 0:
		back = 7
	case e.count > 0, e.ahead && back > 0:
		back -= 7
	}
	return today - back
}

// farness is how far a day that lies so many days ahead is, for choosing the
// nearest. A single expression takes the nearest one, but news tells what was more than what will be, so a day ahead is taken for
// farther than it is: less so in Chinese, where dates of other years are marked
// (去年12月), more so where it lies in the next year (1月17日 in November).
func (e *expr) farness(ahead int, nextYear bool) int {
	switch {
	case e.even:
		return max(ahead, -ahead)
	case e.ahead:
		return max(ahead, -3*ahead)
	case nextYear:
		return max(8*ahead, -ahead)
	case e.han:
		return max(2*ahead, -ahead)
	}
	return max(3*ahead, -ahead)
}

// yearOfPart is the year of a quarter or half that names none. In Chinese it is the
// year that runs, but for 四季度 and 下半年 when the year has hardly begun; in English
// the last one that has begun, unless the sentence looks ahead.
func (st *setting) yearOfPart(e *expr, year, month int) int {
	first, last := 3*e.part-2, e.part == 4
	if e.is(hasHalf) {
		first, last = 6*e.part-5, e.part == 2
	}
	switch {
	case st.at < len(st.s) && st.s[st.at] >= 0xE0:
		if last && month <= 2 {
			return year - 1
		}
	case e.ahead && first < month:
		return year + 1
	case !e.ahead && first > month:
		return year - 1
	}
	return year
}

// misfit is what a wrong weekday adds to the farness of a day.
const misfit = 300

// nearestYear puts a month near to the day number now, which is of year.
func (e *expr) nearestYear(year, now int) {
	month := e.month
	from, to := year-1, year+1
	if month == 2 && e.day == 29 {
		from, to = from-7, to+7
	}
	best := 1 << 30
	e.year = year
	for y := from; y <= to; y++ {
		if e.day > daysIn(y, month) {
			continue
		}
		n := dayNumber(y, time.Month(month), max(e.day, 1))
		last := n
		if !e.is(hasDay) {
			last += daysIn(y, month) - 1
		}
		if e.count < 0 && last >= now || e.count > 0 && n <= now { // last May, next May
			continue
		}
		far := e.farness(n-now, y > year)
		if e.is(hasWeekday) && e.is(hasDay) && weekdayOf(n) != e.weekday {
			far += misfit
		}
		if far < best {
			best, e.year = far, y
		}
	}
}

// nearestMonth puts a day near to the day number now, which is of year and month.
func (e *expr) nearestMonth(year, month, now int) {
	best := 1 << 30
	reach := 2
	if e.is(hasWeekday) {
		reach = 9
	}
	for m := month - reach; m <= month+reach; m++ {
		y, m := year+(m+11)/12-1, (m+11)%12+1
		if e.day > daysIn(y, m) {
			continue
		}
		n := dayNumber(y, time.Month(m), e.day)
		far := e.farness(n-now, false)
		if e.is(hasWeekday) && weekdayOf(n) != e.weekday {
			far += misfit
		}
		if far < best {
			best, e.year, e.month = far, y, m
		}
	}
	e.has |= hasMonth
}
