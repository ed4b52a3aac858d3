package mend

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/bulletin-go/bulletin/internal/charset"
)

// mendControls takes out what is not to be seen, and gives the characters back
// that private-use code points are known to stand for. A run of such is one edit.
func mendControls(page string) []edit {
	var edits []edit
	for i := 0; i < len(page); {
		if c := page[i]; c < 0x80 {
			if i += plainRun(page[i:]); i == len(page) {
				break
			}
		}
		if isPlainIdeograph(page, i) {
			i += 3
			continue
		}
		end, after, ok := unseenAt(page, i)
		if ok {
			e := edit{i, end, after}
			e.extend(page)
			edits, end = add(edits, e), e.end
		}
		i = end
	}
	return edits
}

// extend takes in the unseen characters that follow.
func (e *edit) extend(page string) {
	var more strings.Builder
	for e.end < len(page) {
		end, after, ok := unseenAt(page, e.end)
		if !ok {
			break
		}
		more.WriteString(after)
		e.end = end
	}
	e.after += more.String()
}

// unseenAt says what becomes of the characters at i; ok false if they stay.
func unseenAt(page string, i int) (end int, after string, ok bool) {
	r, size := utf8.DecodeRuneInString(page[i:])
	end = i + size
	switch {
	case r == '\v' || r == 0x2028 || r == 0x2029:
		return end, "\n", true
	case r < 0x20:
		return end, "", r != '\n' && r != '\r' && r != '\t' && r != '\f'
	case r == 0x7F:
		return end, "", true
	case r >= 0x80 && r < 0xA0:
		return end, fromC1(r), true
	case r >= 0xE000 && r <= 0xF8FF:
		return privateUse(page, i)
	case isInvisible(r):
		return end, "", !keepsInvisible(page[:i], page[end:], r)
	}
	return end, "", false
}

// fromC1 is the windows-1252 character whose byte was taken for a control
// character: “ for U+0093.
func fromC1(r rune) string {
	w := charmap.Windows1252.DecodeByte(byte(r))
	i := strings.IndexRune(letters1252, w)
	if w == utf8.RuneError || i < 0 {
		return ""
	}
	return letters1252[i : i+utf8.RuneLen(w)]
}

// letters1252 are the characters that windows-1252 has in place of control characters.
const letters1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"

// isInvisible: zero-width spaces and joiners, marks of direction, byte order
// marks, soft hyphens, the place of an object, and code points that are no
// characters.
func isInvisible(r rune) bool {
	switch {
	case r == 0xAD, r == 0x180E, r >= 0x200B && r <= 0x200F, r >= 0x2028 && r <= 0x202E,
		r >= 0x2060 && r <= 0x206F, r == 0xFEFF, r >= 0xFFF9 && r <= 0xFFFC, r >= 0xFFFE && r <= 0xFFFF, r >= 0xFDD0 && r <= 0xFDEF:
		return true
	}
	return false
}

// keepsInvisible: joiners make one emoji of several, and scripts that do not
// part words or that run from right to left need such characters.
func keepsInvisible(before, after string, r rune) bool {
	prev, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	if r == 0xAD || r == 0xFEFF || r == 0xFFFC {
		return false
	}
	return needsInvisible(prev) || needsInvisible(next)
}

func needsInvisible(r rune) bool {
	return r >= 0x1F000 || r >= 0x2600 && r <= 0x27BF || unicode.IsOneOf(joiningScripts, r)
}

var joiningScripts = []*unicode.RangeTable{
	unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Devanagari, unicode.Bengali, unicode.Gujarati,
	unicode.Gurmukhi, unicode.Kannada, unicode.Malayalam, unicode.Oriya, unicode.Sinhala, unicode.Tamil, unicode.Telugu,
	unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar, unicode.Mongolian, unicode.Tibetan, unicode.Variation_Selector,
}

// privateUse reads a run of private-use characters. One that alone makes up
// the text of an element is the glyph of an icon font.
func privateUse(page string, i int) (end int, after string, ok bool) {
	r, size := utf8.DecodeRuneInString(page[i:])
	end = i + size
	if known := knownPrivate(r); known != 0 {
		return end, string(known), true
	}
	if !strings.HasSuffix(page[:i], ">") {
		return end, "", false
	}
	stop := end
	for strings.HasPrefix(page[stop:], "\xEE") || strings.HasPrefix(page[stop:], "\xEF") {
		r, size := utf8.DecodeRuneInString(page[stop:])
		if r < 0xE000 || r > 0xF8FF {
			break
		}
		stop += size
	}
	if strings.HasPrefix(page[stop:], "<") {
		return stop, "", true
	}
	return end, "", false
}

// knownPrivate is the character that a private-use one stands for: those that
// GB 18030 had there until its 2005 edition, the full-width blank of Windows,
// and the bullets that word processors take from their symbol fonts.
func knownPrivate(r rune) rune {
	switch r {
	case 0xE5E5:
		return 0x3000
	case 0xE7C7:
		return 'ḿ'
	case 0xE7C8:
		return 'ǹ'
	case 0xF0B7, 0xF09F:
		return '•'
	case 0xF06C:
		return '●'
	case 0xF06E:
		return '■'
	case 0xF075:
		return '◆'
	case 0xF076:
		return '❖'
	case 0xF0A7:
		return '▪'
	case 0xF0D8:
		return '➢'
	case 0xF0FC:
		return '✓'
	}
	if r >= 0xE815 && r <= 0xE864 {
		// The 80 code points stand in the order of the bytes FE50 to FEA0,
		// which have no 7F.
		trail := byte(0x50 + r - 0xE815)
		if trail >= 0x7F {
			trail++
		}
		if known := charset.GB2005(trail); known < 0xE000 || known > 0xF8FF {
			return known
		}
	}
	return 0
}
