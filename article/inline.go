package article

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/internal/dom"
)

var styleKinds = [...]InlineKind{dom.Strong: InlineStrong, dom.Emphasis: InlineEmphasis, dom.Code: InlineCode}

// inline gives what is inline in a block of the page, of which text is kept.
func (w *builder) inline(b *dom.Block, text string) []Inline {
	if len(b.Runs) == 0 && len(b.Styles) == 0 {
		return nil
	}
	from := strings.Index(strings.ReplaceAll(b.Text, "\n", " "), text)
	if from < 0 {
		return nil
	}
	first := len(w.inlines)
	add := func(start, end int32, kind InlineKind, url string) {
		n := Inline{max(int(start)-from, 0), min(int(end)-from, len(text)), kind, url}
		if n.Start < n.End {
			w.inlines = append(w.inlines, n)
		}
	}
	for _, r := range b.Runs {
		if r.Tag == atom.A && r.Href != "" && r.Href[0] != '#' {
			if url := w.link(r.Href); linkTarget(url) != "" {
				add(r.Start, r.End, InlineLink, url)
			}
		}
	}
	for _, s := range b.Styles {
		add(s.Start, s.End, styleKinds[s.Kind], "")
	}
	if first == len(w.inlines) {
		return nil
	}
	all := w.inlines[first:len(w.inlines):len(w.inlines)]
	slices.SortStableFunc(all, func(x, y Inline) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End))
	})
	return all
}

// stretch is a piece of a block's text in which nothing begins or ends.
type stretch struct {
	start, end             int
	link                   string // where it leads, for people to follow; empty for no link
	strong, emphasis, code bool
}

// edge is where something inline begins or ends.
type edge struct {
	at   int
	kind InlineKind
	by   int    // 1 for a beginning, -1 for an end
	link string // of the beginning of a link
}

// stretches cuts text where something inline begins or ends, so that a writer
// sees each piece once, whatever lies in what. Passed over are an Inline that
// does not lie in text, a link that is not to be followed, and one in another.
func stretches(text string, all []Inline) []stretch {
	var list []stretch
	var s stretch
	open := map[InlineKind]int{}
	for _, e := range append(edges(text, all), edge{at: len(text)}) {
		if e.at > s.start {
			s.end = e.at
			list = append(list, s)
			s.start = e.at
		}
		open[e.kind] += e.by
		if e.kind == InlineLink {
			s.link = e.link
		}
		s.strong, s.emphasis, s.code = open[InlineStrong] > 0, open[InlineEmphasis] > 0, open[InlineCode] > 0
	}
	return list
}

// edges are the beginnings and ends of what is shown, in order, ends first.
func edges(text string, all []Inline) []edge {
	var list []edge
	linked := 0 // up to here there are links
	for _, n := range slices.SortedStableFunc(slices.Values(all), func(x, y Inline) int { return cmp.Compare(x.Start, y.Start) }) {
		link := ""
		if n.Kind == InlineLink {
			if link = linkTarget(n.URL); link == "" || n.Start < linked {
				continue
			}
		}
		if !holds(text, n.Start, n.End) {
			continue
		}
		if n.Kind == InlineLink {
			linked = n.End
		}
		list = append(list, edge{n.Start, n.Kind, 1, link}, edge{n.End, n.Kind, -1, ""})
	}
	slices.SortStableFunc(list, func(x, y edge) int {
		return cmp.Or(cmp.Compare(x.at, y.at), cmp.Compare(x.by, y.by))
	})
	return list
}
