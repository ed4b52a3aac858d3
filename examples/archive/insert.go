package main

import (
	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/entity"
)

// parts writes what an article names, a table after the other, and its text for the search.
func (w *writer) parts(id int64, a *article.Article) error {
	for _, write := range []func(int64, *article.Article) error{w.people, w.organizations, w.quotes, w.event, w.search} {
		if err := write(id, a); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) people(id int64, a *article.Article) error {
	for n, p := range a.People {
		if _, err := w.exec(`INSERT INTO person VALUES (?, ?, ?, ?)`, id, n, null(p.Name), p.Withheld); err != nil {
			return err
		}
		if err := w.posts(id, n, p.Posts); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) posts(id int64, person int, posts []entity.Post) error {
	for n, p := range posts {
		_, err := w.exec(`INSERT INTO post VALUES (?, ?, ?, ?, ?, ?, ?)`, id, person, n, null(p.Title), null(p.Organization), p.Former, p.Acting)
		if err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) organizations(id int64, a *article.Article) error {
	for n, o := range a.Organizations {
		if _, err := w.exec(`INSERT INTO organization VALUES (?, ?, ?, ?)`, id, n, o.Name, null(string(o.Kind))); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) quotes(id int64, a *article.Article) error {
	for n, q := range a.Quotes {
		if _, err := w.exec(`INSERT INTO quote VALUES (?, ?, ?, ?, ?)`, id, n, null(q.Speaker), q.Text, q.Direct); err != nil {
			return err
		}
	}
	return nil
}

// event writes the event of an article that reports one.
func (w *writer) event(id int64, a *article.Article) error {
	e := a.Event
	if e.Name == "" && e.Place == "" && e.Dates.IsZero() && len(e.Organizers) == 0 && len(e.People) == 0 {
		return nil
	}
	last := e.Dates.End
	if last.IsZero() {
		last = e.Dates.Start
	}
	_, err := w.exec(`INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)`, id, null(e.Name), null(e.Place), e.Dates.Start, last, count(e.Attendance))
	if err != nil {
		return err
	}
	for n, o := range e.Organizers {
		if _, err := w.exec(`INSERT INTO organizer VALUES (?, ?, ?, ?)`, id, n, o.Role, o.Name); err != nil {
			return err
		}
	}
	for _, p := range e.People {
		if _, err := w.exec(`INSERT OR IGNORE INTO participant VALUES (?, ?, ?)`, id, p.Person, p.Role); err != nil {
			return err
		}
	}
	return nil
}

// search indexes what the view search_text shows of the article: both must say the same.
func (w *writer) search(id int64, a *article.Article) error {
	_, err := w.exec(`INSERT INTO search (rowid, text) VALUES (?, ?)`, id, a.Title+"\n"+a.Text+"\n\n")
	return err
}
