package event

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
)

// hanTrigger finds the words of s that tell of an event, if there are any.
func (e *reader) hanTrigger(s sentence, nth int) trigger {
	for i, k := range s.marks {
		if k.depth > 0 || k.sign != 0 {
			continue
		}
		t := trigger{kind: e.hanTriggerKind(s, i, nth), verb: k}
		if t.kind == noTrigger {
			continue
		}
		switch {
		case k.is(wordInvite):
			t.verb = invitedTo(s, i)
		case k.is(wordLight):
			t.verb = lastLight(s, i)
		}
		return e.withObject(s, t)
	}
	return e.roleTrigger(s)
}

// withObject tells whether the clause of a trigger goes on behind its verb.
func (e *reader) withObject(s sentence, t trigger) trigger {
	_, to := s.clause(t.verb)
	rest := strings.TrimLeft(e.text[t.verb.end:to], "了 ")
	t.object = t.kind != visitEvent && rest != "" && !e.before(t.verb.end, "的")
	return t
}

// invitedTo is what somebody is invited to do: the 作 of 邀请某某作讲座, the 演讲 of
// 应邀在某堂演讲. Of 应邀出席 it is 应邀 itself: others hold that.
func invitedTo(s sentence, i int) mark {
	for _, m := range s.marks[i+1:] {
		if m.is(wordLight|wordHeld|wordReport) && m.depth == 0 {
			return m
		}
	}
	return s.marks[i]
}

// lastLight is the verb that takes the event as its object: the 开展 of
// 组织党员赴陵园开展主题党日活动.
func lastLight(s sentence, i int) mark {
	k := s.marks[i]
	_, to := s.clause(k)
	for _, m := range s.within(k.start, to) {
		if m.is(wordLight|wordHeld) && m.depth == 0 && hasClass(s.within(m.end, to), wordEvent) {
			k = m
		}
	}
	return k
}

// roleTrigger finds an event by who holds it, where no verb says that it is
// held: 由A主办的“送医下乡”活动走进石桥镇.
func (e *reader) roleTrigger(s sentence) trigger {
	for i := len(s.marks) - 1; i >= 0; i-- {
		k := s.marks[i]
		if k.depth == 0 && k.is(wordMainRole) && e.before(k.end, "的") && e.nounNear(s, k) && e.tellsOfOne(s, k) {
			return e.withObject(s, trigger{kind: heldEvent, verb: k})
		}
	}
	return trigger{}
}

// hanTriggerKind judges mark i of s as the verb of an event.
func (e *reader) hanTriggerKind(s sentence, i, nth int) triggerKind {
	k, main := s.marks[i], hasOpen(s.marks, wordMainRole)
	if k.is(wordOpen) && e.before(k.end, "的") && !main {
		return noTrigger // 下周登场的比赛
	}
	if next := s.next(i); next.is(wordEvent) && next.start == k.end && !k.is(wordHeld|wordLight|wordInvite) {
		return noTrigger // 启用仪式, 成立大会: the verb is to come
	}
	if nth >= 1 && !e.in.Notice && e.isFuture(s, k) || !k.is(wordVisit) && !e.tellsOfOne(s, k) {
		return noTrigger
	}
	switch {
	case k.is(wordHeld) && e.before(k.end, "的") && e.heldLater(s, i):
		return noTrigger // 由A举办的义诊在B举行
	case k.is(wordHeld) && (!e.before(k.end, "的") || e.dayIn(s) || main):
		return heldEvent
	case k.is(wordOpen) && (e.dayIn(s) || e.inPlace(s, k) && hasClass(s.marks, wordEvent)):
		return openEvent
	case k.is(wordFound) && e.inPlace(s, k):
		return openEvent
	case k.is(wordLight) && e.dayIn(s) && e.nounNear(s, k):
		return heldEvent
	case k.is(wordInvite) && e.dayIn(s) && e.invites(s, i):
		return heldEvent
	case nth == 0 && e.beforeAny(k.start, "出席", "参加", "主持", "见证") && e.dayIn(s) && e.attendsOne(s, k):
		return heldEvent
	case k.is(wordVisit) && nth <= 1 && e.isVisit(s, k):
		return visitEvent
	}
	return noTrigger
}

// invites tells who is invited to speak, or to an event of those who write: 邀请
// with its noun.
func (e *reader) invites(s sentence, i int) bool {
	to := invitedTo(s, i)
	return (to.start > s.marks[i].start || !s.marks[i].is(wordGroup)) && (e.nounNear(s, to) || to.is(wordReport))
}

// heldLater tells whether a word behind mark i says that something is held.
func (e *reader) heldLater(s sentence, i int) bool {
	return slices.ContainsFunc(s.marks[i+1:], func(m mark) bool { return m.is(wordHeld) && m.depth == 0 && !e.before(m.end, "的") })
}

// attendsOne tells somebody with a post who attends an event that is named:
// 县长出席「…」.
func (e *reader) attendsOne(s sentence, k mark) bool {
	_, to := s.clause(k)
	object := s.within(k.end, to)
	quoted := len(object) > 0 && object[len(object)-1].sign == '”' && object[len(object)-1].end == to
	return e.personIn(s.start, k.start) && (quoted || hasClass(object, wordEvent))
}

