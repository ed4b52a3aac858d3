package sheet

import (
	"fmt"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/internal/form"
)

// longName is the longest class or id that Place gives, in bytes.
const longName = 60

// selector selects an element by its id, or by the first of its classes.
func selector(tag atom.Atom, class, id string) string {
	first, _, _ := strings.Cut(strings.TrimSpace(class), " ")
	switch {
	case id != "" && len(id) <= longName:
		return tag.String() + "#" + identifier(id)
	case first != "" && len(first) <= longName:
		return tag.String() + "." + identifier(first)
	}
	return tag.String()
}

// identifier escapes a name as CSS asks for it.
func identifier(name string) string {
	var b strings.Builder
	for i, r := range name {
		switch {
		case '0' <= r && r <= '9' && (i == 0 || i == 1 && name[0] == '-'), r < ' ', r == 0x7f:
			fmt.Fprintf(&b, "\\%x ", r)
		case r < 0x80 && r != '-' && r != '_' && !form.IsAlnum(byte(r)), name == "-":
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
