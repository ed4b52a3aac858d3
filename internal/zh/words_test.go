package zh

import (
	"slices"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// A reading is what a sentence with one word of a list in it was read as.
type reading struct {
	*mention.Findings
	word  string
	token token // that is the word; the zero token where none is
}

// readWord reads a sentence in which # stands for the word.
func readWord(sentence, word string) reading {
	before, after, _ := strings.Cut(sentence, "#")
	f := &mention.Findings{Text: before + word + after}
	r := new(reader)
	r.begin(f, nil)
	r.readLine(mention.Span{End: len(f.Text)})
	got := reading{Findings: f, word: word}
	for _, t := range r.toks {
		if s := r.span(t.start, t.end); s.Start == len(before) && s.End == len(before)+len(word) {
			got.token = t
		}
	}
	r.finish()
	return got
}

// posts are the posts of 陆知遥.
func (r reading) posts() (posts []mention.Post) {
	for _, p := range r.Posts {
		if r.Names[p.Who].Text == "陆知遥" {
			posts = append(posts, p)
		}
	}
	return posts
}

// holds reports whether 陆知遥 has a post of which ok is true.
func (r reading) holds(ok func(title string, p mention.Post) bool) bool {
	return slices.ContainsFunc(r.posts(), func(p mention.Post) bool { return ok(r.Cut(p.Title), p) })
}

// names reports whether that is somebody's name.
func (r reading) names(name string) bool {
	return slices.ContainsFunc(r.Names, func(m mention.Name) bool { return m.Text == name && !m.Withheld })
}

// body reports whether the name of a body ends with the word.
func (r reading) body() bool {
	return slices.ContainsFunc(r.Bodies, func(b mention.Body) bool { return strings.HasSuffix(r.Cut(b.Span), r.word) })
}

// carriers give for each list a sentence with a place for a word, and what the word is
// to be read as there.
var carriers = map[string]struct {
	sentence string
	read     func(column string, r reading) bool
}{
	"zh_titles": {"青峦医院#陆知遥到场。", func(c string, r reading) bool {
		if strings.HasPrefix(c, "anybody") {
			return r.names("陆知遥") && len(r.posts()) == 0
		}
		return r.holds(func(title string, p mention.Post) bool { return strings.HasSuffix(p.Org+title, r.word) })
	}},
	"zh_title_modifiers": {"青峦医院#院长陆知遥到场。", func(c string, r reading) bool {
		return r.holds(func(title string, p mention.Post) bool {
			return p.Former == (c == "former") && p.Acting == (c == "acting") && (c == "former" || c == "then" || strings.HasSuffix(p.Org+title, r.word+"院长"))
		})
	}},
	"zh_honorifics": {"会上，陆知遥#介绍了情况。", func(_ string, r reading) bool {
		return len(r.Names) > 0 && r.Names[0].Text == "陆知遥" && (r.Names[0].Honorific == r.word || r.token.has(isTitle))
	}},
	"zh_org_endings": {"记者来到青峦县#，", func(c string, r reading) bool {
		switch r.word {
		case "中央", "体育馆", "动物园", "植物园":
			return r.token.has(isOrgEnd) // of a party; a hall that is no body
		case "局":
			return true // 县局 is a word
		}
		return r.body() || (strings.HasSuffix(c, " weak") || r.token.has(isTitle)) && r.token.has(isOrgEnd)
	}},
	"zh_bodies": {"据悉，#的记者到场。", func(c string, r reading) bool {
		return r.body() || (strings.HasSuffix(c, " weak") || r.token.has(isTitle)) && r.token.has(isBody) // 总参 is a chief as well
	}},
	"zh_departments": {"青峦医院#主任陆知遥到场。", func(_ string, r reading) bool {
		return r.holds(func(title string, p mention.Post) bool {
			return strings.HasSuffix(p.Org+title, r.word) || strings.HasSuffix(p.Org+title, r.word+"主任")
		})
	}},
	"zh_places": {"#卫生健康委员会主任陆知遥到场。", func(_ string, r reading) bool {
		return r.holds(func(_ string, p mention.Post) bool { return strings.HasPrefix(p.Org, r.word) })
	}},
	"zh_words": {"，#，", func(c string, r reading) bool {
		switch c {
		case "noun":
			return r.token.has(isNoun)
		case "nverb":
			return r.token.has(isNominal)
		}
		return r.token.has(isVerb)
	}},
	"zh_surnames": {"青峦医院院长#以宁到场。", func(_ string, r reading) bool { return r.names(r.word + "以宁") }},
	"zh_minority": {"青峦医院院长#·亚森到场。", func(_ string, r reading) bool { return r.names(r.word + "·亚森") }},
	"zh_links":    {"，#，", func(c string, r reading) bool { return r.token.info.link() == linkKinds[c] }},
}

// TestWords holds that every line of the lists is found in a sentence made for its class,
// and read as the class says.
func TestWords(t *testing.T) {
	for _, row := range wordLists {
		t.Run(row.list, func(t *testing.T) {
			carrier := carriers[row.list]
			for word, column := range lexicon.Entries(row.list) {
				if r := readWord(carrier.sentence, word); !carrier.read(column, r) {
					t.Errorf("%s, %s", word, column)
				}
			}
		})
	}
}

// TestSorts holds that no word of a sort of bodies makes the name of one where its class
// says so.
func TestSorts(t *testing.T) {
	for word, class := range lexicon.Entries("zh_org_sorts") {
		for _, sentence := range sortSentences[:sortWords[class]] {
			if r := readWord(sentence, word); len(r.Bodies) > 0 {
				t.Errorf("%s, %s: %s in %s", word, class, r.Cut(r.Bodies[0].Span), r.Text)
			}
		}
	}
}

// sortSentences are those in which a word of the first class makes no name, and of the
// second and the third as well.
var sortSentences = [...]string{"，#医院，", "，青峦#医院，", "，青峦#纺织医院，"}

// givenPlaces are names in which a character stands at each place of a given name.
var givenPlaces = [...]string{"孙#霖", "孙若#", "孙#"}

// TestGiven holds that a character which is often found at a place of a given name makes
// a name there, and that one which never is makes none without a title. (Alone after a
// surname it may be that of somebody with two.)
func TestGiven(t *testing.T) {
	for char, levels := range lexicon.Entries("zh_given") {
		for place, level := range []byte(levels) {
			sentence := "会上，" + givenPlaces[place] + "表示感谢。"
			name := strings.ReplaceAll(givenPlaces[place], "#", char)
			switch found := readWord(sentence, char).names(name); {
			case level >= '2' && level <= '3' && !found:
				t.Errorf("%s is no name", name)
			case level == '-' && place < 2 && found:
				t.Errorf("%s is a name", name)
			}
		}
	}
}
