package en_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"

	"github.com/bulletin-go/bulletin/internal/en"
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// A reading is what a sentence with one word of a list in it was read as.
type reading struct {
	*mention.Findings
	word string // as the sentence has it
}

// readWord reads a sentence in which # stands for the word with a capital, & for the
// word in capitals and _ for the word as the list has it.
func readWord(sentence, word string) reading {
	as := word
	switch {
	case strings.Contains(sentence, "#"):
		as = cases.Title(language.Und).String(word)
	case strings.Contains(sentence, "&"):
		as = strings.ToUpper(word)
	}
	text := strings.NewReplacer("#", as, "&", as, "_", as).Replace(sentence)
	f := &mention.Findings{Text: text}
	en.Read(f, mention.Span{End: len(text)}, "")
	return reading{f, as}
}

// names reports whether name is somebody's.
func (r reading) names(name string) bool {
	return slices.ContainsFunc(r.Names, func(m mention.Name) bool { return strings.EqualFold(m.Text, name) })
}

// holds reports whether a person of that name has a post of which ok is true.
func (r reading) holds(name string, ok func(title string, p mention.Post) bool) bool {
	return slices.ContainsFunc(r.Posts, func(p mention.Post) bool {
		return r.Names[p.Who].Text == name && ok(r.Cut(p.Title), p)
	})
}

// body reports whether a body has a name of which ok is true.
func (r reading) body(ok func(name string) bool) bool {
	return slices.ContainsFunc(r.Bodies, func(b mention.Body) bool { return ok(r.Cut(b.Span)) })
}

// marsh reports whether Ivo Marsh is named, and holds a post that has the word.
func (r reading) marsh() bool {
	return r.holds("Ivo Marsh", func(title string, p mention.Post) bool { return strings.Contains(title+" "+p.Org, r.word) })
}

