package article

import (
	"fmt"
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
)

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

// agreedDay gives the date on which two origins of the head agree against
// chosen, if that is weak.
func (rd *reading) agreedDay(id fieldID, chosen candidate) (candidate, bool) {
	if !weakDates[chosen.origin] {
		return candidate{}, false
	}
	for i, x := range rd.candidates[id] {
		if !systemOrigins[x.origin] || x.date.Precision < dateparse.Day || sameDay(x.date, chosen.date) {
			continue
		}
		for _, y := range rd.candidates[id][i+1:] {
			if systemOrigins[y.origin] && y.origin != x.origin && y.date.Precision >= dateparse.Day && sameDay(x.date, y.date) {
				return x, true
			}
		}
	}
	return candidate{}, false
}

// contradictions warns where another origin says something else than what was
// chosen.
func (rd *reading) contradictions() {
	a := &rd.a
	for _, c := range rd.candidates[idPublished] {
		if d := c.date; plainOrigins[c.origin] && d.Precision >= dateparse.Day && a.Published.Precision >= dateparse.Day && apart(d.Time, a.Published.Time) > 36*time.Hour {
			rd.contradict(idPublished, c)
			break
		}
	}
	for _, c := range rd.candidates[idViews] {
		if plainOrigins[c.origin] && c.count.Known && a.Views.Known && c.count.N != a.Views.N {
			rd.contradict(idViews, c)
			break
		}
	}
	for _, c := range rd.candidates[idSource] {
		if (c.origin == fromLabel || c.origin == fromGovMeta) && c.text != "" && a.Source != "" && !sameTitle(form.Fold(c.text), form.Fold(a.Source)) {
			rd.contradict(idSource, c)
			break
		}
	}
}

// contradict warns of candidate c.
func (rd *reading) contradict(id fieldID, c candidate) {
	rd.a.Warnings = append(rd.a.Warnings, Warning{Field: fieldNames[id], Code: "contradiction", Text: fmt.Sprintf("the page also says %q (%s)", c.raw, originNames[c.origin])})
}

// apart is how far two instants lie apart.
func apart(x, y time.Time) time.Duration { return x.Sub(y).Abs() }
