package form

import (
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

// IsDigitRune is unicode.IsDigit, which no Han character is.
func IsDigitRune(r rune) bool {
	if r < utf8.RuneSelf {
		return '0' <= r && r <= '9'
	}
	return (r < FirstHan || r > LastHan) && unicode.IsDigit(r)
}

// IndexDigit is where the first digit of any script stands in s; -1 for none.
func IndexDigit(s string) int {
	for i := 0; i < len(s); {
		if isHanAt(s, i) {
			i += 3
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if IsDigitRune(r) {
			return i
		}
		i += size
	}
	return -1
}

// DigitsIn counts the digits of s, and their bytes.
func DigitsIn(s string) (runes, bytes int) {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if IsDigit(c) {
				runes, bytes = runes+1, bytes+1
			}
			i++
			continue
		}
		if isHanAt(s, i) {
			i += 3
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if i += size; IsDigitRune(r) {
			runes, bytes = runes+1, bytes+size
		}
	}
	return runes, bytes
}

// isHanAt tells a rune from U+4000 to U+9FFF at byte i of s, as nearly all Han
// characters are, by its bytes.
func isHanAt(s string, i int) bool {
	return i+2 < len(s) && s[i]-0xe4 <= 0xe9-0xe4 && (s[i+1]-0x80)|(s[i+2]-0x80) < 64
}

// Columns is the width of s on a terminal, roughly: Han characters count two.
func Columns(s string) int {
	n := 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			n, i = n+1, i+1
			continue
		}
		if isHanAt(s, i) {
			n, i = n+2, i+3
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		n, i = n+1, i+size
		if r >= 0x2E80 && (r < 0xFFE7 || han.IsHan(r)) {
			n++
		}
	}
	return n
}

// IsAlnum tells an ASCII letter or digit.
func IsAlnum(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// Digits reads up to n digits of s.
func Digits(s string, n int) (value int, rest string) {
	i := 0
	for i < len(s) && i < n && IsDigit(s[i]) {
		value = value*10 + int(s[i]-'0')
		i++
	}
	if i == 0 || n == 4 && i < 4 {
		return 0, s
	}
	return value, s[i:]
}

// IsDigit tells an ASCII digit.
func IsDigit(c byte) bool { return '0' <= c && c <= '9' }
