package article

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/head"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/layout"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// text is the body as an Article has it.
type text struct {
	text    string
	blocks  []Block
	written []written // the blocks of text, in order; none of a body that JSON-LD gives
}

// written is a block of the page and where its text stands in Text.
type written struct {
	block int
	span  entity.Span
}

// builder writes a text.
type builder struct {
	*sheet.Sheet
	*addresses
	text    strings.Builder
	blocks  []Block
	written []written

	paragraphs []Paragraph // room for all of them, so that each stays where it is
	inlines    []Inline    // of all blocks

	listIn   int32         // container of the last list
	numbered map[int32]int // items of ordered lists so far, by container
}

// writeText writes the portions of the body. Asides are not written.
func writeText(s *sheet.Sheet, portions []layout.Portion, links *addresses) text {
	w := &builder{Sheet: s, addresses: links}
	w.grow(portions)
	for n, p := range portions {
		switch b := &s.Page.Blocks[p.Block]; p.Part {
		case layout.PartPicture:
			w.picture(b.Image)
		case layout.PartTable:
			w.table(b)
		case layout.PartCaption:
			w.caption(b, portions[n:])
		case layout.PartText:
			w.paragraph(p.Block)
		}
	}
	if len(w.blocks) == 0 {
		return text{}
	}
	return text{w.text.String(), w.blocks, w.written}
}

// grow makes room for all that is to be written.
func (w *builder) grow(portions []layout.Portion) {
	size := 0
	for _, p := range portions {
		if p.Part == layout.PartText || p.Part == layout.PartTable {
			size += len(w.Page.Blocks[p.Block].Text) + 1
		}
	}
	w.text.Grow(size)
	w.blocks = make([]Block, 0, len(portions))
	w.written = make([]written, 0, len(portions))
	w.paragraphs = make([]Paragraph, 0, len(portions))
}

// dataText is the text that JSON-LD gives, where a script is to show it and the
// page itself holds little of it; else t. A lead that only the page has stays.
func dataText(s *sheet.Sheet, t text, data string, links *addresses) text {
	const least, share = 300, 3 // bytes; one part in so many
	if len(data) < least || share*len(t.text) > len(data) {
		return t
	}
	data = head.Unescape(data)
	page := dom.ReadText(data)
	if strings.Contains(data, "</p>") || strings.Contains(data, "<br") {
		page = dom.Read(data)
	}
	w := &builder{Sheet: s, addresses: links}
	for line := range strings.SplitSeq(t.text, "\n") {
		if form.Columns(line) > label.LongLine && form.IsSentence(line) && !strings.Contains(data, form.Head(line, 40)) {
			w.blocks = append(w.blocks, &Paragraph{Text: line, Span: w.line(line)})
		}
	}
	for i := range page.Blocks {
		if line := strings.TrimSpace(strings.ReplaceAll(page.Blocks[i].Text, "\n", " ")); line != "" {
			w.blocks = append(w.blocks, &Paragraph{Text: line, Inline: w.inline(&page.Blocks[i], line), Span: w.line(line)})
		}
	}
	return text{text: w.text.String(), blocks: w.blocks}
}

// images are those of the body.
func (t text) images() []Image {
	var images []Image
	for _, b := range t.blocks {
		if img, ok := b.(*Image); ok {
			images = append(images, *img)
		}
	}
	return images
}

// mostCaptioned is how many pictures in a row have their captions behind them, at most:
// each caption looks back over so many.
const mostCaptioned = 64

// caption gives the caption that portions begin with to the last picture without one, or,
// where as many captions stand in a row as pictures, to the first of these; or makes a
// picture of its own for it: the text dump has lost the image.
func (w *builder) caption(b *dom.Block, portions []layout.Portion) {
	text := label.CleanCaption(b.Text)
	if text == "" {
		return
	}
	var last, first *Image
	bare := 0 // pictures without a caption, from first to last
	for _, block := range slices.Backward(w.blocks[max(0, len(w.blocks)-mostCaptioned):]) {
		img, ok := block.(*Image)
		if ok && bare == 0 && img.Caption == text {
			return // QUIRK: captions that stand twice in text dumps (plain/doubled-caption)
		}
		if !ok || bare > 0 && img.Caption != "" {
			break
		}
		if img.Caption == "" && img.URL != "" {
			last, first, bare = cmp.Or(last, img), img, bare+1
		}
	}
	row := 0 // captions
	for row < min(len(portions), mostCaptioned+1) && portions[row].Part == layout.PartCaption {
		row++
	}
	img := last
	if row == bare {
		img = first
	}
	if img == nil {
		img = &Image{}
		w.blocks = append(w.blocks, img)
	}
	img.Caption, img.Inline = text, w.inline(b, text)
}

