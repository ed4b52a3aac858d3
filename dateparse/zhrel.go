package dateparse

import "github.com/bulletin-go/bulletin/internal/han"

// zhOrdinal reads what follows 第: 一季度, 三周, 一个周二, 一天, 九个月.
func (sc *scanner) zhOrdinal(i int, lv level, e *expr) (int, level) {
	n := numberAt(sc.s, i)
	if n.end == 0 || n.value < 1 || n.value > 53 {
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
	if lv != atYear && lv != atMonth && lv != atQuarter {
		return 0, lv
	}
	if k := after(sc.s, n.end, "个月", "個月"); k > 0 && lv == atYear && n.value <= 12 {
		e.has, e.month = e.has|hasMonth, n.value
		return k, atMonth
	}
	return sc.zhNthUnit(n.end, n.value, e), atDay
}

// zhNthUnit reads the unit that is counted by 第一 or 最后一: 周, 天, 个星期一.
func (sc *scanner) zhNthUnit(i, nth int, e *expr) int {
	j := max(i, after(sc.s, i, "个", "個"))
	if k := after(sc.s, j, "星期", "礼拜", "禮拜", "周", "週"); k > 0 {
		r, size := runeAt(sc.s, k)
		if wd, ok := zhWeekdays[r]; ok {
			e.has, e.nth, e.nthUnit, e.weekday = e.has|hasNth|hasWeekday, nth, unitDay, wd
			return k + size
		}
		e.has, e.nth, e.nthUnit = e.has|hasNth, nth, unitWeek
		return k
	}
	if k := after(sc.s, j, "天", "日"); k > 0 && j == i {
		e.has, e.nth, e.nthUnit = e.has|hasNth, nth, unitDay
		return k
	}
	return 0
}

// zhPrefixed reads the unit after 上, 本, 下, 当: 上周三, 本月, 下个季度, 上个小时.
func (sc *scanner) zhPrefixed(i int, w zhWord, lv level, e *expr) (int, level) {
	if lv > atStart && (lv != atYear || w.kind != zhTextPrefix) {
		return 0, lv
	}
	text := textField(w.kind == zhTextPrefix)
	j := max(i, after(sc.s, i, "一个", "一個", "个", "個", "一"))
	if k := after(sc.s, j, "星期", "礼拜", "禮拜", "周", "週"); k > 0 {
		e.has, e.week = e.has|relWeek|text, w.n
		return sc.zhWeekdayAfter(k, atWeek, e)
	}
	if k := after(sc.s, j, "季度"); k > 0 { // 本季 is a season of sports
		e.has, e.part = e.has|relQuarter|text, w.n
		return k, atQuarter
	}
	if k := after(sc.s, j, "月份", "月"); k > 0 && after(sc.s, k, "亮", "球") == 0 {
		e.has, e.month = e.has|relMonth|text, w.n
		return k, atMonth
	}
	if k := after(sc.s, j, "年度", "年"); k > 0 && after(sc.s, k, "纪", "紀", "级", "級", "代") == 0 && (j > i || w.n == 0) {
		e.has, e.year = e.has|relYear|text, w.n
		return k, atYear
	}
	if k := after(sc.s, j, "小时", "小時", "钟头", "鐘頭"); k > 0 && w.n != 0 {
		e.has, e.count, e.spanUnit = e.has|hasSpan, w.n, unitHour
		return k, atEnd
	}
	if k := after(sc.s, j, "世纪", "世紀"); k > 0 && w.n <= 0 {
		e.has, e.year = e.has|hasCentury|relYear, w.n
		return k, atYear
	}
	return 0, lv
}

// zhWeekdayAfter reads the day after 周 or 星期, or 末, or nothing after 上周.
func (sc *scanner) zhWeekdayAfter(i int, lv level, e *expr) (int, level) {
	r, size := runeAt(sc.s, i)
	wd, ok := zhWeekdays[r]
	if ok && (r == '天' || r >= 0x4e00) && r != '月' && r != '火' && r != '水' && r != '木' && r != '金' && r != '土' {
		if sc.find && lv != atWeek && sc.weekdayIsNone(i, size) {
			return 0, lv
		}
		e.has, e.weekday = e.has|hasWeekday, wd
		return i + size, atWeekday
	}
	if r == '末' && (lv == atWeek || !sc.find) { // 周末 alone is mostly any weekend
		e.has, e.spanUnit = e.has|relWeek, unitWeekend
		return i + size, atEnd
	}
	if lv == atWeek {
		return i, atWeek
	}
	return 0, lv
}

// weekdayIsNone keeps 一周一次 and 每周三 from being weekdays. The day is at i.
func (sc *scanner) weekdayIsNone(i, size int) bool {
	start := i - 3 // 周
	if r, _ := runeAt(sc.s, start); r == '期' || r == '拜' || r == '拝' {
		start -= 3
	}
	r, _ := runeBefore(sc.s, start)
	if r == '每' || r == '逢' || isDigit(r) || han.HanDigit(r) > 0 || han.HanUnit(r) > 0 {
		return true
	}
	return after(sc.s, i+size, "本", "报", "報", "次", "回", "年", "岁", "歲", "个", "個", "十", "天") > 0
}
