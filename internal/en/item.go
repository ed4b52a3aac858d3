package en

import (
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Items that are more than a word: what joins names and posts, brackets, ages,
// degrees, bodies behind a name. scan.go asks here at each token.

// joint is a word that joins names and posts: [start, end) says that a post
// follows. One with no kind is only stepped over.
type joint struct {
	kind       itemKind // itemAs, or itemOther for none
	start, end int
	past       bool // the post is a past one
	drops      bool // the comma before is no comma of the chain
	degree     bool // it belongs to the name before the comma
}

// over is a joint that is stepped over to token end.
func over(end int) joint { return joint{kind: itemOther, end: end} }

// smallWord reads a word at token i that joins names and posts, or may be stepped
// over between them.
func (s *sheet) smallWord(i int) (j joint, ok bool) {
	switch s.marker(i) {
	case 0:
		if s.is(i, lexicon.Degree) && s.toks[i].shape != shapeLower && s.behindName() {
			return joint{kind: itemOther, start: i, end: s.degreeEnd(i + 1), drops: true, degree: true}, true
		}
	case wMale, wFemale:
		if s.behindName() {
			return joint{kind: itemOther, end: i + 1, drops: true}, true // Whitlow, female, chief physician
		}
	case wThe:
		next := i + 1
		if s.isOne(next, wMost, wRight, wVery) {
			next++ // the Most Hon. Ivo Marsh
		}
		if s.is(next, lexicon.Honor) && s.capital(next) && s.mayHonor() {
			return over(next), true
		}
		if s.isOrdinal(next) {
			next++
		}
		if _, ok := s.chairNamed(next); ok && s.holds(i-1) {
			return joint{kind: itemAs, start: i, end: next}, true // holds the Whitlow Chair in Music
		} else if ok {
			return over(next), true
		}
		if s.isOrdinal(i+1) && s.titleAt(i+2) {
			return over(i + 2), true // the second dean
		}
		return over(i + 1), s.titleAt(i+1) || s.orgPrefix(i+1) || s.ownsTitle(i+1)
	case wTo:
		if s.behindAppointed() && s.titleAt(i+1) {
			return joint{kind: itemAs, start: i, end: i + 1}, true
		}
	case wWhile:
		if s.isOne(i+1, wA, wAn) && s.titleAt(i+2) {
			return joint{kind: itemAs, start: i, end: i + 2, past: true}, true // wrote it while a fellow of X
		}
	case wAppointed, wElected:
		if k := s.skipDeterminer(i + 1); s.rightBehindName(i) {
			if title, ok := s.title(k); ok && s.isPost(title) && !s.nameFollows(title.end) {
				return joint{kind: itemAs, start: i, end: k}, true // Ivo Marsh appointed chair
			}
		}
	case wAll, wBoth:
		return over(i + 1), s.behindName() && s.titleAt(i+1)
	case wFormerly, wPreviously, wThen:
		if k := s.skipDeterminer(i + 1); s.behindName() && s.titleAt(k) {
			return joint{kind: itemAs, start: i, end: k, past: true}, true
		}
	case wOf:
		if k := s.skipDeterminer(i + 1); s.titleAt(k) {
			if is, past := s.postOf(i); is {
				return joint{kind: itemAs, start: i, end: k, past: past}, true
			}
		}
	case wA, wAn, wOur, wCurrently, wNow, wIts, wHis, wHer:
		if s.isOne(i+1, wA, wAn, wThe) && s.titleAt(i+2) {
			return over(i + 2), true // currently a
		}
		return over(i + 1), s.titleAt(i+1) || s.orgPrefix(i+1) || s.isAge(i+1) && s.titleAt(i+2)
	case wAs, wIs, wAre, wWas, wWere, wBecame, wRemains, wBecomes, wBecome, wBecoming, wWho, wHas, wHad, wWill, wBeen:
		if end := s.linkWords(i); end > i {
			return joint{kind: itemAs, start: i, end: end, past: s.isPastLink(i, end)}, true
		}
	}
	return over(i), false
}

// take adds a joint to the items of the sentence, and returns the token after it.
func (s *sheet) take(j joint) int {
	n := len(s.items)
	if j.degree {
		s.items[n-2].end = j.start + 1
	}
	if j.drops {
		s.items = s.items[:n-1]
	}
	if j.kind == itemAs {
		s.add(item{kind: itemAs, start: j.start, end: j.end, past: j.past})
	}
	return j.end
}

// behindAppointed reports whether the last item is a name that a verb of
// appointing has for its object: promoted Ivo Marsh.
func (s *sheet) behindAppointed() bool {
	n := len(s.items)
	return n > 0 && s.items[n-1].kind == itemName && s.appoints(s.items[n-1].start-1)
}

// rightBehindName reports whether the last item is a name that ends with token i.
func (s *sheet) rightBehindName(i int) bool {
	n := len(s.items)
	return n > 0 && s.items[n-1].kind == itemName && s.items[n-1].end == i
}

// appoints reports whether token i is a verb that makes somebody something.
func (t *tokens) appoints(i int) bool {
	if t.toks[i].kind != wordToken || t.capital(i) {
		return false
	}
	if t.isWord(i, wOf) {
		switch t.word(i - 1) {
		case "promotion", "appointment", "election", "nomination":
			return true
		}
	}
	switch t.word(i) {
	case "appointed", "named", "promoted", "elevated", "elected", "selected", "chose", "hired", "picked", "tapped", "appoints", "names", "promotes", "elects", "hires", "re-elected", "reappointed":
		return true
	}
	return false
}

// isOrdinal reports whether token i, in small letters, tells which holder of a post
// somebody is: first, inaugural.
func (t *tokens) isOrdinal(i int) bool {
	switch t.word(i) {
	case "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "inaugural":
		return true
	}
	return false
}

// mayHonor reports whether "the Hon." may go on here: behind a post, with or
// without a comma.
func (s *sheet) mayHonor() bool {
	n := len(s.items)
	return s.postBefore() || n > 1 && s.items[n-1].kind == itemComma && s.items[n-2].kind == itemPosts
}

// degreeEnd is the end of what belongs to the degree before token i.
func (t *tokens) degreeEnd(i int) int {
	if t.toks[i].kind == stopToken && t.toks[i+1].kind == commaToken {
		return i + 1
	}
	if t.toks[i].kind == otherToken && t.toks[i+1].kind == numberToken && t.toks[i+1].end-t.toks[i].start < 6 {
		return i + 2 // M.D. ’57
	}
	return i
}

// isPastLink reports whether tokens [i, end) say that a post is past: "was
// president", but not "was elected president".
func (t *tokens) isPastLink(i, end int) bool {
	if t.isWord(i, wAs) {
		return t.leftAs(i) || t.servedTerm(i, end)
	}
	for j := i; j < end; j++ {
		if t.inPast(j+1) || t.word(j) == "once" || t.isWord(j, wAs) && t.leftAs(j) {
			return true // is no longer the director, who was formerly, who retired as
		}
	}
	if t.isWord(i, wHad) || t.isWord(i, wWho) && t.isWord(i+1, wHad) {
		return t.isWord(i+1, wBeen) || t.isWord(i+2, wBeen)
	}
	return (t.isWord(i, wWas) || t.isWord(i, wWho) && t.isWord(i+1, wWas)) && t.plainLink(i, end)
}

// linkWords is the end of the words at token i that join a name to a post
// that follows; i where no post does.
func (t *tokens) linkWords(i int) int {
	j := i + 1
	for range 5 {
		switch t.word(j) {
		case "both", "act", "serve", "serving", "served", "acting", "continue", "formerly", "previously", "once", "no", "longer", "retired", "resigned", "stepped", "down", "hired", "engaged", "employed", "selected", "designated", "invited", "recommended", "is", "was", "were", "been", "become", "became", "has", "had", "have", "be", "elected", "re-elected", "appointed", "named", "made", "promoted", "as", "to", "the", "a", "an", "its", "also", "then", "now", "currently", "unanimously":
			j++
		}
	}
	title, ok := t.title(j)
	if !ok || t.toks[j].kind != wordToken {
		k := j
		if t.isOrdinal(k) {
			k++
		}
		if _, ok := t.chairNamed(k); ok {
			return k // is the first Whitlow Chair in Music
		}
		if t.ownsTitle(j) || t.capital(j) && (t.orgPrefix(j) || t.toks[j+1].kind == possessiveToken && t.titleAt(j+2)) {
			return j // is the agency's administrator
		}
		return i
	}
	// "She is a physician first": a calling is no post.
	if j == i+2 && t.isWord(j-1, wA) && !t.is(title.head, lexicon.Head|lexicon.Rank) && !(t.isWord(i, wAs) && t.servesAs(i)) && !(t.isOne(title.end, wAt, wOf) && !t.capital(title.head) && t.capital(t.skipThe(title.end+1))) {
		return i
	}
	return j
}

// age steps over an age between commas behind a name: "Dana Whitlow, 46,".
func (s *sheet) age(i int) (int, bool) {
	n := len(s.items)
	if n < 2 || s.items[n-1].kind != itemComma || s.items[n-2].kind != itemName || s.toks[i].end-s.toks[i].start > 11 {
		return i, false
	}
	end := i + 1
	if s.isWord(end, wYears) && s.isWord(end+1, wOld) {
		end += 2
	}
	if s.toks[end].kind != commaToken {
		return i, false
	}
	s.items = s.items[:n-1]
	return end, true
}

// plainLink reports whether nothing but "who", "was" and an article stands in
// tokens [i, end).
func (t *tokens) plainLink(i, end int) bool {
	for ; i < end; i++ {
		if !t.isOne(i, wWho, wWas, wA, wAn, wThe, wThen) {
			return false
		}
	}
	return true
}

// parenthesis steps over short brackets behind a name: (left), (1936-2001).
func (s *sheet) parenthesis(i int) int {
	if s.is(i+1, lexicon.Honor) && s.toks[i+1].dot && s.toks[i+2].kind == closeToken && s.capital(i+3) {
		return i + 3 // Prof. (Dr.) Ivo Marsh
	}
	s.noteForeign(i)
	n := len(s.items)
	if k := s.skipThe(i + 1); n > 0 && s.items[n-1].kind == itemName && s.titleAt(k) {
		if run, ok := s.postsAt(k); ok && s.toks[run.end].kind == closeToken {
			s.add(item{kind: itemPosts, start: k, end: run.end, run: run, bound: true})
			return run.end + 1 // Alan Frost (chair)
		}
	}
	if n > 1 && s.items[n-1].kind == itemName && s.items[n-2].kind == itemPosts && s.items[n-1].tail == (mention.Span{}) {
		if org, ok := s.orgAt(s.skipThe(i + 1)); ok && !s.place(&org) && s.toks[org.end].kind == closeToken {
			s.orgs = append(s.orgs, org)
			s.items[n-1].tail, s.items[n-1].tailPrep = s.span(org.start, org.end), 'o'
			return org.end + 1 // Professor Ivo Marsh (University of Lindal)
		}
	}
	if n > 0 && s.items[n-1].kind == itemPosts && s.inBracket(i) {
		return i + 3 // Chairman of the Hospital Bureau (HB), Ivo Marsh
	}
	if end := s.districtBracket(i); end > i {
		return end
	}
	if n > 0 && (s.items[n-1].kind == itemName || s.items[n-1].kind == itemPosts) {
		for j := i + 1; j < i+6; j++ {
			if s.toks[j].kind == closeToken {
				if s.bracketMatters(i+1, j) && !(s.items[n-1].kind == itemName && s.titleAt(j+1)) {
					break
				}
				return j + 1
			}
		}
	}
	return s.addPlain(itemOther, i, i+1)
}

// districtBracket is the end of brackets at token i that say which place the post
// before them is for, before a comma and who holds it: District Officer (Farhill |),
// Mr Marsh. It is i for others.
func (s *sheet) districtBracket(i int) int {
	if !s.postBefore() {
		return i
	}
	j := i + 1
	for j < i+4 && s.capital(j) {
		j++
	}
	if j == i+1 || s.toks[j].kind != closeToken || s.toks[j+1].kind != commaToken || !s.capital(j+2) || !s.is(j+2, lexicon.Honor|lexicon.Rank) {
		return i
	}
	return j + 1
}

// bracketMatters reports whether the words in brackets are to be read: a
// name, a title.
func (t *tokens) bracketMatters(i, j int) bool {
	for ; i < j; i++ {
		if t.nameStarts(i) || t.titleAt(i) || t.capital(i) && t.nameable(i) && !t.is(i, notInNames) {
			return true
		}
	}
	return false
}

// phraseBefore gives the small words that end before token i, to the body of
// whom a bracket names the leader: "nursing group (group leader A)".
func (t *tokens) phraseBefore(i int) mention.Span {
	j := i
	for j > 0 && i-j < 7 && t.toks[j-1].kind == wordToken && t.toks[j-1].shape == shapeLower {
		if t.is(j-1, lexicon.Function) && !(t.isAnd(j-1) && j > 1 && t.toks[j-2].kind == wordToken) {
			break
		}
		j--
	}
	if j == i || !t.is(i-1, lexicon.Org) {
		return mention.Span{}
	}
	return t.span(j, i)
}

// wordAndSurname reads a name whose given name is a word, perhaps a translated one:
// Mayor Magpie Gu, Nurse Summer Marsh. It is only looked for behind a post.
func (t *tokens) wordAndSurname(i int) (properName, bool) {
	if !t.capital(i) || t.toks[i].dot || !t.isLone(i+1) {
		return properName{}, false
	}
	const other = lexicon.Function | lexicon.Org | lexicon.Month | lexicon.Place
	chinese := t.is(i+1, lexicon.ZhFamily)
	if t.is(i, other) && !t.isBut(i, lexicon.GivenWeak, other&^lexicon.Function|lexicon.Preposition) || !chinese && (!t.is(i+1, lexicon.Family) || t.is(i+1, notInNames) && !t.is(i, lexicon.GivenWeak) || t.is(i, mayTitle|lexicon.Thing|lexicon.Degree|lexicon.People)) {
		return properName{}, false
	}
	return properName{start: i, end: i + 2, family: i + 1, given: i, score: enoughForName, chinese: chinese}, true
}

// owner reads the name that stands in the possessive before the body org and is
// no part of its name: "Dana Whitlow's | Skylark Party", but "St. Anne's
// Hospital".
func (t *tokens) owner(org body) (properName, bool) {
	for j := org.start + 1; j+2 < org.end; j++ {
		if t.toks[j].kind == possessiveToken {
			name, ok := t.nameAt(org.start)
			return name, ok && name.score >= enoughForName && !name.alone && name.honorific == "" && name.end == j
		}
	}
	return properName{}, false
}

// mayBeTitle reports, at little cost, whether a title could begin at token i.
func (t *tokens) mayBeTitle(i int) bool {
	return t.is(i, mayTitle) || t.is(i+1, lexicon.Title) && !t.is(i, lexicon.Function)
}

// isKnown reports whether the word at token i, on its own, is the surname of
// somebody whom the text names in full.
func (s *sheet) isKnown(i int) bool {
	if s.toks[i].shape == shapeInitial || s.is(i, lexicon.Function|lexicon.Month) || s.runsOn(i+1) {
		return false
	}
	if s.capital(i-1) && s.toks[i].blank && !s.is(i-1, lexicon.Title|lexicon.Honor) && !s.startsSentence(i-1) {
		return false
	}
	return s.known.Get(s.toks[i].hash) >= 0
}

// knowSurnames collects the surnames of the Western names that the text gives
// in full.
func (s *sheet) knowSurnames() {
	s.known.Reset()
	for _, cap := range s.caps {
		i := int(cap)
		if !s.is(i, lexicon.Given|lexicon.Honor) && !s.isInitial(i) || !s.nameStarts(i) && !s.isInitial(i) {
			continue
		}
		if name, ok := s.nameAt(i); ok && name.score >= enoughForName && !name.alone && !name.chinese {
			*s.known.At(s.toks[name.family].hash) = 1
		}
	}
}

// lowerGiven reads a Chinese name whose given name lost its capital and stands
// first: "wenjin Gai".
func (t *tokens) lowerGiven(i int) (properName, bool) {
	if t.toks[i].class != 0 || !t.capital(i+1) || !t.is(i+1, lexicon.ZhFamily) || t.is(i+1, notInNames) || t.capital(i+2) {
		return properName{}, false
	}
	if n, how := chineseGiven(t.word(i)); n < 2 || how != lexicon.Pinyin {
		return properName{}, false
	}
	return properName{start: i, end: i + 2, family: i + 1, given: i, score: 3, chinese: true}, true
}

// honorItem reads a name with Mr., Dr. and the like before it.
func (s *sheet) honorItem(i int) (int, bool) {
	if !s.is(i, lexicon.Honor) || !s.capital(i) {
		return i, false
	}
	name, ok := s.nameAt(i)
	if !ok || name.honorific == "" {
		return i, false
	}
	return s.nameItem(name), true
}

// nameTail reads the body behind a name: "Yan Bei from the Map
// Room of X", "Professor Bo Yan of surgery".
func (s *sheet) nameTail(item *item, i int) int {
	k := s.skipDeterminer(i + 1)
	post := foundPost{head: -1}
	if s.isWord(i, wAt) && !s.capital(k) {
		return i
	}
	if !s.capital(k) && !s.postBefore() {
		return i
	}
	if _, end := s.postOrg(&post, i, k); end > i && post.org != (mention.Span{}) {
		if _, ok := s.orgAt(k); !ok && !s.postBefore() {
			return i // "Smith of Ohio"
		}
		item.tail, item.tailPrep = post.org, s.text[s.toks[i].start]
		if post.named.end > 0 {
			s.orgs = append(s.orgs, post.named)
		}
		return end
	}
	return i
}
