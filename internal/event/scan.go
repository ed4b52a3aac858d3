package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/words"
)

// mark is a word or a sign that matters to the event, and where it stands
// in the text. Han text gives marks only for words of the table; Latin text
// gives one for each word.
type mark struct {
	class      wordClass
	sign       rune // of a sign: one of , 、 . : ( ) “ ” and the line feed; dateSign of a date
	start, end int
	depth      int8 // of quotation marks and brackets around it
	capital    bool // Latin: begins with a capital letter
}

// dateSign is the sign of a date: a day, or words like 近日 and "recently". A
// year alone is none, for names have one: 2023年年会.
const dateSign = 'd'

// markSign folds signs to the one that the reader knows them by.
func markSign(r rune) rune {
	switch r {
	case ',', '，':
		return ','
	case '、':
		return '、'
	case '。', '！', '？', '；', '!', '?', ';', '．':
		return '.'
	case ':', '：':
		return ':'
	case '（', '(', '【', '[', '〔':
		return '('
	case '）', ')', '】', ']', '〕':
		return ')'
	case '“', '「', '『', '《', '〈', '‘':
		return '“'
	case '”', '」', '』', '》', '〉':
		return '”'
	case '\n':
		return '\n'
	}
	return 0
}

// marker collects the marks of a stretch of text.
type marker struct {
	text   string
	dates  []dateparse.Match // of text
	fold   han.Folder
	table  *lexicon.Trie
	words  *words.Model
	latin  map[string]wordClass
	marks  []mark
	depth  int8
	quoted bool // inside a pair of straight quotation marks
}

// add adds a mark; brackets and quotation marks open and close on the way.
func (m *marker) add(k mark) {
	switch k.sign {
	case '(', '“':
		k.depth = m.depth
		m.depth = min(m.depth+1, 100)
	case ')', '”':
		m.depth = max(m.depth-1, 0)
		k.depth = m.depth
	case '\n':
		m.depth, m.quoted = 0, false
	default:
		k.depth = m.depth
	}
	m.marks = append(m.marks, k)
}

// addSign adds the sign r of the given size at at, if it is one.
func (m *marker) addSign(r rune, at, size int) {
	sign := markSign(r)
	if size == 1 && at > 0 && at+1 < len(m.text) && form.IsDigit(m.text[at-1]) && form.IsDigit(m.text[at+1]) {
		return // 09:40, 1,200
	}
	if r == '"' {
		sign = '“'
		if m.quoted {
			sign = '”'
		}
		m.quoted = !m.quoted
	}
	if sign != 0 {
		m.add(mark{sign: sign, start: at, end: at + size})
	}
}

// date marks the date that stands at at, and gives its end; 0 for none.
func (m *marker) date(at, to int) int {
	for len(m.dates) > 0 && m.dates[0].Start < at {
		m.dates = m.dates[1:]
	}
	if len(m.dates) == 0 || m.dates[0].Start != at || m.dates[0].End > to || !isTime(m.dates[0]) {
		return 0
	}
	end := m.dates[0].End
	m.add(mark{sign: dateSign, start: at, end: end})
	if rest, ok := form.CutAnyPrefix(m.text[end:to], "'s", "’s"); ok {
		end = to - len(rest) // this year's lecture
	}
	if rest, ok := form.CutAnyPrefix(m.text[end:to], "两日", "兩日", "两天", "兩天", "二日", "二天", "三天"); ok {
		end = to - len(rest) // 3月12、13两日
	}
	m.marks[len(m.marks)-1].end = end
	if m.text[end-1] == '.' && m.opensSentence(end, to) {
		m.add(mark{sign: '.', start: end - 1, end: end}) // at 5 p.m. The lecture
	}
	return end
}

// scanHan marks text[from:to] by the longest words of the table.
func (m *marker) scanHan(from, to int) {
	for at := from; at < to; {
		if end := m.date(at, to); end > 0 {
			at = end
			continue
		}
		r, size := han.Common(m.text[:to], at), 3
		if r == 0 {
			r, size = utf8.DecodeRuneInString(m.text[at:to])
		}
		if !han.IsHan(r) {
			m.addSign(r, at, size)
			at += size
			continue
		}
		first := m.table.Step(0, m.fold.Fold(r))
		if first == 0 {
			at += size
			continue
		}
		class, end := m.word(at+size, to, first)
		if class&^wordShield != 0 && !m.isCut(class, at, end) {
			m.add(mark{class: class, start: at, end: end})
		}
		at = max(end, at+size)
	}
}

// word is the longest word of the table whose first character ends at at and leads
// to node, and its end; 0 for none.
func (m *marker) word(at, to int, node int32) (class wordClass, end int) {
	for node != 0 {
		if v := m.table.Value(node); v != 0 {
			class, end = wordClass(v), at
		}
		if at >= to {
			break
		}
		r, size := utf8.DecodeRuneInString(m.text[at:to])
		node = m.table.Step(node, m.fold.Fold(r))
		at += size
	}
	return class, end
}

