package article

import (
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
)

// dateBox reads a date that a page shows in a box: the day large, year and
// month small above or below it, as one block or as two or three that follow
// each other. It gives the number of blocks from i on; 0 where there is none.
func (s *sheet) dateBox(i int, in *time.Location) (dateparse.Date, int) {
	const most = 3
	text := ""
	for n := i; n < min(i+most, len(s.page.Blocks)); n++ {
		b := &s.page.Blocks[n]
		if len(b.Text) > 24 || !label.IsBoxText(b.Text) || !s.sameBox(i, n) {
			break
		}
		text += " " + runText(b, 0, len(b.Text))
		if d, ok := label.BoxedDate(text, in); ok {
			return d, n - i + 1
		}
	}
	return dateparse.Date{}, 0
}

// boxed tells whether block i is part of a boxed date.
func (s *sheet) boxed(i int) bool {
	for first := i; first >= 0 && first > i-3 && label.IsBoxText(s.page.Blocks[first].Text); first-- {
		if _, n := s.dateBox(first, time.UTC); first+n > i {
			return true
		}
	}
	return false
}

// sameBox tells whether two blocks stand in one container, or in two that are
// parts of the same.
func (s *sheet) sameBox(i, n int) bool {
	x, y := s.page.Blocks[i].Container, s.page.Blocks[n].Container
	return x == y || s.page.Containers[x].Parent == y || s.page.Containers[y].Parent == x || s.page.Containers[x].Parent == s.page.Containers[y].Parent
}

// readDateBox adds the boxed date that begins at block i.
func (rd *besideReader) readDateBox(i int, from origin) {
	b := &rd.page.Blocks[i]
	if b.LinkBytes > 0 || len(b.Text) > 24 || !form.IsDigit(b.Text[0]) {
		return // a box in a list of links, or none
	}
	d, n := rd.dateBox(i, rd.dates.Location)
	if n == 0 {
		return
	}
	at := fromLine
	if from == fromAbove {
		at = fromAbove
	}
	rd.add(idPublished, candidate{origin: at, raw: b.Text, date: d, block: i})
}
