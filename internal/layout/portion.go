package layout

import (
	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// Portion is a block of the body with what it is there.
type Portion struct {
	Block int
	Part  Part
}

// Part is what a block of the body is to the text.
type Part uint8

const (
	PartText    Part = iota
	PartPicture      // an image
	PartTable
	PartCaption // of a picture beside it, or of one that the page has lost
	PartAside   // the title once more, furniture, a line of credits
)

// bodyPortions tells what each block of the body is.
func (f *finder) bodyPortions() []Portion {
	portions := make([]Portion, 0, len(f.Body))
	for n, i := range f.Body {
		portions = append(portions, Portion{i, f.partOf(n)})
	}
	return portions
}

// partOf tells what the body's n-th block is.
func (f *finder) partOf(n int) Part {
	i := f.Body[n]
	switch f.Page.Blocks[i].Kind {
	case dom.Image:
		return PartPicture
	case dom.Table:
		return PartTable
	}
	switch {
	case f.isCaption(n):
		if f.squeezed != "" && form.Squeeze(f.Page.Blocks[i].Text) == f.squeezed {
			return PartAside // the title says as much
		}
		return PartCaption
	case f.isAside(i):
		return PartAside
	}
	return PartText
}

// leadPortions are the pictures and captions between the title and the body.
func (f *finder) leadPortions() []Portion {
	if f.Title < 0 || len(f.Body) == 0 {
		return nil
	}
	var portions []Portion
	for i := f.Title + 1; i < f.Head.Last && !f.HTML; i++ {
		if f.opensCaption(i) && f.Line(i).Class != label.ClassLabel && f.Line(i).Class != label.ClassJunk {
			portions = append(portions, Portion{i, PartCaption})
		}
	}
	for i := f.Title + 1; i < f.Head.Last && f.HTML; i++ {
		b := &f.Page.Blocks[i]
		switch {
		case f.Hidden(i):
		case b.Kind == dom.Caption, f.paired(i), b.Kind == dom.Paragraph && f.IsMarked(b, sheet.MarkCaption) && form.Columns(b.Text) > 8 && b.LinkBytes == 0:
			portions = append(portions, Portion{i, PartCaption})
		case b.Kind == dom.Image && f.captioned(i):
			portions = append(portions, Portion{i, PartPicture})
		}
	}
	return portions
}

// tailPortions are the pictures with captions below the body, a row of them in a box of
// their own; whom to call may stand between.
func (f *finder) tailPortions() []Portion {
	if !f.HTML || len(f.Body) == 0 {
		return nil
	}
	const nearest = 4 // blocks
	var portions []Portion
	from := f.Body[len(f.Body)-1] + 1
	for n := from; n < min(from+nearest, len(f.Page.Blocks)); n++ {
		if b := &f.Page.Blocks[n]; b.Kind == dom.Image {
			from = n
			break
		} else if b.LinkBytes > 0 || !furniture.IsEnd(b.Text) && !furniture.IsClosing(b.Text) {
			break
		}
	}
	for i := from; i+1 < len(f.Page.Blocks); i += 2 {
		picture, text := &f.Page.Blocks[i], &f.Page.Blocks[i+1]
		marked := text.Kind == dom.Caption || text.Kind == dom.Paragraph && f.IsMarked(text, sheet.MarkCaption) || f.paired(i+1)
		if picture.Kind != dom.Image || sheet.IsIcon(picture.Src()) || !marked || text.LinkBytes > 0 || f.Hidden(i) || furniture.IsJunk(text.Text) {
			break
		}
		portions = append(portions, Portion{i, PartPicture}, Portion{i + 1, PartCaption})
	}
	return portions
}

// captioned tells a picture between title and body that has a caption of its
// own within the next blocks; others there are the page's.
func (f *finder) captioned(i int) bool {
	if i+1 == f.Body[0] && f.isCaption(0) {
		return true
	}
	for n := i + 1; n < min(i+4, f.Head.Last); n++ {
		if b := &f.Page.Blocks[n]; b.LinkBytes == 0 && (b.Kind == dom.Caption || f.paired(n) || f.IsMarked(b, sheet.MarkCaption)) {
			return true
		}
	}
	return false
}

// paired tells a line between title and body that stands right below a picture and
// opens as captions do, ends as they do in a bracket, repeats what it is described with,
// or has an element with it that holds no more than the two.
func (f *finder) paired(i int) bool {
	b := &f.Page.Blocks[i]
	if above := &f.Page.Blocks[i-1]; b.Kind != dom.Paragraph || b.LinkBytes > 0 || above.Kind != dom.Image || sheet.IsIcon(above.Src()) {
		return false
	}
	if hits := f.Line(i).Hits; f.opensCaption(i) || f.repeatsAlt(i) || len(hits) > 0 && hits[0].Start > 0 && label.IsMarkedCaption(b.Text) {
		return true
	}
	c := &f.Page.Containers[f.Page.Around(int32(i-1), int32(i+1))]
	return f.Line(i).Class == label.ClassShort && int(c.First) == i-1 && int(c.Last) == i+1 && form.Columns(b.Text) > 8
}

// isAside tells a line inside the body that is none of it: the title once
// more, furniture, a line of credits only.
func (f *finder) isAside(i int) bool {
	b := &f.Page.Blocks[i]
	if b.Kind == dom.Paragraph && label.IsRule(b.Text) {
		return true
	}
	switch l := f.Line(i); l.Class {
	case label.ClassJunk, label.ClassNav:
		return b.Kind != dom.Item && form.Columns(b.Text) > 2
	case label.ClassLabel:
		if label.OnlyCredits(l.Hits) && label.NamesSomebody(b.Text, l.Hits) {
			return true
		}
		return !f.HTML && i > f.Body[0] && form.Columns(b.Text) < 120 && !form.IsSentence(b.Text)
	case label.ClassByline:
		return !f.HTML || b.Kind == dom.Paragraph
	}
	return len(Signature(f.Sheet, f.Body, i)) > 0 || i == f.Title || i <= f.Body[min(3, len(f.Body)-1)] && (f.isTitleAgain(i) || len(f.Body) > 1 && furniture.IsReprint(b.Text))
}

// Signature gives whom block i names, where it is the last line of the body
// and no more than that.
func Signature(s *sheet.Sheet, body []int, i int) []label.Credit {
	if i != body[len(body)-1] || s.Line(i).Class != label.ClassShort {
		return nil
	}
	return label.Signature(s.Page.Blocks[i].Text, s.HTML)
}
