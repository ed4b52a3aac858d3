package entity_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/entity"
)

// FuzzFindEnglish holds that any bytes are taken, that spans lie inside the
// text, and that every person has a name and places, or else a post.
func FuzzFindEnglish(f *testing.F) {
	f.Add(englishNews)
	f.Add("Ph.D.\x80, Dr. U.S. (Acting) of of the \"“”' Jian Ning, , and & as Dean")
	f.Add("Prof. A. B., C's D-E–F, O'G said: ‘’’s \u0301")
	f.Fuzz(func(t *testing.T, text string) {
		got := entity.Find(text)
		check := func(what string, s entity.Span) {
			if s.Start < 0 || s.Start >= s.End || s.End > len(text) {
				t.Fatalf("%s: span %v of a text of %d bytes", what, s, len(text))
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[s.Start:s.End]) {
				t.Fatalf("%s: span %v parts a character", what, s)
			}
		}
		for _, p := range got.People {
			if named := strings.TrimSpace(p.Name) != ""; named != (len(p.Mentions) > 0) || !named && len(p.Posts) == 0 {
				t.Fatalf("a person without a name or place: %+v", p)
			}
			for _, m := range p.Mentions {
				check(p.Name, m)
			}
			for _, post := range p.Posts {
				check(post.Title, post.Span)
			}
		}
		for _, o := range got.Organizations {
			for _, m := range o.Mentions {
				check(o.Name, m)
			}
		}
		for _, q := range got.Quotes {
			check("quote", q.Span)
		}
	})
}

// TestFindEnglishHostile reads texts that would take a slow reader long.
func TestFindEnglishHostile(t *testing.T) {
	for name, text := range map[string]string{
		"capitals":    many("Lindal ", 40_000),
		"of chains":   many("Department of ", 20_000),
		"names":       many("Dana Whitlow, ", 20_000),
		"surnames":    many("Mr. Whitlow and ", 20_000),
		"titles":      many("deputy director of the ", 15_000),
		"ands":        many("Health and ", 20_000),
		"quotes":      many("“\" said ", 20_000),
		"no blank":    many("a", 300_000),
		"posts":       many("Jian Ning, dean of Farhill Hospital, ", 8_000),
		"brackets":    many("Jian Ning (", 20_000),
		"possessives": many("Lindal's ", 30_000),
		"dots":        many("a.", 100_000),
		"says":        many("Dana Whitlow said that she left, ", 8_000),
		"who":         many("Whitlow, who is away, said in ", 8_000),
		"houses":      many("Seaview Optics Sales Director Ivo Marsh ", 8_000),
		"in capitals": many("SPEECH BY THE MINISTER ", 15_000),
		"states":      many("Farhill (Calif.) ", 20_000),
		"chief":       many("chief clinical ", 20_000),
		"paragraphs":  many("“It is what it is, Dana Whitlow said.\n", 10_000),
	} {
		t.Run(name, func(t *testing.T) { entity.Find(text) })
	}
}
