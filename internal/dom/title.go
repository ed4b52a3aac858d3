package dom

import "strings"

// title returns the block that holds the page's title: the line that the
// title element or og:title repeats. It is -1 where there is none.
func (f *finder) title() int {
	names := []string{f.Title}
	for _, m := range f.Metas {
		if m.Name == "og:title" || m.Name == "ArticleTitle" {
			names = append(names, m.Content)
		}
	}
	best, rank := -1, 0
	for i := range f.Blocks {
		b := &f.Blocks[i]
		if b.Kind == Image || f.m[i].words < 4 || f.m[i].words > 80 || f.Containers[b.Container].Hidden {
			continue
		}
		if r := titleRank(b, names); r > rank {
			best, rank = i, r
		}
	}
	return best
}

// titleRank tells how much speaks for a block as the title; 0 is nothing.
func titleRank(b *Block, names []string) int {
	named := false
	for _, name := range names {
		named = named || strings.Contains(name, b.Text) && len(name) <= 4*len(b.Text)
	}
	linked := 2*int(b.LinkBytes) > len(b.Text)
	switch {
	case named && b.Kind == Heading && b.Level <= 2 && !linked:
		return 5
	case named && b.Kind == Heading && !linked:
		return 4
	case named && !linked:
		return 3
	case b.Kind == Heading && b.Level == 1 && !linked:
		return 2
	}
	return 0
}
