package zh

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// The titles of a line. A run of words that are titles or stand before them is one
// chain: 党委书记院长 are two posts. Words around it belong to the title, not to the
// body (审计部长, 村主任), or make another sort of word of it, 律师 in 律师协会.

// findPosts finds the titles of the line and the bodies to the left of them. What
// the line says to be a part of one is no name.
func (z *sheet) findPosts() {
	z.taken = append(z.taken[:0], make([]bool, len(z.toks))...)
	clear(z.found) // no text of a line outlives it in the memory that is kept
	z.found = z.found[:0]
	for i := int32(0); ; {
		i = int32(nextOf(z.toks, int(i), isTitle|isHonorific|isModifier|isFormer))
		if i == int32(len(z.toks)) {
			return
		}
		end := z.titleEnd(i)
		if end < int32(len(z.toks)) && end > i && z.inBody(end) {
			i = end // 律师 in 律师协会
			continue
		}
		if end == i {
			i++
			continue
		}
		if z.passHonour(int(i), int(end)) || z.standsFor(int(i)) {
			i = end
			continue
		}
		if z.isAddressedWord(i - 1) {
			t := &z.toks[i-1]
			t.kind, t.score, t.info = nameToken, 3, 0
		}
		z.chain(i, end)
		i = end
	}
}

// passHonour reports whether the title of tokens from start to end is the end of what short
// quotation marks hold, the name of an honour: “最美护士”. Its words are then those of a
// name, no verbs or titles.
func (z *tokens) passHonour(start, end int) bool {
	if end >= len(z.toks) || !z.toks[end].isIn('”', '」') {
		return false
	}
	at := start - 1
	for at > max(0, start-8) && z.toks[at].kind <= wordToken {
		at--
	}
	if at < 0 || closer(z.toks[at].first) != z.toks[end].first || at == start-1 && !(end+1 < len(z.toks) && z.reads(&z.toks[end+1], "称号", "荣誉称号", "荣誉", "奖章")) {
		return false
	}
	if z.hasEnd([2]int32{int32(at + 1), int32(start)}) {
		return false // “远山省医学会常委” is a post
	}
	for i := at + 1; i < end; i++ {
		z.toks[i].info = 0
	}
	return true
}

// standsFor reports whether token i is 代表 of 以……为代表: an example, which may be of things.
func (z *tokens) standsFor(i int) bool {
	if i == 0 || !z.reads(&z.toks[i], "代表") || !z.toks[i-1].is('为') {
		return false
	}
	for j := i - 2; j >= max(0, i-24) && (z.toks[j].kind != stopToken || z.toks[j].is('、')); j-- {
		if z.toks[j].is('以') {
			return true
		}
	}
	return false
}

// inBody reports whether the title that ends before token i is a part of the name of a
// body that goes on there: 律师协会, 船员扶助委员会.
func (z *tokens) inBody(i int32) bool {
	t := &z.toks[i]
	if t.has(isOrgEnd | isDepartment) {
		return !t.has(isVerb | isTitle)
	}
	if int(i)+1 >= len(z.toks) || !t.has(isNominal|isNoun) || t.has(isVerb|isSay|isTitle|isPlace) || t.len() != 2 || z.goesTo(i) || z.toks[i-1].has(isPost) {
		return false
	}
	next := &z.toks[i+1]
	return next.has(isOrgEnd) && !next.has(isWeak|isTitle) && next.len() > 1
}

// chain splits the titles of tokens from start to end: 党委书记院长 are two.
func (z *sheet) chain(start, end int32) {
	from := start
	for i := start; i < end; i++ {
		t := z.toks[i]
		last := i+1 == end
		if !last && (!t.has(isTitle) || t.has(isModifier) || z.isAide(i+1)) {
			continue
		}
		p := foundPost{title: [2]int32{from, i + 1}, surname: -1, end: i + 1, start: from}
		p.honorific = t.has(isHonorific) && !t.has(isTitle)
		p.rank = t.has(isRank|isRole) && !t.has(isPost)
		p.role = t.has(isRole)
		p.anybody = p.role && t.has(isWeak)
		z.trimTitle(&p)
		z.giveVillage(&p)
		z.takeUnit(&p)
		z.takeEponym(&p)
		z.takeCompany(&p)
		if from == start {
			z.orgBefore(&p)
			z.takeChair(&p)
			if last {
				z.takeGiven(&p)
			}
		} else {
			p.inherit = true
		}
		z.found = append(z.found, p)
		from = i + 1
	}
}

// isAide reports whether token i makes one title with the one before it:
// 董事长助理, 厂长秘书, 副县长候选人.
func (z *tokens) isAide(i int32) bool {
	return z.reads(&z.toks[i], "助理", "秘书", "候选人", "人选")
}

// trimTitle takes 原 and 前 off the title and notes what they and 代 say.
func (z *tokens) trimTitle(p *foundPost) {
	for p.title[0]+1 < p.title[1] && z.toks[p.title[0]].has(isFormer) {
		p.former = p.former || z.meansFormer(p.title[0])
		p.title[0]++
	}
	for i := p.title[0]; i < p.title[1]; i++ {
		p.acting = p.acting || z.toks[i].has(isActing)
	}
}

// giveVillage gives the body a 村 before the title that ends the name of a
// village: 南峦村村主任, 双溪村妇女主任.
func (z *tokens) giveVillage(p *foundPost) {
	at := p.title[0]
	if at == 0 || at+1 >= p.title[1] || !z.toks[at].is('村') {
		return
	}
	if before := &z.toks[at-1]; z.toks[at+1].first == '村' || before.kind == charToken || before.isName() || before.has(isPlace) {
		p.title[0], p.start = at+1, at+1
	}
}

