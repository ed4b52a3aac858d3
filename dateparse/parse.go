// Package dateparse reads dates in Chinese and English text.
package dateparse

import (
	"errors"
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

var errNoDate = errors.New("dateparse: no date")

// Parse reads one date; the whole of s must be the expression.
func Parse(s string) (Date, error) { return new(Parser).Parse(s) }

// Parse reads one date; the whole of s must be the expression.
func (p *Parser) Parse(s string) (Date, error) {
	r, err := p.ParseRange(s)
	return r.Start, err
}

// ParseRange reads one date or range; a single date has a zero End.
func (p *Parser) ParseRange(s string) (Range, error) { return Range{}, errNoDate }

// Find yields every date expression of text, in order.
func (p *Parser) Find(text string) iter.Seq[Match] {
	return func(yield func(Match) bool) {}
}
