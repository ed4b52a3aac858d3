package event

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// name reads what the event is called: the object of the verb, or what stands
// before it. A visit has no name.
func (e *reader) name(t trigger) string {
	switch {
	case t.kind == visitEvent:
		return ""
	case t.kind == titleEvent:
		return e.titleName()
	case t.object:
		if name := e.objectName(t.s, t.verb.end, t.to); name != "" || !e.latin || !t.verb.is(wordHeld) {
			return name
		}
		return e.anyObject(t.s, t.verb.end, t.to)
	case e.before(t.verb.end, "的"):
		return e.objectName(t.s, t.verb.end+len("的"), t.to)
	}
	if e.latin {
		return e.latinSubject(t.s, t.s.index(t.verb.start))
	}
	from, end := e.subjectClause(t)
	if _, prep := e.placeBefore(t.s, from, end); prep > 0 {
		end = prep
	}
	return e.subjectName(t, from, end)
}

// titleName is the title, where it is nothing but the name of an event, or what
// the title says is held.
func (e *reader) titleName() string {
	marks := e.mark(e.in.Title, 0, len(e.in.Title))
	if !e.latin && endsInEvent(marks, e.in.Title) && !hasClass(marks, wordHeld|wordLight|wordOpen) {
		return e.in.Title
	}
	return e.titleObject()
}

// subjectClause is the stretch before the verb of t, or the clause before
// that, where the verb's own begins with 在 or 于: 第三届论坛，于4日在某地举办.
func (e *reader) subjectClause(t trigger) (from, end int) {
	if i := t.s.index(t.from); t.from > t.s.start && i > 0 && t.s.marks[i].is(wordPrep) && t.s.marks[i-1].ends() {
		comma := t.s.marks[i-1].start
		from, _ := t.s.clause(mark{start: comma, end: comma})
		return from, comma
	}
	return t.from, t.verb.start
}

// objectName is the name behind a verb: up to the last noun of an event before
// a word that ends its phrase, or what stands in quotation marks.
func (e *reader) objectName(s sentence, from, to int) string {
	start, end, noun := -1, -1, false
	if !e.latin {
		for e.beforeAny(from, "了", " ") {
			_, size := utf8.DecodeRuneInString(e.text[from:])
			from += size
		}
		start = from
	}
	marks := s.within(from, to)
	for _, m := range marks {
		if !e.latin && m.is(wordRole) && m.depth == 0 && e.before(m.end, "的") {
			start = m.end + len("的") // 出席由某会主办的论坛
		}
	}
	for n, m := range marks {
		switch {
		case m.depth == 0 && (m.ends() || m.sign == dateSign && (noun || !e.latin) || noun && e.endsPhrase(marks, n)):
			to = m.start
		case !noun && e.latin && (m.sign == dateSign || e.oneOf(m, "out for in at part on")):
			start = -1 // to carry out a free clinic, took part in a workshop
			continue
		case start < 0 && (m.is(wordMinor) || e.oneOf(m, "year's year’s")):
			continue // a, the, this year's
		}
		if m.start >= to {
			break
		}
		if start < 0 {
			start = m.start
		}
		if noun = noun || m.is(wordEvent); e.latin || m.is(wordEvent) || m.sign == '”' {
			end = m.end
		}
	}
	if !e.latin {
		end = e.wholeObject(s, max(from, end), end, to)
	}
	if end < 0 || e.latin && !noun {
		return ""
	}
	return e.eventName(start, end)
}

// wholeObject moves end, behind which from lies, to the end of the clause at to,
// where this ends as names of events do: 培训及答疑会, 宣传周专家采访会上.
func (e *reader) wholeObject(s sentence, from, end, to int) int {
	if rest, ok := form.CutAnySuffix(e.text[from:max(from, to)], "上", "中"); ok {
		to = from + len(rest)
	}
	if from < to && to-from < 90 && isEventEnd(runeBefore(e.text, to)) && !hasClass(s.within(from, to), wordAlso) {
		return to
	}
	return end
}

