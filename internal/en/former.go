package en

import "github.com/bulletin-go/bulletin/internal/lexicon"

// farthestLeave is how many tokens before "as" or "from" the verb of leaving
// may stand: stepped down last week | as.
const farthestLeave = 5

// leftAs reports whether the "as" at token i stands behind words that say a
// post is past: stepped down as, no longer serves as, previously served as.
func (s *finder) leftAs(i int) bool {
	for k := i - 1; k >= 0 && i-k <= farthestLeave && s.toks[k].kind == wordToken; k-- {
		switch s.word(k) {
		case "down":
			return k > 0 && s.steps(k-1) && !s.ahead(k-1)
		case "resigned", "resigns", "resigning", "retired", "retiring", "quit", "ousted", "dismissed", "sacked", "fired", "removed", "relieved", "leaving", "departed":
			return !s.ahead(k)
		case "serves", "served", "serving", "worked", "works", "acted":
			return s.inPast(k - 1)
		}
		if s.capital(k) && !s.is(k, lexicon.Month) || s.turnsTo(k) {
			return false
		}
	}
	return false
}

// turnsTo reports whether the word at token k leads from the post that was left
// to a new one: resigned to take over as.
func (s *finder) turnsTo(k int) bool {
	switch s.word(k) {
	case "to", "and", "but", "then", "over", "took", "joined", "appointed", "named", "elected", "before", "after":
		return true
	}
	return false
}

// steps reports whether token k is the first word of "stepped down".
func (s *finder) steps(k int) bool {
	switch s.word(k) {
	case "stepped", "stepping", "stood", "standing":
		return true
	}
	return false
}

// ahead reports whether what the verb at token k says did not happen: will be
// removed, has not resigned.
func (s *finder) ahead(k int) bool {
	for j := k - 1; j >= 0 && k-j <= 3 && s.toks[j].kind == wordToken; j-- {
		switch s.word(j) {
		case "will", "would", "may", "might", "could", "should", "not", "never", "to", "before", "if":
			return true
		}
	}
	return false
}

// inPast reports whether the word at token k puts the verb behind it in the
// past: previously served, no longer serves.
func (s *finder) inPast(k int) bool {
	if k < 1 {
		return false
	}
	switch s.word(k) {
	case "previously", "formerly", "Previously", "Formerly":
		return true
	case "longer":
		return s.isWord(k-1, wNo)
	case "recently":
		return s.isWord(k-1, wMost)
	}
	return false
}

// lostPost reports whether the "of" at token i ends words that take a post
// from somebody: removed from the post of, relieved of his duties as.
func (s *finder) lostPost(i int) bool {
	switch s.word(i - 1) {
	case "post", "posts", "position", "positions", "office", "role":
	default:
		return false
	}
	k := i - 2
	for k > 0 && (s.isWord(k, wThe) || s.isWord(k, wHis) || s.isWord(k, wHer) || s.isWord(k, wTheir)) {
		k--
	}
	if k < 1 || !s.isWord(k, wFrom) && !s.isWord(k, wOf) {
		return false
	}
	for j := k - 1; j >= 0 && k-j <= farthestLeave && s.toks[j].kind == wordToken; j-- {
		switch s.word(j) {
		case "removed", "relieved", "dismissed", "resigned", "retired", "down", "ousted", "sacked":
			return !s.ahead(j)
		}
	}
	return false
}

// servedTerm reports whether the "as" at token i stands behind "served" and a
// term is named behind the post at token from: served as dean from 2003 to 2010,
// where she served as dean for six years.
func (s *finder) servedTerm(i, from int) bool {
	const farthest = 30
	k := i - 1
	if k < 2 {
		return false
	}
	switch s.word(k) {
	case "served", "worked", "acted":
		if s.isWord(k-1, wHas) || s.isWord(k-1, wHad) || s.word(k-1) == "have" || s.isWord(k-1, wAlso) && s.isWord(k-2, wHas) {
			return false
		}
	case "serving", "working", "acting":
	default:
		return false
	}
	for j := from; j < from+farthest && s.toks[j].kind != stopToken && s.toks[j].kind != breakToken && s.toks[j].kind != semicolonToken; j++ {
		switch s.word(j) {
		case "until", "till":
			return true
		case "from", "between":
			if s.toks[j+1].kind == numberToken && s.toks[j+2].kind == wordToken {
				return true
			}
		case "years", "terms", "decades", "months":
			if s.word(j-2) == "for" || s.word(j-3) == "for" {
				return true
			}
		}
	}
	return false
}

// servesAs reports whether a verb of serving or joining stands before the "as" at
// token i: joined the trust in 2015 | as.
func (s *finder) servesAs(i int) bool {
	const farthest = 10
	for k := i - 1; k >= 0 && i-k <= farthest && s.toks[k].kind != stopToken && s.toks[k].kind != breakToken; k-- {
		switch s.word(k) {
		case "joined", "joins", "works", "worked", "working", "serves", "served", "serving", "hired", "employed", "volunteers", "volunteered", "practised", "practiced", "trained", "qualified", "retired", "started", "began":
			return true
		}
	}
	return false
}
