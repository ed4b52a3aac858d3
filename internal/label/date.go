package label

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
)

// Dates reads the dates of labels and of meta elements, where hardly
// anything but a date stands. Its reference is the day on which the page was
// fetched: nothing else is known yet.
type Dates struct {
	dateparse.Parser
	Republic bool // years of three digits in front are those of the Republic of China
}

// First finds the first date in a short text.
func (p *Dates) First(s string) (dateparse.Match, bool) {
	if strings.IndexFunc(s, unicode.IsDigit) < 0 && strings.IndexFunc(s, func(r rune) bool { return r > 0x3000 }) < 0 {
		return dateparse.Match{}, false
	}
	for m := range p.Find(s) {
		if m.Range.Start.IsZero() || m.Kind == dateparse.Vague {
			continue
		}
		return m, true
	}
	return dateparse.Match{}, false
}

// Read reads the date at the start of a value.
//
// QUIRK: PubDate is written 2021——11——03 on some government pages
// (gov-meta/pubdate-dashes), and Thu, 09/25/2025 - 11:38 by one content system
// (university/date-dash-time).
func (p *Dates) Read(value string) (dateparse.Date, bool) {
	value = strings.ReplaceAll(value, "——", "-")
	if day, clock, ok := strings.Cut(value, " - "); ok && len(clock) <= 8 && strings.Contains(clock, ":") {
		value = day + " " + clock
	}
	d, ok := p.readStart(value)
	return d, ok && !isEpoch(d)
}

func (p *Dates) readStart(value string) (dateparse.Date, bool) {
	value = wholeYear(strings.TrimLeft(value, " \u3000（([【"))
	if p.Republic {
		value = commonEra(value)
	}
	if d, err := p.Parse(value); err == nil && !d.IsZero() {
		return d, true
	}
	m, ok := p.First(value)
	if !ok || form.Columns(value[:m.Start]) > 12 {
		return dateparse.Date{}, false
	}
	return m.Range.Start, true
}

// isEpoch tells the day from which programs count time: they write it where
// nobody gave a date.
func isEpoch(d dateparse.Date) bool {
	y, m, day := d.Time.Date()
	return y <= 1 || (y == 1970 || y == 1900) && m == 1 && day == 1
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
