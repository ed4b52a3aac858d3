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
	start, end int // in text; end leaves out the full stop of an abbreviation
	kind       enKind
	shape      enShape
	dot        bool // a full stop of an abbreviation follows: Dr., R.
	blank      bool // white space or a line's end stands before it
	class      lexicon.Class
}

// enText is an English text under reading.
type enText struct {
	text  string
	words map[string]lexicon.Class
	toks  []enToken

	// chinese says that the text names somebody who is surely Chinese, so that
	// doubtful names may be Chinese too.
	chinese bool
	pronoun bool // it speaks of a man or a woman: he, her
}

// enPad is how many breaks close a text, so that looking ahead needs no check.
const enPad = 32

// tokenize parts text[at:end] into tokens.
func (t *enText) tokenize(at, end int) {
	t.toks = slices.Grow(t.toks[:0], (end-at)/5+8+enPad)
	blank := true
	for at < end {
		c := t.text[at]
		if c == ' ' || c == '\t' || c == '\r' {
			at++
			blank = true
			continue
		}
		tok := enToken{start: at, blank: blank}
		blank = false
		switch {
		case isEnLetter(t.text[at:end]):
			at = t.wordEnd(at, end)
			tok.kind, tok.end = enWord, at
			t.addWord(tok, end)
			at = t.toks[len(t.toks)-1].end
			if t.toks[len(t.toks)-1].dot {
				at++
			}
			continue
		case c >= '0' && c <= '9':
			at = t.numberEnd(at, end)
			tok.kind = enNumber
		default:
			tok.kind, at = t.mark(at, end)
			if tok.kind == enOther && at > tok.start && isSpaceRune(t.text[tok.start:at]) {
				blank = true
				continue
			}
		}
		tok.end = at
		t.toks = append(t.toks, tok)
	}
	for range enPad {
		t.toks = append(t.toks, enToken{start: end, end: end, kind: enBreak, blank: true})
	}
}

func isSpaceRune(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff'
}

