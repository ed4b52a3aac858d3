package dom

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"
)

// token is what a scanner found.
type token uint8

const (
	endOfPage token = iota
	text
	startTag
	endTag
)

// scanner cuts a page into tokens as html.Tokenizer does, which a test holds
// it against. It works on the whole page as one string and gives substrings of
// it, so that a token costs no allocation; comments and doctypes are passed
// over.
type scanner struct {
	page  string
	pos   int
	known *vocabulary

	tag        atom.Atom // of a tag; 0 when HTML does not know the name
	is         trait     // of the tag
	attr       attributes
	start, end int // page[start:end] is the text

	missing []string // ends that the rest of the page does not have: "%>", "?>", and names of raw elements
}

func newScanner(page string) *scanner {
	return &scanner{page: page, known: knownNames(), attr: attributes{escaped: true}}
}

// next finds the next token.
func (s *scanner) next() token {
	s.start = s.pos
	for s.pos < len(s.page) {
		i := strings.IndexByte(s.page[s.pos:], '<')
		if i < 0 || s.pos+i+1 >= len(s.page) {
			break
		}
		at := s.pos + i
		kind := markup(s.page[at+1])
		if kind == 0 {
			s.pos = at + 1
			continue
		}
		if s.start < at {
			s.end, s.pos = at, at
			return text
		}
		if t := s.readMarkup(kind, at); t != 0 {
			return t
		}
		s.start = s.pos
	}
	s.end, s.pos = len(s.page), len(s.page)
	if s.start < s.end {
		return text
	}
	return endOfPage
}

// markup tells by the byte after a "<" what it begins: a tag 'a', an end tag
// '/', a comment '!', a piece of a template '%', or 0 for text.
func markup(c byte) byte {
	switch {
	case isLetter(c):
		return 'a'
	case c == '/':
		return '/'
	case c == '!' || c == '?':
		return '!'
	case c == '%':
		return '%'
	}
	return 0
}

// readMarkup reads what begins with the "<" at page[at]; s.pos is behind it
// then. It returns 0 for what is no token: comments and damage.
func (s *scanner) readMarkup(kind byte, at int) token {
	switch kind {
	case '!':
		s.readComment(at)
		return 0
	case '%':
		return s.readTemplate(at)
	case 'a':
		s.pos = at + 1
		if !s.readTag(&s.attr) {
			return 0
		}
		return startTag
	}
	if at+2 >= len(s.page) { // "</" at the end is text
		s.start, s.pos, s.end = at, len(s.page), len(s.page)
		return text
	}
	if !isLetter(s.page[at+2]) {
		s.pos = at + 2 + closeAngle(s.page[at+2:])
		return 0
	}
	s.pos = at + 2
	if !s.readTag(nil) {
		return 0
	}
	return endTag
}

// readTemplate passes over the code in "<% code %>"; without an end it is text.
//
// QUIRK: copies of JSP and ASP pages hold the code of their templates, which
// browsers show as text.
func (s *scanner) readTemplate(at int) token {
	if i := s.find("%>", at); i >= 0 {
		s.pos = i + 2
		return 0
	}
	s.start, s.end, s.pos = at, at+2, at+2
	return text
}

// find returns where the end of something stands behind at, -1 where the rest of
// the page has none. It is looked for once then: a page may begin without end.
func (s *scanner) find(end string, at int) int {
	if !slices.Contains(s.missing, end) {
		if i := strings.Index(s.page[at:], end); i >= 0 {
			return at + i
		}
		s.missing = append(s.missing, end)
	}
	return -1
}

// readTag reads a tag's name and attributes, and reports whether the tag ends
// before the page does.
func (s *scanner) readTag(into *attributes) bool {
	s.readTagName()
	if into != nil {
		into.said = 0
	}
	for s.skipBlank(); s.pos < len(s.page); s.skipBlank() {
		if s.page[s.pos] == '>' {
			if into != nil {
				into.closed = s.page[s.pos-1] == '/'
			}
			s.pos++
			return true
		}
		key := s.readKey()
		value, ok := s.readValue()
		if !ok {
			break
		}
		if into == nil {
			continue
		}
		if is := attribute(s.known.attributes.find(key)); is != attrNone {
			into.set(is, value)
		} else {
			into.setUnknown(s.tag, value)
		}
	}
	s.pos = len(s.page)
	return false
}

func (s *scanner) readTagName() {
	var n name
	start, small := s.pos, &s.known.small
	for s.pos < len(s.page) {
		c := small[s.page[s.pos]]
		if c == 0 {
			break
		}
		n = n.and(c)
		s.pos++
	}
	row := &tagRows[s.known.tags.find(n)]
	if s.tag, s.is = row.tag, row.is; s.tag == 0 {
		s.tag = lookup(s.page[start:s.pos])
		if s.tag == 0 && strings.IndexByte(s.page[start:s.pos], '-') > 0 {
			s.is = custom
		}
	}
}

