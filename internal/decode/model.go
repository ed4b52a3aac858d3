package decode

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

//go:embed frequent.txt
var frequentText string

// Costs are in eighths of a bit: what a character of news takes on average
// under a model of its language. All models price the same bytes, so their
// sums can be held against each other.
const (
	bit = 8

	costASCII   = 5 * bit
	costControl = 20 * bit
	costBroken  = 31 * bit // bytes that the encoding does not have
)

// frequent gives the characters of each language of frequent.txt their tier:
// 1 for the first hundred, 2 up to 400, 3 for the rest.
var frequent = sync.OnceValue(func() map[string]map[rune]uint8 {
	langs := map[string]map[rune]uint8{}
	for line := range strings.Lines(frequentText) {
		lang, chars, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		tiers := map[rune]uint8{}
		for _, r := range chars {
			if tiers[r] == 0 {
				tiers[r] = tierOf(len(tiers))
			}
		}
		langs[lang] = tiers
	}
	return langs
})

func tierOf(rank int) uint8 {
	switch {
	case rank < 100:
		return 1
	case rank < 400:
		return 2
	}
	return 3
}

// A price list holds the cost of each tier of a language, and of characters
// outside its list by kind.
type priceList struct {
	langs  []string
	tiers  [4]int // by tier; 0 unused
	han    int    // ideographs that the encoding has in its first level
	rare   int    // the other ideographs
	kana   int
	hangul int
	punct  int // 、。「」，：！？ and their like
	other  int
}

var (
	chinesePrices  = priceList{[]string{"hans", "hant"}, [4]int{0, 63, 78, 90}, 112, 150, 136, 168, 56, 128}
	japanesePrices = priceList{[]string{"ja"}, [4]int{0, 56, 80, 96}, 118, 152, 88, 168, 56, 128}
	koreanPrices   = priceList{[]string{"ko"}, [4]int{0, 60, 76, 96}, 152, 168, 150, 104, 96, 128}
)

// cost prices one character of a text in the list's language.
func (p *priceList) cost(r rune, firstLevel bool) int {
	for _, lang := range p.langs {
		if t := frequent()[lang][r]; t > 0 {
			return p.tiers[t]
		}
	}
	switch {
	case r >= 0x4E00 && r <= 0x9FFF && firstLevel:
		return p.han
	case r >= 0x3400 && r <= 0x9FFF || r >= 0xF900 && r <= 0xFAFF || r >= 0x20000:
		return p.rare
	case r >= 0x3041 && r <= 0x30FF:
		return p.kana
	case r >= 0xAC00 && r <= 0xD7A3:
		return p.hangul
	case r >= 0x3000 && r <= 0x3011 || r == '，' || r == '：' || r == '？' || r == '！' || r == '；' || r == '（' || r == '）' || r >= 0x2014 && r <= 0x2026 || r == '·' || r == '・':
		return p.punct
	case r >= '０' && r <= '９':
		return p.punct + 3*bit
	case r >= 0xE000 && r <= 0xF8FF || r == utf8.RuneError:
		return costBroken - bit
	}
	return p.other
}

// A pairModel prices the bytes of one two-byte encoding.
type pairModel struct {
	single [256]uint8   // bytes of 0x80 and more that stand alone; costBroken for leads
	pair   [65536]uint8 // by lead<<8 | trail; 0 where the encoding has no such pair
}

func newPairModel(enc encoding.Encoding, prices priceList, firstLevel func(lead, trail byte) bool) *pairModel {
	m := new(pairModel)
	dec := enc.NewDecoder()
	for lead := 0x80; lead < 0x100; lead++ {
		m.single[lead] = costBroken
		if r, ok := oneRune(dec, []byte{byte(lead)}); ok {
			m.single[lead] = uint8(min(prices.cost(r, false)+3*bit, costBroken))
		}
		for trail := 0x40; trail < 0x100; trail++ {
			if r, ok := oneRune(dec, []byte{byte(lead), byte(trail)}); ok {
				m.pair[lead<<8|trail] = uint8(prices.cost(r, firstLevel(byte(lead), byte(trail))))
			}
		}
	}
	return m
}

// oneRune decodes b if it is exactly one character, or one written as two.
func oneRune(dec *encoding.Decoder, b []byte) (rune, bool) {
	dec.Reset()
	var buf [16]byte
	n, src, err := dec.Transform(buf[:], b, true)
	if err != nil || src != len(b) {
		return 0, false
	}
	r, size := utf8.DecodeRune(buf[:n])
	return r, r != utf8.RuneError && r >= 0x80 && (size == n || n-size == 2)
}

// A legacy is an encoding of two bytes that is told by its model.
type legacy struct {
	name    string
	model   func() *pairModel
	decoder func() *pairDecoder
}

