package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Whose names are. Full names make the people; a name of one word is the person of
// that surname or given name who was named last before it, a surname also one named
// first after it. Else it is nobody, but where enough is said of him: "Dr Marsh, the
// hospital's pharmacist".

// crowd finds the people whom names are of.
type crowd struct {
	linker
	people  roster
	covered []bool // buffer of cover
}

// gatherPeople collects the full names that were read.
func (s *crowd) gatherPeople() {
	p := &s.people
	for i := range s.names {
		name := &s.names[i]
		if name.alone || name.score < enoughForName {
			continue
		}
		name.person = p.add(&s.tokens, name)
	}
	p.sortShorts()
}

// add adds a full name, or finds whom it is of: "Dana Whitlow" and "Dana R.
// Whitlow" are one person, who is printed by the longer name.
func (p *roster) add(s *tokens, name *properName) int {
	family, given := s.toks[name.family].hash, s.toks[name.given].hash
	key := lexicon.PairHash(given, family)
	if name.end-name.start > 2 && name.chinese {
		key = 0
		for i := name.start; i < name.end; i++ {
			key = lexicon.PairHash(key, s.toks[i].hash)
		}
	}
	text := s.printed(s.span(name.start, name.end))
	at := p.byFull.At(key)
	if i := int(*at); i >= 0 {
		if !name.chinese && (len(text) > len(p.name[i]) || len(text) == len(p.name[i]) && s.toks[name.family].shape == shapeTitle) {
			p.name[i] = text
		}
		return i
	}
	i := p.addPerson(text, !name.chinese)
	*at = int32(i)
	p.addShort(family, false, name.start, i)
	p.addShort(given, true, name.start, i)
	if last := name.end - 1; name.chinese && last > name.start+1 && s.is(last, lexicon.ZhFamily) {
		p.addShort(s.toks[last].hash, false, name.start, i) // Wei Ling Tan may be Dr Tan
	}
	return i
}

// settleAlone finds out whom the names of one word are of. Those of nobody
// are dropped where they are Chinese surnames or have only an honorific:
// "Mr. Cao" is not enough for a person.
func (s *crowd) settleAlone() {
	p := &s.people
	for i := range s.names {
		name := &s.names[i]
		if !name.alone || name.score < enoughForName {
			continue
		}
		chinese := s.isBut(name.start, lexicon.ZhFamily, lexicon.Given|lexicon.Family)
		word := s.toks[name.start].hash
		who, _ := p.short(word, false, name.start, !chinese || name.honorific == "")
		if who < 0 && !chinese {
			who, _ = p.short(word, true, name.start, false)
		}
		switch {
		case who >= 0:
			name.person = who
		case s.is(name.start, lexicon.ZhFamily) || name.honorific != "" && !s.isSomebody(i) && !s.isAddressed(name):
			name.score = 0
		default:
			name.person = p.addAlone(s.word(name.start), word)
		}
	}
}

// isSomebody reports whether enough is said of the name at index i, a surname behind
// an honorific, to be a person: Dr Marsh, the hospital's pharmacist, said.
func (s *crowd) isSomebody(i int) bool {
	name := &s.names[i]
	if len(s.word(name.start)) < 4 || s.is(name.start, notInNames) {
		return false
	}
	for _, h := range s.holds {
		if h.name == i {
			return true
		}
	}
	return false
}

// isAddressed reports whether a name of one word behind Mr, Mrs or Ms is surely a
// surname, which then is enough of a person.
func (s *crowd) isAddressed(name *properName) bool {
	const fewest = 4
	switch strings.TrimSuffix(name.honorific, ".") {
	case "Mr", "Mrs", "Ms", "Miss":
	default:
		return false
	}
	word := s.word(name.start)
	if len(word) < fewest || s.capital(name.end) {
		return false
	}
	if n, _ := lexicon.Syllables(word); n > 0 && !s.is(name.start, lexicon.Family) {
		return false // Ms Lianhua
	}
	return s.isBut(name.start, lexicon.Family|lexicon.FamilyWeak, notInNames) || s.toks[name.start].class == 0
}

