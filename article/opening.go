package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/event"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/head"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/layout"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// opening is what the text says of itself: where it was sent from, and who wrote
// it.
type opening struct {
	dateline Dateline
	begin    int           // of the text behind a dateline and the bracket of its reporters
	bylines  []entity.Span // brackets of credits in the text
	findings
}

// readOpening reads what the first paragraphs of a text say of it, the dateline
// and the reporters, and what the last one says in brackets. dates counts from
// the day of publication, as far as it is known.
func readOpening(t text, lay layout.Layout, title string, dates *dateparse.Parser, fields *label.Dates) opening {
	var o opening
	if len(lay.Body) == 0 {
		return o
	}
	paragraphs := strings.Split(t.text, "\n")
	o.readStart(t, paragraphs, lay.Body[0], dates, fields)
	o.readEnd(t, paragraphs[len(paragraphs)-1], lay.Body[len(lay.Body)-1])
	o.readDashedName(paragraphs, lay.Body[len(lay.Body)-1])
	o.readSignature(paragraphs, fields)
	o.readTitlePrefix(title, lay.Title)
	return o
}

// readStart reads the first paragraphs; block is that of the first.
func (o *opening) readStart(t text, paragraphs []string, block int, dates *dateparse.Parser, fields *label.Dates) {
	o.readLabel(paragraphs[0], fields)
	at := 0 // where the paragraph stands in the text
	for n, p := range paragraphs[:min(3, len(paragraphs))] {
		d, reporters, end := readDateline(p, dates)
		o.credit(block, reporters...)
		if credits, from, to := label.Reporters(p); len(credits) > 0 {
			o.credit(block, credits...)
			o.mark(t, p[from:to])
			end = max(end, to)
		}
		if d.Agency != "" && label.IsMedium(d.Agency) {
			o.add(idSource, candidate{origin: fromDateline, place: "text", raw: form.Head(p, 60), text: d.Agency, block: -1})
		}
		if end > 0 {
			o.dateline, o.begin = d, at+end
			if d.Date.Precision >= dateparse.Day {
				o.add(idPublished, candidate{origin: fromDateline, place: "text", raw: form.Head(p, 60), date: d.Date, block: -1})
			}
			return
		}
		if n == 0 && form.Columns(p) > 200 {
			return
		}
		at += len(p) + len("\n")
	}
}

// readLabel reads the day behind a label on whose line the text begins: Date: May 4,
// 2021 On May 3, a delegation ….
func (o *opening) readLabel(p string, dates *label.Dates) {
	hits := label.Find(form.Head(p, 80), nil)
	if len(hits) == 0 || hits[0].Start > 0 || hits[0].Label.Field != label.FieldPublished || hits[0].Sign != label.SignColon {
		return
	}
	if m, ok := dates.First(p[hits[0].Val:]); ok && m.Start == 0 && m.Range.Start.Precision >= dateparse.Day && m.Kind == dateparse.Absolute {
		o.add(idPublished, candidate{origin: fromLabel, place: "text", raw: m.Text, date: m.Range.Start, block: -1})
	}
}

// readEnd reads whom the last paragraph, of a block, names at its end: behind the
// last sentence, or in a bracket.
func (o *opening) readEnd(t text, p string, block int) {
	p = label.CutEndMark(strings.TrimRight(strings.TrimSpace(p), "0123456789 ")) // a staff code
	o.credit(block, label.Trailer(p)...)
	credits, open := label.Closing(p)
	o.credit(block, credits...)
	if len(credits) > 0 {
		o.mark(t, p[open:])
	}
}

// readDashedName reads who signs an English text, – Jo Pell. Below words in quotation
// marks the name is that of their speaker.
func (o *opening) readDashedName(paragraphs []string, block int) {
	n := len(paragraphs)
	if n < 2 || strings.ContainsRune("\"”’'", form.LastRune(paragraphs[n-2])) {
		return
	}
	if name, ok := form.CutAnyPrefix(paragraphs[n-1], "– ", "— ", "-- ", "- "); ok && label.LikelyLatinName(name) {
		o.credit(block, label.Names(label.RoleAuthor, name)...)
	}
}

