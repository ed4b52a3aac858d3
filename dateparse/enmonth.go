package dateparse

// dayMonthName reads 7 July, 7th of July, 07-Feb.
func (sc *scanner) dayMonthName(n number, e *expr) int {
	if n.value < 1 || n.value > 31 || n.digits > 2 {
		return 0
	}
	k := max(ordinalSuffix(sc.s, n.end), wordAt(sc.s, n.end, "er"), after(sc.s, n.end, "º", "ª", "°"), n.end)
	if k < len(sc.s) && (sc.s[k] == '-' || sc.s[k] == '/' || sc.s[k] == '.') {
		k++
	}
	k = spaces(sc.s, k)
	if m := wordAt(sc.s, k, "day of", "of"); m > 0 {
		k = spaces(sc.s, m)
	}
	k = sc.skipOther(k, enLink)
	w, end := sc.word(k)
	if w != nil && w.kind == enNext && (k > n.end+2 || !sc.find && w.n == 0) && !e.is(relMonth) { // 20 of this month
		if u, m := sc.unitWord(spaces(sc.s, end)); u == unitMonth {
			e.has, e.day, e.month = e.has|hasDay|relMonth, n.value, w.n
			return m
		}
	}
	if w == nil || w.kind != enMonth {
		return 0
	}
	e.has, e.day, e.month = e.has&^relDay|hasDay|hasMonth, n.value, w.n
	if end < len(sc.s) && (sc.s[end] == '-' || sc.s[end] == '/') {
		if y := numberAt(sc.s, end+1); y.digits == 4 || y.digits == 2 && sc.s[n.end] == sc.s[end] {
			e.has, e.year = e.has|hasYear, sc.fullYear(y.value)
			end = y.end
		}
	}
	return end
}

// sharedDay reads the first number of 10 to 22 August, 13th and 14 of July and 12, 13 and
// 14 May, whose month stands behind the last one.
func (sc *scanner) sharedDay(n number, e *expr) int {
	if n.value < 1 || n.value > 31 || n.digits > 2 || n.han || e.is(relDay) {
		return 0
	}
	first := max(n.end, ordinalSuffix(sc.s, n.end))
	last := n.value
	for end := first; ; {
		b := sc.enNumber(sc.nextDay(end, e))
		if b.end == 0 || b.value > 31 || b.value <= last && sc.find {
			return 0
		}
		end, last = b.end, b.value
		k := spaces(sc.s, end)
		if m := wordAt(sc.s, k, "of"); m > 0 {
			k = spaces(sc.s, m)
		}
		if w, _ := sc.word(k); w != nil && (w.kind == enMonth || w.kind == enNext && k > end+1) {
			e.has, e.day = e.has|hasDay, n.value
			return first
		}
	}
}

// nextDay is where the next day of a list or range of days begins, the one before ending
// at i, or the length of the text.
func (sc *scanner) nextDay(i int, e *expr) int {
	k := rangeSeparator(sc.s, i)
	if k == 0 {
		if k = sc.andAfter(i); k == 0 {
			return len(sc.s)
		}
	}
	if m := wordAt(sc.s, k, "the"); m > 0 {
		return spaces(sc.s, m)
	}
	if w, m := sc.word(k); w != nil && w.kind == enWeekday && e.is(hasWeekday) {
		return spaces(sc.s, m)
	}
	return k
}

// andAfter is where the item behind a comma, "and", & or / begins, or 0.
func (sc *scanner) andAfter(i int) int {
	j := spaces(sc.s, i)
	comma := after(sc.s, j, ", ")
	j = max(j, comma)
	k := max(comma, wordAt(sc.s, j, "and"), after(sc.s, j, "/", "&"))
	if k == 0 {
		return 0
	}
	return spaces(sc.s, k)
}

// ordinalSuffix is the end of st, nd, rd or th at i, or 0.
func ordinalSuffix(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	return wordAt(s, i, "st", "nd", "rd", "th")
}

// monthName reads what follows the name of a month: a day, a year, or nothing.
func (sc *scanner) monthName(end, m int, e *expr) int {
	e.has, e.month = e.has|hasMonth, m
	if e.is(hasDay | hasNth) {
		return end
	}
	j := end
	if j < len(sc.s) && (sc.s[j] == '.' || sc.s[j] == '-' || sc.s[j] == '/') {
		if y := numberAt(sc.s, j+1); y.digits == 4 && y.value < 3000 {
			e.has, e.year = e.has|hasYear, y.value // Dec-2018
			return y.end
		}
		j++
	}
	j = spaces(sc.s, j)
	if j < len(sc.s) && sc.s[j] == ',' && (!sc.find || ordinalSuffix(sc.s, numberAt(sc.s, spaces(sc.s, j+1)).end) > 0) {
		j = spaces(sc.s, j+1)
	}
	if k := wordAt(sc.s, j, "the"); k > 0 {
		j = spaces(sc.s, k)
		if n := sc.enNumber(j); n.ordinal {
			e.has, e.day = e.has|hasDay, n.value
			return n.end
		}
		return end
	}
	n := numberAt(sc.s, j)
	if n.end == 0 {
		return sc.wordDay(j, end, e)
	}
	if n.han || n.value < 1 || n.value > 31 || sc.insideNumber(n.end) && !sc.commaYear(n.end) {
		return end
	}
	if k := colon(sc.s, n.end); k > 0 && numberAt(sc.s, k).end > 0 { // May 9:30, but May 9: 30 people
		return end
	}
	e.has, e.day = e.has|hasDay, n.value
	end = max(n.end, ordinalSuffix(sc.s, n.end))
	if end < len(sc.s) && (sc.s[end] == '-' || sc.s[end] == '/') && sc.s[j-1] == sc.s[end] {
		if y := numberAt(sc.s, end+1); y.digits == 4 { // Jun-27-2013
			e.has, e.year = e.has|hasYear, y.value
			end = y.end
		}
	}
	return end
}

// wordDay reads a day in words after a month: June twenty-seventh. end is that of
// the month.
func (sc *scanner) wordDay(j, end int, e *expr) int {
	if j >= len(sc.s) {
		return end
	}
	n := sc.enNumber(j)
	if n.end == 0 || n.value > 31 || !n.ordinal && sc.find && n.value < 20 {
		return end
	}
	e.has, e.day = e.has|hasDay, n.value
	return n.end
}

// commaYear reports whether the comma at i parts a day from a year: Dec 03,2018.
func (sc *scanner) commaYear(i int) bool {
	return numberAt(sc.s, i+1).digits == 4
}
