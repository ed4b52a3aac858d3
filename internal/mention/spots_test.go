package mention

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestSpots holds spots to the order of a stable sort.
func TestSpots(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for n := range 40 {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			var s Spots
			var want [][3]int
			for i := range n {
				start := i/2 + random.IntN(1+n/4*(n%3))
				end := start + random.IntN(3)
				s.Add(i, start, end)
				want = append(want, [3]int{start, -end, i})
			}
			slices.SortStableFunc(want, func(a, b [3]int) int {
				return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]))
			})
			for k, at := range s.Sort() {
				if int(at.Item) != want[k][2] {
					t.Fatalf("place %d is of item %d, want %d", k, at.Item, want[k][2])
				}
			}
		})
	}
}
