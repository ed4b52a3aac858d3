package layout

import (
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/head"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// Layout is how a page is laid out around its text.
type Layout struct {
	Title     int   // block of the title; -1: none is shown
	Way       Way   // how it was told
	Senders   []int // lines between title and text that name a body and no more, in a plain text
	Kicker    int   // block above the title that belongs to it; -1: none
	Subtitles []int // blocks of the subtitle
	Body      []int // the blocks of the text, in order, with what stands among them
	Head      Zone  // what stands above the body
	Tail      Zone  // what stands below it
	Portions  []Portion
	Headline  Headline
}

// Zone is a stretch of blocks beside the body: page.Blocks[first:last] without
// the body's own.
type Zone struct{ First, Last int }

// Headline is what title, kicker and subtitle say.
type Headline struct {
	Kicker, Subtitle string
	Title            string // with its further lines; what the head of the page names where none is shown
	Shown            string // as it stands; empty where none is shown
}

// finder makes the layout, in the order of its methods in Find.
type finder struct {
	*titleFinder
	Layout
	lead     []int  // paragraphs between title and region that may belong to the text
	squeezed string // the title without blanks and signs

	titleFirst, titleLast int          // the blocks of the title, where it is shown
	setText               *setText     // of the body; nil until somebody asks
	plain                 *plainShape  // of the body of a plain text; nil until somebody asks
	headLike              map[int]bool // of blocks: what isHeadLike said
}

// Find tells what of a page is its title, what the lines around that, and
// what its text. named is what the head of the page calls the article best.
func Find(s *sheet.Sheet, said *head.Head, named string, rg Region, dates *label.Dates) Layout {
	titles, title := findTitle(s, said, rg, dates)
	f := &finder{titleFinder: titles, lead: rg.lead, headLike: map[int]bool{}}
	f.Title, f.Way, f.Kicker = title.block, title.way, -1
	f.Headline.Title = named
	if f.Title >= 0 {
		f.Headline.Title, f.titleFirst, f.titleLast = f.wholeTitle(f.Title)
		f.Headline.Shown = f.shownTitle()
	}
	f.squeezed = form.Squeeze(f.Headline.Title)
	f.cutBody()
	f.Portions = slices.Concat(f.leadPortions(), f.bodyPortions(), f.tailPortions())
	f.readHeadline()
	return f.Layout
}

// shownTitle is the title as the page shows it.
func (f *finder) shownTitle() string {
	if f.HTML {
		return f.unbroken(f.Title, f.Headline.Title)
	}
	return f.titleOf(f.Title)
}

// cutBody takes from the region what is not body: the title, the labels and
// the furniture at its ends.
func (f *finder) cutBody() {
	first, lead, open := f.headEnd()
	f.lead = lead
	if open {
		first = f.skipSubtitle(f.skipHeadlines(first))
	}
	last := f.tailStart(first)
	f.Body = f.region[first:last]
	if len(f.Body) == 0 {
		f.Head, f.Tail = Zone{0, len(f.Page.Blocks)}, Zone{}
		return
	}
	f.Head = Zone{f.headStart(f.Body[0]), f.Body[0]}
	f.findSubtitle()
	f.addLead()
	from := f.Body[len(f.Body)-1] + 1
	if f.HTML {
		f.addSignature()
		f.addClosing()
	}
	f.Tail = Zone{from, f.tailEnd(f.Body[len(f.Body)-1] + 1)}
}

// addLead takes the paragraphs between title and text into the body, or the
// only one for the subtitle where it is marked as that.
func (f *finder) addLead() {
	var lead []int
	for _, i := range f.lead {
		b := &f.Page.Blocks[i]
		switch {
		case i <= f.Title, i >= f.Head.Last, slices.Contains(f.Subtitles, i), !f.isLead(i):
		case f.IsMarked(b, sheet.MarkCaption), label.IsPhotoText(b.Text):
		case strings.HasPrefix(b.Text, "By ") && form.Capitalised(form.Head(b.Text, 12)):
		case len(f.lead) == 1 && form.Columns(b.Text) <= maxSubtitle && (f.IsMarked(b, sheet.MarkSubtitle) || i == f.Title+1 && (f.isSummary(b.Text) || f.sharesBox(i))):
			if len(f.Subtitles) == 0 {
				f.Subtitles = append(f.Subtitles, i)
			}
		default:
			lead = append(lead, i)
		}
	}
	f.Body = append(lead, f.Body...)
}

// sharesBox tells a line in the box of the title, where the text has one of its own.
func (f *finder) sharesBox(i int) bool {
	at := f.Page.Blocks[i].Container
	return at > 0 && at == f.Page.Blocks[f.Title].Container && !f.Within(f.Page.Blocks[f.Body[0]].Container, at)
}

// isLead tells a paragraph, or an entry of a list of points, from the lines that
// stand between title and text.
func (f *finder) isLead(i int) bool {
	b := &f.Page.Blocks[i]
	switch f.Line(i).Class {
	case label.ClassProse:
		return true
	case label.ClassShort:
		return b.Kind == dom.Item || form.Columns(b.Text) >= 2*label.LongLine
	}
	return false
}

// isSummary tells the text that the head of the page sums the article up in.
func (f *finder) isSummary(text string) bool {
	return slices.ContainsFunc(f.said.Values, func(v head.Value) bool { return v.Field == head.Summary && form.SameText(v.Text, text) })
}

// addSignature takes the signature of a notice into the body, the name of a
// body and a day, that stands behind the list of attachments.
func (f *finder) addSignature() {
	last := f.Body[len(f.Body)-1]
	for i := last + 1; i+1 < len(f.Page.Blocks) && i < last+12; i++ {
		b := &f.Page.Blocks[i]
		if b.LinkBytes > 0 || f.Line(i).Class == label.ClassLabel {
			continue
		}
		if f.Line(i).Class == label.ClassShort && label.IsBodyName(b.Text) && f.Line(i+1).Class == label.ClassDate &&
			f.Within(b.Container, f.Page.Blocks[last].Container) && form.Columns(f.Page.Blocks[i+1].Text) <= 24 {
			f.Body = append(slices.Clip(f.Body), i, i+1)
		}
		return
	}
}

// addClosing takes a few short lines into the body that stand between its pictures at the
// end and the line with its credits: accounts close with a wish or a saying.
func (f *finder) addClosing() {
	const most = 6 // lines
	last := f.Body[len(f.Body)-1]
	box := f.Page.Around(int32(f.Body[0]), int32(last+1))
	var closing []int
	for i := last + 1; i < len(f.Page.Blocks) && len(closing) <= most; i++ {
		b := &f.Page.Blocks[i]
		switch l := f.Line(i); {
		case l.Class == label.ClassImage:
		case l.Class == label.ClassLabel && label.OnlyCredits(l.Hits) && i > last+1:
			f.Body = append(slices.Clip(f.Body), closing...)
			return
		case l.Class != label.ClassShort || b.Kind != dom.Paragraph || b.LinkBytes > 0 || !form.StartsHan(b.Text) || f.Hidden(i) || !f.Within(b.Container, box):
			return
		default:
			closing = append(closing, i)
		}
	}
}

// headStart goes back from the body to where the head begins: a few lines
// above the title, or the lines next to the body where no title is shown.
func (f *finder) headStart(body int) int {
	from := body - 30
	if f.Title >= 0 && f.Title < body {
		from = max(f.Title-25, body-80)
	}
	if !f.HTML {
		from = 0
	}
	return max(from, 0)
}

// tailEnd goes on from the body until what follows is no longer about it.
func (f *finder) tailEnd(from int) int {
	last := min(from+25, len(f.Page.Blocks))
	for i := from; i < last; i++ {
		if text := f.Page.Blocks[i].Text; i > from+1 && len(text) <= 60 && furniture.IsStop(text) {
			return i
		}
	}
	return last
}
