package label

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// noSources are values of 来源 that name no source. 本站 and 原创 do: they say
// that the site wrote the text itself.
const noSources = "无 网络 互联网 来源 未知 佚名 其他 不详 转载 null none unknown - admin 本文 编辑 作者"

// CleanSource takes 来源 and brackets from a source, and gives "" where it is
// none: empty, a sentence, an address, a date.
func CleanSource(s string) string {
	s = CleanValue(s)
	for _, p := range []string{"来源：", "来源:", "來源：", "來源:", "Source:", "source:", "稿源：", "转自：", "本文来源于", "来源于", "来源 "} {
		s = strings.TrimSpace(strings.TrimPrefix(s, p))
	}
	s = strings.Trim(s, " \u3000《》<>〈〉“”\"")
	switch {
	case s == "", form.Columns(s) > 80, form.HasWord(noSources, strings.ToLower(s)), IsPlatform(s), isLabelWord(s), strings.Contains(s, "://"), form.IsSentence(s) && form.Columns(s) > 30:
		return ""
	case strings.IndexFunc(s, unicode.IsLetter) < 0:
		return ""
	}
	if first, rest, ok := strings.Cut(s, "  "); ok && utf8.RuneCountInString(first) >= 2 && rest != "" {
		s = first
	}
	return withoutPeople(s)
}

// withoutPeople takes the people out of a source that names them beside a
// body: "Department for Harbours and Mara Quill MP". A source is never a person.
func withoutPeople(s string) string {
	pieces := strings.Split(s, " and ")
	if len(pieces) < 2 || form.StartsHan(s) {
		return s
	}
	kept := pieces[:0]
	for _, piece := range pieces {
		if !isTitledPerson(piece) {
			kept = append(kept, piece)
		}
	}
	return strings.Join(kept, " and ")
}

// isLabelWord tells a source that is the label of another: NEWS PROVIDED BY.
func isLabelWord(s string) bool {
	l, ok := Whole(s)
	return ok && l.Field.OfPublication() && form.Columns(s) > 4
}
