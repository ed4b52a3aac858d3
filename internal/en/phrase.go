package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// What only a post behind or before lets us read as a body: phrases in small letters
// (the search committee), head nouns in small letters behind a name (Lindal Hospital
// board), bodies behind commas (Department of Surgery, Lindal Hospital).

// stretched is org with what only a post lets us read as part of its name: words up
// to a head noun in small letters, a place, a body after a comma. More are the
// bodies in what was added that are named by themselves.
func (t *tokens) stretched(org body) (whole body, more []body) {
	if end := t.smallBody(org.end); end > org.end+1 || t.isBoard(org.end) {
		org.end = end
	}
	if k := org.end; t.is(k, lexicon.Place) && t.runsOn(k) && t.toks[k+1].kind != wordToken && !t.place(&org) {
		org.end = k + 1 // Lindal University Ghana
	}
	named := org.end
	if t.isWord(org.end, wIn) && t.capital(org.end+1) && !t.is(org.end+1, lexicon.Month|lexicon.Function) && !t.place(&org) {
		if k := org.end + 1; t.is(k, lexicon.Place|lexicon.PlaceWeak) || t.toks[k].class == 0 {
			org.end = k + 1
			if t.isPlace(k) || !t.is(k, lexicon.Place) && t.runsOn(k+1) && !t.nameStarts(k+1) && !t.titleAt(k+1) {
				org.end++ // Baton Rouge
			}
			if body, ok := t.orgAt(k); ok && !body.place {
				org.end = max(org.end, body.end)
				more = append(more, body)
			}
			org.where = named
		}
	}
	if k := org.end + 1; t.toks[org.end].kind == possessiveToken && !t.capital(k) {
		if end := t.smallBody(k); end > k {
			org.end = end // Lindal County's board, Lindal University's radiology department
		}
	}
	if t.isWord(org.end, wOf) && t.isOurBody(org.end+1) {
		if org.inner == 0 {
			org.inner, org.kind = org.end+1, t.toks[org.end+2].class.Kind()
		}
		org.end += 3
		org.body = true
	}
	if org.inner == 0 && (org.unit || t.ofUniversity(&org)) {
		t.bodyAfterComma(&org)
	}
	if t.isWord(org.end, wAt) {
		if body, ok := t.orgAt(t.skipThe(org.end + 1)); ok && !body.place {
			if org.where == 0 {
				org.where = org.end
			}
			org.end, org.body = body.end, true
			more = append(more, body)
		} else if k := org.end + 1; org.unit && org.inner == 0 && t.nameable(k) && !t.nameStarts(k) && !t.capital(k+1) {
			org.end = k + 1 // the Department of Zoology at Lindal
		}
	}
	return org, more
}

// ofUniversity reports whether org, a college or hospital, stands before a comma
// and the university that it is a part of.
func (t *tokens) ofUniversity(org *body) bool {
	if t.toks[org.end].kind != commaToken || org.kind != lexicon.KindHospital && org.kind != lexicon.KindSchool && org.kind != lexicon.KindUniversity {
		return false
	}
	for i := org.start; i < org.end; i++ {
		if t.word(i) == "University" {
			return false
		}
	}
	body, ok := t.orgAt(t.skipThe(org.end + 1))
	return ok && body.kind == lexicon.KindUniversity
}

// isBoard reports whether the small noun at token i is of those who lead the body
// named right before it: the Lindal Hospital | board.
func (t *tokens) isBoard(i int) bool {
	return t.isOne(i, wBoard, wCouncil, wCommittee) && !t.is(i+1, lexicon.Title)
}

func (t *tokens) place(org *body) bool { return org.place && !org.body }

// bodyAfterComma takes the body that a unit belongs to from behind a comma:
// "Department of Surgery, Lindal Hospital, Lindal University".
func (t *tokens) bodyAfterComma(org *body) {
	first := 0
	for range 3 {
		i := org.end
		if t.toks[i].kind != commaToken || t.titleAt(i+1) {
			break
		}
		body, ok := t.orgAt(t.skipThe(i + 1))
		if !ok || !body.body || body.place || t.nameFollows(body.end) || t.titleAt(body.end) {
			break
		}
		if t.toks[body.end].kind == wordToken && !t.isAnd(body.end) && !t.is(body.end, lexicon.Do|lexicon.Say|lexicon.That) {
			break
		}
		if first == 0 {
			first = body.start
			org.kind = body.kind
			org.core = body.coreSpan()
		}
		org.end = body.end
		org.body = true
	}
	if first > 0 {
		org.inner = first
	}
}

