package article

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/han"
)

// hanTrigger finds the words of s that tell of an event, if there are any.
func (e *eventReader) hanTrigger(s sentence, nth int) (trigger, bool) {
	for i, k := range s.marks {
		if k.depth > 0 || k.sign != 0 {
			continue
		}
		t := trigger{kind: e.hanTriggerKind(s, i, nth), verb: k}
		if t.kind == noTrigger {
			continue
		}
		switch {
		case k.class&wordInvite != 0:
			t.verb = e.invitedTo(s, i)
		case k.class&wordLight != 0:
			t.verb = e.lastLight(s, i)
		}
		return e.inClause(t, s), true
	}
	return e.roleTrigger(s)
}

// inClause completes a trigger with its clause.
func (e *eventReader) inClause(t trigger, s sentence) trigger {
	t.from, t.to = clause(s, t.verb)
	t.object = t.kind != visitEvent && e.hasObject(s, t.verb, t.to)
	return t
}

// invitedTo is what somebody is invited to do: the 作 of 邀请某某作讲座.
func (e *eventReader) invitedTo(s sentence, i int) eventMark {
	for _, m := range s.marks[i+1:] {
		if m.class&(wordLight|wordHeld) != 0 && m.depth == 0 {
			return m
		}
	}
	return s.marks[i]
}

// lastLight is the verb that takes the event as its object: the 开展 of
// 组织党员赴陵园开展主题党日活动.
func (e *eventReader) lastLight(s sentence, i int) eventMark {
	k := s.marks[i]
	_, to := clause(s, k)
	for n, m := range s.marks[i:] {
		if m.class&(wordLight|wordHeld) != 0 && m.depth == 0 && m.end <= to && e.nounBehind(s.marks[i+n+1:], to) {
			k = m
		}
	}
	return k
}

// nounBehind tells whether marks have the noun of an event before to.
func (e *eventReader) nounBehind(marks []eventMark, to int) bool {
	for _, m := range marks {
		if m.class&wordEvent != 0 && m.end <= to {
			return true
		}
	}
	return false
}

// roleTrigger finds an event by who holds it, where no verb says that it is
// held: 由A主办的“送医下乡”活动走进石桥镇.
func (e *eventReader) roleTrigger(s sentence) (trigger, bool) {
	for i := len(s.marks) - 1; i >= 0; i-- {
		k := s.marks[i]
		if k.depth == 0 && k.class&(wordHost|wordCoHost|wordUndertaker) != 0 && e.before(k.end, "的") && e.nounNear(s, k) && e.tellsOfOne(s, k) {
			return e.inClause(trigger{kind: heldEvent, verb: k}, s), true
		}
	}
	return trigger{}, false
}

// hanTriggerKind judges mark i of s as the verb of an event.
func (e *eventReader) hanTriggerKind(s sentence, i, nth int) triggerKind {
	k := s.marks[i]
	if i+1 < len(s.marks) && s.marks[i+1].class&wordEvent != 0 && s.marks[i+1].start == k.end && k.class&(wordHeld|wordLight|wordInvite) == 0 {
		return noTrigger // 启用仪式, 成立大会: the verb is to come
	}
	switch {
	case nth >= 2 && e.isFuture(s, k):
		return noTrigger
	case k.class&wordHeld != 0 && e.tellsOfOne(s, k) && (!e.before(k.end, "的") || e.dayIn(s) || e.hasMainRole(s)):
		return heldEvent
	case k.class&wordOpen != 0 && e.tellsOfOne(s, k) && e.opensHere(s, k):
		return openEvent
	case k.class&wordFound != 0 && !e.before(k.end, "于") && e.inPlace(s, k):
		return openEvent
	case k.class&(wordLight|wordInvite) != 0 && e.dayIn(s) && e.nounNear(s, k) && e.tellsOfOne(s, k):
		return heldEvent
	case k.class&wordVisit != 0 && nth <= 1 && e.isVisit(s, k):
		return visitEvent
	}
	return noTrigger
}

// isFuture tells what is still to come; far from the start of a text it is an
// announcement beside the matter.
func (e *eventReader) isFuture(s sentence, k eventMark) bool {
	for _, m := range s.marks {
		if m.end <= k.start && (e.before(m.start, "将") || e.before(m.start, "拟") || e.before(m.start, "定于")) {
			return true
		}
	}
	return false
}

// clause gives the stretch between the commas around k.
func clause(s sentence, k eventMark) (from, to int) {
	from, to = s.start, s.end
	for _, m := range s.marks {
		if m.sign != ',' && m.sign != ':' || m.depth > 0 {
			continue
		}
		if m.end <= k.start {
			from = m.end
		} else if m.start >= k.end {
			return from, m.start
		}
	}
	return from, to
}

// before tells whether text goes on with word at at, in either script.
func (e *eventReader) before(at int, word string) bool {
	for _, want := range word {
		r, size := utf8.DecodeRuneInString(e.text[at:])
		if size == 0 || han.Fold(r) != want {
			return false
		}
		at += size
	}
	return true
}

