package dateparse

import "unicode/utf8"

// all yields every expression of the text.
func (sc *scanner) all(yield func(Match) bool) {
	var a, b expr
	for i := 0; i < len(sc.s); {
		at, next := sc.trigger(i)
		if i = at; at == next {
			return
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
		sc.last = anchor{d, m.End, m.Kind}
	}
}

// trigger is the next place at or after i where an expression may begin, and where
// to look on if none does: behind the word or number there.
func (sc *scanner) trigger(i int) (at, next int) {
	s := sc.s
	for i < len(s) {
		switch c := s[i]; {
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			end := i + 1
			for end < len(s) && letterOrDigit[s[end]] {
				end++
			}
			if sc.wordTrigger(i, end) {
				return i, end
			}
			i = end
		case c-'0' <= 9:
			end := i + 1
			for end < len(s) && s[end]-'0' <= 9 {
				end++
			}
			return i, end
		case c < utf8.RuneSelf:
			i++
		default:
			at, next := sc.hanTrigger(i)
			if at < next {
				return at, next
			}
			i = at
		}
	}
	return i, i
}

// letterOrDigit has the bytes that make words.
var letterOrDigit = [256]bool{
	'0': true, '1': true, '2': true, '3': true, '4': true, '5': true, '6': true, '7': true, '8': true, '9': true,
	'a': true, 'b': true, 'c': true, 'd': true, 'e': true, 'f': true, 'g': true, 'h': true, 'i': true, 'j': true, 'k': true, 'l': true, 'm': true,
	'n': true, 'o': true, 'p': true, 'q': true, 'r': true, 's': true, 't': true, 'u': true, 'v': true, 'w': true, 'x': true, 'y': true, 'z': true,
	'A': true, 'B': true, 'C': true, 'D': true, 'E': true, 'F': true, 'G': true, 'H': true, 'I': true, 'J': true, 'K': true, 'L': true, 'M': true,
	'N': true, 'O': true, 'P': true, 'Q': true, 'R': true, 'S': true, 'T': true, 'U': true, 'V': true, 'W': true, 'X': true, 'Y': true, 'Z': true,
}

// wordTrigger reports whether the word s[i:end] may begin an expression.
func (sc *scanner) wordTrigger(i, end int) bool {
	switch {
	case end == i+1 && sc.s[i]|0x20 == 'w': // w/c 4 February
		return wordAt(sc.s, i, "w/c") > 0
	case end == i+1: // a year ago
		return sc.s[i]|0x20 == 'a' && end < len(sc.s) && sc.s[end] == ' ' && sc.english.follows(sc.s, end, enArticle)
	case sc.s[i+1] <= '9':
		return sc.s[i]|0x20 == 'q'
	}
	return sc.english.begins(sc.s, i, end)
}

// hanTrigger skips characters that begin nothing.
func (sc *scanner) hanTrigger(i int) (at, next int) {
	for i+2 < len(sc.s) && sc.s[i] >= 0xE3 && sc.s[i] < 0xF0 {
		if sc.s[i+1]&0xC0 != 0x80 || sc.s[i+2]&0xC0 != 0x80 {
			break
		}
		r := rune(sc.s[i]&15)<<12 | rune(sc.s[i+1]&63)<<6 | rune(sc.s[i+2]&63)
		if sc.index.first.has(r) {
			if sc.index.numerals.has(r) {
				end, counts := sc.index.numeralEnd(sc.s, i)
				if counts {
					return i, end
				}
				i = max(end, i+3)
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
