package dateparse

import "unicode/utf8"

// all yields every expression of the text.
func (sc *scanner) all(yield func(Match) bool) {
	for i := 0; i < len(sc.s); {
		next, hit := sc.trigger(i)
		if !hit {
			i = next
			continue
		}
		var a, b expr
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

// trigger tells whether an expression may begin at i, and where to look next
// otherwise: behind the word or number at i.
func (sc *scanner) trigger(i int) (next int, hit bool) {
	c := sc.s[i]
	switch {
	case c-'0' <= 9:
		next = i + 1
		for next < len(sc.s) && (sc.s[next]-'0' <= 9) {
			next++
		}
		return next, true
	case c|0x20 >= 'a' && c|0x20 <= 'z':
		return sc.wordTrigger(i)
	case c < utf8.RuneSelf:
		return i + 1, false
	}
	r, size := utf8.DecodeRuneInString(sc.s[i:])
	sc.hanAround = sc.hanAround || c >= 0xE3
	return i + size, sc.index.begins(sc.s, r, i+size)
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
