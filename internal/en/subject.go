package en

import "github.com/bulletin-go/bulletin/internal/lexicon"

// Subjects of titles: "head of nursing", "Minister for Trade and Industry". They
// belong to the title, while a body behind the same preposition does not.

// isOfficer reports whether the noun at token i is of officers of a company or a
// school, whose subject is part of the title: vice president of marketing.
// The heads of departments are heads of what they are about.
func (t *tokens) isOfficer(i int) bool {
	switch t.word(i) {
	case "president", "President", "provost", "Provost":
		return t.isOne(i-1, wVice, wAssistant, wDeputy)
	case "manager", "Manager":
		return true
	}
	return false
}

// leads reports whether a word of the title of post is a head of posts: Head
// Nurse.
func (t *tokens) leads(post *foundPost) bool {
	for i := post.first; i <= post.head; i++ {
		if t.is(i, lexicon.Head) || t.isWord(i, wLead) {
			return true
		}
	}
	return false
}

// subjectEnd is the end of a subject at token k: "Health", "orthopedics",
// "Trade, Transport and Energy". It is k where a body stands there.
func (t *tokens) subjectEnd(k int) int {
	if t.capital(k) {
		if t.nameStarts(k) && !t.isTopic(k) {
			return k // spokesman for | Rosa Penn
		}
		if org, ok := t.orgAt(k); ok && !org.weak && !t.isPortfolio(k, org.end) {
			return k
		}
		end := t.topicEnd(k)
		if t.isWord(k-1, wFor) && t.is(k-2, lexicon.Topic) && !t.is(k, lexicon.Place|lexicon.PlaceWeak) {
			return end // Minister for Manpower
		}
		if end == k+1 && !t.isTopic(k) && !t.isWord(k, wState) && !t.fieldAtBody(end) {
			return k // "Professor of Lindal", but Professor of Botany at Lindal College
		}
		return end
	}
	if t.isWord(k-1, wFor) && t.isCount(k) {
		return k // treasurer for six years
	}
	end, isBody := t.lowerPhrase2(k)
	if isBody || t.capital(end) && !t.nameFollows(end) {
		return k // "the county | Party committee"
	}
	if end > k {
		end = t.listEnd(end)
	}
	return end
}

// fieldAtBody reports whether "at" and a body follow at token i what then is a field.
func (t *tokens) fieldAtBody(i int) bool {
	if !t.isWord(i, wAt) || t.is(i-1, lexicon.Place|lexicon.PlaceWeak) {
		return false
	}
	_, ok := t.orgAt(t.skipThe(i + 1))
	return ok
}

// isPortfolio reports whether the words in tokens [k, end), read as a body, only say
// what a minister is for: Minister for | Local Government.
func (t *tokens) isPortfolio(k, end int) bool {
	if !t.isWord(k-1, wFor) || !t.is(k-2, lexicon.Topic) {
		return false
	}
	for ; k < end; k++ {
		if t.capital(k) && !t.is(k, lexicon.Common) {
			return false
		}
	}
	return true
}

// namedAfter reports whether nothing but words of a subject stand from token k on
// before a name: Director of | Nursing and Patient Care | Mary Penn.
func (t *tokens) namedAfter(k int) bool {
	if !t.capital(k) || t.is(k, lexicon.Place|lexicon.PlaceWeak) {
		return false
	}
	const bodies = lexicon.OrgBody | lexicon.OrgUnit | lexicon.OrgTail | lexicon.OrgPlace | lexicon.Body
	end := t.topicEnd(k)
	for j := k; j < end; j++ {
		switch {
		case !t.capital(j):
		case !t.is(j, lexicon.Common|lexicon.TitleNoun|lexicon.Modifier|lexicon.Org) && !t.isCommonOf(j), t.is(j, bodies) && end > k+1, t.is(j, lexicon.OrgPlace):
			return false
		}
	}
	return end > k && t.capital(end) && (t.is(end, lexicon.Honor) || t.nameStarts(end))
}

// personNoun is the end of a phrase at token k that ends in a noun of
// persons: "head of ward nurse".
func (t *tokens) personNoun(k int) int {
	for j := k; j < k+4 && t.toks[j].kind == wordToken && t.toks[j].shape == shapeLower && !t.is(j, lexicon.Function); j++ {
		if t.is(j, lexicon.Profession) && j > k {
			return j + 1
		}
	}
	return k
}

// isCount reports whether token i begins how long something was: six years.
func (t *tokens) isCount(i int) bool {
	if t.toks[i].kind == numberToken {
		return true
	}
	switch t.word(i) {
	case "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "many", "several", "more", "nearly", "almost", "over", "about", "some", "years", "decades", "just", "only", "life":
		return true
	}
	return false
}