// tellsOfOne tells a verb that is said of one event from one that is said of
// many, or of no event: 每年举办, 先后举办了16期, 举办权.
func (e *eventReader) tellsOfOne(s sentence, k eventMark) bool {
	for _, word := range []string{"权", "单位", "方", "地点", "以来", "前", "后", "之", "期间", "时"} {
		if e.before(k.end, word) {
			return false
		}
	}
	at := k.end
	for e.before(at, "了") || e.before(at, "过") {
		at += len("了")
	}
	if n := han.ReadNumber(e.text[at:]); n.Size > 0 && n.Value > 1 {
		for _, unit := range []string{"期", "次", "场", "届", "例", "余", "多"} {
			if e.before(at+n.Size, unit) {
				return false
			}
		}
	}
	from, _ := clause(s, k)
	for _, m := range s.marks {
		if m.class&wordPast != 0 && m.start >= from && m.end <= k.start && !e.dayIn(s) {
			return false
		}
	}
	return true
}

// dayIn tells whether s names a day, or says 近日 or 当天.
func (e *eventReader) dayIn(s sentence) bool {
	_, ok := e.firstDay(s.start, s.end)
	return ok || e.vagueIn(s.start, s.end) || e.sameDay(s)
}

// sameDay tells "the same day": the day was named before.
func (e *eventReader) sameDay(s sentence) bool {
	for _, m := range e.a.Dates {
		if m.Start >= s.start && m.End <= s.end && m.Range.Start.IsZero() && m.Kind == dateparse.Relative {
			return true
		}
	}
	return e.latin && strings.Contains(e.text[s.start:s.end], "same day")
}

// opensHere tells whether a day, a place or the noun of an event stands with
// the verb: 投入使用 alone may be said of anything.
func (e *eventReader) opensHere(s sentence, k eventMark) bool {
	return e.dayIn(s) || e.inPlace(s, k)
}

// inPlace tells whether 在 and a place stand before the verb, or a day with a
// ceremony.
func (e *eventReader) inPlace(s sentence, k eventMark) bool {
	from, _ := clause(s, k)
	place, _ := e.placeBefore(s, from, k.start)
	return place != "" || e.dayIn(s) && e.nounNear(s, k)
}

// nounNear tells whether the clause of k has the noun of an event.
func (e *eventReader) nounNear(s sentence, k eventMark) bool {
	from, to := clause(s, k)
	for _, m := range s.marks {
		if m.class&wordEvent != 0 && m.start >= from && m.end <= to {
			return true
		}
	}
	return false
}

// hasObject tells whether the clause goes on behind the verb.
func (e *eventReader) hasObject(s sentence, k eventMark, to int) bool {
	rest := strings.TrimLeft(e.text[k.end:to], "了 ")
	return rest != "" && !e.before(k.end, "的")
}

// isVisit tells 一行来我校调研 from a patient who comes for a check-up: people
// come in a group, or with their posts, to a place.
func (e *eventReader) isVisit(s sentence, k eventMark) bool {
	come, group := k.class&wordCome != 0 || e.inspectsIn(s, k), false
	for _, m := range s.marks {
		if m.depth > 0 || m.start >= k.start {
			continue
		}
		come = come || m.class&wordCome != 0
		group = group || m.class&wordGroup != 0
	}
	inspects := e.isInspection(k)
	if !come && !(group && inspects) || strings.Contains(e.text[s.start:k.start], "记者") {
		return false
	}
	return group || e.personIn(s.start, k.start) || e.groupAfter(s, k) || e.comesToUs(s, k) && !e.before(k.start, "检查")
}

// comesToUs tells 来校, 来我院, 到我市: who writes so was visited.
func (e *eventReader) comesToUs(s sentence, k eventMark) bool {
	for _, m := range s.marks {
		if m.class&wordCome == 0 || m.depth > 0 || m.start >= k.start {
			continue
		}
		if e.before(m.end, "我") || e.before(m.start, "来访") || e.before(m.start, "来校") || e.before(m.start, "来院") {
			return true
		}
	}
	return false
}

// isInspection tells what only officials and guests do.
func (e *eventReader) isInspection(k eventMark) bool {
	for _, w := range []string{"调研", "考察", "视察", "督导", "督查", "巡查", "慰问", "走访", "巡视"} {
		if e.before(k.start, w) {
			return true
		}
	}
	return false
}

// inspectsIn tells 在青峦调研: a place before the verb of an inspection.
func (e *eventReader) inspectsIn(s sentence, k eventMark) bool {
	from, _ := clause(s, k)
	place, _ := e.placeBefore(s, from, k.start)
	return place != "" && e.isInspection(k) && e.dayIn(s)
}

func (e *eventReader) groupAfter(s sentence, k eventMark) bool {
	for _, m := range s.marks {
		if m.start >= k.end && m.class&wordGroup != 0 {
			return true
		}
	}
	return false
}

