package event

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// attendance finds how many came. A number of people counts where they
// attend: 代表600余人参会, more than 130 nurses attended. The first sentence
// that has one of ten or more decides, with its largest: numbers are never added
// up, for 300 delegates of whom 20 are experts are 300. A visit's own number,
// 一行6人, comes last. Whom a free clinic serves, 为160余名村民测血压, did not come
// to an event as an audience does: they are a count of its work.
func (e *reader) attendance(lead []sentence, t trigger) Count {
	for _, s := range [...]string{e.text, e.in.Title} {
		if c := e.attendanceIn(s); c.Known {
			return c
		}
	}
	if t.kind != visitEvent {
		return Count{}
	}
	for _, s := range lead[t.nth:min(len(lead), t.nth+2)] {
		if c := e.partySize(s); c.Known {
			return c
		}
	}
	return Count{}
}

// enough is the number of people below which a later count may be meant.
const enough = 10

// attendanceIn reads the lines of text, sentence by sentence.
func (e *reader) attendanceIn(text string) Count {
	var small Count
	for from := 0; from < len(text); {
		to := len(text)
		if n := strings.IndexByte(text[from:], '\n'); n >= 0 {
			to = from + n
		}
		if e.mayCount(text[from:to]) {
			for _, s := range sentences(e.mark(text, from, to), from, to) {
				if c := e.largest(text, s); c.N >= enough {
					return c
				} else if c.N > small.N {
					small = c
				}
			}
		}
		from = to + 1
	}
	return small
}

// mayCount tells whether s can hold a number of people; most lines cannot and
// are passed over without being marked.
func (e *reader) mayCount(s string) bool {
	if e.latin {
		return strings.ContainsAny(s, "0123456789") || strings.Contains(s, "hundred") || strings.Contains(s, "ty ") || strings.Contains(s, "ty-")
	}
	for i := 1; i+2 < len(s); i++ {
		if s[i] < 0xe0 {
			continue
		}
		switch s[i : i+3] {
		case "人", "名", "位":
			if r := runeBefore(s, i); beginsNumber(r) || strings.ContainsRune("余餘多来來几幾+", r) {
				return true
			}
		}
		i += 2 // behind the character
	}
	return false
}

// crowd is a number of people and where it stands.
type crowd struct {
	n          int64
	start, end int  // of the number with its unit: 600余名, 140
	people     int  // where the word for the people ends
	known      bool // the word says that they attend: delegates
}

// largest is the largest count of those who attend in a sentence.
func (e *reader) largest(text string, s sentence) Count {
	best, i := crowd{}, 0
	for at := s.start; at < s.end; {
		if !e.latin {
			if r, size := utf8.DecodeRuneInString(text[at:]); !beginsNumber(r) {
				at += size
				continue
			}
		}
		for i < len(s.marks) && s.marks[i].start < at {
			i++
		}
		near := s.around(i)
		c, size := e.crowdAt(text, near, at)
		if c.n > best.n && (c.known || e.attend(text, near, c)) {
			best = c
		}
		at += max(size, 1)
	}
	if best.n == 0 {
		return Count{}
	}
	return count(text, best.start, best.end, best.n)
}

// around leaves s only the marks near mark i: those that a count there is
// judged by. A line without full stops would cost the square of its length.
func (s sentence) around(i int) sentence {
	s.marks = s.marks[max(0, i-40):min(len(s.marks), i+40)]
	return s
}

// crowdAt reads the number of people that begins at at; size is how far to go
// on.
func (e *reader) crowdAt(text string, s sentence, at int) (c crowd, size int) {
	if e.latin {
		return latinCrowd(text, s, at)
	}
	return hanCrowd(text, s, at)
}

