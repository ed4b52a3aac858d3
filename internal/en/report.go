package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/mention"
)

// What was read, as mentions. A person holds a post once, whether a translation says
// investigator or researcher, and a bare title after a full one says nothing new.

// report hands what was read to the findings of both scripts.
func (s *reader) report(f *mention.Findings, speeches []speech, publisher string) {
	who := s.reportNames(f)
	s.reportPosts(f, who)
	mentionOf := mention.Zeroed(s.mentionOf, len(s.people.name))
	s.mentionOf = mentionOf
	for i := range mentionOf {
		mentionOf[i] = -1
	}
	for i := len(who) - 1; i >= 0; i-- {
		if who[i] >= 0 {
			mentionOf[s.names[i].person] = who[i]
		}
	}
	s.reportSpeeches(f, speeches, mentionOf)
	s.reportOrgs(f, publisher)
}

// reportNames adds the mentions of people, and gives for each name the index
// of its mention, or -1.
func (s *reader) reportNames(f *mention.Findings) []int {
	who := mention.Zeroed(s.who, len(s.names))
	s.who = who
	for i := range s.names {
		name := &s.names[i]
		who[i] = -1
		if name.score < enoughForName {
			continue
		}
		who[i] = len(f.Names)
		f.Names = mention.Add(f.Names, mention.Name{
			Span: s.span(name.start, name.end), Text: s.people.name[name.person], Latin: true, Honorific: name.honorific,
			Same: s.people.last[name.person],
		})
		s.people.last[name.person] = len(f.Names)
	}
	return who
}

// reportPosts adds the posts of those people, each once.
func (s *reader) reportPosts(f *mention.Findings, who []int) {
	for len(s.held) < len(s.people.name) {
		s.held = append(s.held, nil)
	}
	for _, h := range s.holds {
		if who[h.name] < 0 {
			continue
		}
		post := s.posts[h.post]
		m := mention.Post{Who: who[h.name], Title: post.title, OrgSpan: post.org, Former: post.former, Acting: post.acting, Made: post.made}
		if post.org != (mention.Span{}) {
			m.Org = s.printed(post.org)
		}
		held := &s.held[s.names[h.name].person]
		if is := (heldPost{post: m, words: f.Cut(m.Title)}); !samePost(f, *held, &is) {
			is.at = len(f.Posts)
			*held = append(*held, is)
			f.Posts = mention.Add(f.Posts, m)
		}
	}
	for i := range s.people.name {
		clear(s.held[i]) // nothing of this text is kept
		s.held[i] = s.held[i][:0]
	}
}

// heldPost is a post of somebody, as others are compared with it. Most are compared
// with none, so what it takes is made when it is asked for.
type heldPost struct {
	at    int // in Findings.Posts
	post  mention.Post
	words string   // the title as the text has it
	title string   // see folded
	of    string   // see behind
	body  []string // see place
}

// folded is [foldTitle] of the title.
func (p *heldPost) folded() string {
	if p.title == "" {
		p.title = foldTitle(p.words)
	}
	return p.title
}

// behind is what stands behind the title where both are said, folded: of the body.
func (p *heldPost) behind() string {
	if p.of == "" {
		p.of = foldTitle(" of " + p.post.Org)
	}
	return p.of
}

// place is [bodyWords] of the body.
func (p *heldPost) place() []string {
	if p.body == nil {
		p.body = bodyWords(p.post.Org)
	}
	return p.body
}

// mostCompared is how many posts of one person, the last ones, are compared with
// a further one: nobody has more, and a page of inventions shall not take long.
const mostCompared = 32

