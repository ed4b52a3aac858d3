package dom

import (
	"strings"

	"golang.org/x/net/html"
)

// attributes are those of an element that say something about its content.
type attributes struct {
	class, id, prop, rel     string
	href, download, title    string
	datetime, content, style string
	name, kind, lang         string // kind: type
	src, lazy, srcset, alt   string
	width, height            string
	hidden, open             bool
}

// set takes an attribute. Of two with one name the first that says something counts. Character
// references in the value are decoded when it is as the page has it.
func (a *attributes) set(key, value string, escaped bool) {
	field := a.field(key)
	if field == nil || *field != "" {
		return
	}
	if escaped && strings.IndexByte(value, '&') >= 0 {
		value = unescapeValue(value)
	}
	*field = value
}

// field returns the place of the attribute, nil when it does not matter.
func (a *attributes) field(key string) *string {
	var buf [20]byte
	if len(key) > len(buf) {
		return nil
	}
	switch string(buf[:copyLower(buf[:], key)]) {
	case "class":
		return &a.class
	case "id":
		return &a.id
	case "style":
		return &a.style
	case "href":
		return &a.href
	case "title":
		return &a.title
	case "src":
		return &a.src
	case "alt":
		return &a.alt
	case "itemprop", "property":
		return &a.prop
	case "rel":
		return &a.rel
	case "name", "http-equiv":
		return &a.name
	case "content":
		return &a.content
	case "datetime":
		return &a.datetime
	case "download":
		return &a.download
	case "type":
		return &a.kind
	case "lang", "xml:lang":
		return &a.lang
	case "width":
		return &a.width
	case "height":
		return &a.height
	case "srcset", "data-srcset":
		return &a.srcset
	case "data-src", "data-original", "data-original-src", "data-lazy-src", "data-lazy",
		"data-actualsrc", "data-echo", "data-url", "data-img-src", "data-orig-file", "_src", "original":
		return &a.lazy
	case "hidden":
		a.hidden = true
	case "open":
		a.open = true
	}
	return nil
}

// isCaption tells whether a class says that its element is a caption.
func isCaption(class string) bool {
	return strings.Contains(class, "caption") || strings.Contains(class, "Caption")
}

// keepsLines tells whether line ends in the source are line ends on the page.
func (a *attributes) keepsLines() bool {
	i := strings.Index(a.style, "white-space")
	return i >= 0 && strings.HasPrefix(strings.TrimLeft(a.style[i+len("white-space"):], ": "), "pre")
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// unescapeValue decodes the character references of an attribute's value. Only
// those that end in a semicolon count: "?a=1&copy=2" has none.
func unescapeValue(s string) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(s, '&')
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		s = s[i:]
		n := referenceLen(s)
		if s[n-1] == ';' {
			b.WriteString(html.UnescapeString(s[:n]))
		} else {
			b.WriteString(s[:n])
		}
		s = s[n:]
	}
}

// referenceLen returns the length of what may be a character reference at the
// beginning of s: "&", letters and digits, ";".
func referenceLen(s string) int {
	const longest = 33 // &CounterClockwiseContourIntegral;
	n := 1
	if n < len(s) && s[n] == '#' {
		n++
	}
	for n < len(s) && n < longest && (isLetter(s[n]) || '0' <= s[n] && s[n] <= '9') {
		n++
	}
	if n < len(s) && s[n] == ';' && n > 1 {
		n++
	}
	return n
}
