package article

import (
	"github.com/bulletin-go/bulletin/internal/form"
)

// readDateBox adds the boxed date that begins at block i.
func (rd *besideReader) readDateBox(i int, from origin) {
	b := &rd.Page.Blocks[i]
	if b.LinkBytes > 0 || len(b.Text) > 24 || !form.IsDigit(b.Text[0]) {
		return // a box in a list of links, or none
	}
	d, n := rd.DateBox(i, rd.dates.Location)
	if n == 0 {
		return
	}
	at := fromLine
	if from == fromAbove {
		at = fromAbove
	}
	rd.add(idPublished, candidate{origin: at, raw: b.Text, date: d, block: i})
}
