package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
)

// readTitles collects what may be the title.
func (rd *reading) readTitles() {
	doc := strings.TrimSpace(rd.page.Title)
	if doc != "" {
		rd.add(idTitle, candidate{origin: fromTitle, place: "title", raw: doc, text: rd.stripSite(doc), block: -1})
	}
	if rd.html {
		rd.readShownTitles()
	} else {
		rd.readFirstTitle()
	}
}

// shown is a block that could be the title, with how much speaks for it.
type shown struct {
	block  int
	origin origin
	score  int
}

// readShownTitles looks for the title among the blocks above the body and at
// its start: a heading, an element with a title's class, or any line that the
// page also names in its head.
func (rd *reading) readShownTitles() {
	from, to := rd.titleRange()
	rd.headTitles, rd.prose = rd.readHeadTitles(), rd.firstProse()
	best := shown{block: -1}
	for i := from; i < to; i++ {
		s := rd.scoreTitle(i)
		if s.score > 0 && (best.block < 0 || s.score > best.score) {
			best = s
		}
	}
	if i := rd.profileTitle(); i >= 0 {
		best = shown{block: i, origin: fromProfile}
	}
	if best.block < 0 {
		return
	}
	rd.title = best.block
	text := rd.unbroken(best.block, rd.wholeTitle(best.block))
	rd.add(idTitle, candidate{origin: best.origin, raw: text, text: text, block: best.block})
}

// titleRange is the stretch of blocks in which the title is looked for.
func (rd *reading) titleRange() (from, to int) {
	first := rd.region[0]
	to = min(first+12, len(rd.page.Blocks))
	return max(0, first-120), to
}

// scoreTitle says how much speaks for block i as the title: what element it
// is, what its class says, where it stands, and what the head of the page
// calls the article.
func (rd *reading) scoreTitle(i int) shown {
	b := &rd.page.Blocks[i]
	if b.Kind == dom.Image || b.Kind == dom.Table || len(b.Text) > 900 || rd.page.Containers[b.Container].Hidden {
		return shown{}
	}
	if b.Kind != dom.Heading && int(b.LinkBytes)*10 > len(b.Text)*9 && rd.ownMarks(b)&markTitle == 0 {
		return shown{} // an entry of a menu
	}
	text := rd.titleOf(i)
	width := form.Columns(text)
	if width < 4 || width > 400 {
		return shown{}
	}
	named := rd.namedInHead(text)
	s := rd.baseTitle(i, named)
	if s.score == 0 {
		return shown{}
	}
	switch l := rd.line(i); l.class {
	case label.ClassLabel:
		if b.Kind != dom.Heading {
			return shown{}
		}
	case label.ClassDate, label.ClassCrumb, label.ClassNav, label.ClassJunk, label.ClassStop, label.ClassByline:
		return shown{}
	}
	return rd.adjustTitle(s, text, width, named)
}

