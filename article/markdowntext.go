package article

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// What makes text plain for Markdown stands here: a text becomes one line in
// which nothing of it is markup, and then has the markup that is meant.

// markdownLine gives a text with what is inline in it as a line of its own.
func markdownLine(text string, inline []Inline) string {
	return inlineMarkdown(text, inline, true)
}

// markdownText is markdownLine for what does not begin its line.
func markdownText(text string, inline []Inline) string {
	return inlineMarkdown(text, inline, false)
}

// escape makes a text plain at the beginning of a line.
func escape(s string) string { return markdownLine(s, nil) }

// strong puts s in bold type, but for the punctuation at its ends.
func strong(s string) string {
	return markdownLine(s, []Inline{{End: len(s), Kind: InlineStrong}})
}

// markdownPieces is a text without what a line must not have, and how its pieces are
// written.
type markdownPieces struct {
	text   string
	pieces []piece
}

// piece is a stretch of a line, of one style, in one link.
type piece struct {
	start, end int
	link       string
	style      InlineKind // "" for none
}

// newPieces takes a text apart. Each piece has one style at most: code, else
// strong, else emphasis. Emphasis that touches strong text is left out: CommonMark
// takes ***** apart in another way.
func newPieces(text string, inline []Inline) markdownPieces {
	var clean strings.Builder
	var list []piece
	for _, s := range stretches(text, inline) {
		p := piece{start: clean.Len(), link: s.link}
		switch {
		case s.code:
			p.style = InlineCode
		case s.strong:
			p.style = InlineStrong
		case s.emphasis:
			p.style = InlineEmphasis
		}
		clean.WriteString(printableLine(text[s.start:s.end]))
		if p.end = clean.Len(); p.end > p.start {
			list = append(list, p)
		}
	}
	for i := range list {
		strongAt := func(n int) bool { return 0 <= n && n < len(list) && list[n].style == InlineStrong }
		if list[i].style == InlineEmphasis && (strongAt(i-1) || strongAt(i+1)) {
			list[i].style = ""
		}
	}
	return markdownPieces{clean.String(), list}.trim().merge()
}

// trim takes white space off both ends of a line.
func (l markdownPieces) trim() markdownPieces {
	from := len(l.text) - len(strings.TrimLeftFunc(l.text, unicode.IsSpace))
	to := max(len(strings.TrimRightFunc(l.text, unicode.IsSpace)), from)
	var kept []piece
	for _, p := range l.pieces {
		p.start, p.end = max(p.start, from)-from, min(p.end, to)-from
		if p.start < p.end {
			kept = append(kept, p)
		}
	}
	return markdownPieces{l.text[from:to], kept}
}

// merge joins neighbours that are written in the same manner.
func (l markdownPieces) merge() markdownPieces {
	var merged []piece
	for _, p := range l.pieces {
		if n := len(merged) - 1; n >= 0 && merged[n].link == p.link && merged[n].style == p.style {
			merged[n].end = p.end
			continue
		}
		merged = append(merged, p)
	}
	return markdownPieces{l.text, merged}
}

// inlineMarkdown writes a text as one line; starts tells that it begins its line.
func inlineMarkdown(text string, inline []Inline, starts bool) string {
	l := newPieces(text, inline)
	w := markdownWriter{marker: -1, rest: l.text}
	if starts {
		w.marker = listMarker(l.text)
	}
	for i, p := range l.pieces {
		if p.link != "" && (i == 0 || l.pieces[i-1].link != p.link) {
			w.openLink()
		}
		w.piece(l.text[p.start:p.end], p.style)
		if p.link != "" && (i+1 == len(l.pieces) || l.pieces[i+1].link != p.link) {
			w.out = append(w.out, "]("+markdownTarget(p.link)+")"...)
		}
	}
	return string(w.out)
}

// markdownWriter writes a line of Markdown.
type markdownWriter struct {
	out    []byte
	rest   string // of the line's text, what is not written yet
	marker int    // how far in rest a character stands that would begin a list or a heading; -1 for none
}

// openLink begins a link. A ! before it would make it a picture.
func (w *markdownWriter) openLink() {
	if n := len(w.out) - 1; n >= 0 && w.out[n] == '!' {
		w.out = append(w.out[:n], `\!`...)
	}
	w.out = append(w.out, '[')
}

