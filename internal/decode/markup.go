package decode

import (
	"strings"
	"unicode/utf8"
)

// mendMarkup gives tags back that show as text: those whose < was swallowed
// with half a character before it, and simple ones that were escaped.
func mendMarkup(page string) []edit {
	tagged := hasTags(page)
	var edits []edit
	for at := 0; at < len(page); {
		i := strings.IndexAny(page[at:], "?&")
		if i < 0 {
			break
		}
		start := at + i
		e, ok := swallowedTag(page, start, tagged)
		if !ok && tagged {
			e, ok = escapedTag(page, start)
		}
		if ok {
			edits = append(edits, e)
			start = e.end - 1
		}
		at = start + 1
	}
	if code := codeRanges(page); len(code) > 0 {
		edits = outside(edits, code)
	}
	return edits
}

func outside(edits []edit, code ranges) []edit {
	kept := edits[:0]
	for _, e := range edits {
		if !code.holds(e.start) {
			kept = append(kept, e)
		}
	}
	return kept
}

// swallowedTag reads ?/p> after Chinese text. The half character is lost and
// stays a question mark.
func swallowedTag(page string, start int, tagged bool) (edit, bool) {
	prev, _ := utf8.DecodeLastRuneInString(page[:start])
	if page[start] != '?' || !strings.HasPrefix(page[start+1:], "/") || !tagAt(page[start+1:]) {
		return edit{}, false
	}
	if prev < 0x2000 && prev != '!' && prev != '?' {
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
