package layout

import (
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
)

// plainShape is what the lines of a plain text have in common.
type plainShape struct {
	sentences bool // most end like sentences; only then a line that does not is none of the text
	subheads  int  // lines that could be subheadings
	prose     int  // the first paragraph: lines above it are a deck
}

// fewestSubheads is from how many of them on lines are subheadings, and no
// captions.
const fewestSubheads = 2

func (f *finder) plainShape(blocks []int) *plainShape {
	ends, shape := 0, &plainShape{prose: len(blocks)}
	for n, i := range blocks {
		if n < shape.prose && f.Line(i).Class == label.ClassProse {
			shape.prose = n
		}
		if form.IsSentence(f.Page.Blocks[i].Text) {
			ends++
		} else if f.isSubhead(blocks, n) {
			shape.subheads++
		}
	}
	lines := len(blocks) - shape.subheads
	shape.sentences = ends*3 >= lines*2 || ends >= 2 && ends*2 >= lines
	return shape
}

// isSubhead tells a line of a few words that stands alone between sentences.
func (f *finder) isSubhead(blocks []int, n int) bool {
	const widest = 40 // columns
	if n == 0 || n+1 >= len(blocks) {
		return false
	}
	b := &f.Page.Blocks[blocks[n]]
	return f.Line(blocks[n]).Class == label.ClassShort && form.Columns(b.Text) <= widest && !label.IsMarkedCaption(b.Text) &&
		form.IsSentence(f.Page.Blocks[blocks[n-1]].Text) && form.IsSentence(f.Page.Blocks[blocks[n+1]].Text)
}
