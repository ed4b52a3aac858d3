package zh

import (
	"math"
	"strings"
)

// Candidate names. Their scores are small sums over the characters: how surely
// the first is a surname, how often the others are in given names.

// hopeless is the score of a name that nothing can save but a word like 男 behind it
// at the start of a line, or that the text is sure of it.
const hopeless = -14

// nameBase is the price of a name of n characters before its characters are
// looked at.
var nameBase = [...]int32{2: -17, 3: -22, 4: -25, 5: -30}

// surnameScore turns the weight of a surname (0 to 9) into a part of a score.
func surnameScore(weight int) int32 {
	switch {
	case weight >= 9:
		return 2
	case weight >= 6:
		return 0
	case weight >= 5:
		return -2
	}
	return -7
}

// givenScores is what a character adds as part of a given name, by its level.
var givenScores = [8]int32{0: -2, 1: 0, 2: 2, 3: 3, givenNever: -12, givenHardly: -4}

// givenScore is what a character adds at a place of a given name.
func givenScore(c charInfo, place int) int32 { return givenScores[c>>place&givenMask] }

// namesAt adds the names whose surname is runes[at:end].
func (s *segmenter) namesAt(at, end int, surname info) {
	base := surnameScore(surname.weight())
	most := 2
	if surname.has(isForeignSurname) {
		most, base = 3, base-2
		if surname.has(isKnown) {
			base -= 8 // 中山大学
		}
	}
	if end-at > 1 {
		base += 5 // a compound surname is no accident
	}
	if at > 0 && s.cells[at].char()&rareSurname != 0 {
		base += s.misread(at)
	}
	s.given(at, end, most, surname, base)
	if end-at == 1 && surname.weight() >= 5 && end < len(s.runes) {
		if second := s.word(s.cells[end].first()).info(); second.has(isSurname) && second.weight() >= 5 {
			s.given(at, end+1, 2, 0, base+surnameScore(second.weight())-10) // 陈冯富珍
		}
	}
}

// misread is what a name costs more that begins with one of rareSurnames where
// the rune before says that it is none.
func (s *segmenter) misread(at int) int32 {
	switch {
	case s.runes[at] == '长' && (s.twoAt(at-1).has(isTitle) || at > 1 && s.wordAt(at-2, at+1).has(isTitle)):
		return -14 // 卫生局长孙志明, 董事长孙志明
	case s.runes[at] == '任' && (s.twoAt(at-1) != 0 || s.titledAt(at) && at+2 < len(s.runes) && (s.twoAt(at+2).has(isPost) || s.twoAt(at+1).has(isPost))):
		return -16 // 委任梁文成, 教授任科主任
	case leads(s.runes[at-1], s.runes[at]):
		return -8
	}
	return 0
}

// leads reports whether r after before is rather a verb or a preposition than
// a surname: 2008年任……, 毕业于…….
func leads(before, r rune) bool {
	switch r {
	case '任':
		return strings.ContainsRune("月年日今起兼后曾现历担出并还拟暂调转改升接续;,:至", before)
	case '员':
		return strings.ContainsRune("人成", before) // 负责人员
	case '从':
		return strings.ContainsRune("者员方们家", before) // 记者从……获悉
	case '于':
		return strings.ContainsRune("业位属处生死用至关由对基等大小高低多少源缘鉴限忠敢善勇乐易难利职教学务立力始终建现出归趋急忙止专献见载作写摄近优强先早", before)
	}
	return false
}

// given adds the names with the surname runes[at:end] and one to most
// characters more; base is the score of the surname.
func (s *segmenter) given(at, end, most int, surname info, base int32) {
	if most == 3 {
		s.givenJapanese(at, end, surname, base)
		return
	}
	if end >= len(s.cells) || s.cells[end].kind() != charToken {
		return
	}
	c := s.cells[end].char()
	s.candidate(at, end, end+1, surname, base+givenScore(c, givenAlone))
	if end++; end < len(s.cells) && s.cells[end].kind() == charToken {
		s.candidate(at, end-1, end+1, surname, base+givenScore(c, givenFirst)+givenScore(s.cells[end].char(), givenLast))
	}
}

// givenJapanese is given for Japanese names, which are written with other
// characters and up to three of them.
func (s *segmenter) givenJapanese(at, end int, surname info, score int32) {
	for i := end; i < len(s.cells) && i < end+3 && s.cells[i].kind() == charToken; i++ {
		c := s.cells[i].char()
		if s.runes[i] == '夫' && i+1 < len(s.runes) && strings.ContainsRune("妇人妻", s.runes[i+1]) {
			return // 佐藤夫妇
		}
		one := max(givenScore(c, givenFirst), givenScore(c, givenLast))
		if r := s.runes[i]; one > -12 || r == '太' || r == '也' || r == '由' && i+1 < len(s.runes) && strings.ContainsRune("梨里美香佳纪", s.runes[i+1]) {
			one = max(one, -2)
		}
		score += one
		s.candidate(at, end, i+1, surname, score)
	}
}

