package label

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
)

// HasYearBracket tells a document number in its full form: 办字〔2018〕18号.
func HasYearBracket(s string) bool {
	for _, open := range []string{"〔", "[", "［", "(", "（", "【"} {
		if _, rest, ok := strings.Cut(s, open); ok && startsYear(rest) {
			return strings.HasSuffix(s, "号") || strings.HasSuffix(s, "號")
		}
	}
	return false
}

// IsDocNumber tells the number of an official document: 办字〔2018〕18号, or
// anything with a year in brackets or 号 at its end.
func IsDocNumber(s string) bool {
	if form.Columns(s) > 60 || form.IndexDigit(s) < 0 {
		return false
	}
	return form.HasSign(s, "〔[（(【［﹝") || strings.HasSuffix(s, "号") || strings.HasSuffix(s, "號")
}

// startsYear tells four digits of these centuries with no further one behind.
func startsYear(s string) bool {
	_, rest := form.Digits(s, 4)
	century := strings.HasPrefix(s, "19") || strings.HasPrefix(s, "20")
	return century && len(s)-len(rest) == 4 && rest != "" && !form.IsDigit(rest[0])
}
