package entity

import (
	"math"
	"slices"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// The segmenter cuts a line into words and names at once: of all ways to cover
// it with words of the lists, single characters and candidate names, the
// cheapest wins, so 高度重视 stays two words though 高 is a surname, and a name
// ends where the next word begins. Prices were set by hand; what stands before
// a name (a title, a list, the start of a clause) makes it cheaper.

// prev is what the token before a place was, as far as prices care.
type prev uint8

const (
	afterOther prev = iota
	afterStart      // the start of a clause
	afterTitle
	afterName
	afterRun  // a name right after another one: lists that lost their separators
	afterList // 、 after a name
	afterVerb
	afterOrg // a body or a department
	afterStates
)

func (p prev) isName() bool { return p == afterName || p == afterRun }

// step is the token that ends the best way to a place in one state.
type step struct {
	from  int32 // where the token starts
	info  info
	name  int16 // the score of a name
	kind  tokenKind
	state prev // before the token
}

// A way is the price of a way to a place and its state in one number: of two
// ways the greater is better, of equal prices that with the earlier state.
type way int32

const (
	wayShift  = 3
	unreached = way(math.MinInt32 / 4) // no way leads there
	reached   = unreached / 2          // any way is above it
)

func (w way) state() prev          { return afterStates - 1 - prev(w&(1<<wayShift-1)) }
func (w way) plus(price int32) way { return w + way(price)<<wayShift }

// in gives the way to another state at the same price.
func (w way) in(state prev) way { return w&^(1<<wayShift-1) | way(afterStates-1-state) }

// place holds the ways to a rune, or to the end of the chunk.
type place struct {
	ways    [afterStates]way
	forName way               // the best for a name, dear or cheap by what stands before
	forWord way               // the best that does not end with a name
	named   way               // the best that does
	steps   [afterStates]step // the last ones of ways
}

// clear leaves no way to the place.
func (p *place) clear() {
	p.ways = [afterStates]way{unreached, unreached, unreached, unreached, unreached, unreached, unreached, unreached}
	p.forName, p.forWord, p.named = unreached, unreached, unreached
}

// segmenter holds the buffers of one text.
type segmenter struct {
	*zhLexicon
	added  *lexicon.Trie // the caller's words, or nil
	runes  []rune        // of the chunk, folded
	cells  []cell        // of these
	pairs  []int32       // node of the words that begin with a rune and the next
	places []place       // before each rune, and at the end
	join   bool          // a list goes on over the rune that is worked on
	walk   []uint32      // infos of that rune, of it and the next, and so on; 0 where no word ends
	dotted bool          // the chunk holds a dot as foreign names have
	names                // that the text is sure of
}

// segment finds the best ways through s.runes; hasDot is false if no name dot
// is among them.
func (s *segmenter) segment(hasDot bool) {
	n := len(s.runes)
	if cap(s.places) < n+1 {
		s.places = make([]place, n+1, n+1+n/4)
	}
	s.places = s.places[:n+1]
	for i := range s.places {
		s.places[i].clear()
	}
	s.pair()
	s.dotted = hasDot && slices.ContainsFunc(s.runes, isNameDot)
	s.places[0].reach(afterStart, way(0).in(afterStart))
	for at := range n {
		if p := &s.places[at]; max(p.forWord, p.named) > reached {
			s.extend(at)
		}
	}
}

// pair fills pairs.
func (s *segmenter) pair() {
	n := len(s.runes)
	s.pairs = slices.Grow(s.pairs[:0], n)[:n]
	clear(s.pairs)
	for i := range n - 1 {
		if first, r := s.cells[i].first(), s.runes[i+1]; s.words.MayGoOn(first, r) {
			s.pairs[i] = s.words.Next(first, r)
		}
	}
}

// twoAt is what the lists know of the rune at a place and the next.
func (s *segmenter) twoAt(at int) info { return info(s.words.Value(s.pairs[at])) }

// reach notes a way that is better than those to its state.
func (p *place) reach(state prev, w way) {
	p.ways[state] = w
	p.forName = max(p.forName, w.plus(beforeName[state]))
	if state.isName() {
		p.named = max(p.named, w)
	} else {
		p.forWord = max(p.forWord, w)
	}
}

// extend adds all tokens that start at a rune.
func (s *segmenter) extend(at int) {
	s.join = false
	switch kind := s.cells[at].kind(); kind {
	case charToken:
		s.join = isJoin(s.runes[at])
		s.add(at, at+1, charToken, 0, charPrice, afterOther)
		s.wordsAt(at)
		if s.dotted || s.cells[at].char()&foreignMask != 0 {
			s.foreignAt(at)
		}
	case stopToken:
		s.stop(at)
	default:
		end := s.run(at, kind)
		if kind == latinToken {
			if i := s.latinWord(at, end); i != 0 {
				s.add(at, end, wordToken, i, 0, stateOf(i))
				return
			}
		}
		s.add(at, end, kind, 0, 0, afterOther)
	}
}

// latinWord looks up a whole run of letters, in capitals: CEO, ceo.
func (s *segmenter) latinWord(at, end int) info {
	node := int32(0)
	for _, r := range s.runes[at:end] {
		if r >= 'a' && r <= 'z' {
			r -= 'a' - 'A'
		}
		if node = s.words.Step(node, r); node == 0 {
			return 0
		}
	}
	return info(s.words.Value(node)) & isKnown
}

// run gives the end of a number, of a word in letters or of blanks.
func (s *segmenter) run(at int, kind tokenKind) int {
	end := at + 1
	for end < len(s.cells) && (s.cells[end].kind() == kind || kind != spaceToken && s.inner(end, kind)) {
		end++
	}
	return end
}

// inner reports whether the mark at a rune belongs to the word around it:
// 3.5, O'Neil, al-Hakim.
func (s *segmenter) inner(at int, class tokenKind) bool {
	if at+1 >= len(s.cells) || s.cells[at+1].kind() != class {
		return false
	}
	switch s.runes[at] {
	case '.', ',':
		return class == numberToken
	case '\'', '-', '’':
		return class == latinToken
	}
	return false
}

func runClass(r rune) tokenKind {
	switch {
	case r >= 0x3400 && r < 0xa000 || r >= 0x20000 || r >= 0xf900 && r < 0xfb00 || r == '〇' || r == '々':
		return charToken
	case r >= '0' && r <= '9':
		return numberToken
	case r|0x20 >= 'a' && r|0x20 <= 'z', r >= 0xc0 && r < 0x250:
		return latinToken
	case r == ' ' || r == '\t' || r == '\r':
		return spaceToken
	}
	return stopToken
}

// stop adds a mark. A list goes on over 、 and a dot.
func (s *segmenter) stop(at int) {
	p := &s.places[at]
	w, best := &p.ways, max(p.forWord, p.named)
	if s.runes[at] == '、' {
		s.mark(at, afterList, max(p.named, w[afterList]))
		best = max(w[afterOther], w[afterStart], w[afterTitle], w[afterVerb], w[afterOrg])
	}
	s.mark(at, afterStart, best)
}

func (s *segmenter) mark(at int, next prev, w way) {
	if t := s.put(at, at+1, next, w); t != nil {
		t.info, t.name, t.kind = 0, 0, stopToken
	}
}

// wordsAt adds the words of the lists that start at a rune, and the names that
// begin with a surname among them.
func (s *segmenter) wordsAt(at int) {
	walk := append(s.walk[:0], s.words.Value(s.cells[at].first()))
	if pair := s.pairs[at]; pair != 0 {
		walk = s.words.Walk(pair, s.runes[at+2:], walk)
	}
	s.walk = walk
	for i, value := range walk {
		if value == 0 {
			continue
		}
		v, end := info(value), at+i+1
		if v.has(isKnown) || v.link() != otherItem {
			s.word(at, end, v)
		}
		if v.has(isSurname) {
			s.namesAt(at, end, v)
		}
		if v.has(isMinority) {
			s.minorityAt(at, end)
			s.elementsAt(at, end)
		}
	}
	if s.added != nil {
		s.addedAt(at)
	}
}

// addedAt adds the caller's words that start at a rune. They are cheap: the
// caller knows better.
func (s *segmenter) addedAt(at int) {
	node := int32(0)
	for end := at; end < len(s.runes); {
		if node = s.added.Step(node, s.runes[end]); node == 0 {
			return
		}
		end++
		switch v := info(s.added.Value(node)); {
		case v == 0:
		case v.has(isAddedName):
			if s.join && end-at == 1 {
				s.addEach(at, end, -2, afterName, step{kind: nameToken, name: 10})
			} else {
				s.addName(at, end, nameToken, -2, 10)
			}
		default:
			s.add(at, end, wordToken, v, -2, stateOf(v))
		}
	}
}

// word adds a word of the lists.
func (s *segmenter) word(at, end int, i info) {
	s.add(at, end, wordToken, i, wordPrice(end-at, i), stateOf(i))
}

// stateOf is the state after a word.
func stateOf(i info) prev {
	switch {
	case i.has(isPost | isRank):
		return afterTitle
	case i.has(isVerb | isRole):
		return afterVerb
	case i.has(isOrgEnd | isBody | isDepartment):
		return afterOrg
	}
	return afterOther
}

// add enters a token that is no name, from the best state of its start.
func (s *segmenter) add(at, end int, kind tokenKind, i info, price int32, next prev) {
	if kind == spaceToken || s.join && end-at == 1 {
		s.addEach(at, end, price, next, step{info: i, kind: kind})
		return
	}
	p := &s.places[at]
	from := p.forWord
	if p.named > reached {
		from = max(from, p.named.plus(afterNamePrice(kind, i, end-at)))
	}
	if t := s.put(at, end, next, from.plus(price)); t != nil {
		t.info, t.name, t.kind = i, 0, kind
	}
}

// addName enters a name.
func (s *segmenter) addName(at, end int, kind tokenKind, price int32, score int16) {
	from, next := s.places[at].forName, afterName
	if from.state().isName() {
		next = afterRun
	}
	if t := s.put(at, end, next, from.plus(price)); t != nil {
		t.info, t.name, t.kind = 0, score, kind
	}
}

// isJoin reports whether a list goes on over r.
func isJoin(r rune) bool { return r == '和' || r == '与' || r == '及' }

// addEach enters a blank or a word like 和 from every state of its start, for
// it keeps some of them.
func (s *segmenter) addEach(at, end int, price int32, next prev, token step) {
	for k, from := range s.places[at].ways {
		if from <= reached {
			continue
		}
		state, to := prev(k), next
		switch {
		case token.kind == nameToken:
			from = from.plus(beforeName[state])
		case state.isName():
			from = from.plus(afterNamePrice(token.kind, token.info, end-at))
		}
		switch {
		case token.kind == spaceToken:
			to = state
		case state.isName() || state == afterList:
			to = afterList
		}
		if t := s.put(at, end, to, from.plus(price)); t != nil {
			t.info, t.name, t.kind = token.info, token.name, token.kind
		}
	}
}

// put notes a way to the end of a token, named by the state before it, if it is
// the best yet to the state after it. The caller fills in what the token is; nil
// is none.
func (s *segmenter) put(at, end int, next prev, w way) *step {
	p, to := &s.places[end], w.in(next)
	if to <= p.ways[next] || w <= reached {
		return nil
	}
	p.reach(next, to)
	t := &p.steps[next]
	t.from, t.state = int32(at), w.state()
	return t
}

// trace appends the tokens of the best way to toks; the chunk starts at a rune
// of its line.
func (s *segmenter) trace(toks []token, base int) []token {
	n := len(s.runes)
	last := slices.Max(s.places[n].ways[:]).state()
	count := 0
	for at, state := n, last; at > 0; count++ {
		step := &s.places[at].steps[state]
		at, state = int(step.from), step.state
	}
	toks = slices.Grow(toks, count)[:len(toks)+count]
	for at, state, i := n, last, len(toks)-1; at > 0; i-- {
		step := &s.places[at].steps[state]
		toks[i] = token{
			start: step.from + int32(base), end: int32(at + base),
			kind: step.kind, info: step.info, score: step.name, first: s.runes[step.from],
		}
		toks[i].ends = step.kind == stopToken && endsSentence(toks[i].first)
		at, state = int(step.from), step.state
	}
	return toks
}
