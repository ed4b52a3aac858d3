package entity

// linker joins the posts and names of one sentence.
type linker struct {
	*zhFinder
	pending []int32 // posts that wait for a name on the right, indexes into found
	lastOrg int32   // post whose body later titles inherit, or -1
	last    int32   // person mention of the name before, or -1
	subject int32   // of the sentence
	first   int32   // person of the sentence, or -1
	shared  int32   // the title that further names of a list share, or -1
	mode    itemKind
	glued   int32    // token after the last name, so that a title there is his
	list    []int32  // people of the list that is being read
	served  bool     // it has its posts, the next name begins another one
	object  int32    // item of the name that a header is about, or -1
	outer   int32    // lastOrg before that bracket
	aside   bool     // a bracket opened right after a name
	site    [2]int32 // the body before 任 that the posts after it are held at: 赴远山大学任教授
	past    bool     // 曾任: the posts of the subject are former ones
	career  bool     // the sentence tells of a career: 历任, 现任
	hold    bool     // a bracket is open that says how the names of a post are ordered
}

// isPlain reports whether token i can be left out of account where a sentence has
// no posts: no name, nor a word like 担任 or 出生.
func (z *zhFinder) isPlain(i int32) bool {
	t := &z.toks[i]
	return !t.isName() && t.info.link() == otherItem && (!t.has(isVerb) || z.whole[t.end-1] != '任')
}

