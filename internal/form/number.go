package form

import "strings"

// CutNumber cuts the number of an item off the front of s: 一、, 3., (2), II.; and the
// blanks around it.
func CutNumber(s string) string {
	if number, rest, ok := strings.Cut(s, ". "); ok && number != "" && strings.Trim(number, "IVXivx") == "" {
		return strings.TrimLeft(rest, " ")
	}
	return strings.TrimLeft(s, "一二三四五六七八九十0123456789、.()（） \u3000")
}
