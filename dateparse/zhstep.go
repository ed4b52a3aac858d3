package dateparse

// Steps: a direction, a numeral and a unit, in every product. 上 and 次 go with the unit at
// once (上周, 次年), some also with 一 or 个 between (上个季度, 前一天) or a number (上两周); 首, 前 and
// 最后 count inside what stands before them; and newspapers put the number into the word, 去（112）年.

// zhStepped reads what follows a step: 上周三, 本月, 下个季度, 上两周, 前一天, 去（112）年.
func (sc *scanner) zhStepped(i int, w *zhWord, lv level, e *expr) (int, level) {
	if k, next := sc.zhGlossedStep(i, w, lv, e); k > 0 {
		return k, next
	}
	if w.text == "昨" && lv == atStart && after(sc.s, i, "非", "宵", "个", "個", "今") == 0 { // 昨新增三宗
		e.relate(unitDay, -1, 0)
		return i, atEnd
	}
	text := textField(w.kind == zhTextStep)
	if lv > atStart && (lv != atYear || text == 0) {
		return 0, lv
	}
	if u, k := zhUnit(sc.s, i); w.bare.has(u) && !(sc.find && u == unitQuarter && k == i+3 && w.n <= 0 && w.text != "今") { // 本季 is a season of sports
		return sc.zhRelated(k, u, w.n, text, e)
	}
	j := after(sc.s, i, "一个", "一個", "个", "個", "一")
	if j > 0 {
		if u, k := zhUnit(sc.s, j); w.measured.has(u) {
			return sc.zhRelated(k, u, w.n, text, e)
		}
	}
	n := numberAt(sc.s, i)
	if n.end == 0 || n.value < 1 || n.digits > 3 || w.n == 0 || w.measured == 0 {
		return 0, lv
	}
	var o offset
	k, some := sc.zhLength(i, &o)
	if k == 0 || some {
		return 0, lv
	}
	e.has |= text
	e.spanFor(o, w.n)
	return k, atEnd
}

// zhRelated makes e the n-th unit from the base, and says what may come behind.
func (sc *scanner) zhRelated(i int, u unit, n int, text fields, e *expr) (int, level) {
	e.relate(u, n, text)
	switch u {
	case unitWeek:
		return sc.zhWeekdayAfter(i, atWeek, e)
	case unitDay:
		return i, atDay
	case unitMonth:
		return max(i, after(sc.s, i, "份")), atMonth
	case unitQuarter, unitHalf:
		return i, atQuarter
	case unitYear, unitCentury, unitSchoolYear:
		return i, atYear
	}
	return i, atEnd
}

// zhGlossedStep reads the number that a newspaper puts into a word, and that says it
// all: 今（20）日, 去（112）年, 上（4）月, 昨（19日）, 今（1/20）日.
func (sc *scanner) zhGlossedStep(i int, w *zhWord, lv level, e *expr) (int, level) {
	open := after(sc.s, i, "（", "(")
	if open == 0 || lv > atMonth {
		return 0, lv
	}
	n := numberAt(sc.s, open)
	if n.end == 0 || n.digits == 0 && !n.han {
		return 0, lv
	}
	if k := sc.glossedDay(n, e); k > 0 && lv == atStart {
		return k, atDay
	}
	u, inner := zhUnit(sc.s, n.end)
	end := after(sc.s, max(inner, n.end), "）", ")")
	if end == 0 {
		return 0, lv
	}
	if inner == 0 {
		if u, end = zhUnit(sc.s, end); end == 0 {
			return 0, lv
		}
	}
	switch {
	case u == unitDay && n.value >= 1 && n.value <= 31:
		e.has, e.day = e.has|hasDay, n.value
		return end, atDay
	case u == unitMonth && n.value >= 1 && n.value <= 12 && lv <= atYear:
		e.has, e.month = e.has|hasMonth, n.value
		return end, atMonth
	case u == unitYear && lv == atStart && n.value >= 90 && n.value < 3000 && n.digits >= 2:
		e.has, e.year = e.has|hasYear, republicYear(n)
		return end, atYear
	}
	return 0, lv
}

// glossedDay reads month and day of 今（1/20）日 and 昨(1/19), whose month is n, with the
// bracket and the unit behind it.
func (sc *scanner) glossedDay(n number, e *expr) int {
	slash := after(sc.s, n.end, "/", "／")
	if slash == 0 || n.value < 1 || n.value > 12 {
		return 0
	}
	day := numberAt(sc.s, slash)
	end := after(sc.s, day.end, "）", ")")
	if day.end == 0 || end == 0 || day.value < 1 || day.value > 31 {
		return 0
	}
	if u, k := zhUnit(sc.s, end); u == unitDay {
		end = k
	}
	e.has, e.month, e.day = e.has|hasMonth|hasDay, n.value, day.value
	return end
}

// republicYear is the year of the calendar for one that a Taiwanese page counts from
// 1912: 113 is 2024.
func republicYear(n number) int {
	if n.value < 200 {
		return n.value + 1911
	}
	return n.value
}

