package head

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

// readStructured reads the JSON-LD scripts. JSON that is broken beyond what
// tolerant mends is passed over: the page's other places say the same.
func (h *Head) readStructured(scripts []string) {
	var graph []thing
	for _, script := range scripts {
		graph = collectThings(graph, tolerant(script), 0)
	}
	resolve(graph)
	for _, t := range graph {
		switch kind := t.kind(); {
		case form.HasWord(articleTypes, kind):
			h.readThing(t, kind)
		case kind == "" && t.text("pubDate") != "":
			h.readCambrian(t)
		}
	}
	for _, t := range graph {
		if t.kind() == "BreadcrumbList" {
			h.readCrumbs(t)
		}
	}
}

// resolve puts the people and bodies of the graph in place of what only names
// their @id: "author":{"@id":"#p"}.
func resolve(graph []thing) {
	byID := map[string]json.RawMessage{}
	for _, t := range graph {
		if id, name := t.text("@id"), t["name"]; id != "" && name != nil {
			byID[id] = name
		}
	}
	for _, t := range graph {
		for _, key := range [...]string{"author", "publisher"} {
			if raw, ok := t[key]; ok {
				t[key] = allNamed(raw, byID)
			}
		}
	}
}

// allNamed is named of raw, or of each of its items where it is a list.
func allNamed(raw json.RawMessage, byID map[string]json.RawMessage) json.RawMessage {
	var items []json.RawMessage
	if raw[0] != '[' || json.Unmarshal(raw, &items) != nil {
		return named(raw, byID)
	}
	for i := range items {
		items[i] = named(items[i], byID)
	}
	list, _ := json.Marshal(items) // they were read as JSON
	return list
}

// named is the name of what raw refers to by its @id, or raw.
func named(raw json.RawMessage, byID map[string]json.RawMessage) json.RawMessage {
	var ref thing
	if json.Unmarshal(raw, &ref) == nil && ref["name"] == nil {
		if name, ok := byID[ref.text("@id")]; ok {
			return name
		}
	}
	return raw
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
	if json.Unmarshal(data, &t) != nil {
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

// thingFields are the keys of an article node, in schema.org's words. A WebPage
// tells no more than the first of them.
var thingFields = []struct {
	field Field
	key   string
}{
	{Title, "headline"}, {Published, "datePublished"}, {Modified, "dateModified"}, {Summary, "description"}, {Section, "articleSection"},
}

// publisherKeys name the site, and the source where the page names none.
var publisherKeys = []string{"sourceOrganization", "publisher"}

// readThing reads one article node. A WebPage tells dates only where nothing
// better does.
func (h *Head) readThing(t thing, kind string) {
	from := Data
	if kind == "WebPage" {
		from = Meta
	}
	for _, f := range thingFields {
		h.addText(f.field, from, f.key, t.text(f.key))
	}
	if kind == "WebPage" {
		return
	}
	if body := t.text("articleBody"); len(body) > len(h.Body) {
		h.Body = body
	}
	h.addText(Keywords, Data, "keywords", strings.Join(t.texts("keywords"), ","))
	for _, key := range publisherKeys {
		h.addText(SiteName, Data, key, t.text(key))
		h.addText(Source, Data, key, t.text(key))
	}
	h.dataAuthors = append(h.dataAuthors, t.texts("author")...)
}

// cambrianFields are the keys of the JSON-LD that Chinese search engines ask
// for, which has no type.
var cambrianFields = []struct {
	field Field
	key   string
}{{Published, "pubDate"}, {Modified, "upDate"}, {Title, "title"}}

func (h *Head) readCambrian(t thing) {
	for _, f := range cambrianFields {
		h.addText(f.field, Data, f.key, t.text(f.key))
	}
}

// addText adds the text under a key, if there is any.
func (h *Head) addText(field Field, from Origin, key, text string) {
	if text != "" {
		h.add(Value{Field: field, Origin: from, Place: "JSON-LD " + key, Raw: text, Text: Unescape(text)})
	}
}

// readCrumbs reads a schema.org BreadcrumbList. It is believed only where the
// page shows no breadcrumb of its own.
func (h *Head) readCrumbs(t thing) {
	var items []thing
	if json.Unmarshal(t["itemListElement"], &items) != nil {
		return
	}
	var crumbs []string
	for _, item := range items {
		text := Unescape(item.text("name"))
		if text == "" {
			text = Unescape(item.text("item"))
		}
		if text == "" || strings.HasPrefix(text, "http") {
			return
		}
		crumbs = append(crumbs, text)
	}
	if len(crumbs) >= 2 {
		h.add(Value{Field: Breadcrumb, Origin: Data, Place: "JSON-LD BreadcrumbList", Items: crumbs})
	}
}
