package zh

import "strings"

// How sure a name is one: by its characters and by what stands beside it.

// keeps reports whether a name without a title before it is good enough, or is
// followed by one.
func (l *linker) keeps(i int32) bool {
	tok := l.items[i].start
	switch c := l.confidence(tok); {
	case c+l.doubt(tok) >= sure:
		return true
	case c >= 2 && l.tellsCareer(i):
		return true
	case c < 0, l.toks[tok].score <= poor && l.toks[tok].kind == nameToken && l.weight(l.toks[tok].first) < 6:
		return false
	}
	return l.biography(i) || l.isObject(i) || l.kindAt(i-1) == byItem && l.confidence(tok) > 2 || i == 0 && l.tellsLife()
}

// sure is the confidence that a name needs where nothing else speaks for it.
const sure = 6

// poor is the score of a name that a rank behind it does not save: 临溪老|中医.
const poor = -6

// isObject reports whether a name stands right after 任命, 免去 or the like, or
// in a list that begins there.
func (l *linker) isObject(i int32) bool {
	if i == l.object {
		return true
	}
	if l.mode != appointItem && l.mode != leaveItem || i == 0 {
		return false
	}
	return l.items[i-1].kind == l.mode || len(l.list) > 0 && l.items[i-1].kind == sepItem
}

// biography reports whether posts follow a name after a comma, a colon or a
// bracket, or a word like 任.
func (l *linker) biography(i int32) bool {
	for j := i + 1; int(j) < len(l.items) && j < i+6; j++ {
		switch l.items[j].kind {
		case sepItem, colonItem, openItem, toBeItem:
		case postItem:
			p := l.found[l.items[j].at]
			return !p.anybody && (!p.honorific || j == i+1)
		case becomeItem, leaveItem:
			return true
		case nameItem:
			if !l.toks[l.items[j-1].start].isIn('、', '和', '与') {
				return false // 池清、殷放当选副会长
			}
		default:
			return false
		}
	}
	return false
}

// tellsCareer reports whether the sentence that a name begins goes on to tell which
// posts its subject holds: 柳岸，男，1958年出生，现任……处长.
func (l *linker) tellsCareer(i int32) bool {
	for j := i - 1; j >= 0 && l.items[j].kind != colonItem; j-- {
		if l.items[j].kind == nameItem || l.items[j].kind == postItem {
			return false
		}
	}
	for j := i + 1; int(j) < len(l.items); j++ {
		switch it := l.items[j]; it.kind {
		case nameItem:
			return false
		case becomeItem:
			return true
		case colonItem:
			if int(j)+1 < len(l.items) && l.toks[l.items[j+1].start].isIn('男', '女') {
				return true
			}
		case postItem:
			return l.careerWord(it.start)
		case otherItem:
			if l.toks[it.start].isIn('男', '女') && j <= i+2 {
				return true
			}
			if l.toks[it.start].info.link() == careerItem {
				return true
			}
		}
	}
	return false
}

// confidence is how sure a name without a title is one.
func (l *linker) confidence(tok int32) int {
	t := l.toks[tok]
	c := int(t.score)
	if l.knows(l.whole[t.start:t.end]) {
		return 10
	}
	before, after := 2, 2
	if tok > 0 {
		before = beside(l.toks[tok-1], true)
	}
	if int(tok)+1 < len(l.toks) {
		after = beside(l.toks[tok+1], false)
	}
	if t.kind == foreignToken && t.score < 5 && before < 4 && after < 4 {
		before, after = before-1, after-2 // a place or a club as likely as a person
	}
	c += before + after
	if l.besideKnown(tok-2, tok-1) || l.besideKnown(tok+2, tok+1) {
		c += 5
	}
	if tok > 1 && l.toks[tok-1].is('的') && l.endsOrg(tok-2) {
		c += 3 // 青峦医院的路远航
	}
	if l.named(tok + 1) {
		c -= 8 // 帕金森病
	}
	switch {
	case l.noted(tok + 1):
		c += 8
	case l.latinAside(tok + 1):
		c += 6 // 史密斯（John Smith）
	case l.inRun(tok):
		c += 4
	case l.alone > 0 && l.isAlone(int(tok)):
		c += 2 * min(l.alone, 2)
	}
	return c
}

