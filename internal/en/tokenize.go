package en

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Cutting a text into tokens, and where its sentences may end. A full stop of an
// abbreviation ends none; the end of a line always does.

// tokenize parts text[at:end] into tokens.
func (t *tokens) tokenize(at, end int) {
	t.toks = slices.Grow(t.toks[:0], (end-at)/5+8+padding)
	t.caps, t.says, t.stops, t.marks = t.caps[:0], t.says[:0], t.stops[:0], t.marks[:0]
	t.titles, t.orgRead, t.bare = t.titles[:0], 0, mention.Span{}
	t.settled, t.pronoun, t.spaced, t.quote = false, false, false, false
	blank := true
	lineAt, textEnd := at, end
	for range margin {
		t.push(breakToken, at, at, true)
		t.noteMark(breakToken)
	}
	line := len(t.toks) // the first of the line
	t.width = -1
	for at < end {
		c := t.text[at]
		switch class := byteClasses[c]; {
		case class&byteLetter != 0:
			at = t.addWord(at, end, blank)
			if at < end && t.text[at] == ' ' {
				blank = true
				at++
				continue
			}
		case class&byteSpace != 0:
			t.spaced = t.spaced || blank || c != ' '
			blank = true
			at++
			continue
		case class&byteDigit != 0:
			start := at
			at = t.numberEnd(at, end)
			t.push(numberToken, start, at, blank)
		case class&byteBeyond != 0 && isEnLetter(t.text[at:end]):
			at = t.addWord(at, end, blank)
		default:
			kind, after := t.mark(at, end)
			if kind == otherToken && isSpaceRune(t.text[at:after]) {
				blank, at = true, after
				continue
			}
			if kind == breakToken {
				from := lineAt
				if lineAt = after; t.softBreak(from, at, after, textEnd) {
					blank, at, t.spaced = true, after, true
					continue
				}
			}
			t.push(kind, at, after, blank)
			t.noteMark(kind)
			if at = after; kind == breakToken {
				t.lowerLine(line)
				line = len(t.toks)
			}
		}
		blank = false
	}
	t.lowerLine(line)
	for range padding {
		t.push(breakToken, end, end, true)
	}
	t.endSentences()
}

// softBreak reports whether the end of the line text[from:at], which goes on at after,
// was put there only because the next word did not fit, so that it ends no sentence: no
// line of the text is long, this one is, and words stand on both sides.
func (t *tokens) softBreak(from, at, after, end int) bool {
	const shortest, longest = 60, 110
	if n := at - from; n < shortest || n > longest || after >= end || byteClasses[t.text[after]]&byteLetter == 0 {
		return false
	}
	if last := t.text[at-1]; last != ',' && byteClasses[last]&byteLetter == 0 {
		return false
	}
	if t.width < 0 {
		for line := range strings.Lines(t.text[from:end]) {
			t.width = max(t.width, len(strings.TrimSpace(line)))
		}
	}
	next, _ := t.wordEnd(after, end)
	return t.width <= longest && at-from+1+next-after > t.width
}

// noteMark notes the last token, a mark, for the passes that ask for its kind.
func (t *tokens) noteMark(kind tokenKind) {
	i := int32(len(t.toks) - 1)
	switch kind {
	case stopToken:
		t.stops = append(t.stops, i)
	case breakToken:
		t.stops = append(t.stops, i)
		t.marks = append(t.marks, i)
	case quoteOpenToken, quoteCloseToken, quoteToken:
		t.marks = append(t.marks, i)
		t.quote = true
	}
}

// endSentences keeps the stops that end a sentence, the last of them at the
// end of the text: not the one in example.org.
func (t *tokens) endSentences() {
	ends := t.stops[:0]
	for _, i := range t.stops {
		next := &t.toks[i+1]
		if t.toks[i].kind == stopToken && !next.blank && next.kind == wordToken && next.shape == shapeLower {
			continue
		}
		ends = append(ends, i)
	}
	if last := int32(len(t.toks) - padding - 1); last >= 0 && (len(ends) == 0 || ends[len(ends)-1] < last) {
		ends = append(ends, last)
	}
	t.stops = ends
}

// lowerLine takes the small words of a line in capitals, from token i on, for
// small: SPEECH BY THE MINISTER.
func (t *tokens) lowerLine(i int) {
	const fewestWords = 4
	words := 0
	for k := i; k < len(t.toks); k++ {
		if tok := &t.toks[k]; tok.kind == wordToken {
			if tok.shape != shapeUpper && tok.shape != shapeInitial {
				return
			}
			words++
		}
	}
	if words < fewestWords {
		return
	}
	for k := i; k < len(t.toks); k++ {
		if tok := &t.toks[k]; tok.class&lexicon.Function != 0 {
			tok.shape, tok.capital, tok.nameable = shapeLower, false, false
		}
	}
}

func isSpaceRune(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff'
}

// numberEnd is the end of the number at at: 1,060  3.0T  5th  2019-12-06.
func (t *tokens) numberEnd(at, end int) int {
	for at < end {
		c := t.text[at]
		digitNext := at+1 < end && t.text[at+1] >= '0' && t.text[at+1] <= '9'
		switch {
		case c >= '0' && c <= '9', c|0x20 >= 'a' && c|0x20 <= 'z':
			at++
		case (c == ',' || c == '.' || c == '-' || c == ':' || c == '/' || c == '%') && digitNext:
			at++
		case c == '-' && at+1 < end && isEnLetter(t.text[at+1:end]):
			at++
		default:
			return at
		}
	}
	return at
}

// mark reads one mark.
func (t *tokens) mark(at, end int) (tokenKind, int) {
	c := t.text[at]
	if c < utf8.RuneSelf && c != '\'' {
		return markKinds[c], at + 1
	}
	r, size := utf8.DecodeRuneInString(t.text[at:end])
	at += size
	switch r {
	case '，', '、':
		return commaToken, at
	case '。', '！', '？', '…':
		return stopToken, at
	case '；':
		return semicolonToken, at
	case '：':
		return colonToken, at
	case '“', '«', '「', '『', '‟', '„':
		return quoteOpenToken, at
	case '”', '»', '」', '』':
		return quoteCloseToken, at
	case '＂':
		return quoteToken, at
	case '（', '【':
		return openToken, at
	case '）', '】':
		return closeToken, at
	case '–', '—', '―', '−':
		return dashToken, at
	case '\u2028', '\u2029', '\u0085':
		return breakToken, at
	case '\'', '’':
		if n := len(t.toks); n > 0 && t.toks[n-1].kind == wordToken && int(t.toks[n-1].end) == at-size && strings.HasSuffix(t.text[:at-size], "s") {
			return possessiveToken, at
		}
	}
	return otherToken, at
}

// markKinds are the marks of ASCII.
var markKinds = func() (t [utf8.RuneSelf]tokenKind) {
	for c := range t {
		t[c] = otherToken
	}
	for kind, marks := range map[tokenKind]string{
		commaToken: ",", stopToken: ".!?", semicolonToken: ";", colonToken: ":", quoteToken: `"`, openToken: "([", closeToken: ")]",
		dashToken: "-", slashToken: "/|", breakToken: "\n\v\f",
	} {
		for _, c := range marks {
			t[c] = kind
		}
	}
	return t
}()
