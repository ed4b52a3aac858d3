package label

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// A Chinese byline has no sign that parts roles, names, bodies and places: 栖云晚报记者裴清和通讯员谭令仪,
// 記者許慕白雲澤縣報導. So the roles are found first, each by the longest of its
// words; what lies between two of them is names, with the body of the next role
// perhaps at the end. A word that begins a sentence behind 记者, 从 or 在, ends the
// attempt: a wrong name costs more than a missed one.

// allSurnamed tells credits that all name persons.
func allSurnamed(credits []Credit) bool {
	for _, c := range credits {
		if !IsHanName(c.Name) || !IsSurname(c.Name) && !strings.Contains(c.Name, "·") {
			return false
		}
	}
	return len(credits) > 0
}

// bylineRoles are the words that open a part of a Chinese byline, folded.
// 记者张三通讯员李四 has two parts.
var bylineRoles = []struct {
	word string
	role Role
}{
	{"特约通讯员", RoleCorrespondent}, {"职工通讯员", RoleCorrespondent}, {"实习记者", RoleReporter}, {"见习记者", RoleReporter}, {"本报记者", RoleReporter},
	{"本网记者", RoleReporter}, {"本站记者", RoleReporter}, {"特约记者", RoleReporter}, {"学生记者", RoleReporter}, {"摄影记者", RolePhotographer},
	{"通讯员", RoleCorrespondent}, {"记者", RoleReporter}, {"摄影报道", RolePhotographer}, {"撰稿", RoleAuthor}, {"编译", RoleTranslator}, {"翻译", RoleTranslator}, {"实习生", RoleReporter},
}

// bylineIndex finds the words of bylineRoles; the value of each is its place
// there, counted from one.
var bylineIndex = sync.OnceValue(func() *wordSet {
	var b lexicon.Builder
	for i, role := range bylineRoles {
		b.Add(role.word, uint64(i+1))
	}
	return &wordSet{b.Build(), han.NewFolder()}
})

// hanByline reads a Chinese byline. Something must stand in front of the first
// role only when it is a body: 某某晚报记者 张三.
func hanByline(s string) []Credit {
	parts := splitRoles(s)
	if len(parts) == 0 {
		return nil
	}
	var credits []Credit
	lead := strings.TrimRight(strings.TrimSpace(s[:parts[0].start]), "／/|｜·")
	if lead != "" && !LeadsByline(lead) {
		credits = Names(RoleAuthor, lead) // 谭令仪 记者 裴清和
		if lead == s[:parts[0].start] || isDivision(lead) || !allSurnamed(credits) {
			return nil
		}
		lead = ""
	}
	for n, p := range parts {
		names := cutReport(s[p.val:p.end])
		body := lead
		if n+1 < len(parts) {
			names, lead = bodyOfNext(names, lead) // 记者裴清和 栖云台记者谭令仪
		}
		if r, _ := utf8.DecodeRuneInString(names); names == "" || strings.ContainsRune("从在对就与了到今昨近获于向随看发注称采", form.FoldRune(r)) {
			return nil // 记者从…获悉 begins a sentence
		}
		if p.sign == signNone && !IsHanName(firstWord(strings.Split(names, "、")[0])) {
			return nil // 通讯员培训班开班
		}
		read := Names(p.role, names)
		for i := range read {
			if read[i].Organization == "" && body != "" && !strings.HasPrefix(body, "本") {
				read[i].Organization = body
			}
		}
		if len(read) == 0 {
			return nil
		}
		credits = append(credits, read...)
	}
	if !allNames(credits) {
		return nil
	}
	return credits
}

// notLeading are the characters that begin something else than a body's name
// before 记者: 据记者…, 图为记者….
const notLeading = "据图由与对向在让请随"

