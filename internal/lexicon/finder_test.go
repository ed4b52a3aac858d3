package lexicon_test

import (
	"testing"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

func TestFinder(t *testing.T) {
	finder := lexicon.NewFinder("记者", "记", "by", "|", "通讯员", "byline")
	tests := []struct {
		in   string
		want uint64
	}{
		{"", 0}, {"b", 0}, {"讯员", 0}, {"by", 4}, {"standby", 4}, {"byline", 4 | 32}, {"记", 2}, {"本报记者", 1 | 2},
		{"记者 | 通讯员", 1 | 2 | 8 | 16}, {"a|", 8}, {"|", 8}, {"记\xe8", 2}, {"\xe8\xae", 0},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if got := finder.In(tt.in); got != tt.want {
				t.Errorf("In gives %b, want %b", got, tt.want)
			}
			if got := finder.AnyIn(tt.in); got != (tt.want != 0) {
				t.Errorf("AnyIn gives %v", got)
			}
		})
	}
}
