package article

import (
	"net/url"

	"github.com/bulletin-go/bulletin/internal/head"
	"github.com/bulletin-go/bulletin/internal/label"
)

// headFields and headOrigins say what the fields and origins of the head are
// among all.
var (
	headFields = [...]fieldID{
		head.Title: idTitle, head.Published: idPublished, head.Modified: idModified, head.Source: idSource, head.SiteName: idSiteName,
		head.Summary: idSummary, head.Keywords: idKeywords, head.Section: idSection, head.Breadcrumb: idBreadcrumb,
	}
	headOrigins = [...]origin{
		head.Government: fromGovMeta, head.Data: fromData, head.Graph: fromGraph, head.Dublin: fromDublin, head.Meta: fromMeta,
	}
)

// readHead adds what the head of the page says.
func (rd *reading) readHead() {
	rd.saidInHead = head.Read(rd.page)
	rd.a.Meta = rd.saidInHead.Meta
	for _, v := range rd.saidInHead.Values {
		rd.addHead(v)
	}
}

// addHead adds a value of the head. What meta elements call the source is often
// no such thing; JSON-LD is written with more care.
func (rd *reading) addHead(v head.Value) {
	id := headFields[v.Field]
	c := candidate{origin: headOrigins[v.Origin], place: v.Place, raw: v.Raw, text: v.Text, block: -1}
	switch {
	case v.Field == head.Published || v.Field == head.Modified:
		rd.addDate(id, c)
	case v.Field == head.Breadcrumb:
		for _, item := range v.Items {
			c.links = append(c.links, Link{Text: item})
		}
		rd.add(id, c)
	case v.Field == head.Source && v.Origin != head.Data:
		if c.text = label.CleanSource(c.raw); c.text != "" {
			rd.add(id, c)
		}
	case v.Field == head.SiteName && v.Origin != head.Data && label.IsPlatform(c.raw):
		rd.platform = true
	case v.Field == head.SiteName && v.Origin == head.Graph:
		rd.add(id, c)
		if c.text = label.CleanSource(c.raw); c.text != "" {
			rd.add(idSource, c) // the publisher, where the page names no source
		}
	default:
		rd.add(id, c)
	}
}

// readURL reads the day of publication from the page's address.
func (rd *reading) readURL() {
	u, err := url.Parse(rd.address())
	if err != nil {
		return
	}
	if d, ok := head.PathDate(u.Path); ok {
		rd.add(idPublished, candidate{origin: fromURL, place: "URL", raw: u.Path, date: d, block: -1})
	}
}
