package en

import "github.com/bulletin-go/bulletin/internal/lexicon"

// Somebody whom nobody names: a hospital spokesman said, said one of the nurses.

// longestUnnamed is the most words of what such a speaker is called.
const longestUnnamed = 10

// unnamed notes the quotation before or behind the verb at token j, of a sentence
// that begins at token i, as said by somebody without a name, where the verb has one
// for its subject. before and after open those that are known, or are -1.
func (t *talk) unnamed(j, i, before, after int) {
	from, to := t.calledBefore(j, i)
	if to > 0 && from > 0 {
		if pair, ok := t.closed(from - 1); ok {
			before = pair.open
		}
	}
	if to == 0 && before >= 0 {
		from, to = t.calledBehind(j + 1)
	}
	for k := j + 1; t.hasHearer(j) && after < 0 && k < j+5 && t.toks[k].kind == wordToken; k++ {
		after = t.quoteAt(k + 1) // told reporters, "..."
	}
	quote := before
	if quote < 0 {
		quote = after
	}
	n := len(t.speeches)
	if to == 0 || quote < 0 || n > 0 && t.speeches[n-1].end > quote {
		return
	}
	t.say(-1, quote, t.quoteEnd(quote), true)
	t.speeches[n].by = [2]int{from, to}
}

// calledBefore is the noun for a person that ends before the verb at token j, with the
// words of its phrase; zero where none does.
func (t *talk) calledBefore(j, i int) (from, to int) {
	to = j
	for to > i && (isAdverb(t.word(to-1)) || isAuxiliary(t.word(to-1))) {
		to--
	}
	holder := to - 1
	if m := int(t.endsAt[to]) - 1; m >= 0 {
		holder = t.spokenFor(m)
	}
	if to == i || holder < i || !t.isHolder(holder) {
		return 0, 0
	}
	from = holder
	for from > i && to-from < longestUnnamed && t.inPhrase(from-1) {
		from--
		if t.opensPhrase(from) && !t.isWord(from-1, wOf) {
			break
		}
	}
	return from, to
}

// calledBehind is calledBefore for the words from token k on: said a spokesman for the
// hospital.
func (t *talk) calledBehind(k int) (from, to int) {
	held := false
	for to = k; to < k+longestUnnamed && t.inPhrase(to); to++ {
		held = held || t.isHolder(to)
	}
	if !held || !t.opensPhrase(k) && !t.isHolder(k) && !t.isHolder(k+1) {
		return 0, 0
	}
	return k, to
}

// isHolder reports whether token k is a noun for people, in small letters: spokesman.
func (t *talk) isHolder(k int) bool {
	if t.toks[k].shape != shapeLower {
		return false
	}
	switch t.word(k) {
	case "official", "officials", "neighbor", "neighbors", "neighbour", "neighbours", "witness", "witnesses", "colleague", "colleagues":
		return true // no titles
	}
	return t.is(k, lexicon.Title)
}

// inPhrase reports whether token k may be part of what a speaker is called.
func (t *talk) inPhrase(k int) bool {
	if kind := t.toks[k].kind; kind != wordToken && kind != possessiveToken || t.inside[k] > 0 {
		return false
	}
	switch t.word(k) {
	case "on", "in", "after", "when", "while", "as", "during", "before", "that", "who", "and", "but", "to", "he", "she", "they", "it", "with":
		return false
	}
	return !t.is(k, lexicon.Say|lexicon.Do) || t.is(k, lexicon.Title)
}

// opensPhrase reports whether token k is an article or the like.
func (t *talk) opensPhrase(k int) bool {
	switch t.word(k) {
	case "a", "an", "the", "one", "another", "some", "many", "several", "his", "her", "their", "its", "our":
		return true
	}
	return false
}
