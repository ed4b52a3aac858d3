package en

import (
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// The items of a sentence, from left to right. What begins at a token is tried in an
// order that is the table of who wins: an honorific with its name, a known body, a
// title with its posts, any other body, a name, a body that only its officer tells.
// Whatever is none of these is an item of its own kind or nothing.

// readItems reads the items of the sentence of tokens [at, end).
func (s *sheet) readItems(at, end int) {
	s.items, s.kinds, s.weak = s.items[:0], 0, false
	for at < end {
		from := at
		for at < end && s.idle(at) {
			at++
		}
		if at > from {
			s.addPlain(itemOther, from, at)
		}
		if at < end {
			at = max(at+1, s.item(at))
		}
	}
}

// isSmall reports whether the capitalised token i is a small word, The or In,
// which begins no name, title or body.
func (t *tokens) isSmall(i int) bool {
	tok := &t.toks[i]
	return tok.shape == shapeTitle && tok.class&(lexicon.Function|namesOrTitles) == lexicon.Function
}

// idle reports, at little cost, whether token i says nothing by itself and
// begins nothing.
func (t *tokens) idle(i int) bool {
	const busy = mayTitle | lexicon.OrgBody | lexicon.OrgUnit | lexicon.Degree | lexicon.Markers
	tok, next := &t.toks[i], &t.toks[i+1]
	return tok.kind == wordToken && !tok.capital && tok.class&busy == 0 && !next.capital && next.class&lexicon.Title == 0
}

// item reads what stands at token i, adds it to the items of the sentence,
// and returns the token after it.
func (s *sheet) item(i int) int {
	kind := itemOther
	switch tok := &s.toks[i]; tok.kind {
	case wordToken:
		if s.isWord(i, wAnd) {
			kind = itemAnd
			break
		}
		if tok.shape == shapeUpper {
			s.noteAcronym(i)
		}
		if end, ok := s.wordItem(i); ok {
			return end
		}
		if joint, ok := s.smallWord(i); ok {
			return s.take(joint)
		}
	case commaToken:
		kind = itemComma
	case openToken:
		return s.parenthesis(i)
	case dashToken, colonToken:
		if s.joinsAsComma(i) {
			kind = itemComma
		} else if s.labels(i) {
			return i + 1
		}
	case numberToken:
		if s.isAge(i) && s.titleAt(i+1) {
			return i + 1
		}
		if end, ok := s.age(i); ok {
			return end
		}
	case otherToken:
		if s.isAnd(i) {
			kind = itemAnd
		}
	}
	return s.addPlain(kind, i, i+1)
}

// asksReader reports whether token i begins a sentence that asks the reader to
// do something: Call Patient Services.
func (t *tokens) asksReader(i int) bool {
	switch t.word(i) {
	case "Call", "Contact", "Visit", "See", "Join", "Email", "Ask", "Read", "Follow", "Meet", "Phone", "Click", "Download", "Register", "Congratulations", "Congratulate", "Welcome", "Thank":
		return t.startsSentence(i)
	}
	return false
}

// wordItem reads posts, an organisation or a name at token i.
func (s *sheet) wordItem(i int) (int, bool) {
	tok := &s.toks[i]
	if tok.capital && s.isSmall(i) {
		return i, false
	}
	if tok.capital && s.capital(i+1) && s.asksReader(i) {
		return i, false
	}
	if !tok.capital && !s.mayBeTitle(i) {
		return s.smallItem(i)
	}
	if tok.capital && (s.isWord(i-1, wThe) || s.is(i-1, lexicon.Preposition)) && s.isEponym(i+2) {
		return s.addPlain(itemOther, i, i+3), true
	}
	if s.is(i, lexicon.BodyStart) && s.startsBody(i) {
		if org, ok := s.orgAt(i); ok {
			return s.orgItem(org), true
		}
	}
	if tok.class&lexicon.Honor != 0 {
		if end, ok := s.honorItem(i); ok {
			return end, true
		}
	}
	if tok.class&lexicon.Noble != 0 {
		if org, ok := s.namedAfterRuler(i); ok {
			return s.orgItem(org), true
		}
	}
	if k, ok := s.chairNamed(i); ok {
		if run, ok := s.postsAt(k); ok {
			s.posts[run.from].title.Start = s.start(i)
			return s.postItem(i, run), true
		}
	}
	if title, ok := s.title(i); ok {
		if run, ok := s.postsAt(i); ok {
			return s.postItem(i, run), true
		}
		return s.addPlain(itemHint, i, title.end), true
	}
	if !s.capital(i) {
		return s.ownTitle(i)
	}
	if org, ok := s.orgAt(i); ok {
		if name, ok := s.owner(org); ok {
			return s.nameItem(name), true
		}
		return s.orgItem(org), true
	}
	if end, ok := s.houseAndTitle(i); ok {
		return end, true
	}
	if org, ok := s.joinedHouse(i); ok {
		return s.orgItem(org), true
	}
	if name, ok := s.nameAt(i); ok {
		return s.nameItem(name), true
	}
	if s.isKnown(i) {
		return s.nameItem(properName{start: i, end: i + 1, family: i, given: -1, score: enoughForName, alone: true}), true
	}
	if end, ok := s.placeAndTitle(i); ok {
		return end, true
	}
	return i, false
}

// startsBody reports whether the name of a well-known body begins at token i.
func (t *tokens) startsBody(i int) bool {
	end, _ := t.knownBody(i)
	return end > i
}

// smallItem reads what begins with a word in small letters that begins no title:
// a name that lost its capital, a body with its officer.
func (s *sheet) smallItem(i int) (int, bool) {
	switch class := s.toks[i].class; {
	case class == 0 && s.capital(i+1):
		if name, ok := s.lowerGiven(i); ok {
			return s.nameItem(name), true
		}
	case class&(lexicon.OrgBody|lexicon.OrgUnit) != 0:
		return s.ownTitle(i)
	}
	return i, false
}

// postItem adds a run of posts, and the name right behind it.
func (s *sheet) postItem(i int, run postRun) int {
	if post := &s.posts[run.from]; i == post.first-1 && s.is(i, lexicon.Qualifier) && s.behindName() && (s.onlyCalls(post) || post.first < post.head && s.is(post.head, lexicon.Rank)) {
		post.first, post.title.Start = i, s.start(i) // a name, veteran herbal doctor
	}
	s.describePost(run)
	s.add(item{kind: itemPosts, start: i, end: run.end, run: run})
	if s.toks[i-1].kind == openToken && s.posts[run.from].org == (mention.Span{}) && s.posts[run.from].inherits {
		s.posts[run.from].org = s.phraseBefore(i - 1)
	}
	end := run.end
	earl := s.is(end, lexicon.Noble) && s.is(end, lexicon.Given|lexicon.GivenWeak) && s.isLone(end+1)
	if !earl && s.nobleName(end) {
		end++ // Mayor Lord Marsh, but Mayor Earl Marsh
	}
	if !s.capital(end) || s.titleAt(end) && !earl {
		return end
	}
	if s.is(end, lexicon.Honor) {
		return end
	}
	if name, ok := s.nameAt(end); ok && (name.score >= 3 || s.unknownName(name)) {
		name.score += 4
		return s.nameItem(name)
	}
	if name, ok := s.wordAndSurname(end); ok {
		return s.nameItem(name)
	}
	if s.posts[run.to-1].title.End == s.close(end) && s.toks[end].blank && s.maySurname(end) {
		if s.isBut(end, lexicon.Common, anyName) || s.isHeading(i, end) {
			return end
		}
		return s.nameItem(properName{start: end, end: end + 1, family: end, given: -1, score: enoughForName, alone: true})
	}
	return end
}

// describePost takes to the first post of run the small words between it and the comma
// behind a name, for they say what sort of post the name holds: Li Wen, | renowned
// folk singer of Lindal.
func (s *sheet) describePost(run postRun) {
	const most = 5
	n := len(s.items)
	if n < 3 || s.items[n-1].kind != itemOther || s.items[n-2].kind != itemComma || s.items[n-3].kind != itemName || s.capital(run.end) {
		return
	}
	post := &s.posts[run.from]
	from := s.skipThe(s.items[n-1].start)
	if s.items[n-1].end != post.first || from == post.first || post.first-from > most {
		return
	}
	for k := from; k < post.first; k++ {
		if s.toks[k].kind != wordToken || s.capital(k) || s.appoints(k) || isAdverb(s.word(k)) || s.is(k, lexicon.Function|lexicon.Say|lexicon.That|lexicon.Do) {
			return
		}
	}
	post.first = from
	post.title.Start = s.start(from)
	s.items = s.items[:n-1]
}

// isHeading reports whether the title at token i and the lone word behind it, which no
// list knows, name a thing: our Doctor | Finder, and that alone on its line.
func (t *tokens) isHeading(i, word int) bool {
	if t.is(word, anyName) || hasSurnameEnding(t.word(word)) {
		return false
	}
	if t.toks[i-1].kind == breakToken {
		return t.endsClause(word + 1)
	}
	return t.isOne(i-1, wThe, wA, wAn, wOur, wHis, wHer, wIts, wTheir, wYour)
}

// maySurname reports whether the capital at token i, before no other one, may be a
// surname behind a post.
func (t *tokens) maySurname(i int) bool {
	const other = notInNames &^ lexicon.Common
	if t.runsOn(i+1) || !t.nameable(i) {
		return false
	}
	return !t.is(i, other) || t.isBut(i, lexicon.Given|lexicon.Family, other&^lexicon.People)
}

// unknownName reports whether name is of two words that are nothing else, and
// a verb, a mark or "and" follows: enough behind a post.
func (t *tokens) unknownName(name properName) bool {
	const other = notInNames | lexicon.PlaceWeak
	if name.end != name.start+2 || t.is(name.start, other) || t.is(name.start+1, other) || t.capital(name.end) {
		return false
	}
	next := t.toks[name.end]
	return next.kind != wordToken || t.isAnd(name.end) || next.class&(lexicon.Do|lexicon.Say|lexicon.That|lexicon.Function) != 0
}

// orgItem adds an organisation, or the posts that it stands before: "Lindal
// Government Deputy Treasurer", "the Trust's Chief Executive".
func (s *sheet) orgItem(org body) int {
	title := org.end
	possessive := s.toks[title].kind == possessiveToken
	switch {
	case possessive:
		title++
	case s.inBracket(title):
		title += 3 // the Hospital Bureau (HB) Chairman
	}
	s.orgs = append(s.orgs, org)
	if s.titleAt(title) && (possessive || s.toks[title].blank) {
		if run, ok := s.postsAt(title); ok {
			s.prefixOrg(run, org.start, s.span(org.start, org.end), org.body)
			return s.postItem(org.start, run)
		}
	}
	return s.add(item{kind: itemOrg, start: org.start, end: org.end, org: len(s.orgs) - 1})
}

// degreesEnd is the end of the degrees and honours that stand right behind a
// name at token i: Ismay Thornbury | OBE FRCP.
func (t *tokens) degreesEnd(i int) int {
	for t.is(i, lexicon.Degree) && t.toks[i].shape == shapeUpper && t.toks[i].blank && !t.is(i, anyName) {
		i++
	}
	return i
}

// sideEnd is the end of the bracket at token i that tells where on a picture somebody
// is, before what he is of: Professor Ivo Marsh | (left) | of Lindal University. It is
// i where there is none.
func (t *tokens) sideEnd(i int) int {
	const longest = 5
	if t.toks[i].kind != openToken {
		return i
	}
	for k := i + 1; k < i+longest && !t.capital(k); k++ {
		if t.toks[k].kind == closeToken {
			return k + 1
		}
	}
	return i
}

// nameItem adds a name, with the body behind "of" or "from".
func (s *sheet) nameItem(name properName) int {
	i := s.degreesEnd(name.end)
	if i > name.end {
		name.score += 4 // Dana Whitlow OBE
	}
	s.names = append(s.names, name)
	if k := s.sideEnd(i); k > i && s.isOne(k, wOf, wFrom) {
		i = k
	}
	item := item{kind: itemName, start: name.start, end: i, name: len(s.names) - 1, weak: name.score < enoughForName}
	switch {
	case s.isOne(i, wOf, wFrom, wAt):
		if end := s.nameTail(&item, i); end > i {
			item.end = end
			return s.add(item)
		}
	case s.toks[i].kind == commaToken && s.isOne(i+1, wOf, wFrom) && s.capital(s.skipDeterminer(i+2)) && s.postBefore():
		if end := s.nameTail(&item, i+1); end > i+1 && s.toks[end].kind != wordToken {
			item.end = end // Inspector Jan Kobal, of Lindal Police, said
			return s.add(item)
		}
		item.tail = mention.Span{}
	}
	return s.add(item)
}
