package en

import (
	"slices"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Who holds which post in a sentence. A chain is read twice, as if posts followed
// their names and as if they preceded them; the reading that leaves fewer posts and
// names over wins. A post right before a name, without a comma, is that name's in
// either.

// link joins the posts of a sentence to its names.
func (s *linker) link() {
	switch {
	case s.kinds&(1<<itemName) != 0:
		s.settleWeak()
		s.succeed()
		s.linkChains()
		s.noteSubject()
	case s.kinds&(1<<itemPosts|1<<itemAs) == 1<<itemPosts|1<<itemAs:
		s.linkPronoun()
	}
	if s.kinds&(1<<itemPosts) != 0 {
		s.inherit()
	}
}

// linkChains links chain after chain.
func (s *linker) linkChains() {
	life := s.isLife()
	for i := 0; i < len(s.items); {
		if k := s.items[i].kind; k != itemName && k != itemPosts && k != itemAs {
			i++
			continue
		}
		chain, next := s.chain(i)
		s.elements = chain[:0]
		if len(chain) > 0 {
			if chain[0].as && s.turnedRound(chain, i) {
				chain[0].as = false
			}
			for k, e := range chain {
				if life && !s.hasName(chain) {
					s.holdFar(e, i)
					continue
				}
				if !e.as || e.isName() || k > 0 && k+1 < len(chain) && chain[k+1].isName() {
					break
				}
				s.bodyWhere(i, e.run)
				s.holdFar(e, i) // resigned as A and was named as B
			}
			s.linkChain(chain)
		}
		i = max(next, i+1)
	}
}

// turnedRound reports whether the posts that chain begins with, behind "are" or
// "as" at item i, are of the name behind them: Present was the dean, Ivo Marsh.
func (s *sheet) turnedRound(chain []element, i int) bool {
	if len(chain) < 2 || !chain[1].isName() || !chain[1].comma || s.isPronoun(s.items[0].start) {
		return false
	}
	for k := range s.items[:i] {
		if s.items[k].kind == itemName {
			return false
		}
	}
	return !s.is(s.items[chain[1].item].end, lexicon.Say|lexicon.That)
}

// isLife reports whether the sentence tells the life of the person named first, so
// that all posts without a name are of this person: Li Wen, male, born in 1968, chief
// physician, is dean of X.
func (s *sheet) isLife() bool {
	first := 0
	for first < len(s.items) && s.items[first].kind != itemName {
		first++ // About the speaker: Li Wen
	}
	if first+2 >= len(s.items) {
		return false
	}
	i := s.items[first].end
	if s.toks[i].kind != commaToken {
		return false
	}
	return s.isOne(i+1, wMale, wFemale, wBorn)
}

// hasName reports whether a name is among chain.
func (t *tokens) hasName(chain []element) bool {
	for k := range chain {
		if chain[k].isName() {
			return true
		}
	}
	return false
}

// holdFar gives posts behind "will become" or "as" to the one person whom the
// sentence named before them.
func (s *linker) holdFar(e element, i int) {
	who := -1
	for k := range s.items[:i] {
		item := &s.items[k]
		if item.kind == itemOther && s.hasSemicolon(item) {
			who = -1 // another clause
		}
		if item.kind == itemName {
			if who >= 0 && s.names[item.name].start != s.names[s.items[who].name].start {
				return
			}
			who = k
		}
	}
	if who >= 0 {
		s.give(who, e.run)
	}
}

// linkChain decides for a chain whether posts follow their names or precede
// them, by which reading leaves fewer without, and notes who holds what.
func (s *linker) linkChain(chain []element) {
	for k := range chain {
		if e := &chain[k]; e.isName() {
			s.holdBefore(chain, k)
		}
	}
	if !hasLonePosts(chain) {
		s.holdTails(chain)
		return
	}
	owner := s.owners(chain, 1, &s.after)
	if before := s.owners(chain, -1, &s.before); s.cost(chain, before) < s.cost(chain, owner) {
		owner = before
	}
	for k, who := range owner {
		if who >= 0 {
			s.give(chain[who].item, chain[k].run)
			s.holdShared(chain, k, who)
		}
	}
	s.holdTails(chain)
}

// hasLonePosts reports whether posts stand in chain without a name right behind.
func hasLonePosts(chain []element) bool {
	for k := range chain {
		if !chain[k].isName() {
			return true
		}
	}
	return false
}

// holdBefore gives a name the posts right before it, and to the names after
// it when the title is plural: "Deputy Mayors A and B".
func (s *linker) holdBefore(chain []element, k int) {
	e := &chain[k]
	if e.run.to == e.run.from {
		return
	}
	item := &s.items[e.item]
	if item.tail != (mention.Span{}) {
		for p := e.run.from; p < e.run.to; p++ {
			if s.posts[p].org == (mention.Span{}) {
				s.posts[p].org, s.posts[p].body = item.tail, true
			}
		}
		item.tail = mention.Span{}
	}
	s.give(e.item, e.run)
	plural := s.pluralPart(e.run)
	if plural.from == plural.to {
		return
	}
	for n := range chain[k+1:] {
		next := &chain[k+1+n]
		if !next.isName() || next.run.to > next.run.from && (!s.rankOnly(next.run) || s.is(s.posts[plural.from].head, lexicon.Rank)) {
			return
		}
		s.give(next.item, plural)
	}
}

// pluralPart gives the posts of run that are of several people.
func (s *sheet) pluralPart(run postRun) postRun {
	part := postRun{from: run.from, to: run.from}
	for p := run.from; p < run.to; p++ {
		if s.posts[p].plural {
			part.to = p + 1
		}
	}
	return part
}

// rankOnly reports whether run holds ranks only: "Council members Professor
// A, Professor B and researcher C" are all members.
func (s *sheet) rankOnly(run postRun) bool {
	for p := run.from; p < run.to; p++ {
		if s.posts[p].plural || s.posts[p].head < 0 || !s.is(s.posts[p].head, lexicon.Rank) {
			return false
		}
	}
	return true
}

// owners gives for each run of posts that stands alone in the chain the name
// that holds it, the one before (dir 1) or the one after (dir -1), or -1. The
// answer is kept in buf.
func (s *sheet) owners(chain []element, dir int, buf *[]int) []int {
	owner := slices.Grow((*buf)[:0], len(chain))[:len(chain)]
	*buf = owner
	last := -1
	for n := range chain {
		k := n
		if dir < 0 {
			k = len(chain) - 1 - n
		}
		owner[k] = -1
		if chain[k].isName() {
			last = k
			continue
		}
		owner[k] = last
		switch e := &chain[k]; {
		case e.as && dir < 0:
			owner[k] = nameBefore(chain, k)
		case dir < 0 && s.leadsList(chain, k):
		case e.plural && !e.as && (e.and || dir > 0 && k > 0 && nameBefore(chain, k-1) < 0):
			owner[k] = -1 // "A, and heads of departments", "A, officers say" are others
		}
		if dir > 0 && (s.opensPerson(chain, k) || k == 0 && s.opensChain(chain)) {
			owner[k] = k + 1
		}
	}
	return owner
}

// leadsList reports whether the posts of several at k of chain have their holders behind
// a comma: the vice directors, A and B.
func (s *sheet) leadsList(chain []element, k int) bool {
	if !chain[k].plural || chain[k].isName() || chain[k].as || k+2 >= len(chain) {
		return false
	}
	a, b := &chain[k+1], &chain[k+2]
	first := s.posts[chain[k].run.from].first
	return s.isWord(first-1, wThe) && a.isName() && a.comma && !a.and && s.isBare(a) && b.isName() && s.isBare(b)
}

// nameBefore gives the last name before element k of chain, -1 if none.
func nameBefore(chain []element, k int) int {
	for k--; k >= 0 && !chain[k].isName(); k-- {
	}
	return k
}

// opensChain reports whether the posts that chain begins with are of the name
// right behind them, as another name follows that one: "The dean of X, A, and
// B, head of Y".
func (s *sheet) opensChain(chain []element) bool {
	if len(chain) < 4 || chain[0].as || chain[0].plural {
		return false
	}
	a, b := &chain[1], &chain[2]
	return a.isName() && a.comma && !a.and && s.isBare(a) && b.isName() && b.and
}

// opensPerson reports whether the posts at k of chain lead to the name behind
// them, though a name with posts of its own stands before: "A, envoy of B, and
// | the envoy of C, Ms D, spoke".
func (s *sheet) opensPerson(chain []element, k int) bool {
	if k < 2 || k+1 >= len(chain) || chain[k-1].isName() || !chain[k-2].isName() {
		return false
	}
	e, name := chain[k], chain[k+1]
	if !e.and || e.as || e.plural || !name.isName() || !name.comma || name.and || name.run.to > name.run.from {
		return false
	}
	if k+2 < len(chain) && !chain[k+2].isName() && !chain[k+2].and {
		return false // "A, envoy, and the envoy, B, dean": who is who?
	}
	first := s.posts[e.run.from].first
	return first > 0 && s.isWord(first-1, wThe)
}

// cost counts what a reading leaves over: posts of nobody twice, names
// without a post once.
func (s *sheet) cost(chain []element, owner []int) int {
	cost, bare := 0, 0
	last := -1 // the name that was seen to hold posts last
	for k := range chain {
		switch e := &chain[k]; {
		case !e.isName():
			if owner[k] < 0 || e.plural && owner[k] > k {
				cost += 2
			}
			if who := owner[k]; who >= 0 && who != last && s.isBare(&chain[who]) {
				bare--
				last = who
			}
		case s.isBare(e):
			bare++
		}
	}
	return cost + bare
}

// isBare reports whether a name has no post right before it, but a rank
// perhaps.
func (s *sheet) isBare(e *element) bool {
	return !e.bound && (e.run.to == e.run.from || s.rankOnly(e.run))
}

// holdShared gives posts behind several names to all of them: "A and B, head
// of the Department"; "A, B and C, deputy heads".
func (s *linker) holdShared(chain []element, k, who int) {
	if who > k {
		if s.leadsList(chain, k) {
			for j := who + 1; j < len(chain) && chain[j].isName() && s.isBare(&chain[j]); j++ {
				s.give(chain[j].item, chain[k].run)
			}
		}
		return
	}
	e := chain[k]
	for j := who - 1; j >= 0; j-- {
		prev, next := chain[j], chain[j+1]
		if e.as && e.plural {
			if prev.isName() {
				s.give(prev.item, e.run)
			}
			if prev.as {
				return
			}
			continue
		}
		if !prev.isName() || prev.run.to > prev.run.from || next.run.to > next.run.from {
			return
		}
		if !e.plural && (next.comma || !next.and || !s.sameManner(prev, next)) {
			return
		}
		s.give(prev.item, e.run)
		if !e.plural {
			return
		}
	}
}

// sameManner reports whether one post behind "A and B" can be of both: both
// names are Chinese and have no honorific.
func (s *sheet) sameManner(a, b element) bool {
	x, y := s.names[s.items[a.item].name], s.names[s.items[b.item].name]
	return x.chinese && y.chinese && x.honorific == "" && y.honorific == ""
}

// holdTails makes posts of the bodies behind the names of chain.
func (s *linker) holdTails(chain []element) {
	for k := range chain {
		if e := &chain[k]; e.isName() {
			s.holdTail(e)
		}
	}
}

// holdTail makes a post without a title of the body behind a name: "Yan Bei
// from the Map Room of X".
func (s *linker) holdTail(e *element) {
	item := &s.items[e.item]
	if item.tail == (mention.Span{}) || e.run.to > e.run.from {
		return
	}
	name := s.names[item.name]
	if item.tailPrep == 'f' && name.chinese || item.tailPrep == 'c' {
		s.posts = append(s.posts, foundPost{title: mention.Span{Start: item.tail.End, End: item.tail.End}, org: item.tail, body: true})
		s.holds = append(s.holds, hold{item.name, len(s.posts) - 1})
	}
}
