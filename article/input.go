package article

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/mend"
)

// DefaultMaxBytes is the limit of a Parser whose MaxBytes is 0: 16 MiB.
const DefaultMaxBytes = 16 << 20

// input is a page with what is known of it.
type input struct {
	Source
	page        *dom.Page
	html        bool
	raw         string // the decoded page; empty from ParseNode
	encoding    string
	repairs     []mend.Repair
	moreRepairs int // that are not among them
}

const (
	firstRead  = 4 << 10 // bytes that are made room for where the reader does not know its length
	emptyReads = 100     // in a row, after which a reader gives nothing more
)

var (
	errNoReader = errors.New("no Body to read")
	errBadCount = errors.New("the reader says that it read an impossible number of bytes")
)

// pages keeps the memory that pages were read into.
var pages = sync.Pool{New: func() any { return new([]byte) }}

// largestKept is the most memory for a page, in bytes, that is kept.
const largestKept = 1 << 20

// roomOf gives memory for a page of so many bytes. What is too small is not kept: it would
// be too small again, and what is made instead is kept in its place.
func roomOf(size int64) []byte {
	kept := pages.Get().(*[]byte)
	if data := *kept; int64(cap(data)) >= size {
		return data[:0]
	}
	return make([]byte, 0, size)
}

// freeData gives the memory of a page to those that are read later.
func freeData(data []byte) {
	if cap(data) <= largestKept {
		pages.Put(&data)
	}
}

// readAll reads r to its end, or fails where that is more than limit bytes. A
// reader that knows its length, such as a bytes.Reader, costs one allocation at
// most.
func readAll(r io.Reader, limit int64) ([]byte, error) {
	if r == nil {
		return nil, errNoReader
	}
	data := roomOf(roomFor(r, limit))
	for empty := 0; empty < emptyReads; empty++ {
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
		free := data[len(data):cap(data)]
		n, err := r.Read(free)
		if n < 0 || n > len(free) {
			return nil, errBadCount
		}
		data = data[:len(data)+n]
		switch {
		case int64(len(data)) > limit:
			return nil, fmt.Errorf("%w (%d bytes)", ErrTooLarge, limit)
		case err == io.EOF:
			return data, nil
		case err != nil:
			return nil, err
		case n > 0:
			empty = -1
		}
	}
	return nil, io.ErrNoProgress
}

// roomFor is how many bytes are made room for at once: one more than r has, so
// that the read that finds its end needs no more.
func roomFor(r io.Reader, limit int64) int64 {
	l, ok := r.(interface{ Len() int })
	if !ok {
		return firstRead
	}
	return max(min(int64(l.Len()), limit, DefaultMaxBytes), 0) + 1
}

// notText is ErrNotText with what the input seems to be instead; "" is unknown.
func notText(what string) error {
	if what == "" {
		return ErrNotText
	}
	return fmt.Errorf("%w: it seems to be %s", ErrNotText, what)
}

// roots are the first elements of documents that are text and no page.
var roots = map[string]string{
	"rss": "an RSS feed", "rdf:rdf": "an RSS feed", "feed": "an Atom feed", "urlset": "a site map", "sitemapindex": "a site map", "opml": "a list of feeds",
	"svg": "an image (SVG)",
}

// seems says what a text seems to be that is data for programs; "" where it may
// be a page.
func seems(text string) string {
	s := strings.TrimLeft(text, " \t\r\n")
	switch {
	case s == "":
		return ""
	case s[0] == '{' || s[0] == '[':
		if isJSON(s) {
			return "JSON"
		}
		return ""
	}
	for strings.HasPrefix(s, "<?") || strings.HasPrefix(s, "<!") {
		end := ">"
		if strings.HasPrefix(s, "<!--") {
			end = "-->"
		}
		_, rest, found := strings.Cut(s, end)
		if !found {
			return ""
		}
		s = strings.TrimLeft(rest, " \t\r\n")
	}
	if !strings.HasPrefix(s, "<") {
		return ""
	}
	name := strings.ToLower(s[1 : 1+max(strings.IndexAny(s[1:min(len(s), 40)], " \t\r\n/>"), 0)])
	if name == "svg" && !strings.HasSuffix(strings.TrimRight(s, " \t\r\n"), "</svg>") {
		return "" // a page may open with a drawing
	}
	return roots[name]
}

// isJSON tells one value, or several and nothing else: a text may open with
// [1], and a page with what a program left in front of it.
func isJSON(s string) bool {
	values := json.NewDecoder(strings.NewReader(s))
	for {
		var v json.RawMessage
		if err := values.Decode(&v); err != nil {
			return err == io.EOF
		}
	}
}

// isHTML tells HTML from plain text: by the transport, else by tags that only
// a page has.
func isHTML(page, contentType string) bool {
	switch kind, _, _ := strings.Cut(contentType, ";"); strings.TrimSpace(strings.ToLower(kind)) {
	case "text/html", "application/xhtml+xml":
		return true
	case "text/plain":
		return false
	}
	tags := 0
	for rest := page[:min(len(page), 1<<20)]; ; {
		_, after, found := strings.Cut(rest, "<")
		if !found {
			return false
		}
		rest = after
		switch name := tagName(rest); name {
		case "!doctype", "html", "head", "body", "meta", "title", "script", "!--":
			return true
		case "div", "p", "br", "span", "a", "table", "td", "tr", "h1", "h2", "h3", "ul", "li", "img", "strong", "b", "font", "section", "article", "/p", "/div":
			if tags++; tags >= 2 {
				return true
			}
		}
	}
}

// tagName is the lower-case name of the tag at the start of s.
func tagName(s string) string {
	if strings.HasPrefix(s, "!--") {
		return "!--"
	}
	end := 0
	for end < len(s) && end < 10 && (s[end] == '/' && end == 0 || s[end] == '!' && end == 0 || form.IsAlnum(s[end])) {
		end++
	}
	if end < len(s) && !strings.ContainsRune(" \t\r\n>/", rune(s[end])) {
		return ""
	}
	return strings.ToLower(s[:end])
}

// addressOf is the page's own address: what the caller said, else its canonical
// link where that is absolute.
func addressOf(in input) string {
	if in.URL != "" {
		return safeAddress(in.URL)
	}
	return webAddress(in.page.Canonical)
}

// size is how large the page is, in bytes; of a tree, what its blocks hold.
func (in input) size() int {
	n := len(in.raw)
	if n == 0 {
		for i := range in.page.Blocks {
			n += len(in.page.Blocks[i].Text) + len(in.page.Blocks[i].Src())
		}
	}
	return n
}
