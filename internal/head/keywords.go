package head

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
)

// SplitKeywords parts a keyword list at , ， ; ； 、 | and, where there is none
// of these, at blanks.
func SplitKeywords(s string) []string {
	const marks = ",，;；、|｜\n"
	var words []string
	seen := map[string]bool{}
	split := func(r rune) bool { return strings.ContainsRune(marks, r) }
	if !strings.ContainsAny(s, marks) && form.Columns(s) != len(s) {
		split = func(r rune) bool { return r == ' ' || r == '\u3000' }
	}
	for word := range strings.FieldsFuncSeq(s, split) {
		if word = strings.TrimSpace(word); word != "" && !seen[word] && !strings.ContainsAny(word, "<>") {
			seen[word] = true
			words = append(words, word)
		}
	}
	return words
}
