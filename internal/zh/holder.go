package zh

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// The body that a post is held at: its own, the one before the name, or that
// of the title before it in a list.

// orgOfName gives a title after a name the body before the name: 青峦医院
// 柳岸院士.
func (z *sheet) orgOfName(p *foundPost) {
	tok := p.title[0] - 1
	for tok > 0 && !z.toks[tok].isName() {
		tok--
	}
	for tok > 1 && z.toks[tok-1].isIn('、') && z.toks[tok-2].isName() && !z.taken[tok-2] {
		tok -= 2
	}
	if tok > 0 && z.toks[tok-1].is('在') && int(p.title[1]) < len(z.toks) && z.toks[p.title[1]].has(isVerb|isNominal) {
		tok--
	}
	if tok > 1 && (z.toks[tok-1].is('的') || z.toks[tok-1].kind == spaceToken) && z.endsOrg(tok-2) {
		tok-- // 青峦医院的柳岸院长, 青峦医院 柳岸 院长
	}
	if org := z.orgOf(tok); org[0] < org[1] && z.hasEnd(org) {
		z.setOrg(p, org)
	}
}

func (z *tokens) setOrg(p *foundPost, org [2]int32) {
	s, e := z.toks[org[0]].start, z.toks[org[1]-1].end
	p.orgText, p.orgSpan = z.str(s, e), z.span(s, e)
}

// inheritOrg fills in the body of a post: its own, or that of the title before
// it in the list.
func (l *linker) inheritOrg(i int32, p *foundPost) {
	if l.onlyField(p) && l.lastOrg >= 0 && l.inList(i) && l.hasEnd(l.found[l.lastOrg].org) {
		p.title[0], p.org = p.org[0], [2]int32{}
	}
	if l.namesNoUnit(p) {
		at := p.org[0]
		p.title[0], p.org = at, [2]int32{}
		if l.toks[at].len() == 1 {
			l.ownUnitOf(at, p)
			return
		}
	}
	if p.org[0] < p.org[1] {
		l.setOrg(p, p.org)
		if l.lastOrg >= 0 && l.inList(i) && l.isMembership(p) {
			return // 远山大学校长、中国工程院院士柳岸，副校长简宁
		}
		if l.lastOrg = l.items[i].at; p.role {
			l.lastOrg = -1 // 中央社记者陆知遥, 外长简宁
		}
		return
	}
	if l.site[0] < l.site[1] && !p.honorific && p.surname < 0 {
		l.setOrg(p, l.site)
		return
	}
	if l.hosts(i, p) {
		l.setOrg(p, l.visited)
		l.lastOrg = l.items[i].at
		return
	}
	if l.lastOrg < 0 || l.ownsNoBody(p) && !(l.ofMeeting(p) && l.kindAt(i-2) == postItem) || l.items[i].start == l.glued && !p.inherit {
		return // but 青峦学会会长、大会主席陆知遥
	}
	q := &l.found[l.lastOrg]
	if q.org[1] == q.title[0] {
		p.lent = q.org
	}
	switch {
	case p.inherit:
		q = &l.found[l.items[i].at-1]
	case !l.inList(i):
		if l.visited[0] < l.visited[1] {
			l.lastOrg = -1 // what follows is of no visitor
		}
		return
	case l.headsState(p), p.rank && l.isAdded(i):
		return
	case l.headsPlace(p) && !l.governs(q):
		if org := l.placeOf(q); org[0] < org[1] {
			l.setOrg(p, org)
		}
		return
	}
	p.orgText, p.orgSpan = q.orgText, q.orgSpan
	p.former = p.former || q.former && (q.start < q.org[0] || !p.rank && !l.career && l.kindAt(i-2) == postItem) // 原青峦医院书记、院长, 青峦医院原书记、院长
}

// isAdded reports whether a comma parts the post of item i from the one before it, and it
// leads to no other name: a rank there is told for itself, 青峦医院院长，二级教授.
func (l *linker) isAdded(i int32) bool {
	return l.kindAt(i-2) == postItem && l.kindAt(i-1) == sepItem && l.toks[l.items[i-1].start].is(',') && !l.nameFollows(i)
}

