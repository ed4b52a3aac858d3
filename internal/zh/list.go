package zh

import (
	"slices"
	"strings"
)

// A list of names makes names of its other items: 甘露 and 田野 are words
// elsewhere, between 舒畅、凌云 and 柏芷若 they are people.

// listNames makes names of what only the list around it tells to be one.
func (z *tokens) listNames() {
	if z.marks&listMark == 0 {
		return
	}
	z.cuts = z.cuts[:0]
	for i := range z.toks {
		switch t := &z.toks[i]; {
		case t.kind != stopToken:
		case t.first == '、':
			z.cuts = append(z.cuts, int32(i))
		default:
			z.nameList()
			z.cuts = z.cuts[:0]
		}
	}
	z.nameList()
	if z.merged {
		z.dropMerged()
	}
}

// nameList reads the list whose 、 are at cuts. One of names makes names of what
// else is in it; in one of other things a name is none by itself: 甘草、黄芪、白术.
func (z *tokens) nameList() {
	if len(z.cuts) < 2 {
		return
	}
	z.parts = z.parts[:0]
	first, last := z.cuts[0], z.cuts[len(z.cuts)-1]
	for i := first - 1; i > 0 && i >= first-2; i-- {
		if z.opensList(i-1) && (i == first-1 || z.mayName(i, first)) {
			z.parts = append(z.parts, [2]int32{i, first})
			break
		}
	}
	for k, at := range z.cuts[1:] {
		if start := z.cuts[k] + 1; start < at {
			z.parts = append(z.parts, [2]int32{start, at})
		}
	}
	if end := z.listEnd(last + 1); end > last+1 {
		z.parts = append(z.parts, [2]int32{last + 1, end})
	}
	switch named, others := z.weighList(); {
	case z.leadsLeaders():
		for _, it := range z.parts {
			z.nameItem(it[0], it[1])
		}
	case len(z.parts) > 0 && z.parts[0][0] < first && z.leadsPlaces(z.parts[0][0]-1):
		for _, it := range z.parts {
			z.toks[it[0]].score -= 8
		}
	case named < 2 && z.listsPlaces():
		for _, it := range z.parts {
			z.toks[it[0]].score -= 8
		}
	case named >= 2 && named > others:
		for _, it := range z.parts {
			z.nameItem(it[0], it[1])
		}
	case named*4 < others && (first < 2 || !z.toks[first-2].has(isTitle)):
		for _, it := range z.parts {
			z.doubtItem(it[0], it[1])
		}
	}
}

// listsPlaces reports whether an item of the list ends like a place on a road: 安和、江尾桥.
func (z *tokens) listsPlaces() bool {
	return slices.ContainsFunc(z.parts, func(it [2]int32) bool {
		return z.toks[it[1]-1].end-z.toks[it[0]].start > 2 && strings.ContainsRune(placeEnds, z.last(&z.toks[it[1]-1]))
	})
}

// leadsLeaders reports whether the list is of words that may be names, behind 领导 or another
// role and before a verb of what they do there: 校领导向阳、方圆、平凡参加检查.
func (z *tokens) leadsLeaders() bool {
	if len(z.parts) < 2 || z.parts[0][0] == 0 {
		return false
	}
	if by := &z.toks[z.parts[0][0]-1]; !by.has(isRole) || by.has(isVerb) || by.len() < 2 {
		return false
	}
	at := z.cuts[len(z.cuts)-1] + 1
	end := at + 1
	for int(end) < len(z.toks) && z.toks[end-1].end-z.toks[at].start < 2 {
		end++
	}
	if int(end) >= len(z.toks) || !z.attends(&z.toks[end]) {
		return false
	}
	parts := z.parts
	if n := len(parts); parts[n-1][0] == at {
		parts = parts[:n-1]
	}
	for _, it := range parts {
		if !z.mayLead(it[0], it[1]) {
			return false
		}
	}
	if !z.mayLead(at, end) {
		return false
	}
	z.parts = append(parts, [2]int32{at, end}) // the verb behind a word may stand in its item
	return true
}

// mayLead reports whether the tokens from start to end are a name, or a word that may be
// one by its characters.
func (z *tokens) mayLead(start, end int32) bool {
	if z.toks[start].isName() {
		return true
	}
	return z.mayName(start, end) && givenScore(z.char(z.last(&z.toks[end-1])), givenAlone) >= 0
}

// attends reports whether a token begins what somebody does: a verb, 到, 分.
func (z *tokens) attends(t *token) bool {
	return t.has(isVerb|isSay|isNominal) || t.isIn('到', '赴', '在', '分', '率', '一', '深')
}

