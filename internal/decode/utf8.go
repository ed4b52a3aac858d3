package decode

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/encoding/charmap"

	"github.com/bulletin-go/bulletin/internal/charset"
)

// asString is b as a string that shares its memory: b must not be changed
// afterwards. It saves the copy of a page that is UTF-8 already.
func asString(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// toValid makes UTF-8 a string that may share its memory. What is not UTF-8 in
// it is read as what it most likely is: a character of two surrogates that were
// written one by one (CESU-8), or a piece of GBK that was pasted into the page.
// Anything else is one U+FFFD for each part of a character, as in browsers.
func toValid(page []byte) string {
	if utf8.Valid(page) {
		return asString(page)
	}
	return readInvalid(page)
}

// readInvalid reads UTF-8 and whatever else is in it.
func readInvalid(page []byte) string {
	var b strings.Builder
	b.Grow(len(page) + 16)
	before := byte(' ')
	for len(page) > 0 {
		bad := charset.FirstInvalid(page)
		b.Write(page[:bad])
		if bad > 0 {
			before = page[bad-1]
		}
		if page = page[bad:]; len(page) == 0 {
			break
		}
		text, size := foreign(page, before)
		if size == 1 && text == "\u00a0" {
			before = ' '
		} else {
			before = page[size-1]
		}
		b.WriteString(text)
		page = page[size:]
	}
	return b.String()
}

// foreign reads the bytes at the start of b, which are no UTF-8 and follow the
// byte before.
func foreign(b []byte, before byte) (text string, size int) {
	if r := surrogatePair(b); r != utf8.RuneError {
		return string(r), 6
	}
	if text := gbkPiece(b); text != "" {
		return text, asciiStart(b)
	}
	if r := westernPiece(b, before); r != 0 {
		return string(r), 1
	}
	return string(utf8.RuneError), brokenLen(b)
}

// westernPiece is the character of a byte of windows-1252 that was pasted into
// UTF-8: a letter in a word of ASCII, a quotation mark or dash between ASCII, a
// no-break space; 0 if it is none. What is left of an ideograph is none.
func westernPiece(b []byte, before byte) rune {
	c, next := b[0], byte(' ')
	if len(b) > 1 {
		next = b[1]
	}
	switch {
	case before >= 0x80:
		return 0
	case c == 0xA0:
		return 0xA0
	case next >= 0x80:
		return 0
	case c == 0x85 || c >= 0x91 && c <= 0x97, c >= 0xC0 && (isLetter(before) || isLetter(next)):
		return charmap.Windows1252.DecodeByte(c)
	}
	return 0
}

// surrogatePair decodes two surrogates of three bytes each.
func surrogatePair(b []byte) rune {
	if len(b) < 6 || b[0] != 0xED || b[3] != 0xED || b[2]&0xC0 != 0x80 || b[5]&0xC0 != 0x80 {
		return utf8.RuneError
	}
	half := func(b []byte) rune { return 0xD000 | rune(b[1]&0x3F)<<6 | rune(b[2]&0x3F) }
	return utf16.DecodeRune(half(b), half(b[3:]))
}

// minPiece is how many characters a piece of GBK has at least: fewer may be
// damaged UTF-8 by chance.
const minPiece = 3

// maxPiece bounds the bytes of a piece that are looked at.
const maxPiece = 1024

// gbkPiece reads the bytes up to the next ASCII one as GBK if all of them are
// common characters and marks of Chinese; empty if not.
func gbkPiece(b []byte) string {
	end := asciiStart(b)
	if end%2 != 0 || end < 2*minPiece || end > maxPiece {
		return ""
	}
	var text strings.Builder
	for i := 0; i < end; i += 2 {
		r := charset.GBK().Pair(b[i], b[i+1])
		level1 := b[i] >= 0xB0 && b[i] <= 0xD7 && b[i+1] >= 0xA1 && r < 0xE000
		if !level1 && !charset.IsStop(r) && !strings.ContainsRune(charset.Openers+charset.Closers, r) {
			return ""
		}
		text.WriteRune(r)
	}
	return text.String()
}

// asciiStart is where the first ASCII byte of b stands, or a little after the
// longest piece.
func asciiStart(b []byte) int {
	i := 0
	for i < len(b) && i <= maxPiece && b[i] >= 0x80 {
		i++
	}
	return i
}

// brokenLen is how many bytes at the start of b are the beginning of one
// character that does not go on; at least one.
func brokenLen(b []byte) int {
	for n := 3; n > 1; n-- {
		if len(b) >= n && !utf8.FullRune(b[:n]) {
			return n
		}
	}
	return 1
}

// hasEscape reports the escape sequences that switch ISO 2022-JP to kanji.
func hasEscape(page []byte) bool {
	return bytes.Contains(page, []byte("\x1b$"))
}
