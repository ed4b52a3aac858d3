package article

import "strings"

// Profile says where a family of pages keeps its parts, for pages that the
// general reading gets wrong. A part that is not named is read as always.
type Profile struct {
	Host   string // matches the host of Source.URL and its subdomains; empty matches any
	Marker string // must stand in the class or id of some container; empty needs none
	Title  string // class or id of the element that holds the title
	Body   string // class or id of the container of the body
	Meta   string // class or id of the container of date, source, views and names
}

// matches tells whether the profile is meant for a page of this host.
func (p *Profile) matches(rd *reading, host string) bool {
	if p.Host == "" && p.Marker == "" {
		return false
	}
	if p.Host != "" && host != p.Host && !strings.HasSuffix(host, "."+p.Host) {
		return false
	}
	return p.Marker == "" || rd.container(p.Marker) >= 0
}

// container is the first container that is shown and has the class or id; -1
// where there is none.
func (rd *reading) container(name string) int32 {
	name = strings.ToLower(strings.TrimLeft(name, ".#"))
	for i := range rd.page.Containers {
		c := &rd.page.Containers[i]
		if !c.Hidden && (strings.ToLower(c.ID) == name || hasWord(strings.ToLower(c.Class), name)) {
			return int32(i)
		}
	}
	return -1
}
