package sheet

import (
	"fmt"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
)

// CrumbContainer is the nearest container of b with a breadcrumb's class; -1
// where there is none.
func (s *Sheet) CrumbContainer(b *dom.Block) int32 {
	at := b.Container
	for range 4 {
		if at <= 0 {
			return -1
		}
		if s.ContainerMarks(at)&markCrumbs != 0 {
			return at
		}
		at = s.Page.Containers[at].Parent
	}
	return -1
}

// longName is as much of a class or an id as Place gives, in bytes.
const longName = 60

// Place names a block for Evidence: the path of its containers, with the class
// or id of the innermost that has one, or the line of a plain text.
func (s *Sheet) Place(block int) string {
	if !s.HTML {
		return fmt.Sprintf("line %d", block+1)
	}
	var names []string
	for at := s.Page.Blocks[block].Container; at > 0 && len(names) < 4; at = s.Page.Containers[at].Parent {
		c := &s.Page.Containers[at]
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

// Marked gives the blocks that are shown inside the first element with the
// class or id, or that are such elements themselves.
func (s *Sheet) Marked(name string) []int {
	if name = strings.ToLower(strings.TrimLeft(name, ".#")); name == "" {
		return nil
	}
	for i := range s.Page.Containers {
		c := &s.Page.Containers[i]
		if !c.Hidden && goesBy(c.Class, c.ID, name) && c.First < c.Last {
			return BlockRange(int(c.First), int(c.Last))
		}
	}
	for i := range s.Page.Blocks {
		if b := &s.Page.Blocks[i]; goesBy(b.Class, b.ID, name) && !s.Hidden(i) {
			return []int{i}
		}
	}
	return nil
}

// MarkedContainer tells whether an element has the class or id, be it empty.
func (s *Sheet) MarkedContainer(name string) bool {
	name = strings.ToLower(strings.TrimLeft(name, ".#"))
	for i := range s.Page.Containers {
		if c := &s.Page.Containers[i]; goesBy(c.Class, c.ID, name) {
			return true
		}
	}
	return false
}

func goesBy(class, id, name string) bool {
	return strings.ToLower(id) == name || form.HasWord(strings.ToLower(class), name)
}

func BlockRange(first, last int) []int {
	list := make([]int, 0, last-first)
	for i := first; i < last; i++ {
		list = append(list, i)
	}
	return list
}
