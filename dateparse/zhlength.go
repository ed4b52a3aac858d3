package dateparse

// zhUnits are the names of lengths of time.
var zhUnits = []struct {
	text string
	unit unit
}{
	{"年", unitYear}, {"季度", unitQuarter}, {"个月", unitMonth}, {"個月", unitMonth},
	{"个星期", unitWeek}, {"個星期", unitWeek}, {"个礼拜", unitWeek}, {"個禮拜", unitWeek}, {"个周", unitWeek}, {"星期", unitWeek}, {"礼拜", unitWeek}, {"禮拜", unitWeek}, {"周", unitWeek}, {"週", unitWeek},
	{"天", unitDay}, {"日", unitDay},
	{"个小时", unitHour}, {"個小時", unitHour}, {"个钟头", unitHour}, {"個鐘頭", unitHour}, {"小时", unitHour}, {"小時", unitHour}, {"钟头", unitHour}, {"鐘頭", unitHour},
	{"分钟", unitMinute}, {"分鐘", unitMinute}, {"秒钟", unitSecond}, {"秒鐘", unitSecond}, {"秒", unitSecond},
	{"个季度", unitQuarter}, {"個季度", unitQuarter}, {"世纪", unitCentury}, {"世紀", unitCentury},
}

func zhUnit(s string, i int) (unit, int) {
	if i < len(s) && s[i] >= 0xE4 {
		for _, row := range zhUnits {
			if end := after(s, i, row.text); end > 0 {
				return row.unit, end
			}
		}
	}
	return noUnit, 0
}

// add adds n units, and half a unit more where half is set.
func (o *offset) add(n int, u unit, half bool) {
	h := 0
	if half {
		h = 1
	}
	switch u {
	case unitYear:
		o.years, o.months = o.years+n, o.months+6*h
	case unitQuarter:
		o.months += 3 * n
	case unitMonth:
		o.months, o.days = o.months+n, o.days+15*h
	case unitWeek:
		o.days += 7*n + 3*h
	case unitFortnight:
		o.days += 14 * n
		u = unitWeek
	case unitDay:
		o.days, o.seconds = o.days+n, o.seconds+int64(12*3600*h)
	case unitHour:
		o.seconds += int64(3600*n + 1800*h)
	case unitMinute:
		o.seconds += int64(60*n + 30*h)
	case unitSecond:
		o.seconds += int64(n)
	case unitDecade:
		o.years += 10*n + 5*h
	case unitCentury:
		o.years += 100*n + 50*h
	}
	if o.unit == noUnit || u < o.unit {
		o.unit = u
	}
	if h > 0 && u == unitDay {
		o.unit = unitHour
	}
}

func (o *offset) negate() {
	o.years, o.months, o.days, o.seconds = -o.years, -o.months, -o.days, -o.seconds
}

// maxLengths is how many lengths one expression may add up: from years to seconds.
const maxLengths = 7

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

// zhLength reads one length: 3天, 两个半小时, 半年, 几个月. some is set for 几 and 多,
// which count nothing exactly.
func (sc *scanner) zhLength(i int, o *offset) (end int, some bool) {
	n := numberAt(sc.s, i)
	j, half := n.end, false
	if j == 0 {
		if j = after(sc.s, i, "半"); j > 0 {
			half = true
			j = max(j, after(sc.s, j, "个", "個"))
			if u, end := zhUnit(sc.s, j-3); u == unitMonth { // 半个月
				o.add(0, u, true)
				return end, false
			}
		} else if j = after(sc.s, i, "几", "幾", "数", "數"); j > 0 {
			some = true
		} else {
			return 0, false
		}
	}
	if n.digits == 4 || n.value > 9999 {
		return 0, false
	}
	switch r, size := runeAt(sc.s, j); r {
	case '多', '余', '餘', '来', '來', '几', '幾':
		j, some = j+size, true
	}
	j = spaces(sc.s, j)
	r, size := runeAt(sc.s, j)
	if !sc.index.lengths.has(r) {
		return 0, false
	}
	if k := after(sc.s, j+size, "多月"); k > 0 && (r == '个' || r == '個') { // 两个多月
		o.add(n.value, unitMonth, false)
		return k, true
	}
	if k := after(sc.s, j, "个半", "個半"); k > 0 {
		half = true
		if u, end := zhUnit(sc.s, k); u == unitHour || u == unitWeek {
			o.add(n.value, u, true)
			return end, some
		} else if end := after(sc.s, k, "月"); end > 0 {
			o.add(n.value, unitMonth, true)
			return end, some
		}
	}
	u, end := zhUnit(sc.s, j)
	if u == noUnit {
		return 0, false
	}
	if k := after(sc.s, end, "半"); k > 0 && u == unitYear {
		half, end = true, k
	}
	if k := after(sc.s, end, "多"); k > 0 {
		end, some = k, true
	}
	some = some || n.han && n.digits > 1 // 两三年
	o.add(n.value, u, half)
	return end, some
}

// zhSpan reads the length after 过去, 近 or 未来: 过去五年, 近三个月.
func (sc *scanner) zhSpan(i int, w zhWord, e *expr) int {
	j := spaces(sc.s, i)
	j = max(j, after(sc.s, j, "的"))
	n := numberAt(sc.s, j)
	if n.end == 0 || n.digits == 4 || n.value == 0 || n.value > 999 {
		return 0
	}
	u, end := zhUnit(sc.s, spaces(sc.s, n.end))
	if u == noUnit || sc.find && u == unitDay && after(sc.s, end-3, "日") > 0 && n.value > 99 {
		return 0
	}
	if n.han && n.digits > 1 { // 两三年
		e.has |= isVague
		return end
	}
	e.has, e.count, e.spanUnit = e.has|hasSpan, n.value, u
	if w.kind == zhBack {
		e.count = -n.value
	}
	return end
}

// zhLastOf reads what follows 最后: 最后一天, 最后一个星期一, 最后4个月.
func (sc *scanner) zhLastOf(i int, lv level, e *expr) (int, level) {
	if lv != atYear && lv != atMonth && lv != atQuarter {
		return 0, lv
	}
	n := numberAt(sc.s, spaces(sc.s, i))
	if n.end == 0 {
		return 0, lv
	}
	if n.value == 1 {
		return sc.zhNthUnit(n.end, -1, e), atDay
	}
	u, end := zhUnit(sc.s, spaces(sc.s, n.end))
	if u == noUnit {
		return 0, lv
	}
	e.has, e.count, e.spanUnit = e.has|hasSpan, -n.value, u
	return end, atEnd
}

// zhFirstOf reads the length after 前 where a year or month stands before it:
// 2019年前两个季度.
func (sc *scanner) zhFirstOf(i int, lv level, e *expr) int {
	if lv != atYear && lv != atMonth && lv != atQuarter && lv != atStart {
		return 0
	}
	n := numberAt(sc.s, spaces(sc.s, i))
	if n.end == 0 || n.value < 1 || n.digits == 4 {
		return 0
	}
	u, end := zhUnit(sc.s, spaces(sc.s, n.end))
	if u == noUnit || u == unitYear {
		return 0
	}
	if lv == atStart { // 前三季度, 前5个月: of this year
		if u != unitQuarter && u != unitMonth || n.value < 2 || n.value > 11 {
			return 0
		}
		e.has |= relYear
	}
	e.has, e.count, e.spanUnit = e.has|hasSpan, n.value, u
	return end
}
