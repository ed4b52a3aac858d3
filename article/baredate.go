package article

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
)

// runText is b.Text[start:end] with a blank where two inline elements meet
// that the page shows apart: between digits, or where a word begins.
//
// QUIRK: <span>2018-03-08</span><span>23:16</span> has no blank in the source,
// nor has <a>Jo Pell</a><span>Staff Writer</span>, and <span>20</span><span>18
// </span>-03-08 wants none.
func runText(b *dom.Block, start, end int) string {
	text := b.Text[start:end]
	var places []int
	for i := range b.Runs {
		for _, at := range [...]int32{b.Runs[i].Start, b.Runs[i].End} {
			if at := int(at); at > start && at < end && meets(b.Text, at) && !slices.Contains(places, at) {
				places = append(places, at)
			}
		}
	}
	slices.Sort(places)
	for _, at := range slices.Backward(places) {
		text = text[:at-start] + " " + text[at-start:]
	}
	return text
}

// meets tells whether two things stand without a blank at s[at].
func meets(s string, at int) bool {
	prev, next := s[at-1], s[at]
	switch {
	case form.IsDigit(prev) && form.IsDigit(next):
		return !isOneNumber(s, at)
	case 'a' <= prev && prev <= 'z':
		return 'A' <= next && next <= 'Z' || form.IsDigit(next)
	}
	return false
}

// isOneNumber tells whether the digits around s[at] are those of a year, a
// month, a day or an hour that some editor cut in two.
func isOneNumber(s string, at int) bool {
	first, last := at, at
	for first > 0 && form.IsDigit(s[first-1]) {
		first--
	}
	for last < len(s) && form.IsDigit(s[last]) {
		last++
	}
	parted := first > 0 && strings.IndexByte("-/.:", s[first-1]) >= 0
	return last-first <= 4 && !parted
}

// readBare reads what stands without a label beside the title: a date, a count
// after it, a name.
func (rd *reading) readBare(i int, text string, from origin) {
	m, ok := rd.firstDate(text)
	if !ok || form.Columns(text[:m.Start]) > 44 || m.Range.Start.Precision < dateparse.Day {
		return
	}
	if m.Range.Start.Precision == dateparse.Day {
		m = rd.withNextTime(i, text, m)
	}
	at := fromLine
	switch from {
	case fromTail:
		at = fromText
	case fromAbove:
		at = fromAbove
	}
	c := candidate{origin: at, raw: m.Text, date: m.Range.Start, block: i}
	if lead := form.Fold(text[:m.Start]); form.ContainsAny(lead, otherDates) {
		return
	} else if form.ContainsAny(lead, changeDates) {
		rd.add(idModified, c)
		return
	}
	rd.add(idPublished, c)
	if from != fromLabel {
		return
	}
	rd.readAfterDate(i, text[m.Start:])
	if lead := cleanSource(text[:m.Start]); endsUnit(lead) && form.Columns(lead) <= 30 && form.StartsHan(lead) && !strings.ContainsAny(lead, " \u3000") {
		rd.add(idSource, candidate{origin: fromLine, raw: lead, text: lead, block: i})
	} else {
		rd.readBesideDate(i, lead)
	}
	rest := text[min(m.End, len(text)):] // the time may stand on the next line
	if !rd.readChange(i, rest, m.Range.Start) {
		rd.readBesideDate(i, rest)
	}
}

// readChange reads the day of a change in brackets behind a date, which may
// lack its year: 2023/3/2 14:20（3/2 16:05 更新）, 2023-03-02 [更新：2023-03-05].
func (rd *reading) readChange(i int, s string, published dateparse.Date) bool {
	s = strings.TrimSpace(s)
	inner := form.StripBrackets(s)
	if inner == s || !form.ContainsAny(form.Fold(inner), changeDates) {
		return false
	}
	from := strings.IndexFunc(inner, unicode.IsDigit)
	to := strings.LastIndexFunc(inner, unicode.IsDigit)
	if from < 0 {
		return false
	}
	raw := inner[from : to+1]
	if head, _, ok := strings.Cut(raw, "/"); ok && len(head) <= 2 {
		raw = strconv.Itoa(published.Time.Year()) + "/" + raw
	}
	return rd.addDate(idModified, candidate{origin: fromLabel, raw: raw, block: i})
}

// cutWeekday takes the day of the week from the start of what stands beside a
// date.
func cutWeekday(s string) string {
	s = strings.TrimLeft(s, " \u3000,，|")
	first, rest, _ := strings.Cut(s, " ")
	if isDay(first) && form.Columns(first) <= 12 {
		return rest
	}
	return s
}

// otherDates stand before a date that is another text's or a reader's, and
// changeDates before that of a change.
var (
	otherDates  = []string{"推荐", "回复", "评论", "截止", "截至", "浏览于"}
	changeDates = []string{"更新", "修改", "编辑于", "updated", "modified", "edited"}
)

