package zh

import "github.com/bulletin-go/bulletin/internal/lexicon"

// The body before a title.

// orgBefore looks for the body of a post to the left of its title.
func (z *tokens) orgBefore(p *foundPost) {
	at := p.start
	for at > 0 && z.toks[at-1].has(isFormer) {
		p.former = p.former || z.meansFormer(at-1)
		at--
	}
	at = z.pastParty(z.pastSuch(at))
	if at > 0 && z.toks[at-1].is('的') {
		p.org = z.orgOf(z.relative(at - 1))
		if p.org[0] == p.org[1] || !z.hasEnd(p.org) {
			p.org = [2]int32{}
			return
		}
	} else if q := z.skipBracket(at); q != at {
		if p.org = z.orgOf(q); p.org[0] < p.org[1] && z.isGloss(q, at) {
			p.org[1] = at
			p.start = p.org[0]
			return
		}
	} else {
		p.org = z.pastWord(z.orgOf(at))
	}
	z.cutSurname(p)
	switch last := p.org[1] - 1; {
	case last < p.org[0] || z.toks[last].kind != charToken:
	case z.toks[last].isIn('中', '时', '内', '后') && p.org[1] == p.title[0]:
		p.org[0] = p.org[1] // 晚宴中大会主席
	case z.toks[last].isIn('老') && p.org[1] == p.title[0] && last > p.org[0]:
		p.org[1] = last // 临溪老中医
	case last == p.org[0] && !z.bodies.has(z.toks[last].first):
		p.org[0] = p.org[1] // 老教授
	}
	if p.org[0] == p.org[1] {
		p.org = z.careerBody(p)
	}
	if p.org[0] == p.org[1] {
		z.addTopic(p)
		return
	}
	p.start = p.org[0]
	z.takeStation(p)
	z.cutTopic(p)
	for p.start > 0 && z.toks[p.start-1].has(isFormer) && z.toks[p.start-1].len() <= 2 {
		p.former = p.former || z.meansFormer(p.start-1)
		p.start--
	}
	z.pastUnit(p)
}

// pastWord lets the name of an office go on to its place over a word of doing or a
// preposition, where what stands behind that is no name by itself: 市排除妨碍工程指挥部,
// but not 在中心医院, nor 对餐饮协会.
func (z *tokens) pastWord(org [2]int32) [2]int32 {
	if org[1]-org[0] < 2 || z.onlySorts(org[0], org[1]-1) {
		return org
	}
	g, k := z.groundsOf(org), z.toks[org[1]-1].info.kind()
	if g.place && !z.toks[org[0]].is('乡') || g.body || g.marked || g.nation || g.proper > 1 || g.any() && (k == lexicon.KindHospital || k == lexicon.KindUniversity || k == lexicon.KindSchool) {
		return org
	}
	for i := org[0] - 1; i > max(0, org[0]-6); i-- {
		if z.isInside(i) {
			if of := z.orgOf(i); of[1]-of[0] <= 4 && of[1] == i && z.isTown(of) {
				return [2]int32{of[0], org[1]}
			}
		}
		if t := &z.toks[i]; t.kind > wordToken || t.has(isSay|isTitle|isOrgEnd) || t.info.link() != otherItem {
			return org
		}
	}
	return org
}

// isTown reports whether tokens are a place: 洛川市, 县.
func (z *tokens) isTown(of [2]int32) bool {
	for k := of[0]; k < of[1]; k++ {
		if t := &z.toks[k]; t.has(isPlace) && t.len() > 1 || t.isUnit() {
			return !z.hasEnd(of)
		}
	}
	return false
}

// isInside reports whether token i is a word that stands inside the name of an office.
func (z *tokens) isInside(i int32) bool {
	t, next := &z.toks[i], &z.toks[i+1]
	if z.reads(t, "反对", "禁止", "妨碍", "制止", "防止", "打击", "查处", "取缔", "排除", "预防", "退役") {
		return true
	}
	if t.kind > wordToken || t.len() > 2 || !z.inside.has(t.first) {
		return false
	}
	return t.len() == 2 || t.isIn('不', '未', '非', '无', '离') || next.kind == charToken && next.len() == 1 || next.has(isNominal) && t.is('被')
}