// sentence links the posts and names of the tokens from start to end; next is
// the first post that may be among them.
func (z *zhFinder) sentence(start, end int32, next int) {
	z.sentenceItems(start, end, next)
	l := linker{zhFinder: z, lastOrg: -1, last: -1, subject: -1, first: -1, shared: -1, pending: z.pending[:0], list: z.list[:0]}
	l.goOn()
	l.headed()
	for i := range z.items {
		if z.items[i].kind != otherItem || l.waiting() {
			l.item(int32(i))
		}
	}
	l.leaveLoose()
	l.leaveSubject()
	z.pending, z.list = l.pending, l.list
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
		case t.kind == spaceToken && l.glued == it.start && int(i)+1 < len(l.items) && l.items[i+1].kind == postItem && !l.nameAt(i+2):
			l.glued = it.end // 柳岸 教授、
		}
	case becomeItem, leaveItem, appointItem:
		l.flush()
		l.turn(i, it.kind)
		if it.kind != becomeItem {
			l.heads(i)
		}
	case orgItem:
		l.flushUnless(i)
	case toBeItem, byItem, colonItem, openItem, closeItem:
		if it.kind == toBeItem && (l.mode == 0 || l.mode == becomeItem && l.namedBefore(i)) {
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

// bracket keeps a title glued to a name over the brackets between them: 史密斯
// （John Smith）教授.
func (l *linker) bracket(it zhItem) {
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
	if mode == becomeItem && tok > 0 && l.toks[tok-1].len() == 2 && l.toks[tok-1].first == '不' && l.whole[l.toks[tok-1].end-1] == '再' {
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
		case it.kind == postItem && (l.found[it.at].honorific || l.found[it.at].rank && it.end-it.start == 1):
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
func (l *linker) other(it zhItem) {
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

// person records a name token as a mention, once.
func (l *linker) person(tok int32) int32 {
	if l.whoOf[tok] != 0 {
		return l.whoOf[tok] - 1
	}
	t := l.toks[tok]
	m := personMention{span: l.span(t.start, t.end), name: l.str(t.start, t.end)}
	l.people = append(l.people, m)
	l.know(l.whole[t.start:t.end])
	l.whoOf[tok] = int32(len(l.people))
	return int32(len(l.people)) - 1
}

// name takes a name: posts that wait are its own, a list shares its title.
func (l *linker) name(i int32) {
	tok := l.items[i].start
	if l.orgInFront(i) {
		return
	}
	switch {
	case len(l.pending) > 0 && l.mode != leaveItem:
		who := l.person(tok)
		l.shared = l.pending[len(l.pending)-1]
		for _, p := range l.sameHolder() {
			l.attach(who, p)
		}
		l.pending = l.pending[:0]
		l.last = who
	case l.shared >= 0 && i > 0 && l.items[i-1].kind == sepItem && !l.ownTitle(i):
		l.last = l.person(tok)
		l.attach(l.last, l.shared)
	default:
		l.last = -1
		if l.keeps(i) {
			l.last = l.person(tok)
		}
		l.shared = -1
	}
	if l.subject < 0 || l.mode == otherItem || l.mode == leaveItem && l.isObject(i) {
		l.subject = l.last
	}
	if l.first < 0 {
		l.first = l.last
	}
	l.glued = tok + 1
	if l.served {
		l.list, l.served = l.list[:0], false
	}
	if !l.goesOn(i) {
		l.list = l.list[:0]
	}
	if l.last >= 0 {
		l.list = append(l.list, l.last)
	}
	if l.mode == toBeItem {
		l.mode = otherItem
	}
}

// sameHolder gives the waiting posts that are of one person, the last ones: 和
// between two posts, each with a body of its own, joins two people.
func (l *linker) sameHolder() []int32 {
	for k := len(l.pending) - 1; k > 0; k-- {
		before, p := &l.found[l.pending[k-1]], &l.found[l.pending[k]]
		if before.org[0] < before.org[1] && p.org[0] < p.org[1] && !before.rank && p.start-before.end == 1 && l.toks[before.end].isIn('和', '与', '及') {
			return l.pending[k:]
		}
	}
	return l.pending
}

// goesOn reports whether name item i goes on with a list: 、 or the like stands
// before it and its titles.
func (l *linker) goesOn(i int32) bool {
	for j := i - 1; j >= 0; j-- {
		switch l.items[j].kind {
		case sepItem:
			return true
		case postItem, orgItem, openItem, closeItem:
		default:
			return false
		}
	}
	return false
}

// ownTitle reports whether a title or a form of address stands right after
// name item i.
func (l *linker) ownTitle(i int32) bool {
	return int(i)+1 < len(l.items) && l.items[i+1].kind == postItem && l.items[i+1].start == l.items[i].end
}

// orgInFront reports whether a name is in truth the begin of a body.
func (l *linker) orgInFront(i int32) bool { return l.taken[l.items[i].start] }

// post takes a title: it is of the name right before it, of the subject after
// 任, of the name of a biography, or it waits.
func (l *linker) post(i int32) {
	it := l.items[i]
	p := &l.found[it.at]
	l.inheritOrg(i, p)
	if p.surname >= 0 {
		l.short(it.at)
		return
	}
	switch {
	case l.last >= 0 && l.glued == it.start && p.org[0] == p.org[1] && !l.opensField(i):
		l.beside(i, p)
	case p.honorific:
	case l.counted(i):
	case l.nameFollows(i), int(i)+1 < len(l.items) && (l.items[i+1].kind == byItem || l.items[i+1].kind == toBeItem):
		l.pending = append(l.pending, it.at)
	case l.careerWord(it.start) && l.subject >= 0:
		l.mode, l.past, l.career = becomeItem, p.former, true
		l.attach(l.subject, it.at)
	case l.mode == becomeItem && l.subject >= 0, l.mode == leaveItem && l.subject >= 0,
		l.mode == appointItem && l.last >= 0, l.mode == toBeItem && l.last >= 0:
		who := l.subject
		if l.mode == appointItem || l.mode == toBeItem {
			who = l.last
		}
		p.former = p.former || l.mode == leaveItem || l.mode == becomeItem && l.past
		l.served = l.mode == leaveItem
		if len(l.list) > 1 && l.list[len(l.list)-1] == who {
			for _, also := range l.list[:len(l.list)-1] {
				l.attach(also, it.at)
			}
		}
		l.attach(who, it.at)
	case l.inTable(i, p):
		l.attach(l.last, it.at)
	case p.rank && p.org[0] == p.org[1] && l.first >= 0 && !p.role && !l.isDegree(p) && l.tellsLife():
		l.attach(l.first, it.at) // 柳岸，男，1965年生，研究生学历，高级工程师
	case p.role && p.org[0] == p.org[1]:
	case int(i)+1 < len(l.items) && l.items[i+1].kind == colonItem && l.nameAt(i+2):
		l.pending = append(l.pending, it.at) // 柳岸（导师：简宁）
	case l.last >= 0 && l.apart(i) && !l.leadsWord(l.lastOfChain(i)):
		l.attach(l.last, it.at)
	case p.inherit && len(l.pending) > 0, int(i)+1 < len(l.items) && l.waits(l.items[i+1].kind):
		l.pending = append(l.pending, it.at)
	}
}

// opensField reports whether a title stands between a blank and a colon, as in
// a line of credits: 审核：简宁 编辑：柳岸.
func (l *linker) opensField(i int32) bool {
	at := l.items[i].start
	return at > 0 && l.toks[at-1].kind == spaceToken && int(i)+1 < len(l.items) && l.items[i+1].kind == colonItem
}

// inTable takes a title that blanks part from a body, and that from a name, as
// the cells of a row: 柳岸 青峦医院 主任医师.
func (l *linker) inTable(i int32, p *zhPost) bool {
	if i < 4 || p.org[0] < p.org[1] || l.last < 0 || l.items[i-2].kind != orgItem || l.items[i-4].kind != nameItem {
		return false
	}
	if l.toks[l.items[i-1].start].kind != spaceToken || l.toks[l.items[i-3].start].kind != spaceToken {
		return false
	}
	l.setOrg(p, [2]int32{l.items[i-2].start, l.items[i-2].end})
	return true
}

// waits reports whether a post before such an item may still get a name: 会长由
// 简宁担任, 副会长为陆知遥、冉冬.
func (l *linker) waits(k itemKind) bool {
	return k == byItem || k == toBeItem || k == colonItem || k == openItem
}

// counted gives a title after a number to the names of the list before it:
// 简宁、柳岸两位教授. It reports whether the title stands so.
func (l *linker) counted(i int32) bool {
	at := l.items[i].start
	if at < 3 || !l.toks[at-1].isIn('位', '名') || !l.isCounter(at-1) {
		return false
	}
	tok := at - 3
	if !l.toks[tok].isName() || l.taken[tok] {
		return false
	}
	for {
		l.attach(l.person(tok), l.items[i].at)
		if tok < 2 || !l.toks[tok-1].isIn('、', '和', '及', '与') || !l.toks[tok-2].isName() || l.taken[tok-2] {
			return true
		}
		tok -= 2
	}
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
			if l.mode == becomeItem && l.subject >= 0 {
				return false // 柳岸当选会长，院长简宁……
			}
			if l.servesAs(i) && l.nameAt(j+1) {
				return true
			}
		case otherItem:
			if !l.isPraise(l.items[j].start) && !l.isField(j) {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// isField reports whether item j is a word in front of the last title of a
// list: 教授、第三届云岭文学奖评委柳岸.
func (l *linker) isField(j int32) bool {
	for ; int(j) < len(l.items) && l.items[j].kind == otherItem; j++ {
		if t := &l.toks[l.items[j].start]; t.kind == stopToken || t.has(isVerb|isSay) {
			return false
		}
	}
	return int(j) < len(l.items) && l.items[j].kind == postItem && l.nameAt(j+1)
}

// isPraise reports whether token i is a word like 著名, folded to 着名, which may
// stand before the last of several titles.
func (l *linker) isPraise(i int32) bool {
	t := &l.toks[i]
	if t.kind != wordToken || t.len() != 2 {
		return false
	}
	switch l.folded(t.start, t.end) {
	case "着名", "知名", "资深", "青年", "优秀", "杰出":
		return true
	}
	return false
}

// servesAs reports whether 作为 or 身为 stands before item i: 作为院长，柳岸…….
func (l *linker) servesAs(i int32) bool {
	for i--; i >= 0; i-- {
		t := &l.toks[l.items[i].start]
		switch {
		case t.kind == wordToken && t.len() == 2 && l.whole[t.end-1] == '为' && (t.first == '作' || t.first == '身'):
			return true
		case l.items[i].kind != postItem && l.items[i].kind != sepItem || t.isIn(','):
			return false
		}
	}
	return false
}

// nameAt reports whether item j is a name, or 的 and a name.
func (l *linker) nameAt(j int32) bool {
	if int(j) < len(l.items) && l.items[j].kind == postItem {
		return false
	}
	if int(j)+1 < len(l.items) && l.toks[l.items[j].start].is('的') && l.items[j].kind == otherItem {
		j++
	}
	for int(j)+1 < len(l.items) && l.toks[l.items[j].start].kind == spaceToken {
		j++
	}
	if int(j) < len(l.items) && l.items[j].kind == openItem {
		for k := j + 1; int(k) < len(l.items) && k < j+8; k++ {
			if l.items[k].kind == closeItem {
				j = k + 1
				break
			}
		}
	}
	return int(j) < len(l.items) && l.items[j].kind == nameItem && !l.orgInFront(j)
}

// apart reports whether only marks part a post from the name or the post of
// that name before it.
func (l *linker) apart(i int32) bool {
	for j := i - 1; j >= 0; j-- {
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

// lastOfChain is the last of the posts that begin with item i and follow each
// other with 、 or 兼 between them.
func (l *linker) lastOfChain(i int32) int32 {
	for int(i)+2 < len(l.items) && l.items[i+1].kind == sepItem && l.items[i+2].kind == postItem && !l.toks[l.items[i+1].start].isIn(',') {
		i += 2
	}
	return i
}

// leadsWord reports whether a character that no list knows follows the post of
// item i without a mark: it names another person, 护士小刘.
func (l *linker) leadsWord(i int32) bool {
	end := l.items[i].end
	return int(end) < len(l.toks) && l.toks[end].kind == charToken && !l.toks[end].isIn('的', '等', '兼', '及', '和', '与')
}

// joinsOthers reports whether item j is 及, or 和 right after a name, so that
// others follow: 柳岸及班子成员.
func (l *linker) joinsOthers(j int32) bool {
	t := &l.toks[l.items[j].start]
	return t.isIn('及') || t.len() == 2 && t.first == '以' || j > 0 && l.items[j-1].kind == nameItem && t.isIn('和', '与', '暨')
}

// beside takes a title or a form of address right after a name: 柳岸教授.
func (l *linker) beside(i int32, p *zhPost) {
	it := l.items[i]
	l.glued = it.end
	if p.honorific {
		l.people[l.last].honorific = l.str(l.toks[p.title[0]].start, l.toks[p.title[1]-1].end)
		return
	}
	if p.role {
		return
	}
	if !p.inherit {
		l.orgOfName(p)
	}
	l.attach(l.last, it.at)
	if p.rank {
		l.beforeIt(it.at)
	}
}

// beforeIt gives a rank to the names of the list before it too, if they have
// nothing yet: 柳岸、简宁教授.
func (l *linker) beforeIt(at int32) {
	tok := l.found[at].title[0] - 1
	for tok > 1 && l.toks[tok-1].isIn('、', '和', '及', '与') && l.toks[tok-2].isName() && !l.taken[tok-2] {
		tok -= 2
		who := l.person(tok)
		for k := len(l.findings.posts) - 1; k >= 0 && k > len(l.findings.posts)-8; k-- {
			if int32(l.findings.posts[k].who) == who {
				return
			}
		}
		l.attach(who, at)
	}
}

// short records a mention by surname and title: 寒书记.
func (l *linker) short(at int32) {
	p := &l.found[at]
	t := l.toks[p.surname]
	title := l.str(l.toks[p.title[0]].start, l.toks[p.title[1]-1].end)
	name := l.str(t.start, t.end)
	m := personMention{span: l.span(t.start, t.end), name: name, form: shortName, shorts: []string{name}, title: title}
	if p.honorific {
		m.honorific, m.title = title, ""
	}
	l.people = append(l.people, m)
	l.last = int32(len(l.people)) - 1
	l.whoOf[p.surname] = l.last + 1
	l.subject = l.last
	l.glued = p.title[1]
	if !p.honorific {
		l.attach(l.last, at)
	}
}

// attach gives person mention who the post.
func (l *linker) attach(who, at int32) {
	p := &l.found[at]
	if p.honorific || p.title[0] >= p.title[1] {
		return
	}
	m := l.mentionOf(p)
	m.who, m.career = int(who), l.career
	p.used = true
	if p.anybody {
		return
	}
	l.findings.posts = append(l.findings.posts, m)
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
