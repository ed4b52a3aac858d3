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

// A step is the token that ends the best way to a place in one state: its info,
// the rune where it starts, its kind, the state before it, and the score of a
// name.
type step uint64

const (
	fromShift  = 32
	tokenShift = 43
	stateShift = 46
	scoreShift = 49

	_ = uint(1<<(tokenShift-fromShift) - 1 - chunk) // any rune of a chunk can be from
)

func stepOf(from int, kind tokenKind, i info) step {
	return step(i) | step(from)<<fromShift | step(kind)<<tokenShift
}

// named gives the step of a name the score.
func (s step) named(score int32) step { return s | step(score)<<scoreShift }

// after notes the state before.
func (s step) after(state prev) step { return s | step(state)<<stateShift }

func (s step) info() info      { return info(s) }
func (s step) from() int       { return int(s >> fromShift & (1<<(tokenShift-fromShift) - 1)) }
func (s step) kind() tokenKind { return tokenKind(s >> tokenShift & (1<<(stateShift-tokenShift) - 1)) }
func (s step) state() prev     { return prev(s >> stateShift % afterStates) }
func (s step) score() int16    { return int16(int64(s) >> scoreShift) }

// place holds the ways to a rune, or to the end of the chunk, by state, and the
// last steps of these.
type place struct {
	ways    [afterStates]way
	forWord way // the best that does not end with a name
	named   way // the best that does
	steps   [afterStates]step
}

// chunk is the most runes that are segmented at once. A longer line is cut at
// a mark before that, or through its text if it has none.
const chunk = 1200
