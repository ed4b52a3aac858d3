package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// Names of people. Given names and surnames of the lists, initials, particles,
// honorifics and what stands around add up to a score; enoughForName makes a name. The
// parts are looked at first, for most capitals of a page begin no name.

// nameStarts reports whether, by its words alone, a full name begins at i.
func (t *tokens) nameStarts(i int) bool {
	if !t.capital(i) {
		return false
	}
	if t.is(i, lexicon.Honor) && (t.toks[i].dot || t.capital(i+1)) {
		return true
	}
	if name, ok := t.chineseName(i); ok && name.score >= 4 {
		return true
	}
	if !t.is(i, lexicon.Given) || t.is(i, lexicon.Common|lexicon.Place|lexicon.Title) {
		return false
	}
	return t.isInitial(i+1) || t.wordSurname(i+1) && t.nothingOf(i+2) || t.nameable(i+1) && !t.is(i+1, notInNames) || t.isParticle(i+1) && t.nameable(i+2)
}

// nameAt reads the name that begins at token i and weighs it. ok is false
// where there is nothing that could be one.
func (t *tokens) nameAt(i int) (name properName, ok bool) {
	const mostHonors = 12 // tokens: more of them, Dr. Dr. Dr. …, are of nobody
	honorific := ""
	first := i
	if t.isPairHonor(i) {
		honorific = t.cut(i, i+2)
		i += 2
	}
	for i < first+mostHonors && t.is(i, lexicon.Honor) && t.capital(i) && t.toks[i].kind == wordToken && (t.capital(i+1) || t.isWord(i+1, wThe)) {
		if t.is(i, lexicon.GivenWeak) && !t.toks[i].dot {
			break
		}
		honorific = t.cut(i, i+1)
		i++
		if t.isPairHonor(i) {
			i += 2
		}
		if t.isWord(i, wThe) && t.is(i+1, lexicon.Honor) {
			i++
		}
	}
	if name, ok = t.plainName(i); !ok && t.toks[i].shape == shapeInitial {
		name, ok = t.bareInitials(i, honorific != "")
	}
	if !ok {
		return t.honoredSurname(i, first, honorific)
	}
	if honorific != "" {
		name.score += 6
		name.honorific = honorific
	}
	name.score += t.contextScore(first, name)
	return name, name.score >= weakName
}

// plainName reads the name without honorifics that begins at token i.
func (t *tokens) plainName(i int) (properName, bool) {
	if t.is(i, lexicon.ZhFamily|lexicon.VnFamily) {
		if name, ok := t.chineseName(i); ok {
			return name, true
		}
	}
	if t.is(i+1, lexicon.ZhFamily) {
		if name, ok := t.reversedChinese(i); ok {
			return name, true
		}
	}
	if !t.nameable(i) {
		return properName{}, false
	}
	return t.westernName(i)
}

// isPairHonor reports whether an honorific of two words stands at token i: Tan Sri,
// Padma Bhushan.
func (t *tokens) isPairHonor(i int) bool {
	if !t.capital(i) || !t.capital(i+1) {
		return false
	}
	switch t.word(i) {
	case "Tan", "TAN", "tan":
		return strings.EqualFold(t.word(i+1), "sri")
	case "Padma":
		switch t.word(i + 1) {
		case "Shri", "Sri", "Shree", "Bhushan", "Vibhushan":
			return t.capital(i + 2)
		}
	case "Bharat":
		return t.word(i+1) == "Ratna" && t.capital(i+2)
	}
	return false
}

// honoredSurname reads the one word after an honorific: Mr. Marsh.
func (t *tokens) honoredSurname(i, first int, honorific string) (properName, bool) {
	if honorific == "" || first == i {
		return properName{}, false
	}
	if name, ok := t.honoredWords(i); ok {
		name.honorific = honorific
		return name, true
	}
	if !t.nameable(i) {
		return properName{}, false
	}
	return properName{start: i, end: i + 1, family: i, given: -1, honorific: honorific, score: enoughForName, alone: true}, true
}

// honoredWords reads two words behind an honorific that are a name only there, for
// one is also something else: Ms | Summer Marsh, Mr | Ivo Welsh.
func (t *tokens) honoredWords(i int) (properName, bool) {
	const other = notInNames &^ (lexicon.Common | lexicon.People | lexicon.Do)
	if !t.isLone(i+1) || !t.toks[i+1].blank || t.toks[i].shape != shapeTitle || t.toks[i+1].shape != shapeTitle {
		return properName{}, false
	}
	if !t.nameable(i) && !t.is(i+1, anyName) || !t.nothingOf(i+2) {
		return properName{}, false
	}
	for k := i; k < i+2; k++ {
		if t.isBut(k, other, anyName) || t.is(k, lexicon.Function|lexicon.Honor) {
			return properName{}, false
		}
	}
	return properName{start: i, end: i + 2, family: i + 1, given: i, score: enoughForName + 2}, true
}

