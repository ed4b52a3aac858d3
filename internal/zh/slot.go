package zh

import "slices"

// What stands where only a name can: words (院长平安、), surnames that no list has
// (副主任果明远说), and what is left of names that are longer than Chinese ones
// (乌云其其格). All need tokens on both sides, so this comes after the cover is found.

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

// nextNamed gives the first token from i on that is a name or stands behind a
// title, the number of tokens if there is none. Before are the classes of the
// token before i.
func nextNamed(toks []token, i int, before info) int {
	for ; i < len(toks); i++ {
		if toks[i].isName() || before.has(isTitle) {
			break
		}
		before = toks[i].info
	}
	return i
}

// nameWord makes token i a name, or a longer one, if it is; the last token
// before it is that before out. It gives the token after it.
func (z *tokens) nameWord(i, out int) int {
	t, end, before := &z.toks[i], i+1, info(0)
	if out > 0 {
		before = z.toks[out-1].info
	}
	switch {
	case t.isName():
		if end = z.longName(i, out); end > i+1 {
			t.end, t.kind = z.toks[end-1].end, foreignToken
		} else if out > 0 && z.dismisses(int32(out-1)) && z.lastBeforeAs(i) {
			t.end, end = z.toks[i+1].end, i+2
		} else if before.has(isTitle) && z.cutsAnd(i) {
			t.end++
			z.toks[i+1].start, z.toks[i+1].first = t.end, '及'
		}
	case t.kind == wordToken && (before.has(isPost|isRank) && z.isNameWord(i, out) || before.has(isRole) && z.isListedWord(i, out)):
		t.kind, t.score, t.info = nameToken, 3, 0
	case t.kind <= wordToken && before.has(isTitle):
		if end = z.leftName(i, out); end > i+1 {
			t.end, t.kind, t.info, t.score = z.toks[end-1].end, nameToken, 0, 3
		}
	}
	return end
}

// nameAppointed makes names of what stands between a verb of appointing and 为, if it
// begins with a surname that is a token of its own: 选举周可为会长, 聘任王大可为顾问.
func (z *tokens) nameAppointed() {
	for i := 0; i+3 < len(z.toks); i++ {
		t := &z.toks[i+1]
		if z.dismisses(int32(i)) && t.len() == 3 && t.kind == wordToken && t.has(isPlace|isNoun) && !t.has(isTitle|isEnding|isVerb) && z.surelySurname(t.first) && z.toks[i+2].is('为') {
			t.kind, t.info, t.score = nameToken, 0, 4 // 聘请祁连山为校长
			continue
		}
		if !z.dismisses(int32(i)) || t.len() != 1 || t.kind > wordToken || !z.surelySurname(t.first) {
			continue
		}
		end := i + 2
		for end < len(z.toks) && end < i+4 && !z.toks[end].is('为') && z.toks[end].kind <= wordToken {
			end++
		}
		if end == i+2 || end == len(z.toks) || !z.toks[end].is('为') || z.toks[end-1].end-t.start > 3 || z.servesBefore(end-1) {
			continue
		}
		t.end, t.kind, t.info, t.score = z.toks[end-1].end, nameToken, 0, 4
		z.toks = slices.Delete(z.toks, i+2, end)
	}
}

// servesBefore reports whether token i is a word that belongs to the 为 behind it, or
// stands for somebody: 并为, 其为.
func (z *tokens) servesBefore(i int) bool {
	t := &z.toks[i]
	return t.has(isTitle|isHonorific) || t.isIn('兼', '并', '作', '改', '仍', '亦', '又', '转', '升', '留', '均', '都', '也', '暂', '等', '和', '及', '与', '同', '其', '某', '们')
}

// lastBeforeAs reports whether the character behind the name of two at token i is its
// last, for nothing but the name stands between a verb of appointing and 为: 聘请陈国可为.
func (z *tokens) lastBeforeAs(i int) bool {
	if i+2 >= len(z.toks) || z.toks[i].kind != nameToken || z.toks[i].len() != 2 || !z.toks[i+2].is('为') {
		return false
	}
	t := &z.toks[i+1]
	return t.len() == 1 && t.kind <= wordToken && !z.servesBefore(i+1)
}

