package label

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// knownPlaces are the names of administrative divisions, folded.
var knownPlaces = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for name := range lexicon.Entries("zh_places") {
		set[name] = true
	}
	return set
})

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
	at := form.LastSign(s, "、 ") + 1
	for at > 0 && at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	last := s[at:]
	n := utf8.RuneCountInString(last)
	if n <= 3 {
		return s, ""
	}
	for size := 2; size <= 4 && size < n-1; size++ {
		if size == 4 && !surnames()[form.Fold(last[:form.RuneOffset(last, 2)])] {
			break // four characters have a surname of two: 葛若晨 雲漳縣
		}
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
