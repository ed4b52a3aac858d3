package entity

// A zhPost is a title in a line with the body it belongs to.
type zhPost struct {
	org        [2]int32 // tokens; empty if org[0] == org[1]
	title      [2]int32 // tokens
	former     bool
	acting     bool
	surname    int32    // token of a surname before the title (寒书记), or -1
	rank       bool     // 教授 rather than 院长
	role       bool     // 学生, 代表
	anybody    bool     // 患者, 居民: names somebody and is no post
	inherit    bool     // org is to be taken from the post before
	lent       [2]int32 // the body of the post that org was taken from, in front of its title
	honorific  bool     // 先生: no post at all
	used       bool     // it found a holder
	orgText    string
	orgSpan    Span
	start, end int32 // tokens, organisation included
}

// posts finds the titles of the line and the bodies to the left of them.
func (z *zhFinder) findPosts() {
	clear(z.found) // no text of a line outlives it in the memory that is kept
	z.found = z.found[:0]
	for i := int32(0); ; {
		i = int32(nextOf(z.toks, int(i), isTitle|isHonorific|isModifier|isFormer))
		if i == int32(len(z.toks)) {
			return
		}
		end := z.titleEnd(i)
		if end < int32(len(z.toks)) && end > i && z.toks[end].has(isOrgEnd|isDepartment) && !z.toks[end].has(isVerb|isTitle) {
			i = end // 律师 in 律师协会
			continue
		}
		if end == i {
			i++
			continue
		}
		z.chain(i, end)
		i = end
	}
}

// titleEnd is where the titles that start at token i end: modifiers and heads
// without anything between, the last one a head. It is i if there are none.
func (z *zhFinder) titleEnd(i int32) int32 {
	end := i
	for j := i; j < int32(len(z.toks)) && j < i+12; j++ {
		t := &z.toks[j]
		switch {
		case t.kind != wordToken:
			return end
		case t.has(isTitle):
			end = j + 1
		case t.has(isHonorific) && j == i:
			return j + 1
		case t.has(isModifier | isFormer):
		default:
			return end
		}
	}
	return end
}

// chain splits the titles of tokens from start to end: 党委书记院长 are two.
func (z *zhFinder) chain(start, end int32) {
	from := start
	for i := start; i < end; i++ {
		t := z.toks[i]
		last := i+1 == end
		if !last && (!t.has(isTitle) || t.has(isModifier) || z.isAide(i+1)) {
			continue
		}
		p := zhPost{title: [2]int32{from, i + 1}, surname: -1, end: i + 1, start: from}
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
		} else {
			p.inherit = true
		}
		z.found = append(z.found, p)
		from = i + 1
	}
}

// isAide reports whether token i makes one title with the one before it:
// 董事长助理, 厂长秘书, 副县长候选人.
func (z *zhFinder) isAide(i int32) bool {
	t := z.toks[i]
	return t.len() == 3 && t.first == '候' && z.whole[t.end-1] == '人' || t.len() == 2 && (t.first == '助' && z.whole[t.end-1] == '理' || t.first == '秘' && z.whole[t.end-1] == '书')
}

