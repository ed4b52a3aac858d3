package decode_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/bulletin-go/bulletin/internal/decode"
)

const (
	hans = "青峦市卫健委副主任陆知遥出席启动仪式并讲话。"
	hant = "青巒市衞生署副署長陸知遙出席啟動儀式並致辭。"
	ja   = "青峰市の市立病院は十日、新しい診療棟の完成を祝う式典を開いた。"
	ko   = "청봉시 보건소는 지난 10일 새로운 진료동의 준공식을 열었다고 밝혔다."
	fr   = "L’hôpital de Vaucelle a inauguré mardi un pavillon dédié à la santé des aînés."
)

// encode writes s in enc, and fails the test if enc cannot.
func encode(t testing.TB, enc encoding.Encoding, s string) string {
	t.Helper()
	out, err := enc.NewEncoder().String(s)
	if err != nil {
		t.Fatalf("%q: %v", s, err)
	}
	return out
}

func TestBytes(t *testing.T) {
	gb, big5 := simplifiedchinese.GB18030, traditionalchinese.Big5
	meta := func(label string) string { return `<html><head><meta charset="` + label + `"><title>` }
	tests := []struct {
		name        string
		page        string
		contentType string
		want        decode.Text
	}{
		{"nothing", "", "", decode.Text{Encoding: "utf-8"}},
		{"ascii", "plain words", "", decode.Text{String: "plain words", Encoding: "utf-8"}},
		{"utf-8", hans, "", decode.Text{String: hans, Encoding: "utf-8"}},
		{"utf-8 with a byte order mark", "\xef\xbb\xbf" + hans, "", decode.Text{String: hans, Encoding: "utf-8"}},
		{"utf-8 cut in the last character", hans[:len(hans)-1], "", decode.Text{String: hans[:len(hans)-3] + "\uFFFD", Encoding: "utf-8"}},
		{"utf-8 broken in the middle", "卫健委\xe5\x89副主任", "", decode.Text{String: "卫健委\uFFFD副主任", Encoding: "utf-8"}},
		{"utf-8 that declares gbk", meta("gbk") + hans, "", decode.Text{String: meta("gbk") + hans, Encoding: "utf-8", Declared: "gbk"}},
		{"broken utf-8 that declares gbk", meta("gbk") + hans[:len(hans)-1], "", decode.Text{String: meta("gbk") + hans[:len(hans)-3] + "\uFFFD", Encoding: "utf-8", Declared: "gbk"}},
		{"utf-8 with a piece of gbk", "<p>" + hans + "</p><p>" + encode(t, gb, "版权所有") + "</p>", "", decode.Text{String: "<p>" + hans + "</p><p>版权所有</p>", Encoding: "utf-8"}},
		{"utf-8 with surrogates", hans + "\xed\xa1\x82\xed\xbe\xb7田", "", decode.Text{String: hans + "𠮷田", Encoding: "utf-8"}},
		{"gbk", encode(t, gb, hans), "", decode.Text{String: hans, Encoding: "gb18030"}},
		{"gbk that declares gb2312", meta("gb2312") + encode(t, gb, hans), "", decode.Text{String: meta("gb2312") + hans, Encoding: "gb18030", Declared: "gbk"}},
		{"gbk that declares utf-8", meta("utf-8") + encode(t, gb, hans), "", decode.Text{String: meta("utf-8") + hans, Encoding: "gb18030", Declared: "utf-8"}},
		{"gbk sent as big5", encode(t, gb, hans), "text/html; charset=Big5", decode.Text{String: hans, Encoding: "gb18030", Declared: "big5"}},
		{"traditional text in gbk", encode(t, gb, hant), "", decode.Text{String: hant, Encoding: "gb18030"}},
		{"four-byte characters under gb2312", meta("gb2312") + encode(t, gb, "主任医师𠮷野、㐂田到会"), "", decode.Text{String: meta("gb2312") + "主任医师𠮷野、㐂田到会", Encoding: "gb18030", Declared: "gbk"}},
		{"big5", encode(t, big5, hant), "", decode.Text{String: hant, Encoding: "big5"}},
		{"big5 that declares gbk", meta("gbk") + encode(t, big5, hant), "", decode.Text{String: meta("gbk") + hant, Encoding: "big5", Declared: "gbk"}},
		{"shift_jis", encode(t, japanese.ShiftJIS, ja), "", decode.Text{String: ja, Encoding: "shift_jis"}},
		{"euc-jp", encode(t, japanese.EUCJP, ja), "", decode.Text{String: ja, Encoding: "euc-jp"}},
		{"euc-jp that declares gbk", meta("gbk") + encode(t, japanese.EUCJP, ja), "", decode.Text{String: meta("gbk") + ja, Encoding: "euc-jp", Declared: "gbk"}},
		{"iso-2022-jp", encode(t, japanese.ISO2022JP, ja), "text/plain; charset=iso-2022-jp", decode.Text{String: ja, Encoding: "iso-2022-jp", Declared: "iso-2022-jp"}},
		{"euc-kr", encode(t, korean.EUCKR, ko), "", decode.Text{String: ko, Encoding: "euc-kr"}},
		{"windows-1252", encode(t, charmap.Windows1252, fr), "", decode.Text{String: fr, Encoding: "windows-1252"}},
		{"windows-1252 that declares gbk", meta("gbk") + encode(t, charmap.Windows1252, fr), "", decode.Text{String: meta("gbk") + fr, Encoding: "windows-1252", Declared: "gbk"}},
		{"windows-1251 as declared", encode(t, charmap.Windows1251, "Больница открыла новый корпус"), "text/html; charset=windows-1251", decode.Text{String: "Больница открыла новый корпус", Encoding: "windows-1251", Declared: "windows-1251"}},
		{"utf-16le with a mark", encode(t, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), hans), "", decode.Text{String: hans, Encoding: "utf-16le"}},
		{"utf-16be without a mark", encode(t, unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), hans), "", decode.Text{String: hans, Encoding: "utf-16be"}},
		{"utf-16le of ascii", encode(t, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "<p>plain words</p>"), "", decode.Text{String: "<p>plain words</p>", Encoding: "utf-16le"}},
		{"one stray NUL", "plain\x00 words", "", decode.Text{String: "plain\x00 words", Encoding: "utf-8"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := decode.Bytes([]byte(tt.page), tt.contentType)
			if err != nil {
				t.Fatalf("Bytes(%q): %v", tt.page, err)
			}
			if diff := cmp.Diff(tt.want, got, cmpopts.IgnoreUnexported(decode.Text{})); diff != "" {
				t.Errorf("Bytes(%q) (-want +got):\n%s", tt.page, diff)
			}
		})
	}
}

