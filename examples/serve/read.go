package main

import (
	"bytes"
	"io"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/bulletin-go/bulletin/article"
)

// leastHeld is what a page takes of the room at least, so that the room bounds
// how many small pages wait too.
const leastHeld = 64 << 10

// readArticle answers POST /v1/articles: the body is the page.
func (s *service) readArticle(w http.ResponseWriter, r *http.Request) error {
	f, err := chooseFormat(r.URL.Query(), r.Header.Values("Accept"))
	if err != nil {
		return err
	}
	parser := &article.Parser{MaxBytes: s.limits.pageBytes}
	src, err := describe(r, parser)
	if err != nil {
		return err
	}
	held, err := s.reserve(r.ContentLength)
	if err != nil {
		return err
	}
	give := func() { s.room.give(held) }
	page, err := s.receive(w, r)
	if err != nil {
		give()
		return err
	}
	s.metrics.pageBytes.Observe(float64(len(page)))
	answer, err := s.desk.do(r.Context(), len(page), func() ([]byte, error) {
		defer s.metrics.timeParse()()
		a, err := parser.Parse(bytes.NewReader(page), src)
		if err != nil {
			return nil, err
		}
		return f.write(a)
	}, give)
	if err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Type", f.media)
	h.Set("Content-Length", strconv.Itoa(len(answer)))
	h.Set("Vary", "Accept")
	_, _ = w.Write(answer) // who does not listen any more needs no answer
	return nil
}

// written says how a parameter is written that not every text can be.
var written = map[string]string{"fetched": "2024-05-20T08:30:00Z", "evidence": "true or false"}

// describe gives what a request says of its page besides the bytes, and sets
// what it says to the parser. What it does not know is an error: a word
// mistyped would otherwise be an answer that lacks something, and no reason.
func describe(r *http.Request, parser *article.Parser) (article.Source, error) {
	src := article.Source{ContentType: r.Header.Get("Content-Type"), URL: r.Header.Get("Content-Location")}
	if err := checkType(src.ContentType, r.Header.Get("Content-Encoding")); err != nil {
		return src, err
	}
	for key, values := range r.URL.Query() {
		value, err := values[len(values)-1], error(nil)
		switch key {
		case "format":
		case "url":
			src.URL = value
		case "publisher":
			src.Publisher = value
		case "fetched":
			src.Fetched, err = time.Parse(time.RFC3339, value)
		case "evidence":
			parser.Evidence, err = strconv.ParseBool(value)
		default:
			return src, newProblem("bad-request", "there is no parameter %q; there are url, format, publisher, fetched and evidence", key)
		}
		if err != nil {
			return src, newProblem("bad-request", "%s is %q; it is written as %s", key, value, written[key])
		}
	}
	if src.URL == "" {
		return src, nil
	}
	if u, err := url.Parse(src.URL); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return src, newProblem("bad-request", "the address %q is none of the web", src.URL)
	}
	return src, nil
}

// pageTypes are the types that a page may have. None is said by who does not
// know; the bytes tell then.
var pageTypes = []string{"", "text/html", "application/xhtml+xml", "text/plain", "application/octet-stream"}

// checkType says whether a page of this type and coding can be read.
func checkType(contentType, encoding string) error {
	name := ""
	if contentType != "" {
		// The parameters of real pages are often broken; the library reads them.
		name, _, _ = mime.ParseMediaType(contentType)
		if name == "" {
			name, _, _ = strings.Cut(contentType, ";")
			name = strings.ToLower(strings.TrimSpace(name))
		}
	}
	switch {
	case name == "application/x-www-form-urlencoded": // what curl says of any data
		return newProblem("unsupported-type", "Content-Type is %q; send the page as it is, and say what it is: curl -H 'Content-Type: text/html'", name)
	case !slices.Contains(pageTypes, name):
		return newProblem("unsupported-type", "Content-Type is %q; send the page as it is, as text/html or text/plain", name)
	case encoding != "" && !strings.EqualFold(encoding, "identity"):
		return newProblem("unsupported-type", "Content-Encoding is %q; send the page unpacked", encoding)
	}
	return nil
}

// reserve takes room for a page of so many bytes, -1 where it is not known, and
// gives how much it took.
func (s *service) reserve(length int64) (int64, error) {
	switch {
	case length > s.limits.pageBytes:
		return 0, newProblem("too-large", "the page has %d bytes; it may have %d", length, s.limits.pageBytes)
	case length < 0:
		length = s.limits.pageBytes
	}
	held := max(length, min(leastHeld, s.limits.pageBytes))
	if !s.room.take(held) {
		return 0, newProblem("busy", "there is no room for a page of %d bytes at the moment", length)
	}
	return held, nil
}

// receive reads the page off the connection.
func (s *service) receive(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	conn := http.NewResponseController(w)
	if err := conn.SetReadDeadline(time.Now().Add(s.limits.receive)); err != nil {
		return nil, err
	}
	var page bytes.Buffer
	page.Grow(int(max(r.ContentLength, 0)) + bytes.MinRead) // checked by reserve
	if _, err := io.Copy(&page, http.MaxBytesReader(w, r.Body, s.limits.pageBytes)); err != nil {
		return nil, err
	}
	// The server goes on reading to see the client leave. A deadline that passes
	// meanwhile would look as if it had.
	return page.Bytes(), conn.SetReadDeadline(time.Time{})
}
