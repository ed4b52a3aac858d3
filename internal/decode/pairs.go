package decode

import (
	"slices"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/transform"

	"github.com/bulletin-go/bulletin/internal/charset"
)

// A pairDecoder turns the bytes of a two-byte encoding into UTF-8. What its
// tables do not have (characters of four bytes, those that become two, errors)
// it leaves to the decoder of x/text, one character at a time.
type pairDecoder struct {
	runes [65536]uint16 // by lead<<8 | trail; 0 for what is left to slow
	slow  encoding.Encoding
}

// newPairDecoder tabulates an encoding. GB 18030 gets its areas for characters
// that users define, as in the Encoding Standard; x/text has none.
func newPairDecoder(name string, enc encoding.Encoding) *pairDecoder {
	d := &pairDecoder{slow: enc}
	dec := charset.NewDecoder(enc)
	for lead := 0x81; lead < 0xFF; lead++ {
		if _, alone := dec.OneRune(byte(lead)); alone {
			continue // half-width katakana
		}
		for trail := 0x40; trail < 0xFF; trail++ {
			if r, ok := dec.SoleRune(byte(lead), byte(trail)); ok && r <= 0xFFFF {
				d.runes[lead<<8|trail] = uint16(r)
			} else if name == "gb18030" {
				d.runes[lead<<8|trail] = uint16(charset.UserDefined(lead, trail))
			}
		}
	}
	return d
}

// decode gives the text of a page.
func (d *pairDecoder) decode(page []byte) []byte {
	out := make([]byte, 0, len(page)+len(page)/2+16)
	slow := d.slow.NewDecoder()
	for i := 0; i < len(page); {
		c := page[i]
		if c < 0x80 {
			end := asciiEnd(page, i)
			out = append(out, page[i:end]...)
			i = end
			continue
		}
		if i+1 < len(page) {
			if r := d.runes[int(c)<<8|int(page[i+1])]; r >= 0x800 {
				out = append(out, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0xBF, 0x80|byte(r)&0xBF)
				i += 2
				continue
			} else if r > 0 {
				out = utf8.AppendRune(out, rune(r))
				i += 2
				continue
			}
		}
		var n int
		out, n = oneCharacter(out, slow, page[i:min(i+4, len(page))])
		i += n
	}
	return out
}

// asciiEnd is where the ASCII that begins at i ends.
func asciiEnd(page []byte, i int) int {
	for i < len(page) && page[i] < 0x80 {
		i++
	}
	return i
}

// oneCharacter appends the first character of b and tells its length.
func oneCharacter(out []byte, dec transform.Transformer, b []byte) ([]byte, int) {
	const most = 8 // bytes of UTF-8
	end := len(out)
	out = slices.Grow(out, most)
	for size := 3; size <= most; size++ {
		dec.Reset()
		if n, src, _ := dec.Transform(out[end:end+size], b, true); src > 0 {
			return out[:end+n], src
		}
	}
	return utf8.AppendRune(out, utf8.RuneError), 1
}
