package en

import (
	"math"
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// Titles: modifiers, nouns and a head noun, "Deputy Chief Medical Officer", in
// capitals or small letters. Where each token stands in one is read once and kept, for
// every reader of names and bodies asks for it.

// titleAt reports whether a title begins at token i.
func (t *tokens) titleAt(i int) bool {
	tok := &t.toks[i]
	if tok.class&mayTitle == 0 && t.toks[i+1].class&lexicon.Title == 0 && !t.ownsPost(i) {
		return false
	}
	if tok.title == unreadTitle {
		_, ok := t.title(i)
		return ok
	}
	return tok.title != noTitle
}

// What token.title says: the title was not read yet, there is none, or, from
// firstTitle on, where it is in tokens.titles.
const (
	unreadTitle = iota
	noTitle
	firstTitle
)

// title gives the title that begins at token i.
func (t *tokens) title(i int) (titleSpan, bool) {
	tok := &t.toks[i]
	switch {
	case tok.title >= firstTitle:
		return t.titles[tok.title-firstTitle], true
	case tok.title == noTitle, !t.mayLead(i):
		return titleSpan{}, false
	}
	title, ok := t.readTitle(i)
	switch n := len(t.titles) + firstTitle; {
	case !t.settled:
	case !ok:
		tok.title = noTitle
	case n <= math.MaxUint16:
		tok.title = uint16(n)
		t.titles = append(t.titles, title)
	}
	return title, ok
}

// mayLead reports, at little cost, whether a title could begin at token i.
func (t *tokens) mayLead(i int) bool {
	class := t.toks[i].class
	switch {
	case class&mayTitle != 0, t.is(i+1, lexicon.Title), t.ownsPost(i), t.isOne(i-1, wA, wAn):
		return true
	case !t.capital(i) || !t.capital(i+1) && !t.isAnd(i+1):
		return false
	}
	return class&lexicon.Common != 0 || class == 0 && hasTopicEnding(t.word(i)) // see leadsToTitle
}

// readTitle reads the title that begins at token i: modifiers, one or more head
// nouns, and what may follow them.
func (t *tokens) readTitle(i int) (titleSpan, bool) {
	title := titleSpan{start: i, head: -1, org: -1}
	if t.toks[i].kind != wordToken || t.namesPlace(i) {
		return title, false
	}
	j := i
	for ; j < i+longestTitle && t.toks[j].kind == wordToken; j++ {
		c := t.toks[j].class
		switch {
		case (title.head < 0 || t.is(title.head, lexicon.Modifier)) && t.ownsPost(j):
			j++
		case j == i && t.isFederal(j):
		case t.titleWord(j, i) && !t.titleWordIsName(j, i, title.head):
			if title.head >= 0 && t.secondTitle(title.head, j) {
				goto end
			}
			// The General of Secretary General is no head of its own.
			if title.head < i || title.head != j-1 || !t.isWord(j, wGeneral) || !t.is(title.head, lexicon.Head) {
				title.head = j
			}
		case c&lexicon.Former != 0 && title.head < 0:
			title.former = !t.isWord(j, wThen) || !t.isAnd(j-1) // met A, and then Dean B
			title.start = j + 1
		case c&lexicon.Qualifier != 0 && title.head < 0:
			if title.start == j {
				title.start = j + 1
			}
		case c&(lexicon.Modifier|lexicon.TitleNoun) != 0 && !(j == i && t.underSomebody(j)):
			if t.isWord(j, wActing) {
				title.acting = true
			}
		case t.describesTitle(j, title.head), title.head == j-1 && j > i && t.isWord(j-1, wChief) && c&(lexicon.Place|lexicon.People) != 0 && t.is(j+1, lexicon.Profession), title.head < 0 && t.leadsToTitle(j), title.head >= i && t.isWord(title.head, wChief) && t.officerAhead(j), title.head < 0 && t.callingAhead(i, j):
		case j > i && t.isAnd(j) && t.joinsTitle(j):
			j++
		default:
			goto end
		}
	}
end:
	if title.head < 0 || title.head >= longestTitle+i || t.namesMembers(title.head) {
		return title, false
	}
	t.finishTitle(&title)
	return title, true
}

// namesPlace reports whether the calling at token i is the name of a place: Cook |
// County.
func (t *tokens) namesPlace(i int) bool {
	return t.isBut(i, lexicon.Profession, lexicon.Head) && t.is(i, lexicon.Family|lexicon.FamilyWeak) && t.runsOn(i+1) && t.is(i+1, lexicon.OrgPlace)
}

// ownsPost reports whether token i, in the possessive, says whom the post behind it
// serves, and is a part of the title: the State's | Attorney, the Women's | Officer. The
// governor's counsel serves somebody, who is not.
func (t *tokens) ownsPost(i int) bool {
	if t.toks[i+1].kind != possessiveToken || !t.capital(i) || !t.capital(i+2) {
		return false
	}
	switch t.word(i) {
	case "State", "Commonwealth", "People", "Public", "King", "Queen", "Crown", "Children", "Women", "Men", "Girls", "Boys", "Veterans", "Consumers", "Patients", "Students", "Workers", "Farmers", "Residents":
		return t.titleAt(i + 2)
	}
	return false
}

// isFederal reports whether token i is the country in the title of an officer of its
// courts: U.S. | Attorney.
func (t *tokens) isFederal(i int) bool {
	if w := t.word(i); w != "U.S" && w != "US" {
		return false
	}
	switch t.word(i + 1) {
	case "Attorney", "Marshal", "Magistrate", "Trustee":
		return true
	}
	return false
}

// underSomebody reports whether the "under" at token j is no part of a title:
// Under director Ivo Marsh, but Under Secretary.
func (t *tokens) underSomebody(j int) bool {
	return t.isWord(j, wUnder) && !(t.isWord(j+1, wSecretary) && t.capital(j) == t.capital(j+1))
}

// namesMembers reports whether the plural of a title at token j says of whom the
// body behind it is: the Governors | Association.
func (t *tokens) namesMembers(j int) bool {
	if !t.capital(j) || !t.is(j, lexicon.PluralTitle) || !t.capital(j+1) || !t.toks[j+1].blank || t.nameStarts(j+1) {
		return false
	}
	k := j + 1
	if t.toks[k].class&lexicon.Common != 0 && t.toks[k].class&anyName == 0 && t.capital(k+1) {
		k++ // Workers World Party
	}
	return t.is(k, lexicon.OrgBody)
}

// titleWord reports whether token j is a head noun of titles. Some words are
// one only behind another word of the title: Clinical Lead, the trial lead.
func (t *tokens) titleWord(j, i int) bool {
	if t.isWord(j, wLead) {
		if j == i || !t.capital(j) && t.isWord(j+1, wTo) || t.toks[j].shape != t.toks[j-1].shape {
			return false
		}
		return t.is(j-1, lexicon.Modifier|lexicon.TitleNoun|lexicon.Common) && !t.is(j+1, lexicon.Title|lexicon.Modifier|lexicon.TitleNoun)
	}
	if t.isWord(j, wMaster) {
		// Harbour Master, harbour master
		return j > i && t.isBut(j-1, lexicon.Thing|lexicon.Org, lexicon.Title)
	}
	return t.is(j, lexicon.Title)
}

// callingAhead reports whether the small word j, behind an article at the
// title's start i, says what the profession behind it is about: a gross anatomy
// | instructor.
func (t *tokens) callingAhead(i, j int) bool {
	if !t.isOne(i-1, wA, wAn) || j > i+1 {
		return false
	}
	for k := j; k < i+3; k++ {
		tok := &t.toks[k]
		if tok.kind != wordToken || tok.capital || tok.class&(lexicon.Function|lexicon.Do|lexicon.Say|lexicon.That|lexicon.Qualifier) != 0 {
			return false
		}
		if k > j && tok.class&(lexicon.Profession|lexicon.Rank) != 0 && tok.class&lexicon.Role == 0 {
			return true
		}
	}
	return false
}

// officerAhead reports whether "officer" or the like stands behind token j and
// at most two words more, of the same case: chief | clinical integration
// officer.
func (t *tokens) officerAhead(j int) bool {
	for k := j; k < j+4; k++ {
		tok := &t.toks[k]
		if tok.kind != wordToken || tok.class&(lexicon.Function|lexicon.Do|lexicon.Say|lexicon.Honor) != 0 && !t.isAnd(k) || tok.capital != t.toks[j].capital && !t.isAnd(k) {
			return false
		}
		if t.isOne(k, wOfficer, wExecutive) {
			return k > j
		}
	}
	return false
}

// leadsToTitle reports whether the capitalised word j says what the post is for
// whose head noun follows, with none but such words between: Patient
// Experience | Manager.
func (t *tokens) leadsToTitle(j int) bool {
	const never = lexicon.Function | lexicon.Place | lexicon.People | lexicon.Given | lexicon.Month | lexicon.Honor | lexicon.Degree | lexicon.OrgBody | lexicon.Do
	if !t.capital(j) || !t.capital(j+1) && !t.isAnd(j+1) {
		return false
	}
	for k := j; k < j+4; k++ {
		tok := &t.toks[k]
		switch {
		case k > j && t.is(k, lexicon.Head|lexicon.Profession) && tok.capital && !t.is(k, lexicon.Role):
			return true
		case k > j && t.isAnd(k) && t.capital(k+1):
		case tok.capital && tok.shape == shapeTitle && tok.class&never == 0 && (tok.class&(lexicon.Common|lexicon.TitleNoun|lexicon.Modifier) != 0 || tok.class == 0 && hasTopicEnding(t.word(k))):
		default:
			return false
		}
	}
	return false
}

// secondTitle reports whether the title word j begins a title of its own
// behind the one that ends in head: director | Professor.
func (t *tokens) secondTitle(head, j int) bool {
	if t.is(j, lexicon.Role) || t.nobleName(j) {
		return true
	}
	if t.is(j, lexicon.Rank) && t.is(head, lexicon.Rank) && t.capital(j) && !t.capital(head) {
		return true
	}
	return t.is(j, lexicon.Rank) && (t.isBut(head, lexicon.Head, lexicon.Modifier) || t.is(head, lexicon.Role))
}

// nobleName reports whether token j is the rank of a noble before the name:
// Lord | Ivo Marsh.
func (t *tokens) nobleName(j int) bool {
	return t.is(j, lexicon.Noble) && t.capital(j) && t.capital(j+1) && t.nameable(j+1) && !t.is(j+1, lexicon.Title)
}

// titleWordIsName reports whether a word that could be a title is a surname
// or given name at token j: the Dean of Dean Whitlow is left to the linker.
func (t *tokens) titleWordIsName(j, i, head int) bool {
	c := t.toks[j].class
	if t.isOne(j+1, wOf, wFor, wAt) || t.toks[j+1].kind != wordToken {
		if j > i && t.is(j-1, lexicon.Modifier|lexicon.Head) && t.is(j, lexicon.Head) {
			return false // Deputy Dean of
		}
	}
	if j > i && t.is(j-1, lexicon.Modifier) && t.is(j, lexicon.Head) && t.capital(j) && t.runsOn(j+1) && t.nameStarts(j+1) {
		return false // Associate Dean | Li Wen
	}
	if j > i && head == j-1 && t.capital(j) && c&(lexicon.Given|lexicon.GivenWeak|lexicon.Family|lexicon.FamilyWeak) != 0 {
		// "President King said": after a title a surname.
		return c&(lexicon.Modifier|lexicon.Rank) == 0
	}
	return false
}

// joinsTitle reports whether the "and" at token j stands inside one title:
// Chief Nursing and Midwifery Officer.
func (t *tokens) joinsTitle(j int) bool {
	const inner = lexicon.TitleNoun | lexicon.Modifier | lexicon.Common
	if t.isBut(j+1, lexicon.Modifier, lexicon.TitleNoun) && !t.is(j-1, lexicon.Modifier) {
		return false // vice president for research | and special counsel
	}
	return t.isBut(j-1, inner, lexicon.Title) && t.isBut(j+1, inner, lexicon.Title) && t.capital(j-1) == t.capital(j+1) && t.is(j+2, lexicon.Title)
}

// describesTitle reports whether token j may stand inside a title before its
// head noun: an acronym, or an adjective of a profession.
func (t *tokens) describesTitle(j, head int) bool {
	tok := t.toks[j]
	if head >= 0 && !t.is(head, lexicon.Modifier) {
		return false
	}
	if tok.shape == shapeUpper && tok.end-tok.start <= 5 && head >= 0 {
		return t.is(j+1, lexicon.Title|lexicon.Modifier|lexicon.TitleNoun)
	}
	if t.isWord(j+1, wMaster) && t.titleWord(j+1, j) {
		return true // harbour | master
	}
	next := t.toks[j+1].class
	if next&(lexicon.Title) == 0 || t.toks[j+1].kind != wordToken {
		return false
	}
	if tok.class&(lexicon.Function|lexicon.Do|lexicon.Say|lexicon.Place|lexicon.People|lexicon.Given|lexicon.Family) != 0 {
		return false
	}
	return isAdjective(t.word(j)) && (tok.shape == shapeLower || head >= 0 || t.is(j+1, lexicon.Profession|lexicon.Rank))
}

// isAdjective reports whether word ends as adjectives of professions do.
func isAdjective(word string) bool {
	if len(word) < 5 {
		return false
	}
	for _, ending := range [...]string{"al", "ic", "ar", "ary", "ive", "ory", "eutic"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// isPost reports whether the title is a post or rank to be reported, and not
// only a hint that a person follows.
func (t *tokens) isPost(title titleSpan) bool {
	if t.isWord(title.head, wRepresentative) {
		return t.capital(title.head)
	}
	if t.isWord(title.head, wLead) {
		return true
	}
	if !t.is(title.head, lexicon.Head|lexicon.Rank|lexicon.Profession|lexicon.Military) || t.is(title.head, lexicon.Role|lexicon.Noble) || t.onlySpeaks(title) {
		return false
	}
	if t.isVerb(title) || t.isGroup(title) {
		return false
	}
	// "Leaders A and B", "a family member" say nothing of a post.
	if title.head == title.start {
		return !t.isWord(title.head, wLeaders) && (!t.isWord(title.head, wHeads) || t.isWord(title.end, wOf))
	}
	return !t.isWord(title.head-1, wFamily) || !t.isWord(title.head, wMember)
}

// isGroup reports whether title only tells of what sort several people are who
// stand together: county leaders, visiting experts, guest presenters.
func (t *tokens) isGroup(title titleSpan) bool {
	if !title.plural || t.isOne(title.end, wOf, wAt, wFrom) {
		return false
	}
	switch strings.ToLower(t.word(title.head)) {
	case "leaders", "experts", "presenters", "winners", "colleagues", "scholars", "researchers", "volunteers", "students", "residents":
		return true
	}
	return false
}

// onlySpeaks reports whether title is of somebody who speaks at an event, and not
// of the speaker of an assembly.
func (t *tokens) onlySpeaks(title titleSpan) bool {
	switch t.word(title.head) {
	case "speaker", "speakers":
		return !t.isWord(title.end, wOf) || title.head > title.start && !t.is(title.head-1, lexicon.Modifier) || t.is(title.head, lexicon.PluralTitle)
	case "Speaker", "Speakers":
		return t.toks[title.end].kind == colonToken || title.head > title.start && !t.is(title.head-1, lexicon.Modifier)
	}
	return false
}

// isVerb reports whether the word of title is a verb: who chairs the board.
func (t *tokens) isVerb(title titleSpan) bool {
	i := title.head
	if i != title.start || t.capital(i) || !t.is(i, lexicon.PluralTitle) {
		return false
	}
	switch t.marker(i + 1) {
	case wThe, wA, wAn, wIts, wHis, wHer, wThis:
		return true
	}
	return t.isWord(i-1, wWho)
}

// isHeadPost reports whether the title is of somebody who leads or serves a
// body, and so inherits the body named before. Who is of a district is of no other one.
func (t *tokens) isHeadPost(title titleSpan) bool {
	for i := title.start; i < title.head; i++ {
		if t.is(i, lexicon.OrgPlace) && t.capital(i) {
			return false
		}
	}
	return (t.is(title.head, lexicon.Head) || t.isWord(title.head, wLead)) && !t.is(title.head, lexicon.State) && !t.supervisesStudents(title)
}

// supervisesStudents reports whether title is an academic rank, not a post:
// doctoral supervisor, master's tutor.
func (t *tokens) supervisesStudents(title titleSpan) bool {
	if word := t.word(title.head); !strings.EqualFold(word, "supervisor") && !strings.EqualFold(word, "tutor") {
		return false
	}
	for i := title.start; i < title.head; i++ {
		switch strings.ToLower(t.word(i)) {
		case "doctoral", "postdoctoral", "master", "masters", "graduate", "postgraduate", "phd":
			return true
		}
	}
	return false
}
