package dateparse

import (
	"strings"
	"time"
)

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
	if lv >= atDay || lv == atWeek || lv == atYear && e.is(hasYear) && !e.is(hasMonth) || n.value > 31 && n.digits != 2 {
		return 0
	}
	if n.value < 1 || n.value > 31 {
		if sc.find {
			return 0
		}
	}
	if lv < atMonth {
		if r == '日' && sc.find && after(sc.s, end, "内", "內", "间", "間", "元", "圆", "圓", "游", "遊", "均", "化", "语", "本") > 0 {
			return 0
		}
		if r == '日' && lv == atStart && after(sc.s, end, "之前", "前", "之后", "之後", "后", "後", "以前", "以后", "以後") > 0 {
			return 0 // three days ago, rather than before the third
		}
		if sc.find && (r == '号' || r == '號') && numbersThings(sc.s, end) || sc.find && sc.smallHanNumber(n, end) {
			return 0
		}
	}
	e.has, e.day = e.has|hasDay, n.value
	return end
}

// numbersThings reports whether what follows 3号 is something that is numbered.
func numbersThings(s string, i int) bool {
	for range 4 { // 1号、2号、3号入口
		n := numberAt(s, max(i, after(s, i, "、", "和", "及")))
		k := after(s, n.end, "号", "號")
		if n.end == 0 || k == 0 {
			break
		}
		i = k
	}
	return after(s, i, "楼", "樓", "店", "线", "線", "院", "馆", "館", "门", "門", "厅", "廳", "桌", "机", "機", "文", "令", "台", "车", "車", "球", "选手", "選手", "男", "女", "种子", "種子",
		"公告", "通知", "会议", "會議", "室", "位", "窗", "坑", "井", "站", "路", "区", "區", "地", "库", "庫", "病", "航", "码", "碼", "房", "铺", "鋪", "船", "舰", "艦", "卫", "衛", "飞", "飛", "火", "型", "字", "人", "角", "首", "电", "電", "提案", "议案", "議案", "法", "案", "主", "决", "決", "楼", "墓", "墙", "员", "工", "入口", "出口", "通道", "桥", "橋") > 0
}

// zhBareDay reads the day of 1月3 and 八月十五, which lacks its 日.
func (sc *scanner) zhBareDay(n number, lv level, e *expr) (int, level) {
	if lv != atMonth || n.value < 1 || n.value > 31 || n.digits > 2 {
		return 0, lv
	}
	r, _ := runeAt(sc.s, n.end)
	if sc.find && !endsPhrase(r) {
		return 0, lv
	}
	if k := colon(sc.s, n.end); k > 0 || r == '点' || r == '點' || r == '时' || r == '時' {
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
	case '星', '礼', '禮', '周', '週', '日', '월':
	default:
		return 0
	}
	j := max(i, open)
	k := after(sc.s, j, "星期", "礼拜", "禮拜", "周", "週")
	if k == 0 && open == 0 {
		return 0
	}
	r, size := runeAt(sc.s, max(j, k))
	wd, ok := zhWeekdays[r]
	if !ok {
		return 0
	}
	end := max(j, k) + size
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

// zhRelativeDay reads what follows 今天, 昨晚, 次日 - and 今, which needs a number:
// 今(27)日.
func (sc *scanner) zhRelativeDay(i int, w zhWord, lv level, e *expr) (int, level) {
	if lv >= atDay || lv > atStart && w.kind == zhDay {
		return 0, lv
	}
	if len(w.text) == 3 {
		k := sc.zhGlossedDay(i, w, e)
		if k == 0 && w.text == "昨" && lv == atStart && sc.hanFollows(i) && after(sc.s, i, "非", "宵", "儿", "兒", "个", "個") == 0 {
			e.has, e.day = e.has|relDay, w.n // 昨新增三宗
			return i, atEnd
		}
		return k, atDay
	}
	if after(sc.s, i, "头条", "頭條", "俄罗斯", "亚洲", "之星", "黄花") > 0 {
		return 0, lv // 今日头条, 明日之星
	}
	e.has, e.day = e.has|relDay|textField(w.kind == zhTextDay), w.n
	if w.part != anyPart {
		e.has, e.daypart = e.has|hasDaypart, w.part
	}
	return i, atDay
}

// zhGlossedDay reads 今(27)日 and 昨（26）日.
func (sc *scanner) zhGlossedDay(i int, w zhWord, e *expr) int {
	open := after(sc.s, i, "(", "（")
	if open == 0 {
		return 0
	}
	n := numberAt(sc.s, open)
	if n.end == 0 || n.value < 1 || n.value > 31 {
		return 0
	}
	end := after(sc.s, n.end, ")日", "）日", ")天", "）天", "日)", "日）", ")", "）")
	if end == 0 {
		return 0
	}
	e.has, e.day = e.has|hasDay, n.value
	e.week = w.n // which way to look for the month
	return end
}
