package event

import (
	"cmp"
	"slices"
	"strings"
)

// latinName reads name and place around the trigger.
func (e *reader) latinName() {
	t, s := e.found, e.lead[e.found.nth]
	i := slices.IndexFunc(s.marks, func(m mark) bool { return m.start == t.verb.start })
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
func (e *reader) latinObject(s sentence, i int) string {
	from, end, noun := -1, -1, false
	for n := i + 1; n < len(s.marks); n++ {
		m := s.marks[n]
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
		if m.depth == 0 && (m.sign == ',' || m.sign == ':' || noun && m.sign == 0 && e.endsObject(m) && !e.joinsNouns(s.marks[n:])) {
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

func (e *reader) endsObject(m mark) bool {
	return strings.Contains(objectEnds, " "+lower(e.text[m.start:m.end])+" ")
}

// joinsNouns reports whether the first of marks is an "and" between the nouns
// of one event: the celebration and commendation meeting.
func (e *reader) joinsNouns(marks []mark) bool {
	if !e.isWord(marks[0], "and") {
		return false
	}
	for _, m := range marks[1:min(len(marks), 5)] {
		if m.sign != 0 || e.endsObject(m) || m.class&(wordBe|wordHeld|wordMinor) != 0 && !isEventNoun(m) {
			return false
		}
		if isEventNoun(m) {
			return true
		}
	}
	return false
}

// latinSubject is the name before "was held", before the clause that says who
// holds it or behind that; else what stands in quotation marks.
func (e *reader) latinSubject(s sentence, i int) string {
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
func (e *reader) latinNounBefore(s sentence, end int) string {
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
func (e *reader) cutsPhrase(m mark) bool {
	return m.class&wordPrep != 0 || e.isWord(m, "on") || e.isWord(m, "as") || e.isWord(m, "during") || e.isWord(m, "for") || e.isWord(m, "part")
}

// latinQuoted is what stands first in quotation marks in s.
func (e *reader) latinQuoted(s sentence) string {
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
func (e *reader) latinEventName(from, end int) string {
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
func (e *reader) latinPlace(s sentence, i int) string {
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
func (e *reader) latinPlaceAt(s sentence, n int) string {
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
func (e *reader) dateAt(at int) bool {
	list := e.datesFrom(at)
	return len(list) > 0 && list[0].Start == at
}

// inDate tells the "at" of "November 30, at 6 p.m.".
func (e *reader) inDate(at int) bool {
	i := len(e.in.Dates) - len(e.datesFrom(at))
	return i > 0 && at < e.in.Dates[i-1].End
}

// latinVisitPlace is what stands behind visited, or the "to" of came to.
func (e *reader) latinVisitPlace(s sentence, i int) string {
	switch lower(e.text[s.marks[i].start:s.marks[i].end]) {
	case "visited", "toured", "inspected", "investigated":
		return e.latinPlaceAt(s, i+1)
	}
	for n := i + 1; n < min(len(s.marks), i+40); n++ {
		if e.isWord(s.marks[n], "to") {
			if p := e.latinPlaceAt(s, n+1); p != "" {
				return p
			}
		}
	}
	return e.latinPlaceAt(s, i+1)
}
