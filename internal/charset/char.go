package charset

import "unicode/utf8"

// Openers and Closers are the quotation marks and brackets of Chinese text, in
// the same order, three bytes each.
const Openers, Closers = "“‘「『《〈【（", "”’」』》〉】）"

// IsStop knows the marks between sentences and their parts, of which no two
// follow one another.
func IsStop(r rune) bool {
	return r == '。' || r == '，' || r == '、' || r == '：' || r == '；' || r == '！' || r == '？'
}

// FirstInvalid is the offset of the first byte that is not UTF-8.
func FirstInvalid(page []byte) int {
	for i := 0; i < len(page); {
		if page[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(page[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(page)
}
