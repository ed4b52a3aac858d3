package article

import (
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
)

// maxCaption is the longest caption, in columns.
const maxCaption = 260

// isCaption tells whether the body's n-th block is the caption of a picture: it
// is marked as one, or it is a short line beside a picture; in plain text, a
// short line between paragraphs.
func (f *layoutFinder) isCaption(n int) bool {
	i := f.body[n]
	b := &f.page.Blocks[i]
	if b.Kind == dom.Caption || f.isMarked(b, markCaption) {
		return true
	}
	if b.Kind != dom.Paragraph || f.html && !f.afterImage(n) || len(b.Text) > 3*maxCaption || form.Columns(b.Text) > maxCaption || i == f.title {
		return false
	}
	l := f.line(i)
	switch l.class {
	case label.ClassLabel, label.ClassJunk, label.ClassStop, label.ClassNav, label.ClassByline:
		return false
	}
	if !form.HasLetter(b.Text) {
		return false
	}
	if !f.html {
		return f.isTextCaption(n, l)
	}
	return label.IsCaptionText(b.Text) && !f.listFollows(n)
}

// afterImage tells whether a picture stands right before the body's n-th
// block.
func (f *layoutFinder) afterImage(n int) bool {
	return n > 0 && f.page.Blocks[f.body[n-1]].Kind == dom.Image && !isIcon(f.page.Blocks[f.body[n-1]].Src)
}

// listFollows tells whether the line after a picture is one of a list of short
// lines, as in addresses or programmes: then it is text.
func (f *layoutFinder) listFollows(n int) bool {
	shorts := 0
	for m := n + 1; m < len(f.body) && m < n+4; m++ {
		if b := &f.page.Blocks[f.body[m]]; b.Kind == dom.Paragraph && f.line(f.body[m]).class == label.ClassShort {
			shorts++
		} else {
			break
		}
	}
	return shorts >= 3
}

// isTextCaption tells a caption in plain text: a line without the end of a
// sentence among or after paragraphs that have it, or one that stands twice.
func (f *layoutFinder) isTextCaption(n int, l *line) bool {
	b := &f.page.Blocks[f.body[n]]
	if form.StripBrackets(b.Text) != strings.TrimSpace(b.Text) {
		return false // a bracket of credits, or of the publisher's
	}
	if (label.IsHeadingText(b.Text) || label.OpensPart(b.Text)) && !f.doubled(f.body[n]) {
		return false
	}
	if label.Photographers(b.Text) != nil && n > 0 && form.Columns(b.Text) <= 160 {
		return true
	}
	if len(l.hits) > 0 && l.hits[0].Start == 0 && label.AnyColon(l.hits) {
		return false // 联系人：…
	}
	if n+1 < len(f.body) && label.IsBodyName(b.Text) && f.line(f.body[n+1]).class == label.ClassDate {
		return false // a signature
	}
	if l.class != label.ClassShort || form.IsSentence(b.Text) || form.Columns(b.Text) > 160 {
		return false
	}
	if f.doubled(f.body[n]) {
		return true
	}
	return f.belowProse(n) && f.sentencesRule() && !f.shortNeighbours(n)
}

// belowProse tells whether a paragraph stands above the body's n-th block: lines
// above the first are a deck.
func (f *layoutFinder) belowProse(n int) bool {
	return slices.ContainsFunc(f.body[:n], func(i int) bool { return f.line(i).class == label.ClassProse })
}

// sentencesRule tells whether most lines of the body end like sentences; only
// then a line that does not is a caption.
func (f *layoutFinder) sentencesRule() bool {
	ends := 0
	for _, i := range f.body {
		if form.IsSentence(f.page.Blocks[i].Text) {
			ends++
		}
	}
	return ends*3 >= len(f.body)*2 || ends >= 2 && ends*2 >= len(f.body)
}

// shortNeighbours tells a line in a run of three or more short ones: a list.
func (f *layoutFinder) shortNeighbours(n int) bool {
	run := 1
	for m := n - 1; m >= 0 && f.line(f.body[m]).class == label.ClassShort && !f.doubled(f.body[m]); m-- {
		run++
	}
	for m := n + 1; m < len(f.body) && f.line(f.body[m]).class == label.ClassShort && !f.doubled(f.body[m]); m++ {
		run++
	}
	return run >= 4
}
