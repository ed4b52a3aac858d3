package article_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/bulletin-go/bulletin/article"
)

// TestParseNoPage checks what the error of an input that is no page says it
// seems to be.
func TestParseNoPage(t *testing.T) {
	tests := []struct{ in, seems string }{
		{"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "a PDF document"},
		{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", "an Office document"},
		{"PK\x03\x04\x14\x00\x06\x00\x08\x00[Content_Types].xml \xa2", "an Office document"},
		{"PK\x03\x04\x14\x00\x00\x00\x00\x00mimetypeapplication/vnd.oasis.opendocument.textPK", "an OpenDocument file"},
		{"PK\x03\x04\x14\x00\x00\x00\x08\x00notes.txt", "a zip archive"},
		{"\x1f\x8b\x08\x00\x00\x00\x00\x00", "a gzip archive"},
		{"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "an image"},
		{"\x00\x00\x00\x18ftypmp42\x00", "a film or an image"},
		{"{\\rtf1\\ansi The clinic is open.}", "an RTF document"},
		{"\x00\x9c\x07\xfe\x13\x02\x01\x05\x06\x07", ""},
		{`{"title": "New clinic", "body": "<p>The clinic on Mill Street will stay open until nine.</p>"}`, "JSON"},
		{"\ufeff\n[{\"title\": \"New clinic\"}]\n", "JSON"},
		{"{\"title\": \"New clinic\"}\n{\"title\": \"Old clinic\"}\n", "JSON"},
		{`<?xml version="1.0"?><!-- made --><rss version="2.0"><channel><title>News</title><item><title>New clinic</title></item></channel></rss>`, "an RSS feed"},
		{`<rdf:RDF xmlns="http://purl.org/rss/1.0/"><item><title>New clinic</title></item></rdf:RDF>`, "an RSS feed"},
		{`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>New clinic</title></entry></feed>`, "an Atom feed"},
		{`<urlset><url><loc>https://h.example/</loc></url></urlset>`, "a site map"},
		{`<svg viewBox="0 0 1 1"><text>The clinic</text></svg>`, "an image (SVG)"},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			want := "article: neither HTML nor text"
			if tt.seems != "" {
				want += ": it seems to be " + tt.seems
			}
			a, err := article.Parse(strings.NewReader(tt.in))
			if !errors.Is(err, article.ErrNotText) || err.Error() != want {
				t.Errorf("Parse gives %v, %v; want %q", a, err, want)
			}
		})
	}
}

// TestParseLooksLikeData checks pages that open like something else.
func TestParseLooksLikeData(t *testing.T) {
	const sentence = "The clinic on Mill Street will stay open until nine in the evening, the county said."
	for _, open := range []string{
		"[1] ", "{\"debug\": 1}\n<html><p>", "[Tarn] ", "{Tarn} ", "{\"", "<", "<rss", "<?xml version=\"1.0\"?><html><body><p>", "<feeder><p>", "<svg><path/></svg><p>", "<!DOCTYPE html><p>", "<?", "<!-- x --> ",
	} {
		t.Run(open, func(t *testing.T) {
			a, err := article.Parse(strings.NewReader(open + sentence))
			if err != nil && !errors.Is(err, article.ErrNoContent) {
				t.Error(err)
			} else if err == nil && !strings.Contains(a.Text, "until nine in the evening") {
				t.Errorf("the text is %q", a.Text)
			}
		})
	}
}

// lengthLiar says that it has a length.
type lengthLiar struct {
	io.Reader
	n int
}

func (l lengthLiar) Len() int { return l.n }

// TestParseReaders checks that whatever way a reader has of giving the bytes of
// a page, and whatever the limit, the page is read whole.
func TestParseReaders(t *testing.T) {
	page := ""
	for n := range 100 {
		page += fmt.Sprintf("Clinic number %d on Mill Street will stay open until nine in the evening.\n\n", n)
	}
	want, err := article.Parse(strings.NewReader(page))
	if err != nil || !strings.Contains(want.Text, "Clinic number 99 ") {
		t.Fatalf("%v, %v", want, err)
	}
	readers := map[string]func() io.Reader{
		"at once":          func() io.Reader { return strings.NewReader(page) },
		"a buffer":         func() io.Reader { return bytes.NewBufferString(page) },
		"byte by byte":     func() io.Reader { return iotest.OneByteReader(strings.NewReader(page)) },
		"end with data":    func() io.Reader { return iotest.DataErrReader(strings.NewReader(page)) },
		"length too large": func() io.Reader { return lengthLiar{strings.NewReader(page), math.MaxInt} },
		"length too small": func() io.Reader { return lengthLiar{strings.NewReader(page), 1} },
		"length below 0":   func() io.Reader { return lengthLiar{strings.NewReader(page), math.MinInt} },
		"often nothing": func() io.Reader {
			r, n := strings.NewReader(page), 0
			return readFunc(func(p []byte) (int, error) {
				if n++; n%50 != 0 {
					return 0, nil
				}
				return r.Read(p)
			})
		},
	}
	size := int64(len(page))
	for name, open := range readers {
		for _, limit := range []int64{0, size, size + 1, math.MaxInt64 - 1, math.MaxInt64} {
			t.Run(fmt.Sprint(name, ", limit ", limit), func(t *testing.T) {
				a, err := (&article.Parser{MaxBytes: limit}).Parse(open(), article.Source{})
				if err != nil || a.Text != want.Text {
					t.Errorf("%v, %v", a, err)
				}
			})
		}
		t.Run(name+", too large", func(t *testing.T) {
			_, err := (&article.Parser{MaxBytes: size - 1}).Parse(open(), article.Source{})
			if !errors.Is(err, article.ErrTooLarge) {
				t.Errorf("%v", err)
			}
		})
	}
}
