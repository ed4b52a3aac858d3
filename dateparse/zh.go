package dateparse

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/han"
)

// level orders the parts of a Chinese date: each part must be smaller than the
// one before it.
type level uint8

const (
	atStart level = iota
	atYear
	atQuarter
	atMonth
	atWeek
	atDay
	atWeekday
	atEnd
)

// zh reads a Chinese date at i, from the largest part to the smallest:
// 2021年6月1日（星期二）, 民國113年5月, 去年12月底, 本周三, 3天前.
func (sc *scanner) zh(i int, e *expr) int {
	lv, j := atStart, i
	end := sc.zhPlain(i, e)
	if end > 0 {
		lv, j = atDay, spaces(sc.s, end)
		if r, _ := runeAt(sc.s, j); !sc.index.behind.has(r) {
			return end
		}
	}
	for lv < atEnd {
		k, next := sc.zhPart(j, lv, e)
		if k == 0 {
			break
		}
		end, lv = k, next
		j = sc.zhGap(k, lv)
	}
	if !sc.find && end > 0 && e.is(hasWeekday|relDay) {
		return sc.zhGloss(end, e)
	}
	return end
}

// zhGloss reads the date behind the day in 星期日，2024年5月12日 and 今天（5月20日）. In running
// text these are two expressions.
func (sc *scanner) zhGloss(end int, e *expr) int {
	if e.is(hasDay | hasMonth | clockFields) {
		return end
	}
	j := spaces(sc.s, end)
	r, size := runeAt(sc.s, j)
	open := r == '（' || r == '('
	if open || r == '，' || r == ',' {
		j = spaces(sc.s, j+size)
	}
	var d expr
	k := sc.zhPlain(j, &d)
	if k == 0 && !sc.glossed {
		inner := *sc
		inner.glossed = true
		k = inner.zh(j, &d)
	}
	if n := numberAt(sc.s, j); k == 0 && n.end > 0 {
		k = sc.numericDate(j, n, &d)
	}
	if open && k > 0 {
		k = after(sc.s, k, "）", ")")
	}
	if k == 0 || j == end || !d.is(hasDay) {
		return end
	}
	if e.is(relDay) && !d.is(hasMonth) {
		return k // 昨天（19日）
	}
	d.has |= e.has & (hasWeekday | hasDaypart)
	d.weekday, d.daypart = e.weekday, e.daypart
	*e = d
	return k
}

// zhPlain reads 2021年6月1日 and 二〇二四年五月十二日, whose parts need no second look. It
// is the form that most dates have; what it does not take is for zhPart.
func (sc *scanner) zhPlain(i int, e *expr) int {
	y := numberAt(sc.s, i)
	if y.digits != 4 || y.value < 1000 || !strings.HasPrefix(sc.s[y.end:], "年") {
		return 0
	}
	m := numberAt(sc.s, y.end+len("年"))
	if m.value < 1 || m.value > 12 || !strings.HasPrefix(sc.s[m.end:], "月") {
		return 0
	}
	d := numberAt(sc.s, m.end+len("月"))
	if d.value < 1 || d.value > 31 || !strings.HasPrefix(sc.s[d.end:], "日") || m.han && m.value == 2 || d.han && d.value == 2 {
		return 0 // 两月 and 两日 are lengths
	}
	return e.setDate(y.value, m.value, d.value, d.end+len("日"))
}

// zhGap skips what may stand between two parts: blanks and 的, and a comma
// where the whole text is one expression.
func (sc *scanner) zhGap(i int, lv level) int {
	j := spaces(sc.s, i)
	switch r, size := runeAt(sc.s, j); r {
	case '的':
		return spaces(sc.s, j+size)
	case '，', ',', '、':
		if !sc.find && lv < atDay {
			return spaces(sc.s, j+size)
		}
	}
	return j
}

