package en

import (
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// What stands around a name says how likely it is one: a title, an age or "who" for
// it; "the", "in" or "Lake" against it.

// contextScore weighs what stands around a name; first is where its
// honorific begins.
func (t *tokens) contextScore(first int, name properName) int {
	score := t.scoreBefore(first, name)
	switch next := name.end; {
	case t.is(next, lexicon.Say) && t.toks[next].kind == wordToken:
		score += 4
	case t.is(next, lexicon.Do|lexicon.That) && t.toks[next].shape == shapeLower:
		score += 2
	case t.isWord(next, wIs) && t.titleAfter(next+1):
		score += 3
	case t.toks[next].kind == commaToken && (t.titleAfter(next+1) || t.is(next+1, lexicon.Degree)):
		score += 4
	case t.toks[next].kind == commaToken && t.toks[next+1].dot && t.is(next+1, lexicon.Place):
		score -= 4 // Joshua Tree, Calif.
	case t.toks[next].kind == commaToken && t.toks[next+1].kind == numberToken && t.toks[next+1].end-t.toks[next+1].start == 2:
		score += 4 // Dana Whitlow, 46,
	case t.toks[next].kind == openToken && (t.toks[next+1].shape != shapeUpper && t.titleAt(next+1) || t.titleAt(t.bracketEnd(next))):
		score += 4 // Mo Fan (potter), Dana WHITLOW (LP, QA) chair
	case t.toks[next].kind == commaToken && t.isOne(next+1, wMale, wFemale, wBorn):
		score += 4 // Song Yi, male, born in 1968
	case t.isWord(next, wWho), t.toks[next].kind == commaToken && t.isWord(next+1, wWho):
		score += 4
	}
	return score
}

// bracketEnd is the token behind the short brackets that open at token i; i if they
// are longer.
func (t *tokens) bracketEnd(i int) int {
	const longest = 7
	for j := i + 1; j < i+longest; j++ {
		if t.toks[j].kind == closeToken {
			return j + 1
		}
	}
	return i
}

// titleAfter reports whether a title begins at i, after an article perhaps.
func (t *tokens) titleAfter(i int) bool {
	for range 3 {
		if t.isAge(i) || t.isOne(i, wA, wAn, wThe, wAnd, wNow) {
			i++
		}
	}
	return t.titleAt(i)
}

// scoreBefore weighs the word before a name.
func (t *tokens) scoreBefore(first int, name properName) int {
	if first == 0 {
		return 0
	}
	prev := first - 1
	tok := t.toks[prev]
	if tok.kind == commaToken && isKin(t.word(prev-1)) && t.ownsKin(prev-2) {
		return 4 // his wife, Dana Whitlow
	}
	if tok.kind != wordToken {
		return 0
	}
	switch {
	case t.capital(prev) && !tok.blank && tok.kind == wordToken && first > 1 && t.toks[prev-1].kind == dashToken:
		return 0
	case t.isWord(prev, wThe):
		return -5
	case t.is(name.family, lexicon.Thing) && t.isOne(prev, wIn, wNear, wAt):
		return -7 // at Franklin Hall
	case t.isOne(prev, wIn, wNear):
		return -4
	case t.isOne(prev, wAt, wAcross):
		return -3
	case t.isWord(prev, wOf) && t.is(prev-1, lexicon.OrgPlace|lexicon.Place):
		return -5 // the village of Dan Gulbi
	case isKin(t.word(prev)):
		return 4
	case t.isWord(prev, wFrom):
		return -1
	case t.isOne(prev, wBy, wWith, wAgainst):
		return 1
	case t.isBut(prev, lexicon.Title, lexicon.PluralTitle|lexicon.Role|lexicon.Modifier):
		return 6
	case t.is(prev, lexicon.Title):
		return 4
	case t.capital(prev) && isPlacePrefix(t.word(prev)):
		return -6
	}
	return 0
}

// isKin reports whether word, in small letters, is of somebody's family or friend.
func isKin(word string) bool {
	switch word {
	case "wife", "husband", "son", "daughter", "brother", "sister", "mother", "father", "granddaughter", "grandson", "grandmother", "grandfather", "niece", "nephew", "cousin", "uncle", "aunt", "widow", "widower", "stepson", "stepdaughter", "stepfather", "stepmother", "fiancé", "fiancée", "boyfriend", "girlfriend", "partner", "neighbour", "neighbor", "friend", "roommate", "classmate", "counterpart", "predecessor", "successor", "co-accused", "victim", "suspect":
		return true
	}
	return false
}

// ownsKin reports whether token i leads to a word of kin: his, a, Ivo's, two.
func (t *tokens) ownsKin(i int) bool {
	if i < 0 {
		return false
	}
	switch t.marker(i) {
	case wHis, wHer, wTheir, wA, wThe:
		return true
	}
	return t.toks[i].kind == possessiveToken || t.toks[i].kind == wordToken && !t.capital(i) && !t.is(i, lexicon.Function)
}

// isStormOrPlace reports whether word, before a name, makes the name that of a
// storm, a ship, a mountain.
func isStormOrPlace(word string) bool {
	switch word {
	case "St", "Saint", "Hurricane", "Storm", "Typhoon", "Cyclone", "Lake", "Mount", "Mt", "Fort", "Cape", "Camp", "Hotel", "Operation", "Project", "HMS", "USS":
		return true
	}
	return false
}

// isPlacePrefix reports whether word before a name makes it a place.
func isPlacePrefix(word string) bool {
	switch word {
	case "Lake", "Mount", "Mt", "Fort", "Port", "Cape", "Camp", "Point", "Saint", "St", "Ste", "Storm", "Typhoon", "Cyclone", "San", "Santa", "New", "North", "South", "East", "West", "Upper", "Lower", "Great", "River", "Isle", "El", "La", "Los", "Las", "HMS", "USS", "Le", "Hotel", "Villa", "Château", "Operation", "Hurricane", "Project":
		return true
	}
	return false
}
