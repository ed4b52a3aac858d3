package entity

import (
	"strings"
)

// findLatin adds what the stretch s, written in Latin letters, tells.
func (x *Extractor) findLatin(f *findings, at Span) {
	s := newScan(f.text)
	defer s.done()
	s.tokenize(at.Start, at.End)
	s.chinese, s.settled = s.hasChinese(), true
	s.knowSurnames()
	s.scan()
	people := s.gatherPeople()
	s.settleAlone(people)
	s.bareMentions(people)
	s.lonePeople(people)
	s.report(f, people, x.Publisher)
}

// report hands what was read to the findings of both scripts.
func (s *enScan) report(f *findings, people *enPeople, publisher string) {
	who := s.reportNames(f, people)
	s.reportPosts(f, people, who)
	mention := zeroed(s.mention, len(people.name))
	s.mention = mention
	for i := range mention {
		mention[i] = -1
	}
	for i := len(who) - 1; i >= 0; i-- {
		if who[i] >= 0 {
			mention[s.names[i].person] = who[i]
		}
	}
	s.reportSpeeches(f, s.findSpeeches(people), mention)
	s.reportOrgs(f, publisher)
}

// printed is the text of a span on one line, with single blanks.
func (s *enText) printed(at Span) string {
	text := s.text[at.Start:at.End]
	if strings.IndexByte(text, '\n') < 0 && (!s.spaced || !strings.ContainsAny(text, "\t\r") && !strings.Contains(text, "  ")) {
		return text
	}
	return strings.Join(strings.Fields(text), " ")
}

// reportNames adds the mentions of people, and gives for each name the index
// of its mention, or -1.
func (s *enScan) reportNames(f *findings, people *enPeople) []int {
	who := zeroed(s.who, len(s.names))
	same := zeroed(s.same, len(people.name)) // 1 + the last mention of each person
	s.who, s.same = who, same
	for i := range s.names {
		name := &s.names[i]
		who[i] = -1
		if name.score < enoughForName {
			continue
		}
		who[i] = len(f.people)
		f.people = append(f.people, personMention{
			span: s.span(name.start, name.end), name: people.name[name.person], latin: true, honorific: name.honorific,
			same: same[name.person],
		})
		same[name.person] = len(f.people)
	}
	return who
}

// reportPosts adds the posts of those people, each once.
func (s *enScan) reportPosts(f *findings, people *enPeople, who []int) {
	held := make([][]int, len(people.name)) // the posts of each person in f
	for _, h := range s.holds {
		if who[h.name] < 0 {
			continue
		}
		post := s.posts[h.post]
		m := postMention{who: who[h.name], title: post.title, orgSpan: post.org, former: post.former, acting: post.acting}
		if post.org != (Span{}) {
			m.org = s.printed(post.org)
		}
		person := s.names[h.name].person
		if !samePost(f, held[person], m) {
			held[person] = append(held[person], len(f.posts))
			f.posts = append(f.posts, m)
		}
	}
}

// samePost reports whether the posts already held say what m says. A post
// that was held without a body takes that of m.
func samePost(f *findings, held []int, m postMention) bool {
	if len(held) == 0 {
		return false
	}
	words, title := f.cut(m.title), ""
	for _, i := range held {
		old := &f.posts[i]
		if old.former != m.former {
			continue
		}
		oldWords := f.cut(old.title)
		if words == oldWords && (m.org == "" || old.org == m.org) {
			return true
		}
		if title == "" {
			title = foldTitle(words)
		}
		oldTitle := foldTitle(oldWords)
		switch {
		case sameTitle(title, oldTitle) && (m.org == "" || sameBody(old.org, m.org)):
			return true
		case sameTitle(title, oldTitle) && old.org == "":
			old.org, old.orgSpan, old.title = m.org, m.orgSpan, m.title
			return true
		case m.org == "" && shortTitle(title, oldTitle):
			return true
		case foldTitle(words+" of "+m.org) == foldTitle(oldWords+" of "+old.org):
			return true
		}
	}
	return false
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

// sameBody reports whether two names of a body mean one: the same words, or
// the same head noun and most words.
func sameBody(a, b string) bool {
	if strings.EqualFold(a, b) {
		return true
	}
	x, y := bodyWords(a), bodyWords(b)
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
