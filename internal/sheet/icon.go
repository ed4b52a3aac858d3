package sheet

import "strings"

// iconWords stand in the addresses of pictures that belong to the page, not
// the text.
var iconWords = []string{"icon", "logo", "qrcode", "ewm", "erweima", "blank.gif", "spacer", "pixel", "loading", "share", "button", "btn_", "arrow", "emoji", "/themes/", "/skin/", "1x1"}

// IsIcon tells the address of a picture that belongs to the page, not to the text.
func IsIcon(src string) bool {
	src = strings.ToLower(src)
	if strings.HasPrefix(src, "data:") {
		return true
	}
	for _, w := range iconWords {
		if strings.Contains(src, w) {
			return true
		}
	}
	return false
}
