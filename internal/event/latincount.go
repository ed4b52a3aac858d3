package event

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
)

// latinCrowd reads "600 delegates", "more than 130 nurses" and "an audience of
// 300" at the first word behind at.
func latinCrowd(text string, s sentence, at int) (crowd, int) {
	marks := s.within(at, s.end)
	if len(marks) == 0 {
		return crowd{}, s.end - at
	}
	size := marks[0].end - at
	n, words := latinNumber(text, marks[:min(len(marks), 8)])
	if words == 0 {
		return crowd{}, size
	}
	c := crowd{n: n, start: marks[0].start, end: marks[words-1].end}
	if k := crowdNoun(text, marks, words); k > 0 {
		c.people = marks[k].start
		noun := lower(text[marks[k].start:marks[k].end])
		c.known = hasClass(s.marks, wordEvent) && form.HasWord("guests spectators visitors listeners", noun) || form.HasWord("attendees delegates participants contestants competitors players spectators trainees registrants", noun)
		return c, size
	}
	before := s.within(s.start, c.start)
	c.people, c.known = c.end, drawsToPlace(text, before, marks[words:]) || crowdOf(text, before)
	if !c.known {
		c.n = 0
	}
	return c, size
}

// crowdNoun is the index of the word for people that a number of words marks
// counts, or 0: one of the table, or a plural that may name people by what they
// do: dietitians, nursing managers.
func crowdNoun(text string, marks []mark, words int) int {
	for k := words; k < min(len(marks), words+6); k++ {
		m := marks[k]
		switch {
		case m.is(wordCrowd), !m.is(wordThing|wordAttend|wordBe) && isPlural(text[m.start:m.end]):
			return k
		case m.sign != 0, m.is(wordThing | wordMinor | wordBe):
			return 0
		}
	}
	return 0
}

// isPlural tells a plural in small letters.
func isPlural(w string) bool {
	return len(w) > 5 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && w[0] >= 'a' && w[0] <= 'z'
}

// drawsToPlace tells "draws 120 to Whitlow Hall".
func drawsToPlace(text string, before, behind []mark) bool {
	if len(before) == 0 || len(behind) == 0 || text[behind[0].start:behind[0].end] != "to" {
		return false
	}
	last := before[len(before)-1]
	return form.HasWord("draws drew attracts attracted brings brought", lower(text[last.start:last.end]))
}

// crowdOf tells "an audience of 300", "a crowd of about 300".
func crowdOf(text string, before []mark) bool {
	for k := len(before) - 1; k > 0 && k > len(before)-4; k-- {
		if m := before[k]; text[m.start:m.end] == "of" {
			return form.HasWord("audience crowd attendance house", lower(text[before[k-1].start:before[k-1].end]))
		}
	}
	return false
}

// latinNumber reads the number that marks begin with: 1,500 or two hundred and
// fifty. words is how many marks it takes; 0 where there is none.
func latinNumber(text string, marks []mark) (n int64, words int) {
	if len(marks) == 0 {
		return 0, 0
	}
	w := text[marks[0].start:marks[0].end]
	if marks[0].sign == 0 && w != "" && form.IsDigit(w[0]) {
		n, ok := parseDigits(w)
		if !ok || n >= 1900 && n < 2100 && !strings.Contains(w, ",") {
			return 0, 0
		}
		return n, 1
	}
	var total, part int64
	for _, m := range marks {
		w := lower(text[m.start:m.end])
		v, ok := latinNumerals[w]
		switch {
		case ok && v >= 1000:
			total, part = total+max(part, 1)*v, 0
		case ok && v == 100:
			part = max(part, 1) * 100
		case ok:
			part += v
		case w == "and" && words > 0 && part >= 100:
		default:
			if tens, ones, ok := strings.Cut(w, "-"); ok && latinNumerals[tens] >= 20 && latinNumerals[ones] > 0 {
				part += latinNumerals[tens] + latinNumerals[ones]
				break
			}
			return total + part, words
		}
		words++
	}
	return total + part, words
}

// latinNumerals are the numbers in words.
var latinNumerals = map[string]int64{
	"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
	"hundred": 100, "thousand": 1000,
}

// parseDigits reads digits with commas of thousands.
func parseDigits(s string) (n int64, ok bool) {
	if len(s) > 12 {
		return 0, false
	}
	for _, c := range s {
		switch {
		case c == ',':
		case c < '0' || c > '9':
			return 0, false
		default:
			n = n*10 + int64(c-'0')
		}
	}
	return n, true
}
