package article

import (
	"fmt"
	"net/url"
	"strings"

	"golang.org/x/net/html/atom"
)

// place names a block for Evidence: the path of its containers, with the class
// or id of the innermost that has one, or the line of a plain text.
func (rd *reading) place(block int) string {
	if !rd.html {
		return fmt.Sprintf("line %d", block+1)
	}
	var names []string
	for at := rd.page.Blocks[block].Container; at > 0 && len(names) < 4; at = rd.page.Containers[at].Parent {
		c := &rd.page.Containers[at]
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

// address is the page's own address: its canonical link where that is
// absolute, else what the caller said.
func (rd *reading) address() string {
	if rd.src.URL != "" {
		return rd.src.URL
	}
	if u, err := url.Parse(rd.page.Canonical); err == nil && u.IsAbs() {
		return rd.page.Canonical
	}
	return ""
}

// link makes an address of the page absolute where the page's own is known.
func (rd *reading) link(ref string) string {
	ref = strings.TrimSpace(ref)
	if rd.base == nil {
		rd.base = new(url.URL)
		if u, err := url.Parse(rd.address()); err == nil {
			rd.base = u
		}
		if u, err := url.Parse(rd.page.Base); err == nil && rd.page.Base != "" {
			rd.base = rd.base.ResolveReference(u)
		}
	}
	if !rd.base.IsAbs() || ref == "" || strings.HasPrefix(ref, "data:") {
		return ref
	}
	u, err := rd.base.Parse(ref)
	if err != nil {
		return ref
	}
	return u.String()
}
