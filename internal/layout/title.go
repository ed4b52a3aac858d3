package layout

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/head"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// No single sign tells a title: the h1 is the site's name, the class is on the
// wrong element, the title element has the section in front. So every line near
// the start of the region is scored by what element it is, what its class says,
// where it stands and how well it agrees with the head of the page, and the best
// one wins. Scores only order candidates; none is a probability.

// titleFinder looks for the title among what the page shows.
type titleFinder struct {
	*sheet.Sheet
	said       *head.Head
	dates      *label.Dates
	region     []int
	headTitles []headTitle // what the head of the page calls the article
	prose      int         // the first block of the region that is a sentence or more
}

// findTitle finds the title that the page shows; its block is -1 where it shows
// none.
func findTitle(s *sheet.Sheet, said *head.Head, rg Region, dates *label.Dates) (*titleFinder, shown) {
	t := &titleFinder{Sheet: s, said: said, dates: dates, region: rg.Blocks}
	if !s.HTML {
		return t, t.firstTitle()
	}
	t.headTitles, t.prose = t.readHeadTitles(), t.firstProse()
	return t, t.bestTitle(rg.title)
}

// shown is a block that could be the title, with how much speaks for it.
type shown struct {
	block int
	way   Way
	score int
}

// Way is how a title was told from the lines around it.
type Way uint8

// The ways.
const (
	ByProfile  Way = iota // the caller said so
	ByHeading             // h1 to h6
	ByClass               // a class or id
	ByPosition            // the line above the labels
	ByFirst               // the first line of a plain text that could be one
)

// bestTitle looks for the title among the blocks above the body and at its
// start: a heading, an element with a title's class, or any line that the page
// also names in its head. given is the block that the caller named, or -1.
func (t *titleFinder) bestTitle(given int) shown {
	if given >= 0 {
		return shown{block: given}
	}
	best := shown{block: -1}
	if len(t.headTitles) > 0 && len(t.region) == 1 && len(t.Page.Blocks) == 1 && form.IsSentence(t.Page.Blocks[0].Text) {
		return best // one sentence is the text, and the head has the title
	}
	from, to := t.titleRange()
	for i := from; i < to; i++ {
		if s := t.scoreTitle(i); s.score > 0 && (best.block < 0 || s.score > best.score) {
			best = s
		}
	}
	return best
}

// titleRange is the stretch of blocks in which the title is looked for.
func (t *titleFinder) titleRange() (from, to int) {
	first := t.region[0]
	to = min(first+12, len(t.Page.Blocks))
	return max(0, first-120), to
}

// scoreTitle says how much speaks for block i as the title: what element it
// is, what its class says, where it stands, and what the head of the page
// calls the article.
func (t *titleFinder) scoreTitle(i int) shown {
	b := &t.Page.Blocks[i]
	if b.Kind == dom.Image || b.Kind == dom.Table || len(b.Text) > 900 || t.Page.Containers[b.Container].Hidden {
		return shown{}
	}
	if b.Kind != dom.Heading && int(b.LinkBytes)*10 > len(b.Text)*9 && t.OwnMarks(b)&sheet.MarkTitle == 0 {
		return shown{} // an entry of a menu
	}
	text := t.titleOf(i)
	width := form.Columns(text)
	if width < 4 || width > 400 || b.Kind != dom.Heading && furniture.IsReleaseHead(text) {
		return shown{}
	}
	named := t.namedInHead(text)
	s := t.baseTitle(i, named)
	if s.score == 0 {
		return shown{}
	}
	switch l := t.Line(i); l.Class {
	case label.ClassLabel:
		if b.Kind != dom.Heading {
			return shown{}
		}
	case label.ClassShort:
		if s.way == ByPosition && named == 0 && label.IsAside(l.Hits) {
			return shown{} // 电话：…
		}
	case label.ClassDate, label.ClassCrumb, label.ClassNav, label.ClassJunk, label.ClassStop, label.ClassByline:
		return shown{}
	}
	return t.adjustTitle(s, text, width, named)
}

// shortTitle is how wide most titles are at least, in columns.
const shortTitle = 12

