//go:build !race

package article_test

import "testing"

// mostAllocated are what Parse may allocate on the pages of the benchmark, a tenth
// more than it does: times differ from machine to machine, these do not.
var mostAllocated = map[string]cost{
	"portal-zh": {calls: 314, bytes: 168000}, "portal-en": {calls: 510, bytes: 167000},
	"cms-zh": {calls: 222, bytes: 119000}, "damaged-zh": {calls: 273, bytes: 180000},
	"text-zh": {calls: 238, bytes: 231000}, "text-en": {calls: 718, bytes: 275000},
	"notice-zh": {calls: 141, bytes: 34000}, "dense-zh": {calls: 505, bytes: 1700000},
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
