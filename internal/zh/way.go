package zh

// Ways through a line, as numbers that are quick to compare and to copy.

// prev is what the token before a place was, as far as prices care. Of two ways
// that cost the same the one with the later of these wins.
type prev uint8

const (
	afterStates      = 8
	afterOrg    prev = iota - 1 // a body or a department
	afterVerb
	afterList // 、 after a name
	afterRun  // a name right after another one: lists that lost their separators
	afterName
	afterTitle
	afterStart // the start of a clause
	afterOther
)

func (p prev) isName() bool { return p == afterName || p == afterRun }

// A way is the price of a way to a place and the state there in one number: of
// two ways the greater is better. Prices are counted down from a high one, so
// that 0 can be no way at all.
type way int32

const (
	stateBits = 3
	outset    = way(1 << 28) // before the first token of a chunk
	reached   = outset / 2   // any way is above it, and what is reckoned from 0 is not
)

func (w way) state() prev          { return prev(w & (afterStates - 1)) }
func (w way) plus(price int32) way { return w + way(price)<<stateBits }

// in gives the way to another state at the same price.
func (w way) in(state prev) way { return w&^(afterStates-1) | way(state) }

// A slot is what of the ways to a place is kept, for nothing else is asked of them: the
// best that ends with any word, with 、 of a list of names or with a name; and the one
// that is best for a name to come, cheap or dear by what it ends with.
type slot uint8

const (
	wordSlot slot = iota
	listSlot
	namedSlot
	forNameSlot
	slots
)

// A step is the token that ends the way of a slot to a place: its info, the rune
// where it starts, its kind, the slot that it goes on from, and the score of a name.
type step uint64

const (
	fromShift  = 32
	tokenShift = 43
	slotShift  = 46
	scoreShift = 49

	_ = uint(1<<(tokenShift-fromShift) - 1 - chunk) // any rune of a chunk can be from
)

func stepOf(from int, kind tokenKind, i info) step {
	return step(i) | step(from)<<fromShift | step(kind)<<tokenShift
}

// named gives the step of a name the score.
func (s step) named(score int32) step { return s | step(score)<<scoreShift }

// after notes the slot that the token goes on from.
func (s step) after(from slot) step { return s | step(from)<<slotShift }

func (s step) info() info      { return info(s) }
func (s step) from() int       { return int(s >> fromShift & (1<<(tokenShift-fromShift) - 1)) }
func (s step) kind() tokenKind { return tokenKind(s >> tokenShift & (1<<(slotShift-tokenShift) - 1)) }
func (s step) slot() slot      { return slot(s >> slotShift % step(slots)) }
func (s step) score() int16    { return int16(int64(s) >> scoreShift) }

// place holds the ways to a rune, or to the end of the clause, and the last steps of
// these.
type place struct {
	word, list, named, forName way
	steps                      [slots]step
}

// isReached reports whether any way leads to the place.
func (p *place) isReached() bool { return p.forName != 0 }

// best is the best way to a token that is no name and costs so much more right after one.
func (p *place) best(afterName way) (way, slot) {
	w, from := p.word, wordSlot
	if p.list > w {
		w, from = p.list, listSlot
	}
	if named := p.named + afterName; named > w {
		w, from = named, namedSlot
	}
	return w, from
}

// put notes a way to the place whose last token is no name, if it is the best yet; what a
// name behind it costs less is the bonus.
func (p *place) put(w, bonus way, token step) {
	if w > p.word {
		p.word, p.steps[wordSlot] = w, token
	}
	p.lead(w+bonus, token)
}

// putList is put for a way that ends within a list.
func (p *place) putList(w way, token step) {
	w = w.in(afterList)
	if w > p.list {
		p.list, p.steps[listSlot] = w, token
	}
	p.lead(w.plus(beforeName[afterList]), token)
}

// putNamed is put for a way that ends with a name.
func (p *place) putNamed(w way, token step) {
	if w > p.named {
		p.named, p.steps[namedSlot] = w, token
	}
	p.lead(w.plus(beforeName[w.state()]), token)
}

// lead notes what a way costs that a name goes on.
func (p *place) lead(w way, token step) {
	if w > p.forName {
		p.forName, p.steps[forNameSlot] = w, token
	}
}

// chunk is the most runes that are segmented at once. A longer line is cut at
// a mark before that, or through its text if it has none.
const chunk = 1200
