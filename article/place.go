package article

import (
	"fmt"
	"net/url"
	"strings"

	"golang.org/x/net/html/atom"
)

// place names a block for Evidence: the path of its containers, with the class
// or id of the innermost that has one, or the line of a plain text.
func (s *sheet) place(block int) string {
	if !s.html {
		return fmt.Sprintf("line %d", block+1)
	}
	var names []string
	for at := s.page.Blocks[block].Container; at > 0 && len(names) < 4; at = s.page.Containers[at].Parent {
		c := &s.page.Containers[at]
		if c.Tag == atom.Tbody {
			continue // html.Parse puts it in, the page need not have it
		}
		name := c.Tag.String()
		if c.ID != "" {
			name += "#" + c.ID
		} else if first, _, _ := strings.Cut(c.Class, " "); first != "" {
			name += "." + first
		}
		names = append([]string{name}, names...)
	}
	return fmt.Sprintf("%s block %d", strings.Join(names, ">"), block)
}

// addressOf is the page's own address: what the caller said, else its canonical
// link where that is absolute.
func addressOf(in input) string {
	if in.URL != "" {
		return in.URL
	}
	if u, err := url.Parse(in.page.Canonical); err == nil && u.IsAbs() {
		return in.page.Canonical
	}
	return ""
}

// link makes an address of the page absolute where the page's own is known.
func (s *sheet) link(ref string) string {
	ref = strings.TrimSpace(ref)
	if s.base == nil {
		s.base = new(url.URL)
		if u, err := url.Parse(s.address); err == nil {
			s.base = u
		}
		if u, err := url.Parse(s.page.Base); err == nil && s.page.Base != "" {
			s.base = s.base.ResolveReference(u)
		}
	}
	if !s.base.IsAbs() || ref == "" || strings.HasPrefix(ref, "data:") {
		return ref
	}
	u, err := s.base.Parse(ref)
	if err != nil {
		return ref
	}
	return u.String()
}
