package en

import (
	"sync"

	"github.com/bulletin-go/bulletin/internal/mention"
)

// What is kept from text to text, and how it is emptied.

// reader reads the English stretches of a text, and reports what it read.
type reader struct {
	crowd
	talk   talk
	spots  mention.Spots     // of bodies
	bodies mention.Keys      // the first mentions of bodies, by bodyKey
	short  map[string]string // the names of bodies, by the short forms that the text defines

	who, mentionOf []int // buffers of report
	held           [][]heldPost

	itemsRead func(from, end int) // is told of each sentence whose items were read; nil is fine
}

// readers keeps the buffers of readers that are done.
var readers = sync.Pool{New: func() any { return new(reader) }}

// begin empties the buffers for a text.
func (r *reader) begin(text string) {
	r.text, r.words = text, loadWords()
	r.toks, r.chinese = r.toks[:0], false
	r.people.reset()
	r.bodies.Reset()
	if r.short == nil {
		r.short = map[string]string{}
	}
}

// beginPart empties the buffers for a part of the text, and keeps who and which
// bodies the parts before it named.
func (r *reader) beginPart() {
	if len(r.people.name) > mostKnown {
		r.people.reset()
	} else {
		r.people.before += len(r.toks)
	}
	if r.bodies.Len() > mostKnown {
		r.bodies.Reset()
		clear(r.short)
	}
	r.toks, r.names, r.posts, r.orgs, r.items, r.holds = r.toks[:0], r.names[:0], r.posts[:0], r.orgs[:0], r.items[:0], r.holds[:0]
	r.subject = -1
}

// mostKnown is of how many people, and of how many bodies, a later part of a very long
// text still knows, more than any text tells of.
const mostKnown = 1 << 14

// done hands the buffers back, unless they are those of a very long text.
func (r *reader) done() {
	const longest = 1 << 16
	if cap(r.toks) <= longest {
		r.text, r.talk.tokens, r.talk.names = "", nil, nil
		clear(r.short)
		readers.Put(r)
	}
}
