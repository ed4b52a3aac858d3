package zh

import (
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// The bodies of a line that no post holds. Each word that may end a name of a body is
// asked whether the name goes on behind it, and org.go how far it reaches to the left.
// Most such words of a page name nothing, 三甲医院, 27支队, 上级部门: they tell a
// kind, a count or a part, so a body must hold a place, a name or characters of no
// word.

// sentenceFrom gives the end of the sentence from a token on. It is plain if it can be
// passed over where it has no posts: no name is in it, nor a word like 担任 or 出生.
func (z *tokens) sentenceFrom(at int) (end int, plain bool) {
	toks, whole := z.toks, z.whole
	for end = at; end < len(toks) && !toks[end].ends; end++ {
		t := &toks[end]
		tells := t.isName() || t.has(isVerb) && whole[t.end-1] == '任'
		switch t.info.link() {
		case becomeItem, leaveItem, appointItem, careerItem:
			tells = true
		}
		if tells {
			return endOfSentence(toks, end), false
		}
	}
	return end, true
}

// findBodies adds every body of the line to bodies; names inside are nobody's.
func (z *sheet) findBodies(bodies []mention.Body) []mention.Body {
	z.orgEnds = append(z.orgEnds[:0], make([]int32, len(z.toks))...)
	next := 0
	for at := nextOf(z.toks, 0, isEnding); at < len(z.toks); at = nextOf(z.toks, at+1, isEnding) {
		i := int32(at)
		if at+1 < len(z.toks) && z.continuesOrg(i+1) {
			continue
		}
		for next < len(z.found) && z.found[next].title[1] <= i {
			next++
		}
		if next < len(z.found) && z.found[next].title[0] <= i {
			continue // 党委 in 党委书记
		}
		org := z.pastRest(z.orgOf(i + 1))
		if next < len(z.found) && z.found[next].org[1] == i+1 && z.found[next].org[0] <= i {
			org = z.found[next].org
		}
		if body, ok := z.body(z.orWithin(org)); ok {
			bodies = mention.Add(bodies, body)
		}
	}
	for i := range z.found {
		z.hide(z.found[i].org)
	}
	return bodies
}

// pastRest leaves out of a body what does not belong to it: what stands before a known one,
// 前来总统府, and the bare word for one behind another, 国务院政府.
func (z *tokens) pastRest(org [2]int32) [2]int32 {
	if org[1]-org[0] < 2 {
		return org
	}
	last, before := &z.toks[org[1]-1], &z.toks[org[1]-2]
	org[0] = z.knownStart(org)
	if org[1]-org[0] < 2 {
		return org
	}
	if before.has(isBody|isOrgEnd) && !before.has(isWeak) && before.info.kind() != lexicon.KindUniversity && z.reads(last, "学校", "政府", "组织") {
		org[1]--
	}
	return org
}

// knownStart is where the name of a body starts whose last word is a known one: at the
// places before that.
func (z *tokens) knownStart(org [2]int32) int32 {
	at := org[1] - 1
	last := &z.toks[at]
	if !last.has(isBody) || last.has(isWeak) || isUnit(last.first) {
		return org[0]
	}
	for at > org[0] && (z.placesKnown(&z.toks[at-1]) || last.info.kind() == lexicon.KindHospital && z.toks[at-1].has(isBody)) {
		at--
	}
	if at == org[0] {
		return at
	}
	switch before := &z.toks[at-1]; z.last(last) {
	case '部', '局', '署', '委':
		if last.len() == 3 && (before.has(isNoun|isNominal) || before.score == inWord) && !z.onlySorts(at-1, at) {
			return org[0] // 住房城乡|建设部
		}
	}
	if isUnit(z.toks[at-1].first) || z.last(&z.toks[at-1]) == '驻' || z.toks[org[0]].is('该') {
		return org[0] // 青峦市|林业局, 常驻|联合国, 该国|众议院
	}
	return at
}

// placesKnown reports whether a token before a known body belongs to its name.
func (z *tokens) placesKnown(t *token) bool {
	return t.has(isPlace) || z.isNational(t)
}

// orWithin gives the body within org that stands where org itself is none: 青峦大学 in
// 青峦大学汽车. It is org where it is one, or none is within.
func (z *tokens) orWithin(org [2]int32) [2]int32 {
	if z.isBody(org) {
		return org
	}
	for end := org[1] - 1; end > org[0]; end-- {
		if t := &z.toks[end-1]; t.has(isOrgEnd|isBody) && !t.has(isWeak) && z.isBody([2]int32{org[0], end}) {
			return [2]int32{org[0], end}
		}
	}
	return org
}

// continuesOrg reports whether a body goes on with token i.
func (z *tokens) continuesOrg(i int32) bool {
	for j := i; j < int32(len(z.toks)) && j < i+8; j++ {
		t := z.toks[j]
		switch {
		case t.is('('):
			for j+1 < int32(len(z.toks)) && j < i+6 && !z.toks[j].is(')') {
				j++
			}
		case t.has(isEnding) && !z.isModifierHere(j):
			return true
		case t.has(isTitle) && z.endsBehind(z.titleEnd(j)):
			return true // 眼科|医师分会
		case t.has(isModifier|isTitle) && z.titleEnd(j) > j, z.visits(j), z.invites(j):
			return false
		case t.has(isVerb|isSay|isHonorific|isFormer) || t.kind == stopToken || t.kind == spaceToken || t.isName():
			return false
		}
	}
	return false
}

// endsBehind reports whether token i, behind a title, is the last word of a body, or the
// one after it is and token i what is done there: 医师|培训中心.
func (z *tokens) endsBehind(i int32) bool {
	if int(i) < len(z.toks) && z.toks[i].has(isNominal) && !z.toks[i].has(isOrgEnd) {
		i++
	}
	return int(i) < len(z.toks) && z.toks[i].has(isOrgEnd) && z.toks[i].len() > 1
}

// visits reports whether token i, right after the end of a body, is a verb whose object
// is a body or what is seen there: 人民医院调研县域医共体.
func (z *tokens) visits(i int32) bool {
	if i == 0 || int(i)+1 >= len(z.toks) || !z.endsOrg(i-1) {
		return false
	}
	if next := &z.toks[i+1]; next.has(isEnding) && (next.len() == 1 || !next.has(isDepartment)) {
		return false // 督导组, 访问中心
	}
	return z.reads(&z.toks[i], "调研", "考察", "视察", "督导", "走访", "慰问", "参观", "访问", "帮扶", "支援", "走进", "对接")
}

// invites reports whether token i is a verb of what somebody does together with the body
// that begins behind it: 青峦医院联合远山大学, but not 联合国, 联合办公室.
func (z *tokens) invites(i int32) bool {
	if int(i)+1 >= len(z.toks) {
		return false
	}
	next := &z.toks[i+1]
	return (next.has(isPlace|isBody) || next.isUnit()) && z.reads(&z.toks[i], "联合", "携手", "特邀", "邀请", "会同")
}

// isModifierHere reports whether token i begins a title: 党委 in 党委书记.
func (z *tokens) isModifierHere(i int32) bool {
	return z.toks[i].has(isModifier) && z.titleEnd(i) > i
}

// hide marks the names inside a body.
func (z *sheet) hide(org [2]int32) {
	for i := org[0]; i < org[1]; i++ {
		z.taken[i] = true
	}
}

// body makes a mention of a body of tokens, unless they are only a common word.
func (z *sheet) body(org [2]int32) (m mention.Body, ok bool) {
	if !z.isBody(org) {
		return m, false
	}
	z.hide(org)
	z.orgEnds[org[0]] = org[1]
	start, last := z.toks[org[0]].start, z.toks[org[1]-1]
	return mention.Body{Span: z.span(start, last.end), Name: z.str(start, last.end), Kind: last.info.kind()}, true
}
