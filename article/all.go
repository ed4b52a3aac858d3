package article

import (
	"context"
	"io"
	"iter"
	"runtime"
)

// Page is one input of Parser.All.
type Page struct {
	Source
	Body io.Reader // read to its end; closed too where it is an io.Closer
}

// All parses pages on all cores and yields what Parse gives, in the order of
// pages. No more pages are taken than twice the number of cores beyond the one
// that is yielded, so memory stays bounded. An error of pages is yielded in
// its place. All stops early when ctx is done, and yields ctx.Err().
func (p *Parser) All(ctx context.Context, pages iter.Seq2[Page, error]) iter.Seq2[*Article, error] {
	return func(yield func(*Article, error) bool) {
		ctx, cancel := context.WithCancelCause(ctx)
		defer cancel(nil)
		for result := range p.start(ctx, pages) {
			select {
			case r := <-result:
				if !yield(r.article, r.err) {
					return
				}
			case <-ctx.Done():
				yield(nil, context.Cause(ctx))
				return
			}
		}
		if err := ctx.Err(); err != nil {
			yield(nil, err)
		}
	}
}

type result struct {
	article *Article
	err     error
}

// start reads pages and hands each to a goroutine of its own; the channel
// holds the places of their results in order and bounds how many there are.
func (p *Parser) start(ctx context.Context, pages iter.Seq2[Page, error]) <-chan chan result {
	workers := runtime.GOMAXPROCS(0)
	order := make(chan chan result, workers)
	slots := make(chan struct{}, workers)
	go func() {
		defer close(order)
		for page, err := range pages {
			place := make(chan result, 1)
			select {
			case order <- place:
			case <-ctx.Done():
				return
			}
			if err != nil {
				place <- result{err: err}
				continue
			}
			select {
			case slots <- struct{}{}:
			case <-ctx.Done():
				return
			}
			go func() {
				defer func() { <-slots }()
				place <- p.parsePage(page)
			}()
		}
	}()
	return order
}

func (p *Parser) parsePage(page Page) result {
	a, err := p.Parse(page.Body, page.Source)
	if c, ok := page.Body.(io.Closer); ok {
		c.Close()
	}
	return result{a, err}
}
