package han

import (
	"strings"
	"unicode/utf8"
)

// Amount is a number as people are counted with it, in digits: 630, 1,590,
// 1.2万, 3.5k. Size is its length in bytes, 0 where none stands there.
type Amount struct {
	Value  int64
	Scaled bool // a word for a power of ten was read: 1.2万
	Size   int
}

// scales are the words behind digits.
var scales = map[rune]int64{'千': 1000, 'k': 1000, 'K': 1000, '万': 10000, 'w': 10000, 'W': 10000, '亿': 100000000}

// ReadAmount reads the amount that s begins with. A fraction without a scale
// is none, and neither is a number of more than 15 digits.
func ReadAmount(s string) Amount {
	digits, size := amountDigits(s)
	n, fraction, ok := decimal(digits)
	if !ok {
		return Amount{}
	}
	rest := strings.TrimLeft(s[size:], " ")
	r, width := utf8.DecodeRuneInString(rest)
	if scale := scales[Fold(r)]; scale != 0 {
		return Amount{Value: n*scale + fraction*scale/10000, Scaled: true, Size: len(s) - len(rest) + width}
	}
	if fraction != 0 {
		return Amount{}
	}
	return Amount{Value: n, Size: size}
}

// amountDigits gives the digits that s begins with, without the commas of
// thousands and with one point, and their length in s.
func amountDigits(s string) (digits string, size int) {
	var b strings.Builder
	for i, r := range s {
		d, width := Digit(s[i:])
		switch {
		case width > 0:
			b.WriteByte(byte('0' + d))
		case (r == ',' || r == '，') && b.Len() > 0 && threeDigits(s[i+utf8.RuneLen(r):]):
		case r == '.' && b.Len() > 0 && !strings.Contains(b.String(), "."):
			b.WriteByte('.')
		default:
			return b.String(), i
		}
	}
	return b.String(), len(s)
}

// threeDigits tells what follows a comma of thousands: three digits and no
// fourth.
func threeDigits(s string) bool {
	for range 3 {
		_, size := Digit(s)
		if size == 0 {
			return false
		}
		s = s[size:]
	}
	_, size := Digit(s)
	return size == 0
}

// decimal reads n and the fraction in units of 1/10000.
func decimal(s string) (n, fraction int64, ok bool) {
	whole, part, _ := strings.Cut(s, ".")
	if len(whole) > 15 || len(part) > 4 || whole == "" {
		return 0, 0, false
	}
	for _, c := range whole {
		n = n*10 + int64(c-'0')
	}
	for i := range 4 {
		fraction *= 10
		if i < len(part) {
			fraction += int64(part[i] - '0')
		}
	}
	return n, fraction, true
}
