package dateparse

import (
	"strings"
	"unicode/utf8"
)

// Ranges and lists. News writes the two ends of a stretch in a hundred ways, of which one
// end is nearly always elided: 5月10-12日, Jul 9 - Oct 14, 2015, from 2 to 4 pm on Friday, 12, 13
// and 14 May. So a range is not a form but two points and what may stand between them: span
// reads the first, tries what can follow it in the order hours, separator, length, 和…间, list,
// and secondPoint reads the other end, which inherits what it lacks (inherit.go). Only
// neighbours make a list one stretch; May 12 and 15 are two expressions.

// rangeSeparator reads what stands between the two ends of a range at i, blanks
// around it included.
func rangeSeparator(s string, i int) int {
	j := spaces(s, i)
	if j >= len(s) {
		return 0
	}
	k := 0
	switch s[j] {
	case '-', '~':
		for k = j + 1; k < len(s) && (s[k] == '-' || s[k] == '~'); k++ {
		}
	case 't', 'T':
		if k = wordAt(s, j, "to", "through", "till"); j == i {
			k = 0
		}
	case 'u', 'U':
		k = wordAt(s, j, "until", "untill")
	default:
		if s[j] >= 0xC0 {
			k = wideRangeSeparator(s, max(j, after(s, j, "起", "开始", "開始")))
		}
	}
	if k == 0 {
		return 0
	}
	return spaces(s, k)
}

// rangeOrAnd is rangeSeparator that takes "and" too.
func rangeOrAnd(s string, i int) int {
	if k := wordAt(s, spaces(s, i), "and"); k > 0 {
		return spaces(s, k)
	}
	return rangeSeparator(s, i)
}

func wideRangeSeparator(s string, i int) int {
	r, size := runeAt(s, i)
	switch r {
	case '—', '－', '–', '─', '―', 'ー':
		if next, n := runeAt(s, i+size); next == r {
			size += n
		}
	case '～', '〜', '至', '到', '−', '‐', '∼', '﹣':
	case '부', 'か':
		return after(s, i, "부터", "から")
	default:
		return 0
	}
	return i + size
}

// phrase is one expression and where it stands: a point, or two that make a range.
type phrase struct {
	start, end int // end is 0 where there is none
	a, b       expr
	isRange    bool // b is its end; else b says nothing
}

// begin makes ph ready for what stands at i.
func (ph *phrase) begin(i int) { ph.start, ph.end, ph.a, ph.isRange = i, 0, expr{}, false }

// span reads the phrase that starts at ph.start.
func (sc *scanner) span(ph *phrase) {
	if k := sc.rangeWord(ph.start); k > 0 {
		if ph.end = sc.wordedRange(ph.start, k, &ph.a, &ph.b); ph.end > 0 {
			ph.isRange = true
			return
		}
		ph.a = expr{}
	}
	if ph.end = sc.point(ph.start, &ph.a); ph.end > 0 {
		if k, isRange := sc.spanFrom(ph.end, &ph.a, &ph.b); k > 0 {
			ph.end, ph.isRange = k, isRange
		}
	}
}

// spanFrom reads what makes a range of the point a, which ends at end, or a longer point.
func (sc *scanner) spanFrom(end int, a, b *expr) (k int, isRange bool) {
	if end == len(sc.s) { // as most labels
		return 0, false
	}
	if k = sc.hoursAfter(end, a, b); k > 0 {
		return k, true
	}
	start := *a // without what the other end gave it
	if sep := rangeSeparator(sc.s, sc.abbreviated(end)); sep > 0 {
		if k = sc.secondPoint(sep, a, b); k > 0 {
			return k, true
		}
	}
	if k = sc.forDays(end, a); k > 0 {
		return k, false
	}
	if k = sc.zhBetween(end, a, b); k > 0 {
		return k, true
	}
	*a = start
	if sep := sc.listSeparator(end, a); sep > 0 {
		dated := a.is(hasYear)
		if k = sc.secondPoint(sep, a, b); k > 0 && consecutive(a, b, dated) {
			return sc.listEnd(k, a, b, dated), true
		}
	}
	*a = start
	return 0, false
}

