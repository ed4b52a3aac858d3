package layout

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// The part of a page that holds the text begins too early more often than not: with
// the title once more, the line of labels, buttons, a box with the date. Head ends
// at the last of these before the text begins; a few short lines between them are
// head too, a row of short lines is the text.

// maxHeadShorts is how many lines in a row may stand between the labels at the
// top of a body. A body of one-line paragraphs has more.
const maxHeadShorts = 6

// headEnd is the number of blocks at the start of the region that are head:
// all up to the last title, label, date, breadcrumb or furniture line before
// the text begins.
//
// A paragraph above the line with the date is lead. open tells that what follows
// the head may be its subtitle.
func (f *finder) headEnd() (end int, lead []int, open bool) {
	lead = f.lead
	shorts := 0
	again := f.titleAboveProse()
	for n, i := range f.region {
		l := f.Line(i)
		switch {
		case n < again, i == f.Title || f.isTitleAgain(i):
			end, shorts = n+1, 0
		case l.Class == label.ClassLabel && shorts > 2 && end == 0 && f.Title >= 0 && f.Title < i:
			// labels far from the title and after lines of text belong to the text
		case l.Class == label.ClassLabel, l.Class == label.ClassDate, l.Class == label.ClassByline, l.Class == label.ClassCrumb, l.Class == label.ClassJunk, l.Class == label.ClassNav:
			end, shorts = n+1, 0
		case l.Class == label.ClassTable && sheet.IsFacts(&f.Page.Blocks[i]):
			end, shorts = n+1, 0
		case l.Class == label.ClassImage:
		case l.Class == label.ClassShort && f.isHeadShort(n, end):
			end, shorts = n+1, 0
		case l.Class == label.ClassShort:
			if shorts++; shorts > maxHeadShorts {
				return end, lead, false
			}
		case f.Title >= 0 && f.Title < i && i <= f.Title+2 && f.OwnMarks(&f.Page.Blocks[i])&sheet.MarkSubtitle != 0 && form.Columns(f.Page.Blocks[i].Text) <= 2*maxSubtitle:
			end = n + 1
		case len(lead) == 0 && f.isLeadAt(n):
			lead = append(lead, i)
			end, shorts = n+1, 0
		default:
			return end, lead, true
		}
	}
	if end == len(f.region) {
		return 0, lead, false // nothing but labels: a table of facts is the body
	}
	return end, lead, true
}

// isHeadShort tells that the region's n-th block, a short line, is head: by what it is, or
// for it stands right below the head, which ends at end.
func (f *finder) isHeadShort(n, end int) bool {
	i := f.region[n]
	text := f.Page.Blocks[i].Text
	switch {
	case f.Boxed(i), f.NamesAuthor(i), !f.HTML && !form.HasLetter(text): // a line that is drawn
		return true
	case (!f.HTML || f.Page.Blocks[i].Tag == atom.Dd) && f.AnswersLabel(i), !f.HTML && f.Title < 0 && f.inMenu(i):
		return true
	case n != end:
		return false
	}
	return (n > 0 || i == f.Title+1) && f.IsMetaShort(i) || n > 0 && furniture.IsReleaseHead(text) || f.isSenderAt(n) || f.isPairAt(n)
}

// isPairAt tells a line of a plain text below the title that is a label nobody knows, or
// its value: Intended audience: / General public; in / Community, Giving.
func (f *finder) isPairAt(n int) bool {
	return !f.HTML && f.Title >= 0 && f.Title < f.region[n] && (f.asksAt(n) && f.answersAt(n+1) || n > 0 && f.asksAt(n-1) && f.answersAt(n))
}

func (f *finder) asksAt(n int) bool {
	const most = 4 // words
	text := f.Page.Blocks[f.region[n]].Text
	return text == "in" || strings.HasSuffix(text, ":") && form.IsLatin(form.FirstRune(text)) && strings.Count(text, " ") < most
}

func (f *finder) answersAt(n int) bool {
	const widest = 40 // columns
	if n >= len(f.region) || f.asksAt(n) {
		return false
	}
	i := f.region[n]
	text := f.Page.Blocks[i].Text
	return f.Line(i).Class == label.ClassShort && form.Columns(text) <= widest && !form.IsSentence(text)
}

