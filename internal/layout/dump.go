package layout

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/head"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// Dump writes how a page is laid out, for whoever mends a rule: for each block its
// number, its place in the layout, its class, what told the class, and how it
// begins. A dot stands for a block that is on neither side of the text.
func Dump(w io.Writer, page string, html bool) {
	read := dom.ReadText
	if html {
		read = dom.Read
	}
	p := read(page)
	if len(p.Blocks) == 0 {
		return
	}
	s := sheet.New(p, html, page, sheet.Language(p, nil, -1))
	said := head.Read(p)
	lay := Find(s, &said, "", FindRegion(s, -1, nil), new(label.Dates))
	for i := range p.Blocks {
		l := s.Line(i)
		text := strings.ReplaceAll(form.Head(p.Blocks[i].Text, 60), "\n", " ")
		row := fmt.Sprintf("%-3d %-8s %-6s %-30s %s", i, lay.placeOf(i), l.Class, whyOf(l, p.Blocks[i].Text), text)
		fmt.Fprintln(w, strings.TrimRight(row, " "))
	}
}

// whyOf is what told the class of a line. Of furniture there are many lists, and
// whoever mends one wants to know which.
func whyOf(l *sheet.Line, text string) string {
	if l.Class == label.ClassJunk && l.Why == sheet.WhyFurniture {
		return "furniture, " + furniture.Why(text)
	}
	return l.Why
}

// partNames are those of parts in a dump.
var partNames = [...]string{PartText: "text", PartPicture: "picture", PartTable: "table", PartCaption: "caption", PartAside: "aside"}

// placeOf names the place of a block.
func (l *Layout) placeOf(i int) string {
	switch {
	case i == l.Title:
		return "title"
	case i == l.Kicker:
		return "kicker"
	case slices.Contains(l.Subtitles, i):
		return "subtitle"
	}
	for _, p := range l.Portions {
		if p.Block == i {
			return partNames[p.Part]
		}
	}
	switch {
	case l.Head.First <= i && i < l.Head.Last:
		return "head"
	case l.Tail.First <= i && i < l.Tail.Last:
		return "tail"
	}
	return "."
}
