package head

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
)

// Head is what the head of a page says.
type Head struct {
	Values []Value           // in the order of the page, meta elements first
	Body   string            // the text of the article, the longest that JSON-LD gives; empty where it gives none
	Meta   map[string]string // what is kept as it stands, under the page's own names; nil for none

	metaAuthors, dataAuthors []string
}

// Read reads the head of a page.
func Read(page *dom.Page) Head {
	var h Head
	h.readMetas(page.Metas)
	h.readStructured(page.Structured)
	if title := strings.TrimSpace(page.Title); title != "" {
		h.add(Value{Field: Title, Origin: Element, Place: "title", Raw: title, Text: h.StripSite(title)})
	}
	return h
}

// Authors are the persons or departments whom the head names as authors: those
// of JSON-LD, else of the meta elements. A head that names more than fifty lists
// those of other articles too; the first are given.
func (h *Head) Authors() []string {
	const most = 50
	authors := h.metaAuthors
	if len(h.dataAuthors) > 0 {
		authors = h.dataAuthors
	}
	return authors[:min(len(authors), most)]
}
