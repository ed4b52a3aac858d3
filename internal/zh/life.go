package zh

// Lives: sentences that go on telling of somebody and leave out who: 曾任……,
// 他现任……, 2021年1月，任……, and the dated lines of a career.

// goOn makes the person of the sentence before the subject of one that begins
// like the next sentence of a life.
func (l *linker) goOn() {
	pronoun, now, dated, far := false, false, false, false
	for i, it := range l.items[:min(len(l.items), 24)] {
		t := &l.toks[it.start]
		switch {
		case it.kind == otherItem && t.isIn('他', '她', '其') && !pronoun:
			pronoun = true
		case it.kind == sepItem, it.kind == otherItem && t.isIn('曾', '后', '并', '又', '现', '历', '先'), isPeriod(t):
			dated, now = dated || t.kind == numberToken, now || t.is('现')
		case it.kind == otherItem && lifeAdverbs[l.written(t.start, t.end)]:
		case far && it.kind == becomeItem && t.first != '历' && t.first != '先' && t.first != '曾':
			return
		case it.kind == becomeItem, it.kind == postItem && l.careerWord(it.start):
			l.takeUp()
			return
		case it.kind == postItem && dated && l.life > 0 && !l.nameFollows(int32(i)):
			l.takeUp()
			l.mode, l.past = becomeItem, l.closedPeriod(int32(i))
			return
		case it.kind == toBeItem && (pronoun || now):
			l.takeUp()
			l.last = l.subject
			return
		case dated && (it.kind == otherItem || it.kind == careerItem || it.kind == orgItem) && !t.has(isSay):
			far = true // 1956年生人，1978年参加工作，历任……
		default:
			return
		}
	}
}

// lifeAdverbs may stand before the verb of such a sentence.
var lifeAdverbs = map[string]bool{"此前": true, "之前": true, "随后": true, "隨後": true, "后来": true, "後來": true, "同年": true, "次年": true, "期间": true, "期間": true, "目前": true}

// takeUp sets the subject: whose life it is, or that of the sentence before.
func (l *linker) takeUp() {
	if l.subject = l.life - 1; l.life == 0 {
		l.subject = l.before - 1
	}
	l.first = l.subject
}

// leaveSubject notes whom the sentence told of, for the next.
func (l *linker) leaveSubject() {
	l.before = l.first + 1
	switch {
	case l.tellsLife():
		l.life = l.before
	case l.first >= 0 && l.first != l.life-1:
		l.life = 0
	}
}

// isPeriod reports whether a token can be part of a time: 1986年7月至1990年.
func isPeriod(t *token) bool {
	return t.kind == numberToken || t.isIn('年', '月', '日', '至', '-', '—', '–', '~', '.', '今', '起', '间', '(', ')', ':')
}

// closedPeriod reports whether the time before item i has an end: 1986.07 —
// 1990.03, and not 1990.03 至今.
func (l *linker) closedPeriod(i int32) bool { return l.closed(l.items[:i]) }

// periodBefore reports whether such a period stands right before item i: 2005年3月
// 至2012年8月任.
func (l *linker) periodBefore(i int32) bool {
	from := i
	for from > 0 && (l.items[from-1].kind == sepItem || isPeriod(&l.toks[l.items[from-1].start])) {
		from--
	}
	return l.closed(l.items[from:i])
}

func (z *tokens) closed(items []item) bool {
	dash := false
	for _, it := range items {
		t := &z.toks[it.start]
		switch {
		case t.isIn('今'):
			return false
		case t.isIn('至', '-', '—', '–', '~'):
			dash = true
		case t.kind == numberToken && dash:
			return true
		}
	}
	return false
}

// isPast reports whether 曾, 历 or 先后 stands in or before a word like 任.
func (l *linker) isPast(tok int32) bool {
	t := &l.toks[tok]
	if t.len() > 1 && (t.first == '曾' || t.first == '历') || t.len() == 3 && t.first == '先' {
		return true
	}
	if l.reads(&l.toks[l.items[0].start], "此前", "之前") {
		return true
	}
	return tok > 0 && (l.toks[tok-1].isIn('曾', '历') || l.toks[tok-1].first == '先' && l.toks[tok-1].len() == 2)
}