// commaOrg reads a body behind a comma that the title has no other link to:
// "Dean, School of Nursing, Lindal University".
func (s *sheet) commaOrg(post *foundPost, i int) (int, int) {
	org, ok := s.orgAt(s.skipThe(i + 1))
	if !ok && s.behindName() {
		if at, house := s.fieldAtHouse(i, i+1); at > i+1 {
			post.org, post.body, post.named = s.span(house.start, house.end), true, house
			return at, house.end // Senior Manager, Harbour Logistics | at Seacart
		}
		if s.isAcronym(i+1) && s.is(i+2, lexicon.Say|lexicon.That|lexicon.Do) && !s.is(i+1, lexicon.Title|lexicon.Degree|lexicon.Place) {
			post.org, post.body = s.span(i+1, i+2), true
			return i, i + 2 // Chairperson, CCI said
		}
		return s.commaHouse(post, i)
	}
	if !ok || org.place || s.nameFollows(org.end) || s.titleAt(org.end) || s.toks[org.end].kind == possessiveToken {
		return i, i
	}
	if !s.isKind(org.end, commaToken, dashToken) && !s.endsClause(org.end) && !s.isAnd(org.end) {
		return i, i
	}
	org = s.stretch(org)
	post.org, post.body, post.named = s.span(org.start, org.end), true, org
	return i, org.end
}

// commaHouse reads a body without a head noun that ends a line "Name, title,
// body": Ng Wai Hoe, Group CEO, SingHealth.
func (t *tokens) commaHouse(post *foundPost, i int) (int, int) {
	k := i + 1
	end := t.capitalsEnd(k)
	if end == k || end > k+3 || t.toks[end].kind != breakToken || t.is(post.head, lexicon.State) {
		return i, i
	}
	for j := k; j < end; j++ {
		if t.is(j, lexicon.Place|lexicon.Month|lexicon.Function|lexicon.Degree|anyName) {
			return i, i
		}
	}
	post.org, post.body = t.span(k, end), true
	return i, end
}

// capitalsEnd is the end of a run of capitals from token k on that may name a
// body or a place: ICU, SNM, Lindal.
func (t *tokens) capitalsEnd(k int) int {
	j := k
	for j < k+5 && t.capital(j) && !t.is(j, lexicon.Honor|lexicon.Month) {
		if t.nameStarts(j) && !(j == k && t.is(j, lexicon.Place)) || t.titleAt(j) && !t.is(j, lexicon.TitleNoun) && t.word(j+1) != "Affairs" {
			break
		}
		if j > k {
			if name, ok := t.nameAt(j); ok && name.score >= 3 {
				break
			}
		}
		j++
	}
	if j > k && t.toks[j].kind == slashToken && !t.toks[j].blank && t.isAcronym(j-1) && t.isAcronym(j+1) {
		j += 2 // OB/GYN
	}
	return j
}

// phrase is a noun phrase: where it ends, whether it ends in or holds the name of
// a body, and the bodies at its end that are named by themselves.
type phrase struct {
	end    int
	isBody bool
	more   []body
}

// lowerPhrase is the noun phrase in small letters from token k on: "the county
// Party committee", "cardiac surgery at Lindal Hospital".
func (t *tokens) lowerPhrase(k int) phrase {
	j, isBody := k, false
loop:
	for j < k+10 && t.toks[j].kind == wordToken {
		c := t.toks[j].class
		switch {
		case t.capital(j):
			if t.nameStarts(j) || j > k && t.nameFollows(j) && !t.is(j+1, lexicon.OrgUnit|lexicon.OrgBody) && !t.is(j, lexicon.OrgBody|lexicon.TitleNoun) {
				break loop
			}
			if org, ok := t.orgAt(j); ok {
				isBody = true
				j = org.end
				continue
			}
		case j > k && isBody && t.isChainWord(j), j > k && !isBody && t.isChainWord(j) && t.chainLeadsOn(j):
			next := t.skipDeterminer(j + 1)
			if t.isOurBody(next) {
				return phrase{next + 2, true, nil} // burns unit of our hospital
			}
			if org, ok := t.orgAt(next); ok {
				org, more := t.stretched(org)
				return phrase{org.end, true, more}
			}
			if more, body := t.lowerPhrase2(next); more > next && !t.capital(next) {
				if t.isChainWord(more) && t.isOurBody(more+1) {
					return phrase{more + 3, true, nil} // department of surgery of our hospital
				}
				if org, ok := t.orgAt(t.skipThe(more + 1)); ok && t.isChainWord(more) {
					return phrase{org.end, true, nil}
				}
				if list := t.listEnd(more); list > more && t.nameFollows(list) {
					more = list // department of medicine | and education Li Wen
				}
				return phrase{more, isBody || body, nil}
			}
			break loop
		case j > k && !isBody && t.isAnd(j) && !t.titleAt(j+1) && t.headAhead(j+1):
		case c&lexicon.Function != 0 && !t.isWord(j, wOur), c&(lexicon.Say|lexicon.That) != 0, c&lexicon.Do != 0 && !hasTopicEnding(t.word(j)), isPast(t.word(j)):
			break loop
		case j > k && isBody && !t.union(j) && t.toks[j-1].kind != possessiveToken:
			break loop // "the department resigned"
		case c&(lexicon.Head|lexicon.Rank) != 0 && c&lexicon.TitleNoun == 0:
			break loop
		}
		if c&(lexicon.OrgBody|lexicon.OrgUnit) != 0 && !t.is(j+1, lexicon.OrgBody|lexicon.OrgUnit|lexicon.OrgWeak) {
			isBody = true
		}
		j++
		if t.toks[j].kind == possessiveToken {
			j++
			if isBody {
				j = t.smallBody(j) // the hospital's | ethics committee
			}
		}
	}
	if j > k && t.toks[j-1].kind == possessiveToken {
		j-- // a member of the clinic's
	}
	return phrase{j, isBody, nil}
}

