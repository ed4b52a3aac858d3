package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/event"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/head"
	"github.com/bulletin-go/bulletin/internal/label"
)

// readOpening reads what the first paragraphs say of the text itself, the
// dateline and the reporters, and what the last one says in brackets.
func (rd *reading) readOpening() {
	if len(rd.body) == 0 {
		return
	}
	paragraphs := strings.Split(rd.a.Text, "\n")
	rd.at = rd.body[0]
	at := 0 // where the paragraph stands in the text
	for n, p := range paragraphs[:min(3, len(paragraphs))] {
		if d, end, ok := rd.readDateline(p); ok {
			rd.a.Dateline = d
			rd.begin = at + max(end, rd.creditOpening(p))
			if label.IsMedium(d.Agency) {
				rd.add(idSource, candidate{origin: fromDateline, place: "text", raw: form.Head(p, 60), text: d.Agency, block: -1})
			}
			break
		}
		end := rd.creditOpening(p)
		if end > 0 {
			rd.begin = at + end
		}
		if end > 0 || n == 0 && form.Columns(p) > 200 {
			break
		}
		at += len(p) + len("\n")
	}
	rd.at = rd.body[len(rd.body)-1]
	rd.creditClosing(paragraphs[len(paragraphs)-1])
	rd.readSignature(paragraphs)
	rd.readTitlePrefix()
	rd.at = -1
	if rd.onlyRole(label.RoleEditor, label.RolePhotographer, label.RoleReviewer) {
		for _, author := range rd.saidInHead.Authors() {
			rd.creditMeta(author)
		}
	}
}

// readSignature reads the number at the start of a notice and the day at its
// end.
func (rd *reading) readSignature(paragraphs []string) {
	if first := form.StripBrackets(paragraphs[0]); label.IsDocNumber(first) && label.HasYearBracket(first) {
		rd.add(idDocNumber, candidate{origin: fromText, place: "text", raw: first, text: first, block: -1})
	}
	n := len(paragraphs)
	if n > 3 && form.StripBrackets(paragraphs[n-1]) != paragraphs[n-1] {
		n-- // （此件公开发布）
	}
	if n < 3 || form.Columns(paragraphs[n-1]) > 24 {
		return
	}
	m, ok := rd.labelDates().First(paragraphs[n-1])
	if !ok || m.Start > 0 || m.End < len(strings.TrimSpace(paragraphs[n-1])) || m.Range.Start.Precision != dateparse.Day {
		return
	}
	rd.add(idPublished, candidate{origin: fromText, place: "text", raw: m.Text, date: m.Range.Start, block: -1})
}

// onlyRole tells whether every credit has one of roles.
func (rd *reading) onlyRole(roles ...label.Role) bool {
	for _, c := range rd.credits {
		found := false
		for _, r := range roles {
			found = found || c.Role == r
		}
		if !found {
			return false
		}
	}
	return true
}

// creditMeta adds the author that the head of the page names, where he is not
// the site or the source.
func (rd *reading) creditMeta(author string) {
	author = head.Unescape(author)
	if strings.Contains(author, "://") || rd.isSiteName(author) || form.Columns(author) > 60 || sameTitle(author, rd.pick(idSource).text) ||
		strings.Contains(rd.page.Title, author) || label.IsLatinUnit(author) {
		return
	}
	for _, c := range label.Names(label.RoleAuthor, author) {
		if c.Name != "" {
			rd.credit(c)
		}
	}
}

// readTitlePrefix reads the source in front of a title: 人民日报：…. It must
// be a newspaper's or an agency's name.
func (rd *reading) readTitlePrefix() {
	title := rd.pick(idTitle).text
	at := strings.IndexAny(title, "：:")
	if at <= 0 || form.Columns(title[:at]) > 20 {
		return
	}
	name := strings.Trim(title[:at], "【】[]《》 ")
	if label.IsMedium(name) {
		rd.add(idSource, candidate{origin: fromPrefix, place: "title", raw: title, text: name, block: rd.title})
	}
}

// creditOpening adds the reporters whom a paragraph names near its start, and
// gives where they end; 0 for none.
func (rd *reading) creditOpening(p string) int {
	credits, from, to := label.Reporters(p)
	if len(credits) == 0 {
		return 0
	}
	rd.credit(credits...)
	rd.markByline(p[from:to])
	return to
}

// creditClosing adds whom the last paragraph names at its end: behind the last
// sentence, or in a bracket.
func (rd *reading) creditClosing(p string) {
	p = strings.TrimRight(strings.TrimSpace(p), "0123456789 ") // a staff code
	rd.credit(label.Trailer(p)...)
	before := len(rd.credits)
	credits, open := label.Closing(p)
	rd.credit(credits...)
	if len(rd.credits) > before {
		rd.markByline(p[open:])
	}
}

// markByline notes where a bracket of credits stands in the text. s is cut
// from it.
func (rd *reading) markByline(s string) {
	if at := strings.Index(rd.a.Text, s); at >= 0 {
		rd.bylines = append(rd.bylines, entity.Span{Start: at, End: at + len(s)})
	}
}

// readDateline reads the dateline of a paragraph, with the reporters that an
// agency names in it, and gives its end. Those of 〔記者張三台北報導〕 are a byline,
// and read as one.
func (rd *reading) readDateline(p string) (Dateline, int, bool) {
	found, ok := event.ReadDateline(p, rd.dateParser(rd.pick(idPublished).date))
	if !ok {
		return Dateline{}, 0, false
	}
	d := Dateline{Place: found.Place, Agency: found.Agency, Date: found.Date}
	if found.Reporters == "" {
		return d, found.End, true
	}
	names, place, parted := strings.Cut(strings.ReplaceAll(found.Reporters, "／", "/"), "/")
	if !parted {
		names, place = label.CutPlace(names)
	}
	d.Place = strings.TrimSpace(place)
	for _, c := range label.Names(label.RoleReporter, names) {
		if found.Sent && label.IsSurname(c.Name) && label.IsHanName(c.Name) {
			rd.credit(c)
		}
	}
	return d, found.End, true
}
