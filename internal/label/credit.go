package label

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// noNames are values of a credit label that name nobody.
const noNames = "无 暂无 未知 佚名 匿名 网络 admin administrator root null none 整合 综合 整理 报道 编辑部整理 undefined anonymous webmaster user 来源 作者 编辑 本站 等 等人"

// Names reads the names of a label's value, for both of its roles.
func (h Hit) Names(value string) []Credit {
	credits := Names(h.Label.Role, value)
	if h.Also != nil {
		credits = append(credits, Names(h.Also.Role, value)...)
	}
	return credits
}

// Names reads the names in the value of a credit label: several parted by
// 、 or blanks, a department, an organisation in front of a name, a role inside
// (作者：记者 张三).
func Names(role Role, value string) []Credit {
	value = cutForeignLabel(CleanValue(value))
	unit := bracketUnit(value)
	value = cutAddress(value)
	if value == "" || form.Columns(value) > 120 || form.IsSentence(value) && form.Columns(value) > 30 {
		return nil
	}
	if !form.HasHan(value) {
		return latinNames(role, value)
	}
	var credits []Credit
	org := ""
	for piece := range strings.FieldsFuncSeq(value, isNameSeparator) {
		for _, part := range splitAnd(piece) {
			part = CleanValue(strings.TrimSpace(part))
			role, part = rolePrefix(role, part)
			if who, ok := giver(part); ok {
				credits = append(credits, who...)
				continue
			}
			part = cutCode(part)
			if !form.StartsHan(part) && strings.ContainsAny(part, "0123456789") {
				continue // a date
			}
			if part == "" || form.HasWord(noNames, strings.ToLower(part)) || !form.HasLetter(part) || isAccount(part) {
				continue
			}
			credits = append(credits, parseName(role, part, &org)...)
		}
	}
	if len(credits) == 1 && credits[0].Name != "" && credits[0].Organization == "" {
		credits[0].Organization = unit
	}
	return credits
}

