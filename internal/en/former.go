package en

import "github.com/bulletin-go/bulletin/internal/lexicon"

// Posts that are past: "former", "served as", "left as", "stepped down from". A verb
// in front of the link tells, within a few words, unless it did not happen yet: "will
// be removed".

// farthestLeave is how many tokens before "as" or "from" the verb of leaving
// may stand: stepped down last week | as.
const farthestLeave = 5

// leftAs reports whether the "as" at token i stands behind words that say a
// post is past: stepped down as, no longer serves as, previously served as.
func (t *tokens) leftAs(i int) bool {
	for k := i - 1; k >= 0 && i-k <= farthestLeave && t.toks[k].kind == wordToken; k-- {
		switch t.word(k) {
		case "down":
			return k > 0 && t.steps(k-1) && !t.ahead(k-1)
		case "resigned", "resigns", "resigning", "retired", "retiring", "quit", "ousted", "dismissed", "sacked", "fired", "removed", "relieved", "leaving", "departed":
			return !t.ahead(k)
		case "serves", "served", "serving", "worked", "works", "acted":
			return t.inPast(k - 1)
		}
		if t.capital(k) && !t.is(k, lexicon.Month) || t.turnsTo(k) {
			return false
		}
	}
	return false
}

// turnsTo reports whether the word at token k leads from the post that was left
// to a new one: resigned to take over as.
func (t *tokens) turnsTo(k int) bool {
	switch t.word(k) {
	case "to", "and", "but", "then", "over", "took", "joined", "appointed", "named", "elected", "before", "after":
		return true
	}
	return false
}

// steps reports whether token k is the first word of "stepped down".
func (t *tokens) steps(k int) bool {
	switch t.word(k) {
	case "stepped", "stepping", "stood", "standing":
		return true
	}
	return false
}

// ahead reports whether what the verb at token k says did not happen: will be
// removed, has not resigned.
func (t *tokens) ahead(k int) bool {
	for j := k - 1; j >= 0 && k-j <= 3 && t.toks[j].kind == wordToken; j-- {
		switch t.word(j) {
		case "will", "would", "may", "might", "could", "should", "not", "never", "to", "before", "if":
			return true
		}
	}
	return false
}

// inPast reports whether the word at token k puts the verb behind it in the
// past: previously served, no longer serves.
func (t *tokens) inPast(k int) bool {
	if k < 1 {
		return false
	}
	switch t.word(k) {
	case "previously", "formerly", "Previously", "Formerly":
		return true
	case "longer":
		return t.isWord(k-1, wNo)
	case "recently":
		return t.isWord(k-1, wMost)
	}
	return false
}

// postOf reports whether the "of" at token i ends words that say who has a post, or had
// it: holds the post of, took up the position of, was removed from the office of.
func (t *tokens) postOf(i int) (is, past bool) {
	switch t.word(i - 1) {
	case "post", "posts", "position", "positions", "office", "role":
	default:
		return false, false
	}
	k := i - 2
	for k > 0 && t.isOne(k, wThe, wHis, wHer, wTheir) || t.word(k) == "up" || t.word(k) == "over" {
		k--
	}
	switch {
	case t.holds(k):
		if t.inPast(k - 1) {
			return true, true // no longer holds the post of
		}
		// The role of the king is played.
		return t.word(i-1) != "role" && t.word(k) != "held" && !t.ahead(k) && t.rightBehindPerson(k), false
	case !t.isOne(k, wFrom, wOf):
		return false, false
	}
	for j := k - 1; j >= 0 && k-j <= farthestLeave && t.toks[j].kind == wordToken; j-- {
		switch t.word(j) {
		case "removed", "relieved", "dismissed", "resigned", "retired", "down", "ousted", "sacked":
			return !t.ahead(j), true
		}
	}
	return false, false
}

// holds reports whether token i is a verb of having a post.
func (t *tokens) holds(i int) bool {
	switch t.word(i) {
	case "holds", "held", "hold", "occupies", "took", "takes", "assumed", "assumes", "fills":
		return true
	}
	return false
}

// rightBehindPerson reports whether a capital ends right before token k, or before "now"
// and the like there.
func (t *tokens) rightBehindPerson(k int) bool {
	if k > 1 && t.isOne(k-1, wNow, wCurrently, wAlso) {
		k--
	}
	return t.capital(k - 1)
}

// servedTerm reports whether the "as" at token i stands behind "served" and a
// term is named behind the post at token from: served as dean from 2003 to 2010,
// where she served as dean for six years.
func (t *tokens) servedTerm(i, from int) bool {
	const farthest = 30
	k := i - 1
	if k < 2 {
		return false
	}
	switch t.word(k) {
	case "served", "worked", "acted":
		if t.isOne(k-1, wHas, wHad) || t.word(k-1) == "have" || t.isWord(k-1, wAlso) && t.isWord(k-2, wHas) {
			return false
		}
	case "serving", "working", "acting":
	default:
		return false
	}
	for j := from; j < from+farthest && t.toks[j].kind != stopToken && t.toks[j].kind != breakToken && t.toks[j].kind != semicolonToken; j++ {
		switch t.word(j) {
		case "until", "till":
			return true
		case "from", "between":
			if t.toks[j+1].kind == numberToken && t.toks[j+2].kind == wordToken {
				return true
			}
		case "years", "terms", "decades", "months":
			if t.word(j-2) == "for" || t.word(j-3) == "for" {
				return true
			}
		}
	}
	return false
}

// servesAs reports whether a verb of serving or joining stands before the "as" at
// token i: joined the trust in 2015 | as.
func (t *tokens) servesAs(i int) bool {
	const farthest = 10
	for k := i - 1; k >= 0 && i-k <= farthest && t.toks[k].kind != stopToken && t.toks[k].kind != breakToken; k-- {
		switch t.word(k) {
		case "joined", "joins", "works", "worked", "working", "serves", "served", "serving", "hired", "employed", "volunteers", "volunteered", "practised", "practiced", "trained", "qualified", "retired", "started", "began":
			return true
		}
	}
	return false
}
