package entity

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// enKind is what sort of token stands in an English text.
type enKind uint8

const (
	enWord enKind = iota
	enNumber
	enComma
	enStop // . ! ?
	enSemicolon
	enColon
	enQuoteOpen  // “ «
	enQuoteClose // ” »
	enQuote      // ", which does not tell
	enParenOpen
	enParenClose
	enDash
	enSlash
	enPossessive // 's, or ' after s
	enBreak      // the end of a line
	enOther
)

// enShape is how a word uses capitals.
type enShape uint8

const (
	shapeLower   enShape = iota
	shapeTitle           // Lindal, McAdoo
	shapeUpper           // LAN, NHS
	shapeInitial         // R
)

// enToken is a word, a number or a mark.
type enToken struct {
	start, end int32 // in text; end leaves out the full stop of an abbreviation
	kind       enKind
	shape      enShape
	dot        bool   // a full stop of an abbreviation follows: Dr., R.
	blank      bool   // white space or a line's end stands before it
	capital    bool   // a word with a capital
	nameable   bool   // see enText.nameable
	title      uint16 // what enText.title knows of it
	class      lexicon.Class
	hash       uint64 // of a word, the same for all cases
}

// enText is an English text under reading.
type enText struct {
	text  string
	words *lexicon.Words
	toks  []enToken
	caps  []int32 // the tokens with a capital
	says  []int32 // the words that may say who says something
	stops []int32 // the tokens behind which a sentence may end
	marks []int32 // the quotation marks and the ends of lines
	quote bool    // it has a quotation mark

	titles  []enTitle // those read, see title
	bare    Span      // tokens of a run of capitals that hold no head noun of a body
	orgRead int       // 1 + the token where orgAt looked last
	org     enOrg     // what it gave
	isOrg   bool

	// chinese says that the text names somebody who is surely Chinese, so that
	// doubtful names may be Chinese too.
	chinese bool
	settled bool // chinese is known, and what is read may be kept
	pronoun bool // it speaks of a man or a woman: he, her
	spaced  bool // it has white space other than single blanks and line feeds
}

// enPad is how many breaks close a text, so that looking ahead needs no check.
const enPad = 32

// tokenize parts text[at:end] into tokens.
func (t *enText) tokenize(at, end int) {
	t.toks = slices.Grow(t.toks[:0], (end-at)/5+8+enPad)
	t.caps, t.says, t.stops, t.marks = t.caps[:0], t.says[:0], t.stops[:0], t.marks[:0]
	t.titles, t.orgRead, t.bare = t.titles[:0], 0, Span{}
	t.settled, t.pronoun, t.spaced, t.quote = false, false, false, false
	blank := true
	line := 0 // the first token of the line
	for at < end {
		c := t.text[at]
		switch class := enBytes[c]; {
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
			t.push(enNumber, start, at, blank)
		case class&byteBeyond != 0 && isEnLetter(t.text[at:end]):
			at = t.addWord(at, end, blank)
		default:
			kind, after := t.mark(at, end)
			if kind == enOther && isSpaceRune(t.text[at:after]) {
				blank, at = true, after
				continue
			}
			t.push(kind, at, after, blank)
			t.noteMark(kind)
			if at = after; kind == enBreak {
				t.lowerLine(line)
				line = len(t.toks)
			}
		}
		blank = false
	}
	t.lowerLine(line)
	for range enPad {
		t.push(enBreak, end, end, true)
	}
	t.endSentences()
}

// push adds a token. It is good until the next one is added.
func (t *enText) push(kind enKind, start, end int, blank bool) *enToken {
	t.toks = append(t.toks, enToken{}) // filled in place, which is faster than moving it there
	tok := &t.toks[len(t.toks)-1]
	tok.start, tok.end = int32(start), int32(end)
	tok.kind, tok.blank = kind, blank
	return tok
}

// noteMark notes the last token, a mark, for the passes that ask for its kind.
func (t *enText) noteMark(kind enKind) {
	i := int32(len(t.toks) - 1)
	switch kind {
	case enStop:
		t.stops = append(t.stops, i)
	case enBreak:
		t.stops = append(t.stops, i)
		t.marks = append(t.marks, i)
	case enQuoteOpen, enQuoteClose, enQuote:
		t.marks = append(t.marks, i)
		t.quote = true
	}
}

