package dateparse

import (
	"strings"
	"unicode/utf8"
)

// Times of day. A bare number is an hour only where something says so: minutes, am, 上午, 点,
// o'clock, the other end of a range, or "at" behind a date; 1430 is a time only behind a date
// and before a zone, because it is a year everywhere else.

// clock reads a time of day at i: 21:10, 00：00, 15:04:05.123, 5 pm, AM 9:05,
// 下午3点半, 9时30分. After a date (loose) also 21.10, 19h00 and 1515.
func (sc *scanner) clock(i int, e *expr, loose bool) int {
	if sc.noClock {
		return 0
	}
	has, part := e.has, e.daypart
	end := sc.clockParts(i, e, loose)
	if end == 0 || sc.find && e.timeFlaw().want != "" {
		e.has, e.daypart = has, part
		e.hour, e.minute, e.second = 0, 0, 0 // nothing reads a clock where e has one
		return 0
	}
	e.has &^= hanClock
	return sc.zoneAfter(i, end, e)
}

// clockParts reads a clock up to its zone. A bare number is no hour, unless
// something says so: am, 上午, 点, o'clock, or the other end of a range.
func (sc *scanner) clockParts(i int, e *expr, loose bool) int {
	j := sc.daypartBefore(i, e)
	end := sc.clockDigits(j, e, loose)
	if end == 0 {
		return 0
	}
	marked := j > i || e.is(hasMinute|hanClock)
	if marked && end == len(sc.s) {
		return end
	}
	if k := ampm(sc.s, spaces(sc.s, end), e); k > 0 {
		end, marked = k, true
	} else if k := max(sc.shortHalf(end, loose, e), sc.twelve(spaces(sc.s, end), e)); k > 0 {
		end, marked = k, true
	} else if k := oclock(sc.s, end); k > 0 {
		end, marked = max(k, ampm(sc.s, spaces(sc.s, k), e)), true
	} else if !marked {
		marked = sc.sharedHour(end, loose) || loose && sc.wordBefore(i, "at") && sc.clauseEnds(end)
	}
	if !marked {
		return 0
	}
	return end
}

// shortHalf reads the letter of 9a and 11p, after a date or where the whole text is one
// expression.
func (sc *scanner) shortHalf(i int, loose bool, e *expr) int {
	if i >= len(sc.s) || !loose && sc.find {
		return 0
	}
	part := am
	switch sc.s[i] {
	case 'a':
	case 'p':
		part = afternoon
	default:
		return 0
	}
	if end := wordEnd(sc.s, i); end > i+1 || end < len(sc.s) && sc.s[end] != ' ' && sc.s[end] != '.' && sc.s[end] != ',' && sc.s[end] != '-' {
		return 0
	}
	e.has, e.daypart = e.has|hasDaypart, part
	return i + 1
}

// oclock is the end of o'clock behind the hour that ends at i, or 0.
func oclock(s string, i int) int {
	switch j := spaces(s, i); {
	case j < len(s) && s[j] == 'o':
		return after(s, j, "o'clock", "o’clock", "oclock")
	case j < len(s):
		return wordAt(s, j, "uhr", "uur")
	}
	return 0
}

// sharedHour reports whether the hour that ends at i begins a range that ends
// with more of a clock: 9-11am, 8 to 9:30; and after a date 9-11 will do where
// the whole text is one expression.
func (sc *scanner) sharedHour(i int, loose bool) bool {
	sep := rangeSeparator(sc.s, i)
	if sep == 0 {
		return false
	}
	n := numberAt(sc.s, sep)
	if n.digits == 0 || n.digits > 2 || n.han || n.value > 24 {
		return false
	}
	if k := colon(sc.s, n.end); k > 0 {
		return numberAt(sc.s, k).digits == 2
	}
	if r, _ := runeAt(sc.s, n.end); r == '时' || r == '時' || r == '点' || r == '點' {
		return true
	}
	var e expr
	return ampm(sc.s, spaces(sc.s, n.end), &e) > 0 || sc.shortHalf(n.end, loose, &e) > 0 || loose && !sc.find && spaces(sc.s, n.end) == len(sc.s)
}

