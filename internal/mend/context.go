package mend

import (
	"math/bits"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding/traditionalchinese"

	"github.com/bulletin-go/bulletin/internal/charset"
	"github.com/bulletin-go/bulletin/internal/han"
)

// A context prices characters where a repair would put them, in eighths of a
// bit: by how common they are, by the words they make with their neighbours, by
// what stands next to them elsewhere on the page, and by the quotation marks
// that are open.
type context struct {
	pairs map[uint32]int // pairs of ideographs of the page, not folded
	count map[rune]int   // ideographs of the page
	bare  map[rune]int   // those without a reading after them
	total int            // of count
	marks map[rune]int   // quotation marks of the page
	words *vocabulary
	fold  han.Folder
}

// Costs are those of package charset, in eighths of a bit.
const bit = charset.Bit

const openers, closers = charset.Openers, charset.Closers

// maxContext bounds what is read of a large page.
const maxContext = 512 << 10

func newContext(page string, v verdict) *context {
	c := &context{pairs: map[uint32]int{}, count: map[rune]int{}, bare: map[rune]int{}, marks: map[rune]int{}, words: words(), fold: han.NewFolder()}
	var last rune
	skip := 0
	for i, r := range page[:min(len(page), maxContext)] {
		if i < skip {
			continue
		}
		if r == '(' {
			if _, n := syllableAt(page[i+1:]); n > 0 {
				skip = i + n + 2
				c.bare[last]--
				continue
			}
		}
		if isHan(r) {
			c.count[r]++
			c.bare[r]++
			c.total++
			if isHan(last) {
				c.pairs[pairKey(last, r)]++
			}
		} else if r == '”' || r == '」' {
			c.marks[r]++
		}
		last = r
	}
	return c
}

func isHan(r rune) bool { return r >= 0x3400 && r <= 0x9FFF }

// word reports whether two ideographs stand next to each other in a word.
func (c *context) word(a, b rune) bool {
	return isHan(a) && isHan(b) && c.words.has(c.fold.Fold(a), c.fold.Fold(b))
}

// known reports whether two ideographs make a word, or stand next to each other
// elsewhere on the page.
func (c *context) known(a, b rune) bool { return c.word(a, b) || c.pairs[pairKey(a, b)] > 0 }

// price is what r costs after last: little if the two are in a word.
func (c *context) price(last, r rune) int {
	if !isHan(r) {
		return markPrice(last, r)
	}
	n := hanPrice(r)
	if !isHan(last) {
		return n
	}
	if a, b := c.fold.Fold(last), c.fold.Fold(r); c.words.has(a, b) {
		// About half of all ideographs follow one with which they are in a
		// word: those share that half.
		n += bit - int(c.words.share[a])
		if c.words.institutional(a, b) {
			n -= 3 * bit
		}
		return max(bit, n)
	}
	return n + bit
}

// cost is the price with what the page tells, and keeps the open quotation
// marks up to date.
func (c *context) cost(last, r rune, open *quotes) int {
	n := c.price(last, r) + open.ending(last, r) + open.read(last, r)
	if isHan(r) {
		if k := c.pairs[pairKey(last, r)]; k > 0 {
			n = min(n, (bits.Len(uint((c.count[last]+2)/k))+1)*bit)
		} else if k := c.count[r]; k > 1 {
			n = min(n, (bits.Len(uint(c.total/k))+2)*bit)
		}
	} else if corner := r >= '「' && r <= '』'; corner || r == '“' || r == '”' {
		if c.marks['」'] > c.marks['”'] != corner {
			n += 6 * bit // not the quotation marks of this page
		}
	}
	return n
}

func isClosing(r rune) bool { return r == '”' || r == '」' || r == '』' }

// markPrice prices what is no ideograph.
func markPrice(last, r rune) int {
	n := basePrice(r)
	switch {
	case charset.IsStop(last) && (charset.IsStop(r) || r == '·'):
		n += 20 * bit
	case last == '：' && (r == '“' || r == '「'):
		n -= 5 * bit
	case charset.IsStop(last) && (isClosing(r) || r == '“' || r == '「'):
		n -= 3 * bit
	case isClosing(r):
		n += bit
	case charset.IsStop(last) && (r == '》' || r == '〉' || r == '】'):
		n += 8 * bit
	case charset.IsStop(r) && isOpening(last):
		n += 12 * bit
	case charset.IsStop(r) && strings.ContainsRune("和與或把被將且但", last):
		n += 6 * bit
	case r == '：' && strings.ContainsRune("說道示出稱為紹調求問答下", last):
		n -= 3 * bit
	}
	return n
}

