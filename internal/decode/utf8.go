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

// AsString is b as a string that shares its memory: b must not be changed
// afterwards. It saves the copy of a page that is UTF-8 already.
func AsString(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// toValid makes UTF-8 a string that may share its memory. What is not UTF-8 in
// it is read as what it most likely is: a character of two surrogates that were
// written one by one (CESU-8), or a piece of GBK that was pasted into the page.
// Anything else is one U+FFFD for each part of a character, as in browsers.
func toValid(page []byte) string {
	if utf8.Valid(page) {
		return AsString(page)
	}
	return readInvalid(page)
}

// readInvalid reads UTF-8 and whatever else is in it.
func readInvalid(page []byte) string {
	var b strings.Builder
	b.Grow(len(page) + 16)
	f := foreign{page: page, odd: -1}
	before := byte(' ')
	for at := 0; at < len(page); {
		bad := at + charset.FirstInvalid(page[at:])
		b.Write(page[at:bad])
		if bad > at {
			before = page[bad-1]
		}
		if at = bad; at == len(page) {
			break
		}
		text, size := f.read(at, before)
		if size == 1 && text == "\u00a0" {
			before = ' '
		} else {
			before = page[at+size-1]
		}
		b.WriteString(text)
		at += size
	}
	return b.String()
}

// foreign reads what is no UTF-8 in a page. It keeps what it saw ahead, so that
// a page of such bytes is looked at once.
type foreign struct {
	page  []byte
	ascii int // no byte before it is ASCII, from the last place that was asked for
	odd   int // the last pair that is no common character in GBK begins here, -1 for none
}

// read reads the bytes at a place, which are no UTF-8 and follow the byte before.
func (f *foreign) read(at int, before byte) (text string, size int) {
	b := f.page[at:]
	if r := surrogatePair(b); r != utf8.RuneError {
		return string(r), 6
	}
	if text := f.gbkPiece(at); text != "" {
		return text, f.ascii - at
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

// maxPiece bounds the bytes of a piece.
const maxPiece = 1024

// gbkPiece reads the bytes up to the next ASCII one as GBK if all of them are
// common characters and marks of Chinese; empty if not.
func (f *foreign) gbkPiece(at int) string {
	f.ascii = max(f.ascii, at)
	for f.ascii < len(f.page) && f.page[f.ascii] >= 0x80 {
		f.ascii++
	}
	size := f.ascii - at
	if size%2 != 0 || size < 2*minPiece || size > maxPiece || at <= f.odd && (f.odd-at)%2 == 0 {
		return ""
	}
	var text strings.Builder
	for i := at; i < f.ascii; i += 2 {
		r := charset.GBK().Pair(f.page[i], f.page[i+1])
		level1 := f.page[i] >= 0xB0 && f.page[i] <= 0xD7 && f.page[i+1] >= 0xA1 && r < 0xE000
		if !level1 && !charset.IsStop(r) && !strings.ContainsRune(charset.Openers+charset.Closers, r) {
			f.odd = i
			return ""
		}
		text.WriteRune(r)
	}
	return text.String()
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
