package main

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"
	"time"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/examples/archive/pages"
)

// A transaction ends after so many pages, or so long: what a killed run has to do again.
const (
	batchPages = 1000
	batchTime  = 5 * time.Second
)

// totals count what a run has done.
type totals struct {
	pages  int // the sum of the next three
	news   int // articles that were not in the database
	same   int // pages whose bytes were read before
	dead   int
	passed int // records that hold no page
}

func (t totals) String() string {
	return fmt.Sprintf("%d pages: %d new articles, %d read before, %d dead letters; %d other records passed over", t.pages, t.news, t.same, t.dead, t.passed)
}

// place is a page on its way through the parser: its input, and all of it but the article.
type place struct {
	input *source
	page  pages.Page
}

// source is an input with its row in the database.
type source struct {
	pages.Input
	id, next int64
}

// reader reads inputs into a database.
type reader struct {
	db       *sql.DB
	parser   article.Parser
	progress *progress
	batch    int // pages a transaction
	totals   totals
}

// run reads what the database does not have yet of the inputs, and goes on
// from where an earlier run ended, however it ended. Pages are parsed on all cores and come back in
// their order; this goroutine alone writes.
//
// When ctx is done, what was parsed is committed, and its error returned.
func (r *reader) run(ctx context.Context, inputs []pages.Input) error {
	w := &writer{db: r.db}
	sources, err := w.sources(inputs)
	if err == nil {
		err = w.Commit()
	}
	if err != nil {
		return err
	}
	r.progress.begin(sources)
	// All takes twice as many pages ahead as there are cores, and one.
	places := make(chan place, 4*runtime.GOMAXPROCS(0)+4)
	for a, err := range r.parser.All(ctx, feed(ctx, sources, places)) {
		if err != nil && ctx.Err() != nil && !errors.As(err, new(*article.Error)) {
			break
		}
		if err := r.write(w, <-places, a, err); err != nil {
			return err
		}
	}
	if err := w.Commit(); err != nil {
		return err
	}
	return ctx.Err()
}

// feed hands the pages of the inputs to the parser, and to places in the same
// order what the parser does not need to know.
func feed(ctx context.Context, sources []*source, places chan<- place) iter.Seq2[article.Page, error] {
	return func(yield func(article.Page, error) bool) {
		for _, in := range sources {
			for page := range in.Pages(in.next) {
				select {
				case places <- place{in, page}:
				case <-ctx.Done():
					return
				}
				next := article.Page{Body: bytes.NewReader(page.Body)}
				next.Source = article.Source{URL: page.URL, ContentType: page.ContentType, Fetched: page.Fetched}
				if !yield(next, page.Err) {
					return
				}
			}
		}
	}
}

// write writes what became of a page. The place to go on from is in the same
// transaction.
func (r *reader) write(w *writer, p place, a *article.Article, failed error) error {
	r.totals.passed += p.page.Passed
	if !errors.Is(p.page.Err, io.EOF) {
		isNew, err := w.Page(p.input.id, p.page, a, failed)
		if err != nil {
			return err
		}
		r.totals.add(isNew, failed)
	}
	if err := w.Advance(p.input.id, p.page.Next); err != nil {
		return err
	}
	r.progress.step(p.input, p.page.Next, r.totals)
	if w.pages >= r.batch || time.Since(w.since) > batchTime {
		return w.Commit()
	}
	return nil
}

func (t *totals) add(isNew bool, failed error) {
	t.pages++
	switch {
	case failed != nil:
		t.dead++
	case isNew:
		t.news++
	default:
		t.same++
	}
}

// sources gives the inputs their rows. A file that is shorter than it was when
// it was read is not the same file, and going on in it would read rubbish.
func (w *writer) sources(inputs []pages.Input) ([]*source, error) {
	var all []*source
	for _, in := range inputs {
		if _, err := w.exec(`INSERT INTO input (path, next) VALUES (?, 0) ON CONFLICT DO NOTHING`, in.Path); err != nil {
			return nil, err
		}
		find, err := w.prepare(`SELECT id, next FROM input WHERE path = ?`)
		if err != nil {
			return nil, err
		}
		s := &source{Input: in}
		if err := find.QueryRow(in.Path).Scan(&s.id, &s.next); err != nil {
			return nil, err
		}
		if s.WARC && s.next > s.Size {
			return nil, fmt.Errorf("%s: was read up to byte %d, but has %d now: another file of that name needs another database", in.Path, s.next, s.Size)
		}
		all = append(all, s)
	}
	return all, nil
}
