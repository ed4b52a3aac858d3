package decode

import (
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/encoding/charmap"

	"github.com/bulletin-go/bulletin/internal/charset"
)

// cyrillic are the single-byte encodings of Russian and its neighbours. They
// have the same letters at different bytes, so that only the frequency and the
// case of letters tell them apart.
var cyrillic = [...]struct {
	name  string
	chars *charmap.Charmap
	price func() *[256]cyrillicByte
}{
	{"windows-1251", charmap.Windows1251, sync.OnceValue(func() *[256]cyrillicByte { return cyrillicBytes(charmap.Windows1251) })},
	{"koi8-r", charmap.KOI8R, sync.OnceValue(func() *[256]cyrillicByte { return cyrillicBytes(charmap.KOI8R) })},
	{"iso-8859-5", charmap.ISO8859_5, sync.OnceValue(func() *[256]cyrillicByte { return cyrillicBytes(charmap.ISO8859_5) })},
}

// cyrillicByte is what one byte stands for.
type cyrillicByte struct {
	cost          uint8
	letter, upper bool
}

func cyrillicBytes(chars *charmap.Charmap) *[256]cyrillicByte {
	var t [256]cyrillicByte
	for c := 0x80; c < 0x100; c++ {
		r := chars.DecodeByte(byte(c))
		t[c] = cyrillicByte{cyrillicPrice(r), unicode.Is(unicode.Cyrillic, r), unicode.IsUpper(r)}
	}
	return &t
}

// leastCyrillic is the price of the most frequent letter.
const leastCyrillic = 3 * bit

func cyrillicPrice(r rune) uint8 {
	const letters = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъ" // in falling order of frequency, two bytes each
	if i := strings.IndexRune(letters, unicode.ToLower(r)); i >= 0 {
		return uint8(leastCyrillic + i)
	}
	switch {
	case unicode.Is(unicode.Cyrillic, r):
		return 11 * bit
	case strings.ContainsRune("«»—–„“”№…\u00a0", r):
		return 9 * bit
	case r < 0xA0 || r == unicode.ReplacementChar:
		return charset.CostBroken
	}
	return 16 * bit
}

// cyrillicCost prices a sample, as far as it costs less than most: a word is of one
// alphabet, and its letters are small after the first, or all capitals.
func cyrillicCost(sample []byte, price *[256]cyrillicByte, most int) int {
	sum := 0
	ahead := 0 // what the bytes to come cost at least
	for _, c := range sample {
		if c >= 0x80 {
			ahead += leastCyrillic
		}
	}
	var last cyrillicByte
	latin := false
	for _, c := range sample {
		if sum+ahead >= most {
			return most
		}
		if c < 0x80 {
			sum += charset.ASCIICost(c)
			latin = isLetter(c)
			if latin && last.letter {
				sum += 6 * bit
			}
			last = cyrillicByte{}
			continue
		}
		b := price[c]
		sum += int(b.cost)
		ahead -= leastCyrillic
		switch {
		case b.letter && latin:
			sum += 6 * bit
		case b.upper && last.letter && !last.upper:
			sum += 9 * bit
		case b.upper && !last.upper:
			sum += bit
		}
		last, latin = b, false
	}
	return sum
}
