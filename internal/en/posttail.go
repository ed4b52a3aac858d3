package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// What follows the words of a title. First a subject that is part of it (Minister of
// Health), then the body; the two are told apart by the sort of title and by small or
// capital letters more than by the preposition.

// skipPlace steps over where a body is, between commas behind it, before a name or
// a title: dean of Lindal College, | Farhill, Wash., | Professor Ivo Marsh.
func (s *sheet) skipPlace(i int) int {
	k := i
	for range 2 {
		end := s.placeEnd(k + 1)
		if s.toks[k].kind != commaToken || end == k+1 {
			break
		}
		k = end // Farhill, South Africa
	}
	if k == i || s.toks[k].kind != commaToken {
		return i
	}
	if next := s.skipThe(k + 1); s.nameStarts(next) || s.capital(next) && (s.is(next, lexicon.Honor) || s.titleAt(next) && !s.behindName()) {
		return k
	}
	return i
}

// postTail reads what follows the words of a title from token i on: a subject
// that is part of the title, then the body. It returns the end of the title
// and the end of all.
func (s *sheet) postTail(post *foundPost, i int) (titleEnd, end int) {
	titleEnd = i
	if s.inBracket(i) {
		if _, end = s.postTail(post, i+3); post.org != (mention.Span{}) {
			return i, end // Vice-Chancellor (VC) of Lindal University
		}
		return i, i
	}
	c := s.toks[post.head].class
	for range 3 {
		if chief := s.servedPost(titleEnd); chief > titleEnd {
			titleEnd, c, post.inherits = chief, lexicon.Head, false
			continue
		}
		if s.isWord(titleEnd, wOn) && s.advises(post.head) && s.capital(titleEnd+1) && s.isTopic(titleEnd+1) && !s.is(titleEnd+1, lexicon.Month) {
			titleEnd = s.topicEnd(titleEnd + 1) // Special Adviser on Media and Trade
			continue
		}
		if !s.isPostPreposition(titleEnd) && !(s.isWord(titleEnd, wTo) && (c&(lexicon.Topic|lexicon.State) != 0 || s.isCommissioner(post.head)) && s.capital(s.skipDeterminer(titleEnd+1))) {
			break
		}
		k := s.skipDeterminer(titleEnd + 1)
		if s.isWord(titleEnd, wTo) {
			end := s.capitalsEnd(k)
			if end == k {
				break // Secretary to the | Governor Ivo Marsh
			}
			post.inherits = false
			return end, end // Ambassador to Farhill
		}
		if organ := s.partyOrgan(k); organ > k && s.isWord(titleEnd, wOf) {
			titleEnd = organ
			continue
		}
		if s.isOne(titleEnd, wOf, wFor, wIn) {
			subjects := c&(lexicon.Rank|lexicon.Topic) != 0 || s.isNamedChair(post) || s.isWord(titleEnd, wIn) && s.onlyCalls(post) && s.capital(k) && s.isTopic(k) && !s.is(k, lexicon.Month) || s.isWord(titleEnd, wFor) && s.leads(post)
			if subjects || s.isWord(titleEnd, wOf) && s.leads(post) && s.namedAfter(k) || k == titleEnd+1 && s.isOfficer(post.head) && (!s.capital(k) || s.is(k, lexicon.Common|lexicon.TitleNoun)) {
				if subject := s.subjectEnd(k); subject > k {
					if s.isWord(titleEnd, wFor) && (s.is(post.head, lexicon.Topic) || s.isWord(post.head, wSecretary)) {
						post.inherits = false // Under Secretary for Health: of the government
					}
					if !s.isWord(k, wState) || subject > k+1 {
						c = lexicon.Head // one subject only, but Minister of State for Health
					}
					titleEnd = subject
					continue
				}
			}
			if person := s.personNoun(k); person > k {
				titleEnd = person
				continue
			}
			if s.isWord(titleEnd, wOf) && s.isServed(k) {
				titleEnd = k + 1
				continue
			}
		}
		return s.postOrg(post, titleEnd, k)
	}
	if s.toks[titleEnd].kind == commaToken {
		return s.commaOrg(post, titleEnd)
	}
	return titleEnd, titleEnd
}

