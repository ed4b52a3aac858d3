package dateparse

import (
	"strings"
	"unicode/utf8"
)

// Dates of digits. Three numbers hold a year if one has four digits or the separators agree;
// which of the others is the day is decided by the numbers, then by the weekday, by other
// dates of the text, by the point, and last by Parser.DayFirst; what is left open is marked
// Uncertain. In running text two numbers are a date only beside something that dates have:
// 4/22 may be a fraction, 2010-11 a season and 3.5-2024 a standard.

// dateSeparator reads what parts the numbers of a date: one of - / . with
// blanks around it. The byte is '-', '/' or '.', or ' ' for blanks alone.
func dateSeparator(s string, i int) (sep byte, end int) {
	j := spaces(s, i)
	if j < len(s) {
		switch c := s[j]; {
		case c == '-' || c == '/' || c == '.':
			return c, spaces(s, j+1)
		case c >= utf8.RuneSelf:
			if sep, end = wideSeparator(s, j); end > 0 {
				return sep, spaces(s, end)
			}
		}
	}
	if j > i {
		return ' ', j
	}
	return 0, 0
}

func wideSeparator(s string, i int) (byte, int) {
	r, size := runeAt(s, i)
	switch r {
	case '－', '‐', '‑':
		return '-', i + size
	case '／':
		return '/', i + size
	case '．', '·', '・':
		return '.', i + size
	}
	return 0, 0
}

// field is one of the parts of a date of numbers: a number, or the name of a month.
type field struct {
	number
	month int // of a name; 0 for a number
}

func (sc *scanner) field(i int) (f field) {
	if i < len(sc.s) && sc.s[i]|0x20 >= 'a' && sc.s[i]|0x20 <= 'z' {
		if w, end := sc.word(i); w != nil && w.kind == enMonth {
			return field{number{w.n, end, 0, false}, w.n}
		}
		return field{}
	}
	f.number = numberAt(sc.s, i)
	if f.han || f.digits == 0 {
		f.end = 0
	}
	return f
}

// numericDate reads a date whose first number a begins at i: 2021-06-01,
// 2021.6.1, 06-30-2018, 2017/Jun/24, 2019-12, 20210601.
func (sc *scanner) numericDate(i int, a number, e *expr) int {
	if a.han {
		return 0
	}
	if a.digits == 8 {
		return sc.compactTime(sc.compactDate(i, a, e), e)
	}
	if a.digits == 4 && a.end < len(sc.s) && sc.s[a.end] == '-' {
		if k := sc.isoWeek(a, e); k > 0 {
			return k
		}
	}
	sep, j := dateSeparator(sc.s, a.end)
	if j == 0 || a.digits > 4 || a.digits == 3 && a.value > 199 || sep == ' ' && a.digits < 4 {
		return sc.colonDate(a, e)
	}
	b := sc.field(j)
	if b.end == 0 {
		return 0
	}
	sep2, k := dateSeparator(sc.s, b.end)
	if k > 0 && b.digits <= 2 {
		if c := sc.field(k); c.end > 0 && c.month == 0 && !(sep2 == ' ' && sc.timesAt(c)) && (sep != ' ' || sep2 != ' ' || !sc.find || b.digits == 2 && c.digits == 2 && a.value > 1900) {
			if end := sc.threeFields(i, field{a, 0}, b, c, sep, sep2, e); end > 0 {
				return end
			}
		}
	}
	if sep == ' ' {
		return 0
	}
	return sc.twoFields(i, field{a, 0}, b, sep, e)
}

// timesAt reports whether c, behind a day and a blank, is the beginning of hours, 0935-1101
// or 1810-2020, rather than a year.
func (sc *scanner) timesAt(c field) bool {
	return c.digits == 4 && (c.value < 1000 || numberAt(sc.s, after(sc.s, c.end, "-", "–")).digits == 4)
}

// colonDate reads 04:02:2014, which some loggers write.
func (sc *scanner) colonDate(a number, e *expr) int {
	if sc.find {
		return 0
	}
	b := numberAt(sc.s, colon(sc.s, a.end))
	if b.digits != 2 || colon(sc.s, b.end) == 0 {
		return 0
	}
	c := numberAt(sc.s, colon(sc.s, b.end))
	if a.digits == 4 && c.digits == 2 { // 2024:05:17 of Exif
		return e.setDate(a.value, b.value, c.value, c.end)
	}
	if a.digits != 2 || c.digits != 4 {
		return 0
	}
	return sc.dayMonth(field{a, 0}, field{b, 0}, c.value, '/', e, c.end)
}

func (sc *scanner) compactDate(i int, a number, e *expr) int {
	y, m, d := a.value/10000, a.value/100%100, a.value%100
	if y < 1900 || y > 2099 {
		return 0
	}
	return e.setDate(y, m, d, a.end)
}