func newLegacy(name string, enc encoding.Encoding, prices priceList, firstLevel func(lead, trail byte) bool) legacy {
	return legacy{
		name:    name,
		model:   sync.OnceValue(func() *pairModel { return newPairModel(enc, prices, firstLevel) }),
		decoder: sync.OnceValue(func() *pairDecoder { return newPairDecoder(name, enc) }),
	}
}

// within makes a test for leads from low to high.
func within(low, high byte) func(lead, trail byte) bool {
	return func(lead, _ byte) bool { return lead >= low && lead <= high }
}

var models = [...]legacy{
	newLegacy("gb18030", simplifiedchinese.GB18030, chinesePrices, func(lead, trail byte) bool {
		return lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1
	}),
	newLegacy("big5", traditionalchinese.Big5, chinesePrices, within(0xA4, 0xC6)),
	newLegacy("shift_jis", japanese.ShiftJIS, japanesePrices, within(0x88, 0x98)),
	newLegacy("euc-jp", japanese.EUCJP, japanesePrices, within(0xB0, 0xCF)),
	newLegacy("euc-kr", korean.EUCKR, koreanPrices, within(0xFF, 0)),
}

// cost prices a sample, in eighths of a bit. A single character between Latin
// letters is dear: there it is rather a letter with an accent.
func (m *pairModel) cost(sample []byte) int {
	sum := 0
	inWord := false
	for i := 0; i < len(sample); {
		c := sample[i]
		if c < 0x80 {
			sum += asciiCost(c)
			inWord = isLetter(c)
			i++
			continue
		}
		if i+1 == len(sample) {
			return sum + int(min(m.single[c], 8*bit)) // cut in the middle of a character
		}
		size := 1
		if p := m.pair[int(c)<<8|int(sample[i+1])]; p > 0 {
			sum += int(p)
			size = 2
		} else if isGB4(sample[i:]) {
			sum += 4 * 8 * bit
			size = 4
		} else {
			sum += int(m.single[c])
		}
		i += size
		if i < len(sample) && isLetter(sample[i]) {
			if sum += 3 * bit; inWord {
				sum += 3 * bit
			}
		}
		inWord = false
	}
	return sum
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// isGB4 reports a four-byte character of GB 18030. Its second and fourth
// bytes are digits, which no other encoding has after a lead byte.
func isGB4(b []byte) bool {
	return len(b) >= 4 && b[0] >= 0x81 && b[0] <= 0xFE && isDigit(b[1]) && b[2] >= 0x81 && b[2] <= 0xFE && isDigit(b[3])
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func asciiCost(c byte) int {
	if c < 0x20 && c != '\n' && c != '\r' && c != '\t' {
		return costControl
	}
	return costASCII
}

// westernCost prices a sample as windows-1252: letters with accents stand
// alone among ASCII letters, quotes and dashes at the edge of words.
func westernCost(sample []byte) int {
	sum := 0
	for i, c := range sample {
		if c < 0x80 {
			sum += asciiCost(c)
			continue
		}
		sum += westernByte(c)
		if i > 0 && sample[i-1] >= 0x80 && !westernPair(sample[i-1], c) {
			sum += 6 * bit
		}
	}
	return sum
}

// westernPair: letters with accents, quotation marks and blanks that do stand
// next to each other, as in ção, größer, l’été and « à ».
func westernPair(a, b byte) bool {
	switch a {
	case 0xE7:
		return b == 0xE3 || b == 0xF5
	case 0xF6, 0xFC, 0xE4:
		return b == 0xDF
	case 0x92, 0xAB, 0x93:
		return b == 0xA0 || b >= 0xC0
	}
	return a == 0xA0 && b == 0xBB || b == 0x94 || b == 0x92
}

func westernByte(c byte) int {
	switch c {
	case 0x81, 0x8D, 0x8F, 0x90, 0x9D:
		return costBroken
	case 0xE9, 0xE8, 0xE0, 0xE7, 0xEA, 0xF6, 0xFC, 0xE4, 0xDF, 0xF1, 0xF3, 0xED, 0xE1, 0xFA, 0xE5, 0xF8, 0x92, 0x93, 0x94, 0x96, 0x97, 0xA0, 0xE3, 0xF5:
		return 7 * bit
	case 0xEE, 0xF4, 0xFB, 0xF9, 0xEF, 0xEB, 0xE2, 0xE6, 0xC9, 0xC0, 0xC7, 0xD6, 0xDC, 0xC4, 0xC5, 0xD8, 0x91, 0x85, 0xA9, 0xAB, 0xBB, 0xB0, 0xAE, 0xB7, 0x95, 0x80, 0x9C:
		return 9 * bit
	}
	return 14 * bit
}