// doubt is what a name of one of the rarer surnames loses in confidence where no
// post stands beside it and it says nothing, by what else its characters make:
// 常|继发, 高|荣誉. It is 0 or less.
func (l *linker) doubt(tok int32) int {
	t := &l.toks[tok]
	name := l.whole[t.start:t.end]
	if t.kind == foreignToken && l.namesPlace(int(tok)+1) {
		return 2 * wordWhole // 明远·乐|汇广场
	}
	if t.kind != nameToken || len(name) < 2 || len(name) > 3 || l.knows(name) || l.alone > 0 {
		return 0
	}
	if tok > 0 && (l.toks[tok-1].has(isPost|isRank) || l.toks[tok-1].is('、')) {
		return 0
	}
	if int(tok)+1 < len(l.toks) && (l.toks[tok+1].has(isSay|isHonorific) || l.toks[tok+1].is('、')) {
		return 0
	}
	sum, last := 0, name[len(name)-2:]
	if namesIll(last[1]) {
		sum += wordWhole / 2 // 白瞳征, 太田痣
	}
	if next := int(tok) + 1; len(name) == 2 && (l.char(last[1])&verbChar != 0 || last[1] == '会') && next < len(l.toks) && l.toks[next].has(isVerb) {
		sum += wordRight // 戴|会觉得
	}
	if len(name) == 2 && l.weight(name[0]) < 5 {
		sum -= wordUnsure // 练琴
	}
	if tok > 0 && int(tok)+1 < len(l.toks) && closer(l.toks[tok-1].first) != 0 && l.toks[tok+1].first == closer(l.toks[tok-1].first) {
		sum += wordGiven // the “吴方法”
	}
	if len(name) == 2 && t.start > 0 && l.everyday.Pair(l.whole[t.start-1], name[0]) {
		sum += wordLeft // 有何|益
	}
	if len(name) == 3 && tok > 0 && l.toks[tok-1].isIn('应', '须', '宜', '要', '可', '能') && (l.twoOf(last).has(isKnown) || l.everyday.Pair(last[0], last[1])) && givenScore(l.char(last[0]), givenFirst) < 0 {
		sum += wordWhole // 应|戴|帽子
	}
	given := len(name) == 3 && (l.everyday.Pair(last[0], last[1]) || l.twoOf(last).has(isKnown))
	if given && t.start > 0 && l.everyday.Pair(l.whole[t.start-1], name[0]) {
		sum += wordLeft // 小叶|增生
	}
	switch {
	case len(name) == 3 && l.twoOf(name).has(isKnown):
		return sum + wordLeft // 凌晨|才
	case l.weight(name[0]) > 6:
		return sum
	case given && l.isAlone(int(tok)):
		return sum + wordGiven/2
	case given:
		return sum + wordGiven
	default:
		return sum + int(l.likeWord(last[0], last[1]))/2
	}
}

// namesPlace reports whether a word for a building or a quarter stands at token i, or a
// character or two before it.
func (z *tokens) namesPlace(i int) bool {
	for j := i; j < len(z.toks) && j < i+3; j++ {
		if z.reads(&z.toks[j], "广场", "大厦", "花园", "小区", "公寓", "酒店", "商场", "大道", "山庄", "购物中心", "大楼", "公园") {
			return true
		}
		if z.toks[j].kind != charToken {
			return false
		}
	}
	return false
}

// namesIll reports whether a character ends the names of what is named after people or
// looks: signs, diseases, prizes.
func namesIll(r rune) bool {
	switch r {
	case '征', '症', '病', '癌', '瘤', '炎':
		return true
	}
	return false
}

// twoOf is what the lists know of two runes as a word.
func (l *lists) twoOf(two []rune) info {
	return l.word(l.next(l.first(two[0]), two[1])).info()
}

// named reports whether token i is what is named after people: a disease, a prize.
func (z *tokens) named(i int32) bool {
	if int(i) >= len(z.toks) {
		return false
	}
	switch z.toks[i].first {
	case '病', '症', '征', '痣', '奖', '综', '氏':
		return z.toks[i].kind <= wordToken
	}
	return false
}