// line writes a line of text and tells where it stands.
func (w *builder) line(s string) entity.Span {
	if w.text.Len() > 0 {
		w.text.WriteByte('\n')
	}
	start := w.text.Len()
	w.text.WriteString(s)
	return entity.Span{Start: start, End: w.text.Len()}
}

// paragraph writes a block of text by its kind.
func (w *builder) paragraph(i int) {
	b := &w.Page.Blocks[i]
	text := strings.TrimSpace(strings.ReplaceAll(withoutEnd(b.Text), "\n", " "))
	if text == "" {
		return
	}
	inline := w.inline(b, text)
	start := w.text.Len()
	if start > 0 {
		start++ // the newline
	}
	switch b.Kind {
	case dom.Heading:
		w.blocks = append(w.blocks, &Heading{Level: int(b.Level), Text: text, Inline: inline, Span: w.line(text)})
	case dom.Item:
		w.item(b, Item{text, inline})
	case dom.Quotation:
		w.blocks = append(w.blocks, &Quote{Text: text, Inline: inline, Span: w.line(text)})
	default:
		w.paragraphs = append(w.paragraphs, Paragraph{Text: text, Inline: inline, Preformatted: b.Kind == dom.Preformatted, Span: w.line(text)})
		w.blocks = append(w.blocks, &w.paragraphs[len(w.paragraphs)-1])
	}
	w.written = append(w.written, written{i, entity.Span{Start: start, End: w.text.Len()}})
}

// withoutEnd cuts the mark of the end off a paragraph: behind a break, a sentence or a
// bracket, or one that is no word.
func withoutEnd(text string) string {
	at := strings.LastIndexAny(text, "\n ")
	if at <= 0 || !furniture.IsEnd(text[at+1:]) {
		return text
	}
	if before := strings.TrimRight(text[:at], " \n"); text[at] == '\n' || strings.ContainsAny(text[at:], "#-") || form.EndsSentence(before) || strings.HasSuffix(before, ")") {
		return before
	}
	return text
}

// item adds a list item to the list that the block before is, or begins one.
// Items of bullet lists in one another share a list.
func (w *builder) item(b *dom.Block, it Item) {
	in := w.Page.Containers[b.Container]
	ordered, number := in.Tag == atom.Ol, 0
	if ordered {
		if w.numbered == nil {
			w.numbered = map[int32]int{}
		}
		number = int(in.Start) + w.numbered[b.Container]
		w.numbered[b.Container]++
	}
	span := w.line(it.Text)
	if n := len(w.blocks); n > 0 {
		if list, ok := w.blocks[n-1].(*List); ok && list.Ordered == ordered && (!ordered || w.listIn == b.Container) {
			list.Items = append(list.Items, it)
			list.Span.End = span.End
			return
		}
	}
	w.listIn = b.Container
	w.blocks = append(w.blocks, &List{Ordered: ordered, Start: number, Items: []Item{it}, Span: span})
}

// table writes a table, a row a line.
func (w *builder) table(b *dom.Block) {
	if len(b.Rows) == 0 {
		return
	}
	t := &Table{Rows: b.Rows}
	for i, row := range b.Rows {
		span := w.line(rowLine(row))
		if i == 0 {
			t.Span.Start = span.Start
		}
		t.Span.End = span.End
	}
	w.blocks = append(w.blocks, t)
}

// picture writes an image; pixels of counters and icons are left out.
func (w *builder) picture(is *dom.Picture) {
	if sheet.IsIcon(is.Src) {
		return
	}
	if address := w.link(is.Src); address != "" {
		w.blocks = append(w.blocks, &Image{URL: address, Alt: is.Alt})
	}
}
