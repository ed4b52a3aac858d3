package article

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// readClasses reads a short block whose class, or that of a run in it, says
// what it is.
func (rd *besideReader) readClasses(i int, b *dom.Block) {
	for _, f := range markedFields {
		if rd.MarksAround(b)&f.mark != 0 {
			rd.readClassed(i, f.field, sheet.RunText(b, 0, len(b.Text)))
		}
	}
	rd.readRuns(i, b)
	c := &rd.Page.Containers[b.Container]
	if rd.OwnMarks(b)&sheet.MarkAuthor != 0 || b.Prop == "author" || (rd.MarksOf(c.Class)&sheet.MarkAuthor != 0 || c.Prop == "author") && c.Last-c.First <= 2 {
		rd.readAuthor(b.Text)
	}
	rd.readCountBefore(i, b.Text)
}

// readCountBefore reads a count that stands in front of its word.
func (rd *besideReader) readCountBefore(i int, text string) {
	if n, ok := label.CountBefore(text); ok {
		rd.add(idViews, candidate{origin: fromLine, raw: text, count: n, block: i})
	}
}

// markedFields are the fields that an element's class can name.
var markedFields = []struct {
	mark  sheet.Marks
	field fieldID
}{{sheet.MarkPublished, idPublished}, {sheet.MarkSource, idSource}, {sheet.MarkViews, idViews}}

// readRuns reads the inline elements of a block whose class says what they
// hold.
func (rd *besideReader) readRuns(i int, b *dom.Block) {
	for _, r := range b.Runs {
		value := b.Text[r.Start:r.End]
		if value == "" {
			value = behind(b, int(r.End)) // an icon in front of the value
			if hits := label.Find(value, nil); len(hits) > 0 && hits[0].Start == 0 {
				continue // <span class="author"></span> 发布时间：…: there is none
			}
		}
		m := rd.MarksOf(r.Class) | rd.MarksOf(r.ID)
		for _, f := range markedFields {
			if m&f.mark != 0 {
				rd.readClassed(i, f.field, value)
			}
		}
		if (m&sheet.MarkAuthor != 0 || r.Prop == "author" || sheet.LinksAuthor(r.Href)) && !labelled(rd.Line(i).Hits, r) {
			rd.readAuthor(value)
		}
	}
}

// labelled tells whether an element stands in the value of a label that says what
// its people did: 编辑：<span id="author">.
func labelled(hits []label.Hit, r dom.Run) bool {
	return slices.ContainsFunc(hits, func(h label.Hit) bool {
		return h.Label.Field == label.FieldCredit && h.Val <= int(r.Start) && int(r.Start) < h.End
	})
}

// behind is the text behind a place in a block, up to the next element.
func behind(b *dom.Block, at int) string {
	end := len(b.Text)
	for _, r := range b.Runs {
		if int(r.Start) > at {
			end = min(end, int(r.Start))
		}
	}
	return strings.TrimLeft(strings.TrimSpace(b.Text[at:end]), ":： ")
}

// readAuthor adds what stands in an element marked as the author's: a person's
// name, or in Chinese a department or account.
func (rd *besideReader) readAuthor(s string) {
	s = strings.TrimPrefix(label.CleanValue(s), "由 ")
	_, isLabel := label.Whole(s) // 发表于, whose value a script writes
	switch {
	case isLabel, label.IsPlatform(s), form.HasWord(label.RelativeDays, s):
		return
	case rd.creditHan(s):
		return
	case form.StartsHan(s) && form.Columns(s) >= 4 && form.Columns(s) <= 24 && !form.HasSign(s, "0123456789 ：:，。|/"):
		rd.credit(label.Credit{Role: label.RoleAuthor, Organization: s}) // a department, or the account that published
		return
	}
	names := s
	if first, post, ok := strings.Cut(s, ","); ok && !strings.Contains(post, ",") && label.IsLatinPost(post) {
		names = first // Jo Pell, transport correspondent
	}
	if form.StartsHan(s) || form.IndexDigit(s) >= 0 || label.IsLatinUnit(names) {
		return
	}
	if label.AreLatinNames(names) {
		rd.credit(label.Names(label.RoleAuthor, names)...)
	}
}

func (rd *besideReader) readClassed(i int, id fieldID, value string) {
	c := candidate{origin: fromClass, raw: value, text: value, block: i}
	switch id {
	case idPublished:
		rd.addDate(id, c)
	case idViews:
		if c.count = label.ParseCount(value); c.count.Known {
			rd.add(id, c)
		}
	case idSource:
		if c.text = label.CleanSource(value); c.text != "" && form.Columns(c.text) <= 40 {
			rd.add(id, c)
		}
	}
}

// readRunDate reads the date of a time element or an itemprop.
func (rd *besideReader) readRunDate(i int, r dom.Run) {
	id := idPublished
	switch r.Prop {
	case "":
		if strings.Contains(r.Class, "updated") && !strings.Contains(r.Class, "published") {
			id = idModified
		}
	case "dateModified":
		id = idModified
	case "datePublished", "dateCreated", "pubdate":
	default:
		return
	}
	raw := r.Value
	if r.Tag == atom.Abbr && (r.Prop != "" || strings.Contains(r.Class, "published")) {
		raw = r.Title // hAtom: <abbr class="published" title="2011-03-30T21:00:00+02:00">
	}
	if raw != "" {
		rd.addDate(id, candidate{origin: fromTime, raw: raw, block: i})
	}
}
