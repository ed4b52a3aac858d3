package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// Where indirect speech begins and ends, and sayings whose subject stands elsewhere:
// "according to X", "said X", "..., X said" at the end.

// inverted reads a speech around the verb at token j of the sentence [i, end)
// whose speaker is named behind it: "Bees sleep, said Ivo Marsh."; "says Ivo
// Marsh, a beekeeper: “Bees sleep.”".
func (t *talk) inverted(j, i, end int) {
	if !t.isOne(j, wSaid, wSays, wAdded) {
		return
	}
	m := t.mentionFrom(j + 1)
	who, after := t.subjectAfter(j + 1)
	if m < 0 && (who < 0 || !t.is(j+1, lexicon.Honor|lexicon.Title|lexicon.Modifier)) {
		return
	}
	for k := after; k < min(after+25, end); k++ {
		if t.toks[k].kind == colonToken {
			if quote := t.quoteAt(k); quote >= 0 {
				t.say(who, quote, t.quoteEnd(quote), true)
				return
			}
		}
	}
	if j > i+3 && t.toks[j-1].kind == commaToken && t.inside[j] == 0 && t.inside[i] == 0 {
		t.say(who, i, j-1, false)
	}
}

// saidBehind reports whether a clause, a comma and then the speaker stand around
// the verb at token j of a sentence that begins at token i: The road is shut, |
// said Captain Ivo Marsh.
func (t *talk) saidBehind(j, i int) bool {
	if !t.isOne(j, wSaid, wSays) || j < i+4 || t.toks[j-1].kind != commaToken || !t.isClause(i, j-1) {
		return false
	}
	who, after := t.subjectAfter(j + 1)
	if who < 0 {
		return false
	}
	for k := j + 1; k < after; k++ {
		if t.toks[k].kind != wordToken || !t.capital(k) && !t.is(k, lexicon.Title|lexicon.Modifier|lexicon.TitleNoun) {
			return false
		}
	}
	k := t.toks[after].kind
	return k == commaToken || k == stopToken || k == breakToken || t.isWord(after, wOf)
}

// according reads "according to Whitlow, ..." and what is quoted before it.
func (t *talk) according(j, end, next int) {
	who, after := t.subjectAfter(j + 2)
	if open := t.quoteBefore(j); who >= 0 && open >= 0 {
		t.say(who, open, t.quoteEnd(open), true) // "...", according to Whitlow
		return
	}
	if who < 0 || t.toks[after].kind != commaToken || after >= end {
		return
	}
	for after+2 < end && (t.isWord(after+1, wWho) || t.word(after+1) == "which" || t.titleAfter(after+1) || t.titleBeforeComma(after+1, end)) {
		for after++; after < end-1 && t.toks[after].kind != commaToken; after++ {
		}
	}
	t.say(who, after+1, end, false)
}

// titleBeforeComma reports whether the tokens from i to the next comma are a
// few words that end with a title: the hospital's chief accountant,.
func (t *talk) titleBeforeComma(i, end int) bool {
	for k := i; k < min(i+8, end); k++ {
		if t.toks[k].kind == commaToken {
			return k > i && t.is(k-1, lexicon.Title|lexicon.TitleNoun)
		}
	}
	return false
}

// clause gives the first token of what the verb at token j of a sentence that
// ends at end says without quotation marks; 0 is nothing.
func (t *talk) clause(j, end int) int {
	for k := j + 1; k < min(j+7, end); k++ {
		switch {
		case t.isWord(k, wThat), t.toks[k].kind == colonToken:
			return k + 1
		case t.toks[k].kind == commaToken:
			k = end
		}
	}
	switch t.word(j) {
	case "told", "tells":
		return t.told(j + 1)
	case "asked", "urged", "requested":
		if from := t.askedTo(j, end); from > 0 {
			return from
		}
	case "said", "says":
		if t.isOne(j+1, wIn, wOn, wAt, wBy) {
			return 0 // said in an interview
		}
		if t.is(j+1, lexicon.Month) && t.toks[j+2].kind == wordToken && !t.capital(j+2) && t.mentionFrom(j+1) < 0 {
			return j + 2 // said Friday | the bridge was shut
		}
		if k := t.toks[j+1].kind; k == wordToken || k == numberToken {
			return j + 1
		}
		if t.toks[j+1].kind == stopToken {
			return 0
		}
		return j + 1
	case "hoped", "hopes", "suggested", "suggests", "requires", "required", "promised", "pledged", "vowed":
		if t.toks[j+1].kind == wordToken && (t.isWord(j+1, wTo) || !t.is(j+1, lexicon.Preposition)) && (!t.is(j, lexicon.Do) || t.toks[j+1].shape == shapeLower) && !t.isWord(j+1, wBy) {
			if w := t.word(j); (w == "hopes" || w == "hoped") && (t.isWord(j+1, wTo) || isAdverb(t.word(j+1))) {
				return 0
			}
			return j + 1
		}
	case "added", "noted":
		if t.toks[j+1].kind == commaToken {
			return j + 2 // In spring, she added, ...
		}
	}
	if t.is(j, lexicon.That) || t.isWord(j, wPut) {
		for k := j + 1; k < min(j+18, end); k++ {
			if t.toks[k].kind == colonToken {
				return k + 1
			}
		}
	}
	return 0
}

