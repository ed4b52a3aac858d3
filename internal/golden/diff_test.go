package golden

import "testing"

func TestDiff(t *testing.T) {
	tests := []struct{ name, want, got, diff string }{
		{"equal", "a\nb\n", "a\nb\n", ""},
		{"changed", "a\nb\nc", "a\nx\nc", "  a\n- b\n+ x\n  c\n"},
		{"added", "a", "a\nb", "  a\n+ b\n"},
		{"removed", "a\nb", "b", "- a\n  b\n"},
		{"far apart", "0\n1\n2\n3\n4\n5\n6\n7\nx", "y\n1\n2\n3\n4\n5\n6\n7\nx\nz",
			"- 0\n+ y\n  1\n  2\n  ... 4 equal lines\n  7\n  x\n+ z\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := diff([]byte(tt.want), []byte(tt.got)); got != tt.diff {
				t.Errorf("got:\n%swant:\n%s", got, tt.diff)
			}
		})
	}
}
