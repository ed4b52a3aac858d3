package zh

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// What makes a name of tokens that end like a body. Most such words of a page name
// nothing: they tell a kind, a count or a part. A name stands on grounds, a place, a
// person, letters, another body, a quotation or characters of no word; which ones it
// needs is a matter of its last word.

// grounds are what stands before the last word of a body.
type grounds struct {
	place  bool // a place, or 市
	abroad bool // a country
	body   bool // the end of a body that has grounds itself
	marked bool // letters, a person, a quotation
	nation bool // 第一, 国家
	chars  int  // characters of no word
	plain  int  // characters of words that no list has: 和济, 跨界
	nouns  int  // words of the lists
	doing  bool // one of them is a verb: 指导
	first  bool // a country or a mark stands first
	lead   int  // characters that it begins with
	proper int  // of these, how many begin it that are in no word
}

// own reports whether they tell whose body it is, or are a name: a place, another body.
func (g grounds) own() bool { return g.place || g.body || g.marked || g.nation }

// any reports whether there are grounds enough for a last word that names a kind of body:
// 医院.
func (g grounds) any() bool {
	return g.own() || g.chars > 1 || g.lead > 1 && !g.doing
}

// groundsOf gathers the grounds of a body.
func (z *tokens) groundsOf(org [2]int32) (g grounds) {
	for i := org[0]; i < org[1]-1; i++ {
		t := &z.toks[i]
		switch {
		case i > org[0] && t.isIn('和', '与', '及'):
		case t.isUnit():
			g.place = true
		case z.isNational(t) && !z.toks[i+1].isIn('批', '届', '次', '期', '个', '位'):
			g.nation, g.abroad = true, z.reads(t, "中国")
		case t.has(isPlace) && t.len() > 1:
			g.place, g.abroad = true, g.abroad || t.has(isCountry)
		case t.has(isBody) && !t.has(isWeak):
			g.body = true
		case t.kind == latinToken, t.isName(), t.isIn('“', '《', '「'):
			g.marked = true
		case t.has(isOrgEnd) && (!t.has(isWeak) || t.info.kind() == lexicon.KindCompany && t.len() > 1):
			g.body = g.body || g.any() && !z.onlySorts(org[0], i) && !z.isSort(i-1) || z.isNamed([2]int32{org[0], i + 1})
		case t.isProper(), t.has(isPlace | isVerb | isFormer):
			g.chars++
		case t.kind == charToken:
			g.plain++
		case t.kind == wordToken:
			g.nouns++
			g.doing = g.doing || t.has(isNominal)
		}
		if i == org[0] {
			g.first = g.nation || g.marked
		}
		if n := int(i - org[0]); t.kind == charToken && g.lead == n {
			if g.lead++; t.isProper() && g.proper == n {
				g.proper++
			}
		}
	}
	if g.proper == 0 && z.sortAt(org[0]-1) == eachSort {
		g.lead = 0 // 其他|纺织医院
	}
	return g
}

// isNamed reports whether a word before 医院 is a name there, for a part or a post follows
// and it is none for a kind: 和平医院|骨科, but not 正规医院.
func (z *tokens) isNamed(org [2]int32) bool {
	if org[1]-org[0] != 2 || int(org[1]) >= len(z.toks) || !z.toks[org[1]].has(isDepartment|isTitle) {
		return false
	}
	t, k := &z.toks[org[0]], z.toks[org[1]-1].info.kind()
	if strings.ContainsRune("时里内外", z.last(t)) {
		return false // 那时|医院
	}
	return (k == lexicon.KindHospital || k == lexicon.KindSchool) && t.has(isNoun)
}

// sortWord is what a word before the last one of a body tells of it; see zh_org_sorts.
type sortWord uint8

const (
	kindSort sortWord = iota + 1 // names none alone
	nearSort                     // names none right before the last word
	eachSort                     // names none anywhere
)

var sortWords = map[string]sortWord{"kind": kindSort, "sort": nearSort, "each": eachSort}

// sortAt is what token i tells as such a word, or with the one character beside it that
// makes one; 0 if nothing.
func (z *tokens) sortAt(i int32) sortWord {
	if i < 0 {
		return 0
	}
	t := &z.toks[i]
	if t.len() == 1 {
		for k := max(i-1, 0); k <= i && int(k)+1 < len(z.toks); k++ {
			if a, b := &z.toks[k], &z.toks[k+1]; a.len() == 1 && b.len() == 1 {
				if s := z.sorts[z.folded(a.start, b.end)]; s != 0 {
					return s
				}
			}
		}
	}
	return z.sorts[z.folded(t.start, t.end)]
}