// isNamedChair reports whether post is a chair whose name stands before it, see
// chairNamed.
func (t *tokens) isNamedChair(post *foundPost) bool {
	return post.head >= 0 && post.first == post.head && t.isWord(post.head, wChair) && t.capital(post.head) && t.capital(post.head-1)
}

// isServed reports whether the plural at token k is of those whom an officer leads:
// Director of | Volunteers.
func (s *sheet) isServed(k int) bool {
	return s.capital(k) && s.is(k, lexicon.PluralTitle) && s.is(k, lexicon.Profession|lexicon.Head) && !s.runsOn(k+1) && !s.capital(k+1)
}

// servedPost is the end of the post, at token i behind "to", of whom somebody serves
// who is not named: Advisor | to the Lieutenant Governor, Shri Devan Tarnkar. It is i for
// none.
func (s *sheet) servedPost(i int) int {
	if !s.isWord(i, wTo) {
		return i
	}
	title, ok := s.title(s.skipDeterminer(i + 1))
	if !ok || !s.capital(title.head) || !s.is(title.head, lexicon.Head) || s.nameFollows(title.end) {
		return i
	}
	return title.end
}

// advises reports whether the noun at token i is of those who are for a subject.
func (t *tokens) advises(i int) bool {
	switch t.word(i) {
	case "Adviser", "Advisor", "Advisers", "Advisors", "Assistant", "Rapporteur", "Envoy":
		return true
	}
	return false
}

// isCommissioner reports whether the noun at token i is of those who are sent to
// other states.
func (t *tokens) isCommissioner(i int) bool {
	switch t.word(i) {
	case "Commissioner", "commissioner", "Representative", "representative", "Observer", "Delegate":
		return true
	}
	return false
}

// isPostPreposition reports whether token i joins a title to a body.
func (t *tokens) isPostPreposition(i int) bool {
	return t.isOne(i, wOf, wAt, wFor, wIn, wFrom) || t.isWord(i, wWith) && t.capital(t.skipDeterminer(i+1))
}

// partyOrgan is the end of the name of an organ that every body has, so that
// a post in it is a title: Secretary of the Party Branch | of X.
func (t *tokens) partyOrgan(k int) int {
	two := func(a, b marker) bool { return t.isWord(k, a) && t.isWord(k+1, b) }
	switch {
	case t.isOne(k, wParty, wDiscipline) && t.isOne(k+1, wGeneral, wWorking, wInspection, wLeadership) &&
		t.isOne(k+2, wBranch, wCommittee, wCommission, wGroup):
		return k + 3
	case t.isWord(k, wGeneral) && t.isWord(k+1, wParty) && t.isWord(k+2, wBranch):
		return k + 3
	case two(wYouth, wLeague) && t.isWord(k+2, wCommittee) && !t.capital(k+3):
		return k + 3
	case t.is(k+2, lexicon.OrgUnit|lexicon.OrgBody) && t.capital(k+2):
		return k // Party Committee Office
	case two(wParty, wCommittee), two(wParty, wBranch), two(wParty, wGroup), two(wStanding, wCommittee), two(wLabor, wUnion), two(wLabour, wUnion),
		two(wTrade, wUnion), two(wDiscipline, wCommittee), two(wGeneral, wBranch), two(wDisciplinary, wCommittee):
		return k + 2
	case two(wYouth, wLeague):
		if t.isOne(k+2, wCommittee, wBranch) {
			return k + 3
		}
		return k + 2
	}
	return k
}

