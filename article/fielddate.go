package article

import (
	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/label"
)

// labelDates reads the dates of labels and meta elements.
func (rd *reading) labelDates() *label.Dates {
	if rd.labelParser == nil {
		rd.labelParser = &label.Dates{Parser: dateparse.Parser{Location: rd.location(), Reference: rd.src.Fetched}, Republic: rd.a.Language == "zh-Hant"}
	}
	return rd.labelParser
}