func TestDeclared(t *testing.T) {
	tests := []struct{ page, contentType, want string }{
		{`<meta charset=gbk>`, "", "gbk"},
		{`<META CHARSET='GB2312' />`, "", "gbk"},
		{`<meta http-equiv="Content-Type" content="text/html; charset=big5">`, "", "big5"},
		{`<meta content='text/html;charset = "utf-8"' http-equiv=content-type>`, "", "utf-8"},
		{`<meta charset="charset=gbk">`, "", "gbk"},
		{`<meta charset="x-no-such"><meta charset="shift_jis">`, "", "shift_jis"},
		{`<meta charset="gbk"><meta charset="utf-8">`, "", "gbk"},
		{`<meta charset="gbk">`, `text/html; charset="utf-8"`, "utf-8"},
		{`<!-- <meta charset="gbk"> --><meta charset="euc-kr">`, "", "euc-kr"},
		{`<?xml version="1.0" encoding="gb18030"?><html>`, "", "gb18030"},
		{strings.Repeat("<script>var a = 1</script>\n", 200) + `<meta charset="gbk">`, "", "gbk"},
		{strings.Repeat(" ", 9000) + `<meta charset="gbk">`, "", ""},
		{`<meta charset="utf-16">`, "", "utf-8"},
		{`<meta name="charset" content="a page about charsets">`, "", ""},
		{`<meta charset="`, "", ""},
		{"no markup", "text/html", ""},
	}
	for _, tt := range tests {
		t.Run(tt.page[:min(60, len(tt.page))], func(t *testing.T) {
			got, err := decode.Bytes([]byte(tt.page), tt.contentType)
			if err != nil || got.Declared != tt.want {
				t.Errorf("Declared = %q, %v; want %q", got.Declared, err, tt.want)
			}
		})
	}
}

func TestBytesBinary(t *testing.T) {
	noise := make([]byte, 600)
	for i, x := 0, uint32(1); i < len(noise); i++ {
		x = x*1664525 + 1013904223
		noise[i] = byte(x >> 24)
	}
	for _, page := range []string{
		"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "\xff\xd8\xff\xe0\x00\x10JFIF", "%PDF-1.7\n1 0 obj", "PK\x03\x04\x14\x00",
		"\x00\x00\x00\x18ftypmp42", strings.Repeat("\x00", 40), string(noise),
		strings.Repeat("\x00\x01\x02\xff", 300), strings.Repeat("\x01\x02\x03\x04", 100),
		strings.Repeat("\x10\x27\x00\x00", 300), strings.Repeat("\x4e\x00\x00\x00\xff\x12", 200), strings.Repeat("\xc0\xde\x01\x80", 100),
	} {
		if got, err := decode.Bytes([]byte(page), "text/html; charset=utf-8"); !errors.Is(err, decode.ErrBinary) {
			t.Errorf("Bytes(%.20q) = %.40q, %v, want ErrBinary", page, got.String, err)
		}
	}
}
