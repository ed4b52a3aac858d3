package article

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/dom"
)

// readLabels reads the label lines around the body.
func (rd *reading) readLabels() {
	rd.profileMeta()
	for i := rd.head.first; i < rd.head.last; i++ {
		switch {
		case rd.hidden(i), slices.Contains(rd.body, i):
		case !rd.html || rd.title < 0 || i >= rd.title:
			rd.readLine(i, fromLabel)
		case i > rd.title-8, rd.line(i).class == classLabel && anyColon(rd.line(i).hits):
			rd.readLine(i, fromAbove)
		}
	}
	for i := rd.tail.first; i < rd.tail.last; i++ {
		// WeChat shows its body, credits included, only after a script ran
		if b := &rd.page.Blocks[i]; int(b.LinkBytes)*10 > len(b.Text)*9 || slices.Contains(rd.body, i) {
			continue // an entry of a list, or a signature behind the attachments
		}
		if !rd.hidden(i) || slices.Contains(rd.region, i) {
			rd.readLine(i, fromTail)
		}
	}
}

// hidden tells a block that the page does not show.
func (rd *reading) hidden(i int) bool {
	return rd.page.Containers[rd.page.Blocks[i].Container].Hidden
}

// readLine reads one block beside the body.
func (rd *reading) readLine(i int, from origin) {
	b := &rd.page.Blocks[i]
	l := rd.line(i)
	rd.at = i
	if from != fromTail && l.class != classLabel && b.Text != "" {
		rd.readDateBox(i, from)
	}
	if i == rd.title {
		if l.class == classLabel { // labels inside the heading
			rd.readHits(i, b.Text, l.hits, from)
		}
		return
	}
	switch l.class {
	case classLabel:
		if from == fromTail {
			rd.readTrailer(b.Text)
		}
		rd.readHits(i, b.Text, l.hits, from)
		if from == fromLabel {
			rd.readRuns(i, b)
		}
	case classTable:
		rd.readFacts(i, b, from)
	case classDate:
		text := runText(b, 0, len(b.Text))
		rd.readBare(i, text, from)
		if from == fromLabel {
			rd.readRuns(i, b)
			rd.readCountBefore(i, text)
		}
	case classByline:
		if from == fromAbove {
			return
		}
		rd.credit(parseByline(b.Text)...)
		rd.readBylineDate(i, b.Text, from)
	case classShort:
		if from == fromLabel {
			rd.readClasses(i, b)
			rd.readLoneSource(i, b)
			if text := stripBrackets(b.Text); isDocNumber(text) && hasYearBracket(text) {
				rd.add(idDocNumber, candidate{origin: fromLine, raw: b.Text, text: text, block: i})
			}
		}
	}
	for _, r := range b.Runs {
		if r.Value != "" && from == fromLabel && int(b.LinkBytes) < len(b.Text) {
			rd.readRunDate(i, r)
		}
	}
}

// readHits reads the labels of a line, and what stands before the first.
func (rd *reading) readHits(i int, text string, hits []hit, from origin) {
	b := &rd.page.Blocks[i]
	lead := 0
	if i == rd.title {
		lead = rd.endDate(text[:hits[0].start])
	}
	if bare := strings.TrimSpace(runText(b, lead, hits[0].start)); bare != "" {
		rd.readBare(i, bare, from)
	}
	if from == fromLabel {
		rd.readCountBefore(i, runText(b, 0, len(b.Text)))
	}
	for n, h := range hits {
		if h.label.field == fieldCredit && from == fromAbove {
			continue // above the title names belong to something else
		}
		value := cleanValue(runText(b, h.val, h.end))
		if value == "" && n == len(hits)-1 {
			value = rd.nextValue(i, h)
		}
		rd.readValue(i, h, value, from)
		// 2021-07-09 17:55 张三 阅读: what follows a date in the same value
		if d := h.label.field; (d == fieldPublished || d == fieldModified) && from == fromLabel {
			rd.readAfterDate(i, value)
		}
	}
}

