package layout

import (
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// Captions are paragraphs on most pages and lines like all others in text dumps.
// Next to a picture a short line without the end of a sentence is one; without
// pictures only a text whose other lines all end like sentences can tell.

// maxCaption is the longest caption, in columns.
const maxCaption = 260

// widestUnmarked and narrowestUnmarked are the widths, in columns, of captions that
// nothing but their place tells.
const (
	widestUnmarked    = 110
	narrowestUnmarked = 7
)

// isCaption tells whether the body's n-th block is the caption of a picture: it
// is marked as one, or it is a short line beside a picture; in plain text, a
// short line between paragraphs.
func (f *finder) isCaption(n int) bool {
	i := f.Body[n]
	b := &f.Page.Blocks[i]
	if b.Kind == dom.Caption || f.IsMarked(b, sheet.MarkCaption) {
		return true
	}
	switch {
	case b.Kind != dom.Paragraph, i == f.Title, f.HTML && !f.afterImage(n) && !f.followsRow(n):
		return false
	case len(b.Text) > 3*maxCaption, form.Columns(b.Text) > maxCaption:
		return false
	}
	l := f.Line(i)
	if !f.HTML && f.opensCaption(i) {
		return true
	}
	switch l.Class {
	case label.ClassLabel, label.ClassJunk, label.ClassStop, label.ClassNav, label.ClassByline:
		return false
	}
	if !form.HasLetter(b.Text) {
		return false
	}
	if !f.HTML {
		return f.isTextCaption(n, l)
	}
	if f.repeatsAlt(i) {
		return true
	}
	if is, told := f.alignedCaption(i); told {
		return is
	}
	if isBold(b) && !label.IsPhotoText(b.Text) && !label.IsMarkedCaption(b.Text) {
		return false // a subheading below the picture
	}
	return label.IsMarkedCaption(b.Text) || label.IsCaptionText(b.Text) && !f.listFollows(n)
}

// repeatsAlt tells a line that says what the picture above it is described with.
func (f *finder) repeatsAlt(i int) bool {
	above := f.Page.Blocks[i-1].Image
	return above != nil && form.SameText(f.Page.Blocks[i].Text, above.Alt)
}

// opensCaption tells a line with the mark of a caption from a credit that looks like
// it: Photo: a nurse with the hats; Photo: Jo Pell.
func (f *finder) opensCaption(i int) bool {
	text, hits := f.Page.Blocks[i].Text, f.Line(i).Hits
	if !label.OpensCaption(text) || label.IsAside(hits) {
		return false
	}
	return !label.OnlyCredits(hits) || hits[0].Start != 0 || !label.NamesSomebody(text, hits) || label.DescribesPicture(text, hits)
}

// alignedCaption tells a caption by how it is set, where that tells: below a picture
// a line in the middle is its caption, be it a sentence, and one to the side below a
// picture in the middle is text. Where all the text stands in the middle nothing is
// told.
func (f *finder) alignedCaption(i int) (is, told bool) {
	b := &f.Page.Blocks[i]
	picture := f.Page.Blocks[i-1].Align
	if picture == dom.Aside || b.Align == 0 || label.IsMarkedCaption(b.Text) || label.IsPhotoText(b.Text) {
		return false, false
	}
	if f.setText == nil {
		f.setText = f.countSet()
	}
	switch c := f.setText; {
	case b.Align == dom.Centered && c.centered*2 < c.aside:
		one := form.EndsSentence(form.StripBrackets(b.Text)) || !form.IsSentence(b.Text) // not several sentences
		return one && (!isBold(b) || form.IsSentence(b.Text)), true
	case b.Align == dom.Aside && picture == dom.Centered && form.Columns(b.Text) <= label.LongLine:
		return false, true
	}
	return false, false
}

// setText counts the paragraphs of the body by how they are set.
type setText struct{ centered, aside int }

func (f *finder) countSet() *setText {
	c := &setText{}
	for _, i := range f.Body {
		if b := &f.Page.Blocks[i]; b.Kind != dom.Image && f.Line(i).Class == label.ClassProse && (i == 0 || f.Page.Blocks[i-1].Kind != dom.Image) {
			if b.Align == dom.Centered {
				c.centered++
			} else {
				c.aside++
			}
		}
	}
	return c
}

// isBold tells a block that is bold from its beginning to its end.
func isBold(b *dom.Block) bool {
	return slices.ContainsFunc(b.Styles, func(s dom.Style) bool {
		return s.Kind == dom.Strong && s.Start == 0 && int(s.End) == len(b.Text)
	})
}

// afterImage tells whether a picture stands right before the body's n-th
// block.
func (f *finder) afterImage(n int) bool {
	i := f.Body[n] - 1
	return i >= 0 && (n == 0 || f.Body[n-1] == i) && f.Page.Blocks[i].Kind == dom.Image && !sheet.IsIcon(f.Page.Blocks[i].Src())
}

// followsRow tells the body's n-th block that is marked as a caption below other captions, of
// which there are fewer than pictures in the row above.
func (f *finder) followsRow(n int) bool {
	const most = 8 // captions
	isImage := func(n int) bool { return n >= 0 && f.Page.Blocks[f.Body[n]].Kind == dom.Image }
	first := n
	for first > 0 && n-first < most && !isImage(first-1) {
		first--
	}
	images := 0
	for images <= n-first && isImage(first-images-1) {
		images++
	}
	return images > n-first && !slices.ContainsFunc(f.Body[first:n+1], func(i int) bool { return !label.IsMarkedCaption(f.Page.Blocks[i].Text) })
}

// listFollows tells whether the line after a picture is one of a list of short
// lines, as in addresses or programmes: then it is text.
func (f *finder) listFollows(n int) bool {
	shorts := 0
	for m := n + 1; m < len(f.Body) && m < n+4; m++ {
		if b := &f.Page.Blocks[f.Body[m]]; b.Kind == dom.Paragraph && f.Line(f.Body[m]).Class == label.ClassShort {
			shorts++
		} else {
			break
		}
	}
	return shorts >= 3
}

// isTextCaption tells a caption in plain text: a line without the end of a
// sentence among or after paragraphs that have it, or one that stands twice.
func (f *finder) isTextCaption(n int, l *sheet.Line) bool {
	b := &f.Page.Blocks[f.Body[n]]
	if strings.HasPrefix(b.Text, "•") || strings.HasPrefix(b.Text, "About ") || form.StripBrackets(b.Text) != strings.TrimSpace(b.Text) || strings.HasPrefix(b.Text, "《") && strings.HasSuffix(b.Text, "》") {
		return false // a bracket of credits, or of the publisher's
	}
	if form.IsSpeech(b.Text) || label.IsLetterEnd(b.Text) {
		return false
	}
	if (label.IsHeadingText(b.Text) || label.OpensPart(b.Text)) && !f.Doubled(f.Body[n]) {
		return false
	}
	if label.Photographers(b.Text) != nil && (n > 0 || form.Columns(b.Text) <= widestUnmarked) && form.Columns(b.Text) <= 160 {
		return true
	}
	if len(l.Hits) > 0 && l.Hits[0].Start == 0 && label.AnyColon(l.Hits) {
		return false // 联系人：…
	}
	if f.InProgramme(f.Body[n]) || n+1 < len(f.Body) && form.IsBulleted(f.Page.Blocks[f.Body[n+1]].Text) {
		return false // Where: …; the heading of points
	}
	if isNote(b.Text) || strings.Contains(f.squeezed, form.Squeeze(b.Text)) && !f.Doubled(f.Body[n]) || form.IsIntroduction(b.Text) || n > 0 && form.IsIntroduction(f.Page.Blocks[f.Body[n-1]].Text) {
		return false
	}
	if n+1 < len(f.Body) && label.IsBodyName(b.Text) && f.Line(f.Body[n+1]).Class == label.ClassDate {
		return false // a signature
	}
	if width := form.Columns(b.Text); l.Class != label.ClassShort || form.IsSentence(b.Text) || width > widestUnmarked || width < narrowestUnmarked {
		return false
	}
	if f.Doubled(f.Body[n]) {
		return true
	}
	if f.plain == nil {
		f.plain = f.plainShape(f.Body)
	}
	return f.plain.prose < n && f.plain.sentences && !label.SaysTopic(b.Text) && !f.shortNeighbours(n) && !(f.plain.subheads >= fewestSubheads && f.isSubhead(f.Body, n))
}

// isNote tells a line that says something of what its first word names (主持人：梁知秋,
// 专家提醒：…), but for who stands where on a picture.
func isNote(s string) bool {
	const longest = 16 // columns
	name, _, ok := strings.Cut(strings.ReplaceAll(s, "：", ":"), ":")
	return ok && form.StartsHan(s) && form.Columns(name) <= longest && !form.ContainsAny(form.Fold(name), []string{"左", "右", "前排", "后排", "中"})
}

// shortNeighbours tells a line in a run of four or more short ones: a list.
func (f *finder) shortNeighbours(n int) bool {
	const list = 4
	run := 1
	for m := n - 1; m >= 0 && run < list && f.Line(f.Body[m]).Class == label.ClassShort && !f.Doubled(f.Body[m]); m-- {
		run++
	}
	for m := n + 1; m < len(f.Body) && run < list && f.Line(f.Body[m]).Class == label.ClassShort && !f.Doubled(f.Body[m]); m++ {
		run++
	}
	return run == list
}
