package article

import (
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
)

// readNames credits a line between title and text that is nothing but names.
func (rd *besideReader) readNames(i int) {
	b := &rd.Page.Blocks[i]
	if i > rd.Title && rd.Title >= 0 && rd.HTML && b.LinkBytes == 0 && form.Columns(b.Text) <= 30 && label.OnlyNames(b.Text) {
		rd.credit(label.Names(label.RoleAuthor, b.Text)...)
	}
}
