package article

import (
	"net/url"
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// Profile says where a family of pages keeps its parts, for pages that the
// general reading gets wrong. A part that is not named, or that a page does
// not have, is read as always. Classes and ids are those of block-level
// elements and compared without case.
type Profile struct {
	Host   string `json:"host,omitzero"`   // matches the host of the page's address and its subdomains: news.example; empty matches any
	Marker string `json:"marker,omitzero"` // class or id that some element must have; empty needs none. A profile without Host and Marker is an error
	Title  string `json:"title,omitzero"`  // class or id of the element that holds the title: headline, .headline, #headline
	Body   string `json:"body,omitzero"`   // class or id of the element that holds the body
	Meta   string `json:"meta,omitzero"`   // class or id of the element that holds date, source, views and names
}

// findProfile picks the first profile that matches the page; nil for none.
func findProfile(s *sheet.Sheet, address string, profiles []Profile) *Profile {
	if len(profiles) == 0 || !s.HTML {
		return nil
	}
	host := ""
	if u, err := url.Parse(address); err == nil {
		host = strings.ToLower(u.Hostname())
	}
	for i := range profiles {
		if profiles[i].matches(s, host) {
			return &profiles[i]
		}
	}
	return nil
}

// matches tells whether the profile is meant for a page of this host.
func (p *Profile) matches(s *sheet.Sheet, host string) bool {
	if own := strings.ToLower(p.Host); own != "" && host != own && !strings.HasSuffix(host, "."+own) {
		return false
	}
	return p.Marker == "" || len(s.Marked(p.Marker)) > 0 || s.MarkedContainer(p.Marker)
}

// titleIn gives the block of the profile's title; -1 where there is none, or no
// profile.
func (p *Profile) titleIn(s *sheet.Sheet) int {
	if p == nil {
		return -1
	}
	for _, i := range s.Marked(p.Title) {
		if s.Page.Blocks[i].Kind != dom.Image {
			return i
		}
	}
	return -1
}

// bodyIn gives the blocks of the profile's body.
func (p *Profile) bodyIn(s *sheet.Sheet) []int {
	if p == nil {
		return nil
	}
	return s.Marked(p.Body)
}

// metaIn gives the blocks of the profile's element for date and source.
func (p *Profile) metaIn(s *sheet.Sheet) []int {
	if p == nil {
		return nil
	}
	return s.Marked(p.Meta)
}
