package zh

import (
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// The bodies of a line that no post holds. Each word that may end a name of a body is
// asked whether the name goes on behind it, and org.go how far it reaches to the left.
// Most such words of a page name nothing, 三甲医院, 27支队, 上级部门: they tell a
// kind, a count or a part, so a body must hold a place, a name or characters of no
// word.

// sentenceFrom gives the end of the sentence from a token on. It is plain if it
// can be passed over where it has no posts: no name is in it, nor a word like 担任
// or 出生.
func (z *tokens) sentenceFrom(at int) (end int, plain bool) {
	toks, whole := z.toks, z.whole
	for end = at; end < len(toks) && !toks[end].ends; end++ {
		t := &toks[end]
		if t.isName() || t.info.link() != otherItem || t.has(isVerb) && whole[t.end-1] == '任' {
			return endOfSentence(toks, end), false
		}
	}
	return end, true
}

// findBodies adds every body of the line to bodies; names inside are nobody's.
func (z *sheet) findBodies(bodies []mention.Body) []mention.Body {
	z.orgEnds = append(z.orgEnds[:0], make([]int32, len(z.toks))...)
	next := 0
	for at := nextOf(z.toks, 0, isEnding); at < len(z.toks); at = nextOf(z.toks, at+1, isEnding) {
		i := int32(at)
		if at+1 < len(z.toks) && z.continuesOrg(i+1) {
			continue
		}
		for next < len(z.found) && z.found[next].title[1] <= i {
			next++
		}
		if next < len(z.found) && z.found[next].title[0] <= i {
			continue // 党委 in 党委书记
		}
		if body, ok := z.body(z.orgOf(i + 1)); ok {
			bodies = mention.Add(bodies, body)
		}
	}
	for i := range z.found {
		z.hide(z.found[i].org)
	}
	return bodies
}

// continuesOrg reports whether a body goes on with token i.
func (z *tokens) continuesOrg(i int32) bool {
	for j := i; j < int32(len(z.toks)) && j < i+8; j++ {
		t := z.toks[j]
		switch {
		case t.is('('):
			for j+1 < int32(len(z.toks)) && j < i+6 && !z.toks[j].is(')') {
				j++
			}
		case t.has(isEnding) && !z.isModifierHere(j):
			return true
		case t.has(isModifier|isTitle) && z.titleEnd(j) > j, z.visits(j):
			return false
		case t.has(isVerb|isSay|isHonorific|isFormer) || t.kind == stopToken || t.kind == spaceToken || t.isName():
			return false
		}
	}
	return false
}

// visits reports whether token i, right after the end of a body, is a verb whose object
// is a body or what is seen there: 人民医院调研县域医共体.
func (z *tokens) visits(i int32) bool {
	if i == 0 || int(i)+1 >= len(z.toks) || !z.endsOrg(i-1) || z.toks[i-1].has(isWeak) {
		return false
	}
	if next := &z.toks[i+1]; next.has(isEnding) && (next.len() == 1 || !next.has(isDepartment)) {
		return false // 督导组, 访问中心
	}
	return z.reads(&z.toks[i], "调研", "考察", "视察", "督导", "走访", "慰问", "参观", "访问")
}

// isModifierHere reports whether token i begins a title: 党委 in 党委书记.
func (z *tokens) isModifierHere(i int32) bool {
	return z.toks[i].has(isModifier) && z.titleEnd(i) > i
}

// trusts reports whether a body with a weak ending is one: a proper name or a
// place stands in it, and no noun follows.
func (z *tokens) trusts(org [2]int32) bool {
	if int(org[1]) < len(z.toks) {
		if next := z.toks[org[1]]; next.kind == charToken && z.toks[org[1]-1].len() > 1 || next.has(isNoun|isNominal) && !next.has(isVerb|isTitle) && z.toks[org[1]-1].len() > 1 {
			return false
		}
	}
	chars, proper := 0, false
	for i := org[0]; i < org[1]-1; i++ {
		t := z.toks[i]
		chars += t.len()
		if t.isProper() || t.isName() || i == org[0] && z.isNational(&t) || t.kind == latinToken || t.has(isPlace|isBody|isOrgEnd) {
			proper = true
		}
	}
	return proper && chars >= 2
}

// kindWords stand before 医院 and 学校 to tell their kind; 和平医院 is a name.
var kindWords = map[string]bool{
	"三甲": true, "三级": true, "二级": true, "三级甲等": true, "二级甲等": true, "民营": true, "公立": true, "私立": true, "基层": true, "综合": true, "专科": true,
	"中心": true, "定点": true, "社区": true, "乡镇": true, "县级": true, "市级": true, "省级": true, "国内": true, "国外": true, "大型": true, "教学": true, "附属": true,
	"协作": true, "合作": true, "下级": true, "上级": true, "当地": true, "本地": true, "各级": true, "现代": true, "现代化": true, "大医院": true, "重点": true, "试点": true,
	"正规": true, "名牌": true, "一流": true, "知名": true, "优质": true, "高端": true, "附近": true, "周边": true, "私人": true, "外地": true, "老家": true, "农村": true, "整个": true, "一线": true, "二线": true,
	"考虑": true, "改变": true, "选择": true, "成立": true, "建设": true, "离开": true, "前往": true, "来到": true, "送到": true, "大": true, "小": true, "好": true, "新": true, "老": true, "上": true, "住": true, "出": true,
	"新建": true, "改建": true, "扩建": true, "筹建": true, "援建": true, "改造": true, "联系": true, "帮扶": true, "结对": true, "扶持": true, "创新": true, "乡村": true, "山区": true,
	"成员": true, "对口": true, "受援": true, "支援": true, "普通": true, "高等": true, "职业": true, "民办": true, "公办": true, "高水平": true, "标准化": true, "互联网": true, "智慧": true,
}

// isNational reports whether a word like 国家 names whose body it is.
func (z *line) isNational(t *token) bool {
	return t.kind == wordToken && t.len() == 2 && z.reads(t, "国家", "中央", "全国", "联邦", "皇家", "中国", "人民", "海上", "航空", "第一", "第二", "第三", "第四")
}

// describes reports whether tokens that end like a body only tell of a kind of
// it, or of a part of something: 三甲医院, 股骨颈基底部, 27支队.
func (z *tokens) describes(org [2]int32) bool {
	last := z.toks[org[1]-1]
	if last.has(isBody) {
		return org[1]-org[0] == 1 && last.has(isWeak) // 联想, 大众
	}
	placed, chars, proper, within := false, false, false, false
	for i := org[0]; i < org[1]-1; i++ {
		t := z.toks[i]
		placed = placed || z.placesBody(org, i)
		chars, proper = chars || t.kind == charToken, proper || t.isProper() || t.isIn('“', '《', '「')
		within = within || !t.has(isPlace) && !z.isNational(&t)
	}
	switch {
	case !proper && z.onlyKinds(org):
		return true // 新建卫生院, though 新建 is a county too
	case placed && last.has(isDepartment) && !within:
		return true // 中国神经外科
	case placed:
		return z.isEach(org)
	case chars && !proper && org[1]-org[0] >= 5:
		return true // 跨界拿起乐团, 做实基层党支部
	case z.toks[org[0]].kind == numberToken:
		return true
	case last.has(isDepartment):
		return true
	case last.len() == 1 && last.has(isOrgEnd):
		return chars && org[1]-org[0] > 3 && (z.toks[org[0]].kind != charToken || z.toks[org[0]+1].kind != charToken || last.isIn('部', '处'))
	}
	switch last.info.kind() {
	case lexicon.KindCompany, lexicon.KindInstitute, lexicon.KindMedia:
		return !chars
	}
	return false
}

// onlyKinds reports whether nothing but words for kinds stands before 医院 or 学校.
func (z *tokens) onlyKinds(org [2]int32) bool {
	last := &z.toks[org[1]-1]
	if k := last.info.kind(); k != lexicon.KindHospital && k != lexicon.KindSchool {
		return false
	}
	if kindWords[z.folded(z.toks[org[0]].start, z.toks[org[1]-2].end)] {
		return true
	}
	if t := &z.toks[org[0]]; org[1]-org[0] == 2 && t.len() == 1 && t.start > 0 && kindWords[string(z.whole[t.start-1:t.end])] {
		return true // 受|援|卫生院
	}
	for i := org[0]; i < org[1]-1; i++ {
		if t := &z.toks[i]; !kindWords[z.folded(t.start, t.end)] || t.len() < 2 {
			return false
		}
	}
	return true
}

// isEach reports whether a body is one of many: 各级学校.
func (z *tokens) isEach(org [2]int32) bool {
	for i := org[0]; i < org[1]; i++ {
		t := &z.toks[i]
		switch t.first {
		case '本':
			if i+1 < org[1] && t.len() == 1 && z.toks[i+1].isIn('场', '次', '届', '期') {
				return true // 本场国际论坛
			}
		case '各', '每':
			if t.len() == 1 || z.reads(t, "各级", "各类", "各地") {
				return true
			}
		case '多', '所', '整', '有', '相', '其', '此':
			if z.reads(t, "多家", "所有", "整个", "有关", "相关", "其他", "其它", "此类") {
				return true
			}
		}
	}
	return false
}

// placesBody reports whether token i of a body tells whose it is or where: a place,
// a word like 我, a name, letters, the end of another body.
func (z *tokens) placesBody(org [2]int32, i int32) bool {
	t := &z.toks[i]
	switch {
	case t.has(isPlace | isBody), t.isIn('省', '市', '县', '区', '州', '镇', '乡', '院', '校', '我', '本'), t.kind == latinToken, t.isName():
		return true
	case i == org[0] && z.isNational(t):
		return true
	}
	if z.toks[org[1]-1].has(isDepartment) && !t.has(isOrgEnd|isBody) {
		return false // a department is no body of another one
	}
	return (i > org[0] || org[1]-org[0] > 2) && z.endsOrg(i)
}

// hide marks the names inside a body.
func (z *sheet) hide(org [2]int32) {
	for i := org[0]; i < org[1]; i++ {
		z.taken[i] = true
	}
}

// body makes a mention of a body of tokens, unless they are only a common word.
func (z *sheet) body(org [2]int32) (m mention.Body, ok bool) {
	if !z.isBody(org) {
		return m, false
	}
	z.hide(org)
	z.orgEnds[org[0]] = org[1]
	start, last := z.toks[org[0]].start, z.toks[org[1]-1]
	return mention.Body{Span: z.span(start, last.end), Name: z.str(start, last.end), Kind: last.info.kind()}, true
}

// isBody reports whether tokens that end like a body name one.
func (z *tokens) isBody(org [2]int32) bool {
	if org[0] >= org[1] {
		return false
	}
	last := z.toks[org[1]-1]
	if org[1]-org[0] == 1 && !last.has(isBody) {
		return false
	}
	if last.isIn('处', '所') && (z.toks[org[1]-2].kind == numberToken || last.is('所') && int(org[1]) < len(z.toks) && z.toks[org[1]].kind <= wordToken && z.endsOrg(org[1]-2)) {
		return false // 353处, 公司所|垄断
	}
	return !(last.has(isWeak) && !last.has(isBody) && !z.trusts(org)) && !z.describes(org)
}
