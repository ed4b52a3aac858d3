package article

import (
	"cmp"
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/head"
)

// ranking holds, for each field, the origins from the one that is believed
// most down. An origin that is not listed is not believed at all.
var ranking = [numFields][]origin{
	idTitle:      {fromProfile, fromHeading, fromClass, fromPosition, fromGovMeta, fromData, fromGraph, fromLabel, fromAbove, fromTitle, fromFirst, fromDublin, fromMeta},
	idPublished:  {fromLabel, fromLine, fromGovMeta, fromData, fromGraph, fromTime, fromClass, fromAbove, fromTail, fromMeta, fromDublin, fromURL, fromText, fromDateline},
	idModified:   {fromLabel, fromData, fromGraph, fromTail, fromAbove, fromMeta},
	idViews:      {fromLabel, fromTail, fromLine, fromClass, fromAbove},
	idSource:     {fromLabel, fromTail, fromAbove, fromIssuer, fromGovMeta, fromClass, fromLine, fromPrefix, fromDateline, fromDublin, fromMeta, fromData, fromGraph},
	idSiteName:   {fromGovMeta, fromGraph, fromData, fromMeta, fromTitle},
	idSummary:    {fromGovMeta, fromData, fromGraph, fromMeta, fromLabel, fromDublin},
	idKeywords:   {fromGovMeta, fromMeta, fromData, fromLabel, fromTail, fromAbove},
	idSection:    {fromGovMeta, fromLabel, fromAbove, fromData, fromGraph, fromMeta},
	idDocNumber:  {fromLabel, fromAbove, fromLine, fromMeta, fromTail, fromText},
	idBreadcrumb: {fromLabel, fromClass, fromLine, fromData},
}

// resolve fills the article from the candidates and keeps evidence of it.
func (rd *reading) resolve() {
	a := &rd.a
	pick := func(id fieldID) candidate { return rd.pick(id) }
	a.Title = pick(idTitle).text
	a.Subtitle, a.Kicker = rd.subtitle()
	a.Published = rd.sharpen(idPublished, pick(idPublished).date)
	a.Modified = rd.sharpen(idModified, pick(idModified).date)
	if a.Published.IsZero() {
		a.Published = a.Modified // a page that only says 更新时间 says when it was put up
	}
	a.Views = Count(pick(idViews).count)
	a.Source = pick(idSource).text
	a.SiteName = pick(idSiteName).text
	if a.SiteName == "" && rd.platform {
		a.SiteName = rd.account()
	}
	a.Summary = pick(idSummary).text
	a.Section = pick(idSection).text
	a.DocNumber = pick(idDocNumber).text
	a.Breadcrumb = pick(idBreadcrumb).links
	a.Keywords = head.SplitKeywords(pick(idKeywords).text)
	if a.Section == "" {
		a.Section = sectionOf(a.Breadcrumb, a.Title)
	}
	rd.keepEvidence()
}

// subtitle joins the lines of the subtitle.
func (rd *reading) subtitle() (subtitle, kicker string) {
	var lines []string
	if rd.title >= 0 && rd.page.Blocks[rd.title].Kind == dom.Heading {
		if text := rd.page.Blocks[rd.title].Text; rd.dashedLine(text) > 0 {
			lines = append(lines, titleLine(text[rd.dashedLine(text):]))
		} else if start, end := rd.titlePart(rd.title); end > 0 {
			kicker = titleLine(text[:start])
			if rest := titleLine(text[end:]); rest != "" {
				lines = append(lines, rest)
			}
		}
	}
	for _, i := range rd.subtitles {
		lines = append(lines, titleLine(rd.page.Blocks[i].Text))
	}
	if rd.kicker >= 0 && kicker == "" {
		kicker = titleLine(rd.page.Blocks[rd.kicker].Text)
	}
	return strings.Join(lines, " "), kicker
}

// account is the name under which something was published on a platform: what
// an element marked as the source holds.
func (rd *reading) account() string {
	for _, c := range rd.candidates[idSource] {
		if c.origin == fromClass {
			return c.text
		}
	}
	return ""
}

// pick gives the first candidate of the best origin, unless others agree
// against it. The order of candidates within an origin is that of the page.
func (rd *reading) pick(id fieldID) candidate {
	list := rd.candidates[id]
	if len(list) == 0 {
		return candidate{}
	}
	best := slices.MinFunc(list, func(x, y candidate) int { return cmp.Compare(rank(id, x.origin), rank(id, y.origin)) })
	if rank(id, best.origin) == len(ranking[id]) {
		return candidate{}
	}
	if id == idPublished {
		if agreed, ok := rd.agreedDay(id, best); ok {
			return agreed
		}
	}
	return best
}

func rank(id fieldID, o origin) int {
	if i := slices.Index(ranking[id], o); i >= 0 {
		return i
	}
	return len(ranking[id])
}

// sharpen adds the time of day to a date without one, where another candidate
// tells it for the same day.
func (rd *reading) sharpen(id fieldID, d dateparse.Date) dateparse.Date {
	if d.Precision != dateparse.Day {
		return d
	}
	for _, o := range ranking[id] {
		for _, c := range rd.candidates[id] {
			if c.origin == o && c.date.Precision > dateparse.Day && sameDay(c.date, d) {
				return c.date
			}
		}
	}
	return d
}

func sameDay(x, y dateparse.Date) bool {
	return x.Time.Format("20060102") == y.Time.Format("20060102")
}

// keepEvidence writes down where the values come from; with Parser.Evidence
// also what was not chosen.
func (rd *reading) keepEvidence() {
	for id := range numFields {
		best := rd.pick(id)
		for _, c := range rd.candidates[id] {
			chosen := best.origin != fromNowhere && c.origin == best.origin && c.raw == best.raw && c.block == best.block
			if !chosen && !rd.Evidence {
				continue
			}
			if c.place == "" {
				c.place = rd.place(c.block)
			}
			e := Evidence{Field: fieldNames[id], Origin: originNames[c.origin], Place: c.place, Raw: c.raw, Chosen: chosen}
			if n := len(rd.a.Evidence); n == 0 || rd.a.Evidence[n-1] != e { // two readers may have seen it
				rd.a.Evidence = append(rd.a.Evidence, e)
			}
		}
	}
}
