package dateparse

import "time"

// isoDate reads the plain forms of ISO 8601 and RFC 3339 at the start of s:
// 2019, 2019-12, 2019-12-06, 2021-06-01T21:10:00.5+08:00, with T or a blank
// between date and time. It is 0 where s begins otherwise.
func (e *expr) isoDate(s string) int {
	if len(s) < 4 || !digits(s, 0, 4) {
		return 0
	}
	e.has, e.year = hasYear, two(s, 0)*100+two(s, 2)
	if len(s) < 7 || s[4] != '-' || !digits(s, 5, 2) {
		return 4
	}
	e.has, e.month = e.has|hasMonth, two(s, 5)
	if len(s) < 10 || s[7] != '-' || !digits(s, 8, 2) {
		return 7
	}
	e.has, e.day = e.has|hasDay, two(s, 8)
	if len(s) < 13 || s[10]|0x20 != 't' && s[10] != ' ' || !digits(s, 11, 2) {
		return 10
	}
	return e.isoClock(s, 11)
}

func (e *expr) isoClock(s string, i int) int {
	e.has, e.hour = e.has|hasHour, two(s, i)
	i += 2
	if len(s) >= i+3 && s[i] == ':' && digits(s, i+1, 2) {
		e.has, e.minute = e.has|hasMinute, two(s, i+1)
		i += 3
		if len(s) >= i+3 && s[i] == ':' && digits(s, i+1, 2) {
			e.has, e.second = e.has|hasSecond, two(s, i+1)
			i = fraction(s, i+3)
		}
	}
	if i < len(s) {
		switch s[i] {
		case 'Z', 'z':
			e.has |= hasZone
			return i + 1
		case '+', '-', minusSign[0]:
			if j := zoneAt(s, i, e); j > 0 {
				return j
			}
		}
	}
	return i
}

// fraction skips the fraction of a second: .123 or ,123 (or :257, of three digits).
func fraction(s string, i int) int {
	if i+1 >= len(s) || s[i] != '.' && s[i] != ',' || s[i+1]-'0' > 9 {
		return i
	}
	for i++; i < len(s) && s[i]-'0' <= 9; i++ {
	}
	return i
}

func digits(s string, i, n int) bool {
	for _, c := range []byte(s[i : i+n]) {
		if c-'0' > 9 {
			return false
		}
	}
	return true
}

func two(s string, i int) int { return int(s[i]-'0')*10 + int(s[i+1]-'0') }

// compactTime reads T143000 and T1430 behind a date of eight digits that ends at i.
func (sc *scanner) compactTime(i int, e *expr) int {
	if i == 0 || i >= len(sc.s) || sc.s[i] != 'T' && sc.s[i] != 't' {
		return i
	}
	n := numberAt(sc.s, i+1)
	if n.han || n.digits != 4 && n.digits != 6 {
		return i
	}
	t := expr{has: hasHour | hasMinute, hour: two(sc.s, i+1), minute: two(sc.s, i+3)}
	if n.digits == 6 {
		t.has, t.second = t.has|hasSecond, two(sc.s, i+5)
	}
	if t.timeFlaw().want != "" {
		return i
	}
	e.has |= t.has
	e.hour, e.minute, e.second = t.hour, t.minute, t.second
	return sc.zoneAfter(i+1, fraction(sc.s, n.end), e)
}

// isoWeek reads the weeks and the numbered days of ISO 8601: 2025-W39, 2025-W39-2,
// 2025-266.
func (sc *scanner) isoWeek(y number, e *expr) int {
	i := y.end + 1
	week := i < len(sc.s) && sc.s[i] == 'W'
	if week {
		i++
	}
	n := numberAt(sc.s, i)
	if n.han || n.value < 1 || !(week && n.digits == 2 && n.value <= 53 || !week && n.digits == 3 && n.value <= 366 && !sc.find) {
		return 0
	}
	e.has, e.year, e.nth, e.nthUnit = e.has|hasYear|hasNth, y.value, n.value, unitDay
	if !week {
		return n.end
	}
	e.nthUnit = unitWeek
	if d := numberAt(sc.s, n.end+1); n.end < len(sc.s) && sc.s[n.end] == '-' && d.digits == 1 && d.value >= 1 && d.value <= 7 {
		e.has, e.weekday, n.end = e.has|hasWeekday, time.Weekday(d.value%7), d.end
	}
	return n.end
}
