package zh

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// How far the name of a body reaches to the left of its last word: over places, nouns,
// single characters and brackets, up to a verb, a title or a mark. Names of bodies are
// the longest strings of a page and most hold words of their own, so nothing is
// decided by a list of bodies; but common words alone make none.

// endsOrg reports whether token i may be the last of the name of a body.
func (z *tokens) endsOrg(i int32) bool { return z.toks[i].has(isEnding) }

func (z *tokens) hasEnd(org [2]int32) bool {
	for i := org[0]; i < org[1]; i++ {
		if z.endsOrg(i) {
			return true
		}
	}
	return false
}

// maxOrg is the most tokens that the name of a body has.
const maxOrg = 24

// orgOf gives the tokens of the body that ends before token end: as far to the
// left as words go that may stand in such a name.
func (z *tokens) orgOf(end int32) [2]int32 {
	start := end
	for start > 0 && start > end-maxOrg {
		next := z.orgStep(start, end)
		if next == start {
			break
		}
		if start < end && z.isMeasure(start-1) {
			break // 三十所学校
		}
		start = next
		if z.toks[start].isIn('我', '本', '该', '贵') {
			break
		}
	}
	start = z.fromPlace(z.firmStart(z.trimOrg(start, end), end), end)
	if start < end && start > 0 && z.opensWithAnd(start-1) {
		start--
	}
	if start >= end || !z.worthOrg(start, end) {
		return [2]int32{end, end}
	}
	return [2]int32{start, end}
}

// firmStart lets the name of a firm go on to its place over whatever its words are taken
// for: 青峦|石|白水|正|电梯制造股份有限公司. It is start where no place stands there.
func (z *tokens) firmStart(start, end int32) int32 {
	if start >= end || !z.isFirm(end-1) || z.opensBody(start) {
		return start
	}
	const farthest = 6
	for i := start - 1; i >= max(0, start-farthest); i-- {
		t := &z.toks[i]
		switch {
		case t.has(isPlace) && t.len() > 1:
			return i
		case t.kind > nameToken, t.has(isTitle | isOrgEnd | isSay), t.has(isVerb) && t.len() > 1, t.info.link() != otherItem, t.isIn('的', '和', '与', '及', '同', '在', '由', '于', '向', '对', '是', '为', '了', '被', '把'):
			return start
		}
	}
	return start
}

// isFirm reports whether token i ends the full name of a company.
func (z *tokens) isFirm(i int32) bool {
	return z.reads(&z.toks[i], "有限公司", "有限责任公司", "股份有限公司")
}

// orgStep takes one more token, or bracketed stretch, into a body whose name
// starts at start so far; it gives start where the name begins there.
func (z *tokens) orgStep(start, end int32) int32 {
	t := &z.toks[start-1]
	switch t.kind {
	case charToken:
		if z.isCounter(start-1) || z.outside.has(t.first) || z.doing.has(t.first) && !z.beginsWord(start-1, end) {
			return start
		}
		if t.isIn('电', '讯') && start > 1 && z.isCounter(start-2) {
			return start // 17日电|最高人民法院
		}
		if t.first == '回' && start > 1 && z.beginsWord(start-2, end) {
			return start // 赶回|医院
		}
		return start - 1
	case latinToken:
		return start - 1
	case numberToken:
		if start < end && z.toks[start].isIn('年', '月', '日', '时', '分', '号', '名', '位', '岁', '个', '人', '次', '届', '期', '多', '余', '%') {
			return start
		}
		return start - 1
	case nameToken, foreignToken:
		if start < end-1 && z.toks[start].is('系') {
			return start // 陆知遥|系|青峦医院
		}
		if start < end && z.toks[start].isIn('村', '镇', '乡', '街', '路', '屯', '寨') {
			return start - 1
		}
		if start > 1 && z.dismisses(start-2) || start == 1 && z.headed {
			return start // 免去简宁市卫健委主任职务
		}
		if start < end && z.toks[start].has(isOrgEnd) && !z.toks[start].has(isWeak) && !(start > 1 && z.toks[start-2].has(isPost|isRank)) {
			return start - 1
		}
		if start < end && (z.toks[start].has(isOrgEnd|isNoun|isNominal|isDepartment) || z.toks[start].kind == charToken) && !z.afterTitle(start-1) {
			return start - 1
		}
		return start
	case stopToken:
		if start < end && t.first == '”' && z.toks[start].has(isNominal) && !z.toks[start].has(isOrgEnd) {
			return start // “青岚”|利用架设电台
		}
		return z.orgMark(start, end)
	case wordToken:
		if z.inOrg(start, end) && !t.is('作') {
			return start - 1
		}
	}
	return start
}

