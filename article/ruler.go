package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
	"golang.org/x/text/width"
)

// Ruler measures text in columns of a terminal: 2 for 医 and ，, 1 for a, 0 for
// a combining mark. It counts whole grapheme clusters, so that what is drawn as
// one sign is never cut: é of two runes, 👩‍⚕️, 🇨🇳. The zero Ruler is ready to use.
//
// Where terminals differ: emoji with a variation selector (❤️, 1️⃣) and flags
// take two columns, as in those that know them; ﾞ and ﾟ take one of their own,
// so that ｶﾞ takes two; hexagrams and other signs that Unicode 16 made wide are
// wide; a control character takes none.
type Ruler struct {
	Ambiguous int // columns of East Asian Ambiguous characters (“ ” … ① ·); 0 means 1, a terminal of an East Asian locale may need 2
}

// Width is the number of columns that s takes on one line.
func (r Ruler) Width(s string) int {
	n := 0
	for state := -1; s != ""; {
		var cluster string
		var known int
		cluster, s, known, state = uniseg.FirstGraphemeClusterInString(s, state)
		n += r.cluster(cluster, known)
	}
	return n
}

// cluster is the width of one grapheme cluster. The East Asian class of its
// first character decides; known is what uniseg says, which knows emoji, flags
// and combining marks.
func (r Ruler) cluster(s string, known int) int {
	if len(s) == 1 {
		return known
	}
	first, _ := utf8.DecodeRuneInString(s)
	switch kind := width.LookupRune(first).Kind(); {
	case unicode.Is(unicode.Mn, first):
		return known
	case kind == width.EastAsianWide, kind == width.EastAsianFullwidth, unicode.Is(nowWide, first):
		return 2
	case strings.ContainsRune(s, emojiStyle):
		return 2
	case kind == width.EastAsianAmbiguous:
		return max(r.Ambiguous, 1)
	case first == '⸺' || first == '⸻': // uniseg counts the length of these dashes
		return 1
	}
	return known + strings.Count(s, "ﾞ") + strings.Count(s, "ﾟ")
}

// emojiStyle is the variation selector that asks for a picture, which is wide.
const emojiStyle = '\uFE0F'

// nowWide are the characters that are wide since Unicode 16 and 17, of which
// the tables of neither module need to know yet: trigrams and hexagrams,
// counting rods, and emoji.
var nowWide = &unicode.RangeTable{
	R16: []unicode.Range16{{0x2630, 0x2637, 1}, {0x268A, 0x268F, 1}, {0x31E4, 0x31E5, 1}, {0x4DC0, 0x4DFF, 1}},
	R32: []unicode.Range32{{0x1D300, 0x1D356, 1}, {0x1D360, 0x1D376, 1}, {0x1F6D8, 0x1F6D8, 1}, {0x1FA89, 0x1FA8F, 1},
		{0x1FABE, 0x1FABE, 1}, {0x1FAC6, 0x1FACD, 1}, {0x1FADC, 0x1FADF, 1}, {0x1FAE9, 0x1FAEF, 1}},
}

// Wrap breaks s into lines of at most so many columns, where the Unicode rules
// let a line break: not before closing punctuation, not after an opening
// bracket, not inside a word. What is too long for a line is broken between
// grapheme clusters; one that is too wide stands alone. Blanks at the end of a
// line are dropped. There is always at least one line.
func (r Ruler) Wrap(s string, columns int) []string {
	var lines []string
	start, used := 0, 0          // of the line that is being filled, and its columns so far
	breakAt, usedAtBreak := 0, 0 // the last place where it may end
	pos, state := 0, -1
	for rest := s; rest != ""; {
		var cluster string
		var bounds int
		cluster, rest, bounds, state = uniseg.StepString(rest, state)
		wide := r.cluster(cluster, bounds>>uniseg.ShiftWidth)
		for used+wide > columns && pos > start && !isBlank(cluster) {
			if breakAt <= start {
				breakAt, usedAtBreak = pos, used
			}
			lines = append(lines, strings.TrimRight(s[start:breakAt], " "))
			start, used, usedAtBreak = breakAt, used-usedAtBreak, 0
		}
		pos += len(cluster)
		used += wide
		if rest != "" && bounds&uniseg.MaskLine == uniseg.LineMustBreak {
			lines = append(lines, strings.TrimRight(s[start:pos], " \r\n"))
			start, used, breakAt, usedAtBreak = pos, 0, pos, 0
		} else if bounds&uniseg.MaskLine != uniseg.LineDontBreak || breaksAtQuote(cluster, rest) {
			breakAt, usedAtBreak = pos, used
		}
	}
	return append(lines, strings.TrimRight(s[start:], " \r\n"))
}

// breaksAtQuote tells whether a line may end between cluster and rest because
// of a quotation mark between Chinese characters. uniseg lets no line break at
// “ and ”, since it cannot know which way they face; in Chinese text their
// shape says it.
func breaksAtQuote(cluster, rest string) bool {
	before, _ := utf8.DecodeLastRuneInString(cluster)
	after, _ := utf8.DecodeRuneInString(rest)
	opens := strings.ContainsRune("“‘", after) && unicode.Is(unicode.Han, before)
	closed := strings.ContainsRune("”’", before) && unicode.Is(unicode.Han, after)
	return opens || closed
}

func isBlank(cluster string) bool { return cluster == " " || cluster == "\u3000" }

// Pad fills s with blanks to so many columns. A wider s stays as it is.
func (r Ruler) Pad(s string, columns int) string {
	return s + strings.Repeat(" ", max(columns-r.Width(s), 0))
}

// Cut shortens s to so many columns, with … where something was cut away. It
// looks at no more of s than that. Where not even … has room nothing is left.
func (r Ruler) Cut(s string, columns int) string {
	const mark = "…"
	room := columns - r.Width(mark)
	kept, used := 0, 0 // what fits beside the mark
	for rest, state := s, -1; rest != ""; {
		var cluster string
		var known int
		cluster, rest, known, state = uniseg.FirstGraphemeClusterInString(rest, state)
		if used += r.cluster(cluster, known); used > columns {
			if room < 0 {
				return ""
			}
			return s[:kept] + mark
		}
		if used <= room {
			kept += len(cluster)
		}
	}
	return s
}
