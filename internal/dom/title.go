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

// mostTitles is how many titles in the head of a page are looked at.
const mostTitles = 8

// headTitles lists what the head of the page says of its title.
func (p *Page) headTitles() []string {
	names := []string{p.Title}
	for _, m := range p.Metas {
		if (m.Name == "og:title" || m.Name == "ArticleTitle") && len(names) < mostTitles {
			names = append(names, m.Content)
		}
	}
	return names
}

// opensTitle tells a short line that is the title element, or a heading that
// this begins with: elsewhere in it stand the names of the section and the site.
func (f *finder) opensTitle(b *Block) bool {
	rest, ok := strings.CutPrefix(f.Title, b.Text)
	return ok && (rest == "" || b.Kind == Heading && strings.HasPrefix(rest, " "))
}

// named is the least rank of a line that the page's head repeats.
const named = 2

// titleRank tells how much speaks for a block as the title; 0 is nothing.
func titleRank(b *Block, names []string) int {
	if 2*int(b.LinkBytes) > len(b.Text) {
		return 0
	}
	is := false
	for _, name := range names {
		is = is || len(name) <= 4*len(b.Text) && strings.Contains(name, b.Text)
	}
	switch {
	case is && b.Kind == Heading && b.Level <= 2:
		return named + 2
	case is && b.Kind == Heading:
		return named + 1
	case is:
		return named
	case b.Kind == Heading && b.Level == 1:
		return 1
	}
	return 0
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
