package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Bodies that only a title behind them tells to be one: "Seaview Optics Sales Director
// Ivo Marsh", "Harrow Vice Mayor Bo Yan", "the agency's administrator"; and chairs
// that bear a name, "the Ivo Marsh Professor of Music".

// chairNamed gives the token of the noun of a chair whose name, of those who gave it,
// begins at token i: the Dana R. Whitlow | Professor of Surgery, the Ivo and Rosa Marsh
// Endowed | Chair in Nursing.
func (t *tokens) chairNamed(i int) (int, bool) {
	const longest = 9
	if !t.capital(i) || !t.opensChair(i) || t.is(i, lexicon.Honor) || t.titleAt(i) && !t.is(i, anyName) {
		return 0, false
	}
	named := false
	for j := i; j < i+longest; j++ {
		switch {
		case j > i && t.capital(j) && t.isOne(j, wProfessor, wChair):
			_, isBody := t.orgAt(i)
			ends := t.isOne(j+1, wOf, wIn, wFor) || t.isAnd(j+1) && t.titleAt(j+2) || t.isWord(i-1, wThe) && t.is(i, lexicon.Given)
			return j, named && ends && !isBody && (j > i+1 || !t.is(i, lexicon.Place|lexicon.People))
		case named && !t.capital(j) && t.titleAt(j):
			title, _ := t.title(j) // the Edward Brown | distinguished service professor of finance
			return j, t.isOne(title.head, wProfessor, wChair) && t.isOne(title.end, wOf, wIn, wFor)
		case t.capital(j):
			named = named || t.nameable(j)
		case j > i && t.isAnd(j) && t.capital(j+1), t.isParticle(j), t.toks[j].kind == possessiveToken:
		default:
			return 0, false
		}
	}
	return 0, false
}

// opensChair reports whether a named chair could begin at token i: it is somebody's who
// stands before, or has an article.
func (t *tokens) opensChair(i int) bool {
	if t.toks[i-1].kind == wordToken {
		return t.isOne(i-1, wThe, wIs, wAs, wWas) || t.isOrdinal(i-1)
	}
	return t.toks[i-1].kind == commaToken && t.capital(i-2)
}

// orgPrefix reports whether an organisation begins at i with a title behind.
func (t *tokens) orgPrefix(i int) bool {
	org, ok := t.orgAt(i)
	if !ok {
		return false
	}
	end := org.end
	if t.toks[end].kind == possessiveToken {
		end++
	}
	return t.titleAt(end)
}

// namedAfterRuler reads a body whose name begins with the title of a ruler:
// Queen Anne Hospital.
func (t *tokens) namedAfterRuler(i int) (body, bool) {
	if !t.is(i, lexicon.Noble) || !t.capital(i) || !t.capital(i+1) && !t.isWord(i+1, wOf) && t.toks[i+1].kind != possessiveToken {
		return body{}, false
	}
	if t.isWord(i+1, wOf) && t.capital(i+2) { // Prince of Wales Hospital
		org, ok := t.orgAt(i + 2)
		org.start = i
		return org, ok && !org.place
	}
	org, ok := t.orgAt(i)
	return org, ok && !org.place && !t.titleAt(org.end)
}

// longestHouse is how many words a house has that only a title behind it tells
// to be one.
const longestHouse = 5

// houseAndTitle reads a body without a head noun that stands before a title
// and a name: Seaview Optics Sales Director Ivo Marsh.
func (s *sheet) houseAndTitle(i int) (int, bool) {
	const never = lexicon.Function | lexicon.Month | lexicon.Do | lexicon.Say | lexicon.That | lexicon.Honor | lexicon.Former | lexicon.Qualifier | lexicon.Title | lexicon.ZhFamily | lexicon.OrgPlural
	foreign := false // a word that is none of a people
	j := i
	for ; j < i+longestHouse && s.capital(j) && (j == i || s.toks[j].blank) && !s.isInitial(j); j++ {
		if j > i && s.titleAt(j) && (j > i+1 || s.is(j, lexicon.Modifier|lexicon.TitleNoun)) {
			break
		}
		if s.is(j, never) {
			break
		}
		foreign = foreign || !s.is(j, lexicon.People)
	}
	title := j
	if s.toks[j].kind == possessiveToken && !s.nameStarts(i) {
		title++
	}
	if j < i+2 || !foreign || !s.titleAt(title) {
		return i, false
	}
	if s.startsSentence(i) && s.is(i, lexicon.Common) && s.toks[i].shape == shapeTitle && !s.is(i+1, lexicon.Common|lexicon.OrgWeak) {
		return i, false
	}
	run, ok := s.postsAt(title)
	if !ok {
		if group, _ := s.title(title); s.isGroup(group) && s.nameFollows(group.end) {
			return s.orgItem(body{start: i, end: j, body: true}), true // Harrow Bay students Ivo Marsh and Rosa Penn
		}
		return i, false
	}
	if first := s.posts[run.from]; !s.nameFollows(run.end) && (title == j || s.toks[run.end].kind != commaToken) || first.org != (mention.Span{}) || s.is(first.head, lexicon.State|lexicon.Military) {
		s.posts = s.posts[:run.from]
		return i, false
	}
	s.prefixOrg(run, i, s.span(i, j), true)
	s.orgs = append(s.orgs, body{start: i, end: j, body: true})
	return s.postItem(i, run), true
}

