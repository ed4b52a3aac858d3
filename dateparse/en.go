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
	case c >= 0xE3 && !e.is(hasHour|dateFields):
		return sc.clock(i, e, false)
	case (c == '+' || c == '-') && !sc.find && !e.is(hasOffset|hasHour):
		return sc.signedLength(i, e)
	}
	return 0
}

// signedLength reads +2 months.
func (sc *scanner) signedLength(i int, e *expr) int {
	k := sc.lengthsAt(i+1, &e.offset)
	if k == 0 {
		return 0
	}
	if sc.s[i] == '-' {
		e.offset.negate()
	}
	e.has |= hasOffset
	return k
}

// wordPart reads a part that begins with a word.
func (sc *scanner) wordPart(i int, e *expr) int {
	saved := *e
	w, end := sc.word(i)
	if w != nil {
		if k := sc.knownWord(i, end, w, e); k > 0 {
			return k
		}
		*e = saved
	} else if k := sc.quarterCode(i, e); k > 0 {
		return k
	}
	if e.is(hasHour) {
		return 0
	}
	return sc.clock(i, e, false) // PM 04:12
}

// knownWord reads a part that begins with w, which stands from i to end.
func (sc *scanner) knownWord(i, end int, w *enWord, e *expr) int {
	switch w.kind {
	case enMonth:
		if !e.is(hasMonth | relDay | hasQuarter) {
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
	case enTonight:
		if !e.is(hasDay | relDay | hasMonth | hasDaypart) {
			e.has, e.daypart = e.has|relDay|hasDaypart, night
			return end
		}
	case enDaypart:
		return sc.daypartWord(end, w, e)
	case enClock:
		if !e.is(clockFields|hasDaypart) && (e.is(dateFields) || !sc.find) {
			e.has, e.hour = e.has|hasHour|hasMinute, w.n
			return end
		}
	case enNext:
		return sc.nextWord(end, w, e)
	case enArticle:
		return sc.articlePart(i, end, w.n == 1, e)
	case enOrdinal, enCardinal, enTens, enFew:
		return sc.numberPart(i, e, false)
	case enHalf:
		if !e.is(hasOffset | clockFields | hasSpan) {
			return sc.lengths(i, e)
		}
	case enDecade:
		if e.has&^hasSection == 0 && (!sc.find || e.is(hasSection) || sc.wordBefore(i, "in", "the")) {
			e.has, e.year = e.has|hasDecade, w.n
			return end
		}
	case enSection:
		return sc.sectionPart(end, w, e)
	case enEarlier:
		return sc.earlierPart(end, e)
	case enSeason:
		return sc.seasonPart(end, w, e)
	case enUnit:
		if w.text == "second" {
			return sc.numberPart(i, e, false)
		}
		return sc.unitPart(end, w, e)
	case enFiscal:
		return sc.fiscalPart(end, e)
	case enPreposition:
		return sc.prepositionPart(i, end, e)
	case enVague:
		if e.has == 0 {
			e.has = isVague
			return end
		}
	}
	return 0
}

// daypartWord reads morning after a date, and "morning of July 7".
func (sc *scanner) daypartWord(end int, w *enWord, e *expr) int {
	if e.is(hasDaypart | clockFields) {
		if e.is(hasHour) && !e.is(hasDaypart) { // 7 in the morning
			e.has, e.daypart = e.has|hasDaypart, daypart(w.n)
			return end
		}
		return 0
	}
	if e.is(hasDay | relDay | hasWeekday) {
		e.has, e.daypart = e.has|hasDaypart, daypart(w.n)
		return end
	}
	k := wordAt(sc.s, spaces(sc.s, end), "of")
	if k == 0 || e.has != 0 {
		return 0
	}
	e.has, e.daypart = hasDaypart, daypart(w.n)
	k = sc.part(spaces(sc.s, k), e)
	if !e.is(hasDay | relDay | hasWeekday) {
		return 0
	}
	return k
}

// digitPart reads a part that begins with a digit.
func (sc *scanner) digitPart(i int, e *expr) int {
	n := numberAt(sc.s, i)
	if n.end == 0 {
		return 0
	}
	if !e.is(hasDay | hasMonth | hasYear | hasNth) {
		if k := sc.dayMonthName(n, e); k > 0 {
			return k
		}
		if k := sc.sharedDay(n, e); k > 0 {
			return k
		}
		saved := *e
		if k := sc.dottedClock(i, n, e); k > 0 {
			return k
		}
		if k := sc.numericDate(i, n, e); k > 0 && (!e.is(relDay) || e.is(hasYear) || sc.s[n.end] == '/') {
			e.has &^= relDay
			return k
		}
		*e = saved
	}
	if !e.is(hasHour) && (e.is(hasDay|relDay|hasWeekday|hasNth) || !e.is(dateFields)) {
		if k := sc.clock(i, e, e.is(hasDay|relDay|hasWeekday)); k > 0 {
			return k
		}
	}
	if k := sc.yearPart(i, n, e); k > 0 {
		return k
	}
	if n.digits <= 4 && !n.han {
		return sc.numberPart(i, e, false)
	}
	return 0
}

// dottedClock reads 8.30 pm, which would be a date without its pm.
func (sc *scanner) dottedClock(i int, n number, e *expr) int {
	if n.end >= len(sc.s) || sc.s[n.end] != '.' || e.is(hasHour) {
		return 0
	}
	m := numberAt(sc.s, n.end+1)
	var pm expr
	if m.digits != 2 || ampm(sc.s, spaces(sc.s, m.end), &pm) == 0 {
		return 0
	}
	return sc.clock(i, e, false)
}

// dayMonthName reads 7 July, 7th of July, 07-Feb.
func (sc *scanner) dayMonthName(n number, e *expr) int {
	if n.value < 1 || n.value > 31 || n.digits > 2 {
		return 0
	}
	k := max(ordinalSuffix(sc.s, n.end), n.end)
	if k < len(sc.s) && (sc.s[k] == '-' || sc.s[k] == '/' || sc.s[k] == '.') {
		k++
	}
	k = spaces(sc.s, k)
	if m := wordAt(sc.s, k, "day of", "of"); m > 0 {
		k = spaces(sc.s, m)
	}
	w, end := sc.word(k)
	if w != nil && w.kind == enNext && k > n.end+2 && !e.is(relMonth) { // 20 of this month
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

// sharedDay reads the first number of 10 to 22 August and 13th and 14 of July, whose
// month stands behind the second one.
func (sc *scanner) sharedDay(n number, e *expr) int {
	if n.value < 1 || n.value > 31 || n.digits > 2 || n.han || e.is(relDay) {
		return 0
	}
	end := max(n.end, ordinalSuffix(sc.s, n.end))
	sep := rangeSeparator(sc.s, end)
	if sep == 0 {
		j := spaces(sc.s, end)
		if sep = max(wordAt(sc.s, j, "and"), after(sc.s, j, "/", "&")); sep == 0 {
			return 0
		}
		sep = spaces(sc.s, sep)
	}
	if k := wordAt(sc.s, sep, "the"); k > 0 {
		sep = spaces(sc.s, k)
	}
	b := sc.enNumber(sep)
	if b.end == 0 || b.value > 31 || b.value <= n.value && sc.find {
		return 0
	}
	k := spaces(sc.s, b.end)
	if m := wordAt(sc.s, k, "of"); m > 0 {
		k = spaces(sc.s, m)
	}
	if w, _ := sc.word(k); w == nil || w.kind != enMonth && !(w.kind == enNext && k > b.end+2) {
		return 0
	}
	e.has, e.day = e.has|hasDay, n.value
	return end
}

// word looks up the word at i.
func (sc *scanner) word(i int) (*enWord, int) {
	end := wordEnd(sc.s, i)
	if end == i || !sc.english.known.has(wordHash(sc.s, i, end)) {
		return nil, end
	}
	return sc.english.find(sc.s, i), end
}

// ordinalSuffix is the end of st, nd, rd or th at i, or 0.
func ordinalSuffix(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	return wordAt(s, i, "st", "nd", "rd", "th")
}

// yearPart reads a year after a month or what else has one, or a year alone,
// and the decade 1980s.
func (sc *scanner) yearPart(i int, n number, e *expr) int {
	if e.is(hasYear|relYear|hasDecade|relDay|relMonth|relWeek) || n.han || sc.insideNumber(n.end) {
		return 0
	}
	if k := decadeSuffix(sc.s, n.end); k > 0 && n.value%10 == 0 && (n.digits == 4 || n.digits == 2 && i > 0 && sc.s[i-1] == '\'') && !e.is(hasMonth|hasDay) {
		e.has, e.year = e.has|hasDecade, n.value
		if n.digits == 2 {
			e.year = sc.fullYear(n.value)
		}
		return k
	}
	switch {
	case n.digits == 4 && n.value >= 1000 && n.value < 3000:
		if !e.is(hasMonth|hasQuarter|hasHalf|hasNth|hasSection|hasSpan) && e.has != 0 {
			return 0
		}
	case n.digits == 2 && e.is(hasMonth) && e.is(hasDay) && !e.is(hasHour) && (!sc.find && n.value > 31 || sc.timeFollows(n.end)): // 02 Jan 06 15:04
	default:
		return 0
	}
	if n.end < len(sc.s) && letterByte(sc.s[n.end]) {
		return 0
	}
	e.has, e.year = e.has|hasYear, sc.fullYear(n.value)
	if n.end < len(sc.s) && sc.s[n.end] == '-' && !e.is(hasMonth) { // 2019-Q1
		if k := sc.quarterCode(n.end+1, e); k > 0 {
			return k
		}
	}
	return n.end
}

// timeFollows reports whether 15:04 stands at i, after a blank.
func (sc *scanner) timeFollows(i int) bool {
	j := spaces(sc.s, i)
	n := numberAt(sc.s, j)
	return j > i && n.digits == 2 && colon(sc.s, n.end) > 0
}

// decadeSuffix is the end of s or 's at i, or 0.
func decadeSuffix(s string, i int) int { return wordAt(s, i, "s", "'s", "’s") }

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

// shortYear reads 70 of '70 and 80s of '80s.
func (sc *scanner) shortYear(i int, e *expr) int {
	n := numberAt(sc.s, i)
	if n.digits != 2 || n.han || e.is(hasYear) {
		return 0
	}
	if k := sc.yearPart(i, n, e); k > 0 && e.is(hasDecade) {
		return k
	}
	if !e.is(hasMonth) {
		return 0
	}
	e.has, e.year = e.has|hasYear, sc.fullYear(n.value)
	return n.end
}

// monthName reads what follows the name of a month: a day, a year, or nothing.
func (sc *scanner) monthName(end, m int, e *expr) int {
	e.has, e.month = e.has|hasMonth, m
	if e.is(hasDay | hasNth) {
		return end
	}
	j := end
	if j < len(sc.s) && (sc.s[j] == '.' || sc.s[j] == '-' || sc.s[j] == '/') {
		if y := numberAt(sc.s, j+1); y.digits == 4 && sc.s[j] != '.' && !e.is(hasYear) && y.value > 1000 && y.value < 3000 {
			e.has, e.year = e.has|hasYear, y.value // Dec-2018
			return y.end
		}
		j++
	}
	j = spaces(sc.s, j)
	if j < len(sc.s) && sc.s[j] == ',' && !sc.find {
		j = spaces(sc.s, j+1)
	}
	if k := wordAt(sc.s, j, "the"); k > 0 {
		j = spaces(sc.s, k)
		if n := sc.enNumber(j); n.ordinal && n.value <= 31 {
			e.has, e.day = e.has|hasDay, n.value
			return n.end
		}
		return end
	}
	n := numberAt(sc.s, j)
	if n.end == 0 {
		return sc.wordDay(j, end, e)
	}
	if n.han || n.digits == 0 || n.digits > 2 || n.value < 1 || n.value > 31 || sc.insideNumber(n.end) && !sc.commaYear(n.end) {
		return end
	}
	if k := colon(sc.s, n.end); k > 0 {
		return end
	}
	e.has, e.day = e.has|hasDay, n.value
	end = max(n.end, ordinalSuffix(sc.s, n.end))
	if end < len(sc.s) && (sc.s[end] == '-' || sc.s[end] == '/') && sc.s[j-1] == sc.s[end] {
		if y := numberAt(sc.s, end+1); y.digits == 4 { // Sep-23-2020
			e.has, e.year = e.has|hasYear, y.value
			end = y.end
		}
	}
	return end
}

// wordDay reads a day in words after a month: May twenty-fourth. end is that of
// the month.
func (sc *scanner) wordDay(j, end int, e *expr) int {
	if j >= len(sc.s) || !letterByte(sc.s[j]) {
		return end
	}
	n := sc.enNumber(j)
	if n.end == 0 || n.value < 1 || n.value > 31 || !n.ordinal && sc.find && n.value < 20 {
		return end
	}
	e.has, e.day = e.has|hasDay, n.value
	return n.end
}

// commaYear reports whether the comma at i parts a day from a year: Dec 03,2018.
func (sc *scanner) commaYear(i int) bool {
	return sc.s[i] == ',' && numberAt(sc.s, i+1).digits == 4
}

// linkedPart reads a part after at, of, on, in the.
func (sc *scanner) linkedPart(i int, e *expr) int {
	k := wordAt(sc.s, i, "at", "of", "on", "in")
	if k == 0 {
		if k = wordAt(sc.s, i, "the"); k > 0 && e.is(hasWeekday) && !e.is(hasDay|relWeek) { // Tuesday the 19th
			return sc.weekdayThe(spaces(sc.s, k), e)
		}
		return 0
	}
	j := spaces(sc.s, k)
	if m := wordAt(sc.s, j, "the"); m > 0 {
		j = spaces(sc.s, m)
	}
	w, end := sc.word(j)
	if w != nil && w.kind == enUnit && e.is(hasNth|hasQuarter|hasHalf|hasSection|hasSpan|hasMonth|hasDay) && m2u(w) >= unitMonth {
		return sc.sameUnit(end, w, e) // the first Monday of the month
	}
	saved := *e
	if n := numberAt(sc.s, j); n.digits == 2 && n.value > 31 && e.is(hasMonth) && !e.is(hasYear) && sc.s[i]|0x20 == 'o' && j == spaces(sc.s, k) {
		e.has, e.year = e.has|hasYear, sc.fullYear(n.value) // April of 87
		return n.end
	}
	if n := sc.part(j, e); n > 0 && (sc.s[i]|0x20 != 'i' || !e.is(clockFields) || saved.is(clockFields)) {
		return n
	}
	*e = saved
	return 0
}

// weekdayThe reads the day of the month after "Tuesday the".
func (sc *scanner) weekdayThe(i int, e *expr) int {
	n := sc.enNumber(i)
	if n.end == 0 || n.value < 1 || n.value > 31 || sc.find && !n.ordinal {
		return 0
	}
	e.has, e.day = e.has|hasDay, n.value
	return n.end
}

func m2u(w *enWord) unit { return unit(w.n) }

// sameUnit reads "of the month" and "of the year", which are this one.
func (sc *scanner) sameUnit(end int, w *enWord, e *expr) int {
	switch {
	case unit(w.n) == unitYear && !e.is(hasYear|relYear):
		e.has, e.year = e.has|relYear, 0
	case unit(w.n) == unitMonth && !e.is(hasMonth|relMonth):
		e.has, e.month = e.has|relMonth, 0
	default:
		return 0
	}
	return end
}
