package mend

import (
	"cmp"
	"math"
	"slices"
	"unicode/utf8"
)

// Of the readings of a stretch each has its probability. What is certain
// enough over all of them is taken; a character that is not becomes U+FFFD
// where the readings go on in step after it, and ends the repair where they do
// not.

// A shape is what readings must have in common to be compared character by
// character: where they end, and their length.
type shape struct {
	at, runes int
	cut       bool
}

func (p *path) shape() shape { return shape{p.at, len(p.out), p.cut} }

// A state is all of a reading that matters to what comes after it.
type state struct {
	shape
	pending, lost byte
	last          rune
	loose, joined bool
	stop          bool
	guesses       int
	key           rune
	open          quotes
}

func (p *path) state() state {
	st := state{shape: p.shape(), pending: p.pending, lost: p.lost, last: p.before, loose: p.loose, joined: p.joined, stop: p.stopped(), guesses: p.guesses, key: p.key, open: p.open}
	if n := len(p.out); n > 0 {
		st.last = p.out[n-1]
	}
	return st
}

// merge leaves of readings that will go on in the same way only the best, which
// takes on the weight of the others.
func merge(paths []path) []path {
	if len(paths) < 2 {
		return paths
	}
	at := make(map[state]int, len(paths))
	kept := paths[:0]
	for _, p := range paths {
		st := p.state()
		i, seen := at[st]
		if !seen {
			at[st] = len(kept)
			kept = append(kept, p)
		} else if p.gain() < kept[i].gain() {
			p.absorb(&kept[i])
			kept[i] = p
		} else {
			kept[i].absorb(&p)
		}
	}
	return kept
}

// likely drops readings that are far behind the best.
func likely(paths []path) []path {
	least := hopeless
	for i := range paths {
		least = min(least, paths[i].gain())
	}
	return slices.DeleteFunc(paths, func(p path) bool { return p.gain() > least+hopeless })
}

// best are the n best readings, the best first.
func best(paths []path, n int) []path {
	order := make([]int, len(paths))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(paths[a].gain(), paths[b].gain()), cmp.Compare(a, b))
	})
	kept := make([]path, min(len(paths), n))
	for i := range kept {
		kept[i] = paths[order[i]]
	}
	return kept
}

// absorb adds the weight of a worse reading of the same shape.
func (p *path) absorb(q *path) {
	weight := (1 + q.more) * likelihood(q.gain()-p.gain())
	own, all := 1+p.more, 1+p.more+weight
	doubt := make([]float64, len(p.out))
	for i := range doubt {
		other := 1.0
		if p.out[i] == q.out[i] {
			other = q.doubtAt(i)
		}
		doubt[i] = (own*p.doubtAt(i) + weight*other) / all
	}
	p.more, p.doubt = all-1, doubt
}

func (p *path) doubtAt(i int) float64 {
	if i < len(p.doubt) {
		return p.doubt[i]
	}
	return 0
}

func likelihood(cost int) float64 { return math.Exp2(-sharpness * float64(cost) / bit) }

// weigh gives each reading its share of all.
func weigh(done []path) []float64 {
	shares := make([]float64, len(done))
	sum := 0.0
	for i := range done {
		shares[i] = (1 + done[i].more) * likelihood(done[i].gain()-done[0].gain())
		sum += shares[i]
	}
	for i := range shares {
		shares[i] /= sum
	}
	return shares
}

// sharpness is how far the differences of costs can be relied on.
const sharpness = 1.0

// choose gives what the readings agree on.
func (s *solver) choose(done []path) (best path, ok bool) {
	shares := weigh(done)
	shapes := map[shape]float64{}
	for i, p := range done {
		shapes[p.shape()] += shares[i]
	}
	best = done[0]
	for _, p := range done[1:] {
		if shapes[p.shape()] > 2*shapes[best.shape()] {
			best = p
		}
	}
	share := shapes[best.shape()]
	if !doubtful(1-share, margin) {
		if p, ok := s.agreed(best, done, shares, share); ok {
			return p, true
		}
	}
	return s.beginning(best, done, shares)
}

// doubtful reports whether what speaks against something, of 1, is more than a
// margin allows.
func doubtful(against float64, margin int) bool {
	return against > math.Exp2(-float64(margin)/bit)
}

// agreed puts U+FFFD where the readings of the shape of the best do not agree.
// ok is false if too little is left.
func (s *solver) agreed(best path, done []path, shares []float64, all float64) (p path, ok bool) {
	p = best
	p.out = slices.Clone(best.out)
	known := len(p.out)
	for i := range p.out {
		against := 0.0
		for k := range done {
			if done[k].shape() != best.shape() {
				continue
			} else if done[k].out[i] != best.out[i] {
				against += shares[k]
			} else {
				against += shares[k] * done[k].doubtAt(i)
			}
		}
		if best.out[i] == utf8.RuneError || doubtful(against/all, s.marginAt(best, i)) {
			p.out[i] = utf8.RuneError
			known--
		}
	}
	return p, known == len(p.out) || known >= 2 && known*2 >= len(p.out)
}

// beginning is what is certain of the best reading up to a mark in the damaged
// text, which stays.
func (s *solver) beginning(best path, done []path, shares []float64) (p path, ok bool) {
	sure := 0
	for sure < len(best.out) && best.out[sure] != utf8.RuneError {
		against := 0.0
		for k := range done {
			n := parting(best.out, done[k].out)
			if n > sure {
				against += shares[k] * done[k].doubtAt(sure)
			} else if !done[k].cut || n < len(done[k].out) {
				against += shares[k]
			}
		}
		if doubtful(against, s.marginAt(best, sure)) {
			break
		}
		sure++
	}
	for _, q := range done {
		if n := len(q.out); q.cut && n <= sure && n > len(p.out) && parting(best.out, q.out) == n {
			p, ok = q, true
		}
	}
	if !ok {
		return best, false
	}
	return p, true
}
