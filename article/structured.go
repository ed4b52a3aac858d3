package article

import (
	"encoding/json"
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
)

// thing is what is read of a JSON-LD node. Its values come in many shapes, so
// they are read one by one.
type thing map[string]json.RawMessage

// articleTypes are the schema.org types that describe the page's article.
const articleTypes = "NewsArticle Article BlogPosting ReportageNewsArticle MedicalWebPage PressRelease Report AnalysisNewsArticle ScholarlyArticle SocialMediaPosting TechArticle WebPage " +
	"OpinionNewsArticle BackgroundNewsArticle ReviewNewsArticle AskPublicNewsArticle AdvertiserContentArticle LiveBlogPosting"

// readStructured reads the JSON-LD scripts. Broken JSON is passed over: the
// page's other places say the same.
func (rd *reading) readStructured() {
	var graph []thing
	for _, script := range rd.page.Structured {
		graph = collectThings(graph, []byte(strings.TrimSpace(script)), 0)
	}
	for _, t := range graph {
		switch kind := t.kind(); {
		case form.HasWord(articleTypes, kind):
			rd.readThing(t, kind)
		case kind == "" && t.text("pubDate") != "":
			rd.readCambrian(t)
		}
	}
	for _, t := range graph {
		if t.kind() == "BreadcrumbList" {
			rd.readCrumbList(t)
		}
	}
}

// collectThings gathers the objects of a script: one, a list, or an @graph.
func collectThings(list []thing, data []byte, depth int) []thing {
	if len(data) == 0 || depth > 4 {
		return list
	}
	if data[0] == '[' {
		var items []json.RawMessage
		if json.Unmarshal(data, &items) == nil {
			for _, item := range items {
				list = collectThings(list, item, depth+1)
			}
		}
		return list
	}
	var t thing
	if json.Unmarshal(escapeControls(data), &t) != nil {
		return list
	}
	list = append(list, t)
	for _, key := range []string{"@graph", "mainEntity"} {
		if raw, ok := t[key]; ok && len(raw) > 0 && (raw[0] == '[' || raw[0] == '{') {
			list = collectThings(list, raw, depth+1)
		}
	}
	return list
}

// escapeControls blanks out the raw newlines and tabs that pages leave inside
// JSON strings.
func escapeControls(data []byte) []byte {
	for _, c := range data {
		if c < ' ' {
			out := make([]byte, len(data))
			for i, c := range data {
				if out[i] = c; c < ' ' {
					out[i] = ' '
				}
			}
			return out
		}
	}
	return data
}

func (t thing) kind() string { return t.text("@type") }

// text reads a string, the first string of a list, or the name of an object.
func (t thing) text(key string) string {
	if list := t.texts(key); len(list) > 0 {
		return list[0]
	}
	return ""
}

// texts reads all strings and names under a key.
func (t thing) texts(key string) []string { return textsOf(t[key], 0) }

func textsOf(raw json.RawMessage, depth int) []string {
	if len(raw) == 0 || depth > 3 {
		return nil
	}
	switch raw[0] {
	case '"':
		var s string
		if json.Unmarshal(raw, &s) == nil && strings.TrimSpace(s) != "" {
			return []string{strings.TrimSpace(s)}
		}
	case '[':
		var items []json.RawMessage
		var all []string
		if json.Unmarshal(raw, &items) == nil {
			for _, item := range items {
				all = append(all, textsOf(item, depth+1)...)
			}
		}
		return all
	case '{':
		var t thing
		if json.Unmarshal(raw, &t) == nil {
			return textsOf(t["name"], depth+1)
		}
	}
	return nil
}

// readThing reads one article node. A WebPage tells dates only where nothing
// better does.
func (rd *reading) readThing(t thing, kind string) {
	from := fromData
	if kind == "WebPage" {
		from = fromMeta
	}
	at := func(key string) candidate {
		s := t.text(key)
		return candidate{origin: from, place: "JSON-LD " + key, raw: s, text: unescape(s), block: -1}
	}
	if c := at("headline"); c.raw != "" {
		rd.add(idTitle, c)
	}
	rd.addDate(idPublished, at("datePublished"))
	rd.addDate(idModified, at("dateModified"))
	for id, key := range map[fieldID]string{idSummary: "description", idSection: "articleSection"} {
		if c := at(key); c.raw != "" {
			rd.add(id, c)
		}
	}
	if kind == "WebPage" {
		return
	}
	if body := t.text("articleBody"); len(body) > len(rd.dataBody) {
		rd.dataBody = body
	}
	if words := t.texts("keywords"); len(words) > 0 {
		c := at("keywords")
		c.text = strings.Join(words, ",")
		rd.add(idKeywords, c)
	}
	for _, key := range []string{"sourceOrganization", "publisher"} {
		if c := at(key); c.raw != "" {
			rd.add(idSiteName, c)
			rd.add(idSource, c)
		}
	}
	rd.dataAuthors = append(rd.dataAuthors, t.texts("author")...)
}

// readCambrian reads the JSON-LD that Chinese search engines ask for: title,
// pubDate and upDate without a type.
func (rd *reading) readCambrian(t thing) {
	for key, id := range map[string]fieldID{"pubDate": idPublished, "upDate": idModified} {
		s := t.text(key)
		rd.addDate(id, candidate{origin: fromData, place: "JSON-LD " + key, raw: s, text: s, block: -1})
	}
	if s := t.text("title"); s != "" {
		rd.add(idTitle, candidate{origin: fromData, place: "JSON-LD title", raw: s, text: unescape(s), block: -1})
	}
}

// readCrumbList reads a schema.org BreadcrumbList. It is believed only where
// the page shows no breadcrumb of its own.
func (rd *reading) readCrumbList(t thing) {
	var items []thing
	if json.Unmarshal(t["itemListElement"], &items) != nil {
		return
	}
	var links []Link
	for _, item := range items {
		link := Link{Text: unescape(item.text("name"))}
		if link.Text == "" {
			link.Text = unescape(item.text("item"))
		}
		if link.Text == "" || strings.HasPrefix(link.Text, "http") {
			return
		}
		links = append(links, link)
	}
	if len(links) >= 2 {
		rd.add(idBreadcrumb, candidate{origin: fromData, place: "JSON-LD BreadcrumbList", links: links, block: -1})
	}
}
