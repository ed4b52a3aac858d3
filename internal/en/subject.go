package en

import "github.com/bulletin-go/bulletin/internal/lexicon"

// isOfficer reports whether the noun at token i is of officers of a company or a
// school, whose subject is part of the title: vice president of marketing.
// The heads of departments are heads of what they are about.
func (s *finder) isOfficer(i int) bool {
	switch s.word(i) {
	case "president", "President", "provost", "Provost":
		return i > 0 && (s.isWord(i-1, wVice) || s.isWord(i-1, wAssistant) || s.isWord(i-1, wDeputy))
	case "manager", "Manager":
		return true
	}
	return false
}

// leads reports whether a word of the title of post is a head of posts: Head
// Nurse.
func (s *finder) leads(post *foundPost) bool {
	for i := post.first; i <= post.head; i++ {
		if s.is(i, lexicon.Head) || s.isWord(i, wLead) {
			return true
		}
	}
	return false
}

// subjectEnd is the end of a subject at token k: "Health", "orthopedics",
// "Trade, Transport and Energy". It is k where a body stands there.
func (s *finder) subjectEnd(k int) int {
	if s.capital(k) {
		if org, ok := s.orgAt(k); ok && !org.weak {
			return k
		}
		end := s.topicEnd(k)
		if s.isWord(k-1, wFor) && s.is(k-2, lexicon.Topic) && !s.is(k, lexicon.Place|lexicon.PlaceWeak) {
			return end // Minister for Manpower
		}
		if end == k+1 && !s.isTopic(k) && !s.isWord(k, wState) {
			return k // "Professor of Lindal"
		}
		return end
	}
	if s.isWord(k-1, wFor) && s.isCount(k) {
		return k // treasurer for six years
	}
	end, isBody := s.lowerPhrase2(k)
	if isBody || s.capital(end) && !s.nameFollows(end) {
		return k // "the county | Party committee"
	}
	if end > k {
		end = s.listEnd(end)
	}
	return end
}

// personNoun is the end of a phrase at token k that ends in a noun of
// persons: "head of ward nurse".
func (s *finder) personNoun(k int) int {
	for j := k; j < k+4 && s.toks[j].kind == wordToken && s.toks[j].shape == shapeLower && !s.is(j, lexicon.Function); j++ {
		if s.is(j, lexicon.Profession) && j > k {
			return j + 1
		}
	}
	return k
}

// isCount reports whether token i begins how long something was: six years.
func (s *finder) isCount(i int) bool {
	if s.toks[i].kind == numberToken {
		return true
	}
	switch s.word(i) {
	case "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "many", "several", "more", "nearly", "almost", "over", "about", "some", "years", "decades", "just", "only", "life":
		return true
	}
	return false
}
