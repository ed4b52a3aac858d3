package layout

import (
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
)

// plainShape is what the lines of a plain text have in common.
type plainShape struct {
	sentences bool // most end like sentences; only then a line that does not is none of the text
	subheads  int  // places of lines that could be subheadings
	prose     int  // the first paragraph: lines above it are a deck
}

// fewestSubheads is from how many places of them on lines are subheadings, and no
// captions.
const fewestSubheads = 2

func (f *finder) plainShape(blocks []int) *plainShape {
	ends, heads, shape := 0, 0, &plainShape{prose: len(blocks)}
	for n, i := range blocks {
		if n < shape.prose && f.Line(i).Class == label.ClassProse {
			shape.prose = n
		}
		switch {
		case form.IsSentence(f.Page.Blocks[i].Text):
			ends++
		case f.isSubhead(blocks, n):
			if heads++; !f.isSubhead(blocks, n-1) {
				shape.subheads++
			}
		}
	}
	lines := len(blocks) - heads
	shape.sentences = ends*3 >= lines*2 || ends >= 2 && ends*2 >= lines
	return shape
}

// isSubhead tells a line of a few words that stands alone between sentences, or one of
// two; a longer row is a list.
func (f *finder) isSubhead(blocks []int, n int) bool {
	const most = 2
	first, last := n, n
	for f.isHeadLike(blocks, first) && n-first < most {
		first--
	}
	for f.isHeadLike(blocks, last) && last-n < most {
		last++
	}
	between := last-first-1 >= 1 && last-first-1 <= most && first >= 0 && last < len(blocks)
	return between && form.IsSentence(f.Page.Blocks[blocks[first]].Text) && form.IsSentence(f.Page.Blocks[blocks[last]].Text)
}

// isHeadLike tells a line by itself that could be a subheading. Its neighbours ask it
// too, so that the answer is kept.
func (f *finder) isHeadLike(blocks []int, n int) bool {
	if n < 0 || n >= len(blocks) {
		return false
	}
	i := blocks[n]
	is, asked := f.headLike[i]
	if !asked {
		const widest = 44 // columns
		text := f.Page.Blocks[i].Text
		is = f.Line(i).Class == label.ClassShort && form.Columns(text) <= widest && !form.IsSentence(text) && !label.IsMarkedCaption(text) && !label.ShowsScene(text) && !f.Doubled(i)
		f.headLike[i] = is
	}
	return is
}
