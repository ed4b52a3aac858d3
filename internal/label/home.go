package label

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
)

// crumbHomes are the first items of breadcrumbs, folded.
const crumbHomes = "首页|网站首页|主页|医院首页|学校首页|学院首页|新闻首页|返回首页|本站首页|中心首页|官网首页|home|homepage|home page|main page|index|front page|新闻网首页"

// opensHome tells a text that begins with the name of a home page.
func opensHome(s string) bool {
	s = form.Fold(form.Head(strings.TrimLeft(s, " \u3000"), 24))
	for _, home := range []string{"首页", "网站首页", "主页", "医院首页", "学校首页"} {
		if strings.HasPrefix(s, home) {
			return true
		}
	}
	return false
}

// IsHome tells the name of a home page.
func IsHome(item string) bool {
	folded := form.Fold(item)
	for h := range strings.SplitSeq(crumbHomes, "|") {
		if folded == h {
			return true
		}
	}
	return strings.HasSuffix(folded, "首页") && form.Columns(item) <= 24
}