// onlySorts reports whether nothing but such words are the tokens from i to end: 县级 民营.
func (z *tokens) onlySorts(i, end int32) bool {
	for ; i < end && z.sortAt(i) != 0; i++ {
	}
	return i == end
}

// isNational reports whether a word like 国家 names whose body it is, or 第一 which one.
func (z *line) isNational(t *token) bool {
	return z.reads(t, "国家", "中央", "全国", "全军", "联邦", "皇家", "中国", "中华", "人民", "海上", "航空", "国立", "市立", "省立", "县立", "第一", "第二", "第三", "第四")
}

// isBody reports whether tokens that end like a body name one.
func (z *tokens) isBody(org [2]int32) bool {
	last := &z.toks[max(org[1]-1, 0)]
	switch {
	case org[0] >= org[1]:
		return false
	case org[1]-org[0] == 1:
		return last.has(isBody) && !last.has(isWeak) && !z.isCut(org[0])
	case last.has(isBody):
		return !last.has(isWeak) && !z.isEach(org) && !z.isCut(org[1]-1) // not 多吃苹果
	case last.info.kind() != lexicon.KindGovernment && z.onlySorts(org[0], org[1]-1):
		return false
	case z.isEach(org), z.goesOn(org[1]), z.reads(last, "分会") && z.isCut(org[1]-1), z.isSort(org[1] - 2):
		return false
	}
	g := z.groundsOf(org)
	before := &z.toks[org[1]-2]
	switch {
	case org[0] > 0 && z.isMeasure(org[0]-1) && !g.place && !g.marked:
		return false // 8支国家医疗队
	case last.is('所') && int(org[1]) < len(z.toks) && z.toks[org[1]].has(isVerb|isNominal) && !z.besides.has(z.toks[org[1]].first):
		return false // 学校所|提出的
	case last.is('所') && g.proper > 1:
		return true
	case z.last(last) == '部' && (g.abroad || g.nation) && g.nouns > 0:
		return true // 意大利文化遗产部
	case last.isIn('部', '处', '科', '室', '组', '系', '所'):
		return g.body && !(last.is('所') && before.has(isOrgEnd)) // not 公司所
	case last.has(isDepartment):
		return g.body || g.place && (last.has(isOrgEnd) || z.last(last) == '办' || z.last(last) == '局' || z.reads(last, "办公室"))
	case z.reads(last, "公园", "体育馆", "动物园", "植物园"), z.reads(last, "中心") && z.reads(before, "会议", "会展", "展览"):
		return false // where something takes place
	case z.reads(last, "组织") && (before.has(isEnding|isPlace) || before.len() == 1 && z.bodies.has(before.first)):
		return false // 学校组织
	case z.toks[org[0]].is('《') && z.reads(last, "杂志", "期刊", "学报"), z.inTitle(org) && last.info.kind() == lexicon.KindMedia:
		return false
	case last.has(isWeak):
		return z.weakStands(org, g)
	}
	return z.kindStands(org, g)
}

// weakStands reports whether the grounds of a body are enough for a last word that as often
// ends none: 科技.
func (z *tokens) weakStands(org [2]int32, g grounds) bool {
	last := &z.toks[org[1]-1]
	chars := g.proper > 1 && last.info.kind() != lexicon.KindAssociation && !z.reads(last, "食品", "药品")
	switch {
	case last.is('网'):
		chars = chars || g.lead == int(org[1]-org[0])-1 && g.lead > 1 && g.lead < 4 // 云岭网
	case z.reads(last, "银行", "证券", "控股", "股份"):
		chars = chars || g.lead > 1
	}
	if g.abroad && org[1]-org[0] == 2 && !z.reads(last, "队", "航空", "银行") {
		return false // 中国科技
	}
	return g.body || g.place || g.first && (g.marked || g.chars+g.plain > 0) || chars
}

