package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

// fold gives s in Simplified Chinese, lower case, with single blanks; s itself
// where it is that already.
func fold(s string) string {
	for i, r := range s {
		if foldLetter(r) != r {
			return foldFrom(s, i)
		}
	}
	return s
}

// foldFrom folds s, of which the first bytes need none.
func foldFrom(s string, at int) string {
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:at])
	for _, r := range s[at:] {
		b.WriteRune(foldLetter(r))
	}
	return b.String()
}

// foldInPlace folds s but for the runes whose folded form has another length, so
// that places in it are places in s: full-width punctuation stays, and so do
// bytes that are no UTF-8.
func foldInPlace(s string) string {
	var b strings.Builder
	for i, r := range s {
		if f := foldLetter(r); f != r && utf8.RuneLen(f) == utf8.RuneLen(r) {
			if b.Len() == 0 {
				b.Grow(len(s))
			}
			b.WriteString(s[b.Len():i])
			b.WriteRune(f)
		}
	}
	if b.Len() == 0 {
		return s
	}
	b.WriteString(s[b.Len():])
	return b.String()
}

// foldLetter is foldRune in lower case.
func foldLetter(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		return foldRune(r)
	case r >= firstHan && r <= lastHan:
		return han.Fold(r)
	case r == '\u00a0':
		return ' '
	}
	return unicode.ToLower(han.Fold(r))
}

// Most Han characters stand between these.
const firstHan, lastHan = 0x4e00, 0x9fff

func foldRune(r rune) rune {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	return han.Fold(r)
}

// squeeze keeps letters and digits only, in lower case.
func squeeze(s string) string { return strings.Map(squeezeRune, s) }

// squeezeRune is -1 for what squeeze leaves out.
func squeezeRune(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if r = foldRune(r); 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
			return r
		}
		return -1
	case r >= firstHan && r <= lastHan:
		return r
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		return unicode.ToLower(r)
	}
	return -1
}

// isDigitRune is unicode.IsDigit, which no Han character is.
func isDigitRune(r rune) bool {
	if r < utf8.RuneSelf {
		return '0' <= r && r <= '9'
	}
	return (r < firstHan || r > lastHan) && unicode.IsDigit(r)
}

// digitsIn counts the digits of s, and their bytes.
func digitsIn(s string) (runes, bytes int) {
	for _, r := range s {
		if isDigitRune(r) {
			runes++
			bytes += utf8.RuneLen(r)
		}
	}
	return runes, bytes
}

func lower(s string) string { return strings.ToLower(s) }

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