// isOurBody reports whether "our hospital" or the like stands at token i.
func (t *tokens) isOurBody(i int) bool {
	return t.isWord(i, wOur) && t.is(i+1, lexicon.OrgBody|lexicon.OrgUnit)
}

// union reports whether the name of a trade union stands at token j: the hospital
// | labor union.
func (t *tokens) union(j int) bool {
	if t.isWord(j, wUnion) {
		j--
	}
	return t.isOne(j, wLabor, wLabour, wTrade) && t.isWord(j+1, wUnion)
}

// lowerPhrase2 is lowerPhrase one level down, without a chain of its own.
func (t *tokens) lowerPhrase2(k int) (end int, isBody bool) {
	j := k
	for j < k+6 && t.toks[j].kind == wordToken && t.toks[j].shape == shapeLower {
		c := t.toks[j].class
		if c&(lexicon.Function|lexicon.Do|lexicon.Say|lexicon.That) != 0 || isPast(t.word(j)) {
			break
		}
		isBody = isBody || c&(lexicon.OrgBody|lexicon.OrgUnit) != 0
		j++
	}
	return j, isBody
}

// isChainWord reports whether token j joins a part to a body.
func (t *tokens) isChainWord(j int) bool {
	return t.isOne(j, wOf, wAt) || t.isWord(j, wIn) && t.capital(t.skipDeterminer(j+1))
}

// chainLeadsOn reports whether a body stands behind the preposition at j.
func (t *tokens) chainLeadsOn(j int) bool {
	next := t.skipDeterminer(j + 1)
	return t.capital(next) || t.isOurBody(next) || t.toks[next].kind == wordToken && !t.is(next, lexicon.Function)
}

// headAhead reports whether a head noun of a body stands within a few small
// words from token j on.
func (t *tokens) headAhead(j int) bool {
	for k := j; k < j+4 && t.toks[k].kind == wordToken && t.toks[k].shape == shapeLower; k++ {
		if t.is(k, lexicon.OrgBody|lexicon.OrgUnit|lexicon.OrgWeak) {
			return true
		}
		if t.is(k, lexicon.Function|lexicon.Do|lexicon.Say) {
			return false
		}
	}
	return false
}

// isPast reports whether word ends as past tenses do.
func isPast(word string) bool {
	n := len(word)
	return n > 3 && word[n-2] == 'e' && word[n-1] == 'd' && word != "biomed" && word != "embed"
}

// listEnd is the end of a list of subjects in small letters that goes on at
// token i: "medicine | and surgery at", "lung, | allergy, and care medicine".
// It is i where there is none.
func (t *tokens) listEnd(i int) int {
	and := false
	for j := i; j < i+14; {
		if t.toks[j].kind == commaToken {
			j++
		}
		if t.isAnd(j) {
			and = true
			j++
		}
		if title, ok := t.title(j); ok && (!t.is(j, lexicon.TitleNoun) || t.is(title.head, lexicon.Head|lexicon.Rank)) {
			return i
		}
		end, _ := t.lowerPhrase2(j)
		if end == j {
			return i
		}
		j = end
		if and {
			if t.isKind(j, commaToken, stopToken, breakToken, semicolonToken) || t.isOne(j, wAt, wOf, wIn) || t.is(j, lexicon.Say) || t.nameFollows(j) {
				return j
			}
			return i
		} else if t.toks[j].kind != commaToken && !t.isAnd(j) {
			return i
		}
	}
	return i
}

// lowerDepartment is the end of "breast department" at token k where "of"
// follows, else k.
func (t *tokens) lowerDepartment(k int) int {
	for j := k; j < k+5 && t.toks[j].kind == wordToken && t.toks[j].shape == shapeLower; j++ {
		if t.isWord(j, wDepartment) && j > k && t.isWord(j+1, wOf) {
			return j + 1
		}
		if t.is(j, lexicon.Function) {
			return k
		}
	}
	return k
}

// unitNamedBefore finds what "the department" at token k means: the last
// department named before it.
func (s *sheet) unitNamedBefore(k int) mention.Span {
	if !s.isWord(k-1, wThe) || !s.isOne(k, wDepartment, wSection, wDivision) || s.isWord(k+1, wOf) {
		return mention.Span{}
	}
	for n := len(s.orgs) - 1; n >= 0 && k-s.orgs[n].end < 80; n-- {
		org := s.orgs[n]
		for j := org.start; j < org.end; j++ {
			if s.toks[j].kind == wordToken && strings.EqualFold(s.word(j), s.word(k)) {
				return s.span(org.start, org.end)
			}
		}
	}
	return mention.Span{}
}
