package entity

import "slices"

// Careers: texts that tell which posts somebody held and leave out the name.

// leaveLoose keeps the posts that found no holder, for a text that names
// nobody.
func (l *linker) leaveLoose() {
	bio := l.bio
	for i := range l.items {
		switch it := &l.items[i]; it.kind {
		case otherItem:
			bio = bio || l.toks[it.start].info.link() == careerItem
		case becomeItem, leaveItem:
			bio = true
		case postItem:
			if p := &l.found[it.at]; !p.used && !p.honorific && !p.role && !l.isDegree(p) {
				bio = bio || l.careerWord(p.start)
				l.leave(p)
			}
		}
	}
	l.bio = bio || l.onlyPosts()
}

// leave keeps a post that found no holder.
func (l *linker) leave(p *zhPost) {
	m := l.mentionOf(p)
	m.who = -1
	if l.holds(p) {
		m.who = unnamed
		l.speaks = l.speaks || int(p.title[1]) < len(l.toks) && l.toks[p.title[1]].has(isSay)
	}
	l.loose = append(l.loose, m)
}

// unnamed is the holder of a post that somebody holds whom the text does not
// name: 市卫健委发言人表示.
const unnamed = -2

// holds reports whether a post without a holder stands for somebody: it is the
// whole of its phrase, neither a part of a longer word nor of a title of a work.
func (l *linker) holds(p *zhPost) bool {
	if p.start > 0 && zhCloser(l.toks[p.start-1].first) != 0 || p.start > 0 && l.toks[p.start-1].isIn('《', '【') {
		return false
	}
	if int(p.title[1]) == len(l.toks) {
		return true
	}
	next := &l.toks[p.title[1]]
	switch next.kind {
	case wordToken:
		return next.has(isVerb|isSay|isNominal) && !next.has(isTitle|isOrgEnd) || next.isIn('和', '与', '及')
	case stopToken:
		return !next.isIn('》', '”', '」', '】')
	case spaceToken:
		return true
	case numberToken:
		at := int(p.title[1]) + 1
		return at < len(l.toks) && l.toks[at].isIn('日', '月', '年')
	}
	return next.is('们')
}

// isDegree reports whether a title is one that is earned: 法学博士.
func (l *linker) isDegree(p *zhPost) bool {
	end := l.toks[p.title[1]-1].end
	if end < 2 || l.whole[end-1] != '士' {
		return false
	}
	r := l.whole[end-2]
	return p.rank && (r == '博' || r == '硕' || r == '学')
}

// onlyPosts reports whether the sentence is a list of posts and nothing else.
func (l *linker) onlyPosts() bool {
	posts := 0
	for _, it := range l.items {
		switch it.kind {
		case postItem:
			posts++
		case sepItem, orgItem:
		case otherItem:
			if t := &l.toks[it.start]; t.has(isVerb) || t.kind == stopToken && !t.isIn(';', '"', '“', '”') {
				return false
			}
		default:
			return false
		}
	}
	return posts > 0
}

// nameless makes a person without a name of the posts of a career whose
// subject the text leaves out: 历任某院院长.
func (z *zhFinder) nameless() {
	if !z.bio && !z.opensWithSurname() || z.speaks || z.namesInFull() {
		z.holders()
		z.ownUnits()
		return
	}
	for i := range z.people {
		z.people[i].alone = true // 杨先生, in a text that names nobody in full
	}
	if len(z.people) == 0 && len(z.loose) > 0 {
		z.people = append(z.people, personMention{form: noName})
		for _, m := range z.loose {
			m.who, m.career = len(z.people)-1, true
			z.findings.posts = append(z.findings.posts, m)
		}
	}
	z.ownUnits()
}

// ownUnits gives the posts of careers their departments.
func (z *zhFinder) ownUnits() {
	var at map[Span]int
	for i := range z.findings.posts {
		m := &z.findings.posts[i]
		if !m.career || m.orgSpan.End == 0 || m.public && z.people[m.who].form != noName {
			continue
		}
		if at == nil {
			at = make(map[Span]int, len(z.orgs))
			for i, o := range z.orgs {
				at[o.span] = i
			}
		}
		z.ownUnit(m, at)
	}
	if at != nil {
		z.orgs = slices.DeleteFunc(z.orgs, func(o orgMention) bool { return o.span == Span{} })
	}
}

// opensWithSurname reports whether the text begins with somebody called by the
// surname, 杨先生, as a piece of a career does.
func (z *zhFinder) opensWithSurname() bool {
	if len(z.people) == 0 || z.people[0].span.Start > 0 || z.people[0].form != shortName {
		return false
	}
	as := z.people[0].honorific
	return as == "先生" || as == "女士"
}

// namesInFull reports whether the text names anybody in full.
func (z *zhFinder) namesInFull() bool {
	return slices.ContainsFunc(z.people, func(m personMention) bool { return m.form == fullName })
}

// holders makes people without a name of the posts that somebody unnamed holds:
// one for each title at a body.
func (z *zhFinder) holders() {
	for _, m := range z.loose {
		if m.who != unnamed {
			continue
		}
		m.who = len(z.people)
		z.people = append(z.people, personMention{form: noName, title: z.cut(m.title) + m.org})
		z.findings.posts = append(z.findings.posts, m)
	}
}

// ownUnit gives the department to the title, as careers put it: 财务部经理 of
// 青峦药业. The body is named even by a word like 本公司.
func (z *zhFinder) ownUnit(m *postMention, at map[Span]int) {
	i, known := at[m.orgSpan]
	if m.unit > 0 {
		if m.orgSpan.End = m.unit - 1; !m.lent {
			m.title.Start = m.unit - 1
		}
		m.org = printed(z.cut(m.orgSpan))
	}
	switch {
	case m.org == "":
		m.orgSpan = Span{}
		if known {
			z.orgs[i].span = Span{}
		}
	case known:
		z.orgs[i].span, z.orgs[i].name = m.orgSpan, m.org
	case !m.place:
		at[m.orgSpan] = len(z.orgs)
		z.orgs = append(z.orgs, orgMention{span: m.orgSpan, name: m.org})
	}
}