// clauseEnd is the end of a clause that begins at token i of a sentence which
// ends at end: before the next speaker and verb of saying.
func (t *talk) clauseEnd(i, end int) int {
	const farthest = 100 // keeps the time linear in hostile text
	for k := i + 1; k < min(end-2, i+farthest); k++ {
		if t.toks[k].kind != semicolonToken && t.toks[k].kind != commaToken {
			continue
		}
		next := k + 1
		if t.isAnd(next) || t.isOne(next, wBut, wWhile) {
			next++
		} else if t.toks[k].kind == commaToken {
			continue
		}
		if m := t.mentionFrom(next); m >= 0 && t.is(t.mentions[m].end, lexicon.Say|lexicon.That) {
			return k
		}
		if t.titleAt(next) && next > k+1 {
			for n := next; n < next+6; n++ {
				if m := t.mentionFrom(n); m >= 0 && t.is(t.mentions[m].end, lexicon.Say|lexicon.That) {
					return k
				}
			}
		}
	}
	return end
}

// paragraphEnd is the end of the line that token i stands in or ends.
func (t *talk) paragraphEnd(i int) int {
	if t.toks[i-1].kind == breakToken {
		return i
	}
	for i < len(t.toks)-padding && t.toks[i].kind != breakToken {
		i++
	}
	return i
}

// told gives the first token of the clause behind the hearers at token j: told
// reporters | the bridge would open. It is 0 where there is none.
func (t *talk) told(j int) int {
	switch t.word(j) {
	case "reporters", "journalists", "lawmakers", "legislators", "senators", "MPs", "councillors", "councilors", "members", "delegates", "staff", "parliament", "Parliament":
	default:
		return 0
	}
	switch j++; t.marker(j) {
	case wThe, wA, wAn, wThis, wHe, wShe, wIts, wHis, wHer, wTheir, wOur, wNo:
		return j
	}
	switch t.word(j) {
	case "it", "they", "we", "there", "these", "those", "more", "most", "some", "all":
		return j
	}
	if t.mentionFrom(j) >= 0 {
		return j
	}
	return 0
}

// trailing gives the comma that ends the clause before the speaker of the verb
// at token j, where that clause begins the sentence at token i and is what was
// said: The bridge is safe | , Dr. Marsh said on Monday. It is 0 for none.
func (t *talk) trailing(j, i int) int {
	const fewest = 4
	if !t.isOne(j, wSaid, wSays) || t.inside[j] > 0 || !t.saidWhere(j+1) {
		return 0
	}
	var k int // where the speaker begins
	switch m := t.endsAt[j]; {
	case m > 0:
		k = t.mentions[m-1].start
	case t.isOne(j-1, wHe, wShe):
		k = j - 1
	default:
		return 0
	}
	for k > i && t.toks[k-1].kind == wordToken && (t.is(k-1, lexicon.Honor|lexicon.Title|lexicon.Modifier|lexicon.TitleNoun) || t.capital(k-1)) {
		k--
	}
	comma := k - 1
	if comma < i+fewest || t.toks[comma].kind != commaToken || !t.isClause(i, comma) {
		return 0
	}
	return comma
}

// saidWhere reports whether nothing is said behind a verb of saying that ends
// before token j, but when and where.
func (t *talk) saidWhere(j int) bool {
	switch t.marker(j) {
	case wIn, wOn, wAt:
		return true
	}
	return t.toks[j].kind == stopToken || t.toks[j].kind == breakToken
}

// isClause reports whether tokens [i, end) are a main clause: they have a verb,
// and do not begin as what only leads to one does: After, Asked, Speaking.
func (t *talk) isClause(i, end int) bool {
	if t.toks[end-1].kind != wordToken && t.toks[end-1].kind != numberToken {
		return false
	}
	if !t.capital(i) && t.toks[i].kind != numberToken || t.is(i, lexicon.Preposition) {
		return false
	}
	word := t.word(i)
	if strings.HasSuffix(word, "ing") || isPast(word) {
		return false
	}
	switch word {
	case "After", "Although", "And", "As", "Because", "Before", "But", "Despite", "During", "If", "Like", "Once", "Since", "So", "Though", "Unless", "Unlike", "Until", "When", "Where", "Whereas", "While", "Who", "With", "According", "Following":
		return false
	}
	for k := i; k < end; k++ {
		if t.inside[k] > 0 || t.toks[k].kind == semicolonToken || t.toks[k].kind == colonToken {
			return false
		}
	}
	for k := i + 1; k < end; k++ {
		if t.isOne(k-1, wWho, wThat) || t.word(k-1) == "which" {
			continue // the director, who is new
		}
		switch t.marker(k) {
		case wIs, wAre, wWas, wWere, wWill, wHas, wHad:
			return true
		}
		switch t.word(k) {
		case "have", "would", "can", "could", "must", "should", "may", "might", "do", "does", "did", "cannot":
			return true
		}
	}
	return false
}

// askedTo gives the token where begins what is asked of others by the verb at
// token j: asked the doctors | to train nurses; 0 where nobody stands between, or
// somebody was asked.
func (t *talk) askedTo(j, end int) int {
	if t.toks[j-1].kind == wordToken && (t.isAuxiliaryAt(j-1) || t.isOne(j-1, wBy)) {
		return 0
	}
	for k := j + 2; k < min(j+10, end); k++ {
		switch {
		case t.toks[k].kind != wordToken:
			return 0
		case t.isWord(k, wTo) && end-k > 5 && t.toks[k+1].kind == wordToken && t.toks[k+1].shape == shapeLower:
			return k
		}
	}
	return 0
}

// isAuxiliaryAt reports whether token k is a form of be or another auxiliary.
func (t *talk) isAuxiliaryAt(k int) bool {
	switch t.word(k) {
	case "be", "been", "were", "are", "being":
		return true
	}
	return isAuxiliary(t.word(k))
}
