package label

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
)

// homes are the names of home pages that do not end in homeEnd, folded.
const homes = "主页|home|homepage|home page|main page|index|front page"

// homeEnd ends the names of home pages in Chinese: 首页, 网站首页, 医院首页.
const homeEnd = "首页"

// opensHome tells a text that begins with the Chinese name of a home page.
func opensHome(s string) bool {
	const longest = len("网站") // before homeEnd
	s = form.Fold(form.Head(strings.TrimLeft(s, " \u3000"), 24))
	at := strings.Index(s, homeEnd)
	return at >= 0 && at <= longest || strings.HasPrefix(s, "主页")
}

// IsHome tells the name of a home page.
func IsHome(item string) bool {
	folded := form.Fold(item)
	for home := range strings.SplitSeq(homes, "|") {
		if folded == home {
			return true
		}
	}
	return strings.HasSuffix(folded, homeEnd) && form.Columns(item) <= 24
}
