package dom

import "slices"

// reveal shows what a page hides until a script has run, where that is the
// article: it holds the heading that the head of the page repeats, which nothing
// that is shown does, and more text than all that is shown. hiding are the
// containers that hide themselves, in order.
//
// QUIRK: servers that stream a page send its parts hidden, and a script puts them
// into place: <div hidden id="S:0">.
func (p *Page) reveal(hiding []int32) {
	if len(hiding) == 0 {
		return
	}
	names := p.headTitles()
	shown, titled := 0, -1
	for i := range p.Blocks {
		b := &p.Blocks[i]
		hidden := p.Containers[b.Container].Hidden
		if !hidden {
			shown += len(b.Text) - int(b.LinkBytes)
		}
		switch rank := titleRank(b, names); {
		case b.Text == "" || rank < named:
		case !hidden:
			return
		case titled < 0 && rank == named+2:
			titled = i
		}
	}
	if titled < 0 {
		return
	}
	c := p.Blocks[titled].Container
	for p.Containers[p.Containers[c].Parent].Hidden {
		c = p.Containers[c].Parent
	}
	text := 0
	for _, b := range p.Blocks[p.Containers[c].First:p.Containers[c].Last] {
		text += len(b.Text) - int(b.LinkBytes)
	}
	if text > shown {
		p.show(c, hiding)
	}
}

// show shows container c, and what is in it unless it hides itself.
func (p *Page) show(c int32, hiding []int32) {
	p.Containers[c].Hidden = false
	for i := int(c) + 1; i < len(p.Containers) && p.Containers[i].Parent >= c; i++ {
		_, hides := slices.BinarySearch(hiding, int32(i))
		p.Containers[i].Hidden = hides || p.Containers[p.Containers[i].Parent].Hidden
	}
}
