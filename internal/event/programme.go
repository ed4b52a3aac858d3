package event

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
)

// programme is what lines with labels say of an event that is announced: 时间：,
// 地点：, Venue:; and of any event who holds it: 主办单位：.
type programme struct {
	name, place string
	dates       dateparse.Range
	organizers  organizers
}

// programmeField is what a label of a programme stands for.
type programmeField uint8

const (
	noField programmeField = iota
	whenField
	whereField
	whatField
	hostField // the roles
	coHostField
	undertakerField
	supporterField
)

// fieldRoles are the roles of the fields for them.
var fieldRoles = map[programmeField]Role{hostField: Host, coHostField: CoHost, undertakerField: Undertaker, supporterField: Supporter}

// mostOrganizers bounds what lines with labels may add.
const mostOrganizers = 60

// hanProgramme are the words that labels of programmes end in, folded; what may
// stand before them is what is held: 培训时间, 会议地点.
var hanProgramme = []struct {
	word  string
	field programmeField
}{
	{"主办", hostField}, {"承办", undertakerField}, {"协办", coHostField}, {"支持", supporterField}, {"指导", supporterField},
	{"时间", whenField}, {"日期", whenField}, {"地点", whereField}, {"会场", whereField}, {"场地", whereField},
	{"题目", whatField}, {"名称", whatField}, {"主题", whatField},
}

// latinProgramme are whole labels in small letters.
var latinProgramme = map[string]programmeField{
	"date": whenField, "dates": whenField, "time": whenField, "when": whenField, "date and time": whenField, "date & time": whenField, "time and date": whenField,
	"venue": whereField, "place": whereField, "where": whereField, "location": whereField,
	"organizer": hostField, "organiser": hostField, "organizers": hostField, "organisers": hostField, "host": hostField, "hosts": hostField, "hosted by": hostField, "organized by": hostField, "organised by": hostField, "sponsor": hostField, "co-organizer": coHostField, "co-organizers": coHostField, "co-organisers": coHostField,
	"title": whatField, "topic": whatField, "subject": whatField,
}

// programme reads the lines of the text that say when, where and what. The first
// line of a kind counts.
func (e *reader) programme() programme {
	var p programme
	for from := 0; from < len(e.text); {
		to := len(e.text)
		if n := strings.IndexByte(e.text[from:], '\n'); n >= 0 {
			to = from + n
		}
		for at := from; at < to; {
			field, value, stop := e.programmeItem(at, to)
			p = e.fill(p, field, value, stop)
			at = max(stop, at+1)
		}
		from = to + 1
	}
	return p
}

// fill adds text[from:to] to a programme as the value of a field.
func (e *reader) fill(p programme, field programmeField, from, to int) programme {
	value := strings.Trim(e.text[from:to], blanks+"。；;：:（(|")
	switch field {
	case whenField:
		if i, ok := e.firstDay(from, to); ok && p.dates.IsZero() {
			p.dates = dayRange(e.joined(i))
		}
	case whereField:
		if p.place == "" && utf8.RuneCountInString(value) <= 60 {
			p.place = value
		}
	case whatField:
		if p.name == "" {
			p.name = e.eventName(from, from+len(strings.TrimRight(e.text[from:to], blanks+"。；;（(|")))
		}
	case hostField, coHostField, undertakerField, supporterField:
		if len(p.organizers.list) < mostOrganizers {
			p.organizers.add(fieldRoles[field], e.labelled(from, to)...)
		}
	}
	return p
}

// labelled are the bodies that the value of a label names.
func (e *reader) labelled(from, to int) []string {
	if e.latin {
		names, _ := e.latinNames(e.mark(e.text, from, to), 0, true)
		return names
	}
	if n := form.IndexSign(e.text[from:to], "。；;）)|"); n >= 0 {
		to = from + n
	}
	to = from + len(strings.TrimRight(e.text[from:to], "（("))
	return e.hanNames(sentence{}, from, to, true)
}

