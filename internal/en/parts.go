package en

import (
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// What is read in a text: names, titles, bodies, posts, and the items of a sentence.

// properName is the name of a person, tokens [start, end).
type properName struct {
	start, end int
	family     int // token of the surname
	given      int // token of the given name; -1 is none
	honorific  string
	score      int
	chinese    bool
	alone      bool // a surname or given name alone
	person     int  // whose it is, in roster
}

// Scores of the parts of a name. A name needs enoughForName; one that has
// less, but weakName, is taken where a list holds it among others.
const (
	enoughForName = 5
	weakName      = 1
)

// titleSpan is a title, tokens [start, end).
type titleSpan struct {
	start, end     int
	head           int // token of the head noun
	org            int // first token of a noun before the title that names a body: "Centre | director"; -1 is none
	former, acting bool
	plural         bool
}

// body is the name of an organisation, tokens [start, end).
type body struct {
	start, end int
	kind       lexicon.Kind
	unit       bool         // only a part of a body: a department, an office
	place      bool         // a county, a town
	weak       bool         // it has no name of its own, and a head noun of other things too: Social Services
	part       bool         // a unit, or a group or project in a body
	core       mention.Span // tokens of the innermost body that is a part of the name; zero is none
	where      int          // token of the "at" or "in" before where it is, taken to it for a post only; 0 is none
	inner      int          // token where the name of the body around a unit begins: "X Department of | Y Hospital"; 0 is none
	body       bool         // a body of its own is in the name
}

// postRun is a run of posts joined by "and" or commas: posts[from:to].
type postRun struct{ from, to, end int }

// foundPost is a title with the body it is held at, before it is known by whom.
type foundPost struct {
	title          mention.Span
	first, head    int // tokens of the title's first word and of its head noun
	org            mention.Span
	named          body // org where it is a name; end is 0 where it is not
	former, acting bool
	plural         bool
	made           bool         // the sentence says that somebody is, was or became it
	inherits       bool         // a post that takes the body named before where it has none
	body           bool         // org is, or holds, a body of its own
	within         mention.Span // the body named in org, a phrase in small letters: surgery at | Lindal Hospital
}

// item is a piece of a sentence, tokens [start, end).
type item struct {
	kind       itemKind
	start, end int
	name       int          // of itemName: index in s.names
	run        postRun      // of itemPosts; of itemName, the posts right before it
	org        int          // of itemOrg: index in s.orgs
	weak       bool         // a name with too little to stand alone
	past       bool         // of itemAs: was
	bound      bool         // of itemPosts: in brackets behind the name that holds them
	tail       mention.Span // of itemName: the body behind "of", "from" or a comma
	tailPrep   byte         // f of "from", o of "of", c of the comma
}

// itemKind is what an item of a sentence is.
type itemKind uint8

const (
	itemName itemKind = iota
	itemPosts
	itemOrg
	itemComma
	itemAnd
	itemAs // as, is, was, became: a post follows that is the name's before
	itemHint
	itemOther
)

// Limits that keep the reading of one name linear in hostile text.
const (
	longestRun = 16
	deepestOrg = 5
)

// span gives where tokens [i, j) stand.
func (t *tokens) span(i, j int) mention.Span { return mention.Span{Start: t.start(i), End: t.close(j)} }

// coreSpan gives the tokens of the body that org is, or is a part of.
func (o *body) coreSpan() mention.Span {
	switch {
	case o.core != (mention.Span{}):
		return o.core
	case o.body && !o.place:
		return mention.Span{Start: o.start, End: o.end}
	}
	return mention.Span{}
}

// longestTitle is how many tokens a title may have.
const longestTitle = 9
