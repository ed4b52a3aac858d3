package zh

import "github.com/bulletin-go/bulletin/internal/lexicon"

// The cover of a line with tokens is found from left to right: at each place stands
// the best way to it for each state that the token before may leave, for what stands
// before a name makes it cheaper. Here are the steps; what tokens there are to step
// over is the business of segment.go, name.go and foreign.go.

// segmenter holds the buffers of one text.
type segmenter struct {
	*lists
	added  *lexicon.Trie // the caller's words, or nil
	runes  []rune        // of the chunk, folded
	cells  []cell        // of these
	pairs  []branch      // what begins with a rune and the next
	base   int           // the rune where the clause begins
	places []place       // before each rune of the clause, and at its end
	dotted bool          // the chunk holds a dot as foreign names have
	links  uint16        // a bit for each itemKind that a word of the line has for its link
	*names               // that the text is sure of
	crossing
}

// maxWord is a power of two, and more than the longest word of the lists has, as
// their test holds.
const maxWord = 32

// crossing is what is known of the rune that is worked on.
type crossing struct {
	left      int32          // what leftSense gives
	leftKnown bool           // it is reckoned already
	join      bool           // a list goes on over the rune
	walk      [maxWord]entry // the words of it alone, of it and the next, and so on; 0 where no word ends
	walked    int            // how many of these are known
}

// twoAt is what the lists know of the rune at a place and the next.
func (s *segmenter) twoAt(at int) info { return s.word(s.pairs[at].node()).info() }

// wordAt is what the lists know of the word from a rune to the one before end.
func (s *segmenter) wordAt(at, end int) info {
	if end > len(s.runes) {
		return 0
	}
	if end == at+1 {
		return s.single(s.runes[at])
	}
	n, i := s.twoFrom(at)
	for ; n != 0 && i < end; i++ {
		n = s.next(n, s.runes[i])
	}
	return s.word(n).info()
}

// twoFrom is the node of the words that begin with the rune at a place and the next,
// and where these end. Letters, which other words begin with, go one by one.
func (s *segmenter) twoFrom(at int) (n nodeID, end int) {
	if s.cells[at].kind() == charToken {
		return s.pairs[at].node(), at + 2
	}
	return s.first(s.runes[at]), at + 1
}

// longest is where the longest word of two runes or more ends that starts at a
// rune and has one of the classes; 0 if there is none.
func (s *segmenter) longest(at int, classes info) (end int) {
	if at >= len(s.runes) {
		return 0
	}
	for n, i := s.twoFrom(at); n != 0; i++ {
		if i > at+1 && s.word(n).info().has(classes) {
			end = i
		}
		if i >= len(s.runes) {
			break
		}
		n = s.next(n, s.runes[i])
	}
	return end
}

// at is the place before a rune of the clause, or at its end.
func (s *segmenter) at(rune int) *place { return &s.places[rune-s.base] }

// put enters a token that is no name.
func (s *segmenter) put(p, to *place, w entry, token step) {
	best, from := p.word, wordSlot
	if p.list|p.named != 0 {
		best, from = p.best(w.afterName())
	}
	to.put(w.add(best), w.bonus(), token.after(from))
}

// addName enters a name.
func (s *segmenter) addName(at, end int, kind tokenKind, price, score int32) {
	best, next := s.at(at).forName, afterName
	if best.state().isName() {
		next = afterRun
	}
	s.at(end).putNamed(best.plus(price).in(next), stepOf(at, kind, 0).named(score).after(forNameSlot))
}

// putJoin enters a word like 和, over which a list goes on.
func (s *segmenter) putJoin(p, to *place, w entry, token step) {
	if p.word > reached {
		to.put(w.add(p.word), w.bonus(), token.after(wordSlot))
	}
	if p.named > reached {
		to.putList(w.add(p.named+w.afterName()), token.after(namedSlot))
	}
	if p.list > reached {
		to.putList(w.add(p.list), token.after(listSlot))
	}
}

// putBlanks enters a stretch of blanks, which leave what is before them as it is.
func (p *place) putBlanks(to *place, token step) {
	if p.word > to.word {
		to.word, to.steps[wordSlot] = p.word, token.after(wordSlot)
	}
	if p.list > to.list {
		to.list, to.steps[listSlot] = p.list, token.after(listSlot)
	}
	if p.named > to.named {
		to.named, to.steps[namedSlot] = p.named, token.after(namedSlot)
	}
	to.lead(p.forName, token.after(forNameSlot))
}