// isMembership reports whether a title is that of a member of an academy, who serves
// elsewhere.
func (z *tokens) isMembership(p *foundPost) bool {
	end := z.toks[p.title[1]-1].end
	return end > 1 && z.whole[end-1] == '士' && z.whole[end-2] == '院'
}

// namesNoUnit reports whether what stands before a title as its body is the word for a
// unit and no more, so that it belongs to the title: 任科主任, 党支部书记.
func (z *tokens) namesNoUnit(p *foundPost) bool {
	at := p.org[0]
	if p.org[1]-at != 1 || p.org[1] != p.title[0] {
		return false
	}
	t := &z.toks[at]
	return t.isIn('系', '所', '科', '处', '室') || z.reads(t, "支部", "总支", "党支部", "党总支", "团支部", "团总支")
}

// ownUnitOf gives a title with the unit at a token the body that it is a part of: that of
// the post before 兼, 柳岸助理教授兼系主任, else the last one of such units named before.
func (l *linker) ownUnitOf(at int32, p *foundPost) {
	if at > 0 && l.toks[at-1].is('兼') {
		if n := len(l.held) - 1; n >= 0 && l.held[n].Who == int(l.last) {
			p.orgText, p.orgSpan = l.held[n].Org, l.held[n].OrgSpan
		}
		return
	}
	for i := at - 1; i >= max(0, at-longestChain); i-- {
		if t := &l.toks[i]; t.has(isEnding) && t.len() > 1 && l.line.last(t) == l.toks[at].first {
			l.setOrg(p, l.orgOf(i+1))
			return
		}
	}
}

// visit notes the body that somebody named before goes to, or that does what is told.
func (l *linker) visit(it item) {
	if it.start > 0 && (l.first >= 0 && l.goesTo(it.start-1) || l.toks[it.start-1].is('由')) {
		l.visited = [2]int32{it.start, it.end}
	}
}

// goesTo reports whether token i is a verb whose object is where somebody goes.
func (z *tokens) goesTo(i int32) bool {
	return z.toks[i].has(isVerb|isNominal) && z.reads(&z.toks[i], "到", "赴", "在", "前往", "来到", "赶赴", "走进", "深入", "走访", "访问", "参观", "考察", "调研", "视察", "慰问", "莅临", "抵达", "到访", "督导", "检查", "采访", "支援", "帮扶")
}

// hosts reports whether a post without a body that opens a clause, and that somebody is
// named with, is one of the body that is visited: 简宁赴远山大学考察，校长陆知遥陪同.
func (l *linker) hosts(i int32, p *foundPost) bool {
	if l.visited[0] == l.visited[1] || p.inherit || p.rank || l.ownsNoBody(p) || l.inList(i) || !l.nameFollows(i) {
		return false
	}
	head := &l.toks[p.title[1]-1]
	if head.len() < 2 {
		return false
	}
	body := &l.toks[l.visited[1]-1]
	switch kind := body.info.kind(); l.whole[head.end-2] {
	case l.line.last(body):
		return true // 图书馆 and 馆长
	case '院':
		return kind == lexicon.KindHospital || kind == lexicon.KindUniversity || kind == lexicon.KindInstitute
	case '校':
		return kind == lexicon.KindUniversity || kind == lexicon.KindSchool
	case '书':
		return kind == lexicon.KindHospital || kind == lexicon.KindUniversity || kind == lexicon.KindSchool
	case '主':
		return kind == lexicon.KindInstitute || l.whole[body.end-1] == '心'
	case '事', '经', '总':
		return kind == lexicon.KindCompany || l.whole[body.end-1] == '会'
	}
	return false
}

// ownsNoBody reports whether a title is none that is held at a body.
func (z *tokens) ownsNoBody(p *foundPost) bool {
	return p.honorific || p.role || z.familyOf(p) || z.ofMeeting(p)
}

