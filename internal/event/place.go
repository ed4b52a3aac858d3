package event

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// place reads where the event was: 在 and what stands between it and the verb,
// or "in" and what follows.
func (e *reader) place(lead []sentence, t trigger) string {
	place := e.placeAt(t)
	if place == "" && t.object {
		place = e.openedPlace(t)
	}
	for _, s := range lead[t.nth+1 : min(len(lead), t.nth+3)] {
		if place == "" && t.kind != visitEvent && !tellsOfOther(s) {
			place = e.laterPlace(s)
		}
	}
	return place
}

// openings are the beginnings of the names of ceremonies that are held where the
// thing is that they are held for, folded.
var openings = []string{"启用", "落成", "揭牌", "揭幕", "开幕", "奠基", "动土", "开工", "竣工"}

// opened are what names of such things end in, folded.
var opened = []string{"翼", "楼", "馆", "厅", "中心", "院区", "校区", "园区", "大厦", "站", "基地", "园"}

// openedPlace is the building of which the clause of t, or the one before it, says
// that the ceremony of its opening is held: 新翼於5月18日舉行啟用典禮.
func (e *reader) openedPlace(t trigger) string {
	if object := form.Fold(e.text[t.verb.end:t.to]); e.latin || !form.HasAnyPrefix(object, openings...) {
		return ""
	}
	from, end := t.from, e.back(t.s, t.from, t.verb.start)
	if e.forth(t.s, from, end) == end && from > t.s.start {
		end = e.trimRight(t.s.start, from)
		from, _ = t.s.clause(mark{start: end, end: end})
	}
	subject := e.text[e.forth(t.s, from, end):end]
	if at := strings.LastIndex(subject, "的"); at >= 0 {
		subject = subject[at+len("的"):]
	}
	if !form.HasAnySuffix(form.Fold(subject), opened...) || !isPlace(subject) {
		return ""
	}
	return subject
}

// laterPlace is the place that a sentence behind the trigger gives: 会议在某地举行,
// the ceremony took place in X.
func (e *reader) laterPlace(s sentence) string {
	for i, k := range s.marks {
		event := hasClass(s.marks[:i], wordEvent)
		switch {
		case k.depth > 0:
		case e.latin && (e.phrase(s, i, "took place") || event && i > 0 && k.is(wordHeld) && s.marks[max(pastAdverbs(s, i), 0)].is(wordBe)):
			return e.latinPlace(s, i)
		case event && !e.latin && k.is(wordHeld):
			from, _ := s.clause(k)
			place, _ := e.placeBefore(s, from, k.start)
			return place
		}
	}
	return ""
}

