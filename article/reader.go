package article

import (
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/layout"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// besideReader reads the lines around the text, and those inside that are none
// of it.
type besideReader struct {
	*sheet.Sheet
	*addresses
	layout.Layout
	said   *saidInHead
	region []int
	dates  *label.Dates
	at     int // the block that is being read
	others int // the block from which on, between title and text, it is whom to contact

	findings
}

// credit adds credits that stand in the block that is being read.
func (rd *besideReader) credit(credits ...label.Credit) { rd.findings.credit(rd.at, credits...) }

// creditHan credits the author whose name in Chinese s is; it tells whether it is one.
func (rd *besideReader) creditHan(s string) bool {
	is := label.IsHanName(s) && label.IsSurname(s)
	if is {
		rd.credit(label.Credit{Role: label.RoleAuthor, Name: s})
	}
	return is
}

// addDate adds a date; what is no date is left out.
func (rd *besideReader) addDate(id fieldID, c candidate) bool {
	return rd.findings.addDate(id, c, rd.dates)
}