// runText is b.Text[start:end] with a blank where two inline elements meet
// between digits.
//
// QUIRK: <span>2018-03-08</span><span>23:16</span> has no blank in the source,
// and <span>20</span><span>18</span>-03-08 wants none.
func runText(b *dom.Block, start, end int) string {
	text := b.Text[start:end]
	for n := len(b.Runs) - 1; n >= 0; n-- {
		at := int(b.Runs[n].Start)
		if at <= start || at >= end || !isDigit(b.Text[at-1]) || !isDigit(b.Text[at]) || isOneNumber(b.Text, at) {
			continue
		}
		text = text[:at-start] + " " + text[at-start:]
	}
	return text
}

// isOneNumber tells whether the digits around s[at] are those of a year, a
// month, a day or an hour that some editor cut in two.
func isOneNumber(s string, at int) bool {
	first, last := at, at
	for first > 0 && isDigit(s[first-1]) {
		first--
	}
	for last < len(s) && isDigit(s[last]) {
		last++
	}
	parted := first > 0 && strings.IndexByte("-/.:", s[first-1]) >= 0
	return last-first <= 4 && !parted
}

// readFacts reads a table of facts about a document: 索引号, 发布机构, 发文日期.
// Label and value share a cell or stand in two.
func (rd *reading) readFacts(i int, b *dom.Block, from origin) {
	for _, row := range b.Rows {
		for n := 0; n < len(row); n++ {
			if l, ok := wholeLabel(row[n]); ok && n+1 < len(row) {
				if _, label := wholeLabel(row[n+1]); !label {
					rd.readValue(i, hit{label: l}, cleanValue(row[n+1]), from)
					n++
				}
				continue
			}
			hits := findLabels(row[n], nil)
			if len(hits) == 0 {
				continue
			}
			last := hits[len(hits)-1]
			value := cleanValue(row[n][last.val:])
			if value == "" && n+1 < len(row) && len(findLabels(row[n+1], nil)) == 0 {
				value = cleanValue(row[n+1])
				n++
			}
			for _, h := range hits[:len(hits)-1] {
				rd.readValue(i, h, cleanValue(h.value(row[n])), from)
			}
			rd.readValue(i, last, value, from)
		}
	}
}

// isFacts tells a table whose cells are labels with values for the half.
func isFacts(b *dom.Block) bool {
	if len(b.Rows) > 30 {
		return false
	}
	labels, cells := 0, 0
	for _, row := range b.Rows {
		for _, cell := range row {
			if cell = strings.TrimSpace(cell); cell == "" {
				continue
			}
			cells++
			if _, ok := wholeLabel(cell); ok {
				labels++
			} else if hits := findLabels(cell, nil); len(hits) > 0 && hits[0].start == 0 && hits[0].sign == signColon {
				labels += 2
			}
		}
	}
	return labels >= 2 && labels*5 >= cells*2
}

// nextValue gives the line after a label that ends its line: Date / February
// 5, 2020. A line with labels of its own is no value.
func (rd *reading) nextValue(i int, h hit) string {
	if i+1 >= len(rd.page.Blocks) || i+1 == rd.title {
		return ""
	}
	next := &rd.page.Blocks[i+1]
	if columns(next.Text) > 60 || len(findLabels(next.Text, nil)) > 0 || next.Kind == dom.Image {
		return ""
	}
	if h.sign != signColon && next.Container != rd.page.Blocks[i].Container {
		return ""
	}
	switch h.label.field {
	case fieldPublished, fieldModified, fieldViews:
		return cleanValue(next.Text) // checked by its kind
	case fieldSource, fieldIssuer, fieldCredit, fieldDocNumber:
		if rd.line(i+1).class == classShort && (rd.html || strings.Trim(rd.page.Blocks[i].Text[h.start:h.val], " :：") == rd.page.Blocks[i].Text[h.start:]) && i+1 < rd.head.last {
			return cleanValue(next.Text)
		}
	}
	return ""
}

