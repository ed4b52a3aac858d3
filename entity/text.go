package entity

import "strings"

// lineEnd is the offset after the line that holds at.
func lineEnd(text string, at int) int {
	if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
		return at + n + 1
	}
	return len(text)
}

// isNameDot reports whether r parts the names of one person: 艾琳·霍顿.
func isNameDot(r rune) bool {
	switch r {
	case '·', '•', '・', '‧', '．', '∙', '⋅':
		return true
	}
	return false
}
