package article

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/han"
)

// hanOrganizers reads who holds the event: 由A主办，B承办 in the sentences
// around the trigger and 主办单位：A anywhere; and who is the subject of 举行.
func (e *eventReader) hanOrganizers() {
	for i := range e.lead {
		if i > e.found.nth+4 {
			break
		}
		if i == e.found.nth || !e.tellsOfOther(e.lead[i]) {
			e.roleClauses(e.lead[i])
		}
	}
	e.labelLines()
	if !e.hasRole(roleHost) {
		others := e.event.Organizers
		e.event.Organizers = nil
		e.addOrganizer(roleHost, e.placeHosts()...)
		e.addOrganizer(roleHost, e.subjectHosts()...)
		e.event.Organizers = append(e.event.Organizers, others...)
	}
}

// placeHosts are the bodies in 在某会举办的比赛中, which are no place.
func (e *eventReader) placeHosts() []string {
	k := e.found.verb
	if e.event.Place == "" || !e.before(k.end, "的") || !e.before(k.start, "举办") && !e.before(k.start, "组织") && !e.before(k.start, "开展") {
		return nil
	}
	s := e.lead[e.found.nth]
	place, at := e.placeBefore(s, e.found.from, k.start)
	if place == "" {
		return nil
	}
	_, size := utf8.DecodeRuneInString(e.text[at:])
	names := e.hanNames(at+size, e.trimAdverbs(s, k.start), false)
	if len(names) > 0 {
		e.event.Place = ""
	}
	return names
}

// tellsOfOther tells a sentence about another event: 下届年会将由A承办.
func (e *eventReader) tellsOfOther(s sentence) bool {
	for _, m := range s.marks {
		if m.class&wordPast != 0 {
			return true
		}
	}
	return false
}

// roleClauses reads 由A主办，B承办，C协办 and 在A指导下.
func (e *eventReader) roleClauses(s sentence) {
	main := e.hasMainRole(s) // 支持 is a role only beside another one
	from := s.start
	for _, m := range s.marks {
		if m.depth > 0 || m.class&wordRole == 0 {
			continue
		}
		under := e.before(m.end, "下")
		if m.class&wordSupporter != 0 && !under && !(main && e.closesRole(m.end, s.end)) {
			continue
		}
		start, by := e.roleStart(s, from, m.start, under)
		names := e.hanNames(start, e.trimAdverbs(s, m.start), by)
		e.addOrganizer(roleOf(m.class), names...)
		from = m.end
	}
}

// hasMainRole tells whether s says who holds something.
func (e *eventReader) hasMainRole(s sentence) bool {
	for _, m := range s.marks {
		if m.depth == 0 && m.class&(wordHost|wordCoHost|wordUndertaker) != 0 {
			return true
		}
	}
	return false
}

// closesRole tells whether a clause of roles may end at at.
func (e *eventReader) closesRole(at, to int) bool {
	if at >= to {
		return true
	}
	r := firstRune(e.text[at:])
	return markSign(r) == ',' || r == '、' || r == '的' || markSign(r) == ')'
}

// roleStart is where the names of a role begin: behind 由, else 在, else the
// last comma or the role before. by tells that 由 or 在 stands there.
func (e *eventReader) roleStart(s sentence, from, end int, under bool) (start int, by bool) {
	start = from
	for _, m := range s.marks {
		if m.end > end || m.start < from || m.depth > 0 {
			continue
		}
		if m.sign == ',' || m.sign == ':' || m.sign == ')' {
			start = m.end
		}
		if under && m.class&wordPrep != 0 {
			start, by = m.end, true
		}
	}
	if at := e.lastBy(start, end); at > 0 {
		return at, true
	}
	return start, by
}

// lastBy is the place behind the last 由 of text[from:to] that is a word, or 0.
func (e *eventReader) lastBy(from, to int) int {
	at := strings.LastIndex(e.text[from:to], "由")
	if at < 0 {
		return 0
	}
	at += from
	r, _ := utf8.DecodeLastRuneInString(e.text[:at])
	if strings.ContainsRune("自理缘缘事经", r) || e.before(at+len("由"), "于") {
		return 0
	}
	return at + len("由")
}

// labelLines reads lines like 主办单位：A、B in the whole text.
func (e *eventReader) labelLines() {
	for from := 0; from < len(e.text); {
		to := len(e.text)
		if n := strings.IndexByte(e.text[from:], '\n'); n >= 0 {
			to = from + n
		}
		for at := from; at < to; {
			at = e.roleLabel(at, to)
		}
		from = to + 1
	}
}

