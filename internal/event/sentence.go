package event

import "slices"

// sentence is a run of marks, and its text.
type sentence struct {
	marks      []mark
	start, end int
}

// sentences parts marks at full stops and line ends outside quotation marks. A
// stretch without marks is no sentence.
func sentences(marks []mark, from, to int) []sentence {
	var list []sentence
	first := 0
	for i, k := range marks {
		if k.sign == '\n' || k.sign == '.' && k.depth == 0 {
			if first < i {
				list = append(list, sentence{marks[first:i], from, k.start})
			}
			first, from = i+1, k.end
		}
	}
	if first < len(marks) {
		list = append(list, sentence{marks[first:], from, to})
	}
	return list
}

// clause gives the stretch between the commas around k.
func (s sentence) clause(k mark) (from, to int) {
	from, to = s.start, s.end
	for _, m := range s.marks {
		if m.sign != ',' && m.sign != ':' || m.depth > 0 {
			continue
		}
		if m.end <= k.start {
			from = m.end
		} else if m.start >= k.end {
			return from, m.start
		}
	}
	return from, to
}

// within are the marks that lie in text[from:to].
func (s sentence) within(from, to int) []mark {
	i, _ := slices.BinarySearchFunc(s.marks, from, func(m mark, at int) int { return m.start - at })
	n := i
	for n < len(s.marks) && s.marks[n].end <= to {
		n++
	}
	return s.marks[i:n]
}

// index is the index of the mark that begins at at, or -1.
func (s sentence) index(at int) int {
	i, ok := slices.BinarySearchFunc(s.marks, at, func(m mark, at int) int { return m.start - at })
	if !ok {
		return -1
	}
	return i
}

// next is the mark behind mark i; the zero mark where none is.
func (s sentence) next(i int) mark {
	if i+1 < len(s.marks) {
		return s.marks[i+1]
	}
	return mark{}
}

func (k mark) is(c wordClass) bool { return k.class&c != 0 }

// ends tells a comma or a colon between clauses.
func (k mark) ends() bool { return (k.sign == ',' || k.sign == ':') && k.depth == 0 }

// hasClass tells whether one of marks has a class of c.
func hasClass(marks []mark, c wordClass) bool {
	return slices.ContainsFunc(marks, func(m mark) bool { return m.is(c) })
}

// hasOpen is hasClass outside quotation marks and brackets.
func hasOpen(marks []mark, c wordClass) bool {
	return slices.ContainsFunc(marks, func(m mark) bool { return m.is(c) && m.depth == 0 })
}
