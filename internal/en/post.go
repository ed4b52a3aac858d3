package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Posts: a title, its subject, and the body behind it; several, joined by "and" or
// commas, are one run. A comma joins the next title only where no name follows that it
// could belong to.

// postsAt reads the posts that begin at token i: "Secretary of the Party
// Committee and Dean of Lindal Hospital". They are added to s.posts.
func (s *sheet) postsAt(i int) (postRun, bool) {
	run := postRun{from: len(s.posts)}
	owned, titled := s.behindName(), s.behindTitled()
	end, ok := s.postAt(i)
	if !ok {
		return run, false
	}
	for len(s.posts)-run.from < 12 {
		if s.nameFollows(end) {
			break
		}
		next, joined := s.joinedPost(end)
		if !joined {
			break
		}
		mark := len(s.posts)
		after, ok := s.postAt(next)
		// "A, head of D and dean B": the dean is B. "Secretary and dean B" is both.
		if ok && s.labels(after) {
			s.posts = s.posts[:mark] // A, student of B, tutor: C
			break
		}
		tight := ok && s.nameFollows(after) && (owned && !titled || s.toks[end].kind == commaToken || s.posts[mark-1].org != (mention.Span{}))
		if !ok || tight || owned && s.leadsToName(end, after) || s.posts[len(s.posts)-1].plural && !s.posts[mark-1].plural {
			s.posts = s.posts[:mark]
			break
		}
		end = after
	}
	run.to, run.end = len(s.posts), end
	s.shareOrg(run)
	return run, true
}

// leadsToName reports whether the post that ", and the" at token i joins, and
// that ends before token after, is of the person named behind it: "A, envoy of
// B, and the envoy of C, Ms D, spoke".
func (t *tokens) leadsToName(i, after int) bool {
	if t.toks[i].kind != commaToken || !t.isAnd(i+1) || !t.isWord(i+2, wThe) || t.toks[after].kind != commaToken {
		return false
	}
	name, ok := t.nameAt(after + 1)
	return ok && name.score >= enoughForName && !(t.toks[name.end].kind == commaToken && t.titleAfter(name.end+1))
}

// labels reports whether the dash or colon at token i stands between a post and
// the name of who holds it: Chairman: Ivo Marsh.
func (s *sheet) labels(i int) bool {
	if k := s.toks[i].kind; k != colonToken && (k != dashToken || !s.toks[i].blank) || !s.toks[i+1].blank || !s.capital(i+1) {
		return false
	}
	if len(s.items) > 0 && s.items[len(s.items)-1].end == i && s.items[len(s.items)-1].kind != itemPosts {
		return false
	}
	if s.aboutSomebody(i) {
		return false
	}
	name, ok := s.nameAt(s.skipTitles(i + 1))
	return ok && name.score >= enoughForName
}

// aboutSomebody reports whether the words before the mark at token i only announce
// who is told of: About the expert |: Li Wen.
func (t *tokens) aboutSomebody(i int) bool {
	for k := i - 1; k >= 0 && i-k < 5 && t.toks[k].kind == wordToken; k-- {
		switch t.word(k) {
		case "About", "about", "Introducing", "Introduction", "Profile":
			return true
		}
	}
	return false
}

// skipTitles steps over the capitalised words of a rank before a name: Professor.
func (t *tokens) skipTitles(i int) int {
	for k := i; k < i+3; k++ {
		if !t.is(k, lexicon.Rank|lexicon.Modifier) || !t.capital(k) {
			return k
		}
	}
	return i
}

// joinsAsComma reports whether the dash at token i stands for the comma between
// a name and its post: Dana Whitlow — Professor of Music — will speak.
func (s *sheet) joinsAsComma(i int) bool {
	n := len(s.items)
	if n == 0 || s.items[n-1].kind != itemName || s.items[n-1].end != i || s.toks[i].kind != dashToken || !s.toks[i].blank || !s.toks[i+1].blank {
		return false
	}
	return s.titleAfter(i + 1)
}

// behindTitled reports whether the last items are posts, the name right behind
// them, and a comma, so that what follows is of somebody else: Dean A, | secretary
// and president B.
func (s *sheet) behindTitled() bool {
	n := len(s.items)
	return n > 2 && s.behindName() && s.items[n-3].kind == itemPosts && s.isPostOf(n-3)
}

// isPostOf reports whether the posts at item i end right before the name behind
// them and hold more than a rank.
func (s *sheet) isPostOf(i int) bool {
	run := s.items[i].run
	if run.to == run.from || s.posts[run.to-1].plural {
		return false
	}
	return s.is(s.posts[run.to-1].head, lexicon.Head)
}