// candidate adds the name runes[at:next] with the surname runes[at:end].
func (s *segmenter) candidate(at, end, next int, surname info, score int32) {
	n := next - at
	if n >= len(nameBase) || n == 3 && (end-at == 2 && !s.isCompound(at, end) || s.runes[at] == s.runes[at+1]) {
		return // 谢谢|李
	}
	if s.runes[at] == '何' && at+3 < len(s.runes) && s.runes[at+2] == '之' && s.runes[at+3] == '有' {
		return // 何难之有
	}
	price := nameBase[n]
	if score <= hopeless && at > 0 && !s.knows(s.runes[at:next]) {
		return
	}
	enough := s.enough(at, next)
	if price+score < enough {
		return
	}
	score += s.sense(at, end, next, surname)
	if price+score < enough {
		return
	}
	if n <= s.walked && s.walk[n-1].info().has(isKnown) {
		price += s.asWord(next)
	}
	if s.cells[next-1].char()&rareLast != 0 {
		price += s.lastPrice(next - 1)
	}
	if next < len(s.cells) && s.cells[next].char()&rareNext != 0 {
		price += s.beforeLe(next)
		score += s.beforePlace(next)
	}
	if next+1 < len(s.runes) && s.runes[next] == s.runes[next-1] && s.twoAt(next).has(isPost) {
		price -= 14 // 长照科|科长
	}
	if n == 3 && end-at == 1 && s.runes[end] == '为' && s.spacedSurname(at) {
		return // 任命林　岳为东湖…
	}
	switch next - end {
	case 1:
		if surname.has(isVerb) && (s.begins(s.runes[end]) && s.longest(next, isTitle) > 0 || s.titledAt(at) && s.weight(s.runes[end]) > 5 && s.longest(next, isPost) > 0) {
			price -= 24 // 向|寿书记, where the text knows 寿长山; 董事长向|乔院长
		}
	case 2:
		if n == 3 && s.knows(s.runes[at:next-1]) && !s.knows(s.runes[at:next]) {
			price -= 6 // 王蕾|重获, where the text knows 王蕾
		}
		if surname == 0 && s.cells[next-1].char()&verbChar != 0 {
			return // 纪元培应
		}
		if s.pairs[end].node() != 0 {
			score += s.givenWord(surname, at, end, next)
		}
		if s.pairs[next-1].node() != 0 && !s.goesOn(at, next) {
			price += s.straddled(next)
		}
	case 3:
		if r := s.runes[next-1]; r != '郎' && r != '子' && r != '介' {
			price -= 6
		}
	}
	if s.knows(s.runes[at:next]) {
		price += 9
	}
	if at > 2 && s.runes[at-1] == ':' && s.labels(at-1, next) {
		price += 6
	}
	if at == 0 && n == 3 && s.isAddressed(next) {
		price, score = price+10, max(score, 0) // 万则成先生，
	}
	if at == 0 && n <= 3 && s.tellsSex(next) {
		price, score = price+14, max(score, 3) // 丘知远，男，
	}
	s.addName(at, next, nameToken, price+score, score)
}

// enough is the price that a name runes[at:next] needs before all is counted that makes
// it dearer. Below that it loses to its characters one by one, or to the words there, for
// less can be made up for: what candidate may add, and what a name wins by what follows.
func (s *segmenter) enough(at, next int) int32 {
	if at == 0 || s.added != nil {
		return math.MinInt32 // tellsSex adds more
	}
	p, rise := s.at(at), s.gain(next)
	if s.begins(s.runes[at]) {
		rise += 9
	}
	if s.runes[at-1] == ':' {
		rise += 6
	}
	if n := next - at; n <= s.walked && s.walk[n-1].info().has(isKnown) {
		rise += 8
	}
	words := max(p.word, p.list, p.named.plus(charAfterName)).plus(charPrice * int32(next-at))
	words = max(words, s.at(next).word)
	return int32((words-p.forName)>>stateBits) - rise
}

