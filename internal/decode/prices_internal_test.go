package decode

import (
	"testing"

	"github.com/bulletin-go/bulletin/internal/charset"
	"github.com/bulletin-go/bulletin/internal/golden"
)

// TestPrices holds that prices.bin has what the characters of the encodings cost.
func TestPrices(t *testing.T) {
	var want []byte
	for i := range models {
		want = appendPrices(want, &models[i])
	}
	golden.Text(t, "prices.bin", want)
}

// languages has the prices of the encodings, and tells which pairs are among the common
// ones.
var languages = map[string]struct {
	charset.PriceList
	isFirstLevel func(lead, trail byte) bool
}{
	"gb18030":   {charset.Chinese, func(lead, trail byte) bool { return lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1 }},
	"big5":      {charset.Chinese, func(lead, _ byte) bool { return lead >= 0xA4 && lead <= 0xC6 }},
	"shift_jis": {charset.Japanese, func(lead, _ byte) bool { return lead >= 0x88 && lead <= 0x98 }},
	"euc-jp":    {charset.Japanese, func(lead, _ byte) bool { return lead >= 0xB0 && lead <= 0xCF }},
	"euc-kr":    {charset.Korean, func(lead, _ byte) bool { return false }},
}

// appendPrices appends what the bytes of an encoding cost.
func appendPrices(to []byte, l *legacy) []byte {
	dec, lang := charset.NewDecoder(l.enc), languages[l.name]
	for c := 0x80; c < 0x100; c++ {
		to = append(to, singlePrice(dec, &lang.PriceList, byte(c)))
	}
	for lead := 0x80; lead < 0x100; lead++ {
		for trail := range 0x100 {
			price := 0
			if r, ok := dec.OneRune(byte(lead), byte(trail)); ok && trail >= 0x40 {
				price = lang.Cost(r, lang.isFirstLevel(byte(lead), byte(trail)))
			}
			to = append(to, byte(price))
		}
	}
	return to
}

// singlePrice prices a byte by itself.
func singlePrice(dec *charset.Decoder, list *charset.PriceList, c byte) byte {
	if r, ok := dec.OneRune(c); ok {
		return byte(min(list.Cost(r, false)+3*bit, charset.CostBroken))
	}
	return charset.CostBroken
}
