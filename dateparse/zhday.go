package dateparse

import (
	"strings"
	"time"
)

// Days of the month and the week. A bare 8日 is a day where it is not a length (住院8日), a bare
// 8号 where it numbers nothing else (8号楼): here what can be read is read, and credible asks.

// smallHanNumber reports whether n日 rather counts days: 一日, 三日. From eleven on,
// and before a part of the day, Han numerals name a date.
func (sc *scanner) smallHanNumber(n number, end int) bool {
	if !n.han || n.value > 10 {
		return false
	}
	_, part := sc.daypartAt(end)
	return part == 0 && after(sc.s, end, "电", "電", "讯", "訊") == 0
}

// zhNumberDay reads 8日 and 8号, which also numbers shops and courts.
func (sc *scanner) zhNumberDay(n number, end int, r rune, lv level, e *expr) int {
	if lv == atWeek || lv == atYear && e.is(hasYear) || n.value > 31 && n.digits != 2 {
		return 0
	}
	if n.value < 1 || n.value > 31 {
		if sc.find {
			return 0
		}
	}
	if lv < atMonth {
		if r == '日' && lv == atStart && after(sc.s, end, "之前", "前", "之后", "之後", "后", "後", "以前", "以后", "以後") > 0 {
			return 0 // three days ago, rather than before the third
		}
		if sc.find && sc.smallHanNumber(n, end) {
			return 0
		}
	}
	e.has, e.day = e.has|hasDay, n.value
	return end
}

// zhBareDay reads the day of 1月3 and 八月十五, which lacks its 日.
func (sc *scanner) zhBareDay(n number, lv level, e *expr) (int, level) {
	if lv != atMonth || n.value < 1 || n.value > 31 {
		return 0, lv
	}
	r, _ := runeAt(sc.s, n.end)
	if sc.find && !endsPhrase(r) {
		return 0, lv
	}
	e.has, e.day = e.has|hasDay, n.value
	return n.end, atDay
}

// endsPhrase reports whether r cannot belong to a number before it.
func endsPhrase(r rune) bool {
	return r < 0 || strings.ContainsRune("，。；、！？）】」』\n\r ,;!?)~～—–至到", r)
}

var zhWeekdays = map[rune]time.Weekday{
	'一': 1, '二': 2, '三': 3, '四': 4, '五': 5, '六': 6, '日': 0, '天': 0,
	'月': 1, '火': 2, '水': 3, '木': 4, '金': 5, '土': 6,
	'월': 1, '화': 2, '수': 3, '목': 4, '금': 5, '토': 6, '일': 0,
}

// zhBracketDay reads the weekday after a date, in brackets or not: （星期二）,
// (三), 周日, 日曜日.
func (sc *scanner) zhBracketDay(i int, e *expr) int {
	first, size := runeAt(sc.s, i)
	open := 0
	switch first {
	case '（', '(', '[', '［', '【':
		open = i + size
	}
	j := max(i, open)
	k := after(sc.s, j, "星期", "礼拜", "禮拜", "周", "週")
	r, size := runeAt(sc.s, max(j, k))
	wd, ok := zhWeekdays[r]
	end := max(j, k) + size
	if !ok || k == 0 && open == 0 && after(sc.s, end, "曜日", "요일") == 0 {
		return 0
	}
	if n := after(sc.s, end, "曜日", "曜", "요일"); n > 0 {
		end = n
	}
	if open > 0 {
		if end = after(sc.s, end, "）", ")", "]", "］", "】"); end == 0 {
			return 0
		}
	} else if sc.find && r < 0x4e03 && after(sc.s, end, "至", "到", "、") > 0 {
		return 0
	}
	e.has, e.weekday = e.has|hasWeekday, wd
	return end
}

// zhWeekdayAfter reads the day after 周 or 星期, or 末, or nothing after 上周.
func (sc *scanner) zhWeekdayAfter(i int, lv level, e *expr) (int, level) {
	r, size := runeAt(sc.s, i)
	wd := zhWeekdays[r]
	if strings.ContainsRune("一二三四五六日天", r) {
		if sc.find && lv != atWeek && sc.weekdayIsNone(i, size) {
			return 0, lv
		}
		e.has, e.weekday = e.has|hasWeekday, wd
		return i + size, atWeekday
	}
	if r == '末' && (lv == atWeek || !sc.find) { // 周末 alone is mostly any weekend
		e.has, e.weekend = e.has|relWeek, true
		return i + size, atEnd
	}
	if lv == atWeek {
		return i, atWeek
	}
	return 0, lv
}

// weekdayIsNone keeps 一周一次 from being a weekday. The day is at i.
func (sc *scanner) weekdayIsNone(i, size int) bool {
	start := i - 3 // 周
	if r, _ := runeAt(sc.s, start); r == '期' || r == '拜' {
		start -= 3
	}
	if r, _ := runeBefore(sc.s, start); isNumeral(r) {
		return true
	}
	return after(sc.s, i+size, "本", "报", "報", "次", "回", "年", "岁", "歲", "个", "個", "十", "天") > 0
}
