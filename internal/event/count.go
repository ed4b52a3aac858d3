package event

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
)

// readAttendance finds how many came. A number of people counts where they
// attend: 代表600余人参会, more than 130 nurses attended. The first sentence
// that has one of ten or more decides, with its largest; a visit's own number,
// 一行6人, comes last.
func (e *reader) readAttendance() {
	for _, s := range [...]string{e.text, e.in.Title} {
		if c := e.attendance(s); c.Known {
			e.event.Attendance = c
			return
		}
	}
	if e.found.kind == visitEvent {
		e.event.Attendance = e.partySize(e.lead[e.found.nth])
	}
}

// attendance reads the lines of text, sentence by sentence.
func (e *reader) attendance(text string) Count {
	var small Count
	for from := 0; from < len(text); {
		to := from + len(text[from:])
		if n := strings.IndexByte(text[from:], '\n'); n >= 0 {
			to = from + n
		}
		if e.hasCount(text[from:to]) {
			if c := e.lineAttendance(text, from, to); c.N >= 10 {
				return c
			} else if c.N > small.N {
				small = c
			}
		}
		from = to + 1
	}
	return small
}

// hasCount tells whether s can hold a number of people; most lines cannot and
// are passed over without being marked.
func (e *reader) hasCount(s string) bool {
	if e.latin {
		return strings.ContainsAny(s, "0123456789") || strings.Contains(s, "hundred") || strings.Contains(s, "ty ") || strings.Contains(s, "ty-")
	}
	for i := 1; i+2 < len(s); i++ {
		if c := s[i]; c != 0xe4 && c != 0xe5 {
			continue
		}
		switch s[i : i+3] {
		case "人", "名", "位":
			if r := runeBefore(s, i); r < 0x80 && r > ' ' || strings.ContainsRune("一二三四五六七八九十百千万萬两兩余餘多来來几幾０１２３４５６７８９", r) {
				return true
			}
		}
	}
	return false
}

// lineAttendance is the largest count of the first sentence of a line that has
// one.
func (e *reader) lineAttendance(text string, from, to int) Count {
	var small Count
	for _, s := range sentences(e.mark(text, from, to), from, to) {
		best, i := Count{}, 0
		for at := s.start; at < s.end; {
			for i < len(s.marks) && s.marks[i].start < at {
				i++
			}
			c, size := e.countAt(text, s.around(i), at)
			if c.Known && c.N > best.N {
				best = c
			}
			at += max(size, 1)
		}
		if best.N >= 10 {
			return best
		}
		if best.N > small.N {
			small = best
		}
	}
	return small
}

// around leaves s only the marks near mark i: those that a count there is
// judged by. A line without full stops would cost the square of its length.
func (s sentence) around(i int) sentence {
	s.marks = s.marks[max(0, i-40):min(len(s.marks), i+40)]
	return s
}

// countAt reads the count that begins at at, if people who attend are counted;
// size is how far to go on.
func (e *reader) countAt(text string, s sentence, at int) (Count, int) {
	if e.latin {
		return e.latinCount(text, s, at)
	}
	return e.hanCount(text, s, at)
}

// hanCount reads 600余人, 两百余位, 百余名 before 参加, or behind 吸引.
func (e *reader) hanCount(text string, s sentence, at int) (Count, int) {
	r, size := utf8.DecodeRuneInString(text[at:])
	if !beginsNumber(r) {
		return Count{}, size
	}
	n, end := hanPeople(form.Head(text[at:s.end], 48))
	if end == 0 {
		return Count{}, size + skipNumber(form.Head(text[at:s.end], 48))
	}
	if n == 0 || text[:at] != "" && runeBefore(text, at) == '第' {
		return Count{}, end
	}
	if !attendHan(s, at, at+end, isSum(text[:at])) {
		return Count{}, end
	}
	return e.count(text, at, at+end, n), end
}

// beginsNumber tells what a number can begin with.
func beginsNumber(r rune) bool {
	switch {
	case r < 0x80:
		return r >= '0' && r <= '9'
	case r >= 0xff00:
		return r >= '０' && r <= '９'
	}
	return han.HanDigit(r) >= 0 || han.HanUnit(r) > 0
}

// skipNumber steps over the rest of a number, so that 2300 is not read as 300.
func skipNumber(s string) int {
	n := han.ReadNumber(s).Size
	_, size := utf8.DecodeRuneInString(s)
	return max(n-size, 0)
}

