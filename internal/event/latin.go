package event

import (
	"slices"
	"strings"
)

// latinTrigger finds the words of s that tell of an event: first what is held,
// for it stands with name and place, then everything else.
func (e *reader) latinTrigger(s sentence, nth int) trigger {
	for i, k := range s.marks {
		if k.depth == 0 && k.is(wordHeld) {
			if object, ok := e.isHeld(s, i); ok && (nth < 3 || e.dayIn(s)) {
				return trigger{kind: heldEvent, verb: k, object: object}
			}
		}
	}
	noun := hasClass(s.marks, wordEvent) || slices.ContainsFunc(s.marks, func(m mark) bool { return m.sign == '”' })
	day := e.dayIn(s)
	for i, k := range s.marks {
		if k.depth > 0 || k.sign != 0 {
			continue
		}
		if kind := e.latinTriggerKind(s, i, nth, noun, day); kind != noTrigger {
			object := kind != visitEvent && !e.isWord(s.next(i), "place") && (e.oneOf(k, "at during") || k.is(wordLight) && nounFollows(s, i))
			return trigger{kind: kind, verb: k, object: object}
		}
	}
	return trigger{}
}

// isHeld judges mark i, a form of hold or host: "was held" with the noun of an
// event before it, ", held in X" behind one, or "held a meeting".
func (e *reader) isHeld(s sentence, i int) (object, ok bool) {
	if tellsOfOther(s) && !e.dayIn(s) {
		return false, false
	}
	if e.planStart(s, i) < 0 || e.isForPeople(s, i) {
		return false, false
	}
	before, next := hasClass(s.marks[:i], wordEvent), s.next(i)
	p := pastAdverbs(s, i)
	if p >= 0 && s.marks[p].is(wordBe) {
		return false, before || p > 0 && hasClass(s.marks[i:], wordEvent)
	}
	if e.isWord(next, "by") {
		return false, before && s.marks[i].is(wordRole)
	}
	if p >= 0 && (s.marks[p].sign != 0 || s.marks[p].is(wordEvent)) && (next.is(wordPrep) || e.isWord(next, "on")) {
		return false, before
	}
	if n, _ := latinNumber(e.text, s.marks[i+1:min(len(s.marks), i+2)]); n > 1 || i > 0 && e.oneOf(s.marks[i-1], "have has") && e.holdsSeveral(s, i) {
		return false, false // has held 12 courses, have held meetings
	}
	return true, p >= 0 && (next.sign == 0 || next.sign == dateSign) && (nounFollows(s, i) || e.isWord(next, "a") && e.dayIn(s) && s.marks[p].is(wordOrg))
}

// holdsSeveral tells a plural as the first noun of an event behind mark i.
func (e *reader) holdsSeveral(s sentence, i int) bool {
	for _, m := range s.marks[i+1:] {
		if m.sign != 0 || m.is(wordEvent) {
			return m.is(wordEvent) && isPlural(e.text[m.start:m.end])
		}
	}
	return false
}

// planStart is the index of the mark where the verb at mark i begins together with what
// plans it: is set to hold, plans to hold. It is -1 where the "to" before the verb is a
// mere wish, for our party to hold the congress.
func (e *reader) planStart(s sentence, i int) int {
	if i == 0 || !e.isWord(s.marks[i-1], "to") {
		return i
	}
	n := i - 2
	if n >= 0 && e.oneOf(s.marks[n], "scheduled set due going expected planned planning plans plan decided agreed ready") {
		n--
	}
	for n >= 0 && s.marks[n].is(wordBe|wordAdverb) {
		n--
	}
	if n == i-2 {
		return -1
	}
	return n + 1
}

// isForPeople tells who organised people to do something from who organised an event.
func (e *reader) isForPeople(s sentence, i int) bool {
	for n, m := range s.marks[i+1:] {
		switch {
		case m.sign != 0 || m.is(wordEvent):
			return false
		case m.is(wordCrowd):
			return e.isWord(s.next(i+1+n), "to")
		}
	}
	return false
}

// pastAdverbs is the index of the mark before i that is no adverb, or -1.
func pastAdverbs(s sentence, i int) int {
	for i--; i >= 0 && s.marks[i].is(wordAdverb); i-- {
	}
	return i
}

// nounFollows tells whether the noun of an event stands behind mark i before
// the clause ends.
func nounFollows(s sentence, i int) bool {
	for _, m := range s.marks[i+1 : min(len(s.marks), i+30)] {
		if m.sign == ',' && m.depth == 0 {
			return false
		}
		if m.is(wordEvent) && m.start > s.marks[i].end {
			return true
		}
	}
	return false
}

// latinTriggerKind judges mark i of s, which has the noun of an event and a day or not,
// as the verb of an event.
func (e *reader) latinTriggerKind(s sentence, i, nth int, noun, day bool) triggerKind {
	k, next := s.marks[i], s.next(i)
	switch {
	case e.isWord(next, "place") && k.is(wordLight) && (noun || properSubject(s, i) >= 0 && day), e.isWord(k, "scheduled") && noun:
		return openEvent
	case !day:
		return noTrigger
	case e.phrase(s, i, "put into", "cut the ribbon", "broke ground", "came together"), k.is(wordAttend) && e.gathersFor(s, i),
		noun && e.phrase(s, i, "came to an end", "came to a close", "drew to a close", "got under way", "got underway", "wrapped up"),
		k.is(wordMainRole) && e.isWord(next, "by") && noun,
		k.is(wordFound) && i > 0 && s.marks[max(pastAdverbs(s, i), 0)].is(wordBe),
		e.oneOf(k, "at during") && e.atCeremony(s, i),
		k.is(wordOpen) && e.latinOpens(s, i, noun),
		k.is(wordLight) && nth <= 2 && nounFollows(s, i) && !e.isForPeople(s, i):
		return openEvent
	case nth > 2:
		return noTrigger
	case k.is(wordLight|wordOpen) && hasClass(s.marks[:i], wordGroup) && hasClass(s.marks[i:min(len(s.marks), i+8)], wordVisit),
		k.is(wordCome) && !e.isParticiple(s, i) && e.latinVisit(s, i):
		return visitEvent
	}
	return noTrigger
}

