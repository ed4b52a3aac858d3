package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// settings are what the command line says of fetching.
type settings struct {
	agent     string
	delay     time.Duration
	perHost   int
	parallel  int
	timeout   time.Duration
	maxBytes  int64
	redirects int
	private   bool
}

func (s settings) check() error {
	switch {
	case s.agent == "":
		return errors.New("-agent is empty: a guest gives its name")
	case s.perHost <= 0 || s.parallel <= 0 || s.timeout <= 0 || s.maxBytes <= 0 || s.redirects < 0 || s.delay < 0:
		return errors.New("limits must be positive")
	}
	return nil
}

// fetcher gets pages. It is safe for concurrent use.
type fetcher struct {
	settings
	store  *store        // nil keeps nothing
	all    chan struct{} // holds one for each request under way
	client *http.Client
	mu     sync.Mutex
	hosts  map[string]*host
}

func newFetcher(s settings) *fetcher {
	allowed := isPublic
	if s.private {
		allowed = anyAddress
	}
	return &fetcher{settings: s, all: make(chan struct{}, s.parallel), client: newClient(allowed), hosts: map[string]*host{}}
}

// newClient gives a client that reaches no addresses but those that are allowed
// and follows no redirection: each step is to be asked for on its own.
func newClient(allowed guard) *http.Client {
	return &http.Client{
		Transport: &http.Transport{
			// No proxy: it would look names up itself, behind the guard.
			DialContext:            allowed.dialer().DialContext,
			ForceAttemptHTTP2:      true,
			TLSHandshakeTimeout:    10 * time.Second,
			ResponseHeaderTimeout:  20 * time.Second,
			MaxResponseHeaderBytes: 64 << 10,
			MaxIdleConnsPerHost:    2,
			IdleConnTimeout:        30 * time.Second,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// Why a page was not got. The text of other errors is that of net/http.
var (
	errUnchanged = errors.New("not changed since it was fetched")
	errRobots    = errors.New("robots.txt asks not to fetch this")
	errTooLarge  = errors.New("larger than -max-bytes")
	errRedirects = errors.New("it leads on too often")
)

// host is a site: a name and a port.
type host struct {
	slots  chan struct{} // holds one for each request under way
	once   sync.Once
	rules  *rules // what robots.txt says; set by once
	mu     sync.Mutex
	delay  time.Duration
	nextAt time.Time // when the next request may begin
}

// host gives the host of an address, the same each time.
func (f *fetcher) host(u *url.URL) *host {
	f.mu.Lock()
	defer f.mu.Unlock()
	key := u.Scheme + "://" + strings.ToLower(u.Host)
	h := f.hosts[key]
	if h == nil {
		h = &host{slots: make(chan struct{}, f.perHost), delay: f.delay}
		f.hosts[key] = h
	}
	return h
}

// begin waits until a request to the host may begin; end is to be called when
// it is over.
func (h *host) begin(ctx context.Context) (end func(), err error) {
	select {
	case h.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	h.mu.Lock()
	at := h.nextAt
	if now := time.Now(); at.Before(now) {
		at = now
	}
	h.nextAt = at.Add(h.delay)
	h.mu.Unlock()
	select {
	case <-time.After(time.Until(at)):
		return func() { <-h.slots }, nil
	case <-ctx.Done():
		<-h.slots
		return nil, ctx.Err()
	}
}

// hold keeps further requests away for so long.
func (h *host) hold(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if at := time.Now().Add(d); at.After(h.nextAt) {
		h.nextAt = at
	}
}

// reply is what a host said. Of a page that is no page the body is not read.
type reply struct {
	status int
	header http.Header
	body   []byte
}

// ask makes one request in its turn. The body has no more than limit bytes; where
// there are more the error is errTooLarge, and the reply has the first ones.
func (f *fetcher) ask(ctx context.Context, h *host, u *url.URL, known kept, limit int64) (reply, error) {
	end, err := h.begin(ctx)
	if err != nil {
		return reply{}, err
	}
	defer end()
	select {
	case f.all <- struct{}{}:
		defer func() { <-f.all }()
	case <-ctx.Done():
		return reply{}, ctx.Err()
	}
	ctx, cancel := context.WithTimeout(ctx, f.timeout)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return reply{}, err
	}
	req.Header.Set("User-Agent", f.agent)
	req.Header.Set("Accept", "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1")
	known.conditions(req.Header)
	resp, err := f.client.Do(req)
	if err != nil {
		return reply{}, err
	}
	defer resp.Body.Close()
	r := reply{status: resp.StatusCode, header: resp.Header}
	if r.status != http.StatusOK || !isText(r.header.Get("Content-Type")) {
		return r, nil
	}
	// The transport has unpacked what was packed, so this bounds bombs too.
	r.body, err = io.ReadAll(io.LimitReader(resp.Body, limit+1))
	if err == nil && int64(len(r.body)) > limit {
		r.body, err = r.body[:limit], errTooLarge
	}
	return r, err
}

// page is what was got for an address.
type page struct {
	body        []byte
	url         string // where it was at last
	contentType string
	fetched     time.Time
	unchanged   bool // body is what the store had
}

// fetch gets the page at an address, or says why not.
func (f *fetcher) fetch(ctx context.Context, address string) (page, error) {
	u, err := parseAddress(address)
	if err != nil {
		return page{}, err
	}
	known := f.store.load(address)
	for waited, steps := false, 0; ; {
		h := f.host(u)
		if err := f.permitted(ctx, h, u); err != nil {
			return page{}, err
		}
		var conditions kept
		if known.URL == u.String() {
			conditions = known
		}
		r, err := f.ask(ctx, h, u, conditions, f.maxBytes)
		if err != nil {
			return page{}, err
		}
		switch {
		case r.status == http.StatusOK:
			return f.keep(address, u, r)
		case r.status == http.StatusNotModified && conditions.URL != "":
			return page{body: known.Body, url: known.URL, contentType: known.ContentType, fetched: known.Fetched, unchanged: true}, nil
		case isRedirect(r.status) && r.header.Get("Location") != "":
			if steps++; steps > f.redirects {
				return page{}, errRedirects
			}
			if u, err = follow(u, r.header.Get("Location")); err != nil {
				return page{}, err
			}
		case asksToWait(r.status) && !waited:
			waited = true
			h.hold(retryAfter(r.header, time.Now()))
		default:
			return page{}, fmt.Errorf("%d %s", r.status, http.StatusText(r.status))
		}
	}
}

// keep makes a page of a reply, and stores it where there is a store.
func (f *fetcher) keep(address string, u *url.URL, r reply) (page, error) {
	p := page{body: r.body, url: u.String(), contentType: r.header.Get("Content-Type"), fetched: time.Now()}
	if !isText(p.contentType) {
		return page{}, fmt.Errorf("it is %s", p.contentType)
	}
	return p, f.store.save(kept{
		Address: address, URL: p.url, ContentType: p.contentType, Fetched: p.fetched, Body: p.body,
		ETag: r.header.Get("ETag"), LastModified: r.header.Get("Last-Modified"),
	})
}

// parseAddress takes an address that can be fetched apart.
func parseAddress(address string) (*url.URL, error) {
	u, err := url.Parse(address)
	switch {
	case err != nil:
		return nil, err
	case u.Scheme != "http" && u.Scheme != "https", u.Hostname() == "":
		return nil, fmt.Errorf("%q is no address of the web", address)
	case u.User != nil:
		return nil, errors.New("the address holds a name or a password")
	}
	u.Fragment = ""
	if u.Path == "" {
		u.Path = "/"
	}
	return u, nil
}

// follow gives where a redirection leads.
func follow(u *url.URL, location string) (*url.URL, error) {
	next, err := u.Parse(location)
	if err != nil {
		return nil, err
	}
	return parseAddress(next.String())
}

func isRedirect(status int) bool {
	return slices.Contains([]int{301, 302, 303, 307, 308}, status)
}

func asksToWait(status int) bool {
	return status == http.StatusTooManyRequests || status == http.StatusServiceUnavailable
}

// retryAfter is how long a host asks to wait: seconds or a day, and at least a
// second. Who asks for more than two minutes is tried once after these.
func retryAfter(header http.Header, now time.Time) time.Duration {
	wait := 5 * time.Second
	value := header.Get("Retry-After")
	if n, err := strconv.Atoi(value); err == nil {
		wait = time.Duration(min(max(n, 0), 3600)) * time.Second
	} else if at, err := http.ParseTime(value); err == nil {
		wait = at.Sub(now)
	}
	return min(max(wait, time.Second), 2*time.Minute)
}

// isText tells whether a type may be that of a page. No type is: the bytes tell.
func isText(contentType string) bool {
	name, _, _ := strings.Cut(contentType, ";")
	if media, _, err := mime.ParseMediaType(contentType); err == nil {
		name = media
	}
	name = strings.ToLower(strings.TrimSpace(name))
	return name == "" || strings.HasPrefix(name, "text/") || name == "application/xhtml+xml"
}
