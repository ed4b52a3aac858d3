package lexicon

import "strings"

// Class is what an English word may be, as a set of bits.
type Class uint64

// The classes of English words. One word may be of several: "brown" is a
// common word and a surname.
const (
	Given      Class = 1 << iota // a given name
	GivenWeak                    // a given name that is more often something else
	Family                       // a surname
	FamilyWeak                   // a surname that is more often something else
	ZhFamily                     // a Chinese surname in Latin letters
	Place
	PlaceWeak
	People // an adjective or noun of a people, a language or a faith
	Common // a word of headings and of names of bodies and things
	Thing  // a head noun of names of things, events and places
	Head   // a post: director
	Rank   // an academic or professional rank: professor
	Profession
	Military
	Noble
	Role // of a person, but no post: candidate, mother
	Topic
	Modifier
	TitleNoun
	TitleSuffix
	Former
	Qualifier
	PluralTitle
	OrgBody
	OrgUnit
	OrgPlace
	OrgTail
	OrgWeak
	OrgPlural
	Say
	That
	Do
	Honor
	Degree
	NameSuffix
	Particle
	Month
	Function
	Preposition
	Dot       // written with a full stop
	State     // a post in a state or town, not in the body named before
	VnFamily  // a surname that only Vietnamese have
	Body      // the name of a body, whole
	BodyStart // the first words of one
	StateAbbr // a state, cut short with a full stop
	BodyCaps  // a body in capitals only: EU
	OrgFirst  // a head noun that stands first in another language: Universidad

	kindShift = 56

	// MarkerShift is where eight bits are free for the numbers of words.
	MarkerShift = 48
)

// Markers holds the bits of [Class.Marker].
const Markers Class = 0xff << MarkerShift

// Title holds the classes of words that a title can end in.
const Title = Head | Rank | Profession | Military | Noble | Role

// Org holds the classes of words that the name of an organisation can end in.
const Org = OrgBody | OrgUnit | OrgPlace | OrgTail | OrgWeak

// Kind is the kind of body that c is the head noun of.
func (c Class) Kind() Kind { return Kind(c >> kindShift) }

// Marker is the number that was put at MarkerShift.
func (c Class) Marker() uint8 { return uint8(c >> MarkerShift) }

// columns are the words of the second column of the files.
var columns = map[string]Class{
	"head": Head, "rank": Rank, "profession": Profession, "officer": Military, "noble": Noble,
	"kin": Role, "role": Role, "topic": Topic, "modifier": Modifier, "noun": TitleNoun,
	"suffix": TitleSuffix, "former": Former, "qualifier": Qualifier, "dot": Dot,
	"body": OrgBody, "unit": OrgUnit, "place": OrgPlace, "tail": OrgTail, "plural": OrgPlural, "first": OrgFirst, "state": State,
	"say": Say, "that": That, "do": Do, "honor": Honor, "degree": Degree,
	"particle": Particle, "month": Month, "function": Function, "prep": Preposition, "viet": VnFamily, "abbr": StateAbbr,
}

// englishLists are the lists: the class that each of their words has, and the class
// of those marked weak.
var englishLists = []struct {
	name       string
	class      Class
	weak       Class
	withPlural bool
}{
	{name: "given", class: Given, weak: GivenWeak},
	{name: "family", class: Family, weak: FamilyWeak},
	{name: "zh_family", class: ZhFamily},
	{name: "places", class: Place, weak: PlaceWeak},
	{name: "places2", class: Place},
	{name: "peoples", class: People, weak: People},
	{name: "common", class: Common, weak: Common},
	{name: "things", class: Thing},
	{name: "titles", withPlural: true},
	{name: "orgs", weak: OrgWeak},
	{name: "bodies", class: Body},
	{name: "verbs"},
	{name: "words"},
}

// English gives the classes of English words, of places of two words and of
// bodies of several.
// Each call makes new Words.
func English() *Words {
	words := new(Words)
	for _, f := range englishLists {
		for word, marks := range Entries("en_" + f.name) {
			class := classOf(marks, f.class, f.weak)
			if f.name == "words" && marks == "suffix" {
				class = NameSuffix
			}
			words.Add(word, class)
			if f.class == Body {
				for at := range word {
					if word[at] == ' ' {
						words.Add(word[:at], BodyStart)
					}
				}
			}
			if f.withPlural && class&Title != 0 {
				words.Add(plural(word), class|PluralTitle)
			}
		}
	}
	return words
}

// classOf reads the second column of a line.
func classOf(marks string, class, weak Class) Class {
	for mark := range strings.FieldsSeq(marks) {
		if mark == "caps" {
			class = class&^Body | BodyCaps
			continue
		}
		if mark == "weak" {
			if weak != OrgWeak {
				class = 0
			}
			class |= weak
			continue
		}
		class |= columns[mark] | Class(KindOf(mark))<<kindShift
	}
	return class
}

// plural is the plural of a title: secretaries, chairmen, midwives.
func plural(word string) string {
	for _, end := range [...][2]string{{"man", "men"}, {"fe", "ves"}, {"cy", "cies"}, {"ry", "ries"}, {"ty", "ties"}, {"person", "people"}, {"ess", "esses"}} {
		if stem, ok := strings.CutSuffix(word, end[0]); ok {
			return stem + end[1]
		}
	}
	for _, end := range []string{"-elect", "-general", "-in-chief", "-in-charge"} {
		if stem, ok := strings.CutSuffix(word, end); ok {
			return plural(stem) + end
		}
	}
	return word + "s"
}
