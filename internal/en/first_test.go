package en_test

import (
	"testing"

	"github.com/bulletin-go/bulletin/internal/en"
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Any word may be the first or the last of a text: rules look at what stands before
// and behind it.
func TestFirstWord(t *testing.T) {
	for _, list := range []string{"en_verbs", "en_words", "en_titles", "en_orgs", "en_common", "en_things"} {
		for word := range lexicon.Entries(list) {
			for _, behind := range []string{"", " him that Jo Pell", " of", ", said", ": “Good", ".", " (", " to " + word} {
				text := word + behind
				f := mention.Borrow(text)
				en.Read(f, mention.Span{End: len(text)}, "Farhill Hospital")
				f.GiveBack()
			}
		}
	}
}
