package furniture

import (
	"math/bits"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/internal/form"
)

// A word that is not folded is never found.
func TestWordsAreFolded(t *testing.T) {
	type use struct {
		word string
		is   uint64 // a bit; none: it opens lines
	}
	seen := map[use]bool{}
	enter := func(u use) {
		if seen[u] || u.word == "" {
			t.Errorf("%q stands twice or is empty", u.word)
		}
		seen[u] = true
	}
	for i := range rows {
		r := &rows[i]
		for word := range r.all() {
			if folded := form.Fold(word); folded != word {
				t.Errorf("%q is written %q", word, folded)
			}
			if r.opens != None {
				enter(use{word, 0}) // of two kinds of opening it would be of neither
			}
			for is := r.is; is != 0; is &= is - 1 {
				enter(use{word, 1 << bits.TrailingZeros64(is)})
			}
		}
		if r.opens == None && r.is == 0 {
			t.Errorf("row %d is of no use", i)
		}
	}
}

// What parts entries stands in none.
func TestPhrasesAreEntries(t *testing.T) {
	for i := range rows {
		for word := range rows[i].all() {
			if rows[i].is&(isPhrase|isLabel) != 0 && strings.ContainsFunc(word, isBar) {
				t.Errorf("%q has a bar", word)
			}
		}
	}
}

// Any line may stand on a page: a word alone, twice, in brackets or behind a bullet is told
// of, and Why gives the kind that Of gives.
func TestWordsAnywhere(t *testing.T) {
	for i := range rows {
		for word := range rows[i].all() {
			for _, line := range []string{word, "(" + word + ")", "·" + word, word + ":", "(c) " + word, "(" + word, word + " " + word, strings.ToUpper(word), word[:len(word)-1]} {
				if kind, why := Of(line), Why(line); !strings.HasPrefix(why, kind.String()) && why != "name of a picture" {
					t.Errorf("%q is %s, for: %s", line, kind, why)
				}
			}
		}
	}
}
