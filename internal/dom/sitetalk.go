package dom

import (
	"math/bits"
	"slices"
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// siteTalk knows the words of paragraphs that are about the site.
type siteTalk struct {
	words                                  *lexicon.Finder
	imprint, contact, copying, disclaiming uint64 // their bits
}

var talkOfSites = sync.OnceValue(func() *siteTalk {
	t := &siteTalk{words: lexicon.NewFinder(slices.Concat(imprint, contact, copying, disclaiming)...)}
	used := 0
	next := func(list []string) uint64 {
		used += len(list)
		return (1<<len(list) - 1) << (used - len(list))
	}
	t.imprint, t.contact, t.copying, t.disclaiming = next(imprint), next(contact), next(copying), next(disclaiming)
	return t
})

// isImprint tells whether a paragraph is about the owner of the site or about
// reprints.
func isImprint(s string, words int32) bool {
	t := talkOfSites()
	said := t.words.In(s)
	if said == 0 {
		return false
	}
	n := bits.OnesCount64(said & t.imprint)
	return n >= 2 || n >= 1 && (words <= 60 || said&t.contact != 0) || words <= 60 && said&t.copying != 0 ||
		words <= 120 && said&t.disclaiming != 0 && strings.HasPrefix(s, "声明")
}

// isContact tells whether a paragraph says where somebody is to be reached.
func isContact(s string, words int32) bool {
	if words > 120 {
		return false
	}
	t := talkOfSites()
	n := bits.OnesCount64(t.words.In(s) & t.contact)
	return n >= 2 || n >= 1 && words <= 40
}
