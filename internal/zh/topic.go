package zh

import "github.com/bulletin-go/bulletin/internal/lexicon"

// Words between a body and a title name its field: they belong to the title.

// addTopic takes words before a title without a body into the title: 卫生局长,
// 植物学教授.
func (z *tokens) addTopic(p *foundPost) {
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
func (z *tokens) isScience(i int32) bool {
	t := z.toks[i]
	return z.last(&t) == '学' && !t.has(isOrgEnd|isPlace)
}

// cutTopic gives the title what stands between the last body and it: 植物学
// in 远山大学植物学教授.
func (z *tokens) cutTopic(p *foundPost) {
	if p.surname >= 0 || p.title[0] != p.org[1] {
		return
	}
	z.cutTwin(p)
	if z.sharesEnd(p) {
		z.cutShared(p)
		return
	}
	end, expert := p.org[1], z.isExpert(p)
	for end > p.org[0] && (z.isTopic(p, end-1) || expert && z.toks[end-1].kind == charToken) {
		end--
	}
	if end == p.org[0] && (expert || z.isScience(p.org[1]-1)) {
		p.title[0], p.org = end, [2]int32{} // 眼眶病专家, 老年护理学教授
		return
	}
	if end > p.org[0] && end < p.org[1] && z.endsBody(p, end-1) {
		p.org[1], p.title[0] = end, end
	}
}

// isExpert reports whether a title is one that fields have and bodies do not.
func (z *tokens) isExpert(p *foundPost) bool {
	return p.title[1]-p.title[0] == 1 && z.reads(&z.toks[p.title[0]], "专家", "带头人", "学术带头人", "学科带头人")
}

// isTopic reports whether token i can be part of the field of a title and of no
// name of a body.
func (z *tokens) isTopic(p *foundPost, i int32) bool {
	t := &z.toks[i]
	switch {
	case t.has(isEnding), z.last(t) == '国', z.reads(t, "联邦"):
		return false // 共和国, 联邦
	case t.has(isPlace):
		return i > p.org[0] && i+1 < p.org[1] && t.has(isNoun) // 亚洲合作高级主任
	}
	return t.has(isNoun|isNominal|isModifier) || z.isScience(p.org[1]-1)
}

// endsBody reports whether the name of a body may end with token i, so that what
// follows is the field of the title: a body, or the place of a public office.
func (z *tokens) endsBody(p *foundPost, i int32) bool {
	t := &z.toks[i]
	if t.kind == latinToken && z.toks[i+1].has(isModifier) {
		return true // SEE Learning 高级计划专员
	}
	if t.has(isEnding) {
		if t.has(isBody) && t.info.kind() == lexicon.KindCompany {
			return p.org[1]-i > 2 || z.toks[p.title[0]].has(isModifier) || !z.isChief(p) // 亚马逊物流总裁
		}
		return t.info.kind() != lexicon.KindCompany || !t.has(isWeak)
	}
	head := &z.toks[p.title[1]-1]
	if head.info.kind() != lexicon.KindGovernment {
		return false
	}
	return t.has(isCountry) || !head.has(isPost) && t.has(isPlace) || i > p.org[0] && t.isIn('省', '州')
}

// isChief reports whether a title is that of the head of a company, who heads no
// field of it.
func (z *tokens) isChief(p *foundPost) bool {
	switch last := &z.toks[p.title[1]-1]; string(z.whole[last.start:last.end]) {
	case "董事长", "总裁", "总经理", "董事", "监事", "创始人", "行长", "CEO", "CFO", "COO", "CTO":
		return true
	default:
		return z.last(last) == '官'
	}
}

// cutTwin gives the title the second of two equal ends: 护理学系系主任.
func (z *tokens) cutTwin(p *foundPost) {
	last := p.org[1] - 1
	if last > p.org[0] && z.toks[last].isIn('系', '科', '所', '室') && z.last(&z.toks[last-1]) == z.toks[last].first {
		p.org[1], p.title[0] = last, last
	}
}

// sharesEnd reports whether the head of the title is also the end of the body:
// 局长 in 县卫生局长.
func (z *tokens) sharesEnd(p *foundPost) bool {
	last := z.toks[p.org[1]-1]
	if !last.has(isNoun|isNominal) || last.has(isEnding|isPlace) {
		return false
	}
	return p.title[1] == p.title[0]+1 && z.reads(&z.toks[p.title[0]], "局长", "处长", "厅长", "部长", "署长", "副局长", "副处长", "副厅长", "副部长", "副署长")
}

// cutShared gives such a title the words after the last body or place: 衛生局長
// of 台北市.
func (z *tokens) cutShared(p *foundPost) {
	end := p.org[1]
	for end > p.org[0] && z.toks[end-1].has(isNoun|isNominal) && !z.toks[end-1].has(isEnding|isPlace) {
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
