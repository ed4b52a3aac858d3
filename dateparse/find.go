package dateparse

// all yields every expression of the text.
func (sc *scanner) all(yield func(Match) bool) {
	var a, b expr
	for i := 0; i < len(sc.s); {
		at, next := sc.trigger(i)
		if i = at; at == next {
			return
		}
		sc.shown, sc.continued = 0, false
		a = expr{} // b is only looked at where span made it the end of a range
		end, isRange := sc.span(i, &a, &b)
		if isRange && !sc.credible(i, end, &a, true) && !sc.repeated(i, &a) {
			a, isRange = expr{}, false
			end = sc.point(i, &a)
		}
		if end > 0 && sc.repeated(i, &a) {
			i = max(next, end)
			continue
		}
		if end == 0 || !sc.credible(i, end, &a, isRange) {
			i = next
			continue
		}
		m, ok := sc.match(i, end, &a, &b, isRange)
		if !ok {
			i = max(next, end)
			continue
		}
		if !yield(m) {
			return
		}
		sc.remember(m)
		if sc.shown != 0 {
			sc.order = sc.shown
		}
		if a.is(bareNumbers) {
			sc.lastBare = end
		}
		i = end
	}
}

// remember makes m the date that later ones are counted from.
func (sc *scanner) remember(m Match) {
	if d := m.Range.Start; d.Precision >= Month && m.Kind != Vague {
		sc.last = anchor{d, m.End, m.Kind}
		if sc.continued && m.Kind == InferredYear {
			sc.last.kind = Absolute // the year was stated, if not here
		}
	}
}
