package dateparse

// yearPart reads a year after a month or what else has one, or a year alone,
// and the decade 1980s.
func (sc *scanner) yearPart(i int, n number, e *expr) int {
	if e.is(hasYear|relYear|hasDecade|relDay|relMonth|relWeek) || n.han || sc.insideNumber(n.end) {
		return 0
	}
	if k := decadeSuffix(sc.s, n.end); k > 0 && n.value%10 == 0 && (n.value < 2010 || !sc.find || sc.s[k-2]-'0' <= 9) && (n.digits == 4 || i > 0 && sc.s[i-1] == '\'') {
		if n.digits == 4 && n.value%100 == 0 && n.value <= 1900 && (n.value < 1900 || e.is(hasSection)) { // the mid-1800s
			e.has, e.year = e.has|hasCentury, n.value
			return k
		}
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
	case n.digits == 2 && e.is(hasMonth) && e.is(hasDay) && (!sc.find && n.value > 31 || sc.timeFollows(n.end)): // 02 Jan 06 15:04
	default:
		return 0
	}
	if n.end < len(sc.s) && letterByte(sc.s[n.end]) {
		y := expr{has: hasYear, year: n.value}
		if k := sc.reportCode(n.end, number{}, &y); k > 0 { // 2024Q2
			*e = y
			return k
		}
		return 0
	}
	e.has, e.year = e.has|hasYear, sc.fullYear(n.value)
	if k := nextYearAt(sc.s, n.end, e.year); k > 0 && n.digits == 4 && e.has == hasMonth|hasYear { // Nov-Jan 2023/24
		e.year++
		return k
	}
	if n.end < len(sc.s) && sc.s[n.end] == '-' && !e.is(hasMonth) { // 2019-Q1
		if k := sc.reportCode(n.end+1, number{}, e); k > 0 {
			return k
		}
	}
	return n.end
}

// timeFollows reports whether 15:04 stands at i, after a blank.
func (sc *scanner) timeFollows(i int) bool {
	j := spaces(sc.s, i)
	n := numberAt(sc.s, j)
	return n.digits == 2 && colon(sc.s, n.end) > 0
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
	if k := sc.yearPart(i, n, e); k > 0 {
		return k
	}
	if !e.is(hasMonth) {
		return 0
	}
	e.has, e.year = e.has|hasYear, sc.fullYear(n.value)
	return n.end
}