// abbreviated skips the point of Jan.-March, which ends at i.
func (sc *scanner) abbreviated(i int) int {
	if i+1 < len(sc.s) && sc.s[i] == '.' && sc.shortened(i) && (sc.s[i+1] == '-' || sc.s[i+1] == 0xE2 || sc.s[i+1] == ' ') {
		return i + 1
	}
	return i
}

// forDays reads "for 10 days" behind a day, where the whole text is one expression.
func (sc *scanner) forDays(i int, e *expr) int {
	k := wordAt(sc.s, spaces(sc.s, i), "for")
	if k == 0 || sc.find || !e.is(hasDay|relDay|hasWeekday) {
		return 0
	}
	var o offset
	if k = sc.lengthsAt(spaces(sc.s, k), &o); k > 0 {
		e.has, e.offset = e.has|lasting, o
	}
	return k
}

// rangeWord is the end of from or between at i, or of 从 and its kin, at which no span of
// running text begins, or 0.
func (sc *scanner) rangeWord(i int) int {
	if i >= len(sc.s) {
		return 0
	}
	switch sc.s[i] | 0x20 {
	case 'f':
		return wordAt(sc.s, i, "from")
	case 'b':
		return wordAt(sc.s, i, "between")
	}
	switch r, size := runeAt(sc.s, i); r {
	case '从', '從', '自', '由', '在', '于', '於':
		return i + size
	}
	return 0
}

// wordedRange reads the range after from or between, which ends at k.
func (sc *scanner) wordedRange(i, k int, a, b *expr) int {
	j := spaces(sc.s, k)
	if sc.s[i] > 0xE0 {
		ph := phrase{start: j}
		if sc.span(&ph); !ph.isRange {
			return 0
		}
		*a, *b = ph.a, ph.b
		return ph.end
	}
	*a = expr{}
	if k := sc.endBehind(i, sc.point(j, a), a, b); k > 0 {
		return k
	}
	*a = expr{}
	return sc.endBehind(i, sc.bareStart(j, a), a, b)
}

// endBehind reads the end of the range whose start ends at end. from or between stands at i.
func (sc *scanner) endBehind(i, end int, a, b *expr) int {
	sep := 0
	switch {
	case end == 0:
	case sc.s[i]|0x20 == 'b':
		sep = rangeOrAnd(sc.s, end)
	default:
		sep = rangeSeparator(sc.s, end)
	}
	if sep == 0 {
		return 0
	}
	return sc.secondPoint(sep, a, b)
}

// hoursAfter reads the hours after a date: May 5 from 2 to 4 pm.
func (sc *scanner) hoursAfter(end int, a, b *expr) int {
	if !a.is(hasDay | relDay | hasWeekday | hasNth) {
		return 0
	}
	j := spaces(sc.s, end)
	if j < len(sc.s) && sc.s[j] == ',' {
		j = spaces(sc.s, j+1)
	}
	k := sc.rangeWord(j)
	if k == 0 || j == end {
		return 0
	}
	var from expr
	*b = expr{}
	m := sc.hours(spaces(sc.s, k), &from, b)
	if m == 0 {
		return 0
	}
	from.dateOf(a)
	b.dateOf(a)
	*a = from
	return m
}

// hours reads two times of day behind from or between: 2 to 4 pm, 9:00 and 17:00; in a
// whole text 10-4 will do.
func (sc *scanner) hours(i int, from, to *expr) int {
	end := sc.hour(i, from)
	if end == 0 {
		return 0
	}
	sep := rangeOrAnd(sc.s, end)
	if sep == 0 {
		return 0
	}
	marked := from.is(hasMinute | hasDaypart)
	end = sc.hour(sep, to)
	to.stated = to.has
	if end == 0 || sc.find && !marked && !to.is(hasMinute|hasDaypart) || !inherit(from, to, false, false) {
		return 0
	}
	return end
}

// hour reads a time of day, or its hour alone.
func (sc *scanner) hour(i int, e *expr) int {
	if k := sc.clock(i, e, true); k > 0 {
		return k
	}
	n := numberAt(sc.s, i)
	if n.value > 24 {
		return 0
	}
	e.has, e.hour = hasHour, n.value
	return n.end
}