// bareMentions adds the mentions by surname, or by given name, of people that
// the text names in full: "Whitlow noted", "Shazia said".
func (s *crowd) bareMentions() {
	p := &s.people
	covered := s.cover()
	for _, cap := range s.caps {
		i := int(cap)
		if covered[i] || !p.mayKnow(s.toks[i].hash) && p.alone.Get(s.toks[i].hash) < 0 || s.toks[i].shape == shapeInitial || s.inPhrase(i, covered) {
			continue
		}
		if who := s.bareMention(p, i); who >= 0 {
			s.names = append(s.names, properName{start: i, end: i + 1, family: i, given: -1, score: enoughForName, alone: true, person: who})
		}
	}
}

// bareMention finds the person that the capitalised word at token i means.
func (t *tokens) bareMention(p *roster, i int) int {
	word := t.toks[i].hash
	verb := t.toks[i+1].kind == wordToken && t.is(i+1, lexicon.Say|lexicon.That|lexicon.Do) && t.toks[i+1].shape == shapeLower
	if who, _ := p.short(word, false, i, !t.is(i, notInNames)); who >= 0 {
		if p.latin[who] && !t.is(i, lexicon.Function) {
			return who
		}
		if verb && !t.is(i, lexicon.Function|lexicon.Common) {
			return who
		}
	}
	if verb || t.toks[i+1].kind == possessiveToken || t.toks[i+1].kind == commaToken || t.toks[i+1].kind == stopToken {
		if who, unique := p.short(word, true, i, false); who >= 0 && unique && p.latin[who] && !t.is(i, lexicon.Place|lexicon.Common|lexicon.Month) {
			return who
		}
	}
	return -1
}

// cover marks the tokens that names and organisations hold.
func (s *crowd) cover() []bool {
	covered := mention.Zeroed(s.covered, len(s.toks)+1)
	s.covered = covered
	for k := range s.names {
		if name := &s.names[k]; name.score >= enoughForName {
			for i := name.start; i < name.end; i++ {
				covered[i] = true
			}
		}
	}
	for k := range s.orgs {
		org := &s.orgs[k]
		for i := org.start; i < org.end; i++ {
			covered[i] = true
		}
	}
	return covered
}

// inPhrase reports whether token i is part of a phrase in capitals.
func (t *tokens) inPhrase(i int, covered []bool) bool {
	if next := t.toks[i+1]; t.capital(i+1) && next.blank && !covered[i+1] && !t.is(i+1, lexicon.Function) {
		return true
	}
	if !t.capital(i-1) || !t.toks[i].blank || covered[i-1] {
		return false
	}
	return !t.is(i-1, lexicon.Function|lexicon.Title|lexicon.People|lexicon.Honor) && !t.startsSentence(i-1)
}

// lonePeople finds people that the text names by one word only: "Brown ran
// for governor". It wants more evidence than a full name does.
func (s *crowd) lonePeople() {
	p := &s.people
	covered := s.cover()
	pronoun := s.pronoun
	for _, cap := range s.caps {
		i := int(cap)
		if covered[i] || s.toks[i].shape != shapeTitle || s.toks[i].class&neverAlone != 0 || s.inPhrase(i, covered) {
			continue
		}
		if s.loneScore(i, pronoun) < enoughForName {
			continue
		}
		who, _ := p.short(s.toks[i].hash, false, i, true)
		if who < 0 && s.is(i, lexicon.Given|lexicon.GivenWeak) {
			who, _ = p.short(s.toks[i].hash, true, i, false)
		}
		if who < 0 {
			who = p.addAlone(s.word(i), s.toks[i].hash)
		}
		s.names = append(s.names, properName{start: i, end: i + 1, family: i, given: -1, score: enoughForName, alone: true, person: who})
	}
}