// trimTitle takes 原 and 前 off the title and notes what they and 代 say.
func (z *zhFinder) trimTitle(p *zhPost) {
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
func (z *zhFinder) giveVillage(p *zhPost) {
	at := p.title[0]
	if at == 0 || at+1 >= p.title[1] || !z.toks[at].is('村') {
		return
	}
	if before := &z.toks[at-1]; z.toks[at+1].first == '村' || before.kind == charToken || before.isName() || before.has(isPlace) {
		p.title[0], p.start = at+1, at+1
	}
}

// takeUnit takes the unit before a title that is only 长 into it: 审计部长.
func (z *zhFinder) takeUnit(p *zhPost) {
	at := p.title[0]
	if at > 0 && p.title[1] == at+1 && z.toks[at].is('长') && z.toks[at-1].has(isDepartment) && z.toks[at-1].len() > 2 {
		p.title[0], p.start = at-1, at-1
	}
}

// takeEponym takes the name of whoever endowed a chair into its title: 霍顿讲席教授.
func (z *zhFinder) takeEponym(p *zhPost) {
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

// takeCompany takes what looks like a name before 董事长 for the short name of a
// company, where another name follows: 隆远高科董事长柳岸.
func (z *zhFinder) takeCompany(p *zhPost) {
	at, next := p.title[0], int(p.title[1])
	if at == 0 || next == len(z.toks) || !z.toks[next].isName() || at > 1 && z.toks[at-2].has(isTitle) {
		return
	}
	if t := &z.toks[at-1]; !t.isName() || t.len() != 4 && t.score > 2 || t.end-t.start > 5 || !z.isCorporate(p) {
		return
	}
	z.taken[at-1] = true
	z.toks[at-1].kind, z.toks[at-1].info = wordToken, isBody|kindInfo(string(Company))
}

// isCorporate reports whether a title is one that companies have.
func (z *zhFinder) isCorporate(p *zhPost) bool {
	switch title := z.folded(z.toks[p.title[0]].start, z.toks[p.title[1]-1].end); title {
	case "董事长", "副董事长", "总裁", "副总裁", "总经理", "副总经理", "创始人", "联合创始人", "董事局主席", "首席执行官", "CEO", "董秘", "监事长":
		return true
	}
	return false
}

// meansFormer reports whether a word like 原 says that the post is past; 时任
// only says that it was held at the time, 现任 and 新任 that it still is.
func (z *zhFinder) meansFormer(i int32) bool {
	t := z.toks[i]
	return t.has(isFormer) && !(t.len() == 2 && (t.first == '时' || t.first == '现' || t.first == '新'))
}

// orgBefore looks for the body of a post to the left of its title.
func (z *zhFinder) orgBefore(p *zhPost) {
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
		p.org = z.orgOf(q)
	} else {
		p.org = z.orgOf(at)
	}
	z.cutSurname(p)
	if p.org[1]-p.org[0] == 1 && z.toks[p.org[0]].kind == charToken && !z.bodies.has(z.toks[p.org[0]].first) {
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

// careerBody gives the short name of a company that looks like a person's, in
// a career: 历任金泰股份经理、东方昆仑董事. It is empty if none stands there.
func (z *zhFinder) careerBody(p *zhPost) [2]int32 {
	at := p.title[0] - 1
	if at <= 0 || p.start != p.title[0] || p.rank || p.honorific || !z.toks[at].isName() || z.toks[at].kind == foreignToken && z.toks[at].score >= 5 {
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
func (z *zhFinder) inCareer(i int32) bool {
	if z.becomes(i-1) || i > 1 && z.toks[i-1].is('为') && z.toks[i-2].is('现') || z.toks[i-1].len() == 2 && z.toks[i-1].first == '现' && z.whole[z.toks[i-1].end-1] == '为' {
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
func (z *zhFinder) becomes(i int32) bool {
	if i < 0 || z.toks[i].kind != wordToken {
		return false
	}
	t := &z.toks[i]
	return t.info.link() == becomeItem || t.len() == 2 && t.has(isFormer) && z.whole[t.end-1] == '任' && t.first != '前'
}

// pastUnit gives a unit behind 原 to the title and takes the body before 原:
// 青峦中学原党支部书记.
func (z *zhFinder) pastUnit(p *zhPost) {
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

// bodyChars stand for a body by themselves: 院党委书记.
const bodyChars = "院校省市县区州厅局部所社司台站村镇乡系科室处党团园厂队馆会署"

// pastSuch steps back over words like 著名, 有关 and 一位 and over counts, 两名.
func (z *zhFinder) pastSuch(at int32) int32 {
	for at > 0 {
		switch t := &z.toks[at-1]; {
		case t.info.link() == suchItem:
			at--
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
func (z *zhFinder) takeStation(p *zhPost) {
	for i := p.org[1] - 2; i > p.org[0] && p.title[0] == p.org[1]; i-- {
		t, to := &z.toks[i], &z.toks[i+1]
		if t.is('驻') || t.len() == 2 && t.first == '常' && z.whole[t.end-1] == '驻' {
			if i+2 == p.org[1] && (to.has(isPlace|isBody) || to.kind == charToken) {
				p.title[0], p.org[1] = i, i
			}
			return
		}
	}
}

// pastParty steps back over 籍 after a party: 民众党籍立委.
func (z *zhFinder) pastParty(at int32) int32 {
	if at > 1 && z.toks[at-1].is('籍') && z.toks[at-2].info.kind() == Party {
		return at - 1
	}
	return at
}

// relative steps back over a clause like 负责校园绿化 before 的.
func (z *zhFinder) relative(at int32) int32 {
	for i := at - 1; i >= 0 && i > at-9; i-- {
		t := z.toks[i]
		if t.kind == stopToken {
			break
		}
		if s := z.cut(z.span(t.start, t.end)); s == "负责" || s == "主管" || s == "分管" || s == "負責" {
			return i
		}
	}
	return at
}

// skipBracket steps back over a bracket before a title: 国安国际(00143.HK)董事.
func (z *zhFinder) skipBracket(at int32) int32 {
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

// cutSurname takes a surname off the end of the body: 市委高书记, 寒书记.
func (z *zhFinder) cutSurname(p *zhPost) {
	last := p.org[1] - 1
	if last < p.org[0] || z.toks[last].len() > 2 || z.toks[last].isName() || p.title[0] != p.org[1] {
		return
	}
	t := z.toks[last]
	s := info(z.words.Find(z.folded(t.start, t.end)))
	if !s.has(isSurname) || s.weight() < 5 || t.is('区') && last > p.org[0] || t.len() == 2 && (s.weight() < 9 || t.has(isKnown)) {
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

// addTopic takes words before a title without a body into the title: 卫生局长,
// 植物学教授.
func (z *zhFinder) addTopic(p *zhPost) {
	if p.surname >= 0 || p.start != p.title[0] {
		return
	}
	start := p.title[0]
	for start > 0 && p.title[0]-start < 3 && z.toks[start-1].has(isNoun|isNominal) && z.toks[start-1].len() > 1 && !z.toks[start-1].has(isVerb|isOrgEnd) {
		start--
	}
	if start < p.title[0] && (start == 0 || !z.toks[start-1].has(isNominal) && z.toks[start-1].kind != charToken) {
		p.title[0], p.start = start, start
	}
}

// isScience reports whether token i ends a word like 流行病学.
func (z *zhFinder) isScience(i int32) bool {
	t := z.toks[i]
	return z.whole[t.end-1] == '学' && !t.has(isOrgEnd|isPlace)
}

// cutTopic gives the title what stands between the last body and it: 植物学
// in 远山大学植物学教授.
func (z *zhFinder) cutTopic(p *zhPost) {
	if p.surname >= 0 || p.title[0] != p.org[1] {
		return
	}
	z.cutTwin(p)
	if z.sharesEnd(p) {
		z.cutShared(p)
		return
	}
	end := p.org[1]
	for end > p.org[0] && z.isTopic(p, end-1) {
		end--
	}
	if end > p.org[0] && end < p.org[1] && z.endsBody(p, end-1) {
		p.org[1], p.title[0] = end, end
	}
}

// isTopic reports whether token i can be part of the field of a title and of no
// name of a body.
func (z *zhFinder) isTopic(p *zhPost, i int32) bool {
	t := &z.toks[i]
	switch {
	case t.has(isOrgEnd | isBody | isDepartment), z.whole[t.end-1] == '国', t.len() == 2 && t.first == '联' && z.whole[t.end-1] == '邦':
		return false // 共和国, 联邦
	case t.has(isPlace):
		return i > p.org[0] && i+1 < p.org[1] && t.has(isNoun) // 亚洲合作高级主任
	}
	return t.has(isNoun|isNominal|isModifier) || z.isScience(p.org[1]-1)
}

// endsBody reports whether the name of a body may end with token i, so that what
// follows is the field of the title: a body, or the place of a public office.
func (z *zhFinder) endsBody(p *zhPost, i int32) bool {
	t := &z.toks[i]
	if t.has(isOrgEnd | isBody | isDepartment) {
		if t.has(isBody) && t.info.kind() == Company {
			return p.org[1]-i > 2 || z.toks[p.title[0]].has(isModifier) || !z.isChief(p) // 亚马逊物流总裁
		}
		return t.info.kind() != Company || !t.has(isWeak)
	}
	head := &z.toks[p.title[1]-1]
	if head.info.kind() != Government {
		return false
	}
	return t.has(isCountry) || !head.has(isPost) && t.has(isPlace) || i > p.org[0] && t.isIn('省', '州')
}

// isChief reports whether a title is that of the head of a company, who heads no
// field of it.
func (z *zhFinder) isChief(p *zhPost) bool {
	switch last := &z.toks[p.title[1]-1]; string(z.whole[last.start:last.end]) {
	case "董事长", "总裁", "总经理", "董事", "监事", "创始人", "行长", "CEO", "CFO", "COO", "CTO":
		return true
	default:
		return z.whole[last.end-1] == '官'
	}
}

// cutTwin gives the title the second of two equal ends: 护理学系系主任.
func (z *zhFinder) cutTwin(p *zhPost) {
	last := p.org[1] - 1
	t := &z.toks[last]
	if last <= p.org[0] || t.len() != 1 || t.first != '系' && t.first != '科' && t.first != '所' && t.first != '室' || z.whole[t.start-1] != t.first {
		return
	}
	p.org[1], p.title[0] = last, last
}

// sharesEnd reports whether the head of the title is also the end of the body:
// 局长 in 县卫生局长.
func (z *zhFinder) sharesEnd(p *zhPost) bool {
	t, last := z.toks[p.title[0]], z.toks[p.org[1]-1]
	if p.title[1] != p.title[0]+1 || t.len() != 2 || z.whole[t.end-1] != '长' || !last.has(isNoun|isNominal) || z.endsOrg(p.org[1]-1) || last.has(isPlace) {
		return false
	}
	switch t.first {
	case '局', '处', '厅', '部', '署':
		return true
	}
	return false
}

// cutShared gives such a title the words after the last body or place: 衛生局長
// of 台北市.
func (z *zhFinder) cutShared(p *zhPost) {
	end := p.org[1]
	for end > p.org[0] && z.toks[end-1].has(isNoun|isNominal) && !z.toks[end-1].has(isOrgEnd|isBody|isDepartment|isPlace) {
		end--
	}
	if end > p.org[0] && !z.hasPlace([2]int32{p.org[0], end}) && !z.endsOrg(end-1) {
		end = p.org[0] // 縣衛生局長: no body without the rest
	}
	p.org[1], p.title[0] = end, end
	if end == p.org[0] {
		p.org = [2]int32{}
	}
}

// hasPlace reports whether a place stands in tokens.
func (z *zhFinder) hasPlace(in [2]int32) bool {
	for i := in[0]; i < in[1]; i++ {
		if z.toks[i].has(isPlace) {
			return true
		}
	}
	return false
}