// isEnLetter reports whether s begins with a letter of the Latin alphabet.
func isEnLetter(s string) bool {
	c := s[0]
	if c < utf8.RuneSelf {
		return c|0x20 >= 'a' && c|0x20 <= 'z'
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r < 0x2000 && r != '×' && r != '÷' && unicode.Is(unicode.Latin, r)
}

// wordEnd is the end of the word at at: letters, with hyphens, apostrophes
// and digits inside.
func (t *enText) wordEnd(at, end int) int {
	for at < end {
		c := t.text[at]
		switch {
		case c|0x20 >= 'a' && c|0x20 <= 'z', c >= '0' && c <= '9':
			at++
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(t.text[at:end])
			if r == '’' && at+size < end && isEnLetter(t.text[at+size:end]) || unicode.Is(unicode.Mn, r) {
				at += size
			} else if (r == '‐' || r == '‑') && at+size < end && isEnLetter(t.text[at+size:end]) {
				at += size
			} else if isEnLetter(t.text[at:end]) {
				at += size
			} else {
				return at
			}
		case (c == '-' || c == '\'') && at+1 < end && isEnLetter(t.text[at+1:end]):
			at++
		default:
			return at
		}
	}
	return at
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
	r, size := utf8.DecodeRuneInString(t.text[at:end])
	at += size
	switch r {
	case ',', '，', '、':
		return enComma, at
	case '.', '!', '?', '。', '！', '？', '…':
		return enStop, at
	case ';', '；':
		return enSemicolon, at
	case ':', '：':
		return enColon, at
	case '“', '«', '「', '『', '‟', '„':
		return enQuoteOpen, at
	case '”', '»', '」', '』':
		return enQuoteClose, at
	case '"', '＂':
		return enQuote, at
	case '(', '（', '[', '【':
		return enParenOpen, at
	case ')', '）', ']', '】':
		return enParenClose, at
	case '-', '–', '—', '―', '−':
		return enDash, at
	case '/', '|':
		return enSlash, at
	case '\n', '\v', '\f', '\u2028', '\u2029', '\u0085':
		return enBreak, at
	case '\'', '’':
		if n := len(t.toks); n > 0 && t.toks[n-1].kind == enWord && t.toks[n-1].end == at-size && strings.HasSuffix(t.text[:at-size], "s") {
			return enPossessive, at
		}
	}
	return enOther, at
}

// addWord adds the word tok, cut from its possessive ending, with its class,
// and takes the full stop of an abbreviation to it.
func (t *enText) addWord(tok enToken, end int) {
	word := t.text[tok.start:tok.end]
	ending := 0
	if n := len(word); n > 2 && (word[n-1] == 's' || word[n-1] == 'S') {
		if word[n-2] == '\'' {
			ending = 2
		} else if strings.HasSuffix(word[:n-1], "’") {
			ending = 1 + len("’")
		}
	}
	if ending == 0 && len(word) <= 2 && tok.end+1 < end && t.text[tok.end] == '.' {
		if letters, ok := t.dotted(tok, end); ok {
			t.toks = append(t.toks, letters)
			return
		}
	}
	tok.end -= ending
	word = word[:len(word)-ending]
	tok.shape = shapeOf(word)
	tok.class = t.classify(word)
	if tok.class&lexicon.Function != 0 {
		switch enMarker(tok.class.Marker()) {
		case wHe, wShe, wHis, wHer, wHim:
			t.pronoun = true
		}
	}
	if ending == 0 && tok.end < end && t.text[tok.end] == '.' {
		tok.dot = t.abbreviates(tok, end)
	}
	t.toks = append(t.toks, tok)
	if ending > 0 {
		t.toks = append(t.toks, enToken{start: tok.end, end: tok.end + ending, kind: enPossessive})
	}
}

// dotted reads letters with full stops that are one word: U.S., Ph.D.
func (t *enText) dotted(tok enToken, end int) (enToken, bool) {
	var buf [8]byte
	low := buf[:0]
	at := tok.start
	for at < end && len(low) < 6 {
		size := 0
		for at+size < end && t.text[at+size]|0x20 >= 'a' && t.text[at+size]|0x20 <= 'z' {
			size++
		}
		if size == 0 || size > 2 || at+size >= end || t.text[at+size] != '.' {
			break
		}
		for k := range size {
			low = append(low, t.text[at+k]|0x20)
		}
		at += size + 1
	}
	if len(low) < 2 {
		return tok, false
	}
	class := t.words[string(low)]
	if class&(lexicon.Degree|lexicon.Place) == 0 {
		return tok, false
	}
	tok.end, tok.dot, tok.class, tok.shape = at-1, true, class, shapeOf(t.text[tok.start:tok.end])
	if class&lexicon.Place != 0 {
		tok.shape = shapeUpper
	}
	return tok, true
}

// abbreviates reports whether the full stop after tok is part of the word.
func (t *enText) abbreviates(tok enToken, end int) bool {
	next := tok.end + 1
	if tok.shape == shapeInitial {
		return true
	}
	if tok.class&lexicon.NameSuffix != 0 && tok.end-tok.start == 2 && tok.shape == shapeTitle {
		return true // Jr.
	}
	if tok.class&lexicon.Dot == 0 {
		return false
	}
	// "the Co. Next day" ends a sentence, "Co. Ltd" and "Dr. Rao" do not.
	return tok.class&lexicon.OrgTail == 0 || next < end && (t.text[next] == ',' || t.text[next] == ' ')
}

// shapeOf tells how word uses capitals.
func shapeOf(word string) enShape {
	first, size := rune(word[0]), 1
	if first >= 'a' && first <= 'z' {
		return shapeLower
	}
	if first >= utf8.RuneSelf {
		first, size = utf8.DecodeRuneInString(word)
	}
	if !unicode.IsUpper(first) {
		return shapeLower
	}
	rest := word[size:]
	if rest == "" {
		return shapeInitial
	}
	for _, r := range rest {
		if unicode.IsLower(r) {
			return shapeTitle
		}
	}
	return shapeUpper
}

// classify looks word up without regard to case. A word with a hyphen that is
// not listed has the class of its last part where that is a title.
func (t *enText) classify(word string) lexicon.Class {
	var buf [48]byte
	if len(word) > len(buf)-8 {
		return 0
	}
	if isSmall(word) {
		return t.words[word]
	}
	low := buf[:0]
	hyphen := -1
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			if c >= 'A' && c <= 'Z' {
				c |= 0x20
			}
			if c == '-' {
				hyphen = len(low)
			}
			low = append(low, c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(word[i:])
		switch r {
		case '’':
			r = '\''
		case '‐', '‑':
			r, hyphen = '-', len(low)
		}
		low = utf8.AppendRune(low, unicode.ToLower(r))
		i += size
	}
	class := t.words[string(low)]
	if class == 0 && hyphen > 0 {
		last := t.words[string(low[hyphen+1:])]
		first := t.words[string(low[:hyphen])]
		if last&lexicon.Title != 0 && first&(lexicon.Modifier|lexicon.Former|lexicon.Head) != 0 || first == 0 && last&lexicon.Head != 0 && string(low[:hyphen]) == "ex" {
			return last | first&lexicon.Former
		}
		if first&lexicon.Given != 0 && last&lexicon.Given != 0 {
			return lexicon.Given
		}
		if first&lexicon.Family != 0 || last&lexicon.Family != 0 {
			return lexicon.Family
		}
	}
	return class
}

// isSmall reports whether word is of small ASCII letters only.
func isSmall(word string) bool {
	for i := range len(word) {
		if c := word[i]; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

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
func (t *enText) capital(i int) bool {
	return t.toks[i].kind == enWord && t.toks[i].shape != shapeLower
}

// close gives the end in the text of the tokens before i, with the full stop
// of an abbreviation.
func (t *enText) close(i int) int {
	tok := t.toks[i-1]
	if tok.dot {
		return tok.end + 1
	}
	return tok.end
}

// cut gives the text of tokens [i, j).
func (t *enText) cut(i, j int) string { return t.text[t.toks[i].start:t.close(j)] }

// span gives where tokens [i, j) stand.
func (t *enText) span(i, j int) Span { return Span{t.toks[i].start, t.close(j)} }
