package entity

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// findLatin adds what the stretch s, written in Latin letters, tells.
func (x *Extractor) findLatin(f *findings, at Span) {
	s := &enScan{}
	s.text, s.words = f.text, lexicon.English()
	s.tokenize(at.Start, at.End)
	s.scan()
	s.report(f)
}

// report hands what was read to the findings of both scripts.
func (s *enScan) report(f *findings) {
	who := s.reportNames(f)
	s.reportPosts(f, who)
	for _, org := range s.orgs {
		if org.place && !org.body {
			continue
		}
		f.orgs = append(f.orgs, orgMention{span: s.span(org.start, org.end), kind: org.kind})
	}
}

// printed is the text of a span on one line, with single blanks.
func (s *enText) printed(at Span) string {
	text := s.text[at.Start:at.End]
	if !strings.ContainsAny(text, "\n\t\r") && !strings.Contains(text, "  ") {
		return text
	}
	return strings.Join(strings.Fields(text), " ")
}

// reportNames adds the mentions of people, and gives for each name the index
// of its mention, or -1.
func (s *enScan) reportNames(f *findings) []int {
	who := make([]int, len(s.names))
	for i, name := range s.names {
		who[i] = -1
		if name.score < enoughForName {
			continue
		}
		at := s.span(name.start, name.end)
		m := personMention{span: at, name: s.printed(at), latin: true, honorific: name.honorific}
		if name.alone {
			full, ok := s.fullNameOf(i)
			if !ok {
				if s.is(name.start, lexicon.ZhFamily) || name.honorific != "" {
					continue
				}
			} else {
				m.name = full
			}
		}
		who[i] = len(f.people)
		f.people = append(f.people, m)
	}
	return who
}

// fullNameOf finds the full name that the single word of names[i] is short
// for: the last one before it, else the first one after it.
func (s *enScan) fullNameOf(i int) (string, bool) {
	word := s.word(s.names[i].start)
	for step := 1; step < len(s.names); step++ {
		for _, j := range [...]int{i - step, i + step} {
			if j < 0 || j >= len(s.names) || s.names[j].alone || s.names[j].score < enoughForName {
				continue
			}
			if other := s.names[j]; strings.EqualFold(s.word(other.family), word) {
				return s.printed(s.span(other.start, other.end)), true
			}
		}
	}
	return "", false
}

// reportPosts adds the posts of those people.
func (s *enScan) reportPosts(f *findings, who []int) {
	for _, h := range s.holds {
		if who[h.name] < 0 {
			continue
		}
		post := s.posts[h.post]
		m := postMention{who: who[h.name], title: post.title, orgSpan: post.org, former: post.former, acting: post.acting}
		if post.org != (Span{}) {
			m.org = s.printed(post.org)
		}
		f.posts = append(f.posts, m)
	}
}
