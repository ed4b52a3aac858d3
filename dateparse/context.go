package dateparse

import "strings"

// continues reports whether e, which lacks a year or a month, goes on from the
// date before it in the text: the 4日 of 2023年11月3日开幕，4日下午, and the May 6 of
// "May 4, 2019 ... May 6". The date before must name the year itself, and where
// that is long past it must stand in the same sentence.
func (sc *scanner) continues(e *expr) bool {
	last := sc.last
	if !sc.find || last.date.IsZero() || last.kind != Absolute && last.kind != InferredYear || last.at > sc.at {
		return false
	}
	between := sc.s[last.at:sc.at]
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
	if ref := sc.p.Reference; !ref.IsZero() && last.date.Time.Year() < ref.Year()-1 {
		return !strings.ContainsAny(between, "。！？!?") && !strings.Contains(between, ". ")
	}
	return true
}

// aheadBefore are the words right before a Chinese date that lies ahead.
var aheadBefore = []string{"将于", "将在", "定于", "拟于", "拟在", "订于", "计划于", "计划在", "预计", "將於", "將在", "定於", "訂於", "擬於", "預計", "計劃於"}

// cueBefore reports whether the words before the date say that it lies ahead:
// 将于周三, will meet on Thursday - but not will retire, it said on Thursday.
func (sc *scanner) cueBefore() bool {
	before := sc.s[max(0, sc.at-60):sc.at]
	for _, w := range aheadBefore {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	if sc.s[sc.at] >= 0xE0 {
		return false
	}
	if i := strings.LastIndexAny(before, ".!?\n"); i >= 0 {
		before = before[i+1:]
	}
	i := max(strings.LastIndex(before, " will "), strings.LastIndex(before, "'ll "), strings.LastIndex(before, "scheduled "), strings.LastIndex(before, " due "), strings.LastIndex(before, "expected "))
	if i < 0 {
		return false
	}
	rest := before[i+1:]
	return !strings.Contains(rest, " said") && !strings.Contains(rest, " told") && !strings.Contains(rest, " announced") && !strings.Contains(rest, " reported")
}
