package event

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/han"
)

// Text is what an event is read from: a text with what was found in it before.
// All spans are byte offsets into Text.
type Text struct {
	Title    string
	Text     string
	Language string // BCP 47; what is neither Chinese nor English is judged by its letters

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
	e := &reader{in: in, text: in.Text, latin: !strings.HasPrefix(in.Language, "zh")}
	if e.latin && in.Language != "en" {
		e.latin = han.Language(in.Text) == ""
	}
	e.openLead()
	if e.isObituary() || !e.find() {
		return Event{}
	}
	e.readDates()
	e.readOrganizers()
	e.readAttendance()
	return e.event
}

// reader is the state of reading one event. The opening of the text, the
// lead, is marked word by word; everything else is read only where the lead
// told of an event.
type reader struct {
	in    Text
	text  string
	latin bool
	lead  []sentence
	title []mark // read only where the lead tells of nothing
	found trigger
	event Event
}

// trigger is the place that tells of the event.
type trigger struct {
	kind   triggerKind
	nth    int  // of the sentence in the lead
	verb   mark // what is held, opened, visited
	from   int  // of the clause around the verb
	to     int
	object bool // the event stands behind the verb: 举行仪式, held a ceremony
}

type triggerKind uint8

const (
	noTrigger  triggerKind = iota
	heldEvent              // 举行, was held
	openEvent              // 揭牌, was unveiled
	visitEvent             // 来访, visited
	titleEvent             // the title names it, the lead only says the day
)

const (
	leadLines = 3    // of the text that make the lead
	leadHan   = 1200 // bytes of it at most, to the end of the sentence
	leadLatin = 1600
)

// isObituary tells the news of a death. The service that it may announce is not
// what it reports.
func (e *reader) isObituary() bool {
	opening := head(e.text, 500)
	for _, w := range []string{"逝世", "去世", "辞世", "辭世", "享年", "享壽", "病逝", "终年", "終年"} {
		_, after, found := strings.Cut(opening, w)
		if found && !strings.HasPrefix(strings.TrimLeft(after, "一二三四五六七八九十百0123456789"), "周年") {
			return true
		}
	}
	return e.latin && (strings.Contains(opening, " died ") || strings.Contains(opening, " passed away"))
}

// openLead cuts the lead and marks it.
func (e *reader) openLead() {
	to, lines, most := 0, 0, leadHan
	if e.latin {
		most = leadLatin
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
	from := e.openingEnd()
	e.lead = sentences(e.mark(e.text, from, to), from, to)
}

// openingEnd is where the first sentence begins: behind a dateline and behind
// the bracket that names the reporters.
func (e *reader) openingEnd() int {
	from := 0
	if dates := e.in.Dates; len(dates) > 0 && e.isDateline(dates[0]) {
		from = dates[0].End
	}
	line, _, _ := strings.Cut(head(e.text[from:], 200), "\n")
	if from > 0 {
		n, ended := e.datelineEnd(line)
		if from += n; ended {
			return from
		}
		line = line[n:]
	}
	return from + reportersEnd(line)
}

// datelineEnd is how far a dateline goes on behind its day, and whether it ends
// in a dash, behind which nothing else belongs to it.
func (e *reader) datelineEnd(line string) (n int, ended bool) {
	for _, w := range []string{"电", "電", "讯", "訊", "报道", "報導"} {
		if rest, ok := strings.CutPrefix(strings.TrimLeft(line, " "), w); ok {
			n = len(line) - len(rest)
			break
		}
	}
	if e.latin {
		for _, dash := range []string{"-- ", "— ", "– ", " - "} {
			if at := strings.Index(line[n:], dash); at >= 0 && at < 60 {
				return n + at + len(dash), true
			}
		}
	}
	return n, false
}

// reportersEnd is the end of the bracket near the start of line that names the
// reporters; 0 for none.
func reportersEnd(line string) int {
	open := strings.IndexAny(line, "（(〔【[")
	if open < 0 || open > 60 {
		return 0
	}
	inner := line[open:]
	end := strings.IndexAny(inner, "）)〕】]")
	if end < 0 || !containsAny(fold(inner[:end]), "记者", "通讯员", "讯", "电", "报道", "报导") {
		return 0
	}
	_, size := utf8.DecodeRuneInString(inner[end:])
	return open + end + size
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

// mark marks text[from:to] in the language of the article.
func (e *reader) mark(text string, from, to int) []mark {
	m := &marker{text: text, fold: han.NewFolder(), marks: make([]mark, 0, (to-from)/6)}
	if e.latin {
		m.latin = latinTable()
		m.scanLatin(from, to)
	} else {
		m.table = hanTable()
		m.scanHan(from, to)
	}
	return m.marks
}

// find looks for the first sentence of the lead that tells of an event, and
// else asks the title.
func (e *reader) find() bool {
	for i, s := range e.lead {
		t, ok := e.trigger(s, i)
		if ok {
			t.nth = i
			e.found = t
			e.name()
			return true
		}
	}
	return e.findTitle()
}

func (e *reader) trigger(s sentence, nth int) (trigger, bool) {
	if e.latin {
		return e.latinTrigger(s, nth)
	}
	return e.hanTrigger(s, nth)
}

// name reads what the event is called and where it is.
func (e *reader) name() {
	if e.latin {
		e.latinName()
		return
	}
	e.hanName()
}

func (e *reader) readOrganizers() {
	if e.latin {
		e.latinOrganizers()
		return
	}
	e.hanOrganizers()
}

// addOrganizer adds names in a role; a name that has a role keeps it.
func (e *reader) addOrganizer(role Role, names ...string) {
	for _, name := range names {
		known := slices.ContainsFunc(e.event.Organizers, func(o Organizer) bool { return o.Name == name })
		if !known && name != "" {
			e.event.Organizers = append(e.event.Organizers, Organizer{Role: role, Name: name})
		}
	}
}

// hasRole tells whether somebody has the role.
func (e *reader) hasRole(role Role) bool {
	return slices.ContainsFunc(e.event.Organizers, func(o Organizer) bool { return o.Role == role })
}

// roleOf names the role of a word.
func roleOf(c wordClass) Role {
	switch {
	case c&wordHost != 0:
		return Host
	case c&wordCoHost != 0:
		return CoHost
	case c&wordUndertaker != 0:
		return Undertaker
	}
	return Supporter
}

// namesDay tells a date that says the day.
func namesDay(m dateparse.Match) bool { return m.Range.Start.Precision >= dateparse.Day }
