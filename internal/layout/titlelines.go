package layout

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/head"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// A long title stands on several lines, which are blocks of their own where no heading
// holds them.

// continues tells whether block n can be a further line of the title: words, and
// no subtitle that a dash opens.
func (t *titleFinder) continues(n int) bool {
	b := &t.Page.Blocks[n]
	return b.Kind != dom.Table && (t.OwnMarks(b)|t.ContainerMarks(b.Container))&(sheet.MarkSubtitle|sheet.MarkKicker) == 0 && form.HasText(b.Text) && !label.IsDashed(b.Text)
}

// unbroken takes the blank out of a title that a line break left there, where
// the head of the page has none.
func (t *titleFinder) unbroken(i int, title string) string {
	text := t.Page.Blocks[i].Text
	if !strings.Contains(text, "\n") {
		return title
	}
	glued := strings.TrimSpace(strings.ReplaceAll(text, "\n", ""))
	for _, c := range t.said.Values {
		if c.Field == head.Title && strings.Contains(c.Raw, glued) {
			return glued
		}
	}
	return title
}

// wholeTitle is the title in block i with the lines beside it that belong to
// it, of which it gives the first and the last: the head of the page has them as one,
// or they are the lines of one bold paragraph.
func (t *titleFinder) wholeTitle(i int) (title string, first, last int) {
	const most = 3 // lines on each side
	text := t.titleOf(i)
	if t.titleNamed(text) {
		return text, i, i
	}
	for from := i; from >= max(i-most, 0) && (from == i || t.continues(from)); from-- {
		if !t.opensNamed(t.Page.Blocks[from].Text) {
			continue
		}
		for to := from; to <= min(i+most, len(t.Page.Blocks)-1) && (to == i || t.continues(to)); to++ {
			if to < i || to == from {
				continue
			}
			if longer := t.joinLines(from, to); t.titleNamed(longer) {
				return longer, from, to
			}
		}
	}
	if first, last := t.brokenLines(i); first < last {
		return t.joinLines(first, last), first, last
	}
	return text, i, i
}

// brokenLines gives the first and the last of the lines around block i that a br or a
// heading holds together and that are wholly bold. More than a few are no title.
func (t *titleFinder) brokenLines(i int) (first, last int) {
	const most = 4
	first, last = i, i
	if !t.HTML || !t.isBoldLine(i) {
		return i, i
	}
	for first > 0 && t.Page.Blocks[first].Broken && t.isBoldLine(first-1) && last-first <= most {
		first--
	}
	for last+1 < len(t.Page.Blocks) && t.Page.Blocks[last+1].Broken && t.isBoldLine(last+1) && last-first <= most {
		last++
	}
	if last-first >= most {
		return i, i
	}
	return first, last
}

// isBoldLine tells a line that is a heading's or wholly bold and reads as one of a title.
func (t *titleFinder) isBoldLine(i int) bool {
	const longest = 100 // columns
	b := &t.Page.Blocks[i]
	return (isBold(b) || b.Kind == dom.Heading) && t.continues(i) && b.LinkBytes == 0 && t.Line(i).Class == label.ClassShort && form.Columns(b.Text) <= longest && !form.IsSentence(b.Text)
}

// joinLines puts lines on one, with a blank between those in Latin letters.
func (t *titleFinder) joinLines(first, last int) string {
	title := ""
	for i := first; i <= last; i++ {
		line := titleLine(t.Page.Blocks[i].Text)
		if title != "" && form.LastRune(title) < 0x2E80 && form.FirstRune(line) < 0x2E80 {
			title += " "
		}
		title += line
	}
	return title
}
