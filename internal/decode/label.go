package decode

import (
	"bytes"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// metaWindow is how much of a page is searched for a declaration. The HTML
// standard asks authors for the first 1,024 bytes; pages that open with
// scripts and comments put it later.
const metaWindow = 8 << 10

// declared lists what the transport and then the page say of the encoding, by
// their names in the Encoding Standard, each once, the first said first.
func declared(page []byte, contentType string) []string {
	var names []string
	add := func(label string) {
		if name := encodingName(label); name != "" && !contains(names, name) {
			names = append(names, name)
		}
	}
	if label := charsetIn([]byte(contentType)); label != nil {
		add(string(label))
	}
	head := page[:min(len(page), metaWindow)]
	if label := xmlEncoding(head); label != nil {
		add(string(label))
	}
	for len(head) > 0 {
		var tag []byte
		tag, head = nextMeta(head)
		if label := charsetIn(tag); label != nil {
			add(string(label))
		}
	}
	return names
}

func contains(names []string, name string) bool {
	for _, n := range names {
		if n == name {
			return true
		}
	}
	return false
}

// encodingName is the name that the Encoding Standard gives to a label, empty
// for labels that it does not know. A page cannot declare itself UTF-16 in a
// meta tag that is read byte by byte, so such a label counts as utf-8.
func encodingName(label string) string {
	label = strings.ToLower(strings.TrimSpace(label))
	switch label {
	case "utf8mb4", "utf-8-bom", "unicode":
		return "utf-8"
	case "gb2312-80", "gb_18030", "gb-2312", "gb-18030", "gb18030-2005", "gb18030-2022", "cp936":
		return "gbk"
	case "big5hkscs", "cp950", "ms950":
		return "big5"
	case "cp949", "ms949", "uhc":
		return "euc-kr"
	case "cp932", "shiftjis", "s-jis":
		return "shift_jis"
	}
	enc, err := htmlindex.Get(label)
	if err != nil {
		return ""
	}
	name, err := htmlindex.Name(enc)
	if err != nil || name == "replacement" || name == "x-user-defined" {
		return ""
	}
	if name == "utf-16le" || name == "utf-16be" {
		return "utf-8"
	}
	return name
}

// encodingOf is the decoder for a name. Both GB names stand for GB 18030, as
// in the Encoding Standard: the two-byte decoder of x/text would turn names
// written with four-byte characters (𠮷, 㐂) into garbage.
func encodingOf(name string) encoding.Encoding {
	if name == "gbk" || name == "gb18030" {
		return simplifiedchinese.GB18030
	}
	enc, err := htmlindex.Get(name)
	if err != nil {
		return nil
	}
	return enc
}

// nextMeta cuts the next meta tag out of b. Comments are stepped over: pages
// keep an old declaration in them.
func nextMeta(b []byte) (tag, rest []byte) {
	for {
		i := bytes.IndexByte(b, '<')
		if i < 0 {
			return nil, nil
		}
		b = b[i+1:]
		switch {
		case bytes.HasPrefix(b, []byte("!--")):
			end := bytes.Index(b, []byte("-->"))
			if end < 0 {
				return nil, nil
			}
			b = b[end+3:]
		case hasFold(b, "meta"):
			end := bytes.IndexByte(b, '>')
			if end < 0 {
				return nil, nil
			}
			return b[4:end], b[end+1:]
		}
	}
}

// charsetIn finds the value after "charset=" in a meta tag or a Content-Type,
// with or without quotes around it or before the whole. nil when there is none.
func charsetIn(b []byte) []byte {
	for {
		i := indexFold(b, "charset")
		if i < 0 {
			return nil
		}
		b = bytes.TrimLeft(b[i+len("charset"):], " \t\r\n")
		if len(b) == 0 || b[0] != '=' {
			continue
		}
		// QUIRK: charset="charset=gbk" is written by some editors.
		if label := labelAt(b[1:]); label != nil && !hasFold(label, "charset") {
			return label
		}
	}
}

// xmlEncoding reads the encoding of an XML declaration at the top of a page.
func xmlEncoding(b []byte) []byte {
	b = bytes.TrimLeft(b, " \t\r\n")
	if !bytes.HasPrefix(b, []byte("<?xml")) {
		return nil
	}
	end := bytes.IndexByte(b, '>')
	if end < 0 {
		return nil
	}
	b = b[:end]
	i := indexFold(b, "encoding")
	if i < 0 {
		return nil
	}
	b = bytes.TrimLeft(b[i+len("encoding"):], " \t\r\n")
	if len(b) == 0 || b[0] != '=' {
		return nil
	}
	return labelAt(b[1:])
}

// labelAt reads a label: what stands between blanks and quotes.
func labelAt(b []byte) []byte {
	b = bytes.TrimLeft(b, " \t\r\n\"'")
	end := 0
	for end < len(b) && isLabelByte(b[end]) {
		end++
	}
	if end == 0 || end > 40 {
		return nil
	}
	return b[:end]
}

func isLabelByte(c byte) bool {
	return '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' ||
		c == '-' || c == '_' || c == ':' || c == '.' || c == '+'
}

// hasFold reports whether b begins with the lower-case ASCII word.
func hasFold(b []byte, word string) bool {
	if len(b) < len(word) {
		return false
	}
	for i := range len(word) {
		if b[i]|0x20 != word[i] {
			return false
		}
	}
	return true
}

// indexFold is the place of the lower-case ASCII word in b, -1 for none.
func indexFold(b []byte, word string) int {
	for i := 0; i+len(word) <= len(b); i++ {
		if b[i]|0x20 == word[0] && hasFold(b[i:], word) {
			return i
		}
	}
	return -1
}
