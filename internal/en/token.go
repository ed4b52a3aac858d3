package en

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// tokenKind is what sort of token stands in an English text.
type tokenKind uint8

const (
	wordToken tokenKind = iota
	numberToken
	commaToken
	stopToken // . ! ?
	semicolonToken
	colonToken
	quoteOpenToken  // “ «
	quoteCloseToken // ” »
	quoteToken      // ", which does not tell
	openToken
	closeToken
	dashToken
	slashToken
	possessiveToken // 's, or ' after s
	breakToken      // the end of a line
	otherToken
)

// shape is how a word uses capitals.
type shape uint8

const (
	shapeLower   shape = iota
	shapeTitle         // Lindal, McAdoo
	shapeUpper         // LAN, NHS
	shapeInitial       // R
)

// token is a word, a number or a mark.
type token struct {
	start, end int32 // in text; end leaves out the full stop of an abbreviation
	kind       tokenKind
	shape      shape
	dot        bool   // a full stop of an abbreviation follows: Dr., R.
	blank      bool   // white space or a line's end stands before it
	capital    bool   // a word with a capital
	nameable   bool   // see tokens.nameable
	title      uint16 // what tokens.title knows of it
	class      lexicon.Class
	hash       uint64 // of a word, the same for all cases
}

// tokens is an English text under reading.
type tokens struct {
	text  string
	words *lexicon.Words
	toks  []token
	caps  []int32 // the tokens with a capital
	says  []int32 // the words that may say who says something
	stops []int32 // the tokens behind which a sentence may end
	marks []int32 // the quotation marks and the ends of lines
	quote bool    // it has a quotation mark

	titles  []titleSpan  // those read, see title
	bare    mention.Span // tokens of a run of capitals that hold no head noun of a body
	orgRead int          // 1 + the token where orgAt looked last
	org     body         // what it gave
	isOrg   bool

	// chinese says that the text names somebody who is surely Chinese, so that
	// doubtful names may be Chinese too.
	chinese bool
	settled bool // chinese is known, and what is read may be kept
	pronoun bool // it speaks of a man or a woman: he, her
	spaced  bool // it has white space other than single blanks and line feeds
}

// padding is how many breaks close a text, so that looking ahead needs no check.
const padding = 32

// tokenize parts text[at:end] into tokens.
func (t *tokens) tokenize(at, end int) {
	t.toks = slices.Grow(t.toks[:0], (end-at)/5+8+padding)
	t.caps, t.says, t.stops, t.marks = t.caps[:0], t.says[:0], t.stops[:0], t.marks[:0]
	t.titles, t.orgRead, t.bare = t.titles[:0], 0, mention.Span{}
	t.settled, t.pronoun, t.spaced, t.quote = false, false, false, false
	blank := true
	line := 0 // the first token of the line
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

// push adds a token. It is good until the next one is added.
func (t *tokens) push(kind tokenKind, start, end int, blank bool) *token {
	t.toks = append(t.toks, token{}) // filled in place, which is faster than moving it there
	tok := &t.toks[len(t.toks)-1]
	tok.start, tok.end = int32(start), int32(end)
	tok.kind, tok.blank = kind, blank
	return tok
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

// byteClass says what a byte may be in an English text.
type byteClass uint8

const (
	byteLower byteClass = 1 << iota
	byteUpper
	byteDigit
	byteInner  // hyphen and apostrophe, part of a word before a letter
	byteSpace  // but not the end of a line
	byteBeyond // of a character beyond ASCII

	byteLetter = byteLower | byteUpper
	byteOdd    = byteDigit | byteInner | byteBeyond // what words have besides letters
)

// byteClasses are the classes of bytes.
var byteClasses = func() (t [256]byteClass) {
	for c := range t {
		switch {
		case c >= 'a' && c <= 'z':
			t[c] = byteLower
		case c >= 'A' && c <= 'Z':
			t[c] = byteUpper
		case c >= '0' && c <= '9':
			t[c] = byteDigit
		case c == '-' || c == '\'':
			t[c] = byteInner
		case c == ' ' || c == '\t' || c == '\r':
			t[c] = byteSpace
		case c >= utf8.RuneSelf:
			t[c] = byteBeyond
		}
	}
	return t
}()

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

// word gives the text of token i.
func (t *tokens) word(i int) string { return t.text[t.toks[i].start:t.toks[i].end] }

// is reports whether token i is a word of one of the classes.
func (t *tokens) is(i int, class lexicon.Class) bool { return t.toks[i].class&class != 0 }

// marker gives the number of the word at token i, 0 if the grammar does not
// ask for it.
func (t *tokens) marker(i int) marker { return marker(t.toks[i].class.Marker()) }

// isWord reports whether token i is the word w, in any case.
func (t *tokens) isWord(i int, w marker) bool { return t.marker(i) == w }

// capital reports whether token i is a word with a capital.
func (t *tokens) capital(i int) bool { return t.toks[i].capital }

// start gives where token i begins in the text.
func (t *tokens) start(i int) int { return int(t.toks[i].start) }

// close gives the end in the text of the tokens before i, with the full stop
// of an abbreviation.
func (t *tokens) close(i int) int {
	tok := &t.toks[i-1]
	if tok.dot {
		return int(tok.end) + 1
	}
	return int(tok.end)
}

// cut gives the text of tokens [i, j).
func (t *tokens) cut(i, j int) string { return t.text[t.toks[i].start:t.close(j)] }

// span gives where tokens [i, j) stand.
func (t *tokens) span(i, j int) mention.Span { return mention.Span{Start: t.start(i), End: t.close(j)} }
