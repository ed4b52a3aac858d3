package dateparse

import "time"

// part reads one part of an English date, or a date of digits, or a time of
// day, that does not contradict what e has.
func (sc *scanner) part(i int, e *expr) int {
	if i >= len(sc.s) {
		return 0
	}
	c := sc.s[i]
	switch {
	case c-'0' <= 9, c == 0xEF:
		return sc.digitPart(i, e)
	case c == '\'':
		return sc.shortYear(i+1, e)
	case c|0x20 >= 'a' && c|0x20 <= 'z':
		return sc.wordPart(i, e)
	case c >= 0xE3 && !e.is(hasHour):
		if e.is(dateFields) {
			return 0
		}
		return sc.clock(i, e, false)
	}
	return 0
}

// digitPart reads a part that begins with a digit.
func (sc *scanner) digitPart(i int, e *expr) int {
	n := numberAt(sc.s, i)
	if n.end == 0 {
		return 0
	}
	if !e.is(hasDay|hasMonth|hasYear) || e.is(relDay|hasWeekday) && !e.is(hasMonth) {
		if k := sc.dayMonthName(n, e); k > 0 {
			return k
		}
		saved := *e
		if k := sc.numericDate(i, n, e); k > 0 {
			return k
		}
		*e = saved
	}
	if !e.is(hasHour) {
		if k := sc.clock(i, e, e.is(hasDay|relDay|hasWeekday)); k > 0 {
			return k
		}
	}
	return sc.yearPart(i, n, e)
}

// dayMonthName reads 7 July, 7th of July, 07-Feb.
func (sc *scanner) dayMonthName(n number, e *expr) int {
	if n.value < 1 || n.value > 31 || n.digits > 2 {
		return 0
	}
	j := ordinalSuffix(sc.s, n.end)
	k := max(j, n.end)
	if k < len(sc.s) && (sc.s[k] == '-' || sc.s[k] == '/' || sc.s[k] == '.') {
		k++
	}
	k = spaces(sc.s, k)
	if m := wordAt(sc.s, k, "day of", "of"); m > 0 {
		k = spaces(sc.s, m)
	}
	w, end := sc.word(k)
	if w == nil || w.kind != enMonth {
		return 0
	}
	e.has, e.day, e.month = e.has|hasDay|hasMonth, n.value, w.n
	if end < len(sc.s) && (sc.s[end] == '-' || sc.s[end] == '/') {
		y := numberAt(sc.s, end+1)
		if y.digits == 4 || y.digits == 2 {
			e.has, e.year = e.has|hasYear, sc.fullYear(y.value)
			end = y.end
		}
	}
	return end
}

// word looks up the word at i.
func (sc *scanner) word(i int) (*enWord, int) {
	if i >= len(sc.s) {
		return nil, 0
	}
	w, end := word(sc.s, i, &sc.buf)
	return sc.enLookup(w), end
}

// ordinalSuffix is the end of st, nd, rd or th at i, or 0.
func ordinalSuffix(s string, i int) int { return wordAt(s, i, "st", "nd", "rd", "th") }

// yearPart reads a year after a month or what else has one.
func (sc *scanner) yearPart(i int, n number, e *expr) int {
	if e.is(hasYear|relYear|hasDecade) || n.han || sc.insideNumber(n.end) {
		return 0
	}
	switch {
	case n.digits == 4 && n.value >= 1000 && n.value < 3000:
		if !e.is(hasMonth|hasQuarter|hasHalf|hasNth|hasSection|hasSpan) && e.has != 0 {
			return 0
		}
	case n.digits == 2 && e.is(hasMonth) && e.is(hasDay) && !sc.find && n.value > 31:
	default:
		return 0
	}
	e.has, e.year = e.has|hasYear, sc.fullYear(n.value)
	return n.end
}

// insideNumber reports whether a number goes on at i: 2,000 or 3.5 or 40%.
func (sc *scanner) insideNumber(i int) bool {
	if i >= len(sc.s) {
		return false
	}
	switch sc.s[i] {
	case ',', '.':
		return i+1 < len(sc.s) && sc.s[i+1]-'0' <= 9
	case '%':
		return true
	}
	return false
}

// shortYear reads 70 of '70.
func (sc *scanner) shortYear(i int, e *expr) int {
	n := numberAt(sc.s, i)
	if n.digits != 2 || n.han || !e.is(hasMonth) || e.is(hasYear) {
		return 0
	}
	e.has, e.year = e.has|hasYear, sc.fullYear(n.value)
	return n.end
}

// wordPart reads a part that begins with a word.
func (sc *scanner) wordPart(i int, e *expr) int {
	w, end := sc.word(i)
	if w == nil {
		return sc.clock(i, e, false)
	}
	switch w.kind {
	case enMonth:
		if !e.is(hasMonth) {
			return sc.monthName(end, w.n, e)
		}
	case enWeekday:
		if !e.is(hasWeekday) {
			e.has, e.weekday = e.has|hasWeekday, time.Weekday(w.n)
			return end
		}
	case enDay:
		if !e.is(hasDay | relDay | hasMonth) {
			e.has, e.day = e.has|relDay, w.n
			return end
		}
	}
	return 0
}

// monthName reads what follows the name of a month: a day, a year, or nothing.
func (sc *scanner) monthName(end, m int, e *expr) int {
	e.has, e.month = e.has|hasMonth, m
	if e.is(hasDay) {
		return end
	}
	j := end
	if j < len(sc.s) && (sc.s[j] == '.' || sc.s[j] == '-' || sc.s[j] == '/') {
		j++
	}
	j = spaces(sc.s, j)
	if j < len(sc.s) && sc.s[j] == ',' && !sc.find {
		j = spaces(sc.s, j+1)
	}
	n := numberAt(sc.s, j)
	if n.han || n.digits == 0 || n.digits > 2 || n.value < 1 || n.value > 31 || sc.insideNumber(n.end) && !sc.commaYear(n.end) {
		return end
	}
	if k := colon(sc.s, n.end); k > 0 {
		return end
	}
	e.has, e.day = e.has|hasDay, n.value
	return max(n.end, ordinalSuffix(sc.s, n.end))
}

// commaYear reports whether the comma at i parts a day from a year: Dec 03,2018.
func (sc *scanner) commaYear(i int) bool {
	return sc.s[i] == ',' && numberAt(sc.s, i+1).digits == 4
}

// linkedPart reads a part after at, of, on, the.
func (sc *scanner) linkedPart(i int, e *expr) int {
	k := wordAt(sc.s, i, "at", "of", "on", "in")
	if k == 0 {
		return 0
	}
	return sc.part(spaces(sc.s, k), e)
}
