package label_test

import (
	"testing"

	"github.com/bulletin-go/bulletin/internal/label"
)

func TestOnlyLatinNames(t *testing.T) {
	for _, c := range []struct {
		in   string
		want bool
	}{
		{"Ann Delmore", true}, {"Ann R. Delmore", true}, {"Ann Delmore and Thomas Varley", true}, {"Ann Delmore, PhD", true}, {"Dr. Ann Delmore", true}, {"Martin Hill", true},
		{"Victoria Park", false}, {"Latest News", false}, {"Press Release", false}, {"Lindal County", false}, {"Ann Delmore Hospital", false}, {"Ann", false}, {"Read more", false},
		{"Ann Delmore said", false}, {"Martin County, Health", false}, {"", false}, {"裴清和", false},
	} {
		t.Run(c.in, func(t *testing.T) {
			if got := label.OnlyLatinNames(c.in); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}
