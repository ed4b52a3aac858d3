package en

import "github.com/bulletin-go/bulletin/internal/lexicon"

// One post, two people: who takes it over, and who had it.

// succeed finds who takes a post over from whom, "A succeeds B as director",
// "named A to replace B as director": the post is A's, and was B's.
func (s *linker) succeed() {
	for i := 2; i+1 < len(s.items); i++ {
		as, name := &s.items[i], &s.items[i-1]
		if as.kind != itemAs || name.kind != itemName || s.items[i+1].kind != itemPosts || !s.isWord(as.start, wAs) {
			continue
		}
		verb := s.verbOfSuccession(s.names[name.name].start - 1)
		if verb < 0 {
			continue
		}
		run := s.items[i+1].run
		if heir := s.heir(i - 2); heir >= 0 {
			s.give(heir, run)
			run = s.copyPosts(run)
		}
		if !s.ahead(verb) {
			s.markFormer(run)
		}
		s.give(i-1, run)
		as.kind = itemOther
		s.items[i+1].kind = itemOther
	}
}

// copyPosts adds the posts of run once more.
func (s *sheet) copyPosts(run postRun) postRun {
	from := len(s.posts)
	s.posts = append(s.posts, s.posts[run.from:run.to]...)
	return postRun{from: from, to: len(s.posts), end: run.end}
}

// heir gives the item of the name that stands last at or before item i in the
// clause, -1 if there is none.
func (s *sheet) heir(i int) int {
	for ; i >= 0; i-- {
		switch item := &s.items[i]; item.kind {
		case itemName:
			return i
		case itemOther:
			if s.hasSemicolon(item) {
				return -1
			}
		}
	}
	return -1
}

// verbOfSuccession gives the token of the verb that has the name behind token i,
// with its title, for its object: succeeds | Professor, takes over from. It is -1
// for none.
func (t *tokens) verbOfSuccession(i int) int {
	for i > 0 && t.toks[i].kind == wordToken && (t.is(i, lexicon.Honor|lexicon.Title|lexicon.Modifier) || t.is(i, lexicon.Former)) && !t.isFollowing(i) {
		i--
	}
	if i < 1 {
		return -1
	}
	if t.isFollowing(i) {
		return i
	}
	if t.isWord(i, wFrom) && t.word(i-1) == "over" {
		return i - 2
	}
	return -1
}

// isFollowing reports whether token i is a verb of coming after somebody.
func (t *tokens) isFollowing(i int) bool {
	switch t.word(i) {
	case "succeed", "succeeds", "succeeded", "succeeding", "replace", "replaces", "replaced", "replacing", "follow", "follows", "followed", "following":
		return true
	}
	return false
}
