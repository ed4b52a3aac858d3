package article

import (
	"net/url"

	"github.com/bulletin-go/bulletin/internal/head"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// headFields and headOrigins say what the fields and origins of the head are
// among all.
var (
	headFields = [...]fieldID{
		head.Title: idTitle, head.Published: idPublished, head.Modified: idModified, head.Source: idSource, head.SiteName: idSiteName,
		head.Summary: idSummary, head.Keywords: idKeywords, head.Section: idSection, head.Breadcrumb: idBreadcrumb,
	}
	headOrigins = [...]origin{
		head.Government: fromGovMeta, head.Data: fromData, head.Graph: fromGraph, head.Dublin: fromDublin, head.Meta: fromMeta, head.Element: fromTitle,
	}
)

// saidInHead is what the head of the page says, and what it calls its site.
type saidInHead struct {
	head.Head
	findings
	platform bool // the site hosts what others publish
}

// readHead reads meta elements, JSON-LD and the title element.
func readHead(s *sheet.Sheet, dates *label.Dates) *saidInHead {
	h := &saidInHead{Head: head.Read(s.Page)}
	for _, v := range h.Values {
		h.addValue(v, dates)
	}
	return h
}

// addValue adds a value of the head. What meta elements call the source is often
// no such thing; JSON-LD is written with more care.
func (h *saidInHead) addValue(v head.Value, dates *label.Dates) {
	id := headFields[v.Field]
	c := candidate{origin: headOrigins[v.Origin], place: v.Place, raw: v.Raw, text: v.Text, block: -1}
	switch {
	case v.Field == head.Published || v.Field == head.Modified:
		h.addDate(id, c, dates)
	case v.Field == head.Breadcrumb:
		for _, item := range v.Items {
			c.links = append(c.links, Link{Text: item})
		}
		h.add(id, c)
	case v.Field == head.Source && v.Origin != head.Data:
		if c.text = label.CleanSource(c.raw); c.text != "" {
			h.add(id, c)
		}
	case v.Field == head.SiteName && v.Origin != head.Data && label.IsPlatform(c.raw):
		h.platform = true
	case v.Field == head.SiteName && v.Origin == head.Graph:
		h.add(id, c)
		if c.text = label.CleanSource(c.raw); c.text != "" {
			h.add(idSource, c) // the publisher, where the page names no source
		}
	default:
		h.add(id, c)
	}
}

// readAddress reads the day of publication from the page's address.
func readAddress(address string) (f findings) {
	if u, err := url.Parse(address); err == nil {
		if d, ok := head.PathDate(u.Path); ok {
			f.add(idPublished, candidate{origin: fromURL, place: "URL", raw: u.Path, date: d, block: -1})
		}
	}
	return f
}
