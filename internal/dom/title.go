package dom

import "strings"

// title returns the block that holds the page's title: the line that the
// title element or og:title repeats, with its rank. It is -1 where there is
// none.
func (f *finder) title() (block, rank int) {
	names := f.headTitles()
	block = -1
	for i := range f.Blocks {
		b := &f.Blocks[i]
		if b.Kind == Image || f.m[i].words > 80 || f.Containers[b.Container].Hidden || f.m[i].words < 4 && !f.opensTitle(b) {
			continue
		}
		if r := titleRank(b, names); r > rank {
			block, rank = i, r
		}
	}
	return block, rank
}

// opensTitle tells a short line that is the title element, or a heading that
// this begins with: elsewhere in it stand the names of the section and the site.
func (f *finder) opensTitle(b *Block) bool {
	rest, ok := strings.CutPrefix(f.Title, b.Text)
	return ok && (rest == "" || b.Kind == Heading && strings.HasPrefix(rest, " "))
}

// open finds the first text behind the title.
func (f *finder) open() {
	f.opening = -1
	if f.anchor < 0 || f.rank < named {
		return
	}
	for i := f.anchor + 1; i < len(f.Blocks); i++ {
		if f.value[i] > 0 && !f.isOff(i) {
			f.opening = i
			return
		}
	}
}
