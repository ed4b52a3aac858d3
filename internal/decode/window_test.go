package decode_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/bulletin-go/bulletin/internal/decode"
)

// written lists the encodings that news in each language is written in.
var written = []struct {
	language, name string
	enc            encoding.Encoding
}{
	{"hans", "gb18030", simplifiedchinese.GB18030},
	{"hant", "gb18030", simplifiedchinese.GB18030},
	{"hant", "big5", traditionalchinese.Big5},
	{"ja", "shift_jis", japanese.ShiftJIS},
	{"ja", "euc-jp", japanese.EUCJP},
	{"ko", "euc-kr", korean.EUCKR},
	{"western", "windows-1252", charmap.Windows1252},
	{"hans", "utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
	{"hant", "utf-16be", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)},
	{"ja", "utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
	{"ko", "utf-16be", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)},
	{"western", "utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
}

func readNews(t testing.TB, language string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "news", language+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// windows cuts pieces of n characters out of a text, one every two
// characters. Pieces that are ASCII throughout say nothing and are left out.
func windows(text string, n int) []string {
	runes := []rune(strings.ReplaceAll(text, "\n", ""))
	var pieces []string
	for at := 0; at+n <= len(runes); at += 2 {
		if piece := string(runes[at : at+n]); len(piece) > n {
			pieces = append(pieces, piece)
		}
	}
	return pieces
}

// Nothing is declared: the bytes must tell.
func TestWindows(t *testing.T) {
	least := map[int]float64{20: 97, 50: 99, 200: 99}
	for _, w := range written {
		for _, n := range []int{20, 50, 200} {
			right, all := 0, 0
			for _, piece := range windows(readNews(t, w.language), n) {
				all++
				got, err := decode.Bytes([]byte(encode(t, w.enc, piece)), "")
				if err == nil && got.Encoding == w.name && got.String == piece {
					right++
				} else if testing.Verbose() {
					t.Logf("%q in %s read as %s: %.30q %v", piece, w.name, got.Encoding, got.String, err)
				}
			}
			share := 100 * float64(right) / float64(all)
			t.Logf("%s in %s, %d characters: %.2f %% of %d", w.language, w.name, n, share, all)
			if share < least[n] || all < 300 {
				t.Errorf("%s in %s, %d characters: %d of %d right, want %v %%", w.language, w.name, n, right, all, least[n])
			}
		}
	}
}

// Something else is declared, in turn each encoding that it is not.
func TestWindowsLie(t *testing.T) {
	lies := []string{"utf-8", "gbk", "big5", "shift_jis", "euc-jp", "euc-kr", "windows-1252"}
	for _, w := range written {
		wrong, all := 0, 0
		for i, piece := range windows(readNews(t, w.language), 50) {
			lie := lies[i%len(lies)]
			all++
			got, err := decode.Bytes([]byte(encode(t, w.enc, piece)), "text/html; charset="+lie)
			if err != nil || got.Encoding != w.name || got.String != piece {
				wrong++
				t.Logf("%.30q in %s declared %s: read as %s", piece, w.name, lie, got.Encoding)
			}
		}
		if wrong*100 > all {
			t.Errorf("%s in %s: %d of %d windows believed a wrong declaration", w.language, w.name, wrong, all)
		}
	}
}
