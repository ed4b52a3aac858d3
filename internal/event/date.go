package event

import (
	"slices"
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
)

// readDates finds the day of the event: the last day named before the verb in
// its sentence, else the first after it, else that of the sentences before and
// behind in the lead. A sentence that says 近日 (recently) and no day gives
// none: its event has one, and another sentence's would be a guess.
func (e *reader) readDates() {
	s := e.lead[e.found.nth]
	m, ok := e.lastDay(s.start, e.found.verb.start)
	if !ok {
		m, ok = e.firstDay(e.found.verb.start, s.end)
	}
	if !ok && e.found.kind != titleEvent && e.vagueIn(s.start, s.end) {
		return
	}
	if !ok {
		m, ok = e.lastDay(e.lead[0].start, s.start)
	}
	if !ok {
		m, ok = e.firstDay(s.end, max(titleDay, e.lead[len(e.lead)-1].end))
	}
	if ok {
		e.event.Dates = dayRange(e.joined(m))
	}
}

// firstDay is the first day named in text[from:to].
func (e *reader) firstDay(from, to int) (int, bool) {
	for i, m := range e.in.Dates {
		if m.Start >= to {
			break
		}
		if m.Start >= from && e.canBeDay(m) {
			return i, true
		}
	}
	return 0, false
}

// lastDay is the last day named in text[from:to].
func (e *reader) lastDay(from, to int) (at int, ok bool) {
	for i, m := range e.in.Dates {
		if m.Start >= to {
			break
		}
		if m.Start >= from && e.canBeDay(m) {
			at, ok = i, true
		}
	}
	return at, ok
}

// eventYear is the longest time between an event and its report; a day further
// off is one in the history of something.
const eventYear = 400 * 24 * time.Hour

// datesFrom are the dates of the text that begin at from or behind it.
func (e *reader) datesFrom(from int) []dateparse.Match {
	i, _ := slices.BinarySearchFunc(e.in.Dates, from, func(m dateparse.Match, at int) int { return m.Start - at })
	return e.in.Dates[i:]
}

// canBeDay tells a day near the publication that is not the one on which the
// text was sent.
func (e *reader) canBeDay(m dateparse.Match) bool {
	if !namesDay(m) || e.isDateline(m) {
		return false
	}
	if e.in.Published.IsZero() {
		return true
	}
	return m.Range.Start.Time.Sub(e.in.Published.Time).Abs() < eventYear
}

// isDateline tells the day on which the text was sent from that of the event.
func (e *reader) isDateline(m dateparse.Match) bool {
	d := e.in.Sent
	return m.Start < 100 && m.Start == e.in.Dates[0].Start && !d.IsZero() && d.Time.Equal(m.Range.Start.Time) && m.Range.End.IsZero()
}

// vagueIn tells whether text[from:to] says 近日 or recently.
func (e *reader) vagueIn(from, to int) bool {
	for _, m := range e.datesFrom(from) {
		if m.Start >= to {
			break
		}
		if m.Kind == dateparse.Vague {
			return true
		}
	}
	return false
}

// joined is the date at i with the one after it, where the two are days in a
// row that "and" joins: October 14 and 15.
func (e *reader) joined(i int) dateparse.Range {
	r := e.in.Dates[i].Range
	if i+1 == len(e.in.Dates) || !r.End.IsZero() {
		return r
	}
	next := e.in.Dates[i+1]
	between := e.text[e.in.Dates[i].End:max(next.Start, e.in.Dates[i].End)]
	if !namesDay(next) || !next.Range.End.IsZero() {
		return r
	}
	switch between {
	case " and ", "、", "和", "及", " & ":
		if gap := next.Range.Start.Time.Sub(r.Start.Time); gap > 0 && gap <= 48*time.Hour {
			r.End = next.Range.Start
		}
	}
	return r
}

// dayRange leaves the time of the day out: an event is on days.
func dayRange(r dateparse.Range) dateparse.Range {
	r.Start, r.End = day(r.Start), day(r.End)
	if r.End == r.Start {
		r.End = dateparse.Date{}
	}
	return r
}

func day(d dateparse.Date) dateparse.Date {
	if d.Precision <= dateparse.Day {
		return d
	}
	y, m, n := d.Time.Date()
	return dateparse.Date{Time: time.Date(y, m, n, 0, 0, 0, 0, d.Time.Location()), Precision: dateparse.Day}
}
