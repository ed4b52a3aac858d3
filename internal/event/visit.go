package event

import (
	"strings"
	"unicode/utf8"
)

// isVisit tells 一行来我校调研 from a patient who comes for a check-up: people
// come in a group, or with their posts, to a place.
func (e *reader) isVisit(s sentence, k mark) bool {
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
func (e *reader) comesToUs(s sentence, k mark) bool {
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
func (e *reader) isInspection(k mark) bool {
	for _, w := range []string{"调研", "考察", "视察", "督导", "督查", "巡查", "慰问", "走访", "巡视"} {
		if e.before(k.start, w) {
			return true
		}
	}
	return false
}

// inspectsIn tells 在青峦调研: a place before the verb of an inspection.
func (e *reader) inspectsIn(s sentence, k mark) bool {
	from, _ := clause(s, k)
	place, _ := e.placeBefore(s, from, k.start)
	return place != "" && e.isInspection(k) && e.dayIn(s)
}

func (e *reader) groupAfter(s sentence, k mark) bool {
	for _, m := range s.marks {
		if m.start >= k.end && m.class&wordGroup != 0 {
			return true
		}
	}
	return false
}

// personIn tells whether somebody with a post is named in text[from:to].
func (e *reader) personIn(from, to int) bool {
	for _, p := range e.in.People {
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

// visitPlace reads where visitors come: from 到 or 来 to what they do there.
func (e *reader) visitPlace(s sentence) string {
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
func (e *reader) visitEnd(from, to int) int {
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
