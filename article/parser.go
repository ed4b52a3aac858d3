package article

import (
	"errors"
	"io"
	"time"

	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/decode"
	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/mend"
)

// Parser reads pages. The zero value is ready to use; a Parser is safe for
// concurrent use and is never written to by a parse.
type Parser struct {
	Profiles []Profile         // of sites that the general reading gets wrong: the first that matches a page is used; one of no use is ErrProfile; nil means none
	Location *time.Location    // of times written without a zone; nil means UTC+8 for Chinese pages and UTC for others. ZoneKnown stays false
	Entities *entity.Extractor // nil means the built-in lexicons
	MaxBytes int64             // the largest page; 0 means DefaultMaxBytes. More is ErrTooLarge, never a silent cut
	Evidence bool              // record every candidate in Article.Evidence, not only the winners
	Leave    []string          // kinds of Repair that are not made: "converter", "mojibake", "markup", "entity", "control", "lost"; nil makes all
}

// Parse reads one news item, HTML or plain text. It is new(Parser).Parse
// without a Source.
func Parse(r io.Reader) (*Article, error) { return new(Parser).Parse(r, Source{}) }

// Parse reads one news item, HTML or plain text, in any charset that the web
// uses for Chinese and English. The error is an *Error that wraps ErrNoContent,
// ErrTooLarge, ErrNotText or what r returned.
func (p *Parser) Parse(r io.Reader, src Source) (*Article, error) {
	a, err := p.parse(r, src)
	return a, inPage(src, err)
}

func (p *Parser) parse(r io.Reader, src Source) (*Article, error) {
	if err := p.checkProfiles(); err != nil {
		return nil, err
	}
	data, err := readAll(r, p.maxBytes())
	if err != nil {
		return nil, err
	}
	a, err := p.parseBytes(data, src)
	freeData(data)
	return a, err
}

// parseBytes reads a page; nothing of what it gives holds a part of raw.
func (p *Parser) parseBytes(raw []byte, src Source) (*Article, error) {
	look := mend.LookAt(decode.AsString(raw))
	text, err := decode.Checked(raw, src.ContentType, look.IsUTF8(len(raw)))
	if errors.Is(err, decode.ErrBinary) {
		return nil, notText(decode.Seems(raw))
	} else if err != nil {
		return nil, err
	} else if what := seems(text.String); what != "" {
		return nil, notText(what)
	}
	mender := mend.Mender{Off: p.Leave}
	if text.Encoding == "utf-8" {
		mender.Seen = look
	}
	page, repairs, more := mender.Mend(text.String)
	in := input{Source: src, html: isHTML(page, src.ContentType), raw: page, encoding: text.Encoding, repairs: repairs, moreRepairs: more}
	if in.html {
		in.page = dom.Read(page)
	} else {
		in.page = dom.ReadText(page)
	}
	a, err := p.read(in)
	in.page.Free()
	return a, err
}

// ParseNode reads a page that was parsed before. Encoding and Repairs stay
// empty. Nobody may change the tree meanwhile.
func (p *Parser) ParseNode(root *html.Node, src Source) (*Article, error) {
	if root == nil {
		return nil, inPage(src, ErrNoContent)
	}
	if err := p.checkProfiles(); err != nil {
		return nil, inPage(src, err)
	}
	page := dom.ReadNode(root)
	a, err := p.read(input{Source: src, html: true, page: page})
	page.Free()
	return a, inPage(src, err)
}

func (p *Parser) maxBytes() int64 {
	if p.MaxBytes > 0 {
		return p.MaxBytes
	}
	return DefaultMaxBytes
}
