package dateparse

import (
	"strings"
	"unicode/utf8"
)

// What comes again and again is no date: 每月15日, every Tuesday and Thursday, the hours of a
// clinic. A word before it says so, or it goes on with a list of which a word said so, or it is
// a weekday of a timetable, which is told by its words, its cell or the hours beside it.

// repeated reports whether the expression comes again and again, or is the name of a holiday:
// Good Friday. again is the end of the one before it that did so, or -1.
func (sc *scanner) repeated(ph *phrase, again int) bool {
	i, e := ph.start, &ph.a
	switch {
	case again >= 0 && i-again <= listGap && isListGap(sc.s[again:i]):
		return true
	case e.is(hasWeekday) && wordAt(sc.s, spaces(sc.s, ph.end), "of each", "of every", "in each", "in every") > 0:
		return true
	case e.is(hasYear | relYear | relFields):
		return false
	case sc.s[ph.end-1] >= utf8.RuneSelf || i > 0 && sc.s[i-1] >= utf8.RuneSelf:
		before := strings.TrimRight(sc.s[:i], "的在于於都均将將从從自 ")
		return endsWith(before, tables().zhEach) || sc.scheduled(ph, again)
	case sc.repeatedBefore(i):
		return true
	case !e.is(hasWeekday) || e.is(hasDay|hasMonth):
		return false
	}
	return sc.wordBefore(i, "black", "cyber", "good", "palm", "easter", "ash", "bloody", "super") ||
		sc.wordBefore(i, "first", "second", "third", "fourth", "last") || sc.scheduled(ph, again)
}

// zhEach are words before what comes again.
const zhEach = "每 逢 每年 每月 每周 每週 每个 每個 年年 每天 每日"

// listGap is how many bytes at most part two dates of a list.
const listGap = 8

// isListGap reports whether s is what parts two dates of a list.
func isListGap(s string) bool {
	s = strings.TrimSpace(s)
	switch strings.Trim(s, " ,、，/&~-～—–和及与與或至到") {
	case "", "and", "or", "to":
		return s != ""
	}
	return false
}

// repeatedBefore reports whether every, each year in or annually from stands before i.
func (sc *scanner) repeatedBefore(i int) bool {
	before := sc.s[:i]
	for range 4 {
		before = strings.TrimRight(before, " -")
		word := lastWord(before)
		switch i = len(before) - len(word); {
		case word == "":
			return false
		case wordAt(before, i, "every", "each", "alternate", "annually", "yearly", "monthly", "weekly") > 0:
			return true
		case wordAt(before, i, "on", "in", "from", "between") > 0:
		case wordAt(before, i, "other", "second", "third", "year", "month", "week") > 0:
		default:
			return false
		}
		before = before[:i]
	}
	return false
}

// Words of timetables: before 时间 or a colon and a weekday, right behind the weekdays, and
// English ones in the line before them.
const (
	zhSchedule   = "门诊 門診 出诊 出診 坐诊 坐診 接诊 接診 就诊 就診 看诊 看診 应诊 應診 开诊 開診 诊疗 診療 开放 開放 营业 營業 办公 辦公 上班 服务 服務 咨询 諮詢 受理 接待 值班 工作"
	zhOnSchedule = "门诊 門診 专家门诊 專家門診 出诊 出診 坐诊 坐診 应诊 應診 全天 休息 休诊 休診 闭馆 閉館 上班 值班 公休"
	enSchedule   = "hours|opening times|visiting times|outpatient time|clinic time|consultation time|office time|is open|are open|is closed|are closed"
	timetable    = "周週星期礼拜禮一二三四五六日天末上中下午早晚全夜至到和及、，,；;/~～-－—–:：()（）0123456789 点點时時半"
)

// scheduled reports whether a weekday alone is one of a timetable. again is as in repeated.
func (sc *scanner) scheduled(ph *phrase, again int) bool {
	const alone = hasWeekday | hasDaypart | clockFields | hanClock
	if ph.a.has&^alone != 0 {
		return false
	}
	if again >= 0 && ph.start-again < widestRow && strings.IndexAny(sc.s[again:ph.start], "\n.。!?") < 0 {
		return true // 周二下午（特需门诊） 周三上午（预约门诊）
	}
	before, behind := sc.cell(ph.start, ph.end)
	rest := timetableEnd(behind)
	switch {
	case timetableEnd(before) == len(before) && rest == len(behind) && len(before)+ph.end-ph.start+len(behind) < len(sc.s):
		return true // a cell of nothing else
	case ph.isRange && sc.hoursBehind(ph.end):
		return true
	case sc.s[ph.start] < utf8.RuneSelf:
		return enScheduled(before)
	}
	for _, w := range tables().onSchedule {
		if k := strings.Index(behind, w); k >= 0 && k <= rest { // 全 and 上 are of both
			return true
		}
	}
	label := strings.TrimRight(before, "：:为為 ")
	return len(label) < len(before) && endsWith(strings.TrimSuffix(strings.TrimSuffix(label, "時間"), "时间"), tables().schedule)
}

// enScheduled reports whether before, which stands before a weekday in its line, speaks of
// opening hours.
func enScheduled(before string) bool {
	before = before[strings.LastIndexAny(before, ".!?")+1:]
	if strings.EqualFold(strings.TrimSpace(before), "open") {
		return true
	}
	for i := range len(before) {
		if (i == 0 || before[i-1] == ' ') && foldAfter(before, i, tables().enSchedule...) > 0 {
			return true
		}
	}
	return false
}

// widestRow is how many bytes a row of a timetable has on either side of a weekday.
const widestRow = 120

// cell gives what stands before i and behind end in the same line, or in the same cell of a
// table in text.
func (sc *scanner) cell(i, end int) (before, behind string) {
	from, to := i, end
	for from > max(0, i-widestRow) && !isEdge(sc.s, from-1) {
		from--
	}
	for to < min(len(sc.s), end+widestRow) && !isEdge(sc.s, to) {
		to++
	}
	return sc.s[from:i], sc.s[end:to]
}

// isEdge reports whether a line or a cell ends with the byte at i.
func isEdge(s string, i int) bool {
	switch s[i] {
	case '\n', '\t', '|':
		return true
	case 0x9C:
		return strings.HasSuffix(s[:i+1], "｜")
	case 0xEF:
		return strings.HasPrefix(s[i:], "｜")
	}
	return false
}

// timetableEnd is the end of the weekdays, times and marks that s begins with.
func timetableEnd(s string) int {
	marks := &tables().timetable
	for i, r := range s {
		if !marks.has(r) {
			return i
		}
	}
	return len(s)
}

// hoursBehind reports whether a time of day follows the weekdays that end at i: Monday to
// Friday, 8 a.m. to 5 p.m.
func (sc *scanner) hoursBehind(i int) bool {
	i = spaces(sc.s, max(i, after(sc.s, i, ",", "，", "：", ":")))
	i = spaces(sc.s, max(i, sc.rangeWord(i), after(sc.s, i, "(", "（")))
	var e expr
	return sc.clock(i, &e, false) > 0
}