// kindStands reports whether the grounds of a body are enough for the kind that its last
// word tells: an office may be called by its field alone, 预算委员会, a hospital not.
func (z *tokens) kindStands(org [2]int32, g grounds) bool {
	last, before := &z.toks[org[1]-1], &z.toks[org[1]-2]
	switch last.info.kind() {
	case lexicon.KindMilitary:
		return g.any() || g.chars+g.plain == 0 && !z.reads(last, "部队", "大队", "支队")
	case lexicon.KindCompany:
		if z.isFirm(org[1]-1) || g.lead > 1 && (z.reads(last, "集团") || org[1]-org[0] == 3) {
			return true
		}
		return g.own() || g.chars > 1
	case lexicon.KindInstitute, lexicon.KindTeam, lexicon.KindOther:
		return g.own() || g.chars > 1
	case lexicon.KindGovernment, lexicon.KindAssociation, lexicon.KindUniversity:
		switch z.last(last) {
		case '会', '院', '局', '署', '厅', '部':
			if g.nouns > 0 && g.chars+g.plain == 0 && !z.toks[org[0]].has(isNominal) {
				return true // 预算委员会
			}
		case '学':
			if org[1]-org[0] == 2 && g.nouns == 1 {
				return true // 公安大学
			}
		case '组', '团', '队':
			return g.own() || z.reads(last, "救援队")
		}
	case lexicon.KindParty:
		if z.reads(last, "中央") {
			return before.has(isEnding) // 远山党中央
		}
		if z.reads(last, "支部", "党支部", "总支") {
			return g.own() || g.proper > 1
		}
	case lexicon.KindHospital, lexicon.KindSchool:
		if (g.abroad || g.nation) && org[1]-org[0] == 2 && !strings.ContainsRune("第", z.toks[org[0]].first) || z.reads(last, "一小", "二小", "一中", "二中", "三中") && !g.place && g.proper < 2 {
			return false // 中国医院, 难钻一小孔
		}
	}
	return g.any() || z.isNamed(org)
}

// inTitle reports whether a body is all that stands between 《 and 》: a journal.
func (z *tokens) inTitle(org [2]int32) bool {
	return org[0] > 0 && int(org[1]) < len(z.toks) && z.toks[org[0]-1].is('《') && z.toks[org[1]].is('》')
}

// isCut reports whether the word at token i, a body or the last one of its name, is cut out
// of the words beside it: 其中|甲, 部分|会, 北大|荒.
func (z *tokens) isCut(i int32) bool {
	t := &z.toks[i]
	if t.len() != 2 {
		return false
	}
	if next := i + 1; int(next) < len(z.toks) && t.has(isBody) && z.toks[next].kind == charToken && z.everyday.Pair(z.last(t), z.toks[next].first) {
		return true
	}
	if i > 0 && t.has(isBody) && t.first == '中' && z.toks[i-1].has(isNoun|isNominal) && !z.toks[i-1].has(isPlace|isEnding|isTitle) {
		return true // 手术中|核
	}
	if i == 0 || z.toks[i-1].len() != 1 || z.opensBody(i-1) {
		return false
	}
	before := &z.toks[i-1]
	if z.twoOf([]rune{before.first, t.first}).has(isVerb) {
		return true // 其中|甲
	}
	return !before.has(isVerb) && !z.besides.has(before.first) && z.everyday.Pair(before.first, t.first)
}

// isSort reports whether token i, right before the last word of a body, tells what sort
// of one is meant: 大|医院, 公立|大学, 医疗|保险.
func (z *tokens) isSort(i int32) bool {
	if t := &z.toks[i]; z.toks[i+1].info.kind() == lexicon.KindHospital && t.isIn('在', '去', '回', '进', '到', '离', '往') {
		return true // 想去|肿瘤医院
	}
	return z.sortAt(i) >= nearSort && z.reads(&z.toks[i+1], "医院", "大学", "学校", "保险", "公司", "企业", "支部", "党支部")
}

// goesOn reports whether the last word of a body, the one before token i, is cut out of
// another: 类圆形局|灶性, 肾功能所|剩无几.
func (z *tokens) goesOn(i int32) bool {
	if int(i) >= len(z.toks) {
		return false
	}
	last, next := &z.toks[i-1], &z.toks[i]
	if next.is('成') {
		return true // 专家组|成的
	}
	if last.has(isDepartment) && z.reads(next, "大楼", "楼") {
		return true // 门诊|大楼
	}
	if last.has(isWeak) && (last.len() > 1 || last.is('网')) {
		return next.kind == charToken && !z.besides.has(next.first) || next.has(isNoun|isNominal) && !next.has(isVerb|isTitle)
	}
	return last.len() == 1 && next.kind == charToken && !z.besides.has(next.first) && (next.isProper() || last.isIn('所', '系', '处') || z.everyday.Pair(last.first, next.first))
}

// isEach reports whether a body is one of many or one spoken of: 各级学校, 该院急诊科.
func (z *tokens) isEach(org [2]int32) bool {
	if z.toks[org[0]].isIn('我', '本', '该', '贵') && org[1]-org[0] > 2 {
		return true
	}
	for i := org[0]; i < org[1]; i++ {
		if z.toks[i].is('”') && i+1 < org[1] && z.toks[i+1].is('“') || z.sortAt(i) == eachSort {
			return true // “远山”“青峦”公司
		}
	}
	return false
}
