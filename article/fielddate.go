package article

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
)

// firstDate finds the first date in a short text.
func (rd *reading) firstDate(s string) (dateparse.Match, bool) {
	if strings.IndexFunc(s, unicode.IsDigit) < 0 && strings.IndexFunc(s, func(r rune) bool { return r > 0x3000 }) < 0 {
		return dateparse.Match{}, false
	}
	for m := range rd.labelDates().Find(s) {
		if m.Range.Start.IsZero() || m.Kind == dateparse.Vague {
			continue
		}
		return m, true
	}
	return dateparse.Match{}, false
}

// readDate reads the date at the start of a value.
func (rd *reading) readDate(value string) (dateparse.Date, bool) {
	value = wholeYear(strings.TrimLeft(value, " \u3000（([【"))
	if rd.a.Language == "zh-Hant" {
		value = commonEra(value)
	}
	if d, err := rd.labelDates().Parse(value); err == nil && !d.IsZero() {
		return d, true
	}
	m, ok := rd.firstDate(value)
	if !ok || form.Columns(value[:m.Start]) > 12 {
		return dateparse.Date{}, false
	}
	return m.Range.Start, true
}

// wholeYear completes a year of two digits in front: 18-03-08 23:16.
//
// QUIRK: some portals write so; month or day in front would be written with
// the year whole.
func wholeYear(s string) string {
	if len(s) >= 8 && form.IsDigit(s[0]) && form.IsDigit(s[1]) && s[2] == '-' && form.IsDigit(s[4]) && s[5] == '-' && form.IsDigit(s[7]) && (len(s) == 8 || !form.IsDigit(s[8])) {
		return "20" + s
	}
	return s
}

// commonEra turns a year of the Republic of China in front into one of the
// common era: 112-03-05, 112.03.05.
func commonEra(s string) string {
	if len(s) < 8 || s[0] != '1' || !form.IsDigit(s[1]) || !form.IsDigit(s[2]) || !strings.ContainsRune("-./", rune(s[3])) || !form.IsDigit(s[4]) {
		return s
	}
	year, _ := form.Digits(s, 3)
	return strconv.Itoa(year+1911) + s[3:]
}

// labelDates reads the dates of labels and meta elements. Their reference is
// the day on which the page was fetched: nothing else is known yet.
func (rd *reading) labelDates() *dateparse.Parser {
	if rd.labelParser == nil {
		rd.labelParser = &dateparse.Parser{Location: rd.location(), Reference: rd.src.Fetched}
	}
	return rd.labelParser
}
