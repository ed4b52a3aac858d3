package mend

import (
	"cmp"
	"html"
	"slices"
	"strings"
)

// mendEntities takes one layer off of character references that were escaped
// twice, &amp;nbsp; for &nbsp;, and resolves those that stand in plain text.
func mendEntities(page string) []edit {
	tagged := hasTags(page)
	code := codeRanges(page)
	var edits []edit
	for at := 0; ; {
		i := strings.IndexByte(page[at:], '&')
		if i < 0 {
			return edits
		}
		start := at + i
		end, after := referenceAt(page, start, tagged)
		if end == 0 {
			at = start + 1
			continue
		}
		if !code.holds(start) {
			edits = append(edits, edit{start, end, after})
		}
		at = end
	}
}

// referenceAt reads a reference that needs repair; end is 0 for all others.
func referenceAt(page string, start int, tagged bool) (end int, after string) {
	rest := page[start+1:]
	layers := 0
	for strings.HasPrefix(rest, "amp;") {
		rest = rest[4:]
		layers++
	}
	name := referenceName(rest)
	if name == "" {
		return 0, ""
	}
	end = len(page) - len(rest) + len(name) + 1
	if !tagged {
		after := html.UnescapeString("&" + name + ";")
		if after == "<" || after == ">" || after == "&"+name+";" || strings.ContainsAny(after, "\uFFFD\x00") {
			return 0, ""
		}
		return end, after
	}
	if layers == 0 {
		return 0, ""
	}
	return end, "&" + name + ";"
}

// referenceName is the name or number at the start of s, without its
// semicolon, if it is one that pages use.
func referenceName(s string) string {
	end := strings.IndexByte(s[:min(len(s), 10)], ';')
	if end < 2 {
		return ""
	}
	name := s[:end]
	if name[0] == '#' {
		digits := strings.TrimLeft(name[1:], "xX")
		if digits == "" || strings.Trim(digits, "0123456789abcdefABCDEF") != "" {
			return ""
		}
		return name
	}
	if _, known := entityNames[name]; known {
		return name
	}
	return ""
}

// entityNames are the references that editors write. The full list of HTML is
// longer, but what is escaped twice is typed by hand or by an editor.
var entityNames = map[string]struct{}{
	"nbsp": {}, "ensp": {}, "emsp": {}, "thinsp": {}, "zwnj": {}, "zwj": {}, "shy": {},
	"quot": {}, "apos": {}, "lt": {}, "gt": {}, "ldquo": {}, "rdquo": {}, "lsquo": {}, "rsquo": {}, "laquo": {}, "raquo": {},
	"mdash": {}, "ndash": {}, "hellip": {}, "middot": {}, "bull": {}, "deg": {}, "times": {}, "divide": {}, "plusmn": {},
	"copy": {}, "reg": {}, "trade": {}, "yen": {}, "euro": {}, "pound": {}, "cent": {}, "sect": {}, "permil": {}, "micro": {},
	"rarr": {}, "larr": {}, "uarr": {}, "darr": {}, "rtrif": {}, "ltrif": {}, "rsaquo": {}, "lsaquo": {}, "le": {}, "ge": {}, "ne": {},
	"eacute": {}, "egrave": {}, "agrave": {}, "aacute": {}, "ccedil": {}, "uuml": {}, "ouml": {}, "auml": {}, "ntilde": {}, "oacute": {}, "iacute": {},
	"alpha": {}, "beta": {}, "gamma": {}, "mu": {}, "cap": {}, "cup": {}, "hearts": {},
}

// ranges are spans of a page, sorted by their beginnings.
type ranges [][2]int

func (r ranges) holds(at int) bool {
	i, found := slices.BinarySearchFunc(r, at, func(s [2]int, at int) int { return cmp.Compare(s[0], at) })
	return found || i > 0 && at < r[i-1][1]
}

// codeRanges are the parts of a page that show source text, where a reference
// that is escaped twice is meant so.
func codeRanges(page string) ranges {
	var r ranges
	for _, name := range [...]string{"code", "pre", "textarea"} {
		for at := 0; ; {
			i := strings.Index(page[at:], "<"+name)
			if i < 0 {
				break
			}
			start := at + i
			end := strings.Index(page[start:], "</"+name)
			if end < 0 { // never closed: it holds to the end
				r = append(r, [2]int{start, len(page)})
				break
			}
			r = append(r, [2]int{start, start + end})
			at = start + end
		}
	}
	slices.SortFunc(r, func(a, b [2]int) int { return cmp.Compare(a[0], b[0]) })
	return r
}
