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
	pairs  []int32       // node of the words that begin with a rune and the next
	common []bool        // whether a rune and the next are an everyday word whose class no list tells
	places []place       // before each rune, and at the end
	back   []token       // for trace
	dotted bool          // the chunk holds a dot as foreign names have
	*names               // that the text is sure of
	crossing
}

// maxWord is a power of two, and more than the longest word of the lists has, as
// their test holds.
const maxWord = 32

// crossing is what is known of the rune that is worked on.
type crossing struct {
	forName   way            // the best for a name, dear or cheap by what stands before; 0 until a name asks
	left      int32          // what leftSense gives
	leftKnown bool           // it is reckoned already
	join      bool           // a list goes on over the rune
	walk      [maxWord]entry // the words of it alone, of it and the next, and so on; 0 where no word ends
	walked    int            // how many of these are known
}

// twoAt is what the lists know of the rune at a place and the next.
func (s *segmenter) twoAt(at int) info { return entry(s.words.Value(s.pairs[at])).info() }

// wordAt is what the lists know of the word from a rune to the one before end.
func (s *segmenter) wordAt(at, end int) info {
	if end > len(s.runes) {
		return 0
	}
	if end == at+1 {
		return entry(s.words.Value(s.words.Step(0, s.runes[at]))).info()
	}
	node, i := s.twoFrom(at)
	for ; node != 0 && i < end; i++ {
		node = s.words.Next(node, s.runes[i])
	}
	return entry(s.words.Value(node)).info()
}

// twoFrom is the node of the words that begin with the rune at a place and the next,
// and where these end. Letters, which other words begin with, go one by one.
func (s *segmenter) twoFrom(at int) (node int32, end int) {
	if s.cells[at].kind() == charToken {
		return s.pairs[at], at + 2
	}
	return s.words.Step(0, s.runes[at]), at + 1
}

// longest is where the longest word of two runes or more ends that starts at a
// rune and has one of the classes; 0 if there is none.
func (s *segmenter) longest(at int, classes info) (end int) {
	if at >= len(s.runes) {
		return 0
	}
	for node, i := s.twoFrom(at); node != 0; i++ {
		if i > at+1 && entry(s.words.Value(node)).info().has(classes) {
			end = i
		}
		if i >= len(s.runes) {
			break
		}
		node = s.words.Next(node, s.runes[i])
	}
	return end
}

// best is the best way to a token that is no name and has such a price right
// after one.
func (p *place) best(afterName int32) way { return max(p.forWord, p.named.plus(afterName)) }

// beforeNameAt is the best way to a name at the rune that is worked on.
func (s *segmenter) beforeNameAt(at int) way {
	if s.forName == 0 {
		w, price := &s.places[at].ways, &beforeName
		s.forName = max(w[0].plus(price[0]), w[1].plus(price[1]), w[2].plus(price[2]), w[3].plus(price[3]),
			w[4].plus(price[4]), w[5].plus(price[5]), w[6].plus(price[6]), w[7].plus(price[7]))
	}
	return s.forName
}

// add enters a word.
func (s *segmenter) add(at, end int, w entry) {
	token := stepOf(at, wordToken, w.info())
	if s.join && end-at == 1 {
		s.addEach(at, end, w, token)
		return
	}
	s.put(end, w.next(), s.places[at].best(w.afterName()).plus(w.price()), token)
}

// addName enters a name.
func (s *segmenter) addName(at, end int, kind tokenKind, price, score int32) {
	from, next := s.beforeNameAt(at), afterName
	if from.state().isName() {
		next = afterRun
	}
	s.putNamed(end, next, from.plus(price), stepOf(at, kind, 0).named(score))
}

// addEach enters a blank or a word like 和 from every state of its start, for
// it keeps some of them.
func (s *segmenter) addEach(at, end int, w entry, token step) {
	for k := range prev(afterStates) {
		state, to := afterOther-k, w.next()
		from := s.places[at].ways[state]
		if from <= reached {
			continue
		}
		switch {
		case token.kind() == nameToken:
			from = from.plus(beforeName[state])
		case state.isName():
			from = from.plus(w.afterName())
		}
		switch {
		case token.kind() == spaceToken:
			to = state
		case state.isName() || state == afterList:
			to = afterList
		}
		if to.isName() {
			s.putNamed(end, to, from.plus(w.price()), token)
		} else {
			s.put(end, to, from.plus(w.price()), token)
		}
	}
}

// put notes a way to the end of a token, in the state before it, if it is the
// best yet to the state after it, which is not that of a name.
func (s *segmenter) put(end int, next prev, w way, token step) {
	p, to := &s.places[end], w.in(next)
	if best := &p.ways[next%afterStates]; to > *best {
		*best, p.steps[next%afterStates] = to, token.after(w.state())
		p.forWord = max(p.forWord, to)
	}
}

// putNamed is put for a state that is that of a name.
func (s *segmenter) putNamed(end int, next prev, w way, token step) {
	p, to := &s.places[end], w.in(next)
	if best := &p.ways[next%afterStates]; to > *best {
		*best, p.steps[next%afterStates] = to, token.after(w.state())
		p.named = max(p.named, to)
	}
}
