package dateparse

import (
	"strings"
	"unicode/utf8"
)

// zhNumber reads a part that begins with the number n: the unit behind it decides.
func (sc *scanner) zhNumber(i int, n number, lv level, e *expr) (int, level) {
	j := spaces(sc.s, n.end)
	if j < len(sc.s) && sc.s[j] < utf8.RuneSelf {
		return sc.zhShared(n, lv, e)
	}
	if k, next := sc.zhNumbered(i, j, n, lv, e); k > 0 {
		return k, next
	}
	r, _ := runeAt(sc.s, j)
	if k := rangeSeparator(sc.s, n.end); k > 0 || r == '、' {
		return sc.zhShared(n, lv, e)
	}
	if lv == atStart && sc.index.lengths.has(r) {
		if k := sc.zhOffset(i, e); k > 0 {
			return sc.zhYearsAway(k, e)
		}
	}
	return sc.zhBareDay(n, lv, e)
}

// zhYearsAway lets a month, a half or a quarter follow 三年前: 三年前的5月. The years end at i.
func (sc *scanner) zhYearsAway(i int, e *expr) (int, level) {
	o := e.offset
	if o.unit != unitYear || o.months != 0 || !sc.yearGoesOn(sc.zhGap(i, atYear)) {
		return i, atEnd
	}
	e.has, e.offset = e.has&^hasOffset, offset{}
	return sc.zhRelated(i, unitYear, o.years, e.has&fromText, e)
}

// zhNumbered reads 2021年, 6月, 1日, 三季度 and 20世纪. The unit stands at j.
func (sc *scanner) zhNumbered(i, j int, n number, lv level, e *expr) (int, level) {
	if k := after(sc.s, n.end, "十年"); k > 0 && n.han && n.digits == 2 { // 六七十年代
		two := *e
		two.twoYears = true
		if k = sc.zhDecade(number{n.value / 10 * 10, n.end, 2, true}, k, lv, &two); k > 0 {
			*e = two
		}
		return k, atYear
	}
	u, end := zhUnit(sc.s, j)
	r, size := runeAt(sc.s, j)
	if n.value == 2 && (u == unitMonth || u == unitDay || r == '號') && after(sc.s, i, "两", "兩") > 0 {
		return 0, lv // 两月 is a length
	}
	switch r {
	case '号', '號', '일':
		u, end = unitDay, j+size
	case '년':
		u, end = unitYear, j+size
	case '월':
		u, end = unitMonth, j+size
	case '届', '屆': // 2024届毕业生
		if n.digits == 4 && n.value >= 1900 && lv == atStart {
			e.has, e.year = e.has|hasYear, n.value
			return j + size, atYear
		}
	case '上', '下':
		if n.digits == 4 && lv == atStart && after(sc.s, n.end, "上半年", "下半年") > 0 {
			e.has, e.year = e.has|hasYear, n.value // 2024上半年
			return n.end, atYear
		}
	}
	switch {
	case u == unitYear || u == unitSchoolYear:
		if sc.zhNumberYear(i, n, j, end, lv, e) {
			e.twoYears = u == unitSchoolYear
			return end, atYear
		}
		return sc.zhDecade(n, j+size, lv, e), atYear
	case u == unitMonth:
		if lv < atMonth && (n.value >= 1 && n.value <= 12 || !sc.find && n.digits <= 2) {
			e.has, e.month = e.has|hasMonth, n.value
			return max(end, after(sc.s, end, "份")), atMonth
		}
	case u == unitDay && r != '天':
		return sc.zhNumberDay(n, end, r, lv, e), atDay
	case u == unitQuarter && (end > j+3 || !sc.find && lv == atYear) && (lv > atStart || noDirection(sc.s, end)): // 四季 are seasons
		if lv < atQuarter && n.value >= 1 && n.value <= 4 {
			e.has, e.part = e.has|hasQuarter, n.value
			return end, atQuarter
		}
	case u == unitCentury:
		if lv == atStart && n.value <= 30 && noDirection(sc.s, end) {
			e.has, e.year = e.has|hasCentury, n.value*100-100
			return end, atYear
		}
	}
	return 0, lv
}

// noDirection reports whether no 前 or 后 stands at i, which makes a length of the number
// and its unit: 12年前, 三世纪前.
func noDirection(s string, i int) bool {
	_, end := zhDirection(s, i)
	return end == 0 || numberAt(s, end).end > 0 // 五八年前七个月
}