// dateOf gives e, which is a time of day, the date of d.
func (e *expr) dateOf(d *expr) {
	e.has |= d.has & (dateFields | fromText | openOrder)
	e.year, e.month, e.day, e.week, e.weekday = d.year, d.month, d.day, d.week, d.weekday
	e.nth, e.nthUnit, e.count = d.nth, d.nthUnit, d.count
}

// zhBetween reads the end of 10月和5月间 and 2011年和2014年之间.
func (sc *scanner) zhBetween(i int, a, b *expr) int {
	sep := joiningRune(sc.s, spaces(sc.s, i))
	if sep == 0 {
		return 0
	}
	k := sc.secondPoint(spaces(sc.s, sep), a, b)
	if k == 0 {
		return 0
	}
	return after(sc.s, k, "之间", "之間", "间", "間")
}

// listSeparator reads 、 和 and "and" between two days that follow each other, or two
// months or years: 2019、2020年, 7、8月, in a whole text also 2023年和2024年.
func (sc *scanner) listSeparator(i int, a *expr) int {
	if a.is(clockFields) {
		return 0
	}
	j := spaces(sc.s, i)
	if k := joiningRune(sc.s, j); k > 0 && (a.is(hasDay) || !sc.find || sc.s[i-1] < utf8.RuneSelf) {
		return spaces(sc.s, k)
	}
	if sc.s[i-1] >= utf8.RuneSelf {
		return 0
	}
	switch k := sc.andAfter(i); {
	case k == 0 || !a.is(hasDay) && sc.find:
	case sc.s[j] == '/' && (a.is(hasMonth) || j == i):
	case sc.s[j] == ',' && !sc.listGoesOn(k):
	default:
		return k
	}
	return 0
}

// listGoesOn reports whether the number at i is one of a list of days: May 12, 13 and 14,
// but not May 12, 13 people.
func (sc *scanner) listGoesOn(i int) bool {
	if k := wordAt(sc.s, i, "and"); k > 0 {
		return true
	}
	n := sc.enNumber(i)
	if n.end == 0 || n.value > 31 {
		return false
	}
	w, _ := sc.word(spaces(sc.s, n.end))
	return sc.andAfter(n.end) > 0 || sc.clauseEnds(n.end) || w != nil && w.kind == enMonth
}

// joiningRune is the end of 、 和 与 or 及 at i, or 0.
func joiningRune(s string, i int) int {
	switch r, size := runeAt(s, i); r {
	case '、', '和', '与', '與', '及':
		return i + size
	}
	return 0
}

// listEnd goes on with a list of days that follow each other: 7、8、9日; May 12, 13 and 14.
func (sc *scanner) listEnd(end int, a, b *expr, dated bool) int {
	for a.is(hasDay) {
		var next expr
		last := *b
		sep := sc.listSeparator(end, &last)
		if sep == 0 {
			break
		}
		k := sc.secondPoint(sep, &last, &next)
		if k == 0 || !consecutive(&last, &next, dated) {
			break
		}
		end, *b = k, next
		up(a, b)
	}
	return end
}

// consecutive reports whether b is the day, or year, after a, as far as both say.
// dated says that a named its year itself.
func consecutive(a, b *expr, dated bool) bool {
	switch a.has {
	case hasYear:
		return b.has == hasYear && b.year == a.year+1
	case hasMonth:
		return b.has == hasMonth && b.month == a.month+1
	}
	return b.day == a.day+1 && (!b.is(hasMonth) || b.month == a.month || !a.is(hasMonth)) && (b.stated&hasYear == 0 || !dated)
}

