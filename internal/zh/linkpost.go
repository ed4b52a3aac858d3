package zh

// What a post does in a sentence: it goes to the name beside it, to the subject,
// or waits.

// post takes a title: it is of the name right before it, of the subject after
// 任, of the name of a biography, or it waits.
func (l *linker) post(i int32) {
	it, next := l.items[i], l.kindAt(i+1)
	p := &l.found[it.at]
	l.inheritOrg(i, p)
	if p.surname >= 0 {
		l.short(it.at)
		return
	}
	switch {
	case l.last >= 0 && l.glued == it.start && p.org[0] == p.org[1] && !l.opensField(i):
		l.beside(i, p)
	case p.honorific, l.isMet(i, p):
	case l.isCounted(it.start):
		l.giveCounted(it.at)
	case next == toBeItem && p.rank && l.worksFor(i+1):
	case l.nameFollows(i), next == byItem, next == toBeItem:
		l.pending = append(l.pending, it.at)
	case l.holdsName(p):
		l.mode, l.last, l.subject, p.used = otherItem, -1, -1, true
	case l.careerWord(it.start) && l.subject >= 0:
		l.mode, l.past, l.career = becomeItem, p.former, true
		l.attach(l.subject, it.at)
	case !l.leadsName(i) && l.binds():
		l.bind(it.at)
	case l.last >= 0 && l.inTable(i, p):
		l.setOrg(p, [2]int32{l.items[i-2].start, l.items[i-2].end})
		l.attach(l.last, it.at)
	case l.first >= 0 && (l.isCalling(p) || l.listsPost(i, p)) && l.tellsLife():
		l.attach(l.first, it.at) // 柳岸，男，1965年生，研究生学历，高级工程师
	case p.role && p.org[0] == p.org[1]:
	case l.leadsName(i):
		l.pending = append(l.pending, it.at) // 柳岸（导师：简宁）
	case l.last >= 0 && l.apart(i) && !l.leadsWord(l.lastOfChain(i)):
		l.attach(l.last, it.at)
	case p.inherit && len(l.pending) > 0, waits(next):
		l.pending = append(l.pending, it.at)
	}
}

// holdsName reports whether what stands before a title as its body is rather a name that
// was not read: two or three characters that no list knows, behind a mark.
func (z *tokens) holdsName(p *foundPost) bool {
	if p.org[0] == p.org[1] || p.org[1] != p.title[0] || p.org[0] > 0 && z.toks[p.org[0]-1].kind != stopToken {
		return false
	}
	for i := p.org[0]; i < p.org[1]; i++ {
		if !z.toks[i].isProper() {
			return false
		}
	}
	n := z.toks[p.org[1]-1].end - z.toks[p.org[0]].start
	return n > 1 && n < 4 && z.isSurname(z.toks[p.org[0]].first)
}

// worksFor reports whether item i is a 为 that tells for whom something is done, for the
// sentence goes on behind the name: 医生为陆知遥做手术, not 作者为陆知遥。
func (l *linker) worksFor(i int32) bool {
	end := l.items[i].end
	return l.toks[l.items[i].start].is('为') && l.kindAt(i+1) == nameItem && int(end)+1 < len(l.toks) && l.toks[end+1].kind != stopToken
}

// isMet reports whether a title is the object of a verb of meeting and a mark follows: it is
// whose it is, and not that of the next name: 晋见总统，教育局局长简宁…….
func (l *linker) isMet(i int32, p *foundPost) bool {
	if p.start == 0 || !l.toks[p.start-1].has(isVerb|isNominal) {
		return false
	}
	next := l.kindAt(i + 1)
	return (next == sepItem && l.toks[l.items[i+1].start].is(',') || next == otherItem) && l.meetsAt(p.start-1)
}

// isCalling reports whether a title is a rank of its own that is no degree.
func (z *tokens) isCalling(p *foundPost) bool {
	return p.rank && !p.role && p.org[0] == p.org[1] && !z.isDegree(p)
}

