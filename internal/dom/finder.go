package dom

// finder looks for the body of a page.
type finder struct {
	*Page
	m       []measure
	told    []uint8 // of each block: one more than its furniture.Kind, 0 where nobody asked
	value   []int32 // of each block: above zero when it is text of an article
	off     []bool  // of each container: what is in it is no body
	text    []int64 // text[i] is the value of the Blocks[:i] that are text and not off
	grades  grades
	child   []int32 // first container in each container, 0 for none
	next    []int32 // next container in the same container, 0 for none
	anchor  int     // the block of the title, -1 for none
	rank    int     // how much speaks for it
	opening int     // the first text behind it, -1 for none
	home    []bool  // of each container: it holds text of the article itself
}

func (f *finder) isOff(i int) bool { return f.off[f.Blocks[i].Container] }

// in returns the value of the text in container c.
func (f *finder) in(c int32) int64 {
	return f.text[f.Containers[c].Last] - f.text[f.Containers[c].First]
}

// link lists the containers in each container.
func (f *finder) link() {
	n := len(f.Containers)
	links := make([]int32, 2*n)
	f.child, f.next = links[:n], links[n:]
	for i := int32(n) - 1; i > 0; i-- {
		parent := f.Containers[i].Parent
		f.next[i] = f.child[parent]
		f.child[parent] = i
	}
}

// add sums up the text of what is not off.
func (f *finder) add() {
	if f.text == nil {
		f.text = make([]int64, len(f.Blocks)+1)
	}
	for i, v := range f.value {
		f.text[i+1] = f.text[i]
		if v > 0 && !f.isOff(i) {
			f.text[i+1] += int64(v)
		}
	}
}

func (f *finder) holds(c int32, i int) bool {
	return i >= int(f.Containers[c].First) && i < int(f.Containers[c].Last)
}

// isAlike tells whether two containers are of one kind.
func (f *finder) isAlike(c, d int32) bool {
	x, y := &f.Containers[c], &f.Containers[d]
	return x.Tag == y.Tag && x.Class == y.Class
}

// Of the page's text, this much must be left when containers are taken out.
const (
	leastText  = 20
	leastShare = 50 // one part in so many
)
