package dom

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/internal/furniture"
)

// hide takes out what is not shown, unless next to nothing is shown.
func (f *finder) hide() {
	f.off = make([]bool, len(f.Containers))
	for i := range f.Containers {
		f.off[i] = f.Containers[i].Hidden
	}
	f.add()
	shown := f.in(0)
	if shown >= leastText {
		return
	}
	hidden := append([]bool(nil), f.off...)
	clear(f.off)
	if f.add(); f.in(0) < leastShare*shown {
		copy(f.off, hidden)
		f.add()
	}
}

// ban takes out containers that say that they are no article, as long as there
// is text left: first the strict ones, then the mild ones that hold less than
// half of the rest.
func (f *finder) ban() {
	all := f.in(0)
	kept := append([]bool(nil), f.off...)
	f.banBelow(strict, all+1)
	f.add()
	if left := f.in(0); left < leastText || left < all/leastShare {
		f.off = kept
		f.add()
		f.banBelow(never, all+1)
		f.add()
		f.banBelow(strict, f.in(0)/2)
		f.add()
	}
	f.banBelow(mild, f.in(0)/2)
	f.add()
}

// banBelow takes out containers of a grade that hold less text than limit.
func (f *finder) banBelow(grade int, limit int64) {
	for i := range f.Containers {
		c := &f.Containers[i]
		if i == 0 || f.off[i] || c.First == c.Last {
			continue
		}
		f.off[i] = f.off[c.Parent] || f.in(int32(i)) < limit && (f.grade(int32(i)) <= grade || grade != never && f.isTerms(c)) && !f.isTitled(int32(i)) && !f.isAnchor(c, grade)
	}
}

// isTerms tells the terms of use and the like, which may be longer than the
// article: their first line says so.
func (f *finder) isTerms(c *Container) bool {
	return furniture.IsTerms(f.Blocks[c.First].Text)
}

// isAnchor tells a part of a text whose id alone says that it is none: ids that
// links lead to are made from the heading, Sharing Plans, or numbered for a
// table of contents, TOC_TITLE_3.
func (f *finder) isAnchor(c *Container, grade int) bool {
	if c.ID == "" || min(tagGrade(c.Tag), classGrade(c.Class)) <= grade {
		return false
	}
	if last := c.ID[len(c.ID)-1]; hasPrefixFold(c.ID, "toc") && '0' <= last && last <= '9' {
		return true
	}
	b := &f.Blocks[c.First]
	return b.Kind == Heading && isSlug(c.ID, b.Text)
}

// isSlug tells whether an id is made from the words of a heading, perhaps with
// a code behind them.
func isSlug(id, heading string) bool {
	const fewestLetters = 10
	letters := 0
	for i := 0; i < len(id); i++ {
		if !isLetter(id[i]) {
			continue
		}
		for heading != "" && !isLetter(heading[0]) {
			heading = heading[1:]
		}
		if heading == "" {
			break
		}
		if id[i]|0x20 != heading[0]|0x20 {
			return false
		}
		heading = heading[1:]
		letters++
	}
	return letters >= fewestLetters
}

// isTitled tells whether a container holds the title and text with it.
func (f *finder) isTitled(c int32) bool {
	return f.holds(c, f.anchor) && f.in(c) >= leastText
}

// banDuplicates takes out containers that hold again what stood before them:
// the version for print, for phones, for screen readers.
func (f *finder) banDuplicates() {
	const shortest = 24 // bytes; shorter text may stand twice in one article
	first := make(map[string]int32)
	before := make([]int32, len(f.Blocks)) // where the same text stood first
	again := make([]int64, len(f.Blocks)+1)
	for i := range f.Blocks {
		before[i] = int32(i)
		again[i+1] = again[i]
		b := &f.Blocks[i]
		if f.value[i] <= 0 || f.isOff(i) || len(b.Text) < shortest {
			continue
		}
		if at, ok := first[b.Text]; ok {
			before[i] = at
			again[i+1] += int64(f.value[i])
		} else {
			first[b.Text] = int32(i)
		}
	}
	if again[len(f.Blocks)] == 0 {
		return
	}
	for i := 1; i < len(f.Containers); i++ {
		c := &f.Containers[i]
		switch {
		case f.off[c.Parent]:
			f.off[i] = true
		case f.off[i] || 5*(again[c.Last]-again[c.First]) < 4*f.in(int32(i)) || f.in(int32(i)) == 0:
		default:
			f.off[i] = f.isDuplicate(int32(i), before)
		}
	}
	f.add()
}

