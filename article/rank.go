package article

import (
	"cmp"
	"slices"

	"github.com/bulletin-go/bulletin/dateparse"
)

// ranking holds, for each field, the origins from the one that is believed
// most down. An origin that is not listed is not believed at all.
var ranking = [numFields][]origin{
	idTitle:      {fromProfile, fromHeading, fromClass, fromPosition, fromGovMeta, fromData, fromGraph, fromLabel, fromAbove, fromTitle, fromFirst, fromDublin, fromMeta},
	idPublished:  {fromLabel, fromLine, fromGovMeta, fromData, fromGraph, fromTime, fromClass, fromAbove, fromTail, fromMeta, fromDublin, fromURL, fromText, fromDateline},
	idModified:   {fromLabel, fromData, fromGraph, fromTime, fromTail, fromAbove, fromMeta},
	idViews:      {fromLabel, fromTail, fromLine, fromClass, fromAbove},
	idSource:     {fromLabel, fromTail, fromAbove, fromIssuer, fromGovMeta, fromClass, fromLine, fromPrefix, fromDateline, fromDublin, fromMeta, fromData, fromGraph},
	idSiteName:   {fromGovMeta, fromGraph, fromData, fromMeta, fromTitle},
	idSummary:    {fromGovMeta, fromData, fromGraph, fromMeta, fromLabel, fromDublin},
	idKeywords:   {fromGovMeta, fromMeta, fromData, fromLabel, fromTail, fromAbove},
	idSection:    {fromGovMeta, fromLabel, fromAbove, fromData, fromGraph, fromMeta},
	idDocNumber:  {fromLabel, fromAbove, fromLine, fromMeta, fromTail, fromText},
	idBreadcrumb: {fromLabel, fromClass, fromLine, fromData},
}

// What several origins say of one field: where two others agree against a weak
// one they are believed, and where what was chosen is contradicted a Warning
// says so.

// systemOrigins are written by the content system and not by hand.
var systemOrigins = [numOrigins]bool{fromGovMeta: true, fromData: true, fromGraph: true, fromTime: true, fromDublin: true, fromMeta: true, fromURL: true}

// weakDates are the origins of dates that may tell of something else: the day
// above the title is often today.
var weakDates = [numOrigins]bool{fromAbove: true, fromTail: true, fromText: true, fromDateline: true}

// plainOrigins name what they hold, so that a second of them with another value
// is worth a warning.
var plainOrigins = [numOrigins]bool{fromLabel: true, fromGovMeta: true, fromData: true, fromGraph: true, fromTime: true}

// pick gives the first candidate of the best origin, unless others agree
// against it. The order of candidates within an origin is that of the page.
func (f *findings) pick(id fieldID) candidate {
	list := f.of[id]
	if len(list) == 0 {
		return candidate{}
	}
	best := slices.MinFunc(list, func(x, y candidate) int { return cmp.Compare(rank(id, x.origin), rank(id, y.origin)) })
	if rank(id, best.origin) == len(ranking[id]) {
		return candidate{}
	}
	if id == idPublished {
		if agreed, ok := f.agreedDay(id, best); ok {
			return agreed
		}
		best = f.decided(f.wholeDay(best))
	}
	return best
}

// wholeDay gives the best candidate with a day, where the chosen date has none:
// half a date is one that was not read to its end. A day without a label and a
// time, which the head of the page gives as that of a change, gives way too to
// an earlier one that the head gives for the publication.
func (f *findings) wholeDay(chosen candidate) candidate {
	coarse := chosen.date.Precision < dateparse.Day
	if !coarse && !f.isChange(chosen) {
		return chosen
	}
	best, found := chosen, false
	for _, c := range f.of[idPublished] {
		if c.date.Precision < dateparse.Day || c.date.Uncertain || rank(idPublished, c.origin) == len(ranking[idPublished]) {
			continue
		}
		earlier := systemOrigins[c.origin] && c.origin != fromURL && c.date.Time.Before(chosen.date.Time)
		if (coarse || earlier) && (!found || rank(idPublished, c.origin) < rank(idPublished, best.origin)) {
			best, found = c, true
		}
	}
	return best
}

// isChange tells a day that no label is beside, and that the head of the page
// gives for the last change and nothing for the publication.
func (f *findings) isChange(c candidate) bool {
	if c.origin != fromLine || c.date.Precision != dateparse.Day {
		return false
	}
	gives := func(x candidate) bool { return systemOrigins[x.origin] && sameDay(x.date, c.date) }
	return slices.ContainsFunc(f.of[idModified], gives) && !slices.ContainsFunc(f.of[idPublished], gives)
}

func rank(id fieldID, o origin) int {
	if i := slices.Index(ranking[id], o); i >= 0 {
		return i
	}
	return len(ranking[id])
}

// agreedDay gives the date on which two origins of the head agree against
// chosen, if that is weak.
func (f *findings) agreedDay(id fieldID, chosen candidate) (candidate, bool) {
	if !weakDates[chosen.origin] {
		return candidate{}, false
	}
	for i, x := range f.of[id] {
		if !systemOrigins[x.origin] || x.date.Precision < dateparse.Day || sameDay(x.date, chosen.date) {
			continue
		}
		for _, y := range f.of[id][i+1:] {
			if systemOrigins[y.origin] && y.origin != x.origin && y.date.Precision >= dateparse.Day && sameDay(x.date, y.date) {
				return x, true
			}
		}
	}
	return candidate{}, false
}

// sharpen adds the time of day to a date without one, where another candidate
// tells it for the same day.
func (f *findings) sharpen(id fieldID, d dateparse.Date) dateparse.Date {
	if d.Precision != dateparse.Day {
		return d
	}
	for _, o := range ranking[id] {
		for _, c := range f.of[id] {
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
