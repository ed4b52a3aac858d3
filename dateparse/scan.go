package dateparse

import (
	"strings"
	"time"
	"unicode/utf8"
)

// The scanner, and what the two languages share of it: the order in which the parts of a
// date are tried, the time of day behind it, and what stands in brackets. Chinese is tried
// first where the text begins with it or with a digit, because its parts have one order and
// are surer; English parts then follow in any order, a few at most.

// scanner reads date expressions at places of one text. It never changes: every
// method takes the byte to begin at, puts what it read into an expr, and returns the
// byte after it, 0 where it read nothing. What an expr stands for is not asked here,
// but of a setting.
type scanner struct {
	s       string
	p       *Parser
	find    bool // s is running text, so only what can be nothing else is a date
	noClock bool // no time of day is read after a date
	glossed bool // the date behind a day is being read
	depth   int  // parts that are being read, one in the other
	index   *zhIndexed
	english *enIndexed
	refused func(start, end int, why string) // is told of what was read and is no match; nil but in a dump
}

func newScanner(p *Parser, s string) scanner {
	t := tables()
	return scanner{s: s, p: p, index: t.zh, english: t.en}
}

// point reads one date or time at i, in whatever language it is.
func (sc *scanner) point(i int, e *expr) int {
	if i >= len(sc.s) {
		return 0
	}
	end := 0
	c := sc.s[i]
	if c >= 0xE0 || c-'0' <= 9 {
		end = sc.zh(i, e)
	}
	if end == 0 {
		if sc.find && c >= 0xE0 && c != 0xEF {
			return 0
		}
		*e = expr{}
		end = sc.part(i, e)
	}
	if end = sc.parts(end, e); !sc.glossed && e.is(hasWeekday|relDay) && !e.is(hasDay|hasMonth|clockFields) {
		if k := sc.gloss(end, e); k > 0 {
			return sc.parts(k, e)
		}
	}
	return end
}

// gloss reads the date behind a day: 今天（5月20日）, Friday (May 17), in a whole text also
// 星期日，2024年5月12日. The day has its value then. In running text the date is an expression
// of its own, and end stays before the bracket, unless a time of day follows that belongs
// to both.
func (sc *scanner) gloss(end int, e *expr) int {
	j := spaces(sc.s, end)
	open := after(sc.s, j, "（", "(")
	if open == 0 && !sc.find {
		open = after(sc.s, j, "，", ",")
	}
	if open == 0 {
		return 0
	}
	inner := *sc
	inner.glossed = true
	var d expr
	k := inner.point(spaces(sc.s, open), &d)
	if sc.s[open-1] == '(' || after(sc.s, j, "（") > 0 {
		k = after(sc.s, k, "）", ")")
	}
	if k == 0 || !d.is(hasDay) || d.is(clockFields) {
		return 0
	}
	if !e.is(relDay) || d.is(hasMonth) {
		d.has |= e.has & (hasWeekday | hasDaypart)
		d.has &^= bareNumbers // 今天（1/20）: the day says what the numbers are
		if sc.s[end-1] >= utf8.RuneSelf && !d.dayFirst {
			d.has &^= openOrder // nobody writes the day first in Chinese
		}
		d.weekday, d.daypart = e.weekday, e.daypart
		*e = d
	}
	if sc.find && !sc.clockBegins(spaces(sc.s, k)) {
		return 0
	}
	return k
}

// parts reads what follows the parts of a date that end at end, in any order
// that English has, and times of day.
func (sc *scanner) parts(end int, e *expr) int {
	for n := 0; n < 8 && end > 0; n++ {
		k := sc.nextPart(end, e)
		if k == 0 {
			break
		}
		end = k
	}
	return end
}

