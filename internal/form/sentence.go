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
	at := LastIndex(s, ". ")
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

// longLatin is from which length on, in bytes, a line is a sentence, be its last word
// an abbreviation.
const longLatin = 100

// isAbbreviation tells the full stop of "Co., Ltd." from that of a sentence:
// what stands before it is a short capitalised word, in a long text one of the
// abbreviations; Green Day. may end that.
func isAbbreviation(s string) bool {
	s = strings.TrimSuffix(s, ".")
	if len(s) > longLatin {
		return false // …, said Chief Executive Conrad Vale, Ph.D.
	}
	at := strings.LastIndexAny(s, " .")
	word := s[at+1:]
	if at > 0 && s[at] == ' ' && smallWords(s) >= 2 && !lexicon.IsAbbreviation(strings.ToLower(word)) {
		return false // Parking is free in Lot C. Work begins in May.
	}
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r) && len(word) <= 4 && (len(s) < 45 || len(word) == 1 || lexicon.IsAbbreviation(strings.ToLower(word)))
}

// smallWords counts the words of s that begin with a small letter.
func smallWords(s string) int {
	n := 0
	for w := range strings.FieldsSeq(s) {
		if unicode.IsLower(FirstRune(w)) {
			n++
		}
	}
	return n
}

// IsSpeech tells a quotation with its speaker behind it: “A day,” said Jo Pell.
func IsSpeech(s string) bool {
	if !strings.ContainsRune("\"“「『", FirstRune(s)) {
		return false
	}
	for _, end := range [...]string{",\" ", ",” ", "?\" ", "?” ", "!\" ", "!” ", "，”", "。”", "？”", "！”", "，」", "。」", "？」", "！」"} {
		if at := strings.LastIndex(s, end); at > 0 && at+len(end) < len(s) {
			return true
		}
	}
	return false
}

// IsIntroduction tells a text that a list follows: it ends in a colon, or says so.
func IsIntroduction(s string) bool {
	s = strings.TrimRight(s, "。. ")
	folded := Fold(s)
	if HasAnySuffix(folded, ":", "：", "如下", "as follows", "following") {
		return true
	}
	const longest = 20                                            // columns
	_, says := CutAnySuffix(folded, "指出", "强调", "要求", "认为", "决定") // 会议指出
	return says && Columns(s) <= longest
}
