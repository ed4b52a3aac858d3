package dateparse

import "time"

// Precision is the smallest unit that a text stated for a date.
type Precision uint8

// The precisions, from none to the second. The zero Precision belongs to a
// Date that is absent. There is none for weeks, quarters and decades: those
// are Ranges.
const (
	None Precision = iota
	Year
	Month
	Day
	Hour
	Minute
	Second
)

// String gives the name of p in lower case: day.
func (p Precision) String() string {
	return [...]string{"none", "year", "month", "day", "hour", "minute", "second"}[min(p, Second)]
}

// Date is a calendar date or a time of day on it, as precise as the text that
// stated it. The zero Date means absent.
type Date struct {
	Time      time.Time // the first instant of the stated unit; in Parser.Location unless ZoneKnown
	Precision Precision
	ZoneKnown bool // the text itself stated a zone or an offset
	Uncertain bool // the text can be read in another way: 03/04/2021, or 3 pm CST (Chicago, or China); "?" in EDTF
}

// IsZero reports whether d is absent.
func (d Date) IsZero() bool { return d.Precision == None }

// End is the first instant after the unit that d states: the end of
// 2020-02 is 2020-03-01T00:00. It is the zero time for the zero Date.
func (d Date) End() time.Time {
	y, m, day := d.Time.Date()
	loc := d.Time.Location()
	switch d.Precision {
	case Year:
		return time.Date(y+1, 1, 1, 0, 0, 0, 0, loc)
	case Month:
		return time.Date(y, m+1, 1, 0, 0, 0, 0, loc)
	case Day:
		return time.Date(y, m, day+1, 0, 0, 0, 0, loc)
	case Hour:
		return d.Time.Add(time.Hour)
	case Minute:
		return d.Time.Add(time.Minute)
	case Second:
		return d.Time.Add(time.Second)
	}
	return time.Time{}
}
