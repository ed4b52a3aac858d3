package head

import (
	"slices"
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
)

// metaField says which field a meta element tells, and how far it is believed.
type metaField struct {
	field  Field
	origin Origin
	names  string // lower case, parted by blanks
}

// metaFields is the table of meta names: the government page annex (国办发
// 〔2017〕47号), Open Graph, Dublin Core, and what content systems write.
var metaFields = []metaField{
	{Title, Government, "articletitle"},
	{Published, Government, "pubdate"},
	{Source, Government, "contentsource"},
	{SiteName, Government, "sitename"},
	{Section, Government, "columnname"},
	{Title, Graph, "og:title"},
	{Title, Meta, "twitter:title title article:title sailthru.title parsely-title headline"},
	{Published, Graph, "article:published_time og:published_time og:release_date"},
	{Published, Meta, "date sailthru.date dateupdate article_date_original dateline citation_date apub:time"},
	{Published, Dublin, "dc.date dc.date.issued dcterms.issued dcterms.created dcterms.date dc.date.created dcterms.available"},
	{Modified, Graph, "article:modified_time og:updated_time"},
	{Modified, Meta, "bytedance:lrdate_time dcterms.modified dc.date.modified"},
	{Source, Dublin, "dcterms.source dc.source dc.publisher dcterms.publisher"},
	{Source, Meta, "source institution mediaid copyright.source article:source"},
	{SiteName, Graph, "og:site_name"},
	{SiteName, Meta, "application-name apple-mobile-web-app-title site_name website publisher"},
	{Summary, Graph, "og:description"},
	{Summary, Meta, "description twitter:description"},
	{Summary, Dublin, "dc.description dcterms.description dcterms.abstract"},
	{Keywords, Meta, "keywords news_keywords"},
	{Section, Graph, "article:section"},
	{Section, Meta, "section parsely-section columnkeywords.section"},
}

// metaIndex gives the row of each name of metaFields: the first that has it.
var metaIndex = sync.OnceValue(func() map[string]*metaField {
	index := make(map[string]*metaField, 128)
	for i := range metaFields {
		for name := range strings.FieldsSeq(metaFields[i].names) {
			if index[name] == nil {
				index[name] = &metaFields[i]
			}
		}
	}
	return index
})

// metaFieldOf finds the row of metaFields for a lower-case name.
func metaFieldOf(name string) (metaField, bool) {
	if f := metaIndex()[name]; f != nil {
		return *f, true
	}
	return dateField(name)
}

// dateActs say what happened on a day that a meta element gives: its name is
// such a word with one for a time before or behind it, publish_date,
// datePublished, firstPublishedTime, and a name of the system in front.
var dateActs = []struct {
	field Field
	acts  string
}{
	{Published, "publish published publication pub release released issue issued create created creation"},
	{Modified, "modified lastmodified lastmod update updated lastupdate lastupdated revised changed"},
}

// dateField tells the names of dates that the table does not have.
func dateField(name string) (metaField, bool) {
	name = name[strings.LastIndexByte(name, ':')+1:]
	name = strings.Map(func(r rune) rune {
		if 'a' <= r && r <= 'z' {
			return r
		}
		return -1
	}, name)
	for _, before := range [...]string{"article", "parsely", "citation", "news", "content", "page", "first"} {
		name = strings.TrimPrefix(name, before)
	}
	bare := strings.TrimPrefix(strings.TrimPrefix(name, "date"), "time")
	for _, behind := range [...]string{"date", "time", "datetime", "at", "on", ""} {
		act, ok := strings.CutSuffix(bare, behind)
		if behind == "" && bare == name && !strings.HasSuffix(act, "ed") && act != "lastmod" {
			continue // release may be anything
		}
		for _, d := range dateActs {
			if ok && form.HasWord(d.acts, act) {
				return metaField{d.field, Meta, name}, true
			}
		}
	}
	return metaField{}, false
}

// authorMeta are the meta names whose value is a person or a department.
const authorMeta = "author dc.creator article:author sailthru.author parsely-author byl byline authors article.author dcterms.creator citation_author"

// readMetas reads the meta elements.
func (h *Head) readMetas(metas []dom.Meta) {
	cardLabel := "" // of a pair such as twitter:label1 "Written by", twitter:data1 "Jo Pell"
	for _, m := range metas {
		lower, value := strings.ToLower(m.Name), strings.TrimSpace(m.Content)
		name := strings.TrimSpace(lower)
		if value == "" || value == "null" || value == "undefined" {
			continue
		}
		h.keep(m.Name, lower, value)
		switch {
		case form.HasWord(authorMeta, name):
			h.metaAuthors = append(h.metaAuthors, value)
			continue
		case strings.HasPrefix(name, "twitter:label"):
			cardLabel = strings.ToLower(value)
			continue
		case strings.HasPrefix(name, "twitter:data") && (cardLabel == "written by" || cardLabel == "author"):
			h.metaAuthors = append(h.metaAuthors, value)
			continue
		}
		if f, ok := metaFieldOf(name); ok {
			h.add(Value{Field: f.field, Origin: f.origin, Place: "meta " + m.Name, Raw: value, Text: value})
		}
	}
}

// metaPrefixes open the names that are kept in Head.Meta.
var metaPrefixes = []string{"og:", "article:", "dc.", "dcterms.", "sitename", "sitedomain", "siteidcode", "column", "articletitle", "pubdate", "contentsource",
	"keywords", "author", "description", "image", "url", "publishdate", "source", "firstpublishedtime", "lastmodifiedtime"}

// keep puts a value into Meta under the name that the page writes, which is lower in
// small letters. The first of several wins.
func (h *Head) keep(name, lower, value string) {
	if !slices.ContainsFunc(metaPrefixes, func(p string) bool { return strings.HasPrefix(lower, p) }) {
		return
	}
	if h.Meta == nil {
		h.Meta = map[string]string{}
	}
	if _, ok := h.Meta[name]; !ok {
		h.Meta[name] = value
	}
}
