package dateparse

// enNumber is a number in digits or words: 27th, 12, twenty-first, two, nineteen
// twenty-eight, two thousand and seventeen.
type enNumber struct {
	value, end int
	ordinal    bool
	words      bool
	some       bool // a few, several
}

// enNumber reads the number at i.
func (sc *scanner) enNumber(i int) enNumber {
	if n := numberAt(sc.s, i); n.end > 0 {
		if n.han || n.digits > 4 {
			return enNumber{}
		}
		if k := ordinalSuffix(sc.s, n.end); k > 0 {
			return enNumber{value: n.value, end: k, ordinal: true}
		}
		return enNumber{value: n.value, end: n.end}
	}
	return sc.wordNumber(i)
}

// wordNumber reads a number in words. Below, small is what is less than a
// hundred and may still grow, total the rest.
func (sc *scanner) wordNumber(i int) (n enNumber) {
	total, small, open := 0, 0, 0 // open: what a next word may be less than
	for j := i; ; {
		w, end := sc.word(j)
		if w == nil {
			break
		}
		switch {
		case w.kind == enFew && n.end == 0:
			return sc.fewNumber(end, w)
		case w.kind == enTens && open == 0:
			small, open = w.n, 10
		case w.kind == enTens && total == 0 && small >= 10 && small < 21: // nineteen twenty
			total, small, open = small*100, w.n, 10
		case w.kind == enCardinal && (open == 0 || w.n < open):
			small, open = small+w.n, 1
		case w.kind == enCardinal && total == 0 && small >= 10 && small < 21 && w.n >= 10:
			total, small, open = small*100, w.n, 1
		case w.kind == enHundred && small > 0:
			total, small, open = total+small*w.n, 0, 0
		case w.kind == enOrdinal && (open == 0 || w.n < open) || w.kind == enUnit && w.n == int(unitSecond) && w.text == "second" && (open == 10 || n.end == 0):
			v := w.n
			if w.kind == enUnit {
				v = 2
			}
			return enNumber{value: total + small + v, end: end, ordinal: true, words: true}
		default:
			return n
		}
		n = enNumber{value: total + small, end: end, words: true}
		j = sc.numberGap(end)
	}
	return n
}

func (sc *scanner) fewNumber(end int, w *enWord) enNumber {
	if k := wordAt(sc.s, spaces(sc.s, end), "of"); k > 0 {
		end = k
	}
	return enNumber{value: w.n, end: end, words: true, some: w.n == 0}
}

// numberGap skips what parts the words of a number: a blank, a hyphen, and.
func (sc *scanner) numberGap(i int) int {
	if i < len(sc.s) && sc.s[i] == '-' {
		return i + 1
	}
	j := spaces(sc.s, i)
	if k := wordAt(sc.s, j, "and"); k > 0 {
		return spaces(sc.s, k)
	}
	return j
}
