package article

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/layout"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// besideReader reads the lines around the text, and those inside that are none
// of it.
type besideReader struct {
	*sheet.Sheet
	*addresses
	layout.Layout
	said   *saidInHead
	region []int
	dates  *label.Dates
	at     int // the block that is being read
	findings
}

// readBeside reads the lines beside the text: first those that the profile names,
// those above it and below it, then those inside that are captions or asides, and
// the breadcrumb.
func readBeside(s *sheet.Sheet, lay layout.Layout, said *saidInHead, rg layout.Region, profile *Profile, links *addresses, dates *label.Dates) findings {
	rd := &besideReader{Sheet: s, addresses: links, Layout: lay, said: said, region: rg.Blocks, dates: dates}
	for _, i := range profile.metaIn(s) {
		rd.readLine(i, fromLabel)
	}
	rd.readAround()
	rd.readCrumbs()
	rd.readPortions()
	return rd.findings
}

// isAmong tells whether a block is among blocks, which are in order.
func isAmong(blocks []int, i int) bool {
	_, found := slices.BinarySearch(blocks, i)
	return found
}

// readAround reads the lines above and below the body.
func (rd *besideReader) readAround() {
	for i := rd.Head.First; i < rd.Head.Last; i++ {
		switch {
		case rd.Hidden(i), isAmong(rd.Body, i):
		case !rd.HTML || rd.Title < 0 || i >= rd.Title:
			rd.readLine(i, fromLabel)
		case i > rd.Title-8, rd.Line(i).Class == label.ClassLabel && label.AnyColon(rd.Line(i).Hits):
			rd.readLine(i, fromAbove)
		}
	}
	if rd.bodyOpensWithFacts() {
		rd.readLine(rd.Body[0], fromLabel)
	}
	for i := rd.Tail.First; i < rd.Tail.Last; i++ {
		// WeChat shows its body, credits included, only after a script ran
		if b := &rd.Page.Blocks[i]; int(b.LinkBytes)*10 > len(b.Text)*9 || isAmong(rd.Body, i) {
			continue // an entry of a list, or a signature behind the attachments
		}
		if !rd.Hidden(i) || isAmong(rd.region, i) {
			rd.readLine(i, fromTail)
		}
	}
}

// readPortions reads what stands among the text: photographers in captions, and
// asides.
func (rd *besideReader) readPortions() {
	for _, p := range rd.Portions {
		text := rd.Page.Blocks[p.Block].Text
		rd.at = p.Block
		switch p.Part {
		case layout.PartCaption:
			rd.credit(slices.DeleteFunc(label.Photographers(label.CleanCaption(text)), func(c label.Credit) bool { return c.Name == "" })...)
		case layout.PartAside:
			rd.credit(layout.Signature(rd.Sheet, rd.Body, p.Block)...)
			rd.readLine(p.Block, fromTail)
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
	b := &rd.Page.Blocks[i]
	l := rd.Line(i)
	rd.at = i
	if from != fromTail && l.Class != label.ClassLabel && b.Text != "" {
		rd.readDateBox(i, from)
	}
	if i == rd.Title {
		if l.Class == label.ClassLabel { // labels inside the heading
			rd.readHits(i, b.Text, l.Hits, from)
		}
		return
	}
	rd.readByClass(i, l, from)
	for _, r := range b.Runs {
		if (r.Value != "" || r.Tag == atom.Abbr) && from == fromLabel && int(b.LinkBytes) < len(b.Text) {
			rd.readRunDate(i, r)
		}
	}
}

// readByClass reads a block beside the body for what its line is.
func (rd *besideReader) readByClass(i int, l *sheet.Line, from origin) {
	b := &rd.Page.Blocks[i]
	switch l.Class {
	case label.ClassLabel:
		if from == fromTail {
			rd.credit(label.Trailer(b.Text)...)
		}
		rd.readHits(i, b.Text, l.Hits, from)
		if from == fromLabel {
			rd.readRuns(i, b)
		}
	case label.ClassTable:
		rd.readFacts(i, b, from)
	case label.ClassDate:
		text := sheet.RunText(b, 0, len(b.Text))
		rd.readBare(i, text, from)
		if from == fromLabel {
			rd.readRuns(i, b)
			rd.readCountBefore(i, text)
		}
	case label.ClassByline:
		if from == fromAbove {
			return
		}
		rd.readByline(i, sheet.RunText(b, 0, len(b.Text)), from)
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
	if from == fromTail && rd.HTML && !form.HasHan(text) && rd.hasAuthor() { // that of another article
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
	b := &rd.Page.Blocks[i]
	lead := 0
	if i == rd.Title {
		lead = layout.EndDate(text[:hits[0].Start], rd.dates)
	}
	if bare := strings.TrimSpace(sheet.RunText(b, lead, hits[0].Start)); bare != "" {
		rd.readBare(i, bare, from)
	}
	if from == fromLabel {
		rd.readCountBefore(i, sheet.RunText(b, 0, len(b.Text)))
	}
	for n, h := range hits {
		if h.Label.Field == label.FieldCredit && from == fromAbove {
			continue // above the title names belong to something else
		}
		value := label.CleanValue(sheet.RunText(b, h.Val, h.End))
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
	if i+1 >= len(rd.Page.Blocks) || i+1 == rd.Title {
		return ""
	}
	next := &rd.Page.Blocks[i+1]
	if form.Columns(next.Text) > 60 || len(label.Find(next.Text, nil)) > 0 || next.Kind == dom.Image {
		return ""
	}
	if h.Sign != label.SignColon && next.Container != rd.Page.Blocks[i].Container {
		return ""
	}
	switch h.Label.Field {
	case label.FieldPublished, label.FieldModified, label.FieldViews:
		return label.CleanValue(next.Text) // checked by its kind
	case label.FieldSource, label.FieldIssuer, label.FieldCredit, label.FieldDocNumber:
		if rd.Line(i+1).Class == label.ClassShort && (rd.HTML || strings.Trim(rd.Page.Blocks[i].Text[h.Start:h.Val], " :：") == rd.Page.Blocks[i].Text[h.Start:]) && i+1 < rd.Head.Last {
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
// A link glued behind a value that is none is a button: 来源：栖云广电<a>参与互动</a>.
func linkedValue(b *dom.Block, h label.Hit) string {
	for _, r := range b.Runs {
		if int(r.Start) > h.Val && int(r.End) == h.End && r.Href != "" && b.Text[r.Start-1] != ' ' {
			return label.CleanValue(b.Text[h.Val:r.Start])
		}
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

// titleOrigins say for each way in which a title was told what origin it is.
var titleOrigins = [...]origin{layout.ByProfile: fromProfile, layout.ByHeading: fromHeading, layout.ByClass: fromClass, layout.ByPosition: fromPosition, layout.ByFirst: fromFirst}

// readShown reads what the layout says: the title, and lines that name the
// source.
func readShown(s *sheet.Sheet, lay layout.Layout) (f findings) {
	if lay.Title >= 0 {
		text := lay.Headline.Shown
		f.add(idTitle, candidate{origin: titleOrigins[lay.Way], raw: text, text: text, block: lay.Title})
	}
	for _, i := range lay.Senders {
		text := strings.TrimSpace(s.Page.Blocks[i].Text)
		f.add(idSource, candidate{origin: fromLine, raw: text, text: text, block: i})
	}
	return f
}