// noted reports whether a bracket opens at token i that says who somebody is
// by sex or people, as lists of members do: （女）, （女，傣族）.
func (z *tokens) noted(i int32) bool {
	if int(i) >= len(z.toks) || !z.toks[i].is('(') {
		return false
	}
	for j := i + 1; int(j)+1 < len(z.toks) && j < i+7; j++ {
		t := &z.toks[j]
		if t.is(')') {
			break
		}
		if (t.isIn('女', '男') || z.last(t) == '族') && z.toks[j+1].isIn(')', ',', '、') {
			return true
		}
	}
	return false
}

// latinAside reports whether a bracket with nothing but letters opens at token
// i.
func (z *tokens) latinAside(i int32) bool {
	if int(i)+2 >= len(z.toks) || !z.toks[i].is('(') || z.toks[i+1].kind != latinToken {
		return false
	}
	for j := i + 2; int(j) < len(z.toks) && j < i+8; j++ {
		switch t := &z.toks[j]; {
		case t.is(')'):
			return true
		case t.kind != latinToken && t.kind != spaceToken && !t.isIn('.', '-'):
			return false
		}
	}
	return false
}

// inRun reports whether a name stands among names with nothing but blanks between
// them, at least three in all.
func (z *tokens) inRun(tok int32) bool {
	n := 1
	for _, step := range [...]int32{-1, 1} {
		for i := tok + step; i >= 0 && int(i) < len(z.toks) && n < 3; i += step {
			t := &z.toks[i]
			if !t.isName() && t.kind != spaceToken || t.isName() && t.score < 2 {
				break
			}
			if t.isName() {
				n++
			}
		}
	}
	return n >= 3
}

// besideKnown reports whether the token at mark joins a list and the one at tok
// is a person already.
func (l *linker) besideKnown(tok, mark int32) bool {
	if tok < 0 || int(tok) >= len(l.toks) || mark < 0 || int(mark) >= len(l.toks) {
		return false
	}
	return l.whoOf[tok] != 0 && l.toks[mark].isIn('、', '和', '及', '与')
}

// beside is what the token before or after a name adds to its confidence.
func beside(t token, before bool) int {
	switch {
	case t.has(isSay) && !before:
		return 4
	case t.has(isSay):
		return 3
	case t.has(isVerb):
		return 2
	case t.has(isPost | isRank | isHonorific), t.has(isTitle) && before:
		return 5
	case t.has(isTitle):
		return 3
	case t.kind == stopToken:
		return 2
	case t.kind == spaceToken:
		return 1
	case t.isName():
		return 2
	case t.has(isOrgEnd) && !before:
		return -5
	case t.has(isEnding) && before && !t.has(isWeak):
		return 0
	case t.has(isNoun) && !before && t.len() == 2 && strings.ContainsRune("团小夫", t.first):
		return 1 // 团队, 小组, 夫妇
	}
	return -2
}

// freeNames records the names that no title speaks for.
func (l *linker) freeNames() {
	for i := nextName(l.toks, 0); i < len(l.toks); i = nextName(l.toks, i+1) {
		if l.isFree(i) {
			for l.person(int32(i)); i > 1 && l.toks[i-1].is('、') && l.toks[i-2].isName() && l.isFree(i-2); i -= 2 {
				l.person(int32(i - 2)) // the list before a name that is sure
			}
		}
	}
	l.countAlone()
}

// isFree reports whether token i is a name that nothing has taken, and sure enough.
func (l *linker) isFree(i int) bool {
	return !l.taken[i] && l.whoOf[i] == 0 && l.confidence(int32(i))+l.doubt(int32(i)) >= sure
}

// countAlone counts the lines in a row that are a name and nothing else, as in
// lists that give each a line. Empty lines do not matter.
func (l *linker) countAlone() {
	for i := range l.toks {
		if l.toks[i].kind == spaceToken || l.toks[i].is('\n') {
			continue
		}
		if l.whoOf[i] != 0 && l.isAlone(i) {
			l.alone++
		} else {
			l.alone = 0
		}
		return
	}
}

// isAlone reports whether nothing but token i stands on the line.
func (z *tokens) isAlone(i int) bool {
	for j := range z.toks {
		if j != i && z.toks[j].kind != spaceToken && !z.toks[j].is('\n') {
			return false
		}
	}
	return true
}
