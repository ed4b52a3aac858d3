package entity

import (
	"slices"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// enElement is a name or a run of posts in a chain of them.
type enElement struct {
	item   int     // of a name: its item; of posts alone: -1
	run    postRun // of a name: the posts right before it
	comma  bool    // what stands before it
	and    bool
	as     bool
	plural bool // of posts: held by several
	bound  bool // of a name: brackets behind it give a post
}

func (e *enElement) isName() bool { return e.item >= 0 }

// link joins the posts of a sentence to its names.
func (s *enScan) link() {
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
func (s *enScan) linkChains() {
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
func (s *enScan) turnedRound(chain []enElement, i int) bool {
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
func (s *enScan) isLife() bool {
	if len(s.items) < 3 || s.items[0].kind != itemName {
		return false
	}
	i := s.items[0].end
	if s.toks[i].kind != enComma {
		return false
	}
	return s.isWord(i+1, wMale) || s.isWord(i+1, wFemale) || s.isWord(i+1, wBorn)
}

// hasName reports whether a name is among chain.
func (s *enScan) hasName(chain []enElement) bool {
	for k := range chain {
		if chain[k].isName() {
			return true
		}
	}
	return false
}

// settleWeak keeps the weak names that stand in a list with others, and drops
// the rest.
func (s *enScan) settleWeak() {
	if !s.weak {
		return
	}
	for i := range s.items {
		s.keepListed(i, -1)
	}
	for i := len(s.items) - 1; i >= 0; i-- {
		s.keepListed(i, 1)
	}
	for i := range s.items {
		if item := &s.items[i]; item.kind == itemName && item.weak {
			item.kind = itemOther
			s.names[item.name].score = 0
		}
	}
}

// keepListed makes the weak name at item i a name where the item two steps
// away, across a comma or "and", is one.
func (s *enScan) keepListed(i, step int) {
	item := &s.items[i]
	if item.kind != itemName || !item.weak {
		return
	}
	if j := i - 1; j >= 0 && s.items[j].kind == itemPosts && s.items[j].end == item.start {
		item.weak = false
		return
	}
	j := i + step
	crossed := false
	for ; j >= 0 && j < len(s.items) && (s.items[j].kind == itemComma || s.items[j].kind == itemAnd); j += step {
		crossed = true
	}
	if !crossed || j < 0 || j >= len(s.items) {
		return
	}
	next, score := s.items[j], s.names[item.name].score
	if next.kind == itemPosts && (score >= 3 || s.introduces(j, i)) || next.kind == itemName && !next.weak && !s.names[next.name].alone {
		item.weak = false
		s.names[item.name].score += enoughForName
	}
}

// introduces reports whether the posts at item j lead to the doubtful name at
// item i: "The Minister of Works, Ottilie Brannock, opened".
func (s *enScan) introduces(j, i int) bool {
	item := &s.items[i]
	if j != i-2 || s.names[item.name].chinese || s.items[j].run.to-s.items[j].run.from != 1 || !s.is(s.posts[s.items[j].run.from].head, lexicon.Head) {
		return false
	}
	for k := item.start; k < item.end; k++ {
		if s.is(k, lexicon.Place|lexicon.PlaceWeak|lexicon.Common) || !s.capital(k) {
			return false
		}
	}
	next := s.toks[item.end]
	return next.kind == enComma || next.kind == enWord && !next.capital && next.class&(lexicon.Do|lexicon.Say|lexicon.That) != 0
}

// holdFar gives posts behind "will become" or "as" to the one person whom the
// sentence named before them.
func (s *enScan) holdFar(e enElement, i int) {
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
		s.hold(who, e.run)
	}
}

// hasSemicolon reports whether a semicolon stands in item.
func (s *enScan) hasSemicolon(item *enItem) bool {
	for i := item.start; i < item.end; i++ {
		if s.toks[i].kind == enSemicolon {
			return true
		}
	}
	return false
}

// chain gathers the names and posts from item i on that only commas and
// "and" part.
func (s *enScan) chain(i int) ([]enElement, int) {
	chain := s.elements[:0]
	var sep enElement
	for ; i < len(s.items); i++ {
		item := &s.items[i]
		switch item.kind {
		case itemComma:
			sep.comma = true
		case itemAnd:
			sep.and = true
		case itemAs:
			sep.as = true
			if (item.past || sep.and && s.goesOnPast(chain, i)) && i+1 < len(s.items) && s.items[i+1].kind == itemPosts {
				s.markFormer(s.items[i+1].run)
			}
		case itemPosts:
			if n := len(chain); item.bound && n > 0 && chain[n-1].isName() {
				s.hold(chain[n-1].item, item.run)
				chain[n-1].bound = true
				continue
			}
			if len(chain) == 0 && s.doneBy(item) {
				return chain, i
			}
			tight := i > 0 && len(chain) > 0 && s.items[i-1].kind == itemPosts
			if tight {
				last := &chain[len(chain)-1]
				last.run.to = item.run.to
			} else {
				chain = append(chain, enElement{item: -1, run: item.run, comma: sep.comma, and: sep.and, as: sep.as})
			}
			chain[len(chain)-1].plural = s.posts[item.run.to-1].plural
			sep = enElement{}
		case itemName:
			n := len(chain)
			if n > 0 && !chain[n-1].isName() && s.items[i-1].kind == itemPosts {
				chain[n-1].item = i
			} else {
				chain = append(chain, enElement{item: i, comma: sep.comma, and: sep.and, as: sep.as})
			}
			sep = enElement{}
		case itemOrg:
			if !s.bodyBehindName(chain, i, sep) {
				return chain, i
			}
			sep = enElement{}
		default:
			return chain, i
		}
		if len(chain) == 0 && !sep.as {
			return chain, i
		}
	}
	return chain, i
}

// doneBy reports whether the posts of item are those of who did what the
// sentence begins with, and not of whom it is about: Named by the | governor, Judge
// Ivo Marsh left.
func (s *enScan) doneBy(item *enItem) bool {
	if s.capital(item.start) || s.posts[item.run.from].org != (Span{}) || s.toks[item.end].kind != enComma || !s.capital(item.end+1) || !s.titleAt(item.end+1) {
		return false
	}
	i := item.start - 1
	if i > 0 && s.isWord(i, wThe) {
		i--
	}
	return i > 0 && s.isWord(i, wBy) && s.startsSentence(i-1) && isPast(s.word(i-1))
}

// goesOnPast reports whether the "as" at item i stands behind "and" and a past
// post: stepped down as A and | as B.
func (s *enScan) goesOnPast(chain []enElement, i int) bool {
	n := len(chain)
	return n > 0 && chain[n-1].as && s.isWord(s.items[i].start, wAs) && s.items[i-1].kind == itemAnd && s.posts[chain[n-1].run.from].former
}

// bodyBehindName takes the organisation at item i, between commas behind a
// name, as what the name is of: "Miao Qing, Office of Qingluan Committee,",
// "Professor Miao Qing, Qingluan University,".
func (s *enScan) bodyBehindName(chain []enElement, i int, sep enElement) bool {
	n := len(chain)
	if n == 0 || !chain[n-1].isName() || !sep.comma || sep.and {
		return false
	}
	item, org := &s.items[chain[n-1].item], &s.orgs[s.items[i].org]
	if item.tail != (Span{}) {
		return false
	}
	comma := i+1 < len(s.items) && s.items[i+1].kind == itemComma
	if run := chain[n-1].run; run.to > run.from {
		end := s.toks[org.end].kind
		if !s.noBody(run) || !org.body || org.place || !comma && end != enStop && end != enSemicolon && end != enBreak && end != enParenClose {
			return false
		}
		item.tailPrep = 'o'
	} else {
		if !org.unit || !comma || !s.names[item.name].chinese {
			return false
		}
		item.tailPrep = 'c'
	}
	item.tail = s.span(s.items[i].start, s.items[i].end)
	return true
}

// noBody reports whether the posts of run are of one person and name no body.
func (s *enScan) noBody(run postRun) bool {
	for p := run.from; p < run.to; p++ {
		if s.posts[p].org != (Span{}) || s.posts[p].plural {
			return false
		}
	}
	return true
}

// markFormer makes the posts of run past ones.
func (s *enScan) markFormer(run postRun) {
	for p := run.from; p < run.to; p++ {
		s.posts[p].former = true
	}
}

// linkChain decides for a chain whether posts follow their names or precede
// them, by which reading leaves fewer without, and notes who holds what.
func (s *enScan) linkChain(chain []enElement) {
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
			s.hold(chain[who].item, chain[k].run)
			s.holdShared(chain, k, who)
		}
	}
	s.holdTails(chain)
}

// hasLonePosts reports whether posts stand in chain without a name right behind.
func hasLonePosts(chain []enElement) bool {
	for k := range chain {
		if !chain[k].isName() {
			return true
		}
	}
	return false
}

// hold notes that the name at item holds the posts of run.
func (s *enScan) hold(item int, run postRun) {
	for post := run.from; post < run.to; post++ {
		s.holds = append(s.holds, enHold{s.items[item].name, post})
	}
}

// holdBefore gives a name the posts right before it, and to the names after
// it when the title is plural: "Deputy Mayors A and B".
func (s *enScan) holdBefore(chain []enElement, k int) {
	e := &chain[k]
	if e.run.to == e.run.from {
		return
	}
	item := &s.items[e.item]
	if item.tail != (Span{}) {
		for p := e.run.from; p < e.run.to; p++ {
			if s.posts[p].org == (Span{}) {
				s.posts[p].org, s.posts[p].body = item.tail, true
			}
		}
		item.tail = Span{}
	}
	s.hold(e.item, e.run)
	plural := s.pluralPart(e.run)
	if plural.from == plural.to {
		return
	}
	for n := range chain[k+1:] {
		next := &chain[k+1+n]
		if !next.isName() || next.run.to > next.run.from && !s.rankOnly(next.run) {
			return
		}
		s.hold(next.item, plural)
	}
}

// pluralPart gives the posts of run that are of several people.
func (s *enScan) pluralPart(run postRun) postRun {
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
func (s *enScan) rankOnly(run postRun) bool {
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
func (s *enScan) owners(chain []enElement, dir int, buf *[]int) []int {
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
		case e.plural && !e.as && (e.and || dir > 0 && k > 0 && nameBefore(chain, k-1) < 0):
			owner[k] = -1 // "A, and heads of departments", "A, officers say" are others
		}
		if dir > 0 && s.opensPerson(chain, k) {
			owner[k] = k + 1
		}
	}
	return owner
}

// nameBefore gives the last name before element k of chain, -1 if none.
func nameBefore(chain []enElement, k int) int {
	for k--; k >= 0 && !chain[k].isName(); k-- {
	}
	return k
}

// opensPerson reports whether the posts at k of chain lead to the name behind
// them, though a name with posts of its own stands before: "A, envoy of B, and
// | the envoy of C, Ms D, spoke".
func (s *enScan) opensPerson(chain []enElement, k int) bool {
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
func (s *enScan) cost(chain []enElement, owner []int) int {
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
func (s *enScan) isBare(e *enElement) bool {
	return !e.bound && (e.run.to == e.run.from || s.rankOnly(e.run))
}

// holdShared gives posts behind several names to all of them: "A and B, head
// of the Department"; "A, B and C, deputy heads".
func (s *enScan) holdShared(chain []enElement, k, who int) {
	if who > k {
		return
	}
	e := chain[k]
	for j := who - 1; j >= 0; j-- {
		prev, next := chain[j], chain[j+1]
		if e.as && e.plural {
			if prev.isName() {
				s.hold(prev.item, e.run)
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
		s.hold(prev.item, e.run)
		if !e.plural {
			return
		}
	}
}

// sameManner reports whether one post behind "A and B" can be of both: both
// names are Chinese and have no honorific.
func (s *enScan) sameManner(a, b enElement) bool {
	x, y := s.names[s.items[a.item].name], s.names[s.items[b.item].name]
	return x.chinese && y.chinese && x.honorific == "" && y.honorific == ""
}

// holdTails makes posts of the bodies behind the names of chain.
func (s *enScan) holdTails(chain []enElement) {
	for k := range chain {
		if e := &chain[k]; e.isName() {
			s.holdTail(e)
		}
	}
}

// holdTail makes a post without a title of the body behind a name: "Yan Bei
// from the Map Room of X".
func (s *enScan) holdTail(e *enElement) {
	item := &s.items[e.item]
	if item.tail == (Span{}) || e.run.to > e.run.from {
		return
	}
	name := s.names[item.name]
	if item.tailPrep == 'f' && name.chinese || item.tailPrep == 'c' {
		s.posts = append(s.posts, enPost{title: Span{item.tail.End, item.tail.End}, org: item.tail, body: true})
		s.holds = append(s.holds, enHold{item.name, len(s.posts) - 1})
	}
}
