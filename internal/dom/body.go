package dom

import "github.com/bulletin-go/bulletin/internal/furniture"

// Body names the blocks of the article's body, in order and each once.
type Body struct {
	Blocks []int // indices in Page.Blocks: text, images and tables of the body
	Root   int32 // the container that holds most of it
	Title  int   // the block that holds the page's title, -1 where none does
	Words  int   // about how many words of prose it has; a Han character is one
	Lead   []int // paragraphs between the title and Blocks, which bylines, pictures or boxes part from them
	After  []int // blocks that follow in the root: credits, attachments, links

	furniture []uint8
}

// Furniture is what [furniture.Of] says of block i, where it was asked on the way.
func (b *Body) Furniture(i int) (kind furniture.Kind, asked bool) {
	if i >= len(b.furniture) || b.furniture[i] == 0 {
		return furniture.None, false
	}
	return furniture.Kind(b.furniture[i] - 1), true
}

// Body finds the run of blocks that is the article. Title, date and label
// lines at its edges may be in it; the caller knows these and cuts them.
func (p *Page) Body() Body {
	f := finder{Page: p, grades: newGrades(len(p.Containers))}
	f.prepare(func(string) {})
	return f.find()
}

// prepare weighs the blocks and takes out what is no article. After each step
// that takes out containers it calls done with the reason.
func (f *finder) prepare(done func(why string)) {
	f.measure()
	f.link()
	f.hide()
	done("hidden")
	f.anchor, f.rank = f.title()
	f.banCards()
	done("cards")
	f.banDuplicates()
	done("stood before")
	f.ban()
	done("its name")
	f.discount()
	f.open()
}

// discount takes most of the value from text that stands before the title,
// where there is enough behind it.
func (f *finder) discount() {
	const part = 4
	if f.anchor < 0 || f.rank < named {
		return
	}
	before, all := f.text[f.anchor], f.in(0)
	if before == 0 || all-before < 3*leastText || all-before < before/part {
		return
	}
	for i := range f.value[:f.anchor] {
		if f.value[i] > 0 {
			f.value[i] /= part
		}
	}
	f.add()
}

// find goes from the root down to the container that holds the article, and
// takes from it the run of blocks that is the article.
func (f *finder) find() Body {
	body := Body{Title: f.anchor, furniture: f.told}
	if f.rank < named && f.Page.Title == "" && (f.anchor < 0 || f.Blocks[f.anchor].Level > 2) {
		if body.Blocks = f.only(); body.Blocks != nil {
			return body
		}
	}
	for {
		child := f.best(body.Root)
		if child == 0 {
			break
		}
		body.Root = child
	}
	if f.isMarked() {
		body.Root = f.Around(f.MarkedFirst, f.MarkedLast)
	}
	f.settle(body.Root)
	first, last := f.run(f.Containers[body.Root].First, f.Containers[body.Root].Last)
	if f.isMarked() {
		first, last = int(f.MarkedFirst), int(f.MarkedLast)
	}
	if first == last {
		body.Blocks = f.short()
		return body
	}
	if !f.isMarked() {
		body.Lead = f.lead(first, body.Root)
	}
	for i := first; i < last; i++ {
		if f.belongs(i) {
			body.Blocks = append(body.Blocks, i)
			if f.value[i] > 0 {
				body.Words += int(f.m[i].words)
			}
		}
	}
	for i := last; i < int(f.Containers[body.Root].Last); i++ {
		body.After = append(body.After, i)
	}
	return body
}

// isMarked tells whether the page itself says where its text is.
func (f *finder) isMarked() bool {
	return f.MarkedLast > f.MarkedFirst && f.text[f.MarkedLast] > f.text[f.MarkedFirst]
}

// Around returns the innermost container that holds Blocks[first:last].
func (p *Page) Around(first, last int32) int32 {
	c := p.Blocks[first].Container
	for c > 0 && (p.Containers[c].First > first || p.Containers[c].Last < last) {
		c = p.Containers[c].Parent
	}
	return c
}

