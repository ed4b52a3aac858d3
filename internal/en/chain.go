package en

import (
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Chains: names and posts that follow each other with nothing but commas, "and", "as"
// and the like between them. Only within a chain is a post held by a name beside it;
// weak names are settled by the company that they keep.

// settleWeak keeps the weak names that stand in a list with others, and drops
// the rest.
func (s *sheet) settleWeak() {
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
func (s *sheet) keepListed(i, step int) {
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
func (s *sheet) introduces(j, i int) bool {
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
	return next.kind == commaToken || next.kind == wordToken && !next.capital && next.class&(lexicon.Do|lexicon.Say|lexicon.That) != 0
}

// hasSemicolon reports whether a semicolon stands in item.
func (t *tokens) hasSemicolon(item *item) bool {
	for i := item.start; i < item.end; i++ {
		if t.toks[i].kind == semicolonToken {
			return true
		}
	}
	return false
}

// chain gathers the names and posts from item i on that only commas and
// "and" part.
func (s *linker) chain(i int) ([]element, int) {
	chain := s.elements[:0]
	var sep element
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
			for p := item.run.from; sep.as && p < item.run.to; p++ {
				s.posts[p].made = true
			}
			if n := len(chain); item.bound && n > 0 && chain[n-1].isName() {
				s.give(chain[n-1].item, item.run)
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
				chain = append(chain, element{item: -1, run: item.run, comma: sep.comma, and: sep.and, as: sep.as})
			}
			chain[len(chain)-1].plural = s.posts[item.run.to-1].plural
			sep = element{}
		case itemName:
			n := len(chain)
			if n > 0 && !chain[n-1].isName() && s.items[i-1].kind == itemPosts {
				chain[n-1].item = i
			} else {
				chain = append(chain, element{item: i, comma: sep.comma, and: sep.and, as: sep.as})
			}
			sep = element{}
		case itemOrg:
			how := s.tailOf(chain, i, sep)
			if how == 0 {
				return chain, i
			}
			name := &s.items[chain[len(chain)-1].item]
			name.tail, name.tailPrep = s.span(item.start, item.end), how
			sep = element{}
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
func (s *sheet) doneBy(item *item) bool {
	if s.capital(item.start) || s.posts[item.run.from].org != (mention.Span{}) || s.toks[item.end].kind != commaToken || !s.capital(item.end+1) || !s.titleAt(item.end+1) {
		return false
	}
	i := item.start - 1
	if s.isWord(i, wThe) {
		i--
	}
	return s.isWord(i, wBy) && s.startsSentence(i-1) && isPast(s.word(i-1))
}

// goesOnPast reports whether the "as" at item i stands behind "and" and a past
// post: stepped down as A and | as B.
func (s *sheet) goesOnPast(chain []element, i int) bool {
	n := len(chain)
	return n > 0 && chain[n-1].as && s.isWord(s.items[i].start, wAs) && s.items[i-1].kind == itemAnd && s.posts[chain[n-1].run.from].former
}

// tailOf tells how the organisation at item i, between commas behind the name that
// chain ends with, is what the name is of: o for "Professor Miao Qing, Qingluan
// University,", c for "Miao Qing, Office of Qingluan Committee,", 0 if it is not.
func (s *sheet) tailOf(chain []element, i int, sep element) byte {
	n := len(chain)
	if n == 0 || !chain[n-1].isName() || !sep.comma || sep.and {
		return 0
	}
	item, org := &s.items[chain[n-1].item], &s.orgs[s.items[i].org]
	if item.tail != (mention.Span{}) {
		return 0
	}
	comma := i+1 < len(s.items) && s.items[i+1].kind == itemComma
	if run := chain[n-1].run; run.to > run.from {
		if s.noBody(run) && org.body && !org.place && (comma || s.endsClause(org.end)) {
			return 'o'
		}
		return 0
	}
	if org.unit && comma && s.names[item.name].chinese {
		return 'c'
	}
	return 0
}

// noBody reports whether the posts of run are of one person and name no body.
func (s *sheet) noBody(run postRun) bool {
	for p := run.from; p < run.to; p++ {
		if s.posts[p].org != (mention.Span{}) || s.posts[p].plural {
			return false
		}
	}
	return true
}

// markFormer makes the posts of run past ones.
func (s *sheet) markFormer(run postRun) {
	for p := run.from; p < run.to; p++ {
		s.posts[p].former = true
	}
}
