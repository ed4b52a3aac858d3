package zh

import (
	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// maxAliases is the most short forms of one text.
const maxAliases = 64

// findAliases reads the short forms that the line defines: a body, and in a
// bracket after it （以下简称“省妇保院”） or letters, （QPH）.
func (z *finder) findAliases() {
	for i := range z.toks {
		if !z.toks[i].is('(') || i == 0 {
			continue
		}
		if org := z.orgEndingAt(int32(i)); org >= 0 {
			z.alias(i+1, z.Bodies[org].Name)
		}
	}
}

// orgEndingAt is the index in orgs of the body that ends before token i, or -1.
func (z *finder) orgEndingAt(i int32) int {
	end := z.span(z.toks[i].start, z.toks[i].end).Start
	for k := len(z.Bodies) - 1; k >= 0 && k > len(z.Bodies)-40; k-- {
		if z.Bodies[k].Span.End == end {
			return k
		}
	}
	return -1
}

// alias reads what stands in the bracket from token i on.
func (z *finder) alias(i int, name string) {
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
	if end == len(z.toks) || end == i || !says && !letters || len(z.aliases) >= maxAliases {
		return
	}
	short := z.str(z.toks[i].start, z.toks[end-1].end)
	if z.aliases == nil {
		z.aliases = map[string]string{}
	}
	z.aliases[han.FoldString(short)] = name
	z.Bodies = append(z.Bodies, mention.Body{Span: z.span(z.toks[i].start, z.toks[end-1].end), Name: short, Alias: name})
}

// shortForms tells the bodies called by a short form whose name that is.
func (z *finder) shortForms() {
	if len(z.aliases) == 0 {
		return
	}
	for i := range z.Bodies {
		m := &z.Bodies[i]
		if name, ok := z.aliases[han.FoldString(m.Name)]; ok && name != m.Name {
			m.Alias = name
		}
	}
}