// withNextTime reads the time of day that stands on the line after a date:
// 2023年11月18日（星期六） / 香港時間18時23分.
func (rd *reading) withNextTime(i int, text string, m dateparse.Match) dateparse.Match {
	if i+1 >= len(rd.page.Blocks) || form.Columns(rd.page.Blocks[i+1].Text) > 28 {
		return m
	}
	next := rd.page.Blocks[i+1].Text
	if at := strings.IndexFunc(next, unicode.IsDigit); at > 0 && strings.Contains(next[at:], ":") {
		if zone := next[:at]; strings.HasSuffix(zone, "HKT ") {
			next += " HKT"
		}
		next = next[at:] // Issued at HKT 15:30
	}
	if longer, ok := rd.firstDate(text + " " + next); ok && longer.Start == m.Start &&
		longer.Range.Start.Precision >= dateparse.Minute && sameDay(longer.Range.Start, m.Range.Start) {
		return longer
	}
	return m
}

// readBesideDate reads the name beside a bare date: 2019-09-26 10:56 春山时报网.
// It is a source when it is a medium's, or stands in an element of its own that
// says so.
func (rd *reading) readBesideDate(i int, s string) {
	if first, second, ok := strings.Cut(s, " / "); ok {
		rd.readBesideDate(i, first)
		rd.readBesideDate(i, second)
		return
	}
	if first, second, ok := strings.Cut(strings.Trim(s, " \u3000·"), "·"); ok && (isMedium(first) || isInstitution(first)) && second != "" {
		rd.readBesideDate(i, first)
		return
	}
	if credits := parseByline(strings.Trim(s, " \u3000")); credits != nil {
		rd.credit(credits...)
		return
	}
	s = strings.Trim(s, " \u3000·|｜-—/:：[]（）()")
	s = strings.TrimSpace(strings.TrimPrefix(s, "原创"))
	if name, _, ok := strings.Cut(s, "["); ok {
		s = strings.TrimSpace(name)
	}
	s = cleanSource(cutWeekday(s))
	if s == "" || form.Columns(s) > 36 || strings.ContainsAny(s, "0123456789") && !isMedium(s) || strings.ContainsAny(s, "：:，。") {
		return
	}
	if s, ok := form.CutAnySuffix(s, " 訊", " 讯"); ok {
		rd.add(idSource, candidate{origin: fromLine, raw: s, text: s, block: i})
		return
	}
	if first, _, ok := strings.Cut(s, " "); ok && isMedium(first) {
		s = first
	}
	if likelyName(joinBlank(s)) {
		rd.credit(Credit{Role: RoleAuthor, Name: joinBlank(s)})
		return
	}
	if isMedium(s) || isInstitution(s) || rd.isMarked(&rd.page.Blocks[i], markMedium) {
		rd.add(idSource, candidate{origin: fromLine, raw: s, text: s, block: i})
	}
}

// readLoneSource reads a block between title and body that is a medium's name
// and nothing else, or that a department signed: 国际事务处 讯.
func (rd *reading) readLoneSource(i int, b *dom.Block) {
	if i <= rd.title || rd.title < 0 || form.Columns(b.Text) > 30 || b.Kind == dom.Heading {
		return
	}
	s := strings.TrimSpace(b.Text)
	if name, ok := form.CutAnySuffix(s, " 訊", " 讯"); ok && name != "" {
		s = name
	} else if !isMedium(s) || form.IsSentence(s) {
		return
	}
	rd.add(idSource, candidate{origin: fromLine, raw: b.Text, text: s, block: i})
}

// readAfterDate reads a bare count after a date with a time of day: 2021-06-01
// 21:10 3653. A number after a mere day could be anything.
func (rd *reading) readAfterDate(i int, value string) {
	m, ok := rd.firstDate(value)
	if !ok || m.Start > 0 || m.Range.Start.Precision < dateparse.Minute {
		return
	}
	rest := strings.TrimSpace(value[m.End:])
	if rest == "" || len(rest) > 7 || strings.Trim(rest, "0123456789") != "" {
		return
	}
	rd.add(idViews, candidate{origin: fromLine, raw: rest, count: parseCount(rest), block: i})
}

// isDateLine tells a line that is a date with little beside it: in brackets,
// with a weekday, a count or a short name.
func isDateLine(text string) bool {
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
	core = cutSite(strings.TrimPrefix(core, "Ends/")) // releases of Hong Kong's government
	var p dateparse.Parser
	for m := range p.Find(core) {
		if m.Range.Start.Precision < dateparse.Day || m.Kind != dateparse.Absolute || !m.Range.End.IsZero() {
			return false
		}
		lead := strings.Trim(core[:m.Start], " |·，,")
		if lead != "" && (m.Range.Start.Precision < dateparse.Minute && m.End < len(core) || form.Columns(lead) > 40 || strings.ContainsAny(lead, "，。,；;：:") || !sparse(lead)) {
			return false
		}
		rest := strings.Trim(core[m.End:], " ）)】]|·，,")
		if rest = strings.TrimSuffix(rest, "〕"); strings.HasPrefix(rest, "〔") {
			rest += "〕"
		}
		if isDay(rest) || rest == "" || isByline(rest) {
			return true
		}
		if m.Range.Start.Precision >= dateparse.Minute && form.Columns(text) <= 90 && !strings.ContainsAny(rest, "，。,；;！？") {
			return true
		}
		return form.Columns(rest) <= 28 && !strings.ContainsAny(rest, "，。,；;") && !form.IsSentence(rest) && sparse(rest)
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
