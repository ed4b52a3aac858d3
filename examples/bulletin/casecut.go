package main

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/entity"
)

// fillers stand for lines of the text in which nothing is read that a case could
// be about: a case copies no text.
var fillers = map[string][]string{
	"zh-Hans": {"新楼共四层，设门诊、康复室和二十张日间病床，检查结果两院互认。", "各科室如期开诊，志愿者在大厅引导，秩序井然。"},
	"zh-Hant": {"新樓共四層，設門診、康復室和二十張日間病床，檢查結果兩院互認。", "各科室如期開診，志願者在大廳引導，秩序井然。"},
	"en":      {"The new building has four floors, two clinics and twenty beds for patients.", "All departments opened as planned, and volunteers showed visitors the way."},
}

// mostLines is how many lines with a name, a date or a quotation a case keeps.
const mostLines = 8

// linesToKeep says what becomes of the lines of an article's text, which are
// keys: "" leaves a line out, itself keeps it, another text stands for it.
// A line that is not there is none of the text, and stays.
func linesToKeep(a *article.Article) map[string]string {
	keep := map[string]string{}
	filler := fillers[a.Language]
	if filler == nil {
		filler = fillers["en"]
	}
	lines := strings.Split(a.Text, "\n")
	kept, at := 0, 0
	for i, line := range lines {
		span := entity.Span{Start: at, End: at + len(line)}
		at = span.End + 1
		key := squeeze(line)
		_, again := keep[key]
		switch {
		case key == "" || again:
		case says(a, span) && kept < mostLines:
			kept++
			keep[key] = line
		case i == 0:
			keep[key] = filler[0]
		case i == len(lines)-1:
			keep[key] = filler[1]
		default:
			keep[key] = ""
		}
	}
	return keep
}

// says tells whether something is read in a stretch of the text that a case could
// be about.
func says(a *article.Article, line entity.Span) bool {
	in := func(s entity.Span) bool { return s.Start < line.End && s.End > line.Start }
	for _, p := range a.People {
		if slices.ContainsFunc(p.Mentions, in) {
			return true
		}
	}
	for _, d := range a.Dates {
		if in(entity.Span{Start: d.Start, End: d.End}) {
			return true
		}
	}
	return slices.ContainsFunc(a.Quotes, func(q entity.Quote) bool { return in(q.Span) })
}

// squeeze takes all white space out of a line, so that it is found however the
// page has broken it.
func squeeze(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(s, " | ", "")), "")
}

// cutText cuts a page of plain text down.
func cutText(text string, keep map[string]string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		as, known := keep[squeeze(line)]
		switch {
		case !known:
			b.WriteString(line)
		case as != "":
			b.WriteString(as + "\n")
		}
	}
	return b.String()
}

// cutter copies a page and leaves out what no case is about.
type cutter struct {
	out  strings.Builder
	keep map[string]string
	run  strings.Builder // tokens since the last block-level tag
	text strings.Builder // their text
	item int             // where in out the list item begins that is open; -1 for none
	seen int             // items of links of the list that is open
	link bool            // the open item has a link
}

// cutPage cuts a page of HTML down. It goes by the tags as they stand, not by a
// tree that would mend them: wrong tags may be what the case is about.
func cutPage(page string, keep map[string]string) string {
	c := &cutter{keep: keep, item: -1}
	z := html.NewTokenizer(strings.NewReader(page))
	for skip, script := "", false; ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		t := z.Token()
		switch {
		case skip != "":
			if kind == html.EndTagToken && t.Data == skip {
				skip = ""
			}
		case kind == html.CommentToken:
		case kind == html.StartTagToken && isDropped(t):
			skip = t.Data
		case kind == html.TextToken && script:
			c.out.WriteString(t.Data) // JSON-LD, in which nothing is escaped
		case kind == html.TextToken:
			c.run.WriteString(html.EscapeString(shrink(t.Data)))
			c.text.WriteString(t.Data)
		default:
			c.tag(t)
			script = kind == html.StartTagToken && t.Data == "script"
		}
	}
	c.endRun()
	return dropEmpty(c.out.String())
}

