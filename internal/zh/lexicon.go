package zh

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// info says all that the word lists know of a word. A word may be in several
// lists: 主任 is the head of a title and may stand before another one.
type info uint32

const (
	isPost       info = 1 << iota // head of a title held at a body: 院长
	isRank                        // a degree or a profession: 教授
	isRole                        // what many may be: 代表, 冠军
	isModifier                    // before the head, part of the title: 常务副
	isFormer                      // 原, 前
	isActing                      // 代, 署理
	isHonorific                   // 先生, 同志
	isOrgEnd                      // ends the name of a body: 医院
	isBody                        // a body by itself: 国务院
	isDepartment                  // 胸外科
	isPlace                       // 青峦 and the like, without 市
	isCountry                     // a country or a city abroad
	isSay                         // 表示
	isVerb                        // a verb, adverb or particle: no part of a name of a body
	isNominal                     // a verb that may be part of one: 管理
	isNoun                        // any other frequent word
	isSurname
	isForeignSurname // Japanese
	isMinority       // element of an Uyghur, Tibetan, Mongolian, Yi name
	isWeak           // an ending that is as often no end of a name: 科技; with isRole, a role that is never told as a post: 患者

	// isKnown are the classes that make a word worth keeping whole.
	isKnown = isPost | isRank | isRole | isModifier | isFormer | isActing | isHonorific | isOrgEnd | isBody |
		isDepartment | isPlace | isCountry | isSay | isVerb | isNominal | isNoun
	isTitle = isPost | isRank | isRole

	kindShift   = 20 // four bits: the kind of a body
	weightShift = 24 // four bits: weight of a surname
	linkShift   = 28 // four bits: what a verb does to the posts after it, an itemKind
)

// kindInfo is the info of a body of that kind.
func kindInfo(k lexicon.Kind) info { return info(k) << kindShift }

// addedInfo is what is known of a word that the caller added. A name shares its
// bit with a class that such words never have.
func addedInfo(a lexicon.Added) (i info) {
	if a&lexicon.AddedName != 0 {
		i |= isAddedName
	}
	if a&lexicon.AddedTitle != 0 {
		i |= isPost
	}
	if a&lexicon.AddedBody != 0 {
		i |= isBody | kindInfo(a.Kind())
	}
	return i
}

// isAddedName marks a name of the caller's.
const isAddedName = isMinority

// What else is known of a verb of saying, in the place of the kind.
const (
	sayPlain info = 1 << (kindShift + iota) // a clause follows without a mark: 表示
	sayAct                                  // tells that somebody spoke; what follows a comma may tell what he did next: 作了发言，分享了经验
	sayOf                                   // said of somebody or something: 感谢
	sayTo                                   // names who listens: 提醒市民
)

// sayInfo reads the classes behind say in a column.
func sayInfo(column string) info {
	i := info(0)
	for _, class := range strings.Fields(column) {
		switch class {
		case "plain":
			i |= sayPlain
		case "act":
			i |= sayAct
		case "of":
			i |= sayOf
		case "to":
			i |= sayTo
		}
	}
	return i
}

// says reports whether a verb of saying is of a class.
func (i info) says(class info) bool { return i.has(isSay) && i.has(class) }

func (i info) has(class info) bool { return i&class != 0 }
func (i info) kind() lexicon.Kind  { return lexicon.Kind(min(i>>kindShift&15, info(lexicon.KindOther))) }
func (i info) weight() int         { return int(i >> weightShift & 15) }
func (i info) link() itemKind      { return itemKind(i >> linkShift) }

// charInfo says how a character serves in names: three bits for each place in
// a given name, then what else is known of it.
type charInfo uint16

// The places of a character in a given name.
const (
	givenFirst = 0 // the first of two
	givenLast  = 3 // the last of two
	givenAlone = 6
)

const (
	givenNever   charInfo = 4 // at a place; 0 seldom, 1 found, 2 often, 3 very often
	givenHardly  charInfo = 5
	givenMask    charInfo = 7
	foreignFound charInfo = 1 << 9  // writes foreign names, among other uses
	foreignOften charInfo = 1 << 10 // hardly written otherwise
	foreignMask           = foreignFound | foreignOften
	verbChar     charInfo = 1 << 11 // a verb or a particle by itself
	joinChar     charInfo = 1 << 12 // a list goes on over it
	rareSurname  charInfo = 1 << 13 // one of rareSurnames
	rareLast     charInfo = 1 << 14 // one of rareLasts
	rareNext     charInfo = 1 << 15 // 了 or one of placeEnds
)

// givenInfo reads a column like 32-: first, last, alone.
func givenInfo(column string) charInfo {
	var c charInfo
	for i, level := range []byte(column) {
		at := charInfo(level - '0')
		switch level {
		case '-':
			at = givenNever
		case '.':
			at = givenHardly
		}
		c |= at << (3 * i)
	}
	return c
}

// lists is the Chinese word lists in memory.
type lists struct {
	fold  han.Folder
	words *lexicon.Trie
	chars [lastHan - firstHan + 1]charInfo
	han   [lastHan - firstHan + 1]cell
	pages [0x100]*page // by the upper byte, where there is one

	outside, counters, bodies hanSet // outsideChars, counterChars, bodyChars
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
	{"zh_bodies", func(c string) info { return isBody | kindInfo(lexicon.KindOf(c)) }},
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
}

// listNodes is about how many nodes the lists take, so that they are loaded
// without being moved.
const listNodes = 24000

var loadLists = sync.OnceValue(func() *lists {
	l := &lists{fold: han.NewFolder()}
	var b lexicon.Builder
	b.Grow(listNodes)
	for _, row := range wordLists {
		for word, column := range lexicon.Entries(row.list) {
			b.Add(word, uint64(row.info(column)))
		}
	}
	addMinisters(&b)
	for word, link := range linkWords {
		b.Add(word, uint64(info(link)<<linkShift))
	}
	b.Map(func(runes int, value uint64) uint64 { return uint64(makeWord(info(value), runes)) })
	l.words = b.Build()
	for char, class := range lexicon.Entries("zh_words") {
		if class == "verb" && utf8.RuneCountInString(char) == 1 {
			l.mark(char, verbChar)
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
	for chars, c := range map[string]charInfo{"和与及": joinChar, rareSurnames: rareSurname, rareLasts: rareLast, placeEnds + "了": rareNext} {
		for _, r := range chars {
			l.chars[r-firstHan] |= c
		}
	}
	l.outside.add(outsideChars)
	l.counters.add(counterChars)
	l.bodies.add(bodyChars)
	l.makeCells()
	return l
})

// isSurname reports whether a folded character is a surname by itself.
func (l *lists) isSurname(r rune) bool {
	return entry(l.words.Value(l.words.Step(0, r))).info().has(isSurname)
}

// addMinisters adds the heads of ministries and the like: 国防部长 of 国防部.
func addMinisters(b *lexicon.Builder) {
	for body := range lexicon.Entries("zh_bodies") {
		switch last, _ := utf8.DecodeLastRuneInString(body); last {
		case '部', '局', '署', '厅':
			if utf8.RuneCountInString(body) > 2 {
				b.Add(body+"长", uint64(isPost))
			}
		}
	}
}

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