// carriers give for each list, and where it matters for those with a mark in its second
// column, or without (!weak), a sentence with a place for a word, and what is to be read there.
var carriers = []struct {
	list, mark string
	sentence   string
	read       func(r reading) bool
}{
	{"en_given", "", "Mayor # Whitlow spoke.", func(r reading) bool { return r.names(r.word + " Whitlow") }},
	{"en_family", "", "Mayor Ivo # spoke.", func(r reading) bool { return r.names("Ivo " + r.word) }},
	{"en_zh_family", "", "Director # Zhiyao spoke.", func(r reading) bool { return r.names(r.word + " Zhiyao") }},
	{"en_places", "", "Ivo Marsh, mayor of #, spoke.", reading.marsh},
	{"en_places2", "", "He was in # today.", func(r reading) bool { return len(r.Names) == 0 }},
	{"en_peoples", "", "The # dean, Ivo Marsh, spoke.", func(r reading) bool {
		return len(r.Names) == 1 && r.holds("Ivo Marsh", func(string, mention.Post) bool { return true })
	}},
	{"en_common", "!weak", "# said so.", func(r reading) bool { return len(r.Names) == 0 }},
	{"en_things", "", "The Ivo Marsh # reopened.", func(r reading) bool { return !r.names("Ivo Marsh") }},
	{"en_titles", "head", "# Ivo Marsh spoke.", reading.marsh},
	{"en_titles", "rank", "# Ivo Marsh spoke.", reading.marsh},
	{"en_titles", "profession", "The _ Ivo Marsh spoke.", func(r reading) bool { return r.marsh() || r.word == "master" }}, // of harbours
	{"en_titles", "officer", "# Ivo Marsh spoke.", reading.marsh},
	{"en_titles", "noble", "# Ivo Marsh spoke.", func(r reading) bool { return r.names("Ivo Marsh") }},
	{"en_titles", "role", "The # Ivo Marsh spoke.", func(r reading) bool { return r.names("Ivo Marsh") }},
	{"en_titles", "kin", "His _ Ivo Marsh spoke.", func(r reading) bool { return r.names("Ivo Marsh") && len(r.Posts) == 0 }},
	{"en_titles", "modifier", "# Secretary Ivo Marsh spoke.", reading.marsh},
	{"en_titles", "noun", "# Director Ivo Marsh spoke.", reading.marsh},
	{"en_titles", "suffix", "Ivo Marsh, professor _, spoke.", reading.marsh},
	{"en_titles", "former", "The _ mayor Ivo Marsh spoke.", func(r reading) bool {
		return r.holds("Ivo Marsh", func(_ string, p mention.Post) bool { return p.Former })
	}},
	{"en_titles", "qualifier", "The _ mayor Ivo Marsh spoke.", func(r reading) bool {
		return r.holds("Ivo Marsh", func(title string, _ mention.Post) bool { return title == "mayor" })
	}},
	{"en_orgs", "body", "He joined the Zorvan # today.", func(r reading) bool {
		return r.body(func(name string) bool { return name == "Zorvan "+r.word })
	}},
	{"en_orgs", "unit", "Ivo Marsh is head of the Zorvan #.", reading.marsh},
	{"en_orgs", "place", "Zorvan # Mayor Ivo Marsh spoke.", reading.marsh},
	{"en_orgs", "tail", "He joined Zorvan Brell # today.", func(r reading) bool {
		return r.body(func(name string) bool { return name == "Zorvan Brell "+r.word })
	}},
	{"en_orgs", "weak", "Ivo Marsh is head of the Zorvan #.", reading.marsh},
	{"en_orgs", "plural", "He joined the # of Zorvan today.", func(r reading) bool {
		return r.body(func(name string) bool { return name == r.word+" of Zorvan" })
	}},
	{"en_orgs", "first", "He joined # de Zorvan today.", func(r reading) bool {
		return r.body(func(name string) bool { return name == r.word+" de Zorvan" })
	}},
	{"en_bodies", "caps", "He joined the & today.", func(r reading) bool {
		return r.body(func(name string) bool { return name == r.word })
	}},
	{"en_bodies", "!caps", "He left # today.", func(r reading) bool {
		return r.body(func(name string) bool { return strings.HasPrefix(name, r.word) })
	}},
	{"en_verbs", "say", "Ivo Marsh _, “The pier is safe now.”", func(r reading) bool { return len(r.Speeches) == 1 }},
	{"en_verbs", "that", "Ivo Marsh _ that the pier is safe.", func(r reading) bool { return len(r.Speeches) == 1 }},
	{"en_verbs", "do", "Penn _ the pier.", func(r reading) bool { return r.names("Penn") }},
	{"en_words", "honor", "# Ivo Marsh spoke.", func(r reading) bool { return r.names("Ivo Marsh") && r.Names[0].Honorific == r.word }},
	{"en_words", "degree", "Ivo Marsh, &, dean of Lindal College, spoke.", reading.college},
	{"en_words", "suffix", "Ivo Marsh # spoke.", func(r reading) bool { return r.names("Ivo Marsh " + r.word) }},
	{"en_words", "particle", "Ivo _ Marsh spoke.", func(r reading) bool { return r.names("Ivo " + r.word + " Marsh") }},
	{"en_words", "month", "On # 5 it rained.", func(r reading) bool { return len(r.Names) == 0 }},
	{"en_words", "function", "# Ivo Marsh spoke.", func(r reading) bool { return r.names("Ivo Marsh") }},
	{"en_words", "abbr", "The dean of Lindal College, Boston, #., Ivo Marsh, spoke.", reading.college},
}

// college reports whether Ivo Marsh is named and holds a post at Lindal College.
func (r reading) college() bool {
	return len(r.Names) == 1 && r.holds("Ivo Marsh", func(_ string, p mention.Post) bool { return p.Org == "Lindal College" })
}

// TestWords holds that every line of the lists is found in a sentence made for its class,
// and read as the class says.
func TestWords(t *testing.T) {
	for _, carrier := range carriers {
		t.Run(carrier.list+"/"+carrier.mark, func(t *testing.T) {
			n := 0
			for word, column := range lexicon.Entries(carrier.list) {
				mark, not := strings.CutPrefix(carrier.mark, "!")
				if mark != "" && slices.Contains(strings.Fields(column), mark) == not {
					continue
				}
				if n++; !carrier.read(readWord(carrier.sentence, word)) {
					t.Errorf("%s, %s", word, column)
				}
			}
			if n == 0 {
				t.Error("no such words")
			}
		})
	}
}