// joinedHouse reads capitals at token i that only the verb of joining before and the
// post behind tell to be a body: joined | Seaview Optics | as treasurer.
func (s *sheet) joinedHouse(i int) (body, bool) {
	if !s.isJoining(i-1) && !(s.isWord(i-1, wThe) && s.isJoining(i-2)) || s.is(i, lexicon.Honor|lexicon.Month) {
		return body{}, false
	}
	end := i
	for end < i+longestHouse && s.capital(end) && (end == i || s.toks[end].blank) {
		end++
	}
	if end == i+1 && s.is(i, lexicon.Org) {
		return body{}, false // joined the School as
	}
	as := end
	if s.isWord(as, wIn) && (s.toks[as+1].kind == numberToken || s.is(as+1, lexicon.Month)) {
		as += 2 // in May
	}
	if !s.isWord(as, wAs) || !s.titleAt(s.skipDeterminer(as+1)) {
		return body{}, false
	}
	if name, ok := s.nameAt(i); ok && name.end == end && s.is(name.given, lexicon.Given) && (s.is(name.family, lexicon.Family|lexicon.FamilyWeak) || s.wordSurname(name.family)) {
		return body{}, false // joined Ivo Marsh as host
	}
	return body{start: i, end: end, body: true}, true
}

// ownsTitle reports whether a body in small letters stands in the possessive at
// token i, before a title.
func (t *tokens) ownsTitle(i int) bool { return t.ownerEnd(i) > i }

// ownerEnd is the end of a body in small letters, of one word or two, that stands in
// the possessive at token i before a title: the hospital district | 's director. It
// is i where there is none.
func (t *tokens) ownerEnd(i int) int {
	if t.capital(i) || t.toks[i].kind != wordToken {
		return i
	}
	end := i + 1
	if t.toks[end].kind == wordToken && !t.capital(end) && !t.is(i, lexicon.Function) && t.is(end, lexicon.OrgBody|lexicon.OrgUnit|lexicon.OrgPlace) {
		end++
	}
	if t.toks[end].kind == possessiveToken && t.is(end-1, lexicon.OrgBody|lexicon.OrgUnit|lexicon.OrgPlace) && (end > i+1 || t.is(i, lexicon.OrgBody|lexicon.OrgUnit)) && t.titleAt(end+1) {
		return end
	}
	return i
}

// ownTitle reads a body in small letters whose officer follows: the agency's
// administrator.
func (s *sheet) ownTitle(i int) (int, bool) {
	end := s.ownerEnd(i)
	if end == i {
		return i, false
	}
	run, ok := s.postsAt(end + 1)
	if !ok {
		return i, false
	}
	from := i
	if s.isWord(i-1, wOur) {
		from--
	}
	s.prefixOrg(run, from, s.span(from, end), from < i)
	return s.postItem(i, run), true
}

// placeAndTitle reads a place or short name before a title and a name:
// Harrow Vice Mayor Bo Yan, HDS president Tang Qi.
func (s *sheet) placeAndTitle(i int) (int, bool) {
	last := i
	if s.capital(i+1) && s.isPlace(i) {
		last++ // Hong Kong
	}
	next := last + 1
	if s.toks[next].kind == possessiveToken {
		next++
	}
	if s.is(i, lexicon.Function|lexicon.People|lexicon.Month|lexicon.Do|lexicon.Honor) || s.toks[i].shape == shapeInitial {
		return i, false
	}
	if s.is(i, lexicon.Common) && s.toks[i].shape != shapeUpper && !(s.is(i, lexicon.Org) && next > last+1) {
		return i, false
	}
	if next == last+1 && s.toks[i].shape == shapeTitle && strings.HasSuffix(s.word(i), "ing") && s.startsSentence(i) && !s.is(i, lexicon.Place|lexicon.ZhFamily) {
		return i, false // Briefing | Professor Ivo Marsh
	}
	if !s.toks[last+1].blank && next == last+1 || !s.titleAt(next) {
		return i, false
	}
	run, ok := s.postsAt(next)
	if !ok {
		return i, false
	}
	head := s.posts[run.from].head
	calling := s.isBut(head, lexicon.Profession, lexicon.Head) && !s.isAcronym(i)
	if next == last+1 && (calling || !s.nameFollows(run.end) && s.toks[run.end].kind != commaToken) {
		return s.postItem(next, run), true // Lindal lawyer Ivo Marsh
	}
	s.prefixOrg(run, i, s.span(i, last+1), s.isAcronym(i))
	if s.isAcronym(i) && !s.is(i, lexicon.Place|lexicon.Degree) && !s.is(s.posts[run.from].head, lexicon.State) {
		s.orgs = append(s.orgs, body{start: i, end: i + 1, body: true})
	}
	return s.postItem(i, run), true
}

// prefixOrg gives the first posts of run the body, from token i on, that
// stands before them.
func (s *sheet) prefixOrg(run postRun, i int, org mention.Span, body bool) {
	former := s.is(i-1, lexicon.Former)
	for k := run.from; k < run.to; k++ {
		post := &s.posts[k]
		if post.org == (mention.Span{}) {
			post.org, post.body = org, body
		}
		post.former = post.former || former
	}
}
