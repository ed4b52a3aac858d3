package event

import (
	"slices"
	"strings"
)

// latinNames reads a list of bodies from mark i on and gives the mark behind
// it. sure says that "by" stands before them, so that a company without a word
// for company in its name is taken; nobody known as a person is.
func (e *reader) latinNames(marks []mark, i int, sure bool) (names []string, end int) {
	for i < len(marks) {
		if e.isWord(marks[i], "the") || e.isWord(marks[i], "and") {
			i++
			continue
		}
		from := i
		i = e.latinNameEnd(marks, e.smallBody(marks, i))
		if i < from {
			i = from
		}
		if i == from {
			break
		}
		if name := e.latinBody(marks[from:i], sure); name != "" {
			names = append(names, name)
		} else {
			return names, i
		}
		next := e.nextName(marks, i)
		if next == 0 {
			break
		}
		i = next
	}
	return names, i
}

// smallBody moves i over the small words before "of" of a body that has no name of
// its own: the nursing department of Alpha Hospital.
func (e *reader) smallBody(marks []mark, i int) int {
	if i == 0 || !e.isWord(marks[i-1], "the") {
		return i
	}
	for k := i; k < min(len(marks)-1, i+5) && !marks[k].capital && marks[k].sign == 0 && !marks[k].is(wordMinor|wordBe); k++ {
		if marks[k].is(wordOrg) && e.isWord(marks[k+1], "of") {
			return k + 2
		}
	}
	return i
}

// nextName is where the next name of a list begins behind a comma or "and" at
// i, or 0.
func (e *reader) nextName(marks []mark, i int) int {
	start := i
	for i < len(marks) && (marks[i].sign == ',' || e.isWord(marks[i], "and") || e.isWord(marks[i], "the") || e.isWord(marks[i], "with") || e.isWord(marks[i], "as") || e.isWord(marks[i], "well")) {
		i++
	}
	if i == start || i >= len(marks) || !marks[i].capital || e.isWord(marks[start], "the") || marks[i].is(wordMinor) {
		return 0
	}
	end := e.latinNameEnd(marks, i)
	if !hasClass(marks[i:end], wordOrg) {
		return 0
	}
	return i
}

// latinNameEnd is the mark behind the name that begins at i: capitalised words
// with of, for, the and and between them.
func (e *reader) latinNameEnd(marks []mark, i int) int {
	first, end := i, i
	for ; i < len(marks); i++ {
		m := marks[i]
		switch {
		case m.sign == ',' && i+1 < len(marks) && e.isCompanyEnd(marks[i+1]):
		case m.sign == '(' && i > first:
			close := slices.IndexFunc(marks[i:], func(k mark) bool { return k.sign == ')' })
			if close < 0 || close > 5 {
				return end
			}
			i += close
		case m.sign != 0:
			return end
		case e.isWord(m, "and"):
			if i == first || e.partsNames(marks, first, i) {
				return end
			}
		case m.capital && (!m.is(wordMinor) || m.is(wordLink)):
			if end > first && m.is(wordMinor) && !e.isWord(m, "of") {
				return end // … Association The “Course”
			}
			end = i + 1
		case m.is(wordLink) && i > first:
		case m.start < m.end && e.text[m.start] >= '0' && e.text[m.start] <= '9' && i > first && end == i && !hasClass(marks[first:i], wordOrg):
			end = i + 1
		default:
			return end
		}
	}
	return end
}

func (e *reader) isCompanyEnd(m mark) bool {
	return e.isWord(m, "Ltd") || e.isWord(m, "Inc") || e.isWord(m, "LLC")
}

// partsNames tells the "and" at i between two bodies from one inside a name:
// Ministry of Health and Family Planning.
func (e *reader) partsNames(marks []mark, first, i int) bool {
	if i+1 >= len(marks) {
		return true
	}
	next := marks[i+1]
	if !next.capital && !e.isWord(next, "the") {
		return true
	}
	if !hasClass(marks[first:i], wordOrg) {
		return false
	}
	if e.isWord(next, "the") {
		return true
	}
	if marks[i-1].is(wordOrg) && !e.isWord(marks[i-1], "Health") {
		return true
	}
	tail := marks[i+1:]
	end := e.latinNameEnd(tail, 0)
	return end > 1 && hasClass(marks[first:i], wordLink) && hasClass(tail[:end], wordOrg)
}

// latinBody is the name of marks as a body, or "".
func (e *reader) latinBody(marks []mark, sure bool) string {
	first, last := marks[0], marks[len(marks)-1]
	name := e.text[first.start:last.end]
	if cut, ok := strings.CutSuffix(name, "’s"); ok {
		name = cut
	}
	name = strings.TrimSuffix(name, "'s")
	if e.endsInPerson(last.end) {
		return ""
	}
	if hasClass(marks, wordOrg) && !first.is(wordPost) {
		return name
	}
	if !sure || first.is(wordPost) || len(name) < 3 || e.isPerson(first.start, last.end) {
		return ""
	}
	return name
}

// endsInPerson tells what ends at end from a body: Health Minister Jo Pell.
func (e *reader) endsInPerson(end int) bool {
	for _, p := range e.in.People {
		for _, m := range p.Mentions {
			if m.End == end {
				return true
			}
		}
	}
	return false
}

// isPerson tells a stretch in which somebody is named who was found in the text.
func (e *reader) isPerson(from, to int) bool {
	for _, p := range e.in.People {
		for _, m := range p.Mentions {
			if m.Start >= from && m.End <= to {
				return true
			}
		}
	}
	return false
}
