package furniture

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// phraseSet is a set of folded phrases, with the runes that they begin with.
type phraseSet struct {
	has    map[string]bool
	begins map[rune]bool
}

func newPhraseSet(words, separator string) phraseSet {
	set := phraseSet{map[string]bool{}, map[rune]bool{}}
	for p := range strings.SplitSeq(words, separator) {
		r, _ := utf8.DecodeRuneInString(p)
		set.has[p], set.begins[r] = true, true
	}
	return set
}

var (
	phrases      = sync.OnceValue(func() phraseSet { return newPhraseSet(phraseWords, "|") })
	labels       = sync.OnceValue(func() phraseSet { return newPhraseSet(phraseWords+"|"+labelWords, "|") })
	headings     = sync.OnceValue(func() phraseSet { return newPhraseSet(headingWords, "|") })
	terms        = sync.OnceValue(func() phraseSet { return newPhraseSet(termsWords, "|") })
	releaseHeads = sync.OnceValue(func() phraseSet { return newPhraseSet(releaseWords, "|") })
	ends         = sync.OnceValue(func() phraseSet { return newPhraseSet(endMarks, "|") })
)

// mayBegin tells whether a phrase can stand at the start of a line, or behind
// the signs there. Most lines are told by their first letter.
func (set phraseSet) mayBegin(line string) bool {
	for i, r := range line {
		r = form.FoldLetter(r)
		letter := unicode.IsLetter(r)
		if (letter || i == 0 || unicode.IsDigit(r) || r == '#' || r == '+') && set.begins[r] {
			return true
		}
		if letter {
			return false
		}
	}
	return false
}

// makes tells whether every entry of a line is a phrase of the set, a number or
// a sign.
func (set phraseSet) makes(line string) bool {
	if !set.mayBegin(line) || strings.Contains(line, "。") {
		return false
	}
	folded := form.Fold(line)
	if digitsIn(folded) >= 5 {
		return false
	}
	if set.has[strings.TrimSpace(folded)] {
		return true
	}
	n := 0
	for part := range strings.FieldsFuncSeq(folded, isBar) {
		part = strings.TrimFunc(part, func(r rune) bool { return !unicode.IsLetter(r) && r != '#' && r != '+' })
		if part == "" {
			continue
		}
		if !set.has[part] && !set.hasWords(part) {
			return false
		}
		n++
	}
	return n > 0
}

// hasWords parts an entry further at its blanks: "WeChat QQ Weibo".
func (set phraseSet) hasWords(part string) bool {
	const longestPhrase = 6
	fields := strings.Fields(part)
	for i := 0; i < len(fields); {
		n := min(longestPhrase, len(fields)-i)
		for ; n > 0 && !set.has[strings.Join(fields[i:i+n], " ")]; n-- {
		}
		if n == 0 {
			return false
		}
		i += n
	}
	return true
}

func digitsIn(s string) int {
	n := 0
	for i := range len(s) {
		if '0' <= s[i] && s[i] <= '9' {
			n++
		}
	}
	return n
}

func isBar(r rune) bool {
	return strings.ContainsRune("|｜\u3000【】[]（）()：:·、，,/>＞<《》\t•", r)
}

// longestHeading is how long the heading of other articles is at most, in bytes.
const longestHeading = 60

// IsHeading tells a line that heads other articles, comments or contacts: what
// follows is no longer the article's.
func IsHeading(line string) bool {
	if len(line) > longestHeading || !headings().mayBegin(line) {
		return false
	}
	return headings().has[strings.TrimFunc(form.Fold(line), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })]
}

// IsTerms tells a line that heads the terms of use, the privacy policy or the
// like.
func IsTerms(line string) bool {
	if len(line) > longestHeading || !terms().mayBegin(line) {
		return false
	}
	return terms().has[strings.TrimFunc(form.Fold(line), func(r rune) bool { return !unicode.IsLetter(r) })]
}

// IsReleaseHead tells a line that says what sort of text follows, or where on the
// site it stands: PRESS RELEASE, News Room, Latest, 新聞稿.
func IsReleaseHead(line string) bool {
	return len(line) <= longestHeading && releaseHeads().mayBegin(line) &&
		releaseHeads().has[strings.TrimFunc(form.Fold(line), func(r rune) bool { return !unicode.IsLetter(r) })]
}

// IsEnd tells the mark that ends a release: # # #, -ends-, （完）, Enditem, and
// the initials of who wrote and typed it: MO/TF.
func IsEnd(line string) bool {
	if len(line) > longestHeading {
		return false
	}
	if line == "END" || line == "ENDS" {
		return true // in small letters they may be the end of a sentence
	}
	return ends().mayBegin(line) && ends().has[strings.Trim(strings.ReplaceAll(form.Fold(line), " ", ""), "/.")] || isInitials(line)
}

// isInitials tells groups of two to four capitals that slashes part.
func isInitials(line string) bool {
	groups := strings.Split(strings.TrimSpace(line), "/")
	for _, g := range groups {
		if len(g) < 2 || len(g) > 4 || strings.Trim(g, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
			return false
		}
	}
	return len(groups) >= 2
}
