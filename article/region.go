package article

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/label"
)

// findRegion asks dom which blocks may be the body. Of plain text that is
// every line.
func (rd *reading) findRegion() {
	if rd.findProfile(); rd.profile != nil {
		rd.region = rd.marked(rd.profile.Body)
	}
	if rd.html && len(rd.region) == 0 {
		body := rd.page.Body()
		rd.region, rd.lead = body.Blocks, body.Lead
		rd.listing = len(body.Blocks) == 0 && rd.hasHeadlines()
	}
	if len(rd.region) == 0 {
		rd.region = make([]int, len(rd.page.Blocks))
		for i := range rd.region {
			rd.region[i] = i
		}
	}
}

// hasHeadlines tells a page of linked headlines: a list of news, a home page,
// results of a search.
func (rd *reading) hasHeadlines() bool {
	const few = 3
	found := 0
	for i := range rd.page.Blocks {
		b := &rd.page.Blocks[i]
		if b.Kind != dom.Image && int(b.LinkBytes)*10 > len(b.Text)*8 && form.Columns(b.Text) >= 16 && (form.HasHan(b.Text) || strings.Count(b.Text, " ") >= 3) {
			found++
		}
	}
	return found >= few
}

// maxSubtitle is how long a subtitle is at most, in columns.
const maxSubtitle = 320

// maxHeadShorts is how many lines in a row may stand between the labels at the
// top of a body. A body of one-line paragraphs has more.
const maxHeadShorts = 6

// cutBody takes from the region what is not body: the title, the labels and
// the furniture at its ends, and captions and credit lines inside.
func (rd *reading) cutBody() {
	first := rd.headEnd()
	last := rd.tailStart(first)
	rd.body = rd.region[first:last]
	if len(rd.body) == 0 {
		rd.head, rd.tail = zone{0, len(rd.page.Blocks)}, zone{}
		return
	}
	rd.head = zone{rd.headStart(rd.body[0]), rd.body[0]}
	rd.findSubtitle()
	rd.addLead()
	from := rd.body[len(rd.body)-1] + 1
	rd.addSignature()
	rd.tail = zone{from, rd.tailEnd(rd.body[len(rd.body)-1] + 1)}
}

// addLead takes the paragraphs between title and text into the body, or the
// only one for the subtitle where it is marked as that.
func (rd *reading) addLead() {
	var lead []int
	for _, i := range rd.lead {
		b := &rd.page.Blocks[i]
		switch {
		case i >= rd.head.last || strings.HasPrefix(b.Text, "By ") && form.Capitalised(form.Head(b.Text, 12)) || i <= rd.title || rd.line(i).class != label.ClassProse || rd.isMarked(b, markCaption) || label.IsPhotoText(b.Text) || slices.Contains(rd.subtitles, i):
		case rd.isMarked(b, markSubtitle) && len(rd.lead) == 1 && form.Columns(b.Text) <= maxSubtitle:
			if len(rd.subtitles) == 0 {
				rd.subtitles = append(rd.subtitles, i)
			}
		default:
			lead = append(lead, i)
		}
	}
	rd.body = append(lead, rd.body...)
}

// addSignature takes the signature of a notice into the body, the name of a
// body and a day, that stands behind the list of attachments.
func (rd *reading) addSignature() {
	last := rd.body[len(rd.body)-1]
	for i := last + 1; i+1 < len(rd.page.Blocks) && i < last+12; i++ {
		b := &rd.page.Blocks[i]
		if b.LinkBytes > 0 || rd.line(i).class == label.ClassLabel {
			continue
		}
		if rd.line(i).class == label.ClassShort && label.IsBodyName(b.Text) && rd.line(i+1).class == label.ClassDate &&
			rd.within(b.Container, rd.page.Blocks[last].Container) && form.Columns(rd.page.Blocks[i+1].Text) <= 24 {
			rd.body = append(slices.Clip(rd.body), i, i+1)
		}
		return
	}
}

