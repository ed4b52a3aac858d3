package dateparse

import "time"

// The English scanner. English puts the parts of a date in any order (3:30 p.m., July 7, 2023;
// Friday the 17th of May; next week on Monday), so every part is asked only whether it
// contradicts what has been read. A word of enTable says by its kind which reader takes it;
// those for months, ordinals, lengths, steps and years have a file each.

// part reads one part of an English date, or a date of digits, or a time of
// day, that does not contradict what e has. A part may hold another one: the
// morning of the last day of the week of May 4.
func (sc *scanner) part(i int, e *expr) int {
	const deepest = 8
	if i >= len(sc.s) || sc.depth == deepest {
		return 0
	}
	sc.depth++
	end := sc.partAt(i, e)
	sc.depth--
	return end
}

func (sc *scanner) partAt(i int, e *expr) int {
	c := sc.s[i]
	switch {
	case c-'0' <= 9, c == 0xEF:
		return sc.digitPart(i, e)
	case c == '\'':
		return sc.shortYear(i+1, e)
	case c|0x20 >= 'a' && c|0x20 <= 'z', c == 0xD0 || c == 0xD1: // пятница
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
	w, end := sc.word(i)
	if w == nil {
		return sc.letterPart(i, e)
	}
	saved := *e
	if k := sc.knownWord(i, end, w, e); k > 0 {
		return k
	}
	*e = saved
	if clockWords>>w.kind&1 == 0 || e.is(hasHour) {
		return 0
	}
	return sc.clock(i, e, false) // nine thirty pm, half past six
}

// clockWords are the kinds of words that a time of day in words begins with.
var clockWords = kindsOf(enCardinal, enTens, enHalf, enArticle, enUnit)

// letterPart reads Q3, w/c 4 February and PM 04:12.
func (sc *scanner) letterPart(i int, e *expr) int {
	switch sc.s[i] | 0x20 {
	case 'q', 'h':
		return sc.reportCode(i, number{}, e)
	case 'w':
		if k := wordAt(sc.s, i, "w/c"); k > 0 && e.has == 0 {
			return sc.weekOf(spaces(sc.s, k), e)
		}
	case 'a', 'p':
		if !e.is(hasHour) {
			return sc.clock(i, e, false)
		}
	}
	return 0
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
			if n, k := twoAway(sc.s, end); k > 0 {
				e.has, e.week = e.has|relWeek, n
				return k
			}
			if k := wordAt(sc.s, spaces(sc.s, end), "week"); k > 0 && !wordFollows(sc.s, k) { // Monday week
				e.has, e.count = e.has|hasOffset, 1
				e.offset.add(1, unitWeek, false)
				return k
			}
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
		if !e.is(clockFields | hasDaypart) {
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
		return sc.fiscalPart(end, w, e)
	case enLink:
		if e.has == 0 {
			return sc.part(spaces(sc.s, end), e)
		}
	case enRest:
		return sc.restPart(end, e)
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
	if k := sc.reportCode(n.end, n, e); k > 0 {
		return k
	}
	if k := sc.yearPair(n, e); k > 0 {
		return k
	}
	if !e.is(hasDay | hasMonth | hasYear | hasNth) {
		if !sc.find && e.is(hasWeekday|relDay) && sc.sharedHour(n.end, true) && (n.value >= 9 || n.value < numberAt(sc.s, rangeSeparator(sc.s, n.end)).value) {
			return sc.clock(i, e, true) // Monday 12-4
		}
		if k := sc.dayMonthName(n, e); k > 0 {
			return k
		}
		if k := sc.sharedDay(n, e); k > 0 {
			return k
		}
		if after(sc.s, n.end, ".5 ", "/2 ", "/4 ") > 0 { // 2.5 hours ago, 3/4 hour ago
			if k := sc.lengths(i, e); k > 0 {
				return k
			}
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
	return sc.numberPart(i, e, false)
}

// dottedClock reads 8.30 pm, which would be a date without its pm.
func (sc *scanner) dottedClock(i int, n number, e *expr) int {
	if n.end >= len(sc.s) || sc.s[n.end] != '.' {
		return 0
	}
	m := numberAt(sc.s, n.end+1)
	var pm expr
	if ampm(sc.s, spaces(sc.s, m.end), &pm) == 0 {
		return 0
	}
	return sc.clock(i, e, false)
}

// word looks up the word at i.
func (sc *scanner) word(i int) (*enWord, int) {
	w, end := sc.english.find(sc.s, i)
	if sc.find {
		return w, end
	}
	if w == nil || end < len(sc.s) && letterByte(sc.s[end]) {
		return sc.otherWord(i)
	}
	return w, end
}

// linkedPart reads a part after at, of, on, in the.
func (sc *scanner) linkedPart(i int, e *expr) int {
	switch sc.s[i] | 0x20 {
	case 'a', 'o', 'i', 't':
	default:
		return 0
	}
	k := wordAt(sc.s, i, "at", "of", "on", "in")
	if k == 0 {
		if k = wordAt(sc.s, i, "the"); k > 0 && e.is(hasWeekday) { // Friday the 22nd
			return sc.weekdayThe(spaces(sc.s, k), e)
		}
		return 0
	}
	j := spaces(sc.s, k)
	if m := wordAt(sc.s, j, "the"); m > 0 {
		j = spaces(sc.s, m)
	}
	w, end := sc.word(j)
	if w != nil && w.kind == enUnit && e.is(hasNth|hasQuarter|hasHalf|hasSection|hasSpan|hasMonth|hasDay) {
		return sc.sameUnit(end, w, e) // the first Monday of the month
	}
	saved := *e
	if sc.s[i]|0x20 == 'a' && numberAt(sc.s, j).digits == 4 && !e.is(hasHour) {
		return 0 // at 1430, which is no year
	}
	if n := numberAt(sc.s, j); n.digits == 2 && n.value > 31 && e.is(hasMonth) && !e.is(hasYear) {
		e.has, e.year = e.has|hasYear, sc.fullYear(n.value) // June of 83
		return n.end
	}
	if n := sc.part(j, e); n > 0 && !(saved.is(relYear) && sc.yearBehind(n) > 0) {
		return n
	}
	*e = saved
	return 0
}

// weekdayThe reads the day of the month after "Tuesday the".
func (sc *scanner) weekdayThe(i int, e *expr) int {
	n := sc.enNumber(i)
	if n.value < 1 || n.value > 31 || sc.find && !(n.ordinal && sc.dayOrdinal(i, n)) {
		return 0
	}
	e.has, e.day = e.has|hasDay, n.value
	return n.end
}

// sameUnit reads "of the month" and "of the year", which are this one.
func (sc *scanner) sameUnit(end int, w *enWord, e *expr) int {
	switch {
	case unit(w.n) == unitYear:
		e.has, e.year = e.has|relYear, 0
	case unit(w.n) == unitMonth:
		e.has, e.month = e.has|relMonth, 0
	default:
		return 0
	}
	return end
}