// zhPart reads one part, smaller than lv.
func (sc *scanner) zhPart(i int, lv level, e *expr) (int, level) {
	if i >= len(sc.s) || sc.s[i] < 0xE3 && sc.s[i] != '(' && sc.s[i]-'0' > 9 {
		return 0, lv
	}
	if lv >= atDay {
		return sc.zhBracketDay(i, e), atEnd
	}
	if n := numberAt(sc.s, i); n.end > 0 {
		return sc.zhNumber(i, n, lv, e)
	}
	r, size := runeAt(sc.s, i)
	switch r {
	case '第':
		if k, next := sc.zhOrdinal(i+size, lv, e); k > 0 {
			return k, next
		}
	case '半', '几', '幾', '数', '數':
		if lv == atStart {
			return sc.zhOffset(i, e), atEnd
		}
	case '前':
		if k := sc.zhFirstOf(i+size, lv, e); k > 0 {
			return k, atEnd
		}
	}
	if k := sc.zhSection(i, r, lv, e); k > 0 {
		return k, atDay
	}
	if !sc.index.first.has(r) {
		return 0, lv
	}
	for _, w := range sc.index.rows.get(r) {
		if strings.HasPrefix(sc.s[i:], w.text) {
			if k, next := sc.zhWord(i+len(w.text), w, lv, e); k > 0 {
				return k, next
			}
		}
	}
	return 0, lv
}

// zhNumber reads a part that begins with the number n.
func (sc *scanner) zhNumber(i int, n number, lv level, e *expr) (int, level) {
	j := spaces(sc.s, n.end)
	r, size := runeAt(sc.s, j)
	end := j + size
	if r < 0x80 {
		return sc.zhShared(n, lv, e)
	}
	if n.digits == 4 && lv == atStart && n.value >= 1900 && n.value < 2100 && after(sc.s, n.end, "上半年", "下半年") > 0 {
		e.has, e.year = e.has|hasYear, n.value // 2024上半年
		return n.end, atYear
	}
	if n.han && n.value == 2 && (r == '月' || r == '日' || r == '号' || r == '號') && after(sc.s, i, "两", "兩") > 0 {
		return 0, lv // 两月 is a length
	}
	switch r {
	case '－', '～', '—', '–', '‐', '、', '至', '到':
		return sc.zhShared(n, lv, e)
	case '年', '년':
		if k := sc.zhNumberYear(i, n, end, lv, e); k > 0 {
			return k, atYear
		}
		if k := sc.zhDecade(n, end, lv, e); k > 0 {
			return k, atYear
		}
	case '月', '월':
		if lv < atMonth && n.value >= 1 && n.value <= 12 || !sc.find && lv < atMonth && n.digits > 0 && n.digits <= 2 {
			e.has, e.month = e.has|hasMonth, n.value
			if r, size := runeAt(sc.s, end); r == '份' {
				end += size
			}
			return end, atMonth
		}
	case '日', '号', '號', '일':
		if k := sc.zhNumberDay(n, end, r, lv, e); k > 0 {
			return k, atDay
		}
	case '季':
		if k := after(sc.s, end, "度"); k > 0 && lv < atQuarter && n.value >= 1 && n.value <= 4 {
			e.has, e.part = e.has|hasQuarter, n.value
			return k, atQuarter
		}
	case '世':
		return sc.zhCentury(n, end, lv, e)
	}
	if lv == atStart && sc.index.lengths.has(r) {
		if k := sc.zhOffset(i, e); k > 0 {
			return k, atEnd
		}
	}
	return sc.zhBareDay(n, lv, e)
}