// readValue reads one value by its label.
func (rd *reading) readValue(i int, h hit, value string, from origin) {
	c := candidate{origin: from, raw: value, text: value, block: i}
	switch h.label.field {
	case fieldPublished:
		rd.addDate(idPublished, c)
	case fieldModified:
		rd.addDate(idModified, c)
	case fieldViews:
		if c.count = parseCount(value); c.count.Known {
			rd.add(idViews, c)
		}
	case fieldSource:
		rd.readSource(c)
	case fieldData:
		if from == fromLabel {
			rd.readSource(c)
		}
	case fieldIssuer:
		if c.text = cleanSource(value); c.text != "" {
			c.origin = fromIssuer
			rd.add(idSource, c)
		}
	case fieldCredit:
		rd.creditAll(h, value)
	case fieldDocNumber:
		if isDocNumber(value) {
			rd.add(idDocNumber, c)
		}
	case fieldSection:
		rd.add(idSection, c)
	case fieldKeywords:
		rd.add(idKeywords, c)
	case fieldSummary:
		if value != "" {
			rd.add(idSummary, c)
		}
	}
}

// readSource reads the value of 来源, which may end in a date: 来源：报名
// 2017-04-06 17:46.
func (rd *reading) readSource(c candidate) {
	if m, ok := rd.firstDate(c.raw); ok && m.Start > 0 {
		d := c
		d.raw = c.raw[m.Start:]
		rd.addDate(idPublished, d)
		for _, word := range joinSpaced(strings.Fields(c.raw[m.End:])) {
			if isHanName(word) && isSurname(word) {
				rd.credit(Credit{Role: RoleAuthor, Name: word})
			}
		}
		c.raw = strings.TrimSpace(c.raw[:m.Start])
	}
	c.raw, _, _ = strings.Cut(c.raw, "|")
	if first, rest, ok := strings.Cut(cleanValue(c.raw), " "); ok && startsHan(first) && (isMedium(first) || len(rest) <= 6 && !endsUnit(rest)) {
		c.raw = first
		for word := range strings.FieldsSeq(rest) {
			if isHanName(word) && isSurname(word) {
				rd.credit(Credit{Role: RoleAuthor, Name: word})
			}
		}
	}
	if c.text = cleanSource(c.raw); c.text != "" {
		rd.add(idSource, c)
	}
}

// cleanValue takes separators, brackets without their partner and furniture
// from the ends of a value.
func cleanValue(s string) string {
	s = strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("|｜,，;；、】]〕[【·•-–—_/／:：＞>\u200b\ufeff", r)
	})
	if strings.HasPrefix(s, "(") || strings.HasPrefix(s, "（") {
		s = strings.TrimLeft(s, "（( ")
		s = strings.TrimRight(s, ")） ")
	}
	for _, pair := range [...][2]string{{"（", "）"}, {"(", ")"}} {
		if !strings.Contains(s, pair[0]) {
			s = strings.TrimSpace(strings.TrimSuffix(s, pair[1]))
		}
		if !strings.Contains(s, pair[1]) {
			s = strings.TrimSpace(strings.TrimSuffix(s, pair[0]))
		}
	}
	return s
}

