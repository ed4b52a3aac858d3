package mention

import "strings"

// Span is a stretch of text in bytes, [Start, End).
type Span struct{ Start, End int }

// LineEnd is the offset after the line that holds at.
func LineEnd(text string, at int) int {
	if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
		return at + n + 1
	}
	return len(text)
}

// IsNameDot reports whether r parts the names of one person: 艾琳·霍顿.
func IsNameDot(r rune) bool {
	switch r {
	case '·', '•', '・', '‧', '．', '∙', '⋅':
		return true
	}
	return false
}
