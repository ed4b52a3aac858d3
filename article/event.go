package article

import "github.com/bulletin-go/bulletin/internal/event"

// readEvent reads the kind of the page and the event that its text reports. A
// notice and a profile report none. The text begins at begin, behind its dateline.
func readEvent(a *Article, begin int) (Kind, Event) {
	if kind := formKind(a); kind != KindUnknown {
		return kind, Event{}
	}
	e := newEvent(event.Find(event.Text{
		Title: a.Title, Text: a.Text, Language: a.Language, Begin: begin, Published: a.Published, Sent: a.Dateline.Date,
		Dates: a.Dates, People: a.People, Organizations: a.Organizations,
	}))
	return newsKind(a, e), e
}

// newEvent is what was found as an Article holds it.
func newEvent(found event.Event) Event {
	e := Event{Name: found.Name, Place: found.Place, Dates: found.Dates, Attendance: Count(found.Attendance)}
	for _, o := range found.Organizers {
		e.Organizers = append(e.Organizers, Organizer{Role: string(o.Role), Name: o.Name})
	}
	return e
}
