package mend

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// mendMarkup gives tags back that show as text: those whose < was swallowed
// with half a character before it, and simple ones that were escaped.
func mendMarkup(page string) []edit {
	tagged := hasTags(page)
	edits := editsAt(page, '?', func(at int) (edit, bool) { return swallowedTag(page, at, tagged) })
	if tagged {
		escaped := editsAt(page, '&', func(at int) (edit, bool) { return escapedTag(page, at) })
		if len(escaped) > 0 {
			escaped = outside(escaped, tagRanges(page))
		}
		edits = append(edits, escaped...)
	}
	if len(edits) == 0 {
		return nil
	}
	return outside(edits, elementRanges(page, "code", "pre", "textarea", "script"))
}

// editsAt asks read for an edit at every c of a page.
func editsAt(page string, c byte, read func(at int) (edit, bool)) []edit {
	var edits []edit
	for at := 0; ; {
		i := strings.IndexByte(page[at:], c)
		if i < 0 {
			return edits
		}
		at += i + 1
		if e, ok := read(at - 1); ok {
			edits = add(edits, e)
			at = e.end
		}
	}
}

// outside drops the edits that begin where text is meant as it stands.
func outside(edits []edit, meant ranges) []edit {
	return slices.DeleteFunc(edits, func(e edit) bool { return meant.holds(e.start) })
}

// swallowedTag reads ?/p> after Chinese text. The half character is lost and
// stays a question mark.
func swallowedTag(page string, start int, tagged bool) (edit, bool) {
	if !strings.HasPrefix(page[start+1:], "/") || !tagAt(page[start+1:]) {
		return edit{}, false
	}
	if prev, _ := utf8.DecodeLastRuneInString(page[:start]); prev < 0x2000 && prev != '!' && prev != '?' {
		return edit{}, false
	}
	if tagged {
		return edit{start + 1, start + 2, "</"}, true
	}
	end := strings.IndexByte(page[start:], '>')
	return edit{start + 1, start + end + 1, ""}, true
}

// escapedTag reads &lt;br&gt; and the like in the text of a page.
func escapedTag(page string, start int) (edit, bool) {
	rest, ok := strings.CutPrefix(page[start:], "&lt;")
	if !ok {
		return edit{}, false
	}
	end := strings.Index(rest[:min(len(rest), 300)], "&gt;")
	if end < 0 || strings.ContainsAny(rest[:end], "<>") || !tagAt(rest[:end]+">") {
		return edit{}, false
	}
	return edit{start, start + 4 + end + 4, "<" + strings.ReplaceAll(rest[:end], "&quot;", `"`) + ">"}, true
}