// zoneAfter takes the zone after a time of day, if there is one.
func (sc *scanner) zoneAfter(start, end int, e *expr) int {
	if end == len(sc.s) {
		return end
	}
	j := spaces(sc.s, end)
	if j >= len(sc.s) {
		return end
	}
	var z expr
	if open := after(sc.s, j, "(", "（"); open > 0 { // （北京时间）, (GMT+8)
		last := zoneAt(sc.s, open, &z)
		if last == 0 || sc.s[open] <= '9' {
			return end
		}
		if k := after(sc.s, last, ")", "）"); k > 0 {
			e.has, e.zone = e.has|z.has, z.zone
			return k
		}
		return end
	}
	if sc.s[j] >= utf8.RuneSelf && !sc.zoneBegins(j) {
		return end
	}
	k := zoneAt(sc.s, j, &z)
	if dash := after(sc.s, j, "-", minusSign); k == 0 || dash > 0 && !sc.offsetHere(start, dash, e) || numberAt(sc.s, j+1).digits == 1 {
		return end
	}
	e.has |= z.has
	e.zone = z.zone
	return sc.zoneAgain(k)
}

// offsetHere tells 08:08:04-0100 and T08:41-04 from 9:00-11:30, where the dash
// makes a range: an offset stands after seconds, or in a time that T begins.
func (sc *scanner) offsetHere(start, i int, e *expr) bool {
	iso := start > 0 && sc.s[start-1]|0x20 == 't'
	n := numberAt(sc.s, i)
	if n.digits != 2 && n.digits != 4 {
		return false
	}
	return iso || e.is(hasSecond) && (colon(sc.s, n.end) == 0 || numberAt(sc.s, n.end+1).value%15 == 0)
}

// zoneAgain skips a zone that is said twice: +0000 UTC, +0300 +03, (GMT+08:00).
func (sc *scanner) zoneAgain(end int) int {
	j := spaces(sc.s, end)
	if j == end || j >= len(sc.s) {
		return end
	}
	var z expr
	if sc.s[j] == '(' {
		k := j + 1
		for k < len(sc.s) && k-j < 32 && (letterByte(sc.s[k]) || sc.s[k] == ' ' || sc.s[k] == '+' || sc.s[k] == '-' || sc.s[k] == ':' || sc.s[k]-'0' <= 9) {
			k++
		}
		if k < len(sc.s) && sc.s[k] == ')' && (zoneAt(sc.s, j+1, &z) > 0 || strings.HasSuffix(sc.s[j:k], "Time")) {
			return k + 1
		}
		return end
	}
	if k := zoneAt(sc.s, j, &z); k > 0 && !sc.find {
		return k
	}
	return end
}

// daypartBefore reads the words that say which half of the day follows.
func (sc *scanner) daypartBefore(i int, e *expr) int {
	if i < len(sc.s) && sc.s[i]-'0' <= 9 {
		return i
	}
	if i < len(sc.s) && sc.s[i] < utf8.RuneSelf {
		if j := ampm(sc.s, i, e); j > 0 {
			return spaces(sc.s, j)
		}
		return i
	}
	if p, j := sc.daypartAt(i); j > 0 {
		e.has |= hasDaypart
		e.daypart = p
		return spaces(sc.s, j)
	}
	return i
}

