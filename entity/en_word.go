package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// isEnLetter reports whether s begins with a letter of the Latin alphabet.
func isEnLetter(s string) bool {
	c := s[0]
	if c < utf8.RuneSelf {
		return c|0x20 >= 'a' && c|0x20 <= 'z'
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r < 0x2000 && r != '×' && r != '÷' && unicode.Is(unicode.Latin, r)
}

// wordEnd is the end of the word at at, letters with hyphens, apostrophes and
// digits inside, and what bytes it has.
func (t *enText) wordEnd(at, end int) (int, enByte) {
	seen := enByte(0)
	for at < end {
		c := t.text[at]
		class := enBytes[c]
		size := 1
		switch {
		case class&(byteLetter|byteDigit) != 0:
		case class&byteInner != 0:
			if at+1 >= end || !isEnLetter(t.text[at+1:end]) {
				return at, seen
			}
		case class&byteBeyond != 0:
			if size = t.beyondInWord(at, end); size == 0 {
				return at, seen
			}
		default:
			return at, seen
		}
		seen |= class
		at += size
	}
	return at, seen
}

// beyondInWord is the size of the character beyond ASCII at at, 0 if no word
// has it there.
func (t *enText) beyondInWord(at, end int) int {
	r, size := utf8.DecodeRuneInString(t.text[at:end])
	switch {
	case r == '’' || r == '‐' || r == '‑':
		if at+size < end && isEnLetter(t.text[at+size:end]) {
			return size
		}
		return 0
	case unicode.Is(unicode.Mn, r), isEnLetter(t.text[at:end]):
		return size
	}
	return 0
}

// addWord adds the word that begins as tok does, cut from its possessive
// ending, with its class, and takes the full stop of an abbreviation to it.
// It returns where the text goes on.
func (t *enText) addWord(tok enToken, end int) int {
	after, seen := t.wordEnd(tok.start, end)
	if seen&byteInner != 0 && after-tok.start > 5 && strings.EqualFold(t.text[tok.start:tok.start+5], "then-") {
		// then-President: a mark of a past post, and the title
		after = tok.start + 5
		t.toks = append(t.toks, enToken{start: tok.start, end: after, kind: enWord, blank: tok.blank, class: lexicon.Former})
		return after
	}
	dotted := after < end && t.text[after] == '.'
	tok.end = after
	if dotted && after-tok.start <= 2 && t.dotted(&tok, end) {
		t.add(tok)
		return tok.end + 1
	}
	if seen&(byteInner|byteBeyond) != 0 {
		tok.end -= possessive(t.text[tok.start:after])
	}
	t.classify(&tok, seen)
	switch enMarker(tok.class.Marker()) {
	case wHe, wShe, wHis, wHer, wHim:
		t.pronoun = true
	}
	if t.maySay(&tok) {
		t.says = append(t.says, int32(len(t.toks)))
	}
	tok.dot = dotted && tok.end == after && t.abbreviates(&tok, end)
	if tok.class&lexicon.Honor != 0 && tok.end == after {
		after = t.afterApostrophe(after, end)
	}
	t.add(tok)
	if tok.end < after {
		t.toks = append(t.toks, enToken{start: tok.end, end: after, kind: enPossessive})
	}
	if tok.dot {
		after++
	}
	return after
}

// afterApostrophe steps over the apostrophe at at that no letter follows.
//
// QUIRK: the honorific Dato' is written so, see name/honorifics.
func (t *enText) afterApostrophe(at, end int) int {
	rest := t.text[at:end]
	if strings.HasPrefix(rest, "'") {
		return at + 1
	}
	if strings.HasPrefix(rest, "’") {
		return at + len("’")
	}
	return at
}

// maySay reports whether tok may say who says something.
func (t *enText) maySay(tok *enToken) bool {
	if tok.class&(lexicon.Say|lexicon.That) != 0 {
		return tok.shape == shapeLower
	}
	switch enMarker(tok.class.Marker()) {
	case wPut, wAccording:
		return true
	}
	return tok.shape == shapeLower && tok.end-tok.start > 5 && t.text[tok.end-3:tok.end] == "ing"
}

// add adds a word, and notes what later passes ask of each.
func (t *enText) add(tok enToken) {
	tok.kind = enWord
	if tok.shape != shapeLower {
		tok.capital = true
		tok.nameable = t.mayName(&tok)
		t.caps = append(t.caps, int32(len(t.toks)))
	}
	t.toks = append(t.toks, tok)
}

// possessive is the length of the possessive ending of word.
func possessive(word string) int {
	n := len(word)
	if n < 3 || word[n-1]|0x20 != 's' {
		return 0
	}
	if word[n-2] == '\'' {
		return 2
	}
	if strings.HasSuffix(word[:n-1], "’") {
		return 1 + len("’")
	}
	return 0
}

// dotted takes to tok letters with full stops that are one word: U.S., Ph.D.
func (t *enText) dotted(tok *enToken, end int) bool {
	var buf [8]byte
	low := buf[:0]
	at := tok.start
	for at < end && len(low) < 6 {
		size := 0
		for at+size < end && enBytes[t.text[at+size]]&byteLetter != 0 {
			size++
		}
		if size == 0 || size > 2 || at+size >= end || t.text[at+size] != '.' {
			break
		}
		low = append(low, t.text[at:at+size]...)
		at += size + 1
	}
	if len(low) < 2 {
		return false
	}
	hash := lexicon.Hash(string(low))
	class := t.words.Class(hash)
	if string(low) == "HE" || string(low) == "HRH" {
		class = lexicon.Honor // H.E., not he
	} else if class&(lexicon.Degree|lexicon.Place) == 0 {
		return false
	}
	tok.end, tok.dot, tok.class, tok.hash = at-1, true, class, hash
	tok.shape = shapeOf(t.text[tok.start:tok.end])
	if class&lexicon.Place != 0 {
		tok.shape = shapeUpper
	}
	return true
}

// abbreviates reports whether the full stop after tok is part of the word.
func (t *enText) abbreviates(tok *enToken, end int) bool {
	next := tok.end + 1
	if tok.shape == shapeInitial {
		return true
	}
	if tok.class&lexicon.NameSuffix != 0 && tok.end-tok.start == 2 && tok.shape == shapeTitle {
		return true // Jr.
	}
	if n := len(t.toks); tok.class&lexicon.StateAbbr != 0 && tok.shape == shapeTitle && n > 0 && (t.toks[n-1].kind == enComma || t.toks[n-1].kind == enParenOpen) {
		tok.class = lexicon.Place // Lindal, Wash.,
		return true
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

// longestWord is how many bytes a word may have that is looked up.
const longestWord = 40

// classify sets the shape of tok, whose bytes are those seen, and looks it up
// without regard to case. A word with a hyphen that is not listed has the class
// of its last part where that is a title.
func (t *enText) classify(tok *enToken, seen enByte) {
	word := t.text[tok.start:tok.end]
	switch {
	case seen == byteLower:
		tok.shape = shapeLower
	case seen&(byteInner|byteBeyond) != 0:
		tok.shape = shapeOf(word)
	case enBytes[word[0]] == byteLower:
		tok.shape = shapeLower
	case len(word) == 1:
		tok.shape = shapeInitial
	case seen&byteLower != 0:
		tok.shape = shapeTitle
	default:
		tok.shape = shapeUpper
	}
	var buf [longestWord + utf8.UTFMax]byte
	if seen&byteBeyond != 0 && len(word) <= longestWord {
		word = string(foldWord(buf[:0], word))
	}
	tok.hash = lexicon.Hash(word)
	if len(word) > longestWord {
		return
	}
	tok.class = t.words.Class(tok.hash)
	if tok.class == 0 && seen&(byteInner|byteBeyond) != 0 {
		if at := strings.LastIndexByte(word, '-'); at > 0 {
			tok.class = t.compoundClass(word[:at], word[at+1:])
		}
	}
	if tok.shape == shapeLower && seen&byteUpper != 0 && hasGluedParticle(t.text[tok.start:tok.end]) {
		tok.shape = shapeTitle
	}
	if tok.shape == shapeUpper && tok.class&lexicon.Function != 0 && t.isWHO(tok) {
		tok.class = 0
	}
}

// hasGluedParticle reports whether word is a surname that begins with a small
// particle: al-Zahrawi, d'Angelo.
func hasGluedParticle(word string) bool {
	at := strings.IndexAny(word, "-'’")
	if at < 1 || at > 3 {
		return false
	}
	rest := strings.TrimLeft(word[at:], "-'’")
	return rest != "" && enBytes[rest[0]] == byteUpper
}

// isWHO reports whether tok, a small word in capitals, is an abbreviation: the
// next word is not written so.
func (t *enText) isWHO(tok *enToken) bool {
	if t.text[tok.start:tok.end] != "WHO" {
		return false
	}
	rest := t.text[tok.end:min(tok.end+3, len(t.text))]
	return len(rest) < 3 || rest[0] != ' ' || enBytes[rest[1]] != byteUpper || enBytes[rest[2]] != byteUpper
}

// foldWord appends word in lower case, with plain hyphens and apostrophes.
func foldWord(low []byte, word string) []byte {
	for _, r := range word {
		switch r {
		case '’':
			r = '\''
		case '‐', '‑':
			r = '-'
		}
		low = utf8.AppendRune(low, unicode.ToLower(r))
	}
	return low
}

// compoundClass is the class of a word of two parts with a hyphen between.
func (t *enText) compoundClass(firstPart, lastPart string) lexicon.Class {
	first, last := t.words.Class(lexicon.Hash(firstPart)), t.words.Class(lexicon.Hash(lastPart))
	switch {
	case last&lexicon.Title != 0 && first&(lexicon.Modifier|lexicon.Former|lexicon.Head) != 0,
		first == 0 && last&lexicon.Head != 0 && strings.EqualFold(firstPart, "ex"):
		return last | first&lexicon.Former
	case first&lexicon.Title != 0 && (strings.EqualFold(lastPart, "elect") || strings.EqualFold(lastPart, "designate")):
		return first
	case first&lexicon.Given != 0 && last&lexicon.Given != 0:
		return lexicon.Given
	case first&lexicon.Family != 0 || last&lexicon.Family != 0:
		return lexicon.Family
	}
	return 0
}
