package decode

import (
	"bytes"
	"encoding/binary"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/bulletin-go/bulletin/internal/charset"
)

// The letters and signs that each language of western Europe writes are no
// surprise in windows-1252; what none of them writes is.
func TestWesternByte(t *testing.T) {
	for language, letters := range map[string]string{
		"French": "éèàçêîôûùïëâÉÀÇœ’«»\u00a0…", "German": "öüäßÖÜÄ–“", "Spanish": "ñóíáúéü", "Portuguese": "ãõçâêôóáé", "Swedish": "åäöÅÖ",
		"Danish": "øåØÅ", "English": "‘’“”–—…•", "trade": "€©®°·", "Italian": "èéàù", "Icelandic": "áéíóú",
	} {
		for _, r := range letters {
			c, ok := charmap.Windows1252.EncodeRune(r)
			if !ok {
				t.Fatalf("%c is not in windows-1252", r)
			}
			if cost := westernByte(c); cost > 9*bit {
				t.Errorf("%s %c (%02x) costs %d", language, r, c, cost)
			}
		}
	}
	for _, c := range []byte{0x81, 0x8D, 0x8F, 0x90, 0x9D} {
		if cost := westernByte(c); cost != charset.CostBroken {
			t.Errorf("%02x, which has no character, costs %d", c, cost)
		}
	}
	for _, c := range []byte("\xa4\xd0\xde\xbf\x9a") {
		if cost := westernByte(c); cost < 14*bit {
			t.Errorf("%02x costs %d", c, cost)
		}
	}
}

// Of two high bytes the pairs that words have are cheaper than others.
func TestWesternPair(t *testing.T) {
	for pair, want := range map[string]bool{
		"çã": true, "çõ": true, "öß": true, "üß": true, "äß": true, "’é": true, "«É": true, "éù": false, "é»": false, "“\u00a0": true, "\u00a0»": true, "é”": true, "à’": true, "“É": true,
		"çé": false, "ää": false, "éà": false, "\u00a0é": false, "ßö": false, "’¤": false,
	} {
		t.Run(pair, func(t *testing.T) {
			raw, err := charmap.Windows1252.NewEncoder().Bytes([]byte(pair))
			if err != nil {
				t.Fatal(err)
			}
			if len(raw) == 2 && raw[1] >= 0x80 && westernPair(raw[0], raw[1]) != want {
				t.Errorf("%x: want %v", raw, want)
			}
		})
	}
}

func TestEncodingName(t *testing.T) {
	for name, labels := range map[string][]string{
		"utf-8":        {"utf-8", "UTF8", " utf-8 ", "utf8mb4", "utf-8-bom", "unicode", "utf-16", "utf-16be"},
		"gbk":          {"gbk", "GB2312", "gb2312-80", "gb_18030", "gb-2312", "gb-18030", "gb18030-2005", "gb18030-2022", "cp936", "x-gbk", "chinese"},
		"gb18030":      {"gb18030"},
		"big5":         {"big5", "big5hkscs", "big5-hkscs", "cp950", "ms950"},
		"euc-kr":       {"euc-kr", "cp949", "ms949", "uhc", "ks_c_5601-1987"},
		"shift_jis":    {"shift_jis", "sjis", "cp932", "shiftjis", "s-jis", "x-sjis"},
		"windows-1252": {"iso-8859-1", "latin1", "us-ascii"},
		"":             {"", "x-no-such", "replacement", "x-user-defined", "iso-2022-kr"},
	} {
		for _, label := range labels {
			t.Run(label, func(t *testing.T) {
				if got := encodingName(label); got != name {
					t.Errorf("%q, want %q", got, name)
				}
			})
		}
	}
}

