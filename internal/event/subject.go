package event

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
)

// placeHosts are the bodies in 在某会举办的比赛中, which are no place.
func (e *reader) placeHosts() []string {
	k := e.found.verb
	if e.event.Place == "" || !e.before(k.end, "的") || !e.before(k.start, "举办") && !e.before(k.start, "组织") && !e.before(k.start, "开展") {
		return nil
	}
	s := e.lead[e.found.nth]
	place, at := e.placeBefore(s, e.found.from, k.start)
	if place == "" {
		return nil
	}
	_, size := utf8.DecodeRuneInString(e.text[at:])
	names := e.hanNames(at+size, e.trimAdverbs(s, k.start), false)
	if len(names) > 0 {
		e.event.Place = ""
	}
	return names
}

// subjectHosts are the bodies before 举行 with its object: A于5日举行颁奖典礼.
// The parties of a contract are not hosts.
func (e *reader) subjectHosts() []string {
	t, s := e.found, e.lead[e.found.nth]
	if !t.object || t.verb.class&wordInvite != 0 || isParty(e.event.Name) ||
		t.kind != heldEvent && (t.kind != openEvent || e.event.Name == "") {
		return nil
	}
	from, end := e.subject(s, t.from, t.verb.start)
	if from >= end && t.from > s.start { // 某医院于5日，假某堂举办
		comma := e.commaBefore(t.from)
		start, _ := clause(s, mark{start: comma, end: comma})
		from, end = e.subject(s, start, comma)
	}
	if at := e.lastBy(from, end); at > 0 {
		from = at
	}
	if e.comesAt(s, from) {
		return e.senders(s, from)
	}
	names := e.hanNames(from, end, false)
	if len(names) == 0 {
		names = e.hanNames(from, e.trimBuilding(from, end), false)
	}
	if len(names) > 0 {
		names = append(names, e.joinedBy(s, end, t.verb.start)...)
	}
	return names
}

// joinedBy are the bodies between the subject's date and the verb: A于今日协同B
// 及C共同举办.
func (e *reader) joinedBy(s sentence, from, to int) []string {
	to = e.trimAdverbs(s, to)
	for _, m := range s.marks {
		if m.class&wordJoin != 0 && m.depth == 0 && m.start > from && m.end < to {
			return e.hanNames(m.end, e.trimAdverbs(s, e.subjectEnd(s, m.end, to)), false)
		}
	}
	return nil
}

// subject cuts text[from:end] to the subject of the verb at end.
func (e *reader) subject(s sentence, from, end int) (int, int) {
	from, end = e.trimDates(from, e.trimAdverbs(s, end))
	return e.trimDates(from, e.trimAdverbs(s, e.subjectEnd(s, from, end)))
}

// comesAt tells a clause that begins with 赴 or 到: its subject is before it.
func (e *reader) comesAt(s sentence, at int) bool {
	for _, m := range s.marks {
		if m.start == at {
			return m.class&wordCome != 0
		}
	}
	return false
}

// senders are the bodies that sent people, in a clause before: A组织专家15人，
// 赴B开展义诊; A日前由院长率队，前往B办理义诊.
func (e *reader) senders(s sentence, to int) []string {
	from := s.start
	for _, m := range s.marks {
		if m.sign != ',' || m.depth > 0 || m.end > to {
			continue
		}
		start, _ := e.trimDates(from, m.start)
		if names := e.hanNames(start, e.sendEnd(s, start, m.start), false); len(names) > 0 {
			return names
		}
		from = m.end
	}
	return nil
}

// sendEnd is where the subject of a clause like A组织专家15人 ends.
func (e *reader) sendEnd(s sentence, from, to int) int {
	for at := from; at < to; {
		if e.before(at, "由") || e.sends(at) {
			to = at
			break
		}
		_, size := utf8.DecodeRuneInString(e.text[at:])
		at += size
	}
	return e.trimAdverbs(s, e.subjectEnd(s, from, to))
}

func (e *reader) sends(at int) bool {
	return e.before(at, "组织") || e.before(at, "选派") || e.before(at, "派出") || e.before(at, "抽调")
}

// subjectEnd is where the subject of a verb ends: at 在, 对, 赴 or a date.
func (e *reader) subjectEnd(s sentence, from, end int) int {
	for _, m := range s.marks {
		ends := m.class&(wordPrep|wordFor) != 0 || m.class&(wordLight|wordCome) != 0 && m.start > from
		if ends && m.depth == 0 && m.start >= from && m.start < end {
			end = m.start
			break
		}
	}
	for _, m := range e.datesFrom(from + 1) {
		if m.Start >= end {
			break
		}
		if m.End <= end && (namesDay(m) || m.Kind != dateparse.Absolute) {
			return m.Start
		}
	}
	return end
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

// isParty tells an event whose holders are the parties to a contract.
func isParty(name string) bool {
	folded := form.Fold(name)
	for _, w := range []string{"签约", "签署", "signing"} {
		if strings.Contains(folded, w) {
			return true
		}
	}
	return false
}
