package furniture

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// Kind is what a line is for the page around the article.
type Kind uint8

// The kinds of furniture.
const (
	None       Kind = iota // the line may be text
	Phrase                 // nothing but words of furniture: 打印本页 关闭窗口
	Pointer                // to another article, a place of the site, a list: 上一篇：…, Related stories
	Path                   // where the page is on its site: 当前位置：首页 > 新闻
	Appeal                 // to the reader: 扫描二维码关注我们, Subscribe to our newsletter
	Imprint                // who made the site or sent the text and where he is: 主办单位：…, 地址：…, Tel: …
	Rights                 // whose the page is and what may be done with it: 转载请注明 …, Copyright ©
	Legal                  // a statement on that, of any length
	EmptyLabel             // the name of a label without a value: 来源：
)

var kindNames = [...]string{"none", "phrase", "pointer", "path", "appeal", "imprint", "rights", "legal", "empty label"}

// String is the name of k as dumps print it: pointer, appeal.
func (k Kind) String() string { return kindNames[min(int(k), len(kindNames)-1)] }

// Lengths in bytes: of the longest line that furniture opens, and of the longest
// that consists of it.
const (
	longestOpened = 400
	longestPhrase = 180
)

// Of tells what kind of furniture a line is.
func Of(line string) Kind {
	made := None
	if len(line) <= longestPhrase {
		made = madeOf(strings.TrimLeftFunc(line, isBullet))
	}
	if made == Phrase || isPageMark(line) || isReadingTime(line) || isPageQuestion(line) {
		return Phrase
	}
	if isPager(line) {
		return Pointer
	}
	s, o, ok := opened(line)
	switch {
	case isCookieNotice(line):
		return Legal
	case ok && o.kind == Legal:
		return Legal
	case ok && o.kind == Rights && len(line) <= longestOpened && opensYear(s[o.length:]):
		return Rights // Copyright 2024 The Post. To see more, visit The Post.
	case ok && len(line) <= longestOpened && (!isProse(s) || speaksOfSite(s[o.length:])), ok && isGreeting(s, o):
		return o.kind
	}
	return made
}

// Why tells what makes a line furniture, for whoever mends a rule: its kind, and
// the phrase that opens it, "appeal: 扫一扫"; or that it names a picture.
func Why(line string) string {
	kind := Of(line)
	switch s, o, ok := opened(line); {
	case kind == None && isFileName(line):
		return "name of a picture"
	case ok && o.kind == kind:
		return kind.String() + ": " + s[:o.length]
	}
	return kind.String()
}

// isPageMark tells the number of a page that a text was printed on: Page 1 of 2,
// - 2 -, 第1页 共2页.
func isPageMark(s string) bool {
	if len(s) > 40 {
		return false
	}
	if digits, _ := form.DigitsIn(s); digits == 0 || digits > 6 {
		return false
	}
	words := false
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(" 0123456789/-—–·,", form.FoldLetter(r)) }) {
		if len(w) > len("页共") {
			return false
		}
		switch form.Fold(w) {
		case "page", "of", "第", "页", "共", "页共", "第页":
			words = true
		default:
			return false
		}
	}
	return words || isDash(form.FirstRune(s)) && isDash(form.LastRune(s))
}

// isDash tells the dashes around the number of a page.
func isDash(r rune) bool { return strings.ContainsRune("-–—－·", r) }

// opensYear tells whether a year stands in front.
func opensYear(s string) bool {
	year, _ := form.Digits(strings.TrimLeft(s, " ©(c)"), 4)
	return 1900 <= year && year < 2100
}

// isPager tells the title of another article behind the arrow that leads there.
func isPager(s string) bool {
	return len(s) <= longestPhrase && (strings.HasPrefix(s, "←") || strings.HasPrefix(s, "« ") || strings.HasSuffix(s, "→") || strings.HasSuffix(s, " »")) && !form.EndsSentence(s)
}

// isCookieNotice tells what a site says of its cookies, and the buttons below it;
// bakers have cookies without websites.
func isCookieNotice(s string) bool {
	if len(s) > longestOpened || strings.IndexByte(s, 'k') < 0 || !strings.Contains(s, "ookie") { // k is its rarest letter
		return false
	}
	folded := strings.ToLower(s)
	verb, _, _ := strings.Cut(folded, " ")
	return form.ContainsAny(folded, []string{"website", "browser", "this site", "our site", "your preferences"}) ||
		len(s) <= longestHeading && form.HasWord("accept allow change decline hide manage reject set view", verb)
}