// beginsWord reports whether the character at token i is the first half of a word that
// ends before token end, and not the last half of one: 读|物, but not 转到|省.
func (z *tokens) beginsWord(i, end int32) bool {
	return i+1 < end && z.isWordAt(i) && (i == 0 || !z.isWordAt(i-1))
}

// isWordAt reports whether the characters at tokens i and i+1 are an everyday word.
func (z *tokens) isWordAt(i int32) bool {
	a, b := &z.toks[i], &z.toks[i+1]
	return a.score == inWord && b.score == inWord && z.everyday.Pair(a.first, b.first)
}

// isMeasure reports whether a token counts bodies: 所 in 三十所学校.
func (z *tokens) isMeasure(i int32) bool {
	t := &z.toks[i]
	if i == 0 || !t.isIn('所', '家', '间', '座', '个', '支', '类', '批', '项') {
		return false
	}
	return z.counts(i-1) || z.toks[i-1].isIn('一', '二', '数', '各', '半')
}

// opensWithAnd reports whether token i is a 和 that joins nothing, for a clause
// begins with it and the name of a body goes on: 和青山医院.
func (z *tokens) opensWithAnd(i int32) bool {
	if !z.toks[i].isIn('和', '同') || z.toks[i+1].kind != charToken {
		return false
	}
	return i == 0 || z.toks[i-1].kind == stopToken && !z.toks[i-1].isIn('、', ')', '”', '》')
}

// dismisses reports whether token i is a verb like 免去 or 任命, whose object is
// a person.
func (z *tokens) dismisses(i int32) bool {
	t := &z.toks[i]
	if t.kind != wordToken {
		return false
	}
	link := t.info.link()
	return link == leaveItem || link == appointItem
}

// isCounter reports whether a token counts the number before it: 8日.
func (z *tokens) isCounter(i int32) bool {
	t := &z.toks[i]
	if t.len() != 1 {
		return false
	}
	return i > 0 && z.counters.has(t.first) && z.counts(i-1)
}

// counts reports whether token i is a number, or ends like one: 三十, 第一.
func (z *tokens) counts(i int32) bool {
	t := &z.toks[i]
	if t.kind == numberToken || t.first == '第' && t.len() > 1 {
		return true
	}
	switch z.last(t) {
	case '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '几', '多', '余':
		return t.len() <= 2
	}
	return false
}

// afterTitle reports whether a title stands before token i, so that a name
// there belongs to a person.
func (z *tokens) afterTitle(i int32) bool {
	return i > 0 && z.toks[i-1].has(isPost|isRank) || i > 1 && z.toks[i-1].isIn('、') && z.toks[i-2].isName()
}

// inOrg reports whether the word before start may stand in the name of a body.
func (z *tokens) inOrg(start, end int32) bool {
	t := z.toks[start-1]
	switch {
	case z.isCounter(start - 1), t.is('同') && start < end && z.toks[start].has(isBody|isCountry):
		return false // 17日|新华社
	case t.first == '会' && z.reads(&t, "会同") && start > 1 && z.endsOrg(start-2):
		return false // 医务科会同护理部, though 会同 is a county too
	case t.has(isEnding | isPlace):
		return true
	case t.isIn('和', '与', '及', '暨'):
		return start < end && start > 1 && z.joins(start, end)
	case t.isIn('该'), t.is('都') && start > 1 && start < end && z.toks[start].has(isOrgEnd) && z.toks[start-2].len() == 1 && !z.toks[start-2].has(isVerb|isEnding): // 港都医学中心
		return true
	case t.is('在') && start > 1 && start < end && z.toks[start-2].has(isPlace) && z.toks[start-2].len() > 1 && z.toks[start].len() == 1:
		return z.toks[start].kind <= wordToken && !z.toks[start].isUnit() && !z.toks[start].isIn('我', '本', '院', '校') // 澳洲在岛护理协会
	case z.visits(start - 1), z.invites(start - 1):
		return false
	case t.info.link() == suchItem:
		return false
	case t.has(isFormer):
		return start > 1 && z.toks[start-2].kind == charToken && !z.outside.has(z.toks[start-2].first) && z.last(&t) != '任'
	case t.has(isVerb) && t.len() == 1 && start > 1 && start < end:
		return t.isIn('太', '有', '经', '可', '能', '应', '如', '才', '更', '均', '以', '来', '自', '开') && (z.toks[start-2].has(isPlace) || isUnit(z.toks[start-2].first)) && z.toks[start].kind == charToken
	case t.has(isVerb | isSay | isHonorific):
		return false
	case t.has(isTitle) && start > 1 && z.toks[start-2].isName():
		return false // 师静代表学校
	case t.has(isTitle):
		return start < end && (z.toks[start].has(isOrgEnd|isDepartment) || t.has(isRank|isRole|isModifier) && z.toks[start].has(isNoun|isNominal))
	}
	return true
}

