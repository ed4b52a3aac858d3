package article_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/internal/decode"
)

// BenchmarkDecode times the two steps before a page is read, on clean pages and
// in turn with the whole: decode-% and mend-% are their shares of Parse.
func BenchmarkDecode(b *testing.B) {
	for name, text := range map[string]string{"news-zh": newsPage(hanPage), "news-en": newsPage(latinPage), "dense-zh": densePage(80)} {
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
				decoded := time.Now()
				if _, repairs := decode.Mend(text.String); len(repairs) > 0 {
					b.Fatalf("not clean: %+v", repairs[0])
				}
				mended := time.Now()
				if _, err := article.Parse(bytes.NewReader(page)); err != nil {
					b.Fatal(err)
				}
				decoding += decoded.Sub(start)
				mending += mended.Sub(decoded)
				parsing += time.Since(mended)
			}
			b.ReportMetric(100*float64(decoding)/float64(parsing), "decode-%")
			b.ReportMetric(100*float64(mending)/float64(parsing), "mend-%")
		})
	}
}
