package event

import (
	"strings"
	"unicode/utf8"
)

// placeHosts are the bodies in 在某会举办的比赛中, which are no place.
func (e *reader) placeHosts(t trigger, place string) []string {
	k := t.verb
	if e.latin || place == "" || !e.before(k.end, "的") || !e.beforeAny(k.start, "举办", "组织", "开展") {
		return nil
	}
	_, at := e.placeBefore(t.s, t.from, k.start)
	if at == 0 {
		return nil
	}
	_, size := utf8.DecodeRuneInString(e.text[at:])
	return e.hanNames(t.s, at+size, e.back(t.s, at+size, k.start), false)
}

// subjectHosts are the bodies that are the subject of 举行 and held with an
// object: A于5日举行颁奖典礼. The parties of a contract are not hosts.
func (e *reader) subjectHosts(t trigger, name string) []string {
	if !t.object || t.verb.is(wordInvite) || isParty(name) || t.kind != heldEvent && (t.kind != openEvent || name == "") {
		return nil
	}
	if e.latin {
		return e.latinHosts(t.s, t.s.index(t.verb.start))
	}
	return e.hanHosts(t)
}

func (e *reader) hanHosts(t trigger) []string {
	s := t.s
	from, end := e.subject(s, t.from, t.verb.start)
	if i := s.index(t.from); from >= end && t.from > s.start && i != 0 { // 某医院于5日，假某堂举办
		comma := s.within(s.start, t.from)
		at := comma[len(comma)-1].start
		start, _ := s.clause(mark{start: at, end: at})
		from, end = e.subject(s, start, at)
	}
	if at := e.lastBy(from, end); at > 0 {
		from = at
	}
	if i := s.index(from); i >= 0 && s.marks[i].is(wordCome) {
		return e.senders(s, from)
	}
	if e.beforeAny(from, "与", "同", "和", "联合", "携手") && from > s.start { // A于5日，与B合办
		_, size := utf8.DecodeRuneInString(e.text[from:])
		if i := s.index(from); i >= 0 && s.marks[i].is(wordJoin) {
			size = s.marks[i].end - from
		}
		if names := e.senders(s, from); len(names) > 0 {
			return append(names, e.hanNames(s, from+size, end, false)...)
		}
	}
	names := e.hanNames(s, from, end, false)
	if len(names) == 0 {
		names = e.hanNames(s, from, e.trimBuilding(from, end), false)
	}
	if len(names) == 0 {
		names = e.hanNames(s, from, e.trimManner(from, end), false)
	}
	if len(names) > 0 {
		names = append(names, e.joinedBy(s, end, t.verb.start)...)
	}
	return names
}

// joinedBy are the bodies between the subject's date and the verb: A于今日协同B
// 及C共同举办.
func (e *reader) joinedBy(s sentence, from, to int) []string {
	to = e.back(s, from, to)
	for _, m := range s.within(from, to) {
		if m.is(wordJoin) && m.depth == 0 && m.end < to {
			return e.hanNames(s, m.end, e.back(s, m.end, e.subjectEnd(s, m.end, to)), false)
		}
	}
	return nil
}

// subject cuts text[from:end] to the subject of the verb at end.
func (e *reader) subject(s sentence, from, end int) (int, int) {
	end = e.back(s, from, end)
	from = e.forth(s, from, end)
	return from, e.back(s, from, e.subjectEnd(s, from, end))
}

// senders are the bodies that sent people, in a clause before: A组织专家15人，
// 赴B开展义诊; A日前由院长率队，前往B办理义诊.
func (e *reader) senders(s sentence, to int) []string {
	from := s.start
	for _, m := range s.within(s.start, to) {
		if m.sign != ',' || m.depth > 0 {
			continue
		}
		start := e.forth(s, from, m.start)
		if names := e.hanNames(s, start, e.sendEnd(s, start, m.start), false); len(names) > 0 {
			return names
		}
		from = m.end
	}
	return nil
}

// sendEnd is where the subject of a clause like A组织专家15人 ends.
func (e *reader) sendEnd(s sentence, from, to int) int {
	for at := from; at < to; {
		if e.beforeAny(at, "由", "组织", "组成", "选派", "派出", "抽调") {
			to = at
			break
		}
		_, size := utf8.DecodeRuneInString(e.text[at:])
		at += size
	}
	return e.back(s, from, e.subjectEnd(s, from, to))
}

// subjectEnd is where the subject of a verb ends: at 在, 对, 赴 or a date.
func (e *reader) subjectEnd(s sentence, from, end int) int {
	for _, m := range s.within(from, end) {
		if m.start < end && m.depth == 0 && (m.is(wordPrep|wordFor) || m.start > from && (m.is(wordLight|wordCome) || m.sign == dateSign)) {
			return m.start
		}
	}
	return end
}

// longestManner is how much may stand between a subject and its verb and be of
// neither, in bytes: 分三批.
const longestManner = len("分三批次")

// trimManner moves end before what says how: 院感科分三批进行.
func (e *reader) trimManner(from, end int) int {
	for at := end; at > from && end-at <= longestManner; {
		_, size := utf8.DecodeLastRuneInString(e.text[from:at])
		if at -= size; e.beforeAny(at, "分", "按", "逐") && endsAsBody(e.text[from:at]) {
			return at
		}
	}
	return from
}

// buildings are what a body may open: the body holds the ceremony.
var buildings = []string{"新翼", "大楼", "大樓", "新楼", "新樓", "院区", "院區", "校区", "校區", "新址", "综合楼", "綜合樓", "门诊楼", "門診樓", "新馆", "新館"}

// owners are the ends of names that may stand before a building.
var owners = []string{"医院", "醫院", "大学", "大學", "学院", "學院", "学校", "學校", "中学", "中學", "小学", "小學"}

// trimBuilding moves end before the building of a body: 某医院新建医疗大楼.
func (e *reader) trimBuilding(from, end int) int {
	if end <= from {
		return from
	}
	s := e.text[from:end]
	for _, w := range buildings {
		if !strings.HasSuffix(s, w) {
			continue
		}
		for _, owner := range owners {
			if at := strings.LastIndex(s, owner); at > 0 && len(s)-at < 60 {
				return from + at + len(owner)
			}
		}
	}
	return from
}

// pastWords is the index of the first mark from i on that is no adverb.
func pastWords(s sentence, i int) int {
	for i < len(s.marks)-1 && s.marks[i].is(wordAdverb) {
		i++
	}
	return min(i, len(s.marks)-1)
}

// latinHosts are the bodies that are the subject of "held" at mark verb.
func (e *reader) latinHosts(s sentence, verb int) []string {
	if start := e.planStart(s, verb); start >= 0 {
		verb = start
	}
	last := pastAdverbs(s, verb) + 1
	for i := range last {
		if i > 0 && !s.marks[i-1].ends() && s.marks[i-1].sign != dateSign {
			continue
		}
		names, end := e.latinNames(s.marks[:last], i, false)
		if len(names) > 0 && (end == last || e.oneOf(s.marks[pastWords(s, end)], "invited organized organised arranged sent dispatched")) {
			return names
		}
	}
	return nil
}
