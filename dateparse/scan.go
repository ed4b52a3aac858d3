package dateparse

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

// scanner reads date expressions at places of one text. It keeps no place of
// its own: every method takes the byte to begin at and returns the byte after
// what it read, 0 where it read nothing.
type scanner struct {
	s        string
	p        *Parser
	find     bool // s is running text, so only what can be nothing else is a date
	order    int  // what dates before this one showed: 1 day first, -1 month first
	index    *zhIndexed
	english  *enIndexed
	last     anchor // the date before, in the text
	flaw     flaw   // of the last expression that was resolved
	at       int    // where the expression that is being resolved begins
	lastBare int    // the end of the last date of two numbers, 11/20
}

func newScanner(p *Parser, s string) scanner {
	return scanner{s: s, p: p, index: zhIndex(), english: enIndex()}
}

// point reads one date or time at i, in whatever language it is.
func (sc *scanner) point(i int, e *expr) int {
	if i >= len(sc.s) {
		return 0
	}
	end := 0
	c := sc.s[i]
	if c >= 0xE0 || c-'0' <= 9 {
		end = sc.zh(i, e)
	}
	if end == 0 && sc.find && c >= 0xE0 && c != 0xEF {
		return 0
	}
	if end == 0 && !e.is(hasZone) {
		*e = expr{}
	}
	return sc.parts(i, end, e)
}

// parts reads what follows the parts of a date that end at end, in any order
// that English has, and times of day.
func (sc *scanner) parts(i, end int, e *expr) int {
	j := i
	if end > 0 {
		j = end
	}
	for n := 0; n < 8; n++ {
		k := 0
		if end == 0 {
			k = sc.part(j, e)
		} else {
			k = sc.nextPart(end, e)
		}
		if k == 0 {
			break
		}
		end, j = k, k
	}
	return end
}

// nextPart reads a part behind end, across what may stand between two parts.
func (sc *scanner) nextPart(end int, e *expr) int {
	if end >= len(sc.s) {
		return 0
	}
	if k := sc.timeAfterDate(end, e); k > 0 {
		return k
	}
	j := spaces(sc.s, end)
	if j < len(sc.s) && sc.s[j] == '.' && (sc.s[j-1]|0x20 >= 'a') { // Dec. 31
		j = spaces(sc.s, j+1)
	}
	if j < len(sc.s) && sc.s[j] == ',' {
		j = spaces(sc.s, j+1)
	}
	if j >= len(sc.s) {
		return 0
	}
	if sc.s[j] >= 0xE0 {
		return sc.hanPart(j, e)
	}
	if j == end {
		return 0
	}
	if k := sc.part(j, e); k > 0 {
		return k
	}
	return sc.linkedPart(j, e)
}

// hanPart reads a weekday, in brackets or not, after a date of digits.
func (sc *scanner) hanPart(j int, e *expr) int {
	if e.is(hasDay) && !e.is(hasWeekday|hasHour) {
		return sc.zhBracketDay(j, e)
	}
	return 0
}

// timeAfterDate reads the time of day after a date: T10:30, ", 3 pm", 上午9时.
func (sc *scanner) timeAfterDate(end int, e *expr) int {
	if e.is(hasHour) || !e.is(hasDay|relDay|hasWeekday|hasNth) || e.is(hasOffset|hasSpan) {
		return 0
	}
	if !e.is(hasDay|relDay|hasNth) && sc.dateAhead(end) {
		return 0 // Thursday 16.11.2017
	}
	j := end
	switch sc.s[end] {
	case 'T', 't', ':', '@', '.':
		j++
	case '(':
		return max(sc.zhBracketDay(end, e), sc.bracketWeekday(end, e))
	}
	j = spaces(sc.s, j)
	switch r, size := runeAt(sc.s, j); r {
	case ',', '，', '、', '@':
		j = spaces(sc.s, j+size)
	}
	if k := wordAt(sc.s, j, "at", "on"); k > 0 && j > end {
		j = spaces(sc.s, k)
	}
	if !sc.clockBegins(j) {
		return 0
	}
	if sc.zoneBegins(j) {
		var z expr
		if k := placeZone(sc.s, j, &z); k > 0 {
			e.has, e.zone = e.has|z.has, z.zone
			j = spaces(sc.s, k)
		}
	}
	if k := sc.clock(j, e, true); k > 0 {
		return k
	}
	if e.is(hasDaypart) {
		return 0
	}
	if k := ampm(sc.s, j, e); k > 0 && e.is(relDay|hasWeekday) {
		return k
	}
	if p, k := sc.daypartAt(j); k > 0 && j == spaces(sc.s, end) && !sc.daypartIsNone(k) {
		e.has, e.daypart = e.has|hasDaypart, p
		return k
	}
	return 0
}

