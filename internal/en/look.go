package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Questions about a token or two that everything above asks. A token past the end is a
// break, so looking ahead needs no check of the length.

// word gives the text of token i.
func (t *tokens) word(i int) string { return t.text[t.toks[i].start:t.toks[i].end] }

// is reports whether token i is a word of one of the classes.
func (t *tokens) is(i int, class lexicon.Class) bool { return t.toks[i].class&class != 0 }

// isBut reports whether token i is a word of one of the classes, and of none of
// those that not has.
func (t *tokens) isBut(i int, class, not lexicon.Class) bool {
	c := t.toks[i].class
	return c&class != 0 && c&not == 0
}

// marker gives the number of the word at token i, 0 if the grammar does not
// ask for it.
func (t *tokens) marker(i int) marker { return marker(t.toks[i].class.Marker()) }

// isWord reports whether token i is the word w, in any case.
func (t *tokens) isWord(i int, w marker) bool { return t.marker(i) == w }

// isOne reports whether token i is one of the words.
func (t *tokens) isOne(i int, words ...marker) bool {
	m := t.marker(i)
	for _, w := range words {
		if w == m {
			return true
		}
	}
	return false
}

// isKind reports whether token i is of one of the kinds.
func (t *tokens) isKind(i int, kinds ...tokenKind) bool {
	for _, k := range kinds {
		if k == t.toks[i].kind {
			return true
		}
	}
	return false
}

// runsOn reports whether a run of capitals goes on with token i.
func (t *tokens) runsOn(i int) bool { return t.capital(i) && t.toks[i].blank }

// isLone reports whether token i is a capital before none.
func (t *tokens) isLone(i int) bool { return t.capital(i) && !t.capital(i+1) }

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

// printed is the text of a span on one line, with single blanks.
func (s *tokens) printed(at mention.Span) string {
	text := s.text[at.Start:at.End]
	if strings.IndexByte(text, '\n') < 0 && (!s.spaced || !strings.ContainsAny(text, "\t\r") && !strings.Contains(text, "  ")) {
		return text
	}
	return strings.Join(strings.Fields(text), " ")
}

// isAnd reports whether token i is "and" or &.
func (t *tokens) isAnd(i int) bool {
	return t.isWord(i, wAnd) || t.toks[i].kind == otherToken && t.text[t.toks[i].start] == '&'
}

// skipThe steps over an article at token i.
func (t *tokens) skipThe(i int) int {
	if t.isWord(i, wThe) {
		return i + 1
	}
	return i
}

// skipDeterminer steps over articles and pronouns before the name of a body.
// "our" is left: "our hospital" is a body.
func (t *tokens) skipDeterminer(i int) int {
	for range 2 {
		if t.isOne(i, wThe, wA, wAn, wIts, wThis, wThat, wHis, wHer, wTheir) {
			i++
		}
	}
	if t.capital(i) && t.capital(i+1) && strings.HasSuffix(t.word(i), "-based") {
		i++ // Lindal-based | Crest Advisory
	}
	return i
}

// startsSentence reports whether a sentence, or a clause behind a comma or
// quotation mark, begins with token i.
func (t *tokens) startsSentence(i int) bool {
	if i == 0 {
		return true
	}
	switch t.toks[i-1].kind {
	case stopToken, breakToken, commaToken, semicolonToken, colonToken, quoteToken, quoteOpenToken, quoteCloseToken, openToken, dashToken:
		return true
	}
	return false
}

// isAcronym reports whether token i is an abbreviation in capitals, or mostly
// so: GUMC, UoA.
func (s *tokens) isAcronym(i int) bool {
	const longest = 5 // of those with small letters
	tok := &s.toks[i]
	switch n := tok.end - tok.start; {
	case !tok.capital || n < 2:
		return false
	case tok.shape == shapeUpper:
		return true
	case tok.class != 0 || n > longest:
		return false
	default:
		last := s.text[tok.end-1]
		return last >= 'A' && last <= 'Z' || n > 2 && s.text[tok.end-2] >= 'A' && s.text[tok.end-2] <= 'Z' && last == 's'
	}
}

// placeEnd is the end of the place in capitals at token i, i for none.
func (t *tokens) placeEnd(i int) int {
	switch {
	case !t.capital(i):
		return i
	case t.isPlace(i):
		return i + 2
	case t.is(i, lexicon.Place):
		return i + 1
	}
	return i
}

// isPlace reports whether tokens i and i+1 are a place of two words.
func (t *tokens) isPlace(i int) bool {
	return t.toks[i+1].kind == wordToken && t.words.Class(lexicon.PairHash(t.toks[i].hash, t.toks[i+1].hash))&lexicon.Place != 0
}

// isAge reports whether token i tells how old somebody is before a noun: a
// 42-year-old | nurse.
func (t *tokens) isAge(i int) bool {
	return t.toks[i].kind == numberToken && strings.HasSuffix(t.word(i), "-year-old")
}

// nameable reports whether token i may be part of a Western name.
func (t *tokens) nameable(i int) bool { return t.toks[i].nameable }

// isInitial reports whether token i is an initial with its full stop: R.
func (t *tokens) isInitial(i int) bool { return t.toks[i].shape == shapeInitial && t.toks[i].dot }

// isAdverb reports whether word is an adverb that may stand before a verb.
func isAdverb(word string) bool {
	switch word {
	case "also", "then", "further", "later", "again", "too", "afterwards", "furthermore", "once", "often", "first", "always":
		return true
	}
	n := len(word)
	return n > 4 && word[n-2:] == "ly"
}

// partOfThing reports whether the capitalised token i makes the words before
// it the name of a thing or a body.
func (t *tokens) partOfThing(i int) bool {
	return t.isBut(i, lexicon.Thing|lexicon.Org, lexicon.Given|lexicon.ZhFamily) && !t.titleAt(i) && t.toks[i+1].kind != colonToken
}

// endsClause reports whether token i is a mark that a clause, or what stands in
// brackets, ends with.
func (t *tokens) endsClause(i int) bool {
	return t.isKind(i, stopToken, semicolonToken, breakToken, closeToken)
}
