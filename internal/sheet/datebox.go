package sheet

import (
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/label"
)

// DateBox reads a date that a page shows in a box: the day large, year and
// month small above or below it, as one block or as two or three that follow
// each other. It gives the number of blocks from i on; 0 where there is none.
func (s *Sheet) DateBox(i int, in *time.Location) (dateparse.Date, int) {
	const most = 3
	text := ""
	for n := i; n < min(i+most, len(s.Page.Blocks)); n++ {
		b := &s.Page.Blocks[n]
		if len(b.Text) > 24 || !label.IsBoxText(b.Text) || !s.SameBox(i, n) {
			break
		}
		text += " " + RunText(b, 0, len(b.Text))
		if d, ok := label.BoxedDate(text, in); ok {
			return d, n - i + 1
		}
	}
	return dateparse.Date{}, 0
}

// Boxed tells whether block i is part of a boxed date.
func (s *Sheet) Boxed(i int) bool {
	for first := i; first >= 0 && first > i-3 && label.IsBoxText(s.Page.Blocks[first].Text); first-- {
		if _, n := s.DateBox(first, time.UTC); first+n > i {
			return true
		}
	}
	return false
}

// SameBox tells whether two blocks stand in one container, or in two that are
// parts of the same.
func (s *Sheet) SameBox(i, n int) bool {
	x, y := s.Page.Blocks[i].Container, s.Page.Blocks[n].Container
	return x == y || s.Page.Containers[x].Parent == y || s.Page.Containers[y].Parent == x || s.Page.Containers[x].Parent == s.Page.Containers[y].Parent
}