// threeFields decides which of three numbers is the year.
func (sc *scanner) threeFields(i int, a, b, c field, sep, sep2 byte, e *expr) int {
	switch {
	case a.digits == 4 && (c.digits <= 2 || c.digits == 4 && colon(sc.s, c.end) > 0):
		if c.digits == 4 { // QUIRK: 2018-12-1209:03, date and time without a blank
			c.end, c.value = c.end-2, c.value/100
		}
		return e.setDate(a.value, b.value, c.value, c.end)
	case a.digits == 3: // 113/05/12 of the Republic
		if c.digits > 2 || b.month > 0 || sep != sep2 || sc.find && (sep != '/' || b.digits+c.digits < 4 || !sc.hanAround(i, c.end)) {
			return 0
		}
		return e.setDate(a.value+1911, b.value, c.value, c.end)
	case a.digits <= 2 && c.digits == 4 && sc.find && sep != sep2 && b.month == 0:
		return 0 // 3.5-2024 is a standard
	case a.digits <= 2 && c.digits == 4:
		return sc.dayMonth(a, b, c.value, sep, e, c.end)
	case a.digits <= 2 && c.digits == 2 && colon(sc.s, c.end) > 0 && !sc.find:
		return 0 // 14.9. 12:10
	case a.digits <= 2 && c.digits == 2 && (sep == sep2 || b.month > 0) && sep != ' ':
		if sc.find && b.month == 0 && sep != '/' && (a.digits != 2 || b.digits != 2) {
			return 0 // version 1.10.30
		}
		if b.month == 0 && (a.value > 31 || a.value > 0 && sep == '-' && a.digits == 2 && sc.hanAround(i, c.end)) {
			return e.setDate(sc.fullYear(a.value), b.value, c.value, c.end)
		}
		return sc.dayMonth(a, b, sc.fullYear(c.value), sep, e, c.end)
	}
	return 0
}

// hanAround reports whether Han text stands before i or behind end: there years
// come first.
func (sc *scanner) hanAround(i, end int) bool {
	before, _ := runeBefore(sc.s, i)
	behind, _ := runeAt(sc.s, end)
	return before >= 0x2E80 || behind >= 0x2E80
}

// dayMonth sets the date of a and b, one of which is the day and the other the
// month.
func (sc *scanner) dayMonth(a, b field, year int, sep byte, e *expr, end int) int {
	dayFirst := sc.p.DayFirst || sep == '.'
	switch {
	case b.month > 0:
		dayFirst = true
	case a.value > 12:
		dayFirst, e.shown = true, 1
	case b.value > 12:
		dayFirst, e.shown = false, -1
	case a.value == b.value:
	default:
		e.has |= openOrder
	}
	e.dayFirst = dayFirst
	if dayFirst {
		a, b = b, a
	}
	return e.setDate(year, a.value, b.value, end)
}

// twoFields reads year and month, and month and day where there is no year.
func (sc *scanner) twoFields(i int, a, b field, sep byte, e *expr) int {
	switch {
	case a.value >= 1000 && b.value >= 1 && b.value <= 12:
		if sc.find && !yearMonth(a, b, sep) && !(b.digits == 2 && a.value <= 2100 && sc.dottedMonths(a.end-4, b.end)) {
			return 0
		}
		return e.setMonth(a.value, b.value, b.end)
	case sc.find && (sep == '.' || a.digits == 1 || b.value < 1900 || b.value > 2100) && b.digits == 4:
		return 0
	case b.digits == 4 && a.value <= 12:
		return e.setMonth(b.value, a.value, b.end)
	case b.month > 0: // 31-Oct
		e.has |= hasMonth | hasDay
		e.month, e.day = b.month, a.value
		return b.end
	case a.digits <= 2 && b.digits <= 2 && (a.value <= 12 || b.value <= 12):
		if sep == '.' {
			if k := sc.dotted(b.end); k > 0 {
				b.end = k // 23.08.
			} else if sc.hanAround(i, b.end) {
				sep = '/' // 5.12 of Chinese text is a month and a day
			}
		}
		e.has |= hasMonth | hasDay | bareNumbers
		end := sc.dayMonth(a, b, 0, sep, e, b.end)
		e.has &^= hasYear
		return end
	}
	return 0
}

// dotted is the end of the point at i that closes 23.08. before a blank.
func (sc *scanner) dotted(i int) int {
	if i < len(sc.s) && sc.s[i] == '.' && (i+1 == len(sc.s) || sc.s[i+1] == ' ' || sc.s[i+1] == '-' || sc.s[i+1] == 0xE2) && !sc.find {
		return i + 1
	}
	return 0
}

// dottedMonths reports whether 1998.09, which stands from i to end, is one end of
// 1998.09—2003.07 or 1998.09至今, as in the lives of people.
func (sc *scanner) dottedMonths(i, end int) bool {
	if after(sc.s, end, "至今", "-至今", "—至今", "毕业", "畢業", "出生") > 0 {
		return true
	}
	if sep := rangeSeparator(sc.s, end); sep > 0 {
		n := numberAt(sc.s, sep)
		return n.digits == 4 && n.end < len(sc.s) && sc.s[n.end] == '.' && numberAt(sc.s, n.end+1).digits == 2
	}
	before := strings.TrimRight(sc.s[:max(i, 0)], " -—–~～至到")
	return len(before) < i && len(before) >= 7 && before[len(before)-3] == '.' && digits(before, len(before)-2, 2) && digits(before, len(before)-7, 4)
}

// yearMonth reports whether a and b can be no season (2010-11) and no amount
// (2014.05) in running text.
func yearMonth(a, b field, sep byte) bool {
	if b.month > 0 {
		return true
	}
	return a.value >= 1900 && a.value <= 2100 && b.digits == 2 && sep != '.' && b.value != a.value%100+1
}

func (e *expr) setDate(y, m, d, end int) int {
	e.has |= hasYear | hasMonth | hasDay
	e.year, e.month, e.day = y, m, d
	return end
}

func (e *expr) setMonth(y, m, end int) int {
	e.has |= hasYear | hasMonth
	e.year, e.month = y, m
	return end
}

// fullYear completes a year of two digits: up to ten years after the reference
// it is of the reference's century, later of the one before.
func (sc *scanner) fullYear(y int) int {
	if y > 99 {
		return y
	}
	ref := 2025
	if !sc.p.Reference.IsZero() {
		ref = sc.p.Reference.Year()
	}
	full := ref/100*100 + y
	if full > ref+10 {
		full -= 100
	}
	return full
}
