package label

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// What both readers of names ask of a piece of a value: where it is parted, and what
// in it is no name. Values of credits hold codes, logins, addresses, roles and the
// label of the next value.

// noNames are values of a credit label that name nobody.
const noNames = "无 暂无 未知 佚名 匿名 网络 admin administrator root null none 整合 综合 整理 报道 编辑部整理 undefined anonymous webmaster user 来源 作者 编辑 本站 等 等人"

// cutForeignLabel ends a value where a label begins that the table does not
// have: 苏行简 统筹：谭令仪.
func cutForeignLabel(s string) string {
	at := form.IndexSign(s, "：:")
	if at < 0 {
		return s
	}
	start := form.LastSign(s[:at], " \u3000|｜")
	if start <= 0 || !form.StartsHan(strings.TrimLeft(s[start:at], " \u3000|｜")) || form.Columns(s[start:at]) > 14 {
		return s
	}
	return strings.TrimRight(s[:start], " \u3000|｜")
}

// bracketUnit reads the body in brackets behind a name: 林一舟（材料学院）.
func bracketUnit(s string) string {
	_, rest, ok := strings.Cut(strings.ReplaceAll(strings.ReplaceAll(s, "（", "("), "）", ")"), "(")
	unit, _, closed := strings.Cut(rest, ")")
	if ok && closed && form.StartsHan(unit) && EndsUnit(unit) && !IsHanName(unit) {
		return unit
	}
	return ""
}

// cutCode takes the staff code behind a name away: 林一舟_NB1234, 林一舟 PN042.
func cutCode(s string) string {
	if at := form.IndexSign(s, "_＿"); at > 0 {
		s = s[:at]
	}
	if form.StartsHan(s) {
		if at := form.LastSign(s, " \u3000"); at > 0 && strings.ContainsAny(s[at:], "0123456789") {
			s = s[:at]
		}
	}
	return strings.TrimSpace(s)
}

// isAccount tells the name of a login from a person's: small letters and
// digits only, or a host's name.
func isAccount(s string) bool {
	digits := strings.ContainsAny(s, "0123456789")
	for _, r := range s {
		if r == ' ' || r > 0x7f {
			return false
		}
		if unicode.IsUpper(r) && !digits && !strings.Contains(s, ".") {
			return false
		}
	}
	return digits || strings.ToLower(s) == s || strings.Contains(s, ".") && !strings.HasSuffix(s, ".")
}

func isNameSeparator(r rune) bool { return strings.ContainsRune("、，,;；/／&|｜", r) }

// splitAnd parts "Jo Pell and Lee Orr" and 张三和李四.
func splitAnd(s string) []string {
	for _, sep := range []string{" and ", " And ", " AND ", " with ", " 和 ", " 与 "} {
		if strings.Contains(s, sep) {
			return strings.Split(s, sep)
		}
	}
	return []string{s}
}

// rolePrefix reads a role inside the value: 记者 张三, Reporter Jo Pell.
func rolePrefix(role Role, s string) (Role, string) {
	var room [roomForWords]wordAt
	for _, w := range slices.Backward(labelIndex().at(s, 0, room[:0])) {
		l, end := w.label(), w.end
		if l.Field != FieldCredit || w.runes < 2 || end == len(s) {
			continue
		}
		val, sign := separator(s, end)
		if sign == signNone && !IsHanName(s[end:]) {
			continue
		}
		if role != RoleAuthor {
			return role, CleanValue(s[val:]) // 圖／記者許慕白: the reporter took it
		}
		return l.Role, CleanValue(s[val:])
	}
	return role, s
}

// cutAddress takes e-mail addresses and what stands in brackets behind a name
// from a value.
func cutAddress(s string) string {
	if strings.Contains(s, "@") {
		s = strings.Join(slices.DeleteFunc(strings.Fields(s), func(w string) bool { return strings.Contains(w, "@") }), " ")
	}
	for _, pair := range [...][2]string{{"（", "）"}, {"(", ")"}, {"<", ">"}, {"[", "]"}, {"【", "】"}} {
		for {
			open := strings.Index(s, pair[0])
			end := strings.Index(s, pair[1])
			if open < 0 || end < open {
				break
			}
			s = s[:open] + " " + s[end+len(pair[1]):]
		}
	}
	return strings.TrimSpace(s)
}

// giver reads who gave a picture or a text: 雲澤醫院提供, 受访者供图. known tells
// such words; those that give no name, 品牌, 受访者, 网友, are no credit.
func giver(s string) (credits []Credit, known bool) {
	name, ok := form.CutAnySuffix(s, "提供", "供图", "供圖", "供稿")
	if !ok {
		return nil, false
	}
	name = strings.TrimSpace(name)
	if what, by, ok := strings.Cut(name, "由"); ok && form.HasWord("本文 文章 资料 图片 照片 相片 图 稿件 影片", form.Fold(what)) || what == "" {
		name = by // 照片由雲澤醫院提供
	}
	name = strings.TrimPrefix(name, "本文")
	switch {
	case LikelyName(name):
		return []Credit{{Role: RoleProvider, Name: name}}, true
	case EndsUnit(name) && utf8.RuneCountInString(name) > 2 || IsInstitution(name) || IsMedium(name) || utf8.RuneCountInString(name) > 4 && !form.HasSign(name, " 、"):
		return []Credit{{Role: RoleProvider, Organization: name}}, true
	}
	return nil, true
}
