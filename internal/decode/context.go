package decode

import (
	"strings"
	"unicode/utf8"
)

// A context says how likely a character is where a repair would put it: by its
// frequency, by what stands before it elsewhere on the page, and by the
// quotation marks that are open.
type context struct {
	pairs map[[2]rune]int // pairs of ideographs of the page
}

func newContext(page string) *context {
	c := &context{pairs: map[[2]rune]int{}}
	var last rune
	for _, r := range page {
		if isHan(r) && isHan(last) {
			c.pairs[[2]rune{last, r}]++
		}
		last = r
	}
	return c
}

func isHan(r rune) bool { return r >= 0x3400 && r <= 0x9FFF }

// cost prices r after last, and keeps the open quotation marks up to date.
func (c *context) cost(last, r rune, open *quotes) int {
	n := chinesePrices.cost(r, common()[r] > 0)
	if isHan(last) && isHan(r) {
		switch k := c.pairs[[2]rune{last, r}]; {
		case k > 1:
			n -= 4 * bit
		case k == 1:
			n -= 2 * bit
		}
	}
	if isStop(last) && isStop(r) {
		n += 8 * bit
	}
	if strings.ContainsRune("”」』", r) {
		if isStop(last) {
			n -= 3 * bit
		} else {
			n += 2 * bit
		}
	}
	return n + open.read(r)
}

// isStop: marks that do not follow one another.
func isStop(r rune) bool {
	return r == '。' || r == '，' || r == '、' || r == '：' || r == '；' || r == '！' || r == '？'
}

// quotes are the quotation marks that are open at a place, outermost first.
type quotes struct {
	open  [4]rune
	depth int
}

const openers, closers = "“‘「『《〈【（", "”’」』》〉】）" // in the same order, three bytes each

// read takes in one character. A closing mark that closes what is open is to
// be expected, one that does not is odd, and so is one that opens twice.
func (q *quotes) read(r rune) (cost int) {
	if r < 0x2018 || isHan(r) {
		return 0
	}
	if strings.ContainsRune(openers, r) {
		if q.depth > 0 && q.open[q.depth-1] == r {
			cost = 8 * bit
		}
		if q.depth < len(q.open) {
			q.open[q.depth] = r
			q.depth++
		}
		return cost
	}
	i := strings.IndexRune(closers, r)
	if i < 0 {
		return 0
	}
	want, _ := utf8.DecodeRuneInString(openers[i:])
	if q.depth == 0 || q.open[q.depth-1] != want {
		return 8 * bit
	}
	q.depth--
	return -2 * bit
}

func (q *quotes) readAll(text string) {
	for _, r := range text {
		q.read(r)
	}
}

// follow prices the step from a repaired stretch to the text after it.
func (c *context) follow(last rune, rest string) int {
	r, _ := utf8.DecodeRuneInString(rest)
	if isHan(last) && isHan(r) && c.pairs[[2]rune{last, r}] > 0 {
		return -2 * bit
	}
	if isStop(last) && isStop(r) {
		return 8 * bit
	}
	return 0
}

// paragraphStart is where the paragraph that holds offset at begins; long ones
// are cut.
func paragraphStart(text string, at int) int {
	from := max(0, at-3000)
	if i := strings.LastIndexAny(text[from:at], "\n<>"); i >= 0 {
		return from + i + 1
	}
	return from
}

// damagedCost prices a stretch as it stands.
func damagedCost(text string) int {
	n := 0
	for _, r := range text {
		switch {
		case r == '?' || r == utf8.RuneError:
			n += 14 * bit
		case r < 0x80:
			n += 10 * bit
		default:
			n += chinesePrices.cost(r, common()[r] > 0)
		}
	}
	return n
}
