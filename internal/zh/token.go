package zh

// Tokens, and the questions that all stages ask of one.

// tokenKind is what a stretch of a line was taken for.
type tokenKind uint8

const (
	charToken    tokenKind = iota // a character of no known word
	wordToken                     // a word of the lists; its info says more
	nameToken                     // a Chinese name: 陆知遥
	foreignToken                  // a name in transliteration: 艾琳·霍顿
	latinToken                    // letters: CEO, Whitlow
	numberToken
	spaceToken
	stopToken // punctuation
)

// token is a stretch of runes of a line. Tokens follow each other without a
// gap.
type token struct {
	start, end int32 // runes
	kind       tokenKind
	ends       bool  // it ends a sentence
	info       info  // of a word; 0 for others
	score      int16 // of a name: how likely it is one; of a character: inWord or 0
	first      rune  // folded
}

// inWord is the score of the two characters of an everyday word that no list of classes
// knows: 跨|界.
const inWord = -1

// isProper reports whether t is a character that is in no word, as names are made of.
func (t *token) isProper() bool { return t.kind == charToken && t.score != inWord }

func (t *token) has(class info) bool { return t.info.has(class) }
func (t *token) isName() bool        { return t.kind == nameToken || t.kind == foreignToken }
func (t *token) len() int            { return int(t.end - t.start) }

// is reports whether t is the single character r, a mark or a letter.
func (t *token) is(r rune) bool { return t.first == r && t.end-t.start == 1 }

// isIn reports whether t is a single character out of set.
func (t *token) isIn(set ...rune) bool {
	if t.end-t.start != 1 {
		return false
	}
	for _, r := range set {
		if r == t.first {
			return true
		}
	}
	return false
}

// nextOf gives the first token from i on that has one of the classes; the number
// of tokens if none has.
func nextOf(toks []token, i int, classes info) int {
	for i < len(toks) && toks[i].info&classes == 0 {
		i++
	}
	return i
}

// nextName is nextOf for names.
func nextName(toks []token, i int) int {
	for i < len(toks) && !toks[i].isName() {
		i++
	}
	return i
}

// endOfSentence gives the token from i on that ends a sentence; the number of
// tokens if none does.
func endOfSentence(toks []token, i int) int {
	for i < len(toks) && !toks[i].ends {
		i++
	}
	return i
}

// endsSentence reports whether t ends a sentence.
func (t *token) endsSentence() bool { return t.ends }

// endsSentence reports whether a mark ends a sentence.
func endsSentence(r rune) bool { return isStop(r) || r == '\n' }

// isStop reports whether r ends a sentence or a clause like one.
func isStop(r rune) bool { return r == '。' || r == '!' || r == '?' || r == ';' }

// closer gives the mark that closes a quotation which r opens; 0 if r opens
// none.
func closer(r rune) rune {
	switch r {
	case '“':
		return '”'
	case '「':
		return '」'
	case '『':
		return '』'
	case '‘':
		return '’'
	case '"':
		return '"'
	}
	return 0
}

// isUnit reports whether r stands behind the name of a place: 青峦|市.
func isUnit(r rune) bool {
	switch r {
	case '省', '市', '县', '区', '州', '镇', '乡', '村', '旗':
		return true
	}
	return false
}

// isUnit reports whether t is such a character by itself.
func (t *token) isUnit() bool { return t.len() == 1 && isUnit(t.first) }
