package layout

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/label"
)

// The text ends where a heading opens another part (相关新闻), or before the credits
// and the furniture that follow the last paragraph. It is looked for from the end,
// so that a line of labels inside the text stays there.

// tailStart is the end of the body in the region.
func (f *finder) tailStart(first int) int {
	end := len(f.region)
	for n := first + 1; n < end && !f.HTML; n++ {
		if text := f.Page.Blocks[f.region[n]].Text; furniture.IsEnd(text) && !strings.HasPrefix(text, "*") {
			end = n // 完: what follows is the day, however much it is
		}
	}
	for n := first + (end-first)/2; n < end; n++ {
		if i := f.region[n]; len(f.Page.Blocks[i].Text) <= 60 && f.Line(i).Class == label.ClassStop {
			end = n
		}
	}
	if !f.HTML {
		end = f.cutAfterLabels(first, end)
	}
	for n := end - 1; n >= first; n-- {
		if i := f.region[n]; n > first && (furniture.IsClosing(f.Page.Blocks[i].Text) || f.HTML && f.isTitleAgain(i)) {
			end = n
			continue
		}
		if f.InProgramme(f.region[n]) {
			return end // a notice may end in when, where and who
		}
		switch f.Line(f.region[n]).Class {
		case label.ClassLabel, label.ClassByline, label.ClassCrumb, label.ClassJunk, label.ClassNav, label.ClassStop:
			if f.keepLabel(n, first) {
				return end
			}
			end = n
		case label.ClassImage:
		case label.ClassDate:
			if n > first && f.Line(f.region[n-1]).Class == label.ClassLabel && label.OnlyCredits(f.Line(f.region[n-1]).Hits) {
				end = n // the day under the names of those who wrote
				continue
			}
			if !strings.HasPrefix(f.Page.Blocks[f.region[n]].Text, "Ends/") {
				return end
			}
			end = n // Ends/Friday, December 15, 2023 closes releases of Hong Kong's government
		case label.ClassShort:
			if f.HTML && !strings.Contains(f.Page.Blocks[f.region[n]].Text, "://") {
				return end
			}
			if label.IsAside(f.Line(f.region[n]).Hits) {
				end = n
			}
		default:
			return end
		}
	}
	return end
}

// cutAfterLabels ends the body of a plain text at the first line of labels in
// its last third: what stands behind 来源 or 编辑 is about the site.
func (f *finder) cutAfterLabels(first, end int) int {
	for n := first + (end-first)*2/3; n < end; n++ {
		l := f.Line(f.region[n])
		if l.Class == label.ClassLabel && n > first+1 && label.OnlyCredits(l.Hits) && end-n <= 9 {
			return n
		}
	}
	return end
}

// keepLabel tells a label at the end of the body that is part of the text:
// facts such as 联系电话 in a list of the same.
func (f *finder) keepLabel(n, first int) bool {
	i := f.region[n]
	return f.Page.Blocks[i].Kind == dom.Item && n > first && f.Page.Blocks[f.region[n-1]].Kind == dom.Item &&
		f.Line(i).Class == label.ClassLabel && f.Line(f.region[n-1]).Class == label.ClassLabel
}
