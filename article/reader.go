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

	looked   int  // up to here between title and text who is to be contacted was looked for
	contacts bool // and found, in the block before

	findings
}

// credit adds credits that stand in the block that is being read.
func (rd *besideReader) credit(credits ...label.Credit) { rd.findings.credit(rd.at, credits...) }

// addDate adds a date; what is no date is left out.
func (rd *besideReader) addDate(id fieldID, c candidate) bool {
	return rd.findings.addDate(id, c, rd.dates)
}
