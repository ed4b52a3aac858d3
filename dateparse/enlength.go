package dateparse

import "strings"

// Lengths and what they are counted from: two weeks ago, a year and a half later, three days
// after July 7, the three months ended March 31. Numerals (digits, words, fractions, a few)
// and units are read here for all of English, so that a form that works behind one of ago,
// from now, past and within works behind all.

// lengths reads one or more lengths and what they are counted from: two weeks ago,
// 2 months and 9 days ago, a year earlier, three days after July 7.
func (sc *scanner) lengths(i int, e *expr) int {
	var o offset
	end := sc.lengthsAt(i, &o)
	if end == 0 {
		return 0
	}
	if n := sc.enNumber(i); n.some {
		e.has |= isVague
	}
	return sc.lengthFrom(end, o, e)
}

// lengthsAt reads lengths: 1 month, 21 days and 2 hours.
func (sc *scanner) lengthsAt(i int, o *offset) (end int) {
	j := i
	for range maxLengths {
		if k := sc.fraction(j, o); k > 0 {
			return k
		}
		n, half := sc.enNumber(j), false
		if n.end == 0 {
			n.end, half = wordAt(sc.s, j, "half a", "half an"), true
		}
		if n.end == 0 || n.ordinal {
			return end
		}
		if k := wordAt(sc.s, spaces(sc.s, n.end), "and a half"); k > 0 {
			n.end, half = k, true
		}
		if k := after(sc.s, n.end, ".5"); k > 0 && !n.words {
			n.end, half = k, true
		}
		u, k := sc.unitWord(sc.hyphen(n.end))
		if u == noUnit && !n.words {
			u, k = shortUnit(sc.s, n.end)
			if sc.find && wordAt(sc.s, spaces(sc.s, k), "ago") == 0 && !sc.numberAhead(k) {
				return end
			}
		}
		if u == noUnit || u == unitWeekend || u == unitHalf {
			return end
		}
		if m := wordAt(sc.s, spaces(sc.s, k), "and a half"); m > 0 {
			k, half = m, true
		}
		o.add(n.value, u, half)
		end = k
		j = sc.numberGap(k)
		if j < len(sc.s) && sc.s[j] == ',' {
			j = sc.numberGap(spaces(sc.s, j+1))
		}
	}
	return end
}

// fractions are parts of an hour or a year.
var fractions = []struct {
	text     string
	quarters int
}{
	{"1/2", 2}, {"½", 2}, {"1/4", 1}, {"¼", 1}, {"3/4", 3}, {"¾", 3}, {"half", 2},
	{"three quarters of", 3}, {"three-quarters of", 3}, {"quarter of", 1},
}

// fraction reads half hour, 3/4 hour, three quarters of an hour.
func (sc *scanner) fraction(i int, o *offset) int {
	if i >= len(sc.s) || sc.s[i] != '1' && sc.s[i] != '3' && sc.s[i] != 0xC2 && strings.IndexByte("hqt", sc.s[i]|0x20) < 0 {
		return 0
	}
	for _, f := range fractions {
		k := foldAfter(sc.s, i, f.text)
		if k == 0 || letterByteAt(sc.s, k) {
			continue
		}
		k = sc.hyphen(k)
		k = spaces(sc.s, max(k, wordAt(sc.s, k, "a", "an")))
		switch u, end := sc.unitWord(k); u {
		case unitHour:
			o.add(15*f.quarters, unitMinute, false)
			return end
		case unitYear:
			o.add(3*f.quarters, unitMonth, false)
			return end
		}
	}
	return 0
}

// shortUnit reads the h of 3h, which runs into the number.
func shortUnit(s string, i int) (unit, int) {
	end := wordEnd(s, i)
	switch s[i:end] {
	case "s":
		return unitSecond, end
	case "m":
		return unitMinute, end
	case "h":
		return unitHour, end
	case "d":
		return unitDay, end
	case "w":
		return unitWeek, end
	case "mo":
		return unitMonth, end
	case "y":
		return unitYear, end
	}
	return noUnit, 0
}

// hyphen skips the blanks or the hyphen between a number and its unit.
func (sc *scanner) hyphen(i int) int {
	if i < len(sc.s) && sc.s[i] == '-' {
		return i + 1
	}
	return spaces(sc.s, i)
}

// lengthFrom reads ago, earlier, later, from now, before X, after X.
func (sc *scanner) lengthFrom(end int, o offset, e *expr) int {
	j := spaces(sc.s, end)
	if k := wordAt(sc.s, j, "ago", "back"); k > 0 {
		o.negate()
		return sc.setOffset(k, o, 0, e)
	}
	if k := wordAt(sc.s, j, "earlier", "previously"); k > 0 {
		o.negate()
		return sc.setOffset(k, o, fromText, e)
	}
	if k := wordAt(sc.s, j, "later"); k > 0 {
		return sc.setOffset(k, o, fromText, e)
	}
	if k := sc.ended(end, o, e); k > 0 {
		return k
	}
	if k := wordAt(sc.s, j, "starting from", "starting on", "starting", "beginning"); k > 0 {
		return sc.lastingFrom(spaces(sc.s, k), o, e)
	}
	if k := wordAt(sc.s, j, "from now", "hence", "out"); k > 0 && !(sc.find && sc.s[j]|0x20 == 'o') {
		return sc.setOffset(k, o, 0, e)
	}
	sign := 1
	k := wordAt(sc.s, j, "from", "after", "since")
	if k == 0 {
		k, sign = wordAt(sc.s, j, "before", "prior to"), -1
	}
	if k == 0 {
		return 0
	}
	return sc.offsetFrom(spaces(sc.s, k), sign, o, e)
}

