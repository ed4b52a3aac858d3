package mend

import "strings"

// blockTags are the elements whose tags are known again when the < before them
// was lost.
var blockTags = [...]string{
	"p", "br", "div", "span", "strong", "b", "em", "i", "u", "a", "li", "ul", "ol", "td", "tr", "th", "table", "tbody",
	"h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "font", "center", "blockquote", "dd", "dt", "dl", "img", "figure", "figcaption",
}

// tagAt reports whether s goes on like a tag after its <: "/p>", "br />" or
// "img src=".
func tagAt(s string) bool {
	name := strings.TrimPrefix(s, "/")
	end := 0
	for end < len(name) && end < 12 && isTagByte(name[end]) {
		end++
	}
	if end == 0 || end == len(name) {
		return false
	}
	rest := name[end:]
	switch rest[0] {
	case '>':
	case '/':
		if !strings.HasPrefix(rest, "/>") {
			return false
		}
	case ' ':
		if !strings.HasPrefix(rest, " />") && !hasAttribute(rest[1:]) {
			return false
		}
	default:
		return false
	}
	return isBlockTag(name[:end])
}

// endsBlock reports whether the tag at the start of s, which has lost its <,
// ends or begins a block.
func endsBlock(s string) bool {
	name := strings.TrimPrefix(s, "/")
	for _, t := range [...]string{"p", "br", "div", "li", "td", "section", "article", "h1", "h2", "h3", "h4"} {
		if len(name) > len(t) && strings.EqualFold(name[:len(t)], t) && !isTagByte(name[len(t)]) {
			return true
		}
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isTagByte(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || isDigit(c) }

func isBlockTag(name string) bool {
	for _, t := range blockTags {
		if strings.EqualFold(t, name) {
			return true
		}
	}
	return false
}

// hasAttribute: a name, an equals sign, and a > that ends the tag.
func hasAttribute(s string) bool {
	eq := strings.IndexByte(s[:min(len(s), 24)], '=')
	return eq > 0 && strings.IndexByte(s[:min(len(s), 2000)], '>') > eq && !strings.ContainsAny(s[:eq], " <>\n")
}

// hasTags reports whether a page is marked up at all.
func hasTags(page string) bool {
	for {
		i := strings.IndexByte(page, '<')
		if i < 0 {
			return false
		}
		page = page[i+1:]
		if tagAt(page) || strings.HasPrefix(page, "!") || strings.HasPrefix(page, "html") || strings.HasPrefix(page, "HTML") {
			return true
		}
	}
}
