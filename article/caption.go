package article

import (
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
)

// maxCaption is the longest caption, in columns.
const maxCaption = 260

// isCaption tells whether the body's n-th block is the caption of a picture: it
// is marked as one, or it is a short line beside a picture; in plain text, a
// short line between paragraphs.
func (rd *reading) isCaption(n int) bool {
	i := rd.body[n]
	b := &rd.page.Blocks[i]
	if b.Kind == dom.Caption || rd.isMarked(b, markCaption) {
		return true
	}
	if b.Kind != dom.Paragraph || rd.html && !rd.afterImage(n) || len(b.Text) > 3*maxCaption || form.Columns(b.Text) > maxCaption || i == rd.title {
		return false
	}
	l := rd.line(i)
	if l.class == label.ClassLabel || l.class == label.ClassJunk || l.class == label.ClassNav || l.class == label.ClassByline {
		return false
	}
	if !rd.html {
		return rd.isTextCaption(n, l)
	}
	return label.IsCaptionText(b.Text) && !rd.listFollows(n)
}

// afterImage tells whether a picture stands right before the body's n-th
// block.
func (rd *reading) afterImage(n int) bool {
	return n > 0 && rd.page.Blocks[rd.body[n-1]].Kind == dom.Image && !isIcon(rd.page.Blocks[rd.body[n-1]].Src)
}

// listFollows tells whether the line after a picture is one of a list of short
// lines, as in addresses or programmes: then it is text.
func (rd *reading) listFollows(n int) bool {
	shorts := 0
	for m := n + 1; m < len(rd.body) && m < n+4; m++ {
		if b := &rd.page.Blocks[rd.body[m]]; b.Kind == dom.Paragraph && rd.line(rd.body[m]).class == label.ClassShort {
			shorts++
		} else {
			break
		}
	}
	return shorts >= 3
}

// isTextCaption tells a caption in plain text: a line without the end of a
// sentence among or after paragraphs that have it, or one that stands twice.
func (rd *reading) isTextCaption(n int, l *line) bool {
	b := &rd.page.Blocks[rd.body[n]]
	if form.StripBrackets(b.Text) != strings.TrimSpace(b.Text) {
		return false // a bracket of credits, or of the publisher's
	}
	if (label.IsHeadingText(b.Text) || label.OpensPart(b.Text)) && !rd.doubled(rd.body[n]) {
		return false
	}
	if label.Photographers(b.Text) != nil && n > 0 && form.Columns(b.Text) <= 160 {
		return true
	}
	if len(l.hits) > 0 && l.hits[0].Start == 0 && label.AnyColon(l.hits) {
		return false // 联系人：…
	}
	if n+1 < len(rd.body) && label.IsBodyName(b.Text) && rd.line(rd.body[n+1]).class == label.ClassDate {
		return false // a signature
	}
	if l.class != label.ClassShort || form.IsSentence(b.Text) || form.Columns(b.Text) > 160 {
		return false
	}
	if rd.doubled(rd.body[n]) {
		return true
	}
	return rd.sentencesRule() && !rd.shortNeighbours(n)
}

// sentencesRule tells whether most lines of the body end like sentences; only
// then a line that does not is a caption.
func (rd *reading) sentencesRule() bool {
	ends := 0
	for _, i := range rd.body {
		if form.IsSentence(rd.page.Blocks[i].Text) {
			ends++
		}
	}
	return ends*3 >= len(rd.body)*2 || ends >= 2 && ends*2 >= len(rd.body)
}

// shortNeighbours tells a line in a run of three or more short ones: a list.
func (rd *reading) shortNeighbours(n int) bool {
	run := 1
	for m := n - 1; m >= 0 && rd.line(rd.body[m]).class == label.ClassShort && !rd.doubled(rd.body[m]); m-- {
		run++
	}
	for m := n + 1; m < len(rd.body) && rd.line(rd.body[m]).class == label.ClassShort && !rd.doubled(rd.body[m]); m++ {
		run++
	}
	return run >= 4
}

// readLeadImages takes the pictures and captions between the title and the
// body along.
func (rd *reading) readLeadImages(w *builder) {
	if !rd.html || rd.title < 0 || len(rd.body) == 0 {
		return
	}
	for i := rd.title + 1; i < rd.head.last; i++ {
		b := &rd.page.Blocks[i]
		switch {
		case rd.page.Containers[b.Container].Hidden:
		case b.Kind == dom.Caption, b.Kind == dom.Paragraph && rd.isMarked(b, markCaption) && form.Columns(b.Text) > 8 && b.LinkBytes == 0:
			if n := len(w.blocks); n > 0 || b.Kind != dom.Image {
				rd.addCaption(w, i)
			}
		case b.Kind == dom.Image && rd.captioned(i):
			w.image(i)
		}
	}
}

// captioned tells a picture between title and body that has a caption of its
// own within the next blocks; others there are the page's.
func (rd *reading) captioned(i int) bool {
	for n := i + 1; n < min(i+4, rd.head.last); n++ {
		if b := &rd.page.Blocks[n]; b.LinkBytes == 0 && (b.Kind == dom.Caption || rd.isMarked(b, markCaption)) {
			return true
		}
	}
	return false
}

// addCaption gives the line to the last picture without a caption, or makes a
// picture of its own for it: the text dump has lost the image.
func (rd *reading) addCaption(w *builder, i int) {
	text := label.CleanCaption(rd.page.Blocks[i].Text)
	if text == "" {
		return
	}
	inline := rd.inline(&rd.page.Blocks[i], text)
	rd.at = i
	rd.credit(slices.DeleteFunc(label.Photographers(text), func(c label.Credit) bool { return c.Name == "" })...)
	for n := len(w.blocks) - 1; n >= 0; n-- {
		img, ok := w.blocks[n].(*Image)
		if !ok {
			break
		}
		if img.Caption == text {
			return // QUIRK: captions that stand twice in text dumps (plain/doubled-caption)
		}
		if img.Caption == "" && img.URL != "" {
			img.Caption, img.Inline = text, inline
			return
		}
	}
	w.blocks = append(w.blocks, &Image{Caption: text, Inline: inline})
}
