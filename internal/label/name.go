package label

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
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

// wordsLikeNames are the frequent words that begin with the character of a
// surname and are as long as a name: 党建, 高新区.
var wordsLikeNames = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for word := range lexicon.Entries("zh_words") {
		if utf8.RuneCountInString(word) <= 3 && beginsWithSurname(word) {
			set[word] = true
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

// JoinSpaced joins the two halves of a name written with a blank: 张 三.
func JoinSpaced(words []string) []string {
	var out []string
	for i := 0; i < len(words); i++ {
		if i+1 < len(words) && utf8.RuneCountInString(words[i]) == 1 && utf8.RuneCountInString(words[i+1]) == 1 {
			out = append(out, words[i]+words[i+1])
			i++
			continue
		}
		out = append(out, words[i])
	}
	return out
}

// IsHanName tells a string that reads as a Chinese, transliterated or minority
// name: two to four characters that do not end like a body's, or more with ·.
func IsHanName(s string) bool {
	n := 0
	dots := false
	for _, r := range s {
		switch {
		case han.IsHan(r):
			n++
		case r == '·' || r == '•' || r == '．':
			dots = true
		default:
			return false
		}
	}
	if dots {
		return n >= 3
	}
	if n < 2 || n > 4 {
		return false
	}
	last := form.FoldRune(form.LastRune(s))
	if strings.ContainsRune("部处科室办局厅委社报网台组队司站馆校联控号刊版", last) {
		return false
	}
	return !strings.ContainsRune("院会团所系园心学", last) || n <= 3 && IsSurname(s)
}

// surnames are the surnames of the lexicon that are hardly anything else where
// they stand, folded.
var surnames = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for name, weight := range lexicon.Entries("zh_surnames") {
		if weight >= "4" && !strings.HasSuffix(weight, "j") {
			set[name] = true
		}
	}
	return set
})

// IsSurname tells whether s begins with a surname of one character or two.
func IsSurname(s string) bool { return beginsWithSurname(form.Fold(s[:form.RuneOffset(s, 2)])) }

// beginsWithSurname is IsSurname for what is folded.
func beginsWithSurname(s string) bool {
	return surnames()[s[:form.RuneOffset(s, 1)]] || surnames()[s[:form.RuneOffset(s, 2)]]
}

// JoinBlank takes the blank out of 张 三.
func JoinBlank(s string) string {
	if utf8.RuneCountInString(s) <= 5 {
		return strings.ReplaceAll(strings.ReplaceAll(s, " ", ""), "\u3000", "")
	}
	return s
}
