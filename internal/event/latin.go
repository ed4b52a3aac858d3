package event

import (
	"slices"
	"strings"
)

// latinTrigger finds the words of s that tell of an event: first what is held,
// for it stands with name and place, then everything else.
func (e *reader) latinTrigger(s sentence, nth int) (trigger, bool) {
	for i, k := range s.marks {
		if k.depth == 0 && k.class&wordHeld != 0 {
			if object, ok := e.isHeld(s, i); ok && (nth < 3 || e.dayIn(s)) {
				return newTrigger(s, k, heldEvent, object), true
			}
		}
	}
	for i, k := range s.marks {
		if k.depth > 0 || k.sign != 0 {
			continue
		}
		if kind := e.latinTriggerKind(s, i, nth); kind != noTrigger {
			return newTrigger(s, k, kind, false), true
		}
	}
	return trigger{}, false
}

func newTrigger(s sentence, k mark, kind triggerKind, object bool) trigger {
	t := trigger{kind: kind, verb: k, object: object}
	t.from, t.to = clause(s, k)
	return t
}

// isHeld judges mark i, a form of hold or host: "was held" with the noun of an
// event before it, ", held in X" behind one, or "held a meeting".
func (e *reader) isHeld(s sentence, i int) (object, ok bool) {
	if e.tellsOfOther(s) && !e.dayIn(s) {
		return false, false
	}
	before := slices.ContainsFunc(s.marks[:i], isEventNoun)
	p := e.pastAdverbs(s, i)
	if p >= 0 && s.marks[p].class&wordBe != 0 {
		return false, before || p > 0 && slices.ContainsFunc(s.marks[i:], isEventNoun)
	}
	next := mark{}
	if i+1 < len(s.marks) {
		next = s.marks[i+1]
	}
	if e.isWord(next, "by") {
		return false, before && s.marks[i].class&wordRole != 0
	}
	if p >= 0 && (s.marks[p].sign != 0 || isEventNoun(s.marks[p])) && (next.class&wordPrep != 0 || e.isWord(next, "on")) {
		return false, before
	}
	return true, p >= 0 && next.sign == 0 && e.nounFollows(s, i)
}

// pastAdverbs is the index of the mark before i that is no adverb, or -1.
func (e *reader) pastAdverbs(s sentence, i int) int {
	for i--; i >= 0 && s.marks[i].class&wordAdverb != 0; i-- {
	}
	return i
}

func isEventNoun(k mark) bool { return k.class&wordEvent != 0 }

// nounFollows tells whether the noun of an event, or a name in quotation
// marks, stands behind mark i before the clause ends.
func (e *reader) nounFollows(s sentence, i int) bool {
	for _, m := range s.marks[i+1 : min(len(s.marks), i+30)] {
		if m.sign == ',' && m.depth == 0 {
			return false
		}
		if isEventNoun(m) && m.start > s.marks[i].end {
			return true
		}
	}
	return false
}

func (e *reader) isWord(k mark, w string) bool {
	return k.sign == 0 && k.end-k.start == len(w) && strings.EqualFold(e.text[k.start:k.end], w)
}

// latinTriggerKind judges mark i of s as the verb of an event.
func (e *reader) latinTriggerKind(s sentence, i, nth int) triggerKind {
	k := s.marks[i]
	next := mark{}
	if i+1 < len(s.marks) {
		next = s.marks[i+1]
	}
	noun := slices.ContainsFunc(s.marks, isEventNoun)
	switch {
	case e.isWord(next, "place") && k.class&wordLight != 0 && noun, e.isWord(k, "scheduled") && noun:
		return openEvent
	case !e.dayIn(s):
		return noTrigger
	case e.isWord(k, "put") && e.isWord(next, "into"):
		return openEvent
	case k.class&(wordHost|wordUndertaker|wordCoHost) != 0 && e.isWord(next, "by") && noun:
		return openEvent
	case k.class&wordFound != 0 && i > 0 && s.marks[max(e.pastAdverbs(s, i), 0)].class&wordBe != 0:
		return openEvent
	case e.isWord(k, "at") && e.atCeremony(s, i):
		return openEvent
	case k.class&wordOpen != 0 && e.latinOpens(s, i, noun):
		return openEvent
	case k.class&wordLight != 0 && nth <= 2 && e.nounFollows(s, i):
		return openEvent
	case k.class&wordLight != 0 && nth <= 2 && hasClass(s.marks[:i], wordGroup) && hasClass(s.marks[i:min(len(s.marks), i+8)], wordVisit):
		return visitEvent
	case k.class&wordCome != 0 && nth <= 2 && e.latinVisit(s, i):
		return visitEvent
	}
	return noTrigger
}

// latinOpens judges signed, unveiled, opened at mark i: with a contract, the
// noun of an event or a body in the sentence.
func (e *reader) latinOpens(s sentence, i int, noun bool) bool {
	if e.isWord(s.marks[i], "signed") {
		return slices.ContainsFunc(s.marks[i:], func(m mark) bool { return m.class&wordPact != 0 })
	}
	switch lower(e.text[s.marks[i].start:s.marks[i].end]) {
	case "celebrated", "marked", "kicked", "ribbon":
		return noun
	case "opened", "unveiled", "inaugurated", "launched":
		return noun || slices.ContainsFunc(s.marks[:i], func(m mark) bool { return m.class&wordOrg != 0 })
	}
	return slices.ContainsFunc(s.marks[:i], isEventNoun)
}

// atCeremony tells "at the annual Shine Awards": people who are honoured are
// the news of a ceremony.
func (e *reader) atCeremony(s sentence, i int) bool {
	for _, m := range s.marks[i+1 : min(len(s.marks), i+9)] {
		switch {
		case m.sign != 0:
			return false
		case isEventNoun(m):
			w := lower(e.text[m.start:m.end])
			return w == "awards" || w == "ceremony" || w == "gala" || w == "banquet"
		}
	}
	return false
}

// latinVisit tells officials who visited or came to inspect from a patient who
// came to the clinic.
func (e *reader) latinVisit(s sentence, i int) bool {
	k := s.marks[i]
	group := slices.ContainsFunc(s.marks, func(m mark) bool {
		return m.class&wordGroup != 0 && m.start != k.start
	})
	post := slices.ContainsFunc(s.marks[:i], func(m mark) bool { return m.class&wordPost != 0 })
	if !group && !post {
		return false
	}
	return hasClass(s.marks[i:], wordVisit|wordEvent)
}
