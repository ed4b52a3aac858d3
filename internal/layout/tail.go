package layout

import (
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// The text ends where a heading opens another part (相关新闻), or before the credits
// and the furniture that follow the last paragraph. It is looked for from the end,
// so that a line of labels inside the text stays there.

// tailStart is the end of the body in the region.
func (f *finder) tailStart(first int) int {
	if !f.HTML {
		return f.plainTail(first)
	}
	end := len(f.region)
	for n := first + 1; n < end; n++ {
		i := f.region[n]
		stops := n >= first+(end-first)/2 && len(f.Page.Blocks[i].Text) <= 60 && f.Line(i).Class == label.ClassStop
		if stops || f.Line(f.region[n-1]).Class == label.ClassProse && form.StartsHan(f.Page.Blocks[i].Text) && furniture.IsEnd(f.Page.Blocks[i].Text) {
			end = n
		}
	}
	for n := end - 1; n >= first; n-- {
		i := f.region[n]
		text := f.Page.Blocks[i].Text
		switch {
		case n == first:
		case furniture.IsClosing(text) || f.isTitleAgain(i) || f.isAuthorNote(i),
			n+1 == end && end < len(f.region) && furniture.IsReprint(f.Page.Blocks[f.region[end]].Text) && (authorNoted(text) != "" || label.AuthorLine(text) != nil):
			end = n
			continue
		}
		if f.InProgramme(i) {
			return end // a notice may end in when, where and who
		}
		switch f.Line(i).Class {
		case label.ClassLabel, label.ClassByline, label.ClassCrumb, label.ClassJunk, label.ClassNav, label.ClassStop:
			if f.keepLabel(n, first) {
				return end
			}
			end = n
		case label.ClassTable:
			if !sheet.IsCredits(&f.Page.Blocks[i]) {
				return end
			}
			end = n
		case label.ClassImage:
		case label.ClassDate:
			if !f.closesPage(n, first) {
				return end
			}
			end = n
		case label.ClassShort:
			if !strings.Contains(f.Page.Blocks[i].Text, "://") {
				return end
			}
			if label.IsAside(f.Line(i).Hits) {
				end = n
			}
		default:
			return end
		}
	}
	return end
}

// closesPage tells the day under the names of those who wrote, that behind which releases
// of Hong Kong's government end, Ends/Friday, December 15, 2023, and that of a paper's edition.
func (f *finder) closesPage(n, first int) bool {
	above := f.region[max(n-1, 0)]
	text := f.Page.Blocks[f.region[n]].Text
	return n > first && f.Line(above).Class == label.ClassLabel && label.OnlyCredits(f.Line(above).Hits) ||
		strings.HasPrefix(text, "Ends/") || n > first && namesPaper(text)
}

// namesPaper tells a paper before its day: 《青岚日报》 2022-09-10 02版.
func namesPaper(text string) bool {
	at := form.IndexDigit(text)
	return at > 0 && label.MediumIn(text[:at]) != ""
}

// keepLabel tells a label at the end of the body that is part of the text:
// facts such as 联系电话 in a list of the same.
func (f *finder) keepLabel(n, first int) bool {
	i := f.region[n]
	return f.Page.Blocks[i].Kind == dom.Item && n > first && f.Page.Blocks[f.region[n-1]].Kind == dom.Item &&
		f.Line(i).Class == label.ClassLabel && f.Line(f.region[n-1]).Class == label.ClassLabel
}

// isAuthorNote tells the sentence below a text that says who its author is, whom the
// line above the text names: Jo Pell is a staff writer.
func (f *finder) isAuthorNote(i int) bool {
	const longest, nearest = 400, 40 // bytes; blocks above the text
	name := authorNoted(f.Page.Blocks[i].Text)
	if name == "" || len(f.Page.Blocks[i].Text) > longest {
		return false
	}
	top := f.region[0]
	for n := max(top-nearest, 0); n < min(top+nearest, i); n++ {
		if f.Line(n).Class == label.ClassByline && slices.ContainsFunc(label.Byline(f.Page.Blocks[n].Text), func(c label.Credit) bool { return c.Name == name }) {
			return true
		}
	}
	return false
}

// Reprinted gives the author of a text that appeared elsewhere first, where block i
// names him above the line that says so.
func Reprinted(s *sheet.Sheet, i int) []label.Credit {
	author := label.AuthorLine(s.Page.Blocks[i].Text)
	if author == nil || i+1 >= len(s.Page.Blocks) || !furniture.IsReprint(s.Page.Blocks[i+1].Text) {
		return nil
	}
	return author
}

// authorNoted is the name of two to four words that a sentence begins with which
// says who somebody is.
func authorNoted(s string) string {
	for at, words := 0, 0; words < 5; words++ {
		next := strings.IndexByte(s[at:], ' ')
		if next < 0 {
			return ""
		}
		if words >= 2 && form.HasWord("is covers writes reports works can", s[at:at+next]) {
			return s[:at-1]
		}
		at += next + 1
	}
	return ""
}
