package zh

// Who holds which post in a sentence. The items are read from left to right, and three
// things wait while they are: posts for a name on their right (院长陆知遥), a title
// that further names of a list share (院长陆知遥、简宁), and a verb that binds posts
// to its subject or object (陆知遥当选会长). A mark or a word that ends such a thing
// drops it: a post for nobody is better than one for the wrong person. What a name
// does is in linkname.go, what a post does in linkpost.go.

// link goes through the sentences of the line. A plain one, without posts, tells
// nothing and is passed over.
func (l *linker) link() {
	n := len(l.toks)
	l.whoOf = append(l.whoOf[:0], make([]int32, n)...)
	next := 0 // the first post that is not before the sentence
	for at := 0; at < n; {
		end, plain := l.sentenceFrom(at)
		for next < len(l.found) && l.found[next].end <= int32(at) {
			next++
		}
		if plain && (next == len(l.found) || l.found[next].start >= int32(end)) {
			l.before = 0
		} else {
			l.linkSentence(int32(at), int32(end), next)
		}
		at = end + 1
	}
	l.freeNames()
}

// linkSentence links the posts and names of the tokens from start to end; next is
// the first post that may be among them.
func (l *linker) linkSentence(start, end int32, next int) {
	l.sentenceItems(start, end, next)
	l.sentence = sentence{lastOrg: -1, last: -1, subject: -1, first: -1, shared: -1, pending: l.pending[:0], list: l.list[:0]}
	l.goOn()
	l.headed()
	for i := range l.items {
		if l.items[i].kind != otherItem || l.waiting() {
			l.item(int32(i))
		}
	}
	l.leaveLoose()
	l.leaveSubject()
	if l.linked != nil {
		l.linked(l)
	}
}

func (l *linker) item(i int32) {
	it := l.items[i]
	switch it.kind {
	case nameItem:
		l.name(i)
	case postItem:
		l.post(i)
	case sepItem:
		switch t := &l.toks[it.start]; {
		case t.isIn(','):
			l.shared, l.list = -1, l.list[:0]
		case t.kind == spaceToken && l.glued == it.start && l.kindAt(i+1) == postItem && !l.nameAt(i+2):
			l.glued = it.end // 柳岸 教授、
		}
	case becomeItem, leaveItem, appointItem:
		l.flush()
		l.turn(i, it.kind)
		if it.kind != becomeItem {
			l.heads(i)
		}
	case orgItem:
		l.visit(it)
		l.flushUnless(i)
	case toBeItem, byItem, colonItem, openItem, closeItem:
		if it.kind == toBeItem && !l.serves(i) && (l.mode == 0 || l.mode == becomeItem && l.namedBefore(i)) {
			l.mode = toBeItem
		}
		l.bracket(it)
		if it.kind == closeItem {
			l.affiliation(i)
		}
	default:
		l.other(it)
	}
}

// serves reports whether item i is a 为 that opens what somebody says, and so tells for
// whom something is done: 陆知遥说，为领导人做手术…….
func (l *linker) serves(i int32) bool {
	return i > 1 && l.toks[l.items[i].start].is('为') && l.toks[l.items[i-2].end-1].has(isSay)
}

// bracket keeps a title glued to a name over the brackets between them: 史密斯
// （John Smith）教授.
func (l *linker) bracket(it item) {
	switch it.kind {
	case openItem:
		l.shared, l.hold = -1, len(l.pending) > 0
		if l.aside = l.glued > 0 && l.glued == it.start; l.aside {
			l.outer = l.lastOrg
		}
	case closeItem:
		l.hold = false
		if l.aside {
			l.glued, l.aside, l.lastOrg = it.end, false, l.outer
		}
	}
}

// turn enters the mode of a verb like 任. Its subject is the name right before
// it: 会长由简宁担任，柳岸当选副会长.
func (l *linker) turn(i int32, mode itemKind) {
	tok := l.items[i].start
	l.mode, l.shared = mode, -1
	l.findSite(i)
	l.past = mode == becomeItem && (l.isPast(tok) || l.periodBefore(i))
	l.career = l.career || l.past || mode == becomeItem && l.life > 0
	if mode == becomeItem && tok > 0 && l.reads(&l.toks[tok-1], "不再") {
		l.mode = leaveItem // 不再担任
	}
	if mode == becomeItem && l.namedBefore(i) {
		l.subject = l.last
	}
}

// findSite notes the body that stands right before a verb like 任.
func (l *linker) findSite(i int32) {
	l.site = [2]int32{}
	if i == 0 || l.mode != becomeItem {
		return
	}
	if org := l.orgOf(l.items[i].start); org[0] > 0 && (org[1]-org[0] > 1 || l.toks[org[0]].has(isBody)) && l.endsOrg(org[1]-1) && l.toks[org[0]-1].has(isVerb) {
		l.site = org
	}
}

// namedBefore reports whether a name stands right before item i, but for a form
// of address and adverbs.
func (l *linker) namedBefore(i int32) bool {
	for j := i - 1; j >= 0 && l.last >= 0; j-- {
		switch it := l.items[j]; {
		case it.kind == nameItem:
			return true
		case it.kind == postItem && (l.found[it.at].honorific || it.end-it.start == 1 && l.kindAt(j-1) == nameItem):
		case it.kind == otherItem && l.toks[it.start].has(isVerb) && !l.toks[it.start].has(isSay), it.kind == otherItem && l.toks[it.start].isIn('不', '已', '将', '被', '曾', '则'):
		default:
			return false
		}
	}
	return false
}

// waiting reports whether anything waits that other could end.
func (l *linker) waiting() bool {
	return l.glued != 0 || l.shared >= 0 || len(l.pending) > 0 || l.mode == toBeItem
}

// other is a word that ends what waits, unless it is only a time or an adverb.
func (l *linker) other(it item) {
	t := &l.toks[it.start]
	if t.kind == numberToken || t.isIn('年', '月', '日', '的', '现', '曾', '已', '将', '被') {
		return
	}
	if l.isPraise(it.start) {
		return
	}
	if len(l.pending) > 0 && t.has(isVerb|isSay) && !l.hold {
		l.flush() // but not 副会长（按姓氏笔画排序）：
	}
	if t.has(isSay) || t.kind == charToken || t.has(isNoun|isVerb|isNominal) {
		l.shared = -1
		if l.mode == toBeItem {
			l.mode = otherItem
		}
	}
	l.glued = 0
}

// flushUnless drops what waits at a body that does not lead to a name.
func (l *linker) flushUnless(i int32) {
	if !l.nameAt(i + 1) {
		l.flush()
	}
	l.shared = -1
}

// flush drops posts that wait in vain.
func (l *linker) flush() { l.pending = l.pending[:0] }
