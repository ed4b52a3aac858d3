package zh

import "github.com/bulletin-go/bulletin/internal/mention"

// What the linker keeps while it reads a sentence, and what it leaves for the next
// one.

// linker joins the posts and names of a line, sentence by sentence. What it joins
// it adds to the findings.
type linker struct {
	*sheet
	*mention.Findings
	story
	sentence
	items []item  // of the sentence
	whoOf []int32 // person mention of a name token, plus one

	linked func(*linker) // is told of each sentence that was linked; nil is fine
}

// story is what earlier sentences left behind.
type story struct {
	names                   // that the text is sure of
	parts        names      // of names with dots
	held         []heldPost // the posts of people
	loose        []heldPost // posts without a name
	bio          bool       // the text tells of a career
	speaks       bool       // somebody without a name says something, so the text is no career
	life, before int32      // person mention, plus one: whose life is told; the subject of the sentence before
	header       itemKind   // 任命： or 免去： above, for the lines that follow
	alone        int        // lines before that are a name and nothing else
}

// heldPost is a post, and what a career asks of it.
type heldPost struct {
	mention.Post
	career bool // it stands in a career, so its department belongs to the title
	lent   bool // Org is that of the post before
	place  bool // Org is a place
	public bool // the body is no company
	rank   bool // it is what its holder is rather than a post: 医生
	unit   int  // where the department at the end of Org starts, plus one: 财务部 in 青峦药业财务部; 0 if there is none
}

// sentence is what is known of the sentence so far.
type sentence struct {
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
	visited [2]int32 // the body that somebody named before goes to: 简宁赴远山大学考察
	past    bool     // 曾任: the posts of the subject are former ones
	career  bool     // the sentence tells of a career: 历任, 现任
	hold    bool     // a bracket is open that says how the names of a post are ordered
}

// kindAt is the kind of item i; otherItem where the sentence has none there.
func (l *linker) kindAt(i int32) itemKind {
	if i < 0 || int(i) >= len(l.items) {
		return otherItem
	}
	return l.items[i].kind
}

// person records a name token as a mention, once.
func (l *linker) person(tok int32) int32 {
	if l.whoOf[tok] != 0 {
		return l.whoOf[tok] - 1
	}
	t := l.toks[tok]
	t.start = l.pastCourtesy(t.start, t.end)
	m := mention.Name{Span: l.span(t.start, t.end), Text: l.str(t.start, t.end)}
	if l.isJapaneseSurname(&t) || l.isPartOfKnown(&t) {
		m.Form, m.Shorts, m.Alone = mention.ShortName, []string{m.Text}, true // 佐藤夫妇, after 佐藤诚三郎
	}
	if m.Withheld = t.has(isWithheld); !m.Withheld {
		l.know(l.whole[t.start:t.end])
	}
	l.Names = mention.Add(l.Names, m)
	l.whoOf[tok] = int32(len(l.Names))
	return int32(len(l.Names)) - 1
}

// isPartOfKnown reports whether a name in transliteration is a part of one with dots that
// was named before: 买合买提江, after 买合买提江·亚森. The parts of one with dots are noted.
func (l *linker) isPartOfKnown(t *token) bool {
	if !t.isName() || l.row[t.start].kind() != charToken {
		return false
	}
	from, dotted := t.start, false
	for i := t.start; i <= t.end; i++ {
		if i < t.end && !mention.IsNameDot(l.whole[i]) {
			continue
		}
		if dotted = dotted || i < t.end; dotted && i > from+1 {
			l.parts.know(l.whole[from:i])
		}
		from = i + 1
	}
	return !dotted && l.parts.knows(l.whole[t.start:t.end])
}

// isJapaneseSurname reports whether a name is only a Japanese surname.
func (l *linker) isJapaneseSurname(t *token) bool {
	return t.isName() && t.len() == 2 && l.twoOf(l.whole[t.start:t.end]).has(isForeignSurname)
}

// attach gives person mention who the post.
func (l *linker) attach(who, at int32) {
	p := &l.found[at]
	if p.honorific || p.title[0] >= p.title[1] {
		return
	}
	m := l.mentionOf(p)
	m.Who, m.career = int(who), l.career
	p.used = true
	if p.anybody {
		return
	}
	l.held = mention.Add(l.held, m)
}

// careerWord reports whether a post starts with 历任, 现任 or 曾任.
func (z *tokens) careerWord(tok int32) bool {
	t := z.toks[tok]
	return t.has(isFormer) && t.len() == 2 && z.last(&t) == '任'
}

// tellsLife reports whether the sentence is the first of a life: a name at its
// begin, and 男, 出生, 毕业 or the like soon behind it.
func (l *linker) tellsLife() bool {
	items := l.items[l.label():]
	if len(items) < 3 || items[0].kind != nameItem || items[1].kind != sepItem && items[1].kind != openItem {
		return false
	}
	for _, it := range items[2:min(len(items), 40)] {
		t := &l.toks[it.start]
		if it.kind == otherItem && (t.isIn('男', '女', '生') || t.info.link() == careerItem) {
			return true
		}
	}
	return false
}

// longestLabel is how many items may stand before the colon of a label.
const longestLabel = 6

// label is the item behind the label that the sentence begins with, 主讲人简介：; 0
// if it has none.
func (l *linker) label() int {
	for i, it := range l.items[:min(len(l.items), longestLabel)] {
		switch it.kind {
		case colonItem:
			return i + 1
		case nameItem, openItem, closeItem:
			return 0
		}
	}
	return 0
}

// isDegree reports whether a title is one that is earned: 法学博士.
func (z *tokens) isDegree(p *foundPost) bool {
	end := z.toks[p.title[1]-1].end
	if end < 2 || z.whole[end-1] != '士' {
		return false
	}
	r := z.whole[end-2]
	return p.rank && (r == '博' || r == '硕' || r == '学')
}
