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

// finder reads the Chinese stretches of one text, line by line.
type finder struct {
	segmenter
	*mention.Findings
	offs  []int32  // byte offset of each rune of the line
	whole []rune   // the folded runes of the line
	row   []cell   // what is known of them
	marks charInfo // what it has beside characters of the main block: latinMark and so on
	script
	bytes  []byte  // for foldLine
	toks   []token // its tokens, over whole
	cuts   []int32 // the 、 of a list, for listNames
	merged bool    // some tokens became parts of names
	context
}

// finders keeps the buffers of texts that are read.
var finders = sync.Pool{New: func() any { return new(finder) }}

// Read adds to f what the stretch s, written in Han characters, tells. added
// are the words of the caller, each with a [lexicon.Added]; nil for none.
func Read(f *mention.Findings, s mention.Span, added *lexicon.Trie) {
	z := finders.Get().(*finder)
	z.lists, z.added, z.Findings = loadLists(), added, f
	for at := s.Start; at < s.End; {
		end := min(mention.LineEnd(f.Text, at), s.End)
		z.line(mention.Span{Start: at, End: end})
		at = end
	}
	z.nameless()
	z.shortForms()
	if cap(z.whole) <= maxKept {
		z.forget()
		finders.Put(z)
	}
}

// maxKept is the most runes of a line whose buffers are kept for other texts.
const maxKept = 1 << 14

// forget drops all that a finder knows of its text, and keeps its buffers.
func (z *finder) forget() {
	z.added, z.Findings = nil, nil
	clear(z.found)
	clear(z.loose)
	z.forgetAll()
	z.context = context{
		found: z.found, items: z.items, pending: z.pending, list: z.list,
		taken: z.taken, whoOf: z.whoOf, orgEnds: z.orgEnds, loose: z.loose[:0],
	}
}

// line reads one line.
func (z *finder) line(s mention.Span) {
	z.decode(s)
	z.toks = z.toks[:0]
	for at := 0; at < len(z.whole); {
		end := z.chunkEnd(at)
		z.runes, z.cells = z.whole[at:end], z.row[at:end]
		z.segment(z.marks&dotMark != 0)
		z.toks = z.trace(z.toks, at)
		at = end
	}
	z.read()
}

// chunkEnd is where the chunk from at ends: the line's end, or after the last
// mark that is not too far.
func (z *finder) chunkEnd(at int) int {
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

// span gives the bytes of runes from start to end.
func (z *finder) span(start, end int32) mention.Span {
	return mention.Span{Start: int(z.offs[start]), End: int(z.offs[end])}
}

// str is the text of a stretch of runes, without blanks between Han
// characters.
func (z *finder) str(start, end int32) string {
	s := z.Cut(z.span(start, end))
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