// isCut tells text[at:end] that was cut out of two everyday words, 开工 in 离开工作,
// from a word: both its neighbours make one with what they touch of it, and none
// with what stands on their other side, as 大 in 人参加大会 does.
func (m *marker) isCut(class wordClass, at, end int) bool {
	first, size := utf8.DecodeRuneInString(m.text[at:end])
	last, rest := utf8.DecodeRuneInString(m.text[at+size : end])
	if at+size+rest != end || rest == 0 && class&wordLight == 0 {
		return false // 在 and 到 make pairs with much
	}
	before, width := utf8.DecodeLastRuneInString(m.text[:at])
	if prev := runeBefore(m.text, at-width); !m.isPair(before, first) || m.isPair(prev, before) || unicode.IsDigit(prev) {
		return false // 2023年|年会
	}
	if rest == 0 {
		return before != '所' // the 作 of 协作
	}
	after, width := utf8.DecodeRuneInString(m.text[end:])
	next, _ := utf8.DecodeRuneInString(m.text[end+width:])
	return m.isPair(last, after) && !m.isPair(after, next)
}

// isPair tells two characters that are an everyday word.
func (m *marker) isPair(first, second rune) bool {
	return han.IsHan(first) && han.IsHan(second) && m.words.Pair(m.fold.Fold(first), m.fold.Fold(second))
}

// scanLatin marks every word of text[from:to] with its classes, and signs.
func (m *marker) scanLatin(from, to int) {
	for at := from; at < to; {
		if end := m.date(at, to); end > 0 {
			at = end
			continue
		}
		if n := latinWord(m.text[at:to]); n > 0 {
			c := m.text[at]
			class := m.latinClass(m.text[at : at+n])
			if class&wordEvent != 0 && !m.isEvent(at, n) {
				class &^= wordEvent
			}
			if n := len(m.marks); class&wordRoom != 0 && n > 0 && m.marks[n-1].sign == 0 {
				m.marks[n-1].class &^= wordEvent // a lecture hall is no lecture
			}
			m.add(mark{class: class, start: at, end: at + n, capital: c >= 'A' && c <= 'Z' || c >= 0xc3})
			at += n
			continue
		}
		r, size := utf8.DecodeRuneInString(m.text[at:to])
		if r != '.' || m.isStop(at, to) {
			if r == '.' {
				r = '。'
			}
			m.addSign(r, at, size)
		}
		at += size
	}
}

// eventAfter are the words near before nouns that are events only behind them: a
// free eye clinic, an academic report, free hearing tests.
var eventAfter = map[string]string{
	"clinic": "free volunteer mobile", "clinics": "free volunteer mobile", "report": "academic", "reports": "academic",
	"house": "open", "houses": "open", "test": "free", "tests": "free", "testing": "free", "check": "free", "checks": "free", "exams": "free", "shots": "free", "vaccinations": "free", "fittings": "free",
}

// isEvent tells a free clinic from a clinic. Up to two words may stand between.
func (m *marker) isEvent(at, n int) bool {
	words, ok := eventAfter[lower(m.text[at:at+n])]
	if !ok {
		return true
	}
	for i, end := len(m.marks)-1, at; i >= max(0, len(m.marks)-3); i-- {
		k := m.marks[i]
		if k.sign != 0 || end-k.end > 1 || k.is(wordMinor) {
			return false
		}
		if form.HasWord(words, lower(m.text[k.start:k.end])) {
			return true
		}
		end = k.start
	}
	return false
}

// latinWord is the length of the word that s begins with: letters and digits,
// with hyphens, apostrophes and commas of thousands inside.
func latinWord(s string) int {
	end := 0
	for i, r := range s {
		switch {
		case r >= '0' && r <= '9' || form.IsLatin(r):
			end = i + utf8.RuneLen(r)
			continue
		case i == end && i > 0 && (r == '-' || r == '\'' || r == '’' || r == '&'):
			continue
		case i == end && r == ',' && i > 0 && form.GroupFollows(s[i+1:]) && s[i-1] <= '9':
			continue
		}
		return end
	}
	return end
}

// latinClass looks a word up without regard to case. A possessive is of no
// class: the Commission's Center is no commission.
func (m *marker) latinClass(w string) wordClass {
	var buf [24]byte
	if len(w) > len(buf) {
		return wordNone
	}
	for i := range len(w) {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	return m.latin[string(buf[:len(w)])]
}

// isStop tells the full stop at at that ends a sentence from one behind an
// abbreviation or inside a number. A capital letter may follow at once, as
// where paragraphs were glued: drums.Leaders.
func (m *marker) isStop(at, to int) bool {
	next := byte('\n')
	if at+1 < to {
		next = m.text[at+1]
	}
	if next == ' ' && at+2 < to && m.text[at+2] >= 'a' && m.text[at+2] <= 'z' {
		return false
	}
	glued := next >= 'A' && next <= 'Z'
	if next != ' ' && next != '\n' && next != '"' && next < 0x80 && !glued {
		return false
	}
	n := len(m.marks)
	if n == 0 || m.marks[n-1].end != at || m.marks[n-1].sign == ')' || m.marks[n-1].sign == '”' {
		return true
	}
	last := m.text[m.marks[n-1].start:at]
	if m.opensSentence(at+1, to) && form.HasWord("m inc ltd co etc jr sr", lower(last)) {
		return true // at 5 p.m. The lecture
	}
	if glued && len(last) < 3 {
		return false
	}
	return len(last) > 1 && !lexicon.IsAbbreviation(lower(last)) || last[0] >= '0' && last[0] <= '9'
}

// opensSentence tells whether a small word with a capital follows at at: The, It.
func (m *marker) opensSentence(at, to int) bool {
	rest := strings.TrimLeft(m.text[min(at, to):to], " ")
	n := latinWord(rest)
	return n > 0 && rest[0] >= 'A' && rest[0] <= 'Z' && m.latinClass(rest[:n])&wordMinor != 0
}
