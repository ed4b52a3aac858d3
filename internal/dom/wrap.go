package dom

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/han"
)

// wrap is what the lines of a text tell of the width of the page that they were
// taken from. A line goes on in the next one where its sentence does: see
// continues. Where enough lines go on and are of one width, that is the width
// of the page, and every line that is full goes on too: the first word of the
// next had no place in it.
type wrap struct {
	columns int  // of a full line; 0: lines end where paragraphs do
	parted  bool // paragraphs are parted by blank lines
}

// Widths of pages that are wrapped, in columns: a wider line is a paragraph, a
// narrower one a line of a list or poem.
const (
	narrowestPage = 36
	widestPage    = 200
)

// raggedLatin and raggedHan are how far, in columns, a full line may fall
// short of the width of the page: a word, a character and a sign.
const (
	raggedLatin = 14
	raggedHan   = 4
)

func measureWrap(lines []textLine) wrap {
	var ends [widestPage + 1]int // for each width, the lines of it that go on
	all, whole, blanks, ragged := 0, 0, 0, raggedLatin
	for i := 0; i+1 < len(lines); i++ {
		l, next := lines[i].text, lines[i+1]
		n := form.Columns(l)
		switch {
		case n > widestPage:
			whole++
		case n < narrowestPage || next.below:
		case continues(l, next.text), slices.Contains(prepositions, lastWord(l)):
			ends[n]++
			all++
		case isOpenHan(l, next):
			ends[n]++
			all++
			ragged = raggedHan
		}
		if next.below {
			blanks++
		}
	}
	width := widestPage
	for width >= narrowestPage && ends[width] == 0 {
		width--
	}
	full := 0
	for n := max(width-ragged, 0); n <= width; n++ {
		full += ends[n]
	}
	fewest, parted := 3, blanks*12 > len(lines)
	if parted && whole == 0 {
		fewest = 2 // blank lines say where paragraphs end
	}
	if full < fewest || full*4 < all*3 || whole > full {
		return wrap{}
	}
	if parted {
		width = widestOpen(lines, width, ragged)
	}
	return wrap{columns: width, parted: parted}
}

// widestOpen is the width of the widest line inside a paragraph that a page of so many
// columns may have: a name may end it as well as a small word.
func widestOpen(lines []textLine, width, ragged int) int {
	widest := width
	for i := range len(lines) - 1 {
		if n := form.Columns(lines[i].text); n > widest && n <= width+ragged && n <= widestPage && !lines[i+1].below && !isClosed(lines[i].text) {
			widest = n
		}
	}
	return widest
}

// isOpenHan tells a line of Chinese that ends within a sentence above one that
// may be the rest of it. Titles in a list look the same; only many lines of one
// width are lines of a page.
func isOpenHan(l string, next textLine) bool {
	last, _ := utf8.DecodeLastRuneInString(l)
	first, _ := utf8.DecodeRuneInString(next.text)
	return (han.IsHan(last) || last == '，' || last == '、') && han.IsHan(first) && next.left == 0 && !isLabelled(l) && !isLabelled(next.text)
}

// isLabelled tells a line of Chinese with a label or of a breadcrumb: 发布时间：…, 下一篇：….
func isLabelled(l string) bool {
	const longest = 27 // bytes, nine characters
	at := strings.Index(form.Head(l, longest), "：")
	return at > 0 && !strings.ContainsAny(l[:at], "，。、") || strings.Contains(l, " > ")
}

// joined tells that a line goes on in the next.
func (w wrap) joined(l, next textLine) bool {
	switch {
	case next.below:
		return false
	case continues(l.text, next.text), isShout(l.text) && isShouted(next.text), strings.HasSuffix(l.text, ",") && isTitled(l.text) && isTitled(next.text):
		return true
	case l.left > 0 && next.left == 0 && isFullHan(l.text) && isRestOfProse(next.text):
		return true
	case w.columns == 0 || next.left > 0 && l.left == 0 || isClosed(l.text) && !w.parted:
		return false
	}
	need := form.Columns(firstWord(next.text))
	if apart(l.text, next.text) {
		need++
	}
	n := form.Columns(l.text)
	return n <= w.columns && (n+need > w.columns || n+raggedHan >= w.columns && isOpenHan(l.text, next))
}

// continues tells that the sentence of a line goes on in the next line, whatever
// the width: an inline element or the width of a page has ended the line.
func continues(l, next string) bool {
	first, n := utf8.DecodeRuneInString(next)
	second, _ := utf8.DecodeRuneInString(next[n:])
	last, _ := utf8.DecodeLastRuneInString(l)
	switch {
	case strings.ContainsRune(goesBefore, first) && first != second && n < len(next):
		return true // “, said Mr Orr”: nothing begins with a comma
	case first == '–' || first == '—':
		return second == ' ' && form.Columns(l) <= narrowestPage && form.Columns(next) > narrowestPage && !isSign(l) // a dateline: LINDAL ↵ – The
	case strings.ContainsRune(goesBehind, last) && !isEmptyLabel(l), endsCut(l) && unicode.IsLetter(first):
		return true
	case isClosed(l):
		return false
	case isOpenProse(l) && isRestOfProse(next):
		return true
	case isOpenBracket(l) && form.HasSign(next, "》」』）"):
		return true
	case unicode.IsLower(first):
		// furniture in small letters is shorter than a clause; “by Jo Pell” is a byline
		return isWord(firstWord(next)) && !isByline(next) && (isClosed(next) || strings.Count(next, " ") >= 3)
	}
	return unicode.IsLetter(first) && len(l) > 12 && slices.Contains(openWords, lastWord(l))
}

