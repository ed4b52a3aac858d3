package event

import (
	"slices"
	"strings"
)

// latinCount reads "600 delegates attended" and "attracted more than 130
// nurses".
func (e *reader) latinCount(text string, s sentence, at int) (Count, int) {
	i := slices.IndexFunc(s.marks, func(m mark) bool { return m.start >= at })
	if i < 0 {
		return Count{}, s.end - at
	}
	m := s.marks[i]
	size := m.end - at
	n, words := latinNumber(text, s.marks[i:min(len(s.marks), i+8)])
	if words == 0 {
		return Count{}, size
	}
	last := s.marks[i+words-1]
	crowd := -1
	for k := i + words; k < min(len(s.marks), i+words+6); k++ {
		if s.marks[k].sign != 0 || s.marks[k].class&wordThing != 0 {
			break
		}
		if s.marks[k].class&wordCrowd != 0 || k == i+words && isPlural(text[s.marks[k].start:s.marks[k].end]) {
			crowd = k
			break
		}
	}
	switch {
	case crowd < 0 && !e.drawsToPlace(text, s, i, words) && !crowdOf(text, s, i):
		return Count{}, size
	case crowd >= 0 && !attendLatin(s, i, crowd) && !attendByName(text, s.marks[crowd]):
		return Count{}, size
	}
	return e.count(text, m.start, last.end, n), size
}

// isPlural tells a word that may name people by what they do: dietitians.
func isPlural(w string) bool {
	return len(w) > 5 && strings.HasSuffix(w, "s") && w[0] >= 'a' && w[0] <= 'z'
}

// drawsToPlace tells "draws 120 to Whitlow Hall".
func (e *reader) drawsToPlace(text string, s sentence, i, words int) bool {
	if i == 0 || i+words >= len(s.marks) || text[s.marks[i+words].start:s.marks[i+words].end] != "to" {
		return false
	}
	switch lower(text[s.marks[i-1].start:s.marks[i-1].end]) {
	case "draws", "drew", "attracts", "attracted", "brings", "brought":
		return true
	}
	return false
}

// crowdOf tells "an audience of 300", "a crowd of about 300".
func crowdOf(text string, s sentence, i int) bool {
	for k := i - 1; k > 0 && k > i-4; k-- {
		if text[s.marks[k].start:s.marks[k].end] == "of" {
			w := lower(text[s.marks[k-1].start:s.marks[k-1].end])
			return w == "audience" || w == "crowd" || w == "attendance"
		}
	}
	return false
}

// attendByName tells the words that name people by their being there.
func attendByName(text string, m mark) bool {
	switch lower(text[m.start:m.end]) {
	case "attendees", "delegates":
		return true
	}
	return false
}

// attendLatin tells whether the people from mark i to crowd attend.
func attendLatin(s sentence, i, crowd int) bool {
	for k := crowd; k < min(len(s.marks), crowd+24); k++ {
		m := s.marks[k]
		if m.class&wordAttend != 0 && !onlineAfter(s, k) && (k > crowd || m.class&wordCrowd == 0) {
			return true
		}
		if m.sign == '“' || m.class&wordOnline != 0 {
			break
		}
	}
	for k := i - 1; k >= max(0, i-14); k-- {
		m := s.marks[k]
		if m.sign != 0 {
			return false
		}
		if k >= i-6 && m.class&wordDraw != 0 || m.class&wordAttend != 0 {
			return true
		}
	}
	return false
}

// onlineAfter tells "watched it online": who is not there does not attend.
func onlineAfter(s sentence, k int) bool {
	for _, m := range s.marks[k:min(len(s.marks), k+6)] {
		if m.class&wordOnline != 0 {
			return true
		}
	}
	return false
}

// latinNumber reads the number that marks begin with: 1,500 or two hundred and
// fifty. words is how many marks it takes; 0 where there is none.
func latinNumber(text string, marks []mark) (n int64, words int) {
	w := text[marks[0].start:marks[0].end]
	if marks[0].sign == 0 && w[0] >= '0' && w[0] <= '9' {
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
