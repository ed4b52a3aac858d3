package dateparse

import "strings"

// continues reports whether e, which lacks a year or a month, goes on from the
// date before it in the text: the 4日 of 2023年11月3日开幕，4日下午, and the May 6 of
// "May 4, 2019 ... May 6". The date before must name the year itself, and where
// that is long past it must stand in the same sentence.
func (st *setting) continues(e *expr) bool {
	last := st.last
	if !st.find || last.date.IsZero() || last.kind != Absolute && last.kind != InferredYear || last.at > st.at {
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
	if ref := st.p.Reference; !ref.IsZero() && last.date.Time.Year() < ref.Year()-1 {
		return !strings.ContainsAny(between, "。！？!?") && !strings.Contains(between, ". ")
	}
	return true
}
