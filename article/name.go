package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
)

// isMetaShort tells a line behind the labels that says no more than they do: a
// name, or a count.
func (s *sheet) isMetaShort(i int) bool {
	text := s.page.Blocks[i].Text
	return s.html && form.Columns(text) <= 30 && (label.OnlyNames(text) || strings.Trim(text, "0123456789") == "")
}

// readNames credits a line between title and text that is nothing but names.
func (rd *besideReader) readNames(i int) {
	b := &rd.page.Blocks[i]
	if i > rd.title && rd.title >= 0 && rd.html && b.LinkBytes == 0 && form.Columns(b.Text) <= 30 && label.OnlyNames(b.Text) {
		rd.credit(label.Names(label.RoleAuthor, b.Text)...)
	}
}
