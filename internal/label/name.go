package label

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// givenCharacters holds, folded, the characters of given names: '3' frequent
// ones, '1' others, '0' seldom ones.
var givenCharacters = sync.OnceValue(func() map[rune]byte {
	set := map[rune]byte{}
	for char, weight := range lexicon.Entries("zh_given") {
		if r, _ := utf8.DecodeRuneInString(char); weight != "-" {
			set[r] = weight[0]
		}
	}
	return set
})

// knownPlaces are the names of administrative divisions, folded.
var knownPlaces = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for name := range lexicon.Entries("zh_places") {
		set[form.Fold(name)] = true
	}
	return set
})

// postTitles are the posts and ranks that may stand beside a name, folded.
var postTitles = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for title, kind := range lexicon.Entries("zh_titles") {
		if kind == "post" || kind == "rank" {
			set[form.Fold(title)] = true
		}
	}
	return set
})

// wordsLikeNames are the frequent words that begin with the character of a
// surname and are as long as a name: 党建, 高新区.
var wordsLikeNames = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for word := range lexicon.Entries("zh_words") {
		if n := utf8.RuneCountInString(word); n <= 3 && IsSurname(word) {
			set[form.Fold(word)] = true
		}
	}
	return set
})

// LikelyName tells a name by its characters alone, for places where no label
// says that one stands there: a surname and one or two characters of given
// names; a single one must be a frequent one, of two one may be a seldom one.
func LikelyName(s string) bool {
	if !IsHanName(s) || !IsSurname(s) || strings.ContainsRune(s, '·') || strings.ContainsRune("院会团所系园心区县市镇乡", form.FoldRune(form.LastRune(s))) || wordsLikeNames()[form.Fold(s)] {
		return false
	}
	given := s[form.RuneOffset(s, 1):]
	if two := form.RuneOffset(s, 2); two < len(s) && surnames()[form.Fold(s[:two])] {
		given = s[two:]
	}
	best := byte(0)
	for _, r := range given {
		w := givenCharacters()[form.FoldRune(r)]
		if w == 0 {
			return false
		}
		best = max(best, w)
	}
	n := utf8.RuneCountInString(given)
	return n == 1 && best == '3' || n == 2 && best > '0'
}

// OnlyNames tells a line of nothing but names of persons.
func OnlyNames(s string) bool {
	words := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \u3000、，,", r) })
	for _, word := range JoinSpaced(words) {
		if !LikelyName(word) {
			return false
		}
	}
	return len(words) > 0
}

// isDivision tells the name of a place, with or without the word for its kind.
func isDivision(s string) bool {
	folded := form.Fold(s)
	if knownPlaces()[folded] {
		return true
	}
	for _, end := range []string{"省", "市", "县", "区", "镇", "乡"} {
		if rest, ok := strings.CutSuffix(folded, end); ok && knownPlaces()[rest] {
			return true
		}
	}
	return false
}

// CutPlace parts names of reporters from the place that is glued to the last
// of them: 汪雨澄澤城, 許慕白、顧念慈苗栗縣. A name that nothing tells from its
// place has three characters.
func CutPlace(s string) (names, place string) {
	at := strings.LastIndexAny(s, "、 ") + 1
	for at > 0 && at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	last := s[at:]
	n := utf8.RuneCountInString(last)
	if n <= 3 {
		return s, ""
	}
	for size := 2; size <= 4 && size < n-1; size++ {
		if cut := form.RuneOffset(last, size); IsHanName(last[:cut]) && isDivision(last[cut:]) {
			return s[:at+cut], last[cut:]
		}
	}
	cut := form.RuneOffset(last, 3)
	if n < 6 && strings.ContainsRune("省市县区", form.FoldRune(form.LastRune(last))) {
		cut = form.RuneOffset(last, 2) // no place is a single character and its kind
	}
	return s[:at+cut], last[cut:]
}