// gain is the most that a way which ends with a name at a place can win over another one
// by what follows: by a word that goes with names, or by a list or a row of names, of
// which 10 are the most, and 2 for the word that joins them.
func (s *segmenter) gain(at int) int32 {
	const most = 12
	if at == len(s.runes) {
		return 0
	}
	c := s.cells[at]
	switch c.kind() {
	case charToken:
	case stopToken:
		if s.runes[at] == '、' {
			return most
		}
		return 0
	default:
		return most
	}
	w, two := s.word(c.first()), s.pairs[at].node()
	if c.char()&joinChar != 0 || s.mayBeForeign(at) || !s.isLast(two) {
		return most
	}
	next := s.word(two)
	if (w | next).info().has(isSurname | isMinority) {
		return most
	}
	return int32(max(oneChar.afterName(), twoChars.afterName(), w.afterName(), next.afterName()) >> stateBits)
}

// isAddressed reports whether 先生 or 女士 and a mark stand at a place, as behind
// the name that a line begins with.
func (s *segmenter) isAddressed(at int) bool {
	if at+1 >= len(s.runes) || !s.stopsAt(at+2) {
		return false
	}
	as := string(s.runes[at : at+2])
	return as == "先生" || as == "女士"
}

// labels reports whether a title stands before the colon at a place, and no
// character at another one: 会长：简宁、.
func (s *segmenter) labels(colon, next int) bool {
	return (next == len(s.runes) || s.cells[next].kind() != charToken) && s.twoAt(colon-2).has(isPost|isRank)
}

// tellsSex reports whether a place is followed by 男 or 女 between marks, as the
// name is that opens a life.
func (s *segmenter) tellsSex(at int) bool {
	if at+2 >= len(s.runes) || s.cells[at+2].kind() != stopToken {
		return false
	}
	return strings.ContainsRune(",:(", s.runes[at]) && strings.ContainsRune("男女", s.runes[at+1])
}

// asWord is what a name costs more that is also a common word, unless a mark, a
// rank or a verb like 当选 follows it: 院长平安、, 高峰副教授.
func (s *segmenter) asWord(end int) int32 {
	switch {
	case s.becomes(end):
		return 8
	case s.stopsAt(end), s.attested(end-2, end):
		return 0
	}
	return -8
}

// becomes reports whether 当选, 担任 or the like stands at a place: only people
// do that.
func (s *segmenter) becomes(at int) bool {
	return s.wordAt(at, at+2).link() == becomeItem || s.wordAt(at, at+3).link() == becomeItem
}

// lastPrice is what a character costs that seldom ends a name, for the next
// word may begin with it.
func (s *segmenter) lastPrice(at int) int32 {
	if s.stopsAt(at + 1) {
		return 0
	}
	if s.runes[at] != '任' && s.joinsNothing(at+1) {
		return 0
	}
	switch s.runes[at] {
	case '先':
		if s.runes[at+1] == '生' {
			return -12
		}
	case '为', '任', '兼':
		return -10
	case '和':
		if s.kinAt(at + 1) {
			return -14 // 陈妹|和家人
		}
		if s.rankAlone(at+1) || s.acts(at+1) && !(at > 1 && s.twoAt(at-2).has(isKnown)) {
			return 0
		}
		return -6
	case '前', '原':
		if s.twoAt(at+1).has(isTitle|isModifier) || at+2 < len(s.runes) && s.twoAt(at+2).has(isTitle) {
			return -12 // 暨前副院长
		}
	case '与', '及':
		if s.endsClause(at + 1) {
			return 0
		}
		return -6
	case '大':
		return -6
	case '镇', '乡', '村', '县', '区':
		if s.bodyAt(at + 1) {
			return -26 // 中村镇党委书记
		}
	}
	return 0
}

// spacedSurname reports whether a blank stands before a place, and before it a surname
// behind 任命 or the like.
func (s *segmenter) spacedSurname(at int) bool {
	return at > 3 && s.cells[at-1].kind() == spaceToken && s.weight(s.runes[at-2]) > 5 && s.twoAt(at-4).link() == appointItem
}

// endsClause reports whether a verb stands at a place that 及 before it can join
// nothing to: one of saying, or one that a mark follows: 柳念及表示, 柳念及陪同。
func (s *segmenter) endsClause(at int) bool {
	if at+1 >= len(s.runes) || !s.acts(at) {
		return false
	}
	two := s.twoAt(at)
	return two.has(isSay) || two.has(isVerb) && s.stopsAt(at+2) && (at+2 == len(s.runes) || s.runes[at+2] != '、')
}

// kinAt reports whether a word for somebody's own people stands at a place: 家人, 母亲.
func (s *segmenter) kinAt(at int) bool {
	switch string(s.runes[at:min(at+2, len(s.runes))]) {
	case "家人", "家属", "母亲", "父亲", "父母", "丈夫", "妻子", "儿子", "女儿", "爸爸", "妈妈", "孩子", "同事", "朋友", "团队", "助手", "学生", "老伴", "爱人":
		return true
	}
	return false
}

