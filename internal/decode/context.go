package decode

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding/traditionalchinese"
)

//go:embed words.txt
var wordsText string

// words has the pairs of characters of words.txt.
var words = sync.OnceValue(func() map[[2]rune]struct{} {
	m := make(map[[2]rune]struct{}, 2000)
	for line := range strings.Lines(wordsText) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		var last rune
		for _, r := range line {
			if isHan(r) && isHan(last) {
				m[[2]rune{last, r}] = struct{}{}
			}
			last = r
		}
	}
	return m
})

// A context says how likely a character is where a repair would put it: by its
// frequency, by the words it makes, by what stands before it elsewhere on the
// page, and by the quotation marks that are open.
type context struct {
	pairs map[[2]rune]int // pairs of ideographs of the page
	bare  map[rune]int    // ideographs of the page without a reading after them
	marks map[rune]int    // quotation marks of the page
}

// maxContext bounds what is read of a large page.
const maxContext = 512 << 10

func newContext(page string, v verdict) *context {
	c := &context{pairs: map[[2]rune]int{}, bare: map[rune]int{}, marks: map[rune]int{}}
	var last rune
	skip := 0
	for i, r := range page[:min(len(page), maxContext)] {
		if i < skip {
			continue
		}
		if r == '(' {
			if _, n := syllableAt(page[i+1:]); n > 0 {
				skip = i + n + 2
				continue
			}
		}
		if isHan(r) {
			c.bare[r]++
			if isHan(last) {
				c.pairs[[2]rune{last, r}]++
			}
		} else if r == '”' || r == '」' {
			c.marks[r]++
		}
		last = r
	}
	for r, k := range v.keys {
		c.bare[r] = max(0, c.bare[r]-k.n)
	}
	return c
}

func isHan(r rune) bool { return r >= 0x3400 && r <= 0x9FFF }

// cost prices r after last, and keeps the open quotation marks up to date.
func (c *context) cost(last, r rune, open *quotes) int {
	n := traditionalCost(r) + open.read(r)
	switch {
	case isStop(last) && isStop(r):
		n += 10 * bit
	case r == '”' || r == '」' || r == '』':
		if isStop(last) {
			n -= 3 * bit
		} else {
			n += 2 * bit
		}
		if c.marks['」'] > c.marks['”'] != (r != '”') {
			n += 6 * bit // not the quotation marks of this page
		}
	}
	return n
}

// bond is what two characters next to each other save: much if they make a
// word, less if the first already makes one with the character before it.
func (c *context) bond(last, r rune, taken bool) int {
	if !isHan(last) || !isHan(r) {
		return 0
	}
	pair := [2]rune{last, r}
	saved := min(c.pairs[pair], 4) * bit
	if _, ok := words()[pair]; ok {
		saved += 6 * bit
	}
	saved = min(saved, 8*bit)
	if taken {
		saved /= 2
	}
	return saved
}

// traditionalCost prices a character of Traditional text.
func traditionalCost(r rune) int {
	if isHan(r) {
		if t := frequent()["hant"][r]; t > 0 {
			return chinesePrices.tiers[t]
		}
		switch big5Level()[r] {
		case 1:
			return chinesePrices.han
		case 2:
			return 17 * bit
		}
		return 20 * bit
	}
	switch r {
	case '，', '。', '、':
		return 5 * bit
	case '“', '”', '《', '》', '：', '「', '」':
		return 6*bit + bit/2
	case '？', '！', '；', '（', '）':
		return 8 * bit
	case '—', '…', '·', '‘', '’', '【', '】', '〈', '〉', '『', '』':
		return 10 * bit
	}
	return max(12*bit, chinesePrices.cost(r, false))
}

// big5Level has the ideographs of Big5: 1 for the common ones, 2 for the rest.
var big5Level = sync.OnceValue(func() map[rune]uint8 {
	m := make(map[rune]uint8, 14000)
	dec := traditionalchinese.Big5.NewDecoder()
	for lead := 0xA4; lead <= 0xF9; lead++ {
		level := uint8(1)
		if lead > 0xC6 {
			level = 2
		}
		for trail := 0x40; trail <= 0xFE; trail++ {
			if r, ok := oneRune(dec, []byte{byte(lead), byte(trail)}); ok && isHan(r) && m[r] == 0 {
				m[r] = level
			}
		}
	}
	return m
})

// standsAlone: ideographs that are words by themselves.
func standsAlone(r rune) bool {
	return strings.ContainsRune("的一是在不了有和為以要到於就對也而多之等著很都由從與及或並將被把讓使向該其每再又已還只最更均曾約近至自同兩二三四五六七八九十百千萬年月日名個位說", r)
}

// isStop: marks that do not follow one another.
func isStop(r rune) bool {
	return r == '。' || r == '，' || r == '、' || r == '：' || r == '；' || r == '！' || r == '？'
}

// quotes are the quotation marks that are open at a place, outermost first.
type quotes struct {
	open   [4]rune
	depth  int
	unsure bool // damage that was not repaired may hide some
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
		if q.unsure {
			return 2 * bit
		}
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

// readDamaged takes in text in which question marks may be damage.
func (q *quotes) readDamaged(text string) {
	q.readAll(text)
	if strings.ContainsAny(text, "?\uFFFD") {
		q.unsure = true
	}
}

// follow prices the step from a repaired stretch to the text after it.
func (c *context) follow(last rune, loose, taken bool, rest string) int {
	r, _ := utf8.DecodeRuneInString(rest)
	saved := c.bond(last, r, taken)
	if isStop(last) && isStop(r) {
		return 10 * bit
	}
	if loose && saved == 0 {
		return 8 * bit
	}
	return -saved
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