// LeadsByline tells what may stand before the first role of a byline: the name
// of a medium or of a department.
func LeadsByline(s string) bool {
	if form.Columns(s) > 32 || form.IsSentence(s) || form.HasSign(s, "，。、：:；“”《》（）()") {
		return false
	}
	first, _ := utf8.DecodeRuneInString(s)
	n := utf8.RuneCountInString(s)
	if n <= 2 && strings.ContainsRune(notLeading, form.FoldRune(first)) {
		return false
	}
	return EndsUnit(s) || s == "本报" || s == "本网" || n >= 4 && !strings.ContainsRune(notLeading, form.FoldRune(first)) && bylineBody(s)
}

// bodyOfNext takes the body at the end of a list of names, which belongs to the
// role behind it.
func bodyOfNext(names, lead string) (string, string) {
	at := form.LastSign(names, " \u3000")
	if at <= 0 {
		return names, lead
	}
	if last := strings.TrimSpace(names[at:]); !IsHanName(last) && LeadsByline(last) || EndsUnit(last) && !IsSurname(last) {
		return strings.TrimSpace(names[:at]), last
	}
	return names, lead
}

func allNames(credits []Credit) bool {
	for _, c := range credits {
		if c.Name == "" || form.Columns(c.Name) > 40 {
			return false
		}
	}
	return true
}

type rolePart struct {
	role            Role
	start, val, end int
	sign            sign
}

// splitRoles finds the role words of a byline.
func splitRoles(s string) []rolePart {
	var parts []rolePart
	var room [roomForWords]wordAt
	set := bylineIndex()
	for i := 0; i < len(s); {
		_, size := utf8.DecodeRuneInString(s[i:])
		if words := set.walk(s, i, anyValue, room[:0]); len(words) > 0 {
			longest := words[len(words)-1]
			val, sign := separator(s, longest.end)
			parts = append(parts, rolePart{role: bylineRoles[longest.value-1].role, start: i, val: val, sign: sign})
			size = max(val-i, size)
		}
		i += size
	}
	for n := range parts {
		parts[n].end = len(s)
		if n+1 < len(parts) {
			parts[n].end = parts[n+1].start
		}
	}
	return parts
}

// cutReport cuts a name list where the report begins: 张三 报道, 张三 摄.
func cutReport(s string) string {
	s = strings.TrimSpace(s)
	if names := firstDateCut(s); names != s {
		sent := form.HasAnySuffix(form.Fold(s), "日电", "日讯")
		if s = names; sent {
			s, _ = CutPlace(s) // 宋以晴石門縣6日電
		}
	}
	for _, end := range []string{"综合报道", "综合报导", "报道", "报导", "摄影", "摄", "文"} {
		if strings.HasSuffix(form.FoldInPlace(s), end) {
			s = cutReportPlace(s[:len(s)-len(end)], strings.HasPrefix(end, "报"))
		}
	}
	return strings.Trim(s, " ：:，,")
}

// cutReportPlace takes the place from names that 报道 followed: 谭令仪 栖云报道,
// 許慕白雲澤縣報導. glued: 报道 is not a part of a longer word.
func cutReportPlace(s string, glued bool) string {
	if !glued || s != strings.TrimRight(s, " \u3000") {
		return strings.TrimSpace(s)
	}
	if at := form.LastSign(s, " \u3000"); at > 0 && !IsSurname(strings.TrimSpace(s[at:])) || at > 0 && isDivision(strings.TrimSpace(s[at:])) {
		return strings.TrimSpace(s[:at])
	}
	names, _ := CutPlace(s)
	return names
}

func firstWord(s string) string {
	if at := form.IndexSign(s, " \u3000"); at > 0 {
		return s[:at]
	}
	return s
}

// firstDateCut cuts s where digits begin: names hold none.
func firstDateCut(s string) string {
	if at := form.IndexDigit(s); at > 0 {
		return strings.TrimSpace(s[:at])
	}
	return s
}

// stripped takes the role words in front of a photographer's name away.
func stripped(s string) string {
	parts := splitRoles(s)
	if n := len(parts); n > 0 {
		return strings.TrimSpace(s[parts[n-1].val:])
	}
	return s
}

