package zh

import (
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// Names in letters beside a title, which the segmenter cannot see: 主席 James Grossman.

// joinLatin makes one token of a name in Latin letters beside a title: 主席
// James Grossman. Words in capitals only (CEO, IBM) are no names.
func (z *tokens) joinLatin() {
	first := 0
	for first < len(z.toks) && z.toks[first].kind != latinToken {
		first++
	}
	out := z.toks[:first]
	for i := first; i < len(z.toks); {
		end := z.latinName(i)
		if end == i {
			out = append(out, z.toks[i])
			i++
			continue
		}
		t := z.toks[i]
		t.end, t.kind, t.score = z.toks[end-1].end, foreignToken, 1
		if kind, ok := z.latinBody(i, end); ok {
			t.kind, t.info = wordToken, isBody|kindInfo(kind)
		} else if i > 0 && z.toks[i-1].has(isTitle) || end < len(z.toks) && z.toks[end].has(isTitle|isHonorific) {
			t.score = 6
		}
		out = append(out, t)
		i = end
	}
	z.toks = out
	if z.marks&openMark != 0 {
		z.nameGlossed()
	}
}

// nameGlossed makes names of characters before a bracket with a name in letters, where a
// title stands on either side of both: 画家朗世宁（Giuseppe Castiglione）, 赛珍珠（Pearl
// Buck）女士.
func (z *tokens) nameGlossed() {
	for i := 1; i+2 < len(z.toks); i++ {
		after := z.glossEnd(i)
		if after < 0 {
			continue
		}
		from := i
		for from > 0 && z.mayBeGlossed(from-1, i) {
			from--
		}
		n := z.toks[i-1].end - z.toks[max(0, min(from, i-1))].start
		if from == i || n < 2 || n > 6 {
			continue
		}
		if from > 0 && z.toks[from-1].has(isTitle) || after < len(z.toks) && z.toks[after].has(isTitle|isHonorific) {
			t := &z.toks[from]
			t.end, t.kind, t.info, t.score = z.toks[i-1].end, foreignToken, 0, 6
			z.toks = slices.Delete(z.toks, from+1, i)
			i = from + 1
		}
	}
}

// glossEnd is the token after the bracket that opens at token i, if that holds a name
// of two words or more in letters; else -1.
func (z *tokens) glossEnd(i int) int {
	if !z.toks[i].is('(') {
		return -1
	}
	words, end := 0, i+1
	for ; end < len(z.toks) && end < i+10; end++ {
		switch t := &z.toks[end]; {
		case t.is(')') && words > 1:
			return end + 1
		case t.kind == foreignToken, t.kind == latinToken && t.first >= 'A' && t.first <= 'Z':
			words += 1 + strings.Count(z.written(t.start, t.end), " ")
		case t.kind != spaceToken && !t.isIn('.', '-', '·'):
			return -1
		}
	}
	return -1
}

// mayBeGlossed reports whether token i may be a part of the name that ends before a
// bracket: no title, ending, verb or mark.
func (z *tokens) mayBeGlossed(i, bracket int) bool {
	t := &z.toks[i]
	if t.kind > foreignToken || t.kind == foreignToken && i < bracket-1 {
		return false
	}
	return !t.has(isTitle|isHonorific|isEnding|isModifier) && !(t.has(isVerb|isPlace) && t.info&isSurname == 0) && !t.isIn('的', '和', '与', '及', '由', '了')
}

// pastCourtesy is where a name in letters begins behind a form of address: Ms.Tran Van.
func (z *line) pastCourtesy(start, end int32) int32 {
	at := start
	for at < end && z.row[at].kind() == latinToken {
		at++
	}
	switch z.written(start, at) {
	case "Ms", "Mr", "Mrs", "Dr", "Prof":
	default:
		return start
	}
	for at < end && (z.whole[at] == '.' || z.whole[at] == ' ') {
		at++
	}
	if at == end {
		return start
	}
	return at
}

// latinName is where a name in Latin letters that starts at token i ends; i if
// there is none.
func (z *tokens) latinName(i int) int {
	if !z.isCapitalised(i) {
		return i
	}
	end, words := i+1, 1
	for end+1 < len(z.toks) && words < 7 {
		next := end
		for next < len(z.toks) && z.toks[next].isIn(' ', '.', '·', '-') {
			next++
		}
		if next == end || next >= len(z.toks) || z.toks[next].kind != latinToken {
			break
		}
		end = next + 1
		words++
	}
	if _, ok := z.latinBody(i, end); ok {
		return end
	}
	titled := end < len(z.toks) && z.toks[end].has(isTitle|isHonorific)
	switch {
	case end < len(z.toks) && z.toks[end].has(isOrgEnd),
		i > 0 && !z.leadsLatin(i-1) && !(titled && words > 1),
		words == 1 && (i == 0 || !z.toks[i-1].has(isTitle)):
		return i
	}
	return end
}

// latinHeads are the words that make a body of a name in Latin letters.
var latinHeads = map[string]lexicon.Kind{
	"Association": lexicon.KindAssociation, "Society": lexicon.KindAssociation, "Federation": lexicon.KindAssociation, "Foundation": lexicon.KindAssociation, "Union": lexicon.KindAssociation,
	"Committee": lexicon.KindOther,
	"Hospital":  lexicon.KindHospital, "Clinic": lexicon.KindHospital,
	"University": lexicon.KindUniversity, "College": lexicon.KindUniversity,
	"School":    lexicon.KindSchool,
	"Institute": lexicon.KindInstitute, "Academy": lexicon.KindInstitute, "Center": lexicon.KindInstitute, "Centre": lexicon.KindInstitute, "Laboratory": lexicon.KindInstitute,
	"Ministry": lexicon.KindGovernment, "Commission": lexicon.KindGovernment, "Department": lexicon.KindGovernment, "Bureau": lexicon.KindGovernment, "Agency": lexicon.KindGovernment, "Council": lexicon.KindGovernment,
	"Company": lexicon.KindCompany, "Group": lexicon.KindCompany, "Corporation": lexicon.KindCompany, "Inc": lexicon.KindCompany, "Ltd": lexicon.KindCompany, "Bank": lexicon.KindCompany,
	"Press": lexicon.KindMedia,
}

// latinBody gives the kind of the body that tokens from i to end name, if they
// are two words or more and one says so: Qingluan Medical Association.
func (z *tokens) latinBody(i, end int) (kind lexicon.Kind, ok bool) {
	if end < i+3 {
		return lexicon.NoKind, false
	}
	for _, t := range z.toks[i:end] {
		if t.kind != latinToken {
			continue
		}
		if k, is := latinHeads[z.folded(t.start, t.end)]; is {
			kind, ok = k, true
		}
	}
	return kind, ok
}

// leadsLatin reports whether a name may follow token i.
func (z *tokens) leadsLatin(i int) bool {
	t := z.toks[i]
	if t.kind == spaceToken && i > 0 {
		t = z.toks[i-1]
	}
	return t.has(isTitle|isVerb) || t.isIn('、', ',', '。', ';')
}

// isCapitalised reports whether token i is a word like Grossman.
func (z *tokens) isCapitalised(i int) bool {
	t := z.toks[i]
	if t.kind != latinToken || t.len() < 2 {
		return false
	}
	lower := 0
	for _, r := range z.whole[t.start+1 : t.end] {
		if r >= 'a' && r <= 'z' {
			lower++
		}
	}
	return t.first >= 'A' && t.first <= 'Z' && lower > 0
}
