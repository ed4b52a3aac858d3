package article

import (
	"testing"

	"github.com/bulletin-go/bulletin/dateparse"
)

func TestIsoDate(t *testing.T) {
	tests := []struct{ in, want string }{
		{"2023-04-05", "2023-04-05"},
		{"03/04/2023", "2023-03-04"}, // month or day first is not known
		{"2023-04-05 16:20", "2023-04-05T16:20"},
		{"2023年4月5日16时", "2023-04-05"},
		{"2023年4月", "2023-04"},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			d, err := dateparse.Parse(tt.in)
			if err != nil {
				t.Fatal(err)
			}
			if got := isoDate(d); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
	if got := isoDate(dateparse.Date{}); got != "" {
		t.Errorf("an absent date is %q", got)
	}
}
