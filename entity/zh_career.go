package entity

import "slices"

// Careers: texts that tell which posts somebody held and leave out the name.

// leaveLoose keeps the posts that found no holder, for a text that names
// nobody.
func (l *linker) leaveLoose() {
	for i := range l.items {
		it := &l.items[i]
		if it.kind == becomeItem {
			l.bio = true
		}
		if it.kind == otherItem && l.toks[it.start].info.link() == careerItem {
			l.bio = true
		}
		if it.kind != postItem || l.found[it.at].used || l.found[it.at].honorific {
			continue
		}
		p := &l.found[it.at]
		if p.role || p.rank && l.toks[p.title[1]-1].is('士') {
			continue
		}
		l.bio = l.bio || l.careerWord(p.start)
		m := l.mentionOf(p)
		m.who = -1
		l.loose = append(l.loose, m)
	}
	l.bio = l.bio || l.onlyPosts()
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
	if !z.bio {
		return
	}
	for i := range z.people {
		if z.people[i].form == fullName {
			return
		}
		z.people[i].alone = true // 杨先生, in a text that names nobody in full
	}
	if len(z.people) > 0 || len(z.loose) == 0 {
		return
	}
	z.people = append(z.people, personMention{form: noName})
	at := make(map[Span]int, len(z.orgs))
	for i, o := range z.orgs {
		at[o.span] = i
	}
	for _, m := range z.loose {
		m.who = len(z.people) - 1
		z.ownUnit(&m, at)
		z.findings.posts = append(z.findings.posts, m)
	}
	z.orgs = slices.DeleteFunc(z.orgs, func(o orgMention) bool { return o.span == Span{} })
}

// ownUnit gives the department to the title, as careers put it: 财务部经理 of
// 青峦药业. The body is named even by a word like 本公司.
func (z *zhFinder) ownUnit(m *postMention, at map[Span]int) {
	if m.orgSpan.End == 0 {
		return
	}
	i, known := at[m.orgSpan]
	if m.unit > 0 {
		m.title.Start, m.orgSpan.End = m.unit-1, m.unit-1
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
	default:
		at[m.orgSpan] = len(z.orgs)
		z.orgs = append(z.orgs, orgMention{span: m.orgSpan, name: m.org})
	}
}