// neverAlone are words that name nobody by themselves.
const neverAlone = lexicon.Function | lexicon.Month | lexicon.Place | lexicon.People | lexicon.Org | lexicon.Thing | lexicon.Honor | lexicon.ZhFamily

// loneScore weighs one capitalised word as a surname.
func (t *tokens) loneScore(i int, pronoun bool) int {
	const mostOfWord = 5 // what word and pronoun give at most
	context := t.loneContext(i)
	if mostOfWord+context < enoughForName {
		return 0
	}
	return context + t.loneWord(i, pronoun)
}

// loneWord weighs the word itself; no context makes up for -enoughForName.
func (t *tokens) loneWord(i int, pronoun bool) int {
	c := t.toks[i].class
	score := 0
	switch {
	case c&lexicon.Family != 0 && c&lexicon.Title != 0:
		score = 2 // King's Cross
	case c&lexicon.Family != 0:
		score = 4
	case c&lexicon.FamilyWeak != 0 && c&lexicon.Common != 0:
		score = 1
	case c&lexicon.FamilyWeak != 0:
		score = 2
	case c&(lexicon.Given|lexicon.GivenWeak) != 0:
		score = 1
	case c != 0:
		return -enoughForName
	case hasTopicEnding(t.word(i)) || len(t.word(i)) < 4:
		score = -1
	case hasSurnameEnding(t.word(i)):
		score = 2
	default:
		if n, _ := lexicon.Syllables(t.word(i)); n > 0 {
			return -enoughForName // Haiping
		}
	}
	if pronoun {
		score++
	}
	return score
}

// loneContext weighs what stands around one word that may be a surname.
func (t *tokens) loneContext(i int) int {
	score := 0
	next := t.toks[i+1]
	switch {
	case next.kind == wordToken && next.shape == shapeLower && next.class&lexicon.Say != 0:
		score += 3
	case next.kind == wordToken && next.shape == shapeLower && next.class&(lexicon.Do|lexicon.That) != 0:
		score += 2
		if t.humanVerb(i + 1) {
			score++
			if t.startsSentence(i) {
				score += 2
			}
		}
	case next.kind == possessiveToken:
		score++
		if t.isOne(i+2, wVictory, wResignation, wDeath, wGovernment, wCabinet, wAdministration, wCampaign, wWife, wSon, wFather) {
			score++
		}
	}
	switch prev := i - 1; {
	case t.is(prev, lexicon.Noble) && t.capital(prev) && !t.isPlace(prev) && next.kind != dashToken && t.isBut(i, lexicon.Given|lexicon.GivenWeak, lexicon.Title|lexicon.Common):
		return score + enoughForName // Queen Ottilie
	case t.isOne(prev, wThe, wA, wAn):
		return score - 4
	case t.isOne(prev, wIn, wAt, wNear, wFrom, wInto), t.isWord(prev, wOf) && !t.is(i, lexicon.Family):
		return score - 3
	case t.isOne(prev, wBy, wWith, wAgainst, wUnder, wElected, wDefeated, wSucceeded):
		score++
	}
	return score
}

// humanVerb reports whether only people do what the verb at token i says.
func (t *tokens) humanVerb(i int) bool {
	switch t.word(i) {
	case "graduated", "married", "resigned", "retired", "died", "campaigned", "contested", "ran", "studied", "testified", "wrote", "endorsed", "taught", "spoke", "recalled", "narrowly", "unsuccessfully", "himself", "herself", "stood", "served", "thought", "grew", "fled":
		return true
	case "was", "is":
		return t.isOne(i+1, wElected, wReElected, wReelected, wBorn, wAppointed, wNominated, wDefeated, wAccompanied) || t.isWord(i+1, wFirst) && t.isWord(i+2, wElected) || t.isWord(i+1, wA) && t.titleAt(i+2)
	}
	return false
}