// zhNumberYear decides whether n年 is a year: 2021年, 零八年, 98年4月, 113年5月12日,
// but not 十五年 or 30年.
func (sc *scanner) zhNumberYear(i int, n number, end int, lv level, e *expr) int {
	if lv >= atYear {
		return 0
	}
	next, size := runeAt(sc.s, end)
	switch next {
	case '期':
		if n.digits != 4 { // 30年期
			return 0
		}
	case '代', '级', '級', '制':
		return 0
	}
	y := n.value
	switch {
	case n.digits == 4 && y >= 1000 || n.digits == 0 && y >= 1000 && y < 3000:
	case n.digits == 3 && sc.monthFollows(end):
		if !n.han && y < 200 {
			y += 1911 // 113年5月 in a Taiwanese page
		}
	case n.digits == 2 && (sc.monthFollows(end) || n.han && (y < 30 && strings.HasPrefix(sc.s[i:], "零") || n.value >= 30 && !sc.find)):
		y = sc.fullYear(y)
	default:
		return 0
	}
	e.has, e.year = e.has|hasYear, y
	if next == '度' {
		return end + size
	}
	return end
}

// monthFollows reports whether a month of the calendar stands at i.
func (sc *scanner) monthFollows(i int) bool {
	n := numberAt(sc.s, spaces(sc.s, i))
	return n.end > 0 && n.value >= 1 && n.value <= 12 && after(sc.s, spaces(sc.s, n.end), "月", "월") > 0
}

// zhDecade reads 80年代 and, after a century, the decade in it.
func (sc *scanner) zhDecade(n number, end int, lv level, e *expr) int {
	k := after(sc.s, end, "代")
	if k == 0 || n.value%10 != 0 || lv > atYear {
		return 0
	}
	switch {
	case lv == atYear && e.is(hasCentury) && n.value < 100:
		e.nth = n.value // of 上世纪80年代
		e.has |= hasDecade
	case lv == atStart && n.value < 100:
		e.year = 1900 + n.value
		if n.value < 30 {
			e.year += 100
		}
		e.has |= hasDecade
	case lv == atStart && n.digits == 4:
		e.has, e.year = e.has|hasDecade, n.value
	default:
		return 0
	}
	return k
}

// zhCentury reads 20世纪.
func (sc *scanner) zhCentury(n number, i int, lv level, e *expr) (int, level) {
	k := after(sc.s, i, "纪", "紀")
	if k == 0 || lv > atStart || n.value < 1 || n.value > 30 {
		return 0, lv
	}
	e.has, e.year = e.has|hasCentury, n.value*100-100
	return k, atYear
}

// zhShared reads the first number of 10-12日 and 1983-1986年, whose unit stands
// behind the second one.
func (sc *scanner) zhShared(n number, lv level, e *expr) (int, level) {
	sep := rangeSeparator(sc.s, n.end)
	if sep == 0 {
		sep = after(sc.s, n.end, "、")
	}
	if sep == 0 {
		return sc.zhBareDay(n, lv, e)
	}
	b := numberAt(sc.s, sep)
	if b.end == 0 {
		return 0, lv
	}
	j := spaces(sc.s, b.end)
	switch r, size := runeAt(sc.s, j); {
	case r == '年' && lv < atYear && n.digits == 4 && b.digits >= 2 && after(sc.s, j+size, "代") == 0:
		e.has, e.year = e.has|hasYear, n.value
		return n.end, atEnd
	case r == '月' && lv < atMonth && n.value >= 1 && n.value <= 12 && b.value <= 12:
		e.has, e.month = e.has|hasMonth, n.value
		return n.end, atEnd
	case (r == '日' || r == '号' || r == '號') && lv < atDay && n.value >= 1 && n.value <= 31 && b.value <= 31 && (lv == atMonth || !numbersThings(sc.s, j+size)):
		e.has, e.day = e.has|hasDay, n.value
		return n.end, atEnd
	}
	return sc.zhBareDay(n, lv, e)
}

