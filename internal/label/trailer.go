package label

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// At the end of a text stand those who made it, in a bracket, behind the last
// sentence or on a line of their own, with the role before or behind the names:
// （文/林一舟 图/周见山）, 宣传科供稿, 摄影/林一舟. The bracket is tried whole before
// its parts, and a name without a role must begin with a surname.

// Closing reads the bracket that ends a paragraph: （张三）, （记者 张三 摄）,
// （文/张三 图/李四）. It begins at p[open].
func Closing(p string) (credits []Credit, open int) {
	last := form.LastRune(p)
	if last != '）' && last != ')' && last != '】' {
		return nil, 0
	}
	open = form.LastSign(p, "（(【")
	if open < 0 || form.Columns(p[open:]) > 80 {
		return nil, 0
	}
	inner := form.StripBrackets(p[open:])
	if credits := trailingRole(inner); len(credits) > 0 {
		return credits, open
	}
	if credits, ok := giver(inner); ok && len(credits) > 0 {
		return credits, open
	}
	if hits := Find(inner, nil); len(hits) > 0 && (hits[0].Start == 0 || isTrailer(inner)) {
		credits := Trailer(inner)
		for _, h := range hits {
			if h.Label.Field == FieldCredit {
				credits = append(credits, h.Names(h.Value(inner))...)
			}
		}
		return credits, open
	}
	if credits := Byline(inner); len(credits) > 0 {
		return credits, open
	}
	if credits := Names(RoleAuthor, inner); len(credits) == 1 && credits[0].Name != "" && credits[0].Organization != "" && IsSurname(credits[0].Name) {
		return credits, open
	}
	if IsHanName(JoinBlank(inner)) && IsSurname(inner) && open > 40 {
		return []Credit{{Role: RoleAuthor, Name: JoinBlank(inner)}}, open
	}
	return nil, open
}

// Trailer reads credits that stand behind the last sentence: 甲科、乙科供稿
// 摄影/张三 编辑/李四.
func Trailer(p string) []Credit {
	if inner := form.StripBrackets(p); inner != p {
		if credits := RolesBehind(inner); credits != nil {
			return credits
		}
		return append(trailingRole(inner), Trailer(inner)...)
	}
	at := 0 // behind the last sentence
	if last := form.LastSign(p, "。！？”"); last >= 0 {
		_, size := utf8.DecodeRuneInString(p[last:])
		at = last + size
	}
	tail := strings.TrimSpace(p[at:])
	if tail == "" || form.Columns(tail) > 90 || at == 0 && !isTrailer(tail) {
		return nil
	}
	var credits []Credit
	hits := Find(tail, nil)
	lead := tail
	if len(hits) > 0 {
		lead = tail[:hits[0].Start]
		if hits[0].Label.Field == FieldCredit && hits[0].Sign == signBlank && lead != "" && !strings.HasSuffix(lead, " ") {
			credits = append(credits, Names(hits[0].Label.Role, lead)...) // 甲科、乙科供稿 摄影/张三
			lead = ""
		}
	}
	for word := range strings.FieldsSeq(lead) {
		for _, end := range trailerEnds {
			if names, ok := strings.CutSuffix(word, end.word); ok && names != "" {
				credits = append(credits, Names(end.role, names)...)
			}
		}
	}
	for _, h := range hits {
		if h.Label.Field == FieldCredit && (h.Sign == SignColon || h.Sign == signSlash || h.Sign == signBar) {
			credits = append(credits, h.Names(h.Value(tail))...)
		}
	}
	return credits
}

// trailerEnds are labels behind their names: 药剂科供稿.
var trailerEnds = [...]struct {
	word string
	role Role
}{{"供稿", RoleProvider}, {"供图", RoleProvider}, {"摄影", RolePhotographer}, {"撰稿", RoleAuthor}}

// isTrailer tells a last paragraph that is nothing but a trailer.
func isTrailer(s string) bool {
	return strings.Contains(s, "供稿") || strings.Contains(s, "/")
}

// Signature reads a last line that is nothing but a name in brackets: （党委办公室
// 林一舟）. bare: it may also stand without them.
func Signature(s string, bare bool) []Credit {
	inner := form.StripBrackets(s)
	if inner == strings.TrimSpace(s) {
		if !bare {
			return nil
		}
		return bareSignature(inner)
	}
	if credits := trailingRole(inner); len(credits) > 0 {
		return credits
	}
	credits := Names(RoleAuthor, inner)
	if len(credits) == 0 || !IsSurname(credits[0].Name) || !IsHanName(credits[0].Name) {
		return nil
	}
	return credits
}

// AuthorLine reads a line that names somebody with his post and his body: Jo Pell,
// Professor of Nursing, Lindal University. The body is where he works, not who wrote.
func AuthorLine(s string) []Credit {
	name, rest, ok := strings.Cut(s, ", ")
	if !ok || len(s) > 200 || form.EndsSentence(s) || !isFullName(name) || !IsLatinUnit(rest) {
		return nil
	}
	return []Credit{{Role: RoleAuthor, Name: name}}
}

// bareSignature tells a last line without brackets that signs the text: a name,
// with the department in front or without, or a department and 供稿.
func bareSignature(s string) []Credit {
	if form.Columns(s) > 36 || form.HasSign(s, "，。；：！？,:;!?“”") {
		return nil
	}
	credits := trailingRole(s)
	if len(credits) == 0 {
		for _, c := range Names(RoleAuthor, s) {
			if !LikelyName(c.Name) {
				return nil
			}
			credits = append(credits, c)
		}
	}
	return credits
}