// isOpenProse tells a full line of Chinese with a sentence in it and the beginning of
// another: …推进会。县长
func isOpenProse(l string) bool {
	if !isFullHan(l) || !strings.Contains(l, "。") {
		return false
	}
	_, credit := form.CutAnySuffix(form.Fold(form.Tail(l, len("报道"))), "摄", "图", "报道", "报导", "讯", "供稿")
	return !credit
}

// isFullHan tells a line of Chinese, as wide as those of a page, that ends within a sentence.
func isFullHan(l string) bool {
	const narrowest = 56 // columns
	return (han.IsHan(form.LastRune(l)) || strings.HasSuffix(l, "，")) && form.Columns(l) >= narrowest
}

// isRestOfProse tells a line that may be the rest of a sentence from a heading and from what
// somebody says: 青禾医院：….
func isRestOfProse(s string) bool {
	const speaker = 75 // bytes, 25 characters
	return form.StartsHan(s) && isClosed(s) && strings.Contains(s, "，") && !strings.Contains(form.Head(s, speaker), "：")
}

// isEmptyLabel tells a line that ends in a bracket behind a label, a number or a blank
// in Chinese: 点击数: 字号:【, whose buttons are gone.
func isEmptyLabel(l string) bool {
	_, size := utf8.DecodeLastRuneInString(l)
	lead := l[:len(l)-size]
	return strings.ContainsRune(":： \u3000", form.LastRune(lead)) && form.HasHan(lead)
}

// isOpenBracket tells a line with a bracket that it does not close.
func isOpenBracket(l string) bool {
	open := form.LastSign(l, "《「『（")
	return open >= 0 && !form.HasSign(l[open:], "》」』）")
}

// isByline tells by Jo Pell from by the sea.
func isByline(s string) bool {
	name, ok := strings.CutPrefix(s, "by ")
	return ok && unicode.IsUpper(form.FirstRune(name))
}

const (
	goesBefore = ",.;!?)”’，。；！？、）」』】》" // signs that nothing begins with
	goesBehind = "(（“「『【《，、"           // signs that nothing ends with
	closers    = ".!?:;。！？：；…"
	quotes     = "\"')”’」』）】》"
)

// openWords are words that no line ends with, unless it goes on. Prepositions
// may end a line of furniture too: “Share to”, “Posted in”, “Written by”.
var (
	openWords    = []string{"a", "an", "and", "of", "or", "the"}
	prepositions = []string{"at", "by", "for", "from", "in", "on", "to", "with"}
)

// openTitle are small words that no line of a title ends with, unless it goes on.
var openTitle = form.WordSet("a an and are as at be but by for from has have his if in into is its my of on or our than that the their these to under when where which while who whose with without your")

// isClosed tells that a sentence, or the words before a list, end with the line.
func isClosed(l string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(l, quotes))
	return strings.ContainsRune(closers, last)
}

// endsCut tells a quotation that ends with a comma: who speaks is said next.
func endsCut(l string) bool {
	end := strings.TrimRight(l, quotes)
	return end != l && strings.HasSuffix(end, ",")
}

// isShout tells words in capitals that a title over several lines is made of.
func isShout(s string) bool {
	return len(s) <= widestPage && form.Columns(s) >= 18 && strings.Contains(s, " ") && !isClosed(s) && form.IsCapitals(s)
}

// isShouted tells the rest of such a title.
func isShouted(s string) bool {
	return form.IsCapitals(s) && !strings.ContainsAny(s, "0123456789:@") && !furniture.IsReleaseHead(s)
}

// isTitled tells some words that begin with capitals, as those of English titles
// do, but for the short ones.
func isTitled(s string) bool { return strings.Count(s, " ") >= 2 && isCapitalised(s) }

// isCapitalised tells words of which all but the short ones begin with capitals.
func isCapitalised(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if r, _ := utf8.DecodeRuneInString(w); len(w) > 4 && !unicode.IsUpper(r) {
			return false
		}
	}
	return unicode.IsUpper(form.FirstRune(s))
}

// isSign tells a line without letters and numbers.
func isSign(l string) bool {
	return strings.IndexFunc(l, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0
}

// isWord tells a plain word from a bullet, an address and a name like iHub.
func isWord(s string) bool {
	s = strings.TrimRight(s, ".,;:!?"+quotes)
	return (len(s) > 1 || s == "a") && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLower(r) && r != '-' && r != '’' && r != '\'' }) < 0
}

func firstWord(l string) string {
	if r, n := utf8.DecodeRuneInString(l); han.IsHan(r) {
		return l[:n]
	}
	if i := strings.IndexFunc(l, func(r rune) bool { return r == ' ' || han.IsHan(r) }); i >= 0 {
		return l[:i]
	}
	return l
}

func lastWord(l string) string { return l[strings.LastIndexByte(l, ' ')+1:] }

// apart tells whether a blank stands between two lines that are one.
func apart(l, next string) bool {
	last, _ := utf8.DecodeLastRuneInString(l)
	first, _ := utf8.DecodeRuneInString(next)
	return last < 0x2e80 && first < 0x2e80 && !strings.ContainsRune(goesBefore, first) && last != '('
}

// textLine is a line that is not blank, without the white space at its end.
type textLine struct {
	text  string
	at    int  // byte in the text
	left  int  // columns of white space before it
	below bool // a blank line stands above it
}
