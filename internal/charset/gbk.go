package charset

import (
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// A GBKTable holds the two-byte part of GBK both ways. The areas for characters
// that users define are in it as the private-use characters that Windows and the
// Encoding Standard give them; x/text leaves them out.
type GBKTable struct {
	runes [126 * 192]uint16 // by pairIndex; 0 where there is none
	bytes [65536]uint16     // by character; 0 where there is none
}

// GBK is the table, made at the first call.
var GBK = sync.OnceValue(func() *GBKTable {
	t := new(GBKTable)
	dec := NewDecoder(simplifiedchinese.GB18030)
	for lead := 0x81; lead <= 0xFE; lead++ {
		for trail := 0x40; trail <= 0xFE; trail++ {
			r, ok := dec.OneRune(byte(lead), byte(trail))
			if !ok {
				r = UserDefined(lead, trail)
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
	for _, c := range reserved {
		for i := range c.n {
			t.bytes[c.first+i] = c.pair + i
		}
	}
	return t
})

// reserved are the cells that have no character in GBK, and in GB 18030-2000 the
// private-use characters from U+E766 on, in the order of the cells. A decoder that
// gives these leaves text that was no GBK whole; Pair, like the decoders of browsers,
// knows none of them.
var reserved = []struct{ pair, n, first uint16 }{
	{0xA2AB, 6, 0xE766}, {0xA2E4, 1, 0xE76D}, {0xA2EF, 2, 0xE76E}, {0xA2FD, 2, 0xE770}, {0xA4F4, 11, 0xE772}, {0xA5F7, 8, 0xE77D},
	{0xA6B9, 8, 0xE785}, {0xA6D9, 7, 0xE78D}, {0xA6EC, 2, 0xE794}, {0xA6F3, 1, 0xE796}, {0xA6F6, 9, 0xE797}, {0xA7C2, 15, 0xE7A0},
	{0xA7F2, 13, 0xE7AF}, {0xA896, 11, 0xE7BC}, {0xA8BC, 1, 0xE7C7}, {0xA8C1, 4, 0xE7C9}, {0xA8EA, 21, 0xE7CD}, {0xA958, 1, 0xE7E2},
	{0xA95B, 1, 0xE7E3}, {0xA95D, 3, 0xE7E4}, {0xA997, 13, 0xE7F4}, {0xA9F0, 15, 0xE801}, {0xD7FA, 5, 0xE810},
}

func pairIndex(lead, trail byte) int { return int(lead-0x81)*192 + int(trail-0x40) }

// UserDefined is the private-use character of a pair in one of the three areas
// for them, 0 outside of these.
func UserDefined(lead, trail int) rune {
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

// Pair is the character of two bytes, 0 where there is none.
func (t *GBKTable) Pair(lead, trail byte) rune {
	if lead < 0x81 || lead == 0xFF || trail < 0x40 || trail == 0xFF {
		return 0
	}
	return rune(t.runes[pairIndex(lead, trail)])
}

// Encode gives the two bytes of a character, ok false where GBK has none.
func (t *GBKTable) Encode(r rune) (lead, trail byte, ok bool) {
	if r < 0x80 || r > 0xFFFF {
		return 0, 0, false
	}
	b := t.bytes[r]
	return byte(b >> 8), byte(b), b != 0
}

// GB2005 is the character that the bytes FE and trail stand for since the 2005
// edition of GB 18030.
func GB2005(trail byte) rune {
	r, ok := NewDecoder(simplifiedchinese.GB18030).OneRune(0xFE, trail)
	if !ok {
		return 0
	}
	return r
}

// A Decoder decodes single characters of an encoding.
type Decoder struct {
	enc *encoding.Decoder
	in  [4]byte
	out [16]byte
}

// NewDecoder makes a Decoder.
func NewDecoder(enc encoding.Encoding) *Decoder { return &Decoder{enc: enc.NewDecoder()} }

// decode gives the UTF-8 of up to four bytes; ok is false if they are none.
func (d *Decoder) decode(b []byte) (text []byte, ok bool) {
	d.enc.Reset()
	n := copy(d.in[:], b)
	size, read, err := d.enc.Transform(d.out[:], d.in[:n], true)
	return d.out[:size], err == nil && read == len(b)
}

// OneRune decodes b if it is exactly one character, or one written as two.
func (d *Decoder) OneRune(b ...byte) (rune, bool) {
	text, ok := d.decode(b)
	r, size := utf8.DecodeRune(text)
	return r, ok && r != utf8.RuneError && r >= 0x80 && (size == len(text) || len(text)-size == 2)
}

// SoleRune decodes b if it is exactly one character and that is written as one.
func (d *Decoder) SoleRune(b ...byte) (rune, bool) {
	text, ok := d.decode(b)
	r, size := utf8.DecodeRune(text)
	return r, ok && r != utf8.RuneError && size == len(text)
}
