package article

import (
	"context"
	"errors"
	"io"
	"iter"
	"runtime"
	"runtime/debug"
)

// Page is one input of Parser.All.
type Page struct {
	Source
	Body io.Reader // read to its end; closed too where it is an io.Closer, whatever becomes of the page
}

// All parses pages on all cores and yields what Parse gives, in the order of
// pages. No more pages are taken than twice the number of cores beyond the one
// that is yielded, so memory stays bounded.
//
// What is wrong with a page is an *Error in its place, and the run goes on: an
// error that pages gives for it, a Body that is nil, and a panic while it is
// read, whose stack is in the error. A panic of pages itself is raised where
// All is ranged over.
//
// All stops early when ctx is done, and yields ctx.Err(), even while pages or a
// Body waits for something. It does not wait for them: the goroutine of a call
// that never returns stays.
func (p *Parser) All(ctx context.Context, pages iter.Seq2[Page, error]) iter.Seq2[*Article, error] {
	return func(yield func(*Article, error) bool) {
		run, stop := context.WithCancel(ctx)
		defer stop()
		for places := p.start(run, pages); ; {
			place, ok := receive(ctx, places)
			if !ok {
				break
			}
			r, ok := receive(ctx, place)
			if !ok {
				break
			}
			if r.raise != nil {
				r.raise()
			}
			if !yield(r.article, r.err) {
				return
			}
		}
		if err := ctx.Err(); err != nil {
			yield(nil, err)
		}
	}
}

// result is what came of a page, or how the iterator over pages ended.
type result struct {
	article *Article
	err     error
	raise   func() // the panic of the iterator, or its runtime.Goexit
}

// queue is where pages wait for their results.
type queue struct {
	parser *Parser
	places chan chan result // of the pages that were taken, in their order
	slots  chan struct{}    // of the pages that are being read
}

// start takes pages in a goroutine of its own and reads each in another one.
// The channel it gives holds the places of their results.
func (p *Parser) start(ctx context.Context, pages iter.Seq2[Page, error]) <-chan chan result {
	workers := runtime.GOMAXPROCS(0)
	q := &queue{p, make(chan chan result, workers), make(chan struct{}, workers)}
	go q.feed(ctx, pages)
	return q.places
}

// feed takes pages until they end, however that comes, or ctx is done.
func (q *queue) feed(ctx context.Context, pages iter.Seq2[Page, error]) {
	raise := runtime.Goexit // unless pages returns
	defer func() {
		if v := recover(); v != nil {
			raise = func() { panic(v) }
		}
		if raise != nil {
			place := make(chan result, 1)
			place <- result{raise: raise}
			send(ctx, q.places, place)
		}
		close(q.places)
	}()
	n := 0
	for page, err := range pages {
		if !q.take(ctx, page, n, err) {
			break
		}
		n++
	}
	raise = nil
}

// take gives the n-th page a place and has it read; false where ctx is done
// before there is room for it.
func (q *queue) take(ctx context.Context, page Page, n int, err error) bool {
	place := make(chan result, 1)
	if !send(ctx, q.places, place) || !send(ctx, q.slots, struct{}{}) {
		defer func() { _ = recover() }() // there is no place for a panic of Close
		closeBody(page)
		return false
	}
	go q.read(page, n, err, place)
	return true
}

var errGoexit = errors.New("the Body ended its goroutine")

// read reads a page, unless there is an error in its stead, and puts what comes
// of it in its place.
func (q *queue) read(page Page, n int, err error, place chan<- result) {
	defer func() { <-q.slots }()
	r := result{err: errGoexit} // unless Parse returns
	defer q.finish(page, n, place, &r)
	defer closeBody(page)
	var a *Article
	if err == nil {
		a, err = q.parser.parse(page.Body, page.Source)
	}
	r = result{article: a, err: err}
}

// finish is deferred by what reads a page: it puts the result in its place, or
// the panic that ended the reading.
func (q *queue) finish(page Page, n int, place chan<- result, r *result) {
	if v := recover(); v != nil {
		*r = result{err: &panicError{v, debug.Stack()}}
	}
	if r.err != nil {
		r.err = &Error{URL: page.URL, Index: n, Err: r.err}
	}
	place <- *r
}

func closeBody(page Page) {
	if c, ok := page.Body.(io.Closer); ok {
		c.Close()
	}
}

// send puts v into c; false where ctx is done before there is room.
func send[T any](ctx context.Context, c chan<- T, v T) bool {
	select {
	case c <- v:
		return true
	case <-ctx.Done():
		return false
	}
}

// receive takes a value out of c; false where c is closed or ctx is done
// before there is one.
func receive[T any](ctx context.Context, c <-chan T) (v T, ok bool) {
	select {
	case v, ok = <-c:
	case <-ctx.Done():
	}
	return v, ok
}
