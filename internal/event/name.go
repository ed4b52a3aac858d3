package event

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
)

// hanName reads name and place around the trigger.
func (e *reader) hanName() {
	t, s := e.found, e.lead[e.found.nth]
	if t.kind == visitEvent {
		e.event.Place = e.visitPlace(s)
		return
	}
	end := t.verb.start
	place, prep := e.placeBefore(s, t.from, t.verb.start)
	if place != "" {
		e.event.Place, end = place, prep
	} else if t.verb.class&wordLight != 0 {
		e.event.Place = e.comeBefore(s, t.from, t.verb.start)
	}
	switch {
	case t.object:
		e.event.Name = e.objectName(s, t.verb.end, t.to)
	case e.before(t.verb.end, "的"):
		e.event.Name = e.objectName(s, t.verb.end+len("的"), t.to)
	case t.from > s.start && e.prepAt(s, t.from): // 第三届论坛，于4日在某地举办
		comma := e.commaBefore(t.from)
		from, _ := clause(s, mark{start: comma, end: comma})
		e.event.Name = e.subjectName(s, from, comma)
	default:
		e.event.Name = e.subjectName(s, t.from, end)
	}
}

// comeBefore reads the place in 赴X开展.
func (e *reader) comeBefore(s sentence, from, end int) string {
	for _, m := range s.marks {
		if m.class&wordCome != 0 && m.depth == 0 && m.start >= from && m.end < end {
			if p := trimPlace(e.text[m.end:end]); isPlace(p) {
				return p
			}
		}
	}
	return ""
}

// prepAt tells whether 在 or 于 stands at at.
func (e *reader) prepAt(s sentence, at int) bool {
	for _, m := range s.marks {
		if m.start == at {
			return m.class&wordPrep != 0
		}
	}
	return false
}

// commaBefore is where the comma that ends at at begins.
func (e *reader) commaBefore(at int) int {
	_, size := utf8.DecodeLastRuneInString(e.text[:at])
	return at - size
}

// placeBefore reads the place in 在X举行: from a preposition to the verb at
// end. at is where the preposition stands.
func (e *reader) placeBefore(s sentence, from, end int) (place string, at int) {
	end = e.trimAdverbs(s, end)
	for _, m := range s.marks {
		if m.class&wordPrep == 0 || m.depth > 0 || m.start < from || m.end >= end {
			continue
		}
		start := e.skipDates(m.end, end)
		joined := false
		for _, n := range s.marks { // 于5月3日在北京, 于五月三日假某堂
			if n.start == start && n.class&wordPrep != 0 {
				start = n.end
			}
			joined = joined || n.start == start && n.class&wordJoin != 0
		}
		if joined { // 于5月3日携手某院
			continue
		}
		p := trimPlace(e.text[start:end])
		if isPlace(p) {
			return p, m.start
		}
	}
	return "", 0
}

// trimAdverbs moves end back over adverbs: 隆重, 成功, 联合.
func (e *reader) trimAdverbs(s sentence, end int) int {
	for i := len(s.marks) - 1; i >= 0; i-- {
		m := s.marks[i]
		if m.end == end && m.class&(wordAdverb|wordJoin) != 0 {
			end = m.start
		}
	}
	return end
}

// skipDates moves from over dates that begin there, brackets and blanks
// around them.
func (e *reader) skipDates(from, end int) int {
	for _, m := range e.datesFrom(from) {
		if m.Start >= end {
			break
		}
		if m.Start == from && m.End <= end && (namesDay(m) || m.Kind != dateparse.Absolute) {
			from = m.End
		}
	}
	return from
}

// trimPlace takes blanks, commas and a bracket off.
func trimPlace(s string) string {
	return strings.Trim(s, " \u3000，,、：:的")
}

// isPlace tells a place from 在…指导下 and 在…期间.
func isPlace(s string) bool {
	n := utf8.RuneCountInString(s)
	if n < 2 || n > 40 || strings.ContainsAny(s, "，。；：") {
		return false
	}
	folded := form.Fold(s)
	for _, end := range []string{"下", "后", "时", "期间", "之际", "之前", "同时", "中", "来", "基础上", "方面", "方式", "形式", "日", "月", "年", "上午", "下午", "晚上", "时间", "不久", "不久前", "近日", "日前", "此前"} {
		if strings.HasSuffix(folded, end) {
			return false
		}
	}
	return true
}

// objectName is the name behind the verb: up to the last noun of an event, or
// what stands in quotation marks.
func (e *reader) objectName(s sentence, from, to int) string {
	for e.before(from, "了") || e.before(from, " ") {
		_, size := utf8.DecodeRuneInString(e.text[from:])
		from += size
	}
	end := 0
	for _, m := range s.marks {
		if m.start < from || m.end > to {
			continue
		}
		if m.class&wordEvent != 0 || m.sign == '”' {
			end = m.end
		}
	}
	if end == 0 && to-from < 90 && strings.ContainsRune("会會礼禮节節赛賽班展营營式", runeBefore(e.text, to)) {
		end = to
	}
	if end == 0 {
		return ""
	}
	return e.eventName(from, e.closeQuotes(end, to))
}

// closeQuotes moves end over a closing quotation mark.
func (e *reader) closeQuotes(end, to int) int {
	if r, size := utf8.DecodeRuneInString(e.text[end:to]); size > 0 && markSign(r) == '”' {
		return end + size
	}
	return end
}

// subjectName is the name before 在 or the verb, behind dates and 主办的.
func (e *reader) subjectName(s sentence, from, end int) string {
	end = e.trimAdverbs(s, end)
	for _, m := range s.marks {
		if m.class&wordRole != 0 && m.start >= from && m.end < end && e.before(m.end, "的") {
			from = m.end + len("的")
		}
	}
	from, end = e.trimDates(from, end)
	if e.before(from, "以") { // 以“…”为主题的第七届年会
		for _, w := range []string{"为主题的", "為主題的"} {
			if at := strings.Index(e.text[from:end], w); at >= 0 {
				from += at + len(w)
			}
		}
	}
	if r, _ := utf8.DecodeLastRuneInString(e.text[from:end]); markSign(r) == '”' {
		return e.eventName(from, end)
	}
	for _, m := range s.marks {
		if m.end == end && m.class&wordEvent != 0 {
			return e.eventName(from, end)
		}
	}
	if e.found.kind == openEvent && e.endsIn(from, end, "项目", "行动", "计划", "工程") {
		return e.eventName(from, end)
	}
	return ""
}

// endsIn tells whether text[from:end] ends in one of words, in either script.
func (e *reader) endsIn(from, end int, words ...string) bool {
	for _, w := range words {
		if at := end - len(w); at >= from && e.before(at, w) {
			return true
		}
	}
	return false
}

// trimDates takes dates off both ends of text[from:end].
func (e *reader) trimDates(from, end int) (int, int) {
	for from < end && strings.ContainsRune(" \u3000，,）)", form.FirstRune(e.text[from:])) {
		_, size := utf8.DecodeRuneInString(e.text[from:])
		from += size
	}
	from = min(e.skipDates(from, end), end)
	for _, m := range e.datesFrom(from) {
		if m.Start >= end {
			break
		}
		if m.End == end && (namesDay(m) || m.Kind != dateparse.Absolute) {
			end = m.Start
		}
	}
	return from, end
}

// eventName cuts the name of an event, unless it is too long to be one.
func (e *reader) eventName(from, end int) string {
	name := strings.Trim(e.text[from:end], " \u3000，,")
	if n := utf8.RuneCountInString(name); n < 2 || n > 70 {
		return ""
	}
	return name
}
