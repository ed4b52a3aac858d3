package dom

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// Dump writes how the body of a page is found, for whoever mends a rule: the
// containers that hold blocks, each with its grade and what took it out; in them
// the blocks, each with its place (T title, L lead, + body, > behind it), kind,
// value, link share and how its text begins. Values above zero are text of an
// article, those of a frame are below.
func Dump(w io.Writer, p *Page) {
	d := dumper{w: w, why: make([]string, len(p.Containers)), depth: make([]int, len(p.Containers))}
	f := finder{Page: p, grades: newGrades(len(p.Containers))}
	f.prepare(func(step string) { d.note(f.off, step) })
	d.body = f.find()
	d.finder = &f
	next := 0
	for c := range p.Containers {
		for ; next < int(p.Containers[c].First); next++ {
			d.block(next)
		}
		if c > 0 {
			d.depth[c] = d.depth[p.Containers[c].Parent] + 1
		}
		if p.Containers[c].First < p.Containers[c].Last {
			d.container(int32(c))
		}
	}
	for ; next < len(p.Blocks); next++ {
		d.block(next)
	}
}

type dumper struct {
	*finder
	w     io.Writer
	why   []string // of each container: the step that took it out
	depth []int
	body  Body
}

// note keeps which step took a container out first.
func (d *dumper) note(off []bool, step string) {
	for c, is := range off {
		if is && d.why[c] == "" {
			d.why[c] = step
		}
	}
}

func (d *dumper) indent(depth int) {
	const deepest = 16
	fmt.Fprint(d.w, strings.Repeat("  ", min(depth, deepest)))
}

func (d *dumper) container(c int32) {
	is := &d.Containers[c]
	d.indent(d.depth[c])
	fmt.Fprintf(d.w, "<%s%s%s>", is.Tag, dotted(".", is.Class), dotted("#", is.ID))
	if g := d.grade(c); g != 0 {
		fmt.Fprintf(d.w, " grade %+d", g)
	}
	if d.off[c] {
		fmt.Fprintf(d.w, " out: %s", d.why[c])
	}
	if c == d.body.Root {
		fmt.Fprint(d.w, " root")
	}
	fmt.Fprintln(d.w)
}

// dotted writes words as a selector of CSS has them.
func dotted(sign, words string) string {
	if words == "" {
		return ""
	}
	return sign + strings.Join(strings.Fields(words), sign)
}

// kindNames are those of kinds in a dump.
var kindNames = [...]string{
	Paragraph: "paragraph", Heading: "heading", Item: "item", Table: "table", Image: "image",
	Caption: "caption", Quotation: "quotation", Preformatted: "preformatted",
}

func (d *dumper) block(i int) {
	b := &d.Blocks[i]
	d.indent(d.depth[b.Container] + 1)
	fmt.Fprintf(d.w, "%s %s %d", d.place(i), kindNames[b.Kind], d.value[i])
	if b.LinkBytes > 0 {
		fmt.Fprintf(d.w, " links %d%%", 100*int(b.LinkBytes)/len(b.Text))
	}
	fmt.Fprintf(d.w, " %s\n", opening(b.Text+b.Src()))
}

// place tells where in the body a block is.
func (d *dumper) place(i int) string {
	switch {
	case i == d.body.Title:
		return "T"
	case slices.Contains(d.body.Lead, i):
		return "L"
	case slices.Contains(d.body.Blocks, i):
		return "+"
	case slices.Contains(d.body.After, i):
		return ">"
	}
	return "."
}

// opening is how a text begins, on one line.
func opening(text string) string {
	const most = 48 // bytes
	if len(text) > most {
		end := most
		for !utf8.RuneStart(text[end]) {
			end--
		}
		text = text[:end] + "…"
	}
	return strings.ReplaceAll(text, "\n", " ")
}
