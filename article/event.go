package article

import "github.com/bulletin-go/bulletin/internal/event"

// findEvent finds the event of a text of some form. A profile, rules, a speech and
// a list report none; a notice only what it announces.
func findEvent(a *Article, form Kind, begin int) event.Event {
	switch form {
	case KindUnknown, KindNews, KindNotice:
		return event.Find(event.Text{
			Title: a.Title, Text: a.Text, Language: a.Language, Notice: form == KindNotice,
			Begin: begin, Published: a.Published, Sent: a.Dateline.Date,
			Dates: a.Dates, People: a.People, Organizations: a.Organizations,
		})
	}
	return event.Event{}
}

// newEvent is what was found as an Article holds it.
func newEvent(found event.Event) Event {
	e := Event{Name: found.Name, Place: found.Place, Dates: found.Dates, Attendance: Count(found.Attendance)}
	for _, o := range found.Organizers {
		e.Organizers = append(e.Organizers, Organizer{Role: string(o.Role), Name: o.Name})
	}
	for _, p := range found.People {
		e.People = append(e.People, Participant{Person: p.Person, Role: string(p.Part)})
	}
	return e
}