// isParticiple tells mark i, of a team led by somebody, from a verb: was led by.
func (e *reader) isParticiple(s sentence, i int) bool {
	p := pastAdverbs(s, i)
	return e.isWord(s.next(i), "by") && (p < 0 || !s.marks[p].is(wordBe))
}

// phrase tells whether one of word groups begins with mark i.
func (e *reader) phrase(s sentence, i int, groups ...string) bool {
	for _, g := range groups {
		n := i
		for w := range strings.FieldsSeq(g) {
			if n >= len(s.marks) || !e.isWord(s.marks[n], w) {
				n = -1
				break
			}
			n++
		}
		if n > 0 {
			return true
		}
	}
	return false
}

// gathersFor tells people who gathered for the opening of something, or to
// celebrate it, whatever stands between.
func (e *reader) gathersFor(s sentence, i int) bool {
	if !e.oneOf(s.marks[i], "gathered assembled joined") {
		return false
	}
	behind := s.marks[i+1 : min(len(s.marks), i+25)]
	for n, m := range behind[:max(0, len(behind)-1)] {
		switch {
		case e.isWord(m, "to") && e.oneOf(behind[n+1], "celebrate honor honour open dedicate witness commemorate"):
			return true
		case e.isWord(m, "for") && slices.ContainsFunc(behind[n+1:min(len(behind), n+5)], func(m mark) bool {
			return e.oneOf(m, "opening reopening dedication unveiling groundbreaking launch")
		}):
			return true
		}
	}
	return false
}

// latinOpens judges signed, unveiled, opened at mark i: with a contract, the
// noun of an event or a body in the sentence.
func (e *reader) latinOpens(s sentence, i int, noun bool) bool {
	switch k := s.marks[i]; {
	case e.oneOf(k, "signed signs"):
		p := pastAdverbs(s, i)
		return hasClass(s.marks[i:], wordPact) || p >= 0 && s.marks[p].is(wordBe) && hasClass(s.marks[:i], wordPact)
	case e.oneOf(k, "celebrated marked kicked ribbon"):
		return noun
	case e.isWord(k, "open"): // joined many to open the centre
		return i > 0 && e.isWord(s.marks[i-1], "to") && hasClass(s.marks[:i], wordAttend)
	case e.oneOf(k, "dedicate dedicated"):
		return hasClass(s.marks[i:], wordRoom|wordOrg)
	case e.oneOf(k, "cut broke drew wrapped"):
		return false
	case e.oneOf(k, "opened opens") && slices.ContainsFunc(s.marks[i+1:min(len(s.marks), i+5)], func(m mark) bool { return e.oneOf(m, "investigation inquiry probe case fire") }):
		return false
	case e.oneOf(k, "opened unveiled inaugurated launched opens unveils launches"):
		return noun || hasClass(s.marks[:i], wordOrg) || e.bodyIn(s.start, k.start) || e.phrase(s, i, "opened its new", "opened their new")
	}
	return hasClass(s.marks[:i], wordEvent)
}

// atCeremony tells "at the annual Shine Awards": people who are honoured are
// the news of a ceremony.
func (e *reader) atCeremony(s sentence, i int) bool {
	rest := s.marks[i+1 : min(len(s.marks), i+9)]
	n := slices.IndexFunc(rest, func(m mark) bool { return m.sign != 0 || m.is(wordEvent) })
	if n >= 0 && e.oneOf(rest[n], "meeting conference congress convention") {
		return e.isWord(rest[0], "the") && slices.ContainsFunc(s.marks[:i], func(m mark) bool {
			return e.oneOf(m, "received honored honoured awarded won recognized recognised")
		})
	}
	return n >= 0 && e.oneOf(rest[n], "awards ceremony gala banquet luncheon dinner reception convocation")
}

// latinVisit tells officials who visited or came to inspect from a patient who
// came to the clinic.
func (e *reader) latinVisit(s sentence, i int) bool {
	if _, to := s.clause(s.marks[i]); e.oneOf(s.marks[i], "came went") && hasClass(s.within(s.marks[i].end, to), wordLight) && hasClass(s.within(s.marks[i].end, to), wordEvent) {
		return false // to carry out a free clinic: that is the event
	}
	if e.oneOf(s.marks[i], "received welcomed") && !hasClass(s.marks[i+1:], wordGroup) {
		return false // a prize
	}
	post := hasClass(s.marks[:i], wordPost)
	if post && (e.oneOf(s.marks[i], "visited toured") && e.latinPlaceAt(s, i+1) != "" || e.isWord(s.marks[i], "led") && e.latinVisitPlace(s, i) != "") {
		return true
	}
	group := slices.ContainsFunc(s.marks, func(m mark) bool { return m.is(wordGroup) && m.start != s.marks[i].start })
	return (group || post) && hasClass(s.marks[i:], wordVisit|wordEvent)
}
