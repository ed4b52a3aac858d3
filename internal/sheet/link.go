package sheet

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
)

// HrefOf is what the link whose text is item leads to, as it is written; "" for
// none.
func HrefOf(b *dom.Block, item string) string {
	for _, r := range b.Runs {
		if r.Href != "" && strings.TrimSpace(b.Text[r.Start:r.End]) == item {
			return r.Href
		}
	}
	return ""
}

// FirstHref is what the first link of a block leads to, as it is written; "" for
// none.
func FirstHref(b *dom.Block) string {
	for _, r := range b.Runs {
		if r.Href != "" {
			return r.Href
		}
	}
	return ""
}

// LinksAuthor tells a link to the page of an author: /authors/jo-pell/.
func LinksAuthor(href string) bool {
	href = strings.ToLower(href)
	for _, part := range [...]string{"/author/", "/authors/", "/contributor/", "/contributors/", "/byline/", "/writers/", "/reporters/", "/staff/", "/journalist/", "/journalists/"} {
		if at := strings.Index(href, part); at >= 0 && len(href) > at+len(part) {
			return true
		}
	}
	return false
}