// headEnd is the number of blocks at the start of the region that are head:
// all up to the last title, label, date, breadcrumb or furniture line before
// the text begins.
func (rd *reading) headEnd() int {
	end, shorts := 0, 0
	for n, i := range rd.region {
		l := rd.line(i)
		switch {
		case i == rd.title || rd.isTitleAgain(i):
			end, shorts = n+1, 0
		case l.class == label.ClassLabel && n > 0 && end == 0 && rd.title >= 0 && rd.title < i && shorts > 2:
			// labels far from the title and after lines of text belong to the text
		case l.class == label.ClassLabel, l.class == label.ClassDate, l.class == label.ClassByline, l.class == label.ClassCrumb, l.class == label.ClassJunk, l.class == label.ClassNav:
			end, shorts = n+1, 0
		case l.class == label.ClassTable && isFacts(&rd.page.Blocks[i]):
			end, shorts = n+1, 0
		case l.class == label.ClassImage:
		case l.class == label.ClassShort && (rd.boxed(i) || end == n && n > 0 && rd.isMetaShort(i)):
			end, shorts = n+1, 0
		case l.class == label.ClassShort && (!rd.html || rd.page.Blocks[i].Tag == atom.Dd) && rd.answersLabel(i):
			end, shorts = n+1, 0
		case l.class == label.ClassShort:
			if shorts++; shorts > maxHeadShorts {
				return end
			}
		case len(rd.lead) == 0 && rd.isLeadAt(n):
			rd.lead = append(rd.lead, i)
			end, shorts = n+1, 0
		default:
			return rd.skipSubtitle(end)
		}
	}
	if end == len(rd.region) {
		return 0 // nothing but labels: a table of facts is the body
	}
	return rd.skipSubtitle(end)
}

// isLeadAt tells whether the region's n-th block is a paragraph above the line
// with the date: the lead, and what is below it up to that line still head. The
// text itself follows that line.
func (rd *reading) isLeadAt(n int) bool {
	const near = 6
	if !rd.html || rd.title < 0 || rd.region[n] < rd.title || rd.ownMarks(&rd.page.Blocks[rd.region[n]])&markSubtitle != 0 {
		return false
	}
	for m := n + 1; m < min(n+near, len(rd.region)); m++ {
		switch l := rd.line(rd.region[m]); l.class {
		case label.ClassProse:
			return false
		case label.ClassDate, label.ClassByline:
			return rd.proseAfter(m)
		case label.ClassLabel:
			for _, h := range l.hits {
				if f := h.Label.Field; f == label.FieldPublished || f == label.FieldModified || f == label.FieldSource || f == label.FieldIssuer {
					return rd.proseAfter(m)
				}
			}
		}
	}
	return false
}

// proseAfter tells whether two paragraphs or more follow the region's n-th
// block.
func (rd *reading) proseAfter(n int) bool {
	found := 0
	for _, i := range rd.region[n+1:] {
		if rd.line(i).class == label.ClassProse {
			if found++; found == 2 {
				return true
			}
		}
	}
	return false
}

// isTitleAgain tells whether block i repeats the title that stands elsewhere.
func (rd *reading) isTitleAgain(i int) bool {
	t := rd.titleSqueezed()
	text := rd.page.Blocks[i].Text
	if t == "" || len(text) > 2*len(t)+12 {
		return false
	}
	s := form.Squeeze(text)
	// a title of several lines is repeated line by line
	return s == t || form.Columns(text) >= 12 && s != "" && strings.Contains(t, s) && !form.IsSentence(text)
}

// titleSqueezed is the title as squeeze gives it, made once.
func (rd *reading) titleSqueezed() string {
	if rd.squeezed == "" {
		rd.squeezed = form.Squeeze(rd.titleText())
	}
	return rd.squeezed
}

// tailStart is the end of the body in the region.
func (rd *reading) tailStart(first int) int {
	end := len(rd.region)
	for n := first + (end-first)/2; n < end; n++ {
		if i := rd.region[n]; len(rd.page.Blocks[i].Text) <= 60 && rd.line(i).class == label.ClassStop {
			end = n
		}
	}
	if !rd.html {
		end = rd.cutAfterLabels(first, end)
	}
	for n := end - 1; n >= first; n-- {
		switch rd.line(rd.region[n]).class {
		case label.ClassLabel, label.ClassByline, label.ClassCrumb, label.ClassJunk, label.ClassNav, label.ClassStop:
			if rd.keepLabel(n, first) {
				return end
			}
			end = n
		case label.ClassImage:
		case label.ClassDate:
			if n > first && rd.line(rd.region[n-1]).class == label.ClassLabel && label.OnlyCredits(rd.line(rd.region[n-1]).hits) {
				end = n // the day under the names of those who wrote
				continue
			}
			if !strings.HasPrefix(rd.page.Blocks[rd.region[n]].Text, "Ends/") {
				return end
			}
			end = n // Ends/Friday, December 15, 2023 closes releases of Hong Kong's government
		case label.ClassShort:
			if rd.html {
				return end
			}
		default:
			return end
		}
	}
	return end
}

