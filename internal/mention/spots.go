package mention

// Spots puts the items of a list in the order of their places in the text, in
// linear time where they are nearly so. Reset it before use.
type Spots struct{ list, spare []Spot }

// Spot is the place of item i of a list.
type Spot struct {
	key  uint64 // where it starts, and how far its end is from the greatest
	Item int32
}

// Reset empties the list.
func (s *Spots) Reset() { s.list = s.list[:0] }

// Add adds the place [start, end) of item i.
func (s *Spots) Add(i, start, end int) {
	s.list = append(s.list, Spot{uint64(start)<<32 | uint64(^uint32(end)), int32(i)})
}

// Sort orders the places by their start, the longer first, and those that are
// alike as they were added. It merges neighbouring runs until there is one.
func (s *Spots) Sort() []Spot {
	for runs := 2; runs > 1; {
		runs = 0
		for at := 0; at < len(s.list); runs++ {
			mid := s.runEnd(at)
			end := s.runEnd(mid)
			s.merge(s.list[at:end], mid-at)
			at = end
		}
	}
	return s.list
}

// runEnd is the end of the run of ordered places from at on.
func (s *Spots) runEnd(at int) int {
	for at++; at < len(s.list) && s.list[at-1].key <= s.list[at].key; at++ {
	}
	return min(at, len(s.list))
}

// merge makes one run of list[:mid] and list[mid:].
func (s *Spots) merge(list []Spot, mid int) {
	if mid == len(list) {
		return
	}
	at, right := mid, list[mid:]
	for at > 0 && list[at-1].key > right[0].key {
		at--
	}
	s.spare = append(s.spare[:0], list[at:mid]...)
	left := s.spare
	for ; len(left) > 0; at++ {
		if len(right) > 0 && right[0].key < left[0].key {
			list[at], right = right[0], right[1:]
		} else {
			list[at], left = left[0], left[1:]
		}
	}
}
