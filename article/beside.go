package article

import (
	"cmp"
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
)

// besideReader reads the lines around the text, and those inside that are none
// of it.
type besideReader struct {
	*sheet
	layout
	said   *saidInHead
	region []int
	dates  *label.Dates
	at     int // the block that is being read
	findings
}

// readBeside reads the lines beside the text: first those that the profile names,
// those above it and below it, then those inside that are captions or asides, and
// the breadcrumb.
func readBeside(s *sheet, lay layout, said *saidInHead, rg region, profile *Profile, dates *label.Dates) findings {
	rd := &besideReader{sheet: s, layout: lay, said: said, region: rg.blocks, dates: dates}
	for _, i := range profile.metaIn(s) {
		rd.readLine(i, fromLabel)
	}
	rd.readAround()
	rd.readCrumbs()
	rd.readPortions()
	return rd.findings
}

// readAround reads the lines above and below the body.
func (rd *besideReader) readAround() {
	for i := rd.head.first; i < rd.head.last; i++ {
		switch {
		case rd.hidden(i), slices.Contains(rd.body, i):
		case !rd.html || rd.title < 0 || i >= rd.title:
			rd.readLine(i, fromLabel)
		case i > rd.title-8, rd.line(i).class == label.ClassLabel && label.AnyColon(rd.line(i).hits):
			rd.readLine(i, fromAbove)
		}
	}
	if rd.bodyOpensWithFacts() {
		rd.readLine(rd.body[0], fromLabel)
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

// readPortions reads what stands among the text: photographers in captions, and
// asides.
func (rd *besideReader) readPortions() {
	for _, p := range rd.portions {
		text := rd.page.Blocks[p.block].Text
		rd.at = p.block
		switch p.part {
		case partCaption:
			rd.credit(slices.DeleteFunc(label.Photographers(label.CleanCaption(text)), func(c label.Credit) bool { return c.Name == "" })...)
		case partAside:
			rd.credit(signatureIn(rd.sheet, rd.body, p.block)...)
			rd.readLine(p.block, fromTail)
			rd.credit(label.Trailer(text)...)
		}
	}
}

// credit adds credits that stand in the block that is being read.
func (rd *besideReader) credit(credits ...label.Credit) { rd.findings.credit(rd.at, credits...) }

// addDate adds a date; what is no date is left out.
func (rd *besideReader) addDate(id fieldID, c candidate) bool {
	return rd.findings.addDate(id, c, rd.dates)
}

// readLine reads one block beside the body.
func (rd *besideReader) readLine(i int, from origin) {
	b := &rd.page.Blocks[i]
	l := rd.line(i)
	rd.at = i
	if from != fromTail && l.class != label.ClassLabel && b.Text != "" {
		rd.readDateBox(i, from)
	}
	if i == rd.title {
		if l.class == label.ClassLabel { // labels inside the heading
			rd.readHits(i, b.Text, l.hits, from)
		}
		return
	}
	rd.readByClass(i, l, from)
	for _, r := range b.Runs {
		if r.Value != "" && from == fromLabel && int(b.LinkBytes) < len(b.Text) {
			rd.readRunDate(i, r)
		}
	}
}

// readByClass reads a block beside the body for what its line is.
func (rd *besideReader) readByClass(i int, l *line, from origin) {
	b := &rd.page.Blocks[i]
	switch l.class {
	case label.ClassLabel:
		if from == fromTail {
			rd.credit(label.Trailer(b.Text)...)
		}
		rd.readHits(i, b.Text, l.hits, from)
		if from == fromLabel {
			rd.readRuns(i, b)
		}
	case label.ClassTable:
		rd.readFacts(i, b, from)
	case label.ClassDate:
		text := runText(b, 0, len(b.Text))
		rd.readBare(i, text, from)
		if from == fromLabel {
			rd.readRuns(i, b)
			rd.readCountBefore(i, text)
		}
	case label.ClassByline:
		if from == fromAbove {
			return
		}
		rd.readByline(i, runText(b, 0, len(b.Text)), from)
	case label.ClassShort:
		if from == fromLabel {
			rd.readClasses(i, b)
			rd.readLoneSource(i, b)
			rd.readNames(i)
			if text := form.StripBrackets(b.Text); label.IsDocNumber(text) && label.HasYearBracket(text) {
				rd.add(idDocNumber, candidate{origin: fromLine, raw: b.Text, text: text, block: i})
			}
		}
	}
}

// readByline reads a line that only says who wrote, and perhaps when.
func (rd *besideReader) readByline(i int, text string, from origin) {
	credits := label.Byline(text)
	if from == fromTail && rd.html && !form.HasHan(text) && rd.hasAuthor() { // that of another article
		credits = slices.DeleteFunc(credits, func(c label.Credit) bool { return c.Role == label.RoleAuthor })
	}
	rd.credit(credits...)
	rd.readBylineDate(i, text, from)
	if from == fromLabel {
		rd.readCountBefore(i, text)
	}
}

// hasAuthor tells whether the head of the page or of the article names the
// author.
func (rd *besideReader) hasAuthor() bool {
	return len(rd.said.Authors()) > 0 || slices.ContainsFunc(rd.credits, func(c credited) bool {
		return c.Role == label.RoleAuthor || c.Role == label.RoleReporter
	})
}

// readHits reads the labels of a line, and what stands before the first.
func (rd *besideReader) readHits(i int, text string, hits []label.Hit, from origin) {
	b := &rd.page.Blocks[i]
	lead := 0
	if i == rd.title {
		lead = endDate(text[:hits[0].Start], rd.dates)
	}
	if bare := strings.TrimSpace(runText(b, lead, hits[0].Start)); bare != "" {
		rd.readBare(i, bare, from)
	}
	if from == fromLabel {
		rd.readCountBefore(i, runText(b, 0, len(b.Text)))
	}
	for n, h := range hits {
		if h.Label.Field == label.FieldCredit && from == fromAbove {
			continue // above the title names belong to something else
		}
		value := label.CleanValue(runText(b, h.Val, h.End))
		if value == "" && n == len(hits)-1 {
			value = rd.nextValue(i, h)
		}
		if h.Label.Field == label.FieldCredit || h.Label.Field == label.FieldIssuer {
			value = rd.cutDate(i, value, from)
		}
		if h.Label.Field == label.FieldSource {
			value = cmp.Or(linkedValue(b, h), value)
		}
		rd.readValue(i, h, value, from)
		// 2021-07-09 17:55 张三 阅读: what follows a date in the same value
		if d := h.Label.Field; (d == label.FieldPublished || d == label.FieldModified) && from == fromLabel {
			rd.readAfterDate(i, value)
		}
	}
}

// nextValue gives the line after a label that ends its line: Date / February
// 5, 2020. A line with labels of its own is no value.
func (rd *besideReader) nextValue(i int, h label.Hit) string {
	if i+1 >= len(rd.page.Blocks) || i+1 == rd.title {
		return ""
	}
	next := &rd.page.Blocks[i+1]
	if form.Columns(next.Text) > 60 || len(label.Find(next.Text, nil)) > 0 || next.Kind == dom.Image {
		return ""
	}
	if h.Sign != label.SignColon && next.Container != rd.page.Blocks[i].Container {
		return ""
	}
	switch h.Label.Field {
	case label.FieldPublished, label.FieldModified, label.FieldViews:
		return label.CleanValue(next.Text) // checked by its kind
	case label.FieldSource, label.FieldIssuer, label.FieldCredit, label.FieldDocNumber:
		if rd.line(i+1).class == label.ClassShort && (rd.html || strings.Trim(rd.page.Blocks[i].Text[h.Start:h.Val], " :：") == rd.page.Blocks[i].Text[h.Start:]) && i+1 < rd.head.last {
			return label.CleanValue(next.Text)
		}
	}
	return ""
}

// cutDate takes a date that stands behind a name in the same value, 作者：裴清和
// 2021-10-15, for the day of publication.
func (rd *besideReader) cutDate(i int, value string, from origin) string {
	if _, digits := form.DigitsIn(value); digits < 6 {
		return value
	}
	m, ok := rd.dates.First(value)
	if !ok || m.Start == 0 || m.Range.Start.Precision < dateparse.Day || m.Kind != dateparse.Absolute {
		return value
	}
	if from == fromLabel {
		rd.add(idPublished, candidate{origin: fromLine, raw: m.Text, date: m.Range.Start, block: i})
	}
	return strings.TrimSpace(value[:m.Start] + " " + value[m.End:])
}

// linkedValue is the value of a label that is a link, without what stands
// behind it: 来源: <a>栖云广电</a> 栖云 <a>举报</a>.
func linkedValue(b *dom.Block, h label.Hit) string {
	for _, r := range b.Runs {
		if int(r.Start) == h.Val && int(r.End) < h.End && r.Href != "" && !strings.ContainsAny(b.Text[r.End:h.End], "0123456789") {
			return label.CleanValue(b.Text[r.Start:r.End])
		}
	}
	return ""
}

// readValue reads one value by its label.
func (rd *besideReader) readValue(i int, h label.Hit, value string, from origin) {
	c := candidate{origin: from, raw: value, text: value, block: i}
	switch h.Label.Field {
	case label.FieldPublished:
		rd.addDate(idPublished, c)
	case label.FieldModified:
		rd.addDate(idModified, c)
	case label.FieldViews:
		if c.count = label.ParseCount(value); c.count.Known {
			rd.add(idViews, c)
		}
	case label.FieldSource:
		rd.readSource(c)
	case label.FieldData:
		if from == fromLabel {
			rd.readSource(c)
		}
	case label.FieldIssuer:
		if c.text = label.CleanSource(value); c.text != "" {
			c.origin = fromIssuer
			rd.add(idSource, c)
		}
	case label.FieldCredit:
		rd.credit(h.Names(value)...)
	case label.FieldDocNumber:
		if label.IsDocNumber(value) {
			rd.add(idDocNumber, c)
		}
	case label.FieldSection:
		rd.add(idSection, c)
	case label.FieldTitle:
		if form.Columns(value) >= 12 && from != fromTail {
			rd.add(idTitle, c)
		}
	case label.FieldKeywords:
		rd.add(idKeywords, c)
	case label.FieldSummary:
		if value != "" {
			rd.add(idSummary, c)
		}
	}
}

// readSource reads the value of 来源, which may end in a date: 来源：报名
// 2017-04-06 17:46.
func (rd *besideReader) readSource(c candidate) {
	if m, ok := rd.dates.First(c.raw); ok && m.Start > 0 {
		d := c
		d.raw = c.raw[m.Start:]
		rd.addDate(idPublished, d)
		for _, word := range label.JoinSpaced(strings.Fields(c.raw[m.End:])) {
			if label.IsHanName(word) && label.IsSurname(word) {
				rd.credit(label.Credit{Role: label.RoleAuthor, Name: word})
			}
		}
		c.raw = strings.TrimSpace(c.raw[:m.Start])
	}
	c.raw, _, _ = strings.Cut(c.raw, "|")
	if first, rest, ok := strings.Cut(label.CleanValue(c.raw), " "); ok && form.StartsHan(first) && (label.IsMedium(first) || len(rest) <= 6 && !label.EndsUnit(rest)) {
		c.raw = first
		for word := range strings.FieldsSeq(rest) {
			if label.IsHanName(word) && label.IsSurname(word) {
				rd.credit(label.Credit{Role: label.RoleAuthor, Name: word})
			}
		}
	}
	if c.text = label.CleanSource(c.raw); c.text != "" {
		rd.add(idSource, c)
	}
}
