package zh

import (
	"testing"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// TestLists holds that every line of the lists says something: a column that is
// misspelt would say nothing.
func TestLists(t *testing.T) {
	for _, row := range wordLists {
		t.Run(row.list, func(t *testing.T) {
			for word, column := range lexicon.Entries(row.list) {
				if row.info(column) == 0 {
					t.Errorf("%s: %q says nothing", word, column)
				}
			}
		})
	}
}
