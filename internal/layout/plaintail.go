package layout

import (
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/label"
)

// Below the text of a page without tags stand lists of other news, menus and
// addresses, and nothing but their form tells them: no sentence comes any more. A
// line of furniture below which none comes ends the text, be it far up; and behind
// the last sentence three short lines or more are a list of links.

// plainTail is the end of the body of a plain text in the region.
func (f *finder) plainTail(first int) int {
	end := len(f.region)
	for n := first + 1; n < end; n++ {
		if text := f.Page.Blocks[f.region[n]].Text; furniture.IsEnd(text) && !strings.HasPrefix(text, "*") {
			end = n // 完: what follows is the day, however much it is
		}
	}
	end = f.cutAfterLabels(first, f.cutFurniture(first, end))
	return f.cutLinks(first, f.cutLines(first, end))
}

// cutFurniture ends the body at the first line that heads another part and has no
// more paragraphs below it than above; or at one of furniture with none below it.
func (f *finder) cutFurniture(first, end int) int {
	below := 0
	for _, i := range f.region[first:end] {
		if f.isParagraph(i) {
			below++
		}
	}
	above := 0
	for n := first; n < end; n++ {
		switch i := f.region[n]; f.Line(i).Class {
		case label.ClassProse:
			if f.isParagraph(i) {
				above++
				below--
			}
		case label.ClassStop:
			if above > 0 && below <= above && len(f.Page.Blocks[i].Text) <= 60 {
				return n
			}
		case label.ClassJunk, label.ClassNav:
			if above > 0 && below == 0 {
				return n
			}
		}
	}
	return end
}

// isParagraph tells a sentence of the text from one of an address or an imprint.
func (f *finder) isParagraph(i int) bool {
	text := f.Page.Blocks[i].Text
	if f.Line(i).Class != label.ClassProse || furniture.IsClosing(text) {
		return false
	}
	name, value, ok := strings.Cut(text, ":")
	digits, _ := form.DigitsIn(value)
	return !ok || form.Columns(name) > label.LongLine || form.Columns(text) > 2*label.LongLine || digits < 3
}

// cutAfterLabels ends the body of a plain text at the first line of labels in
// its last third: what stands behind 来源 or 编辑 is about the site.
func (f *finder) cutAfterLabels(first, end int) int {
	for n := first + (end-first)*2/3; n < end; n++ {
		l := f.Line(f.region[n])
		credits := l.Class == label.ClassByline || l.Class == label.ClassLabel && label.OnlyCredits(l.Hits)
		if credits && n > first+1 && end-n <= 9 && !f.opensCaption(f.region[n]) {
			return n
		}
	}
	return end
}

// cutLines goes up from the end over labels, furniture and what closes a page, with
// the short lines among them.
func (f *finder) cutLines(first, end int) int {
	for n := end - 1; n >= first; n-- {
		i := f.region[n]
		if n > first && (furniture.IsClosing(f.Page.Blocks[i].Text) || f.isAuthorNote(i)) {
			end = n
			continue
		}
		if f.InProgramme(i) {
			return end
		}
		switch f.Line(i).Class {
		case label.ClassLabel, label.ClassByline, label.ClassCrumb, label.ClassJunk, label.ClassNav, label.ClassStop:
			if f.keepLabel(n, first) || f.Line(i).Class == label.ClassLabel && f.opensCaption(i) {
				return end
			}
			end = n
		case label.ClassDate:
			if !f.closesPage(n, first) {
				return end
			}
			end = n
		case label.ClassShort:
			if text := f.Page.Blocks[i].Text; label.IsAside(f.Line(i).Hits) || n > first && len(text) <= 3 && strings.Trim(text, "0123456789") == "" {
				end = n // the number of a page
			}
		default:
			return end
		}
	}
	return end
}

// cutLinks cuts what follows the last sentence and is no part of the text: a list
// of links, an appeal, the body that signs a notice and the day.
func (f *finder) cutLinks(first, end int) int {
	const fewestLinks = 3
	last := end - 1
	for last > first && !form.IsSentence(f.Page.Blocks[f.region[last]].Text) && f.Line(f.region[last]).Class != label.ClassProse {
		last--
	}
	if last > first && last+1 < end {
		if text := f.Page.Blocks[f.region[last]].Text; strings.HasSuffix(text, "?") && furniture.IsAppeal(text) {
			last-- // Ready to see more? Book a visit
		}
	}
	run := f.region[last+1 : end]
	if last <= first || len(run) == 0 || form.IsIntroduction(f.Page.Blocks[f.region[last]].Text) || !f.plainShape(f.region[first:last+1]).sentences {
		return end
	}
	for n, i := range run {
		text := f.Page.Blocks[i].Text
		switch {
		case f.InProgramme(i), label.OpensCaption(text), form.IsBulleted(text), label.IsHeadingText(text), strings.Count(text, " ") >= 2 && form.HasHan(text):
			return end // points, rows and captions
		case label.IsBodyName(text), isAddressLine(text), furniture.IsAppeal(text), isCapitals(text), n+1 < len(run) && f.Line(run[n+1]).Class == label.ClassDate && form.Columns(text) <= label.LongLine:
			return last + 1 + n
		}
	}
	if len(run) >= fewestLinks && !slices.ContainsFunc(run, f.Doubled) {
		return last + 1
	}
	return end
}

// isCapitals tells words in capitals: a button, or what heads another part.
func isCapitals(text string) bool {
	return strings.Contains(text, " ") && form.IsCapitals(text)
}

// isAddressLine tells the address of a page, or the name of a body with its address.
func isAddressLine(text string) bool {
	if form.Columns(text) <= widestUnmarked && strings.Contains(text, "@") || strings.Contains(text, "://") || strings.HasPrefix(text, "www.") {
		return true
	}
	name, rest, ok := strings.Cut(text, ", ")
	return ok && label.IsBodyName(name) && strings.ContainsAny(rest, "0123456789")
}
