// Package decode turns the bytes of a page into UTF-8 text, and undoes
// mechanical damage in it where that can be done exactly.
package decode

import (
	"errors"
	"unicode/utf8"
)

// ErrBinary says that the bytes are no text in any encoding that is known.
var ErrBinary = errors.New("decode: not text")

// Text is a decoded page.
type Text struct {
	String   string // valid UTF-8 without a byte order mark
	Encoding string // name in the Encoding Standard, lower case: utf-8, gb18030, big5, shift_jis, euc-jp, euc-kr, windows-1252, utf-16le, utf-16be
	Declared string // what the page or its transport said, as such a name; empty when nothing was said or understood
}

// Bytes decodes a page. contentType is what the transport said of it, such as
// "text/html; charset=gbk"; empty when nothing is known.
func Bytes(page []byte, contentType string) (Text, error) {
	if !utf8.Valid(page) {
		return Text{}, ErrBinary
	}
	return Text{String: string(page), Encoding: "utf-8"}, nil
}

// Repair is one piece of damage that was undone.
type Repair struct {
	Kind          string // converter, mojibake, entity, markup, control
	Start, End    int    // bytes of After in the repaired text
	Before, After string
}

// Mend undoes the damage in a decoded page, markup included. Clean text is
// returned as it is, without a copy.
func Mend(page string) (string, []Repair) { return page, nil }
