package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// Where a title ends, and what of its words names the body instead: "Municipal Health
// Bureau | Director".

// finishTitle sets the end, and takes what follows the head noun to the
// title: General, emeritus, (Acting), in charge, on duty, of staff.
func (t *tokens) finishTitle(title *titleSpan) {
	title.end = title.head + 1
	if word := t.word(title.head); len(word) > 4 && strings.EqualFold(word[:3], "ex-") {
		title.former = true
	}
	title.plural = t.is(title.head, lexicon.PluralTitle) && !t.isWord(title.head, wChief)
	j := title.end
	switch {
	case t.is(j, lexicon.TitleSuffix):
		title.end = j + 1
	case t.isOne(j, wElect, wGeneral):
		title.end = j + 1
	case t.behindTitle(j):
		title.end = j + 2
	case (t.isWord(j, wIn) && t.isWord(j+1, wCharge) || t.isWord(j, wOn) && t.isWord(j+1, wDuty)) && (!t.isWord(j+2, wOf) || t.capital(j+1) || t.namesBody(t.skipThe(j+3))):
		title.end = j + 2
	case t.isWord(j, wOf) && t.isWord(j+1, wStaff) && t.isWord(title.head, wChief):
		title.end = j + 2
	case t.toks[j].kind == openToken && t.isWord(j+1, wActing) && t.toks[j+2].kind == closeToken:
		title.end = j + 3
		title.acting = true
	}
	title.end = t.subjectsBehind(title, t.bracketOfTitle(title.end))
	if title.start > title.head {
		title.start = title.head
	}
	t.splitBody(title)
}

// namesBody reports whether a body or a place stands at token i: who is in charge of it has
// a post there, and who is in charge of the case only has the case.
func (t *tokens) namesBody(i int) bool {
	return t.capital(i) && !t.is(i, lexicon.Common|lexicon.TitleNoun|lexicon.Modifier) || t.lowerPhrase(i).isBody
}

// behindTitle reports whether two words that only stand behind titles do so at
// token j: President | Pro Tem, Trooper | First Class.
func (t *tokens) behindTitle(j int) bool {
	switch t.word(j) {
	case "Pro", "pro":
		return strings.EqualFold(t.word(j+1), "tem") || strings.EqualFold(t.word(j+1), "tempore")
	case "First", "Second":
		return t.word(j+1) == "Class"
	case "in", "In":
		return t.isWord(j+1, wChief) // Editor in Chief
	}
	return false
}

// splitBody parts a title from the body that its first words name: Laboratory
// | director, Municipal Health Bureau | Director. A branch secretary is one as
// a whole.
func (t *tokens) splitBody(title *titleSpan) {
	if t.isWord(title.head, wChief) && t.onlyRanked(title.start, title.head-1) {
		return // Deputy Bureau Chief
	}
	for j := title.head - 1; j > title.start; j-- {
		if t.isAnd(j) || t.is(j, lexicon.Head) || t.capital(j) != t.capital(title.start) {
			return
		}
		officers := t.toks[j].class.Kind() == lexicon.KindGovernment || t.capital(j) && t.hasOfficers(j) && t.is(title.head, lexicon.Head)
		if officers && t.is(j, lexicon.OrgBody|lexicon.OrgUnit) && !t.isBranch(j) {
			title.org, title.start = title.start, j+1
			return
		}
	}
	j := title.start
	if j == title.head || !t.is(j, lexicon.TitleNoun) || !t.is(j, lexicon.OrgBody|lexicon.OrgUnit) {
		return
	}
	if t.capital(j) && t.hasOfficers(j) && !t.isBranch(j) {
		title.org, title.start = j, j+1
	}
}

// onlyRanked reports whether nothing but words of rank stand before the noun at token
// j in the title that begins at token i, so that the noun names no body.
func (t *tokens) onlyRanked(i, j int) bool {
	if j < i || !t.is(j, lexicon.OrgUnit) && t.toks[j].class.Kind() != lexicon.KindGovernment || t.runsOn(i) && t.capital(i-1) {
		return false
	}
	for ; i < j; i++ {
		if !t.isBut(i, lexicon.Modifier, lexicon.Org) {
			return false
		}
	}
	return true
}

// isBranch reports whether the noun at token j is of a part that every body
// has, so that its officer's title holds it.
func (t *tokens) isBranch(j int) bool {
	switch t.marker(j) {
	case wCommittee, wBranch, wBoard, wParty, wSection, wPolice, wWard, wCabinet, wCouncil:
		return true
	}
	return false
}

// hasOfficers reports whether the noun at token j is of bodies that stand
// before their officers: Hospital | Director, but Charity Manager.
func (t *tokens) hasOfficers(j int) bool {
	switch t.toks[j].class.Kind() {
	case lexicon.KindAssociation, lexicon.KindMedia, lexicon.KindTeam, lexicon.KindCompany, lexicon.KindParty:
		return false
	}
	return true
}

// subjectsBehind is the end of the subjects that stand behind a title with
// nothing between, before an honorific: CEO Health | Dr. Ivo Marsh. It is j where
// there are none.
func (t *tokens) subjectsBehind(title *titleSpan, j int) int {
	if !t.capital(title.head) || !t.is(title.head, lexicon.Head) {
		return j
	}
	for k := j; k < j+3 && t.runsOn(k) && t.isBut(k, lexicon.Common|lexicon.TitleNoun, lexicon.Org|lexicon.Title|anyName|lexicon.Place); k++ {
		if t.is(k+1, lexicon.Honor) && t.capital(k+1) || t.endsPost(k+1) {
			return k + 1
		}
		if t.word(k+1) == "Services" && t.endsPost(k+2) {
			return k + 2
		}
	}
	return j
}

// endsPost reports whether token i ends an item of a list of people and posts.
func (t *tokens) endsPost(i int) bool {
	switch t.toks[i].kind {
	case closeToken, semicolonToken, breakToken:
		return true
	}
	return false
}

// bracketOfTitle is the end of the words in brackets at token j that say what a
// post is for: Deputy Vice-Chancellor (Research). It is j where there are none.
func (t *tokens) bracketOfTitle(j int) int {
	if t.toks[j].kind != openToken {
		return j
	}
	for k := j + 1; k < j+6; k++ {
		switch {
		case t.toks[k].kind == closeToken && k > j+1:
			return k + 1
		case t.capital(k) && t.toks[k].shape == shapeTitle && t.isTopic(k) && !t.is(k, lexicon.Org|lexicon.Title|anyName):
		case (t.isAnd(k) || t.toks[k].kind == commaToken) && k > j+1:
		default:
			return j
		}
	}
	return j
}
