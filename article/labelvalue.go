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
	if from == fromLabel || from == fromTail && slices.ContainsFunc(hits, func(h label.Hit) bool { return h.Label.Field == label.FieldPublished }) {
		rd.readCountBefore(i, sheet.RunText(b, 0, len(b.Text)))
	}
	for n, h := range hits {
		if end := elementEnd(b, h); end < h.End {
			if from == fromLabel {
				rd.creditHan(label.CleanValue(b.Text[end:h.End]))
			}
			h.End = end
		}
		if h.Label.Field == label.FieldCredit && from == fromAbove {
			continue // above the title names belong to something else
		}
		value := label.CleanValue(sheet.WithoutButtons(b, h.Val, h.End))
		if value == "" && n == len(hits)-1 {
			value = rd.nextValue(i, h)
		}
		if h.Label.Field == label.FieldCredit || h.Label.Field == label.FieldIssuer {
			value = rd.cutDate(i, value, from)
		}
		if h.Label.Field == label.FieldCredit && value != "" && len(h.Names(value)) == 0 {
			value = cmp.Or(firstElement(b, h), value)
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

// elementEnd is the end of a label's value where one element holds both and more follows:
// <span>来源：宣传科</span><span>1024</span>. A name there is the author's.
func elementEnd(b *dom.Block, h label.Hit) int {
	for _, r := range b.Runs {
		if int(r.Start) <= h.Start && strings.TrimSpace(b.Text[r.Start:h.Start]) == "" && h.Val < int(r.End) && int(r.End) < h.End {
			return int(r.End)
		}
	}
	return h.End
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
	if h.Sign != label.SignColon && !rd.SameBox(i, i+1) {
		return ""
	}
	switch h.Label.Field {
	case label.FieldPublished, label.FieldModified, label.FieldViews:
		return label.CleanValue(next.Text) // checked by its kind
	case label.FieldSource, label.FieldIssuer, label.FieldCredit, label.FieldDocNumber:
		if rd.Line(i+1).Class == label.ClassShort && (rd.HTML || strings.Trim(rd.Page.Blocks[i].Text[h.Start:h.Val], " :：") == rd.Page.Blocks[i].Text[h.Start:]) && (i+1 < rd.Head.Last || rd.answersBelow(i)) {
			return label.CleanValue(next.Text)
		}
	}
	return ""
}

// answersBelow tells a label below the body, in an element of its own, whose value
// stands in the element beside it.
func (rd *besideReader) answersBelow(i int) bool {
	l, ok := label.Whole(rd.Page.Blocks[i].Text)
	at, next := rd.Page.Blocks[i].Container, rd.Page.Blocks[i+1].Container
	pair := rd.Page.Blocks[i].Tag == atom.Dt && rd.Page.Blocks[i+1].Tag == atom.Dd
	return ok && l.Field == label.FieldCredit && i >= rd.Tail.First && (pair || at != next) && (pair || rd.Page.Containers[next].Parent == at || rd.Page.Containers[next].Parent == rd.Page.Containers[at].Parent)
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
	switch from {
	case fromLabel:
		rd.add(idPublished, candidate{origin: fromLine, raw: m.Text, date: m.Range.Start, block: i})
	case fromTail:
		rd.add(idPublished, candidate{origin: fromText, raw: m.Text, date: m.Range.Start, block: i})
	}
	before, _ := form.CutAnySuffix(strings.TrimSpace(value[:m.Start]), " on", " at", ",") // Submitted by Jo Pell on 4 May
	return strings.TrimSpace(before + " " + value[m.End:])
}

// firstElement is the value of a label up to the next element, where what follows is
// something else: By Jo Pell<a>Leave a comment</a>.
func firstElement(b *dom.Block, h label.Hit) string {
	for _, r := range b.Runs {
		if int(r.Start) > h.Val && int(r.Start) < h.End {
			return label.CleanValue(b.Text[h.Val:r.Start])
		}
	}
	return ""
}

// linkedValue is the value of a label that is a link, without what stands
// behind it: 来源: <a>栖云广电</a> 栖云 <a>举报</a>.
// A link glued behind a value that is none is a button: 来源：栖云广电<a>参与互动</a>.
func linkedValue(b *dom.Block, h label.Hit) string {
	end := h.End
	for _, r := range slices.Backward(b.Runs) {
		if int(r.Start) > h.Val && int(r.End) == end && r.Href != "" && b.Text[r.Start-1] != ' ' {
			end = int(r.Start)
		}
	}
	if end < h.End {
		return label.CleanValue(b.Text[h.Val:end])
	}
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
		if form.StartsHan(value) && label.IsBodyName(value) { // 发布：青岚县卫生局
			c.origin = fromIssuer
			rd.add(idSource, c)
			return
		}
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
			rd.creditHan(word)
		}
		c.raw = strings.TrimSpace(c.raw[:m.Start])
	}
	c.raw, _, _ = strings.Cut(c.raw, "|")
	if first, rest, ok := strings.Cut(label.CleanValue(c.raw), " "); ok && form.StartsHan(first) && (label.IsMedium(first) || len(rest) <= 6 && !label.EndsUnit(rest)) {
		c.raw = first
		for word := range strings.FieldsSeq(rest) {
			rd.creditHan(word)
		}
	}
	if c.text = label.CleanSource(c.raw); c.text != "" {
		rd.add(idSource, c)
	}
}
