package head

import (
	"slices"
	"strings"

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
	{Published, Meta, "publishdate publish_date publishtime publish-date published_time published-date publication_date publicationdate publish_time date pubdate article.published " +
		"releasedate release_date sailthru.date parsely-pub-date datepublished weibo:article:create_at bytedance:published_time published article:published " +
		"_pubtime apub:time publisheddate createdate article:create_at dateupdate date.issued article_date_original cxenseparse:recs:publishtime bt:pubdate dateline citation_date citation_publication_date"},
	{Published, Dublin, "dc.date dc.date.issued dcterms.issued dcterms.created dcterms.date dc.date.created dcterms.available"},
	{Modified, Graph, "article:modified_time og:updated_time"},
	{Modified, Meta, "lastmodifieddate last-modified modified lastmod bytedance:updated_time bytedance:lrdate_time date.modified dcterms.modified dc.date.modified weibo:article:update_at"},
	{Source, Dublin, "dcterms.source dc.source dc.publisher dcterms.publisher"},
	{Source, Meta, "source mediaid copyright.source article:source"},
	{SiteName, Graph, "og:site_name"},
	{SiteName, Meta, "application-name apple-mobile-web-app-title site_name website publisher"},
	{Summary, Graph, "og:description"},
	{Summary, Meta, "description twitter:description"},
	{Summary, Dublin, "dc.description dcterms.description dcterms.abstract"},
	{Keywords, Meta, "keywords news_keywords"},
	{Section, Graph, "article:section"},
	{Section, Meta, "section parsely-section columnkeywords.section"},
}

// metaFieldOf finds the row of metaFields for a lower-case name.
func metaFieldOf(name string) (metaField, bool) {
	for _, f := range metaFields {
		if form.HasWord(f.names, name) {
			return f, true
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
		name, value := strings.ToLower(strings.TrimSpace(m.Name)), strings.TrimSpace(m.Content)
		if value == "" || value == "null" || value == "undefined" {
			continue
		}
		h.keep(m.Name, value)
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

// keep puts a value into Meta under the name that the page writes. The first of
// several wins.
func (h *Head) keep(name, value string) {
	lower := strings.ToLower(name)
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