// roleLabel reads the label that stands at at, if one does, and gives the place
// where the next may stand.
func (e *eventReader) roleLabel(at, to int) int {
	for _, l := range roleLabels {
		if !e.before(at, l.word) {
			continue
		}
		end := at + len(l.word)
		for _, w := range []string{"单位", "机构", "方"} {
			if e.before(end, w) {
				end += len(w)
			}
		}
		r, size := utf8.DecodeRuneInString(e.text[end:])
		if markSign(r) != ':' {
			return to
		}
		stop := e.labelEnd(end+size, to)
		e.addOrganizer(l.role, e.hanNames(end+size, stop, true)...)
		_, size = utf8.DecodeRuneInString(e.text[stop:])
		return stop + max(size, 1)
	}
	return to
}

// roleLabels are written in the first part of their words; 单位 follows.
var roleLabels = []struct{ word, role string }{
	{"主办", roleHost}, {"承办", roleUndertaker}, {"协办", roleCoHost}, {"支持", roleSupporter}, {"指导", roleSupporter},
}

// labelEnd is where the names of a label end: at the line's end or a stop.
func (e *eventReader) labelEnd(from, to int) int {
	if n := strings.IndexAny(e.text[from:to], "。；）)|"); n >= 0 {
		return from + n
	}
	return to
}

func runeBefore(s string, at int) rune {
	r, _ := utf8.DecodeLastRuneInString(s[:at])
	return r
}

// subjectHosts are the bodies before 举行 with its object: A于5日举行颁奖典礼.
// The parties of a contract are not hosts.
func (e *eventReader) subjectHosts() []string {
	t, s := e.found, e.lead[e.found.nth]
	if !t.object || t.verb.class&wordInvite != 0 || isParty(e.event.Name) ||
		t.kind != heldEvent && (t.kind != openEvent || e.event.Name == "") {
		return nil
	}
	from, end := e.subject(s, t.from, t.verb.start)
	if from >= end && t.from > s.start { // 某医院于5日，假某堂举办
		comma := e.commaBefore(t.from)
		start, _ := clause(s, eventMark{start: comma, end: comma})
		from, end = e.subject(s, start, comma)
	}
	if at := e.lastBy(from, end); at > 0 {
		from = at
	}
	if e.comesAt(s, from) {
		return e.senders(s, from)
	}
	names := e.hanNames(from, end, false)
	if len(names) == 0 {
		names = e.hanNames(from, e.trimBuilding(from, end), false)
	}
	if len(names) > 0 {
		names = append(names, e.joinedBy(s, end, t.verb.start)...)
	}
	return names
}

// joinedBy are the bodies between the subject's date and the verb: A于今日协同B
// 及C共同举办.
func (e *eventReader) joinedBy(s sentence, from, to int) []string {
	to = e.trimAdverbs(s, to)
	for _, m := range s.marks {
		if m.class&wordJoin != 0 && m.depth == 0 && m.start > from && m.end < to {
			return e.hanNames(m.end, e.trimAdverbs(s, e.subjectEnd(s, m.end, to)), false)
		}
	}
	return nil
}

// subject cuts text[from:end] to the subject of the verb at end.
func (e *eventReader) subject(s sentence, from, end int) (int, int) {
	from, end = e.trimDates(from, e.trimAdverbs(s, end))
	return e.trimDates(from, e.trimAdverbs(s, e.subjectEnd(s, from, end)))
}

// comesAt tells a clause that begins with 赴 or 到: its subject is before it.
func (e *eventReader) comesAt(s sentence, at int) bool {
	for _, m := range s.marks {
		if m.start == at {
			return m.class&wordCome != 0
		}
	}
	return false
}

// senders are the bodies that sent people, in a clause before: A组织专家15人，
// 赴B开展义诊; A日前由院长率队，前往B办理义诊.
func (e *eventReader) senders(s sentence, to int) []string {
	from := s.start
	for _, m := range s.marks {
		if m.sign != ',' || m.depth > 0 || m.end > to {
			continue
		}
		start, _ := e.trimDates(from, m.start)
		if names := e.hanNames(start, e.sendEnd(s, start, m.start), false); len(names) > 0 {
			return names
		}
		from = m.end
	}
	return nil
}

// sendEnd is where the subject of a clause like A组织专家15人 ends.
func (e *eventReader) sendEnd(s sentence, from, to int) int {
	for at := from; at < to; {
		if e.before(at, "由") || e.sends(at) {
			to = at
			break
		}
		_, size := utf8.DecodeRuneInString(e.text[at:])
		at += size
	}
	return e.trimAdverbs(s, e.subjectEnd(s, from, to))
}

