package event

import (
	"slices"
	"strings"
)

// latinOrganizers reads who holds the event: "sponsored by A, undertaken by B"
// in the sentences around the trigger, else the subject of "held".
func (e *reader) latinOrganizers() {
	for i := range e.lead {
		if i > e.found.nth+3 {
			break
		}
		if i == e.found.nth || !e.tellsOfOther(e.lead[i]) && !e.willBe(e.lead[i]) {
			e.latinRoles(e.lead[i], i == e.found.nth)
		}
	}
	if !e.hasRole(Host) {
		e.addOrganizer(Host, e.latinHosts()...)
	}
	if !e.hasRole(Host) { // co-sponsored by A and B: both are hosts
		for i := range e.event.Organizers {
			if e.event.Organizers[i].Role == CoHost {
				e.event.Organizers[i].Role = Host
			}
		}
	}
}

// willBe tells a sentence about what is to come.
func (e *reader) willBe(s sentence) bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool { return e.isWord(m, "will") })
}

// latinRoles reads the roles of one sentence. One that is not about the event
// has no roles either.
func (e *reader) latinRoles(s sentence, main bool) {
	if !main && !slices.ContainsFunc(s.marks, isEventNoun) {
		return
	}
	for i, m := range s.marks {
		if m.depth > 0 || m.class&wordRole == 0 || i+1 >= len(s.marks) {
			continue
		}
		role, sure := roleOf(m.class), true
		n := i + 1
		switch {
		case e.isWord(s.marks[n], "by"):
			n++
		case m.class&wordSupporter != 0 && e.isWord(s.marks[n], "of"):
			n, sure = n+1, false
		default:
			continue
		}
		if role == Host && e.hasRole(Host) && e.isSecond(m) {
			role = Undertaker
		}
		if role == Supporter && !e.roleBeside(s, i) {
			sure = false
		}
		names, _ := e.latinNames(s.marks, n, sure)
		e.addOrganizer(role, names...)
	}
}

// isSecond tells "organized by" and "hosted by" behind "sponsored by": they
// say 承办 then.
func (e *reader) isSecond(m mark) bool {
	w := lower(e.text[m.start:m.end])
	return strings.HasPrefix(w, "organi") || w == "hosted" || w == "arranged"
}

// roleBeside tells whether s has another role than that of mark i.
func (e *reader) roleBeside(s sentence, i int) bool {
	for n, m := range s.marks {
		if n != i && m.class&(wordHost|wordCoHost|wordUndertaker) != 0 && n+1 < len(s.marks) && e.isWord(s.marks[n+1], "by") {
			return true
		}
	}
	return false
}

// latinHosts are the bodies that are the subject of "held".
func (e *reader) latinHosts() []string {
	t, s := e.found, e.lead[e.found.nth]
	if !t.object || t.kind != heldEvent || isParty(e.event.Name) {
		return nil
	}
	verb := slices.IndexFunc(s.marks, func(m mark) bool { return m.start == t.verb.start })
	last := e.pastAdverbs(s, verb) + 1
	for i := range verb {
		if i > 0 && !(s.marks[i-1].sign == ',' && s.marks[i-1].depth == 0) {
			continue
		}
		if names, end := e.latinNames(s.marks[:last], i, false); len(names) > 0 && end == last {
			return names
		}
	}
	return nil
}

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
		i = e.latinNameEnd(marks, i)
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

// nextName is where the next name of a list begins behind a comma or "and" at
// i, or 0.
func (e *reader) nextName(marks []mark, i int) int {
	start := i
	for i < len(marks) && (marks[i].sign == ',' || e.isWord(marks[i], "and") || e.isWord(marks[i], "the") || e.isWord(marks[i], "with") || e.isWord(marks[i], "as") || e.isWord(marks[i], "well")) {
		i++
	}
	if i == start || i >= len(marks) || !marks[i].capital || e.isWord(marks[start], "the") || marks[i].class&wordMinor != 0 {
		return 0
	}
	end := e.latinNameEnd(marks, i)
	if !hasClass(marks[i:end], wordOrg) {
		return 0
	}
	return i
}

func hasClass(marks []mark, c wordClass) bool {
	return slices.ContainsFunc(marks, func(m mark) bool { return m.class&c != 0 })
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
		case e.isWord(m, "and") || e.isWord(m, "&"):
			if i == first || e.partsNames(marks, first, i) {
				return end
			}
		case m.capital && (m.class&wordMinor == 0 || m.class&wordLink != 0):
			if end > first && m.class&wordMinor != 0 && !e.isWord(m, "of") {
				return end // … Association The “Course”
			}
			end = i + 1
		case m.class&wordLink != 0 && i > first:
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
	tail := marks[i+1:]
	end := e.latinNameEnd(tail, 0)
	if end < 2 {
		return false
	}
	if marks[i-1].class&wordOrg != 0 && !e.isWord(marks[i-1], "Health") {
		return true
	}
	return hasClass(marks[first:i], wordLink) && hasClass(tail[:end], wordOrg)
}

// latinBody is the name of marks as a body, or "".
func (e *reader) latinBody(marks []mark, sure bool) string {
	first, last := marks[0], marks[len(marks)-1]
	name := e.text[first.start:last.end]
	if cut, ok := strings.CutSuffix(name, "’s"); ok {
		name = cut
	}
	name = strings.TrimSuffix(name, "'s")
	if hasClass(marks, wordOrg) && first.class&wordPost == 0 {
		return name
	}
	if !sure || first.class&wordPost != 0 || len(name) < 3 || e.isPerson(name) {
		return ""
	}
	return name
}

// isPerson tells the name of somebody who was found in the text.
func (e *reader) isPerson(name string) bool {
	for _, p := range e.in.People {
		if p.Name == name || strings.HasPrefix(name, p.Name) {
			return true
		}
	}
	return false
}
