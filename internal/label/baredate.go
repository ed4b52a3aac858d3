package label

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
)

// Many pages write day, source and count below the title without any label. A line
// is one of these if a whole day stands in it and hardly anything else: more than
// a name or two beside it, or the end of a sentence, make it text.

// CutWeekday takes the day of the week from the start of what stands beside a
// date.
func CutWeekday(s string) string {
	s = strings.TrimLeft(s, " \u3000,，|")
	first, rest, _ := strings.Cut(s, " ")
	if isDay(first) && form.Columns(first) <= 12 {
		return rest
	}
	return s
}

// CutPage takes the page of a paper from the start of what stands beside a date:
// A05版, 第3版, 03版：要闻.
func CutPage(s string) string {
	s = strings.TrimSpace(s)
	page, rest, ok := strings.Cut(s, "版")
	if !ok || len(page) > 8 || strings.Trim(strings.TrimPrefix(page, "第"), "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") != "" {
		return s
	}
	if name, ok := form.CutAnyPrefix(rest, "：", ":"); ok {
		_, rest, _ = strings.Cut(name, " ")
	}
	return strings.TrimSpace(rest)
}

// OtherDates stand before a date that is another text's or a reader's, and
// ChangeDates before that of a change.
var (
	OtherDates  = []string{"推荐", "回复", "评论", "截止", "截至", "浏览于"}
	ChangeDates = []string{"更新", "修改", "编辑于", "updated", "modified", "edited"}
)

// untilWords make a date the begin or the end of what a line tells of: 5月6日起施行.
var untilWords = []string{"起", "前", "后", "止", "至", "以来", "之前", "之后", "以前", "开始", "施行", "实施"}

// plainDates knows nothing of the page.
var plainDates dateparse.Parser

// IsDateLine tells a line that is a date with little beside it: in brackets,
// with a weekday, a count or a short name.
func IsDateLine(text string) bool {
	if len(text) > 270 {
		return false
	}
	if isAgoLine(text) {
		return true
	}
	if _, digits := form.DigitsIn(text); digits < 3 && !isHanDate(text) || form.Columns(text) > 90 {
		return false
	}
	core := strings.TrimLeft(text, " （([【〔|·")
	core = CutSite(strings.TrimPrefix(core, "Ends/")) // releases of Hong Kong's government
	for m := range plainDates.Find(core) {
		if m.Range.Start.Precision < dateparse.Day || m.Kind != dateparse.Absolute || !m.Range.End.IsZero() {
			return false
		}
		lead := strings.Trim(core[:m.Start], " |·，,《》（(")
		if behind := CutPage(core[m.End:]); IsMedium(lead) && (IsByline(behind) || behind != strings.TrimSpace(core[m.End:]) && strings.Trim(behind, "）)") == "") {
			return true // 青岚晚报 2023年05月08日 A05版 记者 古原野; 《青岚晚报》（2023年05月08日 第05版）
		}
		if lead != "" && (m.Range.Start.Precision < dateparse.Minute && m.End < len(core) || form.Columns(lead) > 40 || form.HasSign(lead, "，。,；;：:") || !sparse(lead) && !Opens(lead, FieldCredit)) {
			return false
		}
		if form.HasAnyPrefix(form.Fold(form.Head(core[m.End:], 12)), untilWords...) {
			return false
		}
		rest := strings.Trim(core[m.End:], " ）)】]|·，,")
		if rest = strings.TrimSuffix(rest, "〕"); strings.HasPrefix(rest, "〔") {
			rest += "〕"
		}
		if isDay(rest) || rest == "" || IsByline(rest) {
			return true
		}
		if m.Range.Start.Precision >= dateparse.Minute && form.Columns(text) <= 90 && !form.HasSign(rest, "，。,；;！？") {
			return true
		}
		return form.Columns(rest) <= 28 && !form.HasSign(rest, "，。,；;") && !form.IsSentence(rest) && sparse(rest)
	}
	return false
}

// isAgoLine tells a short line that ends in how long ago it was: 栖云发布 3小时前.
func isAgoLine(s string) bool {
	if len(s) > 60 || !strings.HasSuffix(s, "前") {
		return false
	}
	for _, unit := range []string{"分钟前", "分鐘前", "小时前", "小時前", "天前"} {
		if lead, ok := strings.CutSuffix(s, unit); ok {
			return strings.TrimRight(lead, "0123456789 ") != lead && sparse(lead)
		}
	}
	return false
}

// isHanDate is a cheap look for a date in Chinese numerals and nothing else:
// 二零二二年三月八日, 二〇二三年六月十八日.
func isHanDate(s string) bool {
	if len(s) > 60 || len(s) < 20 {
		return false
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "（("))
	return (first == '二' || first == '一') && strings.Contains(s, "年") && strings.Contains(s, "月")
}

// isDay tells a weekday that stands beside a date.
func isDay(s string) bool {
	s = form.Fold(s)
	return strings.HasPrefix(s, "星期") || strings.HasPrefix(s, "周") || strings.HasSuffix(s, "day")
}

// sparse tells the rest of a date line, a count and names of a few
// characters, from the beginning of a sentence.
func sparse(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if form.Columns(word) > 20 {
			return false
		}
	}
	return utf8.RuneCountInString(s) <= 24
}