// cutAfterLabels ends the body of a plain text at the first line of labels in
// its last third: what stands behind 来源 or 编辑 is about the site.
func (rd *reading) cutAfterLabels(first, end int) int {
	for n := first + (end-first)*2/3; n < end; n++ {
		l := rd.line(rd.region[n])
		if l.class == label.ClassLabel && n > first+1 && label.OnlyCredits(l.hits) && end-n <= 9 {
			return n
		}
	}
	return end
}

// keepLabel tells a label at the end of the body that is part of the text:
// facts such as 联系电话 in a list of the same.
func (rd *reading) keepLabel(n, first int) bool {
	i := rd.region[n]
	return rd.page.Blocks[i].Kind == dom.Item && n > first && rd.page.Blocks[rd.region[n-1]].Kind == dom.Item &&
		rd.line(i).class == label.ClassLabel && rd.line(rd.region[n-1]).class == label.ClassLabel
}

// headStart goes back from the body to where the head begins: a few lines
// above the title, or the lines next to the body where no title is shown.
func (rd *reading) headStart(body int) int {
	from := body - 30
	if rd.title >= 0 && rd.title < body {
		from = max(rd.title-25, body-80)
	}
	if !rd.html {
		from = 0
	}
	return max(from, 0)
}

// tailEnd goes on from the body until what follows is no longer about it.
func (rd *reading) tailEnd(from int) int {
	last := min(from+25, len(rd.page.Blocks))
	for i := from; i < last; i++ {
		if text := rd.page.Blocks[i].Text; i > from+1 && len(text) <= 60 && furniture.IsStop(text) {
			return i
		}
	}
	return last
}

// readHeadlineBlock reads a headline block at the start of the body: lines above
// the title once more are its kicker, lines below it, up to the text, its
// subtitle. end is the number of blocks of the region that are head.
func (rd *reading) readHeadlineBlock(end int) int {
	at := slices.IndexFunc(rd.region[:min(end, len(rd.region))], rd.isTitleAgain)
	if at < 0 || at > 4 || rd.title >= 0 && rd.region[at] == rd.title && rd.page.Blocks[rd.title].Kind == dom.Heading {
		return end
	}
	var above, below []int
	for _, i := range rd.region[:at] {
		if rd.line(i).class == label.ClassShort && !rd.isTitleAgain(i) {
			above = append(above, i)
		}
	}
	n := at + 1
	for ; n < len(rd.region) && rd.line(rd.region[n]).class == label.ClassShort && len(below) < 4; n++ {
		if label.HasYearBracket(form.StripBrackets(rd.page.Blocks[rd.region[n]].Text)) {
			return end // a document begins with its number
		}
		if i := rd.region[n]; !rd.isTitleAgain(i) {
			below = append(below, i)
		}
	}
	// lines that go on are the text itself
	if len(below) > 3 || n < len(rd.region) && rd.line(rd.region[n]).class != label.ClassProse && rd.line(rd.region[n]).class != label.ClassByline && rd.line(rd.region[n]).class != label.ClassImage {
		return end
	}
	if len(above) > 0 && len(above) <= 2 && rd.kicker < 0 {
		rd.kicker = above[len(above)-1]
	}
	if len(rd.subtitles) == 0 && len(below) > 0 && n < len(rd.region) {
		rd.subtitles = below
		return max(end, n)
	}
	return end
}

// skipSubtitle takes lines after the head that are a subtitle out of the body:
// in HTML those that a class, a heading or —— marks, in plain text a line
// alone before the first paragraph.
func (rd *reading) skipSubtitle(end int) int {
	if !rd.html {
		rd.readLinesAbove(end)
	} else {
		end = rd.readHeadlineBlock(end)
	}
	for n := end; n < len(rd.region) && n < end+2; n++ {
		i := rd.region[n]
		b := &rd.page.Blocks[i]
		marked := label.IsDashed(b.Text) || rd.ownMarks(b)&markSubtitle != 0
		if rd.title < 0 || form.Columns(b.Text) > maxSubtitle || !marked && (rd.line(i).class != label.ClassShort || form.Columns(b.Text) > 120) {
			break
		}
		if !marked && (rd.html || end == 0 || label.IsSalutation(b.Text) || len(rd.subtitles) > 0 || rd.doubled(i)) {
			break
		}
		rd.subtitles = append(rd.subtitles, i)
		end = n + 1
		if !rd.html {
			break
		}
	}
	return end
}

