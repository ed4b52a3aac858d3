// Package decode turns the bytes of a page into UTF-8 text. Bytes go in, with
// what the transport said of them; a string that is valid UTF-8 comes out, and
// the name of the encoding it was in. What is damaged in that text is the
// business of package mend, which runs next; what it says is nobody's here.
//
// Pages lie about their encoding: a server adds its default to every answer, a
// template keeps the declaration of the site that it was copied from. So a
// declaration is one voice and the bytes are the other. They are asked in this order:
//
//  1. Is it text at all? (binary.go)
//  2. A byte order mark is believed, unless what follows is no such text.
//  3. Valid UTF-8 is UTF-8, whatever the page says: no text of another encoding
//     that is longer than a word is valid by chance.
//  4. Other bytes are weighed (detect.go). Each encoding has a model of the text
//     that is written in it, which prices every character by how common it is.
//     The encoding under which the bytes cost least wins; a declaration takes
//     ten bits off the price of its own.
//
// For example the page
//
//	<meta charset=utf-8>\xce\xc0\xbd\xa1\xce\xaf\xb7\xa2\xb2\xbc
//
// is no valid UTF-8, though it says so: as damaged UTF-8 its last ten bytes cost
// 258 bits, less the ten of the declaration. As windows-1252 (ÎÀ½¡Î¯·¢²¼) they cost
// 184, as Japanese 69, as Big5 79, and as GB 18030, where they are five common
// characters, 56. The text is 卫健委发布.
//
// Not recognised: UTF-7 and UTF-32, and without a declaration the single-byte
// encodings besides windows-1252 and those of Russian.
package decode

import (
	"encoding/binary"
	"errors"
	"unicode/utf8"

	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// ErrBinary says that the bytes are no text in any encoding that is known.
var ErrBinary = errors.New("decode: not text")

// Text is a decoded page.
type Text struct {
	String   string // valid UTF-8 without a byte order mark
	Encoding string // name in the Encoding Standard, lower case: utf-8, gb18030, big5, shift_jis, euc-jp, euc-kr, windows-1252, utf-16le, utf-16be
	Declared string // what the page or its transport said, as such a name (gb2312 is gbk there); empty when nothing was said or understood
}

// Bytes decodes a page. contentType is what the transport said of it, such as
// "text/html; charset=gbk"; empty when nothing is known. Bytes that the
// encoding does not have become U+FFFD. No bytes are an empty text. The text of
// a page in UTF-8 shares its memory, so page must not be changed afterwards.
func Bytes(page []byte, contentType string) (text Text, err error) {
	return Checked(page, contentType, utf8.Valid(page))
}

// Checked is [Bytes] of a page of which somebody has seen whether it is valid UTF-8.
func Checked(page []byte, contentType string, valid bool) (text Text, err error) {
	if Seems(page) != "" {
		return Text{}, ErrBinary
	}
	names := declared(page, contentType)
	if len(names) > 0 {
		text.Declared = names[0]
	}
	mark, size := byteOrderMark(page)
	page = page[size:]
	if size > 0 && !markLies(mark, page) {
		text.Encoding = mark
	} else {
		valid = valid || size > 0 && utf8.Valid(page)
		if text.Encoding, err = encodingOfPage(page, names, valid); err != nil {
			return Text{}, err
		}
	}
	if valid && text.Encoding == "utf-8" {
		text.String = AsString(page)
		return text, nil
	}
	err = text.read(page, text.Encoding)
	return text, err
}

// encodingOfPage names the encoding of a page without a byte order mark.
func encodingOfPage(page []byte, declared []string, valid bool) (name string, err error) {
	if (!valid || hasNUL(page) || opensWithControls(page)) && len(page) > 0 {
		if name, ok := detectUTF16(page, declared); ok {
			return name, nil
		}
		if tooManyControls(page) {
			return "", ErrBinary
		}
	}
	switch {
	case valid && contains(declared, "iso-2022-jp") && hasEscape(page):
		return "iso-2022-jp", nil
	case valid:
		return "utf-8", nil
	}
	return detect(page, declared), nil
}

func byteOrderMark(page []byte) (name string, size int) {
	switch {
	case len(page) >= 3 && page[0] == 0xEF && page[1] == 0xBB && page[2] == 0xBF:
		return "utf-8", 3
	case len(page) >= 4 && page[0] == 0xFF && page[1] == 0xFE && page[2] == 0 && page[3] == 0:
		return "", 0 // UTF-32, or nothing that is known
	case len(page) >= 2 && page[0] == 0xFF && page[1] == 0xFE:
		return "utf-16le", 2
	case len(page) >= 2 && page[0] == 0xFE && page[1] == 0xFF:
		return "utf-16be", 2
	}
	return "", 0
}

// markLies reports whether a page that opens with the byte order mark of UTF-16
// is something else further on, as when a mark was put before another text:
// UTF-8, or UTF-16 in the other order.
func markLies(name string, page []byte) bool {
	head := page[:min(len(page), 2048)&^1]
	if len(head) < 16 || name == "utf-8" {
		return false
	}
	order, other := binary.ByteOrder(binary.LittleEndian), binary.ByteOrder(binary.BigEndian)
	if name == "utf-16be" {
		order, other = other, order
	}
	if _, ok := utf16Cost(head, order); ok {
		return false
	}
	_, turned := utf16Cost(head, other)
	return turned || utf8.Valid(page) && !hasNUL(page) && !opensWithControls(page)
}

// read turns bytes in the named encoding into the string of the text.
func (t *Text) read(page []byte, name string) error {
	out, err := decodeAs(page, name)
	if err != nil {
		return errors.Join(ErrBinary, err)
	}
	t.String = toValid(out)
	return nil
}

// decodeAs turns bytes in the named encoding into what is UTF-8 for the most
// part.
func decodeAs(page []byte, name string) (out []byte, err error) {
	switch name {
	case "utf-8":
		return page, nil
	case "utf-16le":
		return transformed(page, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewDecoder())
	case "utf-16be":
		return transformed(page, unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewDecoder())
	case "iso-2022-jp":
		return transformed(page, japanese.ISO2022JP.NewDecoder())
	}
	for _, m := range models {
		if m.name == name {
			return m.decoder().decode(page), nil
		}
	}
	return transformed(page, encodingOf(name).NewDecoder())
}

func transformed(page []byte, t transform.Transformer) ([]byte, error) {
	out, _, err := transform.Bytes(t, page)
	return out, err
}