// isFuture tells what is still to come; far from the start of a text it is an
// announcement beside the matter.
func (e *reader) isFuture(s sentence, k mark) bool {
	for _, m := range s.within(s.start, k.start) {
		if e.beforeAny(m.start, "将", "拟", "定于") {
			return true
		}
	}
	return false
}

// tellsOfOne tells a verb that is said of one event from one that is said of
// many, or of no event: 每年举办, 先后举办了16期, 举办权.
func (e *reader) tellsOfOne(s sentence, k mark) bool {
	if e.beforeAny(k.end, "权", "单位", "方", "地点", "日", "现场", "当天", "当日", "暨", "以来", "前", "后", "之", "期间", "时") {
		return false
	}
	at := k.end
	for e.beforeAny(at, "了", "过") {
		at += len("了")
	}
	if e.beforeAny(at, "多", "数", "各", "系列", "一系列", "若干", "历届") {
		return false
	}
	n := han.ReadNumber(e.text[at:])
	if n.Size > 0 && n.Value > 1 && e.beforeAny(at+n.Size, "期", "次", "场", "届", "例", "余", "多") {
		return false
	}
	if n.Size > 0 && k.is(wordFound|wordOpen) && e.beforeAny(at+n.Size, "周年", "年", "个月") {
		return false // 成立30周年之际
	}
	from, to := s.clause(k)
	_, day := e.firstDay(from, to)
	past := hasClass(s.within(from, k.start), wordPast) || strings.Contains(e.text[from:k.start], "年前")
	return day || !past || e.vagueIn(from, to)
}

// inPlace tells whether 在 and a place stand before the verb, or a day with the
// noun of an event: 投入使用 alone may be said of anything.
func (e *reader) inPlace(s sentence, k mark) bool {
	from, _ := s.clause(k)
	place, _ := e.placeBefore(s, from, k.start)
	return place != "" || e.dayIn(s) && e.nounNear(s, k)
}

// advice is given to those who have not come yet.
var advice = append([]string{"建议", "建議", "鼓励", "鼓勵", "呼吁", "呼籲"}, sayings...)

// isVisit tells 一行来我校调研 from a patient who comes for a check-up: people
// come in a group, or with their posts, to a place.
func (e *reader) isVisit(s sentence, k mark) bool {
	before := s.within(s.start, k.start)
	come := k.is(wordCome) || e.inspectsIn(s, k) || hasOpen(before, wordCome) || e.ourPlace(s, s.start, k.start) != "" ||
		e.isInspection(k) && e.dayIn(s) && e.personIn(s.start, k.start) && e.bodyAt(k.end, s.end) != ""
	group := hasOpen(before, wordGroup)
	if !e.dayIn(s) && !e.comesToUs(s, k) {
		return false
	}
	inspects := group && e.isInspection(k)
	if !come && !inspects || strings.Contains(e.text[s.start:k.start], "记者") || form.ContainsAny(e.text[s.start:k.start], advice) {
		return false
	}
	if !inspects && !e.comesToUs(s, k) && e.visitPlace(s, k) == "" {
		return false // 深入学习 comes to no place
	}
	return group || e.personIn(s.start, k.start) && e.checksWork(s, k) || hasClass(s.within(k.end, s.end), wordGroup) || e.comesToUs(s, k) && !e.before(k.start, "检查")
}

// checksWork tells an official who checks some work from a patient who is checked.
func (e *reader) checksWork(s sentence, k mark) bool {
	_, to := s.clause(k)
	return !e.before(k.start, "检查") || form.ContainsAny(e.text[k.end:to], []string{"工作", "情况", "情況", "落实", "落實", "安全", "建设", "建設"})
}

// comesToUs tells 来校, 来我院, 到我市: who writes so was visited.
func (e *reader) comesToUs(s sentence, k mark) bool {
	for _, m := range s.within(s.start, k.start) {
		if m.is(wordCome) && m.depth == 0 && (e.before(m.end, "我") || e.beforeAny(m.start, "来访", "来校", "来院")) {
			return true
		}
	}
	return false
}

// ourPlace is 我院 in 对我院进行检查, or "".
func (e *reader) ourPlace(s sentence, from, to int) string {
	for _, m := range s.within(from, to) {
		if m.is(wordFor) && m.depth == 0 && e.before(m.end, "我") {
			_, size := utf8.DecodeRuneInString(e.text[m.end+len("我") : to])
			if place := e.text[m.end : m.end+len("我")+size]; !form.HasSign(place, "们們国國") {
				return place
			}
		}
	}
	return ""
}

// isInspection tells what only officials and guests do.
func (e *reader) isInspection(k mark) bool {
	return e.beforeAny(k.start, "调研", "考察", "视察", "督导", "督查", "巡查", "慰问", "走访", "巡视")
}

// inspectsIn tells 在青峦调研: a place before the verb of an inspection.
func (e *reader) inspectsIn(s sentence, k mark) bool {
	from, _ := s.clause(k)
	place, _ := e.placeBefore(s, from, k.start)
	return place != "" && e.isInspection(k) && e.dayIn(s)
}
