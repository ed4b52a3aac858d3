package zh

import "github.com/bulletin-go/bulletin/internal/mention"

// What a name does in a sentence: it takes the posts that wait, or those of the
// list before it.

// name takes a name: posts that wait are its own, a list shares its title.
func (l *linker) name(i int32) {
	tok := l.items[i].start
	if l.orgInFront(i) {
		return
	}
	switch {
	case len(l.pending) > 0 && l.mode != leaveItem && l.isUnlikely(tok):
		l.flush()
		l.last, l.shared, l.taken[tok] = -1, -1, true
	case len(l.pending) > 0 && l.mode != leaveItem:
		who := l.person(tok)
		l.shared = l.pending[len(l.pending)-1]
		l.sharePast(l.sameHolder())
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
	if l.isPossessor(i) && l.mode == becomeItem {
		// 成为简宁先生的弟子，后担任导演: it is not he who became one
	} else if l.subject < 0 || l.mode == otherItem || l.mode == leaveItem && l.isObject(i) {
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

// isUnlikely reports whether a name is so poor by its characters that the posts that
// wait for one do not make it one: a profession without a body, 医生, stands before any word.
func (l *linker) isUnlikely(tok int32) bool {
	t := &l.toks[tok]
	if t.kind != nameToken || tok > 0 && l.toks[tok-1].kind == spaceToken || l.weight(t.first) > 6 || l.knows(l.whole[t.start:t.end]) {
		return false
	}
	p := &l.found[l.pending[len(l.pending)-1]]
	if p.org[0] < p.org[1] || !p.rank {
		return false
	}
	limit := int16(-2)
	if t.len() == 2 {
		limit = 0
	}
	return t.score < limit
}

// isPossessor reports whether 的 stands behind name item i, or behind the form of address
// that follows it.
func (l *linker) isPossessor(i int32) bool {
	if l.kindAt(i+1) == postItem && l.found[l.items[i+1].at].honorific {
		i++
	}
	return int(i)+1 < len(l.items) && l.toks[l.items[i+1].start].is('的')
}

// sameHolder gives the waiting posts that are of one person, the last ones: 和
// between two posts, each with a body of its own, joins two people.
func (l *linker) sameHolder() []int32 {
	for k := len(l.pending) - 1; k > 0; k-- {
		before, p := &l.found[l.pending[k-1]], &l.found[l.pending[k]]
		if (before.org[0] < before.org[1] || l.headsState(before)) && p.org[0] < p.org[1] && !before.rank && p.start-before.end == 1 && l.toks[before.end].isIn('和', '与', '及') {
			return l.pending[k:]
		}
	}
	return l.pending
}

// sharePast makes posts past that follow a past one, where no body is named that could
// tell them apart: 原党组成员、副主任简宁.
func (l *linker) sharePast(posts []int32) {
	for k := 1; k < len(posts); k++ {
		q, p := &l.found[posts[k-1]], &l.found[posts[k]]
		if q.former && q.orgText == "" && p.orgText == "" && !p.rank && !l.toks[p.start].has(isFormer) {
			p.former = true
		}
	}
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
	return l.kindAt(i+1) == postItem && l.items[i+1].start == l.items[i].end
}

// orgInFront reports whether a name is in truth the begin of a body.
func (l *linker) orgInFront(i int32) bool { return l.taken[l.items[i].start] }

// isCounted reports whether a title stands after a number that counts the names
// before it: 简宁、柳岸两位教授.
func (z *sheet) isCounted(at int32) bool {
	return at >= 3 && z.toks[at-1].isIn('位', '名') && z.isCounter(at-1) && z.toks[at-3].isName() && !z.taken[at-3]
}

// giveCounted gives such a title to the names of the list.
func (l *linker) giveCounted(post int32) {
	for tok := l.found[post].start - 3; ; {
		l.attach(l.person(tok), post)
		if tok = l.listedBefore(tok); tok < 0 {
			return
		}
	}
}

// listedBefore gives the name that a list has before the name at a token; -1 if
// there is none.
func (z *sheet) listedBefore(tok int32) int32 {
	if tok > 1 && z.toks[tok-1].isIn('、', '和', '及', '与') && z.toks[tok-2].isName() && !z.taken[tok-2] {
		return tok - 2
	}
	return -1
}

// beside takes a title or a form of address right after a name: 柳岸教授.
func (l *linker) beside(i int32, p *foundPost) {
	it := l.items[i]
	l.glued = it.end
	if p.honorific {
		l.Names[l.last].Honorific = l.str(l.toks[p.title[0]].start, l.toks[p.title[1]-1].end)
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
	for tok := l.listedBefore(l.found[at].title[0] - 1); tok >= 0; tok = l.listedBefore(tok) {
		who := l.person(tok)
		for k := len(l.held) - 1; k >= 0 && k > len(l.held)-8; k-- {
			if int32(l.held[k].Who) == who {
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
	t.end = max(t.end, l.toks[p.title[0]].start)
	title := l.str(l.toks[p.title[0]].start, l.toks[p.title[1]-1].end)
	name := l.str(t.start, t.end)
	m := mention.Name{Span: l.span(t.start, t.end), Text: name, Form: mention.ShortName, Shorts: []string{name}, Title: title}
	if p.honorific {
		m.Honorific, m.Title = title, ""
	}
	if p.given[0] < p.given[1] {
		end := l.toks[p.given[1]-1].end
		m = mention.Name{Span: l.span(t.start, end), Text: name + l.str(l.toks[p.given[0]].start, end)}
	}
	l.Names = mention.Add(l.Names, m)
	l.last = int32(len(l.Names)) - 1
	l.whoOf[p.surname] = l.last + 1
	l.subject = l.last
	l.glued = p.end
	if !p.honorific {
		l.attach(l.last, at)
	}
}
