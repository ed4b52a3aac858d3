package article

import (
	"cmp"
	"strings"

	"github.com/bulletin-go/bulletin/entity"
)

// extractor reads people as the caller wants it, and knows who speaks.
func (p *Parser) extractor(a *Article, publisher string) *entity.Extractor {
	var x entity.Extractor
	if p.Entities != nil {
		x = *p.Entities
	}
	x.Publisher = cmp.Or(publisher, x.Publisher, siteBody(a.SiteName))
	return &x
}

// siteEnds are what the name of a site has behind that of the body whose it is.
var siteEnds = []string{"官方网站", "官方網站", "门户网站", "門戶網站", "官网", "官網", "网站", "網站", "新闻网", "新聞網"}

// siteBody is the body whose site has this name: 青峦医院 of 青峦医院官网.
func siteBody(site string) string {
	for _, end := range siteEnds {
		if body, ok := strings.CutSuffix(site, end); ok {
			return body
		}
	}
	return site
}
