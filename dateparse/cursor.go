package dateparse

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

// number is a whole number and the byte after it; end is 0 where there is none.
type number struct {
	value, end int
	digits     int // 0 for 十二 and the like
	han        bool
}

// numberAt reads the number at s[i:]: ASCII, full-width or Han. Numbers above
// 99,999,999 are none: no date holds one.
func numberAt(s string, i int) number {
	if i < len(s) && s[i]-'0' <= 9 {
		j, v := i+1, int(s[i]-'0')
		for j < len(s) && s[j]-'0' <= 9 && j-i < 9 {
			v = v*10 + int(s[j]-'0')
			j++
		}
		if j < len(s) && s[j] < 0xEF || j == len(s) {
			return number{v, j, j - i, false}
		}
	}
	if i >= len(s) || s[i] < 0xE3 && s[i]-'0' > 9 {
		return number{}
	}
	n := han.ReadNumber(s[i:])
	if n.Size == 0 || n.Value > 99_999_999 {
		return number{}
	}
	return number{int(n.Value), i + n.Size, n.Digits, n.Han}
}

// spaces is the index of the first byte at or after i that begins no white
// space: blanks, tabs, and the blanks U+00A0 and U+3000. It looks at widestGap bytes,
// for what stands behind more of them belongs to nothing before them.
func spaces(s string, i int) int {
	if i < len(s) && blankByte[s[i]] {
		return spacesEnd(s[:min(len(s), i+widestGap)], i)
	}
	return i
}

const widestGap = 256

// blankByte has the bytes that blanks begin with.
var blankByte = [256]bool{' ': true, '\t': true, 0xC2: true, 0xE3: true}

func spacesEnd(s string, i int) int {
	for i < len(s) {
		switch c := s[i]; {
		case c == ' ' || c == '\t':
			i++
		case c == 0xC2 && strings.HasPrefix(s[i:], "\u00a0"):
			i += 2
		case c == 0xE3 && strings.HasPrefix(s[i:], "\u3000"):
			i += 3
		default:
			return i
		}
	}
	return i
}

// after is the end of the first of words that stands at s[i:], or 0.
func after(s string, i int, words ...string) int {
	if i >= len(s) {
		return 0
	}
	for _, w := range words {
		if w[0] == s[i] && strings.HasPrefix(s[i:], w) {
			return i + len(w)
		}
	}
	return 0
}

func runeAt(s string, i int) (rune, int) {
	if i >= len(s) {
		return -1, 0
	}
	c := s[i]
	if c < utf8.RuneSelf {
		return rune(c), 1
	}
	if c > 0xE0 && c < 0xED && i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 { // most of Han
		return rune(c&15)<<12 | rune(s[i+1]&63)<<6 | rune(s[i+2]&63), 3
	}
	return utf8.DecodeRuneInString(s[i:])
}

func runeBefore(s string, i int) (rune, int) {
	if i <= 0 {
		return -1, 0
	}
	return utf8.DecodeLastRuneInString(s[:i])
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' || r >= '０' && r <= '９' }

// isNumeral reports whether r belongs to a number, in digits or Han numerals.
func isNumeral(r rune) bool { return isDigit(r) || han.HanDigit(r) >= 0 || han.HanUnit(r) > 0 }

func isLetter(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' || r >= 0xC0 && r < 0x250 }

// letterByte reports whether c is a Latin letter, or the first byte of one with an
// accent.
func letterByte(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0xC3 && c <= 0xC9 }

// colon is the end of a colon of any width at s[i:], or 0.
func colon(s string, i int) int {
	if i < len(s) && colonByte[s[i]] {
		return after(s, i, ":", "：", "∶", "︰")
	}
	return 0
}

// colonByte has the bytes that colons begin with.
var colonByte = [256]bool{':': true, 0xE2: true, 0xEF: true}

// wordEnd is the end of the ASCII letters at s[i:].
func wordEnd(s string, i int) int {
	for i < len(s) && s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z' {
		i++
	}
	return i
}

// lastWord is the letters that s ends with.
func lastWord(s string) string {
	k := len(s)
	for k > 0 && letterByte(s[k-1]) {
		k--
	}
	return s[k:]
}

// wordAt is the end of the first of words, which are lower case, that stands at i
// as a whole word, in any case, or 0.
func wordAt(s string, i int, words ...string) int {
	if i >= len(s) {
		return 0
	}
	first := s[i] | 0x20
	for _, w := range words {
		end := i + len(w)
		if w[0] == first && end <= len(s) && strings.EqualFold(s[i:end], w) && (end == len(s) || !letterByte(s[end])) {
			return end
		}
	}
	return 0
}
