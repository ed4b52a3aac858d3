package dateparse

import "strings"

// A whole text as one expression: what may stand before it (截至, about), behind it (期间, 左右, a
// zone in brackets) and around it, and the forms that only machines write.

// whole reads the text as one expression into r, which it leaves alone where that
// is none.
func (sc *scanner) whole(r *Range) error {
	if sc.interval(r) {
		return nil
	}
	const deepest = 4 // brackets in brackets
	if inner, ok := bracketed(sc.s); ok && sc.depth < deepest {
		inside := *sc
		inside.s, inside.depth = inner, sc.depth+1
		return inside.whole(r)
	}
	i := lead(sc.s, spacesEnd(sc.s, 0))
	ph := phrase{start: i}
	sc.span(&ph)
	if ph.end == 0 {
		ph.end = sc.longDigits(i, &ph.a)
	}
	rest := sc.closing(ph.end)
	if i < len(sc.s) && rest < len(sc.s) { // 6-8 next Monday, as behind from
		if k := sc.wordedRange(i, i, &ph.a, &ph.b); sc.closing(k) == len(sc.s) {
			ph.end, ph.isRange, rest = k, true, len(sc.s)
		}
	}
	switch {
	case ph.end == 0:
		return &Error{sc.s, i, "a date"}
	case rest < len(sc.s):
		return &Error{sc.s, rest, "the end of the date"}
	}
	st := setting{s: sc.s, p: sc.p}
	got, bad := st.value(&ph)
	if bad.want != "" {
		return &Error{sc.s, max(i, bad.place(sc.s)), bad.want}
	}
	*r = got
	return nil
}

// bracketed is what stands in the brackets that s begins and ends with.
func bracketed(s string) (string, bool) {
	if s == "" {
		return s, false
	}
	for _, pair := range [...][2]string{{"（", "）"}, {"(", ")"}, {"[", "]"}, {"【", "】"}} {
		if inner, ok := strings.CutPrefix(s, pair[0]); ok {
			return strings.CutSuffix(inner, pair[1])
		}
	}
	return s, false
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
	var a, b expr
	n, m := a.isoDate(sc.s[:slash]), b.isoDate(sc.s[slash+1:])
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

// leads are words before a single expression that add nothing to its value.
var leads = [...]string{"当地时间", "當地時間", "在", "于", "於", "大约", "大約", "大概", "约", "約", "截至", "截止", "about ", "around ", "approximately ", "approx. ", "circa ", "c. ", "almost ", "nearly ", "as of ", "D:"}

// lead skips one of them.
func lead(s string, i int) int {
	if i < len(s) && s[i]-'0' <= 9 {
		return i
	}
	return spaces(s, max(i, foldAfter(s, i, leads[:]...)))
}

// foldAfter is after for words in any case.
func foldAfter(s string, i int, words ...string) int {
	if i >= len(s) {
		return 0
	}
	for _, w := range words {
		if end := i + len(w); s[i]|0x20 == w[0]|0x20 && end <= len(s) && strings.EqualFold(s[i:end], w) {
			return end
		}
	}
	return 0
}

// tails are words behind an expression that add nothing to its value.
var tails = [...]string{"期间", "期間", "之间", "之間", "左右", "前后", "前後", "为止", "為止", "止", "许", "許", "整", "以来", "以來", "起", "同期", "这一周", "這一週", "这一天", "m=+", "m=-"} // m=+ of time.Time.String

// closing skips blanks, a full stop, a word of tails, and a zone by its name in brackets
// behind the expression.
func (sc *scanner) closing(i int) int {
	if i == len(sc.s) {
		return i
	}
	j := sc.skipOther(spaces(sc.s, i), enLink)
	if k := after(sc.s, j, tails[:]...); k > 0 {
		if sc.s[k-1] == '+' || sc.s[k-1] == '-' { // the monotonic clock
			return len(sc.s)
		}
		j = spaces(sc.s, k)
	}
	if rest := sc.s[j:]; strings.HasPrefix(rest, "[") && strings.HasSuffix(rest, "]") && strings.Contains(rest, "/") || strings.HasPrefix(rest, "(") && strings.HasSuffix(rest, "时间)") {
		return len(sc.s) // [Asia/Shanghai], (中国标准时间)
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
	end := i + 14
	if k := zoneAt(sc.s, end, e); k > 0 {
		end = max(k, after(sc.s, k, "'")) // D:20240517101500+08'00' of PDF
		if n := numberAt(sc.s, end); after(sc.s, n.end, "'") > 0 {
			end = n.end + 1
		}
	}
	return end
}

// value is what the phrase stands for.
func (st *setting) value(ph *phrase) (r Range, bad flaw) {
	switch {
	case ph.isRange:
		r, bad = st.resolveRange(&ph.a, &ph.b)
	case st.single(&ph.a, &r.Start):
		return r, flaw{}
	default:
		r, bad = st.resolve(&ph.a)
		if bad.want == "" && !r.End.IsZero() && r.End.Time.Before(r.Start.Time) { // 176h to 19th
			bad = missing(endBeforeStart)
		}
	}
	if bad.want == "" && (ph.isRange || !ph.a.plain()) && (!printable(r.Start) || !printable(r.End)) {
		bad = missing("a year from 1 to 9999")
	}
	return r, bad
}

// single is value for a date that states all there is to it, as most do.
func (st *setting) single(e *expr, d *Date) bool {
	if e.is(openOrder|lasting|wholeWeek) || !e.absolute() || !e.plain() || !e.sound() && e.flaw().want != "" {
		return false
	}
	e.normalHour()
	*d = e.date(st.p.Location)
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
