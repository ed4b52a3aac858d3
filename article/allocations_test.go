//go:build !race

package article_test

import "testing"

// mostAllocated are what Parse may allocate on the pages of the benchmark, a tenth
// more than it does: times differ from machine to machine, these do not.
var mostAllocated = map[string]cost{
	"portal-zh": {calls: 296, bytes: 166000}, "portal-en": {calls: 399, bytes: 164000},
	"cms-zh": {calls: 208, bytes: 118000}, "damaged-zh": {calls: 258, bytes: 179000},
	"text-zh": {calls: 197, bytes: 213000}, "text-en": {calls: 487, bytes: 238000},
	"notice-zh": {calls: 128, bytes: 33000}, "dense-zh": {calls: 465, bytes: 876000},
}

func TestAllocations(t *testing.T) {
	for _, bp := range benchPages {
		t.Run(bp.name, func(t *testing.T) {
			got, most := rivals[0].least(t, bp.page, 5), mostAllocated[bp.name]
			if got.calls > most.calls || got.bytes > most.bytes {
				t.Errorf("%d allocations of %d bytes, want %d of %d at most", got.calls, got.bytes, most.calls, most.bytes)
			}
		})
	}
}