func (e *eventReader) sends(at int) bool {
	return e.before(at, "组织") || e.before(at, "选派") || e.before(at, "派出") || e.before(at, "抽调")
}

// subjectEnd is where the subject of a verb ends: at 在, 对, 赴 or a date.
func (e *eventReader) subjectEnd(s sentence, from, end int) int {
	for _, m := range s.marks {
		ends := m.class&(wordPrep|wordFor) != 0 || m.class&(wordLight|wordCome) != 0 && m.start > from
		if ends && m.depth == 0 && m.start >= from && m.start < end {
			end = m.start
			break
		}
	}
	for _, m := range e.a.Dates {
		if m.Start > from && m.End <= end && (namesDay(m) || m.Kind != dateparse.Absolute) {
			return m.Start
		}
	}
	return end
}

// buildings are what a body may open: the body holds the ceremony.
var buildings = []string{"新翼", "大楼", "大樓", "新楼", "新樓", "院区", "院區", "校区", "校區", "新址", "综合楼", "綜合樓", "门诊楼", "門診樓", "新馆", "新館"}

// owners are the ends of names that may stand before a building.
var owners = []string{"医院", "醫院", "大学", "大學", "学院", "學院", "学校", "學校", "中学", "中學", "小学", "小學"}

// trimBuilding moves end before the building of a body: 某医院新建医疗大楼.
func (e *eventReader) trimBuilding(from, end int) int {
	if end <= from {
		return from
	}
	s := e.text[from:end]
	for _, w := range buildings {
		if !strings.HasSuffix(s, w) {
			continue
		}
		for _, owner := range owners {
			if at := strings.LastIndex(s, owner); at > 0 && len(s)-at < 60 {
				return from + at + len(owner)
			}
		}
	}
	return from
}

// isParty tells an event whose holders are the parties to a contract.
func isParty(name string) bool {
	folded := fold(name)
	for _, w := range []string{"签约", "签署", "signing"} {
		if strings.Contains(folded, w) {
			return true
		}
	}
	return false
}

// hanNames parts text[from:to] into the names of bodies. sure says that 由 or
// a label stands before them, so that they need not look like names.
func (e *eventReader) hanNames(from, to int, sure bool) []string {
	if from >= to {
		return nil
	}
	from, to = e.trimDates(from, to)
	s := trimList(e.text[from:to])
	var names []string
	for s != "" {
		name, rest := e.cutName(s, sure)
		if name = trimName(trimLocated(name)); !e.isBody(name, sure) {
			return nil
		}
		names = append(names, name)
		s = rest
	}
	return names
}

// trimLocated takes 位于某市的 off the front of a name.
func trimLocated(s string) string {
	for _, w := range []string{"位于", "位於", "来自", "來自", "坐落于"} {
		if rest, ok := strings.CutPrefix(s, w); ok {
			if _, name, ok := strings.Cut(rest, "的"); ok {
				return name
			}
		}
	}
	return s
}

// nameJoins part names of bodies; those after the first only where both sides
// look like names, for 文化和旅游局 is one.
var nameJoins = []string{"、", "以及", "联合", "聯合", "携手", "攜手", "会同", "會同", "联手", "聯手", "协同", "与", "與", "和", "及", "暨"}

// cutName cuts the first name of a list.
func (e *eventReader) cutName(s string, sure bool) (name, rest string) {
	depth := 0
	for i, r := range s {
		switch markSign(r) {
		case '(', '“':
			depth++
		case ')', '”':
			depth--
		}
		if depth > 0 || i == 0 {
			continue
		}
		for n, j := range nameJoins {
			if !strings.HasPrefix(s[i:], j) {
				continue
			}
			left, right := s[:i], strings.TrimLeft(s[i+len(j):], " 、")
			if n == 0 && right != "" || sure && joinsAlways(j, right) || endsAsBody(trimName(left)) && endsAsBody(trimName(firstItem(right))) {
				return left, right
			}
		}
	}
	return s, ""
}

// joinsAlways tells 联合 and 携手 between two names from 联合 inside one.
func joinsAlways(join, right string) bool {
	switch join {
	case "联合", "聯合":
		r := firstRune(right)
		return r != 0 && !strings.ContainsRune("会會国國大总總体體公社", r)
	case "携手", "攜手", "会同", "會同", "联手", "聯手":
		return right != ""
	}
	return false
}

// firstItem is s up to the next 、.
func firstItem(s string) string {
	item, _, _ := strings.Cut(s, "、")
	return item
}

