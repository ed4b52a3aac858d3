package en

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Posts without a body of their own take one from what stands before them in the
// sentence: "president of X, vice president B". It must be near, of the same clause,
// and not what somebody was made something else at.

// inherit gives the posts of a sentence that name no body the one named last
// before: "president of Lindal Hospital A, vice president B".
func (s *sheet) inherit() {
	var body, appointed mention.Span // the last body, and the last one that somebody was made something of
	near := false                    // nothing but names and posts since body
	var maker mention.Span           // the body that appoints somebody
	var its mention.Span             // the body named last, in whatever place
	fronted := s.fronted()
	for i := range s.items {
		item := &s.items[i]
		near = near && item.kind != itemOther
		switch {
		case item.kind == itemOrg:
			maker = s.span(item.start, item.end)
			its = maker
		case item.kind == itemName && maker != (mention.Span{}) && !s.appoints(s.beforeHonor(item.start-1)):
			maker = mention.Span{}
		}
		if item.kind != itemPosts {
			continue
		}
		joins := !s.behindMade(i)
		if joins {
			maker = s.joined(i)
		}
		if i == fronted {
			joins, maker = true, s.span(s.items[1].start, s.items[1].end)
		}
		if maker != (mention.Span{}) {
			for p := item.run.from; p < item.run.to; p++ {
				if post := &s.posts[p]; post.org == (mention.Span{}) && (post.inherits || joins) {
					post.org = maker
				}
			}
		}
		as := i > 0 && s.items[i-1].kind == itemAs
		for p := item.run.from; p < item.run.to; p++ {
			post := &s.posts[p]
			if post.named.end > 0 {
				s.orgs = append(s.orgs, post.named)
			}
			if as && !post.former && post.org != (mention.Span{}) {
				appointed = post.org
			}
			switch {
			case post.org == (mention.Span{}) && post.inherits && its != (mention.Span{}) && s.isIts(post.first-1):
				post.org = its
			case post.org == (mention.Span{}) && post.inherits && as:
				post.org = appointed
			case post.org == (mention.Span{}) && post.inherits && (near || s.isDeputy(post)):
				post.org = body
			case post.body && post.inherits:
				body, near = post.org, !s.isPlainUnit(*post)
			}
			if post.org != (mention.Span{}) && post.body {
				its = post.org
			}
		}
	}
}

// fronted gives the item of the posts of a sentence that begins with where they are held:
// At Lindal Hospital (LH), Clare Holm is | dean. It is -1 for none.
func (s *sheet) fronted() int {
	if len(s.items) < 6 || !s.isWord(s.items[0].start, wAt) || s.items[1].kind != itemOrg || s.skipThe(s.items[0].start+1) != s.items[1].start {
		return -1
	}
	k := 2
	if s.toks[s.items[k].start].kind == openToken {
		k++
	}
	for _, kind := range [...]itemKind{itemComma, itemName, itemAs, itemPosts} {
		if kind == itemAs && k < len(s.items) && s.items[k].kind == itemOther && s.servesAs(s.items[k].end) {
			k++ // serves as
		}
		if k == len(s.items) || s.items[k].kind != kind {
			return -1
		}
		k++
	}
	if run := s.items[k-1].run; run.from == run.to || s.is(s.posts[run.from].head, lexicon.State) {
		return -1 // At Lindal Hospital, the mayor is a guest
	}
	return k - 1
}

// behindMade reports whether the posts at item i stand right behind a name, or
// behind a name, a comma of its degrees perhaps, and "as".
func (s *sheet) behindMade(i int) bool {
	if i > 0 && s.items[i-1].kind == itemAs {
		if i--; i > 0 && s.items[i-1].kind == itemComma {
			i--
		}
	}
	return i > 0 && s.items[i-1].kind == itemName
}

// joined gives the body that somebody joins, or is called to by, as what the posts
// at item i say: joined the Lindal Trust in 2015 as | treasurer.
func (s *sheet) joined(i int) mention.Span {
	const longestBetween = 5
	if i < 2 || s.items[i-1].kind != itemAs || !s.isWord(s.items[i-1].start, wAs) {
		return mention.Span{}
	}
	if body := s.joinedBefore(s.items[i-1].start - 1); body != (mention.Span{}) {
		return body
	}
	k := i - 2
	if item := &s.items[k]; item.kind == itemOther && item.end-item.start <= longestBetween && k > 0 {
		k--
	}
	org := &s.items[k]
	if org.kind != itemOrg {
		return mention.Span{}
	}
	verb := org.start - 1
	if verb > 0 && s.isWord(verb, wThe) {
		verb--
	}
	if verb < 1 {
		return mention.Span{}
	}
	if s.isWord(verb, wBy) {
		if s.appoints(verb - 1) {
			return s.span(org.start, org.end)
		}
		return mention.Span{}
	}
	if s.isJoining(verb) {
		return s.span(org.start, org.end)
	}
	return mention.Span{}
}

// isJoining reports whether token i is a verb of becoming one of a body.
func (t *tokens) isJoining(i int) bool {
	switch t.word(i) {
	case "joined", "joins", "join", "joining", "rejoined", "rejoins", "rejoin":
		return true
	}
	return false
}

// joinedBefore finds the body that "joins the School", ending with token i, means:
// the last one named before whose name holds that noun.
func (s *sheet) joinedBefore(i int) mention.Span {
	if i < 2 || !s.is(i, lexicon.OrgBody|lexicon.OrgUnit) || !s.isWord(i-1, wThe) {
		return mention.Span{}
	}
	if !s.isJoining(i - 2) {
		return mention.Span{}
	}
	for n := len(s.orgs) - 1; n >= 0 && i-s.orgs[n].end < 80; n-- {
		org := &s.orgs[n]
		for j := org.start; j < org.end; j++ {
			if s.toks[j].hash == s.toks[i].hash {
				return s.span(org.start, org.end)
			}
		}
	}
	if s.capital(i) {
		return mention.Span{}
	}
	return s.span(i, i+1) // joined the company
}

// beforeHonor steps back over the honorific at token i, if there is one.
func (t *tokens) beforeHonor(i int) int {
	if t.is(i, lexicon.Honor) {
		return i - 1
	}
	return i
}

// isDeputy reports whether post is a deputy's, whose body is that of a chief
// named farther off.
func (t *tokens) isDeputy(post *foundPost) bool {
	if word := t.word(post.first); len(word) > 5 && strings.EqualFold(word[:5], "vice-") {
		return !strings.EqualFold(word[5:], "chancellor")
	}
	return t.isOne(post.first, wVice, wDeputy, wAssistant)
}

// isIts reports whether token i is "its", perhaps before a word that tells when:
// its | then chairman.
func (t *tokens) isIts(i int) bool {
	if t.is(i, lexicon.Former|lexicon.Qualifier) {
		i--
	}
	return t.isWord(i, wIts)
}
