package mend

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"

	"github.com/bulletin-go/bulletin/internal/charset"
)

// A misreading is a way in which UTF-8 was read as something else and saved.
type misreading struct {
	name   string
	read   func(text string) string
	back   float64 // the least of the characters that must come back, in per cent
	strays int     // the most characters that come out and were not there: those of damage that is left
}

var misreadings = []misreading{
	{"windows-1252", asWestern, 100, 0},
	{"GBK, pairs that are none as U+FFFD", func(s string) string { return asGBK(s, lostRune, true) }, 97, 0},
	{"GBK, pairs that are none as ?", func(s string) string { return asGBK(s, "?", true) }, 97, 0},
	{"GBK, user-defined characters as ?", func(s string) string { return asGBK(s, "?", false) }, 80, 80},
}

// asWestern reads UTF-8 as browsers read windows-1252: the five bytes without a
// character are control characters.
func asWestern(text string) string {
	var b strings.Builder
	for i := range len(text) {
		r := charmap.Windows1252.DecodeByte(text[i])
		if r == '\uFFFD' {
			r = rune(text[i])
		}
		b.WriteRune(r)
	}
	return b.String()
}

// asGBK reads UTF-8 as GBK; lost stands for a pair that is no character, and
// an ASCII byte is never taken along.
func asGBK(text, lost string, users bool) string {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c < 0x80:
			b.WriteByte(c)
			continue
		case c == 0x80:
			b.WriteRune('€')
			continue
		case i+1 == len(text) || text[i+1] < 0x80:
			b.WriteString(lost)
			continue
		}
		i++
		if r := charset.GBK().Pair(c, text[i]); r == 0 || !users && r >= 0xE000 && r <= 0xF8FF {
			b.WriteString(lost)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// Whole lines of news come back, but for characters that lost a byte: those
// are U+FFFD and not guessed.
func TestMojibakeNews(t *testing.T) {
	for _, language := range []string{"hans", "hant"} {
		text, err := os.ReadFile(filepath.Join("..", "decode", "testdata", "news", language+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range misreadings {
			back, all, strays := 0, 0, 0
			for line := range strings.Lines(string(text)) {
				mended, _, _ := Mend(m.read(line))
				want, got := []rune(line), []rune(mended)
				matched := 0
				for _, j := range alignRunes(want, got) {
					if j >= 0 {
						matched++
					}
				}
				all += len(want)
				back += matched
				strays += len(got) - matched - strings.Count(mended, lostRune)
			}
			share := 100 * float64(back) / float64(all)
			t.Logf("%s as %s: %.1f %% of %d back, %d strays", language, m.name, share, all, strays)
			if share < m.back || strays > m.strays {
				t.Errorf("%s as %s: %.1f %% of %d characters came back with %d strays, want %v %%", language, m.name, share, all, strays, m.back)
			}
		}
	}
}