// westernName reads a name such as Max R. Deller, J. Pell, Otto von Bismarck.
func (t *tokens) westernName(i int) (properName, bool) {
	if !t.nameable(i) || t.is(i, lexicon.NameSuffix) && t.toks[i].dot || t.is(i, lexicon.Function) && !t.isInitial(i) && !t.calledWill(i) {
		return properName{}, false
	}
	name := properName{start: i, end: i, family: i, given: i}
	parts := 0
	for name.end < i+7 && t.namePart(&name, parts) {
		parts++
	}
	if parts < 2 || name.family == i || t.isPlace(i) || isStormOrPlace(t.word(i)) || t.isThingOf(name) {
		return properName{}, false
	}
	if t.nameSuffix(&name); name.end > name.family+1 && t.is(name.end, lexicon.Thing) && t.capital(name.end) {
		return properName{}, false // Ivo Marsh Jr. Day
	}
	if t.isAnd(name.end) && t.isHouse(name.end+1) {
		return properName{}, false
	}
	if last := name.family; last > i+1 && t.is(last-1, lexicon.ZhFamily) && strings.Contains(t.word(last), "-") {
		if n, _ := chineseGiven(t.word(last)); n > 0 {
			name.family = last - 1 // Margaret Chung Wai-ling
		}
	}
	name.score += t.partScores(name)
	if next := name.end; t.runsOn(next) && t.partOfThing(next) && !t.toks[next-1].dot {
		return properName{}, false
	}
	return name, true
}

// calledWill reports whether token i, a small word that is also a given name, is one:
// a lone surname follows, and no lack of a verb makes it one. Will Marsh said, and
// Chairwoman May Marsh, but not Will Marsh resign? nor In May Marsh.
func (t *tokens) calledWill(i int) bool {
	if t.is(i-1, lexicon.Honor) && t.is(i, lexicon.GivenWeak) && t.runsOn(i+1) && t.nameable(i+1) {
		return true
	}
	if !t.isBut(i, lexicon.GivenWeak, lexicon.Preposition) || t.toks[i].shape != shapeTitle || !t.isLone(i+1) || !t.toks[i+1].blank {
		return false
	}
	if t.is(i+1, lexicon.Thing) || !t.is(i+1, lexicon.Family|lexicon.FamilyWeak|lexicon.ZhFamily) && (t.toks[i+1].class != 0 || hasPlaceEnding(t.word(i+1))) {
		return false
	}
	if t.isBut(i-1, lexicon.Title, lexicon.PluralTitle) && t.capital(i-1) {
		return true
	}
	next := &t.toks[i+2]
	verb := next.kind == wordToken && next.class&(lexicon.Say|lexicon.Do|lexicon.That) != 0 && isFinite(t.word(i+2))
	if t.toks[i-1].kind == wordToken {
		return !t.is(i, lexicon.Month) && !t.capital(i-1) && (verb || next.kind != wordToken)
	}
	return verb || next.kind == commaToken && (t.titleAfter(i+3) || t.isWord(i+3, wWho))
}

// isFinite reports whether word is a verb that "will" cannot stand before: said, says,
// is.
func isFinite(word string) bool {
	switch word {
	case "said", "told", "led", "took", "made", "won", "spoke", "became", "ran", "went", "wrote", "has", "had", "is", "was":
		return true
	}
	return isPast(word) || len(word) > 3 && word[len(word)-1] == 's' && word[len(word)-2] != 's'
}

// isThingOf reports whether the last word of name, which may be a surname, makes a
// thing of a name that is one without it: Rosa Marsh | Day.
func (t *tokens) isThingOf(name properName) bool {
	last := name.family
	return last >= name.start+2 && t.isBut(last, lexicon.Thing, lexicon.Family|lexicon.Given) &&
		(t.isBut(last-1, lexicon.Family|lexicon.FamilyWeak, lexicon.Given|lexicon.GivenWeak) || t.is(last-1, lexicon.NameSuffix))
}

// isHouse reports whether token i, behind "and", makes a name that of a house:
// Whitlow & Sons.
func (t *tokens) isHouse(i int) bool {
	switch t.word(i) {
	case "Sons", "Daughters", "Bros", "Brothers", "Partners", "Associates", "Co", "Company":
		return true
	}
	return false
}

