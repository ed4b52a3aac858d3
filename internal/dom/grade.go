package dom

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"
)

// Grades of containers: the better, the likelier the article is in it.
const (
	mild   = -3 // an aside, unless it holds half of the text
	strict = -5 // no part of an article, unless there is no other text
	never  = -6 // no part of an article
)

// grades knows how likely the article is in containers, by their names. Pages
// repeat classes, so that each is looked at once.
type grades struct {
	of      []int8 // each container; unknown until it is asked for
	classes map[string]int
}

const unknown = -128

func newGrades(n int) grades {
	g := grades{of: make([]int8, n), classes: make(map[string]int)}
	for i := range g.of {
		g.of[i] = unknown
	}
	return g
}

// grade says by name how likely the article is in a container.
func (f *finder) grade(c int32) int {
	if f.grades.of[c] == unknown {
		f.grades.of[c] = int8(f.grades.look(&f.Containers[c]))
	}
	return int(f.grades.of[c])
}

func (all *grades) look(c *Container) int {
	g := tagGrade(c.Tag)
	if c.Prop != "" && hasPrefixFold(c.Prop, "articleBody") {
		g += 6
	}
	byClass, ok := all.classes[c.Class]
	if !ok {
		byClass = classGrade(c.Class)
		all.classes[c.Class] = byClass
	}
	if c.Tag == atom.Header && -2 <= byClass && byClass < 0 {
		g = 0 // its class says no more than the element
	}
	if c.Class == "widget Blog" {
		byClass = 2 // QUIRK: every part of a Blogger page is a widget, and its posts are one too
	}
	byID := wordGrade(c.ID)
	if worst := min(byClass, byID, g); worst <= mild {
		return worst
	}
	return g + byClass + byID
}

func tagGrade(tag atom.Atom) int {
	switch tag {
	case atom.Article, atom.Main:
		return 2
	case atom.Nav, atom.Footer:
		return never
	case atom.Menu, atom.Aside, atom.Dialog:
		return strict
	case atom.Header:
		return -2
	case atom.Form:
		return -1
	}
	return 0
}

// states begin classes that tell of another part of the page or of its looks.
// Some say what the page is about, some what program laid it out.
var states = []string{
	"has-", "no-", "is-", "not-", "with-", "without-", "enable", "disable", "js-", "hide-", "show-", "col-",
	"tag-", "category-", "elementor", "et_pb", "vc_", "wpb_", "fusion-", "rank-math", "print-full", "hidden-",
}

// mostClasses says how many classes of an element count: what comes later is
// settings.
const mostClasses = 5

// classGrade takes the best and the worst of an element's classes.
func classGrade(class string) int {
	best, worst := 0, 0
	for n := 0; class != "" && n < mostClasses; n++ {
		var one string
		one, class, _ = strings.Cut(strings.TrimLeft(class, " \t\r\n\f"), " ")
		if isState(one) {
			continue
		}
		g := wordGrade(one)
		best, worst = max(best, g), min(worst, g)
	}
	if worst <= mild {
		return worst
	}
	return best + worst
}

// isNamed tells whether one of words stands in the class or id of a container.
func (c *Container) isNamed(words []string) bool {
	for _, name := range [...]string{c.Class, c.ID} {
		for name != "" {
			var word string
			if word, name = cutWord(name); slices.ContainsFunc(words, func(w string) bool { return strings.EqualFold(w, word) }) {
				return true
			}
		}
	}
	return false
}

// isState tells a class that says nothing of what the element is. A modifier of
// BEM is one too: section--has-ads.
func isState(class string) bool {
	if class == "" || class[0] != 'd' && class[0] != 'e' && strings.IndexByte(class, '-') < 0 && strings.IndexByte(class, '_') < 0 {
		return false // each of the states has one of these, or begins so
	}
	if _, modifier, ok := strings.Cut(class, "--"); ok && (strings.HasPrefix(modifier, "has-") || strings.HasPrefix(modifier, "with-") || strings.HasPrefix(modifier, "no-")) {
		return true
	}
	for _, state := range states {
		if strings.HasPrefix(class, state) {
			return true
		}
	}
	return false
}

// wordGrade takes the best and the worst word of a class or id. A bad word
// counts more: "article-comments" are comments.
func wordGrade(s string) int {
	best, worst := 0, 0
	for len(s) > 0 {
		var word string
		word, s = cutWord(s)
		g := gradeOf(word)
		if next, _ := cutWord(s); g < 0 && isLayout(next) {
			continue
		}
		best, worst = max(best, g), min(worst, g)
	}
	if worst <= mild {
		return worst
	}
	return best + worst
}

// isLayout tells a word for what holds several parts of a page: a sidebar-grid
// is the grid with the sidebar in it, and the article beside that.
func isLayout(word string) bool {
	switch {
	case strings.EqualFold(word, "grid"), strings.EqualFold(word, "layout"), strings.EqualFold(word, "columns"), strings.EqualFold(word, "template"):
		return true
	}
	return false
}

// gradeOf looks a word up. Words that are glued from two known ones are as bad
// as the worse and as good as the better of them; one long word that is known
// is enough.
func gradeOf(word string) int {
	const shortest, telling = 2, 7
	var buf [24]byte
	if len(word) > len(buf) {
		return 0
	}
	lower, known := buf[:copyLower(buf[:], word)], gradeOfWord()
	begins, ends := known.mayGlue(lower)
	if begins && ends {
		if g, ok := known.find(lower); ok {
			return int(g)
		}
	}
	for n := shortest; n <= len(lower)-shortest && (begins || ends); n++ {
		var first, second int8
		var knownFirst, knownSecond bool
		if begins {
			first, knownFirst = known.find(lower[:n])
		}
		if ends {
			second, knownSecond = known.find(lower[n:])
		}
		switch {
		case knownFirst && string(lower[n:]) == "ed":
			return 0 // a state: paywalled
		case knownFirst && knownSecond:
			if worst := min(first, second); worst < 0 {
				return int(worst)
			}
			return int(max(first, second))
		case knownFirst && n >= telling:
			return int(first)
		case knownSecond && len(lower)-n >= telling:
			return int(second)
		}
	}
	return 0
}

// cutWord takes the first word off a class or id: letters, up to a capital
// after a small one.
func cutWord(s string) (word, rest string) {
	start := 0
	for start < len(s) && !isLetter(s[start]) {
		start++
	}
	end := start
	for end < len(s) && isLetter(s[end]) {
		if end > start && isUpper(s[end]) && !isUpper(s[end-1]) {
			break
		}
		end++
	}
	return s[start:end], s[end:]
}

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
