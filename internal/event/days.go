package event

import (
	"slices"
	"strings"
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
)

// days finds the days of the event: the last day named before the verb in its
// sentence, else the first after it, else that of the sentences before and
// behind in the lead. Where a sentence says 近日 (recently) and no day, only one that
// says of an event that it was held gives its own: another's would be a guess.
func (e *reader) days(lead []sentence, t trigger) dateparse.Range {
	s := t.s
	i, ok := e.lastDay(s.start, t.verb.start)
	if after, found := e.firstDay(t.verb.start, s.end); found && (!ok || e.in.Dates[i].Kind == dateparse.Relative && e.in.Dates[after].Kind != dateparse.Relative) {
		i, ok = after, true // a day of the month is surer than one of the week
	}
	if !ok && t.kind != titleEvent && e.vagueIn(s.start, s.end) {
		if i, ok = e.laterDay(lead[t.nth+1:]); !ok {
			return dateparse.Range{}
		}
	}
	if !ok {
		i, ok = e.lastDay(lead[0].start, s.start)
	}
	last := lead[len(lead)-1].end
	if !ok {
		i, ok = e.firstDay(s.end, max(titleDay, last))
	}
	if !ok {
		return dateparse.Range{}
	}
	r := dayRange(e.joined(i))
	if r.End.IsZero() {
		r = e.lasting(r, t, last)
	}
	return r
}

// laterDay is the first day in a sentence of which an event is the subject: the
// contest was held from November 26 to 28.
func (e *reader) laterDay(lead []sentence) (int, bool) {
	for _, s := range lead[:min(len(lead), 2)] {
		for i, k := range s.marks {
			if k.is(wordHeld) && k.depth == 0 && hasClass(s.marks[:i], wordEvent) && !tellsOfOther(s) {
				return e.firstDay(s.start, s.end)
			}
		}
	}
	return 0, false
}

// firstDay is the first day named in text[from:to].
func (e *reader) firstDay(from, to int) (int, bool) {
	for i := e.dateIndex(from); i < len(e.in.Dates) && e.in.Dates[i].Start < to; i++ {
		if e.canBeDay(e.in.Dates[i]) {
			return i, true
		}
	}
	return 0, false
}

// lastDay is the last day named in text[from:to].
func (e *reader) lastDay(from, to int) (int, bool) {
	for i := e.dateIndex(to) - 1; i >= 0 && e.in.Dates[i].Start >= from; i-- {
		if e.canBeDay(e.in.Dates[i]) {
			return i, true
		}
	}
	return 0, false
}

// dateIndex is the index of the first date that begins at at or behind it.
func (e *reader) dateIndex(at int) int {
	i, _ := slices.BinarySearchFunc(e.in.Dates, at, func(m dateparse.Match, at int) int { return m.Start - at })
	return i
}

// datesIn are the dates that begin in text[from:to].
func (e *reader) datesIn(from, to int) []dateparse.Match {
	return e.in.Dates[e.dateIndex(from):max(e.dateIndex(from), e.dateIndex(to))]
}

// eventYear is the longest time between an event and its report; a day further
// off is one in the history of something.
const eventYear = 400 * 24 * time.Hour

// canBeDay tells a day near the publication that is not the one on which the
// text was sent.
func (e *reader) canBeDay(m dateparse.Match) bool {
	if !namesDay(m) || e.isDateline(m) || e.countsYears(m) {
		return false
	}
	return e.in.Published.IsZero() || m.Range.Start.Time.Sub(e.in.Published.Time).Abs() < eventYear
}

// countsYears tells a day that is only reckoned, 1年前, from one that is said.
func (e *reader) countsYears(m dateparse.Match) bool {
	return m.Kind == dateparse.Relative && form.ContainsAny(form.Fold(e.text[m.Start:m.End]), reckoned)
}

// reckoned are the units of what is counted from today, folded.
var reckoned = []string{"年前", "月前", "年后", "月后", "year ago", "years ago", "month ago", "months ago"}

