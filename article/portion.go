package article

import (
	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
)

// bodyPortions tells what each block of the body is.
func (f *layoutFinder) bodyPortions() []portion {
	portions := make([]portion, 0, len(f.body))
	for n, i := range f.body {
		portions = append(portions, portion{i, f.partOf(n)})
	}
	return portions
}

// partOf tells what the body's n-th block is.
func (f *layoutFinder) partOf(n int) part {
	i := f.body[n]
	switch f.page.Blocks[i].Kind {
	case dom.Image:
		return partPicture
	case dom.Table:
		return partTable
	}
	switch {
	case f.isCaption(n):
		return partCaption
	case f.isAside(i):
		return partAside
	}
	return partText
}

// leadPortions are the pictures and captions between the title and the body.
func (f *layoutFinder) leadPortions() []portion {
	if !f.html || f.title < 0 || len(f.body) == 0 {
		return nil
	}
	var portions []portion
	for i := f.title + 1; i < f.head.last; i++ {
		b := &f.page.Blocks[i]
		switch {
		case f.hidden(i):
		case b.Kind == dom.Caption, b.Kind == dom.Paragraph && f.isMarked(b, markCaption) && form.Columns(b.Text) > 8 && b.LinkBytes == 0:
			portions = append(portions, portion{i, partCaption})
		case b.Kind == dom.Image && f.captioned(i):
			portions = append(portions, portion{i, partPicture})
		}
	}
	return portions
}

// captioned tells a picture between title and body that has a caption of its
// own within the next blocks; others there are the page's.
func (f *layoutFinder) captioned(i int) bool {
	for n := i + 1; n < min(i+4, f.head.last); n++ {
		if b := &f.page.Blocks[n]; b.LinkBytes == 0 && (b.Kind == dom.Caption || f.isMarked(b, markCaption)) {
			return true
		}
	}
	return false
}

// isAside tells a line inside the body that is none of it: the title once
// more, furniture, a line of credits only.
func (f *layoutFinder) isAside(i int) bool {
	b := &f.page.Blocks[i]
	if b.Kind == dom.Paragraph && label.IsRule(b.Text) {
		return true
	}
	switch l := f.line(i); l.class {
	case label.ClassJunk, label.ClassNav:
		return b.Kind != dom.Item && form.Columns(b.Text) > 2
	case label.ClassLabel:
		return label.OnlyCredits(l.hits) && label.NamesSomebody(b.Text, l.hits) || !f.html && i > f.body[0] && form.Columns(b.Text) < 120 && !form.IsSentence(b.Text)
	case label.ClassByline:
		return !f.html || b.Kind == dom.Paragraph
	}
	return len(signatureIn(f.sheet, f.body, i)) > 0 || i == f.title || i <= f.body[min(3, len(f.body)-1)] && f.isTitleAgain(i)
}

// signatureIn gives whom block i names, where it is the last line of the body
// and no more than that.
func signatureIn(s *sheet, body []int, i int) []label.Credit {
	if i != body[len(body)-1] || s.line(i).class != label.ClassShort {
		return nil
	}
	return label.Signature(s.page.Blocks[i].Text, s.html)
}
