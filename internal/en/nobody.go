package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// What reads like a body and is none by itself: a part that any body has, a programme, a
// journal, a hall. Posts are held there all the same.

// namesVote reports whether org is only what a vote or an event is for: the 1994
// Farhill Assembly special election, the Lindal Society Film Festival.
func (t *tokens) namesVote(org body) bool {
	i := org.end
	switch t.word(i) {
	case "special", "general", "presidential", "leadership", "primary", "runoff", "mayoral", "nominating":
		i++
	}
	switch t.word(i) {
	case "election", "elections", "by-election", "by-elections", "primary", "primaries", "race", "races", "spill", "convention":
		return true
	}
	const farthest = 4
	for i = org.end; i < org.end+farthest && t.runsOn(i); i++ {
		switch t.word(i) {
		case "Conference", "Festival", "Summit", "Games", "Championship", "Championships", "Convention", "Treaty", "Award", "Awards", "Prize", "Medal":
			return true
		}
	}
	return false
}

// isPlainBoard reports whether org is the board of a body that its name does not
// hold: the Board of Trustees.
func (t *tokens) isPlainBoard(org body) bool {
	return org.end == org.start+3 && t.isWord(org.start, wBoard) && t.isWord(org.start+1, wOf) && t.is(org.end-1, lexicon.PluralTitle)
}

// isNoBody reports whether org is a part, a thing or a place that only sounds like a body:
// the Nursing Department, the First Time Offender Program, the Farhill Convention Centre.
func (t *tokens) isNoBody(org body) bool {
	if end, _ := t.knownBody(org.start); end == org.end {
		return false // the World Food Programme
	}
	head, links := org.end-1, 0
	for i := org.start + 1; i < org.end; i++ {
		if t.isOne(i, wOf, wFor) {
			if links++; links == 1 {
				head = i - 1
			}
		}
	}
	switch t.word(head) {
	case "Program", "Programme", "Project", "Programs", "Projects":
		return true
	case "Journal", "Magazine":
		return links > 0 || head > org.start && t.word(head-1) == "Official"
	case "Forum":
		return t.isHosted(org.end) || t.toks[org.start-1].kind == numberToken
	case "Center", "Centre":
		const named = 4 // so many words are no kind of centre: Harvest Storage and Flood Warning Centre
		if head > org.start && (t.word(head-1) == "Convention" || t.word(head-1) == "Conference") {
			return true
		}
		return org.end-org.start <= named && t.isPlainPart(org)
	case "Force":
		const named = 2 // the Task Force, but the Flood Task Force
		return t.isOne(head-1, wLabor, wLabour) || org.end-org.start <= named && t.isTopics(org.start, org.end)
	case "School", "Faculty":
		if head == org.start && links == 1 {
			return !org.body && !t.saysWhere(head+2, org.end) // of Weaving, whatever it teaches
		}
		return t.isPlainPart(org)
	case "Department", "Dept", "Section", "Division", "Ward", "Unit", "Laboratory", "Office":
		return t.isPlainPart(org) && !t.isMinistry(org)
	}
	return false
}

// isPlainPart reports whether org is a part of which nothing tells whose it is.
func (t *tokens) isPlainPart(org body) bool {
	return org.part && !org.body && t.isTopics(org.start, org.end)
}

// isHosted reports whether token i, behind a forum, tells that it is an event: hosted by.
func (t *tokens) isHosted(i int) bool {
	switch t.word(i) {
	case "hosted", "sponsored", "organized", "organised", "jointly", "was", "will", "opened", "opens", "held", "took", "takes", "kicked", "closed", "ended", "concluded", "successfully":
		return true
	}
	return false
}

// isTopics reports whether nothing in tokens [i, end) tells whose body they name.
func (t *tokens) isTopics(i, end int) bool {
	if t.saysWhere(i, end) {
		return false
	}
	for ; i < end; i++ {
		c := t.toks[i].class
		if !t.capital(i) || c&lexicon.Function != 0 {
			continue
		}
		if c&topics == 0 && !isScience(t.word(i)) {
			return false
		}
	}
	return true
}

// saysWhere reports whether a place stands in tokens [i, end), or a word like National, which
// tells whose a body is too.
func (t *tokens) saysWhere(i, end int) bool {
	for ; i < end; i++ {
		if t.capital(i) && t.is(i, lexicon.Place|lexicon.PlaceWeak) {
			return true
		}
		switch t.word(i) {
		case "National", "Federal", "Central", "State", "Municipal", "Provincial", "Royal", "County", "City":
			return true
		}
	}
	return false
}

// isScience reports whether a word ends like a science or a field of medicine.
func isScience(word string) bool {
	for _, end := range []string{"logy", "ics", "gery", "istry", "tion", "cine", "ary", "apy", "eases", "ging"} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// isMinistry reports whether a department is one of a government by what it deals with: the
// Department of Health, but not of Cardiology.
func (t *tokens) isMinistry(org body) bool {
	if t.word(org.start) != "Department" {
		return false
	}
	switch t.word(org.start + 2) {
	case "Health", "Education", "Justice", "State", "Defense", "Defence", "Agriculture", "Transportation", "Transport", "Labor", "Labour", "Energy", "Commerce", "Homeland", "Housing", "Environment", "Environmental", "Corrections", "Finance", "Trade", "Veterans", "Public", "Human", "Natural", "Social", "Children", "Community", "Conservation", "Culture", "Tourism":
		return true
	}
	return false
}