// readBare reads what stands without a label beside the title: a date, a count
// after it, a name.
func (rd *reading) readBare(i int, text string, from origin) {
	m, ok := rd.firstDate(text)
	if !ok || columns(text[:m.Start]) > 44 || m.Range.Start.Precision < dateparse.Day {
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
	if lead := fold(text[:m.Start]); containsAny(lead, otherDates) {
		return
	} else if containsAny(lead, changeDates) {
		rd.add(idModified, c)
		return
	}
	rd.add(idPublished, c)
	if from != fromLabel {
		return
	}
	rd.readAfterDate(i, text[m.Start:])
	if lead := cleanSource(text[:m.Start]); endsUnit(lead) && columns(lead) <= 30 && startsHan(lead) && !strings.ContainsAny(lead, " \u3000") {
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
	inner := stripBrackets(s)
	if inner == s || !containsAny(fold(inner), changeDates) {
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
	if isDay(first) && columns(first) <= 12 {
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

func containsAny(s string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(s, w) })
}

// withNextTime reads the time of day that stands on the line after a date:
// 2023年11月18日（星期六） / 香港時間18時23分.
func (rd *reading) withNextTime(i int, text string, m dateparse.Match) dateparse.Match {
	if i+1 >= len(rd.page.Blocks) || columns(rd.page.Blocks[i+1].Text) > 28 {
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
	if s == "" || columns(s) > 36 || strings.ContainsAny(s, "0123456789") && !isMedium(s) || strings.ContainsAny(s, "：:，。") {
		return
	}
	if s, ok := cutAnySuffix(s, " 訊", " 讯"); ok {
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
	if i <= rd.title || rd.title < 0 || columns(b.Text) > 30 || b.Kind == dom.Heading {
		return
	}
	s := strings.TrimSpace(b.Text)
	if name, ok := cutAnySuffix(s, " 訊", " 讯"); ok && name != "" {
		s = name
	} else if !isMedium(s) || isSentence(s) {
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

// firstDate finds the first date in a short text.
func (rd *reading) firstDate(s string) (dateparse.Match, bool) {
	if strings.IndexFunc(s, unicode.IsDigit) < 0 && strings.IndexFunc(s, func(r rune) bool { return r > 0x3000 }) < 0 {
		return dateparse.Match{}, false
	}
	for m := range rd.labelDates().Find(s) {
		if m.Range.Start.IsZero() || m.Kind == dateparse.Vague {
			continue
		}
		return m, true
	}
	return dateparse.Match{}, false
}

// readDate reads the date at the start of a value.
func (rd *reading) readDate(value string) (dateparse.Date, bool) {
	value = wholeYear(strings.TrimLeft(value, " \u3000（([【"))
	if rd.a.Language == "zh-Hant" {
		value = commonEra(value)
	}
	if d, err := rd.labelDates().Parse(value); err == nil && !d.IsZero() {
		return d, true
	}
	m, ok := rd.firstDate(value)
	if !ok || columns(value[:m.Start]) > 12 {
		return dateparse.Date{}, false
	}
	return m.Range.Start, true
}

// wholeYear completes a year of two digits in front: 18-03-08 23:16.
//
// QUIRK: some portals write so; month or day in front would be written with
// the year whole.
func wholeYear(s string) string {
	if len(s) >= 8 && isDigit(s[0]) && isDigit(s[1]) && s[2] == '-' && isDigit(s[4]) && s[5] == '-' && isDigit(s[7]) && (len(s) == 8 || !isDigit(s[8])) {
		return "20" + s
	}
	return s
}

// commonEra turns a year of the Republic of China in front into one of the
// common era: 112-03-05, 112.03.05.
func commonEra(s string) string {
	if len(s) < 8 || s[0] != '1' || !isDigit(s[1]) || !isDigit(s[2]) || !strings.ContainsRune("-./", rune(s[3])) || !isDigit(s[4]) {
		return s
	}
	year, _ := digits(s, 3)
	return strconv.Itoa(year+1911) + s[3:]
}

// labelDates reads the dates of labels and meta elements. Their reference is
// the day on which the page was fetched: nothing else is known yet.
func (rd *reading) labelDates() *dateparse.Parser {
	if rd.labelParser == nil {
		rd.labelParser = &dateparse.Parser{Location: rd.location(), Reference: rd.src.Fetched}
	}
	return rd.labelParser
}

// isDateLine tells a line that is a date with little beside it: in brackets,
// with a weekday, a count or a short name.
func isDateLine(text string) bool {
	if len(text) > 270 {
		return false
	}
	if _, digits := digitsIn(text); digits < 3 || columns(text) > 90 {
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
		if lead != "" && (m.Range.Start.Precision < dateparse.Minute && m.End < len(core) || columns(lead) > 40 || strings.ContainsAny(lead, "，。,；;：:") || !sparse(lead)) {
			return false
		}
		rest := strings.Trim(core[m.End:], " ）)】]|·，,")
		if rest = strings.TrimSuffix(rest, "〕"); strings.HasPrefix(rest, "〔") {
			rest += "〕"
		}
		if isDay(rest) || rest == "" || isByline(rest) {
			return true
		}
		if m.Range.Start.Precision >= dateparse.Minute && columns(text) <= 90 && !strings.ContainsAny(rest, "，。,；;！？") {
			return true
		}
		return columns(rest) <= 28 && !strings.ContainsAny(rest, "，。,；;") && !isSentence(rest) && sparse(rest)
	}
	return false
}

// isDay tells a weekday that stands beside a date.
func isDay(s string) bool {
	s = fold(s)
	return strings.HasPrefix(s, "星期") || strings.HasPrefix(s, "周") || strings.HasSuffix(s, "day")
}

// sparse tells the rest of a date line, a count and names of a few
// characters, from the beginning of a sentence.
func sparse(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if columns(word) > 20 {
			return false
		}
	}
	return utf8.RuneCountInString(s) <= 24
}

// readClasses reads a short block whose class, or that of a run in it, says
// what it is.
func (rd *reading) readClasses(i int, b *dom.Block) {
	for _, f := range markedFields {
		if rd.marksAround(b)&f.mark != 0 {
			rd.readClassed(i, f.field, runText(b, 0, len(b.Text)))
		}
	}
	rd.readRuns(i, b)
	if c := &rd.page.Containers[b.Container]; rd.ownMarks(b)&markAuthor != 0 || rd.marksOf(c.Class)&markAuthor != 0 && c.Last-c.First <= 2 {
		rd.readAuthor(b.Text)
	}
	rd.readCountBefore(i, b.Text)
}

// readCountBefore reads a count that stands in front of its word.
func (rd *reading) readCountBefore(i int, text string) {
	if n, ok := countBefore(text); ok {
		rd.add(idViews, candidate{origin: fromLine, raw: text, count: n, block: i})
	}
}

// markedFields are the fields that an element's class can name.
var markedFields = []struct {
	mark  marks
	field fieldID
}{{markPublished, idPublished}, {markSource, idSource}, {markViews, idViews}}

// readRuns reads the inline elements of a block whose class says what they
// hold.
func (rd *reading) readRuns(i int, b *dom.Block) {
	for _, r := range b.Runs {
		value := b.Text[r.Start:r.End]
		m := rd.marksOf(r.Class) | rd.marksOf(r.ID)
		for _, f := range markedFields {
			if m&f.mark != 0 {
				rd.readClassed(i, f.field, value)
			}
		}
		if m&markAuthor != 0 {
			rd.readAuthor(value)
		}
	}
}

// relativeDays stand in place of a date where an account's name may stand too.
const relativeDays = "刚刚 今天 昨天 前天 昨日 今日"

// readAuthor adds what stands in an element marked as the author's: a person's
// name, or in Chinese a department or account.
func (rd *reading) readAuthor(s string) {
	s = strings.TrimPrefix(cleanValue(s), "由 ")
	switch {
	case isPlatform(s), hasWord(relativeDays, s):
		return
	case isHanName(s) && isSurname(s):
		rd.credit(Credit{Role: RoleAuthor, Name: s})
		return
	case startsHan(s) && columns(s) >= 4 && columns(s) <= 24 && !strings.ContainsAny(s, "0123456789 ：:，。|/"):
		rd.credit(Credit{Role: RoleAuthor, Organization: s}) // a department, or the account that published
		return
	}
	if words := strings.Fields(s); !startsHan(s) && len(words) >= 2 && len(words) <= 4 && capitalised(s) && !isLatinUnit(s) && strings.IndexFunc(s, unicode.IsDigit) < 0 {
		rd.credit(parseNames(RoleAuthor, s)...)
	}
}

func (rd *reading) readClassed(i int, id fieldID, value string) {
	c := candidate{origin: fromClass, raw: value, text: value, block: i}
	switch id {
	case idPublished:
		rd.addDate(id, c)
	case idViews:
		if c.count = parseCount(value); c.count.Known {
			rd.add(id, c)
		}
	case idSource:
		if c.text = cleanSource(value); c.text != "" && columns(c.text) <= 40 {
			rd.add(id, c)
		}
	}
}

// readRunDate reads the date of a time element or an itemprop.
func (rd *reading) readRunDate(i int, r dom.Run) {
	id := idPublished
	switch r.Prop {
	case "dateModified":
		id = idModified
	case "", "datePublished", "dateCreated", "pubdate":
	default:
		return
	}
	rd.addDate(id, candidate{origin: fromTime, raw: r.Value, block: i})
}