// joins reports whether 和 before start joins two halves of one name
// (图书采购与编目中心) and not two bodies.
func (z *tokens) joins(start, end int32) bool {
	before, after := z.toks[start-2], z.toks[start]
	of := z.toks[end-1].info.kind() == lexicon.KindGovernment && before.has(isWeak) && start > 3 && z.toks[start-3].has(isPlace) // 远国科技和教育部
	if before.has(isEnding) && !of || before.has(isTitle|isPlace|isVerb) || before.isName() || before.kind == stopToken {
		return false
	}
	if k := after.info.kind(); end-start == 1 && before.kind == wordToken && (k == lexicon.KindHospital || k == lexicon.KindSchool || k == lexicon.KindParty) {
		return false // 国家和医院
	}
	return !after.has(isPlace|isBody) && (before.has(isNoun|isNominal) || before.kind == charToken) && after.kind != stopToken && z.hasEnd([2]int32{start, end})
}

// orgMark takes a quotation, a title mark or a bracket into a name, whole.
func (z *tokens) orgMark(start, end int32) int32 {
	var open []rune
	switch r := z.toks[start-1].first; r {
	case '”', '"':
		open = []rune{'“', '"'}
	case '』':
		open = []rune{'『'}
	case '」':
		open = []rune{'「'}
	case '》':
		open = []rune{'《'}
	case ')':
		if start == end {
			return start
		}
		open = []rune{'('}
	case '·', '-', '&', '/':
		if start > 1 && start < end && (z.toks[start-2].kind == latinToken || z.toks[start].kind == latinToken) {
			return start - 1
		}
		return start
	case '+':
		if start > 1 && z.toks[start-2].kind == latinToken {
			return start - 1 // AI+
		}
		return start
	case '.':
		if start > 1 && start < end && z.toks[start-2].kind == latinToken && z.toks[start].kind == latinToken {
			return start - 1
		}
		return start
	default:
		return start
	}
	for i := start - 2; i >= 0 && i > start-14; i-- {
		if z.toks[i].isIn(open...) {
			if start-1-i > 6 && open[0] == '(' {
				return start
			}
			return i
		}
		if z.toks[i].isIn('。', ',', ';', ':', '!', '?') || open[0] == '(' && z.toks[i].is('、') || open[0] == '(' && (z.toks[i].has(isTitle) || z.toks[i].isName()) {
			return start
		}
	}
	return start
}

// trimOrg drops words from the left end that do not begin a name.
func (z *tokens) trimOrg(start, end int32) int32 {
	for start < end {
		t := z.toks[start]
		switch {
		case t.isIn('和', '与', '及', '暨', ')', '在') || t.kind == spaceToken:
		case z.isIncoming(&t) && end-start > 2, t.is('有') && end-start > 2:
		case t.is('系') && end-start > 1, t.is('任') && end-start > 2 && z.opensBody(start+1): // 生前系青峦县……
		case t.is('('):
			for start+1 < end && !z.toks[start].is(')') {
				start++
			}
		case t.has(isNominal) && !t.has(isOrgEnd|isPlace) && end-start > 1 && !z.endsOrg(start+1) && !z.toks[start+1].has(isNoun|isNominal) && !z.halves(start, end):
		case t.has(isNominal) && !t.has(isOrgEnd|isPlace) && end-start > 3 && z.toks[start+1].has(isNominal) && !z.endsOrg(start+1) && (z.toks[start+2].has(isPlace) || z.toks[start+2].kind == charToken && z.toks[start+3].kind == charToken):
			// 学习推广|青岚大学
		case t.kind == numberToken && end-start > 1 && z.toks[start+1].kind == charToken:
			return start
		default:
			return start
		}
		start++
	}
	return start
}

// halves reports whether two words and 及 between them are the name of an office that
// ends before token end: 运输及物流局.
func (z *tokens) halves(start, end int32) bool {
	return end-start == 4 && z.toks[start+1].isIn('及', '与', '和') && z.toks[end-1].isIn('局', '署', '厅', '部', '处')
}

