package sheet

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
)

// CrumbContainer is the nearest container of b with a breadcrumb's class; -1
// where there is none.
func (s *Sheet) CrumbContainer(b *dom.Block) int32 {
	at := b.Container
	if s.OwnMarks(b)&markCrumbs != 0 {
		return at // <li class="breadcrumb__item">
	}
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

// Place names a block for Evidence: a selector that a browser takes, of the
// innermost containers with their id or first class and the element of the block
// itself; of a plain text its line.
func (s *Sheet) Place(block int) string {
	if block < 0 {
		return ""
	}
	if !s.HTML {
		return fmt.Sprintf("line %d", max(s.SourceLine(block), 1))
	}
	const most = 4 // elements
	b := &s.Page.Blocks[block]
	around := make([]int32, 0, most)
	for at := b.Container; at > 0 && (len(around) < most-1 || len(around) < most && b.Tag == 0); at = s.Page.Containers[at].Parent {
		if s.Page.Containers[at].Tag != atom.Tbody { // html.Parse puts it in, the page need not have it
			around = append(around, at)
		}
	}
	name := make([]byte, 0, 256)
	for _, at := range slices.Backward(around) {
		c := &s.Page.Containers[at]
		name = append(appendSelector(name, c.Tag, c.Class, c.ID), ' ')
	}
	switch {
	case b.Tag != 0:
		name = appendSelector(name, b.Tag, b.Class, b.ID)
	case len(name) == 0:
		return "body"
	default:
		name = name[:len(name)-1]
	}
	return string(name)
}

// SourceLine is the line of the page's source on which a block begins, from 1; 0
// where that is not known.
func (s *Sheet) SourceLine(block int) int {
	for block >= 0 && s.Page.Blocks[block].Offset < 0 && s.Page.Blocks[block].Kind == dom.Image {
		block-- // a picture has no place of its own: that of what stands before it
	}
	if block < 0 || s.Page.Blocks[block].Offset < 0 || s.raw == "" {
		return 0
	}
	if s.newlines == nil {
		s.newlines = []int{}
		for at, c := range []byte(s.raw) {
			if c == '\n' {
				s.newlines = append(s.newlines, at)
			}
		}
	}
	n, _ := slices.BinarySearch(s.newlines, int(s.Page.Blocks[block].Offset))
	return n + 1
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

// BlockRange lists the blocks from first up to last.
func BlockRange(first, last int) []int {
	list := make([]int, 0, last-first)
	for i := first; i < last; i++ {
		list = append(list, i)
	}
	return list
}
