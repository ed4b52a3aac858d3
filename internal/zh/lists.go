package zh

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/words"
)

// The word lists in memory, with what the segmenter asks of each word worked out. They
// are loaded on first use.

// lists is the Chinese word lists in memory.
type lists struct {
	fold han.Folder
	*dictionary
	everyday *words.Model
	chars    [lastHan - firstHan + 1]charInfo
	han      [lastHan - firstHan + 1]cell
	pages    [0x100]*page // by the upper byte, where there is one

	outside, doing, inside, counters, bodies hanSet // outsideChars, doingChars, insideChars, counterChars, bodyChars
	besides, nature                          hanSet // besideNames, natureChars
	elements                                 hanSet // of which names like 次仁 and 桑吉 are made
	sorts                                    map[string]sortWord
}

// wordLists names the lists that hold words and what each makes of a word and
// its second column. A new list is one more row.
var wordLists = []struct {
	list string
	info func(column string) info
}{
	{"zh_titles", func(c string) info {
		c, public := strings.CutSuffix(c, " public")
		i := isPost
		switch c {
		case "rank":
			i = isRank
		case "role":
			i = isRole
		case "anybody":
			i = isRole | isWeak
		}
		if public {
			i |= kindInfo(lexicon.KindGovernment)
		}
		return i
	}},
	{"zh_title_modifiers", func(c string) info {
		switch c {
		case "former":
			return isFormer
		case "then":
			return isFormer | isWeak
		case "acting":
			return isActing | isModifier
		}
		return isModifier
	}},
	{"zh_honorifics", func(string) info { return isHonorific }},
	{"zh_org_endings", func(c string) info {
		kind, weak := strings.CutSuffix(c, " weak")
		if weak {
			return isOrgEnd | isWeak | kindInfo(lexicon.KindOf(kind))
		}
		return isOrgEnd | kindInfo(lexicon.KindOf(kind))
	}},
	{"zh_bodies", func(c string) info {
		kind, weak := strings.CutSuffix(c, " weak")
		if weak {
			return isBody | isWeak | kindInfo(lexicon.KindOf(kind))
		}
		return isBody | kindInfo(lexicon.KindOf(kind))
	}},
	{"zh_departments", func(string) info { return isDepartment }},
	{"zh_places", func(c string) info {
		if c == "world" {
			return isPlace | isCountry
		}
		return isPlace
	}},
	{"zh_words", func(c string) info {
		if says, ok := strings.CutPrefix(c, "say"); ok {
			return isSay | isVerb | sayInfo(says)
		}
		switch c {
		case "verb":
			return isVerb
		case "nverb":
			return isNominal
		}
		return isNoun
	}},
	{"zh_surnames", func(c string) info {
		i := isSurname | info(c[0]-'0')<<weightShift
		if len(c) > 1 {
			i |= isForeignSurname
		}
		return i
	}},
	{"zh_minority", func(string) info { return isMinority }},
	{"zh_links", func(c string) info { return info(linkKinds[c]) << linkShift }},
}

var loadLists = sync.OnceValue(func() *lists {
	l := &lists{fold: han.NewFolder(), everyday: words.Load()}
	l.dictionary = readWords(l.everyday)
	for k, first := range l.firsts {
		if i := l.word(first).info(); i.has(isVerb) && !i.has(isSay) {
			l.chars[k] |= verbChar
		}
	}
	for char, levels := range lexicon.Entries("zh_given") {
		l.mark(char, givenInfo(levels))
	}
	for char, weight := range lexicon.Entries("zh_translit") {
		if weight == "2" {
			l.mark(char, foreignOften)
		} else {
			l.mark(char, foreignFound)
		}
	}
	for element := range lexicon.Entries("zh_minority") {
		l.elements.add(element)
	}
	for chars, c := range map[string]charInfo{"和与及": joinChar, rareSurnames: rareSurname, rareLasts: rareLast, placeEnds + "了": rareNext} {
		for _, r := range chars {
			l.chars[r-firstHan] |= c
		}
	}
	l.sorts = make(map[string]sortWord)
	for word, class := range lexicon.Entries("zh_org_sorts") {
		l.sorts[word] = sortWords[class]
	}
	l.outside.add(outsideChars)
	l.doing.add(doingChars)
	l.inside.add(insideChars)
	l.besides.add(besideNames)
	l.nature.add(natureChars)
	l.counters.add(counterChars)
	l.bodies.add(bodyChars)
	l.makeCells()
	return l
})