// cutForeignLabel ends a value where a label begins that the table does not
// have: 苏行简 统筹：谭令仪.
func cutForeignLabel(s string) string {
	at := strings.IndexAny(s, "：:")
	if at < 0 {
		return s
	}
	start := strings.LastIndexAny(s[:at], " \u3000|｜")
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
	if at := strings.IndexAny(s, "_＿"); at > 0 {
		s = s[:at]
	}
	if form.StartsHan(s) {
		if at := strings.LastIndexAny(s, " \u3000"); at > 0 && strings.ContainsAny(s[at:], "0123456789") {
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
	for _, sep := range []string{" and ", " And ", " with ", " 和 ", " 与 "} {
		if strings.Contains(s, sep) {
			return strings.Split(s, sep)
		}
	}
	return []string{s}
}

// rolePrefix reads a role inside the value: 记者 张三, Reporter Jo Pell.
func rolePrefix(role Role, s string) (Role, string) {
	r, _ := utf8.DecodeRuneInString(s)
	for _, w := range labelIndex().begin(r) {
		if w.label.Field != FieldCredit || utf8.RuneCountInString(w.text) < 2 {
			continue
		}
		end, ok := matchWord(s, 0, w.text)
		if !ok || end == len(s) {
			continue
		}
		val, sign := separator(s, end)
		if sign == signNone && !IsHanName(s[end:]) {
			continue
		}
		if role != RoleAuthor {
			return role, CleanValue(s[val:]) // 圖／記者許慕白: the reporter took it
		}
		return w.label.Role, CleanValue(s[val:])
	}
	return role, s
}

// parseName reads one name, or several in Han that blanks part. org is the
// organisation that stands in front of them.
func parseName(role Role, s string, org *string) []Credit {
	if !form.StartsHan(s) {
		return []Credit{latinName(role, s)}
	}
	var credits []Credit
	words := JoinSpaced(strings.Fields(s))
	for _, word := range words {
		if form.HasWord(noNames, word) || !form.HasLetter(word) || len(words) > 1 && postTitles()[form.Fold(word)] {
			continue
		}
		switch name, unit := splitUnit(word); {
		case name != "":
			if unit != "" {
				*org = unit
			}
			credits = append(credits, Credit{Role: role, Name: name, Organization: *org})
		default:
			*org = unit
			credits = append(credits, Credit{Role: role, Organization: unit})
		}
	}
	return mergeUnits(credits)
}

// mergeUnits drops an organisation of its own that belongs to the name behind
// it: 校报编辑部 张三.
func mergeUnits(credits []Credit) []Credit {
	return slices.DeleteFunc(credits, func(c Credit) bool {
		return c.Name == "" && slices.ContainsFunc(credits, func(d Credit) bool { return d.Name != "" && d.Organization == c.Organization })
	})
}

// JoinSpaced joins the two halves of a name written with a blank: 张 三.
func JoinSpaced(words []string) []string {
	var out []string
	for i := 0; i < len(words); i++ {
		if i+1 < len(words) && utf8.RuneCountInString(words[i]) == 1 && utf8.RuneCountInString(words[i+1]) == 1 {
			out = append(out, words[i]+words[i+1])
			i++
			continue
		}
		out = append(out, words[i])
	}
	return out
}

// splitUnit parts a word into a person's name and the body glued in front of
// it; one of the two may be empty.
func splitUnit(word string) (name, unit string) {
	if bylineBody(word) {
		return "", word
	}
	if IsHanName(word) {
		return word, ""
	}
	n := utf8.RuneCountInString(word)
	for size := 2; size <= 4 && size < n-1; size++ {
		at := form.RuneOffset(word, n-size)
		if postTitles()[form.Fold(word[at:])] && EndsUnit(word[:at]) {
			return "", word[:at] // 急诊科主任, whose name stands behind
		}
		if IsHanName(word[at:]) && EndsUnit(word[:at]) {
			return word[at:], word[:at]
		}
	}
	if EndsUnit(word) || n > 4 {
		return "", word
	}
	return word, ""
}

// EndsUnit tells whether s ends like the name of a body.
func EndsUnit(s string) bool {
	return strings.ContainsRune("部处科室院办局厅委会社报网台心组团队所系司站馆园校学段县市区州省队厂党", form.FoldRune(form.LastRune(s)))
}

// IsHanName tells a string that reads as a Chinese, transliterated or minority
// name: two to four characters that do not end like a body's, or more with ·.
func IsHanName(s string) bool {
	n := 0
	dots := false
	for _, r := range s {
		switch {
		case han.IsHan(r):
			n++
		case r == '·' || r == '•' || r == '．':
			dots = true
		default:
			return false
		}
	}
	if dots {
		return n >= 3
	}
	if n < 2 || n > 4 {
		return false
	}
	last := form.FoldRune(form.LastRune(s))
	if strings.ContainsRune("部处科室办局厅委社报网台组队司站馆校联控号刊版", last) {
		return false
	}
	return !strings.ContainsRune("院会团所系园心学", last) || n <= 3 && IsSurname(s)
}

// surnames are the surnames of the lexicon that are hardly anything else where
// they stand, folded.
var surnames = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for name, weight := range lexicon.Entries("zh_surnames") {
		if weight >= "4" && !strings.HasSuffix(weight, "j") {
			set[name] = true
		}
	}
	return set
})

// IsSurname tells whether s begins with a surname of one character or two.
func IsSurname(s string) bool {
	first := form.RuneOffset(s, 1)
	return surnames()[form.Fold(s[:first])] || surnames()[form.Fold(s[:form.RuneOffset(s, 2)])]
}

// latinName reads a name in Latin letters, with what follows it cut: an
// e-mail address, a date, a role in brackets.
func latinName(role Role, s string) Credit {
	for _, cut := range []string{" (", "（", " on ", " | ", " – ", " - ", "•", "\t"} {
		if at := strings.Index(s, cut); at > 0 {
			s = s[:at]
		}
	}
	s = cutPost(strings.TrimSpace(strings.Trim(s, ".· ")))
	if IsLatinUnit(s) && !strings.ContainsAny(s, "0123456789") {
		return Credit{Role: role, Organization: s}
	}
	return Credit{Role: role, Name: s}
}

// latinUnits are the words that make a credit in Latin letters a body's.
const latinUnits = "department office center centre committee hospital university college school institute team group desk staff news daily times post media press section division bureau commission association society secretariat communications newsroom editors agency service services foundation academy branch"

// IsLatinUnit tells a name that has a word for a body in it.
func IsLatinUnit(s string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if form.HasWord(latinUnits, w) {
			return true
		}
	}
	return false
}

// cutAddress takes e-mail addresses and what stands in brackets behind a name
// from a value.
func cutAddress(s string) string {
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