// cutsAnd reports whether the word behind the name of two at token i ends with 及, and
// what follows is joined to the name rather than that word's object: 院长钟江波及护理部.
func (z *tokens) cutsAnd(i int) bool {
	t := &z.toks[i]
	if t.kind != nameToken || t.len() != 2 || i+2 >= len(z.toks) {
		return false
	}
	word, next := &z.toks[i+1], &z.toks[i+2]
	return word.len() == 2 && word.kind == wordToken && z.last(word) == '及' && givenScore(z.char(word.first), givenLast) >= 0 &&
		(next.isName() || next.has(isDepartment|isTitle|isOrgEnd|isBody) || givenScore(z.char(word.first), givenLast) >= 3)
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
	case t.len() == 2 && t.has(isNominal) && !t.has(isTitle|isVerb|isSay|isEnding) && z.weight(t.first) > 5:
		next := &z.toks[i+1] // 研究生院院长祝福出席
		return z.atBody(out) && next.has(isVerb) && !next.has(isNoun|isNominal|isTitle) && next.len() == 2 && givenScore(z.char(z.last(t)), givenAlone) >= 0
	case t.len() == 2 && t.has(isVerb) && before.has(isPost) && z.toks[i+1].has(isRank) && z.weight(t.first) > 5 && givenScore(z.char(z.last(t)), givenAlone) >= 0:
		return i+2 < len(z.toks) && z.endsName(z.toks[i+2]) // 护理部主任安心副教授带领
	case t.len() != 2 || t.has(isTitle|isVerb|isNominal|isSay|isEnding|isModifier|isHonorific) || !z.isSurname(t.first):
		return false
	}
	next, given := &z.toks[i+1], givenScore(z.char(z.whole[t.end-1]), givenAlone)
	switch {
	case next.isIn('、', '(') || next.info.link() == becomeItem:
		return true
	case before.has(isPost) && next.has(isRank) && !next.has(isPost) && z.weight(t.first) > 5 && t.has(isNoun):
		return given >= 0 && i+2 < len(z.toks) && (z.toks[i+2].kind == stopToken || z.toks[i+2].has(isVerb|isSay)) // 组长雷霆研究员带领
	case next.kind == stopToken && out > 2 && z.toks[out-2].is('、') && z.toks[out-3].isName():
		return given >= 0 // 局长柳岸、副局长原野，
	case z.atBody(out):
		return z.endsName(*next) && given >= 0 && (next.kind == stopToken || next.has(isSay) || z.weight(t.first) > 4)
	case given >= 0 && z.namesNature(t) && !before.has(isRole) && next.has(isVerb|isSay|isNominal) && !next.has(isNoun|isTitle|isModifier):
		return true // 记者白雪报道
	case before.has(isRank|isRole) || given < 0 || out > 1 && z.toks[out-2].kind != stopToken && !z.toks[out-2].isIn('在', '由'):
		return false
	case next.is('的'):
		return i+2 < len(z.toks) && z.reads(&z.toks[i+2], "陪同", "带领", "率领") // 副市长田野的陪同
	}
	return next.has(isVerb) && !next.has(isNoun|isNominal|isTitle) && next.len() == 2 // 院长江山主持
}

// isListedWord reports whether the word at token i is a name, for a role at a body
// stands before it and a list goes on behind it: 临溪大学研究生彭博、.
func (z *tokens) isListedWord(i, out int) bool {
	t := &z.toks[i]
	if t.len() != 2 || t.has(isTitle|isVerb|isNominal|isSay|isEnding|isModifier|isHonorific) || i+1 == len(z.toks) || !z.toks[i+1].is('、') {
		return false
	}
	return z.weight(t.first) > 5 && z.atBody(out) && givenScore(z.char(z.last(t)), givenAlone) >= 0
}

// isAddressedWord reports whether the word at token i, with which a clause begins, is the
// name of whom the title behind it is of: 江河院长主持会议. Before a title that fields of
// work have too it is one of nature, as parents take them: 白雪主任, not 车间主任.
func (z *tokens) isAddressedWord(i int32) bool {
	if i < 0 || int(i)+2 >= len(z.toks) || i > 0 && z.toks[i-1].kind != stopToken && !z.toks[i-1].is('由') {
		return false
	}
	t, title, next := &z.toks[i], &z.toks[i+1], &z.toks[i+2]
	switch {
	case t.len() != 2 || !t.has(isNoun) || t.has(isTitle|isVerb|isNominal|isEnding|isModifier):
		return false
	case next.kind != stopToken && !(next.has(isVerb|isSay|isNominal) && next.len() > 1):
		return false
	case z.namesNature(t):
		return title.has(isPost | isRank)
	case t.has(isPlace) && z.last(title) == '长' && title.len() == 2 && !z.reads(title, "院长", "校长"):
		return false
	}
	return z.weight(t.first) > 5 && givenScore(z.char(z.last(t)), givenAlone) >= 0 && title.has(isPost) && z.reads(title, "院长", "校长", "书记", "副院长", "副校长", "护士长", "区长", "县长", "镇长")
}

