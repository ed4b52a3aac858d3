package en

import "github.com/bulletin-go/bulletin/internal/mention"

// What the names, posts and bodies of a text are added to, and the questions that ask
// for the last items.

// sheet is a text with the names, posts and bodies in it, and the items of the
// sentence that is read.
type sheet struct {
	tokens
	known mention.Keys // surnames of people with a full name, by their hashes
	names []properName
	posts []foundPost
	orgs  []body
	items []item
	kinds uint // the kinds of items, as bits
	weak  bool // a name among the items is weak
}

// add adds an item of a name, posts or a body.
func (s *sheet) add(item item) int {
	s.items = append(s.items, item)
	s.kinds |= 1 << item.kind
	s.weak = s.weak || item.weak
	return item.end
}

// addPlain adds tokens [start, end) as an item of which nothing but the kind is
// to be told. What is nothing to the grammar is one item together.
func (s *sheet) addPlain(kind itemKind, start, end int) int {
	if n := len(s.items); kind == itemOther && n > 0 && s.items[n-1].kind == itemOther {
		s.items[n-1].end = end
		return end
	}
	s.items = append(s.items, item{}) // filled in place, which is faster than moving it there
	item := &s.items[len(s.items)-1]
	item.kind, item.start, item.end = kind, start, end
	s.kinds |= 1 << kind
	return end
}

// postBefore reports whether the last item is a run of posts.
func (s *sheet) postBefore() bool {
	n := len(s.items)
	return n > 0 && s.items[n-1].kind == itemPosts
}

// behindName reports whether the last items are a name and a comma.
func (s *sheet) behindName() bool {
	n := len(s.items)
	return n > 1 && s.items[n-1].kind == itemComma && s.items[n-2].kind == itemName
}

// stretch is [tokens.stretched]; it notes the further bodies.
func (s *sheet) stretch(org body) body {
	whole, more := s.stretched(org)
	s.orgs = append(s.orgs, more...)
	return whole
}

// smallPhrase is [tokens.lowerPhrase]; it notes the bodies at the end.
func (s *sheet) smallPhrase(k int) phrase {
	p := s.lowerPhrase(k)
	s.orgs = append(s.orgs, p.more...)
	return p
}
