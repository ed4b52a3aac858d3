package article

import (
	"fmt"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/internal/form"
)

// longName is as much of a class or an id as Evidence shows, in bytes.
const longName = 60

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
			name += "#" + form.Head(c.ID, longName)
		} else if first, _, _ := strings.Cut(c.Class, " "); first != "" {
			name += "." + form.Head(first, longName)
		}
		names = append([]string{name}, names...)
	}
	return fmt.Sprintf("%s block %d", strings.Join(names, ">"), block)
}
