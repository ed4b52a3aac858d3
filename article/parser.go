package article

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/decode"
	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/mend"
)

// The errors of Parse, wrapped with what is known of the input. Everything
// less is a Warning beside an Article that can be used.
var (
	ErrNoContent = errors.New("no content")            // nothing to read: empty, markup without text, or a page that says so: 404, please log in
	ErrTooLarge  = errors.New("larger than MaxBytes")  // nothing was read of it
	ErrNotText   = errors.New("neither HTML nor text") // an image, an archive, other binary data
)

// DefaultMaxBytes is the limit of a Parser whose MaxBytes is 0: 16 MiB.
const DefaultMaxBytes = 16 << 20

// Parser reads pages. The zero value is ready to use; a Parser is safe for
// concurrent use and is never written to by a parse.
type Parser struct {
	Profiles []Profile         // of sites that the general reading gets wrong: the first that matches a page is used; nil means none
	Location *time.Location    // of times written without a zone; nil means UTC+8 for Chinese pages and UTC for others. ZoneKnown stays false
	Entities *entity.Extractor // nil means the built-in lexicons
	MaxBytes int64             // the largest page; 0 means DefaultMaxBytes. More is ErrTooLarge, never a silent cut
	Evidence bool              // record every candidate in Article.Evidence, not only the winners
	Leave    []string          // kinds of Repair that are not made: "converter", "mojibake", "markup", "entity", "control", "lost"; nil makes all
}

// Source is what is known of a page besides its bytes. The zero value is fine.
type Source struct {
	URL         string    // makes links absolute; its path may tell the day of publication
	ContentType string    // of the transport: "text/html; charset=gbk"
	Fetched     time.Time // what "today" was; zero leaves "3小时前" without a value
}

// Parse reads one news item, HTML or plain text. It is new(Parser).Parse
// without a Source.
func Parse(r io.Reader) (*Article, error) { return new(Parser).Parse(r, Source{}) }

// Parse reads one news item, HTML or plain text, in any charset that the web
// uses for Chinese and English. The error wraps ErrNoContent, ErrTooLarge,
// ErrNotText or what r returned.
func (p *Parser) Parse(r io.Reader, src Source) (*Article, error) {
	raw, err := readAll(r, p.maxBytes())
	if err != nil {
		return nil, fmt.Errorf("article: %w", err)
	}
	text, err := decode.Bytes(raw, src.ContentType)
	if errors.Is(err, decode.ErrBinary) {
		return nil, fmt.Errorf("article: %w", ErrNotText)
	} else if err != nil {
		return nil, fmt.Errorf("article: %w", err)
	}
	page, repairs := mend.Mender{Off: p.Leave}.Mend(text.String)
	rd := &reading{Parser: p, src: src, html: isHTML(page, src.ContentType), raw: page, repairs: repairs}
	rd.a.Encoding = text.Encoding
	if rd.html {
		rd.page = dom.Read(page)
	} else {
		rd.page = dom.ReadText(page)
	}
	return rd.article()
}

// ParseNode reads a page that was parsed before. Encoding and Repairs stay
// empty.
func (p *Parser) ParseNode(root *html.Node, src Source) (*Article, error) {
	if root == nil {
		return nil, fmt.Errorf("article: %w", ErrNoContent)
	}
	rd := &reading{Parser: p, src: src, html: true, page: dom.ReadNode(root)}
	return rd.article()
}

func (p *Parser) maxBytes() int64 {
	if p.MaxBytes > 0 {
		return p.MaxBytes
	}
	return DefaultMaxBytes
}

// readAll reads r to its end, or fails where that is more than limit bytes. A
// reader that knows its length, such as a bytes.Reader, costs one allocation.
func readAll(r io.Reader, limit int64) ([]byte, error) {
	var buf bytes.Buffer
	if l, ok := r.(interface{ Len() int }); ok {
		buf.Grow(int(min(int64(l.Len()), limit)) + bytes.MinRead)
	}
	_, err := buf.ReadFrom(io.LimitReader(r, limit+1))
	data := buf.Bytes()
	if err == nil && int64(len(data)) > limit {
		err = fmt.Errorf("%w (%d bytes)", ErrTooLarge, limit)
	}
	return data, err
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
