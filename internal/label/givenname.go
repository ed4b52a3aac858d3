package label

import (
	"slices"
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// A line of two words with capitals may be anything: a name, a town, a column. Where no
// label, class or link says which, the first word must be a given name, and one that is
// seldom anything else.

// latinWords holds the given names that are hardly anything else, and the words that
// make a name of what stands before them that of a thing or a body.
var latinWords = sync.OnceValue(func() *lexicon.Words {
	words := new(lexicon.Words)
	for name, marks := range lexicon.Entries("en_given") {
		if marks == "" {
			words.Add(name, lexicon.Given)
		}
	}
	for name := range lexicon.Entries("en_family") {
		words.Add(name, lexicon.Family)
	}
	for _, list := range [...]string{"en_things", "en_orgs", "en_titles", "en_common"} {
		for word := range lexicon.Entries(list) {
			words.Add(word, lexicon.Thing)
		}
	}
	return words
})

// hasGivenName tells a name that a given name opens, Jo R. Pell, and that does not end
// like that of a thing: Victoria Park.
func hasGivenName(s string) bool {
	words := strings.Fields(s)
	if len(words) < 2 {
		return false
	}
	class := func(word string) lexicon.Class { return latinWords().Class(lexicon.Hash(strings.Trim(word, "."))) }
	last := class(words[len(words)-1])
	return class(words[0])&lexicon.Given != 0 && (last&lexicon.Thing == 0 || last&lexicon.Family != 0)
}

// LikelyLatinName is LikelyName for names in Latin letters: a full name that a given name
// opens. A title may stand before it, degrees behind.
func LikelyLatinName(s string) bool {
	s, _, _ = strings.Cut(strings.TrimSpace(s), ",")
	s, _ = form.CutAnyPrefix(s, "Dr. ", "Dr ", "Prof. ", "Professor ")
	return isFullName(s) && hasGivenName(s)
}

// OnlyLatinNames tells a line of nothing but likely names: Jo Pell, Lee Orr and Ann Marsh.
func OnlyLatinNames(s string) bool { return eachLatinName(s, LikelyLatinName) }

// AreLatinNames tells full names from what else may stand where an author is named.
func AreLatinNames(s string) bool { return eachLatinName(s, isFullName) }

// eachLatinName asks of every piece of a list, but for degrees, whether it is a name.
func eachLatinName(s string, isName func(string) bool) bool {
	if len(s) > longestByline || form.HasHan(s) {
		return false
	}
	names := strings.FieldsFunc(strings.NewReplacer(" and ", ",", " & ", ",").Replace(s), func(r rune) bool { return r == ',' })
	return len(names) > 0 && !slices.ContainsFunc(names, func(name string) bool {
		name = strings.TrimSpace(name)
		return !isName(name) && !isDegree(name) && !isNameSuffix(name)
	})
}