// onlyField reports whether what stands before a title as its body names none,
// only a field: 欧洲市场负责人.
func (z *tokens) onlyField(p *foundPost) bool {
	if p.org[1] != p.title[0] {
		return false
	}
	if p.org[1]-p.org[0] < 2 {
		return p.org[0] < p.org[1] && z.isContinent(p.org[0])
	}
	for i := p.org[0]; i < p.org[1]; i++ {
		if t := &z.toks[i]; !t.has(isNoun|isNominal) || z.endsOrg(i) || t.has(isPlace) && i > p.org[0] {
			return false
		}
	}
	return true
}

// isContinent reports whether token i names a part of the world that no body is
// called by.
func (z *tokens) isContinent(i int32) bool {
	return z.toks[i].has(isPlace|isNoun) && z.reads(&z.toks[i], "亚洲", "欧洲", "非洲", "美洲", "北美", "南美", "拉美", "亚太", "中东", "东亚", "南亚", "东南亚", "大洋洲", "欧美", "全球", "海外")
}

// headsPlace reports whether a title is that of the head of a place, 副县长,
// which is held at no department.
func (z *tokens) headsPlace(p *foundPost) bool {
	end := z.toks[p.title[1]-1].end
	if end < 2 || z.whole[end-1] != '长' {
		return false
	}
	return isUnit(z.whole[end-2]) || z.whole[end-2] == '盟'
}

// ofMeeting reports whether a title is held at a meeting, not at the body named
// before: 大会主席.
func (z *tokens) ofMeeting(p *foundPost) bool {
	title := z.folded(z.toks[p.title[0]].start, z.toks[p.title[1]-1].end)
	for _, meeting := range [...]string{"大会", "论坛", "会议", "年会", "峰会"} {
		if strings.HasPrefix(title, meeting) {
			return true
		}
	}
	return false
}

// affiliation gives the body in a bracket that closes at item i to the posts of
// the name before it that have none: 柳岸教授（青峦医院）.
func (l *linker) affiliation(i int32) {
	if i < 3 || l.last < 0 || l.items[i-1].kind != orgItem || l.items[i-2].kind != openItem || l.items[i-3].kind != postItem {
		return
	}
	org := l.items[i-1]
	span := l.span(l.toks[org.start].start, l.toks[org.end-1].end)
	posts := l.held
	for k := len(posts) - 1; k >= 0 && posts[k].Who == int(l.last); k-- {
		if posts[k].Org == "" && !strings.HasSuffix(l.Cut(posts[k].Title), "院士") {
			posts[k].Org, posts[k].OrgSpan = l.str(l.toks[org.start].start, l.toks[org.end-1].end), span
		}
	}
}

// headsState reports whether a title is that of the head of a state or its
// government, which a party before does not lend its name to.
func (z *tokens) headsState(p *foundPost) bool {
	switch han.FoldString(z.str(z.toks[p.title[0]].start, z.toks[p.title[1]-1].end)) {
	case "国家主席", "国家副主席", "总统", "副总统", "总理", "副总理", "首相", "国王", "女王":
		return true
	}
	return false
}

// placeOf is the place that the name of a body begins with: 平遥 of 平遥县委.
func (z *tokens) placeOf(p *foundPost) [2]int32 {
	end := p.org[0]
	for end < p.org[1] && (z.toks[end].has(isPlace) || end > p.org[0] && z.toks[end].isUnit()) {
		end++
	}
	return [2]int32{p.org[0], end}
}

// governs reports whether the body of a post is a place or its government.
func (z *tokens) governs(p *foundPost) bool {
	if p.org[0] == p.org[1] {
		return false
	}
	last := &z.toks[p.org[1]-1]
	return last.has(isPlace) || !z.endsOrg(p.org[1]-1) || z.last(last) == '府'
}

// familyOf reports whether a title is a calling or an honour, 经济学家, 全国劳模, not held
// at a body.
func (z *tokens) familyOf(p *foundPost) bool {
	last := z.toks[p.title[1]-1]
	r := z.last(&last)
	return p.rank && !p.inherit && (r == '家' || r == '者' || r == '范' || r == '模')
}

