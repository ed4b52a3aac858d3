package dateparse

import "strings"

// continues reports whether e, which lacks a year or a month, goes on from the
// date before it in the text: the 4日 of 2023年11月3日开幕，4日下午, and the May 6 of
// "May 4, 2019 ... May 6". The date before must name the year itself, and where
// that is long past it must stand in the same sentence.
func (st *setting) continues(e *expr) bool {
	last := st.last
	if last.date.IsZero() || last.kind != Absolute && last.kind != InferredYear {
		return false
	}
	between := st.s[last.at:st.at]
	if len(between) > 600 || strings.IndexByte(between, '\n') >= 0 {
		return false
	}
	switch {
	case e.is(hasMonth):
		if last.kind != Absolute || e.is(hasWeekday) {
			return false
		}
	case !e.is(hasDay) || last.date.Precision < Day || e.is(hasWeekday):
		return false
	}
	if ref := st.p.Reference; last.date.Time.Year() < ref.Year()-1 {
		return !strings.ContainsAny(between, "。！？!?") && !strings.Contains(between, ". ")
	}
	return true
}

// told is the date of the text that e is counted from (次日, 三天后, two years later), the zero
// anchor where nothing near tells it. A year will do for years, and a length that is told, as
// opposed to promised, needs a date of its own paragraph or the one before.
func (st *setting) told(e *expr) anchor {
	a := st.last
	if st.year.at > a.at && (e.is(relYear) || e.offset.unit >= unitYear) {
		a = st.year
	}
	const near = 600
	if e.is(hasOffset) && (st.at-a.at > near || strings.Count(st.s[a.at:st.at], "\n") > 1) {
		return anchor{}
	}
	return a
}

// promised reports whether a length of Chinese running text is counted from today, because its
// sentence looks ahead: 三天后将举行, but not 三天后她醒来.
func (st *setting) promised(e *expr) bool {
	return e.is(hasOffset) && st.hanText() && (st.ahead() || st.cueBehind())
}

// forward reports whether e is a length that leads on.
func (e *expr) forward() bool {
	o := &e.offset
	return e.is(hasOffset) && (o.years > 0 || o.months > 0 || o.days > 0 || o.seconds > 0)
}