// namePart takes the next part to name, which has parts of them: a word, an
// initial, or a particle with the word behind it.
func (t *tokens) namePart(name *properName, parts int) bool {
	if parts > 1 && t.is(name.end, lexicon.NameSuffix) {
		return false // nameSuffix takes it, so that the surname is the one before
	}
	j := name.end
	switch {
	case t.nameable(j) && (parts == 0 || t.toks[j].blank || t.isInitial(j) || t.isInitial(j-1)):
		if !t.isInitial(j) {
			name.family = j
			break
		}
		if !t.capital(j+1) && !t.isParticle(j+1) {
			return false // no surname behind the initial
		}
		if t.is(j+1, lexicon.Month) && t.toks[j+2].kind == numberToken {
			return false // V. April 3
		}
		name.score += 3
		if parts > 0 {
			name.score += 2
		}
	case parts > 0 && t.upperPart(j):
		name.family = j
	case parts == 1 && t.bareInitial(j):
		j++
		name.family = j
	case (parts == 1 || parts == 2 && t.isInitial(j-1)) && t.wordSurname(j):
		name.family = j
		name.score -= 2
	case parts > 0 && t.isParticle(j):
		if t.isParticle(j + 1) {
			j++
		}
		if !t.nameable(j+1) || t.isInitial(j+1) || parts > 1 && t.toks[name.start].class&anyName == 0 {
			return false // Línea de la Fiscalía del Condado
		}
		j++
		name.family = j
		name.score++
	default:
		end := j
		if parts > 0 && t.toks[j].kind >= quoteOpenToken {
			end = t.nicknameEnd(j)
		}
		if end == j {
			return false
		}
		j = end
	}
	name.end = j + 1
	return true
}

// bareInitials reads a name behind initials without full stops, which need an
// honorific or a title before them: Mrs | S Holm, Minister | Y S Devan Mohan Rao.
func (t *tokens) bareInitials(i int, honored bool) (properName, bool) {
	if !honored && !t.is(i-1, lexicon.Head|lexicon.Rank) {
		return properName{}, false
	}
	k := i
	for k < i+3 && t.toks[k].kind == wordToken && t.toks[k].shape == shapeInitial && !t.toks[k].dot {
		k++
	}
	if k == i || !t.capital(k) || t.toks[k].shape == shapeInitial {
		return properName{}, false
	}
	if !t.nameable(k) || t.isBut(k, notInNames, lexicon.Family) {
		return properName{}, false
	}
	for k < i+5 && t.runsOn(k+1) && t.nameable(k+1) && !t.isBut(k+1, notInNames, lexicon.Family) {
		k++
	}
	return properName{start: i, end: k + 1, family: k, given: i, score: enoughForName}, true
}

// bareInitial reports whether a middle initial without its full stop stands at token
// j between a given name and a surname: Darrell | E | Holm.
func (t *tokens) bareInitial(j int) bool {
	if tok := &t.toks[j]; tok.shape != shapeInitial || tok.dot || !tok.blank || !t.isBut(j-1, lexicon.Given, notInNames) {
		return false
	}
	return t.capital(j+1) && t.toks[j+1].shape != shapeInitial && t.nameable(j+1) && !t.is(j+1, notInNames)
}

// nicknameEnd is the last token of a word in quotation marks or brackets, or both,
// that begins at token j, behind a given name and before a surname: Margaret |
// "Peggy" | Lindal. It is j where there is none.
func (t *tokens) nicknameEnd(j int) int {
	if !t.toks[j].blank || !t.is(j-1, lexicon.Given|lexicon.GivenWeak) {
		return j
	}
	k := j
	paren, quote := t.toks[k].kind == openToken, false
	if paren {
		k++
	}
	switch t.toks[k].kind {
	case quoteToken, quoteOpenToken, otherToken:
		quote = true
		k++
	}
	if !t.capital(k) || !quote && (!paren || !t.is(k, lexicon.Given|lexicon.GivenWeak)) {
		return j
	}
	if k++; quote {
		switch t.toks[k].kind {
		case quoteToken, quoteOpenToken, quoteCloseToken, otherToken, possessiveToken:
			k++
		default:
			return j
		}
	}
	if paren {
		if t.toks[k].kind != closeToken {
			return j
		}
		k++
	}
	if !t.capital(k) || !t.toks[k].blank || !t.nameable(k) || t.is(k, notInNames) {
		return j
	}
	return k - 1
}

// upperPart reports whether the short word in capitals at token j is a part of
// a name written so: AHMAD ZAKI BIN ISMAIL.
func (t *tokens) upperPart(j int) bool {
	if t.toks[j-1].shape != shapeUpper || t.toks[j].shape != shapeUpper || t.toks[j+1].shape != shapeUpper || !t.is(j-1, lexicon.Given|lexicon.Family) {
		return false
	}
	tok := &t.toks[j]
	return tok.kind == wordToken && tok.class&notInNames == 0 && tok.blank && tok.end-tok.start > 2
}

