package dateparse

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

// What running text does not mean as a date. A reader forgives a date that was not found and
// never one that is none, so a match must stand free of words and numbers, be no name, number
// or length (zhinside.go, eninside.go, numbered.go), and bring more than one bare part unless
// what stands before it asks for one.

// credible reports whether running text can mean a date here.
func (sc *scanner) credible(ph *phrase) bool { return sc.refusal(ph) == "" }

// refusal says why running text means no date here, in words for whoever mends a rule;
// "" where it can mean one. What makes something else of an expression is asked in this
// order: what is cut out of something longer, then what is a number of another kind, then
// what is a word; then what a bare part needs.
func (sc *scanner) refusal(ph *phrase) string {
	switch e := &ph.a; {
	case !e.is(dateFields | hasOffset | isVague):
		return "states no part of a date"
	case sc.cutOff(ph):
		return "a word or number runs into it (cutOff)"
	case sc.lunar(ph):
		return "months of the moon (lunar)"
	case sc.insideZh(ph):
		return "part of a Chinese word or name (insideZh)"
	case sc.numbered(ph):
		return "number of a thing (numbered)"
	case sc.numbersThing(ph):
		return "counts things (numbersThing)"
	case sc.tookTime(ph):
		return "time that something took (tookTime)"
	case sc.verb(ph):
		return "a verb (verb)"
	case sc.insideEn(ph):
		return "part of an English name or phrase (insideEn)"
	case !sc.credibleAlone(ph):
		return "a bare part that nothing asks for (credibleAlone)"
	}
	return ""
}

// credibleAlone reports whether a single bare part has what it needs to be a date.
func (sc *scanner) credibleAlone(ph *phrase) bool {
	e := &ph.a
	i, end := ph.start, ph.end
	if e.is(bareNumbers) {
		return sc.credibleNumbers(i, end, e, ph.isRange)
	}
	switch e.has &^ hasDaypart {
	case hasDay:
		return ph.isRange || end-i < len(sc.s) || !isDigit(firstRune(sc.s[i:]))
	case hasYear:
		return sc.credibleYear(ph)
	case hasMonth:
		return sc.credibleMonth(i, end, ph.isRange)
	case hasWeekday:
		return sc.credibleWeekday(i, end)
	}
	return true
}

// cutOff reports whether a word or a number runs into the expression.
func (sc *scanner) cutOff(ph *phrase) bool {
	return !sc.freeBefore(ph.start, &ph.a) || !sc.freeAfter(ph.end)
}

// tookTime reports whether "in three days" is the time that something took, or "ten minutes
// from" the time between what comes again.
func (sc *scanner) tookTime(ph *phrase) bool {
	i := ph.start
	return ph.a.is(hasOffset) && (sc.s[i]|0x20 == 'i' && !sc.promised(i) && !strings.HasSuffix(sc.s[:ph.end], " time") || sc.repeatedBefore(i) || sc.wordBefore(i, "once", "twice", "times"))
}

// promised reports whether the sentence before i speaks of what is to come, so that
// "in three days" is a date rather than the time that something took.
func (sc *scanner) promised(i int) bool {
	before := sc.s[max(0, i-120):i]
	if j := strings.LastIndexAny(before, ".!?\n"); j >= 0 {
		before = before[j+1:]
	}
	for _, w := range [...]string{"will ", "'ll ", "Will ", "going to ", "have to ", "has to ", "due ", "scheduled ", "expected ", "expects ", "plans ", "planned ", "set to "} {
		if strings.Contains(before, w) {
			return true
		}
	}
	return false
}

// lunar reports whether the months of e are those of the moon: 农历八月十五, and
// 八月十五 without a year and 日.
func (sc *scanner) lunar(ph *phrase) bool {
	i, end, e := ph.start, ph.end, &ph.a
	if e.is(hasMonth) && e.month > 1 && e.is(hasDay) && !e.is(hasYear|relYear) && numberAt(sc.s, i).han && !e.is(clockFields) {
		if r, _ := runeBefore(sc.s, end); han.HanDigit(r) > 0 || r == '十' {
			return true
		}
	}
	if e.is(hasSection) && e.section == early && numberAt(sc.s, end).han {
		return true // 五月初三
	}
	return endsWith(sc.s[:i], tables().lunar)
}

// lunarCalendar are the names of the calendar of the moon.
const lunarCalendar = "农历 農曆 農历 阴历 陰曆 旧历 舊曆 夏历 夏曆"

// freeBefore reports whether no word or number runs into the expression.
func (sc *scanner) freeBefore(i int, e *expr) bool {
	r, size := runeBefore(sc.s, i)
	if r == ' ' && i > 1 && sc.s[i-2] == '$' {
		return false
	}
	if r < utf8.RuneSelf && sc.s[i] >= 0xE0 { // Han text after anything but a number
		return !isDigit(r) || !isDigit(firstRune(sc.s[i:])) && numberAt(sc.s, i).end == 0
	}
	switch {
	case isDigit(r) || isLetter(r):
		return false
	case !isDigit(firstRune(sc.s[i:])):
		return r != '@' && r != '#'
	case r == '$' || r == '€' || r == '£' || r == '¥' || r == '￥' || r == '#':
		return false
	case r == '.' || r == '-' || r == '/' || r == ':' || r == ',' || r == '_' || r == '+':
		before, _ := runeBefore(sc.s, i-size)
		return !isDigit(before) && (!isLetter(before) || e.is(hasDay) && r != '.')
	}
	return true
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// freeAfter reports whether the expression is not the beginning of a word or of a
// longer number.
func (sc *scanner) freeAfter(end int) bool {
	r, size := runeAt(sc.s, end)
	last := sc.s[end-1]
	switch {
	case isDigit(r) || isLetter(r):
		return last >= utf8.RuneSelf
	case r == '%' || r == '％' || r == '$':
		return false
	case r == '.' && end+1 < len(sc.s) && sc.s[end+1] >= 'a' && sc.s[end+1] <= 'z' && letterByte(last):
		return false // Monday.example
	case strings.ContainsRune("-/.,:．", r) && isDigit(lastRune(sc.s[:end])):
		return numberAt(sc.s, end+size).digits == 0
	}
	return true
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// credibleNumbers accepts 4/22 after a word that a date follows, before a time,
// or in a range: elsewhere it is a fraction or a score.
func (sc *scanner) credibleNumbers(i, end int, e *expr, isRange bool) bool {
	if k := sc.rangeWord(i); k > 0 {
		i = spaces(sc.s, k)
	}
	n := numberAt(sc.s, i)
	if sc.s[n.end] != '/' {
		return e.is(hasWeekday)
	}
	if e.is(clockFields|hasWeekday) || isRange || e.afterBare {
		return true // 11/20, 11/22 or 11/25
	}
	return sc.wordBefore(i, "on", "from", "by", "until", "since", "before", "after", "due", "dated", "of")
}

// wordBefore reports whether one of words stands before i, a blank between.
func (sc *scanner) wordBefore(i int, words ...string) bool {
	j := i
	for j > 0 && (sc.s[j-1] == ' ' || sc.s[j-1] == '-') {
		j--
	}
	last := lastWord(sc.s[:j])
	if j == i {
		return false
	}
	for _, w := range words {
		if strings.EqualFold(last, w) {
			return true
		}
	}
	return false
}