// leadsPlaces reports whether token i is a verb of going or lying, behind which a list
// is one of places: 途经罗阳、田林.
func (z *tokens) leadsPlaces(i int32) bool {
	switch t := &z.toks[i]; z.last(t) {
	case '往', '靠', '过', '径':
		return t.len() == 2
	case '经':
		return t.len() == 2 || i > 0 && z.toks[i-1].isIn('行', '改', '绕', '停', '途', '路', '沿')
	case '于', '处':
		return z.reads(t, "位于", "地处")
	}
	return false
}

// weighList counts the items of a list that are sure names, or have one at an
// end, and those that are no names by themselves; what cannot be one at all
// counts more.
func (z *tokens) weighList() (named, others int) {
	for _, it := range z.parts {
		switch {
		case z.toks[it[0]].isSureName() || z.toks[it[1]-1].isSureName():
			named++
		case it[1] == it[0]+1 && z.toks[it[0]].isName():
		case z.mayName(it[0], it[1]):
			others++
		default:
			others += 2
		}
	}
	return named, others
}

// isSureName reports whether t is a name by its characters.
func (t *token) isSureName() bool {
	return t.isName() && (t.score >= 4 || t.score >= 2 && t.len() >= 3)
}

// isSureForeign reports whether t is surely a name in transliteration.
func (t *token) isSureForeign() bool { return t.kind == foreignToken && t.score >= 5 }

// doubtItem makes a name less sure that is an item of a list and was not sure.
func (z *tokens) doubtItem(start, end int32) {
	if t := &z.toks[start]; end == start+1 && t.isName() && (t.score <= 2 || t.score <= 4 && t.len() == 2) {
		t.score -= 4
	}
}

// opensList reports whether the first item of a list may begin after token i.
func (z *tokens) opensList(i int32) bool {
	t := &z.toks[i]
	return t.kind == stopToken || t.kind == spaceToken || t.has(isTitle|isVerb|isNoun|isNominal) && t.len() > 1
}

// listEnd is where the last item of a list, which begins at token i, ends: at a
// mark or a word that ends lists; -1 if that is not plain.
func (z *tokens) listEnd(i int32) int32 {
	for end := i; end <= i+3; end++ {
		if int(end) == len(z.toks) || end > i && z.endsList(end, i) {
			return end
		}
	}
	return -1
}

// endsList reports whether a list whose last item begins at token start ends
// before token i. A verb does not end it after a word: 方案起草.
func (z *tokens) endsList(i, start int32) bool {
	switch t := &z.toks[i]; {
	case t.kind == stopToken, t.kind == spaceToken, t.kind == numberToken:
		return true
	case t.len() == 1:
		return t.isIn('等', '为', '任', '共', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十')
	case t.has(isTitle):
		return true
	default:
		return t.has(isVerb) && (i > start+1 || !z.toks[start].has(isKnown))
	}
}

// mayName reports whether the tokens from start to end, an item of a list, may
// be a name: they begin with a surname, and none is part of anything else.
func (z *tokens) mayName(start, end int32) bool {
	first, last := &z.toks[start], &z.toks[end-1]
	if n := last.end - first.start; n < 2 || n > 3 || namesUnit(z.last(last)) {
		return false
	}
	for i := start; i < end; i++ {
		t := &z.toks[i]
		if t.kind > foreignToken || t.len() > 1 && t.has(isTitle|isModifier|isHonorific|isEnding) || t.isIn('的', '等', '了') {
			return false
		}
	}
	return z.isSurname(first.first)
}

// namesUnit reports whether what ends with r is rather a place or a unit: 石坎村.
func namesUnit(r rune) bool {
	switch r {
	case '村', '镇', '乡', '县', '区', '市', '省', '院', '校', '社', '局', '厅', '部', '委', '办', '站', '队', '班', '组', '室', '科', '处', '团', '会', '所', '馆', '厂', '店':
		return true
	}
	return false
}

// nameItem makes one name of the tokens from start to end.
func (z *tokens) nameItem(start, end int32) {
	t := &z.toks[start]
	if t.isName() && end == start+1 {
		t.score = max(t.score, 3)
		return
	}
	if !z.mayName(start, end) {
		return
	}
	t.end, t.kind, t.info, t.score = z.toks[end-1].end, nameToken, 0, 3
	for i := start + 1; i < end; i++ {
		z.toks[i].end, z.merged = z.toks[i].start, true
	}
}

// dropMerged takes out the tokens that became part of a name.
func (z *tokens) dropMerged() {
	out := z.toks[:0]
	for _, t := range z.toks {
		if t.end > t.start {
			out = append(out, t)
		}
	}
	z.toks, z.merged = out, false
}
