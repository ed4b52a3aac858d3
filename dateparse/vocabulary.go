package dateparse

import (
	"strings"
	"sync"
)

// vocabulary is made of the words of both languages.
type vocabulary struct {
	zh                                 *zhIndexed
	en                                 *enIndexed
	inside                             []zhNeighbour
	lengthBefore, lengthBehind, titles []string
	tookBefore, yearsBehind            []string
	zhLabels, enLabels                 []string
	zhThings, zhPlaces, afterYear      []string
	sides                              sides
}

// tables gives the vocabulary, which is made when the first text is read.
var tables = sync.OnceValue(func() *vocabulary {
	return &vocabulary{
		zh: newZhIndex(), en: newEnIndex(),
		inside:       newNeighbours(),
		yearsBehind:  strings.Fields(yearsBehind),
		tookBefore:   strings.Fields(tookBefore),
		lengthBefore: strings.Fields(lengthBefore), lengthBehind: strings.Fields(lengthBehind), titles: strings.Fields(zhTitles),
		zhLabels: strings.Fields(zhNumberLabels), enLabels: strings.Fields(enNumberLabels),
		zhThings: strings.Fields(zhThings), zhPlaces: strings.Fields(zhPlaces), afterYear: strings.Fields(zhAfterYear),
		sides: newSides(),
	}
})

// hasOne reports whether s begins, or ends, with one of parts, as has asks.
func hasOne(has func(s, part string) bool, s string, parts []string) bool {
	for _, p := range parts {
		if has(s, p) {
			return true
		}
	}
	return false
}
