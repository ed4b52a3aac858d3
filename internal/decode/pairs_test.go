package decode

import (
	"math/rand/v2"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"

	"github.com/bulletin-go/bulletin/internal/charset"
)

// The tables agree with x/text on every pair and on noise, but for the
// user-defined characters of GB 18030.
func TestPairDecoder(t *testing.T) {
	encodings := map[string]encoding.Encoding{
		"gb18030": simplifiedchinese.GB18030, "big5": traditionalchinese.Big5,
		"shift_jis": japanese.ShiftJIS, "euc-jp": japanese.EUCJP, "euc-kr": korean.EUCKR,
	}
	rnd := rand.New(rand.NewPCG(5, 6))
	for name, enc := range encodings {
		d := newPairDecoder(name, enc)
		check := func(page []byte) {
			want, err := enc.NewDecoder().Bytes(page)
			if got := d.decode(page); err != nil || string(got) != string(want) {
				t.Errorf("%s %x = %q, want %q, %v", name, page, got, want, err)
			}
		}
		for lead := range 0x100 {
			for trail := range 0x100 {
				if name != "gb18030" || charset.UserDefined(lead, trail) == 0 {
					check([]byte{byte(lead), byte(trail)})
				}
			}
		}
		if name == "gb18030" {
			continue
		}
		for range 3000 {
			page := make([]byte, 12)
			for i := range page {
				page[i] = byte(rnd.Uint32())
				if rnd.IntN(3) > 0 {
					page[i] |= 0x80
				}
			}
			check(page)
		}
	}
}

func TestUserDefined(t *testing.T) {
	d := newPairDecoder("gb18030", simplifiedchinese.GB18030)
	for pair, want := range map[string]rune{
		"\xaa\xa1": 0xE000, "\xaf\xfe": 0xE233, "\xf8\xa1": 0xE234, "\xfe\xfe": 0xE4C5, "\xa1\x40": 0xE4C6, "\xa7\xa0": 0xE765,
	} {
		if r, _ := utf8.DecodeRune(d.decode([]byte(pair))); r != want {
			t.Errorf("%x = %U, want %U", pair, r, want)
		}
	}
}