// careerBody gives the short name of a company that looks like a person's, in
// a career: 历任金泰股份经理、东方昆仑董事. It is empty if none stands there.
func (z *tokens) careerBody(p *foundPost) [2]int32 {
	at := p.title[0] - 1
	if at <= 0 || p.start != p.title[0] || p.rank || p.honorific || !z.toks[at].isName() || z.toks[at].isSureForeign() {
		return [2]int32{}
	}
	start := at
	for start > 0 && start > at-2 && (z.toks[start-1].kind == charToken || z.toks[start-1].has(isPlace)) {
		start--
	}
	if start == 0 || !z.inCareer(start) {
		return [2]int32{}
	}
	return [2]int32{start, at + 1}
}

// inCareer reports whether a name at token i stands where the body of a post
// does: right behind 任 or the like, or behind 、 and a post of such a list.
func (z *tokens) inCareer(i int32) bool {
	if z.becomes(i-1) || z.reads(&z.toks[i-1], "现为") || i > 1 && z.toks[i-1].is('为') && z.toks[i-2].is('现') {
		return true
	}
	if i < 2 || !z.toks[i-1].isIn('、', ',', '兼') || !z.toks[i-2].has(isTitle) {
		return false
	}
	for j := i - 2; j >= 0 && !z.toks[j].endsSentence(); j-- {
		switch t := &z.toks[j]; {
		case t.isName() && z.toks[j+1].has(isTitle) && !z.becomes(j-1):
			return false
		case z.becomes(j):
			return t.len() == 2 && t.first != '担' // 历任, 现任
		}
	}
	return false
}

// becomes reports whether token i is a verb like 任.
func (z *tokens) becomes(i int32) bool {
	if i < 0 || z.toks[i].kind != wordToken {
		return false
	}
	t := &z.toks[i]
	return t.info.link() == becomeItem || z.careerWord(i) && t.first != '前'
}

// pastUnit gives a unit behind 原 to the title and takes the body before 原:
// 青峦中学原党支部书记.
func (z *tokens) pastUnit(p *foundPost) {
	if p.start == p.org[0] || p.title[0] != p.org[1] || p.start == 0 || !z.endsOrg(p.start-1) || z.hasPlace(p.org) {
		return
	}
	if _, within := z.unit(p.org[1] - 1); !within && p.org[1]-p.org[0] > 1 {
		return
	}
	org := z.orgOf(p.start)
	if org[0] == org[1] {
		return
	}
	p.title[0] = p.org[0]
	p.org, p.start = org, org[0]
}

// pastSuch steps back over words like 著名, 有关 and 一位 and over counts, 两名.
func (z *tokens) pastSuch(at int32) int32 {
	for at > 0 {
		switch t := &z.toks[at-1]; {
		case t.info.link() == suchItem:
			at--
		case at > 3 && t.is('”') && z.toks[at-4].is('“') && z.toks[at-3].kind == numberToken:
			at -= 4 // “90后”记者
		case at > 2 && t.isIn('名', '位') && z.toks[at-2].kind == numberToken && z.endsOrg(at-3):
			at -= 2
		default:
			return at
		}
	}
	return at
}

// takeStation takes where an envoy is sent into the title: 驻美国大使,
// 常驻联合国代表.
func (z *tokens) takeStation(p *foundPost) {
	for i := p.org[1] - 2; i > p.org[0] && p.title[0] == p.org[1]; i-- {
		t, to := &z.toks[i], &z.toks[i+1]
		if z.reads(t, "驻", "常驻") {
			if i+2 == p.org[1] && (to.has(isPlace|isBody) || to.kind == charToken) {
				p.title[0], p.org[1] = i, i
			}
			return
		}
	}
}