// readLinesAbove reads the lines of a plain text between the title and the
// labels: one that is a body's name is the source, the first other one the
// subtitle.
func (rd *reading) readLinesAbove(end int) {
	for n := range min(end, len(rd.region)) {
		i := rd.region[n]
		text := strings.TrimSpace(rd.page.Blocks[i].Text)
		if i <= rd.title || rd.title < 0 || rd.line(i).class != label.ClassShort || rd.isTitleAgain(i) || rd.answersLabel(i) {
			continue
		}
		if label.IsBodyName(text) && !label.IsDashed(text) {
			rd.add(idSource, candidate{origin: fromLine, raw: text, text: text, block: i})
		} else if len(rd.subtitles) == 0 && form.Columns(text) >= 8 {
			rd.subtitles = append(rd.subtitles, i)
		}
	}
}

// answersLabel tells the line after a label that stands alone on its line.
func (rd *reading) answersLabel(i int) bool {
	if i == 0 {
		return false
	}
	l := rd.line(i - 1)
	return l.class == label.ClassLabel && strings.TrimSpace(rd.page.Blocks[i-1].Text[l.hits[len(l.hits)-1].Val:]) == ""
}

// findSubtitle takes a lesser heading or a dashed line right below the title
// for the subtitle, where it stands outside the body.
func (rd *reading) findSubtitle() {
	if !rd.html || rd.title < 0 || len(rd.subtitles) > 0 {
		return
	}
	t := &rd.page.Blocks[rd.title]
	if i := rd.title - 1; i >= 0 && rd.line(i).class == label.ClassShort && (rd.isMarked(&rd.page.Blocks[i], markKicker) || rd.standsOver(i, t)) {
		rd.kicker = i
	}
	for i := rd.title + 1; i < min(rd.title+3, rd.head.last); i++ {
		b := &rd.page.Blocks[i]
		if rd.isTitleAgain(i) || rd.page.Containers[b.Container].Hidden {
			continue
		}
		heading := b.Kind == dom.Heading && t.Kind == dom.Heading && b.Level > t.Level && b.Container == t.Container
		if rd.line(i).class != label.ClassShort && !(heading && rd.line(i).class == label.ClassProse) || b.LinkBytes > 0 || form.Columns(b.Text) > 200 ||
			!heading && !label.IsDashed(b.Text) && !rd.isMarked(b, markSubtitle|markLead) && !rd.standsUnder(i) {
			return
		}
		rd.subtitles = append(rd.subtitles, i)
	}
}

// standsUnder tells a line right below the title that reads as its subtitle:
// the labels stand below it, or the kicker above the title.
func (rd *reading) standsUnder(i int) bool {
	text := rd.page.Blocks[i].Text
	width := form.Columns(text)
	if i != rd.title+1 || !form.StartsHan(text) || width < 12 || width > 80 || label.IsBodyName(text) || rd.isSiteName(text) || form.IsSentence(text) || len(rd.line(i).hits) > 0 ||
		strings.ContainsAny(text, "：:") || label.OnlyNames(text) {
		return false
	}
	below := label.ClassShort
	if i+1 < len(rd.page.Blocks) {
		below = rd.line(i + 1).class
	}
	return rd.kicker >= 0 || below == label.ClassDate || below == label.ClassLabel && label.AnyColon(rd.line(i+1).hits)
}

// standsOver tells a line right above the title, in the same container and
// long enough not to be the name of a column, that reads as its kicker.
func (rd *reading) standsOver(i int, title *dom.Block) bool {
	b := &rd.page.Blocks[i]
	width := form.Columns(b.Text)
	return b.Kind == dom.Paragraph && title.Kind == dom.Heading && b.Container == title.Container && b.LinkBytes == 0 && !rd.hidden(i) &&
		form.StartsHan(b.Text) && width >= 12 && width <= 60 && !label.IsBodyName(b.Text) && !rd.isSiteName(b.Text) && !form.IsSentence(b.Text) && len(rd.line(i).hits) == 0
}

// doubled tells a line that stands twice in a row: a caption in a text dump.
func (rd *reading) doubled(i int) bool {
	blocks := rd.page.Blocks
	return i+1 < len(blocks) && blocks[i].Text == blocks[i+1].Text || i > 0 && blocks[i].Text == blocks[i-1].Text
}
