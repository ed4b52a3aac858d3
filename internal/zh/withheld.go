package zh

import "slices"

// People whom a text does not name in full on purpose: a surname and 某, 李某.

// isWithheld marks the name of such a person. It shares its bit with a class that names
// never have.
const isWithheld = isWeak

// nameWithheld makes names of a surname, 某 and what tells several such people apart:
// 李某, 欧阳某某, 张某甲, 赵某亮.
func (z *tokens) nameWithheld() {
	for i := 1; i < len(z.toks); i++ {
		if t := &z.toks[i-1]; t.kind == nameToken && slices.Contains(z.whole[t.start+1:t.end], '某') {
			t.info, t.score = isWithheld, 4*sure // 护士温某称, 赵某亮说
		}
		if z.toks[i].first != '某' {
			continue
		}
		from := z.withheldFrom(i)
		if from < 0 {
			continue
		}
		end := i + 1
		for end < len(z.toks) && z.toks[end].is('某') {
			end++
		}
		if z.tellsApart(end) {
			end++
		}
		t := &z.toks[from]
		t.end, t.kind, t.info, t.score = z.toks[end-1].end, nameToken, isWithheld, 4*sure
		z.toks = slices.Delete(z.toks, from+1, end)
		i = from
	}
}

// withheldFrom is the token of the surname before the 某 at token i; -1 where none stands
// there, or rather the end of another word: 对方|某人, 于|某日.
func (z *tokens) withheldFrom(i int) int {
	from := i - 1
	if from > 0 && z.isCompound(int32(from-1)) {
		return from - 1
	}
	t := &z.toks[from]
	titled := from > 0 && z.toks[from-1].has(isTitle)
	switch {
	case t.kind > wordToken, t.len() > 2, t.len() == 2 && z.twoOf(z.whole[t.start:t.end]).weight() < 9:
		return -1
	case t.len() == 2, titled && z.isSurname(t.first):
		return from
	case (from == 0 || z.toks[from-1].kind == stopToken) && i+1 < len(z.toks) && (z.toks[i+1].is('的') || z.toks[i+1].has(isSay)) && z.isSurname(t.first):
		return from // 于某的母亲
	case t.has(isVerb), t.score == inWord, z.weight(t.first) < 5:
		return -1
	case z.weight(t.first) < 9 && (from > 0 && (z.toks[from-1].isProper() || z.toks[from-1].has(isPlace)) || z.toks[i].score == inWord):
		return -1 // 榆林|路某
	}
	return from
}

// tellsApart reports whether token i is the sign or the one character of a given name by
// which a text tells people called 某 apart.
func (z *tokens) tellsApart(i int) bool {
	if i >= len(z.toks) {
		return false
	}
	t := &z.toks[i]
	if t.isIn('甲', '乙', '丙', '丁', '戊', '己') {
		return true
	}
	return t.isProper() && givenScore(z.char(t.first), givenLast) >= 2 && (i+1 == len(z.toks) || z.toks[i+1].kind == stopToken || z.toks[i+1].has(isVerb|isSay) && z.toks[i+1].len() > 1)
}