// attend tells whether the people of c attend: the verb stands behind them in
// reach, or one that takes them as its object, or 参会人员, before them; attended
// by, or 参会的共, may be before them, too. Who watches from elsewhere does not.
func (e *reader) attend(text string, s sentence, c crowd) bool {
	before, behind := e.reach(s, c)
	for i, m := range behind {
		if m.is(wordOnline) {
			return false
		}
		if e.latin && e.meets(text, s, behind[i:]) {
			return true
		}
		if m.is(wordAttend) && !e.votes(text, m) {
			return !hasClass(behind[i:min(len(behind), i+6)], wordOnline) && (e.latin || !hasClass(before, wordOnline))
		}
	}
	if hasClass(before, wordOnline) {
		return false
	}
	if e.latin {
		return hasClass(before, wordAttend) || hasClass(before[max(0, len(before)-6):], wordDraw)
	}
	return hasClass(before, wordDraw) || isSum(text[:c.start]) && hasClass(s.within(s.start, c.start), wordAttend)
}

// meets tells the verb that marks begin with, behind a number of people, as one of
// those who come to an event of the sentence: met for the symposium, visited it.
func (e *reader) meets(text string, s sentence, marks []mark) bool {
	word := lower(text[marks[0].start:marks[0].end])
	if word == "visited" && len(marks) > 1 {
		return text[marks[1].start:marks[1].end] == "it" || hasClass(marks[1:min(len(marks), 5)], wordEvent)
	}
	return form.HasWord(meetings, word) && hasClass(s.marks, wordEvent)
}

// votes tells 参与投票 and the like, which nobody need come for.
func (e *reader) votes(text string, m mark) bool {
	rest := form.Head(text[m.end:], 18)
	return !e.latin && form.ContainsAny(rest, []string{"投票", "评选", "評選", "问卷", "問卷", "答题", "答題", "研究", "试验", "試驗"})
}

// reach gives the marks before and behind a crowd among which its verb can be:
// in Chinese those of its clause, in Latin letters a number of words, for commas
// part lists.
func (e *reader) reach(s sentence, c crowd) (before, behind []mark) {
	before, behind = s.within(s.start, c.start), s.within(c.people, s.end)
	if e.latin {
		before, behind = before[max(0, len(before)-14):], behind[:min(len(behind), 24)]
	}
	for i := len(before) - 1; i >= 0; i-- {
		if m := before[i]; e.latin && m.sign != 0 && m.sign != dateSign || !e.latin && (m.sign == ',' && m.depth == 0 || c.start-m.end >= 90) {
			before = before[i+1:]
			break
		}
	}
	for i, m := range behind {
		if e.latin && m.sign == '“' || !e.latin && (m.sign == ',' && m.depth == 0 || m.start-c.people >= 90) {
			behind = behind[:i]
			break
		}
	}
	return before, behind
}

// abouts are the words before a number that make it a bound or a rough one.
var abouts = []string{"近", "约", "約", "逾", "超", "超过", "超過", "上", "达", "than", "over", "nearly", "about", "around", "approximately", "almost", "close to", "some", "least"}

// count makes the Count of text[at:end], with the word before it that says
// about: 近, 约, more than.
func count(text string, at, end int, n int64) Count {
	c := Count{N: n, Known: true, Raw: text[at:end]}
	c.Approximate = form.HasSign(c.Raw, "余餘多来來+几幾万萬")
	before := lower(strings.TrimRight(text[max(0, at-24):at], " "))
	for _, w := range abouts {
		c.Approximate = c.Approximate || strings.HasSuffix(before, w)
	}
	return c
}

// partySize is how many came on a visit: 一行6人, a group of 6 people, a
// delegation of five, the six-member team.
func (e *reader) partySize(s sentence) Count {
	for i, m := range s.marks {
		switch {
		case e.latin && strings.HasSuffix(lower(e.text[m.start:m.end]), "-member"):
			number := e.text[m.start : m.end-len("-member")]
			if n, _ := latinNumber(number, []mark{{end: len(number)}}); n > 0 {
				return count(e.text, m.start, m.start+len(number), n)
			}
		case !m.is(wordGroup):
		case e.latin && e.isWord(s.next(i), "of"):
			if n, words := latinNumber(e.text, s.marks[i+2:]); words > 0 {
				return count(e.text, s.marks[i+2].start, s.marks[i+1+words].end, n)
			}
		case !e.latin:
			at := m.end
			for e.beforeAny(at, "共", "等") {
				at += len("共")
			}
			if n, size := hanPeople(form.Head(e.text[at:s.end], 48)); n > 0 {
				return count(e.text, at, at+size, n)
			}
		}
	}
	return Count{}
}
