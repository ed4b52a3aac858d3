package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// Chinese names in Latin letters, in the order of either language, and Vietnamese
// ones. Their parts are short and many are English words (He, Long, An), so spelling
// decides: a given name must be made of syllables of pinyin or of the older spellings.

// chineseName reads a Chinese name that begins with the surname: Lu Zhiyao,
// LAN Jiang, Tsang Wai-lok, Chan Ka Ho, Shangguan Lin.
func (t *tokens) chineseName(i int) (properName, bool) {
	if t.is(i, lexicon.VnFamily) {
		return t.vietnameseName(i)
	}
	if !t.capital(i) || !t.is(i, lexicon.ZhFamily) || !t.capital(i+1) || t.toks[i].dot || !t.toks[i+1].blank {
		return properName{}, false
	}
	n, how := chineseGiven(t.word(i + 1))
	if n == 0 || t.is(i+1, lexicon.Degree) || t.is(i+1, lexicon.Month) && (t.toks[i+2].kind == numberToken || t.toks[i-1].kind == numberToken) {
		return properName{}, false // 12 Han Jun 2024
	}
	name := properName{start: i, end: i + 2, family: i, given: i + 1, chinese: true, score: 6}
	switch {
	case n == 1 && t.is(i+1, notInNames):
		name.score = 4
	case n == 1:
		name.score = 5
	case how == lexicon.OtherSpelling:
		name.score = 5
	}
	if t.is(i+1, notInNames) {
		if (n > 1 && !t.is(i+1, lexicon.Place) || t.is(i, lexicon.Common|lexicon.Function)) && !(t.capital(i-1) && t.is(i-1, lexicon.Head)) {
			return properName{}, false // An Ran, but Chairman An Ran
		}
		name.score--
	}
	if t.is(i, lexicon.Common|lexicon.Function|lexicon.Title|lexicon.Given) {
		name.score -= 2
	}
	switch first, second := t.toks[i].shape, t.toks[i+1].shape; {
	case first == shapeUpper && second == shapeTitle:
		name.score += 3
	case second == shapeUpper && first != shapeUpper:
		return properName{}, false
	case second == shapeUpper:
		name.score -= 2
	}
	if t.chinese {
		name.score++
	}
	t.thirdSyllable(&name, n)
	if t.capital(name.end) && t.partOfThing(name.end) {
		return properName{}, false
	}
	if t.toks[name.end].kind == possessiveToken && t.capital(name.end+1) && t.partOfThing(name.end+1) && name.score < 6 {
		return properName{}, false
	}
	return name, !t.isPlace(i)
}

// vietnameseName reads a name of two to five syllables, all apart, that begins
// with a surname which only Vietnamese have: Nguyen Thi Thu Ha.
func (t *tokens) vietnameseName(i int) (properName, bool) {
	const longest = 6
	end := i + 1
	for end < i+5 && t.runsOn(end) && !t.toks[end-1].dot && t.toks[end].shape == t.toks[i].shape &&
		t.toks[end].end-t.toks[end].start <= longest && !t.is(end, notInNames&^(lexicon.Month|lexicon.Common|lexicon.Place)) && !t.is(end, lexicon.VnFamily) {
		end++
	}
	if end == i+1 {
		return properName{}, false
	}
	return properName{start: i, end: end, family: i, given: end - 1, chinese: true, score: 7}, true
}

// hasChinese reports whether a surely Chinese name stands in the text.
func (t *tokens) hasChinese() bool {
	for _, i := range t.caps {
		if t.toks[i].class&(lexicon.ZhFamily|lexicon.VnFamily) == lexicon.ZhFamily {
			if name, ok := t.chineseName(int(i)); ok && name.score >= 6 {
				return true
			}
		}
	}
	return false
}

// thirdSyllable takes a given name written in two words: Chan Ka Ho.
func (t *tokens) thirdSyllable(name *properName, n int) {
	i := name.end
	if n != 1 || !t.capital(i) || !t.toks[i].blank || t.toks[i].shape != t.toks[i-1].shape {
		return
	}
	k, how := chineseGiven(t.word(i))
	if t.is(i, notInNames) {
		next := &t.toks[i+1]
		if k == 1 && how == lexicon.OtherSpelling && !next.capital && !t.isWord(name.start-1, wThe) && (next.kind != wordToken || !t.is(i, lexicon.Function)) {
			name.end++ // Tan Tee How, Lee Ka Wing said
		}
		return
	}
	if k == 1 {
		if k, _ := chineseGiven(t.word(i + 1)); k >= 1 && t.capital(i+1) && t.is(i, lexicon.ZhFamily) {
			return // Li Na Wang Yi: the next name
		}
		name.end++
		name.score++
	}
}

// chineseGiven counts the syllables of a given name: Zhiyao, Kai-shek, Yu'an.
func chineseGiven(word string) (int, lexicon.Spelling) {
	if isLetters(word) {
		return lexicon.Syllables(word)
	}
	if first, rest, ok := strings.Cut(word, "-"); ok {
		n, _ := lexicon.Syllables(first)
		m, _ := lexicon.Syllables(rest)
		if n != 1 || m != 1 {
			return 0, lexicon.NotChinese
		}
		return 2, lexicon.Pinyin
	}
	if first, rest, ok := strings.Cut(strings.Replace(word, "’", "'", 1), "'"); ok {
		n, _ := lexicon.Syllables(first)
		m, how := lexicon.Syllables(rest)
		if n == 0 || m == 0 {
			return 0, lexicon.NotChinese
		}
		return n + m, how
	}
	return lexicon.Syllables(word)
}

// isLetters reports whether word has nothing but ASCII letters and digits.
func isLetters(word string) bool {
	for i := range len(word) {
		if byteClasses[word[i]]&(byteLetter|byteDigit) == 0 {
			return false
		}
	}
	return true
}

// reversedChinese reads a Chinese name that ends with the surname: Zhiyao Lu.
func (t *tokens) reversedChinese(i int) (properName, bool) {
	if !t.capital(i) || !t.capital(i+1) || t.toks[i].dot || !t.isBut(i+1, lexicon.ZhFamily, notInNames) || t.is(i, notInNames|anyName) {
		return properName{}, false
	}
	n, how := chineseGiven(t.word(i))
	if n < 2 || how != lexicon.Pinyin || t.capital(i+2) && t.partOfThing(i+2) {
		return properName{}, false
	}
	if k, _ := chineseGiven(t.word(i + 2)); k > 0 && t.runsOn(i+2) {
		return properName{}, false // Xinglong Xu Wei: a place and a name
	}
	return properName{start: i, end: i + 2, family: i + 1, given: i, chinese: true, score: 3}, true
}
