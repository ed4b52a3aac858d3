package decode

import (
	"sync"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// gbk holds the two-byte part of GBK both ways. The areas for characters that
// users define are in it as the private-use characters that Windows and the
// Encoding Standard give them; x/text leaves them out.
type gbkTables struct {
	runes [126 * 192]uint16 // by pairIndex; 0 where there is none
	bytes [65536]uint16     // by character; 0 where there is none
}

var gbk = sync.OnceValue(func() *gbkTables {
	t := new(gbkTables)
	dec := simplifiedchinese.GB18030.NewDecoder()
	for lead := 0x81; lead <= 0xFE; lead++ {
		for trail := 0x40; trail <= 0xFE; trail++ {
			r, ok := oneRune(dec, []byte{byte(lead), byte(trail)})
			if !ok {
				r = userDefined(lead, trail)
			}
			if r == 0 || r > 0xFFFF {
				continue
			}
			t.runes[pairIndex(byte(lead), byte(trail))] = uint16(r)
			if t.bytes[r] == 0 {
				t.bytes[r] = uint16(lead<<8 | trail)
			}
		}
	}
	return t
})

func pairIndex(lead, trail byte) int { return int(lead-0x81)*192 + int(trail-0x40) }

// userDefined is the private-use character of a pair in one of the three areas
// for them, 0 outside of these.
func userDefined(lead, trail int) rune {
	switch {
	case trail == 0x7F:
		return 0
	case lead >= 0xAA && lead <= 0xAF && trail >= 0xA1:
		return rune(0xE000 + (lead-0xAA)*94 + trail - 0xA1)
	case lead >= 0xF8 && trail >= 0xA1:
		return rune(0xE234 + (lead-0xF8)*94 + trail - 0xA1)
	case lead >= 0xA1 && lead <= 0xA7 && trail <= 0xA0:
		if trail > 0x7F {
			trail--
		}
		return rune(0xE4C6 + (lead-0xA1)*96 + trail - 0x40)
	}
	return 0
}

// pair is the character of two bytes, 0 where there is none.
func (t *gbkTables) pair(lead, trail byte) rune {
	if lead < 0x81 || lead == 0xFF || trail < 0x40 || trail == 0xFF {
		return 0
	}
	return rune(t.runes[pairIndex(lead, trail)])
}

// encode gives the two bytes of a character, ok false where GBK has none.
func (t *gbkTables) encode(r rune) (lead, trail byte, ok bool) {
	if r < 0x80 || r > 0xFFFF {
		return 0, 0, false
	}
	b := t.bytes[r]
	return byte(b >> 8), byte(b), b != 0
}

// gb2005 is the character that the bytes FE and trail stand for since the 2005
// edition of GB 18030.
func gb2005(trail byte) rune {
	r, ok := oneRune(simplifiedchinese.GB18030.NewDecoder(), []byte{0xFE, trail})
	if !ok {
		return 0
	}
	return r
}
