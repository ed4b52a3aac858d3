package zh

import "slices"

// Names and titles of two characters are spaced to align with longer ones: 主　任：王　强.

// joinSpaced makes names of a surname, a wide blank and one character more, where
// nothing but marks, blanks, titles and verbs stands on both sides.
func (z *tokens) joinSpaced() {
	z.nameLabelled()
	for i := 0; i+2 < len(z.toks); i++ {
		t, given := &z.toks[i], &z.toks[i+2]
		if z.toks[i+1].kind != spaceToken || !z.wideBlank(&z.toks[i+1]) && !z.isDismissed(i) || z.spacedLabel(i) || !z.mayBeSpaced(t, given) || z.isSpacedWord(t, given) && !z.ranksIn(i-2) {
			continue
		}
		if i > 0 && !z.bounds(i-1) && !z.ranksIn(i-2) || i+3 < len(z.toks) && !z.bounds(i+3) && !z.isDismissed(i) {
			continue
		}
		if i+4 < len(z.toks) && z.toks[i+3].kind == spaceToken && z.toks[i+4].len() == 1 && z.toks[i+4].kind < latinToken && !z.surelySurname(z.toks[i+4].first) {
			continue // 方　法　如　下
		}
		t.end, t.kind, t.info, t.score = given.end, nameToken, 0, 4
		z.toks = slices.Delete(z.toks, i+1, i+3)
	}
}

// nameLabelled makes names of what blanks part behind a title and a colon, as lists of
// officers are set, where all of it can be names: 副主席：龙在天　卜　辉.
func (z *tokens) nameLabelled() {
	for i := 1; i < len(z.toks); i++ {
		if !z.toks[i].is(':') || !z.toks[i-1].has(isTitle) && !z.opensAligned(i+1) {
			continue
		}
		at := i + 1
		for at < len(z.toks) {
			for at < len(z.toks) && z.toks[at].kind == spaceToken {
				at++
			}
			end := z.labelledEnd(at)
			if end == at {
				break
			}
			if t := &z.toks[at]; end > at+1 {
				t.end, t.kind, t.info, t.score = z.toks[end-1].end, nameToken, 0, 4
				z.toks = slices.Delete(z.toks, at+1, end)
			}
			at++
		}
	}
}

// opensAligned reports whether a surname, a wide blank and one character more begin with
// token i.
func (z *tokens) opensAligned(i int) bool {
	return i+2 < len(z.toks) && z.toks[i+1].kind == spaceToken && z.wideBlank(&z.toks[i+1]) && z.mayBeSpaced(&z.toks[i], &z.toks[i+2])
}

// labelledEnd is the token after the name that begins with token i, two to four characters
// between blanks, or a surname, a blank and one character; i if none does.
func (z *tokens) labelledEnd(i int) int {
	end := z.wordEnd(i)
	if end == i || z.toks[i].isName() && end == i+1 {
		return end
	}
	n := z.toks[end-1].end - z.toks[i].start
	first := z.whole[z.toks[i].start]
	if n == 1 && end+1 < len(z.toks) && z.toks[end].kind == spaceToken {
		last := z.wordEnd(end + 1)
		if last == end+2 && z.toks[end+1].len() == 1 && z.isSurname(first) && !z.isSpacedWord(&z.toks[i], &z.toks[end+1]) {
			return last
		}
		return i
	}
	if n < 2 || n > 3 || z.weight(first) < 5 || n == 2 && z.isSpacedWord(&token{first: first}, &token{first: z.last(&z.toks[end-1])}) {
		return i
	}
	return end
}

// wordEnd is the token after those from token i on that no blank or mark parts; i if there
// is another label, or what is no name.
func (z *tokens) wordEnd(i int) int {
	end := i
	for end < len(z.toks) && z.toks[end].kind <= foreignToken {
		if t := &z.toks[end]; t.has(isTitle | isHonorific | isEnding) {
			return i
		}
		end++
	}
	if end < len(z.toks) && z.toks[end].kind != spaceToken && z.toks[end].kind != stopToken {
		return i
	}
	return end
}