// placeAt reads the place in the sentence of the trigger.
func (e *reader) placeAt(t trigger) string {
	switch {
	case t.kind == titleEvent:
		return ""
	case t.kind == visitEvent && e.latin:
		return e.latinVisitPlace(t.s, t.s.index(t.verb.start))
	case t.kind == visitEvent:
		return e.visitPlace(t.s, t.verb)
	case e.latin:
		return e.latinPlace(t.s, t.s.index(t.verb.start))
	}
	if t.verb.is(wordRole) && e.before(t.verb.end, "的") {
		return "" // 在某会主办的论坛上
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
		if m.sign == '“' && m.depth == 0 && runeBefore(e.text, m.start) == '以' {
			end = m.start - len("以") // 在某堂以“…”为题
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
var placeless = []string{"下", "后", "时", "期间", "之际", "之前", "中", "来", "基础上", "方面", "方式", "形式", "日", "月", "年", "上午", "下午", "晚上", "时间", "不久", "不久前", "日前", "此前", "范围内", "过程", "前提"}

// cityLetters are the cities that a single character stands for: 在京召开.
const cityLetters = "京沪滬津渝穗深蓉邕筑昆杭宁寧汉漢郑鄭榕台臺港澳"

// isPlace tells a place from 在…指导下 and 在…期间.
func isPlace(s string) bool {
	n := utf8.RuneCountInString(s)
	if n == 1 {
		return strings.ContainsAny(s, cityLetters)
	}
	if n < 2 || n > 40 || form.HasSign(s, "，。；：") {
		return false
	}
	folded := form.Fold(s)
	return !form.HasAnySuffix(folded, placeless...) && !strings.HasPrefix(folded, "了")
}

// visitPlace reads where visitors come: from 到 or 来 to what they do there.
func (e *reader) visitPlace(s sentence, verb mark) string {
	from, _ := s.clause(verb)
	if p, _ := e.placeBefore(s, from, verb.start); p != "" {
		return p
	}
	for i := len(s.marks) - 1; i >= 0; i-- {
		m := s.marks[i]
		if !m.is(wordCome) || m.depth > 0 || m.end > verb.start && m.end != verb.end {
			continue
		}
		at := m.end
		if e.before(at, "了") {
			at += len("了")
		}
		if p := trimPlace(e.text[at:e.visitEnd(s, at)]); isPlace(p) && endsAsPlace(p) {
			return p
		}
	}
	if p := e.ourPlace(s, s.start, verb.start); p != "" {
		return p
	}
	return e.bodyAt(verb.end, s.end)
}

// placeEnds are what names of places end in that are no bodies, folded.
const placeEnds = "省市县区州旗镇乡村屯寨街路道巷桥楼厅堂馆园站港岛山湖海地处点厂店城场坡湾洲国校院家"

// endsAsPlace tells a place that somebody can come to from a matter that is gone
// into: 深入学习. The name of a city need not end like one.
func endsAsPlace(s string) bool {
	folded := form.Fold(s)
	if form.HasWord("工程 工作 项目 情况 实际 问题", folded) {
		return false
	}
	return utf8.RuneCountInString(folded) <= 3 || strings.ContainsRune(placeEnds, form.LastRune(folded)) || endsAsBody(folded)
}

// visitEnd is where the place that begins at from ends: at what they do there, a
// day or a sign.
func (e *reader) visitEnd(s sentence, from int) int {
	for _, m := range s.within(from, s.end) {
		if m.is(wordVisit|wordLight|wordHeld|wordFor|wordAttend) || m.sign != 0 && m.sign != '、' && m.depth == 0 || m.sign == '(' {
			return e.back(s, from, m.start)
		}
	}
	return s.end
}

// meetings are the verbs of those who come together: met in Harlow Hall for the
// fourth Care Day.
const meetings = "met meets gathered gathers convened convenes assembled assembles"

// latinPlace is what stands behind the first in or at after the verb at mark i
// that no date follows.
func (e *reader) latinPlace(s sentence, i int) string {
	for n := i + 1; n < len(s.marks); n++ {
		if (s.marks[n].is(wordPrep) || e.onGround(s.marks[n:]) && hasCapital(s.marks[n+1:min(len(s.marks), n+6)])) && s.marks[n].depth == 0 && s.next(n).sign != dateSign {
			if p := e.latinPlaceAt(s, n+1); p != "" {
				return p
			}
		}
	}
	for n := range s.marks[:i] { // spoke at X, at the lecture hosted by Y
		if n > 0 && s.next(n).sign != dateSign && (e.isWord(s.marks[n], "at") || s.marks[n].is(wordPrep) && e.oneOf(s.marks[n-1], meetings)) {
			if p := e.latinPlaceAt(s, n+1); p != "" {
				return p
			}
		}
	}
	for n := range s.marks[:i] { // came to X to carry out a free clinic
		if !e.oneOf(s.marks[n], "go went came travelled traveled headed sent") {
			continue
		}
		for k := n + 1; k < min(i, n+9); k++ {
			if e.isWord(s.marks[k], "to") {
				return e.latinPlaceAt(s, k+1)
			}
		}
	}
	return ""
}

// latinPlaceAt reads the place that begins with mark n: capitalised words and
// what belongs to them, or "our hospital".
func (e *reader) latinPlaceAt(s sentence, n int) string {
	from, end, named, event, gone := -1, -1, false, false, false
	for ; n < len(s.marks); n++ {
		m := s.marks[n]
		if m.sign != 0 && m.sign != '(' && m.sign != ')' || m.depth == 0 && (m.is(wordPlaceEnd) && !e.onFloor(s, n) || m.is(wordRole) && e.isWord(s.next(n), "by")) {
			break
		}
		if from < 0 {
			if e.oneOf(m, "the a at in") {
				continue
			}
			from = m.start
		}
		if (event || !named) && m.is(wordPrep) || !named && gone && e.isWord(m, "of") {
			from, named, event, gone = -1, false, false, false // in a workshop at X, a review of our hospital
			continue
		}
		gone = gone || m.is(wordVisit)
		event = event || m.is(wordEvent|wordGroup|wordCrowd) && !m.capital // in a workshop, a delegation
		named = named || m.capital || e.isWord(m, "our") || m.is(wordRoom)
		end = m.end
	}
	if !named || event || end-from > 120 {
		return ""
	}
	if whole := e.bodyAt(from, s.end); len(whole) > end-from {
		end = from + len(whole) // Institute of Care and Rescue
	}
	return strings.Trim(e.text[from:end], " ,")
}

// onGround tells the "on" that marks begin with as one before a place: on Pier 4,
// on the Fenwick campus.
func (e *reader) onGround(marks []mark) bool {
	if !e.isWord(marks[0], "on") {
		return false
	}
	for _, m := range marks[1:min(len(marks), 6)] {
		if m.sign != 0 || m.is(wordEnd|wordPlaceEnd) {
			return false
		}
		if e.oneOf(m, "pier quay wharf dock campus grounds lawn street road avenue boulevard plaza island floor") {
			return true
		}
	}
	return false
}

func hasCapital(marks []mark) bool {
	return slices.ContainsFunc(marks, func(m mark) bool { return m.capital })
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

// latinVisitPlace is what stands behind visited from mark i on, or the "to" of came
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
