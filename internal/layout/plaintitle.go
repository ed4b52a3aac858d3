package layout

import (
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// In a plain text nothing but length and place tells the title from the menu
// above it and the deck below it: entries of a menu are short, and the title
// stands above the labels, or right above the text where these stand on top.

// telling is the score of a line above labels from which these are taken to be
// its labels: narrower ones may be of the menu.
const telling = 24

// firstTitle finds the title of a plain text: the most telling line above
// the first paragraph.
func (t *titleFinder) firstTitle() shown {
	if t.isNote() {
		return shown{block: 0, way: ByFirst}
	}
	best, bestScore := -1, 0
	labels, titled := false, false // labels stand above; and a title above those
	prose := t.firstProseOfText()
	last := t.lastShort(prose)
	for i := range min(prose, len(t.Page.Blocks)) {
		switch l := t.Line(i); {
		case t.isEntryDay(i, prose): // nor is the line above it the title
		case l.Class == label.ClassCrumb && i < last:
			best, bestScore = -1, 0 // what stands above is the site's
		case t.inMenu(i):
		case t.isOfPublication(l):
			labels, titled = true, titled || bestScore >= telling
		case l.Class == label.ClassShort, l.Class == label.ClassProse:
			score := t.scoreLine(i, i == last || i+1 == last || t.isOfPublication(t.Line(i+1)))
			if t.isEntryDay(i+1, prose) {
				score /= 8
			}
			switch {
			case labels && (i == last || !titled):
				score = score * 2 / 3 // the line right above the text
			case labels:
				score /= 3
			}
			if score > bestScore || best >= 0 && score == bestScore && i == last && t.isNoTitle(best) {
				best, bestScore = i, score
			}
		}
	}
	if best < 0 {
		return shown{block: -1}
	}
	return shown{block: t.titleAbove(best), way: ByFirst}
}

// isOfPublication tells the line with date, source or author from one that says
// whom to call.
func (t *titleFinder) isOfPublication(l *sheet.Line) bool {
	switch l.Class {
	case label.ClassDate, label.ClassByline:
		return true
	case label.ClassLabel:
		return slices.ContainsFunc(l.Hits, func(h label.Hit) bool {
			return h.Label.Field.OfPublication() || h.Label.Field == label.FieldCredit
		})
	}
	return false
}

// scoreLine says how well line i of a plain text would do as its title. A title
// that stands twice is the one right above the text.
func (t *titleFinder) scoreLine(i int, above bool) int {
	text := t.Page.Blocks[i].Text
	score := min(form.Columns(text), 120)
	if i+1 < len(t.Page.Blocks) && t.Line(i+1).Class == label.ClassLabel {
		score += min(score/2+4, 20)
	}
	switch {
	case !form.HasLetter(text), label.IsMarkedCaption(text):
		return 0 // a line that is drawn: ＊＊＊＊＊
	case label.IsDashed(text), t.Doubled(i) && !above:
		score /= 4
	}
	if t.isNoTitle(i) {
		score /= 8
	}
	return score
}

// firstProseOfText is the first paragraph or line of a programme of a plain text,
// or the line where the look for a title ends.
func (t *titleFinder) firstProseOfText() int {
	const furthest = 40
	for i := range min(furthest+1, len(t.Page.Blocks)) {
		if t.InProgramme(i) {
			return i
		}
		if t.Line(i).Class == label.ClassProse && !(i == 0 && form.Columns(t.Page.Blocks[i].Text) < 200 && t.textFollows(i)) {
			return i
		}
	}
	return furthest + 1
}

// lastShort is the last line above block prose that is none of labels, dates
// and names; -1 where there is none.
func (t *titleFinder) lastShort(prose int) int {
	for i := min(prose, len(t.Page.Blocks)) - 1; i >= 0; i-- {
		switch t.Line(i).Class {
		case label.ClassShort:
			return i
		case label.ClassLabel, label.ClassDate, label.ClassByline, label.ClassJunk:
		default:
			return -1
		}
	}
	return -1
}

// isNoTitle tells a line of the sender, the name of a newsletter, which the number of
// the issue follows, and an entry of a list.
func (t *titleFinder) isNoTitle(i int) bool {
	return t.namesSender(t.Page.Blocks[i].Text) || i+1 < len(t.Page.Blocks) && namesIssue(t.Page.Blocks[i+1].Text) || t.isEntry(i)
}

// namesSender tells a line that a title is not: the name of a body, how to
// reach somebody, a row of entries, a point of a list, or the day and the title of
// another release.
func (t *titleFinder) namesSender(text string) bool {
	switch {
	case label.IsBodyName(text), furniture.IsReleaseHead(text), namesIssue(text), strings.Contains(text, "@"):
		return true
	case form.IsBulleted(text), strings.Count(text, " | ") >= 2, strings.Count(text, " > ") >= 2, isRow(text, 5, 8), isLetterhead(text):
		return true
	}
	_, digits := form.DigitsIn(text)
	if _, others := form.DigitsIn(withoutYears(text)); others < 7 && !(digits >= 5 && label.StartsDate(text)) {
		return false
	}
	return form.Columns(text) <= 60
}

// namesIssue tells a line with the number of an issue between other pieces: The Tarn
// Letter, No. 12, May 2022.
func namesIssue(text string) bool {
	for piece := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(",|，｜", r) }) {
		if isIssue(strings.TrimSpace(piece)) {
			return true
		}
	}
	return false
}

