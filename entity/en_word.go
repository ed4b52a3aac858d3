package entity

import (
	"math/bits"
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

// readWord reads the word at at: where it ends, what bytes it has, and its hash.
func (t *enText) readWord(at, end int) (after int, seen enByte, hash uint64) {
	for i := at; i+8 <= end; {
		eight := lexicon.EightBytes(t.text, i)
		n, lower, upper := letters(eight)
		if lower != 0 {
			seen |= byteLower
		}
		if upper != 0 {
			seen |= byteUpper
		}
		if i += n; n == 8 {
			hash = lexicon.HashEight(hash, eight)
			continue
		}
		if enBytes[t.text[i]]&(byteDigit|byteInner|byteBeyond) != 0 {
			break
		}
		if n > 0 {
			hash = lexicon.HashEight(hash, eight&(1<<(8*n)-1))
		}
		return i, seen, hash
	}
	after, seen = t.wordEnd(at, end)
	return after, seen, lexicon.Hash(t.text[at:after])
}

// letters gives how many of eight bytes, from the lowest on, are ASCII letters,
// and which of these are in lower and in upper case.
func letters(eight uint64) (n int, lower, upper uint64) {
	const (
		ones = 0x0101010101010101
		high = 0x80 * ones
	)
	low := (eight | 0x20*ones) &^ high
	letter := (low + (0x80-'a')*ones) &^ (low + (0x80-'z'-1)*ones) &^ eight & high
	other := letter ^ high
	letter &= (other - 1) &^ other // those below the lowest other byte
	return bits.TrailingZeros64(other) / 8, letter & (eight << 2), letter &^ (eight << 2)
}

// addWord adds the word at at, cut from its possessive ending, with its class,
// and takes the full stop of an abbreviation to it. It returns where the text
// goes on.
func (t *enText) addWord(at, end int, blank bool) int {
	after, seen, hash := t.readWord(at, end)
	tok := t.push(enWord, at, after, blank)
	dotted := after < end && t.text[after] == '.'
	switch {
	case seen&byteInner != 0 && after-at > 5 && strings.EqualFold(t.text[at:at+5], "then-"):
		// then-President: a mark of a past post, and the title
		tok.end, tok.class = at+5, lexicon.Former
		return at + 5
	case dotted && after-at <= 2 && t.dotted(tok, end):
		t.noteCapital(tok, seen)
		return tok.end + 1
	case seen&(byteInner|byteBeyond|byteDigit) == 0:
		tok.shape, tok.hash = plainShape(t.text[at], after-at, seen), hash
		if after-at <= longestWord {
			tok.class = t.words.Class(hash)
		}
	default:
		tok.end -= possessive(t.text[at:after])
		t.classify(tok, seen)
	}
	if tok.shape == shapeUpper && tok.class&lexicon.Function != 0 && t.isWHO(tok) {
		tok.class = 0
	}
	tok.dot = dotted && tok.end == after && t.abbreviates(tok, end)
	if tok.class&lexicon.Honor != 0 && tok.end == after {
		after = t.afterApostrophe(after, end)
	}
	t.noteCapital(tok, seen)
	t.noteSpeech(tok)
	if tok.end < after {
		t.push(enPossessive, tok.end, after, false)
	}
	if tok.dot {
		after++
	}
	return after
}

// plainShape is the shape of a word of n ASCII letters that begins with c.
func plainShape(c byte, n int, seen enByte) enShape {
	switch {
	case c >= 'a':
		return shapeLower
	case n == 1:
		return shapeInitial
	case seen&byteLower != 0:
		return shapeTitle
	}
	return shapeUpper
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

// noteSpeech notes the last token where it may say who says something.
func (t *enText) noteSpeech(tok *enToken) {
	lower := tok.shape == shapeLower
	may := lower && tok.class&(lexicon.Say|lexicon.That) != 0
	switch enMarker(tok.class.Marker()) {
	case 0:
	case wHe, wShe, wHis, wHer, wHim:
		t.pronoun = true
	case wPut, wAccording:
		may = may || tok.class&(lexicon.Say|lexicon.That) == 0
	}
	if !may && lower && tok.end-tok.start > 5 {
		may = t.text[tok.end-3:tok.end] == "ing" && tok.class&(lexicon.Say|lexicon.That) == 0
	}
	if may {
		t.says = append(t.says, int32(len(t.toks)-1))
	}
}

// noteCapital notes the last token, a word whose bytes are seen, where it has a
// capital.
func (t *enText) noteCapital(tok *enToken, seen enByte) {
	if tok.shape == shapeLower {
		return
	}
	tok.capital = true
	tok.nameable = t.mayName(tok, seen)
	t.caps = append(t.caps, int32(len(t.toks)-1))
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
	if n := len(t.toks) - 1; tok.class&lexicon.StateAbbr != 0 && tok.shape == shapeTitle && n > 0 && (t.toks[n-1].kind == enComma || t.toks[n-1].kind == enParenOpen) {
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
