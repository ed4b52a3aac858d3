package han

import "testing"

func TestReadAmount(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want Amount
	}{
		{"630", Amount{630, false, 3}},
		{"1,590 views", Amount{1590, false, 5}},
		{"1，590次", Amount{1590, false, 7}},
		{"12,34567", Amount{12, false, 2}},
		{"６３０人", Amount{630, false, 9}},
		{"1.2万人", Amount{12000, true, 6}},
		{"1.2 萬人", Amount{12000, true, 7}},
		{"3.5k", Amount{3500, true, 4}},
		{"2亿", Amount{200000000, true, 4}},
		{"1.2", Amount{}},
		{"1.23456万", Amount{}},
		{"1.2.3万", Amount{}},
		{"1234567890123456", Amount{}},
		{"人", Amount{}},
		{"", Amount{}},
	} {
		if got := ReadAmount(tt.in); got != tt.want {
			t.Errorf("ReadAmount(%q) = %+v, want %+v", tt.in, got, tt.want)
		}
	}
}
