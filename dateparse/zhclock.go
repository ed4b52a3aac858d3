package dateparse

import "strings"

// hanHour reads 点 and what follows the hour: 3点, 3点半, 3点一刻, 3点10分, 9时30分5秒,
// 八点钟, 五時正, 오후 3시 30분.
func (sc *scanner) hanHour(i int, e *expr) int {
	j := spaces(sc.s, i)
	r, size := runeAt(sc.s, j)
	switch r {
	case '点', '點', '时', '時', '시':
	default:
		return 0
	}
	k := j + size
	next, size := runeAt(sc.s, k)
	switch next {
	case '间', '間', '候', '代', '期', '段', '隔', '光', '刻', '尚': // 时间, 时候
		if r == '时' || r == '時' {
			return 0
		}
	case '整', '正', '钟', '鐘':
		e.has |= hasMinute | hanClock
		return k + size
	case '半':
		e.minute, e.has = 30, e.has|hasMinute|hanClock
		return sc.hanSecond(k+size, e)
	case '一', '三':
		if end := after(sc.s, k+size, "刻"); end > 0 {
			e.minute, e.has = 15, e.has|hasMinute|hanClock
			if next == '三' {
				e.minute = 45
			}
			return sc.hanSecond(end, e)
		}
	}
	e.has |= hanClock
	return sc.hanMinute(k, e)
}

// hanMinute reads 10分, 零九分 and, where nothing else can be meant, a bare 十分.
func (sc *scanner) hanMinute(k int, e *expr) int {
	m := numberAt(sc.s, spaces(sc.s, k))
	if m.end == 0 || m.value > 59 {
		return k
	}
	j := spaces(sc.s, m.end)
	if end := after(sc.s, j, "分钟", "分鐘", "分", "분"); end > 0 {
		e.minute, e.has = m.value, e.has|hasMinute
		return sc.hanSecond(end, e)
	}
	if m.digits == 0 || m.digits == 2 {
		e.minute, e.has = m.value, e.has|hasMinute
		return m.end
	}
	return k
}

func (sc *scanner) hanSecond(i int, e *expr) int {
	n := numberAt(sc.s, spaces(sc.s, i))
	if n.end == 0 || n.value > 59 {
		return i
	}
	if end := after(sc.s, spaces(sc.s, n.end), "秒", "초"); end > 0 {
		e.second, e.has = n.value, e.has|hasSecond
		return end
	}
	return i
}

// zoneBegins reports whether a zone by the name of a place may stand at i.
func (sc *scanner) zoneBegins(i int) bool {
	r, _ := runeAt(sc.s, i)
	return sc.index.zones.has(r)
}

// daypartAt reads 上午 and its kin at i.
func (sc *scanner) daypartAt(i int) (daypart, int) {
	if i >= len(sc.s) {
		return anyPart, 0
	}
	r, _ := runeAt(sc.s, i)
	if !sc.index.parts.has(r) {
		return anyPart, 0
	}
	for _, row := range sc.index.dayparts.get(r) {
		if strings.HasPrefix(sc.s[i:], row.text) {
			return row.part, i + len(row.text)
		}
	}
	return anyPart, 0
}

// normalHour puts the hour on the 24-hour clock. 晚上12点 becomes hour 24, which
// is the first of the next day; 夜里两点 stays in the day that the text names.
func (e *expr) normalHour() {
	if !e.is(hasHour) {
		return
	}
	switch h := e.hour; {
	case h == 12 && (e.daypart == am || e.daypart == dawn):
		e.hour = 0
	case h == 12 && e.daypart == night:
		e.hour = 24
	case h < 12 && (e.daypart == afternoon || e.daypart == noon && h <= 3 || e.daypart == night && h > 4):
		e.hour += 12
	}
}
