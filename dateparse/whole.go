package dateparse

import "strings"

// whole reads the text as one expression.
func (sc *scanner) whole() (Range, error) {
	if r, ok := sc.interval(); ok {
		return r, nil
	}
	i := spaces(sc.s, 0)
	i = max(i, zhLead(sc.s, i))
	var a, b expr
	end, isRange := sc.span(i, &a, &b)
	if end == 0 {
		end = sc.longDigits(i, &a)
	}
	if end == 0 {
		return Range{}, &Error{sc.s, i, "a date"}
	}
	if rest := sc.closing(end); rest < len(sc.s) {
		return Range{}, &Error{sc.s, rest, "the end of the date"}
	}
	r, want := sc.value(&a, &b, isRange)
	if want != "" {
		return Range{}, &Error{sc.s, max(i, sc.flaw.place(sc.s)), want}
	}
	return r, nil
}

// interval reads 2023-07-01/2023-07-05.
func (sc *scanner) interval() (r Range, ok bool) {
	slash := strings.IndexByte(sc.s, '/')
	if slash < 10 || sc.s[4] != '-' {
		return Range{}, false
	}
	a, n := isoDate(sc.s[:slash])
	b, m := isoDate(sc.s[slash+1:])
	if n < slash || m == 0 || slash+1+m < len(sc.s) || a.flaw() != (flaw{}) || b.flaw() != (flaw{}) {
		return Range{}, false
	}
	r = Range{a.date(sc.p.Location), b.date(sc.p.Location)}
	return r, !r.End.Time.Before(r.Start.Time)
}

// zhLead skips a word before a single date that says nothing of its value.
func zhLead(s string, i int) int {
	if i >= len(s) || s[i] < 0xE4 {
		return 0
	}
	k := after(s, i, "在", "于", "於")
	if k > 0 {
		return spaces(s, k)
	}
	return 0
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

// value resolves a, or the range of a and b.
func (sc *scanner) value(a, b *expr, isRange bool) (Range, string) {
	var r Range
	var want string
	if isRange {
		r, want = sc.resolveRange(a, b)
	} else {
		r, want = sc.resolve(a)
	}
	if want == "" && (!printable(r.Start) || !printable(r.End)) {
		return Range{}, "a year from 1 to 9999"
	}
	return r, want
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
	r, want := sc.value(a, b, isRange)
	if want != "" && want != noReference {
		return Match{}, false
	}
	m.Range = r
	return m, true
}
