package dateparse

// unit is a length that the calendar knows.
type unit uint8

const (
	noUnit unit = iota
	unitSecond
	unitMinute
	unitHour
	unitDay
	unitWeek
	unitMonth
	unitQuarter
	unitHalf
	unitYear
	unitWeekend
	unitDecade
	unitCentury
	unitFortnight
	unitSchoolYear // from autumn to summer
)

// units is a set of units.
type units uint32

func (set units) has(u unit) bool { return set>>u&1 > 0 }

// precision is that of a date which such units lead to from a date of the same.
func (u unit) precision() Precision {
	switch u {
	case unitSecond, unitMinute, unitHour:
		return Minute
	case unitDay, unitWeek, unitWeekend, unitFortnight:
		return Day
	case unitMonth, unitQuarter, unitHalf:
		return Month
	}
	return Year
}

// offset is a length of time, counted from somewhere.
type offset struct {
	years, months, days int
	seconds             int64
	unit                unit // the finest one; noUnit in the zero offset
}

// maxLengths is how many lengths one expression may add up: from years to seconds.
const maxLengths = 7

// add adds n units, and half a unit more where half is set.
func (o *offset) add(n int, u unit, half bool) {
	h := 0
	if half {
		h = 1
	}
	switch u {
	case unitYear, unitSchoolYear:
		o.years, o.months = o.years+n, o.months+6*h
	case unitHalf:
		o.months += 6 * n
	case unitQuarter:
		o.months += 3 * n
	case unitMonth:
		o.months, o.days = o.months+n, o.days+15*h
	case unitWeek:
		o.days += 7*n + 3*h
	case unitFortnight:
		o.days += 14 * n
		u = unitWeek
	case unitDay:
		o.days, o.seconds = o.days+n, o.seconds+int64(12*3600*h)
	case unitHour:
		o.seconds += int64(3600*n + 1800*h)
	case unitMinute:
		o.seconds += int64(60*n + 30*h)
	case unitSecond:
		o.seconds += int64(n)
	case unitDecade:
		o.years += 10*n + 5*h
	case unitCentury:
		o.years += 100*n + 50*h
	}
	if o.unit == noUnit || u < o.unit {
		o.unit = u
	}
	if h > 0 && u == unitDay {
		o.unit = unitHour
	}
}

func (o *offset) negate() {
	o.years, o.months, o.days, o.seconds = -o.years, -o.months, -o.days, -o.seconds
}

// relate makes e the unit that lies n units from the one that holds the base: last
// week, 下个季度. Hours and less are not counted so: the last hour is the time up to now.
func (e *expr) relate(u unit, n int, from fields) {
	e.has |= from
	switch u {
	case unitDay:
		e.has, e.day = e.has|relDay, n
	case unitWeek, unitWeekend:
		e.has, e.week = e.has|relWeek, n
		if u == unitWeekend {
			e.weekend = true
		}
	case unitMonth:
		e.has, e.month = e.has|relMonth, n
	case unitQuarter:
		e.has, e.part = e.has|relQuarter, n
	case unitHalf:
		e.has, e.part = e.has|relQuarter|hasHalf, n
	case unitYear:
		e.has, e.year = e.has|relYear, n
	case unitSchoolYear:
		e.has, e.year, e.twoYears = e.has|relYear, n, true
	case unitDecade:
		e.has, e.year = e.has|relYear|hasDecade, n
	case unitCentury:
		e.has, e.year = e.has|relYear|hasCentury, n
	default:
		e.spanOf(u, n)
	}
}

// spanOf makes e the n units up to the base, or from it on: the past six months.
func (e *expr) spanOf(u unit, n int) {
	var o offset
	o.add(max(n, -n), u, false)
	e.spanFor(o, n)
}

// spanFor is spanOf for a length that is added up; sign is its direction.
func (e *expr) spanFor(o offset, sign int) {
	e.has, e.offset, e.back = e.has|hasSpan, o, sign < 0
}