// anyObject is the name behind held and hosted, whose object is an event whatever
// it is called: will hold a blood drive.
func (e *reader) anyObject(s sentence, from, to int) string {
	marks := s.within(from, to)
	for len(marks) > 0 && marks[0].is(wordMinor) {
		marks = marks[1:]
	}
	end := slices.IndexFunc(marks, func(m mark) bool { return m.sign != 0 || m.is(wordEnd|wordMinor) })
	if end < 0 {
		end = len(marks)
	}
	if end == 0 {
		return ""
	}
	return e.eventName(marks[0].start, marks[end-1].end)
}

// isEventEnd tells the characters that names of events end in.
func isEventEnd(r rune) bool {
	return strings.ContainsRune("会會礼禮节節赛賽班展营營式典课課坛壇讲講训訓练練", r)
}

// endsPhrase tells a word behind the noun of an event with which something
// else begins: in, at, to; "on" before a day, "and" that joins no noun.
func (e *reader) endsPhrase(marks []mark, n int) bool {
	m := marks[n]
	switch {
	case m.sign != 0:
		return false
	case !e.latin:
		return m.is(wordAlso)
	case e.isWord(m, "and"):
		return !e.joinsNouns(marks[n:])
	case e.isWord(m, "on"):
		return e.onGround(marks[n:]) || slices.ContainsFunc(marks[n+1:min(len(marks), n+3)], func(m mark) bool {
			return m.sign == dateSign || e.oneOf(m, "morning afternoon evening day")
		})
	}
	return m.is(wordEnd) || m.is(wordRole) && n+1 < len(marks) && e.isWord(marks[n+1], "by")
}

// joinsNouns reports whether the first of marks is an "and" between the nouns
// of one event: the celebration and the commendation meeting.
func (e *reader) joinsNouns(marks []mark) bool {
	for i, m := range marks[1:min(len(marks), 6)] {
		switch {
		case m.is(wordEvent):
			return true
		case i == 0 && e.oneOf(m, "the a an"):
		case m.sign != 0 || m.is(wordBe|wordHeld|wordMinor|wordEnd):
			return false
		}
	}
	return false
}

// subjectName is the Chinese name before 在 or the verb, behind dates and
// 主办的.
func (e *reader) subjectName(t trigger, from, end int) string {
	end = e.back(t.s, from, end)
	for _, m := range t.s.within(from, end) {
		if m.is(wordRole|wordHeld) && m.depth == 0 && e.before(m.end, "的") {
			from = m.end + len("的")
		}
	}
	from = e.forth(t.s, from, end)
	for _, m := range t.s.within(from, end) {
		if m.is(wordPrep) && m.depth == 0 && e.endingAt(t.s, m.start).is(wordEvent) {
			end = m.start // 论坛在某人带领下举行
			break
		}
	}
	last := e.endingAt(t.s, end)
	switch {
	case last.sign == '”', last.is(wordEvent), (t.kind == heldEvent && t.verb.is(wordHeld) || e.isOfEvents(t.verb)) && isEventEnd(runeBefore(e.text, end)),
		e.isOfEvents(t.verb) && e.isIssue(from, end),
		t.kind == openEvent && e.endsIn(from, end, "项目", "行动", "计划", "工程"):
		return e.eventName(from, end)
	}
	return ""
}

// isOfEvents tells a verb that is said of events only, 闭幕 and 开讲, from one that is
// said of houses too, 启用.
func (e *reader) isOfEvents(k mark) bool {
	return e.beforeAny(k.start, "开幕", "闭幕", "落幕", "开讲", "开赛", "开班", "开营", "收官", "落下", "拉开", "圆满", "顺利")
}

// isIssue tells a quoted name with the number of the time behind it: “名家讲坛”第九期.
func (e *reader) isIssue(from, end int) bool {
	_, rest, ok := strings.Cut(e.text[from:end], "”")
	if !ok {
		_, rest, ok = strings.Cut(e.text[from:end], "」")
	}
	n, ok2 := strings.CutPrefix(rest, "第")
	return ok && ok2 && utf8.RuneCountInString(n) <= 4 && e.endsIn(from, end, "期", "届", "讲", "场", "季", "站")
}

