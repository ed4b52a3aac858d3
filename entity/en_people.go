package entity

import (
	"cmp"
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// enPeople knows the people of a text by their full names, so that shorter
// mentions can be joined to them.
type enPeople struct {
	name   []string         // the name printed of each person
	first  []int            // token of the first mention of each
	byFull map[string]int   // given name and surname, lower case
	byLast map[string][]int // surname, lower case, in order of first mention
	byWord map[string][]int // given name, lower case
	latin  []bool           // whether each has a Western name
}

func lowerASCII(s string) string { return strings.ToLower(s) }

// gatherPeople collects the full names that were read.
func (s *enScan) gatherPeople() *enPeople {
	p := &enPeople{byFull: map[string]int{}, byLast: map[string][]int{}, byWord: map[string][]int{}}
	for i, name := range s.names {
		if name.alone || name.score < enoughForName {
			continue
		}
		s.names[i].person = p.add(s, name)
	}
	return p
}

// add adds a full name, or finds whom it is of: "Dana Whitlow" and "Dana R.
// Whitlow" are one person, who is printed by the longer name.
func (p *enPeople) add(s *enScan, name enName) int {
	family, given := lowerASCII(s.word(name.family)), lowerASCII(s.word(name.given))
	key := given + " " + family
	if name.end-name.start > 2 && name.chinese {
		key = lowerASCII(s.cut(name.start, name.end))
	}
	text := s.printed(s.span(name.start, name.end))
	if i, known := p.byFull[key]; known {
		if len(text) > len(p.name[i]) && !name.chinese {
			p.name[i] = text
		}
		return i
	}
	i := len(p.name)
	p.byFull[key] = i
	p.name = append(p.name, text)
	p.first = append(p.first, name.start)
	p.byLast[family] = append(p.byLast[family], i)
	p.byWord[given] = append(p.byWord[given], i)
	p.latin = append(p.latin, !name.chinese)
	return i
}

// short finds the person that one word at token i is short for: the last one
// named before it, else, where forward, the first one named after it.
func (p *enPeople) short(words map[string][]int, word string, i int, forward bool) int {
	all := words[word] // in order of first mention
	before, _ := slices.BinarySearchFunc(all, i, func(who, i int) int { return cmp.Compare(p.first[who], i) })
	switch {
	case before > 0:
		return all[before-1]
	case forward && before < len(all):
		return all[before]
	}
	return -1
}

// settleAlone finds out whom the names of one word are of. Those of nobody
// are dropped where they are Chinese surnames or have only an honorific:
// "Mr. Cao" is not enough for a person.
func (s *enScan) settleAlone(p *enPeople) {
	for i := range s.names {
		name := &s.names[i]
		if !name.alone || name.score < enoughForName {
			continue
		}
		chinese := s.is(name.start, lexicon.ZhFamily) && !s.is(name.start, lexicon.Given|lexicon.Family)
		word := lowerASCII(s.word(name.start))
		who := p.short(p.byLast, word, name.start, !chinese || name.honorific == "")
		if who < 0 && !chinese {
			who = p.short(p.byWord, word, name.start, false)
		}
		switch {
		case who >= 0:
			name.person = who
		case s.is(name.start, lexicon.ZhFamily) || name.honorific != "":
			name.score = 0
		default:
			name.person = p.addAlone(word, s.word(name.start), name.start)
		}
	}
}

// addAlone adds a person of whom only a surname is known.
func (p *enPeople) addAlone(word, text string, at int) int {
	i := len(p.name)
	p.name = append(p.name, text)
	p.first = append(p.first, at)
	p.latin = append(p.latin, true)
	p.byLast[word] = append(p.byLast[word], i)
	return i
}

// bareMentions adds the mentions by surname, or by given name, of people that
// the text names in full: "Whitlow noted", "Shazia said".
func (s *enScan) bareMentions(p *enPeople) {
	covered := s.covered()
	for i := range s.toks {
		if covered[i] || !s.capital(i) || s.toks[i].shape == shapeInitial || s.inPhrase(i, covered) {
			continue
		}
		if who := s.bareMention(p, i); who >= 0 {
			s.names = append(s.names, enName{start: i, end: i + 1, family: i, given: -1, score: enoughForName, alone: true, person: who})
		}
	}
}

// bareMention finds the person that the capitalised word at token i means.
func (s *enScan) bareMention(p *enPeople, i int) int {
	word := lowerASCII(s.word(i))
	verb := s.toks[i+1].kind == enWord && s.is(i+1, lexicon.Say|lexicon.That|lexicon.Do) && s.toks[i+1].shape == shapeLower
	if who := p.short(p.byLast, word, i, !s.is(i, notInNames)); who >= 0 {
		if p.latin[who] && !s.is(i, lexicon.Function) {
			return who
		}
		if verb && !s.is(i, lexicon.Function|lexicon.Common) {
			return who
		}
	}
	if verb || s.toks[i+1].kind == enPossessive || s.toks[i+1].kind == enComma || s.toks[i+1].kind == enStop {
		if who := p.short(p.byWord, word, i, false); who >= 0 && p.latin[who] && len(p.byWord[word]) == 1 && !s.is(i, lexicon.Place|lexicon.Common|lexicon.Month) {
			return who
		}
	}
	return -1
}

// covered marks the tokens that names and organisations hold.
func (s *enScan) covered() []bool {
	covered := make([]bool, len(s.toks)+1)
	for _, name := range s.names {
		if name.score >= enoughForName {
			for i := name.start; i < name.end; i++ {
				covered[i] = true
			}
		}
	}
	for _, org := range s.orgs {
		for i := org.start; i < org.end; i++ {
			covered[i] = true
		}
	}
	return covered
}

// inPhrase reports whether token i is part of a phrase in capitals.
func (s *enScan) inPhrase(i int, covered []bool) bool {
	if next := s.toks[i+1]; s.capital(i+1) && next.blank && !covered[i+1] && !s.is(i+1, lexicon.Function) {
		return true
	}
	if i == 0 || !s.capital(i-1) || !s.toks[i].blank || covered[i-1] {
		return false
	}
	return !s.is(i-1, lexicon.Function|lexicon.Title|lexicon.People|lexicon.Honor) && !s.startsSentence(i-1)
}

// startsSentence reports whether a sentence, or a clause behind a comma or
// quotation mark, begins with token i.
func (s *enScan) startsSentence(i int) bool {
	if i == 0 {
		return true
	}
	switch s.toks[i-1].kind {
	case enStop, enBreak, enComma, enSemicolon, enColon, enQuote, enQuoteOpen, enQuoteClose, enParenOpen, enDash:
		return true
	}
	return false
}

// lonePeople finds people that the text names by one word only: "Brown ran
// for governor". It wants more evidence than a full name does.
func (s *enScan) lonePeople(p *enPeople) {
	covered := s.covered()
	pronoun := s.hasPronoun()
	for i := range s.toks {
		if covered[i] || !s.capital(i) || s.toks[i].shape != shapeTitle || s.inPhrase(i, covered) {
			continue
		}
		if s.loneScore(i, pronoun) < enoughForName {
			continue
		}
		word := lowerASCII(s.word(i))
		who := p.short(p.byLast, word, i, true)
		if who < 0 {
			who = p.addAlone(word, s.word(i), i)
		}
		s.names = append(s.names, enName{start: i, end: i + 1, family: i, given: -1, score: enoughForName, alone: true, person: who})
	}
}

// hasPronoun reports whether the text speaks of a man or a woman.
func (s *enScan) hasPronoun() bool {
	for i := range s.toks {
		if s.is(i, lexicon.Function) && (s.isWord(i, "he") || s.isWord(i, "she") || s.isWord(i, "his") || s.isWord(i, "her") || s.isWord(i, "him")) {
			return true
		}
	}
	return false
}

// loneScore weighs one capitalised word as a surname.
func (s *enScan) loneScore(i int, pronoun bool) int {
	c := s.toks[i].class
	if c&(lexicon.Function|lexicon.Month|lexicon.Place|lexicon.People|lexicon.Org|lexicon.Thing|lexicon.Honor|lexicon.ZhFamily) != 0 {
		return 0
	}
	score := 0
	switch {
	case c&lexicon.Family != 0:
		score = 3
	case c&lexicon.FamilyWeak != 0 && c&lexicon.Common != 0:
		score = 1
	case c&lexicon.FamilyWeak != 0:
		score = 2
	case c&(lexicon.Given|lexicon.GivenWeak) != 0:
		score = 1
	case c != 0:
		return 0
	case hasTopicEnding(s.word(i)) || len(s.word(i)) < 4:
		score = -1
	case hasSurnameEnding(s.word(i)):
		score = 2
	default:
		if n, _ := lexicon.Syllables(s.word(i)); n > 0 {
			return 0 // Haiping
		}
	}
	if pronoun {
		score++
	}
	return score + s.loneContext(i)
}

// loneContext weighs what stands around one word that may be a surname.
func (s *enScan) loneContext(i int) int {
	score := 0
	next := s.toks[i+1]
	switch {
	case next.kind == enWord && next.shape == shapeLower && next.class&lexicon.Say != 0:
		score += 3
	case next.kind == enWord && next.shape == shapeLower && next.class&(lexicon.Do|lexicon.That) != 0:
		score += 2
		if s.humanVerb(i + 1) {
			score++
		}
	case next.kind == enPossessive:
		score++
		if s.isWord(i+2, "victory") || s.isWord(i+2, "resignation") || s.isWord(i+2, "death") || s.isWord(i+2, "government") || s.isWord(i+2, "cabinet") || s.isWord(i+2, "administration") || s.isWord(i+2, "campaign") || s.isWord(i+2, "wife") || s.isWord(i+2, "son") || s.isWord(i+2, "father") {
			score++
		}
	}
	if i == 0 {
		return score
	}
	switch prev := i - 1; {
	case s.isWord(prev, "the"), s.isWord(prev, "a"), s.isWord(prev, "an"):
		return score - 4
	case s.isWord(prev, "in"), s.isWord(prev, "at"), s.isWord(prev, "near"), s.isWord(prev, "from"), s.isWord(prev, "into"), s.isWord(prev, "of") && !s.is(i, lexicon.Family):
		return score - 3
	case s.isWord(prev, "by"), s.isWord(prev, "with"), s.isWord(prev, "against"), s.isWord(prev, "under"), s.isWord(prev, "elected"), s.isWord(prev, "defeated"), s.isWord(prev, "succeeded"):
		score++
	}
	return score
}

// humanVerb reports whether only people do what the verb at token i says.
func (s *enScan) humanVerb(i int) bool {
	switch s.word(i) {
	case "graduated", "married", "resigned", "retired", "died", "campaigned", "contested", "ran", "studied", "testified", "argued", "wrote", "attended", "endorsed", "nominated", "taught", "spoke", "recalled", "believed", "narrowly", "unsuccessfully", "himself", "herself", "stood", "served", "thought", "grew", "fled":
		return true
	case "was", "is":
		return s.isWord(i+1, "elected") || s.isWord(i+1, "re-elected") || s.isWord(i+1, "born") || s.isWord(i+1, "appointed") || s.isWord(i+1, "a") || s.isWord(i+1, "one") || s.isWord(i+1, "nominated") || s.isWord(i+1, "defeated") || s.isWord(i+1, "accompanied") || s.isWord(i+1, "reelected")
	}
	return false
}
