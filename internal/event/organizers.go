package event

import (
	"slices"
	"strings"
)

// organizers are the bodies that hold an event.
type organizers struct {
	list    []Organizer
	atPlace bool // the hosts were read where a place might stand: 在某会举办的比赛中
}

// add adds names in a role; a name that has a role keeps it.
func (o *organizers) add(role Role, names ...string) {
	for _, name := range names {
		known := slices.ContainsFunc(o.list, func(o Organizer) bool { return o.Name == name })
		if !known && name != "" {
			o.list = append(o.list, Organizer{Role: role, Name: name})
		}
	}
}

// has tells whether somebody has the role.
func (o *organizers) has(role Role) bool {
	return slices.ContainsFunc(o.list, func(o Organizer) bool { return o.Role == role })
}

// roleOf names the role of a word.
func roleOf(k mark) Role {
	switch {
	case k.is(wordHost | wordHeld):
		return Host
	case k.is(wordCoHost):
		return CoHost
	case k.is(wordUndertaker):
		return Undertaker
	}
	return Supporter
}

// organizers reads who holds the event: 由A主办，B承办 and "sponsored by A,
// undertaken by B" in the sentences around the trigger, then labelled, what lines
// with labels say; and
// where none of them names a host, the subject of 举行 and held.
func (e *reader) organizers(lead []sentence, t trigger, name, place string, labelled []Organizer) organizers {
	var o organizers
	for i, s := range lead {
		if i == t.nth || !tellsOfOther(s) && !(e.latin && e.willBe(s)) {
			e.roles(&o, s, i == t.nth)
		}
	}
	for _, l := range labelled {
		o.add(l.Role, l.Name)
	}
	if o.has(Host) {
		return o
	}
	hosts := organizers{}
	if names := e.placeHosts(t, place); len(names) > 0 {
		hosts.add(Host, names...)
		hosts.atPlace = true
	}
	hosts.add(Host, e.subjectHosts(t, name)...)
	if len(hosts.list) == 0 && e.latin {
		for i := range o.list { // co-sponsored by A and B: both are hosts
			if o.list[i].Role == CoHost {
				o.list[i].Role = Host
			}
		}
	}
	for _, other := range o.list {
		hosts.add(other.Role, other.Name)
	}
	return hosts
}

// roles reads the roles that one sentence names.
func (e *reader) roles(o *organizers, s sentence, main bool) {
	if e.latin {
		e.latinRoles(o, s, main)
	} else {
		e.hanRoles(o, s, main)
	}
}

// hanRoles reads 由A主办，B承办，C协办 and 在A指导下. 支持 is a role only beside
// another one. A sentence that is not of the event, where of is not set, may name
// others with 主办的.
func (e *reader) hanRoles(o *organizers, s sentence, of bool) {
	main, from := hasOpen(s.marks, wordMainRole), s.start
	for _, m := range s.marks {
		if by := m.is(wordHeld) && e.lastBy(from, m.start) > 0; m.depth > 0 || !m.is(wordRole) && !by {
			continue
		}
		if !of && e.before(m.end, "的") || !e.before(m.end, "的") && e.endsIn(m.start, m.end, "发起") {
			continue // 由B主办的另一活动, 由B发起成立
		}
		under := e.before(m.end, "下")
		if m.is(wordSupporter) && !under && !(main && e.closesRole(m.end, s.end)) {
			continue
		}
		start, by := e.roleStart(s, from, m.start, under)
		o.add(roleOf(m), e.hanNames(s, start, e.back(s, start, m.start), by)...)
		from = m.end
	}
}

// closesRole tells whether a clause of roles may end at at.
func (e *reader) closesRole(at, to int) bool {
	if at >= to {
		return true
	}
	r, _ := runeAt(e.text[at:])
	return strings.ContainsRune(",、的)", markSign(r)) || r == '、' || r == '的'
}

// roleStart is where the names of a role begin: behind 由, else 在, else the
// last comma or the role before. by tells that 由 or 在 stands there.
func (e *reader) roleStart(s sentence, from, end int, under bool) (start int, by bool) {
	start = from
	for _, m := range s.within(from, end) {
		if m.depth > 0 {
			continue
		}
		if m.sign == ',' || m.sign == ':' || m.sign == ')' {
			start = m.end
		}
		if under && m.is(wordPrep) {
			start, by = m.end, true
		}
	}
	if at := e.lastBy(start, end); at > 0 {
		return at, true
	}
	return start, by
}

// lastBy is the place behind the last 由 of text[from:to] that is a word, or 0.
func (e *reader) lastBy(from, to int) int {
	if from >= to {
		return 0
	}
	at := strings.LastIndex(e.text[from:to], "由")
	if at < 0 {
		return 0
	}
	at += from
	if strings.ContainsRune("自理缘緣事经經", runeBefore(e.text, at)) || e.beforeAny(at+len("由"), "于", "此") {
		return 0
	}
	return at + len("由")
}

// willBe tells a sentence about what is to come.
func (e *reader) willBe(s sentence) bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool { return e.isWord(m, "will") })
}

// latinRoles reads the roles of one sentence. One that is not about the event
// has no roles either.
func (e *reader) latinRoles(o *organizers, s sentence, main bool) {
	if !main && !hasClass(s.marks, wordEvent) && !e.isWord(s.marks[0], "it") {
		return
	}
	for i, m := range s.marks {
		if m.depth > 0 || !m.is(wordRole) || i+1 >= len(s.marks) {
			continue
		}
		role, sure, n := roleOf(m), true, i+2
		switch {
		case e.isWord(s.marks[i+1], "by"):
		case m.is(wordSupporter) && e.oneOf(s.marks[i+1], "of from"):
			sure = false
		default:
			continue
		}
		if role == Host && o.has(Host) && e.isSecond(m) {
			role = Undertaker
		}
		if role == Supporter && !e.roleBeside(s, i) {
			sure = false
		}
		names, _ := e.latinNames(s.marks, n, sure)
		o.add(role, names...)
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
		if n != i && m.is(wordMainRole) && e.isWord(s.next(n), "by") {
			return true
		}
	}
	return false
}
