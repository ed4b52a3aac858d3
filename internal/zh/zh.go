package zh

import (
	"slices"
	"sync"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// reader reads the Chinese stretches of one text, line by line, and of a very long
// line part by part. It keeps its memory from line to line.
type reader struct {
	*mention.Findings
	cutter segmenter
	sheet
	linker linker
	talk   talk
	short  aliases
}

// readers keeps the buffers of texts that are read.
var readers = sync.Pool{New: func() any { return new(reader) }}

// Read adds to f what the stretch s, written in Han characters, tells. added
// are the words of the caller, each with a [lexicon.Added]; nil for none.
func Read(f *mention.Findings, s mention.Span, added *lexicon.Trie) {
	r := readers.Get().(*reader)
	r.begin(f, added)
	for at := s.Start; at < s.End; {
		end := mention.PartEnd(f.Text, at, min(mention.LineEnd(f.Text, at), s.End))
		r.readLine(mention.Span{Start: at, End: end})
		at = end
	}
	r.finish()
	if cap(r.whole) <= maxKept && cap(r.linker.held) <= mention.MaxKept {
		r.forget()
		readers.Put(r)
	}
}

// readLine is the way of a line: to runes, to tokens, to posts and bodies, to
// people who hold them, to speeches.
func (r *reader) readLine(at mention.Span) {
	r.headed = r.linker.header != otherItem
	r.decode(at)
	r.toks = r.cutter.tokens(&r.line, r.toks[:0])
	r.links = r.cutter.links
	r.mendNames()
	r.findPosts()
	r.Bodies = r.findBodies(r.Bodies)
	if r.marks&openMark != 0 {
		r.short = r.findAliases(r.Findings, r.short)
	}
	r.linker.link()
	r.talk.whoOf = r.linker.whoOf
	r.talk.findQuotes()
}

// finish tells what only the whole text tells: whose the posts without a holder
// are, and which bodies are short forms of others.
func (r *reader) finish() {
	r.linker.nameless()
	r.Posts = slices.Grow(r.Posts, len(r.linker.held))
	for i := range r.linker.held {
		r.Posts = append(r.Posts, r.linker.held[i].Post)
	}
	r.short.tell(r.Bodies)
}

// mendNames makes names of tokens that only the tokens around them tell to be some.
func (z *tokens) mendNames() {
	if z.marks&latinMark != 0 {
		z.joinLatin()
	}
	if z.marks&blankMark != 0 {
		z.joinSpaced()
	}
	if z.marks&workMark != 0 {
		z.nameWorks()
	}
	z.cutHeads()
	z.townNames()
	z.nameWithheld()
	if z.links&(1<<appointItem|1<<leaveItem) != 0 {
		z.nameAppointed()
	}
	z.nameWords()
	z.listNames()
}

// nameWorks makes words of the names within title marks: who a work is called after,
// 《韩非子》, takes no part in what the text tells.
func (z *tokens) nameWorks() {
	depth := 0
	for i := range z.toks {
		switch t := &z.toks[i]; {
		case t.is('《'):
			depth++
		case t.is('》'):
			depth = max(0, depth-1)
		case t.ends:
			depth = 0
		case depth > 0 && t.isName():
			t.kind, t.score = wordToken, 0
		}
	}
}

// maxKept is the most runes of a line whose buffers are kept for other texts.
const maxKept = 1 << 14

// begin ties the parts together for a text.
func (r *reader) begin(f *mention.Findings, added *lexicon.Trie) {
	r.Findings, r.text, r.lists = f, f.Text, loadLists()
	r.cutter.lists, r.cutter.added, r.cutter.names = r.lists, added, &r.linker.names
	r.linker.sheet, r.linker.Findings = &r.sheet, f
	r.talk.tokens, r.talk.Findings = &r.sheet.tokens, f
}

// forget drops all that is known of the text, and keeps the buffers.
func (r *reader) forget() {
	clear(r.found)
	l := &r.linker
	clear(l.held)
	clear(l.loose)
	l.forgetAll()
	l.parts.forgetAll()
	l.story = story{names: l.names, parts: l.parts, held: l.held[:0], loose: l.loose[:0]}
	l.Findings, r.Findings, r.talk = nil, nil, talk{}
	r.text, r.plain, r.short, r.cutter.added = "", "", nil, nil
}