// takeGiven takes the given name that stands behind a title behind its surname, as
// formal Chinese puts it: 方总统敬淳, 由钟部长书遥主持. Two characters that are often given
// make one where they are no word and a mark, a verb or a form of address follows.
func (z *sheet) takeGiven(p *foundPost) {
	surname := p.surname
	if before := p.title[0] - 1; surname < 0 && p.start > before && before >= 0 && z.toks[before].len() == 1 && z.surelySurname(z.toks[before].first) {
		surname = before // 由许理事长文渊颁奖, where 许 is a verb too
	}
	at := p.title[1]
	end := at
	for int(end) < len(z.toks) && z.toks[end].kind <= foreignToken && z.toks[end].end-z.toks[at].start <= 2 {
		end++
	}
	if surname < 0 || p.honorific || end == at || z.toks[end-1].end-z.toks[at].start != 2 || !z.follows(int(end)) {
		return
	}
	first, last := z.whole[z.toks[at].start], z.last(&z.toks[end-1])
	least := int32(0)
	sure := z.toks[at].isName() || int(end) < len(z.toks) && z.toks[end].has(isHonorific)
	if sure {
		least = -2
	}
	f, l := givenScore(z.char(first), givenFirst), givenScore(z.char(last), givenLast)
	if min(f, l) < least || f+l < least+2 || !sure && f+l < 5 && (z.everyday.Pair(first, last) || z.twoOf([]rune{first, last}).has(isKnown)) {
		return
	}
	for i := at; i < end; i++ {
		z.taken[i] = true
	}
	p.surname, p.given, p.end = surname, [2]int32{at, end}, end
	p.start = min(p.start, surname)
}

// follows reports whether token i may follow a given name.
func (z *tokens) follows(i int) bool {
	if i == len(z.toks) {
		return true
	}
	t := &z.toks[i]
	return t.kind == stopToken || t.has(isVerb|isSay|isHonorific) || t.isIn('于', '今', '昨', '与', '和', '等', '在', '率', '也', '已', '曾') || z.reads(t, "代表")
}

// takeUnit takes the unit before a title that is only 长 into it: 审计部长.
func (z *tokens) takeUnit(p *foundPost) {
	at := p.title[0]
	if at > 0 && p.title[1] == at+1 && z.toks[at].is('长') && z.toks[at-1].has(isDepartment) && z.toks[at-1].len() > 2 {
		p.title[0], p.start = at-1, at-1
	}
}

// takeEponym takes the name of whoever endowed a chair into its title: 霍顿讲席教授.
func (z *sheet) takeEponym(p *foundPost) {
	at := p.title[0]
	if at == 0 || !z.toks[at-1].isName() || at+1 < p.title[1] || z.toks[at].len() < 3 {
		return
	}
	t := &z.toks[at]
	if t.first == '讲' && z.whole[t.end-2] == '教' && int(at)+1 < len(z.toks) && z.toks[at+1].isName() {
		p.title[0], p.start = at-1, at-1
		z.taken[at-1] = true
	}
}

// takeChair takes the name of a family that endowed a chair into its title: 何氏基金护理学教授.
func (z *sheet) takeChair(p *foundPost) {
	for at := p.org[0]; p.rank && at < p.org[1] && p.org[1] <= p.title[0]; at++ {
		if z.whole[z.toks[at].start+1] == '氏' && (at == p.org[0] || z.endsOrg(at-1)) {
			p.title[0], p.org[1] = at, at
			return
		}
	}
}

// takeCompany takes what looks like a name before 董事长 for the short name of a
// company, where another name follows: 隆远高科董事长柳岸.
func (z *sheet) takeCompany(p *foundPost) {
	at, next := p.title[0], int(p.title[1])
	if at > 1 && z.toks[at-1].kind == charToken && z.toks[at-2].kind == nameToken && !(at > 2 && z.toks[at-3].has(isTitle)) && z.isCorporate(p) {
		for i := at - 2; i < at; i++ {
			z.taken[i], z.toks[i].kind, z.toks[i].info = true, wordToken, isBody|kindInfo(lexicon.KindCompany) // 云天励|飞联合创始人
		}
		return
	}
	if at == 0 || next == len(z.toks) || !z.toks[next].isName() || at > 1 && z.toks[at-2].has(isTitle) {
		return
	}
	from := at - 1
	if from > 0 && z.toks[from-1].isProper() {
		from-- // 禾|康智慧
	}
	if t := &z.toks[at-1]; !t.isName() || t.len() != 4 && t.score > 2 && from == at-1 || t.end-t.start > 5 || !z.isCorporate(p) {
		return
	}
	for i := from; i < at; i++ {
		z.taken[i], z.toks[i].kind, z.toks[i].info = true, wordToken, isBody|kindInfo(lexicon.KindCompany)
	}
}

// isCorporate reports whether a title is one that companies have.
func (z *tokens) isCorporate(p *foundPost) bool {
	title := z.folded(z.toks[p.title[0]].start, z.toks[p.title[1]-1].end)
	if strings.HasPrefix(title, "首席") && strings.HasSuffix(title, "官") {
		return true
	}
	switch title {
	case "董事长", "副董事长", "总裁", "副总裁", "总经理", "副总经理", "创始人", "创办人", "联合创始人", "联合创办人", "共同创办人", "董事局主席", "首席执行官", "执行长", "营运长", "财务长", "技术长", "CEO", "董秘", "监事长":
		return true
	}
	return false
}
