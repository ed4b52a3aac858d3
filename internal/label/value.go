package label

import (
	"strings"
	"unicode"
)

// CleanValue takes separators, brackets without their partner and furniture
// from the ends of a value.
func CleanValue(s string) string {
	if strings.Contains(s, "{{") || strings.Contains(s, "${") || strings.Contains(s, "<%") {
		return "" // a template that no script has filled in
	}
	s = strings.TrimFunc(s, func(r rune) bool {
		return !isPlainLetter(r) && (unicode.IsSpace(r) || strings.ContainsRune("|｜,，;；、】]〕[【·•-–—_/／:：＞>\u200b\ufeff", r))
	})
	if strings.HasPrefix(s, "(") || strings.HasPrefix(s, "（") {
		s = strings.TrimLeft(s, "（( ")
		s = strings.TrimRight(s, ")） ")
	}
	for _, pair := range [...][2]string{{"（", "）"}, {"(", ")"}} {
		if !strings.Contains(s, pair[0]) {
			s = strings.TrimSpace(strings.TrimSuffix(s, pair[1]))
		}
		if !strings.Contains(s, pair[1]) {
			s = strings.TrimSpace(strings.TrimSuffix(s, pair[0]))
		}
	}
	return s
}

// RelativeDays stand in place of a date where an account's name may stand too.
const RelativeDays = "刚刚 今天 昨天 前天 昨日 今日"
