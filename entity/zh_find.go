package entity

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// chunk is the most runes that are segmented at once. A longer line is cut at
// a mark before that, or through its text if it has none.
const chunk = 1200

// zhFinder reads the Chinese stretches of one text, line by line.
type zhFinder struct {
	segmenter
	*findings
	offs  []int32 // byte offset of each rune of the line
	whole []rune  // the folded runes of the line
	toks  []token // its tokens, over whole
	zhContext
}

// findHan adds what the stretch s, written in Han characters, tells.
func (x *Extractor) findHan(f *findings, s Span) {
	z := &zhFinder{segmenter: segmenter{zhLexicon: loadZh(), known: map[nameHash]bool{}, added: x.Lexicon.words()}, findings: f}
	for at := s.Start; at < s.End; {
		end := min(lineEnd(f.text, at), s.End)
		z.line(Span{at, end})
		at = end
	}
	z.nameless()
	z.shortForms()
}

// nameless makes a person without a name of the posts of a career whose
// subject the text leaves out: 历任某院院长.
func (z *zhFinder) nameless() {
	if !z.bio {
		return
	}
	for i := range z.people {
		if z.people[i].form == fullName {
			return
		}
		z.people[i].alone = true // 杨先生, in a text that names nobody in full
	}
	if len(z.people) > 0 || len(z.loose) == 0 {
		return
	}
	z.people = append(z.people, personMention{form: noName})
	at := make(map[Span]int, len(z.orgs))
	for i, o := range z.orgs {
		at[o.span] = i
	}
	for _, m := range z.loose {
		m.who = len(z.people) - 1
		z.ownUnit(&m, at)
		z.findings.posts = append(z.findings.posts, m)
	}
	z.orgs = slices.DeleteFunc(z.orgs, func(o orgMention) bool { return o.span == Span{} })
}

// ownUnit gives the department to the title, as careers put it: 财务部经理 of
// 青峦药业. The body is named even by a word like 本公司.
func (z *zhFinder) ownUnit(m *postMention, at map[Span]int) {
	if m.orgSpan.End == 0 {
		return
	}
	i, known := at[m.orgSpan]
	if m.unit > 0 {
		m.title.Start, m.orgSpan.End = m.unit-1, m.unit-1
		m.org = printed(z.cut(m.orgSpan))
	}
	switch {
	case m.org == "":
		m.orgSpan = Span{}
		if known {
			z.orgs[i].span = Span{}
		}
	case known:
		z.orgs[i].span, z.orgs[i].name = m.orgSpan, m.org
	default:
		at[m.orgSpan] = len(z.orgs)
		z.orgs = append(z.orgs, orgMention{span: m.orgSpan, name: m.org})
	}
}

// line reads one line.
func (z *zhFinder) line(s Span) {
	z.decode(s)
	z.toks = z.toks[:0]
	for at := 0; at < len(z.whole); {
		end := z.chunkEnd(at)
		z.runes = z.whole[at:end]
		z.segment()
		for _, t := range z.tokens {
			t.start, t.end = t.start+int32(at), t.end+int32(at)
			z.toks = append(z.toks, t)
		}
		at = end
	}
	z.read()
}

// decode fills whole and offs.
func (z *zhFinder) decode(s Span) {
	z.whole, z.offs = z.whole[:0], z.offs[:0]
	text := z.text[s.Start:s.End]
	for i, r := range text {
		z.offs = append(z.offs, int32(s.Start+i))
		z.whole = append(z.whole, z.fold.Fold(r))
	}
	z.offs = append(z.offs, int32(s.End))
}

// chunkEnd is where the chunk from at ends: the line's end, or after the last
// mark that is not too far.
func (z *zhFinder) chunkEnd(at int) int {
	limit := min(at+chunk, len(z.whole))
	for end := at + chunk/8; end < limit; end++ {
		if strings.ContainsRune("。!?;", z.whole[end-1]) {
			return end
		}
	}
	if limit == len(z.whole) {
		return limit
	}
	for end := limit; end > at+chunk/2; end-- {
		if strings.ContainsRune("。!?;,", z.whole[end-1]) {
			return end
		}
	}
	return at + chunk
}

// span gives the bytes of runes from start to end.
func (z *zhFinder) span(start, end int32) Span {
	return Span{int(z.offs[start]), int(z.offs[end])}
}

// str is the text of a stretch of runes, without blanks between Han
// characters.
func (z *zhFinder) str(start, end int32) string {
	return printed(z.cut(z.span(start, end)))
}

// printed is how a name is printed: on one line, without blanks beside Han
// characters.
func printed(s string) string {
	if !strings.ContainsAny(s, " \u3000\u00a0\t\r\n") {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		if r == ' ' || r == '\u3000' || r == '\u00a0' || r == '\t' || r == '\r' || r == '\n' {
			before, _ := utf8.DecodeLastRuneInString(s[:i])
			after, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
			if before < 0x250 && after < 0x250 && before > ' ' && after > ' ' {
				b.WriteByte(' ')
			}
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
