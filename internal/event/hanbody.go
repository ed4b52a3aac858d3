package event

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
)

// hanNames parts text[from:to] into the names of bodies. sure says that 由 or
// a label stands before them, so that they need not look like names. in is the
// sentence, of which dates and adverbs around the names are no part.
func (e *reader) hanNames(in sentence, from, to int, sure bool) []string {
	if from >= to {
		return nil
	}
	from = e.forth(in, from, to)
	s := trimList(e.text[from:e.back(in, from, to)])
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
func (e *reader) cutName(s string, sure bool) (name, rest string) {
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
		r := form.FirstRune(right)
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
	if at := form.IndexSign(s, "（("); at > 0 {
		if close := form.IndexSign(s[at:], "）)"); close > 0 && strings.TrimSpace(s[at+close:]) != "" && len(s[at+close:]) <= len("）") {
			s = s[:at]
		}
	}
	return strings.TrimSpace(s)
}

// isTail tells what may follow 等: 单位, 部门, 21家机构.
func isTail(s string) bool {
	s = s[han.ReadNumber(s).Size:]
	s = form.Fold(s)
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
func (e *reader) isBody(name string, sure bool) bool {
	n := utf8.RuneCountInString(name)
	if n < 2 || n > 40 || form.HasSign(name, "，。；：,;:了") || strings.Contains(name, "一行") {
		return false
	}
	if e.isKnownBody(name) {
		return true
	}
	if strings.Contains(name, "的") {
		return false
	}
	if sure && n <= 24 && !endsAsPerson(name) && !e.isNamed(name) {
		return true
	}
	return endsAsBody(name)
}

// bodyAt is the body whose name begins at at, as it was found in the text, or "".
func (e *reader) bodyAt(at, to int) string {
	best := at
	for i := range e.in.Organizations {
		for _, m := range e.in.Organizations[i].Mentions {
			if m.Start == at && m.End <= to {
				best = max(best, m.End)
			}
		}
	}
	return e.text[at:best]
}

// isNamed tells the name of somebody who was found in the text.
func (e *reader) isNamed(name string) bool {
	return slices.ContainsFunc(e.in.People, func(p entity.Person) bool { return p.Name == name })
}

// isKnownBody tells a name that was found among the organisations of the text.
func (e *reader) isKnownBody(name string) bool {
	for i := range e.in.Organizations {
		if o := &e.in.Organizations[i]; o.Name == name || slices.Contains(o.Aliases, name) {
			return true
		}
	}
	return false
}

// bodyEnds are what names of bodies end in, folded.
var bodyEnds = strings.Fields("院 校 大学 中学 小学 委 局 厅 部 处 科 室 所 站 中心 社 办 队 馆 厂 银行 署 电台 电视台 网 联 科协 医协 联盟 组 党总支 系 幼儿园 企业 日报 晚报 人大 政协 机关 堂 会 院区 校区 街道 镇 乡 村 社区 司 团 医联体 病区 班 寺 宫 府")

// endsAsBody tells what ends as the name of a body and not as an event.
func endsAsBody(name string) bool {
	folded := form.Fold(name)
	if utf8.RuneCountInString(folded) < 2 || form.HasSign(folded, ",。") {
		return false
	}
	return form.HasAnySuffix(folded, bodyEnds...) && !form.HasAnySuffix(folded, "大会", "会议", "年会", "例会", "晚会", "典礼", "仪式", "机会", "社会", "全部", "内部", "活动", "培训班", "学习班", "班会", "干部", "部队代表", "基地")
}

// endsAsPerson tells a person with a title from a body: 会议由院长主持.
func endsAsPerson(name string) bool {
	folded := form.Fold(name)
	return form.HasAnySuffix(folded, "长", "主任", "书记", "教授", "院士", "主席", "先生", "女士", "同志", "医生", "医师", "老师", "博士", "总监", "经理", "领导", "专家", "代表", "人员", "嘉宾")
}
