package dom

import "strings"

// isHidden tells whether the element says that it is not to be shown.
//
// QUIRK: visibility:hidden is no sign of that. Pages hide their text so until
// a script has measured it.
func (a *attributes) isHidden() bool {
	if a.said == 0 {
		return false
	}
	return a.has(attrHidden) || hasHiddenClass(a.get(attrClass)) || isHiddenStyle(a.get(attrStyle))
}

func isHiddenStyle(style string) bool {
	if !strings.Contains(style, "isplay") && !strings.Contains(style, "ISPLAY") {
		return false
	}
	for {
		i := strings.IndexByte(style, ':')
		if i < 0 {
			return false
		}
		name := strings.TrimSpace(style[:i])
		value, rest, _ := strings.Cut(style[i+1:], ";")
		if strings.EqualFold(name, "display") && hasPrefixFold(strings.TrimSpace(value), "none") {
			return true
		}
		style = rest
	}
}

func hasHiddenClass(class string) bool {
	const shortest = len("sr-only")
	if len(class) < shortest {
		return false
	}
	for start, i := 0, 0; i <= len(class); i++ {
		if i < len(class) && class[i] > ' ' {
			continue
		}
		if i-start >= shortest && isHiddenClass(class[start:i]) {
			return true
		}
		start = i + 1
	}
	return false
}

// isHiddenClass holds for the usual names of text that is for screen readers
// only, for a script to show, or, in wikis, for those who edit.
func isHiddenClass(class string) bool {
	switch class {
	case "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader", "usa-sr-only", "govuk-visually-hidden",
		"u-hidden-visually", "element-invisible", "offscreen", "ng-hide", "mw-editsection":
		return true
	}
	return false
}