// bracketWeekday reads (Tue) and (Tuesday) after a date.
func (sc *scanner) bracketWeekday(i int, e *expr) int {
	w, end := sc.word(i + 1)
	if w == nil || w.kind != enWeekday || e.is(hasWeekday) {
		return 0
	}
	if end = after(sc.s, end, ")", ".)"); end > 0 {
		e.has, e.weekday = e.has|hasWeekday, time.Weekday(w.n)
	}
	return end
}

// clockBegins reports whether a time of day, a part of the day or a zone may
// stand at i, so that most text after a date costs nothing.
func (sc *scanner) clockBegins(i int) bool {
	if i >= len(sc.s) {
		return false
	}
	switch c := sc.s[i]; {
	case c-'0' <= 9:
		return true
	case c < utf8.RuneSelf:
		c |= 0x20
		return c == 'a' || c == 'p' || c == 'o' || c == 't' || c == 'f' || c == 's' || c == 'e' || c == 'n' || c >= 'a' && c <= 'z' && sc.zoneBegins(i)
	}
	r, _ := runeAt(sc.s, i)
	return sc.index.parts.has(r) || sc.index.zones.has(r) || han.HanDigit(r) >= 0 || han.HanUnit(r) > 0 || isDigit(r)
}

// dateAhead reports whether digits at i are a date rather than a time.
func (sc *scanner) dateAhead(i int) bool {
	j := spaces(sc.s, i)
	if k := after(sc.s, j, ",", "，", "("); k > 0 {
		j = spaces(sc.s, k)
	}
	n := numberAt(sc.s, j)
	if n.digits == 0 || n.digits > 4 || n.han || sc.sharedHour(n.end, false) {
		return false
	}
	var e expr
	return sc.numericDate(j, n, &e) > 0
}

// daypartIsNone keeps 晚会, 晨报, 早餐 and 夜市 whole. The part of the day ends at end.
func (sc *scanner) daypartIsNone(end int) bool {
	switch last, _ := runeBefore(sc.s, end); last {
	case '早', '晨', '晚', '夜', '朝':
	default:
		return false
	}
	switch r, _ := runeAt(sc.s, end); r {
	case '会', '會', '报', '報', '餐', '饭', '飯', '宴', '市', '课', '課', '年', '期', '已', '在', '就', '于', '於', '些', '点', '點':
		return true
	}
	return false
}

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
			k = wideRangeSeparator(s, j)
		}
	}
	if k == 0 {
		return 0
	}
	return spaces(s, k)
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

// wordAt is the end of the first of words that stands at i as a whole word, in
// any case, or 0.
func wordAt(s string, i int, words ...string) int {
	for _, w := range words {
		end := i + len(w)
		if end <= len(s) && strings.EqualFold(s[i:end], w) && (end == len(s) || !letterByte(s[end]) && s[end] < utf8.RuneSelf) {
			return end
		}
	}
	return 0
}

// span reads one expression at i: a point, or two that make a range. b is nil
// for a point.
func (sc *scanner) span(i int, a, b *expr) (end int, isRange bool) {
	if k := sc.rangeWord(i); k > 0 {
		if end = sc.wordedRange(i, k, a, b); end > 0 {
			return end, true
		}
		*a = expr{}
	}
	end = sc.point(i, a)
	if end == 0 {
		return 0, false
	}
	if a.is(isVague) && !a.is(dateFields|hasOffset) {
		return end, false
	}
	if k := sc.hoursAfter(end, a, b); k > 0 {
		return k, true
	}
	if sep := rangeSeparator(sc.s, end); sep > 0 {
		if k := sc.secondPoint(sep, a, b); k > 0 {
			return k, true
		}
	}
	if k := sc.zhBetween(end, a, b); k > 0 {
		return k, true
	}
	if sep := sc.listSeparator(end, a); sep > 0 {
		if k := sc.secondPoint(sep, a, b); k > 0 && consecutive(a, b) {
			return k, true
		}
	}
	return end, false
}

