package label

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// slashes part a byline of newspapers: 記者許慕白／雲澤報導, 许慕白/文,
// 社會中心／綜合報導.
const slashes = "／/∕|｜︱∣❘"

// slashByline reads a Chinese byline whose first part names people or a desk,
// and whose others say what they did, where they report from, or who gave
// something. ok tells that the line is such a byline, though it may name
// nobody. Bylines that begin with what was done, 文／許慕白, are labels.
func slashByline(s string) (credits []Credit, ok bool) {
	if !form.HasSign(s, slashes) || form.HasSign(s, "。，！？；") {
		return nil, false
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(slashes, r) })
	if len(parts) < 2 {
		return nil, false
	}
	who := strings.TrimSpace(parts[0])
	if l, ok := Whole(lastWord(who)); ok && l.Field == FieldCredit {
		return nil, false // 许慕白 文/图: see trailingRole
	}
	credits = whoWrote(who)
	if credits == nil {
		return nil, false
	}
	var work []Role
	var given []Credit
	for _, part := range parts[1:] {
		part = strings.TrimSpace(part)
		rest, roles := cutWork(part)
		work = append(work, roles...)
		switch {
		case rest == "" || isReport(rest):
		case form.ContainsAny(form.Fold(rest), []string{"翻摄", "翻拍"}):
			work = append(work, "") // a picture that was copied is nobody's
		default:
			who, known := giver(rest)
			if !known {
				return nil, false
			}
			given = append(given, who...)
		}
	}
	return append(inRoles(credits, work), given...), true
}

func lastWord(s string) string { return s[form.LastSign(s, " \u3000")+1:] }

// whoWrote reads the people, with what they are, or the desk that a byline
// begins with; nil where it is neither.
func whoWrote(s string) []Credit {
	if credits := hanByline(s); credits != nil {
		return credits
	}
	if OnlyNames(s) {
		return Names(RoleReporter, s)
	}
	if isDesk(s) {
		return []Credit{{Role: RoleReporter, Organization: s}}
	}
	return nil
}

// isDesk tells a desk of a newspaper: 社會中心, 要聞部.
func isDesk(s string) bool {
	n := utf8.RuneCountInString(s)
	if !form.HasAnySuffix(form.Fold(s), "中心", "组", "部", "社", "室") || n < 3 || n > 8 || IsSurname(s) && n == 3 {
		return false
	}
	return !form.HasSign(s, " \u3000、")
}

// isReport tells the part that says where the report comes from: 臨霧報導,
// 綜合報導, 台北電.
func isReport(s string) bool {
	place, ok := form.CutAnySuffix(form.Fold(s), "报导", "报道", "特稿", "电")
	return ok && utf8.RuneCountInString(place) <= 8 && !form.HasSign(place, " 、：:")
}

// cutWork takes the words for what was done off the front of a part: 文, 攝影,
// and 文 of 文受访者供图.
func cutWork(s string) (rest string, roles []Role) {
	if l, ok := Whole(s); ok && l.Field == FieldCredit {
		return "", []Role{l.Role}
	}
	folded := form.FoldInPlace(s)
	for _, w := range [...]struct {
		word  string
		roles []Role
	}{{"图文", []Role{RoleAuthor, RolePhotographer}}, {"文图", []Role{RoleAuthor, RolePhotographer}}, {"文", []Role{RoleAuthor}}, {"图", []Role{RolePhotographer}}, {"摄", []Role{RolePhotographer}}} {
		if rest, ok := strings.CutPrefix(folded, w.word); ok {
			if _, known := giver(s[len(s)-len(rest):]); known || rest == "" {
				return s[len(s)-len(rest):], w.roles
			}
		}
	}
	return s, nil
}

// inRoles gives the people of a byline the roles of their work; "" drops them.
func inRoles(people []Credit, work []Role) []Credit {
	if len(work) == 0 {
		return people
	}
	var credits []Credit
	for _, role := range work {
		for _, c := range people {
			if c.Role = role; role != "" {
				credits = append(credits, c)
			}
		}
	}
	return credits
}
