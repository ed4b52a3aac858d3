package event

import (
	"slices"
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// Participant is somebody who takes part in an event. Person is an index into
// Text.People.
type Participant struct {
	Person int
	Part   Part
}

// Part is what somebody does at an event.
type Part string

// The parts, the most telling first: who takes several has the first of them.
const (
	Chaired     Part = "chaired"     // 主持
	Spoke       Part = "spoke"       // 致辞, 讲话
	Reported    Part = "reported"    // 作报告, 授课
	Signed      Part = "signed"      // 签署
	Accompanied Part = "accompanied" // 陪同
	Attended    Part = "attended"    // 出席
)

type partWord struct {
	class wordClass
	part  Part
}

// parts are the classes of the words that name parts.
var parts = []partWord{
	{wordChair, Chaired}, {wordSpeak, Spoke}, {wordReport, Reported}, {wordSign, Signed}, {wordAccompany, Accompanied}, {wordAttend, Attended},
}

// partsReach is how far behind the sentence of the trigger parts are read, in
// bytes.
const partsReach = 2400

// participants reads what the people of the text do at the event: the verb behind
// a name, or behind the list that the name stands in; in Latin letters also the
// one before "by". The first part that is read of somebody counts.
func (e *reader) participants(t trigger) []Participant {
	from, to := t.s.start, e.sentenceEnd(min(len(e.text), t.s.end+partsReach))
	from, to = e.linesOfPeople(from, to)
	all := sentences(e.mark(e.text, from, to), from, to)
	var list []Participant
	for i, p := range e.in.People {
		for _, m := range p.Mentions {
			n := slices.IndexFunc(all, func(s sentence) bool { return s.start <= m.Start && m.End <= s.end })
			if n < 0 {
				continue
			}
			if endsAsBody(p.Name) {
				break // 慈幼会 is nobody
			}
			if part := e.partOf(all[n], m); part != "" {
				list = append(list, Participant{Person: i, Part: part})
				break
			}
		}
	}
	return list
}

// linesOfPeople cuts the lines off text[from:to] in front of the first mention of somebody
// and behind the last one: marks of one line say nothing of another.
func (e *reader) linesOfPeople(from, to int) (first, last int) {
	first, last = to, from
	for i := range e.in.People {
		for _, m := range e.in.People[i].Mentions {
			if from <= m.Start && m.End <= to {
				first, last = min(first, m.Start), max(last, m.End)
			}
		}
	}
	if first >= last {
		return from, from
	}
	if n := strings.LastIndexByte(e.text[from:first], '\n'); n >= 0 {
		from += n + 1
	}
	if n := strings.IndexByte(e.text[last:to], '\n'); n >= 0 {
		to = last + n
	}
	return from, to
}

// partOf is the part of who is mentioned at m in s, or "".
func (e *reader) partOf(s sentence, m entity.Span) Part {
	if part := e.partBefore(s, m); part != "" {
		return part
	}
	if saying().AnyIn(e.text[s.start:m.Start]) {
		return "" // what is said of somebody is not of this event
	}
	behind := s.within(m.End, s.end)
	var best Part
	looked := m.End // up to here there is no 由
	for n, k := range behind {
		if k.depth == 0 && (best != "" && k.ends() || best == "" && k.is(wordVisit|wordCome|wordHeld) && !k.is(wordAttend|wordAccompany)) {
			break // somebody who comes and is accompanied does not accompany
		}
		if !e.latin && looked < k.start && strings.Contains(e.text[looked:k.start], "由") && e.lastBy(m.End, k.start) > 0 {
			break // 某某一行由副局长陪同
		}
		looked = max(looked, k.start)
		if p := e.partAt(behind, n); p != "" && k.depth == 0 && (best == "" || rank(p) < rank(best)) {
			best = p // 出席会议并讲话
		}
	}
	return best
}

// sayings begin what somebody says.
var sayings = []string{"表示", "指出", "强调", "強調", "介绍，", "介紹，", "说，", "說，", "认为", "認為", " said ", " that "}

var saying = sync.OnceValue(func() *lexicon.Finder { return lexicon.NewFinder(sayings...) })

// rank is the place of a part among parts.
func rank(p Part) int {
	return slices.IndexFunc(parts, func(x partWord) bool { return x.part == p })
}

// partBefore reads "chaired by" before a mention.
func (e *reader) partBefore(s sentence, m entity.Span) Part {
	if !e.latin {
		return ""
	}
	before := s.within(s.start, m.Start)
	for i := len(before) - 1; i > 0 && i > len(before)-8; i-- {
		if before[i].sign != 0 {
			break
		}
		if e.isWord(before[i], "by") {
			for n := i - 1; n >= max(0, i-2); n-- {
				if p := e.partAt(before, n); p != "" {
					return p
				}
			}
			break
		}
	}
	return ""
}

// partAt is the part that mark i names, or "".
func (e *reader) partAt(marks []mark, i int) Part {
	k := marks[i]
	for _, p := range parts {
		if k.is(p.class) && !(e.latin && p.part == Spoke && !e.speaks(marks, i)) {
			return p.part
		}
	}
	if k.is(wordLight) && e.gives(marks, k) {
		return Reported
	}
	return ""
}

// speaks tells who gave a speech from who listened to one.
func (e *reader) speaks(marks []mark, i int) bool {
	if e.oneOf(marks[i], "spoke addressed") {
		return true
	}
	return slices.ContainsFunc(marks[max(0, i-5):i], func(m mark) bool { return e.oneOf(m, "delivered gave made delivers gives") })
}

// gives tells the 作 of 作报告 and the gave of "gave a lecture".
func (e *reader) gives(marks []mark, k mark) bool {
	if e.latin && !e.oneOf(k, "gave delivered give gives delivers") || !e.latin && !e.beforeAny(k.start, "作", "做", "主讲") {
		return false
	}
	for _, m := range marks {
		switch {
		case m.start <= k.start:
		case m.ends():
			return false
		case m.is(wordEvent):
			return true
		}
	}
	return e.before(k.start, "主讲")
}