// readWords reads the words of all lists and the characters that begin everyday words.
func readWords(everyday *words.Model) *dictionary {
	var all []*wordList
	for _, row := range wordLists {
		all = append(all, &wordList{List: lexicon.Open(row.list), info: row.info})
	}
	all = append(all, &wordList{List: lexicon.Open("zh_pairs")}, ministers())
	all = slices.DeleteFunc(all, func(l *wordList) bool { return !l.next() })
	b := newDictionary(everyday.Behind)
	for len(all) > 0 {
		first, rest := 0, ^uint64(0) // how the words begin of the lists that are not the first
		for k := 1; k < len(all); k++ {
			if all[k].isBefore(all[first]) {
				first, rest = k, min(rest, all[first].begin)
			} else {
				rest = min(rest, all[k].begin)
			}
		}
		l := all[first]
		b.add(l.Word, l.known())
		more := l.next()
		for ; more && l.begin < rest; more = l.next() {
			b.add(l.Word, l.known())
		}
		if !more {
			all = slices.Delete(all, first, first+1)
		}
	}
	return b.build()
}

// wordList is a list of words, and what it makes of the second column.
type wordList struct {
	lexicon.List
	info  func(column string) info // nil: nothing
	begin uint64                   // the first bytes of the word
}

func (l *wordList) next() bool {
	more := l.Next()
	l.begin = 0
	for i := range min(len(l.Word), 8) {
		l.begin |= uint64(l.Word[i]) << (56 - 8*i)
	}
	return more
}

// known is what the list says of the word.
func (l *wordList) known() info {
	if l.info == nil {
		return 0
	}
	return l.info(l.Column)
}

// isBefore orders lists by the words that they are at.
func (l *wordList) isBefore(m *wordList) bool {
	return l.begin < m.begin || l.begin == m.begin && l.Word < m.Word
}

// ministers are the heads of ministries and the like: 国防部长 of 国防部.
func ministers() *wordList {
	var heads []string
	for body := range lexicon.Entries("zh_bodies") {
		switch last, _ := utf8.DecodeLastRuneInString(body); last {
		case '部', '局', '署':
			if utf8.RuneCountInString(body) > 2 {
				heads = append(heads, body+"长")
			}
		}
	}
	slices.Sort(heads)
	return &wordList{List: lexicon.NewList(strings.Join(heads, "\n")), info: func(string) info { return isPost }}
}

// single is what the lists know of a folded rune by itself.
func (l *lists) single(r rune) info { return l.word(l.first(r)).info() }

// isSurname reports whether a folded character is a surname by itself.
func (l *lists) isSurname(r rune) bool { return l.single(r).has(isSurname) }

// weight is how surely a folded character is a surname, 0 if it is none.
func (l *lists) weight(r rune) int { return l.single(r).weight() }

func (l *lists) mark(char string, c charInfo) {
	if r, _ := utf8.DecodeRuneInString(char); r >= firstHan && r <= lastHan {
		l.chars[r-firstHan] |= c
	}
}

func (l *lists) char(r rune) charInfo {
	if r >= firstHan && r <= lastHan {
		return l.chars[r-firstHan]
	}
	return 0
}

// makeCells fills han and pages from the other tables.
func (l *lists) makeCells() {
	for i := range l.han {
		r := l.fold.Fold(rune(firstHan + i))
		l.han[i] = cellOf(charToken, l.char(r), r, l.first(r))
	}
	for _, upper := range []rune{0x00, 0x20, 0x30, 0xff} { // of ASCII and most marks
		l.pages[upper] = new(page)
		for low := range rune(0x100) {
			if folded, c := l.rareCell(upper<<8 | low); c.kind() != charToken || folded == upper<<8|low {
				l.pages[upper][low] = c
			}
		}
	}
}

// rareCell gives the folded form and the cell of a rune beyond the main block.
func (l *lists) rareCell(r rune) (folded rune, c cell) {
	folded = l.fold.Fold(r)
	kind, first := runClass(folded), nodeID(0)
	if kind == charToken {
		first = l.first(folded)
	}
	return folded, cellOf(kind, lineMarks(r, folded, kind), folded&0xffff, first)
}

// common is the cell of a rune of three bytes beyond the main block, 0 if it is
// not at hand.
func (l *lists) common(r uint32) cell {
	if upper := r >> 8; upper > 0 && upper < uint32(len(l.pages)) && l.pages[upper] != nil {
		return l.pages[upper][r&0xff]
	}
	return 0
}
