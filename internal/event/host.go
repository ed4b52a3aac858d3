package event

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// hanOrganizers reads who holds the event: 由A主办，B承办 in the sentences
// around the trigger and 主办单位：A anywhere; and who is the subject of 举行.
func (e *reader) hanOrganizers() {
	for i := range e.lead {
		if i > e.found.nth+4 {
			break
		}
		if i == e.found.nth || !e.tellsOfOther(e.lead[i]) {
			e.roleClauses(e.lead[i])
		}
	}
	e.labelLines()
	if !e.hasRole(Host) {
		others := e.event.Organizers
		e.event.Organizers = nil
		e.addOrganizer(Host, e.placeHosts()...)
		e.addOrganizer(Host, e.subjectHosts()...)
		e.event.Organizers = append(e.event.Organizers, others...)
	}
}

// tellsOfOther tells a sentence about another event: 下届年会将由A承办.
func (e *reader) tellsOfOther(s sentence) bool {
	for _, m := range s.marks {
		if m.class&wordPast != 0 {
			return true
		}
	}
	return false
}

// roleClauses reads 由A主办，B承办，C协办 and 在A指导下.
func (e *reader) roleClauses(s sentence) {
	main := e.hasMainRole(s) // 支持 is a role only beside another one
	from := s.start
	for _, m := range s.marks {
		if m.depth > 0 || m.class&wordRole == 0 {
			continue
		}
		under := e.before(m.end, "下")
		if m.class&wordSupporter != 0 && !under && !(main && e.closesRole(m.end, s.end)) {
			continue
		}
		start, by := e.roleStart(s, from, m.start, under)
		names := e.hanNames(start, e.trimAdverbs(s, m.start), by)
		e.addOrganizer(roleOf(m.class), names...)
		from = m.end
	}
}

// hasMainRole tells whether s says who holds something.
func (e *reader) hasMainRole(s sentence) bool {
	for _, m := range s.marks {
		if m.depth == 0 && m.class&(wordHost|wordCoHost|wordUndertaker) != 0 {
			return true
		}
	}
	return false
}

// closesRole tells whether a clause of roles may end at at.
func (e *reader) closesRole(at, to int) bool {
	if at >= to {
		return true
	}
	r := form.FirstRune(e.text[at:])
	return markSign(r) == ',' || r == '、' || r == '的' || markSign(r) == ')'
}

// roleStart is where the names of a role begin: behind 由, else 在, else the
// last comma or the role before. by tells that 由 or 在 stands there.
func (e *reader) roleStart(s sentence, from, end int, under bool) (start int, by bool) {
	start = from
	for _, m := range s.marks {
		if m.end > end || m.start < from || m.depth > 0 {
			continue
		}
		if m.sign == ',' || m.sign == ':' || m.sign == ')' {
			start = m.end
		}
		if under && m.class&wordPrep != 0 {
			start, by = m.end, true
		}
	}
	if at := e.lastBy(start, end); at > 0 {
		return at, true
	}
	return start, by
}

// lastBy is the place behind the last 由 of text[from:to] that is a word, or 0.
func (e *reader) lastBy(from, to int) int {
	at := strings.LastIndex(e.text[from:to], "由")
	if at < 0 {
		return 0
	}
	at += from
	r, _ := utf8.DecodeLastRuneInString(e.text[:at])
	if strings.ContainsRune("自理缘缘事经", r) || e.before(at+len("由"), "于") {
		return 0
	}
	return at + len("由")
}

// mostOrganizers bounds what label lines may add.
const mostOrganizers = 60

// labelLines reads lines like 主办单位：A、B in the whole text.
func (e *reader) labelLines() {
	for from := 0; from < len(e.text) && len(e.event.Organizers) < mostOrganizers; {
		to := len(e.text)
		if n := strings.IndexByte(e.text[from:], '\n'); n >= 0 {
			to = from + n
		}
		for at := from; at < to; {
			at = e.roleLabel(at, to)
		}
		from = to + 1
	}
}

// roleLabel reads the label that stands at at, if one does, and gives the place
// where the next may stand.
func (e *reader) roleLabel(at, to int) int {
	for _, l := range roleLabels {
		if !e.before(at, l.word) {
			continue
		}
		end := at + len(l.word)
		for _, w := range []string{"单位", "机构", "方"} {
			if e.before(end, w) {
				end += len(w)
			}
		}
		r, size := utf8.DecodeRuneInString(e.text[end:])
		if markSign(r) != ':' {
			return to
		}
		stop := e.labelEnd(end+size, to)
		e.addOrganizer(l.role, e.hanNames(end+size, stop, true)...)
		_, size = utf8.DecodeRuneInString(e.text[stop:])
		return stop + max(size, 1)
	}
	return to
}

// roleLabels are written in the first part of their words; 单位 follows.
var roleLabels = []struct {
	word string
	role Role
}{
	{"主办", Host}, {"承办", Undertaker}, {"协办", CoHost}, {"支持", Supporter}, {"指导", Supporter},
}

// labelEnd is where the names of a label end: at the line's end or a stop.
func (e *reader) labelEnd(from, to int) int {
	if n := strings.IndexAny(e.text[from:to], "。；）)|"); n >= 0 {
		return from + n
	}
	return to
}
