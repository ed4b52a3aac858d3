package zh

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// chunk is the most runes that are segmented at once. A longer line is cut at
// a mark before that, or through its text if it has none.
const chunk = 1200

// reader reads the Chinese stretches of one text, line by line. Each part keeps
// its memory from line to line.
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
		end := min(mention.LineEnd(f.Text, at), s.End)
		r.readLine(mention.Span{Start: at, End: end})
		at = end
	}
	r.linker.nameless()
	r.short.tell(f.Bodies)
	if cap(r.whole) <= maxKept {
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

// mendNames makes names of tokens that only the tokens around them tell to be some.
func (z *tokens) mendNames() {
	if z.marks&latinMark != 0 {
		z.joinLatin()
	}
	z.nameWords()
	z.listNames()
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
	clear(l.loose)
	l.forgetAll()
	l.story = story{names: l.names, loose: l.loose[:0]}
	l.Findings, r.Findings, r.talk = nil, nil, talk{}
	r.text, r.plain, r.short, r.cutter.added = "", "", nil, nil
}

// chunkEnd is where the chunk from at ends: the line's end, or after the last
// mark that is not too far.
func (z *line) chunkEnd(at int) int {
	limit := min(at+chunk, len(z.whole))
	for end := at + chunk/8; end < limit; end++ {
		if isStop(z.whole[end-1]) {
			return end
		}
	}
	if limit == len(z.whole) {
		return limit
	}
	for end := limit; end > at+chunk/2; end-- {
		if r := z.whole[end-1]; r == ',' || isStop(r) {
			return end
		}
	}
	return at + chunk
}

// isStop reports whether r ends a sentence or a clause like one.
func isStop(r rune) bool { return r == '。' || r == '!' || r == '?' || r == ';' }

// written is the text of a stretch of runes, as it stands.
func (z *line) written(start, end int32) string { return z.text[z.offs[start]:z.offs[end]] }

// span gives the bytes of runes from start to end.
func (z *line) span(start, end int32) mention.Span {
	return mention.Span{Start: int(z.offs[start]), End: int(z.offs[end])}
}

// str is the text of a stretch of runes, without blanks between Han
// characters.
func (z *line) str(start, end int32) string {
	s := z.written(start, end)
	if z.marks&blankMark == 0 && !strings.HasSuffix(s, "\n") {
		return s
	}
	return printed(s)
}

// printed is how a name is printed: on one line, without blanks beside Han
// characters.
func printed(s string) string {
	if !hasBlank(s) {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		if isBlank(r) {
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

func isBlank(r rune) bool {
	return r == ' ' || r == '\u3000' || r == '\u00a0' || r == '\t' || r == '\r' || r == '\n'
}

// hasBlank reports whether s holds a blank. It looks at the last byte of each,
// for nearly every name is free of them.
func hasBlank(s string) bool {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ' ', '\t', '\r', '\n':
			return true
		case 0xa0, 0x80:
			if r, _ := utf8.DecodeLastRuneInString(s[:i+1]); isBlank(r) {
				return true
			}
		}
	}
	return false
}
