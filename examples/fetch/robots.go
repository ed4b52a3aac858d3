package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/temoto/robotstxt"
)

// rules are what the robots.txt of a host says to this program.
type rules struct {
	group *robotstxt.Group // nil where there is none, or none for us
	err   error            // why it could not be had
}

// robotsBytes is how much of a robots.txt is read: what RFC 9309 asks for at
// least.
const robotsBytes = 500 << 10

// longestDelay is the longest Crawl-delay that is believed.
const longestDelay = time.Minute

// permitted says whether a page may be fetched: nil, or errRobots. The first
// call for a host fetches its robots.txt.
func (f *fetcher) permitted(ctx context.Context, h *host, u *url.URL) error {
	h.once.Do(func() {
		h.rules = f.readRobots(ctx, h, u)
		if g := h.rules.group; g != nil {
			h.mu.Lock()
			h.delay = max(h.delay, min(g.CrawlDelay, longestDelay))
			h.mu.Unlock()
		}
	})
	switch {
	case h.rules.err != nil:
		return h.rules.err
	case h.rules.group != nil && !h.rules.group.Test(u.RequestURI()):
		return errRobots
	}
	return nil
}

// readRobots fetches the robots.txt of a host. As RFC 9309 has it, a host that
// has none allows everything, and one that cannot say allows nothing.
func (f *fetcher) readRobots(ctx context.Context, h *host, u *url.URL) *rules {
	at := &url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/robots.txt"}
	for range 1 + 5 {
		on := h
		if at.Host != u.Host || at.Scheme != u.Scheme {
			on = f.host(at)
		}
		r, err := f.ask(ctx, on, at, kept{}, robotsBytes)
		if err != nil && !errors.Is(err, errTooLarge) {
			return &rules{err: fmt.Errorf("robots.txt: %w", err)}
		}
		switch {
		case isRedirect(r.status):
			if at, err = follow(at, r.header.Get("Location")); err != nil {
				return &rules{}
			}
			continue
		case r.status == http.StatusTooManyRequests || r.status >= 500:
			return &rules{err: fmt.Errorf("robots.txt: %d %s", r.status, http.StatusText(r.status))}
		case r.status != http.StatusOK:
			return &rules{}
		}
		data, err := robotstxt.FromBytes(r.body)
		if err != nil {
			return &rules{} // a page that says that there is none, for example
		}
		name, _, _ := strings.Cut(f.agent, "/")
		return &rules{group: data.FindGroup(name)}
	}
	return &rules{} // after five redirections it is as good as none, says RFC 9309
}
