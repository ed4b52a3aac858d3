package dateparse

import "strings"

// whole reads the text as one expression into r, which it leaves alone where that
// is none.
func (sc *scanner) whole(r *Range) error {
	if sc.interval(r) {
		return nil
	}
	i := spaces(sc.s, 0)
	i = zhLead(sc.s, i)
	var a, b expr
	end, isRange := sc.span(i, &a, &b)
	if end == 0 {
		end = sc.longDigits(i, &a)
	}
	if end == 0 {
		return &Error{sc.s, i, "a date"}
	}
	if rest := sc.closing(end); rest < len(sc.s) {
		return &Error{sc.s, rest, "the end of the date"}
	}
	if want := sc.value(&a, &b, isRange, r); want != "" {
		return &Error{sc.s, max(i, sc.flaw.place(sc.s)), want}
	}
	return nil
}

// interval reads 2023-07-01/2023-07-05.
func (sc *scanner) interval(r *Range) bool {
	if len(sc.s) < 21 || sc.s[4] != '-' {
		return false
	}
	slash := strings.IndexByte(sc.s, '/')
	if slash < 10 {
		return false
	}
	a, n := isoDate(sc.s[:slash])
	b, m := isoDate(sc.s[slash+1:])
	if n < slash || m == 0 || slash+1+m < len(sc.s) || a.flaw().want != "" || b.flaw().want != "" {
		return false
	}
	from, to := a.date(sc.p.Location), b.date(sc.p.Location)
	if to.Time.Before(from.Time) {
		return false
	}
	*r = Range{from, to}
	return true
}

// zhLead skips a word before a single date that says nothing of its value.
func zhLead(s string, i int) int {
	switch r, size := runeAt(s, i); r {
	case '在', '于', '於':
		return spaces(s, i+size)
	case '当', '當':
		return spaces(s, max(i, after(s, i, "当地时间", "當地時間")))
	}
	return i
}

// closing skips blanks and a full stop behind the expression, and the monotonic
// clock that Go prints behind a time.
func (sc *scanner) closing(i int) int {
	j := spaces(sc.s, i)
	if after(sc.s, j, "m=+", "m=-") > 0 { // time.Time.String
		return len(sc.s)
	}
	return spaces(sc.s, max(j, after(sc.s, j, ".", "。", ",", "，")))
}

// longDigits reads 20140722105203.
func (sc *scanner) longDigits(i int, e *expr) int {
	if len(sc.s)-i < 14 || !digits(sc.s, i, 14) {
		return 0
	}
	a := number{(two(sc.s, i)*100+two(sc.s, i+2))*10000 + two(sc.s, i+4)*100 + two(sc.s, i+6), i + 8, 8, false}
	if sc.compactDate(i, a, e) == 0 {
		return 0
	}
	e.has |= clockFields
	e.hour, e.minute, e.second = two(sc.s, i+8), two(sc.s, i+10), two(sc.s, i+12)
	return i + 14
}

// value resolves a, or the range of a and b, into r. want says what is missing or
// wrong; then r is left alone.
func (sc *scanner) value(a, b *expr, isRange bool, r *Range) (want string) {
	if !isRange && sc.single(a, &r.Start) {
		return ""
	}
	var got Range
	if isRange {
		got, want = sc.resolveRange(a, b)
	} else {
		got, want = sc.resolve(a)
	}
	if want == "" && (isRange || !a.plain()) && (!printable(got.Start) || !printable(got.End)) {
		want = "a year from 1 to 9999"
	}
	if want == "" {
		*r = got
	}
	return want
}

// single is value for a date that states all there is to it, as most do.
func (sc *scanner) single(e *expr, d *Date) bool {
	if e.is(openOrder|lasting|wholeWeek) || !e.absolute() || !e.plain() || !e.sound() && e.flaw().want != "" {
		return false
	}
	e.normalHour()
	*d = e.date(sc.p.Location)
	return true
}

// sound reports whether the numbers of e are surely those of a date.
func (e *expr) sound() bool {
	return e.is(hasMonth) && uint(e.month-1) < 12 && uint(e.day) <= 28 && (e.day > 0 || !e.is(hasDay)) &&
		uint(e.hour) < 24 && uint(e.minute) < 60 && uint(e.second) < 60 && !e.is(hasZone)
}

// plain reports whether e, which was resolved, is a single date far from the ends of
// the calendar, so that no more need be asked.
func (e *expr) plain() bool {
	const counted = hasOffset | hasSpan | hasNth | hasSection | hasQuarter | hasHalf | hasDecade | hasCentury | relWeek | lasting | wholeWeek
	return e.is(hasYear) && !e.is(counted) && e.year > 1 && e.year < 9999
}

// printable reports whether EDTF can hold d.
func printable(d Date) bool {
	return d.IsZero() || d.Time.Year() >= 1 && d.Time.Year() <= 9999
}

// prefix reads the expression at the start of the text.
func (sc *scanner) prefix() (Match, bool) {
	i := spaces(sc.s, 0)
	var a, b expr
	end, isRange := sc.span(i, &a, &b)
	if end == 0 {
		return Match{}, false
	}
	return sc.match(i, end, &a, &b, isRange)
}

// match makes the Match of an expression that is possible.
func (sc *scanner) match(i, end int, a, b *expr, isRange bool) (Match, bool) {
	sc.at = i
	m := Match{Start: i, End: end, Text: sc.s[i:end], Kind: a.kind()}
	if isRange {
		m.Kind = max(m.Kind, b.kind())
	}
	if want := sc.value(a, b, isRange, &m.Range); want != "" && want != noReference {
		return Match{}, false
	}
	return m, true
}
