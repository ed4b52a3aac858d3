package dom

import (
	"slices"
	"strings"
)

// isHidden tells whether the element says that it is not to be shown.
//
// QUIRK: visibility:hidden is no sign of that. Pages hide their text so until
// a script has measured it.
func (a *attributes) isHidden() bool {
	if a.hidden || hasHiddenClass(a.class) {
		return true
	}
	for style := a.style; ; {
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

// hiddenClasses are the usual names of text that is for screen readers only,
// for a script to show, or, in wikis, for those who edit.
var hiddenClasses = []string{
	"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader", "usa-sr-only", "govuk-visually-hidden",
	"u-hidden-visually", "element-invisible", "offscreen", "ng-hide", "mw-editsection",
}

func hasHiddenClass(class string) bool {
	if len(class) < len("sr-only") {
		return false
	}
	for one := range strings.FieldsSeq(class) {
		if slices.Contains(hiddenClasses, one) {
			return true
		}
	}
	return false
}
