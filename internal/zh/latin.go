package zh

import "github.com/bulletin-go/bulletin/internal/lexicon"

// What the segmenter cannot see: names in letters beside a title (主席 James
// Grossman), words that stand where only a name can (院长平安、), and what is left of
// names that are longer than Chinese ones (乌云其其格). All need tokens on both sides,
// so this comes after the cover is found.

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

// nameWords makes names of words that stand where only a name can, and
// adds to names what is left of them.
func (z *tokens) nameWords() {
	toks, out, before := z.toks, 0, info(0)
	for i := 0; ; {
		next := nextNamed(toks, i, before)
		if out < i {
			copy(toks[out:], toks[i:next])
		}
		if out, i = out+next-i, next; i == len(toks) {
			break
		}
		end := z.nameWord(i, out)
		toks[out], before = toks[i], toks[i].info
		out, i = out+1, end
	}
	z.toks = toks[:out]
}

// nextNamed gives the first token from i on that is a name or stands after a
// post, the number of tokens if there is none. Before are the classes of the
// token before i.
func nextNamed(toks []token, i int, before info) int {
	for ; i < len(toks); i++ {
		if toks[i].isName() || before.has(isPost|isRank) {
			break
		}
		before = toks[i].info
	}
	return i
}

// nameWord makes token i a name, or a longer one, if it is; the last token
// before it is that before out. It gives the token after it.
func (z *tokens) nameWord(i, out int) int {
	t, end := &z.toks[i], i+1
	switch {
	case t.isName():
		if end = z.longName(i, out); end > i+1 {
			t.end, t.kind = z.toks[end-1].end, foreignToken
		}
	case t.kind == wordToken && z.isNameWord(i, out):
		t.kind, t.score, t.info = nameToken, 3, 0
	case t.kind == charToken && z.toks[out-1].has(isPost):
		if end = z.leftName(i); end > i+1 {
			t.end, t.kind, t.score = z.toks[end-1].end, nameToken, 3
		}
	}
	return end
}

// isNameWord reports whether the word at token i is a name, for it stands between
// a post, the last of the tokens before out, and what follows nothing but a name
// there: 院长平安、, 院长平安当选. A post at a body of its own lets a mark or a verb
// follow, where the word serves as a name at all: 青峦医院院长高峰表示.
func (z *tokens) isNameWord(i, out int) bool {
	t, before := &z.toks[i], &z.toks[out-1]
	switch {
	case !before.has(isPost) && before.has(isModifier), i+1 == len(z.toks):
		return false
	case t.len() == 2 && t.has(isVerb) && z.toks[i+1].has(isSay) && z.isSurname(t.first):
		return before.has(isPost) && z.atBody(out) && givenScore(z.char(z.whole[t.end-1]), givenAlone) >= 3 // 眼科主任鲜明说
	case t.len() != 2 || t.has(isTitle|isVerb|isNominal|isSay|isEnding|isModifier|isHonorific) || !z.isSurname(t.first):
		return false
	}
	next, given := &z.toks[i+1], givenScore(z.char(z.whole[t.end-1]), givenAlone)
	switch {
	case next.isIn('、', '(') || next.info.link() == becomeItem:
		return true
	case next.kind == stopToken && out > 2 && z.toks[out-2].is('、') && z.toks[out-3].isName():
		return given >= 0 // 局长柳岸、副局长原野，
	case z.atBody(out):
		return z.endsName(*next) && given >= 0
	case before.has(isRank|isRole) || given < 0 || out > 1 && z.toks[out-2].kind != stopToken && !z.toks[out-2].isIn('在', '由'):
		return false
	case next.is('的'):
		return i+2 < len(z.toks) && z.reads(&z.toks[i+2], "陪同", "带领", "率领") // 副市长田野的陪同
	}
	return next.has(isVerb) && !next.has(isNoun|isNominal|isTitle) && next.len() == 2 // 院长江山主持
}

// atBody reports whether a body stands before the title that is the last of the
// tokens before out.
func (z *tokens) atBody(out int) bool {
	return out > 1 && z.toks[out-2].has(isEnding|isDepartment) && !z.toks[out-2].has(isModifier)
}

// leftName gives the token after the name of two or three single characters,
// of which none is a word, that begins with token i between a post and a mark:
// 院长雍和、, 总会计师干将明。. It is i+1 if there is none.
func (z *tokens) leftName(i int) int {
	end := i + 1
	for end < len(z.toks) && end < i+3 && z.toks[end].len() == 1 && (z.toks[end].kind == charToken && !z.ends(end) || z.toks[end].is('和')) {
		end++
	}
	if end == i+1 || end == len(z.toks) || !z.toks[end].isIn('、', ',', '。') {
		return i + 1
	}
	first := z.toks[i].first
	if end == i+2 && z.everyday.Pair(first, z.toks[i+1].first) {
		return i + 1 // 局长包机、
	}
	if z.char(first)&verbChar != 0 || !z.isSurname(first) {
		return i + 1
	}
	return end
}

// ends reports whether token i is a character that ends a phrase rather than a
// name.
func (z *tokens) ends(i int) bool {
	return z.toks[i].isIn('等', '们', '处', '家', '中', '内', '外', '上', '下', '里', '旁', '侧', '方', '前', '后', '时', '某', '女', '男', '组', '班', '所')
}

// endsName reports whether a name may well end before t.
func (z *line) endsName(t token) bool {
	return t.isIn('、', ',', '。', '(') || t.has(isVerb) && !t.isIn('的', '了', '着', '过') || t.len() == 2 && t.first == '代'
}

// lastGiven reports whether token i is a lonely character before a mark or a
// verb of speech, though no word may end there: it is the last of the name
// before it, though names seldom end so: 主席关禾村宣读, 副局长敖日其、.
func (z *tokens) lastGiven(i int) bool {
	if i+1 >= len(z.toks) || z.toks[i].len() != 1 || z.toks[i-1].len() != 2 {
		return false
	}
	switch t, next := &z.toks[i], &z.toks[i+1]; {
	case t.kind > wordToken || t.has(isVerb|isTitle|isHonorific|isSay) && !t.is('其'):
		return false
	case z.ends(i):
		return false
	default:
		return next.isIn('、', ',', '。', '(') || next.has(isVerb) && next.len() > 1
	}
}

// longName gives the token after the name at token i, which goes on after a
// title, the last of the tokens before out, with the characters that are left
// before a mark: Mongolian names are longer than Chinese ones, 乌云其其格.
func (z *tokens) longName(i, out int) int {
	end := i + 1
	if t := &z.toks[i]; t.kind == nameToken && t.len() == 3 && t.score >= 4 {
		return end // whole as it is
	}
	if out > 0 && z.toks[out-1].has(isPost) && z.lastGiven(end) {
		return end + 1
	}
	for end < len(z.toks) && end < i+4 && z.toks[end].len() == 1 && !z.toks[end].has(isVerb) && z.char(z.toks[end].first)&foreignMask != 0 {
		end++
	}
	if end == i+1 || end == len(z.toks) || z.toks[end-1].end-z.toks[i].start < 4 {
		return i + 1
	}
	if z.toks[end].has(isHonorific) || out > 0 && z.toks[out-1].has(isTitle) && z.endsName(z.toks[end]) {
		return end
	}
	return i + 1
}
