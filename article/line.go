package article

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
)

// class is what a block is to an article.
type class uint8

const (
	classShort  class = iota // a line without the end of a sentence: a title, a caption, a list entry
	classProse               // a sentence or more
	classLabel               // 发布时间：… 来源：…
	classDate                // a date, perhaps with a count or a name beside it
	classByline              // By Jo Pell; （记者 张三）
	classCrumb               // 首页 > 新闻
	classNav                 // a row of menu entries
	classJunk                // 打印本页 关闭窗口
	classStop                // 相关新闻: what follows is no longer the article
	classImage
	classTable
)

// line is a block with its class and what was found while telling it.
type line struct {
	class class
	known bool // class was told
	hits  []hit
}

// longLine is the number of columns from which a line without labels is taken
// for prose when it ends like a sentence. A Han character is two columns.
const longLine = 40

// line classifies block i, once.
func (rd *reading) line(i int) *line {
	l := &rd.lines[i]
	if !l.known {
		l.known = true
		l.class, l.hits = rd.classify(&rd.page.Blocks[i])
		if (l.class == classLabel || l.class == classJunk) && rd.isProgramme(i) {
			l.class, l.hits = classShort, nil
		}
	}
	return l
}

// programmeWords open the lines of a programme, which has a line for its time
// too: 主讲人：…, 地点：….
var programmeWords = []string{"地点", "会议地点", "活动地点", "主讲", "报告人", "主持人", "主题", "题目", "讲座", "报告题目", "对象", "参加人员", "参会", "内容", "活动", "会议", "内容提要", "主要内容"}

// alsoProgramme open lines of a programme that look like labels or furniture
// elsewhere.
var alsoProgramme = []string{"时间", "日期", "主办", "承办", "协办", "联系", "电话", "地址", "邮箱"}

// isProgramme tells a line in the programme of an event from a label line or
// furniture: beside it stands a line on the place or the speaker.
func (rd *reading) isProgramme(i int) bool {
	text := form.Fold(form.Head(rd.page.Blocks[i].Text, 30))
	if !slices.ContainsFunc(alsoProgramme, func(w string) bool { return strings.HasPrefix(text, w) }) || rd.page.Blocks[i].Kind == dom.Heading {
		return false
	}
	for _, n := range []int{i - 2, i - 1, i + 1, i + 2} {
		if n < 0 || n >= len(rd.page.Blocks) || n == rd.title {
			continue
		}
		beside := form.Fold(form.Head(rd.page.Blocks[n].Text, 40))
		at := strings.IndexAny(beside, ":：")
		if at > 0 && at <= 18 && slices.ContainsFunc(programmeWords, func(w string) bool { return strings.HasPrefix(beside, w) }) {
			return true
		}
	}
	return false
}

func (rd *reading) classify(b *dom.Block) (class, []hit) {
	switch b.Kind {
	case dom.Image:
		return classImage, nil
	case dom.Table:
		return classTable, nil
	}
	text := b.Text
	if rd.html && rd.a.Language == "en" && b.Kind != dom.Heading && isCall(text) {
		return classJunk, nil
	}
	if len(text) > 900 || len(text) > 300 && form.EndsSentence(text) || rd.html && len(text) > 150 && form.EndsSentence(text) && !strings.ContainsAny(form.Head(text, 30), "©:：|") {
		return classProse, nil
	}
	if h, ok := rd.loneLabel(b); ok {
		return classLabel, []hit{h}
	}
	switch {
	case isStop(text):
		return classStop, nil
	case isJunk(text) && !isCountLine(text) && (cutSite(text) == text || !isDateLine(text)):
		return classJunk, nil
	}
	rd.glue = rd.glue[:0]
	for i := range b.Runs {
		rd.glue = append(rd.glue, b.Runs[i].Start, b.Runs[i].End)
	}
	hits := findLabels(text, rd.glue)
	byline := isByline(text)
	if byline && !anyColon(hits) {
		return classByline, nil
	}
	if c, ok := labelClass(text, hits); ok {
		return c, hits
	}
	if b.Kind == dom.Heading && anyColon(hits) && startsDate(strings.TrimSpace(hits[0].value(text))) {
		return classLabel, hits // the labels stand inside the heading
	}
	return rd.shapeClass(b, text, byline), hits
}

// loneLabel reads a block that is a label and nothing else, where its value is
// sure to stand in the next one.
func (rd *reading) loneLabel(b *dom.Block) (hit, bool) {
	l, ok := wholeLabel(b.Text)
	if !ok {
		return hit{}, false
	}
	h := hit{label: l, val: len(b.Text), end: len(b.Text)}
	if !rd.html && rd.isLabelAlone(b) || b.Tag == atom.Dt || b.Tag == atom.Th {
		h.sign = signColon
		return h, true
	}
	return h, rd.html && valueFields[l.field] && utf8.RuneCountInString(b.Text) > 3
}

// cutSite takes the address of a site off the start of a line: old pages write
// http://site.example 2003-8-4 9:41 below the title.
func cutSite(s string) string {
	if rest, ok := strings.CutPrefix(s, "http://"); ok {
		if site, rest, ok := strings.Cut(rest, " "); ok && len(site) <= 40 {
			return strings.TrimSpace(rest)
		}
	}
	return s
}