// nameSuffix takes Jr., III and the like to name.
func (t *tokens) nameSuffix(name *properName) {
	switch j := name.end; {
	case t.is(j, lexicon.NameSuffix) && t.toks[j].kind == wordToken:
		name.end++
	case t.toks[j].kind == commaToken && t.is(j+1, lexicon.NameSuffix):
		name.end += 2
	default:
		return
	}
	name.score += 2
}

// wordSurname reports whether the common word at token j is the surname of
// the given name before it: Dana Lock, Ivo Most.
func (t *tokens) wordSurname(j int) bool {
	const other = lexicon.Thing | lexicon.Org | lexicon.Month | lexicon.Place | lexicon.Honor | lexicon.Degree | lexicon.Title | lexicon.Preposition
	if t.isBut(j-1, lexicon.Given, notInNames) && t.capital(j-2) && t.is(j-2, lexicon.Head|lexicon.Honor) && t.isBut(j, lexicon.Thing, other&^lexicon.Thing) {
		return t.isLone(j) && t.toks[j].blank && t.nothingOf(j+1) // Senator Ivo Tower said
	}
	if t.titleSurname(j) {
		return true
	}
	first := j - 1
	if t.isInitial(first) {
		first-- // Jeffrey P. | Gold
	}
	if !t.isBut(first, lexicon.Given, notInNames) || !t.isBut(j, lexicon.Common|lexicon.TitleNoun|lexicon.Do|lexicon.People, other) {
		return false
	}
	if t.is(j, lexicon.People) && !t.nothingOf(j+1) {
		return false
	}
	return t.toks[j].shape == shapeTitle && t.toks[j].blank && !t.capital(j+1)
}

// titleSurname reports whether the word of a title at token j is the surname of the given
// name before it, as a verb or a post follows: Dr Simon | Constable, chief of the ward.
func (t *tokens) titleSurname(j int) bool {
	if !t.isBut(j, lexicon.Title, lexicon.Modifier|lexicon.TitleNoun) || !t.isBut(j-1, lexicon.Given, notInNames) || !t.isLone(j) || t.toks[j].shape != shapeTitle || !t.toks[j].blank {
		return false
	}
	if t.toks[j+1].kind == commaToken {
		return t.is(j-2, lexicon.Honor)
	}
	return t.is(j+1, lexicon.Say|lexicon.Do|lexicon.That) && t.toks[j+1].shape == shapeLower
}

// nothingOf reports whether no noun stands at token i that a people could have: Dana
// Welsh | said, but the Welsh | choir.
func (t *tokens) nothingOf(i int) bool {
	return t.toks[i].kind != wordToken || t.is(i, lexicon.Function|lexicon.Say|lexicon.That|lexicon.Do)
}

// isParticle reports whether token i is a lower-case word inside surnames.
func (t *tokens) isParticle(i int) bool {
	tok := &t.toks[i]
	if tok.kind != wordToken || tok.class&lexicon.Particle == 0 {
		return false
	}
	return !tok.capital || tok.shape == shapeUpper && tok.class&(lexicon.Given|lexicon.Family|lexicon.ZhFamily) == 0 && t.toks[i-1].shape == shapeUpper && t.toks[i+1].shape == shapeUpper
}

// partScores weighs the words of a Western name.
func (t *tokens) partScores(name properName) int {
	score := 1
	switch first := t.toks[name.start].class; {
	case t.toks[name.start].shape == shapeInitial:
	case first&lexicon.Given != 0:
		score += 5
	case first&lexicon.GivenWeak != 0:
		score += 3
	case first&lexicon.Family != 0:
		score++
	}
	last := t.toks[name.family].class
	switch {
	case last&lexicon.Family != 0:
		score += 3
	case last&(lexicon.FamilyWeak|lexicon.ZhFamily) != 0:
		score += 2
	case last&(lexicon.Given|lexicon.GivenWeak) != 0:
		score++
	case hasSurnameEnding(t.word(name.family)):
		score += 2
	}
	if t.toks[name.start].shape == shapeTitle && t.toks[name.family].shape == shapeUpper {
		score += 2 // Dana WHITLOW
	}
	for j := name.start + 1; j < name.family; j++ {
		if t.is(j, lexicon.Given) {
			score += 2
		}
	}
	if hasPlaceEnding(t.word(name.family)) && last == 0 {
		score -= 2
	}
	if last&lexicon.Thing != 0 && t.is(name.start, lexicon.GivenWeak|lexicon.Family|lexicon.Place) {
		score -= 3 // Madison Hall
	}
	return score
}