// endSentences keeps the stops that end a sentence, the last of them at the
// end of the text: not the one in example.org.
func (t *enText) endSentences() {
	ends := t.stops[:0]
	for _, i := range t.stops {
		next := &t.toks[i+1]
		if t.toks[i].kind == enStop && !next.blank && next.kind == enWord && next.shape == shapeLower {
			continue
		}
		ends = append(ends, i)
	}
	if last := int32(len(t.toks) - enPad - 1); last >= 0 && (len(ends) == 0 || ends[len(ends)-1] < last) {
		ends = append(ends, last)
	}
	t.stops = ends
}

// lowerLine takes the small words of a line in capitals, from token i on, for
// small: SPEECH BY THE MINISTER.
func (t *enText) lowerLine(i int) {
	const fewestWords = 4
	words := 0
	for k := i; k < len(t.toks); k++ {
		if tok := &t.toks[k]; tok.kind == enWord {
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

// enByte says what a byte may be in an English text.
type enByte uint8

const (
	byteLower enByte = 1 << iota
	byteUpper
	byteDigit
	byteInner  // hyphen and apostrophe, part of a word before a letter
	byteSpace  // but not the end of a line
	byteBeyond // of a character beyond ASCII

	byteLetter = byteLower | byteUpper
	byteOdd    = byteDigit | byteInner | byteBeyond // what words have besides letters
)

// enBytes are the classes of bytes.
var enBytes = func() (t [256]enByte) {
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
func (t *enText) numberEnd(at, end int) int {
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
func (t *enText) mark(at, end int) (enKind, int) {
	c := t.text[at]
	if c < utf8.RuneSelf && c != '\'' {
		return enMarks[c], at + 1
	}
	r, size := utf8.DecodeRuneInString(t.text[at:end])
	at += size
	switch r {
	case '，', '、':
		return enComma, at
	case '。', '！', '？', '…':
		return enStop, at
	case '；':
		return enSemicolon, at
	case '：':
		return enColon, at
	case '“', '«', '「', '『', '‟', '„':
		return enQuoteOpen, at
	case '”', '»', '」', '』':
		return enQuoteClose, at
	case '＂':
		return enQuote, at
	case '（', '【':
		return enParenOpen, at
	case '）', '】':
		return enParenClose, at
	case '–', '—', '―', '−':
		return enDash, at
	case '\u2028', '\u2029', '\u0085':
		return enBreak, at
	case '\'', '’':
		if n := len(t.toks); n > 0 && t.toks[n-1].kind == enWord && int(t.toks[n-1].end) == at-size && strings.HasSuffix(t.text[:at-size], "s") {
			return enPossessive, at
		}
	}
	return enOther, at
}

// enMarks are the marks of ASCII.
var enMarks = func() (t [utf8.RuneSelf]enKind) {
	for c := range t {
		t[c] = enOther
	}
	for kind, marks := range map[enKind]string{
		enComma: ",", enStop: ".!?", enSemicolon: ";", enColon: ":", enQuote: `"`, enParenOpen: "([", enParenClose: ")]",
		enDash: "-", enSlash: "/|", enBreak: "\n\v\f",
	} {
		for _, c := range marks {
			t[c] = kind
		}
	}
	return t
}()

// word gives the text of token i.
func (t *enText) word(i int) string { return t.text[t.toks[i].start:t.toks[i].end] }

// is reports whether token i is a word of one of the classes.
func (t *enText) is(i int, class lexicon.Class) bool { return t.toks[i].class&class != 0 }

// marker gives the number of the word at token i, 0 if the grammar does not
// ask for it.
func (t *enText) marker(i int) enMarker { return enMarker(t.toks[i].class.Marker()) }

// isWord reports whether token i is the word w, in any case.
func (t *enText) isWord(i int, w enMarker) bool { return t.marker(i) == w }

// capital reports whether token i is a word with a capital.
func (t *enText) capital(i int) bool { return t.toks[i].capital }

// start gives where token i begins in the text.
func (t *enText) start(i int) int { return int(t.toks[i].start) }

// close gives the end in the text of the tokens before i, with the full stop
// of an abbreviation.
func (t *enText) close(i int) int {
	tok := &t.toks[i-1]
	if tok.dot {
		return int(tok.end) + 1
	}
	return int(tok.end)
}

// cut gives the text of tokens [i, j).
func (t *enText) cut(i, j int) string { return t.text[t.toks[i].start:t.close(j)] }

// span gives where tokens [i, j) stand.
func (t *enText) span(i, j int) Span { return Span{t.start(i), t.close(j)} }
