package entity

import (
	"sync"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// findings is what the finders of both scripts hand to resolve: mentions in
// any order, nothing joined yet. Every span points into text.
type findings struct {
	text   string
	people []personMention
	posts  []postMention
	orgs   []orgMention
	quotes []quoteMention
}

// keptFindings keeps the memory of findings. Nothing that resolve returns may
// lie in it.
var keptFindings = sync.Pool{New: func() any { return new(findings) }}

// maxKeptMentions is the most mentions of a kind whose memory is kept.
const maxKeptMentions = 1 << 12

func borrowFindings(text string) *findings {
	f := keptFindings.Get().(*findings)
	f.text = text
	return f
}

// giveBack forgets the text, and keeps the memory for another one.
func (f *findings) giveBack() {
	if max(cap(f.people), cap(f.posts), cap(f.orgs), cap(f.quotes)) > maxKeptMentions {
		return
	}
	clear(f.people)
	clear(f.posts)
	clear(f.orgs)
	*f = findings{people: f.people[:0], posts: f.posts[:0], orgs: f.orgs[:0], quotes: f.quotes[:0]}
	keptFindings.Put(f)
}

// mentionForm says how a mention names its person.
type mentionForm uint8

const (
	fullName  mentionForm = iota // 陆知遥, Dana Whitlow: enough to be a person of its own
	shortName                    // 寒书记, Whitlow, 小棠: joins a full name, else is dropped unless alone is set
	noName                       // an elided subject: 历任某院院长; Name stays empty
)

// personMention is one place where somebody is named.
type personMention struct {
	span Span   // the name alone, without title and honorific
	name string // as it shall be printed: text[span] without inner blanks; "" with noName
	form mentionForm
	// shorts are the keys of short mentions that may stand for a full name
	// (寒; Whitlow), or for a short mention its own one key.
	shorts    []string
	title     string // of a short mention: the title beside it, to choose between two people of one surname
	latin     bool
	honorific string
	same      int  // 1 + the index of another mention by the same name; 0 where none is known
	alone     bool // a short mention that is a person of its own when nobody fits: 田女士
}

// postMention is a post of people[who].
type postMention struct {
	who            int
	title          Span   // in the text; a post is reported once for each place
	org            string // "" is none; as it shall be printed
	orgSpan        Span   // where org stands; zero for an organisation that the text does not hold
	former, acting bool
	lent           bool // org is that of the post before
	career         bool // the post stands in a career, so its department belongs to the title
	place          bool // org is a place
	public         bool // the body is no company
	unit           int  // where the department at the end of org starts, plus one: 财务部 in 青峦药业财务部; 0 if there is none
}

// orgMention is one place where an organisation is named.
type orgMention struct {
	span  Span
	name  string // as it shall be printed; "" means text[span]
	kind  lexicon.Kind
	alias string // the printed name of the organisation that this one is another name of; "" is none
}

// quoteMention is a speech. who is an index into people, or -1.
type quoteMention struct {
	who    int
	text   Span
	direct bool
	span   Span // with the quotation marks
}

// cut gives the text of s.
func (f *findings) cut(s Span) string { return f.text[s.Start:s.End] }
