package zh

import (
	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Short forms that a text defines itself: 青峦省妇幼保健院（以下简称“省妇保院”）. A
// bracket behind a body gives it, after 简称 or as letters alone; then every body of
// that name is the long one. Other short forms, 市妇保院, are told by their characters
// when bodies are joined, for that needs all bodies of the text.

// aliases are the names of bodies by their short forms, folded.
type aliases map[string]string

// maxAliases is the most short forms of one text.
const maxAliases = 64

// findAliases reads the short forms that the line defines: a body, and in a
// bracket after it （以下简称“省妇保院”） or letters, （QPH）.
func (z *tokens) findAliases(f *mention.Findings, known aliases) aliases {
	for i := range z.toks {
		if !z.toks[i].is('(') || i == 0 {
			continue
		}
		if body := bodyEndingAt(f.Bodies, z.span(z.toks[i].start, z.toks[i].end).Start); body != nil && len(known) < maxAliases {
			if short, ok := z.alias(i + 1); ok {
				if known == nil {
					known = aliases{}
				}
				short.Alias = body.Name
				known[han.FoldString(short.Name)] = body.Name
				f.Bodies = append(f.Bodies, short)
			}
		}
	}
	return known
}

// bodyEndingAt is the body among the last ones that ends at a byte; nil for none.
func bodyEndingAt(bodies []mention.Body, end int) *mention.Body {
	for k := len(bodies) - 1; k >= 0 && k > len(bodies)-40; k-- {
		if bodies[k].Span.End == end {
			return &bodies[k]
		}
	}
	return nil
}

// alias reads the short form that stands in the bracket from token i on.
func (z *tokens) alias(i int) (short mention.Body, ok bool) {
	says := false
	for i < len(z.toks) && (z.toks[i].info.link() == aliasItem || z.toks[i].isIn(':', '为', '“', '"', '「')) {
		says = says || z.toks[i].info.link() == aliasItem
		i++
	}
	end := i
	for end < len(z.toks) && end < i+8 && !z.toks[end].isIn(')', '”', '"', '」', ',') && !z.toks[end].endsSentence() {
		end++
	}
	letters := end == i+1 && z.toks[i].kind == latinToken && !z.isCapitalised(i)
	if end == len(z.toks) || end == i || !says && !letters {
		return short, false
	}
	start, last := z.toks[i].start, z.toks[end-1].end
	return mention.Body{Span: z.span(start, last), Name: z.str(start, last)}, true
}

// tell gives the bodies that are called by a short form the name that it is of.
func (a aliases) tell(bodies []mention.Body) {
	if len(a) == 0 {
		return
	}
	for i := range bodies {
		m := &bodies[i]
		if name, ok := a[han.FoldString(m.Name)]; ok && name != m.Name {
			m.Alias = name
		}
	}
}
