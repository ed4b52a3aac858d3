package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/head"
	"github.com/bulletin-go/bulletin/internal/layout"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// choose gives the article what was found: for each field the candidate that is
// believed most.
func (f *findings) choose(a *Article, lay layout.Layout, platform bool) {
	a.Title = f.pick(idTitle).text
	a.Subtitle, a.Kicker = lay.Headline.Subtitle, lay.Headline.Kicker
	a.Published = f.sharpen(idPublished, f.pick(idPublished).date)
	a.Modified = f.sharpen(idModified, f.pick(idModified).date)
	if a.Published.IsZero() {
		a.Published = a.Modified // a page that only says 更新时间 says when it was put up
	}
	a.Views = Count(f.pick(idViews).count)
	a.Source = f.pick(idSource).text
	a.SiteName = strings.Trim(f.pick(idSiteName).text, "【】")
	if a.SiteName == "" && platform {
		a.SiteName = f.account()
	}
	a.Summary = f.pick(idSummary).text
	a.Section = f.pick(idSection).text
	a.DocNumber = f.pick(idDocNumber).text
	a.Breadcrumb = f.pick(idBreadcrumb).links
	a.Keywords = head.SplitKeywords(f.pick(idKeywords).text)
	if a.Section == "" {
		a.Section = sectionOf(a.Breadcrumb, a.Title)
	}
	a.Credits = f.inOrder()
}

// account is the name under which something was published on a platform: what
// an element marked as the source holds.
func (f *findings) account() string {
	for _, c := range f.of[idSource] {
		if c.origin == fromClass {
			return c.text
		}
	}
	return ""
}

// evidence says where the values come from; all: also what was not chosen.
func (f *findings) evidence(s *sheet.Sheet, all bool) []Evidence {
	var list []Evidence
	for id := range numFields {
		best := f.pick(id)
		for _, c := range f.of[id] {
			chosen := best.origin != fromNowhere && c.origin == best.origin && c.raw == best.raw && c.block == best.block
			if !chosen && !all {
				continue
			}
			e := Evidence{Field: fieldNames[id], Origin: originNames[c.origin], Place: c.place, Raw: c.raw, Chosen: chosen}
			if c.place == "" {
				e.Place = s.Place(c.block)
			}
			if all {
				e.Line = s.SourceLine(c.block)
			}
			if n := len(list); n == 0 || list[n-1] != e { // two readers may have seen it
				list = append(list, e)
			}
		}
	}
	return list
}
