package dom

import (
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/furniture"
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
			from := i
			for i < len(s) && s[i]-0xe4 <= 0xe9-0xe4 {
				i += 3
			}
			m.words += int32(i-from) / 3
			word = false
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
	f.told = make([]uint8, len(f.Blocks))
	for i := range f.Blocks {
		if b := &f.Blocks[i]; b.Kind != Image {
			f.m[i] = measureText(b.Text)
			f.value[i] = f.valueOf(i)
		}
	}
}

// frame is the value of what stands around articles for sure.
const frame = -40

// valueOf is about how many words of an article a block has; below zero when it
// stands around articles.
func (f *finder) valueOf(i int) int32 {
	b, m := &f.Blocks[i], f.m[i]
	linked := m.words * b.LinkBytes / max(1, int32(len(b.Text)))
	plain := m.words - linked
	switch {
	case m.words <= longestLegal && isFrame(f.furnitureOf(i)):
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
		switch furniture.OfParagraph(b.Text, int(m.words)) {
		case furniture.Rights:
			if b.Kind != Preformatted && m.words <= longestLegal {
				return frame
			}
		case furniture.Imprint:
			return 0
		}
		return plain - linked + 5*min(m.commas+m.stops, 10)
	case plain >= 25:
		return plain / 2
	}
	return 0
}

// furnitureOf asks what furniture a block is, and keeps the answer for those who read lines.
func (f *finder) furnitureOf(i int) furniture.Kind {
	kind := furniture.Of(f.Blocks[i].Text)
	f.told[i] = uint8(kind) + 1
	return kind
}

// longestLegal is of how many words a statement on rights is at most.
const longestLegal = 300

// isFrame tells furniture that stands around articles from what a notice may
// say too.
func isFrame(k furniture.Kind) bool {
	return k != furniture.None && k != furniture.Imprint && k != furniture.EmptyLabel
}