// programmeItem reads the item whose label stands at at in a line that ends at
// to: its field, and its value text[value:stop]. stop is where the next item may
// stand.
func (e *reader) programmeItem(at, to int) (field programmeField, value, stop int) {
	line := e.text[at:to]
	label, rest, ok := cutLabel(line)
	if !ok {
		return noField, to, to
	}
	if field = e.programmeField(label); field == noField {
		return noField, to, to
	}
	value = to - len(rest)
	return field, value, e.itemEnd(value, to)
}

// cutLabel parts a line at its first colon, where that is near.
func cutLabel(line string) (label, rest string, ok bool) {
	const longest = 40
	at := form.IndexSign(form.Head(line, longest+len("：")), ":：")
	if at < 0 || at > longest {
		return "", "", false
	}
	_, size := utf8.DecodeRuneInString(line[at:])
	return line[:at], line[at+size:], true
}

// programmeField judges a label: 一、培训时间, Venue. What stands before its last
// word must be what is held, for 报名时间 and 门诊时间 say other things.
func (e *reader) programmeField(label string) programmeField {
	label = form.CutNumber(strings.TrimSpace(form.Fold(label)))
	if e.latin {
		return latinProgramme[label]
	}
	label = strings.ReplaceAll(label, " ", "")
	body, _ := form.CutAnySuffix(label, "单位", "机构", "方")
	for _, l := range hanProgramme {
		if l.field >= hostField {
			if body == l.word {
				return l.field
			}
			continue
		}
		what, ok := strings.CutSuffix(label, l.word)
		if !ok {
			continue
		}
		if marks := e.mark(what, 0, len(what)); what == "" || len(marks) > 0 && marks[0].start == 0 && marks[len(marks)-1].end == len(what) && hasClass(marks, wordEvent|wordHeld) {
			return l.field
		}
	}
	return noField
}

// itemEnd is where the value that begins at from ends: behind a stop, or before
// the next label of the line.
func (e *reader) itemEnd(from, to int) int {
	for at := from; at < to; {
		r, size := utf8.DecodeRuneInString(e.text[at:to])
		at += size
		if strings.ContainsRune("。；;", r) || strings.ContainsRune(" \u3000|（(", r) && e.labelAt(at, to) {
			return at
		}
	}
	return to
}

// labelAt tells whether a label of a programme stands at at.
func (e *reader) labelAt(at, to int) bool {
	label, _, ok := cutLabel(e.text[at:to])
	return ok && e.programmeField(label) != noField
}

// tells tells whether a programme is that of an event: it says the day, and
// where or what.
func (p programme) tells() bool {
	return !p.dates.IsZero() && (p.place != "" || p.name != "")
}

// announced tells whether the sentence of t speaks of what is to come.
func (e *reader) announced(t trigger) bool {
	for _, m := range t.s.marks {
		if e.latin && m.start <= t.verb.start && e.oneOf(m, "will scheduled invite invites invited upcoming") {
			return true // not: held a fair for its upcoming project
		}
	}
	if e.latin || e.vagueIn(t.s.start, t.s.end) {
		return false // 近日 is past
	}
	for at := t.s.start; at < t.verb.start; {
		if e.beforeAny(at, "将", "拟", "定于", "订于", "决定", "计划于") {
			return true
		}
		_, size := utf8.DecodeRuneInString(e.text[at:])
		at += size
	}
	return false
}

// announces tells a sentence of an event to come, whatever verb tells of it: will
// give free flu shots.
func (e *reader) announces(s sentence) bool {
	return hasClass(s.marks, wordEvent) && e.announced(trigger{s: s, verb: mark{start: s.end, end: s.end}})
}

// titleObject is the name of the event that a title announces: 关于举办X的通知.
func (e *reader) titleObject() string {
	title := newReader(Text{Text: e.in.Title, Language: e.in.Language})
	title.latin = e.latin
	for _, s := range sentences(title.mark(e.in.Title, 0, len(e.in.Title)), 0, len(e.in.Title)) {
		for _, m := range s.marks {
			if m.is(wordHeld|wordLight) && m.depth == 0 {
				return title.objectName(s, m.end, s.end)
			}
		}
	}
	return ""
}
