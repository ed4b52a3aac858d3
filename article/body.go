package article

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/head"
	"github.com/bulletin-go/bulletin/internal/label"
)

// builder writes Article.Text and the blocks beside it.
type builder struct {
	rd     *reading
	text   strings.Builder
	blocks []Block

	listIn   int32         // container of the last list
	numbered map[int32]int // items of ordered lists so far, by container
}

// readBody turns the body's blocks into Article.Blocks, Text and Images.
func (rd *reading) readBody() {
	w := &builder{rd: rd}
	rd.readLeadImages(w)
	for n := 0; n < len(rd.body); n++ {
		i := rd.body[n]
		b := &rd.page.Blocks[i]
		rd.at = i
		switch {
		case b.Kind == dom.Image:
			w.image(i)
		case b.Kind == dom.Table:
			w.table(b)
		case rd.isCaption(n):
			rd.addCaption(w, i)
		case rd.outOfBody(i):
			rd.credit(rd.signature(i)...)
			rd.readLine(i, fromTail)
			rd.credit(label.Trailer(b.Text)...)
		default:
			w.paragraph(i)
		}
	}
	rd.a.Text = w.text.String()
	rd.a.Blocks = w.blocks
	for _, b := range w.blocks {
		if img, ok := b.(*Image); ok {
			rd.a.Images = append(rd.a.Images, *img)
		}
	}
}

// readDataBody takes the text that JSON-LD gives, where a script is to show it
// and the page itself holds little of it. A lead that only the page has stays.
func (rd *reading) readDataBody() {
	const least, share = 300, 3 // bytes; one part in so many
	if len(rd.saidInHead.Body) < least || share*len(rd.a.Text) > len(rd.saidInHead.Body) {
		return
	}
	text := head.Unescape(rd.saidInHead.Body)
	page := dom.ReadText(text)
	if strings.Contains(text, "</p>") || strings.Contains(text, "<br") {
		page = dom.Read(text)
	}
	w := &builder{rd: rd}
	for line := range strings.SplitSeq(rd.a.Text, "\n") {
		if form.Columns(line) > label.LongLine && form.IsSentence(line) && !strings.Contains(text, form.Head(line, 40)) {
			w.blocks = append(w.blocks, &Paragraph{Text: line, Span: w.line(line)})
		}
	}
	for i := range page.Blocks {
		if line := strings.TrimSpace(strings.ReplaceAll(page.Blocks[i].Text, "\n", " ")); line != "" {
			w.blocks = append(w.blocks, &Paragraph{Text: line, Inline: rd.inline(&page.Blocks[i], line), Span: w.line(line)})
		}
	}
	rd.a.Text, rd.a.Blocks, rd.written = w.text.String(), w.blocks, nil
}

// outOfBody tells a line inside the body that is none of it: the title once
// more, furniture, a line of credits only.
func (rd *reading) outOfBody(i int) bool {
	b := &rd.page.Blocks[i]
	if b.Kind == dom.Paragraph && label.IsRule(b.Text) {
		return true
	}
	switch l := rd.line(i); l.class {
	case label.ClassJunk, label.ClassNav:
		return b.Kind != dom.Item && form.Columns(b.Text) > 2
	case label.ClassLabel:
		return label.OnlyCredits(l.hits) && label.NamesSomebody(b.Text, l.hits) || !rd.html && i > rd.body[0] && form.Columns(b.Text) < 120 && !form.IsSentence(b.Text)
	case label.ClassByline:
		return !rd.html || b.Kind == dom.Paragraph
	}
	return len(rd.signature(i)) > 0 || i == rd.title || i <= rd.body[min(3, len(rd.body)-1)] && rd.isTitleAgain(i)
}

// signature gives whom block i names, where it is the last line of the body
// and no more than that.
func (rd *reading) signature(i int) []label.Credit {
	if i != rd.body[len(rd.body)-1] || rd.line(i).class != label.ClassShort {
		return nil
	}
	return label.Signature(rd.page.Blocks[i].Text, rd.html)
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
	b := &w.rd.page.Blocks[i]
	text := strings.TrimSpace(strings.ReplaceAll(b.Text, "\n", " "))
	if text == "" {
		return
	}
	defer func(start int) {
		if start > 0 {
			start++ // the newline
		}
		w.rd.written = append(w.rd.written, written{i, entity.Span{Start: start, End: w.text.Len()}})
	}(w.text.Len())
	inline := w.rd.inline(b, text)
	switch b.Kind {
	case dom.Heading:
		w.blocks = append(w.blocks, &Heading{Level: int(b.Level), Text: text, Inline: inline, Span: w.line(text)})
	case dom.Item:
		w.item(b, Item{text, inline})
	case dom.Quotation:
		w.blocks = append(w.blocks, &Quote{Text: text, Inline: inline, Span: w.line(text)})
	default:
		w.blocks = append(w.blocks, &Paragraph{Text: text, Inline: inline, Preformatted: b.Kind == dom.Preformatted, Span: w.line(text)})
	}
}

// item adds a list item to the list that the block before is, or begins one.
// Items of bullet lists in one another share a list.
func (w *builder) item(b *dom.Block, it Item) {
	in := w.rd.page.Containers[b.Container]
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
	t := &Table{Rows: b.Rows}
	for _, row := range b.Rows {
		var cells []string
		for _, cell := range row {
			if cell = strings.TrimSpace(strings.ReplaceAll(cell, "\n", " ")); cell != "" {
				cells = append(cells, cell)
			}
		}
		if len(cells) == 0 {
			continue
		}
		span := w.line(strings.Join(cells, " | "))
		if t.Span.End == 0 {
			t.Span.Start = span.Start
		}
		t.Span.End = span.End
	}
	if t.Span.End > 0 {
		w.blocks = append(w.blocks, t)
	}
}

// image writes a picture; pixels of counters and icons are left out.
func (w *builder) image(i int) {
	b := &w.rd.page.Blocks[i]
	if b.Src == "" || isIcon(b.Src) {
		return
	}
	img := &Image{URL: w.rd.link(b.Src), Alt: b.Alt}
	w.blocks = append(w.blocks, img)
}

// iconWords stand in the addresses of pictures that belong to the page, not
// the text.
var iconWords = []string{"icon", "logo", "qrcode", "ewm", "erweima", "blank.gif", "spacer", "pixel", "loading", "share", "button", "btn_", "arrow", "emoji", "/themes/", "/skin/", "1x1"}

func isIcon(src string) bool {
	src = strings.ToLower(src)
	if strings.HasPrefix(src, "data:") {
		return true
	}
	for _, w := range iconWords {
		if strings.Contains(src, w) {
			return true
		}
	}
	return false
}
