package zh

import (
	"slices"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// The segmenter cuts a line into words and names at once: of all ways to cover
// it with words of the lists, single characters and candidate names, the
// cheapest wins, so 高度重视 stays two words though 高 is a surname, and a name
// ends where the next word begins. Prices were set by hand; what stands before
// a name (a title, a list, the start of a clause) makes it cheaper.

// tokens appends the tokens of a line to toks.
func (s *segmenter) tokens(l *line, toks []token) []token {
	toks, s.links = slices.Grow(toks, len(l.whole)), 0
	for at := 0; at < len(l.whole); {
		end := l.chunkEnd(at)
		s.runes, s.cells = l.whole[at:end], l.row[at:end]
		toks = s.segment(toks, at, l.marks&dotMark != 0)
		at = end
	}
	return toks
}

// segment appends the tokens of s.runes, which start at a rune of their line, to toks;
// hasDot is false if no name dot is among them. It goes clause by clause: behind a mark
// all ways are one.
func (s *segmenter) segment(toks []token, start int, hasDot bool) []token {
	n := len(s.runes)
	if len(s.places) < n+1 {
		s.places = make([]place, n+1+n/4)
	}
	s.pair()
	s.dotted = hasDot && slices.ContainsFunc(s.runes, mention.IsNameDot)
	s.begin(0)
	for at := range n {
		if p := s.at(at); p.isReached() {
			s.extend(at, p)
			if s.cells[at].kind() == stopToken && s.parts(at) {
				toks = s.trace(toks, start, at+1)
			}
		}
	}
	if s.base < n {
		toks = s.trace(toks, start, n)
	}
	return toks
}

// begin begins a clause.
func (s *segmenter) begin(at int) {
	s.base = at
	s.at(at).put(outset.in(afterStart), way(0).plus(beforeName[afterStart]), 0)
}

// parts reports whether the mark at a rune parts clauses: it is no part of a list, and
// no token can reach over it.
func (s *segmenter) parts(at int) bool {
	switch r := s.runes[at]; {
	case r == '、', s.added != nil, s.dotted && (r == '-' || mention.IsNameDot(r)):
		return false
	case at == 0 || at+1 == len(s.runes):
		return true
	}
	return !s.inner(at, s.cells[at-1].kind())
}

// pair fills pairs.
func (s *segmenter) pair() {
	n := len(s.runes)
	s.pairs = slices.Grow(s.pairs[:0], n)[:n]
	pairs, cells, runes, nodes, buckets := s.pairs, s.cells[:n], s.runes[:n], s.nodes, s.buckets
	for i := 1; i < n; i++ {
		if r := runes[i]; r <= lastPaired {
			from := &nodes[cells[i-1].first()]
			pairs[i-1] = buckets[from.bucketOf(r)].find(r)
		} else {
			pairs[i-1] = 0
		}
	}
	pairs[n-1] = 0
}

// extend adds all tokens that start at a rune.
func (s *segmenter) extend(at int, p *place) {
	c := s.cells[at]
	if kind := c.kind(); kind != charToken {
		s.runAt(at, p, kind)
		return
	}
	w, pair := s.word(c.first()), s.pairs[at]
	if s.join = c.char()&joinChar != 0; s.join || w.isToken() && !w.isCheap() {
		s.alone(at, p, w)
	} else if w.isToken() {
		s.put(p, s.at(at+1), w, stepOf(at, wordToken, w.info()))
	} else {
		s.put(p, s.at(at+1), oneChar, stepOf(at, charToken, 0))
	}
	s.walk[0], s.walked, s.leftKnown = w, 1, false
	if pair != 0 {
		w |= s.wordsAt(at, p, pair)
	}
	if w.info().has(isSurname | isMinority) {
		s.peopleAt(at)
	}
	if s.added != nil {
		s.addedAt(at, p)
	}
	if s.mayBeForeign(at) {
		s.foreignAt(at)
	}
}

// alone adds a character both as the word that it is and as one of no word, or as a word
// like 和.
func (s *segmenter) alone(at int, p *place, w entry) {
	to, token := s.at(at+1), stepOf(at, wordToken, w.info())
	switch {
	case s.join && w.isToken():
		s.putJoin(p, to, w, token)
	case s.join:
		s.putJoin(p, to, oneChar, stepOf(at, charToken, 0))
	default:
		s.put(p, to, oneChar, stepOf(at, charToken, 0))
		s.put(p, to, w, token)
	}
}

// runAt adds what starts at a rune that is no Han character: a mark, a number, a
// word in letters or blanks.
func (s *segmenter) runAt(at int, p *place, kind tokenKind) {
	if kind == stopToken {
		s.stop(at, p)
		return
	}
	end := s.run(at, kind)
	switch kind {
	case spaceToken:
		p.putBlanks(s.at(end), stepOf(at, kind, 0))
		return
	case latinToken:
		if i := s.latinWord(at, end); i != 0 {
			s.put(p, s.at(end), pricedWord(i, end-at, 0), stepOf(at, wordToken, i))
			return
		}
	}
	s.put(p, s.at(end), plainToken, stepOf(at, kind, 0))
}

// latinWord looks up a whole run of letters, in capitals: CEO, ceo.
func (s *segmenter) latinWord(at, end int) info {
	n := s.root
	for _, r := range s.runes[at:end] {
		if r >= 'a' && r <= 'z' {
			r -= 'a' - 'A'
		}
		if n = s.next(n, r); n == 0 {
			return 0
		}
	}
	return s.word(n).info() & isKnown
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

// stop adds a mark. A list goes on over 、 and a dot.
func (s *segmenter) stop(at int, p *place) {
	to, token := s.at(at+1), stepOf(at, stopToken, 0)
	best, from := p.best(0)
	if s.runes[at] == '、' {
		list, in := p.named, namedSlot
		if p.list > list {
			list, in = p.list, listSlot
		}
		if list > reached {
			to.putList(list, token.after(in))
		}
		best, from = p.word, wordSlot
	}
	if best > reached {
		to.put(best.in(afterStart), way(0).plus(beforeName[afterStart]), token.after(from))
	}
}

// wordsAt adds the words of two runes and more that start at a rune, and gives what is
// known of any of them.
func (s *segmenter) wordsAt(at int, p *place, pair branch) (all entry) {
	n := pair.node()
	w := s.word(n)
	if pair.isWord() && !w.info().has(isKnown) {
		s.put(p, s.at(at+2), twoChars, stepOf(at, charToken, 0))
	}
	for end := at + 2; n != 0; end++ {
		if w.isToken() {
			s.put(p, s.at(end), w, stepOf(at, wordToken, w.info()))
		}
		all |= w
		s.walk[s.walked%maxWord] = w
		s.walked++
		if end == len(s.runes) || s.isLast(n) {
			break
		}
		n = s.next(n, s.runes[end])
		w = s.word(n)
	}
	return all
}

// peopleAt adds the names that begin with one of the words at a rune.
func (s *segmenter) peopleAt(at int) {
	for i := range s.walked {
		w, end := s.walk[i].info(), at+i+1
		if w.has(isSurname) {
			s.namesAt(at, end, w)
		}
		if w.has(isMinority) {
			s.minorityAt(at, end)
			s.elementsAt(at, end)
		}
	}
}

// addedAt adds the caller's words that start at a rune. They are cheap: the
// caller knows better.
func (s *segmenter) addedAt(at int, p *place) {
	node := int32(0)
	for end := at; end < len(s.runes); {
		if node = s.added.Step(node, s.runes[end]); node == 0 {
			return
		}
		end++
		switch i := addedInfo(lexicon.Added(s.added.Value(node))); {
		case i == 0:
		case i.has(isAddedName):
			s.addName(at, end, nameToken, -2, 10)
		case s.join && end == at+1:
			s.putJoin(p, s.at(end), pricedWord(i, 1, -2), stepOf(at, wordToken, i))
		default:
			s.put(p, s.at(end), pricedWord(i, end-at, -2), stepOf(at, wordToken, i))
		}
	}
}

// trace appends the tokens of the best way through the clause that ends at a rune to
// toks, and begins the next; the chunk starts at a rune of its line.
func (s *segmenter) trace(toks []token, start, end int) []token {
	places, runes, base := s.places[:end-s.base+1], s.runes, s.base
	room := toks[len(toks) : len(toks)+end-base]
	first, links := len(room), s.links
	_, in := places[end-base].best(0)
	for at := end; at > base; {
		step := places[at-base].steps[in%slots]
		from := step.from()
		t := token{start: int32(from + start), end: int32(at + start), kind: step.kind(), info: step.info(), score: step.score(), first: runes[from]}
		switch {
		case t.kind == stopToken:
			t.ends = endsSentence(t.first)
		case t.kind == charToken && at-from == 2: // a word that no list of classes knows
			t.score = inWord
			first--
			room[first] = token{start: t.start + 1, end: t.end, score: inWord, first: runes[at-1]}
			t.end--
		}
		first--
		room[first] = t
		links |= 1 << t.info.link()
		at, in = from, step.slot()
	}
	s.links = links
	clear(places)
	if end < len(runes) {
		s.begin(end)
	} else {
		s.base = end
	}
	return append(toks, room[first:]...)
}
