package decode

import (
	"encoding/binary"
	"math"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/charset"
)

const (
	// sampleMax bounds the bytes that are weighed.
	sampleMax = 4 << 10

	// declaredBonus is what a declaration is worth: of two readings that are
	// about as likely the declared one wins, but a handful of characters
	// outweighs a lie.
	declaredBonus = 10 * bit

	// cyrillicHandicap keeps a few letters with accents, which may be Russian
	// as well, for what they are on most pages.
	cyrillicHandicap = 8 * bit
)

// detect names the encoding of bytes that are no valid UTF-8. The declared
// names, if any, weigh in the balance; they decide only for the single-byte
// encodings that no statistics here can tell from one another.
func detect(page []byte, declared []string) string {
	sample := takeSample(page)
	likely := models[0].cost(sample, math.MaxInt) // most others need not be weighed to the end then
	best, bestCost := "utf-8", utf8Cost(sample, likely+declaredBonus+1)-bonus("utf-8", declared)
	consider := func(name string, cost int) {
		if cost < bestCost {
			best, bestCost = name, cost
		}
	}
	for i := range models {
		m := &models[i]
		consider(m.name, m.cost(sample, bestCost+declaredBonus)-bonus(m.name, declared))
	}
	consider("windows-1252", westernCost(sample, bestCost+declaredBonus)-bonus("windows-1252", declared))
	for _, c := range cyrillic {
		consider(c.name, cyrillicCost(sample, c.price(), bestCost+declaredBonus)+cyrillicHandicap-bonus(c.name, declared))
	}
	for _, name := range declared {
		if isSingleByte(name) {
			consider(name, singleByteCost(sample)-declaredBonus)
		}
	}
	return best
}

func bonus(name string, declared []string) int {
	for _, d := range declared {
		if d == name || d == "gbk" && name == "gb18030" {
			return declaredBonus
		}
	}
	return 0
}

// isSingleByte: everything that a page can declare and detect has no model of.
func isSingleByte(name string) bool {
	switch name {
	case "utf-8", "gbk", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "windows-1252", "iso-2022-jp", "windows-1251", "koi8-r", "iso-8859-5":
		return false
	}
	return true
}

// singleByteCost prices a text in Greek, Hebrew, Thai and the like, where runs of high bytes are words.
func singleByteCost(sample []byte) int {
	sum := 0
	for _, c := range sample {
		switch {
		case c >= 0xC0:
			sum += 6 * bit
		case c >= 0x80:
			sum += 8 * bit
		default:
			sum += charset.ASCIICost(c)
		}
	}
	return sum
}

// takeSample gathers the stretches of a page that have bytes of 0x80 and more.
// A stretch begins after four ASCII bytes, so that it cannot begin inside a
// character, and takes in the single ASCII bytes within it.
func takeSample(page []byte) []byte {
	if len(page) <= 512 {
		return page
	}
	sample := make([]byte, 0, min(len(page), sampleMax))
	for i := 0; i < len(page) && len(sample) < sampleMax; {
		if i+8 <= len(page) && binary.LittleEndian.Uint64(page[i:])&highBits == 0 {
			i += 8
			continue
		}
		if page[i] < 0x80 {
			i++
			continue
		}
		end := stretchEnd(page, i)
		sample = append(sample, page[max(i-1, 0):end]...)
		i = end
	}
	return sample
}

const highBits = 0x8080808080808080

// stretchEnd is where the stretch that begins at i gives way to four ASCII
// bytes; the first of them still belongs to it.
func stretchEnd(page []byte, i int) int {
	ascii := 0
	limit := min(len(page), i+sampleMax)
	for ; i < limit; i++ {
		if page[i] >= 0x80 {
			ascii = 0
		} else if ascii++; ascii == 4 {
			return i - 2
		}
	}
	return i
}