// adjustTitle adds to a score what the head of the page says, and takes from
// it for what titles seldom are: links, sentences, lines far from the text.
func (rd *reading) adjustTitle(s shown, text string, width, named int) shown {
	i, b := s.block, &rd.page.Blocks[s.block]
	switch {
	case width < 14 && b.Kind != dom.Heading && s.score < 50:
		named = min(named, 15) // an entry of the menu that names the column
	case b.Kind == dom.Heading && int(b.LinkBytes) >= len(b.Text) && rd.homeLink(b):
		named, s.score = 0, s.score-40 // the site's own name
	}
	s.score += named
	switch {
	case width < 12:
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
	if label.IsDashed(text) && i > 0 && rd.line(i-1).class == label.ClassShort && form.StartsHan(rd.page.Blocks[i-1].Text) {
		s.score -= 60 // the subtitle of what stands above it
	}
	switch first := rd.region[0]; {
	case i >= first && i-first > 3:
		s.score -= 4 * (i - first - 3)
	case i < first:
		s.score -= min(first-i, 40) / 4
	}
	return s
}

// homeLink tells a block that links to the home page.
func (rd *reading) homeLink(b *dom.Block) bool {
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
func (rd *reading) baseTitle(i, named int) shown {
	b := &rd.page.Blocks[i]
	s := shown{block: i}
	raise := func(score int, from origin) {
		if score > s.score {
			s.score, s.origin = score, from
		}
	}
	if b.Kind == dom.Heading {
		raise(60-8*int(b.Level), fromHeading)
	}
	if rd.isMarked(b, markTitle) {
		raise(40, fromClass)
	} else if (rd.ownMarks(b)|rd.containerMarks(b.Container))&markTitleish != 0 {
		raise(30, fromClass)
	}
	above := false
	if first := rd.region[0]; i > first-40 && i < rd.prose && rd.aboveLabels(i) {
		above = true
		raise(36, fromPosition)
	}
	if first := rd.region[0]; (i == first || i == first-1) && rd.line(i).class == label.ClassShort && b.LinkBytes == 0 {
		raise(14, fromPosition)
	}
	if named > 0 {
		raise(10, fromPosition)
	}
	if above && b.Kind == dom.Heading {
		s.score += 25
	}
	return s
}

// firstProse is the first block of the region that is a sentence or more.
func (rd *reading) firstProse() int {
	near := rd.region[:min(len(rd.region), 60)]
	for _, i := range near {
		if rd.line(i).class == label.ClassProse {
			return i
		}
	}
	return near[len(near)-1] + 1
}

// aboveLabels tells whether the line with date and source stands right below
// block i.
func (rd *reading) aboveLabels(i int) bool {
	for n := i + 1; n < min(i+4, len(rd.page.Blocks)); n++ {
		switch l := rd.line(n); l.class {
		case label.ClassLabel:
			for _, h := range l.hits {
				if f := h.Label.Field; f == label.FieldPublished || f == label.FieldSource || f == label.FieldViews || f == label.FieldModified || f == label.FieldCredit {
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
	raw, text      string // without blanks, signs and case
	columns, bytes int    // of the text, and of the raw
	cut            bool   // it ends in dots
}

// readHeadTitles prepares the titles of the head for comparison.
func (rd *reading) readHeadTitles() []headTitle {
	var list []headTitle
	for _, c := range rd.candidates[idTitle] {
		if c.block < 0 {
			list = append(list, headTitle{raw: form.Squeeze(c.raw), text: form.Squeeze(c.text), columns: form.Columns(c.text), bytes: len(c.raw), cut: strings.HasSuffix(c.text, "…") || strings.HasSuffix(c.text, "...")})
		}
	}
	return list
}

// namedInHead says how well a shown line agrees with what the head of the page
// calls the article: the title element, ArticleTitle, og:title, headline.
func (rd *reading) namedInHead(text string) int {
	if len(rd.headTitles) == 0 || len(text) > 600 || !rd.mayBeNamed(text) {
		return 0
	}
	width, best, shown := form.Columns(text), 0, text
	text = form.Squeeze(text)
	for _, h := range rd.headTitles {
		switch {
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

// mayBeNamed is a cheap look for the first letters of a line in the titles of
// the head.
func (rd *reading) mayBeNamed(text string) bool {
	var buf [8]byte
	begin := buf[:0]
	for _, r := range text {
		if r = form.SqueezeRune(r); r >= 0 {
			if begin = utf8.AppendRune(begin, r); len(begin) >= utf8.UTFMax {
				break
			}
		}
	}
	for i := range rd.headTitles {
		if h := &rd.headTitles[i]; strings.Contains(h.raw, string(begin)) || strings.HasPrefix(h.text, string(begin)) {
			return true
		}
	}
	return false
}

// titleOf is a block's text on one line, up to the labels that some systems
// put into the heading.
func (rd *reading) titleOf(i int) string {
	b := &rd.page.Blocks[i]
	text := b.Text
	if b.Kind != dom.Heading {
		return titleLine(text)
	}
	if at := rd.dashedLine(text); at > 0 {
		text = text[:at]
	} else if start, end := rd.titlePart(i); end > 0 {
		return titleLine(text[start:end])
	}
	if hits := rd.line(i).hits; len(hits) > 0 && hits[0].Start > 0 && label.AnyColon(hits) && rd.line(i).class == label.ClassLabel {
		text = text[:rd.endDate(text[:hits[0].Start])]
		text = strings.TrimRight(text, " |｜\u3000（([【\n")
	}
	return titleLine(text)
}

// titlePart gives where in a heading the title stands that the head of the page
// names, where an element or line of its own is before it, its kicker, or
// behind it, its subtitle; 0, 0 where the heading is the title alone.
func (rd *reading) titlePart(i int) (start, end int) {
	const shortest = 20 // columns
	b := &rd.page.Blocks[i]
	text := b.Text
	if rd.line(i).class == label.ClassLabel || len(b.Runs) == 0 && !strings.Contains(text, "\n") || len(text) > 400 || rd.titleNamed(text) {
		return 0, 0
	}
	for at := range text {
		if at == 0 || text[at-1] != '\n' && !startsOrEndsRun(b, at) {
			continue
		}
		if form.Columns(text[:at]) >= shortest && rd.titleNamed(text[:at]) {
			return 0, at
		}
		if form.Columns(text[at:]) >= shortest && rd.titleNamed(text[at:]) {
			return at, len(text)
		}
	}
	return 0, 0
}

// titleNamed tells whether the head of the page gives just this title.
func (rd *reading) titleNamed(text string) bool {
	text = form.Squeeze(text)
	return slices.ContainsFunc(rd.headTitles, func(h headTitle) bool { return h.text == text || h.raw == text })
}

func startsOrEndsRun(b *dom.Block, at int) bool {
	return slices.ContainsFunc(b.Runs, func(r dom.Run) bool { return int(r.Start) == at || int(r.End) == at })
}

// dashedLine gives where a heading goes on with its subtitle on a line of its
// own, 0 where it does not or where the head of the page has both as one.
func (rd *reading) dashedLine(text string) int {
	at := strings.IndexByte(text, '\n')
	if at <= 0 || !label.IsDashed(text[at+1:]) {
		return 0
	}
	whole := form.Squeeze(text)
	for _, c := range rd.candidates[idTitle] {
		if c.block < 0 && strings.Contains(form.Squeeze(c.raw), whole) {
			return 0
		}
	}
	return at
}

// endDate gives where the date begins that ends s, a heading up to its first
// label; without one the length of s. The date stands on a line of its own or
// has a time of day.
func (rd *reading) endDate(s string) int {
	at := max(0, len(s)-60)
	if line := strings.LastIndexByte(strings.TrimRight(s, "\n "), '\n'); line > 0 {
		at = line + 1
	}
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	for m := range rd.labelDates().Find(s[at:]) {
		ends := strings.Trim(s[at+m.End:], " \u3000|｜\n[（(【") == ""
		if ends && m.Kind == dateparse.Absolute && (at > 0 && s[at-1] == '\n' && m.Start == 0 || m.Range.Start.Precision >= dateparse.Minute) {
			return at + m.Start
		}
	}
	return len(s)
}

// continues tells whether block n can be a further line of the title in block
// i: an element of the same kind, with words of its own.
func (rd *reading) continues(i, n int) bool {
	t, b := &rd.page.Blocks[i], &rd.page.Blocks[n]
	return b.Kind == t.Kind && b.Level == t.Level && form.Squeeze(b.Text) != "" && !label.IsDashed(b.Text)
}

// titleLine puts a heading of several lines on one.
func titleLine(s string) string { return strings.TrimSpace(strings.ReplaceAll(s, "\n", " ")) }

// unbroken takes the blank out of a title that a line break left there, where
// the head of the page has none.
func (rd *reading) unbroken(i int, title string) string {
	text := rd.page.Blocks[i].Text
	if !strings.Contains(text, "\n") {
		return title
	}
	glued := strings.TrimSpace(strings.ReplaceAll(text, "\n", ""))
	for _, c := range rd.candidates[idTitle] {
		if c.block < 0 && strings.Contains(c.raw, glued) {
			return glued
		}
	}
	return title
}

// wholeTitle is the title in block i with the lines below it that belong to
// it: the head of the page has them as one.
func (rd *reading) wholeTitle(i int) string {
	text := rd.titleOf(i)
	for n := i + 1; n < min(i+4, len(rd.page.Blocks)) && rd.continues(i, n); n++ {
		longer := text + rd.page.Blocks[n].Text
		for _, c := range rd.candidates[idTitle] {
			if c.block < 0 && strings.HasPrefix(form.Squeeze(c.text), form.Squeeze(longer)) {
				text = longer
				break
			}
		}
		if text != longer {
			break
		}
	}
	return text
}

// titleText is the best title that is known so far.
func (rd *reading) titleText() string {
	if rd.title >= 0 {
		return rd.wholeTitle(rd.title)
	}
	return rd.pick(idTitle).text
}

// sameTitle compares titles without blanks, signs and case.
func sameTitle(x, y string) bool {
	x, y = form.Squeeze(x), form.Squeeze(y)
	return x != "" && x == y
}

// siteSeparators part an article's title from the names of site and section.
var siteSeparators = []string{" - ", "-", "_", " | ", "|", "｜", "--", " – ", "–", " — ", "——", "—", " :: ", " » ", " > ", "›", "丨", " · ", ",", " "}

// stripSite takes the names of site and section off a title element. What
// stands in front wins, unless that is a name of the site itself.
func (rd *reading) stripSite(doc string) string {
	for _, sep := range siteSeparators[:16] {
		if !strings.Contains(doc, sep) {
			continue
		}
		parts := strings.Split(doc, sep)
		if keep := rd.articlePart(parts, sep); keep != "" {
			return keep
		}
	}
	return doc
}

// articlePart picks the part of a split title element that is the article's
// title, or "" where the separator is part of the title itself.
func (rd *reading) articlePart(parts []string, sep string) string {
	// A bare hyphen or dash parts names only at the end of a Chinese title:
	// COVID-19, 1-10月, 2019-2020.
	first, last := strings.TrimSpace(parts[0]), strings.TrimSpace(parts[len(parts)-1])
	if rd.isSiteName(first) && len(parts) > 1 {
		return strings.TrimSpace(strings.Join(parts[1:], sep))
	}
	end := len(parts)
	for end > 1 && rd.siteLike(strings.TrimSpace(parts[end-1])) {
		end--
	}
	if end == len(parts) || last == "" && end == 1 {
		return ""
	}
	return strings.TrimSpace(strings.Join(parts[:end], sep))
}

// siteLike tells a part of a title element that names a site or a section.
func (rd *reading) siteLike(s string) bool {
	if s == "" || rd.isSiteName(s) {
		return true
	}
	if form.Columns(s) > 44 {
		return false
	}
	for _, end := range []string{"网", "网站", "政府", "医院", "大学", "学院", "委员会", "厅", "局", "报", "新闻", "频道", "中心", "资讯", "动态", "要闻", "公告", "通知", "栏目", "门户", "官网", "公司", "首页", "協會", "协会", "学会", "署", "部", "院", "社", "在线", "新闻网", "日报", "集团", "平台", "头条", "号", "財經", "财经", "新聞"} {
		if strings.HasSuffix(s, end) || strings.HasSuffix(form.Fold(s), end) {
			return true
		}
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) && form.Columns(s) == len(s) && len(strings.Fields(s)) <= 7
}

// isSiteName tells whether s is what the page calls its site.
func (rd *reading) isSiteName(s string) bool {
	for _, c := range rd.candidates[idSiteName] {
		if sameTitle(c.text, s) {
			return true
		}
	}
	return false
}

// readFirstTitle finds the title of a plain text: the most telling line above
// the first paragraph.
func (rd *reading) readFirstTitle() {
	best, bestScore := -1, 0
	labels := false
	for i := range rd.page.Blocks {
		l := rd.line(i)
		text := rd.page.Blocks[i].Text
		if l.class == label.ClassProse && !(i == 0 && form.Columns(text) < 200 && rd.textFollows(i)) {
			break
		}
		if i > 40 {
			break
		}
		switch l.class {
		case label.ClassLabel, label.ClassDate, label.ClassByline:
			labels = true
		case label.ClassShort, label.ClassProse:
			score := min(form.Columns(text), 120)
			if labels {
				score /= 3
			}
			if i+1 < len(rd.page.Blocks) && rd.line(i+1).class == label.ClassLabel {
				score += 20
			}
			if label.IsDashed(text) || rd.doubled(i) {
				score /= 4
			}
			if best < 0 || score > bestScore {
				best, bestScore = i, score
			}
		}
	}
	if best < 0 {
		return
	}
	best = rd.titleAbove(best)
	rd.title = best
	text := rd.titleOf(best)
	rd.add(idTitle, candidate{origin: fromFirst, raw: text, text: text, block: best})
}

// titleAbove gives the line above a plain text's longest head line, where that
// is a title and the longer one its subtitle: right above it, neither a body's
// name nor a word or two, and with the labels or a body's name below.
func (rd *reading) titleAbove(i int) int {
	if i == 0 || i+1 >= len(rd.page.Blocks) || rd.line(i-1).class != label.ClassShort {
		return i
	}
	above, below := rd.page.Blocks[i-1].Text, rd.page.Blocks[i+1].Text
	if w := form.Columns(above); w < 14 || w*3 < form.Columns(rd.page.Blocks[i].Text) || !form.StartsHan(above) || label.IsBodyName(above) || rd.answersLabel(i-1) {
		return i
	}
	if c := rd.line(i + 1).class; c == label.ClassLabel || c == label.ClassDate || c == label.ClassByline || label.IsBodyName(below) {
		return i - 1
	}
	return i
}

// textFollows tells whether a longer paragraph stands within the next lines.
func (rd *reading) textFollows(i int) bool {
	for n := i + 1; n < min(i+5, len(rd.page.Blocks)); n++ {
		if form.Columns(rd.page.Blocks[n].Text) > form.Columns(rd.page.Blocks[i].Text) {
			return true
		}
	}
	return false
}
