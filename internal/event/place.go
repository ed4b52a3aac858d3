package event

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// place reads where the event was: 在 and what stands between it and the verb,
// or "in" and what follows.
func (e *reader) place(t trigger) string {
	switch {
	case t.kind == titleEvent:
		return ""
	case t.kind == visitEvent && e.latin:
		return e.latinVisitPlace(t.s, t.s.index(t.verb.start))
	case t.kind == visitEvent:
		return e.visitPlace(t)
	case e.latin:
		return e.latinPlace(t.s, t.s.index(t.verb.start))
	}
	if place, _ := e.placeBefore(t.s, t.from, t.verb.start); place != "" {
		return place
	}
	return e.comeBefore(t.s, t.from, t.verb.start)
}

// placeBefore reads the place in 在X举行: from the last preposition before the
// verb at end to what else stands there. at is where the preposition stands.
func (e *reader) placeBefore(s sentence, from, end int) (place string, at int) {
	marks := s.within(from, end)
	for i := len(marks) - 1; i >= 0; i-- {
		m := marks[i]
		if !m.is(wordPrep) || m.depth > 0 {
			continue
		}
		start := e.forth(s, m.end, end)
		if n := s.index(start); n >= 0 && s.marks[n].is(wordJoin) {
			continue // 于5月3日携手某院
		}
		if p := trimPlace(e.text[start:e.placeEnd(s, start, end)]); isPlace(p) {
			return p, m.start
		}
	}
	return "", 0
}

// placeEnd is where a place that begins at from ends before the verb at end: at
// 为, 由, 以, with whom it was done, or a date.
func (e *reader) placeEnd(s sentence, from, end int) int {
	for _, m := range s.within(from+1, end) {
		if m.depth == 0 && (m.is(wordFor|wordJoin|wordLight|wordHeld|wordInvite) || m.sign == dateSign) {
			end = m.start
			break
		}
	}
	if at := e.lastBy(from, end); at > 0 {
		end = at - len("由")
	}
	return e.back(s, from, end)
}

// comeBefore reads the place in 赴X开展.
func (e *reader) comeBefore(s sentence, from, end int) string {
	for _, m := range s.within(from, end) {
		if m.is(wordCome) && m.depth == 0 && m.end < end {
			if p := trimPlace(e.text[m.end:e.placeEnd(s, m.end, end)]); isPlace(p) {
				return p
			}
		}
	}
	return ""
}

// trimPlace takes blanks, commas and a bracket off.
func trimPlace(s string) string { return strings.Trim(s, " \u3000，,、：:的") }

// placeless are the ends of what stands behind 在 and is no place.
var placeless = []string{"下", "后", "时", "期间", "之际", "之前", "同时", "中", "来", "基础上", "方面", "方式", "形式", "日", "月", "年", "上午", "下午", "晚上", "时间", "不久", "不久前", "近日", "日前", "此前", "范围内", "过程", "前提"}

// isPlace tells a place from 在…指导下 and 在…期间.
func isPlace(s string) bool {
	n := utf8.RuneCountInString(s)
	if n < 2 || n > 40 || strings.ContainsAny(s, "，。；：") {
		return false
	}
	folded := form.Fold(s)
	for _, end := range placeless {
		if strings.HasSuffix(folded, end) {
			return false
		}
	}
	return !strings.HasPrefix(folded, "了")
}

// visitPlace reads where visitors come: from 到 or 来 to what they do there.
func (e *reader) visitPlace(t trigger) string {
	if p, _ := e.placeBefore(t.s, t.from, t.verb.start); p != "" {
		return p
	}
	for i := len(t.s.marks) - 1; i >= 0; i-- {
		m := t.s.marks[i]
		if !m.is(wordCome) || m.depth > 0 || m.end > t.verb.start && m.end != t.verb.end {
			continue
		}
		p := trimPlace(e.text[m.end:e.visitEnd(m.end, t.s.end)])
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
		if e.beforeAny(at, visitEnds...) {
			return at
		}
		_, size := utf8.DecodeRuneInString(e.text[at:to])
		at += size
	}
	return to
}

// latinPlace is what stands behind the first in or at after the verb at mark i
// that no date follows.
func (e *reader) latinPlace(s sentence, i int) string {
	for n := i + 1; n < len(s.marks); n++ {
		if s.marks[n].is(wordPrep) && s.marks[n].depth == 0 && s.next(n).sign != dateSign {
			if p := e.latinPlaceAt(s, n+1); p != "" {
				return p
			}
		}
	}
	return ""
}

// latinPlaceAt reads the place that begins with mark n: capitalised words and
// what belongs to them, or "our hospital".
func (e *reader) latinPlaceAt(s sentence, n int) string {
	from, end, named, event := -1, -1, false, false
	for ; n < len(s.marks); n++ {
		m := s.marks[n]
		if m.sign != 0 && m.sign != '(' && m.sign != ')' || m.depth == 0 && m.is(wordPlaceEnd) && !e.onFloor(s, n) {
			break
		}
		if from < 0 {
			if e.oneOf(m, "the a") {
				continue
			}
			from = m.start
		}
		event = (event || m.is(wordEvent) && !m.capital) && !m.is(wordRoom) // in a workshop, in the lecture hall
		named = named || m.capital || e.isWord(m, "our") || m.is(wordRoom)
		end = m.end
	}
	if !named || event || end-from > 120 {
		return ""
	}
	return strings.Trim(e.text[from:end], " ,")
}

// onFloor tells the "on" of "on the third floor" at mark n.
func (e *reader) onFloor(s sentence, n int) bool {
	for _, m := range s.marks[n+1 : min(len(s.marks), n+5)] {
		if e.isWord(m, "floor") {
			return true
		}
	}
	return false
}

// latinVisitPlace is what stands behind visited at mark i, or the "to" of came
// to.
func (e *reader) latinVisitPlace(s sentence, i int) string {
	for n := i; n < min(len(s.marks), i+40); n++ {
		if m := s.marks[n]; e.oneOf(m, "visited toured inspected investigated to") {
			if p := e.latinPlaceAt(s, n+1); p != "" {
				return p
			}
		}
	}
	return e.latinPlaceAt(s, i+1)
}
