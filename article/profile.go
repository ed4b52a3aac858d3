package article

import (
	"net/url"
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
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
func findProfile(s *sheet, profiles []Profile) *Profile {
	if len(profiles) == 0 || !s.html {
		return nil
	}
	host := ""
	if u, err := url.Parse(s.address); err == nil {
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
func (p *Profile) matches(s *sheet, host string) bool {
	if own := strings.ToLower(p.Host); own != "" && host != own && !strings.HasSuffix(host, "."+own) {
		return false
	}
	return p.Marker == "" || len(s.marked(p.Marker)) > 0 || s.markedContainer(p.Marker)
}

// marked gives the blocks that are shown inside the first element with the
// class or id, or that are such elements themselves.
func (s *sheet) marked(name string) []int {
	if name = strings.ToLower(strings.TrimLeft(name, ".#")); name == "" {
		return nil
	}
	for i := range s.page.Containers {
		c := &s.page.Containers[i]
		if !c.Hidden && goesBy(c.Class, c.ID, name) && c.First < c.Last {
			return blockRange(int(c.First), int(c.Last))
		}
	}
	for i := range s.page.Blocks {
		if b := &s.page.Blocks[i]; goesBy(b.Class, b.ID, name) && !s.hidden(i) {
			return []int{i}
		}
	}
	return nil
}

// markedContainer tells whether an element has the class or id, be it empty.
func (s *sheet) markedContainer(name string) bool {
	name = strings.ToLower(strings.TrimLeft(name, ".#"))
	for i := range s.page.Containers {
		if c := &s.page.Containers[i]; goesBy(c.Class, c.ID, name) {
			return true
		}
	}
	return false
}

func goesBy(class, id, name string) bool {
	return strings.ToLower(id) == name || form.HasWord(strings.ToLower(class), name)
}

func blockRange(first, last int) []int {
	list := make([]int, 0, last-first)
	for i := first; i < last; i++ {
		list = append(list, i)
	}
	return list
}

// titleIn gives the block of the profile's title; -1 where there is none, or no
// profile.
func (p *Profile) titleIn(s *sheet) int {
	if p == nil {
		return -1
	}
	for _, i := range s.marked(p.Title) {
		if s.page.Blocks[i].Kind != dom.Image {
			return i
		}
	}
	return -1
}

// metaIn gives the blocks of the profile's element for date and source.
func (p *Profile) metaIn(s *sheet) []int {
	if p == nil {
		return nil
	}
	return s.marked(p.Meta)
}