// isDuplicate tells whether the text of container c stood before it. One
// paragraph that stood beside it in a container of its own did not: articles
// do repeat a line.
func (f *finder) isDuplicate(c int32, before []int32) bool {
	is := &f.Containers[c]
	for i := is.First; i < is.Last; i++ {
		if at := before[i]; at < is.First {
			d := f.Blocks[at].Container
			return f.Containers[d].Parent != is.Parent || !f.isAlike(c, d) || 3*f.in(c) > f.in(is.Parent)
		}
	}
	return false
}

// banCards takes out lists of other articles: at least three containers of one
// kind beside each other that hold a linked headline and little more.
func (f *finder) banCards() {
	found := false
	for c := range f.Containers {
		if f.isCardList(int32(c)) {
			f.off[c], found = true, true
		}
		for d := f.child[c]; d != 0; d = f.next[d] {
			if !f.isCard(d) {
				continue
			}
			n := f.cardsFrom(d)
			if f.isDigest(int32(c), d) {
				break
			}
			for e := d; e != 0 && n >= fewestCards; e = f.next[e] {
				if f.isAlike(d, e) && f.isCard(e) {
					f.off[e], found = true, true
				}
			}
			break
		}
	}
	if !found {
		return
	}
	for i := 1; i < len(f.Containers); i++ {
		f.off[i] = f.off[i] || f.off[f.Containers[i].Parent]
	}
	f.add()
}

const fewestCards = 3

// isCardList tells whether a list has a linked headline for each of its texts.
func (f *finder) isCardList(c int32) bool {
	const mostBlocks = 400
	is := &f.Containers[c]
	if is.Tag != atom.Ul && is.Tag != atom.Ol && is.Tag != atom.Dl || f.off[c] || is.Last-is.First > mostBlocks {
		return false
	}
	if f.opensPlain(is) {
		return false
	}
	links, texts := f.headlines(is)
	return links >= fewestCards && texts > 0 && texts <= links
}

// opensPlain tells a list that opens with text and not with a linked headline:
// entries of a text, or the whole article in a cell of a list.
func (f *finder) opensPlain(c *Container) bool {
	const fewestWords = 8
	for i := c.First; i < c.Last; i++ {
		switch b := &f.Blocks[i]; {
		case f.isHeadline(i):
			return false
		case b.Kind != Image && f.m[i].words >= fewestWords:
			return true
		}
	}
	return false
}

// isHeadline tells a block that is a link of some words.
func (f *finder) isHeadline(i int32) bool {
	b := &f.Blocks[i]
	return 2*int(b.LinkBytes) > len(b.Text) && f.m[i].words >= 4
}

// headlines counts linked headlines and texts in a container.
func (f *finder) headlines(c *Container) (links, texts int) {
	for i := c.First; i < c.Last; i++ {
		switch {
		case f.value[i] > 0:
			texts++
		case f.isHeadline(i):
			links++
		}
	}
	return links, texts
}

// isDigest tells cards that are the article: they stand below its title and a
// text that leads to them, hold most of the text there, and each tells a story
// to its end, where a teaser breaks off.
func (f *finder) isDigest(c, d int32) bool {
	first, from := f.Containers[d].First, max(f.anchor, int(f.Containers[c].First))
	if f.anchor < 0 || int(first) < from || f.text[first] == f.text[from] {
		return false
	}
	var sum int64
	for ; d != 0; d = f.next[d] {
		if !f.isCard(d) {
			continue
		}
		sum += f.in(d)
		for i := f.Containers[d].First; i < f.Containers[d].Last; i++ {
			if f.value[i] > 0 && (f.m[i].stops == 0 || strings.HasSuffix(f.Blocks[i].Text, "…") || strings.HasSuffix(f.Blocks[i].Text, "...")) {
				return false
			}
		}
	}
	return 3*sum >= 2*f.in(c)
}

// cardsFrom counts the cards like d from d on.
func (f *finder) cardsFrom(d int32) int {
	n := 0
	for e := d; e != 0; e = f.next[e] {
		if f.isAlike(d, e) && f.isCard(e) {
			n++
		}
	}
	return n
}

// isCard tells whether a container is a linked headline with a teaser.
func (f *finder) isCard(c int32) bool {
	const mostBlocks = 8
	is := &f.Containers[c]
	if f.off[c] || is.Last-is.First > mostBlocks || is.Last-is.First < 2 {
		return false
	}
	links, texts := f.headlines(is)
	return links > 0 && texts <= 1
}
