package dom

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

var scanTests = []string{
	"a<p class=x ID='y'>b</p >c",
	"<p class = \"a b\" class=c hidden>", "<p class=a/>", "<p/class=a>", "<p =class=a>", "<a href=>b",
	"<p class='a", "<p class", "<p", "<", "</", "</>a", "</ a>b", "< a>b", "<1>b", "a<!b", "a<?b?>c", "a<!-->b-->c",
	"<!-- a -- b --->c", "<!---->a", "<!--->a", "<!-- a --!>b", "<!--a", "<!doctype html>a", "<![CDATA[a]]>b",
	"<script>a<b</p></SCRIPT >c", "<style></style>a", "<title>a<b></title>c", "<script>a", "<textarea><p></textarea>",
	"<script></scripts></script>a", "</p class='>'>a", "<A HREF=/a>b</A>",
}

// The scanner finds what html.Tokenizer finds.
func TestScanner(t *testing.T) {
	for _, page := range scanTests {
		t.Run(page, func(t *testing.T) {
			if diff := cmp.Diff(tokenize(page), scan(page)); diff != "" {
				t.Errorf("-html.Tokenizer +scanner:\n%s", diff)
			}
		})
	}
}

func FuzzScanner(f *testing.F) {
	for _, page := range scanTests {
		f.Add(page)
	}
	f.Fuzz(func(t *testing.T, page string) {
		// Differences that are meant: escaped comments in scripts, raw
		// elements without an end, plaintext, NUL, templates, and entities
		// in values.
		if strings.Contains(page, "<!--") && strings.Contains(strings.ToLower(page), "<script") ||
			strings.ContainsAny(page, "\x00\r&") || strings.Contains(page, "<%") || strings.Contains(page, "<?php") || strings.Contains(strings.ToLower(page), "<plaintext") || unclosedRaw(page) {
			t.Skip()
		}
		if diff := cmp.Diff(bare(tokenize(page)), bare(scan(page))); diff != "" {
			t.Errorf("-html.Tokenizer +scanner:\n%s", diff)
		}
	})
}

// bare cuts attributes off: of two that have one name, the scanner takes the
// first that is not empty.
func bare(tokens []string) []string {
	for i, tok := range tokens {
		if strings.HasPrefix(tok, "<") {
			tokens[i], _, _ = strings.Cut(tok, " ")
		}
	}
	return tokens
}

func unclosedRaw(page string) bool {
	s := newScanner(page)
	for tok := s.next(); tok != endOfPage; tok = s.next() {
		if tok == startTag && s.is&raw != 0 {
			s.rawText()
		}
	}
	return len(s.missing) > 0
}

func scan(page string) []string {
	var out []string
	s := newScanner(page)
	for {
		switch s.next() {
		case endOfPage:
			return out
		case text:
			out = append(out, "text "+page[s.start:s.end])
		case startTag:
			out = append(out, fmt.Sprintf("<%v class=%q id=%q href=%q>", s.tag, s.attr.get(attrClass), s.attr.get(attrID), s.attr.get(attrHref)))
			if s.is&raw != 0 {
				if content := s.rawText(); content != "" {
					out = append(out, "text "+content)
				}
			}
		case endTag:
			out = append(out, fmt.Sprintf("</%v>", s.tag))
		}
	}
}

func tokenize(page string) []string {
	var out []string
	known := knownNames()
	z := html.NewTokenizer(strings.NewReader(page))
	for {
		switch tt := z.Next(); tt {
		case html.ErrorToken:
			return out
		case html.TextToken:
			out = append(out, "text "+string(z.Raw()))
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			var attr attributes
			for more := true; more; {
				var key, value []byte
				key, value, more = z.TagAttr()
				if is := attribute(known.attributes.find(known.nameOf(string(key)))); is != attrNone {
					attr.set(is, string(value))
				}
			}
			out = append(out, fmt.Sprintf("<%v class=%q id=%q href=%q>", tagAtom(name), attr.get(attrClass), attr.get(attrID), attr.get(attrHref)))
		case html.EndTagToken:
			name, _ := z.TagName()
			out = append(out, fmt.Sprintf("</%v>", tagAtom(name)))
		}
	}
}

// tagAtom leaves out names that are longer than any tag's.
func tagAtom(name []byte) atom.Atom {
	if len(name) > 16 {
		return 0
	}
	return atom.Lookup(slices.Clone(name))
}