// piece writes a piece in its style. Punctuation at the ends of bold text stays
// outside the stars: CommonMark does not close ** between a punctuation mark and
// a letter, and Chinese has no blank there that would help.
// 院长： is **院长**：, 《通知》 is 《**通知**》.
func (w *markdownWriter) piece(text string, style InlineKind) {
	stars := map[InlineKind]string{InlineStrong: "**", InlineEmphasis: "*"}[style]
	core := strings.TrimFunc(text, isEdge)
	switch {
	case style == InlineCode && strings.TrimSpace(text) != "":
		w.code(text)
	case stars != "" && core != "":
		before, _, _ := strings.Cut(text, core)
		w.plain(len(before))
		w.out = append(w.out, stars...)
		w.plain(len(core))
		w.out = append(w.out, stars...)
		w.plain(len(text) - len(before) - len(core))
	default:
		w.plain(len(text))
	}
}

func isEdge(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) || unicode.IsSpace(r) }

// code writes a code span: nothing is escaped in it, and more backticks than
// stand in it in a row are around it.
func (w *markdownWriter) code(text string) {
	longest, run := 0, 0
	for _, c := range []byte(text) {
		if run++; c != '`' {
			run = 0
		}
		longest = max(longest, run)
	}
	fence := strings.Repeat("`", longest+1)
	if c, d := text[0], text[len(text)-1]; c == '`' || d == '`' || c == ' ' && d == ' ' {
		fence = fence + " "
	}
	w.out = append(append(append(w.out, fence...), text...), reverse(fence)...)
	w.pass(len(text))
}

// reverse turns a fence round: what opens with "` " closes with " `".
func reverse(fence string) string {
	if rest, ok := strings.CutSuffix(fence, " "); ok {
		return " " + rest
	}
	return fence
}

// plain writes the next n bytes of the text, with a backslash before what is
// markup anywhere in a line, or at its beginning. The tilde is among it:
// renderers with strike-through take 3~5天，6~7天 for it.
func (w *markdownWriter) plain(n int) {
	for i, r := range w.rest[:n] {
		if i == w.marker || strings.ContainsRune(inlineMarkup, r) && (r != '&' || isReference(w.rest[i:])) {
			w.out = append(w.out, '\\')
		}
		w.out = utf8.AppendRune(w.out, r)
	}
	w.pass(n)
}

func (w *markdownWriter) pass(n int) {
	w.rest = w.rest[n:]
	w.marker -= n
}

const inlineMarkup = "\\`*_[]<&~|"

// listMarker gives the place of the character that would turn the line into a
// list item, a heading, a quotation or a rule, or the line above it into a
// heading or a table; -1 if there is none. A number begins a list when it has
// at most nine digits and a blank after its point.
func listMarker(s string) int {
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	switch rest := s[digits:]; {
	case rest == "":
		return -1
	case digits == 0 && (strings.IndexByte("-+#>", rest[0]) >= 0 || strings.HasPrefix(s, ":-") || strings.Trim(s, "= ") == ""):
		return 0
	case 0 < digits && digits <= 9 && (rest[0] == '.' || rest[0] == ')') && (len(rest) == 1 || rest[1] == ' '):
		return digits
	}
	return -1
}

// markdownTarget gives an address as the destination of a link, where people may
// follow it: what would end it is percent-encoded, and no & of it begins a
// character reference (javascript&colon; is no scheme, but would become one).
func markdownTarget(address string) string {
	address = linkTarget(address)
	if strings.Contains(address, "&") {
		var b strings.Builder
		for i, r := range address {
			if b.WriteRune(r); r == '&' && isReference(address[i:]) {
				b.WriteString("amp;")
			}
		}
		address = b.String()
	}
	return targetReplacer().Replace(address)
}

var targetReplacer = sync.OnceValue(func() *strings.Replacer {
	return strings.NewReplacer(" ", "%20", "(", "%28", ")", "%29", "<", "%3C", ">", "%3E", "\\", "%5C")
})

// isReference tells whether the ampersand at the start of s begins a
// character reference: &copy; and &#169;, not R&D.
func isReference(s string) bool {
	const longest = 33 // &CounterClockwiseContourIntegral;
	end := strings.IndexByte(s[:min(len(s), longest+1)], ';')
	if end < 2 {
		return false
	}
	for _, r := range strings.TrimPrefix(s[1:end], "#") {
		if r >= utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return false
		}
	}
	return true
}
