package en

import (
	"strings"
	"sync"
)

// Ends of words that tell a surname, a place or a subject where no list has the word.

// endings are the ends of words, by their last byte.
type endings [256][]string

// newEndings sorts the ends of words.
func newEndings(ends ...string) *endings {
	e := new(endings)
	for _, end := range ends {
		last := end[len(end)-1]
		e[last] = append(e[last], end)
	}
	return e
}

// of reports whether word has one of the ends.
func (e *endings) of(word string) bool {
	for _, end := range e[word[len(word)-1]] {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

var surnameEndings = sync.OnceValue(func() *endings {
	return newEndings(
		"ov", "ova", "ev", "eva", "ski", "sky", "ska", "wicz", "sson", "sen", "escu", "ić", "vić", "dóttir", "ez",
		"oğlu", "oglu", "yan", "ian", "shvili", "dze", "enko", "poulos", "akis", "idis", "mann", "berg", "stein",
		"quist", "qvist", "ström", "strom", "gren", "lund", "feld", "feldt", "elli", "etti", "ini", "acci", "ucci", "ares", "vych", "chuk", "uk",
		"ak", "čić", "nen", "singh", "deep", "swamy", "son", "ley", "well", "worth", "ingham", "field", "ridge")
})

// hasSurnameEnding reports whether word ends as surnames do, or begins with
// Mc or O'.
func hasSurnameEnding(word string) bool {
	if len(word) < 5 {
		return false
	}
	if strings.HasPrefix(word, "Mc") || strings.HasPrefix(word, "O'") || strings.HasPrefix(word, "O’") || strings.HasPrefix(word, "Mac") && word[3] < 'a' {
		return true
	}
	return surnameEndings().of(word)
}

var placeEndings = sync.OnceValue(func() *endings {
	return newEndings("shire", "ville", "burgh", "stan", "land", "grad", "istan", "ismo", "ista", "isti", "isme", "istas")
})

// hasPlaceEnding reports whether word ends as names of places, or of
// movements in the Romance languages, do.
func hasPlaceEnding(word string) bool {
	return placeEndings().of(word)
}

var topicEndings = sync.OnceValue(func() *endings {
	return newEndings("ology", "ics", "tion", "ment", "ing", "ery", "ity", "ine", "acy", "ies", "ance", "ence", "ture", "apy", "al", "ic", "ary", "ory", "able", "ive", "ness", "ship", "ism")
})

// hasTopicEnding reports whether word ends as names of subjects do.
func hasTopicEnding(word string) bool {
	if len(word) < 6 {
		return false
	}
	return topicEndings().of(word)
}
