// Package mention holds what the readers of people report of a text: names,
// posts, bodies and speeches, each with its span.
//
// A mention is one place in the text. 陆知遥 twice is two Names of the same Text;
// 寒书记 is a Name by a short form, and a Post whose Who is the index of that Name.
// That both are one person, and that 省妇保院 is the body that was named in full
// before, is for entity to find out; a reader only hints at it where its language
// tells (Same, Shorts, Alias).
//
// The package lies below the readers and knows no language. It also lends them
// what keeps memory for the next text: [Findings], [Keys], [Spots], [Zeroed].
// [Findings.Dump] prints what was found.
package mention

import (
	"sync"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// Findings is what is read in a text: mentions in any order. Every span points
// into Text.
type Findings struct {
	Text     string
	Names    []Name
	Posts    []Post
	Bodies   []Body
	Speeches []Speech
}

// kept keeps the memory of findings that were given back.
var kept = sync.Pool{New: func() any { return new(Findings) }}

// MaxKept is the most mentions of a kind whose memory is kept.
const MaxKept = 1 << 12

// Borrow gives empty findings of text, in memory that served before. Give them
// back when nothing points into them any more.
func Borrow(text string) *Findings {
	f := kept.Get().(*Findings)
	f.Text = text
	return f
}

// GiveBack forgets the text, and keeps the memory for another one.
func (f *Findings) GiveBack() {
	if max(cap(f.Names), cap(f.Posts), cap(f.Bodies), cap(f.Speeches)) > MaxKept {
		return
	}
	clear(f.Names)
	clear(f.Posts)
	clear(f.Bodies)
	*f = Findings{Names: f.Names[:0], Posts: f.Posts[:0], Bodies: f.Bodies[:0], Speeches: f.Speeches[:0]}
	kept.Put(f)
}

// Form says how a mention names its person.
type Form uint8

// The forms of names.
const (
	FullName  Form = iota // 陆知遥, Dana Whitlow: enough to be a person of its own
	ShortName             // 寒书记, Whitlow, 小棠: joins a full name, else is dropped unless Alone is set
	NoName                // an elided subject: 历任某院院长; Text stays empty
)

// Name is one place where somebody is named.
type Name struct {
	Span Span   // the name alone, without title and honorific
	Text string // as it shall be printed: without inner blanks; "" with NoName
	Form Form
	// shorts are the keys of short mentions that may stand for a full name
	// (寒; Whitlow), or for a short mention its own one key.
	Shorts    []string
	Title     string // of a short mention: the title beside it, to choose between two people of one surname
	Latin     bool
	Withheld  bool // 李某: the text keeps the name to itself, and Text is what it calls them
	Honorific string
	Same      int  // 1 + the index of another mention by the same name; 0 where none is known
	Alone     bool // a short mention that is a person of its own when nobody fits: 田女士
}

// Post is a post of Names[Who].
type Post struct {
	Who            int    // index into Names
	Title          Span   // in the text; a post is reported once for each place
	Org            string // "" is none; as it shall be printed
	OrgSpan        Span   // where Org stands; zero for an organisation that the text does not hold
	Former, Acting bool
	Made           bool // the text says that somebody became it, so that no longer title means it too
}

// Body is one place where an organisation is named.
type Body struct {
	Span  Span
	Name  string // as it shall be printed; "" means as Span has it
	Kind  lexicon.Kind
	Alias string // the printed name of the organisation that this one is another name of; "" is none
}

// Speech is what somebody said.
type Speech struct {
	Who    int // index into Names, or -1
	Text   Span
	Direct bool
	Span   Span // with the quotation marks
	By     Span // where Who is -1, what the text calls the speaker: 医院领导; empty where it tells nothing
}

// Cut gives the text of s.
func (f *Findings) Cut(s Span) string { return f.Text[s.Start:s.End] }
