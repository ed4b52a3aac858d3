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
	Host   string // matches the host of the page's address and its subdomains: news.example; empty matches any
	Marker string // class or id that some element must have; empty needs none. A profile without Host and Marker matches nothing
	Title  string // class or id of the element that holds the title
	Body   string // class or id of the element that holds the body
	Meta   string // class or id of the element that holds date, source, views and names
}

// findProfile picks the first profile that matches the page.
func (rd *reading) findProfile() {
	if len(rd.Profiles) == 0 || !rd.html {
		return
	}
	host := ""
	if u, err := url.Parse(rd.address()); err == nil {
		host = strings.ToLower(u.Hostname())
	}
	for i := range rd.Profiles {
		if rd.Profiles[i].matches(rd, host) {
			rd.profile = &rd.Profiles[i]
			return
		}
	}
}

// matches tells whether the profile is meant for a page of this host.
func (p *Profile) matches(rd *reading, host string) bool {
	if p.Host == "" && p.Marker == "" {
		return false
	}
	if p.Host != "" && host != p.Host && !strings.HasSuffix(host, "."+p.Host) {
		return false
	}
	return p.Marker == "" || len(rd.marked(p.Marker)) > 0 || rd.markedContainer(p.Marker)
}

// marked gives the blocks that are shown inside the first element with the
// class or id, or that are such elements themselves.
func (rd *reading) marked(name string) []int {
	if name = strings.ToLower(strings.TrimLeft(name, ".#")); name == "" {
		return nil
	}
	for i := range rd.page.Containers {
		c := &rd.page.Containers[i]
		if !c.Hidden && goesBy(c.Class, c.ID, name) && c.First < c.Last {
			return blockRange(int(c.First), int(c.Last))
		}
	}
	for i := range rd.page.Blocks {
		if b := &rd.page.Blocks[i]; goesBy(b.Class, b.ID, name) && !rd.hidden(i) {
			return []int{i}
		}
	}
	return nil
}

// markedContainer tells whether an element has the class or id, be it empty.
func (rd *reading) markedContainer(name string) bool {
	name = strings.ToLower(strings.TrimLeft(name, ".#"))
	for i := range rd.page.Containers {
		if c := &rd.page.Containers[i]; goesBy(c.Class, c.ID, name) {
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

// profileTitle gives the block of the profile's title; -1 where there is none.
func (rd *reading) profileTitle() int {
	if rd.profile == nil {
		return -1
	}
	for _, i := range rd.marked(rd.profile.Title) {
		if rd.page.Blocks[i].Kind != dom.Image {
			return i
		}
	}
	return -1
}

// profileMeta reads the lines of the profile's element for date and source.
func (rd *reading) profileMeta() {
	if rd.profile == nil {
		return
	}
	for _, i := range rd.marked(rd.profile.Meta) {
		rd.readLine(i, fromLabel)
	}
}
