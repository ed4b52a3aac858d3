package lexicon

import (
	"slices"
	"strings"
)

// ourSelves are the words before a noun with which a body speaks of itself.
var ourSelves = []string{"我们", "我們", "我", "本", "该", "該", "our "}

// ourNouns say what a body calls itself, and how its name then ends; in English,
// what its name holds.
var ourNouns = []struct{ nouns, names string }{
	{"院", "院"},
	{"医院 醫院", "院"},
	{"校 学校 學校", "大学 大學 学院 學院 学校 學校 校 中学 中學 小学 小學"},
	{"会 會", "会 會"},
	{"局", "局"},
	{"委", "委 委员会 委員會"},
	{"所", "所"},
	{"司", "公司 集团 集團 司"},
	{"馆 館", "馆 館"},
	{"中心", "中心"},
	{"hospital", "hospital infirmary clinic"},
	{"university", "university"},
	{"college", "college"},
	{"school", "school college university academy"},
	{"institute", "institute"},
	{"center centre", "center centre"},
	{"association", "association"},
	{"society", "society"},
}

// IsOurs tells whether word is how a body speaks of itself, and whether it can
// be the one called name: 我院 can be 青峦医院, but neither 青峦大学 nor 青峦日报.
func IsOurs(word, name string) bool {
	if name == "" {
		return false // not known: it can be nobody
	}
	word = strings.ToLower(word)
	for _, self := range ourSelves {
		if noun, ok := strings.CutPrefix(word, self); ok {
			return slices.ContainsFunc(ourNouns, func(n struct{ nouns, names string }) bool {
				return slices.Contains(strings.Fields(n.nouns), noun) && endsLike(name, n.names)
			})
		}
	}
	return false
}

// endsLike tells whether a name ends like one of names, or holds one that is
// English.
func endsLike(name, names string) bool {
	name = strings.ToLower(name)
	return slices.ContainsFunc(strings.Fields(names), func(end string) bool {
		return strings.HasSuffix(name, end) || end[0] < 0x80 && strings.Contains(name, end)
	})
}
