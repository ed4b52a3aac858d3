package article

import (
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
)

// maxSubtitle is how long a subtitle is at most, in columns.
const maxSubtitle = 320

// skipSubtitle takes lines after the head that are a subtitle out of the body:
// in HTML those that a class, a heading or —— marks, in plain text a line
// alone before the first paragraph.
func (f *layoutFinder) skipSubtitle(end int) int {
	if !f.html {
		f.readLinesAbove(end)
	} else {
		end = f.readHeadlineBlock(end)
	}
	for n := end; n < len(f.region) && n < end+2; n++ {
		i := f.region[n]
		b := &f.page.Blocks[i]
		marked := label.IsDashed(b.Text) || f.ownMarks(b)&markSubtitle != 0
		if f.title < 0 || form.Columns(b.Text) > maxSubtitle || !marked && (f.line(i).class != label.ClassShort || form.Columns(b.Text) > 120) {
			break
		}
		if !marked && (f.html || end == 0 || label.IsSalutation(b.Text) || len(f.subtitles) > 0 || f.doubled(i)) {
			break
		}
		f.subtitles = append(f.subtitles, i)
		end = n + 1
		if !f.html {
			break
		}
	}
	return end
}

// readHeadlineBlock reads a headline block at the start of the body: lines above
// the title once more are its kicker, lines below it, up to the text, its
// subtitle. end is the number of blocks of the region that are head.
func (f *layoutFinder) readHeadlineBlock(end int) int {
	at := slices.IndexFunc(f.region[:min(end, len(f.region))], f.isTitleAgain)
	if at < 0 || at > 4 || f.title >= 0 && f.region[at] == f.title && f.page.Blocks[f.title].Kind == dom.Heading {
		return end
	}
	var above, below []int
	for _, i := range f.region[:at] {
		if f.line(i).class == label.ClassShort && !f.isTitleAgain(i) {
			above = append(above, i)
		}
	}
	n := at + 1
	for ; n < len(f.region) && f.line(f.region[n]).class == label.ClassShort && len(below) < 4; n++ {
		if label.HasYearBracket(form.StripBrackets(f.page.Blocks[f.region[n]].Text)) {
			return end // a document begins with its number
		}
		if i := f.region[n]; !f.isTitleAgain(i) {
			below = append(below, i)
		}
	}
	// lines that go on are the text itself
	if len(below) > 3 || n < len(f.region) && f.line(f.region[n]).class != label.ClassProse && f.line(f.region[n]).class != label.ClassByline && f.line(f.region[n]).class != label.ClassImage {
		return end
	}
	if len(above) > 0 && len(above) <= 2 && f.kicker < 0 {
		f.kicker = above[len(above)-1]
	}
	if len(f.subtitles) == 0 && len(below) > 0 && n < len(f.region) {
		f.subtitles = below
		return max(end, n)
	}
	return end
}

// readLinesAbove reads the lines of a plain text between the title and the
// labels: one that is a body's name is the source, the first other one the
// subtitle.
func (f *layoutFinder) readLinesAbove(end int) {
	for n := range min(end, len(f.region)) {
		i := f.region[n]
		text := strings.TrimSpace(f.page.Blocks[i].Text)
		if i <= f.title || f.title < 0 || f.line(i).class != label.ClassShort || f.isTitleAgain(i) || f.answersLabel(i) {
			continue
		}
		if label.IsBodyName(text) && !label.IsDashed(text) {
			f.add(idSource, candidate{origin: fromLine, raw: text, text: text, block: i})
		} else if len(f.subtitles) == 0 && form.Columns(text) >= 8 {
			f.subtitles = append(f.subtitles, i)
		}
	}
}

// findSubtitle takes a lesser heading or a dashed line right below the title
// for the subtitle, where it stands outside the body.
func (f *layoutFinder) findSubtitle() {
	if !f.html || f.title < 0 || len(f.subtitles) > 0 {
		return
	}
	t := &f.page.Blocks[f.title]
	if i := f.title - 1; i >= 0 && f.line(i).class == label.ClassShort && (f.isMarked(&f.page.Blocks[i], markKicker) || f.standsOver(i, t)) {
		f.kicker = i
	}
	for i := f.title + 1; i < min(f.title+3, f.head.last); i++ {
		b := &f.page.Blocks[i]
		if f.isTitleAgain(i) || f.page.Containers[b.Container].Hidden {
			continue
		}
		heading := b.Kind == dom.Heading && t.Kind == dom.Heading && b.Level > t.Level && b.Container == t.Container
		if f.line(i).class != label.ClassShort && !(heading && f.line(i).class == label.ClassProse) || b.LinkBytes > 0 || form.Columns(b.Text) > 200 ||
			!heading && !label.IsDashed(b.Text) && !f.isMarked(b, markSubtitle|markLead) && !f.standsUnder(i) {
			return
		}
		f.subtitles = append(f.subtitles, i)
	}
}

// standsUnder tells a line right below the title that reads as its subtitle:
// the labels stand below it, or the kicker above the title.
func (f *layoutFinder) standsUnder(i int) bool {
	text := f.page.Blocks[i].Text
	width := form.Columns(text)
	if i != f.title+1 || !form.StartsHan(text) || width < 12 || width > 80 || label.IsBodyName(text) || f.said.isSiteName(text) || form.IsSentence(text) || len(f.line(i).hits) > 0 ||
		strings.ContainsAny(text, "：:") || label.OnlyNames(text) {
		return false
	}
	below := label.ClassShort
	if i+1 < len(f.page.Blocks) {
		below = f.line(i + 1).class
	}
	return f.kicker >= 0 || below == label.ClassDate || below == label.ClassLabel && label.AnyColon(f.line(i+1).hits)
}

// standsOver tells a line right above the title, in the same container and
// long enough not to be the name of a column, that reads as its kicker.
func (f *layoutFinder) standsOver(i int, title *dom.Block) bool {
	b := &f.page.Blocks[i]
	width := form.Columns(b.Text)
	return b.Kind == dom.Paragraph && title.Kind == dom.Heading && b.Container == title.Container && b.LinkBytes == 0 && !f.hidden(i) &&
		form.StartsHan(b.Text) && width >= 12 && width <= 60 && !label.IsBodyName(b.Text) && !f.said.isSiteName(b.Text) && !form.IsSentence(b.Text) && len(f.line(i).hits) == 0
}

// readHeadline reads kicker and subtitle: lines of their own, or lines of the
// heading before and behind the title.
func (f *layoutFinder) readHeadline() {
	kicker := ""
	var lines []string
	if f.title >= 0 && f.page.Blocks[f.title].Kind == dom.Heading {
		if text := f.page.Blocks[f.title].Text; f.dashedLine(text) > 0 {
			lines = append(lines, titleLine(text[f.dashedLine(text):]))
		} else if start, end := f.titlePart(f.title); end > 0 {
			kicker = titleLine(text[:start])
			if rest := titleLine(text[end:]); rest != "" {
				lines = append(lines, rest)
			}
		}
	}
	for _, i := range f.subtitles {
		lines = append(lines, titleLine(f.page.Blocks[i].Text))
	}
	if f.kicker >= 0 && kicker == "" {
		kicker = titleLine(f.page.Blocks[f.kicker].Text)
	}
	f.headline.kicker, f.headline.subtitle = kicker, strings.Join(lines, " ")
}
