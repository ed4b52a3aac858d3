package en_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/internal/mention"
)

// named, post and the like make questions about a reading.
func named(name string) func(reading) bool { return func(r reading) bool { return r.names(name) } }

func nobody(r reading) bool { return len(r.Names) == 0 }

// post reports whether somebody of that name has a post whose title begins so, past or not.
func post(name, title string, former bool) func(reading) bool {
	return func(r reading) bool {
		return r.holds(name, func(t string, p mention.Post) bool { return strings.HasPrefix(t, title) && p.Former == former })
	}
}

func noPost(r reading) bool { return len(r.Posts) == 0 }

// says reports whether one speech is read, and begins so.
func says(text string) func(reading) bool {
	return func(r reading) bool {
		return len(r.Speeches) == 1 && strings.HasPrefix(r.Cut(r.Speeches[0].Text), text)
	}
}

func silent(r reading) bool { return len(r.Speeches) == 0 }

// sets are words that rules ask for by themselves, each in a sentence that is read as it
// is for the sake of the word.
var sets = []struct {
	sentence, words string
	read            func(reading) bool
}{
	{"Ivo Marsh told reporters _ bridge was shut.", "the a an this its his her their our no", func(r reading) bool { return says(r.word)(r) }},
	{"Ivo Marsh told reporters _ were late.", "he she it they we there these those more most some all", func(r reading) bool { return says(r.word)(r) }},
	{"Ivo Marsh told _ the bridge was shut.", "reporters journalists lawmakers legislators senators MPs councillors councilors members delegates staff parliament", says("the bridge")},
	{"Rosa Penn was glad. She _ as dean of Lindal College.", "served serves worked works joined began started acted practised practiced continues continued", post("Rosa Penn", "dean", false)},
	{"Rosa Penn was glad. She was _ as dean of Lindal College.", "appointed named elected hired re-elected", post("Rosa Penn", "dean", false)},
	{"Rosa Penn _ as dean of Lindal College.", "resigned resigns retired quit departed", post("Rosa Penn", "dean", true)},
	{"Rosa Penn was _ as dean of Lindal College.", "ousted dismissed sacked fired removed relieved", post("Rosa Penn", "dean", true)},
	{"Rosa Penn _ down as dean.", "stepped stood", post("Rosa Penn", "dean", true)},
	{"Rosa Penn _ be removed as dean of Lindal College.", "will would may might could should", func(r reading) bool { return !post("Rosa Penn", "dean", true)(r) }},
	{"Rosa Penn was _ from the post of dean.", "removed relieved dismissed ousted sacked", post("Rosa Penn", "dean", true)},
	{"Rosa Penn was removed from the _ of dean.", "post posts position positions office role", post("Rosa Penn", "dean", true)},
	{"Rosa Penn _ the post of dean.", "holds took takes assumed assumes fills occupies", post("Rosa Penn", "dean", false)},
	{"Rosa Penn served as dean for six _.", "years terms decades months", post("Rosa Penn", "dean", true)},
	{"Rosa Penn served as dean _ May.", "until till", post("Rosa Penn", "dean", true)},
	{"The council _ Rosa Penn to dean.", "promoted appointed elevated named elected", post("Rosa Penn", "dean", false)},
	{"Ivo Marsh _ Rosa Penn as dean of Lindal College.", "succeeds succeeded replaces replaced follows followed", post("Rosa Penn", "dean", true)},
	{"Ivo Marsh _ Seaview Optics as treasurer.", "joined joins rejoined rejoins", func(r reading) bool {
		return r.holds("Ivo Marsh", func(_ string, p mention.Post) bool { return p.Org == "Seaview Optics" })
	}},
	{"Penn _ in May.", "graduated married resigned retired died campaigned ran studied testified spoke", named("Penn")},
	{"He saw _ Tolliver.", "Mr Mrs Ms Miss", named("Tolliver")},
	{"He saw Ms _ in May.", "Lianhua Ng Song", nobody},
	{"Ivo’s _, Zorvan Brell, spoke.", "wife son", named("Zorvan Brell")},
	{"Ivo Marsh said _ the bridge was shut.", "Monday Friday", says("the bridge")},
	{"_ Ivo Marsh met Ms Rosa Penn. She was appointed as dean.", "Mr Sir Lord", noPost},
	{"_ Rosa Penn met Mr Ivo Marsh. He was appointed as dean.", "Ms Mrs Miss Dame Lady", noPost},
	{"Use our _ Finder today.", "Doctor Physician", nobody},
	{"Trooper _ Class Ivo Marsh spoke.", "First Second", post("Ivo Marsh", "Trooper", false)},
	{"Li Na Wang _ spoke.", "Yi Li", named("Li Na")},
	{"They climbed _ Rosa Marsh yesterday.", "Lake Mount Mt Fort Cape Camp Port Point Saint St Storm Typhoon Cyclone Hotel Operation Hurricane Project HMS USS", nobody},
	{"Rosa Marsh _ was founded in 1912.", "Street Hospital School University Institute Museum Prize Award Road Bridge Library", nobody},
	{"Ivo Whitlow and _ made boats.", "Sons Daughters Bros Brothers Partners Associates Co Company", nobody},
	{"His _, Zorvan Brell, spoke.", "wife husband son daughter brother sister mother father niece nephew cousin uncle aunt widow partner neighbour friend predecessor successor", named("Zorvan Brell")},
	{"He met the QXB _ in May.", "candidate candidates leader leaders politician MP TD MEP senator councillor lawmaker chairman chief spokesman spokeswoman supporters activists members party congress founder leadership headquarters manifesto coalition", func(r reading) bool { return r.body(func(name string) bool { return name == "QXB" }) }},
	{"Rosa Penn was _ that the pier was shut.", "told reminded assured informed warned advised", silent},
	{"The guard _ Rosa Penn. “It is shut for now,” she said.", "told asked reminded assured informed warned urged advised thanked congratulated", func(r reading) bool { return len(r.Speeches) < 2 }},
	{"Ivo Marsh _ the plan “a very sad mess”.", "called described branded dismissed hailed praised condemned denounced dubbed blasted slammed", says("a very sad mess")},
	{"Ivo Marsh spoke, _ that the pier was shut.", "saying adding noting announcing stressing explaining emphasizing stating arguing warning", says("the pier")},
	{"The _’s Officer, Ivo Marsh, spoke.", "Children Women Veterans Consumers Patients Students Workers Residents", func(r reading) bool {
		return r.holds("Ivo Marsh", func(title string, p mention.Post) bool { return strings.Contains(title, "’s Officer") })
	}},
	{"U.S. _ Ivo Marsh spoke.", "Attorney Marshal Magistrate Trustee", func(r reading) bool { return post("Ivo Marsh", "U.S. ", false)(r) }},
	{"The county _ Ivo Marsh and Rosa Penn spoke.", "leaders experts presenters winners colleagues scholars researchers volunteers students residents", noPost},
	{"He left the 1994 Farhill Assembly _ early.", "election elections by-election race races convention", func(r reading) bool { return len(r.Bodies) == 0 }},
	{"He left the Lindal Society _ early.", "Conference Festival Summit Games Championship Convention Award Prize Medal", func(r reading) bool { return len(r.Bodies) == 0 }},
	{"The Minister of Zorv_, Ivo Marsh, spoke.", "ology ics tion ment ing ery ity ine acy ies ance ence ture apy al ic ary ness ship ism", post("Ivo Marsh", "Minister of Zorv", false)},
	{"Brell_ resigned in May.", "ov ova ski sky wicz sson escu dóttir yan shvili enko poulos idis mann berg stein quist lund feld elli etti ini worth ingham field ridge", func(r reading) bool { return r.names("Brell" + r.word) }},
}

// TestSets holds that every word of the sets does what the others do.
func TestSets(t *testing.T) {
	for _, set := range sets {
		t.Run(set.sentence, func(t *testing.T) {
			for word := range strings.FieldsSeq(set.words) {
				if r := readWord(set.sentence, word); !set.read(r) {
					t.Errorf("%s: %v", r.Text, slices.Concat(r.people(), r.posts(), r.speeches()))
				}
			}
		})
	}
}

func (r reading) people() (out []string) {
	for _, n := range r.Names {
		out = append(out, n.Text)
	}
	return out
}

func (r reading) posts() (out []string) {
	for _, p := range r.Posts {
		out = append(out, r.Names[p.Who].Text+", "+r.Cut(p.Title))
	}
	return out
}

func (r reading) speeches() (out []string) {
	for _, s := range r.Speeches {
		out = append(out, r.Cut(s.Text))
	}
	return out
}
