package dateparse

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// zhIndexed is made of the tables of zhwords.go at first use. rows finds the rows
// by the first character of their text; the rows of one character are together,
// the longest text first. The sets keep the scanner from looking closer at
// nearly everything that is no date.
type zhIndexed struct {
	rows     runeMap[[]zhWord]
	parts    runeSet // the first characters of parts of the day
	zones    runeSet // and of zones
	dayparts runeMap[[]daypartRow]
	lengths  runeSet // what stands behind a number that is a length of time: units, 多, 半
	units    runeMap[[]zhUnitRow]
	numerals runeSet
	counted  runeSet // what stands behind a number in a date
	behind   runeSet // what belongs to a day before it: （星期二）
	ordered  runeSet // what stands behind 第一 and 上一
	steps    runeSet // 上, 本, 下, 该
	pairs    pairSet // the first two characters of an expression
	first    runeSet // the first of them
}

// runeSet is a set of characters of the basic plane.
type runeSet [0x10000 / 64]uint64

func (s *runeSet) add(r rune)      { s[r>>6] |= 1 << (r & 63) }
func (s *runeSet) has(r rune) bool { return r >= 0 && r < 0x10000 && s[r>>6]>>(r&63)&1 > 0 }

// runeMap finds values by character: at most 250 of them.
type runeMap[T any] struct {
	slots  [512]uint8 // by hash, the place in the lists and one; 0 is none
	runes  []rune
	values []T
}

// slot is where r is, or would be put.
func (m *runeMap[T]) slot(r rune) uint32 {
	for h := uint32(r) * 0x9E3779B1 >> 23; ; h = (h + 1) % 512 {
		if k := m.slots[h]; k == 0 || m.runes[k-1] == r {
			return h
		}
	}
}

// get is the value of r, or a zero one.
func (m *runeMap[T]) get(r rune) (v T) {
	if k := m.slots[m.slot(r)]; k > 0 {
		v = m.values[k-1]
	}
	return v
}

// at is the place of the value of r, which it makes.
func (m *runeMap[T]) at(r rune) *T {
	h := m.slot(r)
	if m.slots[h] == 0 {
		var zero T
		m.runes, m.values = append(m.runes, r), append(m.values, zero)
		m.slots[h] = uint8(len(m.runes))
	}
	return &m.values[m.slots[h]-1]
}

// pairSet is a set of pairs of characters that may hold some more than were added.
type pairSet [0x10000 / 64]uint64

func pairHash(a, b rune) uint32 { return uint32(a)*0x9E3779B1>>16 ^ uint32(b)&0xffff }

func (s *pairSet) add(a, b rune) {
	h := pairHash(a, b)
	s[h>>6] |= 1 << (h & 63)
}

func (s *pairSet) has(a, b rune) bool {
	h := pairHash(a, b)
	return s[h>>6]>>(h&63)&1 > 0
}

const (
	// what stands behind a number in a date
	afterNumber = "届屆年月日号號季世个個多余餘来來几幾周週星礼禮天小钟鐘分秒点點时時半、至到－～—–\u3000\u00a0○◯OＯ~-/. 0123456789／．：·・‐‑〜−─―ー∼﹣’년월일시" + wideDigits
	hanNumerals = "〇零一二三四五六七八九两兩十廿卅卌壹贰貳叁肆伍陆陸柒捌玖拾"
	wideDigits  = "０１２３４５６７８９"
	// what stands behind a numeral in a date, the parts of larger numerals included
	afterNumeral = hanNumerals + wideDigits + "百千元年月日号號季世个個多余餘来來几幾周週星礼禮天小钟鐘分秒点點时時半、至到-－～—–~ 　○◯OＯ0123456789"
	// what stands behind 上, 本, 下 and the like before a unit
	afterStep = "上下个個一二两兩三四五六七八九十几0123456789周週星礼禮月年学學财財季小世半日天（("
)

