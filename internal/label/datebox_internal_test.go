package label

import (
	"testing"
	"time"
)

func TestBoxedDate(t *testing.T) {
	for _, c := range []struct{ s, want string }{
		{"18 2023-09", "2023-09-18"}, {"2023.09 18", "2023-09-18"}, {"09-18 2023", "2023-09-18"}, {"2023 09/18", "2023-09-18"},
		{"18 09 2023", "2023-09-18"}, {"2023年09月 18日", "2023-09-18"},
		{"2023-09-18", ""}, {"31 2023-02", ""}, {"18 2023", ""}, {"1 2 3", ""}, {"18 2023-09 12", ""}, {"130 2023-09", ""},
	} {
		t.Run(c.s, func(t *testing.T) {
			got := ""
			if d, ok := BoxedDate(c.s, time.UTC); ok {
				got = d.String()
			}
			if got != c.want {
				t.Errorf("boxedDate gives %q, want %q", got, c.want)
			}
		})
	}
}
