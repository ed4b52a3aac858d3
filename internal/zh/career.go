package zh

import (
	"slices"

	"github.com/bulletin-go/bulletin/internal/mention"
)

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
func (l *linker) leave(p *foundPost) {
	m := l.mentionOf(p)
	m.Who = -1
	if l.holds(p) {
		m.Who = unnamed
		l.speaks = l.speaks || int(p.title[1]) < len(l.toks) && l.toks[p.title[1]].has(isSay)
	}
	l.loose = append(l.loose, m)
}

// unnamed is the holder of a post that somebody holds whom the text does not
// name: 市卫健委发言人表示.
const unnamed = -2

// holds reports whether a post without a holder stands for somebody: it is the
// whole of its phrase, neither a part of a longer word nor of a title of a work.
func (l *linker) holds(p *foundPost) bool {
	if p.start > 0 && closer(l.toks[p.start-1].first) != 0 || p.start > 0 && l.toks[p.start-1].isIn('《', '【') {
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
func (l *linker) isDegree(p *foundPost) bool {
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
func (z *finder) nameless() {
	if !z.bio && !z.opensWithSurname() || z.speaks || z.namesInFull() {
		z.holders()
		z.ownUnits()
		return
	}
	for i := range z.Names {
		z.Names[i].Alone = true // 杨先生, in a text that names nobody in full
	}
	if len(z.Names) == 0 && len(z.loose) > 0 {
		z.Names = append(z.Names, mention.Name{Form: mention.NoName})
		for _, m := range z.loose {
			m.Who, m.Career = len(z.Names)-1, true
			z.Findings.Posts = append(z.Findings.Posts, m)
		}
	}
	z.ownUnits()
}

// ownUnits gives the posts of careers their departments.
func (z *finder) ownUnits() {
	var at map[mention.Span]int
	for i := range z.Findings.Posts {
		m := &z.Findings.Posts[i]
		if !m.Career || m.OrgSpan.End == 0 || m.Public && z.Names[m.Who].Form != mention.NoName {
			continue
		}
		if at == nil {
			at = make(map[mention.Span]int, len(z.Bodies))
			for i, o := range z.Bodies {
				at[o.Span] = i
			}
		}
		z.ownUnit(m, at)
	}
	if at != nil {
		z.Bodies = slices.DeleteFunc(z.Bodies, func(o mention.Body) bool { return o.Span == mention.Span{} })
	}
}

// opensWithSurname reports whether the text begins with somebody called by the
// surname, 杨先生, as a piece of a career does.
func (z *finder) opensWithSurname() bool {
	if len(z.Names) == 0 || z.Names[0].Span.Start > 0 || z.Names[0].Form != mention.ShortName {
		return false
	}
	as := z.Names[0].Honorific
	return as == "先生" || as == "女士"
}

// namesInFull reports whether the text names anybody in full.
func (z *finder) namesInFull() bool {
	return slices.ContainsFunc(z.Names, func(m mention.Name) bool { return m.Form == mention.FullName })
}

// holders makes people without a name of the posts that somebody unnamed holds:
// one for each title at a body.
func (z *finder) holders() {
	for _, m := range z.loose {
		if m.Who != unnamed {
			continue
		}
		m.Who = len(z.Names)
		z.Names = append(z.Names, mention.Name{Form: mention.NoName, Title: z.Cut(m.Title) + m.Org})
		z.Findings.Posts = append(z.Findings.Posts, m)
	}
}

// ownUnit gives the department to the title, as careers put it: 财务部经理 of
// 青峦药业. The body is named even by a word like 本公司.
func (z *finder) ownUnit(m *mention.Post, at map[mention.Span]int) {
	i, known := at[m.OrgSpan]
	if m.Unit > 0 {
		if m.OrgSpan.End = m.Unit - 1; !m.Lent {
			m.Title.Start = m.Unit - 1
		}
		m.Org = printed(z.Cut(m.OrgSpan))
	}
	switch {
	case m.Org == "":
		m.OrgSpan = mention.Span{}
		if known {
			z.Bodies[i].Span = mention.Span{}
		}
	case known:
		z.Bodies[i].Span, z.Bodies[i].Name = m.OrgSpan, m.Org
	case !m.Place:
		at[m.OrgSpan] = len(z.Bodies)
		z.Bodies = append(z.Bodies, mention.Body{Span: m.OrgSpan, Name: m.Org})
	}
}
