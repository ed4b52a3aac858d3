package article

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// readBare reads what stands without a label beside the title: a date, a count
// after it, a name.
func (rd *besideReader) readBare(i int, text string, from origin) {
	m, ok := rd.dates.First(text)
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
	if lead := form.Fold(text[:m.Start]); form.ContainsAny(lead, label.OtherDates) {
		return
	} else if form.ContainsAny(lead, label.ChangeDates) {
		rd.add(idModified, c)
		return
	}
	rd.add(idPublished, c)
	if from != fromLabel {
		if name := label.MediumIn(text[:m.Start]); from == fromTail && name != "" {
			rd.add(idSource, candidate{origin: fromTail, raw: text, text: name, block: i}) // 《青岚日报》 2022-09-10 02版
		}
		return
	}
	rd.readAfterDate(i, text[m.Start:])
	if lead := label.CleanSource(text[:m.Start]); label.EndsUnit(lead) && form.Columns(lead) <= 30 && form.StartsHan(lead) && !form.HasSign(lead, " \u3000") {
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
func (rd *besideReader) readChange(i int, s string, published dateparse.Date) bool {
	s = strings.TrimSpace(s)
	inner := form.StripBrackets(s)
	if inner == s || !form.ContainsAny(form.Fold(inner), label.ChangeDates) {
		return false
	}
	from := form.IndexDigit(inner)
	to := strings.LastIndexFunc(inner, unicode.IsDigit)
	if from < 0 {
		return false
	}
	raw := inner[from : to+1]
	if month, _, ok := strings.Cut(raw, "/"); ok && len(month) <= 2 {
		raw = strconv.Itoa(published.Time.Year()) + "/" + raw
	}
	return rd.addDate(idModified, candidate{origin: fromLabel, raw: raw, block: i})
}

// withNextTime reads the time of day that stands on the line after a date:
// 2023年11月18日（星期六） / 香港時間18時23分.
func (rd *besideReader) withNextTime(i int, text string, m dateparse.Match) dateparse.Match {
	if i+1 >= len(rd.Page.Blocks) || form.Columns(rd.Page.Blocks[i+1].Text) > 28 {
		return m
	}
	next := rd.Page.Blocks[i+1].Text
	if at := form.IndexDigit(next); at > 0 && strings.Contains(next[at:], ":") {
		if zone := next[:at]; strings.HasSuffix(zone, "HKT ") {
			next += " HKT"
		}
		next = next[at:] // Issued at HKT 15:30
	}
	if longer, ok := rd.dates.First(text + " " + next); ok && longer.Start == m.Start &&
		longer.Range.Start.Precision >= dateparse.Minute && sameDay(longer.Range.Start, m.Range.Start) {
		return longer
	}
	return m
}

// readBesideDate reads the name beside a bare date: 2019-09-26 10:56 春山时报网.
// It is a source when it is a medium's, or stands in an element of its own that
// says so.
func (rd *besideReader) readBesideDate(i int, s string) {
	if first, second, ok := strings.Cut(s, " / "); ok {
		rd.readBesideDate(i, first)
		rd.readBesideDate(i, second)
		return
	}
	if first, second, ok := strings.Cut(strings.Trim(s, " \u3000·"), "·"); ok && (label.IsMedium(first) || label.IsInstitution(first)) && second != "" {
		rd.readBesideDate(i, first)
		return
	}
	if credits := label.Byline(strings.Trim(label.CutPage(s), " \u3000")); credits != nil {
		rd.creditMedium(i, credits)
		return
	}
	s = strings.Trim(s, " \u3000·|｜-—/:：[]（）()")
	s = strings.TrimSpace(strings.TrimPrefix(s, "原创"))
	if name, _, ok := strings.Cut(s, "["); ok {
		s = strings.TrimSpace(name)
	}
	s = label.CleanSource(label.CutWeekday(s))
	if s == "" || form.Columns(s) > 36 || strings.ContainsAny(s, "0123456789") && !label.IsMedium(s) || form.HasSign(s, "：:，。") {
		return
	}
	if s, ok := form.CutAnySuffix(s, " 訊", " 讯"); ok {
		rd.add(idSource, candidate{origin: fromLine, raw: s, text: s, block: i})
		return
	}
	if first, _, ok := strings.Cut(s, " "); ok && label.IsMedium(first) {
		s = first
	}
	if label.LikelyName(label.JoinBlank(s)) {
		rd.credit(label.Credit{Role: label.RoleAuthor, Name: label.JoinBlank(s)})
		return
	}
	if label.IsLatinMedium(s) { // 2021-05-04 16:45 Lindal Evening Gazette
		rd.add(idSource, candidate{origin: fromLine, raw: s, text: s, block: i})
		return
	}
	if label.LikelyLatinName(s) { // Jo Pell | May 4, 2021
		rd.credit(label.Names(label.RoleAuthor, s)...)
		return
	}
	if label.IsMedium(s) || label.IsInstitution(s) || rd.IsMarked(&rd.Page.Blocks[i], sheet.MarkMedium) {
		rd.add(idSource, candidate{origin: fromLine, raw: s, text: s, block: i})
	}
}

// readLoneSource reads a block between title and body that is a medium's name
// and nothing else, or that a department signed: 国际事务处 讯.
func (rd *besideReader) readLoneSource(i int, b *dom.Block) {
	s := strings.TrimSpace(b.Text)
	switch {
	case i <= rd.Title || rd.Title < 0 || b.Kind == dom.Heading:
		return
	case rd.isLatinBodyByDate(i, s):
		rd.add(idSource, candidate{origin: fromLine, raw: b.Text, text: s, block: i})
		return
	case form.Columns(b.Text) > 30:
		return
	}
	if name, ok := form.CutAnySuffix(s, " 訊", " 讯"); ok && name != "" {
		s = name
	} else if !label.IsMedium(s) || form.IsSentence(s) {
		return
	}
	rd.add(idSource, candidate{origin: fromLine, raw: b.Text, text: s, block: i})
}

// isLatinBodyByDate tells the name of a body in Latin letters that stands alone right above or
// below the line with the day: that of the institution, where a service prints its release.
func (rd *besideReader) isLatinBodyByDate(i int, s string) bool {
	if form.StartsHan(s) || !strings.Contains(s, " ") || !label.IsBodyName(s) || label.IsColumn(s) {
		return false
	}
	isDate := func(n int) bool {
		return n > rd.Title && n < len(rd.Page.Blocks) && rd.Line(n).Class == label.ClassDate && rd.SameBox(i, n)
	}
	return isDate(i-1) || isDate(i+1)
}

// readAfterDate reads a bare count after a date with a time of day: 2021-06-01
// 21:10 3653. A number after a mere day could be anything.
func (rd *besideReader) readAfterDate(i int, value string) {
	m, ok := rd.dates.First(value)
	if !ok || m.Start > 0 || m.Range.Start.Precision < dateparse.Minute {
		return
	}
	rest := strings.TrimSpace(value[m.End:])
	if rest == "" || len(rest) > 7 || strings.Trim(rest, "0123456789") != "" {
		return
	}
	rd.add(idViews, candidate{origin: fromLine, raw: rest, count: label.ParseCount(rest), block: i})
}

// readDateBox adds the boxed date that begins at block i.
func (rd *besideReader) readDateBox(i int, from origin) {
	b := &rd.Page.Blocks[i]
	if b.LinkBytes > 0 || len(b.Text) > 24 || !form.IsDigit(b.Text[0]) {
		return // a box in a list of links, or none
	}
	d, n := rd.DateBox(i, rd.dates.Location)
	if n == 0 {
		return
	}
	at := fromLine
	if from == fromAbove {
		at = fromAbove
	}
	rd.add(idPublished, candidate{origin: at, raw: b.Text, date: d, block: i})
}

// readNames credits a line between title and text that is nothing but names.
func (rd *besideReader) readNames(i int) {
	b := &rd.Page.Blocks[i]
	if rd.HTML && rd.Title >= 0 && i > rd.Title && (b.LinkBytes == 0 && form.Columns(b.Text) <= 30 && label.OnlyNames(b.Text) || label.OnlyLatinNames(b.Text)) && i <= rd.others {
		rd.credit(label.Names(label.RoleAuthor, b.Text)...)
	}
}

// headsContact is the block between title and text that heads another part, Media
// Contact: who is named below it did not write. It is past all blocks where none does.
func (rd *besideReader) headsContact() int {
	for i := rd.Title + 1; i < rd.Head.Last; i++ {
		text := rd.Page.Blocks[i].Text
		if rd.Line(i).Class == label.ClassStop || len(text) < 60 && strings.Contains(strings.ToLower(text), "contact") {
			return i
		}
	}
	return len(rd.Page.Blocks)
}
