package mention

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// A reader keeps a token for each word of what it reads at once, which is many times
// as long as the text. So it reads a very long stretch part by part, and what it keeps
// does not grow with the text. Ordinary lines and texts are one part.

// MaxPart is the most bytes of a part.
const MaxPart = 64 << 10

// PartEnd is where the part of text[:end] that begins at a byte ends: the last place
// of its second half where reading may stop, best a line's end, else that of a
// sentence outside quotations, else a blank or comma.
func PartEnd(text string, at, end int) int {
	if end-at <= MaxPart {
		return end
	}
	end = at + MaxPart
	half := at + MaxPart/2
	if i := strings.LastIndexByte(text[half:end], '\n'); i >= 0 {
		return half + i + 1
	}
	for !utf8.RuneStart(text[end]) && end > half {
		end--
	}
	if i := sentenceEnd(text, at, half, end); i > 0 {
		return i
	}
	for _, mark := range []string{"。", ", ", "，", " ", "、"} {
		if i := strings.LastIndex(text[half:end], mark); i >= 0 {
			return half + i + len(mark)
		}
	}
	return end
}

// sentenceEnd gives the end of the last sentence of text[at:end] that ends behind
// half, outside all quotations and brackets that open behind at; 0 if none does.
func sentenceEnd(text string, at, half, end int) int {
	last, depth, straight := 0, 0, false
	for i := at; i < end; {
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		switch r {
		case '“', '「', '『', '（', '(':
			depth++
		case '”', '」', '』', '）', ')':
			depth = max(0, depth-1)
		case '"':
			straight = !straight
		case '。', '！', '？', '.', '!', '?':
			if i > half && i < end && depth == 0 && !straight && endsHere(text, i, r) {
				last = i
			}
		}
	}
	return last
}

// endsHere reports whether the mark before byte i surely ends a sentence, and no
// quotation follows, whose speaker may stand before it.
func endsHere(text string, i int, mark rune) bool {
	next, _ := utf8.DecodeRuneInString(text[i:])
	switch next {
	case '“', '「', '『', '”', '」', '』', '’', '"', '。', '…':
		return false
	}
	if mark >= utf8.RuneSelf {
		return true
	}
	before := text[max(0, i-16) : i-1]
	word := before[strings.LastIndexAny(before, " \t\n")+1:]
	return next == ' ' && len(word) > 1 && !strings.HasPrefix(text[i:], " \"") && !strings.HasPrefix(text[i:], " “") &&
		(mark != '.' || !lexicon.IsAbbreviation(strings.ToLower(word)))
}