// samePost reports whether the posts already held say what m says. A post
// that was held without a body takes that of m.
func samePost(f *mention.Findings, held []heldPost, m *heldPost) bool {
	held = held[max(0, len(held)-mostCompared):]
	for i := range held {
		old := &held[i]
		if old.post.Former != m.post.Former {
			continue
		}
		none := m.post.Org == ""
		if m.words == old.words && (none || old.post.Org == m.post.Org) {
			return true
		}
		switch same := sameTitle(m.folded(), old.folded()); {
		case same && (none || sameBody(old, m)):
			return true
		case same && old.post.Org == "":
			at := old.at
			*old = *m
			old.at = at
			f.Posts[at].Org, f.Posts[at].OrgSpan, f.Posts[at].Title = m.post.Org, m.post.OrgSpan, m.post.Title
			return true
		case none && shortTitle(m.title, old.title) && !(m.post.Made && isDeputyOf(m.title, old.title)):
			return true
		case m.sameWords(old):
			return true
		}
	}
	return false
}

// sameWords reports whether title and body of two posts are one text, wherever the
// title ends in it.
func (p *heldPost) sameWords(q *heldPost) bool {
	if len(p.title) < len(q.title) {
		p, q = q, p
	}
	more, ok := strings.CutPrefix(p.folded(), q.folded())
	if !ok {
		return false
	}
	rest, ok := strings.CutPrefix(q.behind(), more)
	return ok && rest == p.behind()
}

// foldTitle is a title without case, hyphens and articles.
func foldTitle(title string) string {
	title = strings.ReplaceAll(strings.ToLower(title), "-", " ")
	return strings.ReplaceAll(title, " the ", " ")
}

// sameTitle reports whether two titles are one, allowing for the words that
// translations take turns in for the same Chinese rank.
func sameTitle(a, b string) bool {
	return a == b || foldRank(a) == foldRank(b)
}

var rankWords = strings.NewReplacer("investigator", "researcher", "inspector", "researcher", "ombudsman", "researcher", "counsel", "researcher", "consultant", "researcher")

func foldRank(title string) string {
	if !strings.Contains(title, " level ") {
		return title
	}
	return rankWords.Replace(title)
}

// shortTitle reports whether title is short for long: Secretary for Secretary
// of the Party Committee, president for vice president.
func shortTitle(title, long string) bool {
	return strings.HasSuffix(long, " "+title) || strings.HasPrefix(long, title+" of ") || strings.HasPrefix(long, title+" in ")
}

// isDeputyOf reports whether long is the post of the deputy of title, who is somebody
// else: deputy secretary-general.
func isDeputyOf(title, long string) bool {
	rank, ok := strings.CutSuffix(long, " "+title)
	return ok && (rank == "deputy" || rank == "vice" || rank == "assistant" || rank == "associate")
}

// sameBody reports whether the bodies of two posts are one: the same words, or
// the same head noun and most words.
func sameBody(a, b *heldPost) bool {
	if strings.EqualFold(a.post.Org, b.post.Org) {
		return true
	}
	x, y := a.place(), b.place()
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) == 0 {
		return false
	}
	same := 0
	for _, w := range x {
		for _, v := range y {
			if w == v {
				same++
				break
			}
		}
	}
	return same*4 >= len(x)*3 && same > 0
}

// bodyWords gives the words of the name of a body that tell it from others.
func bodyWords(name string) []string {
	var out []string
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		switch w = strings.Trim(w, ",.'’()"); w {
		case "of", "the", "and", "for", "in", "at", "city", "municipal", "provincial", "province", "county", "district":
		default:
			out = append(out, w)
		}
	}
	return out
}

// reportSpeeches adds the speeches to the findings; mentionOf gives for each
// person one of its mentions there.
func (s *reader) reportSpeeches(f *mention.Findings, speeches []speech, mentionOf []int) {
	for _, q := range speeches {
		who, by := -1, mention.Span{}
		if q.person < 0 {
			by = s.span(q.by[0], q.by[1])
		} else if who = mentionOf[q.person]; who < 0 {
			continue
		}
		text := s.span(q.start, q.end)
		at := text
		if q.direct {
			at = s.span(q.start-1, min(q.end+1, len(s.toks)-1))
		}
		f.Speeches = append(f.Speeches, mention.Speech{Who: who, Text: text, Direct: q.direct, Span: at, By: by})
	}
}