// zhSpanned reads the length after 过去, 近 or 未来: 过去五年, 近三个月, 最近半年.
func (sc *scanner) zhSpanned(i int, w *zhWord, e *expr) int {
	j := spaces(sc.s, i)
	j = max(j, after(sc.s, j, "的"))
	n := numberAt(sc.s, j)
	if n.end > 0 && n.value == 0 {
		return 0
	}
	var o offset
	end, some := sc.zhLength(j, &o)
	if w.text == "近" && sc.find && (o.unit == unitHour || o.unit == unitMinute) {
		return 0 // 近3小时 is nearly so long
	}
	if end == 0 || sc.find && after(sc.s, end-3, "日") > 0 && n.value > 99 {
		return 0
	}
	if some { // 近两三年
		e.has |= isVague
		return end
	}
	e.spanFor(o, w.n)
	return end
}

// zhFirstOf reads what follows 首, 头 and 前: 2019年前两个季度, 今年首季, 头三个月. Without a
// year or month before it, it is of this year.
func (sc *scanner) zhFirstOf(i int, w *zhWord, lv level, e *expr) (int, level) {
	if lv > atMonth {
		return 0, lv
	}
	n := numberAt(sc.s, spaces(sc.s, i))
	if n.end == 0 {
		if u, k := zhUnit(sc.s, i); w.text == "首" && u == unitQuarter {
			e.has, e.part = e.has|hasQuarter, 1
			return k, atQuarter
		}
		return 0, lv
	}
	u, end := zhMeasured(sc.s, n)
	if u == noUnit || n.value < 1 {
		return 0, lv
	}
	switch {
	case lv > atStart && u != unitYear:
	case (u == unitQuarter || u == unitMonth) && n.value >= 2 && n.value <= 11:
		e.has |= relYear
	case !sc.find && w.text == "前" && n.value > 1: // 前三天
		e.spanOf(u, -n.value)
		return end, atEnd
	default:
		return 0, lv
	}
	e.spanOf(u, n.value)
	return end, atEnd
}

// zhLastOf reads what follows 最后: 最后一天, 最后一个星期一, 最后4个月.
func (sc *scanner) zhLastOf(i int, w *zhWord, lv level, e *expr) (int, level) {
	n := numberAt(sc.s, spaces(sc.s, i))
	if n.end == 0 || lv > atMonth {
		return 0, lv
	}
	u, end := zhMeasured(sc.s, n)
	switch {
	case lv > atStart && n.value == 1:
		return sc.zhNthUnit(n.end, -1, e), atDay
	case u == noUnit || n.value < 1:
		return 0, lv
	case lv > atStart:
		e.spanOf(u, -n.value)
	case !sc.find && len(w.text) == 3 && n.value > 1: // 后三天
		e.spanOf(u, n.value)
	default:
		return 0, lv
	}
	return end, atEnd
}

// zhOrdinal reads what follows 第: 一季度, 三周, 一个周二, 一天, 九个月.
func (sc *scanner) zhOrdinal(i int, lv level, e *expr) (int, level) {
	n := numberAt(sc.s, i)
	if n.value < 1 || n.value > 53 {
		return 0, lv
	}
	if k := after(sc.s, n.end, "季度", "季"); k > 0 && lv < atQuarter && n.value <= 4 && (lv == atYear || after(sc.s, n.end, "季度") > 0) {
		e.has, e.part = e.has|hasQuarter, n.value
		return k, atQuarter
	}
	if lv == atStart && n.value == 2 {
		if k := after(sc.s, n.end, "天"); k > 0 {
			e.has, e.day = e.has|relDay|fromText, 1
			return k, atDay
		}
	}
	if lv != atYear && lv != atMonth {
		return 0, lv
	}
	if k := after(sc.s, n.end, "个月", "個月"); k > 0 && lv == atYear {
		e.has, e.month = e.has|hasMonth, n.value
		return k, atMonth
	}
	return sc.zhNthUnit(n.end, n.value, e), atDay
}

// zhNthUnit reads the unit that is counted by 第一 or 最后一: 周, 天, 个星期一.
func (sc *scanner) zhNthUnit(i, nth int, e *expr) int {
	j := max(i, after(sc.s, i, "个", "個"))
	u, k := zhUnit(sc.s, j)
	switch {
	case u == unitWeek:
		r, size := runeAt(sc.s, k)
		e.has, e.nth, e.nthUnit = e.has|hasNth, nth, unitWeek
		if r == '末' {
			e.nthUnit = unitWeekend
			return k + size
		}
		if wd, ok := zhWeekdays[r]; ok {
			e.has, e.nthUnit, e.weekday = e.has|hasWeekday, unitDay, wd
			k += size
		}
		return k
	case u == unitDay && j == i:
		e.has, e.nth, e.nthUnit = e.has|hasNth, nth, unitDay
		return k
	}
	return 0
}
