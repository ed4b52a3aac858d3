package decode_test

import (
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/bulletin-go/bulletin/internal/decode"
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
		mended, _ := decode.Mender{}.MendText(got)
		if want, _ := decode.Mend(got.String); mended != want {
			t.Errorf("%q from Bytes was mended to %q, as a string to %q", got.String, mended, want)
		}
	})
}

func FuzzMend(f *testing.F) {
	for _, s := range []string{
		"青巒醫(yī)院與各區(qū)醫(yī)院簽約,醫(yī)療資源下沉到各區(qū)。",
		"造福當?shù)匕傩铡!?/p>", "為當?shù)匕傩盏纳眢w", "空間?!巴ㄟ^這次",
		"<p>A&amp;nbsp;B&amp;amp;ldquo;C</p>", "第一行&lt;br /&gt;第二行</p>", "二�一八年、Copyright � 2019",
		"Ã©â€™å›½", "鈥淗ello,鈥?she", "锟斤拷", "ÇàÂÍÊÐ", "\u0093a\u200b\ue5e5\ufeff\x00\x7f", "<i>\ue600</i>", "??shù)?！?？",
		"造福當\uFFFD(shù)匕傩铡\uFFFD?！</p>", "看到\uFFFD?!\uFFFD</p>、\uFFFD(dù)\ue430\uFFFDf元",
	} {
		f.Add(s)
		f.Add(s + "<p>" + s)
		if b, err := simplifiedchinese.GBK.NewEncoder().String(s); err == nil {
			f.Add(b)
		}
	}
	f.Fuzz(func(t *testing.T, page string) {
		got, repairs := decode.Mend(page)
		checkRepairs(t, page, got, repairs)
	})
}