// ampm reads am, AM, a.m., a.m or p.m. at i.
func ampm(s string, i int, e *expr) int {
	if i+1 >= len(s) {
		return 0
	}
	c := s[i] | 0x20
	if c != 'a' && c != 'p' {
		return 0
	}
	j := i + 1
	if s[j] == '.' || s[j] == ' ' && j+1 < len(s) && s[j+1]|0x20 == 'm' && i > 0 && s[i-1] == ' ' && c == 'p' {
		j = spaces(s, j+1)
	} else if strings.HasPrefix(s[j:], " m") && (j+2 == len(s) || s[j+2] == '.') {
		j++
	}
	if j >= len(s) || s[j]|0x20 != 'm' {
		return 0
	}
	j++
	if j < len(s) && letterByte(s[j]) {
		return 0
	}
	if j < len(s) && s[j] == '.' && s[i+1] == '.' {
		j++
	}
	e.has |= hasDaypart
	e.daypart = am
	if c == 'p' {
		e.daypart = afternoon
	}
	return j
}

// twelve reads the noon of 12 noon and the midnight of 12 midnight.
func (sc *scanner) twelve(i int, e *expr) int {
	w, end := sc.word(i)
	if w == nil || w.kind != enClock {
		return 0
	}
	if e.has, e.daypart = e.has|hasDaypart, noon; w.n == 0 {
		e.daypart = am
	}
	return end
}

// clockDigits reads the numbers of a time of day.
func (sc *scanner) clockDigits(i int, e *expr, loose bool) int {
	h := numberAt(sc.s, i)
	if h.end == 0 {
		return sc.wordClock(i, e, loose)
	}
	if h.value > 2400 {
		return 0
	}
	var pm expr
	isYear := h.digits == 4 && spaces(sc.s, h.end) > h.end
	if h.digits >= 3 && !h.han && !isYear && h.value%100 < 60 && ampm(sc.s, spaces(sc.s, h.end), &pm) > 0 { // 330 pm
		e.hour, e.minute, e.has = h.value/100, h.value%100, e.has|hasHour|hasMinute
		return h.end
	}
	if h.digits == 4 && !h.han {
		return sc.military(h, e, loose)
	}
	if h.value > 24 && colon(sc.s, h.end) == 0 {
		return 0
	}
	e.hour = h.value
	e.has |= hasHour
	if !h.han {
		if j := colon(sc.s, h.end); j > 0 {
			return sc.minutes(j, e)
		}
	}
	if end := sc.hanHour(h.end, e); end > 0 {
		return end
	}
	if h.han {
		return 0
	}
	if end := sc.dottedMinutes(h, e, loose); end > 0 {
		return end
	}
	return h.end
}

// wordClock reads nine, seven twenty-seven and six forty-three minutes: after "at",
// or before am and pm.
func (sc *scanner) wordClock(i int, e *expr, loose bool) int {
	if k := sc.pastHour(i, e); k > 0 {
		return k
	}
	w, k := sc.word(i)
	if w == nil || w.kind != enCardinal || w.n > 12 {
		return 0
	}
	e.hour, e.has = w.n, e.has|hasHour
	if m := sc.wordNumber(sc.hyphen(k)); m.words && !m.ordinal && m.value >= 10 && m.value < 60 {
		e.minute, e.has = m.value, e.has|hasMinute
		k = max(m.end, wordAt(sc.s, spaces(sc.s, m.end), "minutes"))
	}
	var pm expr
	if ampm(sc.s, spaces(sc.s, k), &pm) == 0 && oclock(sc.s, k) == 0 && !(loose && e.is(hasMinute) && sc.wordBefore(i, "at")) {
		return 0
	}
	return k
}

// pastHour reads half past three, a quarter to nine, twenty minutes past 2.
func (sc *scanner) pastHour(i int, e *expr) int {
	minute, k := 30, wordAt(sc.s, i, "half")
	if k == 0 {
		minute, k = 15, wordAt(sc.s, i, "quarter", "a quarter")
	}
	if k == 0 {
		n := sc.enNumber(i)
		minute, k = n.value, max(n.end, wordAt(sc.s, spaces(sc.s, n.end), "minutes"))
	}
	k = spaces(sc.s, k)
	past, to := wordAt(sc.s, k, "past", "after"), wordAt(sc.s, k, "to", "before")
	h := sc.enNumber(spaces(sc.s, max(past, to)))
	if past+to == 0 || h.value < 1 || h.value > 12 || minute < 1 || minute > 30 {
		return 0
	}
	e.has |= hasHour | hasMinute
	if e.hour, e.minute = h.value, minute; to > 0 {
		e.hour, e.minute = (h.value+10)%12+1, 60-minute
	}
	return h.end
}