// secondPoint reads the end of a range, which inherits from its start what it
// does not say, and gives it what it alone says.
func (sc *scanner) secondPoint(i int, a, b *expr) int {
	*b = expr{}
	if k := wordAt(sc.s, i, "the"); k > 0 && a.is(hasDay) {
		i = spaces(sc.s, k)
	}
	end := 0
	if a.is(clockFields) {
		if end = sc.militaryEnd(i, b); end == 0 && sc.dottedTime(i) {
			end = sc.clock(i, b, true)
		}
	}
	if end == 0 {
		end = sc.point(i, b)
	}
	if end == 0 && a.is(clockFields) {
		end = sc.clock(i, b, a.is(dateFields) || !sc.find)
	}
	bare := end == 0
	if bare {
		end = sc.bareEnd(i, a, b)
	}
	if end == 0 {
		return 0
	}
	if b.stated = b.has; bare {
		b.stated &^= hasMonth // it is that of a
	}
	if b.has == hasDay && a.is(hasMonth) { // May 17th to 19th, 2024
		b.has, b.month = b.has|hasMonth, a.month
		end = sc.parts(end, b)
		b.stated |= b.has &^ hasMonth
	}
	timeFirst := b.is(clockFields) && sc.s[i]-'0' <= 9
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(sc.s[:i], " "))
	worded := isLetter(r) || r == '至' || r == '到' || r == '和' || r == '与'
	a.settle(b.shown) // 05/06/2021 - 13/06/2021
	b.settle(a.shown)
	if inherit(a, b, timeFirst, worded) {
		return end
	}
	if b.is(clockFields) && !a.is(clockFields) && sc.zhDayAt(i) && rangeSeparator(sc.s, end) == 0 && a.size() == b.size() {
		return end // 5月18日至19日17时
	}
	if sc.noClock || !b.is(clockFields) || !b.is(dateFields) || a.is(clockFields) || !a.is(dateFields) {
		return 0
	}
	dayOnly := *sc // 12 - 14 October, 9:00-17:00
	dayOnly.noClock = true
	return dayOnly.secondPoint(i, a, b)
}

// militaryEnd reads 1825 as the end of 1440-1825.
func (sc *scanner) militaryEnd(i int, b *expr) int {
	n := numberAt(sc.s, i)
	if n.digits != 4 || n.value%100 > 59 || sc.find || dateGoesOn(sc.s, n.end) {
		return 0
	}
	b.has, b.hour, b.minute = hasHour|hasMinute, n.value/100, n.value%100
	return n.end
}

// zhDayAt reports whether 19日 or 6月 stands at i.
func (sc *scanner) zhDayAt(i int) bool {
	u, _ := zhUnit(sc.s, numberAt(sc.s, i).end)
	return u == unitDay || u == unitMonth
}

// dottedTime reports whether 18.15 stands at i, which no third number makes a date.
func (sc *scanner) dottedTime(i int) bool {
	h := numberAt(sc.s, i)
	k := after(sc.s, h.end, ".")
	m := numberAt(sc.s, k)
	return h.digits > 0 && h.digits <= 2 && m.digits == 2 && m.value < 60 && after(sc.s, m.end, ".") == 0
}

func dateGoesOn(s string, i int) bool {
	return i < len(s) && (s[i] == '-' || s[i] == '.' || s[i] >= 0xE0)
}

// bareStart reads a start that is a number alone: from 4 to 22 January, between 2
// and 4 pm.
func (sc *scanner) bareStart(i int, a *expr) int {
	if k := wordAt(sc.s, i, "the"); k > 0 {
		i = spaces(sc.s, k)
	}
	n := sc.enNumber(i)
	if n.value > 31 {
		return 0
	}
	a.has, a.day = hasDay|bareNumbers, n.value
	return n.end
}

// bareEnd reads an end that is a number alone: July 13-15, 8:00-9.
func (sc *scanner) bareEnd(i int, a, b *expr) int {
	n := sc.enNumber(i)
	if n.end == 0 || sc.insideNumber(n.end) && !sc.commaYear(n.end) {
		return 0
	}
	if a.is(hasYear) && !a.is(clockFields) && n.value <= a.day {
		return 0 // 2024-05-17-3
	}
	if n.value >= 1 && n.value <= 31 && a.is(hasDay) && !a.is(clockFields|bareNumbers) {
		b.has, b.day = hasDay|a.has&hasMonth, n.value
		b.month = a.month
		return sc.parts(n.end, b)
	}
	if a.has == hasDay|bareNumbers && !sc.find {
		b.has, b.hour = hasHour, n.value // from 5 to 6 on 1 January, between 3 and 8 yesterday
		if k := sc.parts(n.end, b); b.is(hasDay | relDay | hasWeekday) {
			return k
		}
		*b = expr{}
	}
	if n.value <= 24 && a.is(clockFields) && !n.words {
		b.has, b.hour = hasHour, n.value
		return n.end
	}
	return 0
}
