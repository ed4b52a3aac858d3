package dateparse

import "unicode/utf8"

// all yields every expression of the text.
func (sc *scanner) all(yield func(Match) bool) {
	var a, b expr
	for i := 0; i < len(sc.s); {
		at, next := sc.trigger(i)
		i = at
		if at == next {
			continue
		}
		a, b = expr{}, expr{}
		end, isRange := sc.span(i, &a, &b)
		if end == 0 || !sc.credible(i, end, &a, isRange) {
			i = next
			continue
		}
		m, ok := sc.match(i, end, &a, &b, isRange)
		if !ok {
			i = max(next, end)
			continue
		}
		if !yield(m) {
			return
		}
		sc.remember(m)
		if a.is(bareNumbers) {
			sc.lastBare = end
		}
		i = end
	}
}

// remember makes m the date that later ones are counted from.
func (sc *scanner) remember(m Match) {
	if d := m.Range.Start; d.Precision >= Month && m.Kind != Vague {
		sc.last = anchor{d, m.End}
	}
}

// trigger is the next place at or after i where an expression may begin, and where
// to look if none does. The two are the same place where only looking on is in
// order.
func (sc *scanner) trigger(i int) (at, next int) {
	c := sc.s[i]
	switch {
	case c-'0' <= 9:
		next = i + 1
		for next < len(sc.s) && (sc.s[next]-'0' <= 9) {
			next++
		}
		return i, next
	case c|0x20 >= 'a' && c|0x20 <= 'z':
		if next, hit := sc.wordTrigger(i); hit {
			return i, next
		} else {
			return next, next
		}
	case c < utf8.RuneSelf:
		return i + 1, i + 1
	}
	return sc.hanTrigger(i)
}

// hanTrigger skips characters that begin nothing.
func (sc *scanner) hanTrigger(i int) (at, next int) {
	for i+2 < len(sc.s) && sc.s[i] >= 0xE3 && sc.s[i] < 0xF0 {
		if sc.s[i+1]&sc.s[i+2]&0xC0 != 0x80 {
			break
		}
		r := rune(sc.s[i]&15)<<12 | rune(sc.s[i+1]&63)<<6 | rune(sc.s[i+2]&63)
		if sc.index.first.has(r) {
			sc.hanAround = true
			if sc.index.numerals.has(r) {
				end, counts := sc.index.numeralEnd(sc.s, i)
				if counts {
					return i, end
				}
				i = end
				continue
			}
			if sc.index.begins(sc.s, r, i+3) {
				return i, i + 3
			}
		}
		i += 3
	}
	if i >= len(sc.s) || sc.s[i] < utf8.RuneSelf {
		return i, i
	}
	r, size := utf8.DecodeRuneInString(sc.s[i:])
	if sc.index.first.has(r) {
		return i, i + size
	}
	return i + size, i + size
}

func (sc *scanner) wordTrigger(i int) (next int, hit bool) {
	next = i + 1
	for next < len(sc.s) && (sc.s[next]|0x20 >= 'a' && sc.s[next]|0x20 <= 'z' || sc.s[next]-'0' <= 9) {
		next++
	}
	switch {
	case next == i+1: // a year ago
		return next, sc.s[i]|0x20 == 'a' && next < len(sc.s) && sc.s[next] == ' '
	case sc.s[i+1] <= '9':
		return next, sc.s[i]|0x20 == 'q'
	}
	return next, sc.english.begins(sc.s, i, next)
}