// listsPost reports whether a post stands between marks, where the sentence has
// named nobody but its first: 柳岸，男，1965年生，青峦医院院长。
func (l *linker) listsPost(i int32, p *foundPost) bool {
	if l.last != l.first || p.role || p.honorific || l.isDegree(p) || i == 0 || l.items[i-1].kind != sepItem {
		return false
	}
	next := int(p.title[1])
	return next == len(l.toks) || l.toks[next].kind == stopToken || l.kindAt(i+1) == sepItem
}

// opensField reports whether a title stands between a blank and a colon, as in
// a line of credits: 审核：简宁 编辑：柳岸.
func (l *linker) opensField(i int32) bool {
	at := l.items[i].start
	return at > 0 && l.toks[at-1].kind == spaceToken && l.kindAt(i+1) == colonItem
}

// inTable reports whether blanks part a title from a body, and that from a name,
// as the cells of a row: 柳岸 青峦医院 主任医师.
func (l *linker) inTable(i int32, p *foundPost) bool {
	if i < 4 || p.org[0] < p.org[1] || l.items[i-2].kind != orgItem || l.items[i-4].kind != nameItem {
		return false
	}
	return l.toks[l.items[i-1].start].kind == spaceToken && l.toks[l.items[i-3].start].kind == spaceToken
}

// waits reports whether a post before such an item may still get a name: 会长由
// 简宁担任, 副会长为陆知遥、冉冬.
func waits(k itemKind) bool {
	return k == byItem || k == toBeItem || k == colonItem || k == openItem
}

// maxChain is the most items between a post and its name.
const maxChain = 60

// nameFollows reports whether a name stands after the posts that start at item
// i, with nothing but 、 and 兼 between the posts.
func (l *linker) nameFollows(i int32) bool {
	for j := i; int(j) < len(l.items) && j < i+maxChain; j++ {
		switch l.items[j].kind {
		case postItem:
			if l.nameAt(j + 1) {
				return true
			}
			if p := l.found[l.items[j].at]; p.role && p.org[0] == p.org[1] {
				return false
			}
		case orgItem:
			if l.nameAt(j+1) && j > i && l.items[j-1].kind == sepItem {
				return true
			}
			return false
		case sepItem:
			if !l.toks[l.items[j].start].isIn(',') {
				break
			}
			if l.mode == becomeItem {
				return false // 柳岸当选会长，院长简宁……
			}
			if l.servesAs(i) && l.nameAt(j+1) {
				return true
			}
		case otherItem:
			if !l.isPraise(l.items[j].start) && !l.isField(j) {
				return false
			}
		case nameItem:
			return l.followsHonour(j)
		default:
			return false
		}
	}
	return false
}

// followsHonour reports whether item j is a name behind an honour in quotation marks:
// 护士长、“最美护士”陆知遥.
func (l *linker) followsHonour(j int32) bool {
	return l.kindAt(j) == nameItem && !l.orgInFront(j) && l.toks[l.items[j].start-1].isIn('”', '」')
}

// isField reports whether item j is a word in front of the last title of a
// list: 教授、第三届云岭文学奖评委柳岸.
func (l *linker) isField(j int32) bool {
	for ; int(j) < len(l.items) && l.items[j].kind == otherItem; j++ {
		if t := &l.toks[l.items[j].start]; t.kind == stopToken && !t.isIn('“', '”', '《', '》', '「', '」') || t.has(isVerb|isSay) {
			return false
		}
	}
	return l.kindAt(j) == postItem && l.nameAt(j+1) || l.followsHonour(j)
}

// isPraise reports whether token i is a word like 著名, folded to 着名, which may
// stand before the last of several titles.
func (z *tokens) isPraise(i int32) bool {
	t := &z.toks[i]
	return t.kind == wordToken && t.len() == 2 && z.reads(t, "着名", "知名", "资深", "青年", "优秀", "杰出")
}

// servesAs reports whether 作为 or 身为 stands before item i: 作为院长，柳岸…….
func (l *linker) servesAs(i int32) bool {
	for i--; i >= 0; i-- {
		t := &l.toks[l.items[i].start]
		switch {
		case l.reads(t, "作为", "身为"):
			return true
		case l.items[i].kind != postItem && l.items[i].kind != sepItem || t.isIn(','):
			return false
		}
	}
	return false
}

