package en

import (
	"cmp"
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// The subject of a verb of saying: the name before it or behind it, over adverbs,
// posts and relative clauses, or a pronoun that stands for the person last spoken of.

// firstPerson gives the person that the sentence is about: the first one
// named that a verb follows, else the first one, else -1.
func (t *talk) firstPerson(i, end, next int) int {
	first := -1
	for k := next; k < len(t.mentions) && t.mentions[k].start < end; k++ {
		m := t.mentions[k]
		if t.inside[m.start] > 0 || m.start > i && t.hasHearer(m.start-1) {
			continue
		}
		if first < 0 {
			first = m.person
		}
		if after := t.toks[m.end]; after.kind == wordToken && after.shape == shapeLower && after.class&(lexicon.Do|lexicon.Say|lexicon.That) != 0 || after.kind == commaToken && t.titleAfter(m.end+1) {
			return m.person
		}
	}
	return first
}

// relativeBefore gives the mention before the clause that the comma at token k
// ends and ", who" begins; -1 if there is none.
func (t *talk) relativeBefore(k int) int {
	for j := k - 1; j > 1 && k-j < 30; j-- {
		switch kind := t.toks[j].kind; {
		case t.isWord(j, wWho) && t.toks[j-1].kind == commaToken:
			return int(t.endsAt[j-1]) - 1
		case kind != wordToken && kind != numberToken && kind != possessiveToken:
			return -1
		}
	}
	return -1
}

// inPost reports whether the small word k may stand between a speaker's name
// and the verb: "the director of the Center".
func (t *talk) inPost(k int) bool {
	switch t.word(k) {
	case "he", "she", "the", "a", "an", "of", "at", "for", "and", "in", "his", "her", "its":
		return true
	}
	return false
}

// subjectAfter reads the speaker behind a verb: said Dana Whitlow.
func (t *talk) subjectAfter(j int) (person, end int) {
	for k := j; k < j+12; k++ {
		tok := t.toks[k]
		if m := t.mentionFrom(k); m >= 0 {
			return t.mentions[m].person, t.mentions[m].end
		}
		if k == j && t.isOne(k, wHe, wShe) {
			return t.pronoun(k), k + 1
		}
		if tok.kind != wordToken && tok.kind != commaToken && tok.kind != possessiveToken {
			break
		}
	}
	return -1, j
}

// mentionFrom gives the mention that begins at token k, -1 if none.
func (t *talk) mentionFrom(k int) int { return int(t.startsAt[k]) - 1 }

// subjectBefore finds the speaker before the verb at token j.
func (t *talk) subjectBefore(j, from, first int) int {
	k := j - 1
	for k >= from && t.toks[k].kind == wordToken && t.toks[k].shape == shapeLower && (isAdverb(t.word(k)) || isAuxiliary(t.word(k))) {
		k--
	}
	for k > from && t.is(k, lexicon.Degree) && t.capital(k) && t.endsAt[k+1] == 0 {
		k-- // Colm Breen TD said
	}
	if k < from {
		return -1
	}
	if m := t.endsAt[k+1]; m > 0 {
		if t.spokenFor(int(m)-1) > 0 {
			return -1
		}
		return t.mentions[m-1].person
	}
	switch {
	case t.isOne(k, wHe, wShe):
		return t.inSentence(k, from, first)
	case t.toks[k].kind == commaToken && first >= 0 && t.isSaying(j):
		return first // Rosa Penn thanked Ivo Marsh, saying
	case t.toks[k].kind == commaToken, t.toks[k].kind == closeToken:
		return t.appositive(k, from)
	case t.capital(k):
		return t.holderBefore(k, from)
	case t.isAnd(k), t.isWord(k, wThen), t.isOne(k, wBy, wAlso):
		if t.isOne(from, wHe, wShe) {
			return t.pronoun(from)
		}
		return first
	}
	return t.postBehind(k, from)
}

// spokenFor gives the token of the spokesman who speaks for the person of mention m: a
// | spokesman for the mayor, Rosa Penn. It is 0 for none.
func (t *talk) spokenFor(m int) int {
	k := t.mentions[m].start - 1
	for k > 1 && (t.is(k, lexicon.Title|lexicon.Modifier|lexicon.Honor) || t.isWord(k, wThe) || t.toks[k].kind == commaToken) {
		k--
	}
	if k > 1 && t.isWord(k, wFor) && strings.HasPrefix(t.word(k-1), "spokes") {
		return k - 1
	}
	return 0
}

// postBehind gives the person whose post, with no comma before it, ends with token k:
// Ivo MARSH (LP) chair of the trade committee | stated; -1 if there is none.
func (t *talk) postBehind(k, from int) int {
	const longest = 12
	for j := k; j > from && k-j < longest; j-- {
		if t.toks[j].kind != wordToken || t.capital(j) {
			return -1
		}
		switch m := t.endsAt[j]; {
		case !t.titleAt(j):
		case m > 0:
			return t.mentions[m-1].person
		case t.toks[j-1].kind == closeToken:
			return t.appositive(j-1, from)
		}
	}
	return -1
}

// holderBefore gives the person whose name stands before the body that ends with
// token k: "Ivo Marsh of the Lindal Water Board | said"; -1 if there is none.
func (t *talk) holderBefore(k, from int) int {
	linked := false
	for j := k; j > from && k-j < 16; j-- {
		switch {
		case t.isOne(j, wOf, wFrom, wAt):
			linked = true
		case t.capital(j), t.isWord(j, wThe), t.isAnd(j), t.isWord(j, wFor), t.toks[j].kind == possessiveToken, t.is(j, lexicon.Org):
			linked = false
		default:
			return -1
		}
		if m := t.endsAt[j]; m > 0 && linked {
			return t.mentions[m-1].person
		}
	}
	return -1
}

// inSentence resolves the pronoun at token k: to the person named before it
// in the sentence, else to the one last spoken of.
func (t *talk) inSentence(k, from, first int) int {
	if m := t.mentionBefore(k); m >= 0 && t.mentions[m].start >= from && t.inside[t.mentions[m].start] == 0 {
		return t.mentions[m].person
	}
	return t.pronoun(k)
}

// mentionBefore gives the last mention before token k, -1 if none.
func (t *talk) mentionBefore(k int) int {
	m, _ := slices.BinarySearchFunc(t.mentions, k, func(m mentioned, k int) int { return cmp.Compare(m.start, k) })
	return m - 1
}

// pronoun gives the person that he or she at token k means: the one last
// spoken of, unless the honorific tells otherwise.
func (t *talk) pronoun(k int) int {
	if t.subject < 0 {
		return -1
	}
	want := int8(-1)
	if t.isWord(k, wShe) {
		want = 1
	}
	if t.woman[t.subject] != -want {
		return t.subject
	}
	for m := t.mentionBefore(k); m >= 0 && k-t.mentions[m].start < 400; m-- {
		if who := t.mentions[m].person; t.woman[who] != -want {
			return who
		}
	}
	return -1
}

// appositive gives the person whose name is before the comma at token k and
// what is between: "Whitlow, director of the Center, | said".
func (t *talk) appositive(k, from int) int {
	for j := k; j > from && k-j < 60; j-- {
		if _, ok := t.closed(j); ok {
			return -1
		}
		if m := t.endsAt[j]; m > 0 {
			return t.mentions[m-1].person
		}
	}
	return -1
}

// isAuxiliary reports whether word is an auxiliary verb or "who".
func isAuxiliary(word string) bool {
	switch word {
	case "has", "have", "had", "was", "is", "would", "will", "who", "did":
		return true
	}
	return false
}
