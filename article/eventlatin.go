package article

import (
	"cmp"
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/dateparse"
)

// latinTrigger finds the words of s that tell of an event: first what is held,
// for it stands with name and place, then everything else.
func (e *eventReader) latinTrigger(s sentence, nth int) (trigger, bool) {
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

func newTrigger(s sentence, k eventMark, kind triggerKind, object bool) trigger {
	t := trigger{kind: kind, verb: k, object: object}
	t.from, t.to = clause(s, k)
	return t
}

// isHeld judges mark i, a form of hold or host: "was held" with the noun of an
// event before it, ", held in X" behind one, or "held a meeting".
func (e *eventReader) isHeld(s sentence, i int) (object, ok bool) {
	if e.tellsOfOther(s) && !e.dayIn(s) {
		return false, false
	}
	before := slices.ContainsFunc(s.marks[:i], isEventNoun)
	p := e.pastAdverbs(s, i)
	if p >= 0 && s.marks[p].class&wordBe != 0 {
		return false, before || p > 0 && slices.ContainsFunc(s.marks[i:], isEventNoun)
	}
	next := eventMark{}
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
func (e *eventReader) pastAdverbs(s sentence, i int) int {
	for i--; i >= 0 && s.marks[i].class&wordAdverb != 0; i-- {
	}
	return i
}

func isEventNoun(k eventMark) bool { return k.class&wordEvent != 0 }

// nounFollows tells whether the noun of an event, or a name in quotation
// marks, stands behind mark i before the clause ends.
func (e *eventReader) nounFollows(s sentence, i int) bool {
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

func (e *eventReader) isWord(k eventMark, w string) bool {
	return k.sign == 0 && k.end-k.start == len(w) && strings.EqualFold(e.text[k.start:k.end], w)
}

// latinTriggerKind judges mark i of s as the verb of an event.
func (e *eventReader) latinTriggerKind(s sentence, i, nth int) triggerKind {
	k := s.marks[i]
	next := eventMark{}
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
func (e *eventReader) latinOpens(s sentence, i int, noun bool) bool {
	if e.isWord(s.marks[i], "signed") {
		return slices.ContainsFunc(s.marks[i:], func(m eventMark) bool { return m.class&wordPact != 0 })
	}
	switch lower(e.text[s.marks[i].start:s.marks[i].end]) {
	case "celebrated", "marked", "kicked", "ribbon":
		return noun
	case "opened", "unveiled", "inaugurated", "launched":
		return noun || slices.ContainsFunc(s.marks[:i], func(m eventMark) bool { return m.class&wordOrg != 0 })
	}
	return slices.ContainsFunc(s.marks[:i], isEventNoun)
}

// atCeremony tells "at the annual Shine Awards": people who are honoured are
// the news of a ceremony.
func (e *eventReader) atCeremony(s sentence, i int) bool {
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
func (e *eventReader) latinVisit(s sentence, i int) bool {
	k := s.marks[i]
	group := slices.ContainsFunc(s.marks, func(m eventMark) bool {
		return m.class&wordGroup != 0 && m.start != k.start
	})
	post := slices.ContainsFunc(s.marks[:i], func(m eventMark) bool { return m.class&wordPost != 0 })
	if !group && !post {
		return false
	}
	return hasClass(s.marks[i:], wordVisit|wordEvent)
}

// latinName reads name and place around the trigger.
func (e *eventReader) latinName() {
	t, s := e.found, e.lead[e.found.nth]
	i := slices.IndexFunc(s.marks, func(m eventMark) bool { return m.start == t.verb.start })
	if t.kind == visitEvent {
		e.event.Place = e.latinVisitPlace(s, i)
		return
	}
	if t.object || e.isWord(t.verb, "at") || t.verb.class&wordLight != 0 && e.nounFollows(s, i) {
		e.event.Name = e.latinObject(s, i)
	} else {
		e.event.Name = e.latinSubject(s, i)
	}
	e.event.Place = e.latinPlace(s, i)
}

// objectEnds end the object of a verb.
const objectEnds = " in at on to from during under with by that which as and where while "

// latinObject is the name behind the verb: up to a preposition after the noun
// of the event.
func (e *eventReader) latinObject(s sentence, i int) string {
	from, end, noun := -1, -1, false
	for _, m := range s.marks[i+1:] {
		if from < 0 {
			if m.sign == 0 && (m.class&wordMinor != 0 || e.isWord(m, "year's") || e.isWord(m, "year’s")) {
				continue // a, the, this year's
			}
			from = m.start
		}
		if !noun && (e.isWord(m, "out") || e.isWord(m, "for")) { // to carry out a free clinic, met for the summit
			from = -1
			continue
		}
		if m.depth == 0 && (m.sign == ',' || m.sign == ':' || noun && m.sign == 0 && strings.Contains(objectEnds, " "+lower(e.text[m.start:m.end])+" ")) {
			break
		}
		noun = noun || isEventNoun(m)
		end = m.end
	}
	if !noun {
		return ""
	}
	return e.latinEventName(from, end)
}

// latinSubject is the name before "was held", before the clause that says who
// holds it or behind that; else what stands in quotation marks.
func (e *eventReader) latinSubject(s sentence, i int) string {
	verb := e.pastAdverbs(s, i) + 1
	for n := range i {
		if m := s.marks[n]; m.class&wordRole != 0 && n+1 < len(s.marks) && e.isWord(s.marks[n+1], "by") {
			if name := e.latinNounBefore(s, n); name != "" {
				return name
			}
			break
		}
	}
	if name := e.latinQuoted(s); name != "" && hasClass(s.marks[:i], wordRole) {
		return name
	}
	return cmp.Or(e.latinNounBefore(s, verb), e.latinQuoted(s))
}

// latinNounBefore is the name of an event that ends before mark end: from the
// last comma, or from "at the" before its noun.
func (e *eventReader) latinNounBefore(s sentence, end int) string {
	for end > 0 && (s.marks[end-1].class&(wordBe|wordAdverb) != 0 || s.marks[end-1].sign == ',') {
		end--
	}
	from := end
	for from > 0 && !(s.marks[from-1].sign == ',' && s.marks[from-1].depth == 0) {
		from--
	}
	noun := -1
	for n := from; n < end; n++ {
		if isEventNoun(s.marks[n]) {
			noun = n
		}
	}
	if noun < 0 {
		return ""
	}
	for n := from; n < noun; n++ {
		if m := s.marks[n]; m.depth == 0 && e.cutsPhrase(m) && !hasClass(s.marks[from:n], wordEvent) {
			from = n + 1
		}
	}
	for from < end && s.marks[from].class&wordMinor != 0 {
		from++
	}
	if from >= end {
		return ""
	}
	return e.latinEventName(e.skipDates(s.marks[from].start, s.marks[end-1].end), s.marks[end-1].end)
}

// cutsPhrase tells a word before which another phrase ends.
func (e *eventReader) cutsPhrase(m eventMark) bool {
	return m.class&wordPrep != 0 || e.isWord(m, "on") || e.isWord(m, "as") || e.isWord(m, "during") || e.isWord(m, "for") || e.isWord(m, "part")
}

// latinQuoted is what stands first in quotation marks in s.
func (e *eventReader) latinQuoted(s sentence) string {
	from := -1
	for _, m := range s.marks {
		if m.sign == '“' && m.depth == 0 {
			from = m.end
		}
		if m.sign == '”' && m.depth == 0 && from >= 0 {
			return e.latinEventName(from, m.start)
		}
	}
	return ""
}

// latinEventName cuts a name, without quotation marks around the whole of it.
func (e *eventReader) latinEventName(from, end int) string {
	if from < 0 || end <= from {
		return ""
	}
	name := strings.Trim(e.text[from:end], " ,")
	for _, pair := range [][2]string{{`"`, `"`}, {"“", "”"}} {
		if inner, ok := strings.CutPrefix(name, pair[0]); ok {
			if whole, ok := strings.CutSuffix(inner, pair[1]); ok && !strings.Contains(whole, pair[0]) {
				name = whole
			}
		}
	}
	if len(name) < 6 || len(name) > 200 || !strings.Contains(name, " ") {
		return ""
	}
	return name
}

// placeEnds end a place.
const placeEnds = " on from for to with and under during by when where as which that attended attracting including after before was were "

// latinPlace is what stands behind the first in or at after the verb.
func (e *eventReader) latinPlace(s sentence, i int) string {
	for n := i + 1; n < len(s.marks); n++ {
		m := s.marks[n]
		if m.class&wordPrep == 0 || m.depth > 0 || e.inDate(m.start) {
			continue
		}
		if p := e.latinPlaceAt(s, n+1); p != "" {
			return p
		}
	}
	return ""
}

// latinPlaceAt reads the place that begins with mark n: capitalised words and
// what belongs to them, or "our hospital".
func (e *eventReader) latinPlaceAt(s sentence, n int) string {
	from, end, named := -1, -1, false
	for ; n < len(s.marks); n++ {
		m := s.marks[n]
		word := lower(e.text[m.start:m.end])
		if m.sign != 0 && m.sign != '(' && m.sign != ')' || m.depth == 0 && strings.Contains(placeEnds, " "+word+" ") || e.dateAt(m.start) {
			break
		}
		if from < 0 {
			if word == "the" || word == "a" {
				continue
			}
			from = m.start
		}
		named = named || m.capital || word == "our" || m.class&wordRoom != 0
		end = m.end
	}
	if !named || end-from > 120 {
		return ""
	}
	return strings.Trim(e.text[from:end], " ,")
}

// dateAt tells whether a date begins at at.
func (e *eventReader) dateAt(at int) bool {
	return slices.ContainsFunc(e.a.Dates, func(m dateparse.Match) bool { return m.Start == at })
}

// inDate tells the "at" of "November 30, at 6 p.m.".
func (e *eventReader) inDate(at int) bool {
	return slices.ContainsFunc(e.a.Dates, func(m dateparse.Match) bool { return m.Start < at && at < m.End })
}

// latinVisitPlace is what stands behind visited, or the "to" of came to.
func (e *eventReader) latinVisitPlace(s sentence, i int) string {
	for n := i + 1; n < min(len(s.marks), i+40); n++ {
		if e.isWord(s.marks[n], "to") {
			if p := e.latinPlaceAt(s, n+1); p != "" {
				return p
			}
		}
	}
	return e.latinPlaceAt(s, i+1)
}
