package dateparse

import "time"

// Precision is the smallest unit that a text stated for a date.
type Precision uint8

// The precisions, from none to the second. The zero Precision belongs to a
// Date that is absent.
const (
	None Precision = iota
	Year
	Month
	Day
	Hour
	Minute
	Second
)

// Date is a calendar date or a time of day on it, as precise as the text that
// stated it. The zero Date means absent.
type Date struct {
	Time      time.Time // the first instant of the stated unit; in Parser.Location unless ZoneKnown
	Precision Precision
	ZoneKnown bool // the text itself stated a zone or an offset
}

// IsZero reports whether d is absent.
func (d Date) IsZero() bool { return d.Precision == None }
