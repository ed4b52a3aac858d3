package dateparse

import "strings"

// Lengths of Chinese: a numeral, 个 or not, a unit. 几, 多 and 数 count nothing exactly and make
// a length vague; 3月 is March, so months need their 个.

// zhUnitRow is a row of zhUnits.
type zhUnitRow struct {
	text  string
	unit  unit
	times int // so many of unit
}

// zhUnits are the names of units, the longer of two that begin alike first. A number of
// them is a length, with 个 between or not; of months only with it: 3个月, but 3月.
var zhUnits = []zhUnitRow{
	{"年度", unitYear, 1}, {"年", unitYear, 1}, {"财年", unitYear, 1}, {"財年", unitYear, 1}, {"财政年度", unitYear, 1}, {"財政年度", unitYear, 1},
	{"学年度", unitSchoolYear, 1}, {"學年度", unitSchoolYear, 1}, {"学年", unitSchoolYear, 1}, {"學年", unitSchoolYear, 1},
	{"半年", unitHalf, 1}, {"季度", unitQuarter, 1}, {"季", unitQuarter, 1},
	{"月", unitMonth, 1},
	{"星期", unitWeek, 1}, {"礼拜", unitWeek, 1}, {"禮拜", unitWeek, 1}, {"周", unitWeek, 1}, {"週", unitWeek, 1},
	{"天", unitDay, 1}, {"日", unitDay, 1},
	{"小时", unitHour, 1}, {"小時", unitHour, 1}, {"钟头", unitHour, 1}, {"鐘頭", unitHour, 1},
	{"刻钟", unitMinute, 15}, {"刻鐘", unitMinute, 15}, {"分钟", unitMinute, 1}, {"分鐘", unitMinute, 1},
	{"秒钟", unitSecond, 1}, {"秒鐘", unitSecond, 1}, {"秒", unitSecond, 1},
	{"世纪", unitCentury, 1}, {"世紀", unitCentury, 1},
}

// zhUnit reads the name of a unit at i; end is 0 where there is none.
func zhUnit(s string, i int) (u unit, end int) {
	u, _, end = zhUnitTimes(s, i)
	return u, end
}

func zhUnitTimes(s string, i int) (u unit, times, end int) {
	if i >= len(s) || s[i] < 0xE4 {
		return noUnit, 0, 0
	}
	r, _ := runeAt(s, i)
	x := tables().zh
	if !x.lengths.has(r) {
		return noUnit, 0, 0
	}
	for _, row := range x.units.get(r) {
		if strings.HasPrefix(s[i:], row.text) {
			return row.unit, row.times, i + len(row.text)
		}
	}
	return noUnit, 0, 0
}

// zhMeasured reads the unit behind the number n of them, with 个 between or not.
func zhMeasured(s string, n number) (u unit, end int) {
	j := spaces(s, n.end)
	k := max(j, after(s, j, "个", "個"))
	if u, end = zhUnit(s, spaces(s, k)); u == unitMonth && k == j || n.digits == 4 {
		return noUnit, 0 // 3月 is March, 2023年 a year
	}
	return u, end
}

// zhOffset reads lengths and a direction: 3天前, 两个半小时后, 半年前, 1年2个月之前.
func (sc *scanner) zhOffset(i int, e *expr) int {
	var o offset
	vague := false
	j := i
	for range maxLengths {
		k, some := sc.zhLength(j, &o)
		if k == 0 {
			break
		}
		vague = vague || some
		j = spaces(sc.s, k)
		if k := after(sc.s, j, "又", "零", "，", ","); k > 0 && !sc.find {
			j = k
		}
	}
	if o.unit == noUnit {
		return 0
	}
	sign, end := zhDirection(sc.s, j)
	if end == 0 {
		return 0
	}
	if sign < 0 {
		o.negate()
	} else if sc.find {
		e.has |= fromText
	}
	e.has, e.offset = e.has|hasOffset, o
	if vague {
		e.has |= isVague
	}
	return end
}

// zhDirection reads 前 or 后 after a length.
func zhDirection(s string, i int) (sign, end int) {
	if end = after(s, i, "之前", "以前", "前"); end > 0 {
		return -1, max(end, after(s, end, "的今天", "的今日"))
	}
	return 1, after(s, i, "之后", "之後", "以后", "以後", "后", "後")
}

// zhLength reads one length: 3天, 两个半小时, 半年, 几个月, 一年半. some is set for 几 and
// 多, which count nothing exactly.
func (sc *scanner) zhLength(i int, o *offset) (end int, some bool) {
	n := numberAt(sc.s, i)
	j, half := n.end, false
	if j == 0 {
		if j = after(sc.s, i, "半"); j > 0 {
			half = true
		} else if j = after(sc.s, i, "几", "幾", "数", "數"); j > 0 {
			some = true
		} else {
			return 0, false
		}
	}
	if n.digits == 4 || n.value > 9999 {
		return 0, false
	}
	if k := after(sc.s, j, "多", "余", "餘", "来", "來", "几", "幾"); k > 0 {
		j, some = k, true
	}
	j = spaces(sc.s, j)
	measured := after(sc.s, j, "个", "個")
	j = max(j, measured)
	if k := after(sc.s, j, "半"); k > 0 && measured > 0 { // 两个半小时
		j, half = k, true
	} else if k := after(sc.s, j, "多"); k > 0 { // 两个多月
		j, some = k, true
	}
	u, times, end := zhUnitTimes(sc.s, j)
	if u == noUnit || u == unitMonth && measured == 0 {
		return 0, false
	}
	if k := after(sc.s, end, "半"); k > 0 && u >= unitHour {
		half, end = true, k
	}
	if k := after(sc.s, end, "多"); k > 0 {
		end, some = k, true
	}
	some = some || n.han && n.digits > 1 // 两三年
	o.add(n.value*times, u, half)
	return end, some
}
