package label_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/internal/label"
)

// Letters whose small form has another length stand in names too: what is cut
// off is counted in the text itself.
func TestPhotographersOfOddLetters(t *testing.T) {
	for s, want := range map[string][]label.Credit{
		"The new wing. [Photo by Jo Pell]":                         {{Role: label.RolePhotographer, Name: "Jo Pell"}},
		"The new wing. [PHOTO BY Jo Pell]":                         {{Role: label.RolePhotographer, Name: "Jo Pell"}},
		"The new wing. [Photo by İpek Ⱥsh]":                        {{Role: label.RolePhotographer, Name: "İpek Ⱥsh"}},
		"The new wing. [Photo by " + strings.Repeat("Ⱥ", 12) + "]": {{Role: label.RolePhotographer, Name: strings.Repeat("Ⱥ", 12)}},
	} {
		t.Run(s, func(t *testing.T) {
			if diff := cmp.Diff(want, label.Photographers(s)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}
