package mend

import (
	"strings"
	"unicode/utf8"
)

const lostRune = string(utf8.RuneError)

// mendLost fills in U+FFFD where only one character can have stood.
func mendLost(page string) []edit {
	var edits []edit
	for at := 0; ; {
		i := strings.Index(page[at:], lostRune)
		if i < 0 {
			return edits
		}
		start := at + i
		end := start
		for strings.HasPrefix(page[end:], lostRune) {
			end += len(lostRune)
		}
		if zeros := lostZeros(page, start, end); zeros > 0 {
			edits = append(edits, edit{start, end, strings.Repeat("〇", zeros)})
		} else if lostCopyright(page, start, end) {
			edits = append(edits, edit{start, end, "©"})
		}
		at = end
	}
}

// lostZeros tells how many 〇 a gap in a year stands for: 二�一八年. The zero
// is the only numeral that GB 2312 lacks, so only it gets lost.
func lostZeros(page string, start, end int) int {
	first, after := numerals(page, start, end)
	if first == 0 || first == 4 {
		return 0
	}
	digits, gaps, rest := countYear(after)
	digits += first
	if !strings.HasPrefix(rest, "年") && !strings.HasPrefix(rest, "〕") || digits+gaps > 3 {
		return 0
	}
	if gaps > 0 {
		return 1
	}
	return max(0, 4-digits)
}

// maxYear is how many characters a year may take up, those of gaps included.
const maxYear = 8

// numerals counts the numerals before a gap, earlier gaps of the same year
// included, and gives the text after it.
func numerals(page string, start, end int) (n int, after string) {
	before := page[:start]
	for n < maxYear {
		r, size := utf8.DecodeLastRuneInString(before)
		if !isNumeral(r) && (r != utf8.RuneError || size < 3) {
			break
		}
		before = before[:len(before)-size]
		n++
	}
	if r, _ := utf8.DecodeRuneInString(page[len(before):]); r != '一' && r != '二' {
		return 0, ""
	}
	return n, page[end:]
}

// countYear counts numerals and gaps up to the end of a year.
func countYear(s string) (digits, gaps int, rest string) {
	inGap := false
	for i, r := range s {
		switch {
		case i > 3*maxYear:
			return 0, 0, ""
		case isNumeral(r):
			digits++
			inGap = false
		case r == utf8.RuneError:
			if !inGap {
				gaps++
			}
			inGap = true
		default:
			return digits, gaps, s[i:]
		}
	}
	return digits, gaps, ""
}

func isNumeral(r rune) bool {
	return strings.ContainsRune("〇○零一二三四五六七八九", r)
}

// lostCopyright: "Copyright � 2019".
func lostCopyright(page string, start, end int) bool {
	before := strings.TrimRight(page[max(0, start-24):start], " \u00a0")
	after := strings.TrimLeft(page[end:], " \u00a0")
	if after == "" || !isDigit(after[0]) {
		return false
	}
	return strings.HasSuffix(strings.ToLower(before), "copyright") || strings.HasSuffix(before, "版权所有") || strings.HasSuffix(before, "版權所有")
}
