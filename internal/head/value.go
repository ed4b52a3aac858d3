package head

import (
	"html"
	"strings"
)

// Field is what a value is of.
type Field uint8

// The fields.
const (
	Title Field = iota
	Published
	Modified
	Source
	SiteName
	Summary
	Keywords
	Section
	Breadcrumb
)

// Origin is who wrote a value, by which it is believed more or less.
type Origin uint8

// The origins.
const (
	Government Origin = iota // the names that sites of the Chinese government must have
	Data                     // JSON-LD
	Graph                    // Open Graph
	Dublin                   // Dublin Core
	Meta                     // any other meta element, and the JSON-LD of a WebPage
	Element                  // the title element
)

// Value is what one place of the head says of one field.
type Value struct {
	Field  Field
	Origin Origin
	Place  string   // where it stands: meta PubDate, JSON-LD headline
	Raw    string   // as it stands there
	Text   string   // without character references, of the title element without the names of the site; of a date as it stands
	Items  []string // of a Breadcrumb
}

func (h *Head) add(v Value) { h.Values = append(h.Values, v) }

// Unescape undoes the character references that values of the head still have,
// and cuts white space off their ends.
func Unescape(s string) string {
	if strings.Contains(s, "&") {
		s = html.UnescapeString(s)
	}
	return strings.TrimSpace(s)
}