// isIncoming reports whether t is a word like 候任, which may stand before the
// body as well as before the title.
func (z *line) isIncoming(t *token) bool {
	return t.has(isModifier) && z.reads(t, "候任", "新任", "署理", "暂代", "拟任", "现职")
}

// opensBody reports whether a place, or 省, 市 or 县, begins a name at token i.
func (z *tokens) opensBody(i int32) bool {
	t := &z.toks[i]
	return t.has(isPlace) || t.isUnit() || t.is('某')
}

// fromPlace lets the name of a body begin with its place: what stands before the
// place is a verb that no list knows, 惦记青峦市图书馆, or a number, 2013广东省医学会. In
// 丹河口市 it is no more than half of the place.
func (z *tokens) fromPlace(start, end int32) int32 {
	if start >= end {
		return start
	}
	start = z.fromBody(start, end)
	public := false
	switch z.toks[end-1].info.kind() {
	case lexicon.KindGovernment, lexicon.KindParty, lexicon.KindHospital, lexicon.KindUniversity, lexicon.KindSchool:
		public = true
	}
	for i := start; i < end-1; i++ {
		t := z.toks[i]
		switch {
		case t.has(isPlace) && t.len() > 1:
			if i == start+1 && z.toks[start].len() == 1 && z.twoOf([]rune{z.toks[start].first, t.first}).has(isPlace) {
				return start // 天|津市
			}
			if i == start+1 && z.toks[start].isProper() && z.toks[i+1].isUnit() && !z.besides.has(z.toks[start].first) {
				return start
			}
			if public || z.leads(start, i) {
				return i
			}
			return start
		case t.has(isOrgEnd) && t.info.kind() <= lexicon.KindSchool && !t.has(isWeak) && z.toks[i+1].has(isPlace) && z.toks[i+1].len() > 1 && !z.groundsOf([2]int32{start, i + 1}).any():
			return i + 1 // 眼科医院|北京青峦医院
		case z.reads(&t, "单位", "部门", "机构") && z.toks[i+1].isUnit():
			return i + 1 // 接诊单位|市第六人民医院
		case t.has(isEnding) && !t.has(isNominal), t.kind == latinToken, t.kind == stopToken, t.isName(), t.isUnit(), t.isIn('我', '本', '该', '贵', '驻'):
			return start
		}
	}
	return start
}

// leads reports whether the tokens from start to end are no part of the name of a body
// whose place follows: a number, 2013年度, or a verb, 请到.
func (z *tokens) leads(start, end int32) bool {
	for i := start; i < end; i++ {
		t := &z.toks[i]
		if t.kind != numberToken && !t.isIn('年', '度') && !z.reads(t, "年度") && !t.has(isNominal) && (t.kind != charToken || t.score != inWord) {
			return false
		}
	}
	return true
}

// fromBody lets a name begin with the country or the known body in it, where nothing but
// everyday words stands before that: 促进|中国钢琴学会, 透过|联合国妇女署.
func (z *tokens) fromBody(start, end int32) int32 {
	for i := start; i < end-1; i++ {
		t := &z.toks[i]
		switch {
		case i > start && t.len() > 1 && t.has(isCountry|isBody) && !z.toks[i-1].is('驻'):
			return i
		case t.kind == charToken && t.score == inWord, t.has(isNominal) && !t.has(isOrgEnd):
		default:
			return start
		}
	}
	return start
}

// worthOrg reports whether tokens can be a body at all: not only common words.
func (z *tokens) worthOrg(start, end int32) bool {
	for i := start; i < end; i++ {
		t := z.toks[i]
		if t.has(isEnding|isPlace) || t.kind == charToken || t.kind == latinToken || t.isName() {
			return true
		}
	}
	return false
}

// unit reports whether token i ends the name of a part of a body: whole if it
// may stand without the body, within if it may stand after it.
func (z *tokens) unit(i int32) (whole, within bool) {
	t := z.toks[i]
	if t.has(isDepartment) || t.isIn('部', '处', '科', '室', '办', '组') {
		return true, true
	}
	name := z.folded(t.start, t.end)
	for _, u := range units {
		if strings.HasSuffix(name, u) {
			return u != "委员会" && u != "中心", true
		}
	}
	return false, false
}

// units end the name of a part of a body that is no department.
var units = []string{"中心", "委员会", "支部", "总支", "党委", "董事会", "监事会", "工会", "车间"}

// hasPlace reports whether a place stands in tokens.
func (z *tokens) hasPlace(in [2]int32) bool {
	for i := in[0]; i < in[1]; i++ {
		if z.toks[i].has(isPlace) {
			return true
		}
	}
	return false
}