// isReadingTime tells how long a text takes: 6 min read, Reading time: 2 min (480 words).
func isReadingTime(s string) bool {
	if len(s) > 40 || !strings.Contains(s, "min") {
		return false
	}
	folded := form.Fold(s)
	if form.HasAnyPrefix(folded, "reading time", "read time") {
		digits, _ := form.DigitsIn(s)
		return digits > 0
	}
	unit := strings.TrimLeft(folded, "0123456789")
	return unit != folded && strings.HasPrefix(strings.TrimLeft(unit, " -"), "min") && strings.HasSuffix(folded, " read")
}

// isGreeting tells the line in which a site greets its visitors: 欢迎访问青石县医院网站！
func isGreeting(s string, o opening) bool {
	const longest = 120 // bytes
	return len(s) <= longest && form.HasAnySuffix(s, "!", "！") && form.HasAnyPrefix(form.Fold(s[:o.length]), "欢迎", "welcome")
}

// isBullet holds for what stands before the words of a line.
func isBullet(r rune) bool {
	switch r {
	case '·', '•', '|', '>', '＞', '»', '<', '▲', '◆', '●', '□', '■', '★', '☆', '※', '◎', '►', '▶', '*', '[', '【', '(', '（', ' ', '\u3000':
		return true
	}
	return false
}

// opening is a phrase that a line begins with.
type opening struct {
	kind   Kind
	length int // bytes of the line
}

// opened gives a line from the phrase on that opens it, behind bullets or with a sign
// that is one elsewhere: (c) Tarn College.
func opened(line string) (s string, o opening, ok bool) {
	s = strings.TrimLeftFunc(line, isBullet)
	if o, ok = openingOf(s); !ok && s != line {
		s = line
		o, ok = openingOf(s)
	}
	return s, o, ok
}

// openingOf returns the longest phrase that s begins with as whole words. Blanks
// of s do not count before Han.
func openingOf(s string) (o opening, ok bool) {
	node, t := int32(0), openings()
	skipped := false // a blank
	for i, raw := range s {
		r := form.FoldLetter(raw)
		next := t.Step(node, r)
		switch {
		case next == 0 && r == ' ' && i > 0:
			skipped = true
			continue
		case next == 0 || skipped && r < utf8.RuneSelf:
			return o, ok
		}
		node, skipped = next, false
		if kind := Kind(t.Value(node)); kind != None {
			if n := i + utf8.RuneLen(raw); endsWord(s, n) {
				o, ok = opening{kind, n}, true
			}
		}
	}
	return o, ok
}

// endsWord tells that no letter goes on with the word that ends at s[n].
func endsWord(s string, n int) bool {
	last, _ := utf8.DecodeLastRuneInString(s[:n])
	next, _ := utf8.DecodeRuneInString(s[n:])
	return !isLatin(last) || !isLatin(next) && next != '-' && next != '\'' && next != '’'
}

func isLatin(r rune) bool { return r < 0x2e80 && isLetter(r) }

// Words of a sentence at least, and of a clause that a list cut off: a Han
// character is a word.
const (
	fewestWords      = 8
	fewestClauseHans = 16
)

// isProse tells a sentence: it ends like one and has some words, or it is a
// Chinese line with a comma in it and of some length.
func isProse(s string) bool {
	words, hans := countWords(s)
	if words < fewestWords {
		return false
	}
	return form.EndsSentence(s) || hans >= fewestClauseHans && strings.Contains(s, "，")
}

// countWords counts Latin words and Han characters, and the latter alone.
func countWords(s string) (words, hans int) {
	inside := false
	for _, r := range s {
		switch {
		case r >= form.FirstHan && r <= form.LastHan:
			hans++
			inside = false
		case isLetter(r):
			if !inside {
				words++
			}
			inside = true
		default:
			inside = false
		}
	}
	return words + hans, hans
}

// speaksOfSite tells a line with a word that articles seldom have and sites
// often.
func speaksOfSite(s string) bool { return siteWords().AnyIn(form.Fold(s)) }