// nameAt reports whether item j is a name, or 的 and a name.
func (l *linker) nameAt(j int32) bool {
	if l.kindAt(j) == postItem {
		return false
	}
	if int(j)+1 < len(l.items) && l.toks[l.items[j].start].is('的') && l.items[j].kind == otherItem {
		j++
	}
	for int(j)+1 < len(l.items) && l.toks[l.items[j].start].kind == spaceToken {
		j++
	}
	if l.kindAt(j) == openItem {
		for k := j + 1; int(k) < len(l.items) && k < j+8; k++ {
			if l.items[k].kind == closeItem {
				j = k + 1
				break
			}
		}
	}
	return l.kindAt(j) == nameItem && !l.orgInFront(j)
}

// longestChain is how many items a list of the posts of one person is followed
// over, so that a list without an end takes no longer for each of them.
const longestChain = 200

// apart reports whether only marks part a post from the name or the post of
// that name before it.
func (l *linker) apart(i int32) bool {
	for j := i - 1; j >= max(0, i-longestChain); j-- {
		switch l.items[j].kind {
		case sepItem:
			if l.joinsOthers(j) {
				return false
			}
		case colonItem, openItem, postItem:
		case nameItem:
			return true
		case otherItem:
			if !l.toks[l.items[j].start].isIn('现', '男', '女') {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// binds reports whether posts go to somebody named before, as after 任, 辞去,
// 任命 and 是.
func (l *linker) binds() bool {
	switch l.mode {
	case becomeItem, leaveItem:
		return l.subject >= 0
	case appointItem, toBeItem:
		return l.last >= 0
	}
	return false
}

// bind gives a post to whom the verb before is about, and to all of a list that
// ends with that name.
func (l *linker) bind(at int32) {
	p, who := &l.found[at], l.subject
	if p.org[0] == p.org[1] && p.start > 0 && l.toks[p.start-1].is('的') && (p.rank || p.role) {
		l.mode = otherItem // 等来自高校的专家学者
		return
	}
	if l.mode == appointItem || l.mode == toBeItem {
		who = l.last
	}
	p.former = p.former || l.mode == leaveItem || l.mode == becomeItem && l.past
	l.served = true
	if n := len(l.list) - 1; n > 0 && l.list[n] == who {
		for _, also := range l.list[:n] {
			l.attach(also, at)
		}
	}
	l.attach(who, at)
}

// leadsName reports whether a colon and a name follow item i.
func (l *linker) leadsName(i int32) bool {
	return l.kindAt(i+1) == colonItem && l.nameAt(i+2)
}

// lastOfChain is the last of the posts that begin with item i and follow each
// other with 、 or 兼 between them.
func (l *linker) lastOfChain(i int32) int32 {
	for end := i + longestChain; i < end && l.kindAt(i+1) == sepItem && l.kindAt(i+2) == postItem && !l.toks[l.items[i+1].start].isIn(','); {
		i += 2
	}
	return i
}

// leadsWord reports whether a character that no list knows, or a word that no holder of
// a post is the subject of, follows the post of item i without a mark: it names another
// person, 护士小刘, 研究生院院长祝福.
func (l *linker) leadsWord(i int32) bool {
	end := l.items[i].end
	if int(end) >= len(l.toks) || l.toks[end].isIn('的', '等', '兼', '及', '和', '与') {
		return false
	}
	t := &l.toks[end]
	return t.kind == charToken || t.info.link() == byItem || t.kind == wordToken && t.len() > 1 && t.info.link() == otherItem && !t.has(isVerb|isSay|isTitle|isModifier|isFormer|isHonorific)
}

// joinsOthers reports whether item j is 及, or 和 right after a name, so that
// others follow: 柳岸及班子成员.
func (l *linker) joinsOthers(j int32) bool {
	t := &l.toks[l.items[j].start]
	return t.isIn('及') || t.len() == 2 && t.first == '以' || j > 0 && l.items[j-1].kind == nameItem && t.isIn('和', '与', '暨')
}
