package dom

import "strings"

// best returns the container in c that holds the article, 0 when that is c.
func (f *finder) best(c int32) int32 {
	all := f.in(c)
	var best int32
	for d := f.child[c]; d != 0; d = f.next[d] {
		if f.in(d) > 0 && (best == 0 || f.weight(d) > f.weight(best)) {
			best = d
		}
	}
	if best == 0 || all == 0 {
		return 0
	}
	share := 100 * f.in(best) / all
	titled := f.holdsTitle(best)
	switch g := f.grade(best); {
	case share >= 90 && !(g > 0 && f.hasAlike(best) && !f.holds(best, f.anchor)):
		return best
	case f.inDirectly(c) >= all/8:
		return 0
	case f.hasAlike(best) && !f.holds(best, f.anchor), f.opensBeside(best), f.goesOnBeside(best):
		return 0
	case share >= 70, g >= 2 && share >= 50:
		return best
	case titled && !f.hasSimilar(best) && (share >= 40 || share >= 15 && f.endsThere(best)):
		return best
	}
	return 0
}

// endsThere tells whether links or lines of a frame follow a container before
// there is text again.
func (f *finder) endsThere(c int32) bool {
	var gap int32
	for i := int(f.Containers[c].Last); i < len(f.Blocks) && gap > frame && (f.value[i] <= 0 || f.isOff(i)); i++ {
		gap += f.value[i]
	}
	return gap <= frame
}

// inDirectly returns the value of the text that stands in c and in no
// container in it.
func (f *finder) inDirectly(c int32) int64 {
	v := f.in(c)
	for d := f.child[c]; d != 0; d = f.next[d] {
		v -= f.in(d)
	}
	return v
}

// weight is how much speaks for a container among those beside it.
func (f *finder) weight(c int32) int64 {
	w := 2 * f.in(c)
	if f.holdsTitle(c) {
		w *= 3
	}
	if g := f.grade(c); g > 0 {
		w += w * int64(min(g, 4)) / 4
	}
	return w
}

// holdsTitle tells whether a container holds the title or the text that
// follows it.
func (f *finder) holdsTitle(c int32) bool {
	return f.holds(c, f.anchor) || f.holds(c, f.opening)
}

// hasAlike tells whether a container has others beside it that are parts of
// the same text: of the same element and class.
func (f *finder) hasAlike(c int32) bool {
	for d := f.child[f.Containers[c].Parent]; d != 0; d = f.next[d] {
		if d != c && f.isAlike(c, d) && f.in(d) > 0 {
			return true
		}
	}
	return false
}

// hasSimilar tells whether a container has text beside it in one of the same
// element that has all of its classes or lacks one: the first part of a text
// may carry a class of its own.
func (f *finder) hasSimilar(c int32) bool {
	is := &f.Containers[c]
	for d := f.child[is.Parent]; d != 0; d = f.next[d] {
		other := &f.Containers[d]
		if d != c && other.Tag == is.Tag && f.in(d) > 0 && (hasClasses(is.Class, other.Class) || hasClasses(other.Class, is.Class)) {
			return true
		}
	}
	return false
}

// hasClasses tells whether a class attribute has all classes of another one
// that has some.
func hasClasses(class, some string) bool {
	if some == "" || len(some) > len(class) {
		return false
	}
	for one := range strings.FieldsSeq(some) {
		found := false
		for other := range strings.FieldsSeq(class) {
			found = found || other == one
		}
		if !found {
			return false
		}
	}
	return true
}

// opensBeside tells whether the text of the article opens in another container
// beside c, which may have a class of its own: nothing but links and lines
// stands between the two.
func (f *finder) opensBeside(c int32) bool {
	if f.opening >= int(f.Containers[c].First) || !f.holds(f.Containers[c].Parent, f.opening) {
		return false
	}
	d := f.Blocks[f.opening].Container
	for d > 0 && f.Containers[d].Parent != f.Containers[c].Parent {
		d = f.Containers[d].Parent
	}
	return d > 0 && f.Containers[d].Tag == f.Containers[c].Tag && f.grade(d) >= 0 && f.in(d) >= 3*leastText
}

// goesOnBeside tells whether the text goes on right behind container c in another
// that holds prose, or behind a box without text.
func (f *finder) goesOnBeside(c int32) bool {
	const mostBetween = 3 // blocks without text: an advertisement, a button
	d, end := f.next[c], f.Containers[c].Last
	for d != 0 && f.in(d) == 0 && f.Containers[d].Last-end <= mostBetween {
		d = f.next[d]
	}
	if d == 0 || !f.holdsTitle(f.Containers[c].Parent) || f.Containers[d].First-end > mostBetween || f.grade(d) < 0 || f.in(d) < leastText {
		return false
	}
	return f.isProse(d)
}

// isProse tells a container that opens with a sentence and holds little else: few
// links, no headings.
func (f *finder) isProse(c int32) bool {
	const share = 6 // one part in so many may be something else
	var size, other int
	for i := f.Containers[c].First; i < f.Containers[c].Last; i++ {
		b := &f.Blocks[i]
		prose := f.value[i] > 0 && f.m[i].stops > 0
		if b.Kind == Heading || !prose && i == f.Containers[c].First {
			return false
		}
		size += len(b.Text)
		if other += int(b.LinkBytes); !prose {
			other += len(b.Text) - int(b.LinkBytes)
		}
	}
	return share*other <= size
}
