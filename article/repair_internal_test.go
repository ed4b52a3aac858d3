package article

import "testing"

func TestNearest(t *testing.T) {
	tests := []struct {
		in    string
		at    int
		want  int
		found bool
	}{
		{"", 0, 0, false}, {"xx", 0, 0, true}, {"-xx", 0, 1, true}, {"xx-", 3, 0, true}, {"xx----xx", 3, 0, true}, {"xx----xx", 4, 6, true},
		{"xx--xx", 4, 4, true}, {"xx--xx", 3, 4, true}, {"xx---xx", 9, 5, true}, {"x-x", 1, 0, false}, {"--xx--", 3, 2, true},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if got, found := nearest(tt.in, "xx", tt.at); got != tt.want || found != tt.found {
				t.Errorf("%d, %v; want %d, %v", got, found, tt.want, tt.found)
			}
		})
	}
}