// isIssue tells the number of an issue, which stands below or beside the name of a
// newsletter: Issue 31, Vol. 4 No. 2, 第五十二期.
func isIssue(text string) bool {
	const longest = 24 // columns
	if form.Columns(text) > longest {
		return false
	}
	if form.StartsHan(text) {
		_, opens := form.CutAnyPrefix(form.Fold(text), "第", "总第", "总期", "期号")
		_, ends := form.CutAnySuffix(form.Fold(text), "期", "号")
		return opens && ends
	}
	word, rest, _ := strings.Cut(strings.ToLower(text), " ")
	digits, _ := form.DigitsIn(rest)
	return digits > 0 && form.HasWord("issue number no. no nr vol. vol volume edition", word)
}

// isEntry tells a line of a list of news, which all have their day at one end:
// 产房探视新规定 03-08, [03-08] 产房探视新规定.
func (t *titleFinder) isEntry(i int) bool {
	side := daySide(t.Page.Blocks[i].Text)
	return side != 0 && (i > 0 && daySide(t.Page.Blocks[i-1].Text) == side || i+1 < len(t.Page.Blocks) && daySide(t.Page.Blocks[i+1].Text) == side)
}

// inMenu tells a line among others as short: the entries of a menu, of which the title is
// none even where the page shows no other.
func (t *titleFinder) inMenu(i int) bool {
	const widest, fewest = 20, 6 // columns, lines
	isShort := func(n int) bool {
		l := t.Line(n)
		return form.Columns(t.Page.Blocks[n].Text) <= widest && (l.Class == label.ClassShort || l.Class == label.ClassJunk || l.Class == label.ClassNav)
	}
	from, to := i, i
	for from > max(0, i-fewest) && isShort(from-1) {
		from--
	}
	for to < min(len(t.Page.Blocks), i+fewest) && isShort(to) {
		to++
	}
	return to > i && to-from >= fewest
}

// isEntryDay tells the day below an entry of a list of news above the text: the lines
// around are an entry and its day too, and a further day stands above block prose.
func (t *titleFinder) isEntryDay(i, prose int) bool {
	isPair := func(n int) bool {
		return n > 0 && n < min(prose, len(t.Page.Blocks)) && t.Line(n).Class == label.ClassDate && t.Line(n-1).Class == label.ClassShort
	}
	if !isPair(i) || !isPair(i-2) && !isPair(i+2) {
		return false
	}
	from := i + 1
	if !isPair(i - 2) {
		from = i + 3
	}
	for n := from; n < min(prose, len(t.Page.Blocks)); n++ {
		if t.Line(n).Class == label.ClassDate {
			return true
		}
	}
	return false
}

// daySide says at which end of a line a day stands: -1 in front, 1 behind; 0 for none,
// or nothing else.
func daySide(text string) int {
	words := strings.Fields(text)
	switch n := len(words); {
	case n < 2:
	case isDay(words[n-1]), n > 2 && isDay(words[n-2]+" "+words[n-1]):
		return 1
	case isDay(words[0]), n > 2 && isDay(words[0]+" "+words[1]):
		return -1
	}
	return 0
}