// mark notes where a bracket of credits stands in the text. s is cut from it.
func (o *opening) mark(t text, s string) {
	if at := strings.Index(t.text, s); at >= 0 {
		o.bylines = append(o.bylines, entity.Span{Start: at, End: at + len(s)})
	}
}

// readSignature reads the number at the start of a notice and the day at its
// end.
func (o *opening) readSignature(paragraphs []string, dates *label.Dates) {
	if first := form.StripBrackets(paragraphs[0]); label.IsDocNumber(first) && label.HasYearBracket(first) {
		o.add(idDocNumber, candidate{origin: fromText, place: "text", raw: first, text: first, block: -1})
	}
	n := len(paragraphs)
	if n > 3 && form.StripBrackets(paragraphs[n-1]) != paragraphs[n-1] && !strings.ContainsAny(paragraphs[n-1], "日0123456789") {
		n-- // （此件公开发布）
	}
	if n < 2 {
		return
	}
	last := strings.TrimSpace(form.StripBrackets(paragraphs[n-1]))
	if form.Columns(last) > 2*label.LongLine {
		return // a paragraph
	}
	m, ok := dates.First(last)
	if !ok || m.End < len(last) || m.Range.Start.Precision != dateparse.Day || !isSigner(strings.TrimSpace(last[:m.Start])) {
		return
	}
	o.add(idPublished, candidate{origin: fromText, place: "text", raw: m.Text, date: m.Range.Start, block: -1})
}

// isSigner tells what stands before the day at the end of a notice: nothing, or the body
// that signs it.
func isSigner(s string) bool {
	return s == "" || form.StartsHan(s) && label.EndsUnit(s) && form.Columns(s) <= label.LongLine && !form.IsSentence(s) && !strings.ContainsAny(s, "，。：；、")
}

// readTitlePrefix reads the source in front of a title: 人民日报：…. It must
// be a newspaper's or an agency's name.
func (o *opening) readTitlePrefix(title string, block int) {
	at := form.IndexSign(title, "：:")
	if at <= 0 || form.Columns(title[:at]) > 20 {
		return
	}
	name := strings.Trim(title[:at], "【】[]《》 ")
	if label.IsMedium(name) {
		o.add(idSource, candidate{origin: fromPrefix, place: "title", raw: title, text: name, block: block})
	}
}

// readDateline reads the dateline of a paragraph, with the reporters that an
// agency names in it, and gives its end. Those of 〔記者張三台北報導〕 are a byline,
// and read as one.
func readDateline(p string, dates *dateparse.Parser) (d Dateline, reporters []label.Credit, end int) {
	found, ok := event.ReadDateline(p, dates)
	if !ok {
		return Dateline{}, nil, 0
	}
	d = Dateline{Place: found.Place, Agency: found.Agency, Date: found.Date}
	if found.Reporters == "" {
		return d, reporters, found.End
	}
	names, place, parted := strings.Cut(strings.ReplaceAll(found.Reporters, "／", "/"), "/")
	if !parted {
		names, place = label.CutPlace(names)
	}
	d.Place = strings.TrimSpace(place)
	for _, c := range label.Names(label.RoleReporter, names) {
		if found.Sent && label.IsSurname(c.Name) && label.IsHanName(c.Name) {
			reporters = append(reporters, c)
		}
	}
	return d, reporters, found.End
}

// creditHead adds the authors whom the head of the page names, where the page
// shows none.
func creditHead(s *sheet.Sheet, said *saidInHead, found *findings) (f findings) {
	if !found.onlyRoles(label.RoleEditor, label.RolePhotographer, label.RoleReviewer) {
		return f
	}
	source := found.pick(idSource).text
	for _, author := range said.Authors() {
		author = head.Unescape(author)
		switch {
		case strings.Contains(author, "://"), form.Columns(author) > 60, label.IsLatinUnit(author):
			continue
		case said.IsSite(author), form.SameText(author, source), strings.Contains(s.Page.Title, author):
			continue
		}
		for _, c := range label.Names(label.RoleAuthor, author) {
			if c.Name != "" {
				f.credit(-1, c)
			}
		}
	}
	return f
}