// lastingFrom reads the first day of three days starting Monday.
func (sc *scanner) lastingFrom(i int, o offset, e *expr) int {
	k := sc.part(i, e)
	if k == 0 || e.is(hasOffset|hasSpan|isVague|clockFields) || !e.is(hasDay|relDay|hasWeekday) {
		return 0
	}
	k = sc.parts(k, e)
	e.has, e.offset = e.has|lasting, o
	return k
}

func (sc *scanner) setOffset(end int, o offset, f fields, e *expr) int {
	e.has, e.offset = e.has|hasOffset|f, o
	return end
}

// offsetFrom reads the date that a length is counted from.
func (sc *scanner) offsetFrom(i, sign int, o offset, e *expr) int {
	if sign < 0 {
		o.negate()
	}
	k := sc.part(i, e)
	if k == 0 || e.is(hasOffset|hasSpan|isVague) {
		return 0
	}
	k = sc.parts(k, e)
	if sign > 0 && e.is(hasWeekday) && !e.is(relWeek|hasDay) {
		e.count = 1 // three days from Tuesday: the next one
	}
	return sc.setOffset(k, o, 0, e)
}

// oneUnit reads what follows a or an: a year ago, a few days later.
func (sc *scanner) oneUnit(j int, e *expr) int {
	if e.is(hasOffset|clockFields) || sc.find && e.is(dateFields) {
		return 0
	}
	if u, k := sc.unitWord(j); u != noUnit && u != unitWeekend {
		var o offset
		m := wordAt(sc.s, spaces(sc.s, k), "and a half")
		o.add(1, u, m > 0)
		if u == unitHalf {
			return 0
		}
		if on := wordAt(sc.s, spaces(sc.s, k), "on"); on > 0 && o.unit == unitWeek { // a week on Tuesday
			if w, _ := sc.word(spaces(sc.s, on)); w != nil && w.kind == enWeekday {
				return sc.offsetFrom(spaces(sc.s, on), 1, o, e)
			}
		}
		return sc.lengthFrom(max(k, m), o, e)
	}
	if w, _ := sc.word(j); w != nil && w.kind == enFew {
		return sc.lengths(j, e)
	}
	return 0
}

// prepositionPart skips in, on, from and the like where the whole text is one
// expression; "in two weeks" is one in running text too.
func (sc *scanner) prepositionPart(i, end int, e *expr) int {
	if e.has != 0 {
		return 0
	}
	j := spaces(sc.s, end)
	if wordAt(sc.s, i, "for") > 0 {
		if k := sc.forLength(j, e); k > 0 {
			return k
		}
	}
	if sc.s[i]|0x20 == 'i' {
		if k := sc.lengths(j, e); k > 0 && e.is(hasDay|relDay|hasWeekday|hasYear|hasMonth) {
			return k // in two weeks since May
		}
		*e = expr{}
		if k := sc.inLength(j, e); k > 0 {
			return k
		}
	}
	if sc.find {
		return 0
	}
	return sc.part(j, e)
}

// forLength reads "three days, from Monday" after for.
func (sc *scanner) forLength(j int, e *expr) int {
	var o offset
	k := sc.lengthsAt(j, &o)
	if k == 0 {
		return 0
	}
	k = spaces(sc.s, k)
	if k < len(sc.s) && sc.s[k] == ',' {
		k = spaces(sc.s, k+1)
	}
	m := wordAt(sc.s, k, "from", "starting", "beginning")
	if m == 0 || sc.find && sc.s[k]|0x20 != 'f' {
		return 0
	}
	return sc.lastingFrom(spaces(sc.s, m), o, e)
}

// inLength reads "two weeks" after in.
func (sc *scanner) inLength(j int, e *expr) int {
	if k := wordAt(sc.s, j, "a", "an"); k > 0 {
		if u, m := sc.unitWord(spaces(sc.s, k)); u != noUnit && u != unitWeekend && u != unitHalf && (u >= unitDay || !sc.find) {
			e.has |= hasOffset
			e.offset.add(1, u, false)
			return max(m, wordAt(sc.s, after(sc.s, m, "'s ", "’s "), "time"))
		}
	}
	var o offset
	n := sc.enNumber(j)
	if n.value == 0 && n.end > 0 {
		return 0
	}
	if k := wordAt(sc.s, j, "a"); k > 0 && sc.fraction(spaces(sc.s, k), &o) == 0 { // a pair of minutes
		if w, _ := sc.word(spaces(sc.s, k)); w == nil || w.kind != enFew || w.n == 0 {
			return 0
		}
		j = spaces(sc.s, k)
	} else if k > 0 {
		j, o = spaces(sc.s, k), offset{}
	}
	k := sc.lengthsAt(j, &o)
	if k > 0 {
		e.has, e.offset = e.has|hasOffset, o
		k = max(k, wordAt(sc.s, after(sc.s, k, "' ", "’ ", "'s ", "’s "), "time")) // in two years' time
	}
	return k
}