func TestCharsetIn(t *testing.T) {
	for in, want := range map[string]string{
		"charset=gbk": "gbk", "CHARSET = \"gbk\"": "gbk", "charset\t=\r\n'gbk'": "gbk", "text/html;charset=gb_18030:1.a+b-c;x": "gb_18030:1.a+b-c",
		"charset gbk": "", "charset": "", "charset=": "", "charset='": "", "charset, charset=big5": "big5", "charset=charset=big5": "big5", "Charset=A9_Zz": "A9_Zz",
		"charset=a{b": "a", "charset=z~": "z", "charset=abcdefghijklmnopqrstuvwxyzabcdefghijklmn": "abcdefghijklmnopqrstuvwxyzabcdefghijklmn", "charset=abcdefghijklmnopqrstuvwxyzabcdefghijklmno": "",
	} {
		t.Run(in, func(t *testing.T) {
			if got := string(charsetIn([]byte(in))); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

func TestXMLEncoding(t *testing.T) {
	for in, want := range map[string]string{
		`<?xml encoding="gbk"?>`: "gbk", " \t\r\n<?xml version='1.0' encoding = 'gbk'?>": "gbk", "<?xml ENCODING\t=\r\ngbk?>": "gbk",
		`<xml encoding="gbk">`: "", `<?xml encoding "gbk"?>`: "", `<?xml version="1.0"?><a encoding="gbk">`: "", `<?xml encoding="gbk"`: "", `<?xml encoding`: "", `<?xml encoding>`: "",
	} {
		t.Run(in, func(t *testing.T) {
			if got := string(xmlEncoding([]byte(in))); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

func TestSeems(t *testing.T) {
	for in, want := range map[string]string{
		"%PDF-1.7": "a PDF document", "%!PS-Adobe-3": "a PostScript document", "{\\rtf1": "an RTF document", "\xd0\xcf\x11\xe0\xa1": "an Office document",
		"PK\x03\x04 a.txt": "a zip archive", "PK\x05\x06\x00": "a zip archive", "PK\x03\x04..[Content_Types].xml": "an Office document",
		"PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text": "an OpenDocument file", "PK\x03\x04..mimetypeapplication/epub+zip": "a book (EPUB)",
		"\x1f\x8b\x08": "a gzip archive", "BZh91": "a bzip2 archive", "\xfd7zXZ\x00": "an xz archive", "7z\xbc\xaf\x27\x1c": "a 7z archive", "Rar!\x1a\x07": "a rar archive",
		"\x28\xb5\x2f\xfd\x00": "a zstd archive", "\x89PNG\r": "an image", "\xff\xd8\xff\xe0": "an image", "GIF87a1": "an image", "GIF89a1": "an image", "II*\x00\x08": "an image",
		"MM\x00*\x00": "an image", "8BPS\x00": "an image", "\x00\x00\x01\x00\x01": "an image", "RIFF1234": "an image, a sound or a film", "OggS\x00": "a sound or a film",
		"ID3\x03\x00": "a sound", "ID3\x04\x00": "a sound", "fLaC\x00": "a sound", "wOFF\x00": "a font", "wOF2\x00": "a font", "\x7fELF\x02": "a program", "MZ\x90\x00": "a program",
		"\xca\xfe\xba\xbe\x00": "a program", "\x00asm\x01": "a program", "SQLite format 3\x00": "a database", "\x00\x00\x00\x18ftypmp42": "a film or an image",
		"": "", "%PDF-": "", "MZ": "", "PK": "", "1234ftyp": "", "text": "",
	} {
		t.Run(in, func(t *testing.T) {
			if got := Seems([]byte(in)); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

func TestByteOrderMark(t *testing.T) {
	for in, want := range map[string]string{
		"\xef\xbb\xbf": "utf-8", "\xef\xbb\xbe": "", "\xef\xba\xbf": "", "\xee\xbb\xbf": "", "\xef\xbb": "", "\xff\xfe": "utf-16le", "\xfe\xff": "utf-16be", "\xfe\xfe": "",
		"\xff\xff": "", "\xff": "", "\xff\xfea\x00": "utf-16le", "\xff\xfe\x00\x00": "", "\xff\xfe\x00a": "utf-16le", "\xff\xfe\x01\x00": "utf-16le",
	} {
		name, size := byteOrderMark([]byte(in))
		if name != want || want == "" && size != 0 || want == "utf-8" && size != 3 || len(want) > 5 && size != 2 {
			t.Errorf("%x: %q, %d; want %q", in, name, size, want)
		}
	}
}

func TestIsGB4(t *testing.T) {
	for in, want := range map[string]bool{
		"\x81\x30\x81\x30": true, "\xfe\x39\xfe\x39": true, "\x80\x30\x81\x30": false, "\xff\x30\x81\x30": false, "\x81\x2f\x81\x30": false, "\x81\x3a\x81\x30": false,
		"\x81\x30\x80\x30": false, "\x81\x30\xff\x30": false, "\x81\x30\x81\x2f": false, "\x81\x30\x81\x3a": false, "\x81\x30\x81": false,
	} {
		if got := isGB4([]byte(in)); got != want {
			t.Errorf("%x: %v, want %v", in, got, want)
		}
	}
}

func TestSurrogatePair(t *testing.T) {
	for in, want := range map[string]rune{
		"\xed\xa1\x82\xed\xbe\xb7": '𠮷', "\xed\xa0\xbd\xed\xb8\x80": '😀', "\xed\xa1\x82\xed\xbe": utf8.RuneError, "\xed\xa1\x82\xee\xbe\xb7": utf8.RuneError,
		"\xee\xa1\x82\xed\xbe\xb7": utf8.RuneError, "\xed\xa1\x02\xed\xbe\xb7": utf8.RuneError, "\xed\xa1\x82\xed\xbe\x37": utf8.RuneError, "\xed\xbe\xb7\xed\xa1\x82": utf8.RuneError,
	} {
		if got := surrogatePair([]byte(in)); got != want {
			t.Errorf("%x: %q, want %q", in, got, want)
		}
	}
}

// The letters, ideographs and marks of news are usual, and nothing else.
func TestIsUsual(t *testing.T) {
	for _, r := range "az09 éÿаЯ的醫のア한、。〈】，：；！？（）０９–…" {
		if !isUsual(r) {
			t.Errorf("%c is not usual", r)
		}
	}
	for _, r := range "\u007f\u00a0Āπש鬱〇〒Ａ～￥\uffff" {
		if isUsual(r) {
			t.Errorf("%c (%U) is usual", r, r)
		}
	}
}

func TestUTF16Cost(t *testing.T) {
	units := func(us ...uint16) []byte {
		var b []byte
		for _, u := range us {
			b = binary.LittleEndian.AppendUint16(b, u)
		}
		return b
	}
	many := func(u ...uint16) []byte { return bytes.Repeat(units(u...), 40) }
	for name, tt := range map[string]struct {
		page []byte
		ok   bool
	}{
		"letters":             {many('a', 'b', 'c'), true},
		"ideographs":          {many('的', '一', '是'), true},
		"line ends":           {many('a', '\n', '\t', 'b', '\r'), true},
		"controls":            {many('a', 'b', 'c', 1), false},
		"controls above 7F":   {many('a', 'b', 'c', 0x85), false},
		"deletes":             {many('a', 'b', 'c', 0x7F), false},
		"no characters":       {many('a', 'b', 'c', 0xFFFF), false},
		"no characters, FDD0": {many('a', 'b', 'c', 0xFDD0), false},
		"surrogates":          {append(many('a', 'b', 'c'), units(0xD842, 0xDFB7)...), true},
		"halves":              {many('a', 'b', 0xD842), false},
		"turned surrogates":   {many('a', 'b', 0xDFB7, 0xD842), false},
		"cut in a character":  {append(many('a', 'b', 'c'), units(0xD842)...), true},
		"two in five unusual": {many('a', 'b', 'c', 0x0E01, 0x0E02), true},
		"half unusual":        {many('a', 'b', 0x0E01, 0x0E02), false},
	} {
		t.Run(name, func(t *testing.T) {
			if _, ok := utf16Cost(tt.page, binary.LittleEndian); ok != tt.ok {
				t.Errorf("text: %v, want %v", ok, tt.ok)
			}
		})
	}
}

func TestWesternPiece(t *testing.T) {
	for in, want := range map[string]rune{
		"f\xe9 ": 'é', " \xe9t": 'é', "s\x92s": '’', " \x96 ": '–', "x\xa0x": 0xA0, "x\xa0\xa0": 0xA0, "x\x85 ": '…', "x\x97x": '—', "x\x91x": '‘',
		" \xe9 ": 0, "\xe4\xe9t": 0, "f\xe9\xe9": 0, "x\x90x": 0, "x\x98x": 0, "x\xbfx": 0, "1\xe91": 0, "f\xe9": 'é',
	} {
		t.Run(in, func(t *testing.T) {
			if got := westernPiece([]byte(in[1:]), in[0]); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

func TestBrokenLen(t *testing.T) {
	for in, want := range map[string]int{"\xe4\xb8": 2, "\xe4": 1, "\xf0\x9f\x98": 3, "\xf0\x9f": 2, "\xff": 1, "\xe4a": 1, "\xe4\xb8a": 2, "\xb8\xb8": 1} {
		if got := brokenLen([]byte(in)); got != want {
			t.Errorf("%x: %d, want %d", in, got, want)
		}
	}
}