// isLabelAlone tells a line of plain text that is a label and nothing else,
// with its value on the next line: Contact / Jo Pell.
func (rd *reading) isLabelAlone(b *dom.Block) bool {
	next := strings.TrimLeft(rd.raw[min(int(b.Offset)+len(b.Text), len(rd.raw)):], " :：\r\n\t")
	value, _, _ := strings.Cut(next, "\n")
	return form.Columns(value) <= 48 && !form.IsSentence(value)
}

// valueFields are the fields whose value may stand in the element after that
// of the label.
var valueFields = map[field]bool{fieldPublished: true, fieldModified: true, fieldSource: true, fieldIssuer: true}

// anyColon tells labels that a colon or bracket makes certain.
func anyColon(hits []hit) bool {
	for _, h := range hits {
		if h.sign == signColon || h.sign == signOpen {
			return true
		}
	}
	return false
}

// labelClass tells a label line from a sentence in which a label word stands.
func labelClass(text string, hits []hit) (class, bool) {
	useful, furniture := 0, 0
	for _, h := range hits {
		if h.label.field == fieldFurniture {
			furniture++
			continue
		}
		if h.label.field == fieldCrumb && (h.sign == signColon || opensHome(h.value(text))) && h.start == 0 {
			return classCrumb, true
		}
		if h.label.field != fieldOther {
			useful++
		}
	}
	if furniture > 0 && furniture == len(hits) && hits[0].start == 0 && form.Columns(text) <= 60 {
		return classJunk, true
	}
	if useful == 0 || form.Columns(text[:hits[0].start]) > 60 || form.IsSentence(text[:hits[0].start]) {
		return classShort, false
	}
	for _, h := range hits {
		v := h.value(text)
		switch h.label.field {
		case fieldKeywords, fieldSummary, fieldOther, fieldFurniture, fieldSection, fieldAttachment:
			continue
		}
		sentence := form.IsSentence(v)
		switch h.label.field {
		case fieldCredit, fieldSource:
			// 记者：下一步有什么打算？ is an interview
			sentence = sentence && form.Columns(v) > 12 && form.LastRune(strings.TrimSpace(v)) != '：' && form.LastRune(strings.TrimSpace(v)) != ':'
		default:
			sentence = sentence && form.Columns(v) > 24
		}
		if form.Columns(v) > 120 || sentence {
			return classShort, false
		}
	}
	return classLabel, true
}

// shapeClass tells the classes that need no label; byline is what isByline says.
func (rd *reading) shapeClass(b *dom.Block, text string, byline bool) class {
	switch {
	case isDateLine(text):
		return classDate
	case len(b.Runs) > 1:
		if parted := runText(b, 0, len(text)); len(parted) > len(text) && isDateLine(parted) {
			return classDate
		}
	}
	switch {
	case isCrumb(text) && (b.Kind != dom.Heading || b.LinkBytes > 0 || rd.opensWithHome(text)):
		return classCrumb
	case byline:
		return classByline
	case isNav(rd.rawLine(b)), !rd.html && isMenu(text):
		return classNav
	case form.IsSentence(text) && form.Columns(text) >= longLine, form.Columns(text) >= 240:
		return classProse
	}
	return classShort
}

// isNav tells a row of three or more short entries that are parted by wide
// blanks or bars, or that are all links.
func isNav(text string) bool {
	if columnSigns(text) < 2 {
		return false
	}
	parts := splitColumns(text)
	if len(parts) < 3 {
		return false
	}
	short := 0
	for _, part := range parts {
		if form.Columns(part) <= 24 && !strings.ContainsAny(part, "，。,：:") {
			short++
		}
	}
	return short == len(parts) && (len(parts) >= 4 || form.Columns(text)/len(parts) <= 16)
}

// isMenu tells a row of four or more short entries, with the home page first,
// that single blanks part: the menu in a text dump.
func isMenu(text string) bool {
	entries := strings.Fields(text)
	for _, entry := range entries {
		if form.Columns(entry) > 16 || !form.StartsHan(entry) || strings.ContainsAny(entry, "，。：、") {
			return false
		}
	}
	return len(entries) >= 4 && isHome(entries[0])
}

// rawLine is a line of plain text as it stands in the page, with the wide
// blanks that part columns; of HTML, whose blanks mean nothing, it is the
// block's text.
func (rd *reading) rawLine(b *dom.Block) string {
	if rd.html || b.Offset < 0 || int(b.Offset) > len(rd.raw) {
		return b.Text
	}
	line, _, _ := strings.Cut(rd.raw[b.Offset:], "\n")
	return strings.TrimSpace(line)
}

// columnSigns counts what splitColumns parts s at.
func columnSigns(s string) int {
	return strings.Count(s, "|") + strings.Count(s, "｜") + strings.Count(s, "\u3000") + strings.Count(s, "·") + strings.Count(s, "\t") + strings.Count(s, "  ")
}

// splitColumns parts a row of entries at bars, ideographic blanks and runs of
// two or more blanks.
func splitColumns(s string) []string {
	var parts []string
	start := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == '|' || r == '｜' || r == '\u3000' || r == '·' || r == '\t' || strings.HasPrefix(s[i:], "  ") {
			if part := strings.TrimSpace(s[start:i]); part != "" {
				parts = append(parts, part)
			}
			start = i + size
		}
		i += size
	}
	if part := strings.TrimSpace(s[start:]); part != "" {
		parts = append(parts, part)
	}
	return parts
}
