package main

import (
	"bytes"
	"context"
	"iter"
	"net/url"
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/article"
)

// pages fetches addresses and gives the pages as they come, so that a slow site
// keeps nobody else waiting. asked gets the address of each page in the order in
// which they are given, and must have room for all. The error of a page is that of fetch, and errUnchanged
// for one that has not changed, unless again is set.
func (f *fetcher) pages(ctx context.Context, addresses []string, again bool, asked chan<- string) iter.Seq2[article.Page, error] {
	return func(yield func(article.Page, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel() // whoever still fetches when nobody listens any more
		for got := range f.fetchAll(ctx, addresses) {
			asked <- got.address
			err := got.err
			if err == nil && got.unchanged && !again {
				err = errUnchanged
			}
			p := article.Page{
				Source: article.Source{URL: got.url, ContentType: got.contentType, Fetched: got.fetched},
				Body:   bytes.NewReader(got.body),
			}
			if !yield(p, err) {
				return
			}
		}
	}
}

// fetched is what became of an address.
type fetched struct {
	page
	address string
	err     error
}

// fetchAll fetches addresses, those of one host one after the other (perHost of
// them at a time), those of different hosts beside each other. The channel is
// closed after the last one, or when ctx is done. Where nobody receives, a page
// of each host waits, and no more are fetched.
func (f *fetcher) fetchAll(ctx context.Context, addresses []string) <-chan fetched {
	results := make(chan fetched)
	var workers sync.WaitGroup
	for _, queue := range byHost(addresses) {
		for range min(f.perHost, len(queue)) {
			workers.Go(func() {
				for address := range queue {
					got := fetched{address: address}
					got.page, got.err = f.fetch(ctx, address)
					select {
					case results <- got:
					case <-ctx.Done():
						return
					}
				}
			})
		}
	}
	go func() {
		workers.Wait()
		close(results)
	}()
	return results
}

// byHost gives the addresses of each host in a queue of its own. An address that
// has no host has one too, for its error.
func byHost(addresses []string) []chan string {
	lists := map[string][]string{}
	for _, address := range addresses {
		key := ""
		if u, err := url.Parse(address); err == nil {
			key = strings.ToLower(u.Host)
		}
		lists[key] = append(lists[key], address)
	}
	var queues []chan string
	for _, list := range lists {
		queue := make(chan string, len(list))
		for _, address := range list {
			queue <- address
		}
		close(queue)
		queues = append(queues, queue)
	}
	return queues
}
