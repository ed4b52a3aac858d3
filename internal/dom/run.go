package dom

import "golang.org/x/net/html/atom"

// settle finds the containers in root that hold the text of the article
// itself, not that of boxes in it: those of a kind, by their names and those
// of the containers around them, that holds a fair share of the text.
func (f *finder) settle(root int32) {
	const share = 6 // one part in so many
	f.home = make([]bool, len(f.Containers))
	kind := make(map[int32]uint64)
	value := make(map[uint64]int64)
	kind[root] = 0
	end := f.Containers[root].Last
	for c := root; int(c) < len(f.Containers) && f.Containers[c].First < end; c++ {
		if c != root {
			around, ok := kind[f.Containers[c].Parent]
			if !ok {
				break
			}
			kind[c] = kindOf(around, &f.Containers[c])
		}
	}
	for i := f.Containers[root].First; i < end; i++ {
		if v := f.value[i]; v > 0 && !f.isOff(int(i)) {
			value[kind[f.Blocks[i].Container]] += int64(v)
		}
	}
	var most int64
	for _, v := range value {
		most = max(most, v)
	}
	for c, k := range kind {
		f.home[c] = value[k] > 0 && share*value[k] >= most
	}
}

// kindOf mixes the name of a container into the kind of the one around it.
// Digits do not count: they number parts.
func kindOf(around uint64, c *Container) uint64 {
	const prime = 1099511628211
	h := (around ^ uint64(c.Tag)) * prime
	if c.Tag == atom.Table {
		return h
	}
	for i := 0; i < len(c.Class); i++ {
		if b := c.Class[i]; b < '0' || b > '9' {
			h = (h ^ uint64(b)) * prime
		}
	}
	return h
}

// run finds the blocks in [first, last) that are the article: from the first
// to the last of the run of the greatest value, and what belongs to its ends.
func (f *finder) run(first, last int32) (int, int) {
	from, to := f.bestRun(int(first), int(last))
	for from < to && f.isBox(from) {
		from++
	}
	for to > from && f.isBox(to-1) {
		to--
	}
	if from == to {
		return from, to
	}
	for from > int(first) && f.goesOn(from, from-1) {
		from--
	}
	for to < int(last) && f.goesOn(to-1, to) {
		to++
	}
	for f.Blocks[to-1].Kind == Heading && f.value[to-1] == 0 && !f.endsInHeadings(from, to) {
		to--
	}
	return from, to
}

// endsInHeadings tells a body inside a heading element: its last block ends a
// sentence and follows a paragraph that is a heading too.
func (f *finder) endsInHeadings(from, to int) bool {
	return to-2 >= from && f.m[to-1].stops > 0 && f.Blocks[to-2].Kind == Heading && f.value[to-2] > 0
}

// isBox tells whether a block is outside of the article's own containers and
// leads elsewhere: at the edge of an article that is a box beside it.
func (f *finder) isBox(i int) bool {
	b := &f.Blocks[i]
	return !f.home[b.Container] && !f.isPart(b.Container) && (b.LinkBytes > 0 || f.value[i] <= 0)
}

// worth is the value of a block in the run. Lines and links in the article's
// own containers are part of it; elsewhere they part it from something else.
func (f *finder) worth(i int) int64 {
	v := int64(f.value[i])
	home := f.home[f.Blocks[i].Container]
	switch {
	case f.Blocks[i].Kind == Image:
		return 0
	case v > 0:
		return v
	case home && v == frame:
		return v / 4
	case home:
		return v / 8
	}
	return v - 2
}

// bestRun finds the run of blocks of the greatest value in [first, last).
func (f *finder) bestRun(first, last int) (int, int) {
	var sum, best int64
	from, to, start := first, first, first
	for i := first; i < last; i++ {
		if f.isOff(i) {
			continue
		}
		if sum <= 0 {
			sum, start = 0, i
		}
		if sum += f.worth(i); sum > best {
			best, from, to = sum, start, i+1
		}
	}
	return from, to
}

// belongs tells whether a block inside the run is part of the article.
func (f *finder) belongs(i int) bool {
	v := f.value[i]
	return !f.isOff(i) && v != frame && (v >= 0 || f.home[f.Blocks[i].Container])
}

// goesOn tells whether a block beside the article's first or last one belongs
// to it: a line in the same container, in one like it, or in a list or
// quotation there.
func (f *finder) goesOn(edge, i int) bool {
	if f.value[i] < 0 || f.isOff(i) {
		return false
	}
	a, b := f.whole(f.Blocks[edge].Container), f.whole(f.Blocks[i].Container)
	return a == b || f.Containers[a].Parent == f.Containers[b].Parent && f.isAlike(a, b)
}

// whole returns the container of the text that c is part of.
func (f *finder) whole(c int32) int32 {
	const deepest = 16
	for range deepest {
		if c == 0 || !f.isPart(c) {
			break
		}
		c = f.Containers[c].Parent
	}
	return c
}

// isPart holds for containers that are part of a text.
func (f *finder) isPart(c int32) bool {
	switch f.Containers[c].Tag {
	case atom.Ul, atom.Ol, atom.Dl, atom.Blockquote, atom.Table, atom.Figure:
		return true
	}
	return false
}
