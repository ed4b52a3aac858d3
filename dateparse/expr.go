package dateparse

import "time"

// fields is the set of what an expression states.
type fields uint32

const (
	hasYear    fields = 1 << iota // expr.year is a year of the calendar
	relYear                       // expr.year is counted from the base: 去年 is -1
	hasQuarter                    // expr.part is a quarter, 1 to 4
	relQuarter                    // expr.part is counted from the base
	hasHalf                       // expr.part is a half of the year, 1 or 2
	hasMonth
	relMonth
	relWeek    // expr.week is counted from the base
	hasNth     // expr.nth is the number of a weekday, day, week or month in what encloses it; -1: the last
	hasSection // expr.section narrows the unit: 初, 中旬, late
	hasDay
	relDay
	hasWeekday
	hasDaypart
	hasHour
	hasMinute
	hasSecond
	hasZone
	hasOffset // expr.offset is added to all the rest: 3 hours ago
	hasSpan   // the length expr.offset, up to the base or from it on; in a year or month, at its end or beginning
	hasDecade // expr.year is the first of ten, or of a hundred where hasCentury
	hasCentury
	fromText     // counted from the date before it in the text: 次日, the next day
	openOrder    // day and month can be read either way
	openZone     // the name of the zone stands for more than one offset
	americanZone // expr.zone is standard time where daylight time may be in force
	isVague
	lasting     // from the date of e for the length of expr.offset
	bareNumbers // month and day of numbers alone: 4/22
	weekOfYear  // the week that is counted is one of the year
	wholeWeek   // the week that the day is in
	hanClock    // while a clock is read: the hour needs nothing more to be one
)

const (
	dateFields = hasYear | relYear | hasQuarter | relQuarter | hasHalf | hasMonth | relMonth | relWeek |
		hasNth | hasSection | hasDay | relDay | hasWeekday | hasSpan | hasDecade | hasCentury
	relFields   = relYear | relQuarter | relMonth | relWeek | relDay | hasOffset | hasSpan
	clockFields = hasHour | hasMinute | hasSecond
)

// section is a part of a year, month, week or day.
type section uint8

const (
	wholeUnit section = iota
	early
	middle
	late
	firstTen // 上旬: days 1 to 10
	middleTen
	lastTen
	firstTwenty // 上中旬
	lastTwenty
	firstHalf // 上半月, first half of May
	lastHalf
	season // spring to winter follow
	spring
	summer
	autumn
	winter
)

// daypart is a part of the day, as far as it decides what hour 3点 is.
type daypart uint8

const (
	anyPart   daypart = iota
	forenoon          // 上午
	am                // a.m.: 12 is midnight
	dawn              // 凌晨: 12 is midnight
	noon              // 中午
	afternoon         // 下午, p.m.
	night             // 晚上: 12 is the next midnight
)

// expr is what one expression states, before anything is counted or completed.
type expr struct {
	has       fields
	stated    fields // has, before the other end of a range gave it more
	year      int
	month     int
	week      int
	day       int
	hour      int
	minute    int
	second    int
	zone      int // seconds east of Greenwich
	part      int // quarter or half
	nth       int
	count     int  // -1 the last such day or month, 1 the next
	back      bool // of a span: up to the base
	nthUnit   unit
	rest      bool // of the unit, from today on
	weekend   bool // of the week
	section   section
	twoYears  bool // from hasYear to the next: 2023学年; two decades: 六七十年代
	daypart   daypart
	weekday   time.Weekday
	offset    offset
	even      bool // the nearest date is as likely before the base as after it
	ahead     bool // it is likelier after the base
	dayFirst  bool // it was read so from 03/04/2021
	shown     int  // the order that its numbers leave no choice of: 1 day first, -1 month first
	afterBare bool // a date of two numbers stands right before it: 11/20, 11/22
	continued bool // its year is that of the date before
	han       bool // the date is written in Han characters
}

func (e *expr) is(f fields) bool { return e.has&f != 0 }

