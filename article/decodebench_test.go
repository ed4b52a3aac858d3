package article_test

import (
	"bytes"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/internal/decode"
	"github.com/bulletin-go/bulletin/internal/mend"
)

// BenchmarkDecode times what comes before a page is read, on clean pages and in
// turn with the whole, as shares of Parse: decode-% is all of it; mend-% is what
// the look for damage costs more than a check that the page is UTF-8.
func BenchmarkDecode(b *testing.B) {
	for name, text := range map[string]string{"news-zh": newsPage(hanPage, 1), "news-en": newsPage(latinPage, 1), "dense-zh": densePage(80, 1)} {
		page := []byte(text)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(page)))
			var decoding, mending, parsing time.Duration
			for b.Loop() {
				start := time.Now()
				text, err := decode.Bytes(page, "")
				if err != nil {
					b.Fatal(err)
				}
				if _, repairs, _ := mend.Mend(text.String); len(repairs) > 0 {
					b.Fatalf("not clean: %+v", repairs[0])
				}
				decoded := time.Now()
				mend.Mend(text.String)
				mended := time.Now()
				utf8.ValidString(text.String)
				checked := time.Now()
				if _, err := article.Parse(bytes.NewReader(page)); err != nil {
					b.Fatal(err)
				}
				decoding += decoded.Sub(start)
				mending += mended.Sub(decoded) - checked.Sub(mended)
				parsing += time.Since(checked)
			}
			b.ReportMetric(100*float64(decoding)/float64(parsing), "decode-%")
			b.ReportMetric(100*float64(mending)/float64(parsing), "mend-%")
		})
	}
}