// trimList takes off what stands around a list of bodies.
func trimList(s string) string {
	s = strings.Trim(s, " \u3000，,、：:的")
	for _, w := range []string{"并由", "由", "並由"} {
		s = strings.TrimPrefix(s, w)
	}
	return s
}

// trimName takes 等单位, a bracket and blanks off a name.
func trimName(s string) string {
	s = strings.Trim(s, " \u3000，,、")
	if inner, ok := strings.CutPrefix(s, "“"); ok && strings.HasSuffix(inner, "”") {
		s = strings.TrimSuffix(inner, "”")
	}
	if at := strings.LastIndex(s, "等"); at > 0 && isTail(s[at+len("等"):]) {
		s = s[:at]
	}
	if at := strings.IndexAny(s, "（("); at > 0 {
		if close := strings.IndexAny(s[at:], "）)"); close > 0 && strings.TrimSpace(s[at+close:]) != "" && len(s[at+close:]) <= len("）") {
			s = s[:at]
		}
	}
	return strings.TrimSpace(s)
}

// isTail tells what may follow 等: 单位, 部门, 21家机构.
func isTail(s string) bool {
	s = s[han.ReadNumber(s).Size:]
	s = fold(s)
	for _, w := range []string{"多", "家", "个", "有关", "相关"} {
		s = strings.TrimPrefix(s, w)
	}
	switch s {
	case "", "单位", "部门", "机构", "组织", "医院", "高校", "企业", "院校", "学会", "协会", "联合", "共同":
		return true
	}
	return false
}

// isBody tells whether name can be that of a body.
func (e *eventReader) isBody(name string, sure bool) bool {
	n := utf8.RuneCountInString(name)
	if n < 2 || n > 40 || strings.ContainsAny(name, "，。；：,;:") {
		return false
	}
	if e.isKnownBody(name) {
		return true
	}
	if !sure && strings.Contains(name, "的") {
		return false
	}
	if sure && n <= 24 && !strings.Contains(name, "的") && !endsAsPerson(name) {
		return true
	}
	return endsAsBody(name)
}

// isKnownBody tells a name that was found among the organisations of the text.
func (e *eventReader) isKnownBody(name string) bool {
	for i := range e.a.Organizations {
		if o := &e.a.Organizations[i]; o.Name == name || slices.Contains(o.Aliases, name) {
			return true
		}
	}
	return false
}

// bodyEnds are what names of bodies end in, folded.
var bodyEnds = strings.Fields("院 校 大学 中学 小学 学会 协会 委员会 工会 商会 基金会 联合会 促进会 理事会 董事会 研究会 公会 总会 慈善会 教育会 妇女会 狮子会 扶轮社 会所 分会 学生会 团委 党委 纪委 市委 省委 县委 区委 工委 党组 健康委 卫健委 卫计委 发改委 教委 科委 管委会 委 局 厅 部 处 科 室 所 站 中心 社 公司 集团 政府 办 办公室 总队 支队 大队 团队 馆 厂 银行 署 电台 电视台 网 联 科协 医协 文联 妇联 残联 侨联 联盟 专家组 小组 党支部 党总支 支部 系 实验室 幼儿园 企业 日报 晚报 杂志社 出版社 人大 政协 联社 机关 总局 分局 堂 会 院区 校区 街道 镇 乡 村 社区 指挥部 司 团 俱乐部 学堂 红十字会 医师团 医联体 病区 班 教研组 法院 检察院 寺 宫 府")

// endsAsBody tells what ends as the name of a body and not as an event.
func endsAsBody(name string) bool {
	folded := fold(name)
	if utf8.RuneCountInString(folded) < 2 || strings.ContainsAny(folded, ",。") {
		return false
	}
	for _, w := range []string{"大会", "会议", "年会", "例会", "晚会", "典礼", "仪式", "机会", "社会", "全部", "内部", "活动", "培训班", "学习班", "班会", "干部", "部队代表", "基地"} {
		if strings.HasSuffix(folded, w) {
			return false
		}
	}
	for _, w := range bodyEnds {
		if strings.HasSuffix(folded, w) {
			return true
		}
	}
	return false
}

// endsAsPerson tells a person with a title from a body: 会议由院长主持.
func endsAsPerson(name string) bool {
	folded := fold(name)
	for _, w := range []string{"长", "主任", "书记", "教授", "院士", "主席", "先生", "女士", "同志", "医生", "医师", "老师", "博士", "总监", "经理"} {
		if strings.HasSuffix(folded, w) {
			return true
		}
	}
	return false
}