// adjustTitle adds to a score what the head of the page says, and takes from
// it for what titles seldom are: links, sentences, lines far from the text.
func (t *titleFinder) adjustTitle(s shown, text string, width, named int) shown {
	i, b := s.block, &t.Page.Blocks[s.block]
	switch {
	case width < 14 && b.Kind != dom.Heading && s.score < 50:
		named = min(named, 15) // an entry of the menu that names the column
	case b.Kind == dom.Heading && named == siteNamed && t.isSiteName(text):
		s.score -= 40
	case label.IsColumn(text):
		named, s.score = min(named, 15), s.score-40 // the column that the article stands in
	case b.Kind == dom.Heading && int(b.LinkBytes) >= len(b.Text) && linksHome(b):
		named, s.score = 0, s.score-40 // the site's own name
	}
	s.score += named
	switch {
	case width < shortTitle:
		s.score -= 20
	case width > 160:
		s.score -= 30
	}
	// a title that links elsewhere is a card's or the site's
	if int(b.LinkBytes)*2 > len(b.Text) && named < 50 {
		s.score -= 40
	}
	if width > 80 && named < 50 && b.Kind != dom.Heading {
		switch {
		case label.OpensWithDateline(text):
			return shown{} // the text itself
		case form.IsSentence(text):
			s.score -= 40
		}
	}
	if label.IsDashed(text) && i > 0 && t.Line(i-1).Class == label.ClassShort && form.StartsHan(t.Page.Blocks[i-1].Text) {
		s.score -= 60 // the subtitle of what stands above it
	}
	switch first := t.region[0]; {
	case i >= first && i-first > 3:
		s.score -= 4 * (i - first - 3)
	case i < first:
		s.score -= min(first-i, 40) / 4
	}
	return s
}

// linksHome tells a block that links to the home page.
func linksHome(b *dom.Block) bool {
	for _, r := range b.Runs {
		switch strings.ToLower(strings.TrimSpace(r.Href)) {
		case "":
		case "/", "#", "./", "../", "../../", "/index.html", "index.html", "/index.htm", "index.htm", "/index.jsp", "/index.aspx", "/index.php", "/index.asp", "default.aspx", "/home":
			return true
		default:
			return strings.Count(r.Href, "/") <= 3 && strings.Contains(r.Href, "://") && strings.HasSuffix(r.Href, "/") || strings.Count(r.Href, "/") == 2 && strings.Contains(r.Href, "://")
		}
	}
	return false
}

// baseTitle scores the element, its class and its place.
func (t *titleFinder) baseTitle(i, named int) shown {
	b := &t.Page.Blocks[i]
	s := shown{block: i}
	raise := func(score int, way Way) {
		if score > s.score {
			s.score, s.way = score, way
		}
	}
	if b.Kind == dom.Heading && (b.Level <= 2 || named > 0 || !t.isInsideText(i)) {
		raise(60-8*int(b.Level), ByHeading)
	}
	if t.IsMarked(b, sheet.MarkTitle) {
		raise(40, ByClass)
	} else if (t.OwnMarks(b)|t.ContainerMarks(b.Container))&sheet.MarkTitleish != 0 {
		raise(30, ByClass)
	}
	above := false
	if first := t.region[0]; i > first-40 && i < t.prose && t.aboveLabels(i) {
		above = true
		raise(36, ByPosition)
		if n := i + 1; t.Line(n).Class == label.ClassLabel && form.Columns(b.Text) < shortTitle && !form.HasSign(b.Text, "：:") {
			s.score += 25 // a short one that labels tell from a line of the text above its date
		}
	}
	if first := t.region[0]; (i == first || i == first-1) && t.Line(i).Class == label.ClassShort && b.LinkBytes == 0 && !t.onlyParts() {
		raise(14, ByPosition)
	}
	if named > 0 {
		raise(10, ByPosition)
	}
	if above && b.Kind == dom.Heading {
		s.score += 25
	}
	return s
}

// onlyParts tells a page that names no title, of which the headings are those of parts
// of its text: its first line is text.
func (t *titleFinder) onlyParts() bool {
	if len(t.headTitles) > 0 {
		return false
	}
	parts := 0
	for n, i := range t.region[:min(len(t.region), 40)] {
		if b := &t.Page.Blocks[i]; b.Kind == dom.Heading {
			if n < 2 || b.Level < 3 {
				return false
			}
			parts++
		}
	}
	return parts >= 2
}

// isInsideText tells a lesser heading that two lines of the text or more stand above.
func (t *titleFinder) isInsideText(i int) bool {
	lines := 0
	for n := t.region[0]; n < i; n++ {
		text := t.Page.Blocks[n].Text
		words := strings.Count(text, " ") >= 3 || form.StartsHan(text) && form.Columns(text) >= shortTitle
		if c := t.Line(n).Class; (c == label.ClassShort || c == label.ClassProse) && t.Page.Blocks[n].LinkBytes == 0 && words {
			lines++
		}
	}
	return lines >= 2
}

