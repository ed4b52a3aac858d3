package decode

import "bytes"

// magics open files that are no text, however well their bytes may decode, and
// say what they are.
var magics = [...]struct{ open, what string }{
	{"%PDF-", "a PDF document"}, {"%!PS-Adobe", "a PostScript document"}, {"{\\rtf", "an RTF document"}, {"\xd0\xcf\x11\xe0", "an Office document"},
	{"PK\x03\x04", "a zip archive"}, {"PK\x05\x06", "a zip archive"}, {"\x1f\x8b", "a gzip archive"}, {"BZh9", "a bzip2 archive"}, {"\xfd7zXZ", "an xz archive"},
	{"7z\xbc\xaf\x27", "a 7z archive"}, {"Rar!\x1a", "a rar archive"}, {"\x28\xb5\x2f\xfd", "a zstd archive"},
	{"\x89PNG", "an image"}, {"\xff\xd8\xff", "an image"}, {"GIF87a", "an image"}, {"GIF89a", "an image"}, {"II*\x00", "an image"}, {"MM\x00*", "an image"},
	{"8BPS", "an image"}, {"\x00\x00\x01\x00", "an image"}, {"RIFF", "an image, a sound or a film"}, {"OggS", "a sound or a film"}, {"ID3\x03", "a sound"},
	{"ID3\x04", "a sound"}, {"fLaC", "a sound"}, {"wOFF", "a font"}, {"wOF2", "a font"},
	{"\x7fELF", "a program"}, {"MZ\x90", "a program"}, {"\xca\xfe\xba\xbe", "a program"}, {"\x00asm", "a program"}, {"SQLite format 3", "a database"},
}

// zipped are files of a zip archive that tell what it is, near its beginning.
var zipped = [...]struct{ holds, what string }{
	{"[Content_Types].xml", "an Office document"}, {"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file"}, {"mimetypeapplication/epub", "a book (EPUB)"},
}

// Seems says what the bytes of a file seem to be that opens like an image, an
// archive or a document: "a PDF document". It is "" where they may be text.
func Seems(page []byte) string {
	for _, m := range magics {
		if len(page) <= len(m.open) || string(page[:len(m.open)]) != m.open {
			continue
		}
		for _, z := range zipped {
			if m.open == "PK\x03\x04" && bytes.Contains(page[:min(len(page), 4<<10)], []byte(z.holds)) {
				return z.what
			}
		}
		return m.what
	}
	if len(page) > 8 && string(page[4:8]) == "ftyp" {
		return "a film or an image"
	}
	return ""
}

// tooManyControls tells whether control characters are too many for text. A few
// stray ones are damage, which package mend takes out.
func tooManyControls(page []byte) bool {
	page = page[:min(len(page), 64<<10)]
	return controls(page) > 1+len(page)/200
}

// opensWithControls is a quick look at the top of a page, where binary files
// that happen to be valid UTF-8 show themselves.
func opensWithControls(page []byte) bool {
	page = page[:min(len(page), 256)]
	return controls(page) > 1+len(page)/50
}

func controls(page []byte) (n int) {
	for _, c := range page {
		if c < 0x20 && !isTextControl(c) || c == 0x7f {
			n++
		}
	}
	return n
}

// isTextControl: tab, line feed, form feed, carriage return, and the escape
// and shifts of ISO 2022.
func isTextControl(c byte) bool {
	return c == '\t' || c == '\n' || c == '\v' || c == '\f' || c == '\r' || c == 0x1b || c == 0x0e || c == 0x0f
}

// hasNUL is quick: a clean page is searched at the speed of memory.
func hasNUL(page []byte) bool { return bytes.IndexByte(page, 0) >= 0 }
