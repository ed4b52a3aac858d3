package mention

import "slices"

// Add is an append that doubles what it has room for. On large slices append adds a
// quarter only, and a text of many names is copied again and again.
func Add[T any](list []T, item T) []T {
	if len(list) == cap(list) {
		list = slices.Grow(list, len(list)+4)
	}
	return append(list, item)
}

// Zeroed gives n zero values in the memory of buf where it is long enough.
func Zeroed[T any](buf []T, n int) []T {
	if cap(buf) < n {
		return make([]T, n)
	}
	buf = buf[:n]
	clear(buf)
	return buf
}
