package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Names of organisations. A run of capitals is one if it has a head noun (Hospital,
// Bureau, Ltd) and more than that; it grows over "of", "for" and "'s" to what it is
// of. The head is the last one of the run that still belongs to it.

// orgAt reads the name of an organisation that begins at token i.
func (t *tokens) orgAt(i int) (body, bool) {
	if !t.capital(i) {
		return body{}, false
	}
	if t.orgRead != i+1 {
		t.org, t.isOrg = t.orgWithin(i, 0)
		t.orgRead = i + 1
	}
	return t.org, t.isOrg
}

func (t *tokens) orgWithin(i, depth int) (body, bool) {
	if depth > deepestOrg || !t.capital(i) || t.is(i, lexicon.Former) || t.is(i, lexicon.Function) && t.toks[i].shape != shapeUpper && !t.startsBody(i) {
		return body{}, false
	}
	head := t.orgHead(i)
	end, kind := t.knownBody(i)
	if end == i && t.is(i, lexicon.Place) && t.capital(i+1) {
		if end, kind = t.knownBody(i + 1); end < i+3 {
			end = i // the Lindal House of Representatives, but not France and BBC
		}
	}
	if end > i && end > head {
		org := body{start: i, end: end, body: true, kind: kind}
		if t.is(end-1, lexicon.Org) || t.toks[i].shape == shapeUpper {
			t.growOrg(&org, depth)
		}
		return org, true
	}
	if org, ok := t.foreignOrg(i); ok && org.end > head+1 {
		return org, true
	}
	if head < 0 {
		return body{}, false
	}
	if t.isEponym(head) || head == i+1 && t.isPlace(i) {
		return body{}, false
	}
	org := body{start: i, end: head + 1}
	t.describe(&org, head)
	if head == i && !t.is(i, lexicon.OrgBody|lexicon.OrgUnit|lexicon.OrgWeak|lexicon.OrgPlural) {
		return body{}, false
	}
	if org.weak && org.kind == lexicon.KindCompany && head > i && !t.isWord(head, wGroup) {
		return body{}, false // Health Systems
	}
	grown := t.growOrg(&org, depth)
	if !grown && (head == i || t.isBut(head, lexicon.OrgPlural, lexicon.Org) && !t.isHouse(head) && !t.namesOne(head, i)) {
		return body{}, false // "Hospital", "Lindal Friends" alone name none
	}
	if next := org.end; t.capital(next) && !t.toks[next-1].dot && t.isBut(next, lexicon.Thing, lexicon.Org|lexicon.Given) {
		return body{}, false // "the Party Conference"
	}
	return org, true
}

// isEponym reports whether the head noun at token head is that of a room or a
// grant named after a person: Rosa Delgado Ward, the Ivo Marsh Fellowship.
func (t *tokens) isEponym(head int) bool {
	switch t.word(head) {
	case "Ward", "Fellowship":
		i := head - 2
		return i >= 0 && t.capital(i) && t.is(i, lexicon.Given) && t.runsOn(i+1) && !t.is(i+1, lexicon.Common|lexicon.Topic|lexicon.Org|lexicon.People)
	}
	return false
}

// knownBody is the end of the name of a well-known body at token i, and its kind.
// The end is i if there is none.
func (t *tokens) knownBody(i int) (end int, kind lexicon.Kind) {
	end = i
	class, hash := t.toks[i].class, t.toks[i].hash
	if class&lexicon.BodyCaps != 0 && t.toks[i].shape == shapeUpper {
		end, kind = i+1, class.Kind()
	}
	for j := i; ; {
		if class&lexicon.Body != 0 && (t.capital(j) || !t.is(i, lexicon.Function)) && (j > i || t.toks[i].shape == shapeUpper || class&lexicon.Given == 0) {
			end, kind = j+1, class.Kind()
		}
		if j++; class&lexicon.BodyStart == 0 || t.toks[j].kind != wordToken {
			return end, kind
		}
		hash = lexicon.PairHash(hash, t.toks[j].hash)
		class = t.words.Class(hash)
	}
}

// describe notes what the head noun at token head tells of org.
func (t *tokens) describe(org *body, head int) {
	if head > org.start && t.isWord(head, wGeneral) {
		head-- // the Consulate | General
	}
	c := t.toks[head].class
	if c&(lexicon.OrgBody|lexicon.OrgWeak|lexicon.OrgTail) != 0 {
		org.body = true
	}
	org.unit = c&lexicon.OrgUnit != 0
	org.weak = c&lexicon.OrgWeak != 0 && c&(lexicon.OrgUnit|lexicon.OrgBody) == 0
	for i := org.start; i < head && org.weak; i++ {
		org.weak = t.isTopic(i) || !t.capital(i)
	}
	org.part = c&(lexicon.OrgUnit|lexicon.OrgWeak) != 0
	if org.unit && head > org.start && t.ownNamed(org.start, head) {
		org.body = true
	}
	org.place = c&lexicon.OrgPlace != 0
	if kind := c.Kind(); kind != lexicon.NoKind {
		org.kind = kind
	}
	if head > org.start && t.isAnd(head-1) && t.isHouse(head) {
		org.body, org.kind = true, lexicon.KindCompany
	}
}

// ownNamed reports whether tokens [i, head) name a school, or a centre by more
// than what it deals with: Farhill Medical Center, but not Breast Center.
func (t *tokens) ownNamed(i, head int) bool {
	return t.toks[head].class.Kind() == lexicon.KindSchool || t.isOne(head, wCenter, wCentre) && t.isNamed(i, head)
}

// orgHead finds the last head noun of the run of capitals from token i on
// that name one body: "Lindal University Affiliated Dental Hospital". It is -1
// where there is none.
func (t *tokens) orgHead(i int) int {
	head, j, from := -1, i, i
	if t.bare.Start <= i && i < t.bare.End {
		j, from = t.bare.End, t.bare.Start
	}
loop:
	for ; j < i+longestRun; j++ {
		switch tok := &t.toks[j]; {
		case tok.kind == possessiveToken && t.capital(j+1):
			if j == i+1 && t.isOwner(i) && t.capital(j+2) {
				return -1 // Whitlow's | Skylark Party
			}
			if head == j-1 && (t.nameStarts(j+1) || t.titleAt(j+1)) {
				return head
			}
		case tok.kind == possessiveToken && t.isAnd(j+1) && t.capital(j+2) && t.toks[j+3].kind == possessiveToken:
		case t.capital(j) && j > i && t.trainsIn(j):
		case t.capital(j):
			if head >= 0 && head == j-1 && (!t.is(j, lexicon.Org) || t.is(j, lexicon.OrgPlace) && t.is(head, lexicon.OrgPlace)) && (t.nameStarts(j) || t.titleAt(j)) {
				return head // Lindal County | State's Attorney
			}
			if j > i && t.isBut(j, lexicon.Head|lexicon.Rank, lexicon.PluralTitle|lexicon.Modifier|lexicon.Org|lexicon.Common) {
				return head
			}
			if t.is(j, lexicon.Function) && tok.shape != shapeUpper && j > i {
				return head
			}
			if t.isOrgHead(j, i) {
				head = j
				if t.isWord(j+1, wGeneral) && t.capital(j+1) && strings.HasSuffix(t.word(j), "ate") {
					head, j = j+1, j+1 // the Consulate General
				}
				if tok.class&lexicon.OrgTail != 0 {
					head = t.companyEnd(j)
					return head
				}
			}
		case tok.kind == numberToken && j > i && t.capital(j+1), t.isWord(j, wNo) && tok.dot:
		case tok.kind == openToken && j > i && head < 0 && t.isStateBracket(j):
			j += 2 // Farhill (Calif.) Hospital
			from = j + 1
		case t.isAnd(j) && t.capital(j-1) && t.isHouse(j+1):
			return t.companyEnd(j + 1) // Whitlow & Sons
		case tok.kind == commaToken && j > i && t.isTailBehindComma(j+1):
			return t.companyEnd(j + 1) // Harrow Bay Silks, Inc.
		case t.isAnd(j) && t.joinsWords(j, head):
		case tok.kind == wordToken && t.isWord(j, wAffiliated) && t.capital(j+1):
		default:
			break loop
		}
	}
	if head < 0 {
		t.bare = mention.Span{Start: from, End: j}
	}
	return head
}

// trainsIn reports whether the calling at token j says of whom the body is whose head
// noun is right behind it: Farhill State | Specialist | Hospitals Board.
func (t *tokens) trainsIn(j int) bool {
	return t.isBut(j, lexicon.Profession|lexicon.Rank, lexicon.Head|lexicon.Org|anyName) && t.runsOn(j+1) && t.is(j+1, lexicon.OrgBody|lexicon.OrgPlural) && !t.nameStarts(j+1)
}

// isTailBehindComma reports whether the ending of a company stands at token i, behind
// a comma, and no place: Harrow Bay Silks, | Ltd., but not Ivo Marsh, | Co. Cork.
func (t *tokens) isTailBehindComma(i int) bool {
	return t.capital(i) && t.is(i, lexicon.OrgTail) && (!t.capital(i+1) || t.is(i+1, lexicon.OrgTail))
}

// isStateBracket reports whether a place in brackets, which open at token j, stands
// inside a name: Farhill (Calif.) Hospital.
func (t *tokens) isStateBracket(j int) bool {
	return t.is(j+1, lexicon.Place) && t.toks[j+2].kind == closeToken && t.capital(j+3)
}

// isOwner reports whether token i, in the possessive, is somebody's surname and
// no part of the name of a body: Howard's, but not Queen's.
func (t *tokens) isOwner(i int) bool {
	return t.isBut(i, lexicon.Family|lexicon.FamilyWeak, lexicon.Common|lexicon.Noble|lexicon.Given) && !t.capital(i-1)
}

// isOrgHead reports whether token j can be the head noun of a run from i.
func (t *tokens) isOrgHead(j, i int) bool {
	c := t.toks[j].class
	if c&lexicon.OrgPlural != 0 && (t.isOne(j+1, wFor, wOf) && t.capital(t.skipThe(j+2)) || t.namesOne(j, i)) {
		return true // Centers for Disease Control
	}
	if c&lexicon.Org == 0 {
		return false
	}
	if t.isWord(j, wCabinet) && t.titleAt(j+1) || t.word(j) == "District" && t.word(j+1) == "Attorney" || t.is(j, lexicon.OrgPlace) && t.ownsPost(j) {
		return false // the Cabinet Secretary, the State's Attorney
	}
	if t.isWord(j, wHealth) {
		if j == i || !t.capital(j-1) || t.isWord(i-1, wOf) && t.toks[i-2].class.Kind() == lexicon.KindInstitute || t.capital(j+1) && (j < i+2 || t.is(j-1, lexicon.OrgPlace) || !t.titleAt(j+1)) || t.toks[j].shape != t.toks[j-1].shape {
			return false
		}
		// Lindal Health, but not Public Health
		return !t.is(j-1, lexicon.Function) && (!t.isTopic(j-1) || t.is(j-1, lexicon.OrgPlace) && j > i+1)
	}
	// A weak head wants a word before it: "Lindal Group", not "Group".
	return j > i || c&lexicon.OrgWeak == 0
}

// namesOne reports whether the plural at token j ends the name of one body from token i
// on: Lindal University | Hospitals, Harrow Bay | Hospitals (HBH).
func (t *tokens) namesOne(j, i int) bool {
	if j > i && t.isWord(j-1, wUniversity) {
		return true
	}
	return j > i && t.inBracket(j+1) && t.initialsBefore(j+1, t.word(j+2)) >= i && t.isNamed(i, j)
}

// isNamed reports whether a word of tokens [i, end) is of a place or known as no other word.
func (t *tokens) isNamed(i, end int) bool {
	for ; i < end; i++ {
		if t.is(i, lexicon.Place|lexicon.PlaceWeak) || t.isBut(i, anyName, lexicon.Common) || t.capital(i) && t.toks[i].class == 0 && !t.isTopic(i) && !isAdverb(t.word(i)) && !isPast(t.word(i)) {
			return true
		}
	}
	return false
}

// companyEnd is the last token of an ending such as "Co., Ltd." from j on.
func (t *tokens) companyEnd(j int) int {
	for range 3 {
		next := j + 1
		if t.toks[next].kind == commaToken {
			next++
		}
		if !t.is(next, lexicon.OrgTail) || !t.capital(next) {
			return j
		}
		j = next
	}
	return j
}

// joinsWords reports whether the "and" at token j stands inside one name:
// "Health and Family Planning Commission", and not between two.
func (t *tokens) joinsWords(j, head int) bool {
	if !t.capital(j + 1) {
		return false
	}
	if t.is(j+1, lexicon.Org) && t.isWord(j+2, wOf) || (head >= 0 || t.isWord(j-2, wOf)) && t.anotherBody(j+1) {
		return false // and the Ministry of Works
	}
	if head == j-1 && !t.is(head, lexicon.OrgWeak) && !t.isWord(head, wAdministration) {
		if t.toks[head].class.Kind() == lexicon.KindHospital && t.isWord(j+1, wHealth) && t.is(j+2, lexicon.Org) && t.capital(j+2) {
			return true // Lindal Hospital and Health Center
		}
		return !t.capital(head-1) && t.toks[head-1].kind != possessiveToken && t.capital(j+2) && t.is(j+2, lexicon.OrgBody) && !t.is(j+1, lexicon.Place|anyName)
	}
	before := j - 1
	if t.isWord(before-1, wThe) && t.isCouple(before) && t.capital(j+3) && t.is(j+3, lexicon.OrgBody|lexicon.OrgUnit) {
		return true // the Ivo and Rosa Marsh Foundation
	}
	if t.toks[before].kind == possessiveToken {
		return true // Women's and Children's
	}
	if t.is(before, lexicon.Place) {
		return false // Ontario and Farhill Party
	}
	if !t.capital(before) {
		return false
	}
	switch {
	case t.isTopic(before) && (t.isTopic(j+1) || t.toks[j+2].kind == possessiveToken), t.text[t.toks[j].start] == '&':
		return true
	case t.capital(before - 1):
		return false
	}
	return t.toks[before].shape == shapeTitle && !t.isPersonWord(before) && !t.nameStarts(j+1)
}

// isCouple reports whether two given names with "and" between, the first at token i,
// stand before a surname: Ivo and Rosa Marsh.
func (t *tokens) isCouple(i int) bool {
	return t.is(i, lexicon.Given) && t.is(i+2, lexicon.Given) && t.capital(i+3)
}

// isPersonWord reports whether token i is a known given name or surname.
func (t *tokens) isPersonWord(i int) bool {
	return t.is(i, lexicon.Given|lexicon.Family|lexicon.ZhFamily)
}

// growOrg takes what follows the head noun to the name: "of Yunzhou", "for
// Disease Control", "Affiliated to X", "'s Y Center".
func (t *tokens) growOrg(org *body, depth int) bool {
	grown := false
	for range deepestOrg {
		if !t.growOnce(org, depth) {
			return grown
		}
		grown = true
	}
	return grown
}

func (t *tokens) growOnce(org *body, depth int) bool {
	i := org.end
	switch {
	case t.isOne(i, wOf, wFor, wOn):
		return t.growOf(org, t.skipThe(i+1), depth)
	case t.isWord(i, wAffiliated) && t.isOne(i+1, wTo, wWith):
		return t.growOf(org, t.skipThe(i+2), depth)
	case t.isWord(i, wAt) && org.kind == lexicon.KindUniversity && t.isWord(org.start+1, wOf):
		end := t.placeEnd(i + 1)
		if end == i+1 || t.capital(end) {
			return false
		}
		org.end = end // the University of Harrow at Lindal
		return true
	case t.toks[i].kind == possessiveToken && t.capital(i+1) && !t.nameStarts(i+1) && !t.titleAt(i+1):
		inner, ok := t.orgWithin(i+1, depth+1)
		if ok {
			if org.body && inner.unit {
				org.core = mention.Span{Start: org.start, End: org.end}
			}
			org.end, org.kind, org.body = inner.end, inner.kind, true
		}
		return ok
	}
	return false
}

// growOf takes the organisation, place or subject at token i to org.
func (t *tokens) growOf(org *body, i, depth int) bool {
	if !t.capital(i) || t.nameStarts(i) && !t.isTopic(i) || t.is(i, lexicon.Month) {
		return false
	}
	inner, ok := t.orgWithin(i, depth+1)
	if ok && t.isWord(org.end, wFor) && t.standsAlone(org) && t.standsAlone(&inner) {
		return false // left Lindal Hospital for Harrow Hospital
	}
	if ok && !t.twoBodies(org, i, inner) {
		if org.unit && org.inner == 0 {
			org.inner = i
			if inner.unit && inner.kind == lexicon.KindHospital && inner.inner > 0 {
				org.inner = inner.inner
			}
		}
		if org.kind == lexicon.NoKind || org.part && !inner.place {
			org.kind = inner.kind
		}
		org.core = inner.coreSpan()
		org.end = inner.end
		org.body = org.body || inner.body
		return true
	}
	end := t.topicEnd(i)
	if end == i {
		return false
	}
	if t.is(end, lexicon.Modifier|lexicon.TitleNoun) && !t.capital(end) {
		// the Office of the Farhill provincial Party committee
		body := t.smallBody(end)
		if body == end {
			return false
		}
		end, org.body = body, true
	}
	org.end = end
	return true
}

// standsAlone reports whether org has a name of its own and is for nobody, as a hospital
// or a company is, but the Harrow Foundation for | Lindal Hospital is not.
func (t *tokens) standsAlone(org *body) bool {
	return org.body && org.kind != lexicon.KindAssociation && !t.isTopics(org.start, org.end)
}

// twoBodies reports whether inner, read from token i on as what org is of, is
// a subject and another body: the Department of Health | and the HM Treasury.
func (t *tokens) twoBodies(org *body, i int, inner body) bool {
	if t.isWord(i-1, wThe) {
		return false
	}
	for j := i + 1; j < inner.end; j++ {
		if t.isAnd(j) {
			_, body := t.orgWithin(j+1, deepestOrg)
			return body && t.isTopic(j-1) && t.toks[j+1].shape == shapeUpper
		}
		if t.is(j, lexicon.Org) || !t.capital(j) {
			return false
		}
	}
	return false
}

// smallBody is the end of the words at token i that end in the head noun of a
// body in small letters: consulate, provincial Party committee. It is i for none.
func (t *tokens) smallBody(i int) int {
	for j := i; j < i+4 && t.toks[j].kind == wordToken; j++ {
		if t.toks[j].shape == shapeLower && t.is(j, lexicon.OrgBody|lexicon.OrgUnit) && !t.is(j+1, lexicon.OrgBody|lexicon.OrgUnit) {
			return j + 1
		}
		if t.is(j, lexicon.Function|lexicon.Do|lexicon.Say|lexicon.That) || t.nameStarts(j) || t.titleAt(j) && !t.is(j, lexicon.TitleNoun|lexicon.Modifier) {
			break
		}
	}
	return i
}
