package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// Words that say what a body deals with: "Department of Health and Social Care". A
// list of them goes on over "and" and commas, up to a word that begins a name or a
// title.

// isTopic reports whether token i is a word that says what a body deals with.
func (t *tokens) isTopic(i int) bool {
	c := t.toks[i].class
	return c&(topics|lexicon.People) != 0 || c&(anyName|lexicon.Place) == 0 && hasTopicEnding(t.word(i))
}

// topicEnd is the end of the capitalised words from token i on that say what
// a body deals with or where it is: "Skin and Eye Diseases".
func (t *tokens) topicEnd(i int) int {
	j := i
	for j < i+longestRun {
		switch {
		case t.capital(j) && (j == i || !t.topicStops(j) && !t.nameAfterTopic(j, i)):
			j++
			if t.toks[j].kind == possessiveToken && t.capital(j+1) && t.toks[j-1].class != 0 && !t.is(j-1, lexicon.Place) && t.isTopic(j-1) {
				j++ // Women's and Children's, but not Farhill's Index
			}
		case j > i && (t.mayBeTopic(j-1) || j == i+1 && t.opensList(j)) && t.isAnd(j) && t.topicGoesOn(j+1):
			j++
		case j == i+1 && t.is(i, lexicon.Place) && t.isAnd(j) && t.is(j+1, lexicon.Place) && (t.isLone(j+1) || t.nameStarts(j+2)):
			j++ // England and Wales
		case j > i && t.toks[j].kind == commaToken && t.listOfTopics(j):
			j++
		case j > i && t.isTopic(j-1) && t.isAnd(j) && t.isWord(j+1, wThe) && t.isLoneCommon(j+2):
			j += 2 // Sustainability and the Environment
		default:
			return j
		}
	}
	return j
}

// nameAfterTopic reports whether two words that nobody knows follow the
// subjects before token j: "Minister of Health | Pratima Deshmukh".
func (t *tokens) nameAfterTopic(j, i int) bool {
	if j == i || !t.isTopic(j-1) || t.isTopic(j) || t.isTopic(j+1) || t.capital(j+2) && t.isTopic(j+2) {
		return false
	}
	_, ok := t.nameAt(j)
	return ok && t.nameable(j) && t.nameable(j+1) && t.toks[j+1].blank
}

// topicGoesOn reports whether a list of subjects goes on with token j.
func (t *tokens) topicGoesOn(j int) bool {
	return t.capital(j) && t.topicFollows(j) && !t.topicStops(j) && !t.anotherBody(j)
}

// anotherBody reports whether a body of its own begins with token i, behind an "and": the
// Academy of Sciences and | Lindal Academy of Arts.
func (t *tokens) anotherBody(i int) bool {
	const farthest = 3
	for k := i; k < i+farthest && t.capital(k); k++ {
		if t.is(k, lexicon.OrgBody) && t.isWord(k+1, wOf) {
			return k == i || !t.is(i, lexicon.Org|lexicon.OrgBody) // not Library Administration Bureau of
		}
	}
	return false
}

// opensList reports whether a word that nobody knows stands before the "and" at token j and
// two words of a subject behind it: Crop | and Soil Science.
func (t *tokens) opensList(j int) bool {
	return t.toks[j-1].class == 0 && t.toks[j-1].shape == shapeTitle && t.isTopic(j+1) && t.capital(j+2) && t.isTopic(j+2) && !t.is(j+2, lexicon.OrgBody) && !t.capital(j+3)
}

// isLoneCommon reports whether such a capital is a word of names of bodies, and no
// head noun of one: the Environment.
func (t *tokens) isLoneCommon(i int) bool {
	return t.isLone(i) && t.isBut(i, lexicon.Common, lexicon.Org|lexicon.Title)
}

// topicFollows reports whether token j, behind "and", is the word of a subject, an
// unknown word before one, or the second of two plurals.
func (t *tokens) topicFollows(j int) bool {
	return t.mayBeTopic(j) || t.toks[j].class == 0 && t.capital(j+1) && t.isTopic(j+1) ||
		t.isLone(j) && strings.HasSuffix(t.word(j), "s") && strings.HasSuffix(t.word(j-2), "s") // Roads and Bridges
}

// topicStops reports whether the capitalised word j begins something new.
func (t *tokens) topicStops(j int) bool {
	if t.word(j) == "Justice" && !t.capital(j+1) {
		return false // the Center for Water Justice
	}
	if t.isCommonOf(j) {
		return false // Student Affairs
	}
	if t.is(j, lexicon.Function) && t.toks[j].shape != shapeUpper || t.nameStarts(j) {
		return true
	}
	return t.is(j, mayTitle) && t.titleAt(j) && !t.isCalling(j)
}

// isCommonOf reports whether token j says of what people the subject is that a common
// word behind it names: Patient | Experience.
func (t *tokens) isCommonOf(j int) bool {
	if t.is(j, lexicon.Title) && t.word(j+1) == "Affairs" {
		return true
	}
	return t.is(j, lexicon.Profession|lexicon.Role|lexicon.TitleNoun) && t.capital(j+1) && (t.word(j+1) == "Affairs" || t.isBut(j+1, lexicon.Common, anyName|lexicon.Title))
}

// mayBeTopic reports whether token k may say what a body deals with in a list
// whose other words do: any word that names nobody.
func (t *tokens) mayBeTopic(k int) bool {
	return t.isTopic(k) || t.toks[k].class == 0 && t.toks[k].shape == shapeTitle && strings.HasSuffix(t.word(k), "s") && !t.nameStarts(k)
}

// isCalling reports whether the plural of a profession at token j says of whom
// a body is: the Institution of Harbour Engineers.
func (t *tokens) isCalling(j int) bool {
	return t.is(j, lexicon.PluralTitle) && t.is(j, lexicon.Profession|lexicon.Rank|lexicon.Head) && !t.capital(j+1)
}

// listOfTopics reports whether the comma at token j stands in a list such as
// "Trade, Transport and Energy".
func (t *tokens) listOfTopics(j int) bool {
	if !t.isTopic(j - 1) {
		return false
	}
	for k := j + 1; k < j+8; k++ {
		switch {
		case t.capital(k) && t.mayBeTopic(k) && !t.titleAt(k) && !t.is(k, lexicon.OrgBody):
		case t.toks[k].kind == commaToken && t.capital(k-1):
		case t.isAnd(k) && t.capital(k-1):
			return t.capital(k+1) && t.mayBeTopic(k+1) && !t.titleAt(k+1) && !t.is(k+1, lexicon.OrgBody)
		default:
			return false
		}
	}
	return false
}
