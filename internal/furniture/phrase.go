package furniture

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// Every block of a page is asked whether it is furniture, and nearly none is. So
// a line is walked through the tables as it stands, and the walk ends where no
// phrase goes on: mostly within its first word.

// is tells whether a whole line is a phrase of the kind.
func is(line string, kind uint64) bool {
	node, t := int32(0), phrases()
	for _, r := range line {
		if node = t.Step(node, form.FoldLetter(r)); node == 0 {
			return false
		}
	}
	return t.Value(node)&kind != 0
}

// madeOf tells a line whose entries are all phrases, numbers and signs: Phrase,
// or EmptyLabel where one of them is the name of a label. An entry that a bar
// ends may be several phrases, which blanks part: "WeChat QQ Weibo".
func madeOf(line string) Kind {
	kind := None
	for at, digits := 0, 0; ; {
		g := gapAt(line[at:])
		at += g.length
		digits += g.digits
		switch {
		case g.stop || digits >= 5:
			return None
		case at == len(line):
			return kind
		case kind != None && g.signs && !g.bar:
			return None // a sign within an entry
		}
		n, value := phraseAt(line[at:])
		if n == 0 {
			return None
		}
		if kind = max(kind, Phrase); value&isPhrase == 0 {
			kind = EmptyLabel
		}
		at += n
	}
}

// gap is what stands between phrases, or around them.
type gap struct {
	length int // bytes
	digits int
	bar    bool // it parts entries
	signs  bool // it has more than blanks, behind the last bar
	stop   bool // it ends a sentence
}

// gapAt is the gap that s begins with.
func gapAt(s string) (g gap) {
	for i, r := range s {
		r = form.FoldLetter(r)
		if inPhrase(r) {
			g.length = i
			return g
		}
		switch {
		case isBar(r):
			g.bar, g.signs = true, false
		case r == '。':
			g.stop = true
		case '0' <= r && r <= '9':
			g.digits++
			g.signs = true
		case !isBlank(r):
			g.signs = true
		}
	}
	g.length = len(s)
	return g
}

// inPhrase holds for what an entry begins and ends with.
func inPhrase(r rune) bool { return isLetter(r) || r == '#' || r == '+' }

// isLetter is unicode.IsLetter, told at once of the characters of most lines.
func isLetter(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	case r >= form.FirstHan && r <= form.LastHan:
		return true
	}
	return unicode.IsLetter(r)
}

// phraseAt is the length of the longest phrase that s begins with as whole
// words, and its value.
func phraseAt(s string) (length int, value uint64) {
	node, t := int32(0), phrases()
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		r = form.FoldLetter(r)
		blank := isBlank(r)
		if v := t.Value(node) & (isPhrase | isLabel); v != 0 && (blank || !inPhrase(r) && (isBar(r) || endsEntry(s[i:]))) {
			length, value = i, v
		}
		if blank {
			r, size = ' ', len(s[i:])-len(strings.TrimLeftFunc(s[i:], isBlank))
		}
		if node = t.Step(node, r); node == 0 {
			return length, value
		}
		i += size
	}
	if v := t.Value(node) & (isPhrase | isLabel); v != 0 {
		length, value = len(s), v
	}
	return length, value
}

// isBlank holds for what parts the words of an entry.
func isBlank(r rune) bool {
	return r == ' ' || r != '\t' && r <= '\u3000' && unicode.IsSpace(r)
}

// endsEntry tells whether nothing but signs stands in s in front of a bar.
func endsEntry(s string) bool {
	for _, r := range s {
		if r = form.FoldLetter(r); isBar(r) || inPhrase(r) {
			return isBar(r)
		}
	}
	return true
}

// isBar tells the signs that part entries, folded.
func isBar(r rune) bool {
	switch r {
	case '|', '【', '】', '[', ']', '(', ')', ':', '·', '、', ',', '/', '>', '<', '《', '》', '\t', '•':
		return true
	}
	return false
}

// longestHeading is how long the heading of other articles is at most, in bytes.
const longestHeading = 60

// IsHeading tells a line that heads other articles, comments or contacts: what
// follows is no longer the article's.
func IsHeading(line string) bool {
	return len(line) <= longestHeading && (is(strings.TrimFunc(line, func(r rune) bool { return !isLetter(r) && !form.IsDigitRune(r) }), isHeading) || isContactHeading(line))
}