func newZhIndex() *zhIndexed {
	x := new(zhIndexed)
	for _, group := range zhTable {
		for _, text := range strings.Fields(group.texts) {
			if n, err := strconv.Atoi(text); err == nil {
				group.n = n
				continue
			}
			group.text = text
			x.word(group.zhWord)
		}
	}
	for _, z := range placeZones {
		if r, _ := runeAt(z.name, 0); r >= utf8.RuneSelf {
			x.zones.add(r)
			x.word(zhWord{text: z.name, kind: zhPlace})
		}
	}
	x.zones.add('−') // before an offset
	for _, row := range zhDayparts {
		r, _ := runeAt(row.text, 0)
		x.parts.add(r)
		rows := x.dayparts.at(r)
		*rows = append(*rows, row)
	}
	for _, r := range "半几幾数數" {
		x.begin(r, afterNumeral)
	}
	for _, r := range hanNumerals + wideDigits {
		x.first.add(r)
		x.numerals.add(r)
	}
	x.numerals.add('百')
	x.numerals.add('千')
	for _, r := range "个個周週星礼禮月年季小世天日钟鐘" {
		x.ordered.add(r)
	}
	for _, r := range afterNumber {
		x.counted.add(r)
	}
	for _, row := range zhUnits {
		r, _ := runeAt(row.text, 0)
		x.lengths.add(r)
		x.counted.add(r)
		rows := x.units.at(r)
		*rows = append(*rows, row)
	}
	for _, r := range "个個多余餘来來几幾半" {
		x.lengths.add(r)
	}
	for _, r := range "的（([［【星礼禮周週日월" {
		x.behind.add(r)
	}
	x.begin('第', hanNumerals+wideDigits+"0123456789")
	return x
}

// word adds a row.
func (x *zhIndexed) word(w zhWord) {
	r, size := runeAt(w.text, 0)
	rows := x.rows.at(r)
	*rows = insertByLength(*rows, w)
	if w.kind == zhSection && w.unit == noUnit {
		return // it begins nothing
	}
	x.begin(r, secondRunes(w, w.text[size:]))
	if w.kind == zhStep || w.kind == zhTextStep {
		x.steps.add(r)
	}
}

// begin lets r and one of seconds begin an expression.
func (x *zhIndexed) begin(r rune, seconds string) {
	x.first.add(r)
	for _, s := range seconds {
		x.pairs.add(r, s)
	}
}

// secondRunes are the characters that may follow the first one of w.
func secondRunes(w zhWord, rest string) string {
	if rest != "" {
		r, _ := runeAt(rest, 0)
		return string(r)
	}
	switch w.kind {
	case zhStep, zhTextStep:
		return afterStep
	case zhFirst, zhLast:
		return hanNumerals + wideDigits + "0123456789季（("
	case zhWeekday:
		return "一二三四五六日天末"
	}
	return hanNumerals + wideDigits + "0123456789 的半" // 近
}

// skip is the first place at or after i of s where a character that may begin an
// expression stands, or an ASCII one.
func (x *zhIndexed) skip(s string, i int) int {
	for t := s[i:]; len(t) > 2 && t[0] >= utf8.RuneSelf; {
		second, third := t[1]^0x80, t[2]^0x80
		if t[0] < 0xE0 || t[0] > 0xEF || second|third >= 0x40 { // not of three bytes
			r, size := utf8.DecodeRuneInString(t)
			if x.first.has(r) {
				return len(s) - len(t)
			}
			t = t[size:]
			i = len(s) - len(t)
			continue
		}
		if x.first.has(rune(t[0]&15)<<12 | rune(second)<<6 | rune(third)) {
			return len(s) - len(t)
		}
		t = t[3:]
		i = len(s) - len(t)
	}
	return i
}

// numeralsEnd is the end of the numerals at s[i:].
func (x *zhIndexed) numeralsEnd(s string, i int) int {
	for {
		r, size := runeAt(s, i)
		if !x.numerals.has(r) {
			return i
		}
		i += size
	}
}

// counts reports whether what stands at i may make the number before it part of a
// date.
func (x *zhIndexed) counts(s string, i int) bool {
	r, size := runeAt(s, i)
	switch r {
	case '个', '個', '多', '余', '餘', '来', '來', '几', '幾': // 十二个月, 二十多天
		next, _ := runeAt(s, i+size)
		return next == '月' || x.lengths.has(next)
	}
	return x.counted.has(r)
}

// begins reports whether an expression may begin with r, which is no numeral and
// ends at i.
func (x *zhIndexed) begins(s string, r rune, i int) bool {
	next, size := runeAt(s, i)
	if next == ' ' || r == '昨' {
		return true
	}
	if !x.pairs.has(r, next) {
		return false
	}
	switch {
	case r == '第':
		r, _ = runeAt(s, x.numeralsEnd(s, i+size))
		return r < utf8.RuneSelf || x.ordered.has(r)
	case next == '一' && x.steps.has(r): // 下一步
		r, _ = runeAt(s, i+size)
		return x.ordered.has(r)
	}
	return true
}

// insertByLength keeps rows sorted, the longest text first and rows of one
// length as they stand in the table.
func insertByLength(rows []zhWord, w zhWord) []zhWord {
	i := len(rows)
	for i > 0 && len(rows[i-1].text) < len(w.text) {
		i--
	}
	rows = append(rows, zhWord{})
	copy(rows[i+1:], rows[i:])
	rows[i] = w
	return rows
}
