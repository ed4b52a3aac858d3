package mend

import (
	"html"
	"strings"
)

// mendEntities takes one layer off of character references that were escaped
// twice, &amp;nbsp; for &nbsp;, and resolves those that stand in plain text.
func mendEntities(page string) []edit {
	tagged := hasTags(page)
	code := elementRanges(page, "code", "pre", "textarea")
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
			edits = add(edits, edit{start, end, after})
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
