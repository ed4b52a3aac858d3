package charset

import "unicode/utf8"

// Bit is the unit in which costs are counted: they are in eighths of a bit.
const Bit = 8

// What single bytes cost, under every model.
const (
	costASCII   = 5 * Bit
	CostControl = 20 * Bit // a control character that is no white space
	CostBroken  = 31 * Bit // bytes that the encoding does not have
)

// A PriceList holds what characters cost on average in news in one language:
// those of each tier, and the others by kind. All lists price the same text, so
// that their sums can be held against each other.
type PriceList struct {
	langs  []string
	Tiers  [4]int // by [Tier]; 0 unused
	han    int    // ideographs that the encoding has in its first level
	rare   int    // the other ideographs
	kana   int
	hangul int
	punct  int // 、。「」，：！？ and their like
	other  int
}

// The languages of two-byte encodings. Chinese is that of either script.
var (
	Chinese  = PriceList{[]string{"hans", "hant"}, [4]int{0, 63, 78, 90}, 112, 150, 136, 168, 56, 128}
	Japanese = PriceList{[]string{"ja"}, [4]int{0, 56, 80, 96}, 118, 152, 88, 168, 56, 128}
	Korean   = PriceList{[]string{"ko"}, [4]int{0, 60, 76, 96}, 152, 168, 150, 104, 96, 128}
)

// Cost prices one character of a text in the list's language. firstLevel says
// that an ideograph is among the common ones of its encoding.
func (p *PriceList) Cost(r rune, firstLevel bool) int {
	for _, lang := range p.langs {
		if t := Tier(lang, r); t > 0 {
			return p.Tiers[t]
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
		return p.punct + 3*Bit
	case r >= 0xE000 && r <= 0xF8FF || r == utf8.RuneError:
		return CostBroken - Bit
	}
	return p.other
}

// Cost prices a character of a text whose language is not known.
func Cost(r rune) int {
	switch {
	case r < 0x80:
		return ASCIICost(byte(r))
	case r < 0xA0:
		return CostControl
	case r < 0x250:
		return 9 * Bit
	case r < 0x600:
		return 10 * Bit
	case r >= 0x2010 && r <= 0x2026, r >= 0x3000 && r <= 0x3011, r >= 0xFF01 && r <= 0xFF1F:
		return 8 * Bit
	case r >= 0x3041 && r <= 0x30FF:
		return 9 * Bit
	case r >= 0x4E00 && r <= 0x9FFF:
		for _, lang := range [...]string{"hans", "hant", "ja"} {
			if t := Tier(lang, r); t > 0 {
				return 9*Bit + int(t)*Bit
			}
		}
		return 15 * Bit
	case r >= 0xAC00 && r <= 0xD7A3:
		if Tier("ko", r) > 0 {
			return 10 * Bit
		}
		return 15 * Bit
	}
	return 20 * Bit
}

// ASCIICost prices an ASCII character.
func ASCIICost(c byte) int {
	if c < 0x20 && c != '\n' && c != '\r' && c != '\t' {
		return CostControl
	}
	return costASCII
}