func (sc *scanner) military(h number, e *expr, loose bool) int {
	isYear := !e.is(hasYear) && h.value <= 2100 && (e.is(hasMonth) && h.value >= 1500 || e.is(hasDay) && h.value >= 1900)
	zoned := sc.zoneWordAt(h.end) && (sc.wordBefore(h.end-4, "at") || !isYear) // at 1430 GMT
	to := numberAt(sc.s, after(sc.s, h.end, "-", "–"))                         // 1810-2020
	ranged := loose && !sc.find && to.digits == 4 && to.value <= 2400 && to.value%100 < 60
	if !ranged && dateGoesOn(sc.s, h.end) {
		return 0 // the 2024 of 2021/6/1、2024-05
	}
	if !loose && !zoned || !zoned && !ranged && (sc.find || isYear) || h.value%100 > 59 {
		return 0
	}
	e.hour, e.minute = h.value/100, h.value%100
	e.has |= hasHour | hasMinute
	return sc.hourWord(h.end)
}

// zoneWordAt reports whether the letters of a zone, or "hours", follow at i.
func (sc *scanner) zoneWordAt(i int) bool {
	j := spaces(sc.s, i)
	var z expr
	return j > i && (latinZone(sc.s, j, &z) > 0 || wordAt(sc.s, j, "hours", "hrs") > 0)
}

// minutes reads 10, 10:00 and 10:00.123 after the first colon.
func (sc *scanner) minutes(i int, e *expr) int {
	m := numberAt(sc.s, i)
	if m.end == 0 || m.digits > 2 || sc.find && m.digits == 1 {
		return 0
	}
	e.minute, e.has = m.value, e.has|hasMinute
	j := colon(sc.s, m.end)
	if j == 0 {
		return sc.hourWord(m.end)
	}
	sec := numberAt(sc.s, j)
	if sec.end == 0 || sec.digits > 2 {
		return m.end
	}
	e.second, e.has = sec.value, e.has|hasSecond
	if sec.end < len(sc.s) && sc.s[sec.end] == ':' && numberAt(sc.s, sec.end+1).digits == 3 {
		return sec.end + 4 // QUIRK: 18:31:59:257
	}
	return fraction(sc.s, sec.end)
}

// hourWord skips the 时 of 9:00时 and the hours of "15:15 hours".
func (sc *scanner) hourWord(i int) int {
	if k := after(sc.s, i, "时", "時"); k > 0 && after(sc.s, k, "间", "間", "许", "許") == 0 {
		return k
	}
	return max(i, wordAt(sc.s, spaces(sc.s, i), "hours", "hrs", "uhr", "uur"))
}

// dottedMinutes reads 21.10 and 19h00 after the hour: after a date, or before
// am or pm.
func (sc *scanner) dottedMinutes(h number, e *expr, loose bool) int {
	if h.end >= len(sc.s) {
		return 0
	}
	c := sc.s[h.end]
	if c != '.' && c|0x20 != 'h' {
		return 0
	}
	m := numberAt(sc.s, h.end+1)
	var pm expr
	if c != '.' && m.end == 0 && loose && (h.end+1 == len(sc.s) || !letterByte(sc.s[h.end+1])) {
		e.has |= hanClock // 19h
		return h.end + 1
	}
	if m.end == 0 || c == '.' && !loose && ampm(sc.s, spaces(sc.s, m.end), &pm) == 0 {
		return 0
	}
	if m.digits == 2 && !m.han && m.value < 60 {
		e.minute, e.has = m.value, e.has|hasMinute
		return m.end
	}
	return 0
}