// namesNature reports whether a word is a surname and something of nature, as names
// that are words mostly are: 白雪, 高山, 田野.
func (z *tokens) namesNature(t *token) bool {
	return t.len() == 2 && z.nature.has(z.last(t)) && z.weight(t.first) > 5 && givenScore(z.char(z.last(t)), givenAlone) >= 0
}

// atBody reports whether a body stands before the title that is the last of the
// tokens before out.
func (z *tokens) atBody(out int) bool {
	for out > 3 && z.toks[out-2].is('、') && z.toks[out-3].has(isPost) && z.toks[out-1].has(isPost) {
		out -= 2 // 青峦医院党委书记、院长
	}
	return out > 1 && z.toks[out-2].has(isEnding|isDepartment) && !z.toks[out-2].has(isModifier)
}

// leftName gives the token after the name that begins with token i and of which no
// list knows more than the characters, between a title, the last of the tokens before
// out, and a mark or a verb of saying: 院长雍和、, 总会计师干将明。, 副主任果明远说. It is
// i+1 if there is none.
func (z *tokens) leftName(i, out int) int {
	end, plain, most := i, true, int32(3)
	abroad := z.inJapan(out)
	if abroad {
		most = 5
	}
	for end < len(z.toks) && z.mayBePart(end) && z.toks[end].end-z.toks[i].start <= most {
		plain = plain && z.toks[end].len() == 1 && (z.toks[end].kind == charToken || z.toks[end].is('和'))
		end++
	}
	if end-i < 2 || end == len(z.toks) {
		return i + 1
	}
	name, mark := z.whole[z.toks[i].start:z.toks[end-1].end], z.toks[end].isIn('、', ',', '。')
	switch {
	case abroad:
		if len(name) > 2 && (mark || z.toks[end].is('等')) {
			return end // 日本东海大学教授京野由梨等
		}
		return i + 1
	case len(name) == 2 && z.everyday.Pair(name[0], name[1]):
		return i + 1 // 局长包机、
	case plain && mark && len(name) == 2 && !z.toks[out-1].has(isWeak) && z.elements.has(name[0]) && z.elements.has(name[1]) && z.everyday.Begins(name[0]) < 6:
		return end // 企业家次桑。
	case !z.toks[out-1].has(isPost):
		return i + 1
	case mark && len(name) == 3 && z.weight(name[0]) > 5 && !z.everyday.Pair(name[0], name[1]) && z.atBody(out):
		return end // 指导组组长钱城乡、
	case plain && mark && z.isSurname(name[0]) && z.char(name[0])&verbChar == 0:
		return end
	case (mark || z.toks[end].has(isSay|isVerb) && z.toks[end].len() > 1 && z.toks[end].info.link() == otherItem) && z.atBody(out) && z.wellGiven(name):
		return end
	}
	return i + 1
}

// inJapan reports whether the body of the post that is the last of the tokens before out
// is a Japanese one, so that its holder has a name of other characters.
func (z *tokens) inJapan(out int) bool {
	for i := out - 1; i >= max(0, out-5) && z.toks[i].kind <= wordToken; i-- {
		if z.toks[i].has(isPlace) && z.reads(&z.toks[i], "日本", "东京", "大阪", "京都") {
			return true
		}
	}
	return false
}

// mayBePart reports whether token i may be a part of a name that no list knows.
func (z *tokens) mayBePart(i int) bool {
	t := &z.toks[i]
	if t.kind > wordToken || z.ends(i) || t.isIn('的', '了') {
		return false
	}
	return t.len() == 1 && !t.has(isSay) || t.len() == 2 && !t.has(isTitle|isVerb|isNominal|isSay|isEnding|isModifier|isHonorific)
}

// wellGiven reports whether two characters that are often given together stand behind
// one that makes no word with the first of them.
func (z *tokens) wellGiven(name []rune) bool {
	if len(name) != 3 || z.everyday.Pair(name[0], name[1]) {
		return false
	}
	first, last := givenScore(z.char(name[1]), givenFirst), givenScore(z.char(name[2]), givenLast)
	return first >= 2 && last >= 2
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