// postOrg reads the body at token k; the title ends at titleEnd so far. It
// returns the end of the title, which a department may move, and of all.
func (s *sheet) postOrg(post *foundPost, titleEnd, k int) (int, int) {
	if unit := s.lowerDepartment(k); unit > k {
		if org, ok := s.orgAt(s.skipThe(unit + 1)); ok && org.kind == lexicon.KindHospital && org.body {
			post.org, post.body, post.named = s.span(org.start, org.end), true, org
			return unit, org.end
		}
	}
	if s.isWord(k, wOur) {
		if end := s.smallPhrase(k + 1).end; end > k+1 {
			post.org, post.body = s.span(k, end), true
			return titleEnd, end
		}
	}
	if org, ok := s.orgAt(k); ok {
		return s.postBody(post, org, titleEnd, k)
	}
	if s.capital(k) {
		if at, house := s.fieldAtHouse(titleEnd, k); at > k {
			post.org, post.body, post.named = s.span(house.start, house.end), true, house
			return at, house.end // Director of Analytics | at Seaview
		}
		return titleEnd, s.postCapitals(post, titleEnd, k)
	}
	return titleEnd, s.postSmall(post, titleEnd, k)
}

// fieldAtHouse gives the end of a field in capitals that starts at token k, with "at"
// and a body behind it: of Analytics | at Seaview, Head of Nutrition | at Lindal
// Hospital. The field must be common words. The end is k for none.
func (t *tokens) fieldAtHouse(titleEnd, k int) (at int, house body) {
	const longest = 6
	if at = t.capitalsEnd(k); t.isAnd(at) {
		at = t.topicEnd(k)
	}
	if at == k || at > k+longest || !t.isWord(at, wAt) || titleEnd > k || t.is(titleEnd, lexicon.Title) {
		return k, house
	}
	start := t.skipThe(at + 1)
	house, named := t.orgAt(start)
	for j := k; j < at; j++ {
		if t.is(j, lexicon.Place|anyName&^lexicon.FamilyWeak) || t.toks[j].shape == shapeUpper {
			return k, house
		}
		if named && (t.is(j, lexicon.Org) || !t.isAnd(j) && !t.isTopic(j)) {
			return k, house // Police at Lindal University
		}
	}
	if named {
		return at, house
	}
	house = body{start: start, end: t.capitalsEnd(start)}
	if house.end == start || house.end > start+3 || t.is(start, lexicon.Place|lexicon.Month) {
		return k, house
	}
	return at, house
}

// postBody takes the named body org at token k to the post, or its unit to the
// title: "head of the Department of X | of the hospital".
func (s *sheet) postBody(post *foundPost, org body, titleEnd, k int) (int, int) {
	org = s.stretch(org)
	isTitle := post.head >= 0
	if isTitle && org.unit && s.ofTheBody(org.end) {
		post.org = s.span(org.end+2, org.end+3)
		return org.end, org.end + 3
	}
	if isTitle && s.departmentInTitle(org, k) {
		titleEnd = s.beforeInner(org)
		post.org, post.body = s.span(org.inner, org.end), true
		post.named = body{start: org.inner, end: org.end, kind: org.kind, body: true}
		return titleEnd, org.end
	}
	post.org, post.body, post.named = s.span(k, org.end), org.body, org
	return titleEnd, org.end
}

// ofTheBody reports whether "of the hospital" or the like stands at token i.
func (t *tokens) ofTheBody(i int) bool {
	return t.isWord(i, wOf) && t.isWord(i+1, wThe) && t.is(i+2, lexicon.OrgBody) && t.toks[i+2].shape == shapeLower
}

// postCapitals takes capitals that no head noun tells to be a body to the
// post: LRC, Lindal, the Danish consulate. It returns the end of all.
func (s *sheet) postCapitals(post *foundPost, titleEnd, k int) int {
	end := s.capitalsEnd(k)
	if end == k {
		return titleEnd
	}
	if body := s.smallBody(end); body > end+1 && s.isWord(k-1, wThe) || body == end+1 {
		end = body // Lindal hospital, the Farhill ferry office, but Farhill | opens school
	} else if more := s.smallPhrase(end).end; more > end+1 && s.is(k, lexicon.People) {
		end = more // the Lindal people's political conference
	}
	if s.toks[end].kind == possessiveToken {
		if !s.is(end+1, lexicon.OrgBody|lexicon.OrgUnit) {
			return titleEnd
		}
		end += 2 // Whitlow's lab
	}
	end = max(end, s.topicEnd(k))
	if s.is(end-1, lexicon.Thing) && s.isWord(end, wOf) && s.is(end+1, lexicon.Place) {
		end = s.capitalsEnd(end + 1) // the Republic of Cuba
	}
	if s.isOne(end, wOf, wAt) && s.isOurBody(end+1) {
		end += 3 // the ICU of our hospital
	} else if s.isOne(end, wOf, wAt) {
		if body, ok := s.orgAt(s.skipThe(end + 1)); ok {
			end, post.named = body.end, body
		}
	}
	if s.isWord(titleEnd, wFrom) && s.onlyCalls(post) && s.toks[k].shape != shapeUpper && post.named.end == 0 {
		return end // a potter from Lindal
	}
	post.org, post.body = s.span(k, end), s.toks[k].shape == shapeUpper
	return end
}

