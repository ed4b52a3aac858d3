package dateparse

import "unicode/utf8"

// Where an expression may begin. Nearly all of a text holds none, so a place is looked at by
// tables of bytes, words and pairs of characters before anything is read: a wrong yes costs
// time, a wrong no loses a date.

// trigger is the next place at or after i where an expression may begin, and where
// to look on if none does: behind the word or number there. at == next says that
// there is none. All of running text passes through here, so it looks at a
// character once, and closer only at the few that a table lets through.
func (sc *scanner) trigger(i int) (at, next int) {
	s := sc.s
	for i < len(s) {
		c := s[i]
		ok := false
		at = i
		switch {
		case c|0x20-'a' < 26:
			if i = sc.english.skip(s, i); i < len(s) && s[i]|0x20-'a' < 26 {
				at = i
				i, ok = sc.wordTrigger(i)
			}
		case c-'0' <= 9:
			i, ok = sc.digitTrigger(i)
		case c < utf8.RuneSelf:
			i++
		default:
			at = sc.index.skip(s, i)
			i, ok = sc.hanTrigger(at)
		}
		if ok {
			return at, i
		}
	}
	return i, i
}

// wordTrigger reports whether the word at i may begin an expression, and where it
// ends.
func (sc *scanner) wordTrigger(i int) (end int, ok bool) {
	w, end := lettersAt(sc.s, i)
	if end > i+1 || w == 'a' { // a year ago
		ok = sc.english.begins(sc, w, i, end)
	} else if w == 'w' { // w/c 4 February
		ok = wordAt(sc.s, i, "w/c") > 0
	}
	if end < len(sc.s) && sc.s[end]-'0' <= 9 { // Q3, Dec31
		ok = ok || w == 'q' || w == 'h'
		end = alnumEnd(sc.s, end)
	}
	return end, ok
}

// digitTrigger reports whether the number at i may begin an expression, and where it
// ends; where it does not, behind all of 4,800 and 52.3%.
func (sc *scanner) digitTrigger(i int) (end int, ok bool) {
	s := sc.s
	end = digitsEnd(s, i)
	n := end - i
	year := n == 4 && (s[i] == '1' && s[i+1] >= '5' || s[i] == '2' && s[i+1] <= '1')
	if end == len(s) {
		return end, year || n == 8
	}
	switch c := s[end]; {
	case c >= utf8.RuneSelf:
		return end, sc.index.counts(s, end) || year && (!sc.hanFollows(end) || after(s, end, "上半年", "下半年") > 0)
	case c == ',' || c == '.' || c == ':':
		if end+1 < len(s) && s[end+1]-'0' <= 9 {
			return sc.groupTrigger(end, n, c)
		}
		return end, year || n == 8 || c == ',' && n <= 2 && sc.numberAhead(end+1) || c == '.' && n <= 2 && (sc.numberAhead(end+1) || sc.english.units.hasAt(s, end+1))
	case c == '-' || c == '/' || c == '~':
		return end, end+1 < len(s) && s[end+1] != c
	case c|0x20-'a' < 26:
		return end, suffixLetters>>(c|0x20-'a')&1 > 0 && (n <= 4 || n == 8)
	case c == ' ' || c == '\t':
		return end, year || n <= 4 && sc.unitAhead(end)
	case c == '%':
		return end, false
	}
	return end, year || n == 8
}

// suffixLetters are those that a number of a date may run into: 7th, 3pm, 1980s,
// 19h00, 7Feb, 3days, 20210601T10. The 1 is a.
const suffixLetters = 1<<('s'-'a') | 1<<('n'-'a') | 1<<('r'-'a') | 1<<('t'-'a') | 1 | 1<<('p'-'a') | 1<<('h'-'a') |
	1<<('y'-'a') | 1<<('q'-'a') | 1<<('w'-'a') | 1<<('j'-'a') | 1<<('f'-'a') | 1<<('m'-'a') | 1<<('o'-'a') | 1<<('d'-'a')

// groupTrigger is digitTrigger for a number of n digits that c and more digits
// follow at end: 2021.06.01, 8.30 pm, 21:10, but not 52.3 or 4,800.
func (sc *scanner) groupTrigger(end, n int, c byte) (int, bool) {
	s := sc.s
	next := digitsEnd(s, end+1)
	if n > 4 || c == ',' || c == ':' && next-end != 3 {
		return groupsEnd(s, end), false
	}
	if c == ':' {
		return end, true
	}
	if next == len(s) {
		return next, false
	}
	switch d := s[next]; {
	case d == '.' || d == '-' || d == '/':
		return end, next+1 < len(s) && (s[next+1]-'0' <= 9 || s[next+1] == ' ')
	case d == ' ':
		if sc.unitAhead(next) {
			return end, true
		}
	case d|0x20 == 'a', d|0x20 == 'p', d == '(', d >= utf8.RuneSelf && (sc.weekdayAhead(next) || n == 4 && next-end == 3 && sc.dottedMonths(end-4, next)):
		return end, true
	}
	return groupsEnd(s, end), false
}

// weekdayAhead reports whether a weekday may stand at i: 5.12（星期一）.
func (sc *scanner) weekdayAhead(i int) bool {
	return after(sc.s, i, "（", "周", "星", "礼", "禮", "週", "\u00a0", "\u3000", "．", "·", "－", "‐", "‑", "・") > 0
}

// numberAhead reports whether a number stands at i, after blanks.
func (sc *scanner) numberAhead(i int) bool {
	j := spaces(sc.s, i)
	return j < len(sc.s) && sc.s[j]-'0' <= 9
}

// unitAhead reports whether what stands behind the blank at i may make the number
// before it part of a date: 7 July, 3 days ago, 5 pm, 10 to 12 May, 2021 年.
func (sc *scanner) unitAhead(i int) bool {
	j := spaces(sc.s, i)
	if j >= len(sc.s) {
		return false
	}
	switch c := sc.s[j]; {
	case c|0x20-'a' < 26:
		if !sc.english.units.hasAt(sc.s, j) {
			return false
		}
		w, end := sc.word(j)
		return w == nil || w.kind != enUnit || sc.english.counted(sc.s, end)
	case c >= utf8.RuneSelf:
		return sc.index.counts(sc.s, j)
	case c == '-' || c == '/' || c == '~' || c == '&':
		return true
	case c == '.':
		return sc.numberAhead(j + 1)
	}
	return false
}

func alnumEnd(s string, i int) int {
	for i < len(s) && (s[i]|0x20-'a' < 26 || s[i]-'0' <= 9) {
		i++
	}
	return i
}

func digitsEnd(s string, i int) int {
	for i < len(s) && s[i]-'0' <= 9 {
		i++
	}
	return i
}

// groupsEnd is the end of all the digits that points, commas and the like join to
// the number that ends at i: none of them begins a date.
func groupsEnd(s string, i int) int {
	for i+1 < len(s) && s[i+1]-'0' <= 9 {
		switch s[i] {
		case ',', '.', ':', '/', '-', '_', '+':
			i = digitsEnd(s, i+1)
		default:
			return i
		}
	}
	return i
}

// hanTrigger reports whether the character at i, which skip stopped at, may begin an
// expression, and where to look on.
func (sc *scanner) hanTrigger(i int) (end int, ok bool) {
	x := sc.index
	r, size := runeAt(sc.s, i)
	switch {
	case r < utf8.RuneSelf:
		return i, false
	case x.numerals.has(r):
		end = x.numeralsEnd(sc.s, i+size)
		return end, x.counts(sc.s, end)
	}
	return i + size, x.begins(sc.s, r, i+size)
}
