package furniture

import (
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/internal/form"
)

// A word that is not folded is never found.
func TestWordsAreFolded(t *testing.T) {
	tables := []string{phraseWords, labelWords, headingWords, termsWords, releaseWords, endMarks}
	for _, row := range openingRows {
		tables = append(tables, row.words)
	}
	for _, table := range tables {
		seen := map[string]bool{}
		for word := range strings.SplitSeq(table, "|") {
			if folded := form.Fold(word); folded != word {
				t.Errorf("%q is written %q", word, folded)
			}
			if seen[word] || word == "" {
				t.Errorf("%q stands twice or is empty", word)
			}
			seen[word] = true
		}
	}
}

// What parts entries stands in none, and a phrase of two kinds of opening would
// be of neither.
func TestPhrasesAreEntries(t *testing.T) {
	for word := range strings.SplitSeq(phraseWords+"|"+labelWords, "|") {
		if strings.ContainsFunc(word, isBar) {
			t.Errorf("%q has a bar", word)
		}
	}
	kinds := map[string]Kind{}
	for _, row := range openingRows {
		for word := range strings.SplitSeq(row.words, "|") {
			if kinds[word] != None {
				t.Errorf("%q stands twice", word)
			}
			kinds[word] = row.kind
		}
	}
}
