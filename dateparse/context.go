package dateparse

import "strings"

// continues reports whether e, which lacks a year or a month, goes on from the
// date before it in the text: the 4日 of 2023年11月3日开幕，4日下午, and the May 6 of
// "May 4, 2019 ... May 6". The date before must name the year itself, and where
// that is long past it must stand in the same sentence.
func (st *setting) continues(e *expr) bool {
	last := st.last
	if !st.find || last.date.IsZero() || last.kind != Absolute && last.kind != InferredYear || last.at > st.at {
		return false
	}
	between := st.s[last.at:st.at]
	if len(between) > 600 || strings.IndexByte(between, '\n') >= 0 {
		return false
	}
	switch {
	case e.is(hasMonth):
		if last.kind != Absolute || e.is(hasWeekday) {
			return false
		}
	case !e.is(hasDay) || last.date.Precision < Day || e.is(hasWeekday):
		return false
	}
	if ref := st.p.Reference; !ref.IsZero() && last.date.Time.Year() < ref.Year()-1 {
		return !strings.ContainsAny(between, "。！？!?") && !strings.Contains(between, ". ")
	}
	return true
}

// aheadBefore are the words right before a Chinese date that lies ahead.
var aheadBefore = []string{"将于", "将在", "定于", "拟于", "拟在", "订于", "计划于", "计划在", "预计", "將於", "將在", "定於", "訂於", "擬於", "預計", "計劃於"}

// cueBefore reports whether the words before the date say that it lies ahead:
// 将于周三, will meet on Thursday - but not will retire, it said on Thursday.
func (st *setting) cueBefore() bool {
	switch r, _ := runeBefore(st.s, st.at); r {
	case '于', '在', '计', '於', '計':
		for _, w := range aheadBefore {
			if strings.HasSuffix(st.s[:st.at], w) {
				return true
			}
		}
	}
	return st.s[st.at] < 0xE0 && st.wordAhead()
}

// wordAhead looks for a word of the sentence, not far before the date, that speaks
// of what is to come, and gives up at one that reports.
func (st *setting) wordAhead() bool {
	s := st.s
	for i, from := st.at, max(0, st.at-60); i > from; {
		end := i
		for i > from && letterByte(s[i-1]) {
			i--
		}
		switch s[i:end] {
		case "":
			i--
			if c := s[i]; c == '.' || c == '!' || c == '?' || c == '\n' {
				return false
			}
		case "said", "told", "announced", "reported":
			return false
		case "will", "scheduled", "due", "expected":
			return end < st.at
		case "ll":
			return i > 0 && s[i-1] == '\''
		}
	}
	return false
}

// hanText reports whether the expression is Chinese, rather than English.
func (st *setting) hanText() bool {
	i := spaces(st.s, digitsEnd(st.s, st.at))
	return i < len(st.s) && st.s[i] >= 0xE0
}

// cueBehind reports whether the sentence that goes on from the date speaks of what is
// to come: 1月17日，大会将在青禾召开. That may have been said of a day ahead, or on a day
// gone by.
func (st *setting) cueBehind() bool {
	rest := st.s[st.at:min(len(st.s), st.at+150)]
	if i := strings.IndexAny(rest, "\n!?"); i >= 0 {
		rest = rest[:i]
	}
	if i := strings.Index(rest, "。"); i >= 0 {
		rest = rest[:i]
	}
	if i := strings.Index(rest, ". "); i >= 0 {
		rest = rest[:i]
	}
	for _, w := range [...]string{"将", "將", "拟", "擬"} {
		if i := strings.Index(rest, w); i > 0 && after(rest, i+len(w), "其", "此", "军", "軍", "士", "领", "領", "他", "她", "它", "这", "該", "该") == 0 && after(rest, i-len("大"), "大", "上", "中", "少", "名", "模", "虚", "虛") == 0 {
			return true
		}
	}
	return strings.Contains(rest, " will ")
}
