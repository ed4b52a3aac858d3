package label

import (
	"strings"
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
)

// IsBoxText tells a text of digits and what parts those of a date.
func IsBoxText(s string) bool {
	for _, r := range s {
		if (r < '0' || r > '9') && !strings.ContainsRune(" -/.年月日", r) {
			return false
		}
	}
	return s != ""
}

// BoxedDate reads the three numbers of a boxed date: 18 2023-09, 2023.09 18,
// 09-18 2023, 2023 09/18, 18 09 2023.
func BoxedDate(s string, in *time.Location) (dateparse.Date, bool) {
	var numbers [3]int
	var at [4]int // where each begins, and the end
	n := 0
	for i := 0; i < len(s); {
		if !form.IsDigit(s[i]) {
			i++
			continue
		}
		start := i
		for i < len(s) && form.IsDigit(s[i]) {
			i++
		}
		if n == len(numbers) || i-start > 4 || i-start == 3 {
			return dateparse.Date{}, false
		}
		numbers[n], _ = form.Digits(s[start:i], i-start)
		at[n] = start
		n++
	}
	if n != len(numbers) || !strings.Contains(strings.TrimSpace(s), " ") {
		return dateparse.Date{}, false
	}
	year, month, day := numbers[0], numbers[1], numbers[2]
	switch joined := !strings.Contains(s[at[0]:at[1]], " "); {
	case numbers[1] > 1000: // 18 2023-09
		year, month, day = numbers[1], numbers[2], numbers[0]
	case numbers[2] > 1000 && joined: // 09-18 2023
		year, month, day = numbers[2], numbers[0], numbers[1]
	case numbers[2] > 1000: // 18 09 2023
		year, month, day = numbers[2], numbers[1], numbers[0]
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, in)
	if year < 1990 || year > 2100 || month > 12 || t.Day() != day || int(t.Month()) != month {
		return dateparse.Date{}, false
	}
	return dateparse.Date{Time: t, Precision: dateparse.Day}, true
}
