package en

import (
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Tokens, and the text that is cut into them.

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
	width int     // bytes of its longest line, -1 if not known yet, see softBreak

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

// padding is how many breaks close a text, so that looking ahead needs no check, and
// margin how many open it, so that looking at the two tokens before one needs none.
const (
	padding = 32
	margin  = 2
)

// push adds a token. It is good until the next one is added.
func (t *tokens) push(kind tokenKind, start, end int, blank bool) *token {
	t.toks = append(t.toks, token{}) // filled in place, which is faster than moving it there
	tok := &t.toks[len(t.toks)-1]
	tok.start, tok.end = int32(start), int32(end)
	tok.kind, tok.blank = kind, blank
	return tok
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