// nextPart reads a part behind end, across what may stand between two parts.
func (sc *scanner) nextPart(end int, e *expr) int {
	if end >= len(sc.s) {
		return 0
	}
	if k := sc.timeAfterDate(end, e); k > 0 {
		return k
	}
	if k := sc.lunarGloss(end); k > 0 && e.is(hasDay|relDay) {
		return k
	}
	if k := sc.ownedPart(end, e); k > 0 {
		return k
	}
	j := spaces(sc.s, end)
	if j < len(sc.s) && sc.s[j] == '.' && sc.shortened(j) { // Dec. 31
		j = spaces(sc.s, j+1)
	}
	if j < len(sc.s) && sc.s[j] == ',' {
		j = spaces(sc.s, j+1)
	}
	if j < len(sc.s) && !sc.find && sc.s[j] == '|' { // 10:15 AM | May 17, 2024
		j = spaces(sc.s, j+1)
	}
	if j >= len(sc.s) {
		return 0
	}
	if sc.s[j] >= 0xE0 {
		return sc.hanPart(j, e)
	}
	if sc.s[j] == '\'' && e.is(hasMonth) { // May'24
		return sc.shortYear(j+1, e)
	}
	if j == end {
		if sc.s[j-1] >= utf8.RuneSelf && e.has == hasYear { // 2024年Q2
			return sc.reportCode(j, number{}, e)
		}
		return 0
	}
	if j = sc.skipOther(j, enLink); j >= len(sc.s) {
		return 0
	}
	if k := sc.part(j, e); k > 0 {
		return k
	}
	return sc.linkedPart(j, e)
}

// ownedPart reads what belongs to the year, month or week before it: last year's second
// quarter, next week's Tuesday. The apostrophe stands at i.
func (sc *scanner) ownedPart(i int, e *expr) int {
	if sc.s[i] != '\'' && sc.s[i] != 0xE2 {
		return 0
	}
	k := after(sc.s, i, "'s ", "’s ")
	if k == 0 || !e.is(hasYear|relYear|relMonth|relWeek) || e.is(hasDay|hasWeekday|clockFields) {
		return 0
	}
	saved := *e
	k = sc.part(spaces(sc.s, k), e)
	if k == 0 || e.has == saved.has || e.is(hasOffset|hasSpan) {
		*e = saved
		return 0
	}
	return k
}

// shortened reports whether the point at i belongs to the word before it: Dec. 31, but
// not Friday. Yesterday.
func (sc *scanner) shortened(i int) bool {
	letters := 0
	for letters < 7 {
		r, size := runeBefore(sc.s, i)
		if !isLetter(r) && (r < 'А' || r > 'я') {
			break
		}
		i -= size
		letters++
	}
	return letters > 0 && letters <= 5
}

// hanPart reads a weekday, in brackets or behind a comma or not, after a date.
func (sc *scanner) hanPart(j int, e *expr) int {
	if !e.is(hasDay) || e.is(hasWeekday) {
		return 0
	}
	if k := after(sc.s, j, "，", "、"); k > 0 && e.is(hasMonth) {
		j = spaces(sc.s, k)
	}
	return sc.zhBracketDay(j, e)
}

// timeAfterDate reads the time of day after a date: T10:30, ", 3 pm", 上午9时.
func (sc *scanner) timeAfterDate(end int, e *expr) int {
	if e.is(hasHour) || !e.is(hasDay|relDay|hasWeekday|hasNth) || e.nthUnit == unitWeek {
		return 0
	}
	if !e.is(hasDay|relDay|hasNth) && sc.dateAhead(end) {
		return 0 // Thursday 16.11.2017
	}
	j := end
	switch sc.s[end] {
	case 'T', 't', ':', '@':
		j++
	case ' ', '(', '.', 0xEF: // （
		if strings.HasPrefix(sc.s[end:], ".(") { // 2024. 5. 12.(일)
			return sc.zhBracketDay(end+1, e)
		}
		if sc.s[end] == '.' {
			j++
		}
		if k := spaces(sc.s, end); after(sc.s, k, "(", "（") > 0 {
			return max(sc.zhBracketDay(k, e), sc.bracketWeekday(k, e))
		}
	}
	j = spaces(sc.s, j)
	j = sc.skipOther(j, enLink)
	r, size := runeAt(sc.s, j)
	switch r {
	case ',', '，', '、', '@':
		j = spaces(sc.s, j+size)
		r, _ = runeAt(sc.s, j)
	case '|', '·', '•', '｜', '-', '–', '—':
		if k := spaces(sc.s, j+size); sc.colonTime(k) && (k > j+size || r == '-') && e.is(hasYear) { // 17 May 2024 - 10:15, 2024-05-17-10:15
			j = k
			r, _ = runeAt(sc.s, j)
		}
	}
	if j > end {
		if k := wordAt(sc.s, j, "at", "on"); k > 0 {
			j = spaces(sc.s, k)
			r, _ = runeAt(sc.s, j)
		}
	}
	if k := sc.skipOther(j, enAt); k > j {
		j = k
		r, _ = runeAt(sc.s, j)
	}
	if (r < '0' || r > '9') && !sc.index.parts.has(r) {
		if !sc.clockBegins(j) {
			return 0
		}
		if sc.index.zones.has(r) {
			if k := placeZone(sc.s, j, e); k > 0 {
				j = spaces(sc.s, k)
			}
		}
	}
	if k := sc.clock(j, e, true); k > 0 {
		return k
	}
	if e.is(hasDaypart) {
		return 0
	}
	if k := ampm(sc.s, j, e); k > 0 && e.is(relDay|hasWeekday) {
		return k
	}
	if p, k := sc.daypartAt(j); k > 0 && j == spaces(sc.s, end) && !sc.daypartIsNone(k) {
		e.has, e.daypart = e.has|hasDaypart, p
		return k
	}
	return 0
}