// isDropped tells the elements that are left out with all they hold.
func isDropped(t html.Token) bool {
	switch t.Data {
	case "style", "noscript", "svg", "iframe", "object", "video", "audio", "select", "form", "template":
		return true
	case "script":
		return attribute(t, "type") != "application/ld+json"
	}
	return false
}

// inline are the elements that stand within a line.
var inline = []string{"a", "b", "strong", "i", "em", "u", "span", "font", "sup", "sub", "code", "small", "time", "label", "img"}

// tag takes a tag: one within a line belongs to its run, others end it.
func (c *cutter) tag(t html.Token) {
	if isUseless(t) {
		return
	}
	if slices.Contains(inline, t.Data) {
		c.link = c.link || t.Data == "a"
		c.run.WriteString(slim(t).String())
		return
	}
	c.endRun()
	switch {
	case t.Data == "ul" || t.Data == "ol":
		c.endItem()
		c.seen = 0
	case t.Data == "li" && t.Type == html.StartTagToken:
		c.endItem()
		c.item, c.link = c.out.Len(), false
	}
	c.out.WriteString(slim(t).String())
	if t.Type == html.EndTagToken || t.Data == "br" || t.Data == "meta" {
		c.out.WriteByte('\n')
	}
	if t.Data == "li" && t.Type == html.EndTagToken {
		c.endItem()
	}
}

// mostLinks is how many items of links a list keeps: menus, other news.
const mostLinks = 3

// endItem ends a list item, and takes it back where the list has enough of them.
func (c *cutter) endItem() {
	if c.item >= 0 && c.link {
		if c.seen++; c.seen > mostLinks {
			before := c.out.String()[:c.item]
			c.out.Reset()
			c.out.WriteString(before)
		}
	}
	c.item = -1
}

// endRun writes what stood between two block-level tags, or what stands for it.
func (c *cutter) endRun() {
	as, known := c.keep[squeeze(c.text.String())]
	switch {
	case !known, as != "" && squeeze(as) == squeeze(c.text.String()):
		c.out.WriteString(c.run.String())
	default:
		c.out.WriteString(html.EscapeString(as))
	}
	c.run.Reset()
	c.text.Reset()
}

// shrink makes one blank or line break of white space.
func shrink(s string) string {
	if strings.TrimSpace(s) == "" {
		if strings.Contains(s, "\n") {
			return "\n"
		}
		return s[:min(len(s), 1)]
	}
	return s
}

// isUseless tells elements of the head that say nothing of an article.
func isUseless(t html.Token) bool {
	switch t.Data {
	case "link":
		return attribute(t, "rel") != "canonical"
	case "meta":
		name := strings.ToLower(attribute(t, "name") + attribute(t, "property"))
		return name == "" && attribute(t, "charset") == "" && attribute(t, "itemprop") == "" ||
			slices.ContainsFunc([]string{"viewport", "renderer", "generator", "robots", "theme", "msapplication", "verif", "format-detection", "x-ua"}, func(s string) bool { return strings.Contains(name, s) })
	}
	return false
}

// kept are the attributes in which something is read.
var kept = []string{
	"class", "id", "name", "property", "content", "itemprop", "itemscope", "itemtype", "href", "src", "rel", "type", "datetime",
	"title", "alt", "lang", "colspan", "rowspan", "hidden", "charset",
}

// slim gives a tag without what no case is about. What is written is UTF-8,
// whatever the page was.
func slim(t html.Token) html.Token {
	t.Attr = slices.DeleteFunc(t.Attr, func(a html.Attribute) bool {
		return !slices.Contains(kept, a.Key) && !(a.Key == "style" && strings.Contains(a.Val, "display"))
	})
	for i, a := range t.Attr {
		if a.Key == "charset" {
			t.Attr[i].Val = "utf-8"
		}
	}
	return t
}

func attribute(t html.Token, name string) string {
	for _, a := range t.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// dropEmpty takes paragraphs out in which nothing is left, and empty lines.
func dropEmpty(page string) string {
	var lines []string
	for line := range strings.Lines(page) {
		line = strings.TrimRight(line, " \t\r\n")
		inner, isP := strings.CutPrefix(line, "<p")
		_, inner, _ = strings.Cut(inner, ">")
		if line == "" || isP && inner == "</p>" {
			continue
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n") + "\n"
}
