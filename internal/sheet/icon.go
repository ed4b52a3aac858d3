package sheet

import (
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// iconWords stand in the addresses of pictures that belong to the page, not
// the text.
var iconWords = sync.OnceValue(func() *lexicon.Finder {
	return lexicon.NewFinder("icon", "logo", "qrcode", "ewm", "erweima", "blank.gif", "spacer", "pixel", "loading", "share", "button", "btn_", "arrow", "emoji", "/themes/", "/skin/", "1x1")
})

// IsIcon tells the address of a picture that belongs to the page, not to the text.
func IsIcon(src string) bool {
	src = strings.ToLower(src)
	return strings.HasPrefix(src, "data:") || iconWords().AnyIn(src)
}
