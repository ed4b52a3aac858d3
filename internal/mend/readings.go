package mend

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed readings.txt
var readingsText string

// A syllable is one line of readings.txt.
type syllable struct {
	first string // characters read so before all
	other string // characters that can be read so
}

var readings = sync.OnceValue(func() map[string]syllable {
	m := make(map[string]syllable, 1400)
	for line := range strings.Lines(readingsText) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		key, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		first, other, _ := strings.Cut(rest, "\t")
		m[key] = syllable{first, other}
	}
	return m
})

// common has the characters of readings.txt, each with the number of its readings.
var common = sync.OnceValue(func() map[rune]int {
	m := make(map[rune]int, 7000)
	for _, s := range readings() {
		for _, r := range s.first + s.other {
			m[r]++
		}
	}
	return m
})

// reads reports whether r can be read as the syllable. Characters that are not
// in the table can be read as anything.
func reads(r rune, syl string) bool {
	s := readings()[syl]
	return strings.ContainsRune(s.first, r) || strings.ContainsRune(s.other, r) || common()[r] == 0
}

// maxSyllable is the length in bytes of the longest syllable, "zhuāng" with
// the letter ɡ in place of g.
const maxSyllable = 8

// foldSyllable writes a syllable as readings.txt does: some converters write ɡ
// for g and ɑ for a.
func foldSyllable(s string) string {
	if strings.IndexByte(s, "ɡ"[0]) < 0 { // ɑ begins with the same byte
		return s
	}
	return strings.NewReplacer("ɡ", "g", "ɑ", "a").Replace(s)
}

// syllableAt reads a syllable at the start of s that a closing parenthesis
// follows, and gives its length; 0 when there is none.
func syllableAt(s string) (syl string, size int) {
	end := strings.IndexByte(s[:min(len(s), maxSyllable+3)], ')')
	if end <= 0 || !isSyllable(s[:end]) {
		return "", 0
	}
	return foldSyllable(s[:end]), end
}

// syllableBefore reads the syllable that ends at offset end of s.
func syllableBefore(s string, end int) (syl string, start int) {
	for i := end; i > 0 && end-i < maxSyllable+3; i-- {
		if c := s[i-1]; c == '?' || c == '(' || c == 0xBD { // 0xBD ends U+FFFD
			if isSyllable(s[i:end]) {
				return foldSyllable(s[i:end]), i
			}
			return "", 0
		}
	}
	return "", 0
}

func isSyllable(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < 'a' || c > 'z' && c < 0x80 {
			return false
		}
	}
	_, ok := readings()[foldSyllable(s)]
	return ok
}
