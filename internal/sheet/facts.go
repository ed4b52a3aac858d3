package sheet

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/label"
)

// IsCredits tells a table whose rows are each what somebody did and who.
func IsCredits(b *dom.Block) bool {
	for _, row := range b.Rows {
		l, ok := label.Whole(row[0])
		if !ok || len(row) != 2 || l.Field != label.FieldCredit {
			return false
		}
	}
	return len(b.Rows) > 0
}

// IsFacts tells a table whose cells are labels with values for the half.
func IsFacts(b *dom.Block) bool {
	if len(b.Rows) > 30 {
		return false
	}
	labels, cells := 0, 0
	for _, row := range b.Rows {
		for _, cell := range row {
			if cell = strings.TrimSpace(cell); cell == "" {
				continue
			}
			cells++
			if _, ok := label.Whole(cell); ok {
				labels++
			} else if hits := label.Find(cell, nil); len(hits) > 0 && hits[0].Start == 0 && hits[0].Sign == label.SignColon {
				labels += 2
			}
		}
	}
	return labels >= 2 && labels*5 >= cells*2
}
