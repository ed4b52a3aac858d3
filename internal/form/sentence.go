package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// IsSentence tells whether s ends like a sentence or holds the end of one.
func IsSentence(s string) bool {
	s = strings.TrimRight(s, " \u3000”’\"'」』）)】]")
	switch LastRune(s) {
	case '。', '！', '？', '!', '?', '…', '；', '：', ':':
		return true
	case '.':
		return !isAbbreviation(s)
	}
	return strings.ContainsRune(s, '。') || holdsSentence(s)
}

// holdsSentence tells a Latin text that has the end of a sentence in it, with a
// word behind: …, he said. Enditem
func holdsSentence(s string) bool {
	at := strings.LastIndex(s, ". ")
	return at > 40 && s[at-1] >= 'a' && s[at-1] <= 'z' && !isAbbreviation(s[:at+1])
}

// EndsSentence tells a text whose last character, quotation marks aside, is
// that of a sentence.
func EndsSentence(s string) bool {
	switch LastRune(strings.TrimRight(s, "”’\"'」』")) {
	case '。', '！', '？', '.', '!', '?':
		return true
	}
	return false
}

// isAbbreviation tells the full stop of "Co., Ltd." from that of a sentence:
// what stands before it is a short capitalised word, in a long text one of the
// abbreviations; Green Day. may end that.
func isAbbreviation(s string) bool {
	s = strings.TrimSuffix(s, ".")
	at := strings.LastIndexAny(s, " .")
	word := s[at+1:]
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r) && len(word) <= 4 && (len(s) < 45 || len(word) == 1 || lexicon.IsAbbreviation(strings.ToLower(word)))
}
