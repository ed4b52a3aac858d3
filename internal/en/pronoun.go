package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Sentences without a name that go on about the person of the one before: "She
// previously served as dean of X." Only while the text names nobody else between.

// farthestSubject is how many tokens behind a name a pronoun may mean it.
const farthestSubject = 150

// noteSubject notes whom the sentence is about, for pronouns in the next one: the
// first name, where it is the only one or the verb follows it.
func (s *linker) noteSubject() {
	first, others := -1, false
	for k := range s.items {
		item := &s.items[k]
		if item.kind != itemName || s.names[item.name].score < enoughForName {
			continue
		}
		if first < 0 {
			first = k
		} else {
			others = others || s.toks[s.names[item.name].family].hash != s.toks[s.names[s.items[first].name].family].hash
		}
	}
	if first < 0 || s.speaksOfOther(first) {
		return
	}
	next := s.items[first].end
	if others && !(s.is(next, lexicon.Do|lexicon.Say|lexicon.That) && !s.capital(next)) && s.toks[next].kind != commaToken {
		s.subject = -1
		return
	}
	s.subject = s.items[first].name
}

// speaksOfOther reports whether a pronoun before the name at item first, or right
// behind its clause, is the subject of the sentence: As physician to Dr Marsh, he.
func (s *sheet) speaksOfOther(first int) bool {
	for i := s.items[0].start; i < s.items[first].start; i++ {
		if s.isPronoun(i) {
			return true
		}
	}
	if first == 0 {
		return false
	}
	for i := s.items[first].end; i < s.items[first].end+3; i++ {
		if s.toks[i].kind == commaToken && s.isPronoun(i+1) {
			return true
		}
	}
	return false
}

// isPronoun reports whether token i is he or she.
func (t *tokens) isPronoun(i int) bool { return t.isOne(i, wHe, wShe) }

// linkPronoun gives the posts of a sentence without names to the person that its
// pronoun means: She previously served as dean of X and was a fellow of Y.
func (s *linker) linkPronoun() {
	who := s.subject
	if who < 0 || s.items[0].start-s.names[who].end > farthestSubject {
		return
	}
	if s.otherParagraph(who) && !s.onlyPerson(who) && (s.speaks(who) || !s.isPronoun(s.items[0].start)) {
		return
	}
	for i := 0; i < len(s.items); {
		if s.items[i].kind != itemAs {
			i++
			continue
		}
		pronoun := s.pronounBefore(s.items[i].start)
		chain, next := s.chain(i)
		s.elements = chain[:0]
		if pronoun >= 0 && s.maybe(who, pronoun) {
			for k := range chain {
				e := &chain[k]
				if !e.as && k > 0 && !e.and {
					break
				}
				s.bodyWhere(i, e.run)
				for p := e.run.from; p < e.run.to; p++ {
					s.holds = append(s.holds, hold{who, p})
				}
			}
		}
		i = max(next, i+1)
	}
}

// otherParagraph reports whether the name at index who stands in a paragraph before
// that of the sentence.
func (s *sheet) otherParagraph(who int) bool {
	for i := s.names[who].end; i < s.items[0].start; i++ {
		if s.toks[i].kind == breakToken {
			return true
		}
	}
	return false
}

// speaks reports whether a verb of saying stands beside the name at index who.
func (s *sheet) speaks(who int) bool {
	name := &s.names[who]
	return s.is(name.end, lexicon.Say|lexicon.That) || s.is(name.start-1, lexicon.Say|lexicon.That)
}

// onlyPerson reports whether nobody has been named so far but the person of the
// name at index who.
func (s *sheet) onlyPerson(who int) bool {
	hash := s.toks[s.names[who].family].hash
	for i := range s.names {
		if name := &s.names[i]; name.score >= enoughForName && s.toks[name.family].hash != hash {
			return false
		}
	}
	return true
}

// maybe reports whether the pronoun at token i may mean the person called by the
// name at index who.
func (s *sheet) maybe(who, i int) bool {
	switch strings.TrimSuffix(s.names[who].honorific, ".") {
	case "Mr", "Sir", "Lord":
		return s.isWord(i, wHe)
	case "Ms", "Mrs", "Miss", "Dame", "Lady":
		return s.isWord(i, wShe)
	}
	return true
}

// pronounBefore gives the token of the pronoun that is the subject of the link to
// a post at token i: She | has served | as. It is -1 for none.
func (s *sheet) pronounBefore(i int) int {
	const farthest = 10
	serves := !s.isWord(i, wAs)
	for k := i - 1; k >= 0 && i-k <= farthest; k-- {
		tok := &s.toks[k]
		if first := s.items[0].start; serves && k > first && (tok.kind == commaToken || s.isAnd(k)) && s.isPronoun(first) {
			return first // She runs X, and has been dean of Y
		}
		if tok.kind != wordToken && tok.kind != numberToken {
			return -1
		}
		if s.isPronoun(k) {
			if serves && (k == 0 || !s.is(k-1, lexicon.Say|lexicon.That) && !s.isWord(k-1, wThat)) {
				return k
			}
			return -1
		}
		switch s.word(k) {
		case "served", "serves", "serving", "worked", "works", "working", "joined", "began", "started", "retired", "appointed", "named", "elected", "hired", "acted", "practised", "practiced", "stepped", "resigned", "re-elected", "continues", "continued":
			serves = true
			continue
		case "it", "they", "we", "which", "said", "says":
			return -1
		}
		switch s.marker(k) {
		case wThe, wA, wAn, wThat, wWho, wHis, wHer, wIts, wTheir:
			return -1
		}
		if tok.capital && !s.is(k, lexicon.Month) {
			return -1
		}
	}
	return -1
}

// bodyWhere gives the posts of run, behind the link at item i, the body that
// ", where she" leads on from: from the Lindal Trust, where she has served as |
// dean. What somebody comes from is past.
func (s *sheet) bodyWhere(i int, run postRun) {
	where := s.items[i].start - 1
	for range 3 {
		if where > 0 && (s.isPronoun(where) || s.toks[where].capital || isAdverb(s.word(where)) || s.isWord(where, wPreviously) || s.word(where) == "served") {
			where--
		}
	}
	if where < 1 || s.word(where) != "where" || s.toks[where-1].kind != commaToken {
		return
	}
	for k := i - 1; k >= 0; k-- {
		item := &s.items[k]
		if item.kind != itemOrg || item.end < where-8 {
			continue
		}
		org := s.orgs[item.org]
		org = s.stretch(org)
		if org.end != where-1 {
			return
		}
		left := org.start - 1
		if s.isWord(left, wThe) {
			left--
		}
		for p := run.from; p < run.to; p++ {
			post := &s.posts[p]
			if post.org == (mention.Span{}) {
				post.org, post.body = s.span(org.start, org.end), true
			}
			post.former = post.former || left >= 0 && s.isWord(left, wFrom)
		}
		return
	}
}
