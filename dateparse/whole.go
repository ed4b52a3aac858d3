package dateparse

// whole reads the text as one expression.
func (sc *scanner) whole() (Range, error) {
	i := spaces(sc.s, 0)
	var a, b expr
	end, isRange := sc.span(i, &a, &b)
	if end == 0 {
		return Range{}, &Error{sc.s, i, "a date"}
	}
	if rest := spaces(sc.s, end); rest < len(sc.s) {
		return Range{}, &Error{sc.s, rest, "the end of the date"}
	}
	r, want := sc.value(&a, &b, isRange)
	if want != "" {
		return Range{}, &Error{sc.s, i, want}
	}
	return r, nil
}

// value resolves a, or the range of a and b.
func (sc *scanner) value(a, b *expr, isRange bool) (Range, string) {
	if !isRange {
		return sc.resolve(a)
	}
	return sc.resolveRange(a, b)
}

// prefix reads the expression at the start of the text.
func (sc *scanner) prefix() (Match, bool) {
	i := spaces(sc.s, 0)
	var a, b expr
	end, isRange := sc.span(i, &a, &b)
	if end == 0 {
		return Match{}, false
	}
	return sc.match(i, end, &a, &b, isRange)
}

// match makes the Match of an expression that is possible.
func (sc *scanner) match(i, end int, a, b *expr, isRange bool) (Match, bool) {
	m := Match{Start: i, End: end, Text: sc.s[i:end], Kind: a.kind()}
	if isRange {
		m.Kind = max(m.Kind, b.kind())
	}
	r, want := sc.value(a, b, isRange)
	if want != "" && want != noReference {
		return Match{}, false
	}
	m.Range = r
	return m, true
}
