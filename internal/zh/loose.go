package zh

import "github.com/bulletin-go/bulletin/internal/mention"

// Posts that found no holder. A sentence that tells what the 发言人 of a body said has
// one who is not named; a text that tells a life and leaves out the name has many.
// Which of the two it is only the whole text tells, see career.go.

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
	if l.standsAlone(p) {
		m.Who = unnamed
		l.speaks = l.speaks || int(p.title[1]) < len(l.toks) && l.toks[p.title[1]].has(isSay)
	}
	l.loose = mention.Add(l.loose, m)
}

// unnamed is the holder of a post that somebody holds whom the text does not
// name: 市卫健委发言人表示.
const unnamed = -2

// standsAlone reports whether a post without a holder stands for somebody: it is the
// whole of its phrase, neither a part of a longer word nor of a title of a work.
func (z *tokens) standsAlone(p *foundPost) bool {
	if p.start > 0 && closer(z.toks[p.start-1].first) != 0 || p.start > 0 && z.toks[p.start-1].isIn('《', '【') {
		return false
	}
	if p.start > 0 && z.listensAt(p.start-1) {
		return false
	}
	if p.rank && p.org[0] < p.org[1] && !z.isBody(p.org) {
		return false // 忽视|医生的劝告
	}
	if int(p.title[1]) == len(z.toks) {
		return true
	}
	next := &z.toks[p.title[1]]
	switch next.kind {
	case wordToken:
		return next.has(isVerb|isSay|isNominal) && !next.has(isTitle|isOrgEnd) || next.isIn('和', '与', '及')
	case stopToken:
		return !next.isIn('》', '”', '」', '】')
	case spaceToken:
		return true
	case numberToken:
		at := int(p.title[1]) + 1
		return at < len(z.toks) && z.toks[at].isIn('日', '月', '年')
	}
	return next.is('们')
}

// listensAt reports whether whoever token i is about listens, is asked or is met: 告诉
// 记者, 接受记者采访, 拜见市长. Behind 称 another clause begins: 称官员打算…….
func (z *tokens) listensAt(i int32) bool {
	t := &z.toks[i]
	return t.is('向') || t.info.says(sayTo) || z.reads(t, "告诉", "告知", "回答", "回应", "接受", "问") || z.meetsAt(i)
}

// meetsAt reports whether token i is a verb whose object is met, thanked or written to.
func (z *tokens) meetsAt(i int32) bool {
	if t := &z.toks[i]; t.is('了') && i > 0 {
		i--
	}
	return z.reads(&z.toks[i], "会见", "接见", "晋见", "觐见", "谒见", "拜见", "拜会", "面见", "求见", "会晤", "看望", "探望", "拜访", "慰问", "感谢", "致谢", "致电", "致信", "请教", "祝贺", "欢迎", "迎接")
}

// onlyPosts reports whether the sentence is a list of posts and nothing else.
func (l *linker) onlyPosts() bool {
	posts := 0
	for _, it := range l.items {
		switch it.kind {
		case postItem:
			if l.found[it.at].surname >= 0 {
				return false // 王局长
			}
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
