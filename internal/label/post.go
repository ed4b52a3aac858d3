package label

import (
	"strings"
	"sync"
	"unicode"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// postWords end the posts that stand behind names in bylines.
const postWords = "writer reporter correspondent editor contributor journalist columnist engineer scientist technologist officer manager director producer analyst fellow professor lecturer researcher staff intern president coordinator specialist assistant photographer critic anchor author chief head strategist advisor adviser representative nurse physician surgeon doctor dean chair chairman chairwoman librarian secretary commissioner attorney counsel superintendent chancellor provost minister spokesperson spokesman spokeswoman student candidate volunteer technician administrator educator pharmacist therapist"

var (
	isPostWord   = form.WordSet(postWords)
	isWordOfPost = form.WordSet(postWords + " senior special freelance managing executive associate assistant digital contributing deputy chief health news science politics political business education sports features medical guest")
)

// IsLatinPost tells a post and no name: Senior Staff Writer.
func IsLatinPost(s string) bool {
	s = strings.TrimSpace(s)
	last := s[max(0, strings.LastIndexFunc(s, unicode.IsSpace)):]
	return isPostWord(strings.ToLower(strings.TrimSpace(last)))
}

// opensPost tells a post by the rank it begins with: Senior Archivist, Head of Care.
func opensPost(s string) bool {
	first, rest, _ := strings.Cut(s, " ")
	return rest != "" && form.HasWord("senior deputy associate assistant acting chief head vice lead principal", strings.ToLower(first))
}

// cutPost takes the post off a name: Jo Pell Staff Writer.
func cutPost(s string) string {
	words := strings.Fields(s)
	if len(words) < 4 || !isPostWord(strings.ToLower(words[len(words)-1])) {
		return s
	}
	at := len(words) - 1
	for at > 2 && isWordOfPost(strings.ToLower(words[at-1])) {
		at--
	}
	return strings.Join(words[:at], " ")
}

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

// isTitledPerson tells a name by the honour before it or the letters behind.
func isTitledPerson(s string) bool {
	s = strings.TrimPrefix(strings.TrimSpace(s), "The ")
	if form.HasAnyPrefix(s, "Rt Hon ", "Sir ", "Dame ", "Lord ", "Lady ", "Baroness ", "Dr ", "Mr ", "Mrs ", "Ms ", "Professor ") {
		return len(strings.Fields(s)) <= 6
	}
	return form.HasAnySuffix(s, " MP", " MSP", " MLA", " MEP", " OBE", " CBE", " MBE", " KC", " QC") && len(strings.Fields(s)) <= 5
}
