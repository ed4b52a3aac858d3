package decode_test

import (
	"errors"
	"testing"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/decode"
	"github.com/bulletin-go/bulletin/internal/hostile"
)

func FuzzBytes(f *testing.F) {
	for _, w := range written {
		text := readNews(f, w.language)
		f.Add([]byte(encode(f, w.enc, string([]rune(text)[:60]))), "")
	}
	for _, s := range []string{"", "\xff\xfe", "\xef\xbb\xbf", "<meta charset=gbk>\x81", "\x81\x30\x81\x30", "\x00a\x00b", "%PDF-"} {
		f.Add([]byte(s), "text/html; charset=gb2312")
	}
	f.Fuzz(func(t *testing.T, page []byte, contentType string) {
		got, err := decode.Bytes(page, contentType)
		if !utf8.ValidString(got.String) {
			t.Errorf("Bytes(%q, %q) is no UTF-8: %q", page, contentType, got.String)
		}
		if err == nil && got.Encoding == "" || err != nil && got.String != "" {
			t.Errorf("Bytes(%q, %q) = %+v, %v", page, contentType, got, err)
		}
		if err == nil && utf8.Valid(page) && len(page) > 0 && got.Encoding == "utf-8" && got.String != string(page) && page[0] != 0xEF {
			t.Errorf("valid UTF-8 %q became %q", page, got.String)
		}
		if again, errAgain := decode.Bytes(page, contentType); again != got || !errors.Is(errAgain, err) {
			t.Errorf("Bytes(%q, %q) = %+v, then %+v", page, contentType, got, again)
		}
		hostile.Storm(t, string(page), func(s string) { _, _ = decode.Bytes([]byte(s), contentType) })
	})
}
