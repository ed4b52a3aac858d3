package sheet

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/internal/form"
)

// longName is the longest class or id that Place gives, in bytes.
const longName = 60

// appendSelector selects an element by its id, or by the first of its classes.
func appendSelector(b []byte, tag atom.Atom, class, id string) []byte {
	b = append(b, tag.String()...)
	first, _, _ := strings.Cut(strings.TrimSpace(class), " ")
	switch {
	case id != "" && len(id) <= longName:
		return appendIdentifier(append(b, '#'), id)
	case first != "" && len(first) <= longName:
		return appendIdentifier(append(b, '.'), first)
	}
	return b
}

// appendIdentifier escapes a name as CSS asks for it.
func appendIdentifier(b []byte, name string) []byte {
	for i, r := range name {
		switch {
		case '0' <= r && r <= '9' && (i == 0 || i == 1 && name[0] == '-'), r < ' ', r == 0x7f:
			b = fmt.Appendf(b, "\\%x ", r)
		case r < 0x80 && r != '-' && r != '_' && !form.IsAlnum(byte(r)), name == "-":
			b = utf8.AppendRune(append(b, '\\'), r)
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}
