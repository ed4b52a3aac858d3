package decode

import (
	_ "embed"
	"sync"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"

	"github.com/bulletin-go/bulletin/internal/charset"
)

const (
	bit        = charset.Bit
	costBroken = charset.CostBroken
)

// prices has what the bytes of the encodings cost, one model after the other: a
// program that reads one page should not wait for a hundred thousand characters to be
// decoded and priced. TestPrices writes it.
//
//go:generate go test -run ^TestPrices$ -update .
//go:embed prices.bin
var prices string

// What a model takes of prices.
const (
	singles = 128
	pairs   = 128 * 256
)

// A pairModel prices the bytes of one two-byte encoding.
type pairModel struct {
	single string // bytes of 0x80 and more that stand alone; charset.CostBroken for leads
	pair   string // by lead&0x7f<<8 | trail; 0 where the encoding has no such pair
}

// A legacy is an encoding of two bytes that is told by its model.
type legacy struct {
	name string
	enc  encoding.Encoding
	pairModel
	decoder func() *pairDecoder
}

var models = [...]legacy{
	newLegacy(0, "gb18030", simplifiedchinese.GB18030),
	newLegacy(1, "big5", traditionalchinese.Big5),
	newLegacy(2, "shift_jis", japanese.ShiftJIS),
	newLegacy(3, "euc-jp", japanese.EUCJP),
	newLegacy(4, "euc-kr", korean.EUCKR),
}

// newLegacy makes the encoding of a row of prices.
func newLegacy(row int, name string, enc encoding.Encoding) legacy {
	p := prices[row*(singles+pairs):][:singles+pairs]
	return legacy{
		name: name, enc: enc, pairModel: pairModel{p[:singles], p[singles:]},
		decoder: sync.OnceValue(func() *pairDecoder { return newPairDecoder(name, enc) }),
	}
}

// cost prices a sample, in eighths of a bit, as far as it costs less than most. A
// single character between Latin letters is dear: there it is rather a letter with
// an accent.
func (m *pairModel) cost(sample []byte, most int) int {
	sum := 0
	inWord := false
	for i := 0; i < len(sample) && sum < most; {
		c := sample[i]
		if c < 0x80 {
			sum += charset.ASCIICost(c)
			inWord = isLetter(c)
			i++
			continue
		}
		if i+1 == len(sample) {
			return sum + int(min(m.single[c&0x7f], 8*bit)) // cut in the middle of a character
		}
		size := 1
		if p := m.pair[int(c&0x7f)<<8|int(sample[i+1])]; p > 0 {
			sum += int(p)
			size = 2
		} else if isGB4(sample[i:]) {
			sum += 4 * 8 * bit
			size = 4
		} else {
			sum += int(m.single[c&0x7f])
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

// westernCost prices a sample, as far as it costs less than most, as windows-1252:
// letters with accents stand alone among ASCII letters, quotes and dashes at the
// edge of words.
func westernCost(sample []byte, most int) int {
	sum := 0
	for i, c := range sample {
		if sum >= most {
			break
		}
		if c < 0x80 {
			sum += charset.ASCIICost(c)
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
		return charset.CostBroken
	case 0xE9, 0xE8, 0xE0, 0xE7, 0xEA, 0xF6, 0xFC, 0xE4, 0xDF, 0xF1, 0xF3, 0xED, 0xE1, 0xFA, 0xE5, 0xF8, 0x92, 0x93, 0x94, 0x96, 0x97, 0xA0, 0xE3, 0xF5:
		return 7 * bit
	case 0xEE, 0xF4, 0xFB, 0xF9, 0xEF, 0xEB, 0xE2, 0xE6, 0xC9, 0xC0, 0xC7, 0xD6, 0xDC, 0xC4, 0xC5, 0xD8, 0x91, 0x85, 0xA9, 0xAB, 0xBB, 0xB0, 0xAE, 0xB7, 0x95, 0x80, 0x9C:
		return 9 * bit
	}
	return 14 * bit
}