// endingAt is the mark of s that ends at end.
func (e *reader) endingAt(s sentence, end int) mark {
	for _, m := range s.within(max(s.start, end-40), end) {
		if m.end == end {
			return m
		}
	}
	return mark{}
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

// back moves end back over what says nothing before a verb: adverbs, 联合,
// dates, signs.
func (e *reader) back(s sentence, from, end int) int {
	marks := s.within(from, end)
	for i := len(marks) - 1; i >= 0; i-- {
		end = e.trimRight(from, end)
		if i > 1 && marks[i].sign == ')' && marks[i].end == end && marks[i-1].sign == dateSign && marks[i-2].sign == '(' {
			i -= 2 // 昨日(28日)
			end = marks[i].start
			continue
		}
		if m := marks[i]; m.end != end || !m.is(wordAdverb|wordJoin|wordPrep) && m.sign != dateSign && m.sign != ',' {
			break
		}
		end = marks[i].start
	}
	return e.trimRight(from, end)
}

// forth moves from over dates, blanks and signs.
func (e *reader) forth(s sentence, from, end int) int {
	for _, m := range s.within(from, end) {
		from = e.trimLeft(from, end)
		if m.start > from || m.sign != dateSign {
			break
		}
		from = m.end
	}
	return e.trimLeft(from, end)
}

const (
	blanks    = " \u3000，,"
	leftTrims = blanks + "）)"
)

func (e *reader) trimLeft(from, end int) int {
	return end - len(strings.TrimLeft(e.text[min(from, end):end], leftTrims))
}

func (e *reader) trimRight(from, end int) int {
	return min(from, end) + len(strings.TrimRight(e.text[min(from, end):end], blanks))
}

// eventName cuts a name, without quotation marks around the whole of it; what is too short or too long is none.
func (e *reader) eventName(from, end int) string {
	if from < 0 || end <= from {
		return ""
	}
	if r, size := runeAt(e.text[end:]); markSign(r) == '”' && !e.latin {
		end += size
	}
	name := unquote(strings.Trim(e.text[from:end], blanks))
	if !e.latin {
		name = trimLead(name)
		if n := utf8.RuneCountInString(name); n < 2 || n > 70 {
			return ""
		}
		return name
	}
	if title := e.titleBehind(from, end); title != "" {
		name = title
	}
	if len(name) < 6 || len(name) > 200 || !strings.Contains(name, " ") {
		return ""
	}
	return name
}

// titleBehind is what text[from:end] ends in, in quotation marks behind the noun of an
// event: the training class "Care in Winter"; "" for none.
func (e *reader) titleBehind(from, end int) string {
	marks := e.mark(e.text, from, end)
	last := len(marks) - 1
	if last < 1 || marks[last].sign != '”' || marks[last].depth > 0 {
		return ""
	}
	for i := last - 1; i > 0; i-- {
		if marks[i].sign == '“' && marks[i].depth == 0 && marks[i-1].is(wordEvent) {
			return e.text[marks[i].end:marks[last].start]
		}
	}
	return ""
}

// quotePairs are the marks that may stand around the whole of a name.
var quotePairs = [][2]string{{`"`, `"`}, {"“", "”"}, {"「", "」"}, {"『", "』"}, {"《", "》"}}

// unquote takes quotation marks off that stand around the whole of a name.
func unquote(name string) string {
	for _, pair := range quotePairs {
		if inner, ok := strings.CutPrefix(name, pair[0]); ok {
			if whole, ok := strings.CutSuffix(inner, pair[1]); ok && !strings.Contains(whole, pair[0]) {
				return whole
			}
		}
	}
	return name
}

// trimLead takes 一场, 为期五天的, 历时五天的 and 以“…”为主题的 off the front of a name.
func trimLead(name string) string {
	name, _ = form.CutAnyPrefix(name, "一场", "一場", "一次", "一期", "一堂")
	rest, ok := form.CutAnyPrefix(name, "为期", "為期", "历时", "歷時")
	if _, of, found := strings.Cut(rest, "的"); ok && found {
		return of
	}
	if strings.HasPrefix(name, "以") {
		for _, w := range []string{"为主题的", "為主題的"} {
			if _, of, found := strings.Cut(name, w); found {
				return of
			}
		}
	}
	return name
}

// latinSubject is the name before "was held" at mark i, before the clause that
// says who holds it or behind that; else what stands in quotation marks.
func (e *reader) latinSubject(s sentence, i int) string {
	role, quoted := false, e.quoted(s)
	if quoted != "" && slices.ContainsFunc(s.marks[:i], func(m mark) bool { return m.is(wordEvent) && m.depth > 0 }) {
		return quoted
	}
	for n := range i {
		if s.marks[n].is(wordRole) && e.isWord(s.next(n), "by") {
			if name := e.nounBefore(s, n); name != "" {
				return name
			}
			role = true
			break
		}
	}
	if quoted != "" && role {
		return quoted
	}
	if name := e.nounBefore(s, pastAdverbs(s, i)+1); name != "" {
		return name
	}
	if n := i - 3; n > 0 && e.isWord(s.marks[n+1], "which") && s.marks[n].sign == ',' {
		return e.purpose(s, n)
	}
	if from := properSubject(s, i); from >= 0 && e.isWord(s.next(i), "place") {
		return e.eventName(s.marks[from].start, s.marks[i-1].end)
	}
	return quoted
}

// purpose is the event for which people came, before mark end: met for the symposium,
// came to the fair, which was organised by X.
func (e *reader) purpose(s sentence, end int) string {
	for k := end - 1; k > 0 && k > end-12 && s.marks[k].sign == 0; k-- {
		if !e.oneOf(s.marks[k], "for to at attended joined visited") {
			continue
		}
		for k++; k < end && s.marks[k].is(wordMinor); k++ {
		}
		if k < end && hasClass(s.marks[k:end], wordEvent) {
			return e.eventName(s.marks[k].start, s.marks[end-1].end)
		}
		break
	}
	return ""
}

// properSubject is the first mark of the capitalised name that ends before mark i
// and opens its clause, or -1. Two words at least make one.
func properSubject(s sentence, i int) int {
	from, words := i, 0
	for from > 0 && s.marks[from-1].sign == 0 && (s.marks[from-1].capital || s.marks[from-1].is(wordLink)) {
		if from--; !s.marks[from].is(wordMinor) {
			words++
		}
	}
	if words < 2 || from > 0 && !s.marks[from-1].ends() && s.marks[from-1].sign != dateSign {
		return -1
	}
	for s.marks[from].is(wordMinor) {
		from++
	}
	return from
}

// nounBefore is the name of an event that ends before mark end: from the last
// comma, or from "at the" before its noun.
func (e *reader) nounBefore(s sentence, end int) string {
	for end > 0 && (s.marks[end-1].is(wordBe|wordAdverb) || s.marks[end-1].sign == ',' || s.marks[end-1].sign == dateSign) {
		end--
	}
	from := end
	for from > 0 && !s.marks[from-1].ends() {
		from--
	}
	noun := -1
	for n := from; n < end; n++ {
		if s.marks[n].is(wordEvent) {
			noun = n
		}
	}
	if noun < 0 {
		return ""
	}
	for n := from; n < noun; n++ {
		if m := s.marks[n]; m.depth == 0 && (m.is(wordPrep) || m.sign == dateSign || e.oneOf(m, "on as during for part attended joined")) && !hasClass(s.marks[from:n], wordEvent) {
			from = n + 1
		}
	}
	for from < end && s.marks[from].is(wordMinor) {
		from++
	}
	if from >= end {
		return ""
	}
	return e.eventName(s.marks[from].start, s.marks[end-1].end)
}

// quoted is what stands first in quotation marks in s.
func (e *reader) quoted(s sentence) string {
	from := -1
	for _, m := range s.marks {
		switch {
		case m.sign == '“' && m.depth == 0:
			from = m.end
		case m.sign == '”' && m.depth == 0 && from >= 0:
			return e.eventName(from, m.start)
		}
	}
	return ""
}

// isParty tells an event whose holders are the parties to a contract.
func isParty(name string) bool {
	return form.ContainsAny(form.Fold(name), []string{"签约", "签署", "signing"})
}