// isDay tells a day by itself, with or without the year: 03-08, [2021/3/8], (6 Apr).
func isDay(s string) bool {
	const longest = 12 // columns
	s = form.StripBrackets(s)
	_, digits := form.DigitsIn(s)
	return digits > 0 && form.Columns(s) <= longest && label.StartsDate(s+" ")
}

// withoutYears takes the years out of a line: Casimir Holt, 1931-2020.
func withoutYears(s string) string {
	for at := 0; at+4 <= len(s); at++ {
		year, rest := form.Digits(s[at:], 4)
		if 1000 <= year && year < 2100 && (at == 0 || !form.IsDigit(s[at-1])) && (rest == "" || !form.IsDigit(rest[0])) {
			s = s[:at] + rest
		}
	}
	return s
}

// isLetterhead tells the name of a body with that of a part of its site behind it:
// 青石县卫生局 政务要闻.
func isLetterhead(text string) bool {
	body, section, ok := strings.Cut(text, " ")
	return ok && form.StartsHan(text) && label.IsBodyName(body) && form.Columns(section) <= 8
}

// isRow tells so many Chinese words or more, none wider than so many columns, that blanks
// part: a menu.
func isRow(text string, fewest, widest int) bool {
	words := strings.Fields(text)
	return len(words) >= fewest && !slices.ContainsFunc(words, func(w string) bool { return form.Columns(w) > widest || !form.StartsHan(w) })
}

// isNote tells a text of two lines, a title and one sentence.
func (t *titleFinder) isNote() bool {
	return len(t.Page.Blocks) == 2 && t.Line(0).Class == label.ClassShort && !form.IsSentence(t.Page.Blocks[0].Text) && form.IsSentence(t.Page.Blocks[1].Text)
}

// titleAbove gives the line above a plain text's longest head line, where that
// is a title and the longer one its subtitle: right above it, neither a body's
// name nor a word or two, and with the labels, the text or a body's name below. An
// English one is told by its capitals, which its subtitle has not, or stands below
// the menu as the only other line of some length.
func (t *titleFinder) titleAbove(i int) int {
	if i == 0 || i+1 >= len(t.Page.Blocks) || t.Line(i-1).Class != label.ClassShort || t.AnswersLabel(i-1) {
		return i
	}
	above, text, below := t.Page.Blocks[i-1].Text, t.Page.Blocks[i].Text, t.Page.Blocks[i+1].Text
	if w := form.Columns(above); w < 14 || w*3 < form.Columns(text) || t.isNoTitle(i-1) || isRow(above, 4, 6) || form.HasSign(above, "|｜>»") {
		return i
	}
	han := form.StartsHan(above)
	alone := form.Columns(above) >= 28 && strings.Count(above, " ") >= 4 && (i == 1 || form.Columns(t.Page.Blocks[i-2].Text) < telling)
	switch t.Line(i + 1).Class {
	case label.ClassLabel, label.ClassDate, label.ClassByline:
	case label.ClassProse:
		if han {
			return i
		}
	default:
		if !label.IsBodyName(below) {
			return i
		}
	}
	if han || alone || strings.Count(above, " ") >= 3 && isHeadlined(above) && !isHeadlined(text) && !opensMenu(above) {
		return i - 1
	}
	return i
}

// opensMenu tells a row of entries that begins with that of the news: News Sport Opinion.
func opensMenu(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return label.IsHome(first) || furniture.IsReleaseHead(first)
}

// isHeadlined tells a line of which all words but short ones begin with capitals.
func isHeadlined(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if len(w) > 4 && !form.Capitalised(w) {
			return false
		}
	}
	return true
}

// textFollows tells whether a longer paragraph stands within the next lines.
func (t *titleFinder) textFollows(i int) bool {
	for n := i + 1; n < min(i+5, len(t.Page.Blocks)); n++ {
		if form.Columns(t.Page.Blocks[n].Text) > form.Columns(t.Page.Blocks[i].Text) {
			return true
		}
	}
	return false
}