// cutHeads makes titles of characters that were read with what stands beside them: a
// surname and 县长 of a county of that name, 叶县|长, for no county is followed by 长; 局长 of
// 程|局|长远|山, for a surname and a title stand there.
func (z *tokens) cutHeads() {
	for i := 0; i+1 < len(z.toks); i++ {
		t, next := &z.toks[i], &z.toks[i+1]
		if t.has(isRank) && t.len() == 2 && next.len() == 1 && next.kind == charToken {
			if rank := z.twoOf([]rune{z.last(t), next.first}); rank.has(isRank) { // 在乡|医师
				t.end, t.kind, t.info = t.end-1, charToken, 0
				next.start, next.first, next.kind, next.info = t.end, z.whole[t.end], wordToken, rank
			}
			continue
		}
		z.cutDepartment(t, next)
		if next.first != '长' || next.kind > wordToken {
			continue
		}
		title := z.twoOf([]rune{z.last(t), '长'})
		switch {
		case !title.has(isTitle):
		case t.len() == 2 && next.len() == 1 && t.has(isPlace) && z.isSurname(t.first):
			head := z.last(t)
			t.end, t.kind, t.info = t.end-1, charToken, 0
			next.start, next.first, next.kind, next.info = t.end, head, wordToken, title
		case t.len() == 1 && next.len() == 2 && i > 0 && z.toks[i-1].len() == 1 && z.surelySurname(z.toks[i-1].first) && (i == 1 || z.bounds(i-2)):
			t.end, t.kind, t.info = t.end+1, wordToken, title
			next.start, next.first, next.kind, next.info = t.end, z.last(next), charToken, 0
		}
	}
}

// cutDepartment gives a character before a title the first two of that, if the three are
// a department and the rest is a title: 胸|外科医生 is 胸外科|医生.
func (z *tokens) cutDepartment(t, title *token) {
	if title.len() < 4 || t.len() != 1 || t.kind != charToken || !title.has(isTitle) {
		return
	}
	unit := z.find(z.folded(t.start, title.start+2)).info()
	if rest := z.find(z.folded(title.start+2, title.end)).info(); unit.has(isDepartment) && rest.has(isTitle) {
		t.end, t.kind, t.info = title.start+2, wordToken, unit
		title.start, title.first, title.info = t.end, z.whole[t.end], rest
	}
}

// spacedLabel makes one title of token i, a blank and the token behind that, if they
// are one that labels names: 主　任：王　强.
func (z *tokens) spacedLabel(i int) bool {
	t, last := &z.toks[i], &z.toks[i+2]
	if t.len() != 1 || last.len() != 1 || i+3 == len(z.toks) || !z.toks[i+3].is(':') {
		return false
	}
	title := z.twoOf([]rune{t.first, last.first})
	if !title.has(isTitle) {
		return false
	}
	t.end, t.kind, t.info = last.end, wordToken, title
	z.toks = slices.Delete(z.toks, i+1, i+3)
	return true
}

// mayBeSpaced reports whether two tokens are a surname and a given name of one
// character each.
func (z *tokens) mayBeSpaced(t, given *token) bool {
	return t.len() == 1 && given.len() == 1 && t.kind < latinToken && given.kind < latinToken &&
		z.surelySurname(t.first) && givenScore(z.char(given.first), givenAlone) >= 0
}

// isSpacedWord reports whether two tokens of one character each make a word: 程　序.
func (z *tokens) isSpacedWord(t, given *token) bool {
	return z.everyday.Pair(t.first, given.first) || z.twoOf([]rune{t.first, given.first}).has(isKnown)
}

// ranksIn reports whether token i ends what winners are listed by, and a blank follows:
// 第三名　许　诺.
func (z *tokens) ranksIn(i int) bool {
	if i < 0 || z.toks[i].kind > wordToken {
		return false
	}
	if z.toks[i+1].is(':') {
		return z.toks[i].has(isTitle) || z.last(&z.toks[i]) == '者' // 得奖者：林　立
	}
	if z.toks[i+1].kind != spaceToken {
		return false
	}
	switch z.last(&z.toks[i]) {
	case '名', '奖', '牌', '军':
		return i > 0 || z.toks[i].len() > 1
	}
	return false
}

// isDismissed reports whether token i stands right behind a verb like 免去, whose object
// it then begins: 免去王　强青峦县县长职务.
func (z *tokens) isDismissed(i int) bool { return i > 0 && z.dismisses(int32(i-1)) }

// surelySurname reports whether r is hardly anything but a surname.
func (z *tokens) surelySurname(r rune) bool {
	i := z.single(r)
	return i.has(isSurname) && i.weight() >= 6
}

// wideBlank reports whether a stretch of blanks begins with one as wide as a
// character, two, or one that lines are not broken at.
func (z *tokens) wideBlank(t *token) bool {
	s := z.text[z.offs[t.start]:]
	return len(s) > 2 && (s[:3] == "\u3000" || s[:2] == "\u00a0" || s[:2] == "  ")
}

// bounds reports whether token i may stand beside a name that is spaced.
func (z *tokens) bounds(i int) bool {
	t := &z.toks[i]
	return t.kind == stopToken || t.kind == spaceToken || t.isName() || t.has(isTitle|isHonorific|isVerb) || t.isIn('为', '的', '等')
}
