package head

import (
	"strings"
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
)

// PathDate reads the day of publication from the path of a page's address, where
// content systems put it: /2024-05-13/, /20240513/, /202405/t20240513_1234.html.
// It finds a year, a month and a day in a path, as digits with or
// without marks between.
func PathDate(path string) (dateparse.Date, bool) {
	for i := 0; i+6 < len(path); i++ {
		if i > 0 && form.IsDigit(path[i-1]) || !strings.HasPrefix(path[i:], "19") && !strings.HasPrefix(path[i:], "20") {
			continue
		}
		y, rest := form.Digits(path[i:], 4)
		m, rest := form.Digits(strings.TrimLeft(rest, "-/_"), 2)
		if y == 0 || m < 1 || m > 12 {
			continue
		}
		d, rest := form.Digits(strings.TrimPrefix(strings.TrimLeft(rest, "-/_"), "t"+path[i:i+6]), 2)
		if d == 0 || len(rest) > 0 && form.IsDigit(rest[0]) && !strings.HasPrefix(rest, "0") && len(rest) < 4 {
			continue
		}
		if t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC); t.Day() == d {
			return dateparse.Date{Time: t, Precision: dateparse.Day}, true
		}
	}
	return dateparse.Date{}, false
}
