package dateparse

// all yields every expression of the text: trigger finds a place where one may begin,
// span reads it, credible asks whether running text means it, and the setting, which
// goes from one expression to the next, gives its value.
func (sc *scanner) all(yield func(Match) bool) {
	st := setting{s: sc.s, p: sc.p, find: true, news: true}
	var ph phrase
	lastBare, again := -10, -1
	for i := 0; i < len(sc.s); {
		at, next := sc.trigger(i)
		if at == next {
			return
		}
		ph.begin(at)
		sc.span(&ph)
		ph.a.afterBare = at-lastBare < 6
		if ph.isRange && !sc.credible(&ph) && !sc.repeated(&ph, again) {
			ph.begin(at)
			if ph.end = sc.point(at, &ph.a); (ph.a.has == hasDay || ph.a.has == hasMonth) && isDigit(lastRune(sc.s[:ph.end])) {
				ph.end = 0 // the 5 of 5~7日游, the 6 of 6～12月龄
			}
		}
		i = max(next, ph.end)
		if ph.end == 0 {
			i = next
			continue
		}
		if sc.repeated(&ph, again) {
			again = ph.end
			sc.refuse(ph.start, ph.end, "comes again and again (repeated)")
			continue
		}
		if why := sc.refusal(&ph); why != "" {
			sc.refuse(ph.start, ph.end, why)
			if !sc.lunar(&ph) { // of 农历5月5日 the 5日 is none either
				i = next
			}
			continue
		}
		m, ok := st.match(&ph)
		if !ok {
			sc.refuse(ph.start, ph.end, "no day of the calendar (value)")
			continue
		}
		if !yield(m) {
			return
		}
		st.remember(m, &ph)
		if ph.a.is(bareNumbers) {
			lastBare = ph.end
		}
	}
}

// refuse tells whoever mends a rule of an expression that was read and is no match.
func (sc *scanner) refuse(start, end int, why string) {
	if sc.refused != nil {
		sc.refused(start, end, why)
	}
}

// match makes the Match of an expression that is possible.
func (st *setting) match(ph *phrase) (Match, bool) {
	st.at, st.end = ph.start, ph.end
	m := Match{Start: ph.start, End: ph.end, Text: st.s[ph.start:ph.end], Kind: ph.a.kind()}
	if ph.isRange {
		m.Kind = max(m.Kind, ph.b.kind())
	}
	switch r, bad := st.value(ph); bad.want {
	case "":
		m.Range = r
	case noReference:
	default:
		return Match{}, false
	}
	return m, true
}

// remember makes m the date that later ones are counted from.
func (st *setting) remember(m Match, ph *phrase) {
	switch d := m.Range.Start; {
	case m.Kind == Vague:
	case d.Precision == Year:
		st.year = anchor{d, m.End, m.Kind}
	case d.Precision >= Month:
		st.last = anchor{d, m.End, m.Kind}
		if ph.a.continued || ph.isRange && ph.b.continued {
			st.last.kind = Absolute // the year was stated, if not here
		}
	}
	switch {
	case ph.isRange && ph.b.shown != 0:
		st.order = ph.b.shown
	case ph.a.shown != 0:
		st.order = ph.a.shown
	}
}
