package decode

import "bytes"

// magics open files that are no text, however well their bytes may decode.
var magics = [...]string{
	"\x89PNG", "\xff\xd8\xff", "GIF87a", "GIF89a", "%PDF-", "%!PS-Adobe", "PK\x03\x04", "PK\x05\x06",
	"\x1f\x8b", "BZh9", "\xfd7zXZ", "7z\xbc\xaf\x27", "Rar!\x1a", "\xd0\xcf\x11\xe0", "{\\rtf",
	"\x7fELF", "MZ\x90", "RIFF", "OggS", "ID3\x03", "ID3\x04", "fLaC", "\x00\x00\x01\x00", "wOFF", "wOF2",
	"II*\x00", "MM\x00*", "8BPS", "\xca\xfe\xba\xbe", "SQLite format 3", "\x00asm", "\x28\xb5\x2f\xfd",
}

// looksBinary reports whether a page that is not UTF-16 holds something other
// than text: it opens like an image, an archive or a document, or more than
// one byte in 200 is a control character that text does not use.
func looksBinary(page []byte) bool {
	for _, m := range magics {
		if len(page) > len(m) && string(page[:len(m)]) == m {
			return true
		}
	}
	return len(page) > 8 && string(page[4:8]) == "ftyp"
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