// readKey reads the name of an attribute; a "=" in front belongs to it.
func (s *scanner) readKey() name {
	var n name
	start, small := s.pos, &s.known.small
	for s.pos < len(s.page) {
		c := small[s.page[s.pos]]
		if c == 0 || c == '=' && s.pos > start {
			break
		}
		n = n.and(c)
		s.pos++
	}
	return n
}

// readValue reads the value of an attribute, if it has one. It is false where
// the page ends in it.
func (s *scanner) readValue() (string, bool) {
	if s.skipBlank(); s.pos >= len(s.page) {
		return "", false
	}
	switch s.page[s.pos] {
	case '/':
		s.pos++
		return "", true
	case '=':
		s.pos++
	default:
		return "", true
	}
	if s.skipBlank(); s.pos >= len(s.page) {
		return "", false
	}
	switch quote := s.page[s.pos]; quote {
	case '>':
		return "", true
	case '"', '\'':
		s.pos++
		n := strings.IndexByte(s.page[s.pos:], quote)
		if n < 0 {
			return "", false
		}
		value := s.page[s.pos : s.pos+n]
		s.pos += n + 1
		return value, true
	}
	start := s.pos
	for s.pos < len(s.page) && s.page[s.pos] != '>' && !isBlank(s.page[s.pos]) {
		s.pos++
	}
	return s.page[start:s.pos], true
}

func (s *scanner) skipBlank() {
	for s.pos < len(s.page) && isBlank(s.page[s.pos]) {
		s.pos++
	}
}

// rawText takes the content of the element that was just opened, up to its end
// tag and without regard to markup.
func (s *scanner) rawText() string {
	start, end := s.pos, s.rawEnd()
	s.pos = end
	return s.page[start:end]
}

// rawEnd returns where the content of the raw element ends that was just
// opened: at its end tag.
//
// QUIRK: browsers hide the rest of the page behind a title, textarea, iframe
// or noscript that is never closed. We read it as if it were empty.
func (s *scanner) rawEnd() int {
	name := s.tag.String()
	if slices.Contains(s.missing, name) {
		return s.pos
	}
	for at := s.pos; ; at += 2 {
		i := strings.Index(s.page[at:], "</")
		if i < 0 {
			break
		}
		at += i
		rest := s.page[at+2:]
		if len(rest) > len(name) && endsName(rest[len(name)]) && strings.EqualFold(rest[:len(name)], name) {
			return at
		}
	}
	if s.tag == atom.Script || s.tag == atom.Style {
		return len(s.page)
	}
	s.missing = append(s.missing, name)
	return s.pos
}

// readComment passes over the comment, doctype or instruction that begins at a
// place. Code of PHP ends where it says so, and goes on over ">".
func (s *scanner) readComment(at int) {
	if strings.HasPrefix(s.page[at:], "<?php") {
		if i := s.find("?>", at); i >= 0 {
			s.pos = i + 2
			return
		}
	}
	s.pos = at + commentEnd(s.page[at:])
}

// commentEnd returns the length of the comment, doctype or instruction that s
// begins with.
func commentEnd(s string) int {
	if !strings.HasPrefix(s, "<!--") {
		return 2 + closeAngle(s[2:])
	}
	body := s[4:]
	switch {
	case strings.HasPrefix(body, ">"):
		return 5
	case strings.HasPrefix(body, "->"):
		return 6
	}
	for at := 0; ; {
		i := strings.Index(body[at:], "--")
		if i < 0 {
			return len(s)
		}
		at += i + 2
		switch {
		case strings.HasPrefix(body[at:], ">"):
			return 4 + at + 1
		case strings.HasPrefix(body[at:], "!>"):
			return 4 + at + 2
		}
		at--
	}
}

// closeAngle returns the length of s up to its first ">" and with it.
func closeAngle(s string) int {
	if i := strings.IndexByte(s, '>'); i >= 0 {
		return i + 1
	}
	return len(s)
}

// lookup returns the atom of a tag name in any case.
func lookup(name string) atom.Atom {
	var lower [16]byte
	if len(name) > len(lower) {
		return 0
	}
	return atom.Lookup(lower[:copyLower(lower[:], name)])
}

// copyLower copies s to dst in lower case, as much as there is place for.
func copyLower(dst []byte, s string) int {
	n := copy(dst, s)
	for i, c := range dst[:n] {
		if 'A' <= c && c <= 'Z' {
			dst[i] = c + 'a' - 'A'
		}
	}
	return n
}
