package zh

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// What the lists know of a word and of a character, as bits. The columns of the lists
// are read here into bits, so that a new class is a bit, a word of a column and its
// row in lists.go.

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
	isWeak           // an ending that is as often no end of a name: 科技; with isRole, a role that is never told as a post: 患者; with isFormer, held at the time: 时任

	// isKnown are the classes that make a word worth keeping whole.
	isKnown = isPost | isRank | isRole | isModifier | isFormer | isActing | isHonorific | isOrgEnd | isBody |
		isDepartment | isPlace | isCountry | isSay | isVerb | isNominal | isNoun
	isTitle = isPost | isRank | isRole
	// isEnding are the classes of the words that the name of a body may end with.
	isEnding = isOrgEnd | isBody | isDepartment

	kindShift   = 20 // four bits: the kind of a body
	weightShift = 24 // four bits: weight of a surname
	linkShift   = 28 // four bits: what a verb does to the posts after it, an itemKind
	isLink      = info(15 << linkShift)
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

func (i info) kind() lexicon.Kind { return lexicon.Kind(min(i>>kindShift&15, info(lexicon.KindOther))) }

func (i info) weight() int { return int(i >> weightShift & 15) }

func (i info) link() itemKind { return itemKind(i >> linkShift) }

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

// itemKind is what a stretch of a sentence is to the linker.
type itemKind uint8

const (
	otherItem   itemKind = iota
	postItem             // a title with its body
	nameItem             // a name
	sepItem              // 、 ， 和 兼 and blanks
	becomeItem           // 任, 担任, 当选为: the subject gets the posts that follow
	leaveItem            // 辞去: the subject had them
	appointItem          // 任命, 聘: the object gets the posts after 为
	toBeItem             // 是, 为
	byItem               // 由
	colonItem
	openItem // a bracket
	closeItem
	orgItem    // a body, and no title right after it
	careerItem // 出生, 毕业: the sentence tells of a career
	aliasItem  // 以下简称
	suchItem   // 著名, 有关, 一位: stands between a body and a title and belongs to neither
)

// linkKinds are the names of these kinds in the word lists.
var linkKinds = map[string]itemKind{
	"become": becomeItem, "leave": leaveItem, "appoint": appointItem, "be": toBeItem, "by": byItem, "career": careerItem, "alias": aliasItem, "such": suchItem,
}