// lead finds the paragraphs between the title and block first that lead to the
// article from containers of their own: sentences, without links to speak of.
func (f *finder) lead(first int, root int32) []int {
	const leastLead, mostLeads, mostPoints = 15, 3, 8
	mostBlocks := 12
	if f.rank >= named {
		mostBlocks = 100
	}
	if f.anchor < 0 || first-f.anchor > mostBlocks {
		return nil
	}
	var lead []int
	for i := f.anchor + 1; i < first && len(lead) < mostPoints; i++ {
		b := &f.Blocks[i]
		if named := f.namedBeside(b); named == points && len(lead) < mostPoints || named == leads && f.m[i].words >= leastLead {
			if b.LinkBytes == 0 && !f.isOff(i) {
				lead = append(lead, i)
			}
			continue
		}
		if len(lead) < mostLeads && f.isColumnBeside(b, root) && (b.Kind == Item || f.m[i].words >= leastLead) && b.LinkBytes == 0 && !f.isOff(i) {
			lead = append(lead, i)
			continue
		}
		if len(lead) < mostLeads && (b.Kind == Paragraph && f.value[i] >= leastLead || b.Kind == Heading && f.m[i].words >= leastLead) && f.m[i].stops > 0 && 3*int(b.LinkBytes) < len(b.Text) && !f.isOff(i) && !f.isBoxIn(b.Container, f.Blocks[first].Container) {
			lead = append(lead, i)
		}
	}
	return lead
}

// What the name of the container around a block says that the block is: a paragraph
// that leads to the article, or one of the points that it makes.
const (
	leads = iota + 1
	points
)

func (f *finder) namedBeside(b *Block) int {
	const levels = 2
	for c, n := b.Container, 0; c > 0 && n < levels; c, n = f.Containers[c].Parent, n+1 {
		switch is := &f.Containers[c]; {
		case b.Kind == Item && is.isNamed(pointWords):
			return points
		case b.Kind == Paragraph && is.isNamed(leadWords):
			return leads
		}
	}
	return 0
}

// isColumnBeside tells whether a block stands in a container like the one that
// the article is in, and beside it: pages put each part of an article, points,
// lead and text, in a column of its own.
func (f *finder) isColumnBeside(b *Block, root int32) bool {
	c, r := b.Container, root
	var column, beside int32 // below the innermost container that holds both
	for c != r {
		if c > r { // parents stand before their children
			column, c = c, f.Containers[c].Parent
		} else {
			beside, r = r, f.Containers[r].Parent
		}
	}
	return column > 0 && beside > 0 && f.Containers[column].Class != "" && f.isAlike(column, beside)
}

// isBoxIn tells whether container c is a box inside the text of container
// around: not the lead by its name.
func (f *finder) isBoxIn(c, around int32) bool {
	if c == around || f.Containers[c].isNamed(leadWords) {
		return false
	}
	for c > around {
		c = f.Containers[c].Parent
	}
	return c == around
}

// short finds the body of a page without prose: the lines and images behind
// the title, up to the first links.
func (f *finder) short() []int {
	const fewestWords, mostBlocks = 6, 40
	if f.rank < named {
		return f.only()
	}
	var blocks []int
	words := int32(0)
	for i := f.anchor + 1; i < min(len(f.Blocks), f.anchor+mostBlocks); i++ {
		if f.isOff(i) || f.value[i] == frame && words == 0 {
			continue
		}
		if f.value[i] < 0 {
			break
		}
		blocks = append(blocks, i)
		words += f.m[i].words
	}
	if words < fewestWords {
		return nil
	}
	return blocks
}

// only finds the body of a page that has nothing around it: a few lines and no
// link.
func (f *finder) only() []int {
	const mostBlocks = 12
	if len(f.Blocks) > mostBlocks {
		return nil
	}
	var blocks []int
	for i := range f.Blocks {
		if f.value[i] < 0 || f.Blocks[i].LinkBytes > 0 {
			return nil
		}
		if !f.isOff(i) {
			blocks = append(blocks, i)
		}
	}
	return blocks
}
