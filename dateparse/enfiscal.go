package dateparse

// This file reads years that are no calendar years (FY2024, academic year 2023-24), and
// the codes of quarters and halves that reports put beside them (Q3 FY24, 1H 2024).

// fiscalPart reads fiscal 1989, fiscal year 2023/24, calendar year 1994, FY24; w stands
// before end.
func (sc *scanner) fiscalPart(end int, w *enWord, e *expr) int {
	if e.is(hasYear | relYear) {
		return 0
	}
	j := spaces(sc.s, end)
	if k := wordAt(sc.s, j, "year", "years"); k > 0 {
		j = spaces(sc.s, k)
	}
	y, two, k := sc.codeYear(j, j == end)
	if y < 1500 || y > 2999 {
		return 0
	}
	e.has, e.year, e.twoYears = e.has|hasYear, y, two || unit(w.n) == unitSchoolYear
	return k
}

// codeYear reads 2024, 2023-24, 2023/2024 and, where short, 24 at i. two is set for the
// pairs, whose second year follows the first.
func (sc *scanner) codeYear(i int, short bool) (y int, two bool, end int) {
	n := numberAt(sc.s, i)
	if n.han || n.digits != 4 && !(short && n.digits == 2) {
		return 0, false, 0
	}
	y = sc.fullYear(n.value)
	if k := nextYearAt(sc.s, n.end, y); k > 0 {
		return y, true, k
	}
	return y, false, n.end
}

// nextYearAt is the end of -24, /24, –2024 at i where that is the year after y, or 0.
func nextYearAt(s string, i, y int) int {
	sep := after(s, i, pairSigns...)
	if sep == 0 {
		return 0
	}
	n := numberAt(s, sep)
	if n.digits == 4 && n.value != y+1 || n.digits == 2 && n.value != (y+1)%100 || n.digits != 2 && n.digits != 4 {
		return 0
	}
	if n.end < len(s) && (letterByte(s[n.end]) || s[n.end] == '-' || s[n.end] == '/') {
		return 0
	}
	return n.end
}

// pairSigns part the two years of a pair.
var pairSigns = []string{"-", "/", "–", "‑", "－", "／"}

// pairWords are words that a pair of years follows.
var pairWords = append([]string{"the", "for"}, yearWords...)

// yearPair reads a year and the next as one, in 2023-24 and 2023/24. What may be a month
// (2011-12) is a pair only where a word says so: the 2011-12 season.
func (sc *scanner) yearPair(n number, e *expr) int {
	if n.digits != 4 || n.han || n.value < 1000 || n.value > 2998 || e.is(dateFields) {
		return 0
	}
	k := nextYearAt(sc.s, n.end, n.value)
	if k == 0 || k-n.end > 6 {
		return 0
	}
	short := numberAt(sc.s, after(sc.s, n.end, pairSigns...))
	worded := wordAt(sc.s, spaces(sc.s, k), "academic", "school", "financial", "fiscal", "season", "seasons", "budget", "session", "campaign", "edition") > 0 ||
		sc.wordBefore(n.end-4, "season", "year", "campaign", "fy", "ay", "sy")
	if short.value <= 12 && !worded && sc.s[n.end] == '-' || short.digits == 4 && !worded {
		return 0
	}
	if sc.find && !worded && !sc.wordBefore(n.end-4, pairWords...) {
		return 0
	}
	e.has, e.year, e.twoYears = e.has|hasYear, n.value, true
	return max(k, wordAt(sc.s, spaces(sc.s, k), "academic year", "school year", "financial year", "fiscal year", "season"))
}

// reportCode reads Q3, H1, q1-2019, Q1'24, Q3 FY2024 at i, and 2Q24 where the number n
// stands before.
func (sc *scanner) reportCode(i int, n number, e *expr) int {
	if e.is(hasQuarter|hasHalf|hasMonth|hasDay) || i >= len(sc.s) {
		return 0
	}
	most, part := 4, hasQuarter
	switch sc.s[i] | 0x20 {
	case 'q':
	case 'h':
		most, part = 2, hasHalf
	default:
		return 0
	}
	end := i + 1
	before := n.end > 0 // 2Q
	if !before {
		n = numberAt(sc.s, end)
		end = n.end
	}
	if n.han || n.digits != 1 || n.value < 1 || n.value > most || !before && end < len(sc.s) && letterByte(sc.s[end]) {
		return 0
	}
	k := sc.reportYear(end, before, e)
	if k == 0 && (before || part == hasHalf && !e.is(hasYear)) {
		return 0 // H1 alone is no half
	}
	e.has, e.part = e.has|part, n.value
	return max(k, end)
}

// reportYear reads the year behind the code of a quarter: 2024, -2024, '24, FY24; behind
// a letter (2Q24) also 24.
func (sc *scanner) reportYear(i int, short bool, e *expr) int {
	if e.is(hasYear) {
		return 0
	}
	j := max(spaces(sc.s, i), after(sc.s, i, "-", "/", "'", "’"))
	glued := j == i || sc.s[j-1] == '\'' || sc.s[j-1] == 0x99
	j = spaces(sc.s, max(j, wordAt(sc.s, j, "of")))
	if w, k := sc.word(j); w != nil && w.kind == enFiscal {
		glued = true
		j = spaces(sc.s, k)
	}
	y, two, end := sc.codeYear(j, glued)
	if end == 0 || two || y > 2999 {
		return 0
	}
	e.has, e.year = e.has|hasYear, y
	return end
}
