package dateparse

import "time"

// Range is a stretch of time from the beginning of Start to the end of the
// unit that End states: 2019-12-06/2019-12-07 holds both days, and
// 2019-12-06T14/2019-12-06T16 ends with the hour from 16:00. A range of a
// single date has a zero End.
type Range struct{ Start, End Date }

// IsZero reports whether r is absent.
func (r Range) IsZero() bool { return r.Start.IsZero() && r.End.IsZero() }

// Bounds gives r as a half-open interval of instants: from is in it, to is the
// first instant after it. Where the end was stated as a time of day that time
// itself is the bound: 14:00 to 16:00 ends at 16:00.
func (r Range) Bounds() (from, to time.Time) {
	switch {
	case r.End.IsZero():
		return r.Start.Time, r.Start.End()
	case r.End.Precision >= Hour:
		return r.Start.Time, r.End.Time
	}
	return r.Start.Time, r.End.End()
}