// firstProse is the first block of the region that is a sentence or more.
func (t *titleFinder) firstProse() int {
	near := t.region[:min(len(t.region), 60)]
	for _, i := range near {
		if t.Line(i).Class == label.ClassProse {
			return i
		}
	}
	return near[len(near)-1] + 1
}

// aboveLabels tells whether the line with date and source stands right below
// block i.
func (t *titleFinder) aboveLabels(i int) bool {
	for n := i + 1; n < min(i+4, len(t.Page.Blocks)); n++ {
		switch l := t.Line(n); l.Class {
		case label.ClassLabel:
			for _, h := range l.Hits {
				// 学校, 部门 also open lines of the text
				if f := h.Label.Field; f.OfPublication() && f != label.FieldIssuer || f == label.FieldCredit {
					return true
				}
			}
			return false
		case label.ClassDate:
			return true
		case label.ClassImage, label.ClassJunk:
		default:
			return false
		}
	}
	return false
}

// headTitle is what the head of the page calls the article.
type headTitle struct {
	raw, text      string   // without blanks, signs and case
	openings       []string // of the raw, so too, up to each sign that may part title and site
	columns, bytes int      // of the text, and of the raw
	cut            bool     // it ends in dots
}

// readHeadTitles prepares the titles of the head for comparison.
func (t *titleFinder) readHeadTitles() []headTitle {
	var list []headTitle
	for _, c := range t.said.Values {
		if c.Field == head.Title {
			list = append(list, headTitle{raw: form.Squeeze(c.Raw), openings: openingsOf(c.Raw), text: form.Squeeze(c.Text), columns: form.Columns(c.Text), bytes: len(c.Raw), cut: strings.HasSuffix(c.Text, "…") || strings.HasSuffix(c.Text, "...")})
		}
	}
	return list
}

// openingsOf gives the beginnings of a title element that could be the title. A
// longer element is no title: each of its signs would cost a look at all of it.
func openingsOf(raw string) []string {
	const shortest, longest = 20, 600 // columns, bytes
	if len(raw) > longest {
		return nil
	}
	var list []string
	for i, r := range raw {
		if strings.ContainsRune("-|–—_·｜丨", r) && form.Columns(raw[:i]) >= shortest {
			list = append(list, form.Squeeze(raw[:i]))
		}
	}
	return list
}

// namedInHead says how well a shown line agrees with what the head of the page
// calls the article: the title element, ArticleTitle, og:title, headline.
func (t *titleFinder) namedInHead(text string) int {
	if len(t.headTitles) == 0 || len(text) > 600 || !t.mayBeNamed(text) {
		return 0
	}
	width, best, shown := form.Columns(text), 0, text
	text = form.Squeeze(text)
	for _, h := range t.headTitles {
		switch {
		case text == h.text && text != "" && label.IsBodyName(shown):
			best = max(best, siteNamed) // the site's own name, where the title element says no more
		case text == h.text && text != "":
			best = max(best, 80)
		case width >= 8 && strings.Contains(h.raw, text) && !label.IsBodyName(shown):
			best = max(best, 40+min(30, 60*len(text)/(h.bytes+1)))
		case width >= 16 && h.columns >= 12 && (h.cut || h.columns >= 30) && len(text) < 2*len(h.text) && strings.HasPrefix(text, h.text):
			best = max(best, 60) // the head cuts long titles short
		}
	}
	return best
}

// siteNamed is what namedInHead says of the site's own name.
const siteNamed = 15

// isSiteName tells the name of a body that is all that the head of the page says.
func (t *titleFinder) isSiteName(text string) bool {
	return label.IsBodyName(text) && t.titleNamed(text)
}

// mayBeNamed is a cheap look for the first letters of a line in the titles of
// the head.
func (t *titleFinder) mayBeNamed(text string) bool {
	var buf [8]byte
	begin := buf[:0]
	for _, r := range text {
		if r = form.SqueezeRune(r); r >= 0 {
			if begin = utf8.AppendRune(begin, r); len(begin) >= utf8.UTFMax {
				break
			}
		}
	}
	for i := range t.headTitles {
		if h := &t.headTitles[i]; strings.Contains(h.raw, string(begin)) || strings.HasPrefix(h.text, string(begin)) {
			return true
		}
	}
	return false
}

// narrowestTitle is how wide, in columns, a title is at least behind Press Release: in
// the same line; less is a number or a desk.
const narrowestTitle = 14

