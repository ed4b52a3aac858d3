package form

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

// ContainsAny tells whether one of words stands in s.
func ContainsAny(s string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(s, w) })
}

// CutAnyPrefix cuts the first of starts that s begins with off it.
func CutAnyPrefix(s string, starts ...string) (string, bool) {
	for _, start := range starts {
		if rest, ok := strings.CutPrefix(s, start); ok {
			return rest, true
		}
	}
	return s, false
}

// CutAnySuffix cuts the first of ends that s ends in off it.
func CutAnySuffix(s string, ends ...string) (string, bool) {
	for _, end := range ends {
		if rest, ok := strings.CutSuffix(s, end); ok {
			return rest, true
		}
	}
	return s, false
}

// HasAnyPrefix tells whether s begins with one of starts.
func HasAnyPrefix(s string, starts ...string) bool {
	return slices.ContainsFunc(starts, func(start string) bool { return strings.HasPrefix(s, start) })
}

// HasAnySuffix tells whether s ends in one of ends.
func HasAnySuffix(s string, ends ...string) bool {
	return slices.ContainsFunc(ends, func(end string) bool { return strings.HasSuffix(s, end) })
}

// StripBrackets takes the brackets around a whole text away.
func StripBrackets(s string) string {
	s = strings.TrimSpace(s)
	for _, pair := range [...][2]string{{"（", "）"}, {"(", ")"}, {"【", "】"}, {"〔", "〕"}, {"[", "]"}, {"［", "］"}} {
		if strings.HasPrefix(s, pair[0]) && strings.HasSuffix(s, pair[1]) && !strings.Contains(s[len(pair[0]):len(s)-len(pair[1])], pair[0]) {
			return strings.TrimSpace(s[len(pair[0]) : len(s)-len(pair[1])])
		}
	}
	return s
}

// Capitalised tells words of names only: every one with a capital, or a small
// word between.
func Capitalised(s string) bool {
	if s == "" {
		return false
	}
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "(\"“"))
		if !unicode.IsUpper(r) && !han.IsHan(r) && !HasWord("and of the for on de van von der la le al bin", strings.Trim(w, ",")) && !unicode.IsDigit(r) {
			return false
		}
	}
	return true
}

// IsCapitals tells whether s has letters with a case, and all of them are capitals.
func IsCapitals(s string) bool { return strings.ToUpper(s) == s && strings.ToLower(s) != s }

// Head is s, or its first n bytes where it is longer, to the end of a rune.
func Head(s string, n int) string {
	n = min(n, len(s))
	for n > 0 && n < len(s) && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// Tail is s, or its last n bytes where it is longer, from the start of a rune.
func Tail(s string, n int) string {
	at := max(0, len(s)-n)
	for 0 < at && at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	return s[at:]
}

// GroupFollows tells whether three digits follow a thousands separator.
func GroupFollows(s string) bool {
	for range 3 {
		_, size := han.Digit(s)
		if size == 0 {
			return false
		}
		s = s[size:]
	}
	return true
}

// RuneOffset is the byte at which rune n of s begins; the length of s where it has
// no more than n.
func RuneOffset(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}

// StartsHan tells whether s begins with a Han character.
func StartsHan(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return han.IsHan(r)
}

// IsBulleted tells a point of a list: • a, - a, * a, · 甲.
func IsBulleted(s string) bool {
	first, n := utf8.DecodeRuneInString(s)
	switch first {
	case '•', '▪', '‣', '◦', '·':
		return true
	case '-', '*', '–':
		return strings.HasPrefix(s[n:], " ")
	}
	return false
}

// HasLetter tells whether s has a letter of any script.
func HasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// FirstRune is utf8.RuneError for an empty s.
func FirstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// IsLatin tells the letters of Latin scripts.
func IsLatin(r rune) bool { return r < 0x250 && unicode.IsLetter(r) }

// LastRune is utf8.RuneError for an empty s.
func LastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// HasHan tells whether s has a Han character.
func HasHan(s string) bool {
	return strings.ContainsFunc(s, han.IsHan)
}

// WordSet is HasWord for a list that is asked often.
func WordSet(list string) func(word string) bool {
	set := sync.OnceValue(func() *wordSet {
		s := &wordSet{words: map[string]bool{}}
		for w := range strings.FieldsSeq(list) {
			s.words[w] = true
			s.lengths[w[0]] |= 1 << (len(w) % 64)
		}
		return s
	})
	return func(word string) bool {
		s := set()
		return word != "" && s.lengths[word[0]]>>(len(word)%64)&1 != 0 && s.words[word]
	}
}

// wordSet is a set of words. Most that are looked up have the length of none that
// begins with the same byte.
type wordSet struct {
	words   map[string]bool
	lengths [256]uint64 // of the words that begin with a byte, a bit each
}

// HasWord tells whether word stands in list, whose words are parted by single
// blanks.
func HasWord(list, word string) bool {
	if word == "" {
		return false
	}
	for rest := list; ; {
		at := strings.Index(rest, word)
		if at < 0 {
			return false
		}
		end := at + len(word)
		if (at == 0 || rest[at-1] == ' ') && (end == len(rest) || rest[end] == ' ') {
			return true
		}
		rest = rest[end:]
	}
}
