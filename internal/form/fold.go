package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

// Fold gives s in Simplified Chinese, lower case, with plain blanks and signs; s itself
// where it is that already.
func Fold(s string) string {
	at := firstFolded(s)
	if at == len(s) {
		return s
	}
	var room [256]byte // most lines fit, and are copied once
	b := append(room[:0], s[:at]...)
	for i := at; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			b = append(b, byte(FoldRune(rune(c))))
			i++
			continue
		}
		r, size := han.Common(s, i), 3
		if r == 0 {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		b = utf8.AppendRune(b, FoldLetter(r))
		i += size
	}
	return string(b)
}

// firstFolded is where the first rune of s stands that is not its own folded form;
// len(s) where there is none, as in most lines.
func firstFolded(s string) int {
	f := han.NewFolder()
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				return i
			}
			i++
			continue
		}
		r, size := han.Common(s, i), 3
		if r == 0 {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		if isHan := r >= FirstHan && r <= LastHan; isHan && f.Fold(r) != r || !isHan && FoldLetter(r) != r {
			return i
		}
		i += size
	}
	return len(s)
}

// FoldInPlace folds s but for the runes whose folded form has another length, so
// that places in it are places in s: full-width punctuation stays, and so do
// bytes that are no UTF-8.
func FoldInPlace(s string) string {
	at := firstFolded(s)
	var b strings.Builder
	for i, r := range s[at:] {
		if f := FoldLetter(r); f != r && utf8.RuneLen(f) == utf8.RuneLen(r) {
			if b.Len() == 0 {
				b.Grow(len(s))
			}
			b.WriteString(s[b.Len() : at+i])
			b.WriteRune(f)
		}
	}
	if b.Len() == 0 {
		return s
	}
	b.WriteString(s[b.Len():])
	return b.String()
}

// FoldLetter is FoldRune in lower case.
func FoldLetter(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		return FoldRune(r)
	case r >= FirstHan && r <= LastHan:
		return han.Fold(r)
	case r == '\u00a0':
		return ' '
	}
	return unicode.ToLower(han.Fold(r))
}

// Most Han characters stand between these.
const FirstHan, LastHan = 0x4e00, 0x9fff

// FoldRune gives the form of r that tables are written in; it leaves the case of
// letters beyond ASCII.
func FoldRune(r rune) rune {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	return han.Fold(r)
}

// Squeeze keeps letters and digits only, in lower case.
func Squeeze(s string) string {
	b := make([]byte, 0, 128) // most lines fit, and are copied once
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if r := SqueezeRune(rune(c)); r >= 0 {
				b = append(b, byte(r))
			}
			i++
			continue
		}
		r, size := han.Common(s, i), 3
		if r == 0 {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		if r >= FirstHan && r <= LastHan {
			b = append(b, s[i:i+size]...)
		} else if r = SqueezeRune(r); r >= 0 {
			b = utf8.AppendRune(b, r)
		}
		i += size
	}
	return string(b)
}

// SameText compares two lines without blanks, signs and case. An empty one is
// the same as none.
func SameText(x, y string) bool {
	for same := false; ; same = true {
		var a, b rune
		if a, x = nextSqueezed(x); a < 0 {
			b, _ = nextSqueezed(y)
			return same && b < 0
		}
		if b, y = nextSqueezed(y); a != b {
			return false
		}
	}
}

// CutSqueezed cuts what Squeeze(text) is off the front of squeezed; ok is false where
// that begins with something else.
func CutSqueezed(squeezed, text string) (rest string, ok bool) {
	for _, raw := range text {
		r := SqueezeRune(raw)
		if r < 0 {
			continue
		}
		is, size := utf8.DecodeRuneInString(squeezed)
		if size == 0 || is != r {
			return squeezed, false
		}
		squeezed = squeezed[size:]
	}
	return squeezed, true
}

// HasText tells whether s has a letter or digit: Squeeze(s) is not empty.
func HasText(s string) bool {
	r, _ := nextSqueezed(s)
	return r >= 0
}

// nextSqueezed is the first rune of Squeeze(s), and what of s stands behind it; -1
// for none.
func nextSqueezed(s string) (r rune, rest string) {
	for i, raw := range s {
		if r = SqueezeRune(raw); r >= 0 {
			_, size := utf8.DecodeRuneInString(s[i:])
			return r, s[i+size:]
		}
	}
	return -1, ""
}

// SqueezeRune is -1 for what squeeze leaves out.
func SqueezeRune(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if r = FoldRune(r); 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
			return r
		}
		return -1
	case r >= FirstHan && r <= LastHan:
		return r
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		return unicode.ToLower(r)
	}
	return -1
}
