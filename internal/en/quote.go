package en

import (
	"cmp"
	"slices"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Who says what. Quotation marks are paired by paragraph; each verb of saying looks
// for a quotation before and behind it, else for a clause, and for its subject on the
// side that is left. A quotation that goes on in the next paragraph has the same
// speaker.

// find finds the speeches of a text with those names of so many people. They are
// good until the next call.
func (t *talk) find(text *tokens, names []properName, people int) []speech {
	t.tokens, t.names, t.subject = text, names, -1
	t.pairs, t.speeches = t.pairs[:0], t.speeches[:0]
	t.woman = mention.Zeroed(t.woman, people)
	t.startsAt, t.endsAt = mention.Zeroed(t.startsAt, len(t.toks)+1), mention.Zeroed(t.endsAt, len(t.toks)+1)
	t.gatherMentions()
	t.pairQuotes()
	next, says, i := 0, t.says, 0
	for _, stop := range t.stops {
		end := int(stop) + 1
		n := 0
		for n < len(says) && int(says[n]) < end {
			n++
		}
		t.sentence(i, end, next, says[:n])
		says = says[n:]
		for next < len(t.mentions) && t.mentions[next].start < end {
			next++
		}
		i = end
	}
	t.continued()
	return t.speeches
}

// gatherMentions collects the names of people.
func (t *talk) gatherMentions() {
	t.spots.Reset()
	for i := range t.names {
		if name := &t.names[i]; name.score >= enoughForName {
			t.spots.Add(i, name.start, name.end)
		}
	}
	t.mentions = t.mentions[:0]
	for k, at := range t.spots.Sort() {
		name := &t.names[at.Item]
		m := mentioned{name.start, name.end, name.person}
		t.mentions = append(t.mentions, m)
		t.endsAt[m.end] = int32(k + 1)
		if t.startsAt[m.start] == 0 {
			t.startsAt[m.start] = int32(k + 1)
		}
		switch name.honorific {
		case "Mr", "Mr.", "Sir":
			t.woman[m.person] = -1
		case "Ms", "Ms.", "Mrs", "Mrs.", "Miss":
			t.woman[m.person] = 1
		}
	}
}

// pairQuotes pairs the quotation marks of each paragraph.
func (t *talk) pairQuotes() {
	t.inside = mention.Zeroed(t.inside, len(t.toks))
	if !t.quote {
		return
	}
	open := -1
	for _, mark := range t.marks {
		i := int(mark)
		switch kind := t.toks[i].kind; {
		case kind == breakToken:
			if open >= 0 && i > 0 && (t.toks[open-1].kind == quoteOpenToken || t.opensParagraph(i)) {
				t.pair(open, i) // the quotation goes on in the next paragraph
			}
			open = -1
		case kind == quoteOpenToken, kind == quoteToken && open < 0:
			open = i + 1
		case kind == quoteCloseToken && open >= 0, kind == quoteToken:
			t.pair(open, i)
			open = -1
		}
	}
}

// opensParagraph reports whether the paragraph behind the break at token i
// begins with a straight quotation mark.
func (t *talk) opensParagraph(i int) bool {
	for i < len(t.toks)-padding && t.toks[i].kind == breakToken {
		i++
	}
	return t.toks[i].kind == quoteToken
}

func (t *talk) pair(open, end int) {
	if end-open < 2 {
		return
	}
	t.pairs = append(t.pairs, quotePair{open, end})
	for i := open; i < end; i++ {
		t.inside[i] = int32(len(t.pairs))
	}
}

// opened gives the quotation whose first token is i.
func (t *talk) opened(i int) (quotePair, bool) {
	if t.inside[i] == 0 {
		return quotePair{}, false
	}
	pair := t.pairs[t.inside[i]-1]
	return pair, pair.open == i
}

// closed gives the quotation that the mark at token i closes.
func (t *talk) closed(i int) (quotePair, bool) {
	if i == 0 || t.inside[i-1] == 0 {
		return quotePair{}, false
	}
	pair := t.pairs[t.inside[i-1]-1]
	return pair, pair.end == i
}

// sentence reads tokens [i, end) with the verbs among says; mention next is
// the first at or after i.
func (t *talk) sentence(i, end, next int, says []int32) {
	first := t.firstPerson(i, end, next)
	for _, say := range says {
		j := int(say)
		tok := &t.toks[j]
		if tok.shape != shapeLower && j > i || t.inside[j] > 0 {
			continue
		}
		switch {
		case tok.class&(lexicon.Say|lexicon.That) != 0 && tok.shape == shapeLower, t.isSaying(j), t.isWord(j, wPut) && t.isWord(j+1, wForward):
			t.verb(j, i, end, first)
		case t.isWord(j, wAccording) && t.isWord(j+1, wTo):
			t.according(j, end, next)
		}
	}
	if first >= 0 {
		t.subject = first
	}
}

// isSaying reports whether token j is the -ing form of a verb of saying.
func (t *talk) isSaying(j int) bool {
	word := t.word(j)
	if len(word) < 6 || word[len(word)-3:] != "ing" {
		return false
	}
	switch word {
	case "saying", "adding", "noting", "announcing", "stressing", "explaining", "emphasizing", "emphasising", "stating", "arguing", "warning":
		return t.isWord(j+1, wThat) || t.quoteAt(j+1) >= 0
	}
	return false
}

// quoteAt gives the first token inside the quotation that opens at token i,
// perhaps behind a comma or colon; -1 is none.
func (t *talk) quoteAt(i int) int {
	for range 3 {
		if k := t.toks[i].kind; k == commaToken || k == colonToken || t.isOne(i, wThat, wAs) {
			i++
			continue
		}
		break
	}
	if k := t.toks[i].kind; k == quoteOpenToken || k == quoteToken {
		if _, ok := t.opened(i + 1); ok {
			return i + 1
		}
	}
	return -1
}

// verb reads the verb of saying at token j of the sentence [i, end), which
// is about the person first.
func (t *talk) verb(j, i, end, first int) {
	if t.isHearer(j, i) {
		return
	}
	after := t.quoteAt(j + 1)
	if t.judges(j) {
		for k := j + 2; after < 0 && k < min(j+9, end); k++ {
			after = t.quoteAt(k)
		}
	}
	before := t.quoteBefore(j)
	if n := len(t.speeches); n > 0 && before >= 0 && t.speeches[n-1].end > before && t.toks[t.quoteEnd(before)-1].kind == stopToken {
		before = -1 // somebody else said that: "Yes." The mayor said no
	}
	who, subjectEnd := -1, j+1
	if before >= 0 {
		if t.endsAt[j] > 0 || t.isOne(j-1, wHe, wShe) {
			who = t.subjectBefore(j, i, first) // she said, behind the quotation
		}
		if who < 0 && !t.hasHearer(j) && !t.isOne(j-1, wHe, wShe) {
			who, subjectEnd = t.subjectAfter(j + 1)
		}
	}
	if who < 0 && before < 0 && after < 0 && t.saidBehind(j, i) {
		t.inverted(j, i, end)
		return
	}
	if who < 0 {
		who = t.subjectBefore(j, i, first)
	}
	if who < 0 && before < 0 && (j == 0 || !t.isOne(j-1, wHe, wShe)) {
		t.inverted(j, i, end)
	}
	if who < 0 {
		t.unnamed(j, i, before, after)
	}
	if who < 0 || before < 0 && t.saidTo(who, j) {
		return
	}
	switch {
	case before >= 0:
		t.say(who, before, t.quoteEnd(before), true)
		if more := t.quoteAt(subjectEnd); more >= 0 {
			t.say(who, more, t.quoteEnd(more), true)
		}
	case after >= 0:
		t.say(who, after, t.quoteEnd(after), true)
	default:
		if from := t.clause(j, end); from > 0 {
			if quote := t.quoteAt(from - 1); quote >= 0 && t.toks[from-1].kind == colonToken {
				t.say(who, quote, t.quoteEnd(quote), true)
				return
			}
			if t.toks[from-1].kind == colonToken {
				end = t.paragraphEnd(end)
			} else {
				end = t.clauseEnd(from, end)
			}
			t.say(who, from, end, false)
		} else if comma := t.trailing(j, i); comma > 0 {
			t.say(who, i, comma, false)
		}
	}
}

// saidTo reports whether the verb at token j is said to somebody, who then is not
// the one that he or she stands for: He told Dana Whitlow that.
func (t *talk) saidTo(who, j int) bool {
	for k := j + 1; k < j+4; k++ {
		if m := t.mentionFrom(k); m >= 0 {
			return t.mentions[m].person == who
		}
		if !t.is(k, lexicon.Title|lexicon.Modifier) {
			break
		}
	}
	return false
}

// hasHearer reports whether the verb at token j has who is spoken to for its object:
// the guard told | Ivo Marsh.
func (t *talk) hasHearer(j int) bool {
	switch t.word(j) {
	case "told", "tells", "telling", "asked", "asks", "reminded", "reminds", "assured", "assures", "informed", "informs", "warned", "warns", "urged", "urges", "advised", "begged", "instructed", "thanked", "congratulated":
		return true
	}
	return t.isWord(j+1, wTo)
}

// isHearer reports whether who stands before the verb at token j, in a sentence that
// begins at token i, is spoken to: Ivo Marsh was | told.
func (t *talk) isHearer(j, i int) bool {
	if !t.hasHearer(j) || t.isWord(j+1, wTo) {
		return false
	}
	k := j - 1
	for k > i && isAdverb(t.word(k)) {
		k--
	}
	switch t.word(k) {
	case "was", "were", "is", "are", "been", "being", "be":
		return true
	}
	return false
}

// judges reports whether the verb at token j may have its object before the words
// that are quoted: called the plan "a mess", accused them of "delay".
func (t *talk) judges(j int) bool {
	switch t.marker(j) {
	case wDescribed, wDescribes, wCalled:
		return true
	}
	switch t.word(j) {
	case "accused", "branded", "dismissed", "hailed", "praised", "condemned", "denounced", "labelled", "labeled", "dubbed", "blasted", "slammed", "lauded", "likened", "criticised", "criticized", "welcomed", "calls":
		return true
	}
	return false
}

// quoteEnd is the closing mark of the quotation whose first token is i.
func (t *talk) quoteEnd(i int) int { return t.pairs[t.inside[i]-1].end }

// quoteBefore gives the first token of the quotation that ends before the
// subject and verb around token j: "...," she said; "..." said Whitlow.
func (t *talk) quoteBefore(j int) int {
	for k := j - 1; k >= 0 && j-k <= 30; k-- {
		if m := t.endsAt[k+1]; m > 0 && t.inside[k] == 0 {
			k = t.mentions[m-1].start
			continue
		}
		if pair, ok := t.closed(k); ok {
			return pair.open
		}
		if t.toks[k].kind == commaToken {
			if m := t.relativeBefore(k); m >= 0 {
				k = t.mentions[m].start // Whitlow, who has led the agency since 2019, said
			}
			continue
		}
		if t.toks[k].kind != wordToken && t.toks[k].kind != possessiveToken {
			return -1
		}
		if t.toks[k].kind == wordToken && t.toks[k].shape == shapeLower && !t.is(k, lexicon.Title|lexicon.Modifier|lexicon.TitleNoun|lexicon.Org) && !isAdverb(t.word(k)) && !t.inPost(k) {
			return -1
		}
	}
	return -1
}

// say notes a speech.
func (t *talk) say(person, start, end int, direct bool) {
	for end > start && t.toks[end-1].kind == breakToken {
		end--
	}
	if end <= start {
		return
	}
	if n := len(t.speeches); n > 0 && t.speeches[n-1].end > start {
		return // within the one before
	}
	t.speeches = append(t.speeches, speech{person: person, start: start, end: end, direct: direct})
}

// continued adds the quotations that no verb gives to somebody: those with a name at a
// colon or a dash, and those that go on with what the speaker of the one before says,
// behind the attribution in the same paragraph, or as the whole of the next paragraph.
func (t *talk) continued() {
	slices.SortStableFunc(t.speeches, func(a, b speech) int { return cmp.Compare(a.start, b.start) })
	given := t.speeches
	t.speeches = t.speeches[len(t.speeches):]
	for _, pair := range t.pairs {
		for len(given) > 0 && given[0].start <= pair.open {
			t.speeches = append(t.speeches, given[0])
			given = given[1:]
		}
		n := len(t.speeches)
		if n > 0 && t.speeches[n-1].end > pair.open || len(given) > 0 && given[0].start < pair.end {
			continue
		}
		if who := t.named(pair); who >= 0 {
			t.speeches = append(t.speeches, speech{person: who, start: pair.open, end: pair.end, direct: true})
		} else if n > 0 && t.goesOn(t.speeches[n-1], pair) {
			last := t.speeches[n-1]
			t.speeches = append(t.speeches, speech{last.person, pair.open, pair.end, true, last.by})
		}
	}
	t.speeches = append(t.speeches, given...)
}

// named gives the person whose name alone says who is quoted: “...” – Ivo Marsh; the one
// person of a sentence that begins with the name and ends with a colon: Ivo Marsh
// laughed: “...”. It is -1 for none.
func (t *talk) named(pair quotePair) int {
	const farthest = 40
	if next := pair.end + 1; t.toks[next].kind == dashToken && t.toks[next].blank {
		if m := t.mentionFrom(t.skipTitles(next + 1)); m >= 0 {
			return t.mentions[m].person
		}
	}
	colon := pair.open - 2
	if colon < 0 || t.toks[colon].kind != colonToken {
		return -1
	}
	i := colon
	for i > 0 && colon-i < farthest && t.toks[i-1].kind != stopToken && t.toks[i-1].kind != breakToken && t.inside[i-1] == 0 {
		i--
	}
	for t.is(i, lexicon.Honor|lexicon.Title|lexicon.Modifier) || t.isWord(i, wThe) {
		i++
	}
	m := t.mentionFrom(i)
	if m < 0 || t.mentionBefore(colon) != m || t.toks[t.mentions[m].end].kind == possessiveToken {
		return -1
	}
	return t.mentions[m].person
}

// goesOn reports whether the quotation pair is said by the speaker of last.
func (t *talk) goesOn(last speech, pair quotePair) bool {
	const fewestWords, farthest = 4, 60
	first := pair.open - 1
	if t.toks[pair.end-1].kind == commaToken || pair.end-pair.open < fewestWords || first-last.end > farthest || !t.capital(pair.open) && t.toks[pair.open].kind != numberToken {
		return false
	}
	stops, paragraphs := 0, 0
	for k := last.end; k < first; k++ {
		switch t.toks[k].kind {
		case breakToken:
			if k > last.end && t.toks[k-1].kind == breakToken {
				continue
			}
			paragraphs++
		case stopToken:
			stops++
		}
		if paragraphs > 1 || stops > 1 {
			return false
		}
	}
	if paragraphs == 0 {
		return last.direct && t.toks[first-1].kind == stopToken
	}
	after := t.toks[min(pair.end+1, len(t.toks)-1)].kind
	return t.toks[first-1].kind == breakToken && (t.toks[pair.end].kind == breakToken || after == breakToken)
}
