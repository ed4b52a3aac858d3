package dom

// run finds the blocks in [first, last) that are the article: from the first
// to the last of the run of the greatest value, and what belongs to its ends.
func (f *finder) run(first, last int32) (int, int) {
	from, to := f.bestRun(int(first), int(last))
	if from == to {
		return from, to
	}
	for from > int(first) && f.goesOn(from, from-1) {
		from--
	}
	for to < int(last) && f.goesOn(to-1, to) {
		to++
	}
	return from, to
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
		if sum += int64(f.value[i]); sum > best {
			best, from, to = sum, start, i+1
		}
	}
	return from, to
}

// goesOn tells whether a block beside the article's first or last one belongs
// to it: a line in the same container, or in one like it.
func (f *finder) goesOn(edge, i int) bool {
	if f.value[i] < 0 || f.isOff(i) {
		return false
	}
	a, b := f.Blocks[edge].Container, f.Blocks[i].Container
	if a == b {
		return true
	}
	x, y := &f.Containers[a], &f.Containers[b]
	return x.Parent == y.Parent && x.Tag == y.Tag && x.Class == y.Class
}