// namesDay tells a date that says the day.
func namesDay(m dateparse.Match) bool { return m.Range.Start.Precision >= dateparse.Day }

// isTime tells a date that says when something was from one in a name: 2023年年会,
// 第二季度分析会.
func isTime(m dateparse.Match) bool {
	return namesDay(m) || m.Kind == dateparse.Relative || m.Kind == dateparse.Vague
}

// isDateline tells the day on which the text was sent from that of the event.
func (e *reader) isDateline(m dateparse.Match) bool {
	d := e.in.Sent
	return m.Start < e.in.Begin && !d.IsZero() && d.Time.Equal(m.Range.Start.Time) && m.Range.End.IsZero()
}

// vagueIn tells whether text[from:to] says 近日 or recently.
func (e *reader) vagueIn(from, to int) bool {
	return slices.ContainsFunc(e.datesIn(from, to), func(m dateparse.Match) bool { return m.Kind == dateparse.Vague })
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

// mostDays is how long an event lasts at most.
const mostDays = 31

// lasting adds the last day of an event of which the text around the trigger
// says how long it lasts, 为期三天, or until when, 持续至18日. Of one that is
// reported at its end, 闭幕, the day that is named is the last.
func (e *reader) lasting(r dateparse.Range, t trigger, last int) dateparse.Range {
	to := min(last, t.s.end+600)
	if days := e.duration(t.s.start, to); days > 1 {
		if shift := time.Duration(days-1) * 24 * time.Hour; e.closes(t.verb) {
			r.End = r.Start
			r.Start.Time = r.Start.Time.Add(-shift)
		} else {
			r.End = r.Start
			r.End.Time = r.End.Time.Add(shift)
		}
		return r
	}
	for _, m := range e.datesIn(t.s.start, to) {
		gap := m.Range.Start.Time.Sub(r.Start.Time)
		if e.canBeDay(m) && gap > 0 && gap < mostDays*24*time.Hour && e.untilAt(m.Start) {
			r.End = day(m.Range.Start)
		}
	}
	return r
}

// closes tells a verb of the end of an event from one of its beginning.
func (e *reader) closes(k mark) bool {
	if e.latin {
		return e.oneOf(k, "concluded closed ended")
	}
	return e.beforeAny(k.start, "闭幕", "落幕", "收官", "闭营", "结业", "圆满结束", "顺利结束", "落下帷幕")
}

// untilAt tells a date at at to which something goes on.
func (e *reader) untilAt(at int) bool {
	before := strings.TrimRight(e.text[:at], " ")
	return form.HasAnySuffix(before, "持续至", "持續至", "持续到", "持續到", "延续至", "一直到", "until", "through", "runs to")
}

// duration is how many days the event lasts as text[from:to] says: 为期三天, 历时三天, a
// two-day workshop; 0 where it does not.
func (e *reader) duration(from, to int) int64 {
	if e.latin {
		return e.latinDuration(e.text[from:to])
	}
	for at := from; at < to; {
		_, size := runeAt(e.text[at:])
		if e.beforeAny(at, "为期", "历时") {
			at += len("为期")
			if n := han.ReadNumber(e.text[at:]); n.Size > 0 && n.Value <= mostDays && e.beforeAny(at+n.Size, "天", "日") {
				return n.Value
			} else if e.before(at, "两天") {
				return 2
			}
			return 0
		}
		at += size
	}
	return 0
}

// latinDuration reads "three-day" and "lasted for three days".
func (e *reader) latinDuration(s string) int64 {
	words := strings.Fields(lower(s))
	for i, w := range words {
		n, ok := strings.CutSuffix(w, "-day")
		if !ok && i > 1 && strings.HasPrefix(w, "days") && (words[i-2] == "for" || strings.HasPrefix(words[i-2], "last")) {
			n, ok = words[i-1], true
		}
		v, digits := parseDigits(n)
		if !digits {
			v = latinNumerals[n]
		}
		if ok && v > 1 && v <= mostDays {
			return v
		}
	}
	return 0
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
