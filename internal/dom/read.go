package dom

import (
	"math"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Read reads an HTML page. Any bytes give a page; damage never is an error.
func Read(page string) *Page {
	s := newScanner(page)
	b := newBuilder(len(page), strings.Count(page, "<"))
	for {
		switch s.next() {
		case endOfPage:
			return b.page()
		case text:
			b.text(page[s.start:s.end], s.start, true)
		case startTag:
			switch {
			case s.attr.closed && b.isDrawn(s.is):
			case s.is&raw != 0:
				b.openRaw(s.tag, &s.attr, s.rawText())
			default:
				b.open(s.tag, s.is, &s.attr)
			}
		case endTag:
			b.close(s.tag, s.is)
		}
	}
}

// ReadNode reads a page that was parsed before.
func ReadNode(root *html.Node) *Page {
	b := newBuilder(0, 0)
	b.most = math.MaxInt // a tree takes more than what is made of it
	known := knownNames()
	for n := root; n != nil; {
		down := b.enter(n, known)
		if down && n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		for n != nil && n != root {
			if down {
				b.leave(n, known)
			}
			if n.NextSibling != nil {
				n = n.NextSibling
				break
			}
			n, down = n.Parent, true
		}
		if n == root {
			break
		}
	}
	return b.page()
}

// enter takes the beginning of a node, and tells whether what is in it counts.
func (b *builder) enter(n *html.Node, known *vocabulary) bool {
	switch n.Type {
	case html.DocumentNode:
		return true
	case html.TextNode:
		b.text(decoded(n.Data), -1, false)
	case html.ElementNode:
		var attr attributes
		for _, a := range n.Attr {
			if is := attribute(known.attributes.find(known.nameOf(a.Key))); is != attrNone {
				attr.set(is, decoded(a.Val))
			} else {
				attr.setUnknown(n.DataAtom, decoded(a.Val))
			}
		}
		tag, is := n.DataAtom, known.traits[n.DataAtom]
		if tag == 0 && strings.IndexByte(n.Data, '-') > 0 {
			is = custom
		}
		if is&raw != 0 {
			b.openRaw(tag, &attr, decoded(nodeText(n)))
			return false
		}
		b.open(tag, is, &attr)
		return true
	}
	return false
}

func (b *builder) leave(n *html.Node, known *vocabulary) {
	if is := known.traits[n.DataAtom]; n.Type == html.ElementNode && is&(raw|void) == 0 {
		b.close(n.DataAtom, is)
	}
}

// decoded gives U+FFFD for bytes that are no UTF-8, of which the tree of a page
// that nobody decoded is full: what a page holds is valid UTF-8.
func decoded(s string) string { return strings.ToValidUTF8(s, "\ufffd") }

// nodeText returns the text of a node whose children are text.
func nodeText(n *html.Node) string {
	c := n.FirstChild
	if c == nil {
		return ""
	}
	if c.NextSibling == nil {
		return c.Data
	}
	var all strings.Builder
	for ; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode {
			all.WriteString(c.Data)
		}
	}
	return all.String()
}

// openRaw takes an element whose content is no markup.
func (b *builder) openRaw(tag atom.Atom, a *attributes, content string) {
	switch {
	case tag == atom.Title && b.p.Title == "" && b.muted == 0:
		if b.p.Title = content; a.escaped {
			b.p.Title = html.UnescapeString(content)
		}
		b.p.Title = foldSpace(b.p.Title)
	case tag == atom.Script && strings.EqualFold(strings.TrimSpace(a.get(attrType)), "application/ld+json"):
		b.p.Structured = append(b.p.Structured, content)
	}
}
