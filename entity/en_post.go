package entity

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// enPost is a title with the body it is held at, before it is known by whom.
type enPost struct {
	title          Span
	first, head    int // tokens of the title's first word and of its head noun
	org            Span
	named          enOrg // org where it is a name; end is 0 where it is not
	former, acting bool
	plural         bool
	inherits       bool // a post that takes the body named before where it has none
	body           bool // org is, or holds, a body of its own
	within         Span // the body named in org, a phrase in small letters: surgery at | Lindal Hospital
}

// postRun is a run of posts joined by "and" or commas: posts[from:to].
type postRun struct{ from, to, end int }

// postsAt reads the posts that begin at token i: "Secretary of the Party
// Committee and Dean of Lindal Hospital". They are added to s.posts.
func (s *enScan) postsAt(i int) (postRun, bool) {
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
		tight := ok && s.nameFollows(after) && (owned && !titled || s.toks[end].kind == enComma || s.posts[mark-1].org != (Span{}))
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
func (s *enScan) leadsToName(i, after int) bool {
	if s.toks[i].kind != enComma || !s.isAnd(i+1) || !s.isWord(i+2, wThe) || s.toks[after].kind != enComma {
		return false
	}
	name, ok := s.nameAt(after + 1)
	return ok && name.score >= enoughForName && !(s.toks[name.end].kind == enComma && s.titleAfter(name.end+1))
}

// labels reports whether the dash or colon at token i stands between a post and
// the name of who holds it: Chairman: Ivo Marsh.
func (s *enScan) labels(i int) bool {
	if k := s.toks[i].kind; k != enColon && (k != enDash || !s.toks[i].blank) || !s.toks[i+1].blank || !s.capital(i+1) {
		return false
	}
	if i == 0 || len(s.items) > 0 && s.items[len(s.items)-1].end == i && s.items[len(s.items)-1].kind != itemPosts {
		return false
	}
	name, ok := s.nameAt(s.skipTitles(i + 1))
	return ok && name.score >= enoughForName
}

// skipTitles steps over the capitalised words of a rank before a name: Professor.
func (s *enScan) skipTitles(i int) int {
	for k := i; k < i+3; k++ {
		if !s.is(k, lexicon.Rank|lexicon.Modifier) || !s.capital(k) {
			return k
		}
	}
	return i
}

// joinsAsComma reports whether the dash at token i stands for the comma between
// a name and its post: Dana Whitlow — Professor of Music — will speak.
func (s *enScan) joinsAsComma(i int) bool {
	n := len(s.items)
	if n == 0 || s.items[n-1].kind != itemName || s.items[n-1].end != i || s.toks[i].kind != enDash || !s.toks[i].blank || !s.toks[i+1].blank {
		return false
	}
	return s.titleAfter(i + 1)
}

// behindName reports whether the last items are a name and a comma.
func (s *enScan) behindName() bool {
	n := len(s.items)
	return n > 1 && s.items[n-1].kind == itemComma && s.items[n-2].kind == itemName
}

// behindTitled reports whether the last items are posts, the name right behind
// them, and a comma, so that what follows is of somebody else: Dean A, | secretary
// and president B.
func (s *enScan) behindTitled() bool {
	n := len(s.items)
	return n > 2 && s.behindName() && s.items[n-3].kind == itemPosts && s.isPostOf(n-3)
}

// isPostOf reports whether the posts at item i end right before the name behind
// them and hold more than a rank.
func (s *enScan) isPostOf(i int) bool {
	run := s.items[i].run
	if run.to == run.from || s.posts[run.to-1].plural {
		return false
	}
	return s.is(s.posts[run.to-1].head, lexicon.Head)
}

// joinedPost finds the title that "and" or a comma at token i joins to the
// post before.
func (s *enScan) joinedPost(i int) (int, bool) {
	start := i
	if s.toks[i].kind == enComma || s.toks[i].kind == enSlash {
		i++
	}
	if s.isAnd(i) || s.isWord(i, wCum) {
		i++
	}
	if i == start {
		return 0, false
	}
	i = s.skipArticle(i)
	title, ok := s.title(i)
	return i, ok && s.isPost(title)
}

// skipArticle steps over articles and adverbs of time before a title.
func (s *enScan) skipArticle(i int) int {
	for range 3 {
		switch {
		case s.isWord(i, wA), s.isWord(i, wAn), s.isWord(i, wThe), s.isWord(i, wAlso), s.isWord(i, wNow), s.isWord(i, wCurrently), s.isWord(i, wConcurrently), s.isWord(i, wIts), s.isWord(i, wHis), s.isWord(i, wHer), s.isWord(i, wTheir):
			i++
		default:
			return i
		}
	}
	return i
}

// nameFollows reports whether a name stands at token i with nothing between.
func (s *enScan) nameFollows(i int) bool {
	if !s.capital(i) || !s.toks[i].blank {
		return false
	}
	if s.nameStarts(i) {
		return true
	}
	if name, ok := s.nameAt(i); ok && name.score >= 3 {
		return true
	}
	// After a title one word that could be a surname is enough.
	return s.nameable(i) && !s.is(i, notInNames)
}

// shareOrg gives the posts of a run that name no body the body of the post
// they are joined to: "President and Treasurer of the Society".
func (s *enScan) shareOrg(run postRun) {
	for k := run.to - 2; k >= run.from; k-- {
		post, next := &s.posts[k], s.posts[k+1]
		switch {
		case post.org != (Span{}) || !(post.inherits && next.inherits) && !(s.isRank(post) && s.isRank(&next)):
		case next.body && !s.isPlainUnit(next):
			post.org, post.body = next.org, next.body
		case next.within != (Span{}):
			post.org, post.body = next.within, true
		}
	}
}

// isRank reports whether post is an academic rank with its subject: professor of
// music.
func (s *enScan) isRank(post *enPost) bool {
	return s.is(post.head, lexicon.Rank) && !s.is(post.head, lexicon.Head) && post.title.End > int(s.toks[post.head].end)
}

// isPlainUnit reports whether the body of post is only a part of one, such as
// a department: its head is not the head of all.
func (s *enScan) isPlainUnit(post enPost) bool {
	return post.named.end > 0 && post.named.unit && post.named.inner == 0 && !post.named.body
}

// postAt reads one post at token i: a title, what it is of, and the body.
func (s *enScan) postAt(i int) (int, bool) {
	title, ok := s.title(i)
	if !ok || !s.isPost(title) {
		return i, false
	}
	post := enPost{first: title.start, head: title.head, former: title.former, acting: title.acting, plural: title.plural, inherits: s.isHeadPost(title)}
	if title.org >= 0 {
		post.org = s.span(title.org, title.start)
		if s.capital(title.org) && title.start > title.org+1 && s.is(title.start-1, lexicon.Org) {
			org := enOrg{start: title.org, end: title.start}
			s.describe(&org, title.start-1)
			post.named, post.body = org, true
		}
	}
	start, end := title.start, title.end
	next := end
	if post.org == (Span{}) {
		end, next = s.postTail(&post, end)
	}
	post.title = s.span(start, end)
	end = max(end, next)
	if post.org != (Span{}) {
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

// skipPlace steps over where a body is, between commas behind it, before a name or
// a title: dean of Lindal College, | Farhill, Wash., | Professor Ivo Marsh.
func (s *enScan) skipPlace(i int) int {
	k := i
	for range 2 {
		if s.toks[k].kind != enComma || !s.capital(k+1) || !s.is(k+1, lexicon.Place) && !s.isPlace(k+1) {
			break
		}
		if s.isPlace(k + 1) {
			k++ // South Africa
		}
		k += 2
	}
	if k == i || s.toks[k].kind != enComma {
		return i
	}
	if next := s.skipThe(k + 1); s.nameStarts(next) || s.capital(next) && (s.is(next, lexicon.Honor) || s.titleAt(next) && !s.behindName()) {
		return k
	}
	return i
}

// postTail reads what follows the words of a title from token i on: a subject
// that is part of the title, then the body. It returns the end of the title
// and the end of all.
func (s *enScan) postTail(post *enPost, i int) (titleEnd, end int) {
	titleEnd = i
	if s.toks[i].kind == enParenOpen && s.isAcronym(i+1) && s.toks[i+2].kind == enParenClose {
		if _, end = s.postTail(post, i+3); post.org != (Span{}) {
			return i, end // Vice-Chancellor (VC) of Lindal University
		}
		return i, i
	}
	c := s.toks[post.head].class
	for range 3 {
		if !s.isPostPreposition(titleEnd) && !(s.isWord(titleEnd, wTo) && (c&(lexicon.Topic|lexicon.State) != 0 || s.isCommissioner(post.head)) && s.capital(s.skipDeterminer(titleEnd+1))) {
			break
		}
		k := s.skipDeterminer(titleEnd + 1)
		if s.isWord(titleEnd, wTo) {
			post.inherits = false
			return s.capitalsEnd(k), s.capitalsEnd(k) // Ambassador to Farhill
		}
		if organ := s.partyOrgan(k); organ > k && s.isWord(titleEnd, wOf) {
			titleEnd = organ
			continue
		}
		if s.isWord(titleEnd, wOf) || s.isWord(titleEnd, wFor) || s.isWord(titleEnd, wIn) {
			if c&lexicon.Rank != 0 || c&lexicon.Topic != 0 || s.isWord(titleEnd, wFor) && s.leads(post) || k == titleEnd+1 && s.isOfficer(post.head) && (!s.capital(k) || s.is(k, lexicon.Common|lexicon.TitleNoun)) {
				if subject := s.subjectEnd(k); subject > k {
					if s.isWord(titleEnd, wFor) && (s.is(post.head, lexicon.Topic) || s.isWord(post.head, wSecretary)) {
						post.inherits = false // Under Secretary for Health: of the government
					}
					if !s.isWord(k, wState) || subject > k+1 {
						c = lexicon.Head // one subject only, but Minister of State for Health
					}
					titleEnd = subject
					continue
				}
			}
			if person := s.personNoun(k); person > k {
				titleEnd = person
				continue
			}
		}
		return s.postOrg(post, titleEnd, k)
	}
	if s.toks[titleEnd].kind == enComma {
		return s.commaOrg(post, titleEnd)
	}
	return titleEnd, titleEnd
}

// isCommissioner reports whether the noun at token i is of those who are sent to
// other states.
func (s *enScan) isCommissioner(i int) bool {
	switch s.word(i) {
	case "Commissioner", "commissioner", "Representative", "representative", "Observer", "Delegate":
		return true
	}
	return false
}

// isPostPreposition reports whether token i joins a title to a body.
func (s *enScan) isPostPreposition(i int) bool {
	return s.isWord(i, wOf) || s.isWord(i, wAt) || s.isWord(i, wFor) || s.isWord(i, wWith) && s.capital(s.skipDeterminer(i+1)) || s.isWord(i, wIn) || s.isWord(i, wFrom)
}

// skipDeterminer steps over articles and pronouns before the name of a body.
// "our" is left: "our hospital" is a body.
func (s *enScan) skipDeterminer(i int) int {
	for range 2 {
		if s.isWord(i, wThe) || s.isWord(i, wA) || s.isWord(i, wAn) || s.isWord(i, wIts) || s.isWord(i, wThis) || s.isWord(i, wThat) || s.isWord(i, wHis) || s.isWord(i, wHer) || s.isWord(i, wTheir) {
			i++
		}
	}
	if s.capital(i) && s.capital(i+1) && strings.HasSuffix(s.word(i), "-based") {
		i++ // Lindal-based | Crest Advisory
	}
	return i
}

// partyOrgan is the end of the name of an organ that every body has, so that
// a post in it is a title: Secretary of the Party Branch | of X.
func (s *enScan) partyOrgan(k int) int {
	two := func(a, b enMarker) bool { return s.isWord(k, a) && s.isWord(k+1, b) }
	switch {
	case two(wYouth, wLeague) && s.isWord(k+2, wCommittee) && !s.capital(k+3):
		return k + 3
	case s.is(k+2, lexicon.OrgUnit|lexicon.OrgBody) && s.capital(k+2):
		return k // Party Committee Office
	case two(wParty, wCommittee), two(wParty, wBranch), two(wParty, wGroup), two(wStanding, wCommittee), two(wLabor, wUnion), two(wLabour, wUnion),
		two(wTrade, wUnion), two(wDiscipline, wCommittee), two(wGeneral, wBranch), two(wDisciplinary, wCommittee):
		return k + 2
	case (s.isWord(k, wParty) || s.isWord(k, wDiscipline)) && (s.isWord(k+1, wGeneral) || s.isWord(k+1, wWorking) || s.isWord(k+1, wInspection) || s.isWord(k+1, wLeadership)) &&
		(s.isWord(k+2, wBranch) || s.isWord(k+2, wCommittee) || s.isWord(k+2, wCommission) || s.isWord(k+2, wGroup)):
		return k + 3
	case s.isWord(k, wGeneral) && s.isWord(k+1, wParty) && s.isWord(k+2, wBranch):
		return k + 3
	case two(wYouth, wLeague):
		if s.isWord(k+2, wCommittee) || s.isWord(k+2, wBranch) {
			return k + 3
		}
		return k + 2
	}
	return k
}

// postOrg reads the body at token k; the title ends at titleEnd so far. It
// returns the end of the title, which a department may move, and of all.
func (s *enScan) postOrg(post *enPost, titleEnd, k int) (int, int) {
	if unit := s.lowerDepartment(k); unit > k {
		if org, ok := s.orgAt(s.skipThe(unit + 1)); ok && org.kind == Hospital && org.body {
			post.org, post.body, post.named = s.span(org.start, org.end), true, org
			return unit, org.end
		}
	}
	if s.isWord(k, wOur) {
		if end, _ := s.lowerPhrase(k + 1); end > k+1 {
			post.org, post.body = s.span(k, end), true
			return titleEnd, end
		}
	}
	if org, ok := s.orgAt(k); ok {
		return s.postBody(post, org, titleEnd, k)
	}
	if s.capital(k) {
		return titleEnd, s.postCapitals(post, titleEnd, k)
	}
	return titleEnd, s.postSmall(post, titleEnd, k)
}

// postBody takes the named body org at token k to the post, or its unit to the
// title: "head of the Department of X | of the hospital".
func (s *enScan) postBody(post *enPost, org enOrg, titleEnd, k int) (int, int) {
	s.stretchOrg(&org)
	isTitle := post.head >= 0
	if isTitle && org.unit && s.isWord(org.end, wOf) && s.isWord(org.end+1, wThe) && s.is(org.end+2, lexicon.OrgBody) && s.toks[org.end+2].shape == shapeLower {
		post.org = s.span(org.end+2, org.end+3)
		return org.end, org.end + 3
	}
	if isTitle && s.departmentInTitle(org, k) {
		titleEnd = s.beforeInner(org)
		post.org, post.body = s.span(org.inner, org.end), true
		post.named = enOrg{start: org.inner, end: org.end, kind: org.kind, body: true}
		return titleEnd, org.end
	}
	post.org, post.body, post.named = s.span(k, org.end), org.body, org
	return titleEnd, org.end
}

// postCapitals takes capitals that no head noun tells to be a body to the
// post: LRC, Lindal, the Danish consulate. It returns the end of all.
func (s *enScan) postCapitals(post *enPost, titleEnd, k int) int {
	end := s.capitalsEnd(k)
	if end == k {
		return titleEnd
	}
	if s.is(end, lexicon.OrgBody|lexicon.OrgUnit) && s.toks[end].kind == enWord {
		end++ // the Danish consulate
	} else if more, _ := s.lowerPhrase(end); more > end+1 && s.is(k, lexicon.People) {
		end = more // the Lindal people's political conference
	}
	if s.toks[end].kind == enPossessive {
		if !s.is(end+1, lexicon.OrgBody|lexicon.OrgUnit) {
			return titleEnd
		}
		end += 2 // Whitlow's lab
	}
	end = max(end, s.topicEnd(k))
	if s.isWord(end, wOf) || s.isWord(end, wAt) {
		if body, ok := s.orgAt(s.skipThe(end + 1)); ok {
			end, post.named = body.end, body
		}
	}
	post.org, post.body = s.span(k, end), s.toks[k].shape == shapeUpper
	return end
}

// postSmall takes a phrase in small letters to the post: "the search
// committee", "cardiac surgery at Lindal Hospital". It returns the end of all.
func (s *enScan) postSmall(post *enPost, titleEnd, k int) int {
	if org := s.unitNamedBefore(k); org != (Span{}) {
		post.org, post.body = org, true
		return k + 1
	}
	end, isBody := s.lowerPhrase(k)
	if end == k || !isBody && !s.isWord(titleEnd, wOf) && !s.isWord(titleEnd, wAt) {
		return titleEnd
	}
	if !isBody {
		if list := s.listEnd(end); list > end {
			end = list
			if org, ok := s.orgAt(s.skipThe(end + 1)); ok && s.isChainWord(end) {
				end = org.end
			}
		}
	}
	if at := end; s.isWord(at, wAt) && !isBody {
		if more := s.capitalsEnd(s.skipThe(at + 1)); more > at+1 && !s.isWord(more-1, wThe) {
			end = more // oncology at Lindal
		}
	}
	if org, ok := s.orgIn(k, end); ok {
		s.orgs = append(s.orgs, org)
		post.within = s.span(org.start, org.end)
	}
	post.org, post.body = s.span(k, end), false
	return end
}

// orgIn gives the organisation named in tokens [k, end), the body of a post:
// surgery at | Lindal Hospital.
func (s *enScan) orgIn(k, end int) (enOrg, bool) {
	for ; k < end; k++ {
		if !s.capital(k) {
			continue
		}
		if org, ok := s.orgAt(k); ok && org.end <= end {
			return org, true
		}
	}
	return enOrg{}, false
}

// beforeInner is the end of the unit of org: "Department of X" of "Department
// of X of the Y Hospital". What parts it from the body is one token, a
// preposition or a comma, and perhaps an article.
func (s *enScan) beforeInner(org enOrg) int {
	if s.isWord(org.inner-1, wThe) {
		return org.inner - 2
	}
	return org.inner - 1
}

// departmentInTitle reports whether the unit of org is part of the title:
// the head of a department of a hospital is "chair of the Department of
// X", the head of a section of an authority is "chief" of all of it.
func (s *enScan) departmentInTitle(org enOrg, k int) bool {
	if org.inner == 0 || !org.unit {
		return false
	}
	department := false
	for j := k; j < org.inner; j++ {
		department = department || s.isWord(j, wDepartment) || s.isWord(j, wCenter) && !s.isWord(k-1, wThe)
	}
	if !department {
		return false
	}
	if org.kind == Hospital {
		return true
	}
	inner, ok := s.orgAt(org.inner)
	return ok && inner.unit && inner.inner > 0
}