// personIn tells whether somebody with a post is named in text[from:to].
func (e *eventReader) personIn(from, to int) bool {
	for _, p := range e.a.People {
		if len(p.Posts) == 0 {
			continue
		}
		for _, m := range p.Mentions {
			if m.Start >= from && m.End <= to {
				return true
			}
		}
	}
	return false
}

// hanName reads name and place around the trigger.
func (e *eventReader) hanName() {
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
		from, _ := clause(s, eventMark{start: comma, end: comma})
		e.event.Name = e.subjectName(s, from, comma)
	default:
		e.event.Name = e.subjectName(s, t.from, end)
	}
}

// comeBefore reads the place in 赴X开展.
func (e *eventReader) comeBefore(s sentence, from, end int) string {
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
func (e *eventReader) prepAt(s sentence, at int) bool {
	for _, m := range s.marks {
		if m.start == at {
			return m.class&wordPrep != 0
		}
	}
	return false
}

// commaBefore is where the comma that ends at at begins.
func (e *eventReader) commaBefore(at int) int {
	_, size := utf8.DecodeLastRuneInString(e.text[:at])
	return at - size
}

// placeBefore reads the place in 在X举行: from a preposition to the verb at
// end. at is where the preposition stands.
func (e *eventReader) placeBefore(s sentence, from, end int) (place string, at int) {
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
func (e *eventReader) trimAdverbs(s sentence, end int) int {
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
func (e *eventReader) skipDates(from, end int) int {
	for _, m := range e.a.Dates {
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
	folded := fold(s)
	for _, end := range []string{"下", "后", "时", "期间", "之际", "之前", "同时", "中", "来", "基础上", "方面", "方式", "形式", "日", "月", "年", "上午", "下午", "晚上", "时间", "不久", "不久前", "近日", "日前", "此前"} {
		if strings.HasSuffix(folded, end) {
			return false
		}
	}
	return true
}

// objectName is the name behind the verb: up to the last noun of an event, or
// what stands in quotation marks.
func (e *eventReader) objectName(s sentence, from, to int) string {
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
func (e *eventReader) closeQuotes(end, to int) int {
	if r, size := utf8.DecodeRuneInString(e.text[end:to]); size > 0 && markSign(r) == '”' {
		return end + size
	}
	return end
}

// subjectName is the name before 在 or the verb, behind dates and 主办的.
func (e *eventReader) subjectName(s sentence, from, end int) string {
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
	return ""
}

// trimDates takes dates off both ends of text[from:end].
func (e *eventReader) trimDates(from, end int) (int, int) {
	for from < end && strings.ContainsRune(" \u3000，,）)", firstRune(e.text[from:])) {
		_, size := utf8.DecodeRuneInString(e.text[from:])
		from += size
	}
	from = min(e.skipDates(from, end), end)
	for i := len(e.a.Dates) - 1; i >= 0; i-- {
		m := e.a.Dates[i]
		if m.End == end && m.Start >= from && (namesDay(m) || m.Kind != dateparse.Absolute) {
			end = m.Start
		}
	}
	return from, end
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// eventName cuts the name of an event, unless it is too long to be one.
func (e *eventReader) eventName(from, end int) string {
	name := strings.Trim(e.text[from:end], " \u3000，,")
	if n := utf8.RuneCountInString(name); n < 2 || n > 70 {
		return ""
	}
	return name
}

// visitPlace reads where visitors come: from 到 or 来 to what they do there.
func (e *eventReader) visitPlace(s sentence) string {
	if p, _ := e.placeBefore(s, e.found.from, e.found.verb.start); p != "" {
		return p
	}
	for i := len(s.marks) - 1; i >= 0; i-- {
		m := s.marks[i]
		if m.class&wordCome == 0 || m.depth > 0 || m.end > e.found.verb.start && m.end != e.found.verb.end {
			continue
		}
		p := trimPlace(e.text[m.end:e.visitEnd(m.end, s.end)])
		if n := utf8.RuneCountInString(p); n > 1 && n < 30 && isPlace(p) {
			return p
		}
	}
	return ""
}

// visitEnds stand behind the place of a visit.
var visitEnds = []string{"进行", "开展", "对", "就", "实地", "参观", "考察", "调研", "督导", "检查", "指导", "交流", "学习", "访问", "慰问", "座谈", "视察", "走访", "巡查", "督查", "观摩", "评审", "验收", "围绕", "洽谈", "拜访", "参访", "，", "。", ",", "（", "评估", "调查", "巡视", "专题", "出席", "参加"}

// visitEnd is where the place that begins at from ends.
func (e *eventReader) visitEnd(from, to int) int {
	for at := from; at < to; {
		for _, w := range visitEnds {
			if e.before(at, w) {
				return at
			}
		}
		_, size := utf8.DecodeRuneInString(e.text[at:to])
		at += size
	}
	return to
}
