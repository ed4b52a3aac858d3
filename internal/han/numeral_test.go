package han_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/internal/han"
)

func TestReadNumber(t *testing.T) {
	tests := []struct {
		in   string
		want han.Number
	}{
		{"", han.Number{}},
		{"年", han.Number{}},
		{"2019年", han.Number{Value: 2019, Size: 4, Digits: 4}},
		{"007", han.Number{Value: 7, Size: 3, Digits: 3}},
		{"２０１9", han.Number{Value: 2019, Size: 10, Digits: 4}},
		{"3.5", han.Number{Value: 3, Size: 1, Digits: 1}},
		{"1,200", han.Number{Value: 1, Size: 1, Digits: 1}},
		{"1234567890123456789", han.Number{}},
		{"二〇一九年", han.Number{Value: 2019, Size: 12, Digits: 4, Han: true}},
		{"二零二零年", han.Number{Value: 2020, Size: 12, Digits: 4, Han: true}},
		{"二O二四年", han.Number{Value: 2024, Size: 10, Digits: 4, Han: true}},
		{"二○二○年", han.Number{Value: 2020, Size: 12, Digits: 4, Han: true}},
		{"二0二四", han.Number{Value: 2024, Size: 10, Digits: 4, Han: true}},
		{"三O型", han.Number{Value: 3, Size: 3, Digits: 1, Han: true}},
		{"零八年", han.Number{Value: 8, Size: 6, Digits: 2, Han: true}},
		{"五", han.Number{Value: 5, Size: 3, Digits: 1, Han: true}},
		{"十", han.Number{Value: 10, Size: 3, Han: true}},
		{"十二日", han.Number{Value: 12, Size: 6, Han: true}},
		{"二十", han.Number{Value: 20, Size: 6, Han: true}},
		{"二十三", han.Number{Value: 23, Size: 9, Han: true}},
		{"廿六", han.Number{Value: 26, Size: 6, Han: true}},
		{"卅一", han.Number{Value: 31, Size: 6, Han: true}},
		{"两千零四年", han.Number{Value: 2004, Size: 12, Han: true}},
		{"一百零五", han.Number{Value: 105, Size: 12, Han: true}},
		{"三百五", han.Number{Value: 350, Size: 9, Han: true}},
		{"三百五十", han.Number{Value: 350, Size: 12, Han: true}},
		{"貳拾壹", han.Number{Value: 21, Size: 9, Han: true}},
		{"十万", han.Number{Value: 100_000, Size: 6, Han: true}},
		{"一亿二千万人", han.Number{Value: 120_000_000, Size: 15, Han: true}},
		{"百货", han.Number{}},
		{"三万亿", han.Number{Value: 3_000_000_000_000, Size: 9, Han: true}},
		{"二十十", han.Number{Value: 20, Size: 6, Han: true}},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, han.ReadNumber(tt.in)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