// zhSection reads 初, 底, 上旬 and the like after a year, half or month, and
// after 年 of 今年: 2020年12月底, 2014年底, 7月中旬.
func (sc *scanner) zhSection(i int, r rune, lv level, e *expr) int {
	if lv != atYear && lv != atMonth && lv != atQuarter {
		return 0
	}
	switch r {
	case '年', '月', '上', '中', '下', '初', '底', '末', '春', '夏', '秋', '冬':
	default:
		return 0
	}
	for _, row := range zhSections {
		if end := after(sc.s, i, row.texts...); end > 0 {
			if row.section >= spring && (lv != atYear || end-i == 3 && sc.hanFollows(end)) {
				return 0 // 春节, 冬奥会
			}
			e.has, e.section = e.has|hasSection, row.section
			return end
		}
	}
	return 0
}

// hanFollows reports whether a Han character stands at i.
func (sc *scanner) hanFollows(i int) bool {
	r, _ := runeAt(sc.s, i)
	return r >= 0x4e00 && r <= 0x9fff
}

// zhWord applies a row of the table whose text ends at i.
func (sc *scanner) zhWord(i int, w zhWord, lv level, e *expr) (int, level) {
	switch w.kind {
	case zhDay, zhTextDay:
		return sc.zhRelativeDay(i, w, lv, e)
	case zhYear, zhTextYear:
		if lv < atYear && after(sc.s, i, "代", "级", "級", "龄", "齡") == 0 { // 同年代
			e.has, e.year = e.has|relYear|textField(w.kind == zhTextYear), w.n
			return i, atYear
		}
	case zhMonth, zhTextMonth:
		if lv < atMonth && after(sc.s, i, "亮", "球") == 0 { // 当月亮升起
			e.has, e.month = e.has|relMonth|textField(w.kind == zhTextMonth), w.n
			return i, atMonth
		}
	case zhPrefix, zhTextPrefix:
		return sc.zhPrefixed(i, w, lv, e)
	case zhWeekday:
		if lv < atWeekday {
			return sc.zhWeekdayAfter(i, lv, e)
		}
	case zhEra:
		if lv == atStart {
			return sc.zhEraYear(i, w.n, e)
		}
	case zhVague:
		if lv == atStart && numberAt(sc.s, i).end == 0 {
			e.has |= isVague
			return i, atEnd
		}
	case zhBack, zhAhead:
		if lv == atStart {
			return sc.zhSpan(i, w, e), atEnd
		}
	case zhHalf:
		if lv < atQuarter {
			e.has, e.part = e.has|hasHalf, w.n
			return i, atQuarter
		}
	case zhLast:
		return sc.zhLastOf(i, lv, e)
	case zhThisSection:
		if after(sc.s, i, "薪") > 0 || numberAt(sc.s, i).han { // 月底薪, 年初一
			return 0, lv
		}
		if r, _ := runeBefore(sc.s, i-len(w.text)); lv != atStart || isDigit(r) || r == '年' || r == '月' || han.HanDigit(r) >= 0 || han.HanUnit(r) > 0 {
			return 0, lv
		}
		e.has, e.section = e.has|hasSection|relYear, section(w.n)
		if strings.HasPrefix(w.text, "月") {
			e.has = e.has&^relYear | relMonth
		}
		return i, atEnd
	case zhPlace:
		if lv == atStart && placeZone(sc.s, i-len(w.text), e) > 0 {
			return spaces(sc.s, i), atStart
		}
	}
	return 0, lv
}

func textField(yes bool) fields {
	if yes {
		return fromText
	}
	return 0
}

// zhEraYear reads the year of an era: 民國113年, 令和元年.
func (sc *scanner) zhEraYear(i, before int, e *expr) (int, level) {
	j := spaces(sc.s, i)
	y, k := 1, after(sc.s, j, "元")
	if k == 0 {
		n := numberAt(sc.s, j)
		if n.end == 0 || before > 0 && n.value > 130 {
			return 0, atStart
		}
		y, k = n.value, n.end
	}
	end := after(sc.s, spaces(sc.s, k), "年", "년")
	if end == 0 {
		return 0, atStart
	}
	e.has, e.year = e.has|hasYear, before+y
	return end, atYear
}
