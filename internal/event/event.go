package event

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/words"
)

// Text is what an event is read from: a text with what was found in it before.
// All spans are byte offsets into Text.
type Text struct {
	Title    string
	Text     string
	Language string // BCP 47; what is neither Chinese nor English is judged by its letters

	Notice    bool           // the text tells people what to do: of events only those that it announces count
	Begin     int            // of the first sentence, behind a dateline and a bracket of reporters
	Published dateparse.Date // of the page; days far from it are history
	Sent      dateparse.Date // the day of the dateline, which is not the event's

	Dates         []dateparse.Match // of Text, in order
	People        []entity.Person
	Organizations []entity.Organization
}

// Event is what a text reports. The zero Event is that of a text that reports
// none.
type Event struct {
	Name       string          // empty for a visit
	Place      string          // as the text writes it
	Dates      dateparse.Range // its days; zero where the text says 近日
	Organizers []Organizer     // hosts first
	Attendance Count           // people who came
	People     []Participant   // who did what, in the order of Text.People
	Coming     bool            // it is announced: its days are those after the publication
}

// Organizer is a body that holds an event.
type Organizer struct {
	Role Role
	Name string
}

// Role is what an organiser does for an event.
type Role string

// The roles of organisers.
const (
	Host       Role = "host"       // 主办
	CoHost     Role = "co_host"    // 协办
	Undertaker Role = "undertaker" // 承办
	Supporter  Role = "supporter"  // 支持, 指导
)

// Count is a number of people. The zero Count is unknown.
type Count struct {
	N           int64
	Known       bool
	Approximate bool   // rounded, or a bound: 近200
	Raw         string // as written
}

// Find reads the event that a text reports. Only what the opening of the text
// or its title tells of is an event: what is held, opened or visited further
// down is background.
func Find(in Text) Event {
	if in.Text == "" {
		return Event{}
	}
	e := newReader(in)
	lead := e.lead()
	if len(lead) == 0 || e.isObituary() {
		return Event{}
	}
	found, plan := e.find(lead), e.programme()
	if in.Notice && !e.announced(found) {
		found = trigger{}
	}
	if found.kind == noTrigger {
		if !plan.tells() || !e.titleHas(wordEvent|wordHeld) && !slices.ContainsFunc(lead, e.announces) {
			return Event{}
		}
		return e.planned(plan)
	}
	name := e.name(found)
	place := e.place(lead, found)
	hosts := e.organizers(lead, found, name, place, plan.organizers.list)
	if hosts.atPlace {
		place = ""
	}
	ev := Event{
		Name: cmp.Or(name, plan.name), Place: cmp.Or(place, plan.place), Dates: e.days(lead, found),
		Organizers: hosts.list, Attendance: e.attendance(lead, found), People: e.participants(found),
	}
	if ev.Dates.IsZero() || ev.Dates.End.IsZero() && ev.Dates.Start == plan.dates.Start {
		ev.Dates = plan.dates
	}
	ev.Coming = e.isComing(ev.Dates, e.announced(found))
	return ev
}

// planned is the event of which lines with labels tell, and nothing else.
func (e *reader) planned(p programme) Event {
	return Event{
		Name: cmp.Or(p.name, e.titleObject()), Place: p.place, Dates: p.dates,
		Organizers: p.organizers.list, Coming: e.isComing(p.dates, e.in.Notice),
	}
}

// isComing tells an event that is after the publication. Where the page does not
// say when it was published, words decide.
func (e *reader) isComing(r dateparse.Range, announced bool) bool {
	if e.in.Published.IsZero() || r.IsZero() {
		return announced
	}
	gap := r.Start.Time.Sub(day(e.in.Published).Time)
	return gap > 0 || gap == 0 && announced
}

// reader holds a text and the words of its language. Nobody writes to it: a
// stage takes the results of those before it and returns its own.
type reader struct {
	in    Text
	text  string
	latin bool
}

func newReader(in Text) *reader {
	e := &reader{in: in, text: in.Text, latin: !strings.HasPrefix(in.Language, "zh")}
	if e.latin && in.Language != "en" {
		e.latin = han.Language(in.Text) == ""
	}
	return e
}

// isObituary tells the news of a death. The service that it may announce is not
// what it reports.
func (e *reader) isObituary() bool {
	opening := form.Head(e.text, 500)
	if !e.latin && !deathWords().AnyIn(opening) {
		return false
	}
	for _, w := range deaths {
		_, after, found := strings.Cut(opening, w)
		if found && !strings.HasPrefix(strings.TrimLeft(after, "一二三四五六七八九十百0123456789"), "周年") {
			return true
		}
	}
	return e.latin && (strings.Contains(opening, " died ") || strings.Contains(opening, " passed away"))
}

// deaths are the words that tell of one.
var deaths = []string{"逝世", "去世", "辞世", "辭世", "享年", "享壽", "病逝", "终年", "終年"}

var deathWords = sync.OnceValue(func() *lexicon.Finder { return lexicon.NewFinder(deaths...) })

const (
	leadLines = 3    // of the text that make the lead
	leadHan   = 1200 // bytes of it at most, to the end of the sentence
	leadLatin = 1600
)

// lead cuts the opening of the text into marked sentences.
func (e *reader) lead() []sentence {
	from := e.in.Begin
	to, lines, most := from, 0, from+leadHan
	if e.latin {
		most = from + leadLatin
	}
	for lines < leadLines && to < len(e.text) && to < most {
		next := strings.IndexByte(e.text[to:], '\n')
		if next < 0 {
			to = len(e.text)
			break
		}
		to += next + 1
		lines++
	}
	if to > most {
		to = e.sentenceEnd(most)
	}
	return sentences(e.mark(e.text, from, to), from, to)
}

// sentenceEnd is the end of the sentence that the byte at lies in, or of a
// stretch of 600 bytes.
func (e *reader) sentenceEnd(at int) int {
	rest := e.text[at:min(len(e.text), at+600)]
	for _, stop := range []string{"。", "\n", ". "} {
		if n := strings.Index(rest, stop); n >= 0 {
			return at + n + len(stop)
		}
	}
	for at < len(e.text) && e.text[at]&0xc0 == 0x80 {
		at++
	}
	return at
}

// mark marks text[from:to] in the language of the article; the dates of the text
// are marks too.
func (e *reader) mark(text string, from, to int) []mark {
	var dates []dateparse.Match
	if text == e.text {
		dates = e.datesIn(from, to)
	}
	m := &marker{text: text, dates: dates, fold: han.NewFolder()}
	if e.latin {
		m.marks = make([]mark, 0, (to-from)/6)
		m.latin = latinTable()
		m.scanLatin(from, to)
	} else {
		m.marks = make([]mark, 0, (to-from)/10)
		m.table, m.words = hanTable(), words.Load()
		m.scanHan(from, to)
	}
	return m.marks
}
