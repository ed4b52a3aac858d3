package layout

import (
	"slices"
	"strings"
	"unicode"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// Lines around the title that belong to it have no class on most pages. A subtitle
// opens with a dash, is a lesser heading, or stands between title and labels; a
// kicker stands above the title in the same container. Names of columns and of
// bodies stand in the same places, so a line must be long enough to be neither.

// maxSubtitle is how long a subtitle is at most, in columns.
const maxSubtitle = 320

// skipSubtitle takes lines after the head that are a subtitle out of the body:
// in HTML those that a class, a heading or —— marks, in plain text a line
// alone before the first paragraph.
func (f *finder) skipSubtitle(end int) int {
	if !f.HTML {
		f.readLinesAbove(end)
	} else {
		end = f.readHeadlineBlock(end)
	}
	if !f.HTML && f.plainShape(f.region[end:]).subheads > 0 {
		return end // the first subheading looks like a subtitle
	}
	if f.HTML && end < len(f.region) && f.isLoneHeading(end) {
		f.Subtitles = append(f.Subtitles, f.region[end])
		return end + 1
	}
	for n := end; n < len(f.region) && n < end+2; n++ {
		if !f.HTML && n+1 == len(f.region) {
			break // it is all the text there is
		}
		i := f.region[n]
		b := &f.Page.Blocks[i]
		marked := label.IsDashed(b.Text) || f.OwnMarks(b)&sheet.MarkSubtitle != 0 || b.Kind == dom.Heading && f.isSummary(b.Text)
		if f.Title < 0 || form.Columns(b.Text) > maxSubtitle || !marked && (f.Line(i).Class != label.ClassShort || form.Columns(b.Text) > 120) {
			break
		}
		if !marked && (f.HTML || end == 0 || !form.HasLetter(b.Text) || form.IsBulleted(b.Text) || label.IsMarkedCaption(b.Text) || label.IsSalutation(b.Text) || label.IsHeadingText(b.Text) || isQuestion(b.Text) || form.Columns(b.Text) < narrowestDeck || f.InProgramme(i) || len(f.Subtitles) > 0 && !f.isDeckAbove(n) || f.Doubled(i)) {
			break
		}
		f.Subtitles = append(f.Subtitles, i)
		end = n + 1
		if !f.HTML && !f.isDeckAbove(end) {
			break
		}
	}
	return end
}

// isQuestion tells the subheading that an answer follows.
func isQuestion(s string) bool { return strings.HasSuffix(s, "？") || strings.HasSuffix(s, "?") }

// isLoneHeading tells the region's n-th block that is the only heading of its size, right
// below the title and right above the text, and long enough not to head a section.
func (f *finder) isLoneHeading(n int) bool {
	i := f.region[n]
	b := &f.Page.Blocks[i]
	if b.Kind != dom.Heading || f.Title < 0 || i != f.Title+1 || b.Container != f.Page.Blocks[f.Title].Container || n+1 >= len(f.region) || f.Line(f.region[n+1]).Class != label.ClassProse {
		return false
	}
	if f.Line(i).Class != label.ClassShort || !f.isDeck(i, 2*maxSubtitle) || form.StartsHan(b.Text) && form.Columns(b.Text) < 2*narrowestDeck {
		return false
	}
	return !slices.ContainsFunc(f.region[n+1:], func(m int) bool {
		return f.Page.Blocks[m].Kind == dom.Heading && f.Page.Blocks[m].Level <= b.Level
	})
}

// isDeckAbove tells whether the region's n-th block is the second line of the
// deck of a wire text: below it the text opens with its dateline.
func (f *finder) isDeckAbove(n int) bool {
	return n+1 < len(f.region) && len(f.Subtitles) == 1 && f.Line(f.region[n]).Class == label.ClassShort && label.OpensWithDateline(f.Page.Blocks[f.region[n+1]].Text)
}

// readHeadlineBlock reads a headline block at the start of the body: lines above
// the title once more are its kicker, lines below it, up to the text, its
// subtitle. end is the number of blocks of the region that are head.
func (f *finder) readHeadlineBlock(end int) int {
	at := slices.IndexFunc(f.region[:min(end, len(f.region))], f.isTitleAgain)
	if at < 0 || at > 4 || f.Title >= 0 && f.region[at] == f.Title && f.Page.Blocks[f.Title].Kind == dom.Heading {
		return end
	}
	var above, below []int
	for _, i := range f.region[:at] {
		if f.Line(i).Class == label.ClassShort && !f.isTitleAgain(i) && !label.OpensCaption(f.Page.Blocks[i].Text) {
			above = append(above, i)
		}
	}
	n := at + 1
	for ; n < len(f.region) && f.Line(f.region[n]).Class == label.ClassShort && len(below) < 4; n++ {
		if label.HasYearBracket(form.StripBrackets(f.Page.Blocks[f.region[n]].Text)) {
			return end // a document begins with its number
		}
		if i := f.region[n]; !f.isTitleAgain(i) {
			below = append(below, i)
		}
	}
	// lines that go on are the text itself
	if len(below) > 3 || n < len(f.region) && f.Line(f.region[n]).Class != label.ClassProse && f.Line(f.region[n]).Class != label.ClassByline && f.Line(f.region[n]).Class != label.ClassImage {
		return end
	}
	if len(above) > 0 && len(above) <= 2 && f.Kicker < 0 {
		f.Kicker = above[len(above)-1]
	}
	if len(f.Subtitles) == 0 && len(below) > 0 && n < len(f.region) {
		f.Subtitles = below
		return max(end, n)
	}
	return end
}

// readLinesAbove reads the lines of a plain text between the title and the
// labels: one that is a body's name is the source, the first other one the
// subtitle.
func (f *finder) readLinesAbove(end int) {
	for n := range min(end, len(f.region)) {
		i := f.region[n]
		text := strings.TrimSpace(f.Page.Blocks[i].Text)
		if i <= f.Title || f.Title < 0 || f.Line(i).Class != label.ClassShort || !form.HasLetter(text) || form.IsBulleted(text) || f.isTitleAgain(i) || f.AnswersLabel(i) || f.isPairAt(n) {
			continue
		}
		if label.IsBodyName(text) && !label.IsDashed(text) {
			f.Senders = append(f.Senders, i)
		} else if len(f.Subtitles) == 0 && form.Columns(text) >= 8 && !f.namesSender(text) && !unicode.IsLower(form.FirstRune(text)) && !label.IsDocNumber(text) { // in Local News
			f.Subtitles = append(f.Subtitles, i)
		}
	}
}

// findSubtitle takes a lesser heading or a dashed line right below the title
// for the subtitle, where it stands outside the body.
func (f *finder) findSubtitle() {
	if !f.HTML || f.Title < 0 || len(f.Subtitles) > 0 {
		return
	}
	t := &f.Page.Blocks[f.Title]
	if i := f.Title - 1; i >= 0 && f.Line(i).Class == label.ClassShort && (f.IsMarked(&f.Page.Blocks[i], sheet.MarkKicker) || f.standsOver(i, t)) {
		f.Kicker = i
	}
	last := f.Title + 2
	for i := f.Title + 1; i < min(last+1, f.Head.Last); i++ {
		b := &f.Page.Blocks[i]
		if f.isTitleAgain(i) || f.Page.Containers[b.Container].Hidden {
			last = min(last+1, f.Title+4)
			continue
		}
		if !f.isSubtitle(i, t) || len(f.Subtitles) > 0 && !form.StartsHan(b.Text) && form.Capitalised(b.Text) {
			break
		}
		f.Subtitles = append(f.Subtitles, i)
	}
	if len(f.Subtitles) == 0 {
		f.findTeaser()
	}
}

// findTeaser takes the line that is marked as the lead for the subtitle where the labels
// stand between it and the title.
func (f *finder) findTeaser() {
	const furthest = 6 // blocks below the title
	for i := f.Title + 1; i < min(f.Title+furthest, f.Head.Last); i++ {
		switch b := &f.Page.Blocks[i]; f.Line(i).Class {
		case label.ClassLabel, label.ClassDate, label.ClassByline, label.ClassImage, label.ClassJunk:
		case label.ClassShort, label.ClassProse:
			if b.LinkBytes == 0 && f.IsMarked(b, sheet.MarkSubtitle|sheet.MarkLead) && form.Columns(b.Text) <= maxSubtitle && form.Columns(b.Text) >= 2*narrowestDeck && !f.isTitleAgain(i) && !slices.Contains(f.lead, i) {
				f.Subtitles = append(f.Subtitles, i)
				return
			}
		default:
			return
		}
	}
}

// isSubtitle tells a line below the title that a lesser heading, a dash, a class
// or its place makes the subtitle.
func (f *finder) isSubtitle(i int, title *dom.Block) bool {
	const longestUnmarked = 200
	b, class := &f.Page.Blocks[i], f.Line(i).Class
	width, marked := form.Columns(b.Text), f.IsMarked(b, sheet.MarkSubtitle)
	switch {
	case b.LinkBytes > 0, width > longestUnmarked && !marked, width > 2*maxSubtitle, label.IsColumn(b.Text):
		return false
	case class == label.ClassProse && (marked || f.OwnMarks(b)&sheet.MarkLead != 0 && !slices.Contains(f.lead, i)):
		return true // a short lead that the body has not
	case b.Kind == dom.Heading && title.Kind == dom.Heading && b.Level > title.Level && b.Container == title.Container:
		return class == label.ClassShort || class == label.ClassProse
	}
	return class == label.ClassShort && (label.IsDashed(b.Text) || marked || f.IsMarked(b, sheet.MarkLead) || f.standsUnder(i))
}

// narrowestDeck is how wide a kicker or a subtitle is at least, in columns.
const narrowestDeck = 12

// isDeck tells a line of no more than widest columns that can be a kicker or a
// subtitle by its form: neither a name nor a sentence nor a word or two.
func (f *finder) isDeck(i, widest int) bool {
	text := f.Page.Blocks[i].Text
	switch width := form.Columns(text); {
	case width < narrowestDeck, width > widest, form.IsSentence(text):
		return false
	case !form.StartsHan(text) && !isLatinDeck(text):
		return false
	case label.IsBodyName(text), f.said.IsSite(text):
		return false
	}
	return len(f.Line(i).Hits) == 0
}

// isLatinDeck tells words that go on as a sentence does from the names of places, people
// and columns, which have a capital each.
func isLatinDeck(s string) bool {
	const fewest = 6
	return len(strings.Fields(s)) >= fewest && !form.Capitalised(s)
}

// standsUnder tells a line below the title, or below its repetition, that reads as its
// subtitle: the labels stand below it, or the kicker above the title.
func (f *finder) standsUnder(i int) bool {
	text, widest := f.Page.Blocks[i].Text, 80
	if !form.StartsHan(text) {
		widest = 160
	}
	if i != f.Title+1 && !f.isTitleAgain(i-1) || !f.isDeck(i, widest) || form.HasSign(text, "：:") || label.OnlyNames(text) {
		return false
	}
	below := label.ClassShort
	if i+1 < len(f.Page.Blocks) {
		below = f.Line(i + 1).Class
	}
	return f.Kicker >= 0 || below == label.ClassDate || below == label.ClassByline || below == label.ClassLabel && label.AnyColon(f.Line(i+1).Hits)
}

// standsOver tells a line right above the title, in the same container and
// long enough not to be the name of a column, that reads as its kicker.
func (f *finder) standsOver(i int, title *dom.Block) bool {
	b := &f.Page.Blocks[i]
	lesser := b.Kind == dom.Paragraph || b.Kind == dom.Heading && b.Level > title.Level && form.StartsHan(b.Text)
	beside := lesser && title.Kind == dom.Heading && b.Container == title.Container
	return beside && b.LinkBytes == 0 && !f.Hidden(i) && f.isDeck(i, 60)
}

// readHeadline reads kicker and subtitle: lines of their own, or lines of the
// heading before and behind the title.
func (f *finder) readHeadline() {
	kicker := ""
	var lines []string
	if f.Title >= 0 && f.Page.Blocks[f.Title].Kind == dom.Heading {
		text := f.Page.Blocks[f.Title].Text
		if at := f.dashedLine(&f.Page.Blocks[f.Title]); at > 0 {
			lines = append(lines, titleLine(text[at:]))
		} else if start, end := f.titlePart(f.Title); end > 0 {
			kicker = titleLine(text[:start])
			if rest := titleLine(text[end:]); rest != "" {
				lines = append(lines, rest)
			}
		}
	}
	for _, i := range f.Subtitles {
		lines = append(lines, titleLine(f.Page.Blocks[i].Text))
	}
	if f.Kicker >= 0 && kicker == "" {
		kicker = titleLine(f.Page.Blocks[f.Kicker].Text)
	}
	f.Headline.Kicker, f.Headline.Subtitle = kicker, strings.Join(lines, " ")
}