// utf8Cost prices a sample, as far as it costs less than most, as UTF-8 that was
// damaged in places.
func utf8Cost(sample []byte, most int) int {
	sum := 0
	for i := 0; i < len(sample) && sum < most; {
		c := sample[i]
		if c < 0x80 {
			sum += charset.ASCIICost(c)
			i++
			continue
		}
		r, size := utf8.DecodeRune(sample[i:])
		if r == utf8.RuneError && size == 1 {
			if !utf8.FullRune(sample[i:]) {
				return sum + 8*bit // cut in the middle of a character
			}
			sum += charset.CostBroken
			i++
			continue
		}
		sum += charset.Cost(r)
		i += size
	}
	return sum
}

// utf16Cost prices the first bytes of a page as UTF-16 in the given order. ok
// is false where they are no text in it: binary files have pairs of bytes that
// no text has, or characters of all scripts at once; then the cost is not known.
func utf16Cost(page []byte, order binary.ByteOrder) (cost int, ok bool) {
	if _, ok := readUTF16(page, order, func(rune) int { return 0 }); !ok {
		return 0, false // as nearly always: what it costs need not be known
	}
	return readUTF16(page, order, charset.Cost)
}

func readUTF16(page []byte, order binary.ByteOrder, price func(rune) int) (cost int, ok bool) {
	units, seen, usual, broken := len(page)/2, 0, 0, 0
	for i := 0; i < len(page); i += 2 {
		if left := (len(page) - i) / 2; broken*50 > len(page)/2 || (usual+left)*5 < (seen+left)*3 {
			return 0, false // whatever follows
		}
		seen++
		u := rune(order.Uint16(page[i:]))
		switch {
		case utf16.IsSurrogate(u):
			if i+4 > len(page) {
				break // cut in the middle of a character
			}
			if utf16.DecodeRune(u, rune(order.Uint16(page[i+2:]))) == utf8.RuneError {
				broken++
			}
			cost += 24 * bit
			i += 2
			units--
		case u < 0x20 && !isTextControl(byte(u)) || u >= 0x7F && u < 0xA0 || u >= 0xFFFE || u >= 0xFDD0 && u <= 0xFDEF:
			broken++
			cost += charset.CostBroken
		default:
			if isUsual(u) {
				usual++
			}
			cost += price(u)
		}
	}
	return cost, broken*50 <= units && usual*5 >= units*3
}

// isUsual knows the letters, ideographs and marks that news is written in.
// Three in five units of a text must be such.
func isUsual(r rune) bool {
	switch {
	case r < 0x7F, r >= 0xC0 && r <= 0xFF, r >= 0x410 && r <= 0x44F, r >= 0x2013 && r <= 0x2026, r >= 0x3041 && r <= 0x30FF,
		r >= 0xAC00 && r <= 0xD7A3, r >= 0x3001 && r <= 0x3002, r >= 0x3008 && r <= 0x3011:
		return true
	case r >= 0xFF00:
		return r == '，' || r == '：' || r == '；' || r == '！' || r == '？' || r == '（' || r == '）' || r >= '０' && r <= '９'
	}
	return charset.IsFrequentAnywhere(r)
}

// detectUTF16 reports whether a page without a byte order mark is UTF-16, and
// in which order: it must be cheaper to read so than in any other way.
func detectUTF16(page []byte, declared []string) (name string, ok bool) {
	head := page[:min(len(page), 2048)&^1]
	if len(head) < 8 {
		return "", false
	}
	name = "utf-16le"
	cost, ok := utf16Cost(head, binary.LittleEndian)
	if be, okBE := utf16Cost(head, binary.BigEndian); okBE && (!ok || be < cost) {
		name, cost, ok = "utf-16be", be, true
	}
	if !ok || cost > len(head)*bit*7 { // more than 14 bits a unit is no text
		return "", false
	}
	if utf8Cost(head, cost+1) <= cost || westernCost(head, cost+1) <= cost {
		return "", false
	}
	for i := range models {
		m := &models[i]
		if m.cost(head, cost+declaredBonus+1)-bonus(m.name, declared) <= cost {
			return "", false
		}
	}
	return name, true
}
