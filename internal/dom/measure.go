package dom

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// measure is what the text of a block looks like.
type measure struct {
	words  int32 // a Han character is one
	stops  int32 // ends of sentences
	commas int32
}

// measureText counts words and punctuation.
func measureText(s string) measure {
	var m measure
	word := false // the text before s[i] ends inside a word of letters
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case isLetter(c) || '0' <= c && c <= '9':
			if !word {
				m.words++
			}
			word = true
			i++
		case c < utf8.RuneSelf:
			i++
			word = word && (c == '\'' || c == '-')
			m.countSign(c, s, i)
		case 0xe4 <= c && c <= 0xe9: // most Han characters
			m.words++
			word = false
			i += 3
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			i += n
			word = m.countRune(r, word)
		}
	}
	return m
}

// countSign counts an ASCII mark that stands before s[i].
func (m *measure) countSign(c byte, s string, i int) {
	switch c {
	case ',', ';':
		m.commas += sentenceMark(s, i)
	case '.', '!', '?':
		m.stops += sentenceMark(s, i)
	}
}

// countRune counts a rune beyond ASCII, and tells whether the text ends inside
// a word of letters behind it, as it did before it or not.
func (m *measure) countRune(r rune, word bool) bool {
	switch {
	case r >= 0x3400 && r <= 0x9fff, r >= 0xf900 && r <= 0xfaff, r >= 0x20000 && r <= 0x3ffff,
		r >= 0x3040 && r <= 0x30ff, r >= 0xac00 && r <= 0xd7a3:
		m.words++
	case r == '。' || r == '！' || r == '？' || r == '…':
		m.stops++
	case r == '，' || r == '；' || r == '、' || r == '：':
		m.commas++
	case r == '’':
		return word
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		if !word {
			m.words++
		}
		return true
	}
	return false
}

// sentenceMark returns 1 when an ASCII mark that stands before s[i] is one of
// a sentence and not of a number, an address or an abbreviation.
func sentenceMark(s string, i int) int32 {
	if i >= len(s) || s[i] == ' ' || s[i] == '"' || s[i] == '\'' || s[i] == ')' || s[i] >= utf8.RuneSelf {
		return 1
	}
	return 0
}

// measure measures all blocks.
func (f *finder) measure() {
	f.m = make([]measure, len(f.Blocks))
	f.value = make([]int32, len(f.Blocks))
	for i := range f.Blocks {
		if b := &f.Blocks[i]; b.Kind != Image {
			f.m[i] = measureText(b.Text)
			f.value[i] = b.value(f.m[i])
		}
	}
}

// frame is the value of what stands around articles for sure.
const frame = -40

// value is about how many words of an article a block has; below zero when it
// stands around articles.
func (b *Block) value(m measure) int32 {
	linked := m.words * b.LinkBytes / max(1, int32(len(b.Text)))
	plain := m.words - linked
	switch {
	case isFrame(b.Text, m.words):
		return frame
	case 2*linked > m.words:
		return -2 - min(linked, 30)
	case b.Kind == Heading && (plain < 30 || m.stops == 0):
		return 0
	case b.Kind == Caption && plain < 80:
		return 0
	case b.Kind == Table:
		return plain
	case plain >= 8 && m.stops > 0, plain >= 20 && m.commas > 0:
		if b.Kind != Preformatted && m.words <= longestLegal && isImprint(b.Text, m.words) {
			return frame
		}
		if isContact(b.Text, m.words) {
			return 0
		}
		return plain - linked + 5*min(m.commas+m.stops, 10)
	case plain >= 25:
		return plain / 2
	}
	return 0
}

// How long lines of a frame and paragraphs about the site are at most.
const (
	longestFrame = 24  // words
	longestRest  = 12  // bytes behind a phrase that is nearly the line
	longestLegal = 300 // words
)

// isFrame tells whether a line is one of those that stand around articles.
func isFrame(s string, words int32) bool {
	if words > longestLegal {
		return false
	}
	s = strings.TrimLeftFunc(s, isBullet)
	if bookOfLegal().find(s) != "" {
		return true
	}
	if words > longestFrame {
		return false
	}
	if bookOfBeginnings().find(s) != "" {
		return true
	}
	line := bookOfLines().find(s)
	return line != "" && len(s) <= len(line)+longestRest && !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "。")
}

// isBullet holds for what stands before the words of a line.
func isBullet(r rune) bool {
	switch r {
	case '·', '•', '|', '>', '»', '▲', '◆', '●', '□', '■', '★', '※', '*', '[', '【', '(', '（', ' ':
		return true
	}
	return false
}

// phraseBook lists phrases by the rune that they begin with, in small letters.
type phraseBook map[rune][]string

func newPhraseBook(phrases []string) phraseBook {
	book := make(phraseBook)
	for _, phrase := range phrases {
		r, _ := utf8.DecodeRuneInString(phrase)
		book[r] = append(book[r], phrase)
	}
	return book
}

var (
	bookOfLegal      = sync.OnceValue(func() phraseBook { return newPhraseBook(legal) })
	bookOfBeginnings = sync.OnceValue(func() phraseBook { return newPhraseBook(frameBeginnings) })
	bookOfLines      = sync.OnceValue(func() phraseBook { return newPhraseBook(frameLines) })
)

// find returns the phrase that s begins with as whole words, "" for none.
func (book phraseBook) find(s string) string {
	r, _ := utf8.DecodeRuneInString(s)
	if 'A' <= r && r <= 'Z' {
		r += 'a' - 'A'
	}
	for _, phrase := range book[r] {
		if hasPrefixFold(s, phrase) && endsPhrase(s[len(phrase):], phrase) {
			return phrase
		}
	}
	return ""
}

// endsPhrase tells whether rest does not go on with the last word of phrase.
func endsPhrase(rest, phrase string) bool {
	if rest == "" || !isLetter(phrase[len(phrase)-1]) {
		return true
	}
	c := rest[0]
	return !isLetter(c) && c != '-' && c != '_' && c != '\'' && !strings.HasPrefix(rest, "’")
}