// lunarGloss reads the same day of the other calendar in brackets, which belongs to the day
// before it: 5月25日（农历四月十八，星期六）上午9时.
func (sc *scanner) lunarGloss(i int) int {
	open := after(sc.s, i, "（", "(")
	if open == 0 || !beginsWith(sc.s[open:], tables().lunar) {
		return 0
	}
	inner := sc.s[open:min(len(sc.s), open+90)]
	return after(sc.s, open+max(strings.IndexAny(inner, "）)"), 0), "）", ")")
}

// colonTime reports whether 9:30 stands at i.
func (sc *scanner) colonTime(i int) bool {
	n := numberAt(sc.s, i)
	return n.end > 0 && !n.han && n.digits <= 2 && colon(sc.s, n.end) > 0
}

// bracketWeekday reads (Tue) and (Tuesday) after a date.
func (sc *scanner) bracketWeekday(i int, e *expr) int {
	w, end := sc.word(after(sc.s, i, "(", "（"))
	if w == nil || w.kind != enWeekday || e.is(hasWeekday) {
		return 0
	}
	if end = after(sc.s, end, ")", ".)", "）", ".）"); end > 0 {
		e.has, e.weekday = e.has|hasWeekday, time.Weekday(w.n)
	}
	return end
}

// clockBegins reports whether a time of day, a part of the day or a zone may
// stand at i, so that most text after a date costs nothing.
func (sc *scanner) clockBegins(i int) bool {
	if i >= len(sc.s) {
		return false
	}
	switch c := sc.s[i]; {
	case c-'0' <= 9:
		return true
	case c < utf8.RuneSelf:
		c |= 0x20
		return c == 'a' || c == 'p' || c == 'o' || c == 't' || c == 'f' || c == 's' || c == 'e' || c == 'n' || c == 'q' || c == 'h' || c >= 'a' && c <= 'z' && sc.zoneBegins(i)
	}
	r, _ := runeAt(sc.s, i)
	return sc.index.parts.has(r) || sc.index.zones.has(r) || isNumeral(r)
}

// dateAhead reports whether digits at i are a date rather than a time.
func (sc *scanner) dateAhead(i int) bool {
	j := spaces(sc.s, i)
	if k := after(sc.s, j, ",", "，", "("); k > 0 {
		j = spaces(sc.s, k)
	}
	n := numberAt(sc.s, j)
	if n.digits == 0 || n.digits > 4 || n.han || sc.sharedHour(n.end, false) {
		return false
	}
	var e expr
	return after(sc.s, n.end, "年", "月") > 0 || sc.numericDate(j, n, &e) > 0
}

// daypartIsNone keeps 晚会, 晨报, 早餐 and 夜市 whole. The part of the day ends at end.
func (sc *scanner) daypartIsNone(end int) bool {
	switch last, _ := runeBefore(sc.s, end); last {
	case '早', '晨', '晚', '夜', '朝':
	default:
		return false
	}
	switch r, _ := runeAt(sc.s, end); r {
	case '会', '會', '报', '報', '餐', '饭', '飯', '宴', '市', '课', '課', '年', '期', '已', '在', '就', '于', '於', '些', '点', '點':
		return true
	}
	return false
}
