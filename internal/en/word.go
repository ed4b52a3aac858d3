package en

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// Words: where one ends, how it uses capitals, and its classes. Possessives are cut
// off, abbreviations keep their full stop, compounds have the classes of their parts.

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
func (t *tokens) wordEnd(at, end int) (int, byteClass) {
	seen := byteClass(0)
	for at < end {
		c := t.text[at]
		class := byteClasses[c]
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
func (t *tokens) beyondInWord(at, end int) int {
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

// addWord adds the word at at, with its class. It returns where the text goes
// on.
func (t *tokens) addWord(at, end int, blank bool) int {
	after, seen, hash := at, byteClass(0), uint64(0)
	for n := 8; n == 8; after += n {
		if after+8 > end {
			return t.addOddWord(at, end, blank)
		}
		eight, lower, upper := lexicon.EightBytes(t.text, after), uint64(0), uint64(0)
		n, lower, upper = letters(eight)
		if lower != 0 {
			seen |= byteLower
		}
		if upper != 0 {
			seen |= byteUpper
		}
		if n > 0 {
			hash = lexicon.HashEight(hash, eight&(1<<(8*n)-1))
		}
	}
	if next := t.text[after]; next == '.' || byteClasses[next]&byteOdd != 0 {
		return t.addOddWord(at, end, blank)
	}
	tok := t.push(wordToken, at, after, blank)
	tok.hash = hash
	if after-at <= longestWord {
		tok.class = t.words.Class(hash)
	}
	if seen != byteLower {
		t.addShape(tok, seen)
	}
	const telling = lexicon.Say | lexicon.That | lexicon.Honor
	switch {
	case tok.class&telling != 0 || noted[tok.class.Marker()]:
		t.noteWord(tok)
		if tok.class&lexicon.Honor != 0 {
			return t.addApostrophe(after, end)
		}
	case after-at > 5 && tok.shape == shapeLower && t.text[after-3:after] == "ing":
		t.noteWord(tok)
	}
	return after
}

// addShape sets the shape of the last token, a word of ASCII letters.
func (t *tokens) addShape(tok *token, seen byteClass) {
	tok.shape = plainShape(t.text[tok.start], int(tok.end-tok.start), seen)
	if tok.shape == shapeLower {
		return
	}
	if tok.shape == shapeUpper && tok.class&lexicon.Function != 0 && t.isWHO(tok) {
		tok.class = 0
	}
	t.noteCapital(tok, seen)
}

// addOddWord is addWord for any word: it cuts the word from its possessive
// ending, and takes the full stop of an abbreviation to it.
func (t *tokens) addOddWord(at, end int, blank bool) int {
	after, seen := t.wordEnd(at, end)
	tok := t.push(wordToken, at, after, blank)
	dotted := after < end && t.text[after] == '.'
	if seen&byteInner != 0 && after-at > 5 && strings.EqualFold(t.text[at:at+5], "then-") {
		// then-President: a mark of a past post, and the title
		tok.end, tok.class = int32(at+5), lexicon.Former
		return at + 5
	}
	if dotted && after-at <= 2 && t.dotted(tok, end) {
		if tok.shape != shapeLower {
			t.noteCapital(tok, seen)
		}
		return int(tok.end) + 1
	}
	wordEnd := after - possessive(t.text[at:after])
	tok.end = int32(wordEnd)
	t.classify(tok, seen)
	if dotted && tok.class&lexicon.Degree != 0 && t.text[at:after] == "Md" && t.nameAhead(after+1, end) {
		tok.class = lexicon.Given | lexicon.Dot // Md. Rafiq Ahmed
	}
	tok.dot = dotted && wordEnd == after && t.abbreviates(tok, end)
	if tok.shape != shapeLower {
		t.noteCapital(tok, seen)
	}
	t.noteWord(tok)
	switch {
	case tok.dot:
		return after + 1
	case wordEnd < after:
		t.push(possessiveToken, wordEnd, after, false)
	case tok.class&lexicon.Honor != 0:
		return t.addApostrophe(after, end)
	}
	return after
}

// plainShape is the shape of a word of n ASCII letters that begins with c.
func plainShape(c byte, n int, seen byteClass) shape {
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

// addApostrophe adds the apostrophe at at, behind an honorific, that no letter
// follows.
//
// QUIRK: the honorific Dato' is written so, see name/honorifics.
func (t *tokens) addApostrophe(at, end int) int {
	for _, mark := range [...]string{"'", "’"} {
		if strings.HasPrefix(t.text[at:end], mark) {
			t.push(possessiveToken, at, at+len(mark), false)
			return at + len(mark)
		}
	}
	return at
}

// noted are the markers that noteWord asks for.
var noted = [256]bool{wHe: true, wShe: true, wHis: true, wHer: true, wHim: true, wPut: true, wAccording: true}

// noteWord notes the last token, a word, for the passes that ask for its kind.
func (t *tokens) noteWord(tok *token) {
	switch marker(tok.class.Marker()) {
	case wHe, wShe, wHis, wHer, wHim:
		t.pronoun = true
	}
	if t.maySay(tok) {
		t.says = append(t.says, int32(len(t.toks)-1))
	}
}

// maySay reports whether tok may say who says something.
func (t *tokens) maySay(tok *token) bool {
	if tok.class&(lexicon.Say|lexicon.That) != 0 {
		return tok.shape == shapeLower
	}
	switch marker(tok.class.Marker()) {
	case wPut, wAccording:
		return true
	}
	// saying, adding
	return tok.shape == shapeLower && tok.end-tok.start > 5 && t.text[tok.end-3:tok.end] == "ing"
}

// noteCapital notes the last token, a word whose bytes are seen, where it has a
// capital.
func (t *tokens) noteCapital(tok *token, seen byteClass) {
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
func (t *tokens) dotted(tok *token, end int) bool {
	var buf [8]byte
	low := buf[:0]
	at, parts := int(tok.start), 0
	for ; at < end && len(low) < 6; parts++ {
		size := 0
		for at+size < end && byteClasses[t.text[at+size]]&byteLetter != 0 {
			size++
		}
		if size == 0 || size > 2 || at+size >= end || t.text[at+size] != '.' {
			break
		}
		low = append(low, t.text[at:at+size]...)
		at += size + 1
	}
	if parts < 2 {
		return false
	}
	hash := lexicon.Hash(string(low))
	class := t.words.Class(hash)
	if string(low) == "HE" || string(low) == "HRH" {
		class = lexicon.Honor // H.E., not he
	} else if class&(lexicon.Degree|lexicon.Place|lexicon.OrgTail) == 0 || class&lexicon.Degree != 0 && t.nameAhead(at, end) {
		return false
	}
	tok.end, tok.dot, tok.class, tok.hash = int32(at-1), true, class, hash
	tok.shape = shapeOf(t.text[tok.start:tok.end])
	if class&lexicon.Place != 0 {
		tok.shape = shapeUpper
	}
	return true
}

// nameAhead reports whether the last token, letters with full stops that end at at,
// are initials and no degree: J.D. | Rockwell, but not Ivo Marsh J.D. | Rockwell.
func (t *tokens) nameAhead(at, end int) bool {
	if n := len(t.toks) - 1; n > 0 && t.toks[n-1].kind == wordToken && t.toks[n-1].capital && t.toks[n-1].class&(lexicon.Title|lexicon.Honor) == 0 {
		return false
	}
	if at+2 >= end || t.text[at] != ' ' || byteClasses[t.text[at+1]] != byteUpper || byteClasses[t.text[at+2]] != byteLower {
		return false
	}
	after, _ := t.wordEnd(at+1, end)
	class := t.words.Class(lexicon.Hash(t.text[at+1 : after]))
	return class == 0 || class&anyName != 0 && class&lexicon.Title == 0
}

// abbreviates reports whether the full stop after tok is part of the word.
func (t *tokens) abbreviates(tok *token, end int) bool {
	next := int(tok.end) + 1
	if tok.shape == shapeInitial {
		return true
	}
	if tok.class&lexicon.NameSuffix != 0 && tok.end-tok.start == 2 && tok.shape == shapeTitle {
		return true // Jr.
	}
	if n := len(t.toks) - 1; tok.class&lexicon.StateAbbr != 0 && tok.shape == shapeTitle && n > 0 && (t.toks[n-1].kind == commaToken || t.toks[n-1].kind == openToken) {
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
func shapeOf(word string) shape {
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
func (t *tokens) classify(tok *token, seen byteClass) {
	word := t.text[tok.start:tok.end]
	switch {
	case seen == byteLower:
		tok.shape = shapeLower
	case seen&(byteInner|byteBeyond) != 0:
		tok.shape = shapeOf(word)
	case byteClasses[word[0]] == byteLower:
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
	return rest != "" && byteClasses[rest[0]] == byteUpper
}

// isWHO reports whether tok, a small word in capitals, is an abbreviation: the
// next word is not written so.
func (t *tokens) isWHO(tok *token) bool {
	if t.text[tok.start:tok.end] != "WHO" {
		return false
	}
	rest := t.text[tok.end:min(int(tok.end)+3, len(t.text))]
	return len(rest) < 3 || rest[0] != ' ' || byteClasses[rest[1]] != byteUpper || byteClasses[rest[2]] != byteUpper
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
func (t *tokens) compoundClass(firstPart, lastPart string) lexicon.Class {
	first, last := t.words.Class(lexicon.Hash(firstPart)), t.words.Class(lexicon.Hash(lastPart))
	switch {
	case last&lexicon.Title != 0 && first&(lexicon.Modifier|lexicon.Former|lexicon.Head) != 0,
		last&(lexicon.Head|lexicon.Profession) != 0 && (strings.EqualFold(firstPart, "ex") || strings.EqualFold(firstPart, "co")):
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

// mayName finds out whether tok, a word with a capital whose bytes are seen, is
// nameable.
func (t *tokens) mayName(tok *token, seen byteClass) bool {
	switch {
	case tok.shape == shapeInitial:
		return tok.dot
	case tok.class&anyName != 0:
		return true
	case tok.class&notInNames != 0:
		return false
	case tok.shape == shapeTitle:
		return seen&byteInner == 0 || !isCompound(t.text[tok.start:tok.end])
	}
	return tok.end-tok.start > 4
}

// isCompound reports whether word is an adjective such as "Lindal-backed", and no
// given name such as Chi-kwong.
func isCompound(word string) bool {
	_, rest, ok := strings.Cut(word, "-")
	if !ok || len(rest) <= 4 || rest[0] < 'a' || rest[0] > 'z' {
		return false
	}
	n, _ := chineseGiven(word)
	return n == 0
}