// zhNumberYear decides whether n is a year, whose unit stands from j to end: 2021年,
// 零八年, 98年4月, 113年5月12日, 112學年度, but not 十五年 or 30年.
func (sc *scanner) zhNumberYear(i int, n number, j, end int, lv level, e *expr) bool {
	if lv >= atYear {
		return false
	}
	switch next, _ := runeAt(sc.s, end); next {
	case '期':
		if n.digits != 4 { // 30年期
			return false
		}
	case '代', '级', '級', '制':
		return false
	}
	y := n.value
	plain := end-j == 3 // 年, not 年度
	switch {
	case n.digits == 4 && y >= 1000 || n.digits == 0 && y >= 1000 && y < 3000:
	case n.digits == 3 && (sc.yearGoesOn(end) || !plain) || n.digits == 0 && y >= 100 && y < 200 && !plain:
		y = republicYear(n)
	case n.digits == 2 && (sc.yearGoesOn(end) || !sc.find && noDirection(sc.s, end) && (!n.han || y < 30 && strings.HasPrefix(sc.s[i:], "零") || y >= 30) || sc.shortYearHere(i, n, end)):
		y = sc.fullYear(y)
	default:
		return false
	}
	e.has, e.year = e.has|hasYear, y
	return true
}

// zhAfterYear are words that stand behind a year of two digits, but not behind so many
// years.
const zhAfterYear = "毕业 畢業 出生 生人 入学 入學 入伍 参加 參加 底 初 起 考 调 調 进 進 退 第 国庆 春 夏 秋 冬"

// shortYearHere reports whether running text can mean the year by 06年 or 98年: its zero
// says so, or the word behind.
func (sc *scanner) shortYearHere(i int, n number, end int) bool {
	if n.han && !strings.HasPrefix(sc.s[i:], "零") && !strings.HasPrefix(sc.s[i:], "〇") {
		return false
	}
	return n.value < 10 || n.value >= 70 && beginsWith(sc.s[end:], tables().afterYear)
}

// yearGoesOn reports whether a month, a half or a quarter of a year stands at i.
func (sc *scanner) yearGoesOn(i int) bool {
	i = spaces(sc.s, i)
	if after(sc.s, i, "元月", "上半年", "下半年") > 0 {
		return true
	}
	n := numberAt(sc.s, max(i, after(sc.s, i, "第")))
	switch u, _ := zhUnit(sc.s, spaces(sc.s, n.end)); {
	case n.value < 1:
		return false
	case u == unitMonth:
		return n.value <= 12
	default:
		return u == unitQuarter
	}
}

// zhDecade reads 80年代 and, after a century, the decade in it.
func (sc *scanner) zhDecade(n number, end int, lv level, e *expr) int {
	k := after(sc.s, end, "代")
	if k == 0 || n.value%10 != 0 {
		return 0
	}
	switch {
	case e.is(hasCentury) && n.value < 100:
		e.nth = n.value // of 上世纪80年代
		e.has |= hasDecade
	case lv == atStart && n.value < 100:
		e.year = 1900 + n.value
		if n.value < 30 && !e.twoYears {
			e.year += 100
		}
		e.has |= hasDecade
	case n.digits == 4:
		e.has, e.year = e.has|hasDecade, n.value
	default:
		return 0
	}
	return k
}

// zhShared reads the first number of 10-12日 and 1983-1986年, whose unit stands
// behind the second one. 2023-2024学年 is one school year.
func (sc *scanner) zhShared(n number, lv level, e *expr) (int, level) {
	sep := rangeSeparator(sc.s, n.end)
	if sep == 0 {
		sep = after(sc.s, n.end, "、", "/")
	}
	b := numberAt(sc.s, sep)
	if sep == 0 || b.end == 0 {
		return sc.zhBareDay(n, lv, e)
	}
	j := spaces(sc.s, b.end)
	u, end := zhUnit(sc.s, j)
	switch k := after(sc.s, j, "号", "號"); {
	case k > 0:
		u, end = unitDay, k
	case after(sc.s, j, "天") > 0:
		return 0, lv // 7-10天 are so many
	}
	switch slash := sc.s[sep-1] == '/'; {
	case u == unitSchoolYear && lv < atYear && n.digits == 4 && (b.value == n.value+1 || b.digits == 2 && b.value == (n.value+1)%100):
		e.has, e.year, e.twoYears = e.has|hasYear, n.value, true
		return end, atYear
	case slash:
	case u == unitYear && lv < atYear && n.digits == 4 && b.digits >= 2 && after(sc.s, end, "代") == 0:
		e.has, e.year = e.has|hasYear, n.value
		return n.end, atEnd
	case u == unitQuarter && lv < atQuarter && n.value >= 1 && n.value <= 4 && b.value <= 4:
		e.has, e.part = e.has|hasQuarter, n.value
		return n.end, atEnd
	case u == unitMonth && lv < atMonth && n.value >= 1 && n.value <= 12 && b.value <= 12:
		e.has, e.month = e.has|hasMonth, n.value
		return n.end, atEnd
	case u == unitDay && lv < atDay && n.value >= 1 && n.value <= 31 && b.value <= 31 && (lv == atMonth || !sc.numbersThings(end)):
		e.has, e.day = e.has|hasDay, n.value
		return n.end, atEnd
	}
	return sc.zhBareDay(n, lv, e)
}