// titleOf is a block's text on one line, up to the labels that some systems
// put into the heading.
func (t *titleFinder) titleOf(i int) string {
	b := &t.Page.Blocks[i]
	text := b.Text
	if label.SpeaksOfRelease(text) {
		if hits := t.Line(i).Hits; len(hits) == 1 && label.OpensRelease(text, hits[0]) {
			return titleLine(hits[0].Value(text))
		}
	}
	if !t.HTML {
		if title, ok := furniture.CutReleaseHead(text); ok && form.Columns(title) >= narrowestTitle {
			return titleLine(title)
		}
	}
	if b.Kind != dom.Heading {
		return titleLine(text)
	}
	if at := t.dashedLine(b); at > 0 {
		text = text[:at]
	} else if start, end := t.titlePart(i); end > 0 {
		return titleLine(text[start:end])
	}
	if hits := t.Line(i).Hits; len(hits) > 0 && hits[0].Start > 0 && label.AnyColon(hits) && t.Line(i).Class == label.ClassLabel {
		text = text[:EndDate(text[:hits[0].Start], t.dates)]
		text = strings.TrimRight(text, " |｜\u3000（([【\n")
	}
	return titleLine(text)
}

// titlePart gives where in a heading the title stands that the head of the page
// names, where an element or line of its own is before it, its kicker, or
// behind it, its subtitle; 0, 0 where the heading is the title alone.
func (t *titleFinder) titlePart(i int) (start, end int) {
	const shortest = 20 // columns
	b := &t.Page.Blocks[i]
	text := b.Text
	if t.Line(i).Class == label.ClassLabel || len(b.Runs) == 0 && !strings.Contains(text, "\n") || len(text) > 400 || t.titleNamed(text) {
		return 0, 0
	}
	for at := range text {
		if at == 0 || text[at-1] != '\n' && !startsOrEndsRun(b, at) {
			continue
		}
		if form.Columns(text[:at]) >= shortest && t.titleNamed(text[:at]) {
			return 0, at
		}
		if form.Columns(text[at:]) >= shortest && t.titleNamed(text[at:]) {
			return at, len(text)
		}
	}
	return 0, 0
}

// titleNamed tells whether the head of the page gives just this title.
func (t *titleFinder) titleNamed(text string) bool {
	return slices.ContainsFunc(t.headTitles, func(h headTitle) bool {
		is := func(squeezed string) bool {
			rest, ok := form.CutSqueezed(squeezed, text)
			return ok && rest == ""
		}
		return is(h.text) || is(h.raw) || slices.ContainsFunc(h.openings, is)
	})
}

// opensNamed tells whether a title that the head of the page gives may begin with text.
func (t *titleFinder) opensNamed(text string) bool {
	return slices.ContainsFunc(t.headTitles, func(h headTitle) bool {
		_, opens := form.CutSqueezed(h.text, text)
		_, opensRaw := form.CutSqueezed(h.raw, text)
		return opens || opensRaw
	})
}

func startsOrEndsRun(b *dom.Block, at int) bool {
	return slices.ContainsFunc(b.Runs, func(r dom.Run) bool { return int(r.Start) == at || int(r.End) == at })
}

// dashedLine gives where a heading goes on with its subtitle on a line or in an element
// of its own, 0 where it does not or where the head of the page has both as one.
func (t *titleFinder) dashedLine(b *dom.Block) int {
	text := b.Text
	at := strings.IndexByte(text, '\n')
	if at > 0 && !label.IsDashed(text[at+1:]) {
		at = 0
	}
	for _, r := range b.Runs {
		if at <= 0 && r.Start > 0 && int(r.End) == len(text) && label.IsDashed(text[r.Start:]) {
			at = int(r.Start)
		}
	}
	if at <= 0 {
		return 0
	}
	whole := form.Squeeze(text)
	if slices.ContainsFunc(t.headTitles, func(h headTitle) bool { return strings.Contains(h.raw, whole) }) {
		return 0
	}
	return at
}

// EndDate gives where the date begins that ends s, a heading up to its first
// label; without one the length of s. The date stands on a line of its own or
// has a time of day.
func EndDate(s string, dates *label.Dates) int {
	at := len(s) - len(form.Tail(s, 60))
	if line := strings.LastIndexByte(strings.TrimRight(s, "\n "), '\n'); line > 0 {
		at = line + 1
	}
	for m := range dates.Find(s[at:]) {
		ends := strings.Trim(s[at+m.End:], " \u3000|｜\n[（(【") == ""
		if ends && m.Kind == dateparse.Absolute && (at > 0 && s[at-1] == '\n' && m.Start == 0 || m.Range.Start.Precision >= dateparse.Minute) {
			return at + m.Start
		}
	}
	return len(s)
}

// titleLine puts a heading of several lines on one.
func titleLine(s string) string { return strings.TrimSpace(strings.ReplaceAll(s, "\n", " ")) }
