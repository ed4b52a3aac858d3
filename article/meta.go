package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
)

// metaField says which field a meta element tells, and how far it is believed.
type metaField struct {
	id     fieldID
	origin origin
	names  string // lower case, parted by blanks
}

// metaFields is the table of meta names: the government page annex (国办发
// 〔2017〕47号), Open Graph, Dublin Core, and what content systems write.
var metaFields = []metaField{
	{idTitle, fromGovMeta, "articletitle"},
	{idPublished, fromGovMeta, "pubdate"},
	{idSource, fromGovMeta, "contentsource"},
	{idSiteName, fromGovMeta, "sitename"},
	{idSection, fromGovMeta, "columnname"},
	{idTitle, fromGraph, "og:title"},
	{idTitle, fromMeta, "twitter:title title article:title sailthru.title parsely-title headline"},
	{idPublished, fromGraph, "article:published_time og:published_time og:release_date"},
	{idPublished, fromMeta, "publishdate publish_date publishtime publish-date published_time published-date publication_date publicationdate publish_time date pubdate article.published " +
		"releasedate release_date sailthru.date parsely-pub-date datepublished weibo:article:create_at bytedance:published_time published article:published " +
		"_pubtime apub:time publisheddate createdate article:create_at dateupdate date.issued article_date_original cxenseparse:recs:publishtime bt:pubdate dateline citation_date citation_publication_date"},
	{idPublished, fromDublin, "dc.date dc.date.issued dcterms.issued dcterms.created dcterms.date dc.date.created dcterms.available"},
	{idModified, fromGraph, "article:modified_time og:updated_time"},
	{idModified, fromMeta, "lastmodifieddate last-modified modified lastmod bytedance:updated_time bytedance:lrdate_time date.modified dcterms.modified dc.date.modified weibo:article:update_at"},
	{idSource, fromDublin, "dcterms.source dc.source dc.publisher dcterms.publisher"},
	{idSource, fromMeta, "source mediaid copyright.source article:source"},
	{idSiteName, fromGraph, "og:site_name"},
	{idSiteName, fromMeta, "application-name apple-mobile-web-app-title site_name website publisher"},
	{idSummary, fromGraph, "og:description"},
	{idSummary, fromMeta, "description twitter:description"},
	{idSummary, fromDublin, "dc.description dcterms.description dcterms.abstract"},
	{idKeywords, fromMeta, "keywords news_keywords"},
	{idSection, fromGraph, "article:section"},
	{idSection, fromMeta, "section parsely-section columnkeywords.section"},
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

// readMeta reads the meta elements.
func (rd *reading) readMeta() {
	cardLabel := "" // of a pair such as twitter:label1 "Written by", twitter:data1 "Jo Pell"
	for _, m := range rd.page.Metas {
		name, value := strings.ToLower(strings.TrimSpace(m.Name)), strings.TrimSpace(m.Content)
		if value == "" || value == "null" || value == "undefined" {
			continue
		}
		rd.keepMeta(m, value)
		switch {
		case form.HasWord(authorMeta, name):
			rd.metaAuthors = append(rd.metaAuthors, value)
			continue
		case strings.HasPrefix(name, "twitter:label"):
			cardLabel = strings.ToLower(value)
			continue
		case strings.HasPrefix(name, "twitter:data") && (cardLabel == "written by" || cardLabel == "author"):
			rd.metaAuthors = append(rd.metaAuthors, value)
			continue
		}
		if f, ok := metaFieldOf(name); ok {
			rd.addMeta(f.id, candidate{origin: f.origin, place: "meta " + m.Name, raw: value, text: value, block: -1})
		}
	}
}

// addMeta adds the value of a meta element.
func (rd *reading) addMeta(id fieldID, c candidate) {
	switch id {
	case idPublished, idModified:
		rd.addDate(id, c)
	case idSource:
		if c.text = label.CleanSource(c.raw); c.text != "" {
			rd.add(id, c)
		}
	case idSiteName:
		if label.IsPlatform(c.raw) {
			rd.platform = true
			return
		}
		rd.add(id, c)
		if c.text = label.CleanSource(c.raw); c.text != "" && c.origin == fromGraph {
			rd.add(idSource, c) // the publisher, where the page names no source
		}
	default:
		rd.add(id, c)
	}
}

// metaPrefixes open the names that are kept in Article.Meta.
var metaPrefixes = []string{"og:", "article:", "dc.", "dcterms.", "sitename", "sitedomain", "siteidcode", "column", "articletitle", "pubdate", "contentsource",
	"keywords", "author", "description", "image", "url", "publishdate", "source", "firstpublishedtime", "lastmodifiedtime"}

// keepMeta puts a value into Article.Meta under the name that the page writes.
// The first of several wins.
func (rd *reading) keepMeta(m dom.Meta, value string) {
	name := strings.ToLower(m.Name)
	for _, p := range metaPrefixes {
		if strings.HasPrefix(name, p) {
			if rd.a.Meta == nil {
				rd.a.Meta = map[string]string{}
			}
			if _, ok := rd.a.Meta[m.Name]; !ok {
				rd.a.Meta[m.Name] = value
			}
			return
		}
	}
}

// splitKeywords parts a keyword list at , ， ; ； 、 | and, where there is none
// of these, at blanks.
func splitKeywords(s string) []string {
	const marks = ",，;；、|｜\n"
	var words []string
	seen := map[string]bool{}
	split := func(r rune) bool { return strings.ContainsRune(marks, r) }
	if !strings.ContainsAny(s, marks) && form.Columns(s) != len(s) {
		split = func(r rune) bool { return r == ' ' || r == '\u3000' }
	}
	for word := range strings.FieldsFuncSeq(s, split) {
		if word = strings.TrimSpace(word); word != "" && !seen[word] && !strings.ContainsAny(word, "<>") {
			seen[word] = true
			words = append(words, word)
		}
	}
	return words
}
