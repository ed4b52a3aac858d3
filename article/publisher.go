package article

import (
	"cmp"
	"strings"

	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// speaker is the body that speaks of itself as 我院 on a page: the publisher that
// is given, else the body whose site it is, where the page states that. A name that
// was only inferred from the title of the page is too little to name anybody's body.
func (p *Parser) speaker(publisher string, site candidate) string {
	if publisher == "" && p.Entities != nil {
		publisher = p.Entities.Publisher
	}
	if site.origin == fromTitle {
		site.text = ""
	}
	return cmp.Or(publisher, siteBody(site.text))
}

// extractor reads people as the caller wants it, and knows who speaks.
func (p *Parser) extractor(speaker string) *entity.Extractor {
	var x entity.Extractor
	if p.Entities != nil {
		x = *p.Entities
	}
	x.Publisher = speaker
	return &x
}

// named gives organisers that call themselves 我院 the name of the speaker.
func (e *Event) named(speaker string) {
	for i, o := range e.Organizers {
		if lexicon.IsOurs(o.Name, speaker) {
			e.Organizers[i].Name = speaker
		}
	}
}

// siteEnds are what the name of a site has behind that of the body whose it is.
var siteEnds = []string{"官方网站", "官方網站", "门户网站", "門戶網站", "官网", "官網", "网站", "網站", "新闻网", "新聞網", "全球資訊網", "全球资讯网", "資訊網", "中文網"}

// siteBody is the body whose site has this name: 青峦医院 of 青峦医院官网.
func siteBody(site string) string {
	for _, end := range siteEnds {
		if body, ok := strings.CutSuffix(site, end); ok {
			return body
		}
	}
	return site
}
