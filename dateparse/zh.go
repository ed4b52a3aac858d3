package dateparse

import "strings"

// The Chinese scanner. The parts of a Chinese date stand from the largest to the smallest,
// so a level says which parts may still come, and a part that does not fit ends the date:
// 去年 12月 底, 2024年 第三季度, 上周 三 下午. A part begins with a number, whose unit decides
// (zhnumber.go), or with a word of zhTable (zhwords.go), whose kind decides; steps and their
// units are crossed in zhstep.go.

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
	return end
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
	if d.value < 1 || d.value > 31 || !strings.HasPrefix(sc.s[d.end:], "日") {
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
	case '，', ',':
		if !sc.find && lv < atDay {
			return spaces(sc.s, j+size)
		}
	}
	return j
}

// zhPart reads one part, smaller than lv.
func (sc *scanner) zhPart(i int, lv level, e *expr) (int, level) {
	if i >= len(sc.s) {
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
	}
	rows := sc.index.rows.get(r)
	for n := range rows {
		if w := &rows[n]; strings.HasPrefix(sc.s[i:], w.text) {
			if k, next := sc.zhWord(i+len(w.text), w, lv, e); k > 0 {
				return k, next
			}
		}
	}
	return 0, lv
}

// hanFollows reports whether a Han character stands at i.
func (sc *scanner) hanFollows(i int) bool {
	r, _ := runeAt(sc.s, i)
	return r >= 0x4e00 && r <= 0x9fff
}

// zhWord applies a row of the table whose text ends at i.
func (sc *scanner) zhWord(i int, w *zhWord, lv level, e *expr) (int, level) {
	switch w.kind {
	case zhIs, zhTextIs:
		return sc.zhRelative(i, w, lv, e)
	case zhStep, zhTextStep:
		return sc.zhStepped(i, w, lv, e)
	case zhFirst, zhLast:
		if k, next := sc.zhGlossedStep(i, w, lv, e); k > 0 { // 前（18）日
			return k, next
		}
		if w.kind == zhFirst {
			return sc.zhFirstOf(i, w, lv, e)
		}
		return sc.zhLastOf(i, w, lv, e)
	case zhMonth:
		if lv < atMonth {
			e.has, e.month = e.has|hasMonth, w.n
			return max(i, after(sc.s, i, "份")), atMonth
		}
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
	case zhSpan:
		if lv == atStart {
			return sc.zhSpanned(i, w, e), atEnd
		}
	case zhHalf:
		if lv < atQuarter {
			e.has, e.part = e.has|hasHalf, w.n
			return max(i, after(sc.s, i, "度")), atQuarter
		}
	case zhSection:
		return sc.zhSection(i, w, lv, e)
	case zhPlace:
		if lv == atStart && placeZone(sc.s, i-len(w.text), e) > 0 {
			return spaces(sc.s, i), atStart
		}
	}
	return 0, lv
}

// zhRelative reads a word that is counted from the reference or from the text, and what
// of it belongs to it: 今天, 昨晚, 去年度.
func (sc *scanner) zhRelative(i int, w *zhWord, lv level, e *expr) (int, level) {
	text := textField(w.kind == zhTextIs)
	if w.unit == unitYear {
		if lv >= atYear {
			return 0, lv
		}
		return sc.zhRelated(max(i, after(sc.s, i, "度")), w.unit, w.n, text, e)
	}
	if lv >= atDay || lv > atStart && text == 0 {
		return 0, lv
	}
	if w.part != anyPart {
		e.has, e.daypart = e.has|hasDaypart, w.part
	}
	return sc.zhRelated(i, w.unit, w.n, text, e)
}

// zhSection reads 初, 底, 上旬 and the like after a year, half or month (2020年12月底, 7月中旬),
// and 年底 and 月初 of this year and month.
func (sc *scanner) zhSection(i int, w *zhWord, lv level, e *expr) (int, level) {
	s := section(w.n)
	switch {
	case lv == atYear || lv == atMonth || lv == atQuarter:
		if s >= spring && (lv != atYear || len(w.text) == 3 && sc.hanFollows(i)) {
			return 0, lv // 春节, 冬奥会
		}
		e.has, e.section = e.has|hasSection, s
		return i, atDay
	case lv != atStart || w.unit == noUnit || after(sc.s, i, "薪") > 0 || numberAt(sc.s, i).han: // 月底薪, 年初一
		return 0, lv
	case sc.find && (s >= firstTen || s == middle && sc.hanFollows(i)): // 年中国
		return 0, lv
	}
	if r, _ := runeBefore(sc.s, i-len(w.text)); r == '年' || isNumeral(r) { // 百年底蕴
		return 0, lv
	}
	e.relate(w.unit, 0, 0)
	e.has, e.section = e.has|hasSection, s
	return i, atEnd
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
	u, end := zhUnit(sc.s, spaces(sc.s, k))
	end = max(end, after(sc.s, spaces(sc.s, k), "년"))
	if end == 0 || u != unitYear && u != unitSchoolYear && u != noUnit {
		return 0, atStart
	}
	e.has, e.year, e.twoYears = e.has|hasYear, before+y, u == unitSchoolYear
	return end, atYear
}