// pastParty steps back over 籍 after a party: 民众党籍立委.
func (z *tokens) pastParty(at int32) int32 {
	if at > 1 && z.toks[at-1].is('籍') && z.toks[at-2].info.kind() == lexicon.KindParty {
		return at - 1
	}
	return at
}

// relative steps back over a clause like 负责校园绿化 before 的.
func (z *tokens) relative(at int32) int32 {
	for i := at - 1; i >= 0 && i > at-9; i-- {
		t := z.toks[i]
		if t.kind == stopToken {
			break
		}
		if s := z.written(t.start, t.end); s == "负责" || s == "主管" || s == "分管" || s == "負責" {
			return i
		}
	}
	return at
}

// skipBracket steps back over a bracket before a title: 国安国际(00143.HK)董事.
func (z *tokens) skipBracket(at int32) int32 {
	if at == 0 || !z.toks[at-1].is(')') {
		return at
	}
	for i := at - 2; i >= 0 && i > at-12; i-- {
		if z.toks[i].is('(') {
			return i
		}
	}
	return at
}

// isGloss reports whether the bracket of tokens from start to end holds a part of the name
// before it, or another name for it, in words: 青峦Lab（创新实验室）.
func (z *tokens) isGloss(start, end int32) bool {
	for i := start + 1; i < end-1; i++ {
		if t := &z.toks[i]; t.kind > wordToken || t.has(isTitle|isSay) || t.info.link() == aliasItem {
			return false
		}
	}
	return end-start > 2
}

// isCompound reports whether two characters from token i on are a surname of two.
func (z *tokens) isCompound(i int32) bool {
	a, b := &z.toks[i], &z.toks[i+1]
	if a.len() != 1 || b.len() != 1 || a.kind > wordToken || b.kind > wordToken {
		return false
	}
	two := z.twoOf([]rune{a.first, b.first})
	return two.has(isSurname) && !two.has(isForeignSurname) && two.weight() == 9
}

// cutSurname takes a surname off the end of the body: 市委高书记, 寒书记.
func (z *tokens) cutSurname(p *foundPost) {
	if at := p.title[0]; p.org[0] == p.org[1] && at > 1 && p.start == at && z.isCompound(at-2) {
		p.surname, p.org = at-2, [2]int32{at - 2, at - 2} // 欧阳院长
		return
	}
	last := p.org[1] - 1
	if last > p.org[0] && z.isCompound(last-1) && p.title[0] == p.org[1] && (last-1 == p.org[0] || z.endsOrg(last-2)) {
		p.surname, p.org[1] = last-1, last-1 // 诸葛副院长
		return
	}
	if last < p.org[0] || z.toks[last].len() > 2 || z.toks[last].isName() || p.title[0] != p.org[1] {
		return
	}
	t := z.toks[last]
	s := z.find(z.folded(t.start, t.end)).info()
	if at := t.start; at > 0 && t.len() == 1 && z.everyday.Pair(z.whole[at-1], t.first) {
		return // 最高|领导
	}
	if t.is('连') && (last == 0 || z.toks[last-1].isIn('就', '也', '都') || z.toks[last-1].kind == stopToken && z.toks[p.title[0]].has(isRank|isRole)) {
		return // 就连医生也……
	}
	if z.toks[p.title[0]].has(isRole) && s.weight() < 9 {
		return // 发作时|家属
	}
	if !s.has(isSurname) || s.weight() < 5 || t.is('区') && last > p.org[0] {
		return
	}
	if t.len() == 2 && (s.weight() < 9 || t.has(isKnown)) {
		return
	}
	p.surname = last
	switch {
	case last == p.org[0] || z.endsOrg(last-1):
		p.org[1] = last
	case z.toks[last-1].has(isNominal|isVerb|isNoun) && z.toks[last-1].len() > 1 && t.len() == 1 && !z.hasEnd(p.org):
		p.org[0], p.org[1] = last, last // 贯彻落实寒主任的要求
	default:
		p.surname = -1
	}
}