// hanPeople reads a number of people at the start of s and gives its value and
// length with the unit; zero where none stands there. A number without people,
// as in 600张床位, has length zero.
func hanPeople(s string) (n int64, size int) {
	n, size = hanNumber(s)
	if size == 0 {
		return 0, 0
	}
	rest := s[size:]
	for _, w := range []string{"余", "餘", "多", "来", "來", "+", "几", "幾"} {
		if tail, ok := strings.CutPrefix(rest, w); ok {
			rest = tail
			break
		}
	}
	for _, unit := range []string{"人次", "名", "位", "人"} {
		if tail, ok := strings.CutPrefix(rest, unit); ok && !(unit == "人" && strings.HasPrefix(tail, "民")) {
			return n, len(s) - len(tail)
		}
	}
	return 0, 0
}

// hanNumber reads 600, 1,500, 1.2万, 二百五十 and the bare units of 百余 and
// 上千.
func hanNumber(s string) (n int64, size int) {
	if a := han.ReadAmount(s); a.Size > 0 {
		return a.Value, a.Size
	}
	if _, size := han.Digit(s); size > 0 {
		return 0, 0
	}
	if num := han.ReadNumber(s); num.Size > 0 {
		return num.Value, num.Size
	}
	for _, u := range []struct {
		word string
		n    int64
	}{{"百", 100}, {"千", 1000}, {"万", 10000}, {"萬", 10000}} {
		if strings.HasPrefix(s, u.word) {
			return u.n, len(u.word)
		}
	}
	return 0, 0
}

// isSum tells 共 before a number, with 约 or 近 between: 参加会议的有各科主任等共
// 80余人.
func isSum(before string) bool {
	before = form.Head(before[max(0, len(before)-12):], 12)
	for _, w := range []string{"约", "約", "近", "逾", "计", "計", "达", "達", "有", "超过", "超過"} {
		before = strings.TrimSuffix(before, w)
	}
	return strings.HasSuffix(before, "共") || strings.HasSuffix(before, "总") || strings.HasSuffix(before, "合")
}

// attendHan tells whether the people counted in text[at:end] attend: the verb
// stands behind them in the clause, or one that takes them as its object, or
// 参会人员, before them. With summed it may be before them, too.
func attendHan(s sentence, at, end int, summed bool) bool {
	from, to := s.start, s.end
	for _, m := range s.marks {
		if m.sign == ',' && m.depth == 0 {
			if m.end <= at {
				from = m.end
			} else if m.start >= end && m.start < to {
				to = m.start
			}
		}
	}
	for _, m := range s.marks {
		if m.class&wordOnline != 0 && m.start >= from && m.end <= to {
			return false
		}
	}
	for _, m := range s.marks {
		switch {
		case m.class&wordAttend != 0 && m.start >= end && m.end <= to && m.start-end < 90:
			return true
		case m.class&wordDraw != 0 && m.start >= from && m.end <= at && at-m.end < 90:
			return true
		case m.class&wordAttend != 0 && m.end <= at && summed:
			return true
		}
	}
	return false
}

// count makes the Count of text[at:end], with the word before it that says
// about: 近, 约, more than.
func (e *reader) count(text string, at, end int, n int64) Count {
	raw := text[at:end]
	c := Count{N: n, Known: true, Raw: raw}
	c.Approximate = strings.ContainsAny(raw, "余餘多来來+几幾万萬")
	before := lower(strings.TrimRight(text[max(0, at-24):at], " "))
	for _, w := range []string{"近", "约", "約", "逾", "超", "超过", "超過", "上", "达", "than", "over", "nearly", "about", "around", "approximately", "almost", "some", "least"} {
		c.Approximate = c.Approximate || strings.HasSuffix(before, w)
	}
	return c
}

// partySize is how many came on a visit: 一行6人, a group of 6 people, a
// delegation of five.
func (e *reader) partySize(s sentence) Count {
	for i, m := range s.marks {
		if m.class&wordGroup == 0 {
			continue
		}
		if !e.latin {
			at := m.end
			for e.before(at, "共") || e.before(at, "等") {
				at += len("共")
			}
			if n, size := hanPeople(e.text[at:s.end]); n > 0 {
				return e.count(e.text, at, at+size, n)
			}
			continue
		}
		if i+2 < len(s.marks) && e.isWord(s.marks[i+1], "of") {
			if n, words := latinNumber(e.text, s.marks[i+2:]); words > 0 {
				return e.count(e.text, s.marks[i+2].start, s.marks[i+1+words].end, n)
			}
		}
	}
	return Count{}
}
