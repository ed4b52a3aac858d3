package dateparse

// Range is a stretch of time between two dates. A range of a single date has
// a zero End.
type Range struct{ Start, End Date }

// IsZero reports whether r is absent.
func (r Range) IsZero() bool { return r.Start.IsZero() && r.End.IsZero() }