// basePrice prices a mark by how common it is in news.
func basePrice(r rune) int {
	switch r {
	case '，':
		return 9 * bit / 2
	case '。':
		return 11 * bit / 2
	case '、':
		return 6 * bit
	case '“', '”', '「', '」':
		return 15 * bit / 2
	case '：', '；', '（', '）', '《', '》':
		return 19 * bit / 2
	case '？', '！', '—', '…':
		return 11 * bit
	case '·', '‘', '’', '【', '】', '〈', '〉', '『', '』':
		return 13 * bit
	}
	return 24 * bit
}

func isOpening(r rune) bool { return openerAt(r) >= 0 }

// openerAt is where r is among the openers, -1 if it is none.
func openerAt(r rune) int {
	if r < 0x2018 || isHan(r) {
		return -1
	}
	return strings.IndexRune(openers, r)
}

// big5Level has the ideographs of Big5: 1 for the common ones, 2 for the rest.
var big5Level = sync.OnceValue(func() map[rune]uint8 {
	m := make(map[rune]uint8, 14000)
	dec := charset.NewDecoder(traditionalchinese.Big5)
	for lead := 0xA4; lead <= 0xF9; lead++ {
		level := uint8(1)
		if lead > 0xC6 {
			level = 2
		}
		for trail := 0x40; trail <= 0xFE; trail++ {
			if r, ok := dec.OneRune(byte(lead), byte(trail)); ok && isHan(r) && m[r] == 0 {
				m[r] = level
			}
		}
	}
	return m
})

// standsAlone: ideographs that are words by themselves.
func standsAlone(r rune) bool { return alone()[r] }

var alone = sync.OnceValue(func() map[rune]bool {
	m := map[rune]bool{}
	for _, r := range "的一是在不了有和為以要到於就對也而多之等著很都由從與及或並將被把讓使向該其每再又已還只最更均曾約近至自同兩二三四五六七八九十百千萬年月日名個位說" {
		m[r] = true
	}
	return m
})

// quotes are the quotation marks that are open at a place, outermost first.
type quotes struct {
	open   [4]rune
	depth  int
	unsure bool // damage that was not repaired may hide some
	speech bool // the innermost follow a mark: what is in them is said
	inner  int  // characters since the last opening
	stops  int  // marks among them
}

// read takes in one character. A closing mark that closes what is open is to
// be expected, one that does not is odd, and so is one that opens twice.
func (q *quotes) read(last, r rune) (cost int) {
	q.inner++
	if charset.IsStop(r) {
		q.stops++
	}
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
		q.inner, q.stops, q.speech = 0, 0, charset.IsStop(last) || last < 0x80
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
	return min(0, 11*bit/2-basePrice(r))
}

// ending prices the end of a quotation: what is said ends in a mark, and what
// is only called so does not.
func (q *quotes) ending(last, r rune) int {
	if !isClosing(r) || q.depth == 0 || q.unsure {
		return 0
	}
	switch stops := q.stops; {
	case charset.IsStop(last):
		if stops--; stops == 0 && q.inner <= 8 && !q.speech {
			return 6 * bit
		}
	case stops > 0 && last != '…' && last != '—':
		return 3 * bit
	}
	return 0
}

// inSpeech reports whether the innermost quotation marks that are open are those
// of speech, which ends before its paragraph does.
func (q *quotes) inSpeech() bool {
	return q.depth > 0 && (q.open[q.depth-1] == '“' || q.open[q.depth-1] == '「')
}

func (q *quotes) readAll(text string) {
	var last rune
	for _, r := range text {
		q.read(last, r)
		last = r
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
func (c *context) follow(last rune, rest string) int {
	r, _ := utf8.DecodeRuneInString(rest)
	if r < 0x80 || r == utf8.RuneError {
		return 0
	}
	// What the page has there is the page's own: other readings of the stretch
	// meet the same.
	return c.price(last, r)
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
