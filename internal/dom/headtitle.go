package dom

import "strings"

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

// mostTitles is how many titles in the head of a page are looked at.
const mostTitles = 8
