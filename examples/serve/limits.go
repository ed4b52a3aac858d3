package main

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"sync/atomic"
	"time"
)

// limits bound what requests may cost. All are positive.
type limits struct {
	pageBytes int64         // of one page
	heldBytes int64         // of all pages that are received, wait or are read
	parses    int           // pages read at the same time
	receive   time.Duration // of a page
	wait      time.Duration // for a turn
	parse     time.Duration // of the reading
}

// check says which of the limits would let no page through.
func (l limits) check() error {
	switch {
	case l.pageBytes <= 0 || l.parses <= 0 || l.receive <= 0 || l.wait <= 0 || l.parse <= 0:
		return errors.New("limits must be positive")
	case l.heldBytes < l.pageBytes:
		return errors.New("-max-held is below -max-bytes, so that no page of that size would ever be read")
	}
	return nil
}

// room is a number of bytes that requests take and give back. A page that finds
// none is refused at once: its client can wait with it better than this memory.
type room struct {
	size int64
	held atomic.Int64
}

// take takes n bytes, and reports false, with nothing taken, where there are
// not so many.
func (r *room) take(n int64) bool {
	if r.held.Add(n) > r.size {
		r.held.Add(-n)
		return false
	}
	return true
}

func (r *room) give(n int64) { r.held.Add(-n) }

// Why a page that was received is not answered by its Article.
var (
	errBusy    = errors.New("no turn came in time")
	errTooSlow = errors.New("reading took too long")
)

// largePage is the size from which on a page takes seconds rather than
// milliseconds.
const largePage = 1 << 20

// desk is where pages are read, so many at a time. Half of the places, and one
// at least, are for large pages: the many small ones need not wait behind all of
// them, and memory, most of which is that of large pages, is bounded.
type desk struct {
	turns chan struct{} // holds one for each page that is being read
	large chan struct{} // likewise for each large one
	wait  time.Duration
	parse time.Duration
}

func newDesk(l limits) desk {
	return desk{
		turns: make(chan struct{}, l.parses),
		large: make(chan struct{}, max(l.parses/2, 1)),
		wait:  l.wait,
		parse: l.parse,
	}
}

// take waits for a turn for a page of so many bytes. The turn is given back by
// calling give.
func (d *desk) take(ctx context.Context, size int) (give func(), err error) {
	ctx, cancel := context.WithTimeoutCause(ctx, d.wait, errBusy)
	defer cancel()
	taken := make([]chan struct{}, 0, 2)
	give = func() {
		for _, c := range taken {
			<-c
		}
	}
	wanted := []chan struct{}{d.turns}
	if size >= largePage {
		wanted = []chan struct{}{d.large, d.turns}
	}
	for _, c := range wanted {
		select {
		case c <- struct{}{}:
			taken = append(taken, c)
		case <-ctx.Done():
			give()
			return nil, context.Cause(ctx)
		}
	}
	return give, nil
}

// do waits for a turn, calls work, and gives what it gave, or errBusy,
// errTooSlow or ctx's error. done is called once, when nothing of the page is
// needed any more.
//
// A reading cannot be stopped once it has begun. One that took too long, or
// whose client has left, goes on to its end where nobody waits for it, and keeps
// its turn until then: the bounds on cores and memory hold all the same.
func (d *desk) do(ctx context.Context, size int, work func() ([]byte, error), done func()) ([]byte, error) {
	give, err := d.take(ctx, size)
	if err != nil {
		done()
		return nil, err
	}
	type result struct {
		answer []byte
		err    error
	}
	results := make(chan result, 1)
	go func() {
		answer, err := recovered(work)
		done()
		give()
		results <- result{answer, err}
	}()
	timer := time.NewTimer(d.parse)
	defer timer.Stop()
	select {
	case r := <-results:
		return r.answer, r.err
	case <-timer.C:
		return nil, errTooSlow
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// recovered calls work and makes an error of a panic, with its stack.
func recovered(work func() ([]byte, error)) (answer []byte, err error) {
	defer func() {
		if p := recover(); p != nil {
			answer, err = nil, fmt.Errorf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	return work()
}
