package article

import (
	"fmt"
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
)

// An Article keeps each of its dates in one form, so that it is the same Article
// after it was written as JSON, which has the zone of a time only where the page
// stated one: times with a zone are in an unnamed location of that offset, all
// others are what the clock of AssumedZone showed.

// settle brings the dates of a into that form. Those without a zone were read as
// times in assumed.
func (a *Article) settle(assumed *time.Location) {
	a.AssumedZone = ""
	offset, varies, any := 0, false, false
	for d := range a.dates() {
		if d.IsZero() || statesZone(*d) {
			continue
		}
		_, o := clockIn(*d, assumed).Zone()
		varies = varies || any && o != offset
		offset, any = o, true
	}
	switch {
	case varies:
		a.AssumedZone = assumed.String()
	case any:
		a.AssumedZone = formatOffset(offset)
		assumed = fixedZone(offset)
	}
	for d := range a.dates() {
		settleDate(d, assumed)
	}
}

// settleDate gives d no more than its precision, in its own zone or in assumed.
func settleDate(d *dateparse.Date, assumed *time.Location) {
	switch {
	case d.IsZero():
		*d = dateparse.Date{}
	case statesZone(*d):
		_, offset := d.Time.Zone()
		d.Time = clockIn(*d, fixedZone(offset))
	default:
		d.ZoneKnown = false
		d.Time = clockIn(*d, assumed)
	}
}

// statesZone tells whether d has a zone that says something: that of a day does
// not.
func statesZone(d dateparse.Date) bool { return d.ZoneKnown && d.Precision >= dateparse.Hour }

// clockIn is the time that d's clock shows, on a clock of loc.
func clockIn(d dateparse.Date, loc *time.Location) time.Time {
	t := d.Time
	month, day, hour, minute, second := t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second()
	switch d.Precision {
	case dateparse.Year:
		month, day, hour, minute, second = 1, 1, 0, 0, 0
	case dateparse.Month:
		day, hour, minute, second = 1, 0, 0, 0
	case dateparse.Day:
		hour, minute, second = 0, 0, 0
	case dateparse.Hour:
		minute, second = 0, 0
	case dateparse.Minute:
		second = 0
	}
	return time.Date(t.Year(), month, day, hour, minute, second, 0, loc)
}

// dates are all dates of a that have a value.
func (a *Article) dates() func(yield func(*dateparse.Date) bool) {
	return func(yield func(*dateparse.Date) bool) {
		for _, d := range [...]*dateparse.Date{&a.Published, &a.Modified, &a.Dateline.Date, &a.Event.Dates.Start, &a.Event.Dates.End} {
			if !yield(d) {
				return
			}
		}
		for i := range a.Dates {
			if r := &a.Dates[i].Range; !yield(&r.Start) || !yield(&r.End) {
				return
			}
		}
	}
}

func fixedZone(offset int) *time.Location {
	if offset == 0 {
		return time.UTC
	}
	return time.FixedZone("", offset)
}

// formatOffset gives +08:00, and +08:05:43 for the local time of an old place.
func formatOffset(seconds int) string {
	t := time.Date(2000, 1, 1, 0, 0, 0, 0, time.FixedZone("", seconds))
	if seconds%60 != 0 {
		return t.Format("-07:00:00")
	}
	return t.Format("-07:00")
}

// readZone is the location that AssumedZone names: an offset, or a name of the
// time zone database. Empty is UTC.
func readZone(name string) (*time.Location, error) {
	if name == "" {
		return time.UTC, nil
	}
	for _, layout := range [...]string{"-07:00", "-07:00:00"} {
		if t, err := time.Parse(layout, name); err == nil {
			_, offset := t.Zone()
			return fixedZone(offset), nil
		}
	}
	loc, err := time.LoadLocation(name)
	if err != nil {
		return nil, fmt.Errorf("article: assumedZone: %w", err)
	}
	return loc, nil
}