// joinsNothing reports whether what stands at a place can be joined to nothing before
// it and be the object of nothing: a number, 的 or 为, 守和3月, 志及的.
func (s *segmenter) joinsNothing(at int) bool {
	return s.cells[at].kind() == numberToken || s.runes[at] == '的' || s.runes[at] == '为'
}

// acts reports whether a verb stands at a place that a name before it is the
// subject of: 表示, 在会上, 获奖.
func (s *segmenter) acts(at int) bool {
	if two := s.twoAt(at); two.has(isSay) || two.has(isVerb) && two.link() == otherItem && !two.has(isNoun|isNominal|isTitle) {
		return true
	}
	switch s.runes[at] {
	case '在', '说', '获', '被', '将', '已', '曾', '则', '也', '均':
		return true
	}
	return false
}

// beforeLe is what a name costs more that ends before 了, for its last character
// is then a verb: 霍顿通了电话.
func (s *segmenter) beforeLe(next int) int32 {
	if next < len(s.runes) && s.runes[next] == '了' {
		return -20
	}
	return 0
}

// beforePlace is what a name costs more that ends before one of them.
func (s *segmenter) beforePlace(next int) int32 {
	switch {
	case s.runes[next] == '了':
		return 0
	case next+1 < len(s.runes) && s.twoAt(next+1).has(isTitle|isModifier|isOrgEnd|isDepartment):
		return -14 // 石坎村第一书记
	}
	return -5
}

// straddled is what a name costs more whose last character rather begins the
// verb or title that follows: 冉冬荣获, 王主任.
func (s *segmenter) straddled(end int) int32 {
	switch w := s.twoAt(end - 1); {
	case w.has(isVerb):
		return -3
	case w.has(isTitle | isHonorific):
		return -6
	}
	return 0
}

// bodyAt reports whether the body of a place begins at a rune: 党委, 政府, 人大.
func (s *segmenter) bodyAt(at int) bool {
	switch string(s.runes[at:min(at+2, len(s.runes))]) {
	case "党委", "政府", "人大", "人民", "纪委", "卫生", "中心", "中学", "党支", "委会":
		return true
	}
	return false
}

// rankAlone reports whether a rank stands at a place, and a mark right behind
// it: 简宁和教授、 is one person, for 和 joins nobody there.
func (s *segmenter) rankAlone(at int) bool {
	for end := at + 1; end <= min(at+5, len(s.runes)) && s.runes[at-2] != '生'; end++ {
		if w := s.wordAt(at, end); w.has(isRank|isHonorific) && (s.stopsAt(end) || w.has(isRank) && s.isScholar(end) && s.acts(end)) {
			return true
		}
	}
	return false
}

// isScholar reports whether a rank of scholars ends before a place: 清和研究员陪同.
func (s *segmenter) isScholar(end int) bool {
	switch string(s.runes[end-2 : end]) {
	case "教授", "究员", "院士", "博士", "医师":
		return true
	}
	return false
}

// givenWord is what a name costs more whose given name is a word: 曾质疑 is
// rather 曾 and 质疑, 任辽宁 rather 任 and 辽宁.
func (s *segmenter) givenWord(surname info, from, at, end int) int32 {
	stops := s.stopsAt(end)
	switch i := s.twoAt(at); {
	case i.has(isHonorific | isPost | isRank), i.has(isOrgEnd) && !i.has(isWeak), strings.ContainsRune("父母夫兄姐姊", s.runes[at]) && strings.ContainsRune("子女妇妻弟妹母", s.runes[at+1]):
		return -15 // 李先生, 区文联, 野口父子
	case surname.has(isVerb) && s.pairs[at].isWord() && !i.has(isKnown) && surname.weight() < 9:
		return -10 // 能|造福, 于|未然
	case !i.has(isKnown):
		return 0
	case surname.has(isVerb) && !(stops && at > 2 && s.twoAt(at-3).has(isPost|isRank)):
		return -10 // but 院长于成功、
	case stops:
		return -1
	case surname.weight() > 5 && !i.has(isPlace|isModifier|isEnding) && s.closed(from, end):
		return 0 // 、余乐观教授
	case i.has(isVerb | isSay | isNominal):
		return -3
	}
	return -2
}

// stopsAt reports whether a mark, or the end of the chunk, is at a place.
func (s *segmenter) stopsAt(at int) bool {
	return at == len(s.runes) || s.cells[at].kind() == stopToken
}

// isCompound reports whether runes[at:end] is one surname, not two.
func (s *segmenter) isCompound(at, end int) bool {
	n := end - at
	return n <= s.walked && s.walk[n-1].info().has(isSurname)
}