// isSenderAt tells the line of a plain text between the day and the first paragraph that
// is the name of a body: a department that wrote the text. Below an introduction it
// would be one of those whom a notice is for.
func (f *finder) isSenderAt(n int) bool {
	if f.HTML || n == 0 || n+1 >= len(f.region) || f.Line(f.region[n-1]).Class != label.ClassDate {
		return false
	}
	text := f.Page.Blocks[f.region[n]].Text
	return label.IsBodyName(text) && form.StartsHan(text) && f.Line(f.region[n+1]).Class == label.ClassProse
}

// skipHeadlines goes over the lines of a headline that a wire text brings along, up
// to its dateline. One line alone may be its subtitle.
func (f *finder) skipHeadlines(end int) int {
	const most = 5
	n := end
	for n < len(f.region) && n < end+most && f.Line(f.region[n]).Class == label.ClassShort && !form.IsSentence(f.Page.Blocks[f.region[n]].Text) {
		n++
	}
	if !f.HTML || n-end < 2 || n == len(f.region) || !label.OpensWithWire(f.Page.Blocks[f.region[n]].Text) && !f.isHeadlineBlock(f.region[end:n+1]) {
		return end
	}
	return n
}

// isHeadlineBlock tells bold lines in the middle of the page above a paragraph that
// is set to the side.
func (f *finder) isHeadlineBlock(blocks []int) bool {
	last := len(blocks) - 1
	set := func(i int) bool { b := &f.Page.Blocks[i]; return b.Align == dom.Centered && isBold(b) }
	return f.Line(blocks[last]).Class == label.ClassProse && f.Page.Blocks[blocks[last]].Align != dom.Centered &&
		!slices.ContainsFunc(blocks[:last], func(i int) bool { return !set(i) })
}

// titleAboveProse is the number of blocks of a plain text up to the last place
// above the first paragraph where the title stands: names and numbers of contacts
// before it are head, however many they are.
func (f *finder) titleAboveProse() int {
	last := 0
	if f.HTML {
		return 0
	}
	for n, i := range f.region {
		if f.Line(i).Class == label.ClassProse && i != f.Title {
			break
		}
		if i == f.Title || f.isTitleAgain(i) {
			last = n + 1
		}
	}
	return last
}

// isLeadAt tells whether the region's n-th block is a paragraph above the line
// with the date: the lead, and what is below it up to that line still head. The
// text itself follows that line. Several lines between are those of a letter or a
// speech inside the text, with its own day.
func (f *finder) isLeadAt(n int) bool {
	const near, most = 6, 2
	shorts := 0
	if f.Title < 0 || f.region[n] < f.Title || f.OwnMarks(&f.Page.Blocks[f.region[n]])&sheet.MarkSubtitle != 0 {
		return false
	}
	for m := n + 1; m < min(n+near, len(f.region)); m++ {
		switch l := f.Line(f.region[m]); l.Class {
		case label.ClassProse:
			return false
		case label.ClassShort:
			if shorts++; shorts > most {
				return false
			}
		case label.ClassDate, label.ClassByline:
			return f.proseAfter(m)
		case label.ClassLabel:
			if slices.ContainsFunc(l.Hits, func(h label.Hit) bool { return h.Label.Field.OfPublication() }) {
				return f.proseAfter(m)
			}
		}
	}
	return false
}

// proseAfter tells whether two paragraphs or more follow the region's n-th
// block.
func (f *finder) proseAfter(n int) bool {
	found := 0
	for _, i := range f.region[n+1:] {
		if f.Line(i).Class == label.ClassProse {
			if found++; found == 2 {
				return true
			}
		}
	}
	return false
}

// isTitleAgain tells whether block i repeats the title that stands elsewhere.
func (f *finder) isTitleAgain(i int) bool {
	if f.titleFirst < f.titleLast && f.titleFirst <= i && i <= f.titleLast {
		return true
	}
	t := f.squeezed
	text := f.Page.Blocks[i].Text
	if t == "" || len(text) > 2*len(t)+12 {
		return false
	}
	s := form.Squeeze(text)
	if s == t || s == "" || !strings.Contains(t, s) || form.IsSentence(text) {
		return s == t
	}
	if len(s)*3 >= len(t)*2 {
		return true
	}
	// a title of several lines is repeated line by line; a lesser part of it alone may be a subheading
	beside := func(n int) string {
		if n < 0 || n >= len(f.Page.Blocks) || len(f.Page.Blocks[n].Text) > len(t) {
			return "\x00"
		}
		return form.Squeeze(f.Page.Blocks[n].Text)
	}
	return strings.Contains(t, beside(i-1)+s) || strings.Contains(t, s+beside(i+1))
}
