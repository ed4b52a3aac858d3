package dateparse

import (
	"iter"
	"time"
)

// Parser holds what is known beside the text. The zero value is ready to use,
// and a Parser is safe for concurrent use.
type Parser struct {
	Reference time.Time      // what "today" is; zero: relative dates and dates without a year are not resolved
	Location  *time.Location // of times written without a zone; nil means UTC
	DayFirst  bool           // 03/04/2021 is 3 April where nothing else decides
}

// Parse reads one date without anything known beside it.
func Parse(s string) (Date, error) { return new(Parser).Parse(s) }

// Parse reads one date; the whole of s must be the expression. A range is an
// error, as is a date that lacks what only the Reference could give it.
func (p *Parser) Parse(s string) (Date, error) {
	if d, ok := p.parseISO(s); ok {
		return d, nil
	}
	sc := newScanner(p, s)
	var r Range
	if err := sc.whole(&r); err != nil {
		return Date{}, err
	}
	if !r.End.IsZero() {
		return Date{}, &Error{s, 0, "a single date, not a range"}
	}
	return r.Start, nil
}

// parseISO is the short way for the commonest form.
func (p *Parser) parseISO(s string) (Date, bool) {
	if len(s) < 10 || s[4] != '-' {
		return Date{}, false
	}
	var e expr
	end := e.isoDate(s)
	if end == len("2021-06-01") && end < len(s) && (s[end] == 'Z' || s[end] == '+') { // of XML Schema
		end = zoneAt(s, end, &e)
	}
	if end < len(s) || !e.is(hasDay) || e.flaw().want != "" {
		return Date{}, false
	}
	return e.date(p.Location), true
}

// ParseRange reads one date or range; a single date has a zero End.
func (p *Parser) ParseRange(s string) (r Range, err error) {
	if d, ok := p.parseISO(s); ok {
		return Range{Start: d}, nil
	}
	sc := newScanner(p, s)
	err = sc.whole(&r)
	return r, err
}

// Prefix reads the date that s begins with, after white space, and ends where
// no more of s belongs to it: "2017-04-06 17:46 部门" gives a match of 16 bytes.
// It is for values of labels, so it takes what running text would leave open
// (06/30 16:21). ok is false where s begins with something else.
func (p *Parser) Prefix(s string) (m Match, ok bool) {
	sc := newScanner(p, s)
	ph := phrase{start: spacesEnd(s, 0)}
	if sc.span(&ph); ph.end == 0 {
		return Match{}, false
	}
	st := setting{s: s, p: p, news: true}
	return st.match(&ph)
}

// Find yields every date expression of text, in order. The words around it
// (从, 自, 以来, since) are not part of an expression.
func (p *Parser) Find(text string) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		sc := newScanner(p, text)
		sc.find = true
		sc.all(yield)
	}
}