// inList reports whether item i goes on with the list of the post before it.
func (l *linker) inList(i int32) bool {
	for j := i - 1; j >= 0; j-- {
		switch l.items[j].kind {
		case sepItem, nameItem:
		case postItem:
			q := &l.found[l.items[j].at]
			return !q.role || q.org[0] < q.org[1]
		case otherItem, openItem, closeItem, becomeItem, toBeItem, byItem, leaveItem, appointItem:
			t := l.toks[l.items[j].start]
			if l.kindAt(i+1) == toBeItem && (l.items[j].kind == becomeItem || l.items[j].kind == byItem) {
				continue // 主席由简宁担任，副主席为……
			}
			if l.mode == appointItem && l.items[j].kind == toBeItem && l.kindAt(j-1) == nameItem && l.kindAt(j-2) == sepItem {
				continue // 聘柳岸为青峦医院院长、简宁为副院长
			}
			if t.has(isVerb) && !t.isIn('的', '等') {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// mentionOf is the finding that p stands for.
func (z *tokens) mentionOf(p *foundPost) heldPost {
	title := z.span(z.toks[p.title[0]].start, z.toks[p.title[1]-1].end)
	m := heldPost{rank: p.rank, Post: mention.Post{Title: title, Org: p.orgText, OrgSpan: p.orgSpan, Former: p.former, Acting: p.acting}}
	org := p.org
	if org[0] == org[1] {
		org, m.lent = p.lent, true
	}
	if last := org[1] - 1; last >= org[0] {
		m.place = z.toks[last].has(isPlace) || z.toks[last].isUnit()
	}
	if unit := z.lastUnit(org); unit >= 0 && (m.lent || org[1] == p.title[0]) {
		m.unit = z.span(z.toks[unit].start, z.toks[unit].end).Start + 1
		m.public = unit > org[0] && isPublic(z.toks[z.parentEnd(org)-1].info.kind())
	}
	return m
}

// isPublic reports whether a body is no company, so that its departments count
// as parts of it.
func isPublic(k lexicon.Kind) bool {
	switch k {
	case lexicon.KindCompany, lexicon.KindMedia, lexicon.NoKind:
		return false
	}
	return true
}

// lastUnit is the token where the department at the end of a body starts; -1 if
// it has none.
func (z *tokens) lastUnit(org [2]int32) int32 {
	if org[0] == org[1] {
		return -1
	}
	whole, within := z.unit(org[1] - 1)
	if !within {
		return -1
	}
	end := z.parentEnd(org)
	switch {
	case end > org[0] && z.toks[end-1].info.kind() == lexicon.KindUniversity:
		return -1 // 会计系 is a part of its name
	case end > org[0] && z.toks[end].is(')'):
		return end + 1
	case end > org[0]:
		return end
	case !whole || z.hasPlace(org):
		return -1
	}
	return org[0]
}

// parentEnd is the token where the body ends whose department ends org; org[0]
// if none is named.
func (z *tokens) parentEnd(org [2]int32) int32 {
	weak := org[0]
	for i := org[1] - 2; i >= org[0]; i-- {
		t := &z.toks[i]
		switch {
		case !t.has(isOrgEnd | isBody), z.toks[i+1].isIn('》', '”', '」'):
		case !t.has(isWeak) || t.has(isBody) || i > org[0] && (t.len() == 1 || isWorks(z.last(t))):
			return i + 1
		case i > org[0] && weak == org[0] && z.toks[i+1].has(isDepartment) && z.toks[i+1].len() > 2:
			weak = i + 1 // 新泰股份财务部
		}
	}
	return weak
}

// isWorks reports whether r ends a word for a place of work: 工厂, 门店.
func isWorks(r rune) bool {
	switch r {
	case '厂', '院', '所', '站', '店', '社', '馆', '行', '场', '矿':
		return true
	}
	return false
}