// joinedPost finds the title that "and" or a comma at token i joins to the
// post before.
func (t *tokens) joinedPost(i int) (int, bool) {
	start := i
	if t.toks[i].kind == commaToken || t.toks[i].kind == slashToken {
		i++
	}
	if t.isAnd(i) || t.isWord(i, wCum) {
		i++
	}
	if i == start {
		return 0, false
	}
	i = t.skipArticle(i)
	title, ok := t.title(i)
	return i, ok && t.isPost(title)
}

// skipArticle steps over articles and adverbs of time before a title.
func (t *tokens) skipArticle(i int) int {
	for range 3 {
		switch {
		case t.isOne(i, wA, wAn, wThe, wAlso, wNow, wCurrently, wConcurrently, wIts, wHis, wHer, wTheir):
			i++
		default:
			return i
		}
	}
	return i
}

// nameFollows reports whether a name stands at token i with nothing between.
func (t *tokens) nameFollows(i int) bool {
	if !t.capital(i) || !t.toks[i].blank {
		return false
	}
	if t.nameStarts(i) {
		return true
	}
	if name, ok := t.nameAt(i); ok && name.score >= 3 {
		return true
	}
	// After a title one word that could be a surname is enough.
	return t.nameable(i) && !t.is(i, notInNames)
}

// shareOrg gives the posts of a run that name no body the body of the post
// they are joined to: "President and Treasurer of the Society".
func (s *sheet) shareOrg(run postRun) {
	for k := run.to - 2; k >= run.from; k-- {
		post, next := &s.posts[k], s.posts[k+1]
		switch {
		case post.org != (mention.Span{}) || !(post.inherits && next.inherits) && !(s.isRank(post) && s.isRank(&next)) && !s.isCallingAnd(post, &next):
		case next.body && !s.isPlainUnit(next), s.isFounder(&next), s.isWord(post.head, wChair) && next.named.unit:
			post.org, post.body = next.org, next.body // CEO and co-founder of Seaview
		case next.within != (mention.Span{}):
			post.org, post.body = next.within, true
		}
	}
}

// isFounder reports whether post is that of a founder of what is written in capitals,
// which then is a body.
func (t *tokens) isFounder(post *foundPost) bool {
	switch strings.ToLower(t.word(post.head)) {
	case "founder", "co-founder", "cofounder":
		return post.org.End > post.org.Start && t.text[post.org.Start] >= 'A' && t.text[post.org.Start] <= 'Z'
	}
	return false
}

// isCallingAnd reports whether "and" joins a calling and a post which leads, both in
// capitals: Consultant Cardiologist and | Clinical Lead, Lecturer and | Curator.
func (t *tokens) isCallingAnd(post, next *foundPost) bool {
	const calling = lexicon.Profession | lexicon.Rank
	return t.isAnd(next.first-1) && t.capital(post.head) && t.capital(next.head) && !next.plural &&
		(next.inherits && t.is(post.head, calling) || post.inherits && t.is(next.head, calling))
}

// isRank reports whether post is an academic rank with its subject: professor of
// music.
func (t *tokens) isRank(post *foundPost) bool {
	return t.isBut(post.head, lexicon.Rank, lexicon.Head) && post.title.End > int(t.toks[post.head].end)
}

// isPlainUnit reports whether the body of post is only a part of one, such as
// a department: its head is not the head of all.
func (t *tokens) isPlainUnit(post foundPost) bool {
	return post.named.end > 0 && post.named.unit && post.named.inner == 0 && !post.named.body
}

// postAt reads one post at token i: a title, what it is of, and the body.
func (s *sheet) postAt(i int) (int, bool) {
	title, ok := s.title(i)
	if !ok || !s.isPost(title) {
		return i, false
	}
	post := foundPost{first: title.start, head: title.head, former: title.former, acting: title.acting, plural: title.plural, inherits: s.isHeadPost(title)}
	if title.org >= 0 {
		post.org = s.span(title.org, title.start)
		if s.capital(title.org) && title.start > title.org+1 && s.is(title.start-1, lexicon.Org) {
			org := body{start: title.org, end: title.start}
			s.describe(&org, title.start-1)
			post.named, post.body = org, true
		}
	}
	start, end := title.start, title.end
	next := end
	if post.org == (mention.Span{}) {
		end, next = s.postTail(&post, end)
	}
	post.title = s.span(start, end)
	end = max(end, next)
	if post.org != (mention.Span{}) {
		end = s.skipPlace(end)
	}
	if s.isWord(end, wRepresentatives) || s.isWord(end, wRepresentative) && !s.capital(end) {
		// School doctor representatives A and B are school doctors.
		post.plural = s.isWord(end, wRepresentatives)
		end++
	}
	s.posts = append(s.posts, post)
	return end, true
}