// onlyCalls reports whether post is no more than what somebody does: a potter.
func (t *tokens) onlyCalls(post *foundPost) bool {
	return post.head >= 0 && t.isBut(post.head, lexicon.Profession, lexicon.Head|lexicon.Rank)
}

// isField reports whether token i, the last of a phrase, is a noun of what people study.
func (t *tokens) isField(i int) bool {
	return t.is(i, lexicon.TitleNoun|lexicon.Modifier) || hasTopicEnding(t.word(i)) && !strings.HasSuffix(t.word(i), "ing")
}

// postSmall takes a phrase in small letters to the post: "the search
// committee", "cardiac surgery at Lindal Hospital". It returns the end of all.
func (s *sheet) postSmall(post *foundPost, titleEnd, k int) int {
	if org := s.unitNamedBefore(k); org != (mention.Span{}) {
		post.org, post.body = org, true
		return k + 1
	}
	phrase := s.smallPhrase(k)
	end, isBody := phrase.end, phrase.isBody
	if end == k || !isBody && !s.isOne(titleEnd, wOf, wAt) {
		return titleEnd
	}
	if !isBody {
		if list := s.listEnd(end); list > end {
			end = list
			if org, ok := s.orgAt(s.skipThe(end + 1)); ok && s.isChainWord(end) {
				end = org.end
			}
		}
	}
	if at := end; s.isWord(at, wAt) && !isBody {
		if more := s.capitalsEnd(s.skipThe(at + 1)); more > at+1 && !s.isWord(more-1, wThe) {
			end = more // oncology at Lindal
		}
	}
	if !isBody && end == phrase.end && !post.plural && s.onlyCalls(post) && !s.isField(end-1) {
		return end // keeper of songs
	}
	if org, ok := s.orgIn(k, end); ok {
		s.orgs = append(s.orgs, org)
		post.within = s.span(org.start, org.end)
	}
	post.org, post.body = s.span(k, end), false
	return end
}

// orgIn gives the organisation named in tokens [k, end), the body of a post:
// surgery at | Lindal Hospital.
func (t *tokens) orgIn(k, end int) (body, bool) {
	for ; k < end; k++ {
		if !t.capital(k) {
			continue
		}
		if org, ok := t.orgAt(k); ok && org.end <= end {
			return org, true
		}
	}
	return body{}, false
}

// beforeInner is the end of the unit of org: "Department of X" of "Department
// of X of the Y Hospital". What parts it from the body is one token, a
// preposition or a comma, and perhaps an article.
func (t *tokens) beforeInner(org body) int {
	if t.isWord(org.inner-1, wThe) {
		return org.inner - 2
	}
	return org.inner - 1
}

// departmentInTitle reports whether the unit of org is part of the title:
// the head of a department of a hospital is "chair of the Department of
// X", the head of a section of an authority is "chief" of all of it.
func (t *tokens) departmentInTitle(org body, k int) bool {
	if org.inner == 0 || !org.unit {
		return false
	}
	department := false
	for j := k; j < org.inner; j++ {
		department = department || t.isWord(j, wDepartment) || t.isWord(j, wCenter) && !t.isWord(k-1, wThe)
	}
	if !department {
		return false
	}
	if org.kind == lexicon.KindHospital {
		return true
	}
	inner, ok := t.orgAt(org.inner)
	return ok && inner.unit && inner.inner > 0
}
