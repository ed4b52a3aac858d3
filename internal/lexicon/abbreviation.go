package lexicon

import (
	"strings"
	"sync"
)

// abbreviationWords end in a full stop that ends no sentence.
const abbreviationWords = "dr prof mr mrs ms st no co ltd inc jr sr vs etc jan feb mar apr jun jul aug sep sept oct nov dec gen col lt rep sen hon assoc asst dept univ u.s a.m p.m messrs mt ft fig vol"

var abbreviations = sync.OnceValue(func() map[string]bool {
	t := map[string]bool{}
	for w := range strings.FieldsSeq(abbreviationWords) {
		t[w] = true
	}
	return t
})

// IsAbbreviation tells the English words, given in lower case and without it,
// whose full stop ends no sentence: dr, co, u.s.
func IsAbbreviation(word string) bool { return abbreviations()[word] }
