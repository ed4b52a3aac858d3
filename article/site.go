package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/head"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/layout"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// readSite takes the name of the site from the title element, where nothing else in
// the head gives it and the page bears it out: it shows that name alone, as a logo
// or in its line of copyright.
func readSite(s *sheet.Sheet, said *saidInHead, lay layout.Layout) (f findings) {
	const longest = 80 // columns
	if len(said.of[idSiteName]) > 0 {
		return f
	}
	title := strings.TrimSpace(s.Page.Title)
	name := head.SiteIn(title, lay.Headline.Title)
	if name == "" {
		name = head.SiteIn(title, said.StripSite(title))
	}
	if name == "" || form.Columns(name) > longest || label.IsColumn(name) {
		return f
	}
	for i := range s.Page.Blocks {
		if !isAmong(lay.Body, i) && i != lay.Title && bearsOut(&s.Page.Blocks[i], name) {
			f.add(idSiteName, candidate{origin: fromTitle, place: "title", raw: title, text: name, block: -1})
			break
		}
	}
	return f
}

// copyrightSigns open or close the line in which a site says whose it is.
var copyrightSigns = []string{"©", "(c)", "(C)", "Copyright", "copyright", "版权", "版權", "主办", "主辦", "ICP"}

// bearsOut tells a block that shows the name of a site.
func bearsOut(b *dom.Block, name string) bool {
	const longest = 400 // bytes of a line of copyright
	switch {
	case b.Kind == dom.Image:
		return len(b.Image.Alt) <= longest && (strings.Contains(b.Image.Alt, name) || form.SameText(b.Image.Alt, name))
	case len(b.Text) > longest:
		return false
	}
	return form.SameText(b.Text, name) || strings.Contains(b.Text, siteBody(name)) && form.ContainsAny(b.Text, copyrightSigns)
}