// rangeWord is the end of from or between at i, or 0; in a whole text also of 从
// and its kin, which running text leaves out of a span.
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
	if !sc.find && sc.s[i] > 0xE0 {
		return after(sc.s, i, "从", "從", "自", "由", "在", "于", "於")
	}
	return 0
}

// wordedRange reads the range after from or between, which ends at k.
func (sc *scanner) wordedRange(i, k int, a, b *expr) int {
	j := spaces(sc.s, k)
	if sc.s[i] > 0xE0 {
		end, isRange := sc.span(j, a, b)
		if !isRange {
			*a = expr{}
			return 0
		}
		return end
	}
	end := sc.point(j, a)
	if end == 0 {
		if end = sc.bareStart(j, a); end == 0 {
			return 0
		}
	}
	sep := rangeSeparator(sc.s, end)
	if sc.s[i]|0x20 == 'b' {
		if m := wordAt(sc.s, spaces(sc.s, end), "and"); m > 0 {
			sep = spaces(sc.s, m)
		}
	}
	if sep == 0 {
		return 0
	}
	return sc.secondPoint(sep, a, b)
}

// hoursAfter reads the hours after a date: May 5 from 2 to 4 pm.
func (sc *scanner) hoursAfter(end int, a, b *expr) int {
	if a.is(clockFields) || !a.is(hasDay|relDay|hasWeekday|hasNth) {
		return 0
	}
	j := spaces(sc.s, end)
	k := sc.rangeWord(j)
	if k == 0 || j == end {
		return 0
	}
	var from expr
	m := sc.wordedRange(j, k, &from, b)
	if m == 0 || !from.is(clockFields) || from.is(dateFields) || b.is(dateFields) {
		return 0
	}
	from.dateOf(a)
	b.dateOf(a)
	*a = from
	return m
}

// dateOf gives e, which is a time of day, the date of d.
func (e *expr) dateOf(d *expr) {
	e.has |= d.has & (dateFields | fromText | openOrder)
	e.year, e.month, e.day, e.week, e.weekday = d.year, d.month, d.day, d.week, d.weekday
	e.nth, e.nthUnit, e.count = d.nth, d.nthUnit, d.count
}

// zhBetween reads the end of 10月和5月间 and 2015年和2018年之间.
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

// listSeparator reads 、 和 and "and" between two days that follow each other.
func (sc *scanner) listSeparator(i int, a *expr) int {
	if !a.is(hasDay) || a.is(clockFields) {
		return 0
	}
	j := spaces(sc.s, i)
	k := joiningRune(sc.s, j)
	if k == 0 && j < len(sc.s) && (sc.s[j] == '&' || sc.s[j] == '/' && !a.is(hasMonth) && j > i) {
		k = after(sc.s, j, "& ", "/ ")
	}
	if k > 0 {
		return spaces(sc.s, k)
	}
	if j > i {
		if k := wordAt(sc.s, j, "and"); k > 0 {
			return spaces(sc.s, k)
		}
	}
	return 0
}

// joiningRune is the end of 、 和 与 or 及 at i, or 0.
func joiningRune(s string, i int) int {
	if i >= len(s) || s[i] < 0xE3 {
		return 0
	}
	switch r, size := runeAt(s, i); r {
	case '、', '和', '与', '與', '及':
		return i + size
	}
	return 0
}

// consecutive reports whether b is the day after a, as far as both say.
func consecutive(a, b *expr) bool {
	return b.is(hasDay) && !b.is(clockFields) && b.day == a.day+1 && (!b.is(hasMonth) || b.month == a.month || !a.is(hasMonth)) && (b.stated&hasYear == 0 || !a.is(hasYear))
}