// roleEnds are the words behind names that say what they did, folded; the
// longest first.
var roleEnds = []struct {
	word  string
	roles []Role
}{
	{"摄影报道", []Role{RolePhotographer}}, {"文/图", []Role{RoleAuthor, RolePhotographer}}, {"图/文", []Role{RoleAuthor, RolePhotographer}},
	{"图文", []Role{RoleAuthor, RolePhotographer}}, {"文图", []Role{RoleAuthor, RolePhotographer}}, {"供稿", []Role{RoleProvider}}, {"供图", []Role{RoleProvider}},
	{"撰稿", []Role{RoleAuthor}}, {"采写", []Role{RoleReporter}}, {"报道", []Role{RoleReporter}}, {"报导", []Role{RoleReporter}}, {"摄影", []Role{RolePhotographer}}, {"/摄", []Role{RolePhotographer}}, {" 摄", []Role{RolePhotographer}},
	{" 文", []Role{RoleAuthor}}, {"/文", []Role{RoleAuthor}}, {" 图", []Role{RolePhotographer}}, {"/图", []Role{RolePhotographer}},
}

// trailingRole reads names in front of what they did: 骨科 林一舟 文/图,
// 記者林一舟／攝影.
func trailingRole(s string) []Credit {
	if credits := RolesBehind(s); credits != nil {
		return credits
	}
	if credits := bracketedRoles(s); credits != nil {
		return credits
	}
	folded := strings.ReplaceAll(form.Fold(s), "／", "/")
	for _, end := range roleEnds {
		lead, ok := strings.CutSuffix(folded, end.word)
		if !ok || lead == "" {
			continue
		}
		lead = strings.TrimRight(s[:form.RuneOffset(s, utf8.RuneCountInString(lead))], " \u3000/／")
		if end.roles[0] == RoleReporter && form.HasSign(lead, "/／") {
			return nil // 裴清和／青岚报道: the place is nobody
		}
		if len(end.roles) > 1 || end.word == "摄影报道" {
			if credits := hanByline(lead); credits != nil {
				return credits // 记者 裴清和 通讯员 谭令仪 文/图
			}
		}
		names := stripped(lead)
		if end.roles[0] == RoleReporter && !allSurnamed(Names(RoleReporter, names)) {
			return nil // 本报综合报道
		}
		if form.Columns(names) > 60 || form.IsSentence(names) || AnyColon(Find(names, nil)) {
			return nil
		}
		return inRoles(Names(RoleAuthor, names), end.roles)
	}
	return nil
}

// RolesBehind reads names in Chinese each with what they did behind them, of two roles or
// more: 裴清和/文 戚晚舟/图, 心外科 裴清和 / 文　宣传科 谭令仪 / 图.
func RolesBehind(s string) (credits []Credit) {
	if !form.StartsHan(s) {
		return nil
	}
	roles, from := 0, 0
	words := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \u3000/／，,；;、", r) })
	for n, word := range words {
		l, ok := Whole(word)
		if !ok || l.Field != FieldCredit {
			continue
		}
		names := Names(l.Role, strings.Join(words[from:n], " "))
		if n == from || !allNames(names) {
			return nil
		}
		credits, from = append(credits, names...), n+1
		roles++
	}
	if roles < 2 || from < len(words) {
		return nil
	}
	return credits
}

// bracketedRoles reads names with what they did in brackets behind them: 裴清和（撰文并摄影）.
func bracketedRoles(s string) []Credit {
	open := form.LastSign(s, "（(")
	if open <= 0 || !strings.HasSuffix(s, "）") && !strings.HasSuffix(s, ")") {
		return nil
	}
	names := Names(RoleAuthor, s[:open])
	if !allSurnamed(names) {
		return nil
	}
	var roles []Role
	for what := range strings.FieldsFuncSeq(form.StripBrackets(s[open:]), func(r rune) bool { return strings.ContainsRune("并並和及与與兼、/／&， ", r) }) {
		l, known := Whole(what)
		if !known || l.Field != FieldCredit {
			return nil
		}
		roles = append(roles, l.Role)
	}
	return inRoles(names, roles)
}
