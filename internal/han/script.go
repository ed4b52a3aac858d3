// Package han knows Han text: which script it is written in, and the folding
// of character variants and widths that lets one table serve every spelling.
package han

import "unicode/utf8"

// IsHan reports whether r is a Han character, 〇 and the iteration mark 々
// included.
func IsHan(r rune) bool {
	switch {
	case r < 0x3005:
		return false
	case r <= 0x9fff:
		return r >= 0x4e00 || r >= 0x3400 && r <= 0x4dbf || r == '々' || r == '〇'
	}
	return r >= 0xf900 && r <= 0xfaff || r >= 0x20000 && r <= 0x323af
}

// Common gives the rune at byte i of s where UTF-8 writes it in three bytes, as
// it does nearly all characters and marks of Chinese text; 0 for any other and
// for the first thousands, U+0800 to U+0FFF. It saves most calls of
// utf8.DecodeRuneInString.
func Common(s string, i int) rune {
	if i+2 >= len(s) || s[i]-0xe1 > 0xef-0xe1 || s[i] == 0xed {
		return 0
	}
	b, c := s[i+1]-0x80, s[i+2]-0x80
	if b|c > 63 {
		return 0
	}
	return rune(s[i]&15)<<12 | rune(b)<<6 | rune(c)
}

// Counts are the figures that the script of a text is judged by.
type Counts struct {
	Han         int // Han characters
	Simplified  int // of these, characters that only Simplified text has: 们 国
	Traditional int // of these, characters that only Traditional text has: 們 國
	Kana        int // Japanese syllables
	Latin       int // words in Latin letters
}

// Count reads the figures of text.
func Count(text string) Counts {
	var c Counts
	c.Add(text)
	return c
}

// Add counts text too.
func (c *Counts) Add(text string) {
	t := loaded()
	word := false
	hans, simplified, traditional := 0, 0, 0
	for i := 0; i < len(text); {
		b := text[i]
		if b < utf8.RuneSelf {
			letter := b|0x20 >= 'a' && b|0x20 <= 'z'
			if letter && !word {
				c.Latin++
			}
			word = letter
			i++
			continue
		}
		if b-0xe4 <= 0xe9-0xe4 && i+2 < len(text) {
			second, third := text[i+1]-0x80, text[i+2]-0x80
			at := uint32(b&15)<<12 | uint32(second)<<6 | uint32(third)
			if at -= first; second|third < 64 && at < uint32(len(t.class)) {
				class := t.class[at]
				hans++
				simplified += int(class & simplifiedOnly)
				traditional += int(class >> 1)
				word = false
				i += 3
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		letter := r >= 0xc0 && r < 0x250
		if letter && !word {
			c.Latin++
		}
		word = letter
		switch {
		case letter || r < 0x3040:
		case r <= 0x30ff:
			c.Kana++
		case IsHan(r):
			c.Han++
		}
	}
	c.Han += hans
	c.Simplified += simplified
	c.Traditional += traditional
}

// Mostly reports whether text is written in Han characters rather than in Latin
// letters, a character counting as two words; known is false where it has
// neither. It reads no more than it must.
func Mostly(text string) (isHan, known bool) {
	chars, words, inWord, letters := 0, 0, false, mayHoldLetters(text)
	for i := 0; i < len(text); {
		if i+2 < len(text) && text[i]-0xe5 <= 0xe9-0xe5 && (text[i+1]-0x80)|(text[i+2]-0x80) < 64 {
			if chars++; !letters || 2*chars >= words+(len(text)-i)/2 {
				return true, true // not even letters and blanks by turns would change it
			}
			i += 3
			inWord = false
			continue
		}
		r, size := Common(text, i), 3
		if r == 0 {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		i += size
		letter := r|0x20 >= 'a' && r|0x20 <= 'z' || r >= 0xc0 && r < 0x250
		if letter && !inWord {
			words++
		} else if r > 0x30ff && IsHan(r) {
			chars++
		}
		inWord = letter
	}
	return chars > 0 && chars*2 >= words, chars+words > 0
}

// mayHoldLetters is false for text without Latin letters, and nearly only for
// that. It reads eight bytes at a time where none is ASCII.
func mayHoldLetters(text string) bool {
	for len(text) >= 8 {
		x := uint64(text[0]) | uint64(text[1])<<8 | uint64(text[2])<<16 | uint64(text[3])<<24 |
			uint64(text[4])<<32 | uint64(text[5])<<40 | uint64(text[6])<<48 | uint64(text[7])<<56
		// The highest bit of each byte; set where it begins a rune of two bytes.
		const high = 0x8080808080808080
		if x&high == high && x&(x<<1)&^(x<<2)&high == 0 {
			text = text[8:]
			continue
		}
		if isLetterByte(byte(x)) {
			return true
		}
		text = text[1:]
	}
	for i := range len(text) {
		if isLetterByte(text[i]) {
			return true
		}
	}
	return false
}

// isLetterByte reports whether b is a letter or begins a rune of two bytes.
func isLetterByte(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' || b >= 0xc0 && b < 0xe0 }

// Language is that of the figures of text.
func Language(text string) string { return Count(text).Language() }

// Language gives the BCP 47 tag of text that is Chinese for the greater part:
// zh-Hans or zh-Hant. It is empty where Han characters are no majority beside
// words in Latin letters, or where the text looks Japanese. Text without any
// character that tells the scripts apart counts as zh-Hans.
func (c Counts) Language() string {
	switch {
	case c.Han == 0 || c.Han < 2*c.Latin || c.Kana*8 > c.Han:
		return ""
	case c.Traditional > c.Simplified:
		return "zh-Hant"
	}
	return "zh-Hans"
}