// kind tells how the value of e comes about.
func (e *expr) kind() Kind {
	switch {
	case e.is(isVague | hasSection):
		return Vague
	case e.is(hasSpan) && e.is(hasYear):
		return Absolute
	case e.is(relFields | fromText), e.is(lasting) && !e.is(hasYear):
		return Relative
	case e.is(hasWeekday|hasNth) && !e.is(hasMonth|hasYear|hasDay):
		return Relative
	case !e.is(hasYear | hasDecade | hasCentury):
		return InferredYear
	}
	return Absolute
}

// absolute reports whether e needs nothing but itself: a year, and below it no
// gap.
func (e *expr) absolute() bool {
	const other = relFields | hasNth | hasSection | hasQuarter | hasHalf | hasSpan | hasDecade | hasCentury | isVague | fromText
	switch {
	case !e.is(hasYear) || e.is(other) || e.twoYears:
		return false
	case e.is(clockFields | hasDaypart):
		return e.is(hasDay)
	case e.is(hasDay):
		return e.is(hasMonth)
	}
	return !e.is(hasWeekday)
}

// precision is that of an absolute expression.
func (e *expr) precision() Precision {
	switch {
	case e.is(hasSecond):
		return Second
	case e.is(hasMinute):
		return Minute
	case e.is(hasHour):
		return Hour
	case e.is(hasDay):
		return Day
	case e.is(hasMonth):
		return Month
	}
	return Year
}

// date is the value of an absolute expression that is possible.
func (e *expr) date(loc *time.Location) Date {
	open, zone := e.is(openOrder|openZone), 0
	month, day := time.Month(max(e.month, 1)), max(e.day, 1)
	if e.is(hasZone) {
		zone = e.zone
	}
	if e.is(americanZone) {
		saving, known := daylight(e.year, month, day)
		if open = open || !known; saving {
			zone += 3600
		}
	}
	p := e.precision()
	d := Date{Precision: p, ZoneKnown: e.is(hasZone) && p >= Hour, Uncertain: open}
	switch {
	case e.is(hasZone):
		loc = fixedZone(zone)
	case loc == nil:
		loc = time.UTC
	case loc != time.UTC:
		d.Time = time.Date(e.year, month, day, e.hour, e.minute, e.second, 0, loc)
		return d
	}
	const unixDay = 719468 // the day number of 1 January 1970
	seconds := (dayNumber(e.year, month, day)-unixDay)*86400 + e.hour*3600 + e.minute*60 + e.second - zone
	d.Time = time.Unix(int64(seconds), 0).In(loc) // time.Date takes twice the time
	return d
}

// flaw is a number of an expression that no date has, and what it should be.
// The zero flaw is none.
type flaw struct {
	want  string
	value int
}

// flaw is what is wrong with the numbers of e.
func (e *expr) flaw() flaw {
	switch {
	case e.is(hasYear) && (e.year < 1 || e.year > 9999):
		return flaw{"a year from 1 to 9999", e.year}
	case e.is(hasMonth) && (e.month < 1 || e.month > 12):
		return flaw{"a month from 1 to 12", e.month}
	case e.is(hasDay) && (e.day < 1 || e.day > e.daysInMonth()):
		return flaw{"a day of the month", e.day}
	}
	return e.timeFlaw()
}

func (e *expr) timeFlaw() flaw {
	switch {
	case e.hour > 24:
		return flaw{"an hour from 0 to 24", e.hour}
	case e.hour == 24 && e.minute+e.second > 0:
		return flaw{"an hour from 0 to 23, or 24:00", e.hour}
	case e.minute > 59:
		return flaw{"a minute from 0 to 59", e.minute}
	case e.second > 60: // 60 is a leap second
		return flaw{"a second from 0 to 60", e.second}
	}
	return flaw{}
}

// place is the first byte of s where the number stands that f is about, or 0.
func (f flaw) place(s string) int {
	for i := 0; i < len(s); {
		n := numberAt(s, i)
		if n.end > 0 && n.value == f.value {
			return i
		}
		_, size := runeAt(s, i)
		i = max(n.end, i+size)
	}
	return 0
}

// daysInMonth is how many days the month of e can have, as far as e states it.
func (e *expr) daysInMonth() int {
	if !e.is(hasMonth) {
		return 31
	}
	if !e.is(hasYear) {
		return daysIn(2020, e.month)
	}
	return daysIn(e.year, e.month)
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}
