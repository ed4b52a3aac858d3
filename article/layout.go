package article

import (
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/label"
)

// layout is how a page is laid out around its text.
type layout struct {
	title     int   // block of the title; -1: none is shown
	kicker    int   // block above the title that belongs to it; -1: none
	subtitles []int // blocks of the subtitle
	body      []int // the blocks of the text, in order, with what stands among them
	head      zone  // what stands above the body
	tail      zone  // what stands below it
	portions  []portion
	headline  headline
}

// zone is a stretch of blocks beside the body: page.Blocks[first:last] without
// the body's own.
type zone struct{ first, last int }

// headline is what title, kicker and subtitle say.
type headline struct{ kicker, title, subtitle string }

// portion is a block of the body with what it is there.
type portion struct {
	block int
	part  part
}

// part is what a block of the body is to the text.
type part uint8

const (
	partText    part = iota
	partPicture      // an image
	partTable
	partCaption // of a picture beside it, or of one that the page has lost
	partAside   // the title once more, furniture, a line of credits
)

// layoutFinder makes the layout, in the order of its methods in findLayout.
type layoutFinder struct {
	*titleFinder
	layout
	findings
	lead     []int  // paragraphs between title and region that may belong to the text
	squeezed string // the title without blanks and signs
}

// findLayout tells what of a page is its title, what the lines around that, and
// what its text.
func findLayout(s *sheet, said *saidInHead, rg region, profile *Profile, dates *label.Dates) (layout, findings) {
	finder, title := findTitle(s, said, rg, profile, dates)
	f := &layoutFinder{titleFinder: finder, lead: rg.lead}
	f.title, f.kicker = title.block, -1
	if title.block >= 0 {
		f.add(idTitle, title)
		f.headline.title = f.wholeTitle(title.block)
	} else {
		f.headline.title = said.pick(idTitle).text
	}
	f.squeezed = form.Squeeze(f.headline.title)
	f.cutBody()
	f.portions = append(f.leadPortions(), f.bodyPortions()...)
	f.readHeadline()
	return f.layout, f.findings
}

// cutBody takes from the region what is not body: the title, the labels and
// the furniture at its ends.
func (f *layoutFinder) cutBody() {
	first, lead, open := f.headEnd()
	f.lead = lead
	if open {
		first = f.skipSubtitle(first)
	}
	last := f.tailStart(first)
	f.body = f.region[first:last]
	if len(f.body) == 0 {
		f.head, f.tail = zone{0, len(f.page.Blocks)}, zone{}
		return
	}
	f.head = zone{f.headStart(f.body[0]), f.body[0]}
	f.findSubtitle()
	f.addLead()
	from := f.body[len(f.body)-1] + 1
	f.addSignature()
	f.tail = zone{from, f.tailEnd(f.body[len(f.body)-1] + 1)}
}

// addLead takes the paragraphs between title and text into the body, or the
// only one for the subtitle where it is marked as that.
func (f *layoutFinder) addLead() {
	var lead []int
	for _, i := range f.lead {
		b := &f.page.Blocks[i]
		switch {
		case i >= f.head.last || strings.HasPrefix(b.Text, "By ") && form.Capitalised(form.Head(b.Text, 12)) || i <= f.title || f.line(i).class != label.ClassProse || f.isMarked(b, markCaption) || label.IsPhotoText(b.Text) || slices.Contains(f.subtitles, i):
		case f.isMarked(b, markSubtitle) && len(f.lead) == 1 && form.Columns(b.Text) <= maxSubtitle:
			if len(f.subtitles) == 0 {
				f.subtitles = append(f.subtitles, i)
			}
		default:
			lead = append(lead, i)
		}
	}
	f.body = append(lead, f.body...)
}

// addSignature takes the signature of a notice into the body, the name of a
// body and a day, that stands behind the list of attachments.
func (f *layoutFinder) addSignature() {
	last := f.body[len(f.body)-1]
	for i := last + 1; i+1 < len(f.page.Blocks) && i < last+12; i++ {
		b := &f.page.Blocks[i]
		if b.LinkBytes > 0 || f.line(i).class == label.ClassLabel {
			continue
		}
		if f.line(i).class == label.ClassShort && label.IsBodyName(b.Text) && f.line(i+1).class == label.ClassDate &&
			f.within(b.Container, f.page.Blocks[last].Container) && form.Columns(f.page.Blocks[i+1].Text) <= 24 {
			f.body = append(slices.Clip(f.body), i, i+1)
		}
		return
	}
}

// headStart goes back from the body to where the head begins: a few lines
// above the title, or the lines next to the body where no title is shown.
func (f *layoutFinder) headStart(body int) int {
	from := body - 30
	if f.title >= 0 && f.title < body {
		from = max(f.title-25, body-80)
	}
	if !f.html {
		from = 0
	}
	return max(from, 0)
}

// tailEnd goes on from the body until what follows is no longer about it.
func (s *sheet) tailEnd(from int) int {
	last := min(from+25, len(s.page.Blocks))
	for i := from; i < last; i++ {
		if text := s.page.Blocks[i].Text; i > from+1 && len(text) <= 60 && furniture.IsStop(text) {
			return i
		}
	}
	return last
}
