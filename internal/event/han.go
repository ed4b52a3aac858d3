package event

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/han"
)

// hanTrigger finds the words of s that tell of an event, if there are any.
func (e *reader) hanTrigger(s sentence, nth int) (trigger, bool) {
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
func (e *reader) inClause(t trigger, s sentence) trigger {
	t.from, t.to = clause(s, t.verb)
	t.object = t.kind != visitEvent && e.hasObject(s, t.verb, t.to)
	return t
}

// invitedTo is what somebody is invited to do: the 作 of 邀请某某作讲座.
func (e *reader) invitedTo(s sentence, i int) mark {
	for _, m := range s.marks[i+1:] {
		if m.class&(wordLight|wordHeld) != 0 && m.depth == 0 {
			return m
		}
	}
	return s.marks[i]
}

// lastLight is the verb that takes the event as its object: the 开展 of
// 组织党员赴陵园开展主题党日活动.
func (e *reader) lastLight(s sentence, i int) mark {
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
func (e *reader) nounBehind(marks []mark, to int) bool {
	for _, m := range marks {
		if m.class&wordEvent != 0 && m.end <= to {
			return true
		}
	}
	return false
}

// roleTrigger finds an event by who holds it, where no verb says that it is
// held: 由A主办的“送医下乡”活动走进石桥镇.
func (e *reader) roleTrigger(s sentence) (trigger, bool) {
	for i := len(s.marks) - 1; i >= 0; i-- {
		k := s.marks[i]
		if k.depth == 0 && k.class&(wordHost|wordCoHost|wordUndertaker) != 0 && e.before(k.end, "的") && e.nounNear(s, k) && e.tellsOfOne(s, k) {
			return e.inClause(trigger{kind: heldEvent, verb: k}, s), true
		}
	}
	return trigger{}, false
}

// hanTriggerKind judges mark i of s as the verb of an event.
func (e *reader) hanTriggerKind(s sentence, i, nth int) triggerKind {
	k := s.marks[i]
	if k.class&wordOpen != 0 && e.before(k.end, "的") && !e.hasMainRole(s) {
		return noTrigger // 下周登场的比赛
	}
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
func (e *reader) isFuture(s sentence, k mark) bool {
	for _, m := range s.marks {
		if m.end <= k.start && (e.before(m.start, "将") || e.before(m.start, "拟") || e.before(m.start, "定于")) {
			return true
		}
	}
	return false
}

// clause gives the stretch between the commas around k.
func clause(s sentence, k mark) (from, to int) {
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
func (e *reader) before(at int, word string) bool {
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
func (e *reader) tellsOfOne(s sentence, k mark) bool {
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
func (e *reader) dayIn(s sentence) bool {
	_, ok := e.firstDay(s.start, s.end)
	return ok || e.vagueIn(s.start, s.end) || e.sameDay(s)
}

// sameDay tells "the same day": the day was named before.
func (e *reader) sameDay(s sentence) bool {
	for _, m := range e.datesFrom(s.start) {
		if m.Start >= s.end {
			break
		}
		if m.Range.Start.IsZero() && m.Kind == dateparse.Relative {
			return true
		}
	}
	return e.latin && strings.Contains(e.text[s.start:s.end], "same day")
}

// opensHere tells whether a day, a place or the noun of an event stands with
// the verb: 投入使用 alone may be said of anything.
func (e *reader) opensHere(s sentence, k mark) bool {
	return e.dayIn(s) || e.inPlace(s, k)
}

// inPlace tells whether 在 and a place stand before the verb, or a day with a
// ceremony.
func (e *reader) inPlace(s sentence, k mark) bool {
	from, _ := clause(s, k)
	place, _ := e.placeBefore(s, from, k.start)
	return place != "" || e.dayIn(s) && e.nounNear(s, k)
}

// nounNear tells whether the clause of k has the noun of an event.
func (e *reader) nounNear(s sentence, k mark) bool {
	from, to := clause(s, k)
	for _, m := range s.marks {
		if m.class&wordEvent != 0 && m.start >= from && m.end <= to {
			return true
		}
	}
	return false
}

// hasObject tells whether the clause goes on behind the verb.
func (e *reader) hasObject(s sentence, k mark, to int) bool {
	rest := strings.TrimLeft(e.text[k.end:to], "了 ")
	return rest != "" && !e.before(k.end, "的")
}