// What a line is made of that heads whom to ask: what he is asked for, whose matter it
// is, and the words between; and the word that it opens with.
const (
	askedFor     = "information interviews enquiries inquiries requests queries questions details"
	askedBy      = "media press interview news general further more additional all any other"
	askedBetween = "for and or the please contact call email with about"
	askingOpens  = "For FOR Media MEDIA Press PRESS Interview INTERVIEW General GENERAL"
)

// isContactHeading tells a line that heads whom to ask: For interviews: Press enquiries.
func isContactHeading(line string) bool {
	if opener, _, _ := strings.Cut(line, " "); !form.HasWord(askingOpens, opener) {
		return false
	}
	asks, whose := false, false
	for w := range strings.FieldsFuncSeq(strings.ToLower(line), func(r rune) bool { return r == ' ' || r == ',' || r == ':' }) {
		switch {
		case form.HasWord(askedFor, w):
			asks = true
		case form.HasWord("media press interview", w) || w == "for":
			whose = true
		case !form.HasWord(askedBy, w) && !form.HasWord(askedBetween, w):
			return false
		}
	}
	return asks && whose
}

// IsReleaseHead tells a line that says what sort of text follows, or where on the
// site it stands: PRESS RELEASE, News Room, Latest, 新聞稿.
func IsReleaseHead(line string) bool {
	return len(line) <= longestHeading && is(strings.TrimFunc(line, notLetter), isReleaseHead)
}

// CutReleaseHead cuts what says that a release follows off the title behind it: Press
// Release: Lindal Opens Ward.
func CutReleaseHead(line string) (title string, ok bool) {
	for _, sign := range [...]string{": ", "：", " - ", " – ", " — "} {
		head, title, found := strings.Cut(line, sign)
		if found && IsReleaseHead(head) && form.ContainsAny(form.Fold(head), []string{"release", "新闻稿"}) {
			return strings.TrimSpace(title), true
		}
	}
	return line, false
}

// IsTerms tells a line that heads the terms of use, the privacy policy or the
// like.
func IsTerms(line string) bool {
	if len(line) > longestHeading {
		return false
	}
	line = strings.TrimFunc(line, notLetter)
	return is(line, isTerms) || form.StartsHan(line) && isHanTerms(form.Fold(line))
}

// isHanTerms tells words for what a site agrees on or lays down, 用户隐私协议, 个人信息保护政策.
func isHanTerms(folded string) bool {
	about, ok := form.CutAnySuffix(folded, "协议", "政策", "声明", "条款", "公约")
	if !ok || about == "" {
		return false
	}
	for about != "" {
		if about, ok = form.CutAnyPrefix(about, termsParts...); !ok {
			return false
		}
	}
	return true
}

func notLetter(r rune) bool { return !isLetter(r) }

// IsEnd tells the mark that ends a release: # # #, -ends-, （完）, Enditem, and
// the initials of who wrote and typed it: MO/TF.
func IsEnd(line string) bool {
	return len(line) <= longestHeading && (isEndMark(strings.TrimSpace(line)) || isInitials(line))
}

// endSigns stand around the word that ends a text.
const endSigns = "#*-–—=＝~－～·./｡。()（）[]【】<> \u3000\u00a0"

// isEndMark tells a word that ends a text, with signs around it or without, or signs of
// one kind alone. In small letters the word may be the end of a wrapped sentence.
func isEndMark(line string) bool {
	switch word := strings.Trim(line, endSigns); word {
	case "":
		line = strings.Join(strings.Fields(line), "")
		return line == "***" || line == "–––" || len(line) >= len("###") && strings.Trim(line, "#") == ""
	case "30":
		return strings.HasPrefix(line, "-")
	case "end", "ends":
		return !strings.HasPrefix(line, word)
	default:
		return is(word, isEnd)
	}
}

// isInitials tells groups of two to four capitals that slashes part.
func isInitials(line string) bool {
	line = strings.TrimSpace(line)
	slashes, letters := 0, 0
	for i := range len(line) {
		switch c := line[i]; {
		case 'A' <= c && c <= 'Z':
			letters++
		case c == '/' && 2 <= letters && letters <= 4:
			slashes++
			letters = 0
		default:
			return false
		}
	}
	return slashes > 0 && 2 <= letters && letters <= 4
}
