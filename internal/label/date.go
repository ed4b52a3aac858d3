package label

import (
	"iter"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
)

// Dates reads the dates of labels and of meta elements, where hardly
// anything but a date stands. Its reference is the day on which the page was
// fetched: nothing else is known yet.
type Dates struct {
	dateparse.Parser
	Chinese  bool // the page is: a year of two digits stands in front
	Republic bool // the page is in traditional characters: a year of two or three digits in front is one of the Republic of China
}

// Find finds the dates in a short text, with the years that stand in front of a
// Chinese date as readStart reads them.
func (p *Dates) Find(s string) iter.Seq[dateparse.Match] {
	return func(yield func(dateparse.Match) bool) {
		for m := range p.Parser.Find(s) {
			if whole := p.wholeYear(m.Text); whole != m.Text && m.Range.End.IsZero() {
				if d, err := p.Parse(whole); err == nil {
					m.Range.Start = d
				}
			}
			if !yield(m) {
				return
			}
		}
	}
}

// wholeYear completes the year in front of a date, by the page that it stands on.
func (p *Dates) wholeYear(s string) string {
	if p.Republic {
		s = commonEra(s)
	}
	return wholeYear(s, p.Chinese)
}

// First finds the first date in a short text.
func (p *Dates) First(s string) (dateparse.Match, bool) {
	if form.IndexDigit(s) < 0 && strings.IndexFunc(s, func(r rune) bool { return r > 0x3000 }) < 0 {
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
// (gov-meta/pubdate-dashes).
func (p *Dates) Read(value string) (dateparse.Date, bool) {
	value = strings.ReplaceAll(value, "——", "-")
	if d, ok := unixTime(strings.TrimSpace(value)); ok {
		return d, true
	}
	d, ok := p.readStart(value)
	return d, ok && !isEpoch(d)
}

// unixTime reads seconds or milliseconds since 1970, as some systems write into
// meta elements, of this century.
func unixTime(s string) (dateparse.Date, bool) {
	if len(s) != len("1695694830") && len(s) != len("1695694830000") || strings.Trim(s, "0123456789") != "" {
		return dateparse.Date{}, false
	}
	n, _ := form.Digits(s, 10)
	t := time.Unix(int64(n), 0).UTC()
	return dateparse.Date{Time: t, Precision: dateparse.Second, ZoneKnown: true}, t.Year() > 2000
}

func (p *Dates) readStart(value string) (dateparse.Date, bool) {
	value = p.wholeYear(strings.TrimLeft(value, " \u3000（([【"))
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

// wholeYear completes a year of two digits in front: 18-03-08 23:16, and on a
// Chinese page 23/11/30 and 23.11.30 too.
//
// QUIRK: some portals write so; month or day in front would be written with
// the year whole.
func wholeYear(s string, chinese bool) string {
	year, n := leadingDigits(s)
	if n != 2 || year == 0 || len(s) <= n || !isMonthDay(s[n:]) || s[n] != '-' && !chinese {
		return s
	}
	return "20" + s
}

// commonEra turns a year of the Republic of China in front into one of the
// common era: 112-03-05, 112.03.05, 97年11月18日.
func commonEra(s string) string {
	const latest = 199
	year, n := leadingDigits(s)
	month, han := strings.CutPrefix(s[n:], "年")
	_, digits := leadingDigits(month)
	if han && (n == 2 || n == 3) && digits > 0 && year <= latest || n == 3 && year <= latest && isMonthDay(s[n:]) {
		return strconv.Itoa(year+1911) + s[n:]
	}
	return s
}

// isMonthDay tells the rest of a date behind its year: -03-05, /3/5, .03.05.
func isMonthDay(s string) bool {
	if s == "" || !strings.ContainsRune("-/.", rune(s[0])) {
		return false
	}
	month, n := leadingDigits(s[1:])
	rest, ok := strings.CutPrefix(s[1+n:], s[:1])
	day, m := leadingDigits(rest)
	return ok && 1 <= n && n <= 2 && 1 <= m && m <= 2 && 1 <= month && month <= 12 && 1 <= day && day <= 31
}

// leadingDigits reads the number at the start of s and how many digits it has.
func leadingDigits(s string) (n, digits int) {
	for digits < len(s) && digits < 9 && form.IsDigit(s[digits]) {
		n = n*10 + int(s[digits]-'0')
		digits++
	}
	return n, digits
}

// dayOpeners are the beginnings of the months and of the days of the week.
const dayOpeners = "jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun"

// StartsDate is a cheap look at the first characters of a value.
func StartsDate(s string) bool {
	digits := 0
	for i, r := range s {
		if !unicode.IsDigit(r) {
			return digits >= 1 && digits <= 4 && strings.ContainsRune("-/.年月－", r) || digits == 0 && opensDay(s) ||
				(digits == 1 || digits == 2) && opensDay(strings.TrimLeft(s[i:], " sthndr,"))
		}
		digits++
	}
	return digits == 8
}

// opensDay tells a text that begins with a month or a day of the week.
func opensDay(s string) bool {
	end := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	return end >= 3 && end <= len("september") && unicode.IsUpper(rune(s[0])) && form.HasWord(dayWords, strings.ToLower(s[:end]))
}

// dayWords are the months and the days of the week.
const dayWords = dayOpeners + " january february march april june july august september sept october november december " +
	"monday tuesday tues wednesday thursday thur thurs friday saturday sunday today yesterday"
