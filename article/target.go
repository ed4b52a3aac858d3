package article

import (
	"net/url"
	"strings"
)

// linkTarget gives an address as one that people may follow from a page, with
// all percent-encoded that needs it: web and mail addresses, and relative ones.
// It is empty for any other scheme, javascript and data among them, and for what
// is no address. Every output that shows or states an address asks it.
func linkTarget(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		return ""
	}
	switch u.Scheme {
	case "", "http", "https":
		if u.Opaque != "" {
			return ""
		}
	case "mailto":
	default:
		return ""
	}
	return u.String()
}
