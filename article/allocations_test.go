//go:build !race

package article_test

import "testing"

// mostAllocated are what Parse may allocate on the pages of the benchmark, a tenth
// more than it does: times differ from machine to machine, these do not.
var mostAllocated = map[string]cost{
	"portal-zh": {calls: 302, bytes: 301000}, "portal-en": {calls: 516, bytes: 288000},
	"cms-zh": {calls: 232, bytes: 189000}, "damaged-zh": {calls: 283, bytes: 249000},
	"text-zh": {calls: 219, bytes: 265000}, "text-en": {calls: 709, bytes: 295000},
	"notice-zh": {calls: 138, bytes: 43000}, "dense-zh": {calls: 480, bytes: 1043000},
}

func TestAllocations(t *testing.T) {
	for _, bp := range benchPages {
		t.Run(bp.name, func(t *testing.T) {
			got, most := rivals[0].least(t, bp.page, 3), mostAllocated[bp.name]
			if got.calls > most.calls || got.bytes > most.bytes {
				t.Errorf("%d allocations of %d bytes, want %d of %d at most", got.calls, got.bytes, most.calls, most.bytes)
			}
		})
	}
}
