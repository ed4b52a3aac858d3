package en

import "github.com/bulletin-go/bulletin/internal/lexicon"

// Abbreviations. "(QPH)" behind a name, or words whose initials spell what stands in
// the bracket, name a body; one that nothing is known of is taken for a body only
// where people belong to it: the ULN candidate.

// spelledOut finds the words before the bracket at token i, or inside it, whose
// first letters are the abbreviation on its other side, where they are a name in
// another language: Unione Lindalese Nuova (ULN), ULN (Unione Lindalese Nuova).
func (t *tokens) spelledOut(i int) (from, to int) {
	switch {
	case t.inBracket(i):
		if from = t.initialsBefore(i, t.word(i+1)); from >= 0 && t.isForeign(from, i) {
			return from, i
		}
	case t.isAcronym(i - 1):
		to = i + 1
		for to < i+longestRun && t.toks[to].kind == wordToken {
			to++
		}
		if t.toks[to].kind == closeToken && t.initialsBefore(to, t.word(i-1)) == i+1 && t.isForeign(i+1, to) {
			return i + 1, to
		}
	}
	return 0, 0
}

// inBracket reports whether an abbreviation alone stands in the bracket that opens with
// token i.
func (t *tokens) inBracket(i int) bool {
	return t.toks[i].kind == openToken && t.isAcronym(i+1) && t.toks[i+2].kind == closeToken
}

// initialsBefore gives the first token of the words that end before token end and
// spell short by their first letters, -1 if they do not.
func (t *tokens) initialsBefore(end int, short string) int {
	const fewest = 3
	if len(short) < fewest {
		return -1
	}
	k := end - 1
	for n := len(short) - 1; n >= 0; k-- {
		if k < 0 || t.toks[k].kind != wordToken {
			return -1
		}
		switch first := t.text[t.toks[k].start]; {
		case first|0x20 == short[n]|0x20:
			n--
		case t.capital(k):
			return -1
		}
	}
	if k++; t.capital(k) {
		return k
	}
	return -1
}

// isForeign reports whether tokens [i, j) are no English: most are words that
// nothing is known of, the last one too.
func (t *tokens) isForeign(i, j int) bool {
	known, unknown := 0, 0
	for k := i; k < j; k++ {
		switch {
		case !t.capital(k):
		case t.toks[k].class&^(lexicon.Place|lexicon.PlaceWeak|lexicon.People) == 0:
			unknown++
		default:
			known++
		}
	}
	return unknown > known && t.toks[j-1].class&^lexicon.Place == 0 && !hasTopicEnding(t.word(j-1))
}

// noteForeign takes the words around the bracket at token i for the name of an
// organisation where its abbreviation tells so. What was read as names before is
// none then.
func (s *sheet) noteForeign(i int) {
	from, to := s.spelledOut(i)
	if to == from {
		return
	}
	for n := len(s.names) - 1; n >= 0 && s.names[n].end > from; n-- {
		s.names[n].score = 0
	}
	for n := len(s.items) - 1; n >= 0 && s.items[n].end > from; n-- {
		if s.items[n].kind == itemName {
			s.items[n].kind = itemOther
		}
	}
	s.orgs = append(s.orgs, body{start: from, end: to, body: true})
}

// isUnknownAcronym reports whether token i is an abbreviation that nothing is
// known of.
func (t *tokens) isUnknownAcronym(i int) bool {
	const fewest = 3
	return t.isAcronym(i) && t.toks[i].class == 0 && t.toks[i].end-t.toks[i].start >= fewest
}

// noteAcronym takes the abbreviation at token i for an organisation where people
// belong to it: the ULN candidate, joined the ULN.
func (s *sheet) noteAcronym(i int) {
	if !s.isUnknownAcronym(i) {
		return
	}
	if s.belongs(i+1) || s.joins(i-1) {
		s.orgs = append(s.orgs, body{start: i, end: i + 1, body: true})
	}
}

// belongs reports whether the noun at token i is of people who belong to a party
// or to a body.
func (t *tokens) belongs(i int) bool {
	switch t.word(i) {
	case "candidate", "candidates", "leader", "leaders", "politician", "politicians", "MP", "MPs", "TD", "TDs", "MEP", "MEPs", "MLA", "MLAs", "senator", "councillor", "councillors", "lawmaker", "lawmakers", "chairman", "chairwoman", "chief", "spokesman", "spokeswoman", "spokesperson", "supporters", "activists", "members", "party", "congress", "founder", "leadership", "headquarters", "manifesto", "coalition", "ticket":
		return true
	}
	return false
}

// joins reports whether the words that end with token i say that somebody joins
// or leaves what follows: joined | the, a member of | the.
func (t *tokens) joins(i int) bool {
	if t.isWord(i, wThe) {
		i--
	}
	if t.isJoining(i) {
		return true
	}
	switch t.word(i) {
	case "quit", "co-founded":
		return true
	case "of":
		switch t.word(i - 1) {
		case "leader", "leaders", "member", "members", "chairman", "chairwoman", "founder", "founders", "leadership", "secretary-general", "wing", "branch", "supporter", "supporters":
			return true
		}
	}
	return false
}
