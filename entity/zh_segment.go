package entity

import (
	"math"
	"math/bits"
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

// step is one way to reach a place: its price so far, and the token that ends
// there.
type step struct {
	score int32
	from  int32 // where the token starts
	info  info
	name  int16 // the score of a name
	kind  tokenKind
	state prev // before the token
}

// place is the best way to reach a rune in each state.
type place [afterStates]step

// segmenter holds the buffers of one text.
type segmenter struct {
	*zhLexicon
	added  *lexicon.Trie // the caller's words, or nil
	runes  []rune        // of the chunk, folded
	places []place       // before each rune, and at the end
	live   []uint8       // for each place, a bit for each state that is reached
	// of the place that is worked on
	forName, forWord source // for a name, and for others unless a name is before them
	charge           []int8 // for each rune, what it costs in a foreign name
	walk             []info // of runes that begin a word: of the first, the first two, and so on; 0 where no word ends
	dotted           bool   // the chunk holds a dot as foreign names have
	tokens           []token
	names            // that the text is sure of
}

// segment cuts s.runes into s.tokens.
func (s *segmenter) segment() {
	n := len(s.runes)
	if cap(s.places) < n+1 {
		s.places = make([]place, n+1, n+1+n/4)
		s.live = make([]uint8, n+1, n+1+n/4)
	}
	s.places, s.live = s.places[:n+1], s.live[:n+1]
	clear(s.live)
	s.chargeRunes()
	s.live[0] = 1 << afterStart
	s.places[0][afterStart] = step{}
	for at := 0; at < n; at++ {
		if s.live[at] != 0 {
			s.enter(at)
			s.extend(at)
		}
	}
	s.trace(n)
}

// source is the best way to a place for what may follow there.
type source struct {
	score int32
	state prev
}

// unreached is the score of a place that no way leads to.
const unreached = math.MinInt32 / 2

// enter finds the sources of a place, once for all tokens that start there.
// Of equal ones the first wins.
func (s *segmenter) enter(at int) {
	p := &s.places[at]
	s.forName, s.forWord = source{score: unreached}, source{score: unreached}
	for live := s.live[at]; live != 0; live &= live - 1 {
		state := prev(bits.TrailingZeros8(live))
		score := p[state].score
		if name := score + beforeName[state]; name > s.forName.score {
			s.forName = source{name, state}
		}
		if !state.isName() && score > s.forWord.score {
			s.forWord = source{score, state}
		}
	}
}

// extend adds all tokens that start at a rune.
func (s *segmenter) extend(at int) {
	r := s.runes[at]
	switch kind, end := s.run(at, r); kind {
	case charToken:
	case stopToken:
		s.stop(at, r)
		return
	case latinToken:
		if i := s.latinWord(at, end); i != 0 {
			s.add(at, end, wordToken, i, 0, stateOf(i), 0)
			return
		}
		s.add(at, end, kind, 0, 0, afterOther, 0)
		return
	default:
		s.add(at, end, kind, 0, 0, afterOther, 0)
		return
	}
	s.add(at, at+1, charToken, 0, charPrice, afterOther, 0)
	s.wordsAt(at)
	if s.dotted || s.charge[at] >= foreignOdd {
		s.foreignAt(at)
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

// run gives the kind and the end of what is no Han text.
func (s *segmenter) run(at int, r rune) (tokenKind, int) {
	class := runClass(r)
	end := at + 1
	switch class {
	case latinToken, numberToken, spaceToken:
		for end < len(s.runes) && (runClass(s.runes[end]) == class || class != spaceToken && s.inner(end, class)) {
			end++
		}
	}
	return class, end
}

// inner reports whether the mark at a rune belongs to the word around it:
// 3.5, O'Neil, al-Hakim.
func (s *segmenter) inner(at int, class tokenKind) bool {
	if at+1 >= len(s.runes) || runClass(s.runes[at+1]) != class {
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
func (s *segmenter) stop(at int, r rune) {
	p := &s.places[at]
	for live := s.live[at]; live != 0; live &= live - 1 {
		state := prev(bits.TrailingZeros8(live))
		next := afterStart
		if r == '、' && (state.isName() || state == afterList) {
			next = afterList
		}
		if w := s.put(at+1, next, p[state].score); w != nil {
			*w = step{score: w.score, from: int32(at), kind: stopToken, state: state}
		}
	}
}

// wordsAt adds the words of the lists that start at a rune, and the names that
// begin with a surname among them.
func (s *segmenter) wordsAt(at int) {
	s.walkFrom(at)
	for i, v := range s.walk {
		if v == 0 {
			continue
		}
		end := at + i + 1
		if v.has(isKnown) || v.link() != otherItem {
			s.word(at, end, v)
		}
		if v.has(isSurname) {
			s.namesAt(at, end, v)
		}
		if v.has(isMinority) {
			s.minorityAt(at, end)
		}
	}
	if s.added != nil {
		s.addedAt(at)
	}
}

// walkFrom fills walk: the words that start at a rune, once for all that ask.
func (s *segmenter) walkFrom(at int) {
	walk, words, node := s.walk[:0], s.words, int32(0)
	for _, r := range s.runes[at:] {
		if node = words.Step(node, r); node == 0 {
			break
		}
		walk = append(walk, info(words.Value(node)))
	}
	s.walk = walk
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
			s.add(at, end, nameToken, 0, -2, afterName, 10)
		default:
			s.add(at, end, wordToken, v, -2, stateOf(v), 0)
		}
	}
}

// word adds a word of the lists.
func (s *segmenter) word(at, end int, i info) {
	s.add(at, end, wordToken, i, wordPrice(end-at, i), stateOf(i), 0)
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

// add enters a token from the best state of its start.
func (s *segmenter) add(at, end int, kind tokenKind, i info, price int32, next prev, name int16) {
	from := s.forWord
	switch {
	case kind == spaceToken || end-at == 1 && isJoin(s.runes[at]):
		s.addEach(at, end, kind, i, price, next, name)
		return
	case kind == nameToken || kind == foreignToken:
		from = s.forName
		if from.state.isName() {
			next = afterRun
		}
	case s.live[at]&(1<<afterName|1<<afterRun) != 0:
		from = s.afterName(at, afterNamePrice(kind, i, end-at), from)
	}
	if w := s.put(end, next, from.score+price); w != nil {
		w.from, w.info, w.name, w.kind, w.state = int32(at), i, name, kind, from.state
	}
}

// afterName gives the better of from and of the ways that end with a name,
// after which a token costs price.
func (s *segmenter) afterName(at int, price int32, from source) source {
	for _, state := range [...]prev{afterName, afterRun} {
		score := s.places[at][state].score + price
		if s.live[at]&(1<<state) != 0 && (score > from.score || score == from.score && state < from.state) {
			from = source{score, state}
		}
	}
	return from
}

// isJoin reports whether a list goes on over r.
func isJoin(r rune) bool { return r == '和' || r == '与' || r == '及' }

// addEach enters a blank or a word like 和 from every state of its start, for
// it keeps some of them.
func (s *segmenter) addEach(at, end int, kind tokenKind, i info, price int32, next prev, name int16) {
	p := &s.places[at]
	for live := s.live[at]; live != 0; live &= live - 1 {
		state := prev(bits.TrailingZeros8(live))
		to, score := next, p[state].score+price
		switch {
		case kind == nameToken:
			score += beforeName[state]
		case state.isName():
			score += afterNamePrice(kind, i, end-at)
		}
		switch {
		case kind == spaceToken:
			to = state
		case state.isName() || state == afterList:
			to = afterList
		}
		if w := s.put(end, to, score); w != nil {
			w.from, w.info, w.name, w.kind, w.state = int32(at), i, name, kind, state
		}
	}
}

// put gives the place of a way for the caller to fill in, if it is the best
// yet; else nil.
func (s *segmenter) put(end int, state prev, score int32) *step {
	w := &s.places[end][state]
	if s.live[end]&(1<<state) != 0 && score <= w.score {
		return nil
	}
	s.live[end] |= 1 << state
	w.score = score
	return w
}

// trace reads the best way back into tokens.
func (s *segmenter) trace(n int) {
	s.tokens = s.tokens[:0]
	if n == 0 {
		return
	}
	state := prev(bits.TrailingZeros8(s.live[n]))
	for live := s.live[n]; live != 0; live &= live - 1 {
		if k := prev(bits.TrailingZeros8(live)); s.places[n][k].score > s.places[n][state].score {
			state = k
		}
	}
	for at := n; at > 0; {
		w := &s.places[at][state]
		s.tokens = append(s.tokens, token{start: w.from, end: int32(at), kind: w.kind, info: w.info, score: w.name, first: s.runes[w.from]})
		at, state = int(w.from), w.state
	}
	slices.Reverse(s.tokens)
}
