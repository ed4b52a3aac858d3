package article

import (
	"net/url"
	"strings"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
)

// 03/04/2021 is two days. The page decides: by another date that is one of the two, by
// another whose order is plain, 13/05/2021, and last by the country that its language or its
// address names, which leaves the date uncertain.

// decided settles a date whose day and month can be read both ways by the others
// on the page.
func (f *findings) decided(c candidate) candidate {
	if !c.date.Uncertain {
		return c
	}
	y, m, d := c.date.Time.Date()
	other := c
	other.date.Time = c.date.Time.AddDate(0, d-int(m), int(m)-d)
	c.date.Uncertain, other.date.Uncertain = false, false
	for x := range f.dates {
		if x.date.Precision < dateparse.Day || x.date.Uncertain || x.date.Time.Year() != y {
			continue
		}
		switch {
		case sameDay(x.date, c.date):
			return c
		case sameDay(x.date, other.date):
			return other
		}
	}
	doubtful := c
	doubtful.date.Uncertain = true
	first, _ := dayAndMonth(c.raw)
	if first == 0 {
		return doubtful
	}
	for x := range f.dates {
		switch one, two := dayAndMonth(x.raw); {
		case one <= 12 && two <= 12:
		case (one > 12) == (first == d):
			return c
		default:
			return other
		}
	}
	return doubtful
}

// dates gives all that was read of the days of publication and change.
func (f *findings) dates(yield func(candidate) bool) {
	for _, list := range [...][]candidate{f.of[idPublished], f.of[idModified]} {
		for _, c := range list {
			if !yield(c) {
				return
			}
		}
	}
}

// dayAndMonth gives the first two numbers of a date that ends in its year, 13/05/2021, in
// their order; 0, 0 of what is none.
func dayAndMonth(raw string) (one, two int) {
	at := strings.IndexAny(raw, "0123456789")
	if at < 0 {
		return 0, 0
	}
	one, rest := form.Digits(raw[at:], 2)
	if rest == "" || strings.IndexByte("/.-", rest[0]) < 0 {
		return 0, 0
	}
	two, year := form.Digits(rest[1:], 2)
	if !strings.HasPrefix(year, rest[:1]) || len(year) < 5 {
		return 0, 0
	}
	return one, two
}

// dayFirst are countries where English is written and 03/04/2021 is in April.
const dayFirst = "gb uk ie im je gg au nz in pk bd lk np za ng gh ug tz zm zw bw na sg my hk mt cy jm tt bb fj pg eu"

// daysFirst tells whether the country that a page's language or address names puts
// the day first.
func daysFirst(lang, address string) bool {
	_, country, _ := strings.Cut(lang, "-")
	if u, err := url.Parse(address); err == nil && country == "" {
		country = u.Hostname()[strings.LastIndexByte(u.Hostname(), '.')+1:]
	}
	return form.HasWord(dayFirst, strings.ToLower(country))
}
